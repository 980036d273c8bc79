"""Deployments are read from Git."""

import os
import subprocess
from pathlib import Path

import pytest

from pipelines.monitoring import deployments

MODEL = """# comment
promotion:
  model: flight-delays
  version: {version}
  digest: sha256:{digest}
  source: dev/flight-delays/{version}
service:
  workers: 2
"""


class Clone:
    """A repository with one environment."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.day = 0
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str, **variables: str) -> str:
        identity = {f"GIT_{role}_{key}": "ada" for role in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")}
        return subprocess.run(
            ["git", *arguments],
            cwd=self.root,
            env=os.environ | identity | {"GIT_CONFIG_GLOBAL": os.devnull} | variables,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()

    def commit(self, message: str, **files: str) -> str:
        self.day += 1
        for name, text in files.items():
            file = self.root / "environments" / "dev" / f"{name}.yaml"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        self.git("add", "--all")
        at = f"2026-03-{self.day:02}T12:00:00+00:00"
        self.git("commit", "--quiet", "--allow-empty", "--message", message, GIT_AUTHOR_DATE=at, GIT_COMMITTER_DATE=at)
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path)


def test_each_commit_that_states_something_else_is_a_deployment(clone: Clone) -> None:
    """With who, when, which commit, what, and the digest; the newest first."""
    clone.commit("Begin", model="# none\nservice: {workers: 2}\n", pipeline="promotes_from: null\n")
    first = clone.commit("Promote 1", model=MODEL.format(version=1, digest="a" * 64))
    clone.commit("Say it better", model=MODEL.format(version=1, digest="a" * 64).replace("comment", "words"))
    clone.commit("Elsewhere")
    release = clone.commit(
        "Release", pipeline=f"release: {{version: 1.4.0, image: 'r/p@sha256:{'d' * 64}'}}\npromotes_from: null\n"
    )
    clone.commit("Promote 2", model=MODEL.format(version=2, digest="b" * 64))
    clone.git("revert", "--no-edit", "HEAD")
    more = clone.commit(
        "More workers", model=MODEL.format(version=1, digest="a" * 64).replace("workers: 2", "workers: 4")
    )
    found = deployments.history(clone.root, "dev")
    models = [each for each in found if each.kind == "model"]
    assert [each.states for each in models if "flight" in each.states] == [
        "flight-delays/1 from dev/flight-delays/1",
        "flight-delays/2 from dev/flight-delays/2",
        "flight-delays/1 from dev/flight-delays/1",
    ]
    by_commit = {each.commit: each for each in found}
    assert by_commit[first].digest == f"sha256:{'a' * 64}"
    assert by_commit[first].author == "ada"
    assert by_commit[first].at.isoformat() == "2026-03-02T12:00:00+00:00"
    assert (by_commit[release].states, by_commit[release].digest) == ("release 1.4.0", f"sha256:{'d' * 64}")
    assert by_commit[more].states == "changed: service"
    assert {each.subject for each in found}.isdisjoint({"Say it better", "Elsewhere"})


def test_a_file_that_somebody_broke_once_does_not_stop_it(clone: Clone) -> None:
    """What came after it is there."""
    clone.commit("Break", model="promotion: [")
    good = clone.commit("Mend", model=MODEL.format(version=1, digest="a" * 64))
    assert [each.commit for each in deployments.history(clone.root, "dev")] == [good]


def test_without_git_there_is_none(tmp_path: Path) -> None:
    """As in the image of the pipeline."""
    assert deployments.history(tmp_path, "dev") == ()
