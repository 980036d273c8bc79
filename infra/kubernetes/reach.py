"""The cluster that a foundation on AWS has made, as far as it is reached from here. Asks AWS nothing."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from infra.kubernetes.kubectl import Kubectl, complaint
from infra.kubernetes.place import Place
from infra.run import Failed, Refused

PATIENCE = 10  # seconds for the API server's first answer
# A dry run is authorised as what it tries, and Helm keeps its revisions in Secrets.
PLANNING = (("patch", "deployments.apps"), ("get", "secrets"))


class NotReached(Failed):
    """Says why, and what to do; nothing is wrong with what is in the cluster, as far as is known."""


def reach(place: Place) -> Kubectl:
    """Of the cluster of `place.outputs`; raises `NotReached`.

    Where there is no kubeconfig at all no program is asked for: the foundation alone needs none.
    """
    outputs = place.outputs or {}
    if "cluster_endpoint" not in outputs:
        raise NotReached("cluster not made yet")
    if not any(file.is_file() and file.stat().st_size for file in _kubeconfigs()):
        raise NotReached(f"cluster not reachable: there is no kubeconfig; {update(outputs)}")
    kubectl = Kubectl(place)
    try:
        kubectl.check_cluster(str(outputs["cluster_endpoint"]))
    except (Failed, Refused) as error:
        raise NotReached(f"cluster not reachable: {error}; {update(outputs)}") from error
    done = kubectl.run("get", "--raw", "/readyz", "--request-timeout", f"{PATIENCE}s", within=3 * PATIENCE)
    if done.returncode:
        raise NotReached(f"cluster not reachable: {complaint(done.stderr)}")
    return kubectl


def check_may_plan(kubectl: Kubectl) -> None:
    """Raises `NotReached` for an identity that may only look."""
    for verb, what in PLANNING:
        if kubectl.run("auth", "can-i", verb, what, "--quiet").returncode:
            raise NotReached(f"this identity may not {verb} {what} in the cluster, which a dry run takes")


def update(outputs: Mapping[str, Any]) -> str:
    return f"`aws eks update-kubeconfig --region {outputs['region']} --name {outputs['cluster_name']}` writes it"


def _kubeconfigs() -> list[Path]:
    """Where kubectl looks."""
    if named := os.environ.get("KUBECONFIG"):
        return [Path(each) for each in named.split(os.pathsep) if each]
    return [Path.home() / ".kube" / "config"]
