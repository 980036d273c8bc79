"""Training from an image: the code of one commit without Git, and nothing but the DVC remote outlives it."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import mlflow
import pytest
import yaml

from environments import Invalid
from environments.promotion import digest
from pipelines import image
from tests.pipelines.mlflow_server import mlflow_server

CHECKOUT = Path(__file__).parents[2]
COMMIT = "3d1f0c9b8a7e6d5c4b3a29180716253443526170"
DIGEST = f"registry.example/pipeline@sha256:{'7' * 64}"
STEPS = tuple(yaml.safe_load((CHECKOUT / "pipelines/dvc.yaml").read_text(encoding="utf-8"))["stages"])
SMALL = {
    "data.until": 1,
    "split.validate_days": 5,
    "split.evaluate_days": 5,
    "tune.trials": 2,
    "tune.seconds": 600,
    "tune.rows": 5000,
    "tune.max_iterations": 20,
}


@dataclass(frozen=True)
class Container:
    """The files of an image, an environment that it may reach, and volumes that end with each pod."""

    root: Path
    scratch: Path
    tracking_uri: str

    def start(self, pod: str, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        """As the image's entry point, with a new volume for each name of a pod."""
        connection = {
            "ENVIRONMENT": "test",
            "MLFLOW_TRACKING_URI": self.tracking_uri,
            "DVC_REMOTE_URL": str(self.scratch / "remote"),
            "PIPELINES_STATE": str(self.scratch / pod),
            "PIPELINE_IMAGE": DIGEST,
            "PIPELINE_COMMIT": COMMIT,
        }
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "TMPDIR", "LANG")}
        sets = [part for key, value in SMALL.items() for part in ("--set", f"{key}={value}")]
        return subprocess.Popen(
            [sys.executable, "-m", "pipelines", "train", "--env", "test", *sets, *arguments],
            cwd=self.root,
            env={**kept, **connection, **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, pod: str, *arguments: str, expect: int = 0, **variables: str) -> str:
        process = self.start(pod, *arguments, **variables)
        said, _ = process.communicate(timeout=240)
        assert process.returncode == expect, said[-4000:]
        return said

    def kill_in(self, pod: str, step: str) -> str:
        """kill -9 for all of its processes once the step's own runs; what it said until then."""
        process = self.start(pod)
        deadline = time.monotonic() + 120
        try:
            while not _runs(process.pid, f"pipelines.steps.{step}"):
                assert process.poll() is None, f"ended before {step}: {process.communicate()[0][-4000:]}"
                assert time.monotonic() < deadline, f"{step} did not begin"
                time.sleep(0.005)
        finally:
            os.killpg(process.pid, signal.SIGKILL)
        return process.communicate()[0]


@pytest.fixture(scope="module")
def container(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Container]:
    root = tmp_path_factory.mktemp("image") / "app"
    shutil.copytree(
        CHECKOUT / "pipelines", root / "pipelines", ignore=shutil.ignore_patterns("__pycache__", "dvc.lock")
    )
    (root / "environments").mkdir()
    for file in (CHECKOUT / "environments").glob("*.py"):
        shutil.copy(file, root / "environments")
    (root / "requirements").mkdir()
    for name in ("pyproject.toml", "requirements/pipelines.txt"):
        shutil.copy(CHECKOUT / name, root / name)
    version = re.search(r'(?m)^version = "(.+)"', (root / "pyproject.toml").read_text(encoding="utf-8"))
    assert version
    (root / image.BUILT).write_text(json.dumps({"commit": COMMIT, "version": version[1]}), encoding="utf-8")
    scratch = tmp_path_factory.mktemp("cluster")
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
        while not _runs(process.pid, "pipelines.steps.extract"):
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


@pytest.mark.parametrize(
    ("commit", "message"),
    [
        ("", "not built from one commit (COMMIT=not set)"),
        (f"{COMMIT}-uncommitted", "not built from one commit"),
        ("f" * 40, f"pipeline.yaml states commit {COMMIT}, but the image holds {'f' * 40}"),
    ],
)
def test_an_image_of_other_code_trains_no_candidate(
    container: Container, tmp_path: Path, commit: str, message: str
) -> None:
    """Uncommitted, or not what is released: refused with 2, before anything is reached."""
    root = tmp_path / "app"
    shutil.copytree(container.root, root)
    said = json.loads((root / image.BUILT).read_text(encoding="utf-8"))
    (root / image.BUILT).write_text(json.dumps({**said, "commit": commit}), encoding="utf-8")
    answer = Container(root, tmp_path, "http://127.0.0.1:9").run("pod", expect=2)
    assert message in answer
    assert len(answer.splitlines()) == 1


def test_an_image_built_as_another_version_trains_no_candidate() -> None:
    """The version is part of the lineage."""
    with pytest.raises(Invalid, match=r"built as version 2.0.0, but its pyproject.toml says 1.0.0"):
        image.Image(commit=COMMIT, version="2.0.0").refuse_unknown(commit=None, version="1.0.0")


def _ran(said: str) -> list[str]:
    return re.findall(r"Running stage 'pipelines/dvc.yaml:(\w+)'", said)


def _runs(group: int, module: str) -> bool:
    """Whether a process of the group runs the module."""
    listing = subprocess.run(["ps", "-eo", "pgid=,args="], capture_output=True, text=True, check=True).stdout
    return any(
        line.split(maxsplit=1)[0] == str(group) and f"python -m {module}" in line and "sh -c" not in line
        for line in listing.splitlines()
    )
