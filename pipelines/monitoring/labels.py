"""Delayed ground truth, kept beside the prediction log: what really happened, by the id of the prediction.

`labels/<sha256>.parquet` in the log's folder, with the columns id (string), label (0 or 1) and received (UTC). A file's
name is the digest of what it says, so that adding the same again changes nothing.
"""

import hashlib
import io
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl

from environments import Invalid
from pipelines.monitoring.report import LabelCounts
from pipelines.monitoring.storage import Faults, Storage

FOLDER = "labels"
TIME = pl.Datetime("us", "UTC")
NEEDED: dict[str, pl.DataType] = {"id": pl.String(), "label": pl.Int64(), "received": TIME}


@dataclass(frozen=True)
class Added:
    rows: int
    new: bool


def load(file: Path) -> pl.DataFrame:
    """Columns id and label of a CSV or Parquet file. Raises `Invalid` that names file, row and what is allowed."""
    try:
        table = pl.read_parquet(file) if file.suffix == ".parquet" else pl.read_csv(file, infer_schema=False)
    except FileNotFoundError:
        raise Invalid(f"{file}: there is no such file") from None
    except (pl.exceptions.PolarsError, OSError) as error:
        raise Invalid(f"{file}: neither CSV nor Parquet: {str(error).splitlines()[0]}") from error
    missing = [name for name in ("id", "label") if name not in table.columns]
    if missing:
        raise Invalid(f"{file}: no column {' and no column '.join(missing)}; there are: {', '.join(table.columns)}")
    words = {"0": 0, "1": 1, "false": 0, "true": 1, "0.0": 0, "1.0": 1}
    texts = table["label"].cast(pl.String).str.strip_chars().str.to_lowercase()
    labels = texts.replace_strict(words, default=None, return_dtype=pl.Int64)
    ids = table["id"].cast(pl.String).str.strip_chars()
    first = 2 if file.suffix != ".parquet" else 1  # the first line of a CSV names the columns
    for column, wrong, allowed in (("id", ids.is_null() | (ids == ""), "an id"), ("label", labels.is_null(), "0 or 1")):
        if wrong.any():
            row = int(wrong.arg_max() or 0)
            said = repr(table[column][row])
            raise Invalid(f"{file}:{row + first}: {column}: {said} is not {allowed} ({int(wrong.sum())} such rows)")
    return pl.DataFrame({"id": ids, "label": labels})


def add(storage: Storage, table: pl.DataFrame, *, received: datetime | None = None) -> Added:
    """Keep labels as they are, contradictions included: reading them decides. The same table again adds nothing."""
    rows = table.select("id", "label").sort("id", "label")
    content = "".join(f"{name}\t{label}\n" for name, label in rows.iter_rows())
    path = f"{FOLDER}/{hashlib.sha256(content.encode()).hexdigest()}.parquet"
    if storage.exists(path):
        return Added(len(rows), new=False)
    stamp = pl.lit(received or datetime.now(UTC)).cast(TIME).alias("received")
    buffer = io.BytesIO()
    rows.with_columns(stamp).write_parquet(buffer, compression="zstd")
    storage.write(path, buffer.getvalue())
    return Added(len(rows), new=True)


@dataclass(frozen=True)
class Labelled:
    """Predictions with their label where it is known, else null."""

    rows: pl.DataFrame
    counts: LabelCounts


def join(storage: Storage, predictions: pl.DataFrame, *, lag: timedelta, at: datetime) -> Labelled:
    """A label that is repeated counts once; ids with different labels have none: nobody knows which is right."""
    faults = Faults()
    tables = [table for _, table in storage.tables(storage.files(FOLDER), NEEDED, faults)]
    every = pl.concat(tables) if tables else pl.DataFrame(schema=NEEDED)
    ours = every.filter(pl.col("label").is_in([0, 1])).join(predictions.select("id"), on="id", how="semi")
    known = ours.group_by("id").agg(
        pl.col("label").first(),
        pl.col("label").n_unique().alias("different"),
        pl.col("received").min(),
        pl.len().alias("times"),
    )
    clear = known.filter(pl.col("different") == 1)
    rows = predictions.join(clear.select("id", "label", "received"), on="id", how="left", maintain_order="left")
    unknown = every["id"].n_unique() - known["id"].n_unique() if len(every) else 0
    due = rows.filter(pl.col("time") < at - lag)
    counts = LabelCounts(
        known=int(rows["label"].count()),
        missing=int(due["label"].null_count()),
        late=int((rows["received"] > rows["time"] + lag).sum()),
        twice=int((clear["times"] - 1).sum()),
        contradictory=len(known) - len(clear),
        unknown=unknown,
        torn_files=tuple(faults.torn),
        foreign_files=tuple(faults.foreign),
    )
    return Labelled(rows.select("id", "time", "score", "label"), counts)
