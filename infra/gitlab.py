"""Does somebody have to approve, on GitLab: by a protected environment, else by the protection of main."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from environments import Invalid
from infra.github.approval import owners
from infra.github.desired import MAIN
from infra.run import Failed, Refused

NOBODY = 0  # the access level of "no one"


@dataclass(frozen=True)
class Settings:
    """One project, as a token sees it that may look at its settings."""

    name: str  # its number, or its path
    token: str = field(repr=False)
    url: str

    def get(self, path: str) -> Any:
        """What is at a path, None where there is nothing, or nothing for this token: that does not count."""
        import requests

        where = f"{self.url}/projects/{self.name.replace('/', '%2F')}{path}"
        try:
            answer = requests.get(where, headers={"PRIVATE-TOKEN": self.token}, timeout=30)
        except requests.RequestException as error:
            raise Failed(f"{self.url} is not reached: {error}") from error
        return answer.json() if answer.ok else None


def settings(variables: Mapping[str, str] | None = None) -> Settings | None:
    """Of the project whose job this is, by the variables that GitLab gives it; None where it is no job of GitLab."""
    found = os.environ if variables is None else variables
    url, name = found.get("CI_API_V4_URL"), found.get("CI_PROJECT_ID")
    if not url or not name:
        return None
    if not (token := found.get("SETTINGS_TOKEN") or found.get("GITLAB_TOKEN")):
        raise Invalid(
            "SETTINGS_TOKEN is not set: a project access token (Maintainer, read_api) that sees who has to approve"
        )
    return Settings(name, token, url.rstrip("/"))


def approval(root: Path, there: Settings, name: str) -> str:
    """What demands the approval for a protected environment; raises `Refused` where nothing does."""
    if count := _approvals(there.get(f"/protected_environments/{name}") or {}):
        return f"{name}: its deployments need {count} approval{'s' if count > 1 else ''} on GitLab"
    branch = there.get(f"/protected_branches/{MAIN}") or {}
    pushes = [level.get("access_level") for level in branch.get("push_access_levels") or [{}]]
    if (people := owners(root, name)) and branch.get("code_owner_approval_required") and pushes == [NOBODY]:
        return f"{name}: approved by {', '.join(people)}, who own its folder; the protection of {MAIN} demands it"
    raise Refused(
        f"{name} is protected, and nobody has to approve its changes: the environment {name} is not protected with "
        f"required approvals, and {MAIN} does not both keep everybody from pushing and demand the approval of those "
        f"who own environments/{name}/ (or SETTINGS_TOKEN may not see it). docs/gitlab.md says how to set it"
    )


def _approvals(found: Mapping[str, Any]) -> int:
    """By rules, or by the one number for all that GitLab had before."""
    ruled = sum(int(rule.get("required_approvals") or 0) for rule in found.get("approval_rules") or [])
    return ruled or int(found.get("required_approval_count") or 0)
