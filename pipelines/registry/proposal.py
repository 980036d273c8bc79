"""A promotion as a branch to merge. Writing `model.yaml` itself would deploy: a local service follows the file."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import environments
from environments.promotion import Promotion
from pipelines.dataset import NAME
from pipelines.registry import gate, promotion

AUTHOR = {"NAME": "pipelines monitor", "EMAIL": "monitor@example.invalid"}  # where Git knows nobody


def propose(root: Path, environment: str, number: int, *, say: Callable[[str], None], model: str = NAME) -> str:
    """Run the gate on version `number`; where it passes, commit its record to the branch `promote/ENV`.

    The checkout, its index and its branch stay as they are. Says in one line what came of it.
    """
    branch = f"promote/{environment}"
    by_hand = f"`pipelines promote {number} --env {environment}` promotes it"
    if not _writable(root, branch):
        report = gate.judge(root, environment, number, model=model)
        say(report.markdown())
        return f"{report.candidate.name} passes the gate; {by_hand}" if report.passed else _refused(report)
    try:
        promoted = promotion.prepare(root, environment, number, say=say, model=model)
    except promotion.Refused as refused:
        return _refused(refused.report)
    if promoted.report is None:
        return f"{environment} serves it already"
    commit = _commit(root, environment, branch, promoted.record)
    return f"{promoted.record.source} passes the gate; proposed as branch {branch} ({commit[:8]}), to be merged"


def _refused(report: gate.Report) -> str:
    return f"{report.candidate.name} is refused by the gate: {', '.join(item.rule for item in report.refusals)}"


def _writable(root: Path, branch: str) -> bool:
    """Not in an image, which has no Git, and not under somebody who has the branch checked out."""
    if _git(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}", check=False) == "":
        return False
    return f"branch refs/heads/{branch}" not in _git(root, "worktree", "list", "--porcelain").splitlines()


def _commit(root: Path, environment: str, branch: str, record: Promotion) -> str:
    head = _git(root, "rev-parse", "HEAD")
    name = f"environments/{environment}/model.yaml"
    with tempfile.TemporaryDirectory(prefix="proposal-") as scratch:
        folder = Path(scratch)
        for file in (name, f"environments/{environment}/infrastructure.yaml"):
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).write_text(_git(root, "show", f"{head}:{file}", strip=False), encoding="utf-8")
        environments.update(folder, environment, "model", "promotion", record.model_dump(mode="json"))
        index = {"GIT_INDEX_FILE": str(folder / "index")}
        _git(root, "read-tree", head, variables=index)
        blob = _git(root, "hash-object", "-w", "--no-filters", str(folder / name))
        _git(root, "update-index", "--cacheinfo", f"100644,{blob},{name}", variables=index)
        tree = _git(root, "write-tree", variables=index)
    message = f"Promote {record.source} to {environment}\n\nMLflow run {record.run_id}, artefact {record.digest}"
    commit = _git(root, "commit-tree", tree, "-p", head, "-m", message, variables=_identity(root))
    _git(root, "update-ref", f"refs/heads/{branch}", commit)
    return commit


def _identity(root: Path) -> Mapping[str, str]:
    if _git(root, "var", "GIT_COMMITTER_IDENT", check=False):
        return {}
    return {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in AUTHOR.items()}


def _git(
    root: Path, *arguments: str, check: bool = True, strip: bool = True, variables: Mapping[str, str] | None = None
) -> str:
    """What it printed; empty where it failed and that is an answer."""
    try:
        answer = subprocess.run(
            ["git", *arguments],
            cwd=root,
            env={**os.environ, **(variables or {})},
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        if check:
            raise environments.Invalid("git is not installed") from None
        return ""
    if answer.returncode != 0:
        if check:
            raise environments.Invalid(f"git {arguments[0]}: {answer.stderr.strip()}")
        return ""
    return answer.stdout.strip() if strip else answer.stdout
