"""Says which object of a delivery is not ready and why: conditions, what containers wait for, events, log lines."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from infra.kubernetes.kubectl import Kubectl, Object

WORKLOADS = ("Deployment", "StatefulSet", "DaemonSet", "Job")
LOG_LINES = 12
EVENTS = 3
PODS = 3
LONGEST = 400  # characters of a message
GONE = "unable to retrieve container logs"  # of a container that the node has removed meanwhile


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
    """All that are wanted are ready, by what is wanted now, and none is left of what was wanted before."""
    status = workload.get("status", {})
    if workload["kind"] == "Job":
        return bool(status.get("succeeded", 0) >= workload.get("spec", {}).get("completions", 1))
    if status.get("observedGeneration", 0) < workload["metadata"].get("generation", 0):
        return False
    found, updated, wanted = counts(workload)
    return found >= wanted and updated >= wanted and status.get("replicas", updated) <= updated


def counts(workload: Object) -> tuple[int, int, int]:
    """How many are ready, how many are by the definition of now, how many there should be."""
    spec, status = workload.get("spec", {}), workload.get("status", {})
    if workload["kind"] == "DaemonSet":
        return (
            status.get("numberReady", 0),
            status.get("updatedNumberScheduled", 0),
            status.get("desiredNumberScheduled", 0),
        )
    return status.get("readyReplicas", 0), status.get("updatedReplicas", 0), spec.get("replicas", 1)


def progress(workload: Object) -> str:
    if workload["kind"] == "Job":
        status = workload.get("status", {})
        return f"{status.get('failed', 0)} failed, {status.get('active', 0)} active"
    found, updated, wanted = counts(workload)
    total = workload.get("status", {}).get("replicas", updated)
    return f"{found} of {wanted} ready" + (
        f"; {updated} of {total} are by the new definition" if updated < total else ""
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


def _short(message: str) -> str:
    line = " ".join(message.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 3]}..."


def _reason(waiting: Mapping[str, Any]) -> str:
    message = _short(waiting.get("message") or "")
    return f"{waiting.get('reason', 'waiting')}{f': {message}' if message else ''}"


def _log(kubectl: Kubectl, pod: str, container: Mapping[str, Any]) -> list[str]:
    """The end of what the container that failed last has printed."""
    ended = container.get("restartCount") and "running" not in container.get("state", {})
    for options in (["--previous"] if ended else [], []):
        done = kubectl.run("logs", pod, "--container", container["name"], "--tail", str(LOG_LINES), *options)
        if done.returncode == 0 and done.stdout.strip() and not done.stdout.startswith(GONE):
            return [line for line in done.stdout.splitlines() if line.strip()][-LOG_LINES:]
    return []


def events(kubectl: Kubectl, kind: str, name: str) -> list[str]:
    """The last warnings about an object."""
    selector = f"involvedObject.kind={kind},involvedObject.name={name},type=Warning"
    found = kubectl.objects("events", "--field-selector", selector)
    found.sort(key=lambda each: str(each.get("lastTimestamp") or each.get("eventTime") or ""))
    told = [f"{each.get('reason')}: {_short(str(each.get('message', '')))}" for each in found]
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
        if release_of(each) != release or ready(each):
            continue
        wanted = each.get("status", {}).get("updateRevision")
        selector = ",".join(f"{key}={value}" for key, value in _labels(each).items())
        for pod in kubectl.objects("pods", "--selector", selector):
            if pod["metadata"].get("labels", {}).get("controller-revision-hash") != wanted and not pod_ready(pod):
                kubectl("delete", f"pod/{pod['metadata']['name']}", "--ignore-not-found")


def wait(kubectl: Kubectl, release: str, *, within: int) -> None:
    """Wait until the Deployments and StatefulSets of a release are ready; raises `Failed` where one is not."""
    for each in kubectl.objects("deployments,statefulsets"):
        if release_of(each) == release:
            name = f"{each['kind'].lower()}/{each['metadata']['name']}"
            kubectl("rollout", "status", name, "--timeout", f"{within}s", within=within + 30)


def fill(kubectl: Kubectl, release: str, objects: Sequence[Mapping[str, Any]], *, within: int) -> None:
    """Bring what an autoscaler scales to its least, and wait until that is ready; raises `Failed` where it is not.

    The number is the autoscaler's affair, so the release states none: a new Deployment begins with one pod, and Helm
    takes that for ready. The autoscaler comes by only later.
    """
    short = []
    for each in objects:
        if each["kind"] == "HorizontalPodAutoscaler":
            spec = each["spec"]
            name = f"{spec['scaleTargetRef']['kind'].lower()}/{spec['scaleTargetRef']['name']}"
            for live in kubectl.objects(name):
                if 0 < live["spec"].get("replicas", 1) < spec["minReplicas"]:
                    short.append((name, spec["minReplicas"]))
    for name, least in short:
        kubectl("scale", name, "--replicas", str(least))
    if short:
        wait(kubectl, release, within=within)


def release_of(workload: Object) -> str | None:
    found = (workload["metadata"].get("annotations") or {}).get("meta.helm.sh/release-name")
    return str(found) if found else None
