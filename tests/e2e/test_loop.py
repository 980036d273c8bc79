"""The loop on real flights: each test goes on where the one before stopped, in the order of the file."""

import os
import re
import shutil
import signal
from pathlib import Path

import httpx
import mlflow
import pandas as pd
import pytest

from environments.promotion import digest
from pipelines.artefact import load
from pipelines.features import inputs
from tests.e2e.project import Project, kill_group, wait_until


def client(project: Project, environment: str) -> mlflow.MlflowClient:
    uri = project.variables(environment)["MLFLOW_TRACKING_URI"]
    return mlflow.MlflowClient(uri, uri)


def trainings(project: Project) -> "list[mlflow.entities.Run]":
    """Of dev, the newest first; without the runs of their steps."""
    mlflow_client = client(project, "dev")
    experiment = mlflow_client.get_experiment_by_name("training")
    assert experiment is not None
    runs = mlflow_client.search_runs([experiment.experiment_id], order_by=["attributes.start_time DESC"])
    return [run for run in runs if "step" not in run.data.tags]


def candidate(printed: str) -> str:
    found = re.search(r"candidate dev/flight-delays/(\d+) sha256:", printed)
    assert found, printed
    return found[1]


def test_before_the_first_promotion_the_service_is_live_and_not_ready(project: Project) -> None:
    """A first deployment does not fail because there is no model yet."""
    url = project.variables("dev")["MODEL_SERVICE_URL"]
    assert httpx.get(f"{url}/v2/health/live").status_code == 200
    assert httpx.get(f"{url}/v2/health/ready").status_code == 503


def test_a_training_that_is_killed_goes_on_where_it_stopped(project: Project) -> None:
    """kill -9 in the middle of the search: finished steps are not repeated, its run does not stay open."""
    workspace = project.root / ".pipelines/dev/workspace"
    killed = project.start("pipelines", "train", "--env", "dev")
    try:
        wait_until(lambda: any((workspace / "data/study").glob("*")), "the search has begun")
    finally:
        kill_group(killed)
    printed = project.run("pipelines", "train", "--env", "dev", "--cause", "after a kill").stdout
    assert candidate(printed) == "1"

    after, before = trainings(project)
    assert (after.info.status, before.info.status) == ("FINISHED", "KILLED")
    steps = client(project, "dev").search_runs(
        [after.info.experiment_id], f"tags.mlflow.parentRunId = '{after.info.run_id}'"
    )
    cached = {run.data.tags["step"]: run.data.tags["cached"] for run in steps}
    assert {step for step, hit in cached.items() if hit == "true"} == {"extract", "validate", "preprocess"}
    tune = next(run for run in steps if run.data.tags["step"] == "tune")
    assert {"seconds", "rows_in", "rows_out", "peak_memory_mb"} <= tune.data.metrics.keys()


def test_a_training_changes_no_file_of_the_checkout(project: Project) -> None:
    """It ends with a candidate in the registry."""
    assert project.scratch.git("status", "--porcelain") == ""


def test_a_training_is_on_record(project: Project) -> None:
    """Parameters, metrics, data with its hash, commit, pipeline version, lock file, plots, signature, input example."""
    run = trainings(project)[0]
    version = client(project, "dev").get_model_version("flight-delays", "1")
    assert run.data.params["data.until"] == "1"
    assert run.data.params["tuned.iterations"]
    assert {"roc_auc", "log_loss", "baseline.logistic.roc_auc", "slice.origin.JFK.roc_auc"} <= run.data.metrics.keys()
    assert run.data.tags["cause"] == "after a kill"
    assert version.tags["git_commit"] == project.scratch.git("rev-parse", "HEAD")
    assert version.tags["pipeline_version"] == "0.1.0"
    assert run.inputs is not None
    datasets = {item.dataset.name: item.dataset.digest for item in run.inputs.dataset_inputs}
    assert version.tags["data"] == f"md5:{datasets['data/raw']}"
    folder = Path(client(project, "dev").download_artifacts(run.info.run_id, ""))
    assert {file.name for file in (folder / "lineage").iterdir()} == {"dvc.lock", "dvc.yaml", "params.yaml"}
    assert len(list((folder / "reports/plots").glob("*.png"))) >= 3
    assert "signature" in (folder / "artefact/MLmodel").read_text(encoding="utf-8")
    assert (folder / "artefact/input_example.json").exists()
    assert digest(folder / "artefact") == version.tags["digest"]


def test_of_two_promotions_at_once_one_wins_and_the_other_is_told(project: Project) -> None:
    """The loser ends with 1 and says who is at it."""
    both = [project.start("pipelines", "promote", "1", "--env", "dev") for _ in range(2)]
    ends = [(process.communicate(timeout=120), process.returncode) for process in both]
    assert sorted(code for _, code in ends) == [0, 1], ends
    told = next(err for (_, err), code in ends if code == 1)
    assert "a promotion to dev is running already (process " in told
    assert project.promotion("dev") is not None


def test_the_service_adopts_the_first_model(project: Project) -> None:
    """Without a restart, by the digest that the file states."""
    stated = project.promotion("dev")
    assert stated is not None
    wait_until(lambda: (project.ready("dev") or {}).get("digest") == stated.digest, "dev serves the promoted model")
    project.scratch.commit("Promote the first model to dev")


def test_the_service_scores_like_the_artefact_and_logs_it(project: Project) -> None:
    """Real flights by the Open Inference Protocol, in one request; each is in the prediction log of the environment."""
    stated = project.promotion("dev")
    assert stated is not None
    model = load(project.root / ".pipelines/artefacts" / stated.digest.removeprefix("sha256:"))
    rows = pd.read_parquet(project.root / ".pipelines/dev/workspace/data/prepared/evaluate.parquet").head(50)
    asked = inputs(rows, model.columns)
    body = {
        "inputs": [
            {
                "name": column.name,
                "shape": [len(rows)],
                "datatype": "FP64" if column.kind == "number" else "BYTES",
                "data": asked[column.name].astype(object).where(asked[column.name].notna(), None).tolist(),
            }
            for column in model.columns
        ]
    }
    url = project.variables("dev")["MODEL_SERVICE_URL"]
    answer = httpx.post(f"{url}/v2/models/flight-delays/infer", json=body)
    assert answer.status_code == 200, answer.text
    scores = answer.json()["outputs"][0]["data"]
    assert scores == pytest.approx(model.predict(rows).tolist(), abs=1e-6)

    log = Path(project.variables("dev")["PREDICTION_LOG_URL"])
    wait_until(lambda: any(log.rglob("*.parquet")), "the predictions are logged")
    logged = pd.concat([pd.read_parquet(file) for file in log.rglob("*.parquet")])
    assert sorted(logged["score"]) == pytest.approx(sorted(scores))
    assert set(logged["digest"]) == {stated.digest}
    assert set(logged["carrier"]) == set(rows["carrier"])


def test_a_training_that_is_killed_while_it_is_recorded_is_registered_once(project: Project) -> None:
    """kill -9 between the first entry in MLflow and the registration, then of MLflow itself in the next attempt.

    Run again, it converges: one candidate, whatever was cut off.
    """
    crippled = ("pipelines", "train", "--env", "dev", "--set", "tune.trials=1", "--set", "tune.max_iterations=2")

    def being_recorded(known: set[str]) -> bool:
        newest = trainings(project)[0]
        return newest.info.run_id not in known and bool(newest.data.params)

    known = {run.info.run_id for run in trainings(project)}
    killed = project.start(*crippled)
    try:
        wait_until(lambda: being_recorded(known), "the parameters are in MLflow")
    finally:
        kill_group(killed)

    known = {run.info.run_id for run in trainings(project)}
    training = project.start(*crippled)
    try:
        wait_until(lambda: being_recorded(known), "the parameters are in MLflow again")
        os.kill(project.process("dev", "mlflow"), signal.SIGKILL)
        _, err = training.communicate(timeout=240)
    finally:
        if training.poll() is None:
            kill_group(training)
    # between two requests the training waits for MLflow; cut off within one it fails, says so, and is run again
    assert training.returncode == 0 or (training.returncode == 1 and "MLflow" in err), err[-3000:]
    assert "Traceback" not in err
    wait_until(lambda: project.up("dev"), "MLflow is up again")
    assert candidate(project.run(*crippled).stdout) == "2"
    assert "(registered before)" in project.run(*crippled).stdout, "the same inputs are the same candidate"
    versions = client(project, "dev").search_model_versions("name = 'flight-delays'")
    assert sorted(version.version for version in versions) == ["1", "2"]


def test_test_takes_only_what_dev_serves(project: Project) -> None:
    """A second candidate that dev does not serve is refused, and the file stays as it was."""
    refused = project.run("pipelines", "promote", "2", "--env", "test", expect=1)
    assert "| ✗ | served upstream |" in refused.stderr
    assert project.promotion("test") is None


def test_a_worse_model_is_refused(project: Project) -> None:
    """By the comparison with what dev serves; the report is kept in MLflow."""
    refused = project.run("pipelines", "gate", "2", "--env", "dev", expect=1)
    assert "| ✗ | ROC AUC against champion |" in refused.stdout
    project.run("pipelines", "promote", "2", "--env", "dev", expect=1)
    assert project.scratch.git("status", "--porcelain") == ""
    mlflow_client = client(project, "dev")
    experiment = mlflow_client.get_experiment_by_name("gate")
    assert experiment is not None
    report = mlflow_client.search_runs([experiment.experiment_id], "tags.verdict = 'refused'")[0]
    names = {file.path for file in mlflow_client.list_artifacts(report.info.run_id)}
    assert names == {"report.json", "report.md"}


def test_a_promotion_that_is_killed_leaves_the_old_state_and_is_finished_by_the_next(project: Project) -> None:
    """kill -9 while the artefact is carried: test still states nothing; the second attempt does it all."""
    storage = project.root / ".infra/test/storage"
    killed = project.start("pipelines", "promote", "1", "--env", "test")
    try:
        wait_until(lambda: any((storage / "dvc").rglob("*.dir")) or killed.poll() is not None, "data is carried")
        assert killed.poll() is None, killed.communicate()
    finally:
        kill_group(killed)
    assert project.promotion("test") is None

    project.run("pipelines", "promote", "1", "--env", "test")
    carried, first = project.promotion("test"), project.promotion("dev")
    assert carried is not None
    assert first is not None
    assert carried.digest == first.digest
    assert carried.source == "dev/flight-delays/1"
    assert carried.run_id == first.run_id
    wait_until(lambda: (project.ready("test") or {}).get("digest") == carried.digest, "test serves the same artefact")
    project.scratch.commit("Promote the first model to test")
    versions = client(project, "test").search_model_versions("name = 'flight-delays'")
    assert [version.version for version in versions] == ["1"]


def test_a_registered_model_is_reproduced_bit_by_bit(project: Project) -> None:
    """From the registry of test, which never trained: commit, data and parameters were carried along."""
    shutil.rmtree(project.root / ".dvc/cache")
    printed = project.run("pipelines", "reproduce", "flight-delays/1", "--env", "test").stdout
    assert printed.endswith("identical\n")


def test_git_revert_rolls_back(project: Project) -> None:
    """The service follows the file: reverting the only promotion leaves test without a model, as it was before."""
    project.scratch.git("revert", "--no-edit", "HEAD")
    assert project.promotion("test") is None
    wait_until(lambda: project.ready("test") is None, "test is not ready any more")
    project.scratch.git("revert", "--no-edit", "HEAD")
    stated = project.promotion("test")
    assert stated is not None
    wait_until(lambda: (project.ready("test") or {}).get("digest") == stated.digest, "test serves it again")


def test_an_artefact_that_was_changed_in_storage_is_refused(project: Project) -> None:
    """One bit of the candidate's graph: the gate does not even look at its scores."""
    run_id = client(project, "dev").get_model_version("flight-delays", "2").run_id
    (graph,) = (project.root / ".infra/dev/storage/mlflow").rglob(f"{run_id}/artifacts/artefact/model.onnx")
    content = bytearray(graph.read_bytes())
    content[100] ^= 1
    graph.write_bytes(content)
    shutil.rmtree(project.root / ".pipelines/artefacts")
    refused = project.run("pipelines", "gate", "2", "--env", "dev", expect=1)
    assert "dev/flight-delays/2: its artefact is sha256:" in refused.stderr
