"""The model service of one environment in the cluster, and models in its registry: what the tests of this folder do."""

import json
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import environments
from environments.promotion import digest
from tests.e2e.kubernetes.conftest import Cluster, Command, Completed
from tests.e2e.kubernetes.load import CLIENT, Load
from tests.model_service import running

MODEL = running.MODEL
URL = f"http://model-service:8080/v2/models/{MODEL}/infer"
ROW = {"distance": 1000.0, "hour": 17.0, "temp": 12.5, "origin": "JFK"}
CARRIERS = ("B6", "UA", "AA", "DL")  # one request in four is one that the model `faulty.wrong` fails


@dataclass(frozen=True)
class Registered:
    version: int
    digest: str


@dataclass
class Served:
    """`environment` of `project`, in `namespace`."""

    cluster: Cluster
    project: Path
    environment: str
    namespace: str
    infra: Command
    image: str

    def kubectl(self, *arguments: str, input: str | None = None) -> str:  # noqa: A002 - as subprocess calls it
        return self.cluster.kubectl("--namespace", self.namespace, *arguments, input=input)

    def get(self, *what: str) -> Any:
        return json.loads(self.kubectl("get", *what, "--output", "json"))

    def connection(self) -> dict[str, str]:
        said = self.infra("connect", self.environment, expect=0).stdout
        return dict(re.findall(r"export (\w+)='?([^'\n]*)'?", said))

    def register(self, artefacts: Mapping[str, Path]) -> dict[str, Registered]:
        """Into the environment's registry, through its MLflow server, as a training does."""
        from mlflow import MlflowClient

        uri = self.connection()["MLFLOW_TRACKING_URI"]
        client = MlflowClient(tracking_uri=uri, registry_uri=uri)
        client.create_registered_model(MODEL)
        experiment = client.create_experiment("models of the tests")
        found = {}
        for name, artefact in artefacts.items():
            run = client.create_run(experiment)
            client.log_artifacts(run.info.run_id, str(artefact), "artefact")
            version = client.create_model_version(MODEL, f"{run.info.artifact_uri}/artefact", run.info.run_id)
            found[name] = Registered(int(version.version), digest(artefact))
        return found

    def state(self, model: Registered, *, canary: Mapping[str, Any] | None = None, ready_within: int = 180) -> None:
        """Write the environment's model.yaml."""
        service = {
            "image": self.image,
            "workers": 1,
            "replicas": {"min": 2, "max": 2},
            "resources": {"cpu": "20m", "memory": "1Gi"},
            "rollout": {"canary": canary, "ready_within_seconds": ready_within},
        }
        environments.update(self.project, self.environment, "model", "service", service)
        record = running.promotion(model.version, model.digest)
        environments.update(self.project, self.environment, "model", "promotion", record)

    def apply(self, *, expect: int = 0) -> Completed:
        return self.infra("apply", self.environment, "--only", "model", expect=expect)

    def load(self) -> Load:
        bodies = [
            json.dumps(running.infer_body({name: [value] for name, value in (ROW | {"carrier": carrier}).items()}))
            for carrier in CARRIERS
        ]
        return Load(self.cluster, self.namespace, URL, bodies)

    def pods(self, track: str = "stable") -> dict[str, Any]:
        """By name, those that are not on their way out."""
        found = self.get("pods", "--selector", f"app.kubernetes.io/name=model-service,track={track}")["items"]
        return {pod["metadata"]["name"]: pod for pod in found if "deletionTimestamp" not in pod["metadata"]}

    def whole(self, count: int = 2) -> bool:
        """Whether as many pods as there should be are ready."""
        pods = self.pods().values()
        ready = [each for pod in pods for each in pod["status"].get("conditions", ()) if each["type"] == "Ready"]
        return len(pods) == count == sum(1 for each in ready if each["status"] == "True")

    def restarts(self, pod: str) -> int:
        return sum(each["restartCount"] for each in self.pods()[pod]["status"]["containerStatuses"])

    def process(self, pod: str) -> int:
        """The process id that a pod's service has on this machine, which is the node."""
        [container] = self.pods()[pod]["status"]["containerStatuses"]
        identity = container["containerID"].rpartition("/")[2]
        for folder in Path("/proc").iterdir():
            if folder.name.isdigit() and (pid := _first_of(folder, identity)):
                return pid
        raise AssertionError(f"no process of {pod} on this machine: is its node elsewhere?")

    def client(self) -> None:
        """The pod from which predictions are asked for."""
        security = {"allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}}
        pod = {
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": {"name": CLIENT},
            "spec": {
                "terminationGracePeriodSeconds": 0,
                "securityContext": {"runAsNonRoot": True, "seccompProfile": {"type": "RuntimeDefault"}},
                "containers": [
                    {"name": CLIENT, "image": self.image, "command": ["sleep", "3600"], "securityContext": security}
                ],
            },
        }
        self.kubectl("apply", "--filename", "-", input=json.dumps(pod))
        self.kubectl("wait", f"pod/{CLIENT}", "--for=condition=Ready", "--timeout=120s")


def _first_of(folder: Path, container: str) -> int | None:
    """The process of a folder of /proc if it is the first of the container."""
    try:
        if container not in (folder / "cgroup").read_text():
            return None
        numbers = re.search(r"(?m)^NSpid:(.*)$", (folder / "status").read_text())
    except OSError:  # it has just ended
        return None
    return int(folder.name) if numbers and numbers[1].split()[-1] == "1" else None


def until(condition: Callable[[], Any], what: str, within: float = 90) -> None:
    deadline = time.monotonic() + within
    while not condition():
        assert time.monotonic() < deadline, f"not within {within:.0f} s: {what}"
        time.sleep(0.2)


def kubeconfig(cluster: Cluster) -> dict[str, str]:
    return {**os.environ, "KUBECONFIG": str(cluster.kubeconfig)}
