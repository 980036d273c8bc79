"""Starts and cancels the Job of a training; never two at once in one environment, whoever starts them.

The CronJob is the lock. It starts none by its schedule while its status lists an active Job (concurrencyPolicy Forbid).
So a training that a person starts is entered there too, in a change that the API server refuses where the status was
changed meanwhile; until then the Job is suspended and has no pod.
"""

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from environments import Invalid
from pipelines.cluster.api import CONFLICT, LABELS, NOT_FOUND, PIPELINE, Namespace, told
from pipelines.workspace import Busy

if TYPE_CHECKING:
    from kubernetes.client import V1CronJob, V1Job

CONTAINER = "training"
ABANDONED = timedelta(minutes=1)  # a Job that its starter, killed meanwhile, never let go


def start(namespace: Namespace, *, overrides: Mapping[str, str], cause: str) -> str:
    """The name of the new Job. Raises `Busy` where a training runs, `Invalid` where no release is deployed."""
    with told(namespace):
        cron = _cron(namespace)
        _refuse_second(namespace)
        made = namespace.batch.create_namespaced_job(namespace.name, _job(cron, overrides, cause))
        try:
            _claim(namespace, made)
        except BaseException:
            _delete(namespace, made.metadata.name)
            raise
        namespace.batch.patch_namespaced_job(made.metadata.name, namespace.name, {"spec": {"suspend": False}})
        return str(made.metadata.name)


def cancel(namespace: Namespace) -> str | None:
    """End the training that runs; its finished steps stay. The name of its Job, or None where none runs."""
    with told(namespace):
        running = active(namespace)
        for job in running:
            _delete(namespace, job.metadata.name)
        return str(running[0].metadata.name) if running else None


def newest(namespace: Namespace) -> str | None:
    """The training that runs, else the last one that is still known."""
    with told(namespace):
        jobs = namespace.batch.list_namespaced_job(namespace.name, label_selector=LABELS).items
        jobs.sort(key=lambda job: (not finished(job), job.metadata.creation_timestamp))
        return str(jobs[-1].metadata.name) if jobs else None


def active(namespace: Namespace) -> "list[V1Job]":
    """Trainings that have not ended."""
    jobs = namespace.batch.list_namespaced_job(namespace.name, label_selector=LABELS).items
    return [job for job in jobs if not finished(job) and job.metadata.deletion_timestamp is None]


def finished(job: "V1Job") -> bool:
    conditions = job.status.conditions or []
    return any(item.type in ("Complete", "Failed") and item.status == "True" for item in conditions)


def _cron(namespace: Namespace) -> "V1CronJob":
    from kubernetes.client import ApiException

    try:
        return namespace.batch.read_namespaced_cron_job(PIPELINE, namespace.name)
    except ApiException as error:
        if error.status != NOT_FOUND:
            raise
        raise Invalid(
            f"no pipeline is deployed in {namespace.environment}: `pipelines release VERSION --env "
            f"{namespace.environment}`, then `infra apply {namespace.environment}`"
        ) from error


def _refuse_second(namespace: Namespace, besides: str = "") -> None:
    for job in active(namespace):
        if job.metadata.uid == besides:
            continue
        age = datetime.now(UTC) - job.metadata.creation_timestamp
        if job.spec.suspend and age > ABANDONED:
            _delete(namespace, job.metadata.name)
            continue
        if job.spec.suspend and besides:
            continue  # of two that start at once, the status of the CronJob decides
        raise Busy(
            f"a training in {namespace.environment} is running already (Job {job.metadata.name}); "
            f"`pipelines follow --env {namespace.environment}` shows it, `pipelines cancel` ends it"
        )


def _claim(namespace: Namespace, job: "V1Job") -> None:
    """Enter the Job among the active ones of its CronJob, unless there is another."""
    from kubernetes.client import ApiException, V1ObjectReference

    while True:
        cron = _cron(namespace)
        _refuse_second(namespace, besides=job.metadata.uid)
        listed = cron.status.active or []
        known = {other.metadata.uid for other in active(namespace)}
        if taken := [item for item in listed if item.uid in known]:
            raise Busy(f"a training in {namespace.environment} is running already (Job {taken[0].name})")
        reference = V1ObjectReference(
            api_version="batch/v1", kind="Job", name=job.metadata.name, namespace=namespace.name, uid=job.metadata.uid
        )
        cron.status.active = [reference]
        try:
            namespace.batch.replace_namespaced_cron_job_status(PIPELINE, namespace.name, cron)
            return
        except ApiException as error:
            if error.status != CONFLICT:
                raise


def _job(cron: "V1CronJob", overrides: Mapping[str, str], cause: str) -> dict[str, Any]:
    from kubernetes.client import ApiClient

    template: dict[str, Any] = ApiClient().sanitize_for_serialization(cron.spec.job_template)
    container = next(item for item in template["spec"]["template"]["spec"]["containers"] if item["name"] == CONTAINER)
    sets = [part for key, value in overrides.items() for part in ("--set", f"{key}={value}")]
    container["args"] = ["train", "--env", _option(container["args"], "--env"), "--cause", cause, *sets]
    owner = {
        "apiVersion": "batch/v1",
        "kind": "CronJob",
        "name": cron.metadata.name,
        "uid": cron.metadata.uid,
        "controller": True,
    }
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    return {
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": {
            **template.get("metadata", {}),
            "name": f"{PIPELINE}-{stamp}-{secrets.token_hex(2)}",
            "annotations": {"cronjob.kubernetes.io/instantiate": "manual"},
            "ownerReferences": [owner],
        },
        "spec": {**template["spec"], "suspend": True},
    }


def _option(arguments: list[str], name: str) -> str:
    return arguments[arguments.index(name) + 1]


def _delete(namespace: Namespace, name: str) -> None:
    from kubernetes.client import ApiException

    try:
        namespace.batch.delete_namespaced_job(name, namespace.name, propagation_policy="Background")
    except ApiException as error:
        if error.status != NOT_FOUND:
            raise
