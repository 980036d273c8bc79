"""The page that people look at: one HTML file with everything in it, which asks no network and runs no script."""

import functools
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jinja2
from markupsafe import Markup
from pydantic import BaseModel, ConfigDict

from pipelines.monitoring import charts, histograms, trainings
from pipelines.monitoring.charts import NARROW, WIDE, Event, Span
from pipelines.monitoring.deployments import Deployment
from pipelines.monitoring.report import Drift, Report, Verdict
from pipelines.monitoring.service import Service
from pipelines.monitoring.trainings import Training

SHOWN = timedelta(days=90)
NONE = "\N{EN DASH}"
WORDS = {
    Verdict.NOT_ENOUGH_DATA: ("?", "Not enough data"),
    Verdict.NO_REFERENCE: ("?", "No reference"),
    Verdict.STABLE: ("✓", "Stable"),
    Verdict.DRIFT_WITHOUT_HARM: ("△", "Drift without harm"),
    Verdict.DRIFT_HARM_UNKNOWN: ("▲", "Drift, harm not known yet"),
    Verdict.HARM_WITHOUT_DRIFT: ("✗", "Harm without drift"),
    Verdict.DRIFT_WITH_HARM: ("✗", "Drift with harm"),
}


class Retraining(BaseModel):
    """A row of the ledger as the page shows it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    decided_at: datetime
    rule: str
    sentence: str
    window: str | None = None
    figures: dict[str, str] = {}
    folded: tuple[str, ...] = ()
    state: str
    run_id: str | None = None
    proposal: str | None = None


class Page(BaseModel):
    """Everything that the page shows."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    project: str
    report: Report
    deployments: tuple[Deployment, ...] = ()
    retrainings: tuple[Retraining, ...] = ()
    trainings: tuple[Training, ...] = ()
    service: Service | None = None


def write(file: Path, page: Page) -> None:
    file.write_text(html(page), encoding="utf-8")


def html(page: Page) -> str:
    here = Path(__file__).parent
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(here), autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True
    )
    environment.filters |= {
        "origin": _origin,
        "time": _time,
        "short": _short,
        "percent": _percent,
        "milliseconds": _milliseconds,
    }
    report, span, events = page.report, _span(page), _events(page)
    symbol, words = WORDS[report.verdict]
    return environment.get_template("page.html").render(
        page=page,
        report=report,
        symbol=symbol,
        words=words,
        kind="bad" if report.verdict.harm else "warn" if report.verdict.drift else "calm",
        quality=[(each, _both(functools.partial(charts.quality, each, span))) for each in report.quality],
        timeline=_both(functools.partial(charts.timeline, events, span)),
        columns=[
            (each, Markup(histograms.histogram(each)), Markup(histograms.meter(each)))  # noqa: S704 - escaped there
            for each in (*_ordered(report.features), *([report.prediction] if report.prediction else []))
        ],
        metrics=sorted({name for each in page.trainings for name in each.metrics}),
        parameters=trainings.differing(page.trainings),
        problems=_problems(report),
    )


def _both(draw: Callable[..., str]) -> Markup:
    """The wide and the narrow drawing; the style shows one of them."""
    return Markup(f'<div class="wide">{draw(width=WIDE)}</div><div class="narrow">{draw(width=NARROW)}</div>')  # noqa: S704 - escaped there


def _ordered(features: Sequence[Drift]) -> list[Drift]:
    return sorted(features, key=lambda each: (not each.drifted, -each.effect))


def _span(page: Page) -> Span:
    """What quality covers, else the last ninety days at most; deployments before it are in the table."""
    until = page.report.at
    periods = [period for each in page.report.quality for period in each.periods]
    if periods:
        return Span(since=min(period.since for period in periods), until=until)
    times = [each.at for each in page.deployments] + [each.decided_at for each in page.retrainings]
    recent = [at for at in times if until - SHOWN <= at <= until]
    return Span(since=min([page.report.window.since, *recent]) - timedelta(hours=6), until=until)


def _events(page: Page) -> list[Event]:
    """Numbered as the tables number them."""
    made = [
        Event(kind=each.kind, at=each.at, label=str(number), title=f"{each.states} ({each.author}, {each.commit[:8]})")
        for number, each in enumerate(page.deployments, start=1)
    ]
    return made + [
        Event(kind="retraining", at=each.decided_at, label=each.name, title=f"{each.rule}: {each.sentence}")
        for each in page.retrainings
    ]


def _problems(report: Report) -> list[str]:
    """What of the data could not be used, in words; nothing of it is an alarm."""
    log, labels = report.log, report.labels
    counted = (
        (log.duplicates, "predictions twice"),
        (log.of_other_models, "predictions of other models"),
        (log.ahead, "stamped ahead of the monitor's clock, taken as of now"),
        (log.too_far_ahead, "stamped too far ahead, left out"),
        (labels.missing, "old enough for a label, without one"),
        (labels.late, "labels late"),
        (labels.twice, "labels twice"),
        (labels.contradictory, "ids with labels that contradict each other, left out"),
        (labels.unknown, "labels of predictions that nobody knows"),
    )
    said = [f"{number:,} {what}" for number, what in counted if number]
    for what, files in (
        ("torn", (*log.torn_files, *labels.torn_files)),
        ("foreign", (*log.foreign_files, *labels.foreign_files)),
    ):
        if files:
            more = f" and {len(files) - 3} more" if len(files) > 3 else ""
            said.append(f"{what} files left out: {', '.join(files[:3])}{more}")
    return said


def _time(at: datetime | None) -> str:
    if at is None:
        return NONE
    return (at.astimezone(UTC) if at.tzinfo else at).strftime("%Y-%m-%d %H:%M")


def _origin(source: str | None) -> str:
    """Environment, model and version, or the beginning of a run's id."""
    above, slash, last = (source or NONE).rpartition("/")
    return f"{above}{slash}{last[:8] if len(last) == 32 else last}"


def _short(text: str | None, length: int = 12) -> str:
    """Of a digest or a commit, as much as tells it apart."""
    return NONE if not text else text.removeprefix("sha256:").removeprefix("md5:")[:length]


def _percent(share: float | None) -> str:
    return NONE if share is None else f"{share:.2%}"


def _milliseconds(seconds: float | None) -> str:
    return NONE if seconds is None else f"{seconds * 1000:.1f}\N{NO-BREAK SPACE}ms"
