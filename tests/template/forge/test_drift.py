"""Nights in which dev is no longer what was applied."""

from demo.aws.emulator import Emulator
from tests.template.forge.cloud import client, log_days
from tests.template.forge.conftest import timed
from tests.template.forge.repository import Repository


def test_drift_opens_one_issue_and_closes_it(repository: Repository, emulator: Emulator) -> None:
    """Two nights, one issue; undone, the third night closes it."""
    logs = client(emulator, "logs")
    group = logs.describe_log_groups()["logGroups"][0]["logGroupName"]
    (days,) = log_days(emulator)
    with timed("Drift opens one issue in two nights"):
        logs.put_retention_policy(logGroupName=group, retentionInDays=1)
        for _ in range(2):
            assert repository.ended(repository.night("infrastructure.yml")) == "failure"  # red, so that it is seen
        (issue,) = repository.issues("drift-dev")
        assert issue["state"] == "open"
        assert "retention_in_days" in issue["body"]
    with timed("Undone, the third night closes it"):
        logs.put_retention_policy(logGroupName=group, retentionInDays=days)
        assert repository.ended(repository.night("infrastructure.yml")) == "success", repository.logs("drift-dev")
        (issue,) = repository.issues("drift-dev")
        assert issue["state"] == "closed"
