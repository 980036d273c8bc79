"""The repository is set up by requests that GitHub's own description of its API allows, and once set up it stays so."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from infra.cli import app
from infra.github.desired import CHECKS
from tests.infra.github import description
from tests.infra.github.stand_in import StandIn, running
from tests.infra.project import CHECKOUT

Infra = Callable[..., Result]
AWS_PROJECT = CHECKOUT / "tests" / "infra" / "aws" / "project"


@pytest.fixture(scope="module")
def described() -> description.Description:
    if description.npm() is None:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("npm is not installed, by which GitHub's description of its API is had")
    return description.Description.read()


@pytest.fixture
def github(described: description.Description) -> Iterator[StandIn]:
    """GitHub; what it was asked is held against its description once more at the end."""
    with running(StandIn(described)) as it:
        yield it
    assert it.faults == []


@pytest.fixture
def infra(github: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Infra:
    for name in ("dev", "prod"):
        shutil.copytree(AWS_PROJECT / "environments" / name, tmp_path / "environments" / name)
    (tmp_path / "environments" / "qa").mkdir()
    (tmp_path / "environments" / "qa" / "infrastructure.yaml").write_text("target: local\n")
    (tmp_path / "environments" / "__init__.py").touch()
    (tmp_path / ".github").mkdir()
    shutil.copy(CHECKOUT / "project.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GITHUB_API_URL", github.url)
    monkeypatch.setenv("GITHUB_REPOSITORY", "example/project")
    monkeypatch.setenv("GH_TOKEN", "sesame")
    return lambda *arguments: CliRunner().invoke(app, list(arguments))


def test_nothing_is_changed_unless_it_is_meant(infra: Infra, github: StandIn) -> None:
    """Each setting is said first."""
    done = infra("github")
    assert done.exit_code == 0, done.output
    assert github.written == []
    assert "would set: environment prod: 1 reviewers" in done.stdout
    assert "would set: protect main: pull requests with a code owner's approval" in done.stdout
    assert "nothing was changed; `infra github --yes` does it" in done.stdout


def test_a_repository_is_set_up_once(infra: Infra, github: StandIn) -> None:
    """Reviewers where they are needed; jobs of main, of tags but for prod; roles where their jobs alone see them."""
    first = infra("github", "--yes")
    assert first.exit_code == 0, first.output
    assert [rule["type"] for rule in github.environments["prod"]["protection_rules"]] == ["required_reviewers"]
    assert github.environments["prod"]["protection_rules"][0]["prevent_self_review"] is True
    assert github.environments["dev"]["protection_rules"] == []
    allowed = {name: [each["name"] for each in found] for name, found in github.policies.items()}
    assert allowed == {"dev": ["main", "v*"], "prod": ["main"], "qa": ["main", "v*"]}
    role = github.variables["/environments/prod"]["APPLY_ROLE"]
    assert role.startswith("arn:aws:iam::333333333333:role/")
    assert role.endswith("-prod-apply")
    assert "APPLY_ROLE" not in github.variables["/actions"]
    assert json.loads(github.variables["/actions"]["PLAN_ROLES"]).keys() == {"dev", "prod"}
    assert github.protection
    assert github.protection["required_status_checks"]["contexts"] == list(CHECKS)

    github.written.clear()
    second = infra("github", "--yes")
    assert (second.stdout, github.written) == ("example/project is set up\n", [])


def test_what_somebody_changed_is_set_again_and_only_that(infra: Infra, github: StandIn) -> None:
    """A reviewer taken away, a variable edited, force pushes allowed, a policy too few."""
    infra("github", "--yes")
    assert github.protection
    github.protection["allow_force_pushes"]["enabled"] = True
    github.environments["prod"]["protection_rules"] = []
    github.variables["/environments/dev"]["APPLY_ROLE"] = "arn:aws:iam::999999999999:role/other"
    github.policies["dev"].pop()
    github.written.clear()
    assert infra("github", "--yes").exit_code == 0
    base = "/repos/example/project"
    assert github.written == [
        f"POST {base}/environments/dev/deployment-branch-policies",
        f"PATCH {base}/environments/dev/variables/APPLY_ROLE",
        f"PUT {base}/environments/prod",
        f"PUT {base}/branches/main/protection",
    ]
    assert infra("github").stdout == "example/project is set up\n"


def test_a_team_that_is_not_there_is_told_before_anything_is_changed(infra: Infra, github: StandIn) -> None:
    """Exit code 2."""
    github.teams.clear()
    done = infra("github", "--yes")
    assert (done.exit_code, github.written) == (2, [])
    assert "there is no team example/ml-ops-engineers; make it, or name others by --reviewer" in done.stderr


def test_prod_is_not_applied_where_nobody_has_to_approve(infra: Infra) -> None:
    """Exit code 3, and how to set it; environments that are not protected need nobody."""
    done = infra("approval", "prod")
    assert done.exit_code == 3
    assert "nobody has to approve its changes" in done.stderr
    assert "`infra github --yes` sets both" in done.stderr
    assert infra("approval", "dev").stdout == "dev is not protected: its changes need no approval of their own\n"
    assert infra("approval", "prd").exit_code == 2


def test_reviewers_of_the_forges_environment_are_an_approval(infra: Infra) -> None:
    """They are named."""
    infra("github", "--yes")
    assert infra("approval", "prod").stdout == (
        "prod: approved by ml-ops-engineers, who review its jobs on the forge\n"
    )


@pytest.mark.parametrize("by", ["ruleset", "protection"])
def test_owners_of_the_folder_are_an_approval_where_main_demands_theirs(
    infra: Infra, github: StandIn, tmp_path: Path, by: str
) -> None:
    """The alternative on plans without reviewers: CODEOWNERS on the folder, and approvals required."""
    infra("github", "--yes")
    github.environments["prod"]["protection_rules"] = []
    if by == "ruleset":
        github.hidden = ("/branches/main/protection",)  # as a workflow's token has it
        asked = {"require_code_owner_review": True, "required_approving_review_count": 1}
        more = {"dismiss_stale_reviews_on_push": True, "require_last_push_approval": True}
        parameters = {**asked, **more, "required_review_thread_resolution": True}
        where = {"ruleset_source_type": "Repository", "ruleset_source": "example/project", "ruleset_id": 1}
        github.rules.append({"type": "pull_request", "parameters": parameters, **where})
    assert infra("approval", "prod").exit_code == 3, "nobody owns the folder"
    owners = tmp_path / ".github" / "CODEOWNERS"
    owners.write_text("* @example/all\n/environments/prod/ @example/ops # prod\n/environments/dev/ @example/dev\n")
    done = infra("approval", "prod")
    assert done.stdout.startswith("prod: approved by @example/ops, who own its folder; "), done.output
    owners.write_text("* @example/all\n/environments/prod/infrastructure.yaml\n")
    assert infra("approval", "prod").exit_code == 3, "the last line takes the owners away"


def test_a_request_that_github_does_not_describe_is_found_out(described: description.Description) -> None:
    """The description refuses: else no test here would say anything."""
    path = "/repos/example/project/environments/prod"
    assert described.request_faults("PUT", path, {"reviewers": [{"type": "Robot", "id": 1}]})
    assert described.request_faults("PUT", path, {"reviewer": []})
    assert described.request_faults("PUT", "/repos/example/project/branches/main/protection", {"enforce_admins": True})
    assert described.request_faults("POST", "/repos/example/project/actions/variables", {"name": "A"})
    assert described.request_faults("PUT", "/repos/example/project/environs/prod", {})
    assert not described.request_faults("PUT", path, {"reviewers": None})
