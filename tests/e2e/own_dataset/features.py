"""What is known about a pump when it is read."""

from pathlib import Path

import pandas as pd

from pipelines.features import Feature

TARGET = "fails"
TIME = "read_at"
SLICES = ("plant",)
FEATURES = (
    Feature(name="heat", kind="number"),
    Feature(name="shake", kind="number", nullable=True),
    Feature(name="plant", kind="category"),
)


def build(folder: Path) -> pd.DataFrame:
    return pd.read_parquet(folder / "readings.parquet").sort_values(TIME, kind="stable").reset_index(drop=True)
