"""Brings an environment in a cluster to what its files say."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from infra.kubernetes import secrets
from infra.kubernetes.helm import Helm
from infra.kubernetes.kubectl import Kubectl, Object
from infra.kubernetes.place import Place
from infra.kubernetes.releases import Part, delivery
from infra.run import Run


@dataclass(frozen=True)
class Applied:
    delivered: tuple[str, ...]


def apply(place: Place, run: Run, *, only: Sequence[Part] = ()) -> Applied:
    """Deliver platform, pipeline and model, each once the one before is ready."""
    kubectl, helm = Kubectl(place, run.environment), Helm(place, run.environment)
    wanted = delivery(place, only)
    make_namespace(place, kubectl)
    if made := secrets.make(place, kubectl):
        run.say(f"made Secrets: {', '.join(made)}")
    for release in wanted.releases:
        run.say(f"{release.name}: delivering")
        helm.upgrade(release, within=place.settings.ready_within_seconds, description="infra apply")
    return Applied(tuple(release.name for release in wanted.releases))


def namespace(place: Place) -> Object:
    """Nothing in it may run with more than the least rights."""
    level = {f"pod-security.kubernetes.io/{mode}": "restricted" for mode in ("enforce", "warn", "audit")}
    return {
        "apiVersion": "v1",
        "kind": "Namespace",
        "metadata": {"name": place.namespace, "labels": {**place.labels, **level}},
    }


def make_namespace(place: Place, kubectl: Kubectl) -> None:
    kubectl("apply", "--server-side", "--field-manager=infra", "--filename", "-", stdin=json.dumps(namespace(place)))
