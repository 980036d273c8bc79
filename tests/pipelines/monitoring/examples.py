"""Reports as `pipelines monitor` makes them."""

from datetime import UTC, datetime, timedelta
from typing import Any

from pipelines.monitoring.report import (
    Drift,
    Histogram,
    LabelCounts,
    LogCounts,
    Model,
    Multivariate,
    Period,
    Quality,
    Report,
    Verdict,
    Window,
)

AT = datetime(2026, 3, 30, 6, tzinfo=UTC)
WEEK = timedelta(days=7)


def number(name: str, *, drifted: bool = False) -> Drift:
    now = (0.05, 0.15, 0.3, 0.5) if drifted else (0.24, 0.26, 0.25, 0.25)
    return Drift(
        name=name,
        kind="number",
        statistic="kolmogorov_smirnov",
        effect=0.3 if drifted else 0.01,
        margin=0.05,
        p=0.0001 if drifted else 0.6,
        corrected_p=0.0004 if drifted else 1.0,
        effective_rows=2100.0,
        drifted=drifted,
        histogram=Histogram(
            edges=(-3.0, 4.0, 11.5, 19.0, 37.0), then=(0.25, 0.25, 0.25, 0.25), now=now, missing_then=0.01
        ),
    )


def category(name: str, *, drifted: bool = False) -> Drift:
    now = (0.2, 0.3, 0.5) if drifted else (0.4, 0.35, 0.25)
    return Drift(
        name=name,
        kind="category",
        statistic="total_variation",
        effect=0.25 if drifted else 0.005,
        margin=0.05,
        p=0.0001 if drifted else 0.9,
        corrected_p=0.0004 if drifted else 1.0,
        effective_rows=2800.0,
        drifted=drifted,
        histogram=Histogram(categories=("UA", "B6", "DL"), then=(0.4, 0.35, 0.25), now=now),
    )


def quality(*, harmed: bool | None = False, weeks: int = 8) -> Quality:
    def period(number: int) -> Period:
        value = 0.61 if harmed and number >= weeks - 2 else 0.72
        since = AT - timedelta(days=2) - (weeks - number) * WEEK
        known = {"value": value, "low": value - 0.02, "high": value + 0.02} if harmed is not None else {}
        return Period(since=since, until=since + WEEK, rows=2900, labelled=2700 if known else 40, **known)

    periods = tuple(period(number) for number in range(weeks))
    return Quality(
        metric="roc_auc",
        higher_is_better=True,
        reference=0.73,
        allowed=0.71,
        window=periods[-1],
        harmed=harmed,
        periods=periods,
    )


def report(*, drift: bool = False, harm: bool | None = False, **changes: Any) -> Report:
    """Of dev, at AT, with one drifted feature where `drift`; `harm` None: labels are too few to say."""
    verdict = {
        (False, False): Verdict.STABLE,
        (False, None): Verdict.STABLE,
        (False, True): Verdict.HARM_WITHOUT_DRIFT,
        (True, False): Verdict.DRIFT_WITHOUT_HARM,
        (True, None): Verdict.DRIFT_HARM_UNKNOWN,
        (True, True): Verdict.DRIFT_WITH_HARM,
    }[drift, harm]
    made = Report(
        environment="dev",
        at=AT,
        window=Window(since=AT - WEEK, until=AT),
        model=Model(
            name="flight-delays",
            version=3,
            digest="sha256:" + "a" * 64,
            source="dev/training/" + "b" * 32,
            run_id="b" * 32,
            pipeline_version="0.1.0",
            git_commit="c" * 40,
            data="md5:" + "d" * 32 + ".dir",
            promoted_at=AT - timedelta(days=60),
        ),
        pipeline_version="0.1.0",
        log=LogCounts(rows=2900, of_other_models=12, duplicates=3),
        labels=LabelCounts(known=21_600, missing=1_300, late=17, twice=5, contradictory=2, unknown=4),
        reference_rows=20_000,
        alpha=0.005,
        features=(number("temperature", drifted=drift), number("distance"), category("carrier")),
        prediction=number("score"),
        multivariate=Multivariate(
            auc=0.71 if drift else 0.505,
            margin=0.55,
            p=0.0001 if drift else 0.4,
            corrected_p=0.0004 if drift else 1.0,
            drifted=drift,
            features=("temperature",),
        ),
        quality=(quality(harmed=harm),),
        verdict=verdict,
        why=f"an example: {verdict.value.replace('_', ' ')}",
    )
    return made.model_copy(update=changes)


def no_traffic() -> Report:
    """A service that nobody asked anything."""
    return report().model_copy(
        update={
            "log": LogCounts(rows=0),
            "labels": LabelCounts(),
            "features": (),
            "prediction": None,
            "multivariate": None,
            "quality": (),
            "verdict": Verdict.NOT_ENOUGH_DATA,
            "why": "not enough data: 0 predictions in the window, 100 are needed",
        }
    )
