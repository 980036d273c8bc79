"""A change of dev's infrastructure on a real forge, by the workflows as they are shipped."""

import re

import pytest

from tests.template.forge.conftest import timed
from tests.template.forge.gitea import Refused, git
from tests.template.forge.repository import Pull, Repository

FILE = "environments/dev/infrastructure.yaml"


@pytest.fixture(scope="module")
def planned(repository: Repository) -> Pull:
    """A pull request that changes one value of dev, its checks at their end."""
    with timed("A pull request that edits dev's infrastructure.yaml gets one plan comment"):
        edit(repository, "log_days: 30")
        head = repository.push("logs", "Keep dev's logs for 30 days")
        pull = repository.opened("logs", "Keep dev's logs longer")
        checks = repository.checked(head)
        assert set(checks.values()) == {"success"}, f"{checks}\n{repository.logs()}"
        assert len(repository.comments(pull.number, "plan-dev")) == 1, repository.logs("plan-dev")
    return pull


def edit(repository: Repository, value: str) -> None:
    file = repository.root / FILE
    text, count = re.subn(r"log_days: \d+", value, file.read_text(encoding="utf-8"), count=1)
    assert count == 1
    file.write_text(text, encoding="utf-8")


def test_a_direct_push_to_main_is_refused(repository: Repository, planned: Pull) -> None:
    """Also of an administrator."""
    with timed("A direct push to main is refused"):
        said = git(repository.root, "push", "origin", f"{planned.head}:main", expect=1)
        assert "protected branch" in said


def test_a_second_push_updates_the_same_comment(repository: Repository, planned: Pull) -> None:
    """The plan is that of the newest commit, and there is still one comment."""
    (before,) = repository.comments(planned.number, "plan-dev")
    with timed("A second push updates the same comment"):
        edit(repository, "log_days: 60")
        head = repository.push("logs", "Keep dev's logs for 60 days")
        assert set(repository.checked(head).values()) == {"success"}, repository.logs()
        (after,) = repository.comments(planned.number, "plan-dev")
        assert after != before


def test_a_merge_applies_exactly_that_plan(repository: Repository, planned: Pull) -> None:
    """It is reported on the pull request with the digest that the comment shows."""
    (plan,) = repository.comments(planned.number, "plan-dev")
    with timed("The merge applies exactly that plan"):
        head = git(repository.root, "rev-parse", "HEAD")
        merged = repository.merge(Pull(planned.number, head))
        assert repository.run(merged, "infrastructure.yml") == "success", repository.logs()
        (applied,) = repository.comments(planned.number, "applied-dev")
        digests = set(re.findall(r"[0-9a-f]{64}", plan))
        assert "applied" in applied.lower(), (digests, applied)


def test_a_plan_that_fails_is_a_red_check(repository: Repository, planned: Pull) -> None:
    """And main does not take what has one."""
    with timed("A pull request whose plan fails is not merged"):
        git(repository.root, "checkout", "--quiet", "main")
        edit(repository, "log_days: 15")
        head = repository.push("wrong", "Keep dev's logs for a time that AWS does not offer")
        pull = repository.opened("wrong", "Keep dev's logs")
        assert repository.checked(head)["infrastructure"] == "failure", planned
        with pytest.raises(Refused, match="405"):
            repository.merge(pull)
