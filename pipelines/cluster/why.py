"""Why a training's pod waits or ended, in one line: what its status says, else its events."""

from typing import TYPE_CHECKING

from pipelines.cluster.api import Namespace

if TYPE_CHECKING:
    from kubernetes.client import V1ContainerState, V1Pod

# What no waiting mends: someone must change something.
HOPELESS = ("ErrImagePull", "ImagePullBackOff", "InvalidImageName", "CreateContainerConfigError", "RunContainerError")


def ended(state: "V1ContainerState") -> str:
    """Such as `OOMKilled (137): more memory was needed than resources.limits allows`."""
    terminated = state.terminated
    said = f"{terminated.reason} ({terminated.exit_code})"
    if terminated.reason == "OOMKilled":
        return f"{said}: it needed more memory than resources.limits.memory in pipeline.yaml allows"
    last = (terminated.message or "").strip().splitlines()
    return f"{said}: {last[-1]}" if last else said


def waits(namespace: Namespace, job: str, pods: "list[V1Pod]") -> tuple[str, bool]:
    """The reason, empty where all pods have ended and the Job is about to; and whether it is hopeless."""
    waiting = [pod for pod in pods if pod.status.phase == "Pending"]
    if not waiting:
        return ("" if pods else "; ".join(events(namespace, job)) or f"Job {job} has no pod yet"), False
    pod = waiting[-1]
    for status in pod.status.container_statuses or []:
        if status.state.waiting is not None and status.state.waiting.reason != "ContainerCreating":
            found = status.state.waiting
            hopeless = found.reason in HOPELESS
            detail = "; ".join(events(namespace, pod.metadata.name)) if "BackOff" in found.reason else found.message
            return f"pod {pod.metadata.name} waits: {found.reason}: {detail or found.message or ''}", hopeless
    for condition in pod.status.conditions or []:
        if condition.type == "PodScheduled" and condition.status != "True":
            return f"pod {pod.metadata.name} waits: {condition.reason}: {condition.message}", False
    return f"pod {pod.metadata.name} waits: " + ("; ".join(events(namespace, pod.metadata.name)) or "starting"), False


def events(namespace: Namespace, name: str) -> list[str]:
    """The newest warnings about an object, the last first."""
    found = namespace.core.list_namespaced_event(
        namespace.name, field_selector=f"involvedObject.name={name},type=Warning"
    ).items
    found.sort(key=lambda event: str(event.last_timestamp or event.event_time or ""), reverse=True)
    return list(dict.fromkeys(f"{event.reason}: {event.message}" for event in found))[:2]
