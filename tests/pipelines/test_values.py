"""`pipelines values` prints what the chart takes, or says that there is nothing to deliver."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml

import environments
from pipelines.settings import Pipeline
from pipelines.values import Values

ROOT = Path(__file__).parents[2]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "environments", tmp_path / "environments")
    return tmp_path


def values(root: Path, environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipelines", "values", "--env", environment],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_no_release_is_nothing_to_deliver(root: Path) -> None:
    """A first deployment of the environment does not fail because of it."""
    answer = values(root, "dev")
    assert (answer.returncode, answer.stdout) == (4, "")
    assert "`pipelines release VERSION --env dev` states one" in answer.stderr


def test_a_wrong_file_ends_with_2(root: Path) -> None:
    """One line for each fault."""
    (root / "environments/dev/pipeline.yaml").write_text("schedule: daily\nreleases: 1\n", encoding="utf-8")
    answer = values(root, "dev")
    assert answer.returncode == 2
    assert len(answer.stderr.strip().splitlines()) == 2


def test_what_is_stated_fits_the_chart(root: Path) -> None:
    """Together with what infra adds; by the schema that Helm checks, which a missing null must not break."""
    example = yaml.safe_load((ROOT / "tests/charts/values/pipeline.yaml").read_text(encoding="utf-8"))
    stated = {key: example[key] for key in ("release", "resources", "egress")}
    (root / "environments/dev/pipeline.yaml").write_text(yaml.safe_dump(stated), encoding="utf-8")
    answer = values(root, "dev")
    assert answer.returncode == 0, answer.stderr
    printed = json.loads(answer.stdout)
    assert printed["schedule"] is None
    complete = {**printed, "environment": "dev", "connection": example["connection"]}
    Values.model_validate(complete)
    del complete["schedule"], complete["release"]["tested"]  # as Helm does
    jsonschema.validate(complete, json.loads((ROOT / "pipelines/chart/values.schema.json").read_text(encoding="utf-8")))


def test_the_monitor_is_told_what_the_image_does_not_hold(root: Path) -> None:
    """As files that it reads; without a schedule of its own it is suspended."""
    example = yaml.safe_load((ROOT / "tests/charts/values/pipeline.yaml").read_text(encoding="utf-8"))
    file = root / "environments/dev/pipeline.yaml"
    for schedule in (None, "0 6 * * *"):
        monitoring = {"window_days": 3} | ({"schedule": schedule} if schedule else {})
        file.write_text(yaml.safe_dump({"release": example["release"], "monitoring": monitoring}), encoding="utf-8")
        told = json.loads(values(root, "dev").stdout)["monitoring"]
        assert told["schedule"] == schedule
        kept = root / "told.yaml"
        kept.write_text(told["pipeline"], encoding="utf-8")
        assert environments.read_file(Pipeline, kept) == environments.read(Pipeline, root, "dev", "pipeline")
