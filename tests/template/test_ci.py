"""A project has the CI that was chosen, whole, and nothing of the others."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from template.generate import generate
from tests.template.completeness import broken_imports, files
from tests.template.test_generation import contents

OF = {
    "github": re.compile(r"^\.github/(workflows|actions)/|^docs/(github|workflows)\.md$|^tests/workflows/"),
    "gitlab": re.compile(r"^\.gitlab|^docs/gitlab\.md$|^tests/gitlab/"),
    "jenkins": re.compile(r"^Jenkinsfile$|^docs/jenkins\.md$|^tests/jenkins/"),
}
# What names the CI in its text, and is rendered.
RENDERED = {"README.md", "project.yaml"}
# Files of GitHub that none of the patterns has: its bots, its linter, and who owns what.
GITHUB = {".github/dependabot.yml", ".github/zizmor.yml", ".github/CODEOWNERS"}


@pytest.fixture(scope="module", params=["gitlab", "jenkins"])
def chosen(
    request: pytest.FixtureRequest, template: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path]:
    ci = str(request.param)
    return ci, generate(template, tmp_path_factory.mktemp(ci), ci=ci)


def test_the_choice_removes_whole_files(chosen: tuple[str, Path], projects: Callable[[str], Path]) -> None:
    """Those of the other two; no line of the rest is different, and none imports what is gone."""
    ci, project = chosen
    for other, pattern in OF.items():
        assert any(pattern.search(name) for name in files(project)) == (other == ci), other
    mine, github = contents(project), contents(projects("cdktf"))
    kept = {name for name in github if not OF["github"].search(name)} - GITHUB
    assert kept <= set(mine)
    assert {name for name in kept if mine[name] != github[name]} == RENDERED
    assert list(broken_imports(project)) == []


def test_the_owners_are_where_the_forge_looks(chosen: tuple[str, Path], projects: Callable[[str], Path]) -> None:
    """The same file, in a folder of the forge's own."""
    ci, project = chosen
    (found,) = (name for name in files(project) if name.endswith("CODEOWNERS"))
    assert found == (".gitlab/CODEOWNERS" if ci == "gitlab" else ".github/CODEOWNERS")
    assert (project / found).read_bytes() == (projects("cdktf") / ".github/CODEOWNERS").read_bytes()
    assert found in (project / "README.md").read_text(encoding="utf-8")


def test_no_document_names_a_file_of_another_ci(chosen: tuple[str, Path]) -> None:
    """`tests/project` finds broken links; this finds names that are no links."""
    _, project = chosen
    gone = re.compile(r"\.github/workflows|\b(github|workflows)\.md")
    for document in [project / "README.md", *sorted((project / "docs").glob("*.md"))]:
        assert not gone.search(document.read_text(encoding="utf-8")), document.name


def test_its_own_tests_and_linters_pass(chosen: tuple[str, Path]) -> None:
    """By its own code, with the packages of this checkout."""
    ci, project = chosen
    environment = os.environ | {"PYTHONPATH": str(project)}
    options = ("-q", "-p", "no:cacheprovider", f"tests/{ci}", "tests/project", "tests/forge")
    said = subprocess.run(
        [sys.executable, "-m", "pytest", *options],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stdout[-4000:]
    assert "skipped" not in said.stdout
    ruff = [str(Path(sys.executable).with_name("ruff")), "check", "--no-cache", "."]
    assert subprocess.run(ruff, cwd=project, check=False).returncode == 0
    make = ["make", "lint-workflows", "PYTHON=" + sys.executable, "--old-file", ".venv/installed"]
    (project / ".venv").mkdir(exist_ok=True)
    (project / ".venv" / "installed").touch()
    assert subprocess.run(make, cwd=project, check=False).returncode == 0
