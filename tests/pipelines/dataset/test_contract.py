"""The contract refuses each kind of broken file, and says which column, which rule, how often and where."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from pipelines.contract import Violation
from pipelines.dataset import contract
from tests.pipelines.running import Run

FLIGHTS = "flights/2013-01.parquet"
WEATHER = "weather/2013-01.parquet"
ROW = "all columns"
Change = Callable[[pd.DataFrame], pd.DataFrame]


@pytest.fixture
def raw(ran: Run, tmp_path: Path) -> Path:
    return Path(shutil.copytree(ran.root / "data" / "raw", tmp_path / "raw"))


def broken(raw: Path, table: str, change: Change) -> list[Violation]:
    change(pd.read_parquet(raw / table)).to_parquet(raw / table, index=False)
    return contract.check(raw, until=1).violations


def put(column: str, rows: int, value: object) -> Change:
    """Writes the value into the first rows of a column."""

    def change(frame: pd.DataFrame) -> pd.DataFrame:
        frame[column] = frame[column].where(np.arange(len(frame)) >= rows, value)
        return frame

    return change


def test_the_real_files_keep_the_contract(raw: Path) -> None:
    """What the source gives passes, and all rows were looked at."""
    checked = contract.check(raw, until=1)
    assert checked.violations == []
    assert checked.rows[FLIGHTS] == 27004


@pytest.mark.parametrize(
    ("table", "change", "found"),
    [
        (FLIGHTS, lambda frame: frame.drop(columns="tailnum"), ("tailnum", "the column is missing", 27004)),
        (FLIGHTS, lambda frame: frame.astype({"distance": "str"}), ("distance", "type int64, not str", 27004)),
        (FLIGHTS, put("distance", 3, -1), ("distance", "from 10 to 10000", 3)),
        (FLIGHTS, put("dep_delay", 2, 9999.0), ("dep_delay", "from -120 to 2880", 2)),
        (FLIGHTS, put("origin", 4, "BOS"), ("origin", "EWR, JFK or LGA", 4)),
        (FLIGHTS, put("carrier", 1, "united"), ("carrier", "like [A-Z0-9]{2}", 1)),
        (FLIGHTS, put("carrier", 2, None), ("carrier", "at most 0% missing", 2)),
        (FLIGHTS, put("arr_delay", 9000, np.nan), ("arr_delay", "at most 15% missing", 9531)),
        (FLIGHTS, put("minute", 1, 59), (ROW, "hour and minute are those of sched_dep_time", 1)),
        (FLIGHTS, lambda frame: pd.concat([frame, frame.head(5)]), (ROW, "no two rows alike in year", 5)),
        (FLIGHTS, lambda frame: frame.head(0), (ROW, "the file has rows", 0)),
        (WEATHER, put("wind_speed", 1, 1048.4), ("wind_speed", "from 0 to 200", 1)),
        (WEATHER, put("temp", 400, np.nan), ("temp", "at most 5% missing", 400)),
        (WEATHER, lambda frame: pd.concat([frame, frame.head(1)]), (ROW, "no two rows alike in origin", 1)),
        ("planes.parquet", put("seats", 1, 0), ("seats", "from 1 to 900", 1)),
    ],
)
def test_a_broken_file_is_refused(raw: Path, table: str, change: Change, found: tuple[str, str, int]) -> None:
    """With the column, the rule, the count, and some of the rows."""
    column, rule, count = found
    (violation,) = [one for one in broken(raw, table, change) if one.column == column and one.rule.startswith(rule)]
    assert violation.table == table
    assert violation.count == count
    if rule not in {"the column is missing", "the file has rows"}:
        assert 1 <= len(violation.examples) <= 3
        assert all("origin" in example or table == "planes.parquet" for example in violation.examples)


def test_all_violations_are_reported_at_once(raw: Path) -> None:
    """Whoever repairs the file does it once."""

    def change(frame: pd.DataFrame) -> pd.DataFrame:
        return put("distance", 3, -1)(put("origin", 4, "BOS")(frame)).drop(columns="tailnum")

    assert {one.column for one in broken(raw, FLIGHTS, change)} >= {"distance", "origin", "tailnum"}


def test_a_month_that_did_not_arrive_is_refused(raw: Path) -> None:
    """`data.until` promises February."""
    found = contract.check(raw, until=2).violations
    assert {(one.table, one.rule) for one in found} == {
        ("flights/2013-02.parquet", "the file has arrived"),
        ("weather/2013-02.parquet", "the file has arrived"),
    }


def test_a_file_that_cannot_be_read_is_refused(raw: Path) -> None:
    """A transfer that broke off is named like any other fault."""
    (raw / FLIGHTS).write_bytes((raw / FLIGHTS).read_bytes()[:5000])
    (violation,) = contract.check(raw, until=1).violations
    assert violation.table == FLIGHTS
    assert violation.rule.startswith("can be read: ")
