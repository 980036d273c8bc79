"""When a delivery is given up before its time is over, and when it is not."""

import subprocess
from typing import Any, cast

import pytest

from infra.kubernetes import hopeless
from infra.kubernetes.hopeless import RESTARTS, Watch
from infra.kubernetes.kubectl import Kubectl
from infra.run import Failed

WEB = {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"selector": {"matchLabels": {"app": "web"}}}}
NOT_FOUND = 'Back-off pulling image "x": ErrImagePull: failed to resolve reference "x": not found'
PROBLEM = 'model_service_problem{reason="digest"} 1.0\n'


def pod(uid: str, *, app: str = "web", unscheduled: str = "", **container: Any) -> dict[str, Any]:
    lacks = [{"type": "PodScheduled", "status": "False", "message": unscheduled}] if unscheduled else []
    return {
        "metadata": {"uid": uid, "name": f"web-{uid}", "namespace": "n", "labels": {"app": app}},
        "status": {"conditions": lacks, "containerStatuses": [{"name": "c", **container}] if container else []},
    }


class Cluster:
    """What the API server would answer."""

    def __init__(self, *pods: dict[str, Any]) -> None:
        self.pods, self.events, self.metrics, self.fails = list(pods), list[dict[str, Any]](), "", False

    def objects(self, *what: str) -> list[dict[str, Any]]:
        if self.fails:
            raise Failed("no answer")
        return self.events if what[0] == "events" else self.pods

    def run(self, *arguments: str, within: float = 0) -> "subprocess.CompletedProcess[str]":
        return subprocess.CompletedProcess(arguments, 0, self.metrics, "")


def watch(cluster: Cluster) -> Watch:
    return Watch(cast("Kubectl", cluster), [WEB])


def waiting(reason: str, message: str = "", restarts: int = 0) -> dict[str, Any]:
    return {"restartCount": restarts, "state": {"waiting": {"reason": reason, "message": message}}}


@pytest.mark.parametrize(
    ("container", "says"),
    [
        (waiting("ImagePullBackOff", NOT_FOUND), "container c: ImagePullBackOff: Back-off pulling"),
        (waiting("InvalidImageName"), "container c: InvalidImageName"),
        (waiting("CrashLoopBackOff", restarts=RESTARTS), f"CrashLoopBackOff, restarted {RESTARTS} times"),
        (waiting("CrashLoopBackOff", restarts=RESTARTS - 1), None),
        (waiting("ErrImagePull", "dial tcp: i/o timeout"), None),
        (waiting("CreateContainerConfigError", 'secret "x" not found'), None),
        (waiting("ContainerCreating"), None),
        ({"state": {"running": {}}}, None),
    ],
)
def test_what_no_waiting_mends_is_told_at_once(container: dict[str, Any], says: str | None) -> None:
    """Workload, pod, container and reason; what may still come is waited for."""
    cluster = Cluster()
    found = watch(cluster)
    cluster.pods = [pod("new", **container)]
    said = found.look()
    assert (said is None) is (says is None), said
    assert says is None or (said or "").startswith("Deployment/web: pod web-new: ")
    assert says is None or says in (said or "")


@pytest.mark.parametrize(
    "new",
    [
        pod("new", **waiting("ErrImagePull", "dial tcp: i/o timeout")),
        pod("new", **waiting("CreateContainerConfigError", 'secret "x" not found')),
        pod("new", unscheduled="0/1 nodes are available: 1 Insufficient cpu."),
    ],
    ids=["registry", "secret", "node"],
)
def test_what_may_still_come_is_waited_for_a_while(new: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Then it is told as well; an autoscaler that makes a node has all the time there is."""
    cluster = Cluster()
    found = watch(cluster)
    cluster.pods = [new]
    assert found.look() is None
    monkeypatch.setattr(hopeless, "PATIENCE", 0.0)
    assert (found.look() or "").startswith("Deployment/web: pod web-new: ")
    if not new["status"]["containerStatuses"]:
        cluster.events = [{"reason": "TriggeredScaleUp"}]
        assert found.look() is None


def test_what_failed_before_is_not_held_against_a_delivery() -> None:
    """It may be what is to be mended; neither are pods of others, nor those that are on their way out."""
    bad = waiting("ImagePullBackOff", NOT_FOUND)
    cluster = Cluster(pod("old", **bad))
    found = watch(cluster)
    going = pod("going", **bad)
    going["metadata"]["deletionTimestamp"] = "now"
    cluster.pods += [pod("other", app="other", **bad), going]
    assert found.look() is None
    cluster.pods.append(pod("new", **bad))
    assert "web-new" in (found.look() or "")


def test_a_service_that_refuses_its_artefact_is_told() -> None:
    """By what it says of itself; one that is still loading, or cannot reach the registry, may become ready."""
    cluster = Cluster()
    found = watch(cluster)
    new = pod("new", state={"running": {}})
    new["metadata"]["labels"]["app.kubernetes.io/name"] = "model-service"
    new["status"]["podIP"] = "10.0.0.1"
    cluster.pods, cluster.metrics = [new], PROBLEM.replace("digest", "fetch")
    assert found.look() is None
    cluster.metrics = PROBLEM
    assert "another digest than the record states" in (found.look() or "")


def test_an_api_server_that_does_not_answer_ends_nothing() -> None:
    """Helm waits on, and so is there for the answer."""
    cluster = Cluster()
    found = watch(cluster)
    cluster.fails = True
    assert found.look() is None
