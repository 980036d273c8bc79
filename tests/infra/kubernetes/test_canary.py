"""A new model proves itself or is taken back; whatever a killed run left, the next one goes on from it."""

import json
import threading
from collections.abc import Callable
from math import inf
from typing import Any

import pytest

from infra.kubernetes import canary
from infra.kubernetes.canary import Values
from infra.run import Failed, Run

METRICS = """# TYPE model_service_requests_total counter
model_service_requests_total{{code="200",model_version="2",path="infer"}} {well}.0
model_service_requests_total{{code="500",model_version="2",path="infer"}} {failed}.0
model_service_requests_total{{code="400",model_version="2",path="invocations"}} 1.0
model_service_requests_total{{code="503",model_version="0",path="ready"}} 99.0
# TYPE model_service_request_seconds histogram
model_service_request_seconds_bucket{{le="0.01",model_version="2",path="infer"}} {well}.0
model_service_request_seconds_bucket{{le="0.5",model_version="2",path="infer"}} {all}.0
model_service_request_seconds_bucket{{le="+Inf",model_version="2",path="infer"}} {all}.0
"""


def values(version: int, *, bounds: bool = True, **more: Any) -> dict[str, Any]:
    trial = {"share": 0.3, "seconds": 0.2, "min_requests": 10, "max_error_rate": 0.1, "max_latency_ms": 100}
    return {
        "image": "repository@sha256:" + "1" * 64,
        "service": {"workers": 2},
        "promotion": {"model": "flight-delays", "version": version},
        "rollout": {"canary": trial if bounds else None},
        **more,
    }


class Cluster:
    """Answers what kubectl is asked; two stable pods, and the canary's pods where the last delivery has some."""

    def __init__(self, *, failing: int = 0, restarts: int = 0, ready: bool = True) -> None:
        self.delivered: list[Values] = []
        self.deleted: list[str] = []
        self.looks = 0
        self._failing, self._restarts, self._ready = failing, restarts, ready

    def deliver(self, wanted: Values) -> None:
        self.delivered.append(wanted)

    def kubectl(self, *arguments: str, **_: Any) -> str:
        match arguments[:2]:
            case "get", "deployment/model-service":
                return json.dumps({"spec": {"replicas": 2}})
            case "get", "pods":
                self.looks += 1
                trial = self.delivered[-1].get("canary") if self.delivered else None
                pods = [self._pod(f"stable-{number}", "stable") for number in range(2)]
                pods += [self._pod(f"canary-{number}", "canary") for number in range(trial["replicas"] if trial else 0)]
                return json.dumps({"items": pods})
            case "get", "--raw":
                failed = self._failing * self.looks if "canary" in arguments[2] else 0
                well = 10 * self.looks
                return METRICS.format(well=well, failed=failed, all=well + failed)
            case "get", "replicasets":
                return json.dumps({"items": [{"name": "model-record-new"}, {"name": "model-record-old"}]})
            case "get", "configmaps":
                return "configmap/model-record-new\nconfigmap/model-record-old\nconfigmap/model-record-older\n"
            case "delete", name:
                self.deleted.append(name)
                return ""
        raise AssertionError(arguments)

    def _pod(self, name: str, track: str) -> dict[str, Any]:
        tried = track == "canary"
        return {
            "metadata": {"name": name, "uid": name, "namespace": "x", "labels": {"track": track}},
            "status": {
                "conditions": [{"type": "Ready", "status": "True" if self._ready or not tried else "False"}],
                "containerStatuses": [{"restartCount": self._restarts if tried else 0}],
            },
        }


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def roll_out(said: list[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    monkeypatch.setattr(canary, "LOOK_SECONDS", 0.02)

    def roll_out(cluster: Cluster, wanted: Values, served: Values | None) -> None:
        canary.roll_out(wanted, served, deliver=cluster.deliver, kubectl=cluster.kubectl, run=Run(said.append))

    return roll_out


def test_a_canary_that_holds_to_the_bounds_is_promoted(roll_out: Callable[..., None], said: list[str]) -> None:
    """First beside what is served, in as many pods as its share asks for; then alone."""
    cluster = Cluster()
    roll_out(cluster, values(2), values(1))
    trial, final = cluster.delivered
    assert trial["promotion"]["version"] == 1
    assert trial["canary"]["promotion"]["version"] == 2
    assert trial["canary"]["replicas"] == 1
    assert final == {**values(2), "canary": None}
    assert "1 of 3 pods" in said[0]
    assert "the bounds held" in said[1]


def test_a_canary_that_fails_is_rolled_back_with_its_figures(roll_out: Callable[..., None]) -> None:
    """What was served is served again, and alone; the command fails."""
    cluster = Cluster(failing=10)
    with pytest.raises(Failed) as failed:
        roll_out(cluster, values(2), values(1))
    assert cluster.delivered[-1] == {**values(1), "canary": None}
    text = str(failed.value)
    assert "flight-delays version 2 (image 111111111111) was on trial in 1 of 3 pods and is rolled back" in text
    assert "10 of 21 predictions failed, 10.00% are allowed" in text
    assert "canary: 10 of 21 predictions failed (47.62%), 95 % within" in text
    assert "stable: no predictions" in text


@pytest.mark.parametrize(
    ("cluster", "says"),
    [(Cluster(restarts=1), "pod canary-0: its container ended"), (Cluster(ready=False), "pod canary-0 is not ready")],
)
def test_pods_that_do_not_stay_well_are_rolled_back(
    roll_out: Callable[..., None], cluster: Cluster, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What dies before it answers leaves no error in its metrics."""
    with pytest.raises(Failed, match=says):
        roll_out(cluster, values(2), values(1))
    assert cluster.delivered[-1] == {**values(1), "canary": None}


@pytest.mark.parametrize(
    ("wanted", "served"),
    [
        (values(1), None),
        (values(2, bounds=False), values(1)),
        (values(1, replicas={"min": 3}), values(1)),
        (values(1), values(1, canary={**values(2), "replicas": 1})),
    ],
    ids=["the first model", "no canary asked for", "nothing to try", "a trial that was reverted"],
)
def test_what_needs_no_trial_is_delivered_at_once(
    roll_out: Callable[..., None], wanted: Values, served: Values | None
) -> None:
    """Without a canary, and without one that was left."""
    cluster = Cluster()
    roll_out(cluster, wanted, served)
    assert cluster.delivered == [{**wanted, "canary": None}]


def test_a_trial_that_was_left_by_a_killed_run_is_made_again(roll_out: Callable[..., None]) -> None:
    """The model that is served stays the one to go back to, not the one that was on trial."""
    cluster = Cluster(failing=10)
    left = values(1, canary={**{each: values(2)[each] for each in canary.TRIED}, "replicas": 1})
    with pytest.raises(Failed):
        roll_out(cluster, values(2), left)
    assert [each["promotion"]["version"] for each in cluster.delivered] == [1, 1]
    assert cluster.delivered[-1]["canary"] is None


def test_another_image_is_tried_like_another_model(roll_out: Callable[..., None]) -> None:
    """It is as able to break."""
    cluster = Cluster()
    roll_out(cluster, values(1, image="repository@sha256:" + "2" * 64), values(1))
    assert cluster.delivered[0]["canary"]["image"].endswith("2" * 64)


def test_records_that_no_pod_can_be_made_of_are_deleted(roll_out: Callable[..., None]) -> None:
    """Those of ReplicaSets that a rollback could bring back stay."""
    cluster = Cluster()
    roll_out(cluster, values(1), None)
    assert cluster.deleted == ["configmap/model-record-older"]


def test_an_interrupted_run_leaves_the_trial_as_it_is(said: list[str]) -> None:
    """The next one makes it again."""
    cluster, interrupted = Cluster(), threading.Event()
    interrupted.set()
    run = Run(said.append, interrupted)
    with pytest.raises(Failed, match="interrupted"):
        canary.roll_out(values(2), values(1), deliver=cluster.deliver, kubectl=cluster.kubectl, run=run)
    assert len(cluster.delivered) == 1


@pytest.mark.parametrize(
    ("share", "stable", "pods"), [(0.2, 4, 1), (0.2, 5, 2), (0.5, 2, 2), (0.01, 2, 1), (0.3, 7, 3)]
)
def test_a_share_is_rounded_up_to_whole_pods(share: float, stable: int, pods: int) -> None:
    """One of five is a fifth."""
    assert canary.canaries(share, stable) == pods


def test_only_predictions_count() -> None:
    """A probe that is told 503 is no failed prediction, and a wrong request is not the model's fault."""
    found = canary.traffic(METRICS.format(well=7, failed=2, all=9))
    assert (found.requests, found.errors) == (10, 2)
    assert found.within == {0.01: 7, 0.5: 2, inf: 0}
