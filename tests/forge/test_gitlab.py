"""`forge` in a job of GitLab: the same commands, by GitLab's API."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from forge.cli import app
from tests.forge.gitlab_stand_in import StandIn, running

Forge = Callable[..., Result]
COMMIT, HEAD = "c" * 40, "a" * 40


@pytest.fixture
def there() -> Iterator[StandIn]:
    with running(StandIn()) as it:
        yield it


@pytest.fixture
def forge(there: StandIn, monkeypatch: pytest.MonkeyPatch) -> Forge:
    monkeypatch.setenv("CI_API_V4_URL", there.url)
    monkeypatch.setenv("CI_PROJECT_ID", "5")
    monkeypatch.setenv("GITLAB_TOKEN", "sesame")
    for name in ("GITHUB_REPOSITORY", "GH_TOKEN", "GITHUB_TOKEN", "FORGE_AUTHOR"):
        monkeypatch.delenv(name, raising=False)
    return lambda *arguments: CliRunner().invoke(app, [str(each) for each in arguments])


def test_a_plan_is_one_comment_which_later_plans_replace(forge: Forge, there: StandIn, body: Path) -> None:
    """Found among others on a later page; somebody else's under the same mark stays as it is."""
    there.requests.append(there.new({"title": "Change dev"}))
    there.notes.append({"id": 1, "author": {"username": "mallory"}, "body": "<!-- plan-dev -->\nNothing to see"})
    first = forge("comment", "plan-dev", "--pull-request", 1, "--body", body)
    there.notes += [{"id": 900 + n, "author": {"username": "ada"}, "body": "hm"} for n in range(4)]
    body.write_text("### Another plan\n", encoding="utf-8")
    second = forge("comment", "plan-dev", "--pull-request", 1, "--body", body)
    assert first.stdout == second.stdout == "http://g/1#note_102\n", first.output
    assert [note["body"] for note in there.notes if note["author"]["username"] == there.username] == [
        "<!-- plan-dev -->\n### Another plan\n"
    ]
    assert forge("shown", "plan-dev", "--pull-request", 1).stdout == "### Another plan\n"


def test_what_anybody_else_shows_is_not_the_plan(forge: Forge, there: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """The comment of the bot that FORGE_AUTHOR names counts, also where another token reads it."""
    there.notes.append({"id": 1, "author": {"username": "mallory"}, "body": "<!-- plan-dev -->\nforged"})
    refused = forge("shown", "plan-dev", "--pull-request", 1)
    assert (refused.exit_code, "has no comment 'plan-dev' of project_5_bot" in refused.stderr) == (1, True)
    there.notes.append({"id": 2, "author": {"username": "review-bot"}, "body": "<!-- plan-dev -->\nreal"})
    monkeypatch.setenv("FORGE_AUTHOR", "review-bot")
    assert forge("shown", "plan-dev", "--pull-request", 1).stdout == "real"


def test_drift_is_one_issue_until_it_is_gone(forge: Forge, there: StandIn, body: Path) -> None:
    """Two nights, one issue; closed with a last word, and not found again."""
    for _ in range(2):
        assert forge("issue", "drift-dev", "--title", "dev has drifted", "--body", body).exit_code == 0
    (issue,) = there.issues
    assert issue["description"].startswith("<!-- drift-dev -->\n### Plan for dev")
    assert forge("close", "drift-dev", "--because", "No drift any more.").stdout == "http://g/1\n"
    assert (issue["state"], there.notes[-1]["body"]) == ("closed", "No drift any more.")
    assert forge("close", "drift-dev", "--because", "again").stdout == "no open issue drift-dev\n"


@pytest.mark.parametrize(
    "by",
    [
        {"merge_commit_sha": COMMIT, "squash_commit_sha": None, "sha": HEAD},
        {"merge_commit_sha": None, "squash_commit_sha": COMMIT, "sha": HEAD},
    ],
)
def test_a_commit_tells_its_merge_request(forge: Forge, there: StandIn, by: dict[str, str | None]) -> None:
    """Merged or squashed; the head is what was planned and reviewed."""
    there.commits[COMMIT] = [{"iid": 7, "state": "merged", **by}]
    assert forge("merged", COMMIT).stdout == f"number=7\nhead={HEAD}\n"


@pytest.mark.parametrize("state", [None, "opened"])
def test_a_commit_that_nobody_reviewed_is_refused(forge: Forge, there: StandIn, state: str | None) -> None:
    """One that was pushed, and one that is only in an open merge request."""
    there.commits[COMMIT] = [{"iid": 7, "state": state, "sha": COMMIT}] if state else []
    refused = forge("merged", COMMIT)
    assert (refused.exit_code, "came by no merge request" in refused.stderr) == (1, True)


@pytest.mark.parametrize(
    ("source", "path", "code"),
    [
        (5, "infra/cli.py", 0),
        (6, "docs/by-hand.md", 0),
        (6, "infra/cli.py", 1),
        (6, ".gitlab-ci.yml", 1),
        (6, "environments/prod/model.yaml", 1),
    ],
)
def test_a_fork_may_not_change_what_decides(forge: Forge, there: StandIn, source: int, path: str, code: int) -> None:
    """Not even on a later page of what it changes."""
    there.requests.append(there.new({}, source_project_id=source, target_project_id=5))
    there.diffs += [{"old_path": f"docs/{n}.md", "new_path": f"docs/{n}.md"} for n in range(3)]
    there.diffs.append({"old_path": path, "new_path": "docs/moved.md"})
    assert forge("foreign", "--pull-request", 1).exit_code == code


def test_a_promotion_becomes_one_merge_request(forge: Forge, there: StandIn, body: Path, checkout: Path) -> None:
    """Of a branch with just that file; proposed again it is replaced."""
    arguments = ("propose", "environments/dev/model.yaml", "--branch", "promote/dev", "--body", body, "--title")
    assert forge(*arguments, "Promote 7").stdout == "http://g/1\n"
    assert forge(*arguments, "Promote 8").stdout == "http://g/1\n"
    (request,) = there.requests
    assert (request["title"], request["source_branch"], request["target_branch"]) == (
        "Promote 8",
        "promote/dev",
        "main",
    )
    changed = ["git", "diff", "--name-only", "main", "promote/dev"]
    remote = checkout.parent / "remote.git"
    assert subprocess.run(changed, cwd=remote, capture_output=True, text=True, check=True).stdout == (
        "environments/dev/model.yaml\n"
    )


def test_a_dispatch_starts_a_pipeline_with_variables(forge: Forge, there: StandIn) -> None:
    """As `.gitlab-ci.yml` reads them."""
    assert forge("dispatch", "train.yml", "--input", "environment=dev", "--input", "cause=new data").exit_code == 0
    (started,) = there.started
    assert started["ref"] == "main"
    assert {each["key"]: each["value"] for each in started["variables"]} == {
        "WORKFLOW": "train",
        "ENVIRONMENT": "dev",
        "CAUSE": "new data",
    }


def test_a_token_that_is_missing_or_wrong_is_told(
    forge: Forge, there: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wrong input and a refusal have their own exit codes, and no token is in what is said."""
    monkeypatch.setenv("GITLAB_TOKEN", "wrong-one")
    refused = forge("merged", COMMIT)
    assert (refused.exit_code, "401 Unauthorized" in refused.stderr, "wrong-one" in refused.stderr) == (1, True, False)
    monkeypatch.delenv("GITLAB_TOKEN")
    missing = forge("merged", COMMIT)
    assert (missing.exit_code, "GITLAB_TOKEN is not set" in missing.stderr) == (2, True)
