"""Wrong usage of what is for AWS, and what a person is told: exit code 2 and no stack trace, before AWS is asked."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from environments import Iac
from infra.aws.target import ENGINES
from infra.cli import app
from tests.infra.aws.aws_project import CHECKOUT, copy, edit

# This project may have been generated with one engine or with both.
OURS = next(iac for iac, (folder, _, _) in ENGINES.items() if (CHECKOUT / folder).is_dir())
OTHER = next(iac for iac in Iac if iac is not OURS)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one engine, in no Git; its environments stand on this machine."""
    root = copy(tmp_path / "project")
    (root / ENGINES[OURS][0]).mkdir(parents=True)
    edit(root, "dev", iac=OURS.value)
    for file in root.glob("environments/*/infrastructure.yaml"):
        file.write_text(file.read_text("utf-8").replace("target: aws", "target: local"), "utf-8")
    monkeypatch.chdir(root)
    return root


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("plan dev", "dev has target: local, and this is for kubernetes and aws; --target overrides the file"),
        ("bootstrap dev", "dev has target: local"),
        ("drift dev", "dev has target: local"),
        ("unlock dev", "dev has target: local"),
        ("plan prd --target aws", "no environment 'prd'"),
        ("apply dev --target aws", "on AWS a plan is applied: `infra plan dev --out FILE`"),
        ("apply dev test --target aws --plan x", "one environment is changed at a time"),
        ("apply dev --target aws --plan missing", "--plan: there is no file missing"),
        ("apply dev --target aws --reviewed x --plan y", "--reviewed finds its plan by itself"),
        ("apply dev --target aws --shown x", "--shown belongs to --reviewed"),
        ("apply dev --reviewed x", "--reviewed is for an environment in a cluster or on AWS"),
        ("apply dev --plan x", "--plan, --digest and --allow-destroy are for one environment, in a cluster or on AWS"),
        ("destroy dev --target aws --delete-data", "--delete-data is not for AWS, where each bucket is named"),
        ("destroy dev --yes", "--allow-destroy and --yes are for environments on AWS"),
        ("destroy dev test --target aws", "one environment is changed at a time"),
        ("plan dev --target aws", "has no Git commit: what is applied has to be one"),
    ],
)
def test_wrong_usage_is_refused(arguments: str, message: str) -> None:
    """Each says what would be right."""
    result = CliRunner().invoke(app, arguments.split())
    assert (result.exit_code, message in result.stderr) == (2, True), result.stderr


def test_an_environment_without_an_account_is_not_planned(root: Path) -> None:
    """Nobody's account is guessed."""
    edit(root, "dev", account_id=None)
    result = CliRunner().invoke(app, ["plan", "dev", "--target", "aws"])
    assert result.exit_code == 2
    assert "environments/dev/infrastructure.yaml: aws.account_id: missing" in result.stderr


def test_an_engine_that_the_project_has_not_is_refused(root: Path) -> None:
    """A project may have been made with one of them."""
    edit(root, "dev", iac=OTHER.value)
    result = CliRunner().invoke(app, ["plan", "dev", "--target", "aws"])
    assert result.exit_code == 2
    assert f"iac: {OTHER.value}: this project has no {ENGINES[OTHER][0]}" in result.stderr
