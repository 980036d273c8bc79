"""What main does not take."""

import pytest

from tests.template.forge.conftest import timed
from tests.template.forge.gitea import Refused
from tests.template.forge.repository import Repository

FILE = "environments/dev/infrastructure.yaml"


def test_a_plan_that_destroys_what_everything_stands_on_is_a_red_check(repository: Repository) -> None:
    """The comment names what would be lost and the policy, and main does not take it."""
    with timed("A pull request that would destroy dev's network is blocked, and the comment says so"):
        repository.edit(FILE, r"vpc_cidr: [\d./]+", "vpc_cidr: 10.99.0.0/16")
        head = repository.push("network", "Move dev to another network")
        pull = repository.opened("network", "Another network")
        assert repository.checked(head)["infrastructure"] == "failure"
        (plan,) = repository.comments(pull.number, "plan-dev")
        assert "keep the network: aws_vpc" in plan
        with pytest.raises(Refused, match=r"405 .*Not all required status checks successful"):
            repository.merge(pull)
