"""The parts are split by time, in whole days, never at random."""

from itertools import pairwise

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from environments import Invalid
from pipelines.dataset import features
from pipelines.features import Feature, inputs, verify
from pipelines.params import Split
from pipelines.steps.preprocess import PARTS, split
from tests.pipelines.running import Run


def by_time(parts: dict[str, pd.DataFrame], time: str) -> bool:
    """Each part ends on a day before the next one begins."""
    days = [parts[name][time].dt.normalize() for name in PARTS]
    return all(earlier.max() < later.min() for earlier, later in pairwise(days))


def hourly(days: int) -> pd.DataFrame:
    return pd.DataFrame({"at": pd.date_range("2024-02-01 05:30", periods=days * 24, freq="h")})


def test_the_prepared_parts_follow_one_another(ran: Run) -> None:
    """The files that tuning, training and evaluation read."""
    parts = {name: pd.read_parquet(ran.root / f"data/prepared/{name}.parquet") for name in PARTS}
    assert by_time(parts, features.TIME)
    assert parts["evaluate"][features.TIME].dt.date.nunique() == 5
    assert parts["evaluate"][features.TIME].max().date().isoformat() == "2013-01-31"


def test_a_split_at_random_is_caught(ran: Run) -> None:
    """The test above sees it, even where a single row is misplaced."""
    parts = {name: pd.read_parquet(ran.root / f"data/prepared/{name}.parquet") for name in PARTS}
    everything = pd.concat(parts.values()).sample(frac=1, random_state=0)
    labels = np.repeat(PARTS, [len(part) for part in parts.values()])
    at_random = {name: everything[labels == name] for name in PARTS}
    assert not by_time(at_random, features.TIME)
    misplaced = {**parts, "train": pd.concat([parts["train"], parts["evaluate"].tail(1)])}
    assert not by_time(misplaced, features.TIME)


@given(days=st.integers(3, 60), validate=st.integers(1, 30), evaluate=st.integers(1, 30), seed=st.integers(0, 9))
def test_any_split_is_by_time_and_complete_or_refused(days: int, validate: int, evaluate: int, seed: int) -> None:
    """In whichever order the rows come."""
    frame = hourly(days).sample(frac=1, random_state=seed)
    asked = Split(validate_days=validate, evaluate_days=evaluate)
    if validate + evaluate > days:  # the rows begin and end within a day: one calendar day more than `days`
        with pytest.raises(Invalid, match="leave no rows for the part"):
            split(frame, "at", asked)
        return
    parts = split(frame, "at", asked)
    assert by_time(parts, "at")
    assert sum(len(part) for part in parts.values()) == len(frame)


COLUMNS = (Feature(name="heat", kind="number"), Feature(name="plant", kind="category", nullable=True))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"heat": [1.0, None]}, "'heat' is not nullable, and 1 rows lack it"),
        ({"heat": ["a", "b"]}, "'heat' is declared a number"),
        ({"fails": [0, 2]}, "'fails' holds other than 0 and 1"),
        ({"at": ["x", "y"]}, "'at' is no time"),
    ],
)
def test_features_other_than_declared_are_refused(change: dict[str, list[object]], said: str) -> None:
    """Before anything is trained on them."""
    rows: dict[str, list[object]] = {"heat": [1.0, 2.0], "plant": ["a", None], "fails": [0, 1]}
    frame = pd.DataFrame({**rows, "at": pd.to_datetime(["2024-01-01", "2024-01-02"]), **change})
    with pytest.raises(Invalid, match=said):
        verify(frame, COLUMNS, target="fails", time="at", slices=["plant"])


def test_a_missing_column_and_an_unknown_slice_are_refused() -> None:
    """All of it in one message."""
    with pytest.raises(Invalid, match=r"no column 'heat'; .*slice 'town' is not a feature"):
        verify(pd.DataFrame(), COLUMNS, target="fails", time="at", slices=["town"])


def test_inputs_are_numbers_and_plain_strings() -> None:
    """A missing number is NaN, a missing category the empty string."""
    frame = inputs(pd.DataFrame({"plant": ["a", None], "heat": [1, 2], "other": [0, 0]}), COLUMNS)
    assert list(frame.columns) == ["heat", "plant"]
    assert frame["heat"].dtype == "float64"
    assert frame["plant"].dtype == object
    assert frame["plant"].tolist() == ["a", ""]
