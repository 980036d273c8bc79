"""Lets one change at a time be made to an environment in a cluster: a Lease in its namespace.

The holder renews it while it works. One whose holder is gone is taken over: where the holder was on this machine, once
none of its processes lives; of one on another machine, only `infra unlock` takes it, and only when it was not renewed.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pydantic import ValidationError

from infra.holder import Held, Holder, age, myself
from infra.kubernetes.kubectl import Kubectl, Object, complaint
from infra.run import Failed, Run

NAME = "infra"
DURATION = 60  # seconds after which a lease that is not renewed says that its holder is gone
RENEW = 15
HOLDER = "infra/holder"  # annotation: all that is known of the holder


@dataclass(frozen=True)
class Lease:
    """The lock as the cluster has it."""

    holder: Holder
    renewed: datetime
    version: str

    @property
    def expired(self) -> bool:
        return datetime.now(UTC) > self.renewed + timedelta(seconds=DURATION)


@contextmanager
def changing(kubectl: Kubectl, operation: str, run: Run) -> Iterator[Held]:
    """Hold the lock of the environment; raises `Failed` at once, saying who holds it, where another does."""
    mine = myself(operation)
    _take(kubectl, mine, run)
    done = threading.Event()
    renewal = threading.Thread(target=_renew, args=(kubectl, mine, done), daemon=True)
    renewal.start()
    try:
        yield Held(mine.id)
    finally:
        done.set()
        renewal.join()
        release(kubectl, mine.id)


def lease(kubectl: Kubectl) -> Lease | None:
    """Who holds the lock; raises `Failed` where the Lease is not one of ours."""
    found = kubectl.objects(f"lease/{NAME}")
    if not found:
        return None
    metadata, spec = found[0]["metadata"], found[0]["spec"]
    try:
        holder = Holder.model_validate_json((metadata.get("annotations") or {}).get(HOLDER, ""))
        renewed = datetime.fromisoformat(spec["renewTime"])
    except (ValidationError, KeyError, ValueError) as error:
        raise Failed(
            f"Lease {NAME} in {kubectl.place.namespace} was not written by infra; look at it, then delete it"
        ) from error
    return Lease(holder, renewed, str(metadata["resourceVersion"]))


def unlock(kubectl: Kubectl, run: Run, *, force: str | None) -> None:
    """Take away the lock that a killed run has left; raises `Failed` where its holder lives, or may live."""
    found = lease(kubectl) if kubectl.exists() else None
    if found is None:
        run.say("not locked")
        return
    holder = found.holder
    if force is not None and force != holder.id:
        raise Failed(f"there is no lock {force}; there is: {holder.id}")
    run.say(f"locked: {holder}; id {holder.id}")
    if holder.here:
        if alive := holder.processes():
            raise Failed(f"the holder is alive (process {', '.join(map(str, alive))}): end it, or let it finish")
    elif force is None and not found.expired:
        raise Failed(
            f"the holder is on {holder.host} and renewed its lock {age(found.renewed)} ago: let it finish; "
            f"if it is gone all the same, give --force-id {holder.id}"
        )
    release(kubectl, holder.id)
    run.say("unlocked")


def release(kubectl: Kubectl, id: str) -> None:  # noqa: A002 - what it is
    """Delete the lock if it still is the one meant."""
    found = lease(kubectl) if kubectl.exists() else None
    if found and found.holder.id == id:
        kubectl("delete", "lease", NAME, "--ignore-not-found")


def _take(kubectl: Kubectl, mine: Holder, run: Run) -> None:
    wanted = _lease(kubectl, mine)
    done = kubectl.run("create", "--filename", "-", stdin=json.dumps(wanted))
    if done.returncode == 0:
        return
    if "AlreadyExists" not in done.stderr:
        raise Failed(f"the lock is not to be had: {complaint(done.stderr)}")
    found = lease(kubectl)
    if found is None:
        raise Failed(f"{kubectl.place.environment} was being changed a moment ago: run it again")
    if not found.holder.here or found.holder.processes():
        gone = "; it was not renewed, so if it is gone: " if found.expired else ""
        where = " --cluster" if kubectl.place.outputs else ""
        hint = f"{gone}`infra unlock {kubectl.place.environment}{where}`" if gone else ""
        raise Failed(f"another change is being made: {found.holder}{hint}")
    # By the version that was looked at: of two that find the holder gone, one takes over.
    wanted["metadata"]["resourceVersion"] = found.version
    done = kubectl.run("replace", "--filename", "-", stdin=json.dumps(wanted))
    if done.returncode:
        raise Failed(f"{kubectl.place.environment} was being changed a moment ago: run it again")
    run.say(f"took over the lock of a run that is gone: {found.holder}")


def _renew(kubectl: Kubectl, mine: Holder, done: threading.Event) -> None:
    while not done.wait(RENEW):
        patch = {"spec": {"renewTime": _now()}}
        kubectl.run("patch", "lease", NAME, "--type", "merge", "--patch", json.dumps(patch))


def _lease(kubectl: Kubectl, mine: Holder) -> Object:
    return {
        "apiVersion": "coordination.k8s.io/v1",
        "kind": "Lease",
        "metadata": {
            "name": NAME,
            "labels": dict(kubectl.place.labels),
            "annotations": {HOLDER: mine.model_dump_json()},
        },
        "spec": {
            "holderIdentity": f"{mine.user}@{mine.host}/{mine.pid}",
            "leaseDurationSeconds": DURATION,
            "acquireTime": _now(),
            "renewTime": _now(),
        },
    }


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
