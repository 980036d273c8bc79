"""Brings a new model or image into service by way of a canary, and takes it back by itself where it disappoints.

The trial is a release like any other: the values that are served, and `canary` beside them. Whatever a run that was
killed has left is therefore in the release, and the next run takes it from there.
"""

import json
import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from math import ceil, inf
from typing import Any

from infra.kubernetes.verdict import Bounds, Decision, Traffic, Verdict, judge
from infra.run import Failed, Run

Values = Mapping[str, Any]
Deliver = Callable[[Values], None]  # waits until all is ready; else puts back what was there and raises `Failed`
Kubectl = Callable[..., str]  # in the namespace of the release; raises `Failed`

LOOK_SECONDS = 2.0
UNREADY = 3  # looks in a row at which a pod is not ready
TRIED = ("image", "service", "promotion")  # what is on trial where it differs
SELECTOR = "app.kubernetes.io/name=model-service"
RECORDS = f"{SELECTOR},app.kubernetes.io/component=record"
SAMPLE = re.compile(r"(?m)^model_service_request(s_total|_seconds_bucket)\{(.*)\} (\S+)$")
LABEL = re.compile(r'(\w+)="([^"]*)"')
PREDICTIONS = ("infer", "invocations")


def roll_out(wanted: Values, served: Values | None, *, deliver: Deliver, kubectl: Kubectl, run: Run) -> None:
    """Deliver `wanted`; where it asks for a canary and another model or image is served, on trial first.

    `served` are the values of the revision that was delivered last, None for the first. Raises `Failed` where the
    canary was rolled back, with the reason and the figures.
    """
    final = {**wanted, "canary": None}
    asked = wanted["rollout"].get("canary")
    if asked and served and any(wanted[each] != served[each] for each in TRIED):
        _try(wanted, served, Bounds.model_validate(asked), deliver=deliver, kubectl=kubectl, run=run)
    deliver(final)
    prune(kubectl)


def _try(wanted: Values, served: Values, bounds: Bounds, *, deliver: Deliver, kubectl: Kubectl, run: Run) -> None:
    """Returns once the canary has proved itself."""
    stable = int(json.loads(kubectl("get", "deployment/model-service", "--output", "json"))["spec"]["replicas"])
    replicas = canaries(bounds.share, stable)
    tried = {each: wanted[each] for each in TRIED}
    new, old = named(wanted), named(served)
    share = f"{replicas} of {replicas + stable} pods"
    run.say(f"model: {new} on trial in {share}; {old} answers the rest")
    # By the new bounds: how long what is on trial has to become ready is said where it is stated.
    deliver({**served, "rollout": wanted["rollout"], "canary": {**tried, "replicas": replicas}})
    watch = Watch(kubectl)
    began = time.monotonic()
    while True:
        unwell = watch.look()
        verdict = judge(bounds, watch.canary, watch.stable, elapsed=time.monotonic() - began, unwell=unwell)
        if verdict.decision is not Decision.WAIT:
            break
        run.pause(LOOK_SECONDS)
    figures = [f"  canary: {watch.canary}", f"  stable: {watch.stable}"]
    if verdict.decision is Decision.PROMOTE:
        run.say("\n".join([f"model: {new}: {verdict.reason}", *figures]))
        return
    run.say(f"model: {new}: {verdict.reason}; going back to {old}")
    deliver({**served, "canary": None})
    raise Failed("\n".join([_refusal(new, old, share, verdict), *figures]))


def _refusal(new: str, old: str, share: str, verdict: Verdict) -> str:
    return f"model: {new} was on trial in {share} and is rolled back, {old} is served: {verdict.reason}"


def canaries(share: float, stable: int) -> int:
    """How many pods beside `stable` others are that share of all, rounded up to whole ones."""
    return max(1, ceil(share * stable / (1 - share) - 1e-9))


def named(values: Values) -> str:
    """The model, and the image where it may be that which differs."""
    promotion = values["promotion"]
    return (
        f"{promotion['model']} version {promotion['version']} (image {values['image'].partition('@sha256:')[2][:12]})"
    )


@dataclass
class Watch:
    """Adds up what the pods of both tracks answer, from one look to the next."""

    kubectl: Kubectl
    canary: Traffic = field(default_factory=Traffic)
    stable: Traffic = field(default_factory=Traffic)
    _seen: dict[str, Traffic] = field(default_factory=dict)
    _unready: int = 0

    def look(self) -> str | None:
        """Returns what is wrong with the canary's pods."""
        pods = json.loads(self.kubectl("get", "pods", "--selector", SELECTOR, "--output", "json"))["items"]
        alive = [pod for pod in pods if "deletionTimestamp" not in pod["metadata"]]
        tried = [pod for pod in alive if pod["metadata"]["labels"].get("track") == "canary"]
        for pod in alive:
            # A canary's pods have answered nothing before the trial; the others have.
            if pod in tried:
                self.canary += self._news(pod, unknown=Traffic())
            else:
                self.stable += self._news(pod, unknown=None)
        return self._unwell(tried)

    def _news(self, pod: Mapping[str, Any], *, unknown: Traffic | None) -> Traffic:
        metadata = pod["metadata"]
        path = f"/api/v1/namespaces/{metadata['namespace']}/pods/http:{metadata['name']}:8080/proxy/metrics"
        try:
            now = traffic(self.kubectl("get", "--raw", path))
        except Failed:  # it is just coming or going
            return Traffic()
        before = self._seen.get(metadata["uid"], unknown)
        self._seen[metadata["uid"]] = now
        return now.since(before) if before is not None else Traffic()

    def _unwell(self, pods: list[dict[str, Any]]) -> str | None:
        for pod in pods:
            name = pod["metadata"]["name"]
            for container in pod["status"].get("containerStatuses", ()):
                if container["restartCount"]:
                    ended = container.get("lastState", {}).get("terminated", {})
                    return f"pod {name}: its container ended with code {ended.get('exitCode', '?')}"
        unready = [pod["metadata"]["name"] for pod in pods if not _ready(pod)]
        self._unready = self._unready + 1 if unready or not pods else 0
        if self._unready < UNREADY:
            return None
        return f"pod {unready[0]} is not ready any more" if unready else "its pods are gone"


def _ready(pod: Mapping[str, Any]) -> bool:
    return any(each["type"] == "Ready" and each["status"] == "True" for each in pod["status"].get("conditions", ()))


def traffic(text: str) -> Traffic:
    """What the metrics of one pod, in Prometheus' text format, say of predictions."""
    requests, errors, cumulated = 0, 0, dict[float, int]()
    for kind, labels, value in _samples(text):
        if labels["path"] not in PREDICTIONS:
            continue
        if kind == "s_total":
            requests += int(value)
            errors += int(value) if labels["code"].startswith("5") else 0
        else:
            edge = inf if labels["le"] == "+Inf" else float(labels["le"])
            cumulated[edge] = cumulated.get(edge, 0) + int(value)
    within, below = {}, 0
    for edge, count in sorted(cumulated.items()):
        within[edge], below = count - below, count
    return Traffic(requests, errors, within)


def _samples(text: str) -> Iterator[tuple[str, dict[str, str], float]]:
    for kind, labels, value in SAMPLE.findall(text):
        yield kind, dict(LABEL.findall(labels)), float(value)


def prune(kubectl: Kubectl) -> None:
    """Delete the records that no ReplicaSet could make a pod of any more; Helm keeps them all."""
    used = kubectl("get", "replicasets", "--selector", SELECTOR, "--output", "json")
    for name in kubectl("get", "configmaps", "--selector", RECORDS, "--output", "name").split():
        if f'"{name.partition("/")[2]}"' not in used:
            kubectl("delete", name, "--ignore-not-found")
