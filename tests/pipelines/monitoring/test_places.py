"""Where a retraining runs."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from pipelines.monitoring import cause as causes
from pipelines.monitoring.outcomes import Outcome
from pipelines.monitoring.places import LONGEST, Here, Workflow
from pipelines.workspace import exclusive

NOW = datetime.now(UTC)
LINE = causes.manual("new carriers = trouble", NOW).line("prod-3")


def outcome(status: str, started: datetime) -> Outcome:
    return Outcome(
        name="prod-3",
        run_id="a" * 32,
        status=status,
        attempts=1,
        started=started,
        ended=None,
        digest=None,
        proposal=None,
    )


def test_here_is_busy_while_a_training_holds_the_workspace(tmp_path: Path) -> None:
    """Whoever started it; a killed one holds nothing."""
    here = Here(tmp_path, "dev", print)
    assert not here.busy(None)
    with exclusive(tmp_path / ".pipelines" / "dev" / "training.lock", "a training"):
        assert here.busy(None)
    assert not here.busy(outcome("RUNNING", NOW))


def test_a_workflow_gets_its_inputs_a_line_each(tmp_path: Path) -> None:
    """Where models of the environment are trained, why, and for which environment the candidate is offered."""
    Workflow(tmp_path / "cause.txt", "dev").train(LINE)
    lines = (tmp_path / "cause.txt").read_text(encoding="utf-8").splitlines()
    assert dict(line.split("=", 1) for line in lines) == {"environment": "dev", "cause": LINE, "promote_to": "dev"}


def test_a_workflow_is_busy_while_its_run_may_live(tmp_path: Path) -> None:
    """An open run that is older than any job may be was killed."""
    workflow = Workflow(tmp_path / "cause.txt", "dev")
    assert not workflow.busy(None)
    assert workflow.busy(outcome("RUNNING", NOW))
    assert not workflow.busy(outcome("RUNNING", NOW - LONGEST - timedelta(minutes=1)))
    assert not workflow.busy(outcome("KILLED", NOW))
