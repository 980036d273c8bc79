"""A project takes later releases of the template: real cruft, real Git, on repositories of this machine."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from demo.scratch import AUTHOR
from template.generate import TOOLS
from tests.template.completeness import SHELL
from tests.template.conftest import committed, git

Create = Callable[..., Path]


def update(project: Path, *arguments: str, expect: int = 0, path: str = "") -> str:
    """Run what `make update` runs; returns what it said."""
    said = subprocess.run(
        [str(TOOLS / "python"), "scripts/update.py", *arguments],
        cwd=project,
        env=os.environ | AUTHOR | {"PATH": f"{path}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == expect, said.stdout + said.stderr
    return said.stdout + said.stderr


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def create(broken: Path, tmp_path: Path) -> Create:
    """Makes a committed project from release v0.1.0 of the template that `broken` is a clone of."""

    def make(**answers: str) -> Path:
        home = tmp_path / "home"
        home.mkdir()
        command = [str(TOOLS / "cruft"), "create", str(broken), "--checkout", "v0.1.0", "--no-input"]
        options = ["--default-config", "--output-dir", str(tmp_path / "projects"), "--extra-context"]
        subprocess.run(
            [*command, *options, json.dumps(answers)],
            env=os.environ | {"HOME": str(home)},
            capture_output=True,
            check=True,
        )
        (project,) = (tmp_path / "projects").iterdir()
        return committed(project, "Start")

    return make


def test_an_update_merges_both_sides(broken: Path, create: Create) -> None:
    """Lines changed here and there, a file added, a folder renamed, a question added, a file deleted by the team."""
    project = create()
    replace(project / "docs/pipeline.md", "# ", "# Our ")
    replace(project / "README.md", "# ML Platform", "# Ours")
    (project / "docs/benchmarks.md").unlink()
    (project / "own").mkdir()
    (project / "own/thing.py").write_text("ours = 1\n", encoding="utf-8")
    committed(project, "Make it ours")

    with (broken / "docs/pipeline.md").open("a", encoding="utf-8") as document:
        document.write("\nA new last line.\n")
    with (broken / "docs/benchmarks.md").open("a", encoding="utf-8") as document:
        document.write("\nNobody reads it there.\n")
    (broken / "infra/added.py").write_text("added = 1\n", encoding="utf-8")
    git(broken, "mv", "benchmarks", "measurements")
    (broken / SHELL / "benchmarks").rename(broken / SHELL / "measurements")
    (broken / SHELL / "measurements").unlink()
    (broken / SHELL / "measurements").symlink_to("../measurements")
    replace(broken / "cookiecutter.json", '    "benchmarks",\n', '    "measurements",\n')
    replace(broken / "cookiecutter.json", '"aws_region"', '"colour": ["green", "red"],\n  "aws_region"')
    replace(broken / SHELL / "project.yaml", "region:", "# colour {{ cookiecutter.colour }}\nregion:")
    committed(broken, "Second release", "v0.2.0")

    assert "update: v0.2.0 is in" in update(project)
    merged = (project / "docs/pipeline.md").read_text(encoding="utf-8")
    assert merged.startswith("# Our ")
    assert merged.endswith("\nA new last line.\n")
    assert (project / "README.md").read_text(encoding="utf-8").startswith("# Ours\n")
    assert not (project / "docs/benchmarks.md").exists()
    assert (project / "own/thing.py").exists()
    assert (project / "infra/added.py").exists()
    assert (project / "measurements/serving.py").exists()
    assert not (project / "benchmarks/serving.py").exists()
    assert "# colour green\n" in (project / "project.yaml").read_text(encoding="utf-8")
    record = json.loads((project / ".cruft.json").read_text(encoding="utf-8"))
    assert record["commit"] == git(broken, "rev-parse", "v0.2.0")
    assert record["context"]["cookiecutter"]["colour"] == "green"
    committed(project, "Take v0.2.0")
    assert "already at v0.2.0" in update(project)


def test_an_update_brings_nothing_of_an_option_that_was_not_chosen(broken: Path, create: Create) -> None:
    """The other engine's files change in the template; this project has none of them before and after."""
    project = create(iac="cdktf")
    with (broken / "requirements/pulumi.in").open("a", encoding="utf-8") as requirements:
        requirements.write("# changed\n")
    with (broken / "requirements/cdktf.in").open("a", encoding="utf-8") as requirements:
        requirements.write("# changed\n")
    committed(broken, "Second release", "v0.2.0")
    update(project)
    assert not (project / "requirements/pulumi.in").exists()
    assert (project / "requirements/cdktf.in").read_text(encoding="utf-8").endswith("# changed\n")


def test_a_conflict_is_told_and_loses_nothing(broken: Path, create: Create) -> None:
    """cruft says "Good work!"; the exit code here is 1, the file is named, and both versions stand in it."""
    project = create()
    title = (project / "docs/pipeline.md").read_text(encoding="utf-8").splitlines()[0]
    replace(project / "docs/pipeline.md", title, "# Ours")
    committed(project, "Make it ours")
    replace(broken / "docs/pipeline.md", title, "# Theirs")
    (broken / "infra/added.py").touch()
    committed(broken, "Second release", "v0.2.0")

    said = update(project, expect=1)
    assert said.endswith("decide in these, then commit:\n  docs/pipeline.md\n")
    text = (project / "docs/pipeline.md").read_text(encoding="utf-8")
    assert "# Ours" in text
    assert "# Theirs" in text
    assert "<<<<<<<" in text
    assert (project / "infra/added.py").exists()
    git(project, "reset", "--hard", "--quiet")
    assert git(project, "status", "--porcelain") == ""


def test_only_releases_are_taken(broken: Path, create: Create) -> None:
    """Not what was committed since, nor a tag of another form; the newest of several by number, not by name."""
    project = create()
    (broken / "infra/unreleased.py").touch()
    committed(broken, "Work on the next release", "nightly")
    assert "already at v0.1.0" in update(project)
    git(broken, "tag", "v0.9.0")
    (broken / "infra/released.py").touch()
    committed(broken, "Release", "v0.10.0")
    assert "v0.10.0 is in" in update(project)
    assert (project / "infra/released.py").exists()
    committed(project, "Take it")
    assert "this project is at v0.10.0, and v0.9.0 is older" in update(project, "v0.9.0", expect=2)


def test_an_update_that_cannot_begin_changes_nothing(broken: Path, create: Create) -> None:
    """Uncommitted changes, a release that is not there, a template that is gone, a project without a record."""
    project = create()
    assert "has no release v7.0.0; there are: v0.1.0" in update(project, "v7.0.0", expect=2)
    (project / "README.md").write_text("x", encoding="utf-8")
    assert "commit or stash your changes first" in update(project, expect=2)
    git(project, "checkout", "--quiet", "README.md")
    git(broken, "tag", "--delete", "v0.1.0")
    assert "has no release yet" in update(project, expect=2)
    shutil.rmtree(broken)
    assert "git ls-remote" in update(project, expect=2)
    (project / ".cruft.json").unlink()
    assert "cruft link" in update(project, expect=2)
    git(project, "checkout", "--quiet", ".cruft.json")
    assert git(project, "status", "--porcelain") == ""


def test_an_update_is_proposed_once(broken: Path, create: Create, tmp_path: Path) -> None:
    """On a branch of its own, pushed to a real remote. `gh`, whose service cannot be reached here, is a stand-in."""
    project = create()
    git(tmp_path, "init", "--quiet", "--bare", "origin")
    git(project, "remote", "add", "origin", str(tmp_path / "origin"))
    title = (project / "docs/pipeline.md").read_text(encoding="utf-8").splitlines()[0]
    replace(project / "docs/pipeline.md", title, "# Ours")
    committed(project, "Make it ours")
    git(project, "push", "--quiet", "origin", "main")
    replace(broken / "docs/pipeline.md", title, "# Theirs")
    committed(broken, "Second release", "v0.2.0")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/gh").write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >>{tmp_path}/asked\n', encoding="utf-8")
    (tmp_path / "bin/gh").chmod(0o755)

    said = update(project, "--pull-request", path=str(tmp_path / "bin"))
    assert said == "update: v0.2.0 is proposed, with conflicts to resolve\n"
    asked = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert asked[:4] == ["pr", "create", "--head", "template/v0.2.0"]
    assert asked[-1] == "--draft"
    assert "- docs/pipeline.md" in asked
    assert git(tmp_path / "origin", "log", "-1", "--format=%s", "template/v0.2.0") == "Take v0.2.0 of the template"

    git(project, "switch", "--quiet", "main")
    assert "v0.2.0 was proposed before" in update(project, "--pull-request")
    assert len((tmp_path / "asked").read_text(encoding="utf-8").splitlines()) == len(asked)
