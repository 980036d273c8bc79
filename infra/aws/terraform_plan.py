"""Reads what `terraform show -json` says of a plan."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from infra.change import Action, Change, Resource, ordered
from infra.mask import secrets
from infra.run import Failed

ACTIONS = {
    ("no-op",): Action.NONE,
    ("read",): Action.READ,
    ("create",): Action.CREATE,
    ("update",): Action.UPDATE,
    ("delete",): Action.DELETE,
    ("forget",): Action.FORGET,
    ("delete", "create"): Action.REPLACE,
    ("create", "delete"): Action.REPLACE,
    ("create", "forget"): Action.REPLACE,
}


class _Lenient(BaseModel):
    """Of Terraform's JSON, which gains keys with each release, just what is used here; that much has to be there."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class _Change(_Lenient):
    actions: tuple[str, ...]
    before: Any = None
    after: Any = None
    after_unknown: Any = None
    before_sensitive: Any = None
    after_sensitive: Any = None
    replace_paths: list[list[Any]] | None = None


class _Resource(_Lenient):
    address: str
    mode: str
    type: str
    deposed: str | None = None
    change: _Change


class _Plan(_Lenient):
    format_version: str = Field(pattern=r"^1\.")
    errored: bool = False
    resource_changes: list[_Resource] = []
    output_changes: dict[str, _Change] = {}
    configuration: dict[str, Any] = {}
    variables: dict[str, Any] = {}


def change(plan: Mapping[str, Any], configuration: Mapping[str, Any] | None = None) -> Change:
    """Read `terraform show -json`; raises `Failed` on what is not understood, since nobody could review it.

    `configuration` is the JSON that was planned: its texts stand in for values that are known after apply only.
    """
    try:
        found = _Plan.model_validate(plan)
    except ValidationError as error:
        first = error.errors()[0]
        raise Failed(f"the plan's JSON: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    if found.errored:
        raise Failed("the plan is incomplete: planning failed half way")
    references = _references(found.configuration.get("root_module", {}))
    sensitive = {
        name
        for name, each in found.configuration.get("root_module", {}).get("variables", {}).items()
        if each.get("sensitive")
    }
    hidden = {
        each for name in sensitive for each in secrets(found.variables.get(name, {}).get("value"), sensitive=True)
    }
    for each in (*(resource.change for resource in found.resource_changes), *found.output_changes.values()):
        hidden.update(secrets(each.before, each.before_sensitive))
        hidden.update(secrets(each.after, each.after_sensitive))
    literals = (configuration or {}).get("resource", {})
    return Change(
        resources=ordered([_resource(each, references, literals) for each in found.resource_changes]),
        outputs=tuple(sorted(name for name, each in found.output_changes.items() if each.actions != ("no-op",))),
        secrets=frozenset(hidden),
    )


def _resource(
    found: _Resource, references: Mapping[str, frozenset[str]], literals: Mapping[str, Mapping[str, Any]]
) -> Resource:
    change = found.change
    action = ACTIONS.get(change.actions)
    if action is None:
        raise Failed(f"{found.address}: the plan wants to {' and '.join(change.actions)}, which is not known here")
    plain = re.sub(r"\[[^]]*\]$", "", found.address)
    return Resource(
        address=f"{found.address} (deposed {found.deposed})" if found.deposed else found.address,
        type=found.type,
        action=action,
        before=change.before or {},
        after=change.after or {},
        before_sensitive=change.before_sensitive,
        after_sensitive=change.after_sensitive,
        after_unknown=change.after_unknown if isinstance(change.after_unknown, dict) else {},
        replaces=frozenset(str(path[0]) for path in change.replace_paths or () if path),
        references=references.get(plain, frozenset()),
        literals=literals.get(found.type, {}).get(plain.rpartition(".")[2], {}),
    )


def _references(module: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """Which resources each resource of the root module names, `aws_s3_bucket.data` and not `aws_s3_bucket.data.id`."""
    return {
        each["address"]: frozenset(
            ".".join(name.split(".")[:2]) for name in _named([each.get("expressions", {}), each.get("depends_on", [])])
        )
        for each in module.get("resources", ())
    }


def _named(expressions: object) -> Iterator[str]:
    if isinstance(expressions, dict):
        for key, value in expressions.items():
            if key == "references":
                yield from value
            elif key != "constant_value":
                yield from _named(value)
    elif isinstance(expressions, list):
        for item in expressions:
            if isinstance(item, str):
                yield item
            else:
                yield from _named(item)
