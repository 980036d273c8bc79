"""The Git commit from which an environment is planned and applied."""

import subprocess
from pathlib import Path

from environments import Invalid

# What decides what is planned; anything else may lie about changed, such as the bundle itself.
INPUTS = ("project.yaml", "environments", "infra", "requirements")


def head(root: Path, *also: str) -> str:
    """The commit that is checked out; raises `Invalid` where what is planned from is not what was committed.

    `also` names what decides besides `INPUTS`.
    """
    commit = _git(root, "rev-parse", "--verify", "--quiet", "HEAD")
    if commit is None:
        raise Invalid(f"{root} has no Git commit: what is applied has to be one")
    inputs = [name for name in (*INPUTS, *also) if (root / name).exists()]
    status = _git(root, "status", "--porcelain", "--untracked-files=all", "--", *inputs)
    if status is None:
        raise Invalid(f"{root}: `git status` failed; a plan is bound to what is committed")
    if changed := status.splitlines():
        names = ", ".join(line[2:].strip() for line in changed[:5])
        more = f" and {len(changed) - 5} more" if len(changed) > 5 else ""
        raise Invalid(f"not committed: {names}{more}; commit first, since a plan is bound to a commit")
    return commit


def _git(root: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise Invalid("git is not installed: what is applied has to be a commit") from error
    return done.stdout.rstrip() if done.returncode == 0 else None
