"""An environment's monitoring in the cluster: looks made of its CronJob, and what its Prometheus sees."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx
from mlflow import MlflowClient

from pipelines.connection import Connection
from pipelines.monitoring.report import Report
from pipelines.registry.versions import client
from tests.e2e.kubernetes.conftest import Cluster, Command
from tests.e2e.kubernetes.served import until

TRAININGS, LOOKS = "app.kubernetes.io/name=pipeline", "app.kubernetes.io/name=monitoring"


@dataclass
class Watched:
    """What can be seen of it, and done by hand."""

    cluster: Cluster
    project: Path
    namespace: str
    infra: Command
    environment: str
    looks: int = 0

    def kubectl(self, *arguments: str, input: str | None = None) -> str:  # noqa: A002 - as subprocess calls it
        return self.cluster.kubectl("--namespace", self.namespace, *arguments, input=input)

    def jobs(self, selector: str = TRAININGS) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(
            self.kubectl("get", "jobs", f"--selector={selector}", "--output=json")
        )["items"]
        return found

    def begin(self) -> str:
        self.looks += 1
        name = f"look-{self.looks}"
        self.kubectl("create", "job", name, "--from=cronjob/monitoring")
        return name

    def end(self, *names: str) -> list[str]:
        """What they said, once all have succeeded."""

        def ended() -> bool:
            states = {each["metadata"]["name"]: each.get("status", {}) for each in self.jobs(LOOKS)}
            for name in names:
                assert not states[name].get("failed"), self.kubectl("logs", f"job/{name}")
            return all(states[name].get("succeeded") for name in names)

        until(ended, f"{', '.join(names)} ended well", 300)
        return [self.kubectl("logs", f"job/{name}") for name in names]

    def look(self) -> str:
        (said,) = self.end(self.begin())
        return said

    @cached_property
    def connection(self) -> Connection:
        variables = json.loads(self.infra("connect", self.environment, "--json", expect=0).stdout)
        return Connection.model_validate(variables)

    @cached_property
    def mlflow(self) -> MlflowClient:
        return client(self.connection)

    def runs(self, experiment: str) -> list[Any]:
        """The newest first, steps of trainings left out."""
        found = self.mlflow.get_experiment_by_name(experiment)
        if found is None:
            return []
        runs = self.mlflow.search_runs([found.experiment_id], order_by=["attributes.start_time DESC"])
        return [run for run in runs if "mlflow.parentRunId" not in run.data.tags]

    def report(self, folder: Path) -> Report:
        """Of the newest look, from MLflow."""
        kept = self.mlflow.download_artifacts(self.runs("monitoring")[0].info.run_id, "", str(folder))
        assert (Path(kept) / "monitoring.html").read_text(encoding="utf-8").startswith("<!doctype html>")
        return Report.model_validate_json((Path(kept) / "report.json").read_text(encoding="utf-8"))

    def allowed(
        self, account: str, verb: str, resource: str, *, group: str = "", name: str = "", namespace: str | None = None
    ) -> bool:
        """Whether the API server would let a service account of the namespace do it there, or in another."""
        resource, _, subresource = resource.partition("/")
        asked = {
            "apiVersion": "authorization.k8s.io/v1",
            "kind": "SubjectAccessReview",
            "spec": {
                "user": f"system:serviceaccount:{self.namespace}:{account}",
                "resourceAttributes": {
                    "namespace": namespace or self.namespace,
                    "verb": verb,
                    "group": group,
                    "resource": resource,
                    "subresource": subresource,
                    "name": name,
                },
            },
        }
        said = self.kubectl("create", "--filename=-", "--output=json", input=json.dumps(asked))
        return bool(json.loads(said)["status"]["allowed"])

    @cached_property
    def _variables(self) -> dict[str, str]:
        found: dict[str, str] = json.loads(self.infra("connect", self.environment, "--json", expect=0).stdout)
        return found

    def targets(self) -> list[dict[str, Any]]:
        """What the platform's own Prometheus scrapes, and what it has found and does not."""
        url = f"{self._variables['PROMETHEUS_URL']}/api/v1/targets"
        found = httpx.get(url, params={"state": "any"}, timeout=30).json()["data"]
        return [*found["activeTargets"], *found["droppedTargets"]]

    def alerts(self) -> dict[str, dict[str, Any]]:
        """What its Alertmanager was told, by name."""
        found = httpx.get(f"{self._variables['ALERTMANAGER_URL']}/api/v2/alerts", timeout=30).json()
        return {each["labels"]["alertname"]: each for each in found}
