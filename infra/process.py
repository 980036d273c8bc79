"""Runs a program for a limited time, streams what it prints, and ends it so that it can put down what it holds."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import IO

from infra.run import Failed

# What a program has, after a first SIGINT, to finish the requests under way and to release its lock.
GRACE = 120.0


@dataclass(frozen=True)
class Done:
    code: int
    stdout: str
    stderr: str


def run(
    command: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    timeout: float,
    show: Callable[[str], None] | None = None,
    grace: float = GRACE,
    look: Callable[[], str | None] | None = None,
    every: float = 2.0,
) -> Done:
    """Run to the end; `show` gets each line of standard output as it comes.

    `look` is asked every so many seconds, and what it says ends the program: there is nothing to wait for any more.
    Raises `Failed` then, and after `timeout` seconds, and passes on a `KeyboardInterrupt`. The
    program is then asked with one SIGINT, which makes Terraform release its lock; what is left of its group is killed.
    """
    process = subprocess.Popen(
        command,
        cwd=cwd,
        env=dict(env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        start_new_session=True,  # a Ctrl-C in the terminal reaches it once, from here
    )
    kept: dict[str, list[str]] = {"stdout": [], "stderr": []}
    readers = [
        threading.Thread(target=_read, args=(process.stdout, kept["stdout"], show), daemon=True),
        threading.Thread(target=_read, args=(process.stderr, kept["stderr"], None), daemon=True),
    ]
    for reader in readers:
        reader.start()
    try:
        _wait(process, timeout, look, every)
    except subprocess.TimeoutExpired as error:
        raise Failed(f"{Path(command[0]).name} {command[1]}: no end after {timeout:.0f} s, ended") from error
    finally:
        _end(process, grace)
        for reader in readers:
            reader.join(5)
    return Done(process.returncode, "".join(kept["stdout"]), "".join(kept["stderr"]))


def _wait(process: subprocess.Popen[str], timeout: float, look: Callable[[], str | None] | None, every: float) -> None:
    deadline = time.monotonic() + timeout
    while look:
        try:
            process.wait(min(every, max(0.0, deadline - time.monotonic())))
            return
        except subprocess.TimeoutExpired:
            if time.monotonic() >= deadline:
                raise
        if (why := look()) and process.poll() is None:
            raise Failed(why)
    process.wait(timeout)


@contextmanager
def terminations_interrupt() -> Iterator[None]:
    """Take SIGTERM, by which CI ends a job, for Ctrl-C; only where signals can be set: in the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _read(stream: IO[str] | None, kept: list[str], show: Callable[[str], None] | None) -> None:
    assert stream is not None  # noqa: S101 - opened as a pipe
    with stream:
        for line in stream:
            kept.append(line)
            if show:
                show(line.rstrip("\n"))


def _end(process: subprocess.Popen[str], grace: float) -> None:
    try:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            process.wait(grace)
    except subprocess.TimeoutExpired:
        pass
    finally:
        with suppress(ProcessLookupError, PermissionError):  # nobody is left; macOS says it otherwise
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
