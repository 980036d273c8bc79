"""Ends what works in a scratch folder, and removes it, when whoever made it is done or gone, however it went.

An interrupted pytest-xdist kills its workers, whose fixtures then undo nothing. So a process of its own waits for the
end of its standard input, which comes with the end of the process that holds the other end.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from infra.local.processes import MARK

ROOT = Path(__file__).parents[3]
GENTLE, PATIENCE = 20.0, 60.0  # seconds until they are killed, and until it is given up


@contextmanager
def reaped(folder: Path) -> Iterator[Path]:
    """What is started in the folder ends with this block, or with this process; the folder is gone then."""
    reaper = subprocess.Popen(
        [sys.executable, "-m", __name__, str(folder.resolve())],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        start_new_session=True,  # a Ctrl-C in the terminal is not for it
    )
    assert reaper.stdin is not None
    try:
        yield folder
    finally:
        reaper.stdin.close()
        reaper.wait(2 * PATIENCE)


def reap(folder: Path) -> None:
    began = time.monotonic()
    while (left := list(working_in(folder))) and time.monotonic() < began + PATIENCE:
        gentle = time.monotonic() < began + GENTLE
        for process in left:
            with suppress(psutil.Error):
                process.terminate() if gentle else process.kill()
        psutil.wait_procs(left, timeout=1)
    shutil.rmtree(folder, ignore_errors=True)


def working_in(folder: Path) -> Iterator[psutil.Process]:
    """By their working directory, or as programs of a local environment that stands there."""
    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            places = (process.cwd(), process.environ().get(MARK, ""))
            if process.pid != os.getpid() and any(Path(place).is_relative_to(folder) for place in places if place):
                yield process


if __name__ == "__main__":
    sys.stdin.read()
    reap(Path(sys.argv[1]))
