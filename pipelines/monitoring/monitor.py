"""One look at an environment: connection in, report out. It changes nothing."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl

import environments
from environments.promotion import Promotion
from pipelines.connection import Connection
from pipelines.features import Feature
from pipelines.monitoring import drift, labels, log, quality, reference, verdict
from pipelines.monitoring.report import LabelCounts, LogCounts, Model, Quality, Report, Verdict, Window
from pipelines.monitoring.settings import Monitoring
from pipelines.monitoring.storage import Storage
from pipelines.registry.versions import Registry, Tampered

SCORE = drift.SCORE.name


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What is looked at: the environment's record, settings and release, wherever they were read."""

    environment: str
    record: Promotion | None
    settings: Monitoring
    pipeline_version: str | None


def look(
    subject: Subject, connection: Connection, *, at: datetime | None = None, now: datetime | None = None
) -> Report:
    """The report as of `at`, now unless said otherwise; `now` is the monitor's clock.

    Raises `Invalid` where there is no prediction log to read, and what MLflow or the storage raise.
    """
    now = now or datetime.now(UTC)
    at = min(at or now, now)
    storage = Storage(connection)
    if subject.record is None:
        return _nothing(subject, at, "nothing is served: model.yaml states no promotion")
    held, known = _reference(connection, subject.record)
    return compare(subject, held, storage, at=at, now=now, without=known)


def compare(
    subject: Subject,
    held: reference.Reference | None,
    storage: Storage,
    *,
    at: datetime,
    now: datetime,
    without: str = "",
) -> Report:
    """Hold the log of a served model against its reference; `without` says why there is none."""
    settings, record = subject.settings, subject.record
    if record is None:
        raise environments.Invalid(f"{subject.environment}: nothing is served")
    window = _window(at, settings)
    history = Window(since=at - timedelta(days=settings.history_days), until=at)
    features = held.features if held else ()
    predictions = log.read(
        storage,
        digest=record.digest,
        features=[item.name for item in features],
        history=history,
        window=window,
        now=now,
        max_skew=timedelta(seconds=settings.max_skew_seconds),
    )
    lag = timedelta(days=settings.label_lag_days)
    labelled = labels.join(storage, predictions.history, lag=lag, at=at)
    evaluated = _evaluated(held) if held else None
    over_time = quality.over_time(labelled.rows, evaluated, history=history, at=at, settings=settings)
    report = Report(
        environment=subject.environment,
        at=at,
        window=window,
        model=_model(record),
        pipeline_version=subject.pipeline_version,
        log=predictions.counts,
        labels=labelled.counts,
        reference_rows=len(held.rows(settings.reference)) if held else 0,
        alpha=settings.alpha,
        quality=over_time,
        verdict=Verdict.NOT_ENOUGH_DATA,
        why=f"not enough data: {predictions.counts.rows} predictions of the served model in the window, "
        f"{settings.min_rows} are needed",
    )
    if held is None:
        enough = predictions.counts.rows >= settings.min_rows
        why = f"no reference: {without}; the next training keeps one"
        return report.model_copy(update={"verdict": Verdict.NO_REFERENCE, "why": why} if enough else {})
    if predictions.counts.rows < settings.min_rows:
        return _quiet(report, over_time)
    findings = _findings(held, predictions.window, features=features, settings=settings)
    said, why = verdict.give(findings, over_time)
    return report.model_copy(
        update={
            "features": findings.features,
            "prediction": findings.prediction,
            "multivariate": findings.multivariate,
            "verdict": said,
            "why": why,
        }
    )


def _findings(
    held: reference.Reference,
    recent: pl.DataFrame,
    *,
    features: tuple[Feature, ...],
    settings: Monitoring,
) -> drift.Findings:
    rows, evaluation = held.rows(settings.reference), held.evaluation
    scored = [frame.select(pl.col(log.SCORE).alias(SCORE)) for frame in (evaluation, recent)]
    return drift.find(
        drift.Sample(rows, log.days(rows[log.TIME_OF])),
        drift.Sample(recent, log.days(recent[log.TIME_OF])),
        features=features,
        settings=settings,
        scores=(
            drift.Sample(scored[0], log.days(evaluation[log.TIME_OF])),
            drift.Sample(scored[1], log.days(recent[log.TIME_OF])),
        ),
    )


def _reference(connection: Connection, record: Promotion) -> tuple[reference.Reference | None, str]:
    """The served model's, by the run in this environment's registry that holds its files, and why there is none."""
    registry = Registry.of(connection)
    version = registry.find(record.model, record.version)
    if version.lineage.digest != record.digest:
        raise Tampered(f"model.yaml states {record.digest} as {version.name}, which is {version.lineage.digest}")
    return reference.fetch(registry, version), f"the training of {version.name} kept none"


def _evaluated(held: reference.Reference) -> pl.DataFrame:
    return held.evaluation.select(
        pl.col(log.TIME_OF).alias("time"), pl.col(log.SCORE).alias("score"), pl.col(reference.LABEL).alias("label")
    )


def _quiet(report: Report, over_time: tuple[Quality, ...]) -> Report:
    """Too little traffic to speak of drift; labels of earlier predictions may show harm all the same."""
    said, why = verdict.give(drift.Findings((), None, None), over_time)
    return report.model_copy(update={"verdict": said, "why": f"{report.why}; {why}"} if said.harm else {})


def _nothing(subject: Subject, at: datetime, why: str) -> Report:
    return Report(
        environment=subject.environment,
        at=at,
        window=_window(at, subject.settings),
        model=None,
        pipeline_version=subject.pipeline_version,
        log=LogCounts(rows=0),
        labels=LabelCounts(),
        alpha=subject.settings.alpha,
        verdict=Verdict.NOT_ENOUGH_DATA,
        why=why,
    )


def _window(at: datetime, settings: Monitoring) -> Window:
    return Window(since=at - timedelta(days=settings.window_days), until=at)


def _model(record: Promotion) -> Model:
    return Model(
        name=record.model,
        version=record.version,
        digest=record.digest,
        source=record.source,
        run_id=record.run_id,
        pipeline_version=record.pipeline_version,
        git_commit=record.git_commit,
        data=record.data,
        promoted_at=record.promoted_at,
    )


def subject_of(root: Path, environment: str, *, model_file: Path | None, pipeline_file: Path | None) -> Subject:
    """From the environment's files, or from where a cluster mounts them. Raises `Invalid`.

    In an image no `model_file` means that no model was delivered yet: the cluster mounts what there is.
    """
    from pipelines import image, settings

    if model_file and image.built(root) is not None and not model_file.exists():
        record = None
    elif model_file:
        record = environments.read_file(settings.Served, model_file).promotion
    else:
        record = settings.served(root, environment)
    if pipeline_file:
        stated = environments.read_file(settings.Pipeline, pipeline_file)
    else:
        stated = settings.pipeline(root, environment)
    version = stated.release.version if stated.release else environments.version(root)
    return Subject(environment=environment, record=record, settings=stated.monitoring, pipeline_version=version)
