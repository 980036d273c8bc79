"""Where the state of a local environment lies, and who may change it."""

import fcntl
import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from infra.run import Failed, Run


@dataclass(frozen=True)
class State:
    """The folder `<project root>/.infra/<env>/` of one environment."""

    root: Path
    environment: str

    @property
    def folder(self) -> Path:
        return self.root / ".infra" / self.environment

    @property
    def ports(self) -> Path:
        return self.folder / "ports.json"

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    @property
    def cache(self) -> Path:
        return self.folder / "cache"

    def storage(self, name: str) -> Path:
        """A folder that stands for a prefix in a bucket: `mlflow`, `dvc` or `predictions`."""
        return self.folder / "storage" / name

    def program(self, name: str) -> Path:
        """The definition that `infra.local.launch` starts."""
        return self.folder / "programs" / f"{name}.json"

    def record(self, name: str) -> Path:
        """Which process runs the program, written by that process."""
        return self.folder / "run" / f"{name}.json"

    @property
    def socket_folder(self) -> Path:
        """Short, since a unix socket's path is limited to about 104 bytes, and the same whatever TMPDIR says."""
        digest = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:16]
        return Path(f"/tmp/infra-{os.getuid()}-{digest}")  # noqa: S108 - `make` refuses a folder that is not private

    @property
    def socket(self) -> Path:
        return self.socket_folder / "supervisord"

    @property
    def folders(self) -> Sequence[Path]:
        storage = [self.storage(name) for name in ("mlflow", "dvc", "predictions")]
        return [self.logs, self.cache, self.folder / "programs", self.folder / "run", *storage]

    def make(self) -> None:
        """Make the folders, for this user only."""
        for folder in self.folders:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.socket_folder.mkdir(mode=0o700, exist_ok=True)
        found = self.socket_folder.lstat()
        if self.socket_folder.is_symlink() or found.st_uid != os.getuid() or found.st_mode & 0o077:
            raise Failed(f"{self.socket_folder} must be a folder of yours that nobody else can enter; remove it")

    @contextmanager
    def changing(self, run: Run) -> Iterator[None]:
        """Let one command at a time change the environment; the lock goes with the process that holds it."""
        wait = "another infra command is at work here; waiting for it"
        with locked(self.root / ".infra" / f"{self.environment}.lock", run, wait=wait):
            yield


@contextmanager
def locked(file: Path, run: Run, *, wait: str = "") -> Iterator[None]:
    """Hold an exclusive lock on `file`; says `wait` where another process or thread holds it, and waits."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        while not _lock(handle):
            if wait:
                run.say(wait)
                wait = ""
            run.pause(0.05)
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
