"""Lets one change at a time be made to an environment, and tells a lock that is held from one that was left behind."""

import getpass
import os
import platform
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import psutil
from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from infra.aws.engine import Engine, Stack
from infra.aws.names import LOCK_KEY
from infra.aws.session import client, code, explained, stored
from infra.run import Failed, Run

# Carried by whatever the holder starts, so that a Terraform whose `infra` was killed still counts as the holder.
MARK = "INFRA_LOCK"


class Holder(BaseModel):
    """Who holds the lock: the object in the state bucket."""

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


@dataclass(frozen=True)
class Held:
    """The lock, held by this process."""

    id: str

    @property
    def environment(self) -> dict[str, str]:
        """For the programs that this process starts."""
        return {MARK: self.id}


@contextmanager
def changing(stack: Stack, operation: str) -> Iterator[Held]:
    """Hold the lock of the environment; raises `Failed` at once, saying who holds it, where another does."""
    from botocore.exceptions import ClientError

    s3 = client(stack, "s3")
    mine = Holder(
        id=str(uuid.uuid4()),
        operation=operation,
        user=_user(),
        host=platform.node(),
        pid=os.getpid(),
        started=psutil.Process().create_time(),
        created=datetime.now(UTC),
    )
    body = mine.model_dump_json().encode()
    with explained(stack):
        try:
            s3.put_object(Bucket=stack.state_bucket, Key=LOCK_KEY, Body=body, IfNoneMatch="*")
        except ClientError as error:
            if code(error) not in ("PreconditionFailed", "ConditionalRequestConflict"):
                raise
            raise Failed(_taken(stack)) from error
    try:
        yield Held(mine.id)
    finally:
        _delete(stack, mine.id)


def holder(stack: Stack) -> Holder | None:
    """Who holds the lock; raises `Failed` where the object is not one of ours."""
    body = stored(stack, LOCK_KEY)
    if body is None:
        return None
    try:
        return Holder.model_validate_json(body)
    except ValidationError as error:
        raise Failed(
            f"s3://{stack.state_bucket}/{LOCK_KEY} was not written by infra; look at it, then delete it"
        ) from error


def unlock(stack: Stack, engine: Engine, run: Run, *, force: str | None) -> None:
    """Take away the locks that a killed run has left; raises `Failed` where the holder lives, or may live.

    A holder on this machine is looked for. Of one on another machine nothing is known here: it takes `force`, the id of
    its lock, from a person who has looked. The engine's lock goes first: a lock that is left guards what is left.
    """
    held, inner = holder(stack), engine.lock(stack)
    if held is None and inner is None:
        run.say("not locked")
        return
    known = {each.id for each in (held, inner) if each}
    if force is not None and force not in known:
        raise Failed(f"there is no lock {force}; there is: {', '.join(sorted(known))}")
    if held:
        run.say(f"locked: {held}; id {held.id}")
        if held.here:
            if alive := held.processes():
                raise Failed(f"the holder is alive (process {', '.join(map(str, alive))}): end it, or let it finish")
        elif force != held.id:
            raise Failed(f"the holder was on {held.host}: look there; if it is gone, give --force-id {held.id}")
    if inner:
        run.say(f"the state is locked: {inner.operation} by {inner.who}, for {age(inner.created)}; id {inner.id}")
        # Taken by the run whose lock that is, or by somebody who ran the engine by hand, of whom nothing is known.
        same = (
            held is not None
            and inner.who.endswith(f"@{held.host}")
            and inner.created >= held.created.replace(microsecond=0)
        )
        if not same and force != inner.id:
            raise Failed(f"who holds it is not known to infra: look, and if it is gone, give --force-id {inner.id}")
        engine.unlock(stack, inner, run)
    if held:
        _delete(stack, held.id)
    run.say("unlocked")


def age(since: datetime) -> str:
    seconds = max(0, int((datetime.now(UTC) - since).total_seconds()))
    if seconds < 120:
        return f"{seconds} s"
    if seconds < 7200:
        return f"{seconds // 60} min"
    return f"{seconds // 3600} h {seconds % 3600 // 60} min"


def _taken(stack: Stack) -> str:
    found = holder(stack)
    if found is None:
        return f"{stack.environment} was being changed a moment ago: run it again"
    if found.here and not found.processes():
        return f"locked, but the holder is gone ({found}): `infra unlock {stack.environment}`"
    return f"another change is being made: {found}"


def _delete(stack: Stack, lock: str) -> None:
    """Delete the lock if it still is the one meant."""
    found = holder(stack)
    if found and found.id == lock:
        with explained(stack):
            s3: Any = client(stack, "s3")
            s3.delete_object(Bucket=stack.state_bucket, Key=LOCK_KEY)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())
