"""On GitLab the approval is looked up as its documents have it: protected environments, else protected branches."""

import json
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from infra.cli import app
from tests.loopback import serving

Infra = Callable[..., Result]
ENVIRONMENT, BRANCH = "/projects/5/protected_environments/prod", "/projects/5/protected_branches/main"
NOBODY_PUSHES = {"push_access_levels": [{"access_level": 0}]}


@pytest.fixture
def there() -> Iterator[dict[str, Any]]:
    """What GitLab has, by path; anything else is not there."""
    has: dict[str, Any] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen = self.headers["PRIVATE-TOKEN"] == "sesame" and self.path in has
            content = json.dumps(has[self.path] if seen else {"message": "404 Not Found"}).encode()
            self.send_response(200 if seen else 404)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    with serving(Handler) as has["url"]:
        yield has


@pytest.fixture
def infra(there: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Infra:
    (tmp_path / "project.yaml").write_text("name: P\nslug: project\nrepository: example/project\nregion: eu-west-1\n")
    (tmp_path / "environments").mkdir()
    (tmp_path / "environments" / "__init__.py").touch()
    for name in ("dev", "prod"):
        (tmp_path / "environments" / name).mkdir()
        (tmp_path / "environments" / name / "infrastructure.yaml").write_text("target: local\n")
    (tmp_path / ".gitlab").mkdir()
    (tmp_path / ".gitlab" / "CODEOWNERS").write_text("/environments/*/infrastructure.yaml @example/ops\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CI_API_V4_URL", there["url"])
    monkeypatch.setenv("CI_PROJECT_ID", "5")
    monkeypatch.setenv("GITLAB_TOKEN", "may-not-look")
    monkeypatch.setenv("SETTINGS_TOKEN", "sesame")
    return lambda *arguments: CliRunner().invoke(app, ["approval", *arguments])


@pytest.mark.parametrize("found", [{"approval_rules": [{"required_approvals": 1}]}, {"required_approval_count": 1}])
def test_a_protected_environment_is_an_approval(infra: Infra, there: dict[str, Any], found: object) -> None:
    """By its rules, or by its number."""
    there[ENVIRONMENT] = found
    assert infra("prod").stdout == "prod: its deployments need 1 approval on GitLab\n"


def test_owners_are_an_approval_where_main_demands_theirs(infra: Infra, there: dict[str, Any]) -> None:
    """And nobody can go around it."""
    there[BRANCH] = {**NOBODY_PUSHES, "code_owner_approval_required": True}
    assert infra("prod").stdout.startswith("prod: approved by @example/ops, who own its folder; "), infra("prod").output


@pytest.mark.parametrize(
    ("environment", "branch"),
    [
        (None, None),
        ({"approval_rules": [], "deploy_access_levels": [{"access_level": 40}]}, None),
        (None, {**NOBODY_PUSHES, "code_owner_approval_required": False}),
        (None, {"push_access_levels": [{"access_level": 40}], "code_owner_approval_required": True}),
    ],
)
def test_where_nobody_has_to_approve_it_is_refused(
    infra: Infra, there: dict[str, Any], environment: object, branch: object
) -> None:
    """Nothing is protected, or without approvals, or somebody may push."""
    there |= {path: has for path, has in ((ENVIRONMENT, environment), (BRANCH, branch)) if has}
    refused = infra("prod")
    assert (refused.exit_code, "nobody has to approve" in refused.stderr) == (3, True), refused.output


def test_what_the_token_may_not_see_does_not_count(
    infra: Infra, there: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An approval that cannot be looked up is none; without any token it says which one it wants."""
    there[ENVIRONMENT] = {"required_approval_count": 1}
    monkeypatch.delenv("SETTINGS_TOKEN")
    assert infra("prod").exit_code == 3
    monkeypatch.delenv("GITLAB_TOKEN")
    assert (infra("prod").exit_code, "SETTINGS_TOKEN is not set" in infra("prod").stderr) == (2, True)
