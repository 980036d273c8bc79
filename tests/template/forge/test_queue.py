"""Changes of one environment that meet each other."""

from demo.aws.emulator import Emulator
from tests.template.forge.cloud import log_days, old_version_days
from tests.template.forge.conftest import timed
from tests.template.forge.gitea import until
from tests.template.forge.repository import Repository

FILE = "environments/dev/infrastructure.yaml"


def test_of_two_merges_the_second_waits_is_stale_and_is_planned_anew(
    repository: Repository, emulator: Emulator
) -> None:
    """Nothing that was merged is lost, and nothing is applied that was planned on what is no longer so."""
    repository.edit(FILE, r"log_days: \d+", "log_days: 90")
    repository.push("first", "Keep dev's logs for 90 days")
    first = repository.opened("first", "Keep logs")
    repository.edit(FILE, r"old_version_days: \d+", "old_version_days: 21")
    repository.push("second", "Keep old versions for 21 days")
    second = repository.opened("second", "Keep old versions")
    for pull in (first, second):
        assert set(repository.checked(pull.head).values()) == {"success"}, repository.logs()

    with timed("Of two merges at once the second waits until the first is applied"):
        earlier = repository.run(repository.merge(first), "infrastructure.yml")
        later = repository.run(repository.merge(second), "infrastructure.yml")
        assert repository.ended(earlier) == "success", repository.logs()
        ended = repository.ended(later)
        one, other = repository.job(earlier, "apply-dev"), repository.job(later, "apply-dev")
        assert one["completed_at"] <= other["started_at"]
        assert log_days(emulator) == {90}

    with timed("Main has moved since the second was planned: it is refused as stale"):
        assert ended == "failure"
        assert "stale: planned on" in repository.log(later, "apply-dev")
        assert 21 not in old_version_days(emulator)
        assert "stale" in until(lambda: repository.comments(second.number, "applied-dev"), "it is told")[0]

    with timed("Started by hand, what main says is planned anew and applied: both changes are there"):
        again = repository.dispatched("infrastructure.yml")
        assert repository.ended(again) == "success", repository.logs("plan-dev", "apply-dev")
        assert log_days(emulator) == {90}
        assert 21 in old_version_days(emulator)


def test_a_change_of_comments_applies_nothing(repository: Repository) -> None:
    """Its pull request gets no plan, its merge ends green, and no job of the environment runs."""
    with timed("A change of comments only ends green, with nothing planned or applied"):
        repository.edit(FILE, r"log_days: \d+", r"# as the auditors want it\n  \g<0>")
        repository.push("remark", "Say why")
        pull = repository.opened("remark", "Say why logs are kept")
        assert set(repository.checked(pull.head).values()) == {"success"}, repository.logs()
        assert repository.comments(pull.number, "plan-dev") == []
        run = repository.run(repository.merge(pull), "infrastructure.yml")
        assert repository.ended(run) == "success", repository.logs()
        assert repository.job(run, "apply-dev")["conclusion"] == "skipped"
