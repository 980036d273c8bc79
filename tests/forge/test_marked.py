"""One comment and one issue of each key, however often they are written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from forge.marked import LIMIT, marked
from tests.forge.stand_in import StandIn

Forge = Callable[..., Result]


def test_a_comment_is_written_once_and_then_brought_up_to_date(forge: Forge, there: StandIn, body: Path) -> None:
    """Also where it is on the second page, and beside the comments of other keys."""
    for key in ("plan-test", "plan-prod", "plan-dev", "plan-dev"):
        done = forge("comment", key, "--pull-request", 7, "--body", body)
        assert done.exit_code == 0, done.output
        body.write_text(f"{body.read_text(encoding='utf-8')}again\n", encoding="utf-8")
    assert len(there.comments) == 3
    assert there.comments[2]["body"].count("again") == 3


def test_what_somebody_else_writes_under_the_mark_is_neither_changed_nor_believed(
    forge: Forge, there: StandIn, body: Path
) -> None:
    """A digest that anybody could have written decides nothing."""
    there.comments.append(there.new({"body": marked("plan-dev", "sha256:evil")}, user={"login": "mallory"}))
    assert forge("shown", "plan-dev", "--pull-request", 7).exit_code == 1
    forge("comment", "plan-dev", "--pull-request", 7, "--body", body)
    assert there.comments[0]["body"].endswith("sha256:evil")
    assert forge("shown", "plan-dev", "--pull-request", 7).stdout == body.read_text(encoding="utf-8")


def test_a_mark_within_the_text_is_no_mark(forge: Forge, there: StandIn, body: Path) -> None:
    """A plan may quote one."""
    there.comments.append(there.new({"body": "text\n<!-- plan-dev -->\n"}))
    forge("comment", "plan-dev", "--pull-request", 7, "--body", body)
    assert len(there.comments) == 2


def test_a_workflow_that_may_not_ask_who_it_is_finds_its_comments(forge: Forge, there: StandIn, body: Path) -> None:
    """Its token has no user."""
    there.login = None
    for _ in range(2):
        assert forge("comment", "plan-dev", "--pull-request", 7, "--body", body).exit_code == 0
    assert len(there.comments) == 1


@pytest.mark.parametrize("text", ["x" * 70_000, "🌊" * 40_000])
def test_a_text_that_is_too_long_is_cut_and_says_so(text: str) -> None:
    """Counted as GitHub counts."""
    whole = marked("plan-dev", text)
    assert LIMIT - 10 < len(whole.encode("utf-16-le")) // 2 <= LIMIT
    assert whole.endswith("in the log of the run.")


def test_an_issue_is_opened_once_in_two_nights_and_closed_when_clean(forge: Forge, there: StandIn, body: Path) -> None:
    """Another drift later opens another."""
    there.issues.append(there.new({"body": marked("drift-dev", "a pull request")}, pull_request={"url": "x"}))
    for _ in range(2):
        assert forge("issue", "drift-dev", "--title", "dev has drifted", "--body", body).exit_code == 0
    assert [each["title"] for each in there.issues[1:]] == ["dev has drifted"]
    assert forge("close", "drift-dev", "--because", "no drift").exit_code == 0
    assert there.issues[1]["state"] == "closed"
    assert there.comments[-1]["body"] == "no drift"
    assert forge("close", "drift-dev", "--because", "no drift").stdout == "no open issue drift-dev\n"
    forge("issue", "drift-dev", "--title", "dev has drifted", "--body", body)
    assert [each["state"] for each in there.issues[1:]] == ["closed", "open"]


@pytest.mark.parametrize(
    ("variable", "message"),
    [
        ("GH_TOKEN", "GH_TOKEN is not set: a token for the forge"),
        ("GITHUB_REPOSITORY", "GITHUB_REPOSITORY is not set: which repository?"),
    ],
)
def test_what_is_not_set_is_told(
    forge: Forge, monkeypatch: pytest.MonkeyPatch, body: Path, variable: str, message: str
) -> None:
    """Exit code 2, and how to set it."""
    monkeypatch.delenv(variable)
    monkeypatch.delenv("GITHUB_TOKEN", raising=False)
    done = forge("comment", "plan-dev", "--pull-request", 7, "--body", body)
    assert (done.exit_code, message in done.stderr) == (2, True)


def test_what_the_forge_refuses_is_told_without_the_token(
    forge: Forge, monkeypatch: pytest.MonkeyPatch, body: Path
) -> None:
    """In one line, exit code 1."""
    monkeypatch.setenv("GH_TOKEN", "wrong-token")
    done = forge("issue", "drift-dev", "--title", "t", "--body", body)
    assert done.exit_code == 1
    assert done.stderr == "forge: GET /repos/example/project/issues: 401 Bad credentials\n"
