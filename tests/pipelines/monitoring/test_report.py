"""The report that everything else is made from."""

from pathlib import Path

import pytest

from pipelines.monitoring.report import Report, Verdict
from tests.pipelines.monitoring import examples


@pytest.mark.parametrize("harm", [False, None, True])
@pytest.mark.parametrize("drift", [False, True])
def test_a_report_comes_back_from_its_file_as_it_was(tmp_path: Path, drift: bool, harm: bool | None) -> None:
    """Nothing is lost in JSON."""
    made = examples.report(drift=drift, harm=harm)
    made.write(tmp_path / "report.json")
    assert Report.read(tmp_path / "report.json") == made
    assert made.drifted == (("temperature",) if drift else ())


def test_drift_and_harm_are_two_questions() -> None:
    """Each verdict answers both."""
    answers = {verdict: (verdict.drift, verdict.harm, verdict.alarm) for verdict in Verdict}
    assert answers == {
        Verdict.NOT_ENOUGH_DATA: (False, False, False),
        Verdict.NO_REFERENCE: (False, False, False),
        Verdict.STABLE: (False, False, False),
        Verdict.DRIFT_WITHOUT_HARM: (True, False, True),
        Verdict.DRIFT_HARM_UNKNOWN: (True, False, True),
        Verdict.HARM_WITHOUT_DRIFT: (False, True, True),
        Verdict.DRIFT_WITH_HARM: (True, True, True),
    }
