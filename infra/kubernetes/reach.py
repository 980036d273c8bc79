"""The cluster that a foundation on AWS has made, as far as it is reached from here."""

import os
import socket
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies

from infra.aws import access
from infra.aws.target import stack
from infra.kubernetes.kubeconfig import keep
from infra.kubernetes.kubectl import Kubectl, complaint
from infra.kubernetes.place import Place
from infra.run import Failed, Refused

PATIENCE = 10  # seconds for the API server's first answer
# A dry run is authorised as what it tries, and Helm keeps its revisions in Secrets.
PLANNING = (("patch", "deployments.apps"), ("get", "secrets"))


class NotReached(Failed):
    """Says why, and what to do; nothing is wrong with what is in the cluster, as far as is known."""


def reach(place: Place) -> Place:
    """The place with the kubeconfig that leads to the cluster of `place.outputs`; raises `NotReached`.

    The user's own, where its context (`kubernetes.context`, else the current one) is of that cluster. Else, unless the
    file names a context, one that `infra` writes and for which the credentials for AWS are all it takes.
    """
    outputs = place.outputs or {}
    if "cluster_endpoint" not in outputs:
        raise NotReached("cluster not made yet")
    if not _leads_there(place):
        _check_connects(str(outputs["cluster_endpoint"]))
        place = replace(place, kubeconfig=_written(place))
    kubectl = Kubectl(place)
    try:
        kubectl.check_cluster(str(outputs["cluster_endpoint"]))
    except (Failed, Refused) as error:
        raise NotReached(f"cluster not reachable: {error}") from error
    done = kubectl.run("get", "--raw", "/readyz", "--request-timeout", f"{PATIENCE}s", within=3 * PATIENCE)
    if done.returncode:
        raise NotReached(f"cluster not reachable: {complaint(done.stderr)}")
    return place


def check_may_plan(place: Place) -> None:
    """Raises `NotReached` for an identity that may only look."""
    kubectl = Kubectl(place)
    for verb, what in PLANNING:
        if kubectl.run("auth", "can-i", verb, what, "--quiet").returncode:
            raise NotReached(f"this identity may not {verb} {what} in the cluster, which a dry run takes")


def _leads_there(place: Place) -> bool:
    """Whether it is for the user's own kubeconfig to lead to the cluster."""
    if place.kubernetes.context:
        return True
    if not any(file.is_file() and file.stat().st_size for file in _kubeconfigs()):
        return False  # known without any program
    try:
        Kubectl(place).check_cluster(str((place.outputs or {})["cluster_endpoint"]))
    except (Failed, Refused):
        return False
    return True


def _check_connects(endpoint: str) -> None:
    """Before any program is asked for: most often it is an endpoint that only its own network reaches."""
    if getproxies():
        return  # kubectl goes through it, and this would not
    found = urlsplit(endpoint)
    try:
        socket.create_connection((found.hostname or "", found.port or 443), timeout=PATIENCE).close()
    except OSError as error:
        raise NotReached(f"cluster not reachable: no connection to {endpoint}: {error.strerror or error}") from error


def _written(place: Place) -> Path:
    file = place.root / ".infra" / place.environment / "kubeconfig"
    try:
        text = access.kubeconfig(stack(place.root, place.environment), place.outputs or {})
    except Failed as error:
        raise NotReached(f"cluster not reachable: {error}") from error
    keep(file, text)
    return file


def _kubeconfigs() -> list[Path]:
    """Where kubectl looks."""
    if named := os.environ.get("KUBECONFIG"):
        return [Path(each) for each in named.split(os.pathsep) if each]
    return [Path.home() / ".kube" / "config"]
