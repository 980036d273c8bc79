"""The template as Git hands it to a user, once for all tests of this folder."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from demo.scratch import AUTHOR
from template.generate import copy, generate


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", *arguments], cwd=folder, env=os.environ | AUTHOR, capture_output=True, text=True, check=True
    ).stdout.strip()


def committed(folder: Path, message: str, tag: str = "") -> Path:
    """Make a folder a repository, if it is none, and commit all of it."""
    if not (folder / ".git").exists():
        git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", "--all", "--force")
    git(folder, "commit", "--quiet", "--message", message)
    if tag:
        git(folder, "tag", tag)
    return folder


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with one release; tests that change it work in a clone."""
    return committed(copy(tmp_path_factory.mktemp("template") / "repository"), "Release", "v0.1.0")


@pytest.fixture
def broken(template: Path, tmp_path: Path) -> Path:
    """A clone of the template, to be broken."""
    git(tmp_path, "clone", "--quiet", str(template), "broken")
    return tmp_path / "broken"


@pytest.fixture(scope="session")
def projects(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A project for each engine, generated when first asked for; not to be changed."""
    made: dict[str, Path] = {}

    def project(iac: str) -> Path:
        if iac not in made:
            made[iac] = generate(template, tmp_path_factory.mktemp(iac), iac=iac)
        return made[iac]

    return project
