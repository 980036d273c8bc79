"""What Prometheus is told of trainings and looks is what a real MLflow server holds."""

import re
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from environments.alerting import Alert
from pipelines import tracking
from pipelines.connection import Connection
from pipelines.monitoring import figures
from pipelines.monitoring.rules import groups
from pipelines.registry.versions import client as connected
from pipelines.steps.recording import FAILED, FINISHED, RUNNING
from tests.pipelines.mlflow_server import mlflow_server
from tests.pipelines.monitoring.examples import report

if TYPE_CHECKING:
    from mlflow import MlflowClient

NOW = datetime(2026, 3, 30, 6, 30, tzinfo=UTC)
HOURLY = figures.Schedules(training="0 * * * *", monitoring="0 6 * * *")
Samples = dict[tuple[str, ...], float]


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with mlflow_server(tmp_path_factory.mktemp("mlflow")) as address:
        yield address


@pytest.fixture
def client(url: str) -> "Iterator[MlflowClient]":
    """Of a server without runs."""
    made = connected(Connection(ENVIRONMENT="dev", MLFLOW_TRACKING_URI=url, DVC_REMOTE_URL="/nowhere"))
    yield made
    for experiment in made.search_experiments():
        for run in made.search_runs([experiment.experiment_id]):
            made.delete_run(run.info.run_id)


def samples(text: str) -> Samples:
    """By name and the labels in the order of theirs, but `environment`, which is on each."""
    found = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            assert sample.labels.pop("environment") == "dev"
            found[(sample.name, *(value for _, value in sorted(sample.labels.items())))] = sample.value
    return found


def told(client: "MlflowClient") -> Samples:
    return samples(generate_latest(figures.figures(client, "dev", HOURLY, NOW)).decode())


def trained(client: "MlflowClient", workspace: Path, status: str, **outcomes: str) -> None:
    """A training whose steps left these records."""
    experiment = client.get_experiment_by_name(tracking.EXPERIMENT)
    found = experiment.experiment_id if experiment else client.create_experiment(tracking.EXPERIMENT)
    run = tracking.start(client, found, workspace, "train", {"git_commit": "c" * 40})
    folder = workspace / tracking.STEP_RECORDS
    folder.mkdir(parents=True)
    for step, outcome in outcomes.items():
        (folder / f"{step}.json").write_text(
            f'{{"step": "{step}", "outcome": "{outcome}", "started_at": "{datetime.now(UTC).isoformat()}", '
            '"seconds": 2.5, "rows_in": 100, "rows_out": 90, "peak_memory_mb": 64.0}'
        )
    tracking.log_steps(client, run, workspace, [*outcomes, "cached"], datetime(2026, 1, 1, tzinfo=UTC))
    if status != "RUNNING":
        client.set_terminated(run, status)


def looked(client: "MlflowClient", folder: Path, *, drift: bool) -> None:
    """As `pipelines monitor --html` keeps a look."""
    found = client.get_experiment_by_name(figures.MONITORING)
    experiment = found.experiment_id if found else client.create_experiment(figures.MONITORING)
    made = report(drift=drift)
    run = client.create_run(experiment, tags={"verdict": made.verdict.value})
    made.write(folder / "report.json")
    client.log_artifact(run.info.run_id, str(folder / "report.json"))
    client.set_terminated(run.info.run_id, "FINISHED")


def test_before_the_first_training_there_is_none(client: "MlflowClient") -> None:
    """And that is told, so that one that is due is late."""
    found = told(client)
    assert found["pipeline_training_started_timestamp_seconds",] == 0
    assert found["pipeline_monitor_looked_timestamp_seconds",] == 0
    assert found["pipeline_training_failed",] == 0
    assert found["pipeline_training_due_timestamp_seconds",] == NOW.replace(minute=0).timestamp()


def test_each_step_is_told_with_what_it_took(client: "MlflowClient", tmp_path: Path) -> None:
    """Seconds, rows, memory and outcome, of a step that failed or was killed, too."""
    trained(client, tmp_path, "FAILED", extract=FINISHED, tune=FAILED, train=RUNNING)
    found = told(client)
    assert found["pipeline_training_failed",] == 1
    assert found["pipeline_training_succeeded_timestamp_seconds",] == 0
    for step, outcome in (("extract", "finished"), ("tune", "failed"), ("train", "killed"), ("cached", "finished")):
        assert [key[1] for key in found if key[0] == "pipeline_step_outcome" and key[2] == step and found[key]] == [
            outcome
        ]
    assert found["pipeline_step_seconds", "extract"] == 2.5
    assert found["pipeline_step_rows", "out", "extract"] == 90
    assert found["pipeline_step_peak_memory_bytes", "tune"] == 64 * 2**20
    assert ("pipeline_step_seconds", "cached") not in found


def test_a_training_that_runs_is_not_one_that_failed(client: "MlflowClient", tmp_path: Path) -> None:
    """What failed before stays told until the next has ended."""
    trained(client, tmp_path / "one", "FINISHED", extract=FINISHED)
    trained(client, tmp_path / "two", "RUNNING", extract=FINISHED)
    found = told(client)
    assert found["pipeline_training_running",] == 1
    assert found["pipeline_training_failed",] == 0
    assert found["pipeline_training_succeeded_timestamp_seconds",] > 0


def test_the_last_look_is_told(client: "MlflowClient", tmp_path: Path) -> None:
    """Its verdict, and which features drifted."""
    looked(client, tmp_path, drift=False)
    looked(client, tmp_path, drift=True)
    found = told(client)
    assert [each[1] for each in found if each[0] == "pipeline_monitor_verdict" and found[each]] == [
        "drift_without_harm"
    ]
    assert found["pipeline_monitor_drifted", "temperature"] == 1
    assert found["pipeline_monitor_drifted", "carrier"] == 0
    assert found["pipeline_monitor_looked_timestamp_seconds",] > 0


def test_the_alerts_name_only_what_is_told(client: "MlflowClient", tmp_path: Path) -> None:
    """A name that is spelled wrong would stay quiet for ever."""
    trained(client, tmp_path, "FINISHED", extract=FINISHED)
    looked(client, tmp_path, drift=True)
    names = {each[0] for each in told(client)}
    rules = [rule.expr for group in groups("dev", told=True) for rule in group.rules if isinstance(rule, Alert)]
    asked = {name for expr in rules for name in re.findall(r"\bpipeline_\w+", expr)}
    assert asked
    assert asked <= names


def test_prometheus_sees_a_target_that_cannot_ask_mlflow_as_down(client: "MlflowClient") -> None:
    """Figures of yesterday would look like all is well."""
    failing = False

    def collect() -> CollectorRegistry:
        if failing:
            raise ConnectionError("MLflow does not answer")
        return figures.figures(client, "dev", HOURLY, NOW)

    with figures.server(0, "127.0.0.1", collect) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        address = f"http://127.0.0.1:{server.server_port}"
        assert httpx.get(f"{address}/health").status_code == 200
        failing = True
        refused = httpx.get(f"{address}/metrics")
        assert (refused.status_code, refused.text) == (503, "MLflow does not answer\n")
        failing = False
        assert "pipeline_training_running" in httpx.get(f"{address}/metrics").text
        assert httpx.get(f"{address}/other").status_code == 404
        server.shutdown()
        thread.join()
