"""No feature knows what is known only after the cutoff, an hour before the scheduled departure."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from pipelines.dataset import features
from pipelines.features import verify
from tests.pipelines.running import Run

Build = Callable[[Path], pd.DataFrame]
AFTER_DEPARTURE = ("dep_time", "dep_delay", "arr_time", "arr_delay", "air_time")
HOUR = pd.Timedelta(hours=1)


@pytest.fixture(scope="session")
def raw(ran: Run) -> Path:
    return ran.root / "data" / "raw"


@pytest.fixture(scope="session")
def cutoffs(raw: Path) -> list[pd.Timestamp]:
    """Of some real flights, at all times of the day, one of them past midnight in UTC."""
    flights = pd.read_parquet(raw / "flights" / "2013-01.parquet")
    flights = flights[(flights["day"] > 3) & flights["arr_delay"].notna()].sort_values(["hour", "minute", "day"])
    some = flights.iloc[np.linspace(0, len(flights) - 1, 6).astype(int)]
    return list(some["time_hour"] + pd.to_timedelta(some["minute"], unit="min") - HOUR)


def altered(raw: Path, folder: Path, moment: pd.Timestamp) -> Path:
    """A copy in which all that became known after the moment is different, and nothing else."""
    shutil.copytree(raw, folder)
    file = folder / "flights" / "2013-01.parquet"
    flights = pd.read_parquet(file)
    planned = flights["time_hour"] + pd.to_timedelta(flights["minute"], unit="min")
    departed = planned + pd.to_timedelta(flights["dep_delay"], unit="min")
    landed = departed + pd.to_timedelta(flights["air_time"], unit="min")
    open_departure = ~(departed <= moment)  # also what was cancelled
    open_arrival = ~(landed <= moment)
    minutes_left = (moment - planned).dt.total_seconds().clip(lower=0) / 60 + 1
    late = flights["dep_delay"].fillna(0) + minutes_left + 90
    cancelled = pd.Series(np.arange(len(flights)) % 3 == 0)
    flights["dep_delay"] = flights["dep_delay"].where(~open_departure, late.where(~cancelled))
    flights["arr_delay"] = flights["arr_delay"].where(~open_arrival, flights["arr_delay"] + 77)
    for column in ("dep_time", "arr_time", "air_time"):
        changed = (flights[column] + 101) % 2400
        flights[column] = flights[column].where(~(open_departure if column == "dep_time" else open_arrival), changed)
    flights.to_parquet(file, index=False)
    file = folder / "weather" / "2013-01.parquet"
    weather = pd.read_parquet(file)
    open_hour = weather["time_hour"] + HOUR > moment
    for column in ("temp", "humid", "wind_speed", "precip", "pressure", "visib"):
        weather[column] = weather[column].where(~open_hour, weather[column] * 1.5 + 1)
    weather.to_parquet(file, index=False)
    return folder


def leaks(build: Build, raw: Path, folder: Path, moment: pd.Timestamp) -> set[str]:
    """The features of flights with this cutoff or an earlier one that change by a bit."""
    before, after = build(raw), build(altered(raw, folder, moment))
    limit = (moment + HOUR).tz_convert("America/New_York").tz_localize(None)
    concerned = (before[features.TIME] <= limit).to_numpy()
    assert concerned.any()
    assert len(before) == len(after)
    assert (before[features.TARGET] != after[features.TARGET]).any(), "the alteration has no effect"
    return {
        feature.name
        for feature in features.FEATURES
        if not before.loc[concerned, feature.name].equals(after.loc[concerned, feature.name])
    }


@pytest.mark.parametrize("which", range(6))
def test_no_feature_changes_with_what_is_known_later(
    raw: Path, cutoffs: list[pd.Timestamp], tmp_path: Path, which: int
) -> None:
    """Neither with the flight's own departure and arrival, nor with others', nor with later weather."""
    assert leaks(features.build, raw, tmp_path / "altered", cutoffs[which]) == set()


def test_a_window_that_reaches_past_the_cutoff_is_caught(
    raw: Path, cutoffs: list[pd.Timestamp], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test above sees it when features look at what happens until the departure itself."""
    monkeypatch.setattr(features, "CUTOFF", 0)
    found = leaks(features.build, raw, tmp_path / "altered", cutoffs[3])
    assert {"origin_delay", "origin_overdue", "temperature", "late_arrivals"} <= found


@pytest.mark.parametrize("column", AFTER_DEPARTURE)
def test_a_column_known_after_departure_is_caught(
    raw: Path, cutoffs: list[pd.Timestamp], tmp_path: Path, column: str
) -> None:
    """The test above sees each such column of the flight itself when it is planted among the features."""

    def leaky(folder: Path) -> pd.DataFrame:
        flights = pd.read_parquet(folder / "flights" / "2013-01.parquet")
        flights[features.TIME] = pd.to_datetime(flights[["year", "month", "day", "hour", "minute"]])
        landed = flights[flights["arr_delay"].notna()]
        ordered = landed.sort_values([features.TIME, "origin", "carrier", "dest"], kind="stable")
        return features.build(folder).assign(minute=ordered[column].to_numpy())

    assert leaks(leaky, raw, tmp_path / "altered", cutoffs[2]) == {"minute"}


def test_rows_are_the_flights_that_landed_in_order_of_time(raw: Path) -> None:
    """Cancelled and diverted flights have no arrival and hence no label."""
    flights = pd.read_parquet(raw / "flights" / "2013-01.parquet")
    built = features.build(raw)
    assert len(built) == flights["arr_delay"].notna().sum()
    assert built[features.TARGET].sum() == (flights["arr_delay"] >= 15).sum()
    assert built[features.TIME].is_monotonic_increasing
    verify(built, features.FEATURES, target=features.TARGET, time=features.TIME, slices=features.SLICES)


def test_recent_delays_are_those_that_a_person_would_count(raw: Path) -> None:
    """One flight's features, counted from the source by hand."""
    built = features.build(raw)
    flight = built[(built["origin"] == "EWR") & (built["hour"] == 17)].iloc[200]
    flights = pd.read_parquet(raw / "flights" / "2013-01.parquet")
    planned = flights["time_hour"] + pd.to_timedelta(flights["minute"], unit="min")
    departed = planned + pd.to_timedelta(flights["dep_delay"], unit="min")
    cutoff = flight[features.TIME].tz_localize("America/New_York") - HOUR
    here = flights["origin"] == "EWR"
    recent = here & (departed > cutoff - 3 * HOUR) & (departed <= cutoff)
    assert flight["origin_delay"] == pytest.approx(flights.loc[recent, "dep_delay"].mean())
    waiting = here & (planned > cutoff - 3 * HOUR) & (planned <= cutoff) & ~(departed <= cutoff)
    assert flight["origin_overdue"] == waiting.sum()
