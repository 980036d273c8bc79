"""Training from an image: the code of one commit without Git, and nothing but the DVC remote outlives it."""

import json
import os
import re
import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import mlflow
import pytest
import yaml

from environments.promotion import digest
from pipelines import image
from tests.pipelines.container import CHECKOUT, COMMIT, DIGEST, Container, image_files, runs_step
from tests.pipelines.mlflow_server import mlflow_server

STEPS = tuple(yaml.safe_load((CHECKOUT / "pipelines/dvc.yaml").read_text(encoding="utf-8"))["stages"])


@pytest.fixture(scope="module")
def container(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Container]:
    """With an MLflow server that it reaches."""
    root, scratch = image_files(tmp_path_factory.mktemp("image") / "app"), tmp_path_factory.mktemp("cluster")
    with mlflow_server(scratch / "mlflow") as url:
        yield Container(root, scratch, url)


def test_a_training_killed_in_each_step_repeats_that_step_and_ends_with_the_same_bits(
    container: Container, tmp_path: Path
) -> None:
    """Each time on another machine: only the remote is the same. The digest is that of a training nobody disturbed."""
    undisturbed = Container(container.root, tmp_path, container.tracking_uri)
    candidate = re.search(r"(?m)^candidate test/\S+ (sha256:\S+)$", undisturbed.run("pod"))
    assert candidate
    assert digest(tmp_path / "pod/workspace/artefact") == candidate[1]

    for number, step in enumerate(STEPS):
        said = container.kill_in(f"killed-{step}", step)
        assert _ran(said) == list(STEPS[max(0, number - 1) : number + 1]), said
    said = container.run("last")
    assert _ran(said) == [STEPS[-1]]
    assert f"{candidate[1]} (registered before)" in said

    client = mlflow.MlflowClient(container.tracking_uri, container.tracking_uri)
    experiment = client.get_experiment_by_name("training")
    assert experiment is not None
    runs = client.search_runs([experiment.experiment_id], "tags.environment = 'test'", order_by=["start_time DESC"])
    assert [run.info.status for run in runs if run.info.status == "FINISHED"] == ["FINISHED", "FINISHED"]
    tags = runs[0].data.tags
    assert (tags["git_commit"], tags["image"], tags["cause"]) == (COMMIT, DIGEST, "manual")
    assert tags["pipeline_version"] == json.loads((container.root / image.BUILT).read_text(encoding="utf-8"))["version"]


def test_the_image_itself_is_not_written_to(container: Container) -> None:
    """Its root file system is read-only in a cluster."""
    made = {path.name for path in container.root.rglob("*") if path.name in ("data", "artefact", "reports", ".dvc")}
    assert made == set()


def test_an_output_that_the_remote_has_lost_is_made_again(container: Container, tmp_path: Path) -> None:
    """Rather than failing for ever."""
    mine = Container(container.root, tmp_path, container.tracking_uri)
    mine.kill_in("one", "validate")
    shutil.rmtree(tmp_path / "remote/files")
    assert _ran(mine.kill_in("two", "validate")) == ["extract", "validate"]


def test_a_training_asked_to_end_says_so_in_mlflow(container: Container, tmp_path: Path) -> None:
    """SIGTERM, as when its node is drained: the run does not stay open, and the exit code is that of the signal."""
    mine = Container(container.root, tmp_path, container.tracking_uri)
    process = mine.start("pod")
    try:
        deadline = time.monotonic() + 120
        while not runs_step(process.pid, "pipelines.steps.extract"):
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.01)
        process.terminate()
        said, _ = process.communicate(timeout=60)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode == 128 + signal.SIGTERM, said
    run = re.search("MLflow run ([0-9a-f]{32})", said)
    assert run
    assert mlflow.MlflowClient(mine.tracking_uri).get_run(run[1]).info.status == "KILLED"


def _ran(said: str) -> list[str]:
    return re.findall(r"Running stage 'pipelines/dvc.yaml:(\w+)'", said)
