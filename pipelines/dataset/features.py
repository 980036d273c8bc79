"""What is known about a flight an hour before its scheduled departure (the cutoff), and whether it came late."""

from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipelines.features import Feature

TARGET = "late"
TIME = "scheduled_at"  # local time in New York, where all flights of the data start
SLICES = ("carrier", "origin")
LATE = 15  # minutes
CUTOFF = 60  # minutes before the scheduled departure
WINDOW = 180  # minutes before the cutoff that count as recent
DAY = 24 * 60

FEATURES = (
    Feature(name="hour", kind="number"),
    Feature(name="minute", kind="number"),
    Feature(name="weekday", kind="number"),
    Feature(name="distance", kind="number"),
    Feature(name="block_minutes", kind="number", nullable=True),
    Feature(name="departures_planned", kind="number"),
    Feature(name="carrier", kind="category"),
    Feature(name="origin", kind="category"),
    Feature(name="dest", kind="category"),
    Feature(name="plane_age", kind="number", nullable=True),
    Feature(name="plane_seats", kind="number", nullable=True),
    Feature(name="plane_engine", kind="category", nullable=True),
    Feature(name="temperature", kind="number", nullable=True),
    Feature(name="humidity", kind="number", nullable=True),
    Feature(name="wind_speed", kind="number", nullable=True),
    Feature(name="rain", kind="number", nullable=True),
    Feature(name="pressure", kind="number", nullable=True),
    Feature(name="visibility", kind="number", nullable=True),
    Feature(name="origin_delay", kind="number", nullable=True, direction=1),
    Feature(name="origin_overdue", kind="number", direction=1),
    Feature(name="carrier_delay", kind="number", nullable=True, direction=1),
    Feature(name="carrier_overdue", kind="number", direction=1),
    Feature(name="dest_delay", kind="number", nullable=True, direction=1),
    Feature(name="dest_overdue", kind="number", direction=1),
    Feature(name="dest_arrival_delay", kind="number", nullable=True, direction=1),
    Feature(name="late_arrivals", kind="number", nullable=True, direction=1),
    Feature(name="carrier_late", kind="number", nullable=True, direction=1),
    Feature(name="route_late", kind="number", nullable=True, direction=1),
    Feature(name="flight_late", kind="number", nullable=True, direction=1),
    Feature(name="plane_delay", kind="number", nullable=True, direction=1),
)

Minutes = NDArray[np.int64]  # since 1970, UTC
_NEVER = np.iinfo(np.int64).max


def build(folder: Path) -> pd.DataFrame:
    """One row for each flight that landed at its destination, by time: FEATURES, TARGET, TIME.

    Flights cancelled or diverted have no arrival, hence no label and no row; before the cutoff of another flight they
    count among the overdue, as anybody at the airport could see.
    """
    flights = _read(folder / "flights")
    scheduled = _minutes(flights["time_hour"]) + flights["minute"].to_numpy("int64")
    cutoff = scheduled - CUTOFF
    departed = _after(scheduled, flights["dep_delay"])
    block = _block_minutes(flights, _zones(folder), scheduled)
    arrived = _after(scheduled + np.nan_to_num(block).astype("int64"), flights["arr_delay"].where(~np.isnan(block)))

    frame = pd.DataFrame(
        {
            "hour": flights["hour"].astype("float64"),
            "minute": flights["minute"].astype("float64"),
            "weekday": pd.to_datetime(flights[["year", "month", "day"]]).dt.day_of_week.astype("float64"),
            "distance": flights["distance"].astype("float64"),
            "block_minutes": block,
            "carrier": flights["carrier"],
            "origin": flights["origin"],
            "dest": flights["dest"],
        }
    )
    by_origin, by_dest = _groups(flights["origin"]), _groups(flights["dest"])
    by_carrier = _groups(flights["origin"] + flights["carrier"])
    by_route = _groups(flights["origin"] + flights["carrier"] + flights["dest"])
    by_flight = _groups(flights["carrier"] + flights["flight"].astype("str"))
    delay, arrival_delay = flights["dep_delay"].to_numpy("float64"), flights["arr_delay"].to_numpy("float64")
    late = (arrival_delay >= LATE).astype("float64")
    frame["departures_planned"] = _planned(by_origin, scheduled)
    for name, groups in {"origin": by_origin, "carrier": by_carrier, "dest": by_dest}.items():
        frame[f"{name}_delay"] = _recent_mean(groups, cutoff, departed, delay, WINDOW)
        frame[f"{name}_overdue"] = _overdue(groups, cutoff, scheduled, departed)
    frame["dest_arrival_delay"] = _recent_mean(by_dest, cutoff, arrived, arrival_delay, 2 * WINDOW)
    frame["late_arrivals"] = _recent_mean(by_origin, cutoff, arrived, late, WINDOW)
    frame["carrier_late"] = _recent_mean(by_carrier, cutoff, arrived, late, DAY)
    frame["route_late"] = _recent_mean(by_route, cutoff, arrived, late, 14 * DAY)
    frame["flight_late"] = _recent_mean(by_flight, cutoff, arrived, late, 14 * DAY)
    frame["plane_delay"] = _recent_mean(_groups(flights["tailnum"]), cutoff, departed, delay, DAY)
    frame = frame.join(_plane(folder, flights)).join(_weather(folder, flights["origin"], cutoff))
    frame[TIME] = pd.to_datetime(flights[["year", "month", "day", "hour", "minute"]])
    frame[TARGET] = late.astype("int64")
    landed = frame[flights["arr_delay"].notna()]
    columns = [*(feature.name for feature in FEATURES), TARGET, TIME]
    return landed.sort_values([TIME, "origin", "carrier", "dest"], kind="stable")[columns].reset_index(drop=True)


def _read(folder: Path) -> pd.DataFrame:
    return pd.concat([pd.read_parquet(file) for file in sorted(folder.glob("*.parquet"))], ignore_index=True)


def _minutes(times: "pd.Series[pd.Timestamp]") -> Minutes:
    return times.dt.tz_convert("UTC").dt.tz_localize(None).to_numpy("datetime64[m]").astype("int64")


def _after(planned: Minutes, delay: "pd.Series[float]") -> Minutes:
    """When it really happened. From the delay, not from the clock time of the day, which wraps at midnight."""
    happened = planned + delay.fillna(0).to_numpy("int64")
    return np.where(delay.notna(), happened, _NEVER)


def _zones(folder: Path) -> dict[str, str]:
    airports = pd.read_parquet(folder / "airports.parquet").dropna()
    return dict(zip(airports["faa"], airports["tzone"], strict=True))


def _block_minutes(flights: pd.DataFrame, zones: dict[str, str], scheduled: Minutes) -> NDArray[np.float64]:
    """Planned minutes from gate to gate; NaN where the destination's time zone is not known.

    The planned arrival is a local clock time without a date, so it is the first such time after the departure.
    """
    block = np.full(len(flights), np.nan)
    clock = (flights["sched_arr_time"] // 100 * 60 + flights["sched_arr_time"] % 100).to_numpy("int64")
    for dest, rows in _groups(flights["dest"]).items():
        if dest in zones:
            departure = pd.DatetimeIndex(scheduled[rows].astype("datetime64[m]"), tz="UTC").tz_convert(zones[dest])
            there = (departure.hour * 60 + departure.minute).to_numpy("int64")
            block[rows] = (clock[rows] - there) % 1440
    return block


def _groups(keys: "pd.Series[str]") -> dict[str, Minutes]:
    """The positions of the rows of each key."""
    return {str(key): np.asarray(rows, "int64") for key, rows in keys.groupby(keys).indices.items()}


def _recent_mean(
    groups: dict[str, Minutes], cutoff: Minutes, happened: Minutes, value: NDArray[np.float64], window: int
) -> NDArray[np.float64]:
    """Mean of the values of what happened within `window` minutes before the cutoff; NaN where nothing did.

    The values are whole numbers, so that their running sums are exact.
    """
    means = np.full(len(cutoff), np.nan)
    for rows in groups.values():
        order = rows[np.argsort(happened[rows], kind="stable")]
        order = order[happened[order] != _NEVER]
        sums = np.concatenate([[0.0], np.cumsum(value[order])])
        first = np.searchsorted(happened[order], cutoff[rows] - window, side="right")
        last = np.searchsorted(happened[order], cutoff[rows], side="right")
        count = last - first
        np.divide(sums[last] - sums[first], count, out=(mean := np.full(len(rows), np.nan)), where=count > 0)
        means[rows] = mean
    return means


def _overdue(groups: dict[str, Minutes], cutoff: Minutes, scheduled: Minutes, departed: Minutes) -> NDArray[np.float64]:
    """How many flights planned within the window before the cutoff had not left by then.

    Each is overdue from its planned departure to the real one, or until the window has passed.
    """
    counts = np.zeros(len(cutoff))
    end = np.minimum(np.maximum(departed, scheduled), scheduled + WINDOW)
    for rows in groups.values():
        begun = np.searchsorted(np.sort(scheduled[rows]), cutoff[rows], side="right")
        ended = np.searchsorted(np.sort(end[rows]), cutoff[rows], side="right")
        counts[rows] = begun - ended
    return counts


def _planned(groups: dict[str, Minutes], scheduled: Minutes) -> NDArray[np.float64]:
    """Departures planned at the airport within half an hour before and after; the timetable is known."""
    counts = np.zeros(len(scheduled))
    for rows in groups.values():
        times = np.sort(scheduled[rows])
        later = np.searchsorted(times, scheduled[rows] + 30, side="right")
        counts[rows] = later - np.searchsorted(times, scheduled[rows] - 30, side="left")
    return counts


def _plane(folder: Path, flights: pd.DataFrame) -> pd.DataFrame:
    planes = pd.read_parquet(folder / "planes.parquet").set_index("tailnum")
    own = planes.reindex(flights["tailnum"]).reset_index(drop=True)
    return pd.DataFrame(
        {"plane_age": flights["year"] - own["year"], "plane_seats": own["seats"], "plane_engine": own["engine"]}
    )


def _weather(folder: Path, origin: "pd.Series[str]", cutoff: Minutes) -> pd.DataFrame:
    """The newest observation at the airport whose hour was over at the cutoff, if it is at most six hours old."""
    names = {
        "temp": "temperature",
        "humid": "humidity",
        "wind_speed": "wind_speed",
        "precip": "rain",
        "pressure": "pressure",
        "visib": "visibility",
    }
    observed = _read(folder / "weather")
    observed["over"] = _minutes(observed["time_hour"]) + 60
    asked = pd.DataFrame({"origin": origin, "over": cutoff}).sort_values("over", kind="stable")
    found = pd.merge_asof(
        asked, observed.sort_values("over")[["origin", "over", *names]], on="over", by="origin", tolerance=360
    )
    return found.set_index(asked.index)[list(names)].rename(columns=names)
