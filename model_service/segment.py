"""A file of predictions of one model on the local disk, written through shared memory.

A line of JSON says of which model they are. Then come frames: four bytes of length and so many of content, until a
length of zero or the end. What a worker has put into the mapping is the system's, as if it had been written, whenever
the worker dies after that; so no request waits for a call to the system, but for one in a few hundred. The length is
put last: a kill in between leaves zero there, and the prediction that was never answered does not exist.
"""

import fcntl
import mmap
import os
import struct
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from pathlib import Path

import msgspec

from model_service.signature import Signature, Value

SUFFIX = ".segment"
AHEAD = 1 << 18  # bytes that are reserved and mapped at once, where there is room
PAGE = mmap.ALLOCATIONGRANULARITY
NUMBERS = frozenset({"double", "float", "long", "integer"})  # MLflow's types that travel as eight bytes
LENGTH = struct.Struct("<I")

Record = tuple[int, str, float, bytes, list[Value]]  # microseconds since 1970, id, score, numbers, all other values


class Head(msgspec.Struct, frozen=True):
    """The first line of a segment; `columns` are name and MLflow type."""

    model: str
    version: int
    digest: str
    columns: list[tuple[str, str]]

    @property
    def numbers(self) -> list[str]:
        return [name for name, kind in self.columns if kind in NUMBERS]

    @property
    def others(self) -> list[tuple[str, str]]:
        return [(name, kind) for name, kind in self.columns if kind not in NUMBERS]


class Segment:
    """Of which this process is the writer, by a lock that the system takes back when it dies."""

    def __init__(self, folder: Path, slot: str, head: Head) -> None:
        self.head = head
        self.opened = time.monotonic()
        self.rows = 0
        name = f"{time.time_ns():020d}-{slot}-{uuid.uuid4().hex[:12]}"
        draft = folder / f".{name}"
        line = _encode(head) + b"\n"
        self.size = self._reserved = len(line)
        self._window: mmap.mmap | None = None
        self._start = self._end = 0
        self._descriptor = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX)
            os.write(self._descriptor, line)
            draft.rename(folder / f"{name}{SUFFIX}")
        except OSError:
            os.close(self._descriptor)
            draft.unlink(missing_ok=True)
            raise

    def add(self, records: list[bytes], room: int) -> int:
        """Append them, all or none. Returns how many bytes of `room` the file has grown by, -1 where it is too little.

        Raises `OSError` where the disk is full.
        """
        first = content = records[0]
        if len(records) > 1:
            content = first + b"".join([LENGTH.pack(len(record)) + record for record in records[1:]])
        grown, size = 0, LENGTH.size + len(content)
        if self.size + size > self._end:
            grown = self._reserve(size, room)
            if grown < 0:
                return grown
        window = self._window
        assert window  # noqa: S101 - by _reserve
        place = self.size - self._start
        begin, self.size = place + LENGTH.size, self.size + size
        window[begin : place + size] = content
        window[place:begin] = LENGTH.pack(len(first))
        self.rows += len(records)
        return grown

    def _reserve(self, size: int, room: int) -> int:
        """Map what comes next. The disk's blocks are taken beforehand: a mapping has no way to say that it is full."""
        start = self.size // PAGE * PAGE
        for ahead in (AHEAD, size):
            end = max(-(-(self.size + ahead) // PAGE) * PAGE, -(-(self.size + size) // PAGE) * PAGE)
            grown = max(0, end - self._reserved)
            if grown <= room:
                break
        else:
            return -1
        os.posix_fallocate(self._descriptor, start, end - start)
        window = mmap.mmap(self._descriptor, end - start, offset=start)
        if self._window:
            self._window.close()
        self._window, self._start, self._end, self._reserved = window, start, end, max(end, self._reserved)
        return grown

    def close(self) -> None:
        """Give back what was reserved for nothing, and the lock."""
        if self._window:
            self._window.close()
        try:
            os.ftruncate(self._descriptor, self.size)
        finally:
            os.close(self._descriptor)


class Packing:
    """How the rows of a model become records."""

    def __init__(self, signature: Signature) -> None:
        numbers = [column.mlflow_type in NUMBERS for column in signature.columns]
        self._numbers = _picking([place for place, number in enumerate(numbers) if number])
        self._others = _picking([place for place, number in enumerate(numbers) if not number])
        self._floats = struct.Struct(f"<{sum(numbers)}d").pack

    def record(self, now: int, identity: str, score: float, row: Sequence[Value]) -> bytes:
        """`now` in microseconds since 1970."""
        return _pack((now, identity, score, self._floats(*self._numbers(row)), self._others(row)))


def _picking(places: list[int]) -> Callable[[Sequence[Value]], tuple[Value, ...]]:
    if len(places) > 1:
        return itemgetter(*places)
    return lambda row: tuple(row[place] for place in places)


def head(content: bytes) -> tuple[Head, int]:
    """The head and where the frames begin. Raises `ValueError` where there is none."""
    end = content.index(b"\n")
    return _head(content[:end]), end + 1


def frames(content: bytes, begin: int) -> Iterator[bytes]:
    """The whole ones."""
    while begin + LENGTH.size <= len(content):
        (size,) = LENGTH.unpack_from(content, begin)
        begin += LENGTH.size
        if size == 0 or begin + size > len(content):
            return
        yield content[begin : begin + size]
        begin += size


_encode = msgspec.json.Encoder().encode
_head = msgspec.json.Decoder(Head).decode
_pack = msgspec.msgpack.Encoder().encode
