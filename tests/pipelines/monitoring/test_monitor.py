"""From a prediction log as the model service writes it to a verdict: drift and harm found, told apart, or neither."""

from datetime import timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from environments import Invalid
from pipelines.monitoring import labels, monitor
from pipelines.monitoring.reference import Reference
from pipelines.monitoring.report import Report, Verdict
from tests.pipelines.monitoring import traffic
from tests.pipelines.monitoring.traffic import AT, DAY


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    return traffic.held(tmp_path_factory.mktemp("reference"))


@pytest.fixture
def weeks() -> pd.DataFrame:
    """Four weeks of traffic up to AT."""
    return traffic.world(8000, since=AT - 28 * DAY, days=28, seed=1)


def look(log: Path, held: Reference | None, **settings: object) -> Report:
    subject = traffic.subject(**settings)
    return monitor.compare(subject, held, traffic.storage(log), at=AT, now=AT, without="it has none")


def test_the_same_world_is_stable(tmp_path: Path, held: Reference, weeks: pd.DataFrame) -> None:
    """And the report says that the model is as good as evaluated, week by week."""
    traffic.ship(tmp_path, weeks)
    labels.add(traffic.storage(tmp_path), traffic.truth(weeks))
    report = look(tmp_path, held)
    assert report.verdict == Verdict.STABLE, report.why
    assert "as good as evaluated" in report.why
    assert report.log.rows == int((weeks["time"] >= AT - 7 * DAY).sum())
    auc, loss = report.quality
    assert len(auc.periods) == 4
    assert [period.low < auc.reference < period.high for period in auc.periods if period.low and period.high] == [
        True
    ] * 4
    assert loss.harmed is False
    assert Report.model_validate_json(report.model_dump_json()) == report


def test_drift_without_harm(tmp_path: Path, held: Reference, weeks: pd.DataFrame) -> None:
    """Wind rises, and the model copes: scores and labels still agree."""
    weeks["distance"] += np.where(weeks["time"] >= AT - 9 * DAY, 300, 0)
    traffic.ship(tmp_path, weeks)
    labels.add(traffic.storage(tmp_path), traffic.truth(weeks))
    report = look(tmp_path, held)
    assert report.verdict == Verdict.DRIFT_WITHOUT_HARM, report.why
    assert report.drifted == ("distance",)


def test_harm_without_drift(tmp_path: Path, held: Reference, weeks: pd.DataFrame) -> None:
    """The inputs are what they were, and what they mean is not: labels no longer follow the scores."""
    traffic.ship(tmp_path, weeks)
    others = np.random.default_rng(5).permutation(weeks["late"].to_numpy())
    labels.add(traffic.storage(tmp_path), traffic.truth(weeks, others))
    report = look(tmp_path, held)
    assert report.verdict == Verdict.HARM_WITHOUT_DRIFT, report.why
    assert "worse: roc_auc 0.5" in report.why


def test_drift_whose_harm_nobody_knows_yet(tmp_path: Path, held: Reference, weeks: pd.DataFrame) -> None:
    """Labels are weeks late; once they are there, the same look tells the harm."""
    weeks["wind"] = weeks["wind"] + np.where(weeks["time"] >= AT - 14 * DAY, 6, 0)
    traffic.ship(tmp_path, weeks)
    storage = traffic.storage(tmp_path)
    early = weeks[weeks["time"] < AT - 20 * DAY]
    labels.add(storage, traffic.truth(early), received=AT - 18 * DAY)
    report = look(tmp_path, held)
    assert report.verdict == Verdict.DRIFT_HARM_UNKNOWN, report.why
    assert report.quality[0].window.value is None
    assert report.quality[0].periods[0].value is not None
    assert report.labels.missing > 0
    flipped = 1 - weeks["late"].to_numpy()
    late = traffic.truth(weeks, flipped).filter(np.asarray(weeks["time"] >= AT - 20 * DAY))
    labels.add(storage, late, received=AT)
    report = look(tmp_path, held)
    assert report.verdict == Verdict.DRIFT_WITH_HARM, report.why
    assert report.labels.late > 0


def test_no_traffic_is_not_enough_data(tmp_path: Path, held: Reference) -> None:
    """Neither an alarm nor a crash: not even the folder of the log is there."""
    report = look(tmp_path / "never", held)
    assert report.verdict == Verdict.NOT_ENOUGH_DATA
    assert report.why.startswith("not enough data: 0 predictions of the served model in the window, 100 are needed")
    assert not report.verdict.alarm


def test_traffic_that_stopped_is_not_enough_data(tmp_path: Path, held: Reference, weeks: pd.DataFrame) -> None:
    """However much there was before the window."""
    traffic.ship(tmp_path, weeks[weeks["time"] < AT - 7 * DAY])
    assert look(tmp_path, held).verdict == Verdict.NOT_ENOUGH_DATA


def test_a_first_deployment_without_a_reference_is_said(tmp_path: Path, weeks: pd.DataFrame) -> None:
    """No alarm, no crash, and the counts of the log are there."""
    traffic.ship(tmp_path, weeks)
    report = look(tmp_path, None)
    assert report.verdict == Verdict.NO_REFERENCE
    assert report.why == "no reference: it has none; the next training keeps one"
    assert report.log.rows > 100
    assert report.reference_rows == 0


def test_nothing_served_is_said_without_asking_mlflow(tmp_path: Path) -> None:
    """A project of today."""
    subject = monitor.Subject(
        environment="dev", record=None, settings=traffic.subject().settings, pipeline_version=None
    )
    report = monitor.look(subject, traffic.connection(tmp_path), at=AT)
    assert report.verdict == Verdict.NOT_ENOUGH_DATA
    assert report.model is None


def test_an_environment_without_a_prediction_log_is_refused(tmp_path: Path) -> None:
    """With the variable that is missing."""
    nowhere = traffic.connection(tmp_path).model_copy(update={"prediction_log_url": None})
    with pytest.raises(Invalid, match="dev has no prediction log: PREDICTION_LOG_URL is not set"):
        monitor.look(traffic.subject(), nowhere)


def test_labels_of_one_class_first_do_not_count_as_harm(tmp_path: Path, held: Reference, weeks: pd.DataFrame) -> None:
    """Delays are told before arrivals on time: such labels are no fair sample."""
    traffic.ship(tmp_path, weeks)
    told = np.asarray((weeks["late"] == 1) | (weeks["time"] < AT - 14 * DAY))
    labels.add(traffic.storage(tmp_path), traffic.truth(weeks).filter(told))
    report = look(tmp_path, held)
    assert report.quality[0].harmed is None
    assert report.verdict == Verdict.STABLE
    assert "too few labels" in report.why


def test_a_look_back_sees_what_was_to_be_seen_then(tmp_path: Path, held: Reference, weeks: pd.DataFrame) -> None:
    """The window ends where it is told; later predictions are neither drift nor a wrong clock."""
    weeks["distance"] += np.where(weeks["time"] >= AT - 7 * DAY, 300, 0)
    traffic.ship(tmp_path, weeks)
    then = AT - 7 * DAY
    report = monitor.compare(traffic.subject(), held, traffic.storage(tmp_path), at=then, now=AT + timedelta(hours=1))
    assert report.verdict == Verdict.STABLE, report.why
    assert (report.log.ahead, report.log.too_far_ahead) == (0, 0)
