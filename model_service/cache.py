"""The artefacts on this machine, each in a folder named after its digest."""

import fcntl
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from environments.promotion import Promotion, digest

FETCH_SECONDS = 300
KEPT = 5  # artefacts: what a rollback needs is usually still there
DIGEST_DIFFERS = 3  # exit code of `python -m model_service.fetch`


class NotObtained(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """The artefact cannot be had now; `reason` is `digest` or `fetch`."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


def folder(cache: Path, wanted: str) -> Path:
    """Where the artefact with this digest lies, once it is there."""
    return cache / wanted.removeprefix("sha256:")


def holds(cache: Path, wanted: str) -> bool:
    """Whether the cached artefact is there and still has its digest."""
    try:
        return digest(folder(cache, wanted)) == wanted
    except (OSError, ValueError):
        return False


def obtain(cache: Path, promotion: Promotion) -> Path:
    """The folder of the artefact, downloaded by one process only where it is not cached. Raises `NotObtained`."""
    cache.mkdir(parents=True, exist_ok=True)
    if not holds(cache, promotion.digest):
        with locked(cache):
            if not holds(cache, promotion.digest):
                _discard(folder(cache, promotion.digest))
                _fetch(cache, promotion)
                prune(cache, promotion.digest)
    return folder(cache, promotion.digest)


@contextmanager
def locked(cache: Path) -> Iterator[None]:
    """One process at a time; a killed process leaves no lock behind."""
    with (cache / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _fetch(cache: Path, promotion: Promotion) -> None:
    command = [
        sys.executable,
        "-m",
        "model_service.fetch",
        str(cache),
        promotion.model,
        str(promotion.version),
        promotion.digest,
    ]
    # It ends when its stdin does: a killed worker leaves no download behind that nobody waits for.
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    timer = threading.Timer(FETCH_SECONDS, process.kill)
    timer.start()
    try:
        said = process.stderr.read() if process.stderr else ""
        code = process.wait()
    finally:
        timer.cancel()
        process.kill()
        process.communicate()
    if code != 0:
        reason = "digest" if code == DIGEST_DIFFERS else "fetch"
        raise NotObtained(reason, (said.strip().splitlines() or [f"the download ended with code {code}"])[-1])


def _discard(artefact: Path) -> None:
    if artefact.exists():
        doomed = artefact.with_name(f".discarded-{artefact.name}-{os.getpid()}")
        artefact.rename(doomed)
        shutil.rmtree(doomed, ignore_errors=True)


def prune(cache: Path, wanted: str) -> None:
    artefacts = [entry for entry in cache.iterdir() if entry.is_dir() and not entry.name.startswith(".")]
    for artefact in sorted(artefacts, key=lambda entry: entry.stat().st_mtime, reverse=True)[KEPT:]:
        if artefact != folder(cache, wanted):
            _discard(artefact)
