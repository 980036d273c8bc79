"""The contract with the source system: what the files in data/raw/ must be like."""

from pathlib import Path

import pandas as pd
import pandera.pandas as pa
import pyarrow as arrow
from pandera.pandas import Check, Column

from pipelines.contract import Checked, Violation, few_nulls, rule, violations

_HOUR = pd.DatetimeTZDtype("ms", "UTC")


def _number(low: float, high: float, *, missing: float = 0.0) -> Column:
    """Within the bounds, both included; `missing` is the share of nulls that is normal for the column."""
    checks = [Check.in_range(low, high, name=f"from {low:g} to {high:g}"), few_nulls(missing)]
    return Column(float, checks, nullable=True)


def _whole(low: int, high: int) -> Column:
    return Column(int, Check.in_range(low, high, name=f"from {low} to {high}"))


def _code(pattern: str, *, missing: float = 0.0) -> Column:
    return Column(str, [Check.str_matches(f"^{pattern}$", name=f"like {pattern}"), few_nulls(missing)], nullable=True)


def _clock(times: "pd.Series[float]") -> "pd.Series[bool]":
    return times.isna() | (times % 100 < 60)


_WHEN = {"year": _whole(2013, 2013), "month": _whole(1, 12), "day": _whole(1, 31), "hour": _whole(0, 23)}

FLIGHTS = pa.DataFrameSchema(
    {
        **_WHEN,
        "minute": _whole(0, 59),
        "time_hour": Column(_HOUR),
        "sched_dep_time": _whole(0, 2359),
        "sched_arr_time": _whole(0, 2400),
        "dep_time": _number(1, 2400, missing=0.15),
        "arr_time": _number(1, 2400, missing=0.15),
        "dep_delay": _number(-120, 2880, missing=0.15),
        "arr_delay": _number(-180, 2880, missing=0.15),
        "air_time": _number(10, 1000, missing=0.15),
        "distance": _whole(10, 10_000),
        "flight": _whole(1, 9999),
        "carrier": _code("[A-Z0-9]{2}"),
        "tailnum": _code("[A-Z0-9]{3,6}", missing=0.05),
        "origin": Column(str, Check.isin(["EWR", "JFK", "LGA"], name="EWR, JFK or LGA")),
        "dest": _code("[A-Z0-9]{3}"),
    },
    checks=[
        rule(
            lambda flights: flights["hour"] * 100 + flights["minute"] == flights["sched_dep_time"],
            "hour and minute are those of sched_dep_time",
        ),
        rule(lambda flights: _clock(flights["dep_time"]), "dep_time is a time of the day"),
        rule(
            lambda flights: flights["arr_delay"].isna() | flights["dep_delay"].notna(),
            "what arrived has departed",
        ),
    ],
    unique=["year", "month", "day", "carrier", "flight", "origin", "sched_dep_time"],
    report_duplicates="exclude_first",
)

WEATHER = pa.DataFrameSchema(
    {
        **_WHEN,
        "time_hour": Column(_HOUR),
        "origin": Column(str, Check.isin(["EWR", "JFK", "LGA"], name="EWR, JFK or LGA")),
        "temp": _number(-40, 130, missing=0.05),
        "humid": _number(0, 100, missing=0.05),
        "wind_speed": _number(0, 200, missing=0.05),
        "precip": _number(0, 10, missing=0.05),
        "pressure": _number(850, 1100, missing=0.3),
        "visib": _number(0, 10, missing=0.05),
    },
    unique=["origin", "time_hour"],
    report_duplicates="exclude_first",
)

PLANES = pa.DataFrameSchema(
    {
        "tailnum": _code("[A-Z0-9]{3,6}"),
        "year": _number(1940, 2013, missing=0.1),
        "seats": _whole(1, 900),
        "engine": Column(str),
    },
    unique=["tailnum"],
    report_duplicates="exclude_first",
)

AIRPORTS = pa.DataFrameSchema(
    {"faa": _code("[A-Z0-9]{3}"), "tzone": Column(str, few_nulls(0.1), nullable=True)},
    unique=["faa"],
    report_duplicates="exclude_first",
)


def check(folder: Path, *, until: int) -> Checked:
    """Check each file, and that each month through `until` has arrived."""
    rows: dict[str, int] = {}
    found: list[Violation] = []
    for name, schema in {"flights": FLIGHTS, "weather": WEATHER}.items():
        for month in range(1, until + 1):
            _check(folder, f"{name}/2013-{month:02}.parquet", schema, rows, found)
    _check(folder, "planes.parquet", PLANES, rows, found)
    _check(folder, "airports.parquet", AIRPORTS, rows, found)
    return Checked(rows=rows, violations=found)


def _check(folder: Path, table: str, schema: pa.DataFrameSchema, rows: dict[str, int], found: list[Violation]) -> None:
    try:
        frame = pd.read_parquet(folder / table)
    except FileNotFoundError:
        found.append(Violation(table=table, column="all columns", rule="the file has arrived", count=1))
        return
    except (arrow.ArrowInvalid, OSError) as error:
        found.append(Violation(table=table, column="all columns", rule=f"can be read: {error}", count=1))
        return
    rows[table] = len(frame)
    if frame.empty:
        found.append(Violation(table=table, column="all columns", rule="the file has rows", count=0))
    found.extend(violations(schema, frame, table))
