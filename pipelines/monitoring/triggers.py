"""The rules that start a retraining: which of them fire on what is known. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from pipelines.monitoring.cause import Cause, Rule, Window
from pipelines.monitoring.policy import OnDrift, Retraining
from pipelines.monitoring.report import Quality, Report, Verdict


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is known beside the report. None: not to be known, or not watched here."""

    data: str | None = None  # what a training would learn from now
    learned: str | None = None  # what the last one learned from
    trained_at: datetime | None = None  # when the last one started
    due: datetime | None = None  # when the schedule last was


def causes(report: Report, known: Known, policy: Retraining) -> tuple[Cause, ...]:
    """The rules that fire, each once."""
    rules = (performance(report, policy), drift(report, policy), new_data(known, policy), schedule(known))
    return tuple(cause for cause in rules if cause is not None)


def performance(report: Report, policy: Retraining) -> Cause | None:
    """Quality on labelled traffic is below what the settings allow."""
    harmed = next((each for each in report.quality if each.harmed), None)
    if not policy.performance or not report.verdict.harm or harmed is None or report.model is None:
        return None
    return Cause(
        rule=Rule.PERFORMANCE,
        about=report.model.digest,
        sentence=report.why,
        figures=dict(_quality(harmed)),
        window=Window(since=_utc(harmed.window.since), until=_utc(harmed.window.until)),
    )


def drift(report: Report, policy: Retraining) -> Cause | None:
    """Inputs or predictions are not what the model learned from."""
    harmless = report.verdict is Verdict.DRIFT_WITHOUT_HARM
    if not report.verdict.drift or report.model is None or policy.drift is OnDrift.NEVER:
        return None
    if harmless and policy.drift is OnDrift.UNLESS_HARMLESS:
        return None
    return Cause(
        rule=Rule.DRIFT,
        about=report.model.digest,
        sentence=report.why,
        figures=dict(_drift(report)),
        window=Window(since=_utc(report.window.since), until=_utc(report.window.until)),
    )


def new_data(known: Known, policy: Retraining) -> Cause | None:
    """There is data that the last training has not seen. The first training is a person's."""
    if not policy.new_data or known.data is None or known.learned is None or known.data == known.learned:
        return None
    return Cause(
        rule=Rule.NEW_DATA,
        about=known.data,
        sentence=f"the last training learned from {known.learned}, there is {known.data}",
        figures={"learned": known.learned, "there": known.data},
    )


def schedule(known: Known) -> Cause | None:
    """It was due, and no training has started since."""
    if known.due is None or (known.trained_at is not None and known.trained_at >= known.due):
        return None
    due = known.due.astimezone(UTC).isoformat(timespec="minutes")
    return Cause(rule=Rule.SCHEDULE, about=due, sentence=f"due {due}", figures={"due": due})


def _quality(quality: Quality) -> Iterator[tuple[str, str]]:
    window = quality.window
    yield quality.metric, "none" if window.value is None else f"{window.value:.4f}"
    if window.low is not None and window.high is not None:
        yield "low", f"{window.low:.4f}"
        yield "high", f"{window.high:.4f}"
    yield "reference", f"{quality.reference:.4f}"
    yield "allowed", f"{quality.allowed:.4f}"
    yield "labelled", str(window.labelled)


def _drift(report: Report) -> Iterator[tuple[str, str]]:
    yield "rows", str(report.log.rows)
    yield "features", f"{len(report.drifted)}/{len(report.features)}"
    effects = {item.name: item.effect for item in report.features}
    for name in report.drifted[:6]:
        yield f"effect.{name}", f"{effects[name]:.3f}"
    if report.prediction is not None and report.prediction.drifted:
        yield "effect.prediction", f"{report.prediction.effect:.3f}"
    if report.multivariate is not None and report.multivariate.drifted:
        yield "auc", f"{report.multivariate.auc:.3f}"


def _utc(time: datetime) -> datetime:
    return time if time.tzinfo is not None else time.replace(tzinfo=UTC)
