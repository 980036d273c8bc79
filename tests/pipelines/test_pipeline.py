"""The pipeline as DVC sees it."""

import ast
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.pipelines.running import Run

CHECKOUT = Path(__file__).parents[2]
STAGES: dict[str, Any] = yaml.safe_load((CHECKOUT / "pipelines/dvc.yaml").read_text(encoding="utf-8"))["stages"]
# What changes no result: where files are, how parameters are read, what is recorded
NEUTRAL = {"pipelines/params.py", "pipelines/steps/recording.py"}


def imported(file: Path) -> set[str]:
    """The files of pipelines/ that a file imports, and those that these import in turn; other steps are left out."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "pipelines":
            names = [f"{node.module}.{alias.name}" for alias in node.names] + [str(node.module)]
            for name in names:
                path = Path(*name.split("."))
                for candidate in (path.with_suffix(".py"), path / "__init__.py"):
                    if (CHECKOUT / candidate).is_file() and (CHECKOUT / candidate).read_text(encoding="utf-8"):
                        found.add(candidate.as_posix())
    ours = {name for name in found - NEUTRAL if not name.startswith("pipelines/steps/")}
    return ours.union(*(imported(CHECKOUT / name) for name in ours if CHECKOUT / name != file))


def test_nothing_changed_means_nothing_is_done(ran: Run) -> None:
    """Each step keeps what it recorded when it last ran."""
    records = sorted((ran.root / "reports/steps").glob("*.json"))
    before = [file.read_text(encoding="utf-8") for file in records]
    answer = ran.python("-m", "dvc", "repro", "pipelines/dvc.yaml")
    assert answer.stdout.count("didn't change, skipping") == len(STAGES) == len(records)
    assert [file.read_text(encoding="utf-8") for file in records] == before


@pytest.mark.parametrize("step", STAGES)
def test_a_step_declares_the_code_that_it_uses(step: str) -> None:
    """Else a change to that code would leave old results in place."""
    declared = set(STAGES[step]["deps"])
    own = f"pipelines/steps/{step}.py"
    names = {name for name in imported(CHECKOUT / own) if name != "pipelines/dataset/__init__.py" or step == "train"}
    assert own in declared
    assert names <= declared


def test_the_lock_says_what_each_step_made(ran: Run) -> None:
    """The hashes by which data and models are versioned."""
    lock = yaml.safe_load((ran.root / "pipelines/dvc.lock").read_text(encoding="utf-8"))
    made = {out["path"]: out["md5"] for stage in lock["stages"].values() for out in stage["outs"]}
    assert made.keys() >= {"data/raw", "data/prepared", "data/tuned", "artefact", "reports/evaluation.json"}
    assert json.loads((ran.root / "reports/evaluation.json").read_text(encoding="utf-8"))


def test_dvc_reports_nothing_to_anybody(ran: Run) -> None:
    """No analytics, no look-up of newer versions."""
    answer = ran.python("-m", "dvc", "config", "--project", "--list")
    assert "core.analytics=false" in answer.stdout
    assert "core.check_update=false" in answer.stdout


def test_only_the_data_set_folder_knows_the_data_set() -> None:
    """Whoever brings another one replaces that folder, and nothing else mentions flights."""
    words = ("flight", "carrier", "airport", "nycflights", "departure")
    files = [*CHECKOUT.glob("pipelines/*.py"), *CHECKOUT.glob("pipelines/steps/*.py")]
    assert {
        file.name for file in files if any(word in file.read_text(encoding="utf-8").lower() for word in words)
    } == set()
