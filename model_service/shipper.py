"""`python -m model_service.shipper`: turns spool segments into Parquet files in the object storage.

At least once: a segment is deleted after its Parquet file is written, and the file's name comes from the segment's, so
that a crash in between writes the same file again and duplicates nothing.
"""

import gc
import logging
import os
import signal
import sys
import threading
import time
from datetime import date, timedelta
from pathlib import Path
from typing import BinaryIO

import fsspec
import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq
from fsspec.implementations.local import LocalFileSystem

from model_service import spool
from model_service.metrics import Metrics
from model_service.processes import Task, end_with_parent
from model_service.segment import SUFFIX, Head, Record, frames, head

RESERVED = ("id", "time", "model", "version", "digest", "score")
TYPES = {"string": pa.string(), "boolean": pa.bool_()}
DAY = 86_400_000_000  # microseconds
EPOCH = date(1970, 1, 1)
NUMBER = np.dtype("<f8")
LONGEST_WAIT = 30.0  # seconds between attempts while the storage is down

log = logging.getLogger("model_service.shipper")
_record = msgspec.msgpack.Decoder(Record).decode


class Storage:
    """The folder that PREDICTION_LOG_URL names."""

    def __init__(self, url: str) -> None:
        self._files, self._root = fsspec.core.url_to_fs(url, **({"use_listings_cache": False} if "://" in url else {}))

    def write(self, table: pa.Table, path: str) -> int:
        """Write a Parquet file in one step: readers see it whole or not at all. Returns its size in bytes."""
        content, target = _parquet(table), self._target(path)
        if isinstance(self._files, LocalFileSystem):
            _replace(Path(target), content)
        else:
            self._files.pipe_file(target, content)
        return len(content)

    def add(self, table: pa.Table, path: str) -> bool:
        """The same for a file that is not there yet; False where it is. On S3 this takes no right but to write."""
        target = self._target(path)
        if isinstance(self._files, LocalFileSystem):
            if Path(target).exists():
                return False
            _replace(Path(target), _parquet(table))
            return True
        try:
            self._files.pipe_file(target, _parquet(table), mode="create")
        except FileExistsError:
            return False
        return True

    def _target(self, path: str) -> str:
        return f"{self._root.rstrip('/')}/{path}"


def _parquet(table: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    # Columns of few values are kept as a dictionary; one that gets larger than this is given up, before it costs more.
    pq.write_table(table, sink, compression="zstd", dictionary_pagesize_limit=1 << 15)
    content: bytes = sink.getvalue().to_pybytes()
    return content


def _replace(final: Path, content: bytes) -> None:
    final.parent.mkdir(parents=True, exist_ok=True)
    draft = final.with_name(f".{final.stem}.draft")
    draft.write_bytes(content)
    draft.replace(final)


def tables(stream: BinaryIO, name: str) -> dict[str, pa.Table]:
    """The Parquet files that a segment becomes, by path: one per day. A prediction cut short by a kill is left out."""
    content = stream.read()
    of, begin = head(content)
    width, further = len(of.numbers) * NUMBER.itemsize, len(of.others)
    records: list[Record] = []
    for frame in frames(content, begin):
        try:
            record = _record(frame)
        except msgspec.MsgspecError:
            continue
        if len(record[3]) == width and len(record[4]) == further:
            records.append(record)
    if not records:
        return {}
    table = _table(of, records)
    days = np.array([record[0] for record in records]) // DAY
    return {
        f"date={(EPOCH + timedelta(days=int(day))).isoformat()}/{name}.parquet": table.filter(pa.array(days == day))
        for day in np.unique(days)
    }


def _table(of: Head, records: list[Record]) -> pa.Table:
    times, ids, scores, packed, others = zip(*records, strict=True)
    count = len(records)
    columns = {
        "id": pa.array(ids, pa.string()),
        "time": pa.array(np.array(times), pa.timestamp("us", tz="UTC")),
        "model": pa.repeat(of.model, count),
        "version": pa.repeat(of.version, count),
        "digest": pa.repeat(of.digest, count),
        "score": _numbers(np.array(scores)),
    }
    found: dict[str, pa.Array] = {}
    cells = np.frombuffer(b"".join(packed), NUMBER).reshape(count, len(of.numbers))
    for place, column in enumerate(of.numbers):
        found[column] = _numbers(np.ascontiguousarray(cells[:, place]))
    for (column, kind), values in zip(of.others, zip(*others, strict=True), strict=True):
        found[column] = pa.array(values, TYPES[kind])
    for column, _ in of.columns:
        columns[f"feature.{column}" if column in RESERVED else column] = found[column]
    return pa.table(columns)


def _numbers(values: npt.NDArray[np.float64]) -> pa.Array:
    """What is no number, a missing value among them, is null."""
    missing = ~np.isfinite(values)
    return pa.array(values, mask=missing) if missing.any() else pa.array(values)


def ship(folder: Path, storage: Storage, metrics: Metrics) -> int:
    """Ship every complete segment. Returns how many; raises what the storage raises, the segment stays."""
    shipped = 0
    for file in sorted(folder.glob(f"*{SUFFIX}")):
        with spool.complete(file) as stream:
            if stream is None:
                continue
            try:
                written = tables(stream, file.stem)
            except (msgspec.MsgspecError, pa.ArrowException, ValueError) as error:
                log.warning("prediction log: %s cannot be read and is set aside: %s", file.name, error)
                file.rename(file.with_suffix(".corrupt"))
                continue
            for path, table in written.items():
                metrics.log_bytes.inc(storage.write(table, path))
            file.unlink(missing_ok=True)
            metrics.logged.labels("written").inc(sum(table.num_rows for table in written.values()))
            shipped += 1
    return shipped


def main() -> int:
    """Ship until SIGTERM, then what is left, once."""
    task = Task.from_argument(sys.argv[1])
    os.nice(5)  # requests come first
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)  # records come by tens of thousands and refer to nothing: no cycles among them
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent(task.liveness, stop.set)
    metrics = Metrics(task.run, "shipper")
    wait, retry_at, storage = 1.0, 0.0, None
    while True:
        last = stop.is_set()
        if last or time.monotonic() >= retry_at:
            try:
                storage = storage or Storage(task.prediction_log_url or "")
                ship(task.spool, storage, metrics)
                wait = 1.0
            except Exception as error:  # whatever a storage may raise; the spool keeps the predictions
                metrics.log_failures.inc()
                log.warning("prediction log: %s; again in %.0f s", " ".join(str(error).split())[:300], wait)
                retry_at, wait = time.monotonic() + wait, min(wait * 2, LONGEST_WAIT)
        metrics.spool.set(spool.size(task.spool))
        if last:
            if left := spool.waiting(task.spool):
                metrics.logged.labels("left").inc(left)
                log.error("prediction log: %d predictions were not written; they are lost if %s is", left, task.spool)
            return 0
        stop.wait(0.5)


if __name__ == "__main__":
    sys.exit(main())
