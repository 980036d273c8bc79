"""Each rule that starts a retraining, firing and not firing."""

from datetime import UTC, datetime, timedelta

import pytest

from pipelines.monitoring import cause as causes
from pipelines.monitoring import triggers
from pipelines.monitoring.cause import Rule
from pipelines.monitoring.policy import OnDrift, Retraining
from pipelines.monitoring.report import Report, Verdict
from pipelines.monitoring.triggers import Known
from tests.pipelines.monitoring import examples

NOW = datetime(2026, 3, 30, 6, tzinfo=UTC)
HOUR = timedelta(hours=1)


def fired(report: Report, policy: Retraining | None = None, known: Known | None = None) -> list[Rule]:
    return [cause.rule for cause in triggers.causes(report, known or Known(), policy or Retraining())]


def test_nothing_fires_where_nothing_was_found() -> None:
    """Stable, too few predictions, no reference."""
    assert fired(examples.report()) == []
    assert fired(examples.no_traffic()) == []
    assert fired(examples.report(verdict=Verdict.NO_REFERENCE, features=(), multivariate=None)) == []


@pytest.mark.parametrize(
    ("harm", "on", "fires"),
    [
        (None, OnDrift.UNLESS_HARMLESS, True),
        (True, OnDrift.UNLESS_HARMLESS, True),
        (False, OnDrift.UNLESS_HARMLESS, False),
        (False, OnDrift.ALWAYS, True),
        (None, OnDrift.NEVER, False),
    ],
)
def test_drift_fires_unless_labels_show_no_harm(harm: bool | None, on: OnDrift, fires: bool) -> None:
    """`drift` says which; what nobody can know yet counts as harm."""
    policy = Retraining(drift=on, performance=False)
    assert fired(examples.report(drift=True, harm=harm), policy) == ([Rule.DRIFT] if fires else [])


def test_the_cause_of_drift_has_its_figures_and_window() -> None:
    """Which features, how far, on how many rows of which days."""
    report = examples.report(drift=True, harm=None)
    (cause,) = triggers.causes(report, Known(), Retraining())
    assert cause.figures == {
        "rows": "2900",
        "features": "1/3",
        "effect.temperature": "0.300",
        "auc": "0.710",
    }
    assert cause.window == causes.Window(since=report.window.since, until=report.window.until)
    assert report.model is not None
    assert cause.about == report.model.digest


def test_poor_performance_fires_with_and_without_drift() -> None:
    """Harm is a rule of its own; the figures are those of the metric that is harmed."""
    assert fired(examples.report(harm=True)) == [Rule.PERFORMANCE]
    assert fired(examples.report(drift=True, harm=True)) == [Rule.PERFORMANCE, Rule.DRIFT]
    (cause,) = triggers.causes(examples.report(harm=True), Known(), Retraining())
    assert cause.figures["roc_auc"] == "0.6100"
    assert cause.figures["allowed"] == "0.7100"


def test_poor_performance_does_not_fire_where_it_is_good_unknown_or_switched_off() -> None:
    """Too few labels are no harm."""
    assert fired(examples.report(harm=None)) == []
    assert fired(examples.report(harm=True), Retraining(performance=False)) == []


@pytest.mark.parametrize(
    ("there", "learned", "on", "fires"),
    [
        ("data.until=5", "data.until=4", True, True),
        ("data.until=5", "data.until=5", True, False),
        ("data.until=5", "data.until=4", False, False),
        ("data.until=5", None, True, False),
        (None, "data.until=4", True, False),
    ],
)
def test_new_data_fires_where_the_last_training_has_not_seen_it(
    there: str | None, learned: str | None, on: bool, fires: bool
) -> None:
    """Not before the first training, which is a person's, and not unless asked for."""
    known = Known(data=there, learned=learned)
    assert fired(examples.report(), Retraining(new_data=on), known) == ([Rule.NEW_DATA] if fires else [])


@pytest.mark.parametrize(
    ("due", "trained", "fires"),
    [
        (NOW - HOUR, NOW - 2 * HOUR, True),
        (NOW - HOUR, None, True),
        (NOW - HOUR, NOW - HOUR, False),
        (NOW - 2 * HOUR, NOW - HOUR, False),
        (None, NOW, False),
    ],
)
def test_the_schedule_fires_once_it_is_due_and_nothing_has_trained_since(
    due: datetime | None, trained: datetime | None, fires: bool
) -> None:
    """Without a schedule never."""
    assert fired(examples.report(), known=Known(due=due, trained_at=trained)) == ([Rule.SCHEDULE] if fires else [])


def test_a_persons_reason_needs_no_finding() -> None:
    """Two such requests are never one."""
    first = causes.manual("new  carrier\ncode", NOW)
    assert (first.rule, first.sentence) == (Rule.MANUAL, "new carrier code")
    assert not first.same(first)


def test_a_line_comes_apart_into_what_it_was_made_of() -> None:
    """Whatever a feature is called."""
    report = examples.report(drift=True, harm=None)
    (cause,) = triggers.causes(report, Known(), Retraining())
    cause = cause.model_copy(update={"figures": {"effect.wind; speed]": "0.3"}, "sentence": "two\nlines; [odd]"})
    tags = causes.tags(cause.line("dev-7"))
    assert tags == {
        "cause": cause.line("dev-7"),
        "retraining": "dev-7",
        "cause.rule": "drift",
        "cause.sentence": "two lines; [odd]",
        "cause.window": "2026-03-23T06:00:00+00:00/2026-03-30T06:00:00+00:00",
        "cause.figure.effect.wind_speed_": "0.3",
    }


def test_any_other_text_is_a_cause_without_parts() -> None:
    """As `pipelines train --cause` always took it."""
    assert causes.tags("because: I want [it]") == {"cause": "because: I want [it]"}
    assert causes.retraining("schedule") is None
