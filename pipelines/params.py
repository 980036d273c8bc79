"""What pipelines/params.yaml may say."""

from pathlib import Path
from typing import Annotated, Self

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from environments import Invalid

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
        """Raises `Invalid` with a line for each fault: file, key, what is allowed."""
        try:
            content = yaml.safe_load(file.read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise Invalid(f"{file}: the file is missing; run this from the project's root") from error
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise Invalid(f"{file}: not YAML: {' '.join(str(error).split())}") from error
        try:
            return cls.model_validate(content)
        except ValidationError as error:
            faults = [
                _fault(cls, fault["loc"], fault["type"], fault["msg"], fault["input"]) for fault in error.errors()
            ]
            raise Invalid("\n".join(f"{file}: {fault}" for fault in faults)) from error


def _fault(model: type[BaseModel], location: tuple[int | str, ...], kind: str, message: str, value: object) -> str:
    key = ".".join(str(part) for part in location) or "the file"
    if kind == "extra_forbidden":
        for part in location[:-1]:
            model = model.model_fields[str(part)].annotation  # type: ignore[assignment]
        return f"{key}: not a known key; allowed: {', '.join(model.model_fields)}"
    if kind == "missing":
        return f"{key}: the key is missing"
    message = message.removeprefix("Value error, ")
    return f"{key}: {message[0].lower()}{message[1:]}, not {value!r}"
