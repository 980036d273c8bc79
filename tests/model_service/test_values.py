"""What `infra` is told of the model: nothing before there is one, and nothing that could change by itself."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from model_service.settings import Service
from model_service.values import CLUSTER, Pods, Values
from tests.model_service.running import promotion

IMAGE = "registry.example.com/project/model-service@sha256:" + "1" * 64
Completed = subprocess.CompletedProcess[str]
State = Callable[[dict[str, Any]], Completed]


@pytest.fixture
def state(tmp_path: Path) -> State:
    """Writes model.yaml and asks for its values."""
    folder = tmp_path / "environments" / "dev"
    folder.mkdir(parents=True)
    (tmp_path / "environments" / "__init__.py").touch()
    (folder / "infrastructure.yaml").touch()

    def state(content: dict[str, Any]) -> Completed:
        (folder / "model.yaml").write_text(yaml.safe_dump(content), encoding="utf-8")
        command = [str(Path(sys.executable).with_name("model-service")), "values", "--env", "dev"]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    return state


def test_the_values_are_those_of_the_file_and_fit_the_chart(state: State) -> None:
    """With what `infra` adds, they are all that the chart knows."""
    service = {"image": IMAGE, "workers": 1, "replicas": {"min": 3, "max": 3}}
    said = state({"service": service, "promotion": promotion(2, "sha256:" + "a" * 64)})
    assert said.returncode == 0, said.stderr
    printed = json.loads(said.stdout)
    values = Values.model_validate({**printed, "environment": "dev", "connection": {}})
    assert (values.image, values.promotion.version, values.replicas.min, values.service.workers) == (IMAGE, 2, 3, 1)
    assert values.canary is None


def test_without_a_promotion_there_is_nothing_to_deliver(state: State) -> None:
    """Exit code 4: no fault, the environment just has no model yet."""
    said = state({"service": {"image": IMAGE}})
    assert (said.returncode, said.stdout) == (4, "")
    assert "environments/dev/model.yaml: no promotion: there is nothing to serve yet" in said.stderr


@pytest.mark.parametrize(
    ("service", "says"),
    [
        ({}, "service.image: a cluster needs one; `infra images build model-service --pin dev`"),
        ({"image": "registry.example.com/model-service:latest"}, ": service.image: string should match"),
        ({"image": IMAGE, "replicas": {"min": 3, "max": 2}}, "service.replicas: max is 2, less than min, 3"),
        ({"image": IMAGE, "resources": {"memory": "1 GB"}}, "service.resources.memory: "),
        ({"image": IMAGE, "rollout": {"canary": {"share": 0.6}}}, "service.rollout.canary.share: "),
        ({"image": IMAGE, "rollout": {"canary": {}}, "kserve": True}, "service: rollout.canary is for Deployments"),
    ],
)
def test_what_no_cluster_could_run_is_refused(state: State, service: dict[str, Any], says: str) -> None:
    """Exit code 2 and one line; a tag is refused because it means another image tomorrow."""
    said = state({"promotion": promotion(2, "sha256:" + "a" * 64), "service": service})
    assert said.returncode == 2
    assert says in said.stderr
    assert "Traceback" not in said.stderr


def test_a_pod_is_told_all_of_the_service_but_what_the_cluster_does() -> None:
    """So that another number of replicas makes no new pods, and a new setting is not forgotten."""
    assert set(Pods.model_fields) == set(Service.model_fields) - CLUSTER


def test_in_a_cluster_a_stopped_service_lingers_until_the_probe_has_noticed(state: State) -> None:
    """At least; who wants longer gets it."""
    for stated, linger in ((0.5, 5), (8, 8)):
        service = {"image": IMAGE, "linger_seconds": stated}
        said = state({"service": service, "promotion": promotion(2, "sha256:" + "a" * 64)})
        assert json.loads(said.stdout)["service"]["linger_seconds"] == linger
