"""As much of IAM's evaluation as our documents use; what it does not know, it refuses to evaluate."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Context = Mapping[str, str]


def allowed(documents: Sequence[str], action: str, resource: str, context: Context | None = None) -> bool:
    """Whether a role with these documents may do `action`: something allows it, and nothing denies it."""
    statements = [statement for document in documents for statement in json.loads(document)["Statement"]]
    effects = {each["Effect"] for each in statements if _applies(each, action, resource, context or {})}
    return effects == {"Allow"}


def trusted(document: str, claims: Context, *, action: str = "sts:AssumeRoleWithWebIdentity") -> bool:
    """Whether a trust policy lets in who presents these claims."""
    statements = json.loads(document)["Statement"]
    effects = {
        each["Effect"] for each in statements if action in each["Action"] and _holds(each.get("Condition", {}), claims)
    }
    return effects == {"Allow"}


def _applies(statement: Mapping[str, Any], action: str, resource: str, context: Context) -> bool:
    assert {"Effect", "Action", "Resource"} <= set(statement) <= {"Effect", "Action", "Resource", "Condition", "Sid"}
    return (
        any(_like(each.lower(), action.lower()) for each in _list(statement["Action"]))
        and any(_like(each, resource) for each in _list(statement["Resource"]))
        and _holds(statement.get("Condition", {}), context)
    )


def _holds(conditions: Mapping[str, Mapping[str, Any]], context: Context) -> bool:
    """All operators and keys must hold; a key that the request lacks does not."""
    operators: dict[str, Callable[[str, str], bool]] = {
        "StringEquals": lambda wanted, given: wanted == given,
        "StringLike": _like,
        "ArnEquals": _like,
        "ArnLike": _like,
        "Bool": lambda wanted, given: wanted.lower() == given.lower(),
    }
    return all(
        key in context and any(operators[operator](wanted, context[key]) for wanted in _list(values))
        for operator, keys in conditions.items()
        for key, values in keys.items()
    )


def _like(pattern: str, value: str) -> bool:
    parts = re.split(r"([*?])", pattern)
    return re.fullmatch("".join({"*": ".*", "?": "."}.get(part, re.escape(part)) for part in parts), value) is not None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
