"""How good the served model is on real traffic, with bands that know that rows of a day resemble one another.

Both metrics are means of what each row contributes: the log loss of its own loss, the area under the ROC curve of its
placement among the rows of the other class (DeLong et al. 1988). The band is normal, widened by the design effect of
these contributions within days, as the model's own evaluation shows it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import numpy as np
import polars as pl
from numpy.typing import NDArray
from scipy import stats

from pipelines.monitoring import log, permutation
from pipelines.monitoring.report import Period, Quality, Window
from pipelines.monitoring.settings import Monitoring

Metric = Literal["roc_auc", "log_loss"]
Floats = NDArray[np.float64]
FEWEST_OF_A_CLASS = 20
_SMALLEST = 1e-7
_LEVELS = 12


@dataclass(frozen=True)
class Measured:
    value: float
    error: float  # standard error


def over_time(
    rows: pl.DataFrame, reference: pl.DataFrame | None, *, history: Window, at: datetime, settings: Monitoring
) -> tuple[Quality, ...]:
    """Of predictions with `time`, `score` and `label` (null where unknown); none where there is no evaluation."""
    if reference is None or not enough(reference):
        return ()
    stretch = timedelta(days=settings.window_days)
    until = at - timedelta(days=settings.label_lag_days)
    stretches = []
    while until - stretch >= history.since:
        stretches.append(Window(since=until - stretch, until=until))
        until -= stretch
    first = rows["time"].min() if len(rows) else None
    stretches = [item for item in stretches[::-1] if isinstance(first, datetime) and item.until > first] or stretches[
        :1
    ]
    return tuple(_metric(metric, rows, reference, stretches, settings) for metric in ("roc_auc", "log_loss"))


def enough(rows: pl.DataFrame) -> bool:
    positives = int(rows["label"].sum())
    return FEWEST_OF_A_CLASS <= positives <= len(rows) - FEWEST_OF_A_CLASS


def measure(metric: Metric, rows: pl.DataFrame, correlation: float = 0.0) -> Measured:
    """Of rows with both labels."""
    value, influence = CONTRIBUTIONS[metric](rows["label"].to_numpy().astype(bool), rows["score"].to_numpy())
    effective = permutation.effective(log.days(rows["time"]), correlation)
    return Measured(float(value), float(influence.std(ddof=1) / np.sqrt(effective)))


def correlation(metric: Metric, rows: pl.DataFrame) -> float:
    """Of the contributions of rows of the same day."""
    _, influence = CONTRIBUTIONS[metric](rows["label"].to_numpy().astype(bool), rows["score"].to_numpy())
    edges = np.unique(np.quantile(influence, np.linspace(0, 1, _LEVELS + 1)[1:-1]))
    codes = np.searchsorted(edges, influence, side="right").astype("int16")
    return permutation.within_days(codes, log.days(rows["time"]), len(edges) + 1, ordered=True)


def _metric(
    metric: Metric, rows: pl.DataFrame, reference: pl.DataFrame, stretches: list[Window], settings: Monitoring
) -> Quality:
    higher = metric == "roc_auc"
    alike = correlation(metric, reference)
    evaluated = measure(metric, reference, alike)
    margin = settings.max_auc_loss if higher else settings.max_log_loss_increase
    allowed = evaluated.value - margin if higher else evaluated.value + margin
    width = float(stats.norm.ppf((1 + settings.confidence) / 2))
    periods, harmed = [], None
    for stretch in stretches:
        part = rows.filter((pl.col("time") >= stretch.since) & (pl.col("time") < stretch.until))
        labelled = part.filter(pl.col("label").is_not_null())
        measured, harmed = None, None
        if _fair(part, labelled, settings):
            measured = measure(metric, labelled, alike)
            worse = allowed - measured.value if higher else measured.value - allowed
            harmed = worse > width * float(np.hypot(measured.error, evaluated.error))
        periods.append(_period(stretch, part, labelled, measured, width))
    return Quality(
        metric=metric,
        higher_is_better=higher,
        reference=round(evaluated.value, 6),
        allowed=round(allowed, 6),
        window=periods[-1],
        harmed=harmed,
        periods=tuple(periods),
    )


def _fair(part: pl.DataFrame, labelled: pl.DataFrame, settings: Monitoring) -> bool:
    """Whether those whose label is known may speak for all: what comes first is often one of the two classes."""
    return (
        len(labelled) >= settings.min_rows
        and len(labelled) >= settings.min_label_share * len(part)
        and enough(labelled)
    )


def _period(
    stretch: Window, part: pl.DataFrame, labelled: pl.DataFrame, measured: Measured | None, width: float
) -> Period:
    figures = {}
    if measured is not None:
        ends = measured.value - width * measured.error, measured.value + width * measured.error
        figures = {"value": round(measured.value, 6), "low": round(ends[0], 6), "high": round(ends[1], 6)}
    return Period(since=stretch.since, until=stretch.until, rows=len(part), labelled=len(labelled), **figures)


def _log_loss(labels: NDArray[np.bool_], scores: Floats) -> tuple[float, Floats]:
    right = np.clip(np.where(labels, scores, 1 - scores), _SMALLEST, 1)
    losses = -np.log(right)
    return float(losses.mean()), losses


def _roc_auc(labels: NDArray[np.bool_], scores: Floats) -> tuple[float, Floats]:
    """The area, and each row's influence on it, whose standard deviation over root n is the standard error."""
    ranks = stats.rankdata(scores)
    placement = np.empty(len(scores))
    positives, negatives = int(labels.sum()), int((~labels).sum())
    placement[labels] = (ranks[labels] - stats.rankdata(scores[labels])) / negatives
    placement[~labels] = 1 - (ranks[~labels] - stats.rankdata(scores[~labels])) / positives
    area = float(placement[labels].mean())
    share = np.where(labels, positives, negatives) / len(scores)
    return area, (placement - area) / share


CONTRIBUTIONS: dict[Metric, Callable[[NDArray[np.bool_], Floats], tuple[float, Floats]]] = {
    "roc_auc": _roc_auc,
    "log_loss": _log_loss,
}
