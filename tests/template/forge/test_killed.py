"""A machine that dies while it changes an environment."""

from collections.abc import Mapping

from demo.aws.emulator import Emulator
from tests.template.forge.cloud import locked, log_days
from tests.template.forge.conftest import infra, timed
from tests.template.forge.gitea import git, until
from tests.template.forge.repository import Repository
from tests.template.forge.runner import Runner

FILE = "environments/dev/infrastructure.yaml"


def test_a_runner_is_killed_in_the_middle_of_an_apply(
    repository: Repository, runner: Runner, emulator: Emulator, cloud: Mapping[str, str]
) -> None:
    """The lock that it leaves is taken away by a person, and the next run brings dev to what main says."""
    repository.edit(FILE, r"log_days: \d+", "log_days: 120")
    repository.push("killed", "Keep dev's logs for 120 days")
    pull = repository.opened("killed", "Keep logs")
    assert set(repository.checked(pull.head).values()) == {"success"}, repository.logs()
    with timed("A runner that is killed in the middle of an apply leaves a lock, and a red run"):
        run = repository.run(repository.merge(pull), "infrastructure.yml")
        until(lambda: locked(emulator), "it is being applied")
        runner.kill()
        assert locked(emulator)
        until(lambda: repository.forge.given_up(repository.name, run), "the forge gives the run up")
        assert repository.ended(run) == "failure"
        runner.start()
    with timed("Unlocked and started again, dev comes to what main says"):
        git(repository.root, "fetch", "--quiet", "origin", "main")
        git(repository.root, "checkout", "--quiet", "--detach", "origin/main")
        assert "unlocked" in infra(repository.root, cloud, "unlock", "dev")
        again = repository.dispatched("infrastructure.yml")
        assert repository.ended(again) == "success", repository.logs("plan-dev", "apply-dev")
        assert log_days(emulator) == {120}
