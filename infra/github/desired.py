"""What the repository's settings have to be, from the project's own files."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import environments
from environments import Invalid
from infra.aws.foundation import foundations
from infra.environment import Infrastructure, Target
from infra.github.api import Settings

MAIN = "main"
# The jobs that a pull request needs, by their names; tests/workflows holds them against the workflows.
CHECKS = ("forks", "infrastructure", "lint", "model", "pipeline", "test")
TEAM = "ml-ops-engineers"  # as in .github/CODEOWNERS


@dataclass(frozen=True)
class Environment:
    """An environment of GitHub. Its jobs come from these branches and tags alone: they get the role that applies."""

    name: str
    reviewers: tuple[Mapping[str, Any], ...]  # none: no approval needed
    policies: tuple[tuple[str, str], ...]  # such as ("branch", "main")
    variables: Mapping[str, str]

    @property
    def body(self) -> dict[str, Any]:
        return {
            "prevent_self_review": bool(self.reviewers),
            "reviewers": [dict(each) for each in self.reviewers] or None,
            "deployment_branch_policy": {"protected_branches": False, "custom_branch_policies": True},
        }


@dataclass(frozen=True)
class Desired:
    environments: tuple[Environment, ...]
    variables: Mapping[str, str]
    protection: Mapping[str, Any]


def desired(root: Path, settings: Settings, reviewers: Sequence[str]) -> Desired:
    """Asks who the reviewers are, changes nothing; raises `Invalid` where one of them does not exist."""
    names = environments.names(root)
    on_aws = foundations(root, [name for name in names if _target(root, name) is Target.AWS])
    people = tuple(_reviewer(settings, name) for name in reviewers or [f"{settings.owner}/{TEAM}"])
    variables: dict[str, str] = {}
    if on_aws:
        variables["AWS_REGION"] = environments.project(root).region
        for purpose in ("plan", "work"):
            arns = {
                name: found.names.iam_arn(f"role/{found.names.role(purpose)}") for name, found in sorted(on_aws.items())
            }
            variables[f"{purpose.upper()}_ROLES"] = json.dumps(arns)
    return Desired(
        environments=tuple(
            Environment(
                name=name,
                reviewers=people if protected(root, name) else (),
                policies=(("branch", MAIN),) if protected(root, name) else (("branch", MAIN), ("tag", "v*")),
                variables={"APPLY_ROLE": found.names.iam_arn(f"role/{found.names.role('apply')}")}
                if (found := on_aws.get(name))
                else {},
            )
            for name in names
        ),
        variables=variables,
        protection={
            # up to date: two changes that were tested apart are not one that was tested
            "required_status_checks": {"strict": True, "contexts": list(CHECKS)},
            "enforce_admins": True,
            "required_pull_request_reviews": {
                "dismiss_stale_reviews": True,
                "require_code_owner_reviews": True,
                "required_approving_review_count": 1,
                "require_last_push_approval": True,
            },
            "restrictions": None,
            "required_conversation_resolution": True,
            "allow_force_pushes": False,
            "allow_deletions": False,
        },
    )


def protected(root: Path, name: str) -> bool:
    """Whether a change of the environment needs somebody's approval: it says so, or it is prod."""
    aws = environments.read(Infrastructure, root, name, "infrastructure").aws
    return name == "prod" or bool(aws and aws.protected)


def _target(root: Path, name: str) -> Target:
    return environments.read(Infrastructure, root, name, "infrastructure").target


def _reviewer(settings: Settings, name: str) -> dict[str, Any]:
    """ORG/TEAM or LOGIN, as the API wants it."""
    organisation, slash, team = name.partition("/")
    found = settings.get(f"/orgs/{organisation}/teams/{team}" if slash else f"/users/{name}")
    if found is None:
        raise Invalid(
            f"--reviewer: there is no {'team' if slash else 'user'} {name}; make it, or name others by --reviewer: "
            "a login, or ORGANISATION/TEAM"
        )
    return {"type": "Team" if slash else "User", "id": int(found["id"])}
