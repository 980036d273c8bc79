"""Says how an environment in a cluster is; changes nothing."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from infra.holder import age
from infra.kubernetes import rollout
from infra.kubernetes.helm import Helm
from infra.kubernetes.kubectl import Kubectl, Object
from infra.kubernetes.lock import lease
from infra.kubernetes.place import Place
from infra.kubernetes.releases import CHARTS, Part
from infra.table import NOT_YET, Row

URLS = {
    "mlflow": "http://mlflow:5000",
    "object-storage": "http://object-storage:7070",
    "database": "database:5432",
    "model-service": "http://model-service:8080",
    "prometheus": "http://prometheus:9090",
    "alertmanager": "http://alertmanager:9093",
}


def status(place: Place) -> list[Row]:
    """A row for each release and for each workload in it; raises `Failed` where the cluster does not answer."""
    kubectl, helm = Kubectl(place), Helm(place)
    if not kubectl.exists():
        return [Row(place.environment, part.value, "never applied") for part in parts(place)]
    workloads = kubectl.objects("deployments,statefulsets")
    rows = []
    if held := lease(kubectl):
        rows.append(Row(place.environment, "lock", "held", detail=str(held.holder)))
    for part in parts(place):
        found = helm.history(part.value)
        own = [each for each in workloads if rollout.release_of(each) == part.value]
        if not found:
            missing = part is Part.PLATFORM
            rows.append(Row(place.environment, part.value, "never applied" if missing else NOT_YET))
        elif found[-1]["status"] != "deployed":
            rows.append(Row(place.environment, part.value, str(found[-1]["status"])))
        else:
            detail = f"revision {found[-1]['revision']}"
            if part is Part.PIPELINE:
                rows.append(_pipeline(place, kubectl, detail))
            if part is Part.PLATFORM:
                rows.append(Row(place.environment, part.value, "up", detail=detail))
        rows += [_workload(place, part, each) for each in own]
    return rows


def parts(place: Place) -> list[Part]:
    return [part for part in Part if (place.root / CHARTS[part] / "Chart.yaml").is_file()]


def _workload(place: Place, part: Part, workload: Object) -> Row:
    name = str(workload["metadata"]["name"])
    found, updated, wanted = rollout.counts(workload)
    state = "up" if rollout.ready(workload) else "rolling out" if found else "down"
    detail = f"{found}/{wanted} ready"
    if updated < wanted:
        detail += f", {updated} of them new"
    if part is Part.MODEL and (promotion := _promotion(place)):
        detail = f"{promotion['model']}/{promotion['version']} {str(promotion['digest'])[:19]}, {detail}"
    return Row(place.environment, name, state, url=URLS.get(name), detail=detail)


def _promotion(place: Place) -> Mapping[str, Any] | None:
    """The model that the release in the cluster states, which need not be the one that the file states by now."""
    values = Helm(place).values(Part.MODEL.value)
    found = values.get("promotion") or (values.get("model") or {}).get("promotion")
    return found if isinstance(found, dict) and {"model", "version", "digest"} <= found.keys() else None


def _pipeline(place: Place, kubectl: Kubectl, detail: str) -> Row:
    """The version that is deployed, and how its last training ended."""
    values = Helm(place).values(Part.PIPELINE.value)
    version = (values.get("release") or {}).get("version") or values.get("version")
    told = f"version {version}, {detail}" if version else detail
    jobs = [job for job in kubectl.objects("jobs") if _trains(job)]
    if not jobs:
        return Row(place.environment, Part.PIPELINE.value, "up", detail=f"{told}, no run yet")
    last = max(jobs, key=lambda job: str(job["metadata"]["creationTimestamp"]))
    began = datetime.fromisoformat(last["metadata"]["creationTimestamp"])
    how = outcome(last)
    state = "last run failed" if how == "failed" else "up"
    return Row(place.environment, Part.PIPELINE.value, state, detail=f"{told}, last run {how} ({age(began)} ago)")


def _trains(job: Object) -> bool:
    """Made from the pipeline's CronJob, by its schedule or by a person."""
    owners = {each.get("kind") for each in job["metadata"].get("ownerReferences", ())}
    labels = job["metadata"].get("labels") or {}
    return "CronJob" in owners and labels.get("app.kubernetes.io/name", "pipeline") == "pipeline"


def outcome(job: Object) -> str:
    found = {each["type"]: each["status"] for each in job.get("status", {}).get("conditions", ())}
    if found.get("Complete") == "True":
        return "succeeded"
    return "failed" if found.get("Failed") == "True" else "is under way"
