"""A training that cannot be right does not begin."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import environments
from environments import Invalid
from pipelines import training
from pipelines.connection import Connection
from pipelines.params import FILE, Data, Params

ROOT = Path(__file__).parents[2]


@pytest.fixture
def params(tmp_path: Path) -> Path:
    file = tmp_path / "params.yaml"
    file.write_bytes((ROOT / FILE).read_bytes())
    return file


def test_an_override_changes_one_value_and_keeps_the_comments(params: Path) -> None:
    """Typed as YAML types it."""
    before = Params.read(params)
    training.override(params, {"data.until": "9"})
    assert Params.read(params) == before.model_copy(update={"data": Data(until=9)})
    text = params.read_text(encoding="utf-8")
    assert text.count("#") == (ROOT / FILE).read_text(encoding="utf-8").count("#")


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("data.untill", "9", r"--set data.untill: .*no such key; there are: data.until, split.validate_days"),
        ("data", "9", r"--set data: .*no such key"),
        ("data.until.month", "9", r"--set data.until.month: .*no such key"),
        ("data.until", "13", r"^pipelines/params.yaml:[0-9]+: data.until: .*less than or equal to 12, not 13"),
        ("tune.trials", "many", r"^pipelines/params.yaml:[0-9]+: tune.trials: .*valid integer"),
    ],
)
def test_a_wrong_override_names_the_key_and_what_is_allowed(params: Path, key: str, value: str, message: str) -> None:
    """Unknown keys and values out of bounds."""
    with pytest.raises(Invalid, match=message):
        training.override(params, {key: value})


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("train", "--env", "staging"), "no environment 'staging'; there are: dev, prod, test"),
        (("train", "--env", "dev", "--set", "data.until"), "--set: 'data.until' is not KEY=VALUE"),
        (("gate", "latest", "--env", "dev"), "VERSION: 'latest' is neither a version number nor MODEL/NUMBER"),
        (("promote", "flight-delays/0", "--env", "dev"), "VERSION: 'flight-delays/0' is neither"),
        (("reproduce", "x/y", "--env", "dev"), "VERSION: 'x/y' is neither"),
    ],
)
def test_a_wrong_argument_ends_with_2_and_one_line(arguments: tuple[str, ...], message: str) -> None:
    """No stack trace; and there is no `latest`."""
    said = subprocess.run(
        [sys.executable, "-c", "from pipelines.cli import app; app()", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"COLUMNS": "200"},
    )
    assert said.returncode == 2
    assert message in said.stderr
    assert len(said.stderr.strip().splitlines()) == 1


RELEASED, IMAGE = "a" * 40, f"127.0.0.1:9/p/pipeline@sha256:{'1' * 64}"


@pytest.mark.parametrize(
    ("commit", "namespace", "image"),
    [(RELEASED, None, IMAGE), ("b" * 40, None, None), (RELEASED, "p-test", None)],
    ids=["the release's commit", "another commit", "a cluster runs the image itself"],
)
def test_a_checkout_trains_for_a_release_only_where_it_is_its_commit(
    tmp_path: Path, commit: str, namespace: str | None, image: str | None
) -> None:
    """Else a version would be let into prod by a training of other code."""
    shutil.copytree(ROOT / "environments", tmp_path / "environments")
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    release = {"version": "1.4.0", "image": IMAGE, "git_commit": RELEASED}
    environments.update(tmp_path, "test", "pipeline", "release", release)
    variables = {"ENVIRONMENT": "test", "MLFLOW_TRACKING_URI": "http://127.0.0.1:9", "DVC_REMOTE_URL": "s3://dvc"}
    more = {} if namespace is None else {"KUBERNETES_NAMESPACE": namespace}
    connection = Connection.model_validate(variables | more)
    assert training.released_image(tmp_path, "test", commit, connection) == image


def test_a_checkout_without_a_release_trains_for_none(tmp_path: Path) -> None:
    """As each environment begins."""
    shutil.copytree(ROOT / "environments", tmp_path / "environments")
    (tmp_path / "environments/dev/pipeline.yaml").write_text("promotes_from: null\n", encoding="utf-8")
    connection = Connection.model_validate(
        {"ENVIRONMENT": "dev", "MLFLOW_TRACKING_URI": "http://127.0.0.1:9", "DVC_REMOTE_URL": "s3://dvc"}
    )
    assert training.released_image(tmp_path, "dev", RELEASED, connection) is None
