"""Takes an environment down, but for what is protected and for the buckets that hold data."""

from collections.abc import Callable, Mapping, Set
from dataclasses import replace
from typing import Any

from environments import Invalid
from infra import summary
from infra.aws.engine import Engine, Stack
from infra.aws.lock import changing
from infra.aws.session import check_account, client, explained
from infra.change import Action, Change
from infra.commit import head
from infra.run import Failed, Refused, Run

BUCKET = "aws_s3_bucket"
BATCH = 1000  # what S3 deletes in one request at most


def destroy(
    stack: Stack,
    engine: Engine,
    run: Run,
    *,
    allow_destroy: Set[str],
    confirm: Callable[[], bool],
) -> Change:
    """Destroy all but the data buckets that `allow_destroy` does not name, by address or by name.

    Raises `Refused` for a protected environment, with what it holds, and where `confirm`, asked when the plan has been
    shown, says no. What is committed decides what is protected, so it takes a reviewed commit to insist.
    """
    head(stack.root)
    check_account(stack)
    if not engine.state(stack).lineage:
        run.say("nothing was applied")
        return Change((), ())
    with changing(stack, "destroy") as held:
        run = replace(run, environment=held.environment)
        with engine.workspace(stack, run, only=None if stack.protected else _kept(stack, allow_destroy)) as workspace:
            if stack.protected:
                raise Refused(_cost(stack, workspace.change(workspace.plan())))
            planned = workspace.plan()
            change = workspace.change(planned)
            left = sorted(each.address for each in change.resources if each.type == BUCKET and each.remains)
            unknown = allow_destroy - {each.address for each in change.changing} - set(_names(change))
            if unknown:
                raise Invalid(f"--allow-destroy: there is no {', '.join(sorted(unknown))}")
            if not change.changing:
                run.say(f"nothing is left but {', '.join(left) or 'nothing'}")
                return change
            run.say(summary.text(change, ()))
            run.say(f"kept, with all that is in them: {', '.join(left) or 'no bucket'}")
            if not confirm():
                raise Refused("not confirmed")
            for name in _names(change):
                _empty(stack, name, run)
            workspace.apply(planned, change)
            return change


def _kept(stack: Stack, named: Set[str]) -> Callable[[str, str, Mapping[str, Any]], bool]:
    def keep(type_: str, name: str, body: Mapping[str, Any]) -> bool:
        bucket = body.get("bucket")
        return type_ == BUCKET and bucket in stack.data_buckets and not named & {bucket, f"{type_}.{name}"}

    return keep


def _names(change: Change) -> list[str]:
    """The names of the buckets that go."""
    return [each.before["bucket"] for each in change.changing if each.type == BUCKET and each.action is Action.DELETE]


def _cost(stack: Stack, change: Change) -> str:
    """What would be lost, from what there is."""
    file = f"environments/{stack.environment}/infrastructure.yaml"
    lost = [each.address for each in change.resources if each.stateful and each.before]
    buckets = [str(each.before["bucket"]) for each in change.resources if each.type == BUCKET and each.before]
    held = [f"{name} ({_objects(stack, name)})" for name in buckets]
    return "\n".join(
        [
            f"{stack.environment} is protected and stays. To insist would cost what cannot be had again:",
            *(f"  {address}" for address in lost),
            f"  buckets, which would stay unless they are named: {', '.join(held) or 'none'}",
            f"To insist: commit `protected: false` in {file}, apply it, then destroy.",
        ]
    )


def _objects(stack: Stack, bucket: str) -> str:
    """How much is in a bucket, counted up to a limit."""
    with explained(stack):
        page = client(stack, "s3").list_objects_v2(Bucket=bucket)
    return f"{page['KeyCount']}{' or more' if page['IsTruncated'] else ''} objects"


def _empty(stack: Stack, bucket: str, run: Run) -> None:
    """Delete every version of every object: S3 keeps a bucket that holds any."""
    with explained(stack):
        s3 = client(stack, "s3")
        deleted = 0
        for page in s3.get_paginator("list_object_versions").paginate(Bucket=bucket):
            versions = [*page.get("Versions", ()), *page.get("DeleteMarkers", ())]
            keys = [{"Key": each["Key"], "VersionId": each["VersionId"]} for each in versions]
            for first in range(0, len(keys), BATCH):
                batch = {"Objects": keys[first : first + BATCH], "Quiet": True}
                if errors := s3.delete_objects(Bucket=bucket, Delete=batch).get("Errors"):
                    raise Failed(f"s3://{bucket}: not emptied: {errors[0].get('Key')}: {errors[0].get('Message')}")
            deleted += len(keys)
    run.say(f"emptied s3://{bucket} of {deleted} versions, as named")
