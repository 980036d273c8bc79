"""What a step took is recorded, and how it ended."""

import json
import signal
import subprocess
import sys
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
    assert record.keys() == {"step", "outcome", "started_at", "seconds", "rows_in", "rows_out", "peak_memory_mb"}
    assert record["step"] == step
    assert record["outcome"] == "finished"
    assert datetime.fromisoformat(record["started_at"]).tzinfo is not None
    assert record["seconds"] > 0
    assert record["rows_in"] > 0
    assert record["rows_out"] > 0
    assert 50 < record["peak_memory_mb"] < 4000


def outcome(folder: Path) -> str:
    return str(json.loads((folder / "reports/steps/tune.json").read_text(encoding="utf-8"))["outcome"])


@pytest.mark.parametrize(("error", "code"), [(Failed("no"), 1), (Invalid("no"), 2)])
def test_a_step_that_ends_with_a_message_has_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, code: int
) -> None:
    """Whatever an earlier run left."""
    monkeypatch.chdir(tmp_path)
    with recorded("tune"):
        assert outcome(tmp_path) == "running"
    assert outcome(tmp_path) == "finished"
    with pytest.raises(SystemExit) as ended, recorded("tune"):
        raise error
    assert ended.value.code == code
    assert capsys.readouterr().err == "no\n"
    assert outcome(tmp_path) == "failed"


def test_a_bug_in_a_step_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what is meant for the user is turned into a message."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ZeroDivisionError), recorded("tune"):
        raise ZeroDivisionError
    assert outcome(tmp_path) == "failed"


def test_a_killed_step_is_told_from_one_that_ended(tmp_path: Path) -> None:
    """Nothing can be written by the killed, so it was written before."""
    script = "import os, signal; from pipelines.steps.recording import recorded\n"
    script += "with recorded('tune'): os.kill(os.getpid(), signal.SIGKILL)"
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=False)
    assert done.returncode == -signal.SIGKILL
    assert outcome(tmp_path) == "running"
