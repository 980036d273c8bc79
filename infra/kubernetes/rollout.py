"""Says which object of a delivery is not ready and why: conditions, what containers wait for, events, log lines."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from infra.kubernetes.kubectl import Kubectl, Object

WORKLOADS = ("Deployment", "StatefulSet", "DaemonSet", "Job")
LOG_LINES = 12
EVENTS = 3
PODS = 3


def reasons(kubectl: Kubectl, objects: Sequence[Mapping[str, Any]]) -> list[str]:
    """Lines for each workload of a release that is not ready, and for its volumes that are not bound."""
    lines = []
    for each in objects:
        kind, name = str(each["kind"]), str(each["metadata"]["name"])
        if kind in WORKLOADS:
            lines += _workload(kubectl, kind, name)
        elif kind == "PersistentVolumeClaim":
            lines += _claim(kubectl, name)
    return lines


def _workload(kubectl: Kubectl, kind: str, name: str) -> list[str]:
    live = kubectl.objects(f"{kind.lower()}/{name}")
    if not live:
        return [f"{kind}/{name}: was not made"]
    if ready(live[0]):
        return []
    lines = [f"{kind}/{name}: {progress(live[0])}", *(f"  {line}" for line in conditions(live[0]))]
    selector = ",".join(f"{key}={value}" for key, value in _labels(live[0]).items())
    pods = [pod for pod in kubectl.objects("pods", "--selector", selector) if not pod_ready(pod)] if selector else []
    if not pods:
        lines += [f"  event: {text}" for text in events(kubectl, kind, name)]
    newest = sorted(pods, key=lambda pod: str(pod["metadata"]["creationTimestamp"]), reverse=True)
    for pod in newest[:PODS]:
        lines += [f"  {line}" for line in _pod(kubectl, pod)]
    return lines


def ready(workload: Object) -> bool:
    """As many as are wanted are ready, and by what is wanted now."""
    spec, status = workload.get("spec", {}), workload.get("status", {})
    if workload["kind"] == "Job":
        return bool(status.get("succeeded", 0) >= spec.get("completions", 1))
    if status.get("observedGeneration", 0) < workload["metadata"].get("generation", 0):
        return False
    wanted = status.get("desiredNumberScheduled", 0) if workload["kind"] == "DaemonSet" else spec.get("replicas", 1)
    found = status.get("numberReady" if workload["kind"] == "DaemonSet" else "readyReplicas", 0)
    updated = status.get("updatedNumberScheduled" if workload["kind"] == "DaemonSet" else "updatedReplicas", 0)
    return bool(found >= wanted and updated >= wanted)


def progress(workload: Object) -> str:
    spec, status = workload.get("spec", {}), workload.get("status", {})
    if workload["kind"] == "Job":
        return f"{status.get('failed', 0)} failed, {status.get('active', 0)} active"
    wanted = spec.get("replicas", status.get("desiredNumberScheduled", 1))
    updated = status.get("updatedReplicas", status.get("updatedNumberScheduled", 0))
    found = status.get("readyReplicas", status.get("numberReady", 0))
    return (
        f"{found} of {wanted} ready, {updated} of them by the new definition"
        if updated < wanted
        else (f"{found} of {wanted} ready")
    )


def conditions(workload: Object) -> list[str]:
    """Those that tell of a failure."""
    bad = {"ReplicaFailure": "True", "Progressing": "False", "Failed": "True"}
    return [
        f"{each.get('reason', each['type'])}: {each.get('message', '')}"
        for each in workload.get("status", {}).get("conditions", ())
        if bad.get(each["type"]) == each["status"]
    ]


def pod_ready(pod: Object) -> bool:
    if pod.get("status", {}).get("phase") == "Succeeded":
        return True
    found = pod.get("status", {}).get("conditions", ())
    return any(each["type"] == "Ready" and each["status"] == "True" for each in found)


def _pod(kubectl: Kubectl, pod: Object) -> list[str]:
    name = str(pod["metadata"]["name"])
    status = pod.get("status", {})
    lines = [f"pod {name}: {status.get('phase', 'unknown')}"]
    lines += [
        f"  {each.get('reason', each['type'])}: {each['message']}"
        for each in status.get("conditions", ())
        if each["type"] == "PodScheduled" and each["status"] == "False" and each.get("message")
    ]
    failing = None
    for container in (*status.get("initContainerStatuses", ()), *status.get("containerStatuses", ())):
        if told := container_state(container):
            lines.append(f"  container {container['name']}: {told}")
            failing = failing or container
    lines += [f"  event: {text}" for text in events(kubectl, "Pod", name)]
    if failing and "containerID" in failing | failing.get("lastState", {}).get("terminated", {}):
        lines += [f"  log: {line}" for line in _log(kubectl, name, failing)]
    return lines


def container_state(container: Mapping[str, Any]) -> str | None:
    """What keeps a container from being ready; None for one that is, or that ended well."""
    state, last = container.get("state", {}), container.get("lastState", {}).get("terminated")
    if container.get("ready") or state.get("terminated", {}).get("exitCode") == 0:
        return None
    found = []
    if waiting := state.get("waiting"):
        found.append(_reason(waiting))
    elif ended := state.get("terminated"):
        last = ended
    else:
        found.append("runs, and is not ready")
    if last:
        found.append(f"ended with {last.get('exitCode')} ({last.get('reason', 'no reason given')})")
    if count := container.get("restartCount"):
        found.append(f"restarted {count} times")
    return ", ".join(found)


def _reason(waiting: Mapping[str, Any]) -> str:
    message = waiting.get("message")
    return f"{waiting.get('reason', 'waiting')}{f': {message}' if message else ''}"


def _log(kubectl: Kubectl, pod: str, container: Mapping[str, Any]) -> list[str]:
    """The end of what the container that failed last has printed."""
    ended = container.get("restartCount") and "running" not in container.get("state", {})
    for options in (["--previous"] if ended else [], []):
        done = kubectl.run("logs", pod, "--container", container["name"], "--tail", str(LOG_LINES), *options)
        if done.returncode == 0 and done.stdout.strip():
            return done.stdout.splitlines()[-LOG_LINES:]
    return []


def events(kubectl: Kubectl, kind: str, name: str) -> list[str]:
    """The last warnings about an object."""
    selector = f"involvedObject.kind={kind},involvedObject.name={name},type=Warning"
    found = kubectl.objects("events", "--field-selector", selector)
    found.sort(key=lambda each: str(each.get("lastTimestamp") or each.get("eventTime") or ""))
    told = [f"{each.get('reason')}: {' '.join(str(each.get('message', '')).split())}" for each in found]
    return list(dict.fromkeys(told))[-EVENTS:]


def _claim(kubectl: Kubectl, name: str) -> Iterator[str]:
    for found in kubectl.objects(f"persistentvolumeclaim/{name}"):
        if found.get("status", {}).get("phase") != "Bound":
            yield f"PersistentVolumeClaim/{name}: {found.get('status', {}).get('phase', 'unknown')}"
            yield from (f"  event: {text}" for text in events(kubectl, "PersistentVolumeClaim", name))


def _labels(workload: Object) -> dict[str, str]:
    return dict((workload.get("spec", {}).get("selector") or {}).get("matchLabels") or {})


def unstick(kubectl: Kubectl, release: str) -> None:
    """Delete the pods of StatefulSets that are of another revision than the wanted one, and not ready.

    The controller waits for such a pod to become ready before it replaces it, which it never does.
    """
    for each in kubectl.objects("statefulsets"):
        if _release_of(each) != release or ready(each):
            continue
        wanted = each.get("status", {}).get("updateRevision")
        selector = ",".join(f"{key}={value}" for key, value in _labels(each).items())
        for pod in kubectl.objects("pods", "--selector", selector):
            if pod["metadata"].get("labels", {}).get("controller-revision-hash") != wanted and not pod_ready(pod):
                kubectl("delete", f"pod/{pod['metadata']['name']}", "--ignore-not-found")


def wait(kubectl: Kubectl, release: str, *, within: int) -> None:
    """Wait until the Deployments and StatefulSets of a release are ready; raises `Failed` where one is not."""
    for each in kubectl.objects("deployments,statefulsets"):
        if _release_of(each) == release:
            name = f"{each['kind'].lower()}/{each['metadata']['name']}"
            kubectl("rollout", "status", name, "--timeout", f"{within}s", within=within + 30)


def _release_of(workload: Object) -> str | None:
    found = (workload["metadata"].get("annotations") or {}).get("meta.helm.sh/release-name")
    return str(found) if found else None
