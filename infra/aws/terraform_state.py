"""Reads Terraform's state in S3: its version, its outputs, its lock. Terraform alone writes it."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from infra.aws.engine import EngineLock, Stack, StateVersion
from infra.aws.session import stored
from infra.run import Failed


def version(stack: Stack) -> StateVersion:
    state = _read(stack, stack.state_key)
    return StateVersion(state["lineage"], state["serial"]) if state else StateVersion("", 0)


def outputs(stack: Stack) -> Mapping[str, Any]:
    state = _read(stack, stack.state_key) or {}
    return {name: each["value"] for name, each in state.get("outputs", {}).items() if not each.get("sensitive")}


def lock(stack: Stack) -> EngineLock | None:
    found = _read(stack, f"{stack.state_key}.tflock")
    if found is None:
        return None
    created = str(found.get("Created", ""))
    return EngineLock(
        id=str(found["ID"]),
        who=str(found.get("Who", "unknown")),
        operation=str(found.get("Operation", "")).removeprefix("OperationType").lower() or "unknown operation",
        created=datetime.fromisoformat(created[:19]).replace(tzinfo=UTC) if created else datetime.now(UTC),
    )


def _read(stack: Stack, key: str) -> dict[str, Any] | None:
    body = stored(stack, key)
    if body is None:
        return None
    try:
        found: dict[str, Any] = json.loads(body)
        return found
    except ValueError as error:
        raise Failed(f"s3://{stack.state_bucket}/{key} is not JSON") from error
