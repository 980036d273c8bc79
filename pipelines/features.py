"""What a feature is, and how rows of features are kept between the steps."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import pandas as pd
from pydantic import BaseModel, ConfigDict, Field

from environments import Invalid


class Feature(BaseModel):
    """One input of the model. A missing number is NaN, a missing category the empty string."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    kind: Literal["number", "category"]
    nullable: bool = False
    direction: Literal[-1, 0, 1] = 0  # 1: the score never falls when this number rises; -1: never rises


def inputs(frame: pd.DataFrame, features: Sequence[Feature]) -> pd.DataFrame:
    """The model's inputs, in the model's order: float64 for numbers, Python strings (object) for categories."""
    columns = {
        feature.name: frame[feature.name].astype("float64")
        if feature.kind == "number"
        else frame[feature.name].astype(object).where(frame[feature.name].notna(), "")
        for feature in features
    }
    return pd.DataFrame(columns, index=frame.index)


def verify(frame: pd.DataFrame, features: Sequence[Feature], *, target: str, time: str, slices: Sequence[str]) -> None:
    """Raises `Invalid` where the built rows are not what the data set declares."""
    faults = [f"no column {name!r}" for name in (*(f.name for f in features), target, time) if name not in frame]
    faults += [f"slice {name!r} is not a feature" for name in slices if name not in {f.name for f in features}]
    if not faults:
        faults += [f"{target!r} holds other than 0 and 1"] if not frame[target].isin([0, 1]).all() else []
        faults += [f"{time!r} is no time"] if not pd.api.types.is_datetime64_any_dtype(frame[time]) else []
        for feature in features:
            if feature.kind == "number" and not pd.api.types.is_numeric_dtype(frame[feature.name]):
                faults.append(f"{feature.name!r} is declared a number and is {frame[feature.name].dtype}")
            elif not feature.nullable and (missing := int(frame[feature.name].isna().sum())):
                faults.append(f"{feature.name!r} is not nullable, and {missing} rows lack it")
    if faults:
        raise Invalid(f"the features that were built: {'; '.join(faults)}")


def write(frame: pd.DataFrame, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    frame.to_parquet(file, index=False)


def read(*files: Path) -> pd.DataFrame:
    """The rows of the files, one after the other."""
    return pd.concat([pd.read_parquet(file) for file in files], ignore_index=True)
