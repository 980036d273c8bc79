"""Notices early that a delivery will not become ready: what no waiting mends, or what was waited for long enough.

Only pods that this delivery has made count: one that failed before is what a delivery may be about to mend.
"""

import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from infra.kubernetes.kubectl import Kubectl, Object
from infra.kubernetes.rollout import WORKLOADS, container_state, pod_ready
from infra.run import Failed

RESTARTS = 3  # of a container that ends again and again: 70 s by the kubelet's back-off of 10, 20 and 40 s
PATIENCE = 60.0  # seconds, for what may still come: a registry that answers again, a node that is freed
# No other try ends otherwise: the registry has answered, or the name is none.
NO_IMAGE = re.compile(r"not ?found|manifest unknown|unauthorized|denied|invalid(ImageName| reference)", re.I)
PULLING = ("ErrImagePull", "ImagePullBackOff", "InvalidImageName", "ErrImageNeverPull")
MISCONFIGURED = ("CreateContainerConfigError", "CreateContainerError")
SCALING = ("TriggeredScaleUp", "Nominated")  # an autoscaler makes a node for the pod
# What the model service says of itself where the registry's artefact is not the record's.
WRONG_ARTEFACT = re.compile(r'(?m)^model_service_problem\{reason="digest"\} [1-9]')


@dataclass
class Watch:
    """Looks at the new pods of some objects; made before they are delivered."""

    kubectl: Kubectl
    objects: Sequence[Mapping[str, Any]]
    _before: frozenset[str] = frozenset()
    _since: dict[tuple[str, str], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._before = frozenset(str(pod["metadata"]["uid"]) for pod in self.kubectl.objects("pods"))

    def look(self) -> str | None:
        """Which object will not become ready, and why; None where it may."""
        try:
            pods = [pod for pod in self.kubectl.objects("pods") if pod["metadata"]["uid"] not in self._before]
            for each in self.objects:
                if each["kind"] in WORKLOADS and each["kind"] != "Job":  # that has its own number of tries
                    for pod in pods:
                        if _selects(each, pod) and (why := self._pod(pod)):
                            return f"{each['kind']}/{each['metadata']['name']}: pod {pod['metadata']['name']}: {why}"
        except Failed:  # the API server has other things to do; Helm waits on
            return None
        return None

    def _pod(self, pod: Object) -> str | None:
        status, name = pod.get("status", {}), str(pod["metadata"]["name"])
        if pod_ready(pod) or "deletionTimestamp" in pod["metadata"]:
            return None
        for each in status.get("conditions", ()):
            lacks = each["type"] == "PodScheduled" and each["status"] == "False" and each.get("message")
            if lacks and self._long(pod, "unschedulable") and not self._scaling(name):
                return f"not scheduled for {PATIENCE:.0f} s: {each['message']}"
        for container in (*status.get("initContainerStatuses", ()), *status.get("containerStatuses", ())):
            if self._doomed(pod, container):
                return f"container {container['name']}: {container_state(container)}"
        return self._wrong_artefact(pod)

    def _doomed(self, pod: Object, container: Mapping[str, Any]) -> bool:
        waiting = container.get("state", {}).get("waiting", {})
        reason, message = waiting.get("reason", ""), waiting.get("message", "")
        if reason in PULLING:
            return bool(NO_IMAGE.search(f"{reason} {message}")) or self._long(pod, "image")
        if reason in MISCONFIGURED:
            return self._long(pod, reason)
        return bool(reason == "CrashLoopBackOff" and container.get("restartCount", 0) >= RESTARTS)

    def _wrong_artefact(self, pod: Object) -> str | None:
        labels = pod["metadata"].get("labels") or {}
        if labels.get("app.kubernetes.io/name") != "model-service" or not pod.get("status", {}).get("podIP"):
            return None
        metadata = pod["metadata"]
        path = f"/api/v1/namespaces/{metadata['namespace']}/pods/http:{metadata['name']}:8080/proxy/metrics"
        asked = self.kubectl.run("get", "--raw", path, "--request-timeout", "5s")
        found = WRONG_ARTEFACT.search(asked.stdout) if asked.returncode == 0 else None
        return "the artefact has another digest than the record states" if found else None

    def _long(self, pod: Object, what: str) -> bool:
        """Whether it is so for longer than `PATIENCE`, by this machine's clock."""
        now = time.monotonic()
        return now - self._since.setdefault((str(pod["metadata"]["uid"]), what), now) >= PATIENCE

    def _scaling(self, name: str) -> bool:
        found = self.kubectl.objects(
            "events", "--field-selector", f"involvedObject.kind=Pod,involvedObject.name={name}"
        )
        return any(each.get("reason") in SCALING for each in found)


def _selects(workload: Mapping[str, Any], pod: Object) -> bool:
    wanted = (workload.get("spec", {}).get("selector") or {}).get("matchLabels") or {}
    labels = pod["metadata"].get("labels") or {}
    return bool(wanted) and all(labels.get(key) == value for key, value in wanted.items())
