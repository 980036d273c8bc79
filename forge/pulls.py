"""Pull requests: opened for changed files, found again by what was merged, told apart by where they come from."""

import base64
import os
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from environments import Invalid
from forge.api import Failed, Missing, Repository

# What decides over environments, or over who does: never from a fork.
GUARDED = (".github/", ".gitlab-ci.yml", ".gitlab/", "Jenkinsfile", "environments/", "infra/")


@dataclass(frozen=True)
class Merged:
    """A merged pull request: its number, and the commit that was planned and reviewed."""

    number: int
    head: str


def merged(repository: Repository, commit: str) -> Merged:
    """The pull request by which a commit came to the main branch; raises `Failed` where it came otherwise."""
    for pull in _of(repository, commit):
        if (pull.get("merged_at") or pull.get("merged")) and pull["merge_commit_sha"] == commit:
            return Merged(int(pull["number"]), str(pull["head"]["sha"]))
    raise Failed(f"{commit[:12]} came by no pull request: nobody has reviewed it, so it is not applied")


def _of(repository: Repository, commit: str) -> list[dict[str, Any]]:
    try:
        found: list[dict[str, Any]] = repository.ask("GET", f"/commits/{commit}/pulls")
    except Missing:  # Gitea knows of one at most
        try:
            found = [repository.ask("GET", f"/commits/{commit}/pull")]
        except Missing:
            found = []
    return found


def refuse_foreign(repository: Repository, number: int) -> str:
    """Raises `Failed` where a pull request from a fork changes what is guarded; otherwise says why it may."""
    pull = repository.ask("GET", f"/pulls/{number}")
    home = (pull["head"].get("repo") or {}).get("full_name")
    if home == pull["base"]["repo"]["full_name"]:
        return "from this repository"
    changed: set[str] = set()
    for file in repository.every(f"/pulls/{number}/files"):
        changed |= {str(file["filename"]), str(file.get("previous_filename") or file["filename"])}
    return refuse_guarded(f"pull request {number}", changed)


def refuse_guarded(request: str, changed: Iterable[str]) -> str:
    """Raises `Failed` where a fork's pull request changes one of these files that is guarded."""
    if guarded := sorted(name for name in changed if name.startswith(GUARDED)):
        names = ", ".join(guarded[:5]) + (" ..." if len(guarded) > 5 else "")
        raise Failed(
            f"{request} comes from a fork and changes {names}: it gets no credentials and no plan. "
            "A maintainer has to read its commits, push them to a branch of this repository and open a pull request"
        )
    return "from a fork, and changes nothing that is guarded"


def propose(
    repository: Repository, root: Path, files: Sequence[str], *, branch: str, title: str, body: str, base: str
) -> str:
    """Commit these files on a branch of their own, push it, open its pull request; returns its address.

    Run again it replaces what it proposed before. The checkout is left on the branch that it was on.
    """
    push(root, files, branch=branch, title=title, user="x-access-token", token=repository.token)
    owner = repository.name.split("/")[0]
    for pull in repository.every("/pulls", state="open", head=f"{owner}:{branch}"):
        if pull["head"]["ref"] == branch:  # Gitea knows no such filter
            repository.ask("PATCH", f"/pulls/{pull['number']}", {"title": title, "body": body})
            return str(pull["html_url"])
    opened = repository.ask("POST", "/pulls", {"title": title, "body": body, "head": branch, "base": base})
    return str(opened["html_url"])


def push(root: Path, files: Sequence[str], *, branch: str, title: str, user: str, token: str) -> None:
    """Commit these files on a branch of their own, in place of what it was before, and push it as this user."""
    changed = _git(root, "status", "--porcelain", "--", *files)
    if not changed:
        raise Failed(f"{', '.join(files)}: nothing was changed, so there is nothing to propose")
    if not branch.startswith(("promote/", "release/", "revert/")):
        raise Invalid(f"--branch: begins with promote/, release/ or revert/, not {branch!r}")
    tree = _committed(root, files, title)
    _push(root, f"+{tree}:refs/heads/{branch}", user=user, token=token)


def _committed(root: Path, files: Sequence[str], title: str) -> str:
    """A commit of HEAD with these files as they are here, made beside the index and the branch."""
    index = Path(_git(root, "rev-parse", "--absolute-git-dir")) / f"propose-{os.getpid()}"
    beside = {"GIT_INDEX_FILE": str(index)}
    try:
        _git(root, "read-tree", "HEAD", more=beside)
        _git(root, "add", "--", *files, more=beside)
        tree = _git(root, "write-tree", more=beside)
        return _git(root, "commit-tree", tree, "-p", "HEAD", "-m", title)
    finally:
        index.unlink(missing_ok=True)


def _push(root: Path, refspec: str, *, user: str, token: str) -> None:
    """With the token, where the remote is one of HTTP; it is in no file and on no command line."""
    address = _git(root, "remote", "get-url", "origin")
    more: dict[str, str] = {}
    if address.startswith(("http://", "https://")):
        basic = base64.b64encode(f"{user}:{token}".encode()).decode()
        more = {
            "GIT_CONFIG_COUNT": "1",
            "GIT_CONFIG_KEY_0": "http.extraHeader",
            "GIT_CONFIG_VALUE_0": f"Authorization: Basic {basic}",
            "GIT_TERMINAL_PROMPT": "0",
        }
    _git(root, "push", "--quiet", "origin", refspec, more=more)


def _git(root: Path, *arguments: str, more: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=root, env={**os.environ, **(more or {})}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Failed(f"git {arguments[0]}: {done.stderr.strip() or 'failed'}")
    return done.stdout.strip()
