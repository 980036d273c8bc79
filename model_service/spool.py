"""Predictions on their way to the storage: segments on the local disk.

The worker that writes a segment holds a lock on it, which the system takes back when the worker closes the segment or
dies: a segment that can be locked is complete, and whoever locks it may ship it.
"""

import fcntl
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec

from model_service.model import ServedModel
from model_service.segment import AHEAD, SUFFIX, Head, Packing, Segment, frames, head
from model_service.settings import PredictionLog
from model_service.signature import Value

SEGMENT_BYTES = 32 << 20
LOOK = 10  # ticks between looks at the folder, where there is room enough until the next


class Spool:
    """The segments of one worker. Every method returns at once; nothing is kept in this process's memory."""

    def __init__(self, folder: Path, slot: str, limits: PredictionLog, *, workers: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._slot = slot
        self._limits = limits
        self._workers = workers
        self._model: ServedModel | None = None  # of the segment
        self._segment: Segment | None = None
        self._packing: Packing | None = None
        self._room = self._ticks = 0
        self.tick()

    def write(self, model: ServedModel, identity: str, rows: Iterable[Sequence[Value]], scores: list[float]) -> bool:
        """Append a record per prediction. False where there is no room and they are dropped."""
        now = time.time_ns() // 1000
        try:
            segment, packing = self._segment, self._packing
            if segment is None or packing is None or model is not self._model:
                segment, packing = self._open(model)
            several = len(scores) > 1
            records = [
                packing.record(now, f"{identity}/{number}" if several else identity, score, row)
                for number, (score, row) in enumerate(zip(scores, rows, strict=True))
            ]
            grown = segment.add(records, self._room)
        except OSError:
            return False
        if grown < 0:
            return False
        self._room -= grown
        if segment.rows >= self._limits.batch_rows or segment.size >= SEGMENT_BYTES:
            self.close()
        return True

    def tick(self) -> None:
        """Close a segment that is old enough, and see how much room there is; to be called a few times a second."""
        segment = self._segment
        if segment and segment.rows and time.monotonic() - segment.opened >= self._limits.batch_seconds:
            self.close()
        self._ticks += 1
        if self._ticks % LOOK == 1 or self._room < AHEAD:
            self._room = max(0, (self._limits.spool_bytes - size(self._folder)) // self._workers)

    def close(self) -> None:
        """Hand the open segment over to the shipper."""
        segment, self._segment = self._segment, None
        if segment:
            segment.close()

    def _open(self, model: ServedModel) -> tuple[Segment, Packing]:
        self.close()
        columns = [(column.name, column.mlflow_type) for column in model.signature.columns]
        self._segment = Segment(self._folder, self._slot, Head(model.name, model.version, model.digest, columns))
        self._packing = Packing(model.signature)
        self._model = model
        return self._segment, self._packing


def size(folder: Path) -> int:
    """Bytes in the spool, those among them that are only reserved."""
    total = 0
    with os.scandir(folder) as files:
        for file in files:
            if file.name.endswith(SUFFIX):
                try:
                    total += file.stat().st_size
                except FileNotFoundError:  # shipped in between
                    continue
    return total


def waiting(folder: Path) -> int:
    """Predictions in the spool."""
    total = 0
    for file in folder.glob(f"*{SUFFIX}"):
        try:
            content = file.read_bytes()
            total += sum(1 for _ in frames(content, head(content)[1]))
        except (FileNotFoundError, ValueError, msgspec.MsgspecError):  # shipped in between, or no segment
            continue
    return total


@contextmanager
def complete(file: Path) -> Iterator[BinaryIO | None]:
    """The segment, locked, if its writer is done with it; None if it is still being written or already shipped."""
    try:
        stream = file.open("rb")
    except FileNotFoundError:
        yield None
        return
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield None
        else:
            yield stream
