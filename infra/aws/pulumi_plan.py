"""Reads what `pulumi preview --json` says, in Terraform's words, so that both are judged by the same policies."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from infra.change import Action, Change, Resource, ordered
from infra.mask import SENSITIVE
from infra.run import Failed

ACTIONS = {
    "same": Action.NONE,
    "refresh": Action.NONE,
    "create": Action.CREATE,
    "import": Action.CREATE,
    "update": Action.UPDATE,
    "delete": Action.DELETE,
    "discard": Action.FORGET,
    "read": Action.READ,
    # A replacement comes in three steps of one resource.
    "replace": Action.REPLACE,
    "create-replacement": Action.REPLACE,
    "delete-replaced": Action.REPLACE,
    "import-replacement": Action.REPLACE,
    "read-replacement": Action.REPLACE,
    "discard-replaced": Action.REPLACE,
}
# Where Pulumi names a resource otherwise than by Terraform's module and name.
PREFIXES = {"ec2": "aws", "rds": "aws_db"}
NAMES = {
    "aws:iam/openIdConnectProvider:OpenIdConnectProvider": "aws_iam_openid_connect_provider",
    "aws:rds/cluster:Cluster": "aws_rds_cluster",
    "aws:rds/clusterInstance:ClusterInstance": "aws_rds_cluster_instance",
}
PROVIDER = "pulumi:providers:aws"
UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"  # in place of what is known after the update only
SECRET_MARK = "4dabf18193072939515e22adb298388d"  # noqa: S105 - the key that marks a secret object in Pulumi's JSON
SECRET = "[secret]"  # noqa: S105 - as the JSON shows one


class _Lenient(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class _State(_Lenient):
    type: str
    inputs: dict[str, Any] = {}
    propertyDependencies: dict[str, list[str] | None] = {}  # noqa: N815 - Pulumi's name


class _Step(_Lenient):
    op: str
    urn: str
    oldState: _State | None = None  # noqa: N815
    newState: _State | None = None  # noqa: N815
    replaceReasons: list[str] | None = None  # noqa: N815


class _Preview(_Lenient):
    steps: list[_Step] = []


def change(preview: Mapping[str, Any]) -> Change:
    """Raises `Failed` on what is not understood."""
    try:
        steps = _Preview.model_validate(preview).steps
    except ValidationError as error:
        first = error.errors()[0]
        raise Failed(f"Pulumi's preview: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    found: dict[str, Resource] = {}
    tags = _default_tags(steps)
    for step in steps:
        if not step.urn.rpartition("::")[0].endswith(("pulumi:pulumi:Stack", PROVIDER)):
            resource = _resource(step, tags)
            known = found.get(step.urn)
            found[step.urn] = _merged(known, resource) if known else resource
    custom = [each for each in found.values() if each.type.startswith("aws_")]
    return Change(ordered(custom), ())


def operations(preview: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The steps of each resource, as a saved plan lists them too."""
    found: dict[str, list[str]] = {}
    for step in _Preview.model_validate(preview).steps:
        found.setdefault(step.urn, []).append(step.op)
    return {urn: tuple(ops) for urn, ops in found.items()}


def planned_operations(plan: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {urn: tuple(each.get("steps") or ()) for urn, each in (plan.get("resourcePlans") or {}).items()}


def type_of(token: str) -> str:
    """`aws:s3/bucketPolicy:BucketPolicy` is aws_s3_bucket_policy; a component keeps its name."""
    parts = re.fullmatch(r"aws:(\w+)/\w+:(\w+)", token)
    if parts is None:
        return token
    module, name = parts.groups()
    known = NAMES.get(token)
    return known or f"{PREFIXES.get(module, f'aws_{module}')}_{snake(name.removesuffix('V2'))}"


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _default_tags(steps: Sequence[_Step]) -> dict[str, Any]:
    """What the provider puts on whatever can have tags; Pulumi writes nested settings of a provider as JSON."""
    for step in steps:
        if step.newState and step.newState.type == PROVIDER:
            found = step.newState.inputs.get("defaultTags") or {}
            return dict((json.loads(found) if isinstance(found, str) else found).get("tags") or {})
    return {}


def _resource(step: _Step, tags: Mapping[str, Any]) -> Resource:
    action = ACTIONS.get(step.op)
    if action is None:
        raise Failed(f"{step.urn}: Pulumi wants to {step.op}, which is not known here")
    state = step.newState or step.oldState
    type_ = type_of(state.type if state else step.urn.split("::")[2].rpartition("$")[2])
    after = _shown(step.newState.inputs) if step.newState and action is not Action.DELETE else {}
    if isinstance(after.get("tags"), dict):
        after["tags_all"] = {**tags, **after["tags"]}
    dependencies = (step.newState.propertyDependencies if step.newState else {}).values()
    return Resource(
        address=_address(step.urn),
        type=type_,
        action=action,
        before=_shown(step.oldState.inputs) if step.oldState else {},
        after={name: value for name, value in after.items() if not _unknown(value)},
        after_unknown={name: True for name, value in after.items() if _unknown(value)},
        replaces=frozenset(snake(name.split(".")[0].split("[")[0]) for name in step.replaceReasons or ()),
        references=frozenset(_address(urn) for urns in dependencies for urn in urns or ()),
    )


def _merged(one: Resource, other: Resource) -> Resource:
    """The steps of a replacement: what it was from one of them, what it will be from another."""
    keep = one if one.after else other
    return Resource(
        address=one.address,
        type=one.type,
        action=Action.REPLACE if Action.REPLACE in (one.action, other.action) else other.action,
        before=one.before or other.before,
        after=keep.after,
        after_unknown=keep.after_unknown,
        replaces=one.replaces | other.replaces,
        references=one.references | other.references,
    )


def _address(urn: str) -> str:
    """Of urn:pulumi:STACK::PROJECT::PARENT$TYPE::NAME, in Terraform's form: TYPE.NAME."""
    *_, qualified, name = urn.split("::")
    return f"{type_of(qualified.rpartition('$')[2])}.{name}"


def _shown(inputs: Mapping[str, Any]) -> dict[str, Any]:
    return {
        snake(name): _terraform(value, deep=name != "tags") for name, value in inputs.items() if name != "__defaults"
    }


def _terraform(value: Any, *, deep: bool) -> Any:
    """With Terraform's names within, and secrets masked at once: what they are is of no use to a reviewer."""
    if value == SECRET or (isinstance(value, dict) and SECRET_MARK in value):
        return SENSITIVE
    if isinstance(value, dict):
        return {
            snake(name) if deep else name: _terraform(item, deep=deep)
            for name, item in value.items()
            if name != "__defaults"
        }
    if isinstance(value, list):
        return [_terraform(item, deep=deep) for item in value]
    return value


def _unknown(value: object) -> bool:
    return any(each == UNKNOWN for each in _leaves(value))


def _leaves(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    else:
        yield value
