"""What applying would do to an environment in a cluster; asks the API server, and changes nothing.

What a release would become is Helm's answer (`--dry-run=server`), what would change is the API server's: each object is
applied by it without being kept, and the outcome compared with what there is. So what somebody changed by hand shows,
and what the server fills in does not.
"""

import json
from collections.abc import Iterator, Mapping, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from infra.change import Action, Change, Resource, ordered
from infra.kubernetes import secrets
from infra.kubernetes.helm import Held, Helm, Release, Rendered
from infra.kubernetes.kubectl import Kubectl, complaint
from infra.kubernetes.objects import KEEP, Object, address, documents, flat, resource, stated, texts
from infra.kubernetes.place import Place
from infra.kubernetes.releases import Delivery, Part
from infra.platform.settings import Rules
from infra.policy import Finding, judge
from infra.run import Failed

IMMUTABLE = ("field is immutable", "Forbidden: updates to", "may not be changed", "is immutable after creation")


@dataclass(frozen=True)
class Step:
    """What delivering one release would do."""

    release: Release
    rendered: Rendered
    held: Held | None
    resources: tuple[Resource, ...]
    orphans: tuple[Object, ...] = ()  # made by a run that was killed, and in no revision that was finished

    @property
    def changing(self) -> bool:
        return any(each.changes for each in self.resources)

    @property
    def needed(self) -> bool:
        """Also where nothing would change but the last delivery was not finished."""
        return self.changing or self.held is None or self.held.status != "deployed"

    @property
    def replaced(self) -> list[str]:
        """What has to go before Helm can make it anew, as kubectl takes it."""
        return [
            f"{each.type}/{each.address.rsplit('/', 1)[1]}" for each in self.resources if each.action is Action.REPLACE
        ]


@dataclass(frozen=True)
class Plan:
    """What applying would do, release by release, and what the policies say of it."""

    place: Place
    cluster: str
    steps: tuple[Step, ...]
    absent: tuple[Part, ...]
    change: Change
    findings: tuple[Finding, ...]

    @property
    def notes(self) -> list[str]:
        """What a reviewer should know besides."""
        left = [
            f"{step.release.name}: left {step.held.status} at revision {step.held.revision}; apply recovers it"
            for step in self.steps
            if step.held and step.held.status != "deployed"
        ]
        stated = self.place.kubernetes.platform.monitoring
        delivered = any(step.release.name == Part.PLATFORM for step in self.steps)
        if delivered and stated.rules is Rules.OWN and stated.alertmanager.config_secret is None:
            left.append("platform: Alertmanager tells nobody: monitoring.alertmanager.config_secret names no Secret")
        return left + [f"{part.value}: nothing to deliver yet" for part in self.absent]


def plan(
    place: Place, kubectl: Kubectl, helm: Helm, wanted: Delivery, *, allow_destroy: Set[str] = frozenset()
) -> Plan:
    cluster = identity(kubectl)
    exists = kubectl.exists()
    if exists and any(release.name == Part.PLATFORM for release in wanted.releases):
        secrets.check_told(place, kubectl)
    with ThreadPoolExecutor(4) as pool:
        steps = tuple(pool.map(lambda release: _step(place, kubectl, helm, release, exists=exists), wanted.releases))
    own = tuple(_own(place, kubectl))
    resources = ordered((*own, *(each for step in steps for each in step.resources)))
    hidden = frozenset(_secrets(kubectl, steps) if exists else ())
    change = Change(resources, (), hidden)
    return Plan(place, cluster, steps, wanted.absent, change, judge(change, tags={}, allow_destroy=allow_destroy))


def identity(kubectl: Kubectl) -> str:
    """What tells one cluster from another: it is given once and never again."""
    return kubectl("get", "namespace", "kube-system", "--output", "jsonpath={.metadata.uid}").strip()


def namespace(place: Place) -> Object:
    """Nothing in it may run with more than the least rights."""
    level = {f"pod-security.kubernetes.io/{mode}": "restricted" for mode in ("enforce", "warn", "audit")}
    return {
        "apiVersion": "v1",
        "kind": "Namespace",
        "metadata": {"name": place.namespace, "labels": {**place.labels, **level}},
    }


def _own(place: Place, kubectl: Kubectl) -> Iterator[Resource]:
    """What infra itself makes: the namespace, and the Secrets that are not there yet."""
    wanted, found = namespace(place), kubectl.namespace()
    name = f"Namespace/{place.namespace}"
    labels = (found or {}).get("metadata", {}).get("labels", {})
    if found is None:
        yield resource(Action.CREATE, name, before=None, after=wanted)
    else:
        both = {**found, "metadata": {**found["metadata"], "labels": {**labels, **wanted["metadata"]["labels"]}}}
        action = Action.NONE if both == found else Action.UPDATE
        yield resource(action, name, before=found, after=both)
    for missing in secrets.missing(place, kubectl):
        content = {"kind": "Secret", "metadata": {"name": missing}}
        yield resource(Action.CREATE, f"Secret/{place.namespace}/{missing}", before=None, after=content)


def _step(place: Place, kubectl: Kubectl, helm: Helm, release: Release, *, exists: bool) -> Step:
    held = helm.held(release.name) if exists else None
    rendered = helm.render(release, held)
    finished = held.finished if held else None
    wanted = documents(rendered.manifest, release.name)
    given = documents(finished.manifest, release.name) if finished else []
    by_address = {address(each, place.namespace): each for each in wanted}
    known = {address(each, place.namespace) for each in given}
    begun = documents(held.rendered.manifest, release.name) if held and held.pending else []
    orphans = tuple(each for each in begun if address(each, place.namespace) not in {*known, *by_address})

    resources = list(compare(place, kubectl, release, by_address) if exists else _all_new(by_address))
    for each in (*given, *orphans):
        name = address(each, place.namespace)
        if name not in by_address and (live := kubectl.objects(f"{each['kind']}/{each['metadata']['name']}")):
            kept = (each["metadata"].get("annotations") or {}).get(KEEP) == "keep"
            resources.append(resource(Action.FORGET if kept else Action.DELETE, name, before=live[0], after=None))
    resources += _hooks(place, release, rendered, finished)
    return Step(release, rendered, held, tuple(resources), orphans)


def _all_new(wanted: Mapping[str, Object]) -> Iterator[Resource]:
    return (resource(Action.CREATE, name, before=None, after=each) for name, each in wanted.items())


def compare(place: Place, kubectl: Kubectl, release: Release, wanted: Mapping[str, Object]) -> Iterator[Resource]:
    """How each object of a release differs from the one in the cluster, by what the server would make of it."""
    if not wanted:
        return
    marked = {name: _marked(each, release.name, place.namespace) for name, each in wanted.items()}
    live = _by_address(place, kubectl("get", "--filename", "-", "--ignore-not-found", *JSON, stdin=_list(marked)))
    there = {name: each for name, each in marked.items() if name in live}
    applied, refused = _tried(place, kubectl, there)
    for name, content in marked.items():
        if name not in live:
            yield resource(Action.CREATE, name, before=None, after=content)
        elif name in refused:
            if not any(word in refused[name] for word in IMMUTABLE):
                raise Failed(f"{release.name}: the cluster refuses {name}: {refused[name]}")
            now = flat(stated(live[name]))
            differing = [path for path, value in flat(stated(content)).items() if now.get(path) != value]
            yield resource(Action.REPLACE, name, before=live[name], after=content, replaces=differing)
        else:
            same = stated(applied[name]) == stated(live[name])
            action = Action.NONE if same else Action.UPDATE
            yield resource(action, name, before=live[name], after=applied[name])


JSON = ("--output", "json")
TRY = ("apply", "--server-side", "--dry-run=server", "--field-manager=helm", "--force-conflicts", "--filename", "-")


def _tried(place: Place, kubectl: Kubectl, wanted: Mapping[str, Object]) -> tuple[dict[str, Object], dict[str, str]]:
    """What the server would make of objects, and why it refuses those that it refuses."""
    if not wanted:
        return {}, {}
    done = kubectl.run(*TRY, *JSON, stdin=_list(wanted))
    applied = _by_address(place, done.stdout)
    if done.returncode == 0:
        return applied, {}
    refused = {}
    for name, content in wanted.items():
        if name not in applied:
            alone = kubectl.run(*TRY, *JSON, stdin=json.dumps(content))
            if alone.returncode:
                refused[name] = complaint(alone.stderr)
            else:
                applied.update(_by_address(place, alone.stdout))
    return applied, refused


def _marked(content: Object, release: str, namespace: str) -> Object:
    """As Helm applies it: with its marks of ownership."""
    metadata = content["metadata"]
    labels = {**(metadata.get("labels") or {}), "app.kubernetes.io/managed-by": "Helm"}
    annotations = {
        **(metadata.get("annotations") or {}),
        "meta.helm.sh/release-name": release,
        "meta.helm.sh/release-namespace": namespace,
    }
    return {**content, "metadata": {**metadata, "labels": labels, "annotations": annotations}}


def _hooks(place: Place, release: Release, rendered: Rendered, finished: Rendered | None) -> Iterator[Resource]:
    """What runs before or after an upgrade changes with the release; it is none of the objects that stay."""
    old, new = (
        {address(each, place.namespace): each for each in documents(text, release.name)}
        for text in (finished.hooks if finished else "", rendered.hooks)
    )
    for name in sorted({*old, *new}):
        if old.get(name) != new.get(name):
            action = Action.DELETE if name not in new else Action.UPDATE if name in old else Action.CREATE
            yield resource(action, f"{name} (hook)", before=old.get(name), after=new.get(name))


def _secrets(kubectl: Kubectl, steps: Sequence[Step]) -> Iterator[str]:
    """The values that could come up anywhere: of the Secrets in the namespace, and of those that charts would make."""
    found = [each for each in kubectl.objects("secrets") if not str(each.get("type")).startswith("helm.sh/")]
    for step in steps:
        found += [each for each in documents(step.rendered.manifest, step.release.name) if each["kind"] == "Secret"]
    for each in found:
        yield from texts(each)


def _list(objects: Mapping[str, Object]) -> str:
    return json.dumps({"apiVersion": "v1", "kind": "List", "items": list(objects.values())}, default=str)


def _by_address(place: Place, printed: str) -> dict[str, Object]:
    """Of what kubectl printed: a List, or objects one after the other."""
    decoder, found, at = json.JSONDecoder(), [], 0
    text = printed.strip()
    while at < len(text):
        content, end = decoder.raw_decode(text, at)
        found += _items(content)
        at = end + len(text[end:]) - len(text[end:].lstrip())
    return {address(each, place.namespace): each for each in found}


def _items(content: Any) -> list[Object]:
    return list(content["items"]) if content.get("kind") == "List" else [content]
