"""Finds and ends the processes of a program by what they recorded about themselves, never by a name."""

import json
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

MARK = "INFRA_STATE"  # in the environment of every process of a local environment: its state folder


@dataclass(frozen=True)
class Record:
    """The leader of a program's process group; `started` in seconds since the epoch."""

    pid: int
    started: float
    mark: str


def record_myself(file: Path) -> None:
    """Write which process this is; what it execs or forks later keeps the group and the mark."""
    record = Record(pid=os.getpid(), started=psutil.Process().create_time(), mark=os.environ[MARK])
    draft = file.with_suffix(".draft")
    draft.write_text(json.dumps(asdict(record)), encoding="utf-8")
    draft.replace(file)


def recorded(file: Path) -> Record | None:
    try:
        return Record(**json.loads(file.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return None


def living(record: Record | None) -> list[psutil.Process]:
    """The leader and whatever is left of its process group, also after the leader died.

    A process counts only if it is of the group, started no earlier than the leader, and carries the mark: a pid that
    the system has since given to somebody else is none of ours.
    """
    return [] if record is None else [process for process in psutil.process_iter() if _belongs(process, record)]


def _belongs(process: psutil.Process, record: Record) -> bool:
    try:
        return (
            os.getpgid(process.pid) == record.pid
            and process.create_time() > record.started - 2  # the clock may have been set since
            and process.status() != psutil.STATUS_ZOMBIE
            and process.environ().get(MARK) == record.mark
        )
    except (psutil.Error, ProcessLookupError, PermissionError):
        return False


def end(record: Record | None, *, patience: float) -> list[int]:
    """Ask a program to stop, kill what is left after `patience` seconds, return the pids ended.

    The leader is asked first, since it lets its workers finish; then the workers that it has left behind.
    """
    processes = living(record)
    _signal(_leader(record), kill=False)
    _wait(lambda: not _leader(record), patience)
    _signal(living(record), kill=False)
    while not gone(record, within=1):  # also those forked meanwhile
        _signal(living(record), kill=True)
    return [process.pid for process in processes]


def gone(record: Record | None, *, within: float) -> bool:
    """Wait at most so many seconds until no process of the program lives; whether that is so.

    A zombie is not alive: in a container there may be nobody to reap it.
    """
    return _wait(lambda: not living(record), within)


def _leader(record: Record | None) -> list[psutil.Process]:
    return [process for process in living(record) if record and process.pid == record.pid]


def _wait(condition: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not (met := condition()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return met


def listening(record: Record | None, port: int) -> bool:
    """Whether a process of the program listens on the port."""
    return any(_listens(process, port) for process in living(record))


def _listens(process: psutil.Process, port: int) -> bool:
    try:
        connections = process.net_connections(kind="tcp")
    except psutil.Error:
        return False
    return any(each.status == psutil.CONN_LISTEN and each.laddr.port == port for each in connections)


def _signal(processes: Sequence[psutil.Process], *, kill: bool) -> None:
    for process in processes:
        try:
            process.kill() if kill else process.terminate()
        except psutil.NoSuchProcess:
            continue
