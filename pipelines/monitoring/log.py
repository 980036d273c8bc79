"""Reads the prediction log: a file per segment, in a folder per day, as the model service ships them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np
import polars as pl
from numpy.typing import NDArray

from pipelines import reference as kept
from pipelines.monitoring.report import LogCounts, Window
from pipelines.monitoring.storage import Faults, Storage

TIME = pl.Datetime("us", "UTC")
NEEDED: dict[str, pl.DataType] = {
    "id": pl.String(),
    "time": TIME,
    "model": pl.String(),
    "version": pl.Int64(),
    "digest": pl.String(),
    "score": pl.Float64(),
}
ID, TIME_OF, SCORE = "__id", kept.TIME_OF, kept.SCORE  # no feature's name begins like this
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Predictions:
    """Of one model. `history` has id, time and score; `window` the features, and these as ID, TIME_OF and SCORE."""

    history: pl.DataFrame
    window: pl.DataFrame
    counts: LogCounts


def read(
    storage: Storage,
    *,
    digest: str,
    features: Sequence[str],
    history: Window,
    window: Window,
    now: datetime,
    max_skew: timedelta,
) -> Predictions:
    """Only the files of the days in question. `now` is the monitor's clock, `history` and `window` end where they may.

    A service whose clock is a little ahead stamps predictions that have yet to happen: they are taken as of `now`.
    Those further ahead are left out, and counted.
    """
    faults = Faults()
    paths = [path for folder in storage.folders() if _concerned(folder, history, now) for path in storage.files(folder)]
    logged = {name: f"feature.{name}" if name in NEEDED else name for name in features}
    in_window = {f"date={day}" for day in _days(window.since.date(), max(window.until, now).date() + DAY)}

    def wanted(path: str) -> Sequence[str]:
        return list(logged.values()) if path.partition("/")[0] in in_window else ()

    past, recent = [], []
    others = ahead = beyond = 0
    for path, table in storage.tables(paths, NEEDED, faults, wanted):
        ours = table.filter(pl.col("digest") == digest)
        stamped = ours["time"]
        beyond += int((stamped > now + max_skew).sum())
        ahead += int(((stamped > now) & (stamped <= now + max_skew)).sum())
        others += len(_within(table.filter(pl.col("digest") != digest), window))
        if window.until >= now:  # the newest window: what is a little ahead has happened
            just = window.until - timedelta(microseconds=1)
            early = (pl.col("time") >= window.until) & (pl.col("time") <= now + max_skew)
            ours = ours.with_columns(pl.when(early).then(pl.lit(just, TIME)).otherwise(pl.col("time")).alias("time"))
        past.append(_within(ours, history).select("id", "time", "score"))
        if path.partition("/")[0] in in_window:
            recent.append(_features(_within(ours, window), logged))
    every = pl.concat(past) if past else pl.DataFrame(schema={name: NEEDED[name] for name in ("id", "time", "score")})
    once = every.unique("id", keep="first", maintain_order=True).sort("time")
    rows = pl.concat(recent, how="diagonal_relaxed") if recent else _features(pl.DataFrame(schema=NEEDED), {})
    rows = rows.unique(ID, keep="first", maintain_order=True).sort(TIME_OF)
    counts = LogCounts(
        rows=len(rows),
        of_other_models=others,
        duplicates=len(every) - len(once),
        ahead=ahead,
        too_far_ahead=beyond,
        torn_files=tuple(faults.torn),
        foreign_files=tuple(faults.foreign),
    )
    return Predictions(once, rows, counts)


def days(times: pl.Series) -> NDArray[np.int64]:
    """Whole days since 1970."""
    found: NDArray[np.int64] = times.dt.epoch("d").to_numpy().astype("int64")
    return found


def _features(table: pl.DataFrame, logged: dict[str, str]) -> pl.DataFrame:
    """Named as the model names them; numbers in half the memory, which no statistic notices."""
    found = {name: column for name, column in logged.items() if column in table.columns}
    own = [pl.col(column).alias(name) for name, column in {ID: "id", TIME_OF: "time", SCORE: "score"}.items()]
    features = table.select(pl.col(column).alias(name) for name, column in found.items())
    return pl.concat([table.select(own), features.with_columns(pl.col(pl.Float64).cast(pl.Float32))], how="horizontal")


def _within(table: pl.DataFrame, window: Window) -> pl.DataFrame:
    return table.filter((pl.col("time") >= window.since) & (pl.col("time") < window.until))


def _concerned(folder: str, history: Window, now: datetime) -> bool:
    """Folders of the days in question, and of tomorrow, where clocks that are ahead write."""
    name, _, text = folder.partition("=")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return False
    return name == "date" and history.since.date() <= day <= max(history.until, now).date() + DAY


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
