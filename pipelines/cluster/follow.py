"""Follows the Job of a training to its end: its log as it is written, then its exit code and what went wrong."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pipelines.cluster import why
from pipelines.cluster.api import NOT_FOUND, Namespace, told
from pipelines.cluster.jobs import CONTAINER, finished
from pipelines.connection import Unreachable

if TYPE_CHECKING:
    from kubernetes.client import V1ContainerState, V1Job, V1Pod

Line = Callable[[str], None]
POLL = 0.5  # seconds
SILENT = 60  # seconds without a line after which the stream is opened anew: the connection may be dead
PATIENCE = 300  # seconds for which the cluster may not answer; the training does not depend on us
HOPELESS = 60  # seconds for an image that cannot be had, or a Secret that is not there


@dataclass(frozen=True, kw_only=True)
class Ended:
    """`code` is the training's exit code, 1 where it has none; `reason` is empty where it succeeded."""

    code: int
    reason: str = ""


@dataclass
class Follower:
    """Knows what it has shown, so that a pod that is replaced or a stream that breaks shows no line twice."""

    namespace: Namespace
    job: str
    line: Line  # of the training's log
    say: Line
    start_within: float
    _shown: dict[str, str] = field(default_factory=dict)  # pod -> time of its last line
    _done: set[str] = field(default_factory=set)  # pods that were shown to their end
    _waits: str = ""
    _since: float = field(default_factory=time.monotonic)  # when something last happened

    def follow(self) -> Ended:
        """Raises `Unreachable` where the cluster does not answer for minutes; the training goes on."""
        answered = time.monotonic()
        while True:
            try:
                with told(self.namespace):
                    ended = self._look()
                answered = time.monotonic()
            except Unreachable as error:
                if time.monotonic() - answered > PATIENCE:
                    raise
                self._wait_for(str(error))
                ended = None
            if ended is not None:
                return ended
            time.sleep(POLL)

    def _look(self) -> Ended | None:
        job = self._job()
        if job is None:
            return Ended(code=1, reason=f"Job {self.job} was deleted: the training was cancelled")
        pods = self._pods()
        for pod in pods:
            if pod.metadata.name not in self._done:
                self._show(pod)
        if finished(job):
            pods = self._pods()
            for pod in pods:
                self._copy(pod)
            return self._ended(job, pods)
        states = [state for pod in pods if (state := _state(pod)) is not None]
        if job.spec.suspend or any(state.running for state in states):
            self._since = time.monotonic()
            return None
        return self._stuck(pods)

    def _show(self, pod: "V1Pod") -> None:
        """Its log until it ends or the stream breaks."""
        state = _state(pod)
        if state is None or (state.running is None and state.terminated is None):
            return
        self._waits, self._since = "", time.monotonic()
        self._copy(pod)
        state = _state(self.namespace.core.read_namespaced_pod(pod.metadata.name, self.namespace.name))
        if state is not None and state.terminated is not None:
            self._copy(pod)  # what the stream lost at its end
            self._done.add(pod.metadata.name)
            if state.terminated.exit_code not in (0, 1, 2):
                self.say(f"pod {pod.metadata.name} ended: {why.ended(state)}; finished steps are kept")

    def _copy(self, pod: "V1Pod") -> None:
        from kubernetes.client import ApiException

        try:
            for stamp, text in self._lines(pod.metadata.name):
                self._shown[pod.metadata.name] = stamp
                self.line(text)
        except ApiException as error:
            if error.status not in (400, NOT_FOUND):  # no log yet, or the pod is gone
                raise

    def _lines(self, pod: str) -> Iterator[tuple[str, str]]:
        """Lines not shown yet, each with its time, which the API writes so that it sorts as text."""
        from urllib3.exceptions import HTTPError

        last = self._shown.get(pod, "")
        since = {}
        if last:
            age = datetime.now(UTC) - datetime.fromisoformat(f"{last[:19]}+00:00")
            since["since_seconds"] = max(1, int(age.total_seconds()) + 5)
        answer = self.namespace.core.read_namespaced_pod_log(
            pod,
            self.namespace.name,
            container=CONTAINER,
            follow=True,
            timestamps=True,
            _preload_content=False,
            _request_timeout=(10, SILENT),
            **since,
        )
        rest = b""
        try:
            for part in answer.stream(amt=None, decode_content=False):
                *lines, rest = (rest + part).split(b"\n")
                for raw in lines:
                    stamp, _, text = raw.decode("utf-8", "replace").partition(" ")
                    if stamp > last:
                        yield stamp, text
        except HTTPError:
            return  # broken, or silent for long: opened anew after the last whole line
        finally:
            answer.release_conn()

    def _stuck(self, pods: "list[V1Pod]") -> Ended | None:
        """No pod runs: say why whenever the reason changes, and give up when it has taken too long."""
        reason, hopeless = why.waits(self.namespace, self.job, pods)
        self._wait_for(reason)
        limit = min(HOPELESS, self.start_within) if hopeless else self.start_within
        if time.monotonic() - self._since < limit:
            return None
        self.namespace.batch.delete_namespaced_job(self.job, self.namespace.name, propagation_policy="Background")
        return Ended(code=1, reason=f"no pod started within {limit:.0f} s, the training was cancelled: {reason}")

    def _wait_for(self, reason: str) -> None:
        if reason and reason != self._waits:
            self._waits = reason
            self.say(reason)

    def _ended(self, job: "V1Job", pods: "list[V1Pod]") -> Ended:
        conditions = {item.type: item for item in job.status.conditions or [] if item.status == "True"}
        if "Complete" in conditions:
            return Ended(code=0)
        states = [state for pod in pods if (state := _state(pod)) is not None and state.terminated is not None]
        code = states[-1].terminated.exit_code if states else 1
        parts = [why.ended(states[-1])] if states else why.events(self.namespace, self.job)
        return Ended(code=code or 1, reason="; ".join([*parts, f"Job {self.job}: {conditions['Failed'].message}"]))

    def _job(self) -> "V1Job | None":
        from kubernetes.client import ApiException

        try:
            job: V1Job = self.namespace.batch.read_namespaced_job(self.job, self.namespace.name)
        except ApiException as error:
            if error.status != NOT_FOUND:
                raise
            return None
        return None if job.metadata.deletion_timestamp else job

    def _pods(self) -> "list[V1Pod]":
        found: list[V1Pod] = self.namespace.core.list_namespaced_pod(
            self.namespace.name, label_selector=f"batch.kubernetes.io/job-name={self.job}"
        ).items
        return sorted(found, key=lambda pod: pod.metadata.creation_timestamp)


def _state(pod: "V1Pod") -> "V1ContainerState | None":
    statuses = pod.status.container_statuses or []
    return statuses[0].state if statuses else None
