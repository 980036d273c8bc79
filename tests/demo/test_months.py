"""Months of flights as traffic."""

from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

from demo import months
from demo.stage import Broken
from pipelines.dataset.features import TIME

NOW = datetime(2026, 3, 30, 6, tzinfo=UTC)


def log(folder: Path, *ids: str) -> Path:
    file = folder / "date=2026-03-30" / "0001-a.parquet"
    file.parent.mkdir(parents=True)
    pd.DataFrame(
        {"id": ids, "time": pd.Series([NOW] * len(ids)).astype("datetime64[us, UTC]"), "score": 0.5}
    ).to_parquet(file, index=False)
    return file


def test_predictions_are_set_back_to_their_hours_and_others_stay(tmp_path: Path) -> None:
    """In the folders of their days, as the service names them; all else of the log is as it was."""
    file = log(tmp_path, "m/0", "m/1", "other")
    months._set_back(tmp_path, {"m/0": pd.Timestamp("2013-04-01T06:00"), "m/1": pd.Timestamp("2013-04-02T07:00")})
    written = {each.parent.name: pd.read_parquet(each) for each in tmp_path.glob("date=*/*.parquet")}
    assert set(written) == {"date=2013-04-01", "date=2013-04-02", "date=2026-03-30"}
    assert written["date=2013-04-02"]["id"].tolist() == ["m/1"]
    assert written["date=2013-04-02"]["time"].tolist() == [pd.Timestamp("2013-04-02T07:00", tz="UTC")]
    assert pd.read_parquet(file)["id"].tolist() == ["other"]


def test_what_the_service_does_not_write_ends_the_demo(tmp_path: Path) -> None:
    """With what is missing, after a time."""
    log(tmp_path, "m/0")
    with pytest.raises(Broken, match="the predictions are not logged after 0 s"):
        months._set_back(tmp_path, {"m/0": pd.Timestamp("2013-04-01"), "m/1": pd.Timestamp("2013-04-01")}, within=0)


def test_a_month_is_the_same_flights_each_time_in_the_order_in_which_they_leave() -> None:
    """A sample, so that it is sent in seconds."""
    flights = months.Months(until=1)
    first = flights.of(1)
    assert len(first) == months.ROWS
    assert first[TIME].is_monotonic_increasing
    pd.testing.assert_frame_equal(first, flights.of(1))
