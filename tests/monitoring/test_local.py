"""The monitor of a local environment: supervised where pipeline.yaml wants one, restarted, ended with the rest."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import yaml

from tests.infra.project import CHECKOUT, Project, alive, copy, kill, until

PATIENCE = 180.0  # seconds; a look is a process that loads MLflow and pandas


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = copy(tmp_path / "a project")
    (project.root / "pipelines").mkdir()
    for name in ("pyproject.toml", "project.yaml", "pipelines/params.yaml"):
        shutil.copy(CHECKOUT / name, project.root / name)
    yield project
    assert project.infra("destroy", "dev").returncode == 0


def state(project: Project, **monitoring: object) -> None:
    """What pipeline.yaml says of monitoring, brought about."""
    file = project.root / "environments/dev/pipeline.yaml"
    file.write_text(yaml.safe_dump({"monitoring": monitoring}), encoding="utf-8")
    done = project.infra("apply", "dev")
    assert done.returncode == 0, done.stderr


def looks(project: Project) -> int:
    """Those that MLflow knows of."""
    url = project.connection("dev")["MLFLOW_TRACKING_URI"]
    with httpx.Client(base_url=f"{url}/api/2.0/mlflow", timeout=30) as client:
        found = client.get("/experiments/get-by-name", params={"experiment_name": "monitoring"})
        if found.status_code == 404:
            return 0
        asked = {
            "experiment_ids": [found.json()["experiment"]["experiment_id"]],
            "filter": "attributes.status = 'FINISHED'",
        }
        return len(client.post("/runs/search", json=asked).json().get("runs", []))


def log(project: Project) -> str:
    return (project.state("dev") / "logs/monitor.log").read_text(encoding="utf-8")


def metrics(project: Project) -> str:
    return httpx.get(f"{project.rows('dev')['monitor']['url']}/metrics", timeout=60).text


def test_the_monitor_looks_by_itself_outlives_a_kill_and_ends_with_the_environment(project: Project) -> None:
    """The first look at once; after a kill none is made twice, the others run on; nothing is left in the end."""
    state(project, schedule="0 0 1 1 *")
    before = project.pids("dev")
    assert set(before) == {"mlflow", "model-service", "monitor", "supervisord"}
    until(lambda: looks(project) == 1, PATIENCE)
    assert (project.state("dev") / "monitoring.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    until(lambda: "ended with 0" in log(project), PATIENCE)

    kill(before["monitor"])
    until(
        lambda: project.infra("status", "dev").returncode == 0 and project.pids("dev")["monitor"] != before["monitor"]
    )
    after = project.pids("dev")
    assert {name for name in after if after[name] != before[name]} == {"monitor"}
    assert 'pipeline_monitor_verdict{environment="dev",verdict="not_enough_data"} 1.0' in metrics(project)
    assert looks(project) == 1

    state(project)
    assert set(project.rows("dev")) == {"mlflow", "model-service"}
    assert not alive(after["monitor"])
    assert project.pids("dev")["mlflow"] == before["mlflow"]

    state(project, schedule="0 0 1 1 *", metrics=True)
    last = project.pids("dev")
    assert project.infra("destroy", "dev").returncode == 0
    assert not any(alive(pid) for pid in last.values())


def test_an_environment_is_reached_while_its_monitor_is_down(project: Project) -> None:
    """Else nobody could find out what is wrong with it."""
    state(project, metrics=True)
    pid = project.pids("dev")["monitor"]
    os.kill(pid, signal.SIGSTOP)
    try:
        assert project.infra("status", "dev").returncode == 1
        assert project.connection("dev")["ENVIRONMENT"] == "dev"
    finally:
        os.kill(pid, signal.SIGCONT)


def test_a_wrong_pipeline_yaml_is_refused_before_anything_runs(project: Project) -> None:
    """With its line."""
    (project.root / "environments/dev/pipeline.yaml").write_text("monitoring: {metrics: sometimes}\n")
    done = project.infra("apply", "dev")
    assert done.returncode == 2
    assert "environments/dev/pipeline.yaml" in done.stderr
    assert "monitoring.metrics" in done.stderr
