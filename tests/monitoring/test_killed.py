"""A monitor that is killed between detection and the end of a training, and run again."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pipelines.connection import Connection
from pipelines.dataset import NAME
from pipelines.monitoring.cause import Cause, Rule, Window
from pipelines.monitoring.ledger import Entry, Ledger
from pipelines.registry.versions import client
from tests.monitoring.retraining_process import POINTS
from tests.pipelines.conftest import ran  # noqa: F401 - a fixture
from tests.pipelines.mlflow_server import mlflow_server
from tests.pipelines.running import CHECKOUT, Run

if TYPE_CHECKING:
    from mlflow.entities import Run as Trained

NOW = datetime(2026, 3, 30, 6, tzinfo=UTC)
WEEK = Window(since=NOW - timedelta(days=7), until=NOW)
DRIFT = Cause(rule=Rule.DRIFT, about="sha256:aa", sentence="it drifted", window=WEEK)
WORSE = Cause(rule=Rule.PERFORMANCE, about="sha256:aa", sentence="it is worse", window=WEEK)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with mlflow_server(tmp_path_factory.mktemp("mlflow")) as url:
        yield url


@dataclass(frozen=True)
class Monitor:
    """Of an environment with a ledger of its own; all share a server, each has a name of its own."""

    environment: str
    workspace: Path
    folder: Path
    url: str

    @property
    def connection(self) -> dict[str, str]:
        return {
            "ENVIRONMENT": self.environment,
            "MLFLOW_TRACKING_URI": self.url,
            "DVC_REMOTE_URL": str(self.folder / "dvc"),
            "PREDICTION_LOG_URL": str(self.folder / "predictions"),
        }

    def run(self, *causes: Cause, now: datetime = NOW, die: tuple[str, str] | None = None) -> str:
        said = {
            "connection": self.connection,
            "workspace": str(self.workspace),
            "causes": [cause.model_dump(mode="json") for cause in causes],
            "now": now.isoformat(),
            "die": die,
        }
        answer = subprocess.run(
            [sys.executable, "-m", "tests.monitoring.retraining_process", json.dumps(said)],
            cwd=CHECKOUT,
            env=os.environ | {"PYTHONPATH": str(CHECKOUT)},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert answer.returncode == (-signal.SIGKILL if die else 0), f"{answer.stdout}\n{answer.stderr}"
        return answer.stdout

    @property
    def entries(self) -> tuple[Entry, ...]:
        return Ledger.of(Connection.model_validate(self.connection)).entries()

    @property
    def runs(self) -> "list[Trained]":
        mlflow = client(Connection.model_validate(self.connection))
        experiment = mlflow.get_experiment_by_name("training")
        assert experiment is not None
        found: list[Trained] = mlflow.search_runs(
            [experiment.experiment_id], f"tags.retraining LIKE '{self.environment}-%'"
        )
        return found

    @property
    def registered(self) -> list[str | None]:
        """The runs of this environment that have a model version."""
        mlflow = client(Connection.model_validate(self.connection))
        own = {run.info.run_id for run in self.runs}
        return [found.run_id for found in mlflow.search_model_versions(f"name='{NAME}'") if found.run_id in own]


@pytest.fixture
def monitor(request: pytest.FixtureRequest, ran: Run, server: str, tmp_path: Path) -> Monitor:  # noqa: F811
    """Its artefact differs from that of every other test, so that each registers its own."""
    name = "".join(char if char.isalnum() else "-" for char in request.node.name).strip("-")
    workspace = ran.copy(tmp_path / "workspace", "artefact", "data/tuned", "reports").root
    (workspace / "pyproject.toml").write_bytes((CHECKOUT / "pyproject.toml").read_bytes())
    metadata = workspace / "artefact" / "MLmodel"
    metadata.write_text(f"{metadata.read_text(encoding='utf-8')}\n# {name} {tmp_path}\n", encoding="utf-8")
    return Monitor(name, workspace, tmp_path, server)


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("point", POINTS)
def test_killed_anywhere_and_run_again_it_trains_once(monitor: Monitor, when: str, point: str) -> None:
    """Nothing is lost and nothing done double; what came up is on record; the candidate is offered."""
    monitor.run(DRIFT, WORSE, die=(when, point))
    monitor.run(DRIFT, WORSE)
    (entry,) = monitor.entries
    assert entry.cause == WORSE
    finished = [run for run in monitor.runs if run.info.status == "FINISHED"]
    assert len(finished) == 1
    assert {run.info.status for run in monitor.runs} <= {"FINISHED", "KILLED"}
    assert monitor.registered == [finished[0].info.run_id]
    tags = finished[0].data.tags
    assert tags["cause.rule"] == "performance"
    assert tags["cause.window"] == str(WEEK)
    assert tags["retraining"] == entry.name
    assert tags["retraining.proposal"].endswith("is offered")

    again = monitor.run(DRIFT, WORSE, now=NOW + timedelta(days=3))
    assert "answered before" in again or "held" in again
    assert len(monitor.entries) == 1
    assert len([run for run in monitor.runs if run.info.status == "FINISHED"]) == 1


def test_what_was_decided_is_done_although_its_cause_is_gone(monitor: Monitor) -> None:
    """The window has moved on when the monitor comes back."""
    monitor.run(DRIFT, die=("after", "append"))
    assert "was decided and not finished" in monitor.run()
    assert len(monitor.registered) == 1


def test_a_training_that_is_killed_again_and_again_is_given_up(monitor: Monitor) -> None:
    """After three attempts; the same cause may start another after the cool-down."""
    for _ in range(3):
        monitor.run(DRIFT, die=("before", "steps"))
    assert len(monitor.runs) == 3
    assert "held, cool-down" in monitor.run(DRIFT)
    monitor.run(DRIFT, now=NOW + timedelta(days=2))
    assert [entry.number for entry in monitor.entries] == [1, 2]
    assert len(monitor.registered) == 1
