"""Builds the features and splits the rows by time into data/prepared/{train,validate,evaluate}.parquet."""

from pathlib import Path

import pandas as pd

from environments import Invalid
from pipelines.dataset import features
from pipelines.features import verify, write
from pipelines.params import Params, Split
from pipelines.steps.extract import RAW
from pipelines.steps.recording import recorded

PREPARED = Path("data/prepared")
PARTS = ("train", "validate", "evaluate")


def split(frame: pd.DataFrame, time: str, days: Split) -> dict[str, pd.DataFrame]:
    """The parts in order of time; no day is in two of them.

    Raises `Invalid` where one would be empty.
    """
    day = frame[time].dt.normalize()
    newest = day.max() + pd.Timedelta(days=1)
    evaluate = newest - pd.Timedelta(days=days.evaluate_days)
    validate = evaluate - pd.Timedelta(days=days.validate_days)
    parts = {
        "train": frame[day < validate],
        "validate": frame[(day >= validate) & (day < evaluate)],
        "evaluate": frame[day >= evaluate],
    }
    for name, part in parts.items():
        if part.empty:
            raise Invalid(
                f"pipelines/params.yaml: split: {days.validate_days} + {days.evaluate_days} days leave no rows for the "
                f"part {name!r}; the data spans {(newest - day.min()).days} days"
            )
    return parts


def main() -> None:
    with recorded("preprocess") as recording:
        params = Params.read()
        frame = features.build(RAW)
        verify(frame, features.FEATURES, target=features.TARGET, time=features.TIME, slices=features.SLICES)
        for name, part in split(frame, features.TIME, params.split).items():
            write(part, PREPARED / f"{name}.parquet")
        recording.rows_in = recording.rows_out = len(frame)


if __name__ == "__main__":
    main()
