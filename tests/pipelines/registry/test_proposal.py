"""A proposal is a branch; the checkout, its index and what it serves stay as they are."""

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from environments.promotion import Promotion
from pipelines.registry import proposal

RECORD = Promotion(
    model="flight-delays",
    version=7,
    digest="sha256:" + "a" * 64,
    source="dev/flight-delays/7",
    run_id="b" * 32,
    pipeline_version="0.1.0",
    git_commit="c" * 40,
    data="md5:" + "d" * 32,
    gate="sha256:" + "e" * 64,
    promoted_at=datetime(2026, 3, 30, 6, tzinfo=UTC),
)
MODEL = "environments/dev/model.yaml"


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """With a change that nobody has committed, and no identity of anybody."""
    for variable in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(variable, os.devnull)
    root = tmp_path / "checkout"
    (root / MODEL).parent.mkdir(parents=True)
    (root / MODEL).write_text("# what dev serves\nservice:\n  workers: 2\n", encoding="utf-8")
    (root / "environments/dev/infrastructure.yaml").write_text("target: local\n", encoding="utf-8")
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "-c", "user.name=Ada", "-c", "user.email=ada@example.invalid", "commit", "--quiet", "--message", "Begin")
    (root / MODEL).write_text("service:\n  workers: 3\n", encoding="utf-8")
    return root


def test_the_record_is_on_a_branch_and_nowhere_else(checkout: Path) -> None:
    """One file of the commit below is changed, comments stay, and merging it needs no more."""
    commit = proposal._commit(checkout, "dev", "promote/dev", RECORD)
    assert git(checkout, "rev-parse", "promote/dev") == commit
    assert git(checkout, "diff", "--name-only", "main", "promote/dev") == MODEL
    text = git(checkout, "show", f"promote/dev:{MODEL}")
    assert text.startswith("# what dev serves")
    assert Promotion.model_validate(yaml.safe_load(text)["promotion"]) == RECORD
    assert yaml.safe_load(text)["service"] == {"workers": 2}
    assert git(checkout, "status", "--porcelain") == f"M {MODEL}"
    assert git(checkout, "symbolic-ref", "HEAD") == "refs/heads/main"


def test_a_newer_proposal_takes_the_place_of_the_older(checkout: Path) -> None:
    """A branch holds one proposal, on what is committed now."""
    proposal._commit(checkout, "dev", "promote/dev", RECORD)
    newer = RECORD.model_copy(update={"version": 8, "source": "dev/flight-delays/8"})
    proposal._commit(checkout, "dev", "promote/dev", newer)
    assert git(checkout, "log", "--format=%s", "main..promote/dev") == "Promote dev/flight-delays/8 to dev"


def test_no_branch_is_moved_under_somebody_and_none_made_without_git(checkout: Path, tmp_path: Path) -> None:
    """Then the candidate is promoted by hand."""
    assert proposal._writable(checkout, "promote/dev")
    proposal._commit(checkout, "dev", "promote/dev", RECORD)
    git(checkout, "worktree", "add", "--quiet", str(tmp_path / "review"), "promote/dev")
    assert not proposal._writable(checkout, "promote/dev")
    (tmp_path / "image").mkdir()
    assert not proposal._writable(tmp_path / "image", "promote/dev")
