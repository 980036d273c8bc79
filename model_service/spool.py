"""Predictions on their way to the storage: files of JSON lines on the local disk.

A segment belongs to one model. Its first line names it, every further line is one prediction. The worker that writes a
segment holds a lock on it, which the system takes back when the worker closes the segment or dies: a segment that can
be locked is complete, and whoever locks it may ship it.
"""

import fcntl
import os
import time
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from model_service.model import ServedModel
from model_service.settings import PredictionLog
from model_service.signature import Value

SEGMENT_BYTES = 32 << 20
SUFFIX = ".jsonl"


class Head(msgspec.Struct, frozen=True):
    """The first line of a segment; `columns` are name and MLflow type."""

    model: str
    version: int
    digest: str
    columns: list[tuple[str, str]]


_encode = msgspec.json.Encoder().encode


@dataclass
class _Segment:
    descriptor: int
    opened: float
    head: Head
    size: int
    rows: int = 0


class Spool:
    """The segments of one worker. Every method returns at once; nothing is kept in memory."""

    def __init__(self, folder: Path, slot: str, limits: PredictionLog, *, workers: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._slot = slot
        self._limits = limits
        self._workers = workers
        self._segment: _Segment | None = None
        self._room = 0
        self.tick()

    def write(self, model: ServedModel, identity: str, rows: Iterable[Sequence[Value]], scores: list[float]) -> bool:
        """Append one line per prediction with a single write. False where there is no room and they are dropped."""
        now = time.time_ns() // 1000
        several = len(scores) > 1
        lines = b"".join(
            [
                _encode((now, f"{identity}/{number}" if several else identity, score, values)) + b"\n"
                for number, (score, values) in enumerate(zip(scores, rows, strict=True))
            ]
        )
        size = len(lines)
        if size > self._room:
            return False
        try:
            segment = self._segment
            if segment is None or segment.head.digest != model.digest or segment.head.version != model.version:
                segment = self._open(model)
            written = os.write(segment.descriptor, lines)
            if written < size:  # the disk is full: half a line must not stay
                os.ftruncate(segment.descriptor, segment.size)
                return False
        except OSError:
            return False
        segment.size += size
        segment.rows += len(scores)
        self._room -= size
        if segment.rows >= self._limits.batch_rows or segment.size >= SEGMENT_BYTES:
            self.close()
        return True

    def tick(self) -> None:
        """Close a segment that is old enough, and see how much room there is; to be called a few times a second."""
        segment = self._segment
        if segment and segment.rows and time.monotonic() - segment.opened >= self._limits.batch_seconds:
            self.close()
        self._room = max(0, (self._limits.spool_bytes - size(self._folder)) // self._workers)

    def close(self) -> None:
        """Hand the open segment over to the shipper."""
        segment, self._segment = self._segment, None
        if segment:
            os.close(segment.descriptor)

    def _open(self, model: ServedModel) -> _Segment:
        self.close()
        columns = [(column.name, column.mlflow_type) for column in model.signature.columns]
        head = Head(model.name, model.version, model.digest, columns)
        name = f"{time.time_ns():020d}-{self._slot}-{uuid.uuid4().hex[:12]}"
        draft = self._folder / f".{name}"
        descriptor = os.open(draft, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_EXCL, 0o600)
        line = _encode(head) + b"\n"
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            os.write(descriptor, line)
            draft.rename(self._folder / f"{name}{SUFFIX}")
        except OSError:
            os.close(descriptor)
            draft.unlink(missing_ok=True)
            raise
        self._segment = _Segment(descriptor, time.monotonic(), head, len(line))
        return self._segment


def size(folder: Path) -> int:
    """Bytes in the spool."""
    total = 0
    for file in folder.glob(f"*{SUFFIX}"):
        try:
            total += file.stat().st_size
        except FileNotFoundError:  # shipped in between
            continue
    return total


def waiting(folder: Path) -> int:
    """Predictions in the spool, one line each after the head."""
    total = 0
    for file in folder.glob(f"*{SUFFIX}"):
        try:
            with file.open("rb") as stream:
                total += max(0, sum(1 for _ in stream) - 1)
        except FileNotFoundError:  # shipped in between
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
