"""What pipelines/params.yaml may say."""

from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

import environments

FILE = Path("pipelines/params.yaml")


def _ordered(bounds: tuple[float, float]) -> tuple[float, float]:
    if bounds[0] > bounds[1]:
        raise ValueError(f"[lowest, highest] must be in this order, not {list(bounds)}")
    return bounds


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Data(_Section):
    until: int = Field(ge=1, le=12, description="month through which data has arrived")


class Split(_Section):
    """Whole days, counted back from the newest: evaluate, before it validate, and train is what remains."""

    validate_days: int = Field(ge=1, le=366)
    evaluate_days: int = Field(ge=1, le=366)


Share = Annotated[float, Field(gt=0, le=1)]
Positive = Annotated[float, Field(gt=0)]
Leaves = Annotated[int, Field(ge=2, le=4096)]
Samples = Annotated[int, Field(ge=1)]


class Space(_Section):
    """Bounds of the search, both ends included."""

    learning_rate: Annotated[tuple[Share, Share], AfterValidator(_ordered)]
    max_leaf_nodes: Annotated[tuple[Leaves, Leaves], AfterValidator(_ordered)]
    min_samples_leaf: Annotated[tuple[Samples, Samples], AfterValidator(_ordered)]
    l2_regularization: Annotated[tuple[Positive, Positive], AfterValidator(_ordered)]
    max_features: Annotated[tuple[Share, Share], AfterValidator(_ordered)]


class Tune(_Section):
    seed: int = Field(ge=0)
    trials: int = Field(ge=1)
    seconds: float = Field(gt=0)
    rows: int = Field(ge=100)
    max_iterations: int = Field(ge=1, le=5000)
    patience: int = Field(ge=1)
    space: Space


class Train(_Section):
    seed: int = Field(ge=0)


class Params(_Section):
    data: Data
    split: Split
    tune: Tune
    train: Train

    @classmethod
    def read(cls, file: Path = FILE) -> Self:
        """Raises `Invalid` with a line for each fault: file, line, key, what is allowed."""
        return environments.read_file(cls, file)
