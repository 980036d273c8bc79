"""A generated project is a project: its own linters and its own tests pass, with what it installs itself."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from template.generate import ROOT, generate

FAST = (
    *("tests/environments", "tests/project", "tests/infra/test_cli.py", "tests/pipelines/registry"),
    *(f"tests/infra/aws/test_{name}.py" for name in ("cli", "delivery", "foundation", "permissions", "trust")),
)


def run(project: Path, *command: str, **variables: str) -> str:
    said = subprocess.run(command, cwd=project, env=os.environ | variables, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout[-8000:] + said.stderr[-4000:]
    return said.stdout


@pytest.mark.parametrize("iac", ["cdktf", "pulumi", "both"])
def test_a_project_of_each_option_passes_its_fast_tests(
    projects: Callable[[str], Path], tmp_path: Path, iac: str
) -> None:
    """By its own code, with the packages of this checkout."""
    project = projects(iac)
    said = run(
        project,
        sys.executable,
        *("-m", "pytest", "-q", "-p", "no:cacheprovider", *FAST),
        PYTHONPATH=str(project),
        HYPOTHESIS_STORAGE_DIRECTORY=str(tmp_path),
    )
    assert " passed" in said
    assert "skipped" not in said
    run(project, str(Path(sys.executable).with_name("ruff")), "check", "--no-cache", ".")
    where = run(project, sys.executable, "-c", "import infra; print(infra.__file__)", PYTHONPATH=str(project))
    assert Path(where.strip()).is_relative_to(project)


@pytest.mark.timeout(1500)
def test_a_project_passes_all_that_it_asks_of_itself(template: Path, tmp_path: Path) -> None:
    """`make lint test` as its team would type it: it makes its own virtual environment first."""
    project = generate(template, tmp_path, project_name="Fraud Scoring", repository="acme/fraud-scoring")
    said = run(project, "make", "lint", "test", PYTHONPATH="")
    assert "Success: no issues found" in said
    assert " passed" in said
    assert " skipped" not in said
    assert str(ROOT) not in run(project, ".venv/bin/python", "-c", "import infra; print(infra.__file__)")


def test_the_update_workflow_pins_its_actions_and_holds_few_rights(projects: Callable[[str], Path]) -> None:
    """By commit; no right but those of the job; each step is a command that also runs by hand."""
    text = (projects("cdktf") / ".github/workflows/update-template.yml").read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {}
    (job,) = workflow["jobs"].values()
    assert job["permissions"] == {"contents": "write", "pull-requests": "write"}
    for step in job["steps"]:
        if "uses" in step:
            assert len(step["uses"].partition("@")[2]) == 40
        else:
            assert step["run"].startswith("make ")
