"""IAM's JSON documents."""

import json
from collections.abc import Mapping, Sequence

Statement = Mapping[str, object]


def allow(
    actions: Sequence[str], resources: str | Sequence[str], *, when: Mapping[str, Mapping[str, object]] | None = None
) -> Statement:
    return _statement("Allow", actions, resources, when)


def deny(
    actions: Sequence[str], resources: str | Sequence[str], *, when: Mapping[str, Mapping[str, object]] | None = None
) -> Statement:
    return _statement("Deny", actions, resources, when)


def document(*statements: Statement) -> str:
    """The same text for the same statements, so that a plan stays empty."""
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)}, sort_keys=True, separators=(",", ":"))


def _statement(
    effect: str,
    actions: Sequence[str],
    resources: str | Sequence[str],
    when: Mapping[str, Mapping[str, object]] | None,
) -> Statement:
    statement: dict[str, object] = {
        "Effect": effect,
        "Action": list(actions),
        "Resource": resources if isinstance(resources, str) else list(resources),
    }
    return {**statement, "Condition": when} if when else statement
