"""The pipeline, run once with DVC on one month in a scratch project, for all tests that look at what it made."""

import shutil
import subprocess

import pytest

from tests.pipelines.running import CHECKOUT, Run

# January: about 26,000 flights, of which the last five days are judged, and a short search
SMALL = {"until": 1, "validate_days": 5, "evaluate_days": 5}
SHORT = {"trials": 3, "seconds": 60, "rows": 5000, "max_iterations": 40}


@pytest.fixture(scope="session")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """`dvc repro` from nothing. Tests read it and change copies only."""
    root = tmp_path_factory.mktemp("pipeline")
    for room in ("pipelines", "environments", ".dvc"):
        ignored = shutil.ignore_patterns("__pycache__", "cache", "tmp", "config.local", "dvc.lock")
        shutil.copytree(CHECKOUT / room, root / room, ignore=ignored)
    (root / "requirements").mkdir()
    for file in (".dvcignore", ".gitignore", "requirements/pipelines.txt"):
        shutil.copy(CHECKOUT / file, root / file)
    subprocess.run(["git", "init", "--quiet"], cwd=root, check=True)
    run = Run(root)
    run.set_params(**SMALL, **SHORT)
    run.python("-m", "dvc", "repro", "pipelines/dvc.yaml")
    return run
