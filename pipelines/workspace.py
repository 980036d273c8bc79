"""A copy of one Git commit in which the pipeline runs, so that a training never touches the checkout."""

import fcntl
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from environments import Invalid

CODE = ("pipelines", "environments/*.py", "pyproject.toml", "requirements/pipelines.txt", ".dvc/config")


class Busy(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """Somebody else does this right now."""


@contextmanager
def exclusive(lock: Path, what: str) -> Iterator[None]:
    """Hold `lock` or raise `Busy` at once. The lock ends with the process, however it ends."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a+", encoding="utf-8") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            stream.seek(0)
            raise Busy(f"{what} is running already (process {stream.read().strip() or 'unknown'})") from error
        stream.truncate(0)
        stream.write(str(os.getpid()))
        stream.flush()
        yield


def commit_of(root: Path, revision: str = "HEAD") -> str:
    """The full commit hash; raises `Invalid` where the revision is not in this clone."""
    answer = _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", check=False)
    if answer.returncode != 0:
        raise Invalid(f"{revision}: no such commit in this clone; `git fetch` it, or commit first")
    return answer.stdout.strip()


def refuse_uncommitted(root: Path) -> None:
    """A training that becomes a candidate must be told by its commit alone."""
    changed = _git(root, "status", "--porcelain", "--untracked-files=all", "--", *CODE).stdout.splitlines()
    files = [line[3:] for line in changed if not line.endswith("pipelines/dvc.lock")]
    if files:
        raise Invalid(
            f"not committed: {', '.join(files[:5])}{' ...' if len(files) > 5 else ''}; commit first, "
            "or try it out with `dvc repro pipelines/dvc.yaml`, which registers nothing"
        )


def checkout(root: Path, commit: str, folder: Path) -> None:
    """Bring `folder` to `commit`; what the pipeline made there before (and Git ignores) stays."""
    if folder.exists() and _git(folder, "rev-parse", "--show-toplevel", check=False).stdout.strip() != str(folder):
        shutil.rmtree(folder)  # a clone that was killed half way
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        _git(folder.parent, "clone", "--quiet", "--no-checkout", "--no-tags", str(root), folder.name)
    if _git(folder, "cat-file", "-e", f"{commit}^{{commit}}", check=False).returncode != 0:
        _git(folder, "fetch", "--quiet", str(root), commit)
    (folder / ".git" / "index.lock").unlink(missing_ok=True)
    _git(folder, "checkout", "--quiet", "--force", "--detach", commit)
    _git(folder, "clean", "--quiet", "--force", "-d", "--exclude=dvc.lock")


def _git(folder: Path, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    answer = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    if check and answer.returncode != 0:
        raise Invalid(f"git {arguments[0]} in {folder}: {answer.stderr.strip()}")
    return answer
