"""A training from an image without one: its files, what a container is given, volumes that end with each pod."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from pipelines import image

CHECKOUT = Path(__file__).parents[2]
COMMIT = "3d1f0c9b8a7e6d5c4b3a29180716253443526170"
DIGEST = f"registry.example/pipeline@sha256:{'7' * 64}"
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
            while not runs_step(process.pid, f"pipelines.steps.{step}"):
                assert process.poll() is None, f"ended before {step}: {process.communicate()[0][-4000:]}"
                assert time.monotonic() < deadline, f"{step} did not begin"
                time.sleep(0.005)
        finally:
            os.killpg(process.pid, signal.SIGKILL)
        return process.communicate()[0]


def image_files(root: Path) -> Path:
    """What the image holds, and what it says of itself; returns its folder."""
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
    return root


def runs_step(group: int, module: str) -> bool:
    """Whether a process of the group runs the module."""
    listing = subprocess.run(["ps", "-eo", "pgid=,args="], capture_output=True, text=True, check=True).stdout
    return any(
        line.split(maxsplit=1)[0] == str(group) and f"python -m {module}" in line and "sh -c" not in line
        for line in listing.splitlines()
    )
