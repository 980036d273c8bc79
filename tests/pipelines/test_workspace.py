"""A training runs on a commit, alone, and not in the checkout."""

import subprocess
import sys
from pathlib import Path

import pytest

from environments import Invalid
from pipelines import workspace


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=T", "-c", "user.email=t@example.invalid"]
    return subprocess.run(
        ["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.strip()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "pipelines").mkdir(parents=True)
    (root / "pipelines/params.yaml").write_text("a: 1\n", encoding="utf-8")
    (root / ".gitignore").write_text("/data/\n", encoding="utf-8")
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "one")
    return root


def test_what_is_not_committed_is_refused_by_name(root: Path) -> None:
    """Changed and new files; a lock that `dvc repro` wrote is no reason."""
    (root / "pipelines/dvc.lock").write_text("", encoding="utf-8")
    workspace.refuse_uncommitted(root)
    (root / "pipelines/params.yaml").write_text("a: 2\n", encoding="utf-8")
    (root / "pipelines/new.py").write_text("", encoding="utf-8")
    with pytest.raises(Invalid, match=r"not committed: pipelines/params.yaml, pipelines/new.py; commit first"):
        workspace.refuse_uncommitted(root)


def test_an_unknown_commit_is_refused(root: Path) -> None:
    """With what to do."""
    with pytest.raises(Invalid, match="git fetch"):
        workspace.commit_of(root, "f" * 40)


def test_a_checkout_follows_the_commit_and_keeps_what_the_pipeline_made(root: Path, tmp_path: Path) -> None:
    """So that a training goes on where a killed one stopped; what the commit does not hold is gone."""
    folder = tmp_path / "state" / "workspace"
    workspace.checkout(root, workspace.commit_of(root), folder)
    (folder / "data").mkdir()
    (folder / "data/made").write_text("x", encoding="utf-8")
    (folder / "pipelines/dvc.lock").write_text("x", encoding="utf-8")
    (folder / "pipelines/stray.py").write_text("x", encoding="utf-8")
    (folder / "pipelines/params.yaml").write_text("a: overridden\n", encoding="utf-8")
    (root / "pipelines/params.yaml").write_text("a: 3\n", encoding="utf-8")
    git(root, "commit", "--quiet", "--all", "--message", "two")

    workspace.checkout(root, workspace.commit_of(root), folder)
    assert (folder / "pipelines/params.yaml").read_text(encoding="utf-8") == "a: 3\n"
    assert (folder / "data/made").exists()
    assert (folder / "pipelines/dvc.lock").exists()
    assert not (folder / "pipelines/stray.py").exists()


def test_a_clone_that_was_killed_half_way_is_made_anew(root: Path, tmp_path: Path) -> None:
    """And so is the index that a killed git locked."""
    folder = tmp_path / "workspace"
    (folder / ".git").mkdir(parents=True)
    workspace.checkout(root, workspace.commit_of(root), folder)
    (folder / ".git/index.lock").touch()
    workspace.checkout(root, workspace.commit_of(root), folder)
    assert (folder / "pipelines/params.yaml").exists()


def test_two_at_once_one_wins_the_other_is_told(tmp_path: Path) -> None:
    """The lock names the process that holds it, and ends with that process, also by kill -9."""
    lock = tmp_path / "lock"
    code = (
        "import sys; from pathlib import Path; from pipelines.workspace import exclusive\n"
        "with exclusive(Path(sys.argv[1]), 'it'): print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(workspace.Busy, match=rf"it is running already \(process {holder.pid}\)"):
            workspace.exclusive(lock, "it").__enter__()
        holder.kill()
        holder.wait()
        with workspace.exclusive(lock, "it"):
            pass
