"""What is said of a workload that does not become ready."""

from typing import Any, cast

import pytest

from infra.kubernetes.kubectl import Kubectl
from infra.kubernetes.rollout import conditions, container_state, fill, pod_ready, progress, ready


def workload(kind: str = "Deployment", *, wanted: int = 2, **status: Any) -> dict[str, Any]:
    return {
        "kind": kind,
        "metadata": {"name": "web", "generation": 3},
        "spec": {"replicas": wanted},
        "status": {"observedGeneration": 3, **status},
    }


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ({"readyReplicas": 2, "updatedReplicas": 2, "replicas": 2}, True),
        ({"readyReplicas": 1, "updatedReplicas": 2, "replicas": 2}, False),
        ({"readyReplicas": 2, "updatedReplicas": 1, "replicas": 3}, False),
        ({"readyReplicas": 2, "updatedReplicas": 2, "replicas": 3}, False),
        ({"readyReplicas": 2, "updatedReplicas": 2, "replicas": 2, "observedGeneration": 2}, False),
        ({}, False),
    ],
)
def test_a_deployment_is_ready_when_all_are_and_none_is_left_of_before(status: dict[str, Any], expected: bool) -> None:
    """An old pod that stands in for a new one that fails does not make it so."""
    assert ready(workload(**status)) is expected


def test_a_workload_of_no_replicas_is_ready() -> None:
    """Scaled down is what was wanted."""
    assert ready(workload(wanted=0))


def test_a_job_is_ready_when_it_has_succeeded() -> None:
    """Once, where it states no number."""
    assert ready({"kind": "Job", "metadata": {}, "spec": {}, "status": {"succeeded": 1}})
    assert not ready({"kind": "Job", "metadata": {}, "spec": {}, "status": {"failed": 1}})


def test_the_progress_names_what_is_still_of_before() -> None:
    """So that a person sees why all are ready and it is not done."""
    assert progress(workload(readyReplicas=2, updatedReplicas=1, replicas=3)) == (
        "2 of 2 ready; 1 of 3 are by the new definition"
    )


@pytest.mark.parametrize(
    ("container", "expected"),
    [
        ({"ready": True, "state": {"running": {}}}, None),
        ({"ready": False, "state": {"terminated": {"exitCode": 0, "reason": "Completed"}}}, None),
        (
            {"ready": False, "state": {"waiting": {"reason": "ErrImagePull", "message": "not  found"}}},
            "ErrImagePull: not found",
        ),
        (
            {
                "ready": False,
                "restartCount": 4,
                "state": {"waiting": {"reason": "CrashLoopBackOff"}},
                "lastState": {"terminated": {"exitCode": 137, "reason": "OOMKilled"}},
            },
            "CrashLoopBackOff, ended with 137 (OOMKilled), restarted 4 times",
        ),
        ({"ready": False, "state": {"running": {}}}, "runs, and is not ready"),
    ],
)
def test_what_a_container_waits_for_is_said(container: dict[str, Any], expected: str | None) -> None:
    """Its reason and message, how it ended last, how often it was started again."""
    assert container_state(container) == expected


def test_conditions_that_tell_of_no_failure_are_left_out() -> None:
    """They are many."""
    found = workload(
        conditions=[
            {"type": "Available", "status": "False", "reason": "MinimumReplicasUnavailable"},
            {"type": "ReplicaFailure", "status": "True", "reason": "FailedCreate", "message": "quota"},
        ]
    )
    assert conditions(found) == ["FailedCreate: quota"]


def test_a_pod_that_has_done_its_work_is_ready() -> None:
    """It has no condition that says so."""
    assert pod_ready({"status": {"phase": "Succeeded"}})
    assert not pod_ready({"status": {"phase": "Running", "conditions": [{"type": "Ready", "status": "False"}]}})


class Scaled:
    """A cluster with one Deployment of the release."""

    def __init__(self, replicas: int) -> None:
        self.asked: list[tuple[str, ...]] = []
        self._deployment = workload(wanted=replicas)
        self._deployment["metadata"]["annotations"] = {"meta.helm.sh/release-name": "model"}

    def __call__(self, *arguments: str, **_: Any) -> str:
        self.asked.append(arguments[:2])
        return ""

    def objects(self, *_: str) -> list[dict[str, Any]]:
        return [self._deployment]


@pytest.mark.parametrize(("replicas", "scaled"), [(1, True), (2, False), (4, False), (0, False)])
def test_an_autoscaler_begins_with_its_least(replicas: int, scaled: bool) -> None:
    """What it has chosen above it stays, and so does what a person has switched off."""
    target = {"kind": "Deployment", "name": "web"}
    autoscaler = {"kind": "HorizontalPodAutoscaler", "spec": {"scaleTargetRef": target, "minReplicas": 2}}
    cluster = Scaled(replicas)
    fill(cast(Kubectl, cluster), "model", [autoscaler], within=1)
    assert cluster.asked == ([("scale", "deployment/web"), ("rollout", "status")] if scaled else [])
