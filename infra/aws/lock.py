"""Lets one change at a time be made to an environment, and tells a lock that is held from one that was left behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pydantic import ValidationError

from infra.aws.engine import Engine, Stack
from infra.aws.names import LOCK_KEY
from infra.aws.session import client, code, explained, stored
from infra.holder import Held, Holder, age, myself
from infra.run import Failed, Run


@contextmanager
def changing(stack: Stack, operation: str) -> Iterator[Held]:
    """Hold the lock of the environment; raises `Failed` at once, saying who holds it, where another does."""
    from botocore.exceptions import ClientError

    s3 = client(stack, "s3")
    mine = myself(operation)
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
