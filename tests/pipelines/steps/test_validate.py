"""The step that stands between the data and everything else."""

import json
from pathlib import Path

import pandas as pd
import pytest

from tests.pipelines.running import Run


@pytest.fixture
def project(ran: Run, tmp_path: Path) -> Run:
    return ran.copy(tmp_path / "project", "data/raw", "reports")


def test_broken_data_stops_the_pipeline_with_all_that_is_wrong(project: Run) -> None:
    """Exit 1, the violations with example rows on stderr and in a report, and no report that says the data is good."""
    file = project.root / "data/raw/flights/2013-01.parquet"
    flights = pd.read_parquet(file)
    flights.loc[:2, "distance"] = -1
    flights.to_parquet(file, index=False)
    answer = project.step("validate", expect=1)
    assert "flights/2013-01.parquet: distance: from 10 to 10000: 3\n" in answer.stderr
    assert '"distance": -1' in answer.stderr
    assert "Traceback" not in answer.stderr
    report = json.loads((project.root / "reports/validation-failed.json").read_text(encoding="utf-8"))
    assert [(one["column"], one["count"], len(one["examples"])) for one in report["violations"]] == [("distance", 3, 3)]
    assert not (project.root / "reports/validation.json").exists()
    assert json.loads((project.root / "reports/steps/validate.json").read_text("utf-8"))["outcome"] == "failed"


def test_repaired_data_passes_and_the_old_complaint_is_gone(project: Run) -> None:
    """The report beside is about now."""
    (project.root / "reports/validation-failed.json").write_text("{}", encoding="utf-8")
    project.step("validate")
    report = json.loads((project.root / "reports/validation.json").read_text(encoding="utf-8"))
    assert report["violations"] == []
    assert not (project.root / "reports/validation-failed.json").exists()


def test_a_wrong_parameter_ends_a_step_with_one_line(project: Run) -> None:
    """Exit 2, the file, the key, what is allowed."""
    project.set_params(until=13)
    answer = project.step("validate", expect=2)
    assert answer.stderr == "pipelines/params.yaml:3: data.until: input should be less than or equal to 12, not 13\n"
