"""What a step took is recorded once it has succeeded, and only then."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from environments import Invalid
from pipelines.steps.recording import Failed, recorded
from tests.pipelines.running import Run

STEPS = ("extract", "validate", "preprocess", "tune", "train", "evaluate")


@pytest.mark.parametrize("step", STEPS)
def test_each_step_recorded_itself(ran: Run, step: str) -> None:
    """Seconds, rows and peak memory, for the training run's children in MLflow."""
    record = json.loads((ran.root / f"reports/steps/{step}.json").read_text(encoding="utf-8"))
    assert record.keys() == {"step", "started_at", "seconds", "rows_in", "rows_out", "peak_memory_mb"}
    assert record["step"] == step
    assert datetime.fromisoformat(record["started_at"]).tzinfo is not None
    assert record["seconds"] > 0
    assert record["rows_in"] > 0
    assert record["rows_out"] > 0
    assert 50 < record["peak_memory_mb"] < 4000


@pytest.mark.parametrize(("error", "code"), [(Failed("no"), 1), (Invalid("no"), 2)])
def test_a_step_that_ends_with_a_message_leaves_no_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, code: int
) -> None:
    """Not even the one of an earlier run."""
    monkeypatch.chdir(tmp_path)
    with recorded("tune"):
        pass
    assert (tmp_path / "reports/steps/tune.json").is_file()
    with pytest.raises(SystemExit) as ended, recorded("tune"):
        raise error
    assert ended.value.code == code
    assert capsys.readouterr().err == "no\n"
    assert not (tmp_path / "reports/steps/tune.json").exists()


def test_a_bug_in_a_step_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what is meant for the user is turned into a message."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ZeroDivisionError), recorded("tune"):
        raise ZeroDivisionError
    assert not (tmp_path / "reports/steps/tune.json").exists()
