"""A change of dev's infrastructure on a real forge, by the workflows as they are shipped."""

import re

import pytest

from demo.aws.emulator import Emulator
from tests.template.forge.cloud import log_days
from tests.template.forge.conftest import timed
from tests.template.forge.gitea import Refused, git
from tests.template.forge.pictures import picture
from tests.template.forge.repository import Pull, Repository

FILE = "environments/dev/infrastructure.yaml"


@pytest.fixture(scope="module")
def planned(repository: Repository) -> Pull:
    """A pull request that changes one value of dev, its checks at their end."""
    with timed("A pull request that edits dev's infrastructure.yaml gets one plan comment"):
        repository.edit(FILE, r"log_days: \d+", "log_days: 30")
        head = repository.push("logs", "Keep dev's logs for 30 days")
        pull = repository.opened("logs", "Keep dev's logs longer")
        checks = repository.checked(head)
        assert set(checks.values()) == {"success"}, f"{checks}\n{repository.logs()}"
        assert len(repository.comments(pull.number, "plan-dev")) == 1, repository.logs("plan-dev")
    picture(repository.forge, f"/{repository.name}/pulls/{pull.number}", "plan", height=1200)
    return pull


def test_a_direct_push_to_main_is_refused(repository: Repository, planned: Pull) -> None:
    """Also of an administrator."""
    with timed("A direct push to main is refused"):
        said = git(repository.root, "push", "origin", f"{planned.head}:main", expect=1)
        assert "protected branch" in said


def test_a_second_push_updates_the_same_comment(repository: Repository, planned: Pull) -> None:
    """The plan is that of the newest commit, and there is still one comment."""
    (before,) = repository.comments(planned.number, "plan-dev")
    with timed("A second push updates the same comment"):
        repository.edit(FILE, r"log_days: \d+", "log_days: 60")
        head = repository.push("logs", "Keep dev's logs for 60 days")
        assert set(repository.checked(head).values()) == {"success"}, repository.logs()
        (after,) = repository.comments(planned.number, "plan-dev")
        assert after != before


def test_a_merge_applies_exactly_that_plan(repository: Repository, planned: Pull, emulator: Emulator) -> None:
    """The bundle that was applied is the one whose digest the comment showed, and dev is what the file says."""
    (plan,) = repository.comments(planned.number, "plan-dev")
    with timed("The merge applies exactly that plan"):
        merged = repository.merge(Pull(planned.number, git(repository.root, "rev-parse", "HEAD")))
        assert repository.ended(repository.run(merged, "infrastructure.yml")) == "success", repository.logs()
        (applied,) = repository.comments(planned.number, "applied-dev")
        shown, done = (set(re.findall("sha256:[0-9a-f]{64}", text)) for text in (plan, applied))
        assert len(shown) == 1
        assert done == shown
        assert log_days(emulator) == {60}


def test_a_plan_that_fails_is_a_red_check(repository: Repository, planned: Pull) -> None:
    """And main does not take what has one."""
    with timed("A pull request whose plan fails is not merged"):
        repository.edit(FILE, r"log_days: \d+", "log_days: 15")
        head = repository.push("wrong", "Keep dev's logs for a time that AWS does not offer")
        pull = repository.opened("wrong", "Keep dev's logs")
        assert repository.checked(head)["infrastructure"] == "failure", planned
        with pytest.raises(Refused, match=r"405 .*Not all required status checks successful"):
            repository.merge(pull)
