"""Does somebody have to approve before this environment is changed? It is not believed, it is looked up."""

from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from infra.github.api import Settings
from infra.github.desired import MAIN
from infra.run import Failed, Refused

OWNERS = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS")


def approval(root: Path, settings: Settings, name: str) -> str:
    """What demands the approval for a protected environment; raises `Refused` where nothing does."""
    if reviewers := _reviewers(settings, name):
        return f"{name}: approved by {', '.join(reviewers)}, who review its jobs on the forge"
    if (people := owners(root, name)) and (demanded := _demanded(settings)):
        return f"{name}: approved by {', '.join(people)}, who own its folder; {demanded}"
    raise Refused(
        f"{name} is protected, and nobody has to approve its changes: the forge's environment {name} has no required "
        f"reviewers, and {MAIN} does not demand the approval of those who own environments/{name}/. "
        "`infra github --yes` sets both; docs/github.md says what to do on a plan without reviewers"
    )


def _reviewers(settings: Settings, name: str) -> list[str]:
    found = _looked_up(settings, f"/environments/{name}") or {}
    return [
        str(each["reviewer"].get("slug") or each["reviewer"].get("login"))
        for rule in found.get("protection_rules") or []
        if rule["type"] == "required_reviewers"
        for each in rule.get("reviewers", [])
    ]


def _demanded(settings: Settings) -> str | None:
    """By a ruleset, or by branch protection; on Gitea the branch itself tells."""
    for rule in _looked_up(settings, f"/rules/branches/{MAIN}") or []:
        asked = rule.get("parameters") or {}
        if (
            rule["type"] == "pull_request"
            and asked.get("require_code_owner_review")
            and asked.get("required_approving_review_count", 0) > 0
        ):
            return f"a ruleset of {MAIN} demands it"
    reviews = (_looked_up(settings, f"/branches/{MAIN}/protection") or {}).get("required_pull_request_reviews") or {}
    if reviews.get("require_code_owner_reviews") and reviews.get("required_approving_review_count", 0) > 0:
        return f"the protection of {MAIN} demands it"
    branch = _looked_up(settings, f"/branches/{MAIN}") or {}
    if branch.get("protected") and (branch.get("required_approvals") or 0) > 0:
        return f"the protection of {MAIN} demands it"
    return None


def _looked_up(settings: Settings, path: str) -> Any:
    """What this token may not see does not count."""
    try:
        return settings.get(path)
    except Failed:
        return None


def owners(root: Path, name: str) -> list[str]:
    """Of the environment's files, by the last line of CODEOWNERS that matches, as on the forge."""
    found: list[str] = []
    file = next((root / each for each in OWNERS if (root / each).is_file()), None)
    for line in file.read_text(encoding="utf-8").splitlines() if file else []:
        pattern, *owners = line.partition("#")[0].split() or [""]
        path = f"/environments/{name}/infrastructure.yaml"
        anchored = pattern if pattern.startswith(("/", "*")) else f"*/{pattern}"
        if pattern and (fnmatch(path, anchored) or fnmatch(path, f"{anchored.rstrip('/')}/*")):
            found = owners
    return found
