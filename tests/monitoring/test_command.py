"""`pipelines monitor` and `pipelines labels add` as a person types them, with a real MLflow server and a real log."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import yaml
from mlflow import MlflowClient

from pipelines.monitoring.report import Report, Verdict
from pipelines.registry.versions import Lineage
from tests.pipelines.mlflow_server import mlflow_server
from tests.pipelines.monitoring import traffic
from tests.pipelines.monitoring.traffic import AT, DAY

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Project:
    root: Path
    log: Path
    server: str

    def pipelines(self, *arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        connection = {
            "ENVIRONMENT": "dev",
            "MLFLOW_TRACKING_URI": self.server,
            "DVC_REMOTE_URL": "nowhere",
            "PREDICTION_LOG_URL": str(self.log),
            "COLUMNS": "160",
        }
        return subprocess.run(
            [str(Path(sys.executable).with_name("pipelines")), *arguments],
            cwd=self.root,
            env=os.environ | connection | variables,
            capture_output=True,
            text=True,
            check=False,
        )

    def serve(self, version: str) -> None:
        record = {**traffic.PROMOTION.model_dump(mode="json"), "version": int(version)}
        file = self.root / "environments/dev/model.yaml"
        file.write_text(yaml.safe_dump({"promotion": record}), encoding="utf-8")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with mlflow_server(tmp_path_factory.mktemp("mlflow")) as url:
        yield url


@pytest.fixture(scope="module")
def versions(server: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Two versions with the same artefact's digest: `kept` has a reference among its reports, `older` has none."""
    folder = tmp_path_factory.mktemp("reports")
    traffic.held(folder)
    client = MlflowClient(server, registry_uri=server)
    experiment = client.create_experiment("training")
    client.create_registered_model("m")
    made = {}
    for name in ("kept", "older"):
        run = client.create_run(experiment).info.run_id
        if name == "kept":
            client.log_artifact(run, str(folder / "reference.parquet"), "reports")
        lineage = dict.fromkeys(Lineage.model_fields, "x") | {"digest": traffic.DIGEST}
        made[name] = str(client.create_model_version("m", f"runs:/{run}/artefact", run, tags=lineage).version)
    return made


@pytest.fixture
def project(tmp_path: Path, server: str, versions: dict[str, str]) -> Project:
    shutil.copytree(ROOT / "environments", tmp_path / "environments")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    made = Project(tmp_path, tmp_path / "log", server)
    made.serve(versions["kept"])
    return made


@pytest.fixture
def weeks() -> pd.DataFrame:
    return traffic.world(6000, since=AT - 21 * DAY, days=21, seed=1)


def test_a_stable_model_ends_with_zero(project: Project, weeks: pd.DataFrame) -> None:
    """Labels come by file; the table and the JSON say the same."""
    traffic.ship(project.log, weeks)
    traffic.truth(weeks).write_csv(project.root / "labels.csv")
    added = project.pipelines("labels", "add", "labels.csv", "--env", "dev")
    assert (added.returncode, added.stdout) == (0, "6,000 labels\n"), added.stderr
    again = project.pipelines("labels", "add", "labels.csv", "--env", "dev")
    assert again.stdout == "6,000 labels, all of which were there already\n"
    looked = project.pipelines("monitor", "--env", "dev", "--at", "2026-03-30", "--json", "report.json")
    assert looked.returncode == 0, looked.stdout + looked.stderr
    report = Report.read(project.root / "report.json")
    assert report.verdict == Verdict.STABLE
    assert report.at == AT
    assert f"stable: {report.why}" in " ".join(looked.stdout.split())
    for name in (*traffic.FEATURES, "score", "all features together", "roc_auc"):
        assert name in looked.stdout


def test_drift_ends_with_three_and_names_the_feature(project: Project, weeks: pd.DataFrame) -> None:
    """Without any label, the harm is unknown."""
    weeks["wind"] += np.where(weeks["time"] >= AT - 7 * DAY, 6, 0)
    traffic.ship(project.log, weeks)
    (project.log / "date=2026-03-28" / "torn.parquet").write_bytes(b"PAR1")
    looked = project.pipelines("monitor", "--env", "dev", "--at", "2026-03-30", "--json", "report.json")
    assert looked.returncode == 3, looked.stdout + looked.stderr
    assert json.loads((project.root / "report.json").read_text())["verdict"] == "drift_harm_unknown"
    assert "1 torn files, left out: date=2026-03-28/torn.parquet" in looked.stdout
    assert "drift in wind" in looked.stdout


def test_a_model_without_a_reference_ends_with_zero(
    project: Project, weeks: pd.DataFrame, versions: dict[str, str]
) -> None:
    """The first deployment after monitoring came: it says so."""
    project.serve(versions["older"])
    traffic.ship(project.log, weeks)
    looked = project.pipelines("monitor", "--env", "dev", "--at", "2026-03-30")
    assert looked.returncode == 0, looked.stdout + looked.stderr
    assert f"no reference: the training of dev/m/{versions['older']} kept none" in looked.stdout


def test_no_traffic_at_all_ends_with_zero(project: Project) -> None:
    """As of now, where nobody ever asked the service anything."""
    looked = project.pipelines("monitor", "--env", "dev")
    assert looked.returncode == 0, looked.stdout + looked.stderr
    assert "not enough data: 0 predictions" in looked.stdout


def test_files_may_lie_where_a_cluster_mounts_them(project: Project, weeks: pd.DataFrame) -> None:
    """Then the environment's own are not read."""
    folder = project.root / "environments/dev"
    (folder / "model.yaml").rename(project.root / "record.yaml")
    (project.root / "settings.yaml").write_text("monitoring: {min_rows: 5000}\n", encoding="utf-8")
    traffic.ship(project.log, weeks)
    looked = project.pipelines(
        *("monitor", "--env", "dev", "--at", "2026-03-30"),
        *("--model-file", "record.yaml", "--pipeline-file", "settings.yaml"),
    )
    assert looked.returncode == 0, looked.stdout + looked.stderr
    assert "5000 are needed" in looked.stdout


def test_what_cannot_be_looked_at_is_no_stack_trace(project: Project) -> None:
    """Wrong input ends with 2, a record that the registry contradicts with 1."""
    wrong = project.pipelines("monitor", "--env", "dev", PREDICTION_LOG_URL="")
    assert (wrong.returncode, wrong.stderr) == (2, "dev has no prediction log: PREDICTION_LOG_URL is not set\n")
    file = project.root / "environments/dev/model.yaml"
    file.write_text(file.read_text().replace("a" * 64, "f" * 64), encoding="utf-8")
    tampered = project.pipelines("monitor", "--env", "dev")
    assert tampered.returncode == 1
    assert tampered.stderr.startswith("model.yaml states sha256:ffff")
    (project.root / "labels.csv").write_text("id,label\nx,2\n")
    refused = project.pipelines("labels", "add", "labels.csv", "--env", "dev")
    assert (refused.returncode, refused.stderr) == (2, "labels.csv:2: label: '2' is not 0 or 1 (1 such rows)\n")
