"""Who is changing an environment: what a lock says of its holder, and whether that one is still at it."""

import getpass
import os
import platform
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime

import psutil
from pydantic import AwareDatetime, BaseModel, ConfigDict

# Carried by whatever the holder starts, so that a Terraform or Helm that outlived its `infra` still counts as holder.
MARK = "INFRA_LOCK"


@dataclass(frozen=True)
class Held:
    """The lock, held by this process."""

    id: str

    @property
    def environment(self) -> dict[str, str]:
        """For the programs that this process starts."""
        return {MARK: self.id}


class Holder(BaseModel):
    """Who holds a lock, as written into it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    operation: str
    user: str
    host: str
    pid: int
    started: float  # of the process, seconds since 1970: a number is given to another process some day
    created: AwareDatetime

    def __str__(self) -> str:
        return f"{self.operation} by {self.user}@{self.host}, process {self.pid}, for {age(self.created)}"

    @property
    def here(self) -> bool:
        return self.host == platform.node()

    def processes(self) -> list[int]:
        """Those of the holder that run; only on its host."""
        return sorted(process.pid for process in psutil.process_iter() if self._is(process))

    def _is(self, process: psutil.Process) -> bool:
        try:
            if process.status() == psutil.STATUS_ZOMBIE:
                return False
            if process.pid == self.pid and abs(process.create_time() - self.started) < 2:
                return True
            return process.environ().get(MARK) == self.id
        except psutil.Error:
            return False


def myself(operation: str) -> Holder:
    """This process, as the holder of a lock that it is about to take."""
    return Holder(
        id=str(uuid.uuid4()),
        operation=operation,
        user=_user(),
        host=platform.node(),
        pid=os.getpid(),
        started=psutil.Process().create_time(),
        created=datetime.now(UTC),
    )


def age(since: datetime) -> str:
    seconds = max(0, int((datetime.now(UTC) - since).total_seconds()))
    if seconds < 120:
        return f"{seconds} s"
    if seconds < 7200:
        return f"{seconds // 60} min"
    return f"{seconds // 3600} h {seconds % 3600 // 60} min"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())
