"""Backs up database and buckets of an environment in a cluster now, lists its backups, restores one.

Each is a Job made from a CronJob of the chart, so a person without `infra` can do the same with kubectl.
"""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from environments import Invalid
from infra.kubernetes.kubectl import Kubectl, Object
from infra.kubernetes.lock import changing
from infra.kubernetes.rollout import reasons
from infra.run import Failed, Run

WITHIN = 4 * 3600  # seconds, as in the chart
LATEST = "LATEST"
LISTING = "list"


def backup(kubectl: Kubectl, run: Run) -> dict[str, Any]:
    """Make one, besides those of the schedule; returns what it holds."""
    run.say("backup: database, then buckets")
    job(kubectl, run, cronjob="backup", purpose="backup")
    return backups(kubectl, run)[-1]


def backups(kubectl: Kubectl, run: Run) -> list[dict[str, Any]]:
    """The whole ones, the oldest first."""
    log = job(kubectl, run, cronjob="backup", purpose="backups", only=[LISTING])
    found: list[dict[str, Any]] = json.loads(log.strip().splitlines()[-1])
    return found


def restore(kubectl: Kubectl, run: Run, name: str) -> str:
    """Make database and buckets what they were; MLflow is down meanwhile, and up again whatever happens.

    Returns the backup's name. What is in the buckets now and was not then stays.
    """
    there = [each["name"] for each in backups(kubectl, run)]
    if not there or (name != LATEST and name not in there):
        raise Invalid(f"--from {name}: there is no such backup; there are: {', '.join(there) or 'none'}")
    name = there[-1] if name == LATEST else name
    replicas = kubectl.place.kubernetes.platform.mlflow.replicas
    with changing(kubectl, "restore", run):
        try:
            run.say("restore: MLflow is taken down")
            _scale(kubectl, run, 0)
            run.say(f"restore: database and buckets of {name}")
            for line in job(kubectl, run, cronjob="restore", purpose="restore", name=name).splitlines():
                run.say(line)
        finally:
            _scale(kubectl, run, replicas)
        run.say("restore: MLflow is up again")
    return name


def job(
    kubectl: Kubectl, run: Run, *, cronjob: str, purpose: str, name: str | None = None, only: Sequence[str] = ()
) -> str:
    """Run a Job as the CronJob states it and return its log; raises `Failed` with why it failed.

    `name` stands in for the backup in the arguments; with `only`, the part of the buckets alone runs, with these.
    """
    made = _job(kubectl, cronjob, purpose, name, only)
    called = str(made["metadata"]["name"])
    kubectl("create", "--filename", "-", stdin=json.dumps(made))
    waited = 0
    while not (state := _outcome(kubectl, called)):
        if waited > WITHIN:
            raise Failed(f"Job {called} has not ended after {WITHIN} s")
        run.pause(1)
        waited += 1
    if state == "Failed":
        raise Failed("\n".join([f"{purpose} failed", *reasons(kubectl, [made])]))
    containers = ["buckets"] if only else ["database", "buckets"]
    log = "".join(kubectl("logs", f"job/{called}", "--container", each) for each in containers)
    if only:  # it changed nothing that somebody might want to look up
        kubectl("delete", f"job/{called}", "--wait=false")
    return log


def _job(kubectl: Kubectl, cronjob: str, purpose: str, name: str | None, only: Sequence[str]) -> Object:
    found = kubectl.objects(f"cronjob/{cronjob}")
    if not found:
        raise Failed(
            f"{kubectl.place.environment} has no CronJob {cronjob}: where the platform was not applied there is "
            "nothing to back up, and with a foundation on AWS its database and buckets have backups of their own"
        )
    spec = found[0]["spec"]["jobTemplate"]["spec"]
    pod = spec["template"]["spec"]
    if only:
        pod.pop("initContainers", None)
        pod["containers"][0]["args"] = list(only)
    elif name:
        for container in (*pod["initContainers"], *pod["containers"]):
            container["args"] = [name if each == LATEST else each for each in container["args"]]
    at = datetime.now(UTC).strftime("%Y%m%d%H%M%S%f")
    return {
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": {"name": f"{purpose}-{at}", "labels": spec["template"]["metadata"]["labels"]},
        "spec": {**spec, "ttlSecondsAfterFinished": 86_400},
    }


def _outcome(kubectl: Kubectl, name: str) -> str | None:
    (found,) = kubectl.objects(f"job/{name}") or ({},)
    conditions = found.get("status", {}).get("conditions", ())
    return next((each["type"] for each in conditions if each["type"] in ("Complete", "Failed")), None)


def _scale(kubectl: Kubectl, run: Run, replicas: int) -> None:
    """Returns once they are up, or gone."""
    kubectl("scale", "deployment/mlflow", f"--replicas={replicas}")
    if replicas:
        within = kubectl.place.settings.ready_within_seconds
        kubectl("rollout", "status", "deployment/mlflow", f"--timeout={within}s", within=within + 30)
        return
    while kubectl.objects("pods", "--selector", "app.kubernetes.io/name=mlflow"):
        run.pause(1)
