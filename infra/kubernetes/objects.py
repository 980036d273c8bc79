"""Objects of a cluster as text, as attributes by dotted path, and what of them must not be shown."""

import base64
import binascii
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import yaml

from environments import Invalid
from infra.change import Action, Resource

Object = dict[str, Any]
# What the API server and its controllers write, and nobody states.
KEPT_BY_SERVER = (
    *("managedFields", "resourceVersion", "generation", "uid", "creationTimestamp", "selfLink"),
    *("deletionTimestamp", "deletionGracePeriodSeconds"),
)
# Written by Helm, or by controllers as a consequence of what is stated.
CONSEQUENCES = ("metadata.annotations.deployment.kubernetes.io/revision", "metadata.annotations.meta.helm.sh/")
SECRET_FIELDS = ("data", "stringData")
KEEP = "helm.sh/resource-policy"


def documents(text: str, source: str) -> list[Object]:
    """The objects in a text of YAML documents."""
    try:
        found = [each for each in yaml.load_all(text, Loader=yaml.CSafeLoader) if each]
    except yaml.YAMLError as error:
        raise Invalid(f"{source}: what its templates give is not YAML: {error}") from error
    for each in found:
        if not isinstance(each, dict) or "kind" not in each or "name" not in each.get("metadata", {}):
            raise Invalid(f"{source}: a template gives what is no object: {str(each)[:200]}")
    return found


def address(content: Mapping[str, Any], namespace: str) -> str:
    """KIND/NAMESPACE/NAME, without the namespace for what has none."""
    metadata = content["metadata"]
    if content["kind"] in CLUSTER_WIDE:
        return f"{content['kind']}/{metadata['name']}"
    return f"{content['kind']}/{metadata.get('namespace', namespace)}/{metadata['name']}"


CLUSTER_WIDE = frozenset(
    {
        *("Namespace", "PersistentVolume", "ClusterRole", "ClusterRoleBinding", "StorageClass", "PriorityClass"),
        *("CustomResourceDefinition", "ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"),
    }
)


def stated(content: Mapping[str, Any]) -> Object:
    """Without what the server adds by itself."""
    metadata = {key: value for key, value in content.get("metadata", {}).items() if key not in KEPT_BY_SERVER}
    return {**{key: value for key, value in content.items() if key not in ("status", "metadata")}, "metadata": metadata}


def flat(value: object, path: str = "") -> dict[str, Any]:
    """Values by dotted path; items of a list by their name where they have one, else by their number."""
    if isinstance(value, dict) and value:
        parts = ((f"{path}.{key}" if path else str(key), item) for key, item in value.items())
    elif isinstance(value, list) and value:
        parts = ((f"{path}[{key}]", item) for key, item in zip(_keys(value), value, strict=True))
    else:
        return {path: value}
    return {inner: found for part, item in parts for inner, found in flat(item, part).items()}


def _keys(items: Sequence[object]) -> list[str]:
    names = [str(each["name"]) for each in items if isinstance(each, dict) and "name" in each]
    return names if len(set(names)) == len(items) else [str(number) for number in range(len(items))]


def resource(
    action: Action, name: str, *, before: Object | None, after: Object | None, replaces: Collection[str] = ()
) -> Resource:
    """How one object changes. `replaces` names what forces it to be made anew, by path."""
    kind = str((after or before or {})["kind"])
    old, new = (_shown(each) for each in (before, after))
    if action is Action.REPLACE:  # what the server fills in is known of one of them only
        old = {path: value for path, value in old.items() if path in new}
    marks = {path: True for path in (*old, *new) if kind == "Secret" and path.startswith(SECRET_FIELDS)}
    anew = frozenset(path for path in {*old, *new} if path in replaces and old.get(path) != new.get(path))
    return Resource(
        address=name,
        type=kind,
        action=action,
        before=old,
        after=new,
        before_sensitive=marks,
        after_sensitive=marks,
        replaces=anew,
    )


def _shown(content: Object | None) -> dict[str, Any]:
    found = flat(stated(content)) if content else {}
    return {path: value for path, value in found.items() if not path.startswith(CONSEQUENCES)}


def texts(secret: Mapping[str, Any]) -> Iterator[str]:
    """What must never be shown of a Secret: its values, as they are and as the API writes them."""
    yield from (str(value) for value in (secret.get("stringData") or {}).values())
    for encoded in (secret.get("data") or {}).values():
        yield str(encoded)
        try:
            yield base64.b64decode(str(encoded), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            continue
