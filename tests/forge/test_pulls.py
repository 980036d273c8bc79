"""What was merged is found again; forks are told apart; changed files become one pull request."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from tests.forge.conftest import git
from tests.forge.stand_in import StandIn

Forge = Callable[..., Result]
COMMIT, HEAD = "c" * 40, "a" * 40


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("pulls", [{"number": 7, "merged_at": "2026-01-01", "merge_commit_sha": COMMIT, "head": {"sha": HEAD}}]),
        ("pull", {"number": 7, "merged": True, "merge_commit_sha": COMMIT, "head": {"sha": HEAD}}),
    ],
)
def test_a_commit_tells_its_pull_request(forge: Forge, there: StandIn, path: str, answer: object) -> None:
    """On GitHub and on Gitea; the head is what was planned and reviewed."""
    there.commits[f"/commits/{COMMIT}/{path}"] = answer
    assert forge("merged", COMMIT).stdout == f"number=7\nhead={HEAD}\n"


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        [{"number": 7, "merged_at": None, "merge_commit_sha": COMMIT, "head": {"sha": HEAD}}],
        [{"number": 7, "merged_at": "2026-01-01", "merge_commit_sha": "d" * 40, "head": {"sha": HEAD}}],
    ],
)
def test_what_came_by_no_pull_request_is_refused(forge: Forge, there: StandIn, answer: object) -> None:
    """A direct push; a pull request that is open; one in which the commit is, but that was merged as another."""
    if answer is not None:
        there.commits[f"/commits/{COMMIT}/pulls"] = answer
    done = forge("merged", COMMIT)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "came by no pull request" in done.stderr


@pytest.mark.parametrize(
    ("home", "file", "code"),
    [
        ("example/project", "infra/cli.py", 0),
        ("mallory/project", "docs/aws.md", 0),
        ("mallory/project", "infra/cli.py", 1),
        ("mallory/project", "environments/dev/model.yaml", 1),
        ("mallory/project", ".github/workflows/ci.yml", 1),
        (None, "infra/cli.py", 1),  # the fork was deleted
    ],
)
def test_a_fork_may_not_change_what_decides_over_environments(
    forge: Forge, there: StandIn, home: str | None, file: str, code: int
) -> None:
    """It is told that a maintainer has to take the commits over."""
    head = {"repo": {"full_name": home} if home else None}
    there.pulls.append(there.new({"head": head, "base": {"repo": {"full_name": "example/project"}}}))
    there.files += [{"filename": "README.md"}, {"filename": "a"}, {"filename": file}]
    done = forge("foreign", "--pull-request", 1)
    assert done.exit_code == code
    assert ("A maintainer has to" in done.stderr) == bool(code)


def test_a_fork_may_not_move_a_guarded_file_away(forge: Forge, there: StandIn) -> None:
    """The old name counts."""
    base = {"repo": {"full_name": "example/project"}}
    there.pulls.append(there.new({"head": {"repo": {"full_name": "mallory/project"}}, "base": base}))
    there.files.append({"filename": "docs/cli.py", "previous_filename": "infra/cli.py"})
    assert forge("foreign", "--pull-request", 1).exit_code == 1


def test_changed_files_become_one_pull_request(forge: Forge, there: StandIn, checkout: Path, body: Path) -> None:
    """Only those that were named; the second proposal replaces the first; branch and index stay as they were."""
    before = git(checkout, "rev-parse", "HEAD")
    model = checkout / "environments/dev/model.yaml"
    for text in ("service: {workers: 1}\n", "service: {workers: 3}\n"):
        model.write_text(text)
        done = forge(
            *("propose", "environments/dev/model.yaml", "--branch", "promote/dev"),
            *("--title", "Promote to dev", "--body", body),
        )
        assert done.exit_code == 0, done.output
    (pull,) = there.pulls
    assert (pull["title"], pull["base"], pull["body"]) == ("Promote to dev", "main", body.read_text(encoding="utf-8"))
    git(checkout, "fetch", "--quiet", "origin", "promote/dev")
    assert git(checkout, "show", "FETCH_HEAD:environments/dev/model.yaml") == "service: {workers: 3}"
    assert git(checkout, "diff", "--name-only", "main", "FETCH_HEAD") == "environments/dev/model.yaml"
    assert git(checkout, "rev-parse", "HEAD", "main") == f"{before}\n{before}"
    assert git(checkout, "diff", "--cached", "--name-only") == ""


def test_nothing_is_proposed_where_nothing_was_changed(
    forge: Forge, there: StandIn, checkout: Path, body: Path
) -> None:
    """An empty pull request would only cost people's time."""
    git(checkout, "checkout", "--quiet", "environments")
    done = forge(
        "propose", "environments/dev/model.yaml", "--branch", "promote/dev", "--title", "Promote", "--body", body
    )
    assert (done.exit_code, there.pulls) == (1, [])
    assert "nothing was changed" in done.stderr


def test_a_proposal_cannot_overwrite_a_branch_of_people(
    forge: Forge, there: StandIn, checkout: Path, body: Path
) -> None:
    """The push is forced, so it goes to branches of its own only."""
    done = forge("propose", "environments/dev/model.yaml", "--branch", "main", "--title", "Promote", "--body", body)
    assert (done.exit_code, there.pulls) == (2, [])


def test_what_cannot_be_pushed_is_not_proposed(forge: Forge, there: StandIn, checkout: Path, body: Path) -> None:
    """Git's own words are told, and no pull request shows an older state of the branch."""
    (checkout / "environments/dev/model.yaml").write_text("service: {workers: 7}\n")
    git(checkout, "remote", "set-url", "origin", str(checkout / "nowhere"))
    done = forge(
        *("propose", "environments/dev/model.yaml", "--branch", "promote/dev"), *("--title", "Promote", "--body", body)
    )
    assert (done.exit_code, there.pulls) == (1, [])
    assert "git push: " in done.stderr
    assert "nowhere" in done.stderr


def test_a_workflow_is_started_with_its_inputs(forge: Forge, there: StandIn) -> None:
    """The cause arrives as it was given."""
    done = forge("dispatch", "train.yml", "--input", "environment=dev", "--input", "cause=drift: dep_delay = 0.3")
    assert done.exit_code == 0, done.output
    inputs = {"environment": "dev", "cause": "drift: dep_delay = 0.3"}
    assert there.dispatched == [("train.yml", {"ref": "main", "inputs": inputs})]
    assert forge("dispatch", "train.yml", "--input", "nothing").exit_code == 2


def test_inputs_may_come_from_a_file(forge: Forge, there: StandIn, tmp_path: Path) -> None:
    """As `pipelines monitor --cause` writes it; what else stands there is refused."""
    file = tmp_path / "cause.txt"
    file.write_text(
        "environment=dev\ncause=drift: dep_delay=0.3 [retraining=dev-1]\npromote_to=dev\n", encoding="utf-8"
    )
    done = forge("dispatch", "train.yml", "--inputs", file)
    assert done.exit_code == 0, done.output
    inputs = {"environment": "dev", "cause": "drift: dep_delay=0.3 [retraining=dev-1]", "promote_to": "dev"}
    assert there.dispatched == [("train.yml", {"ref": "main", "inputs": inputs})]
    file.write_text("drift\n", encoding="utf-8")
    assert forge("dispatch", "train.yml", "--inputs", file).exit_code == 2
