"""The gate's rules: each looks at the evidence and says yes or no, with the figure and the bound."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from pipelines.features import inputs
from pipelines.registry import bootstrap
from pipelines.registry.evidence import Evidence, Judged


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What one rule says. `measured` and `allowed` are for people, and stand side by side in the report."""

    rule: str
    passed: bool
    measured: str
    allowed: str


Rule = Callable[[Evidence], Iterator[Verdict]]


def upstream(evidence: Evidence) -> Iterator[Verdict]:
    """Only what the environment before serves is promoted onwards."""
    if evidence.promotes_from is not None:
        digest = evidence.candidate.version.lineage.digest
        yield Verdict(
            rule="served upstream",
            passed=evidence.served_upstream == digest,
            measured=f"{evidence.promotes_from} serves {_short(evidence.served_upstream)}",
            allowed=f"the candidate, {_short(digest)}",
        )


def enough_rows(evidence: Evidence) -> Iterator[Verdict]:
    """Few rows, or rows of one class, prove nothing."""
    rows, positives = len(evidence.labels), int(evidence.labels.sum())
    yield Verdict(
        rule="evaluation rows",
        passed=rows >= evidence.allowed.min_rows and 0 < positives < rows,
        measured=f"{rows:,} rows, {positives:,} positive",
        allowed=f"at least {evidence.allowed.min_rows:,}, of both classes",
    )


def freshness(evidence: Evidence) -> Iterator[Verdict]:
    """A candidate older than the champion would be judged on rows the champion has learnt from."""
    if evidence.champion is not None:
        candidate = evidence.candidate.version.lineage.evaluated_until
        champion = evidence.champion.version.lineage.evaluated_until
        yield Verdict(
            rule="newest data",
            passed=candidate >= champion,
            measured=f"evaluated until {candidate}",
            allowed=f"until {champion} or later",
        )


def as_recorded(evidence: Evidence) -> Iterator[Verdict]:
    """The artefact must score as its training noted, or it is not the model that was evaluated."""
    noted, found = evidence.recorded["model"], evidence.measured(evidence.candidate)
    yield Verdict(
        rule="scores as recorded",
        passed=abs(found.log_loss - noted.log_loss) <= 1e-4,
        measured=f"log loss {found.log_loss:.4f}",
        allowed=f"{noted.log_loss:.4f} as noted by the training, ± 0.0001",
    )


def baselines(evidence: Evidence) -> Iterator[Verdict]:
    """A model that a constant or a logistic regression beats is not worth serving."""
    auc = evidence.measured(evidence.candidate).roc_auc
    for name in ("constant", "logistic"):
        bound = evidence.recorded[name].roc_auc
        yield Verdict(
            rule=f"beats the {name} baseline",
            passed=auc is not None and bound is not None and auc > bound,
            measured=f"ROC AUC {_figure(auc)}",
            allowed=f"above {_figure(bound)}",
        )


def quality(evidence: Evidence) -> Iterator[Verdict]:
    """Not worse than the champion by more than the tolerance, shown by a paired bootstrap."""
    if evidence.champion is None or not evidence.comparable:
        return
    allowed = evidence.allowed
    pair = (evidence.candidate.scores, evidence.champion.scores, evidence.labels)
    auc = bootstrap.auc_difference(*pair, confidence=allowed.confidence, resamples=allowed.resamples)
    yield Verdict(
        rule="ROC AUC against champion",
        passed=auc.lower >= -allowed.max_auc_loss,
        measured=f"{auc.value:+.4f}, at least {auc.lower:+.4f} ({allowed.confidence:.0%})",
        allowed=f"at least {-allowed.max_auc_loss:+.4f}",
    )
    loss = bootstrap.loss_difference(*pair, confidence=allowed.confidence, resamples=allowed.resamples)
    yield Verdict(
        rule="log loss against champion",
        passed=loss.upper <= allowed.max_log_loss_increase,
        measured=f"{loss.value:+.4f}, at most {loss.upper:+.4f} ({allowed.confidence:.0%})",
        allowed=f"at most {allowed.max_log_loss_increase:+.4f}",
    )


def slices(evidence: Evidence) -> Iterator[Verdict]:
    """No group may lose what the whole gains. Groups too small to tell are judged together, never left out."""
    if evidence.champion is None or not evidence.comparable:
        return
    allowed = evidence.allowed
    for column in evidence.slices:
        worst, failed = "", []
        lowest = float("inf")
        for name, mask in _groups(evidence, column):
            change = bootstrap.auc_difference(
                evidence.candidate.scores[mask],
                evidence.champion.scores[mask],
                evidence.labels[mask],
                confidence=allowed.confidence,
                resamples=allowed.resamples,
            )
            if change.lower < lowest:
                lowest, worst = change.lower, f"{name} {change.value:+.4f}, at least {change.lower:+.4f}"
            if change.lower < -allowed.max_slice_auc_loss:
                failed.append(name)
        yield Verdict(
            rule=f"ROC AUC by {column}",
            passed=not failed,
            measured=f"worst: {worst}" + (f"; refused: {', '.join(failed)}" if failed else ""),
            allowed=f"each at least {-allowed.max_slice_auc_loss:+.4f}",
        )


def calibration(evidence: Evidence) -> Iterator[Verdict]:
    """A score is used as a probability, so it must be one."""
    allowed = evidence.allowed
    error = evidence.measured(evidence.candidate).calibration_error
    bound = allowed.max_calibration_error
    against = ""
    if evidence.champion is not None and evidence.comparable:
        served = evidence.measured(evidence.champion).calibration_error
        bound = min(bound, served + allowed.max_calibration_increase)
        against = f" (champion {served:.4f})"
    yield Verdict(
        rule="calibration",
        passed=error <= bound,
        measured=f"expected calibration error {error:.4f}",
        allowed=f"at most {bound:.4f}{against}",
    )


def behaves(evidence: Evidence) -> Iterator[Verdict]:
    """What must hold whatever the figures say: missing values, unseen categories, invariance, direction.

    A row without a score is never accepted; invariance and direction may fail on a few rows.
    """
    artefact = evidence.candidate.artefact
    for kind in dict.fromkeys(case.kind for case in evidence.cases):
        failed, lowest, worst = [], 2.0, ""
        cases = [case for case in evidence.cases if case.kind == kind]
        for case in cases:
            share = case.holds(artefact.predict(case.before), artefact.predict(case.after))
            if share < (1.0 if case.expect == "finite" else evidence.allowed.min_behaviour_share):
                failed.append(case.name)
            if share < lowest:
                lowest, worst = share, f"{case.name} for {share:.1%} of {len(case.before):,} rows"
        yield Verdict(
            rule=f"behaviour: {kind}",
            passed=not failed,
            measured=f"{len(cases)} cases, worst: {worst}" + (f"; refused: {', '.join(failed)}" if failed else ""),
            allowed="a score for every row" if kind in {"missing", "unseen"} else _share(evidence),
        )


def schema(evidence: Evidence) -> Iterator[Verdict]:
    """Whoever calls the champion today must be able to call the candidate unchanged.

    A champion that needs a column which the candidate's rows lack cannot be compared: then this rule refuses.
    """
    if evidence.champion is None:
        return
    new = {column.name: column for column in evidence.candidate.artefact.columns}
    old = {column.name: column for column in evidence.champion.artefact.columns}
    faults = [f"{name} is new and needed" for name in new.keys() - old.keys() if not new[name].nullable]
    faults += [f"{name} is gone" for name in old.keys() - new.keys()]
    for name in sorted(new.keys() & old.keys()):
        if new[name].kind != old[name].kind:
            faults.append(f"{name} was a {old[name].kind} and is a {new[name].kind}")
        if old[name].nullable and not new[name].nullable:
            faults.append(f"{name} may no longer be missing")
    yield Verdict(
        rule="input schema",
        passed=not faults,
        measured="; ".join(sorted(faults)) or f"{len(new)} columns",
        allowed="accepts what the champion accepts",
    )


def budgets(evidence: Evidence) -> Iterator[Verdict]:
    """Latency of the engine that will serve it, and size."""
    allowed = evidence.allowed
    milliseconds = _latency(evidence.candidate, evidence.rows)
    yield Verdict(
        rule="latency",
        passed=milliseconds <= allowed.max_latency_ms,
        measured=f"{milliseconds:.2f} ms ({evidence.candidate.artefact.engine}, single row, 95th percentile)",
        allowed=f"at most {allowed.max_latency_ms:g} ms",
    )
    megabytes = evidence.candidate.artefact.size_bytes / 1e6
    yield Verdict(
        rule="size",
        passed=megabytes <= allowed.max_size_mb,
        measured=f"{megabytes:.1f} MB",
        allowed=f"at most {allowed.max_size_mb:g} MB",
    )


RULES: tuple[Rule, ...] = (
    upstream,
    enough_rows,
    freshness,
    as_recorded,
    baselines,
    quality,
    slices,
    calibration,
    behaves,
    schema,
    budgets,
)


def _groups(evidence: Evidence, column: str) -> Iterator[tuple[str, bootstrap.Labels]]:
    """The slices of a column that are large enough and hold both classes, then all others as one."""
    values = evidence.rows[column].astype(str).to_numpy()
    rest = np.zeros(len(values), dtype=bool)
    for value in np.unique(values):
        mask = values == value
        if mask.sum() >= evidence.allowed.min_slice_rows and _both_classes(evidence.labels[mask]):
            yield str(value), mask
        else:
            rest |= mask
    if rest.any() and _both_classes(evidence.labels[rest]):
        yield "the small ones together", rest


def _both_classes(labels: bootstrap.Labels) -> bool:
    return bool(labels.any()) and not bool(labels.all())


def _latency(judged: Judged, rows: pd.DataFrame, rounds: int = 5, calls: int = 60) -> float:
    """95th percentile in milliseconds of one prediction of one row, in the quietest of some rounds.

    What else the machine does meanwhile is no property of the model, and it does not slow every round alike.
    """
    artefact = judged.artefact
    row = inputs(rows.head(1), artefact.columns)
    artefact.predictor(row)
    percentiles = []
    for _ in range(rounds):
        took = []
        for _ in range(calls):
            start = time.perf_counter()
            artefact.predictor(row)
            took.append(time.perf_counter() - start)
        percentiles.append(float(np.quantile(took, 0.95) * 1000))
    return min(percentiles)


def _short(digest: str | None) -> str:
    return digest[:19] if digest else "nothing"


def _figure(value: float | None) -> str:
    return "none" if value is None else f"{value:.4f}"


def _share(evidence: Evidence) -> str:
    return f"each for at least {evidence.allowed.min_behaviour_share:.0%}"
