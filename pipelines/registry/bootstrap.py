"""The paired bootstrap: how sure is it that a candidate is not worse, on the very same rows.

Efron and Tibshirani, An Introduction to the Bootstrap (1993), ch. 13: percentile bounds over resampled rows. Rows are
resampled by weights, so that scores are sorted once and each resample costs a cumulative sum.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Labels = NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True)
class Difference:
    """Candidate minus champion: on the rows as they are, and one-sided bounds at the asked confidence."""

    value: float
    lower: float
    upper: float


class RankedScores:
    """Scores sorted once, for the ROC AUC under many row weights; equal scores count half."""

    def __init__(self, scores: Floats, labels: Labels) -> None:
        self.order = np.argsort(scores, kind="stable")
        ranked = scores[self.order]
        self.starts = np.flatnonzero(np.r_[True, ranked[1:] != ranked[:-1]])
        self.labels = labels[self.order]

    def auc(self, weights: Floats) -> float:
        """ROC AUC; nan where one class has no weight."""
        ranked = weights[self.order]
        positive = np.add.reduceat(ranked * self.labels, self.starts)
        negative = np.add.reduceat(ranked, self.starts) - positive
        pairs = positive.sum() * negative.sum()
        if pairs == 0:
            return float("nan")
        below = np.cumsum(negative) - negative
        return float((positive * (below + 0.5 * negative)).sum() / pairs)


def losses(scores: Floats, labels: Labels) -> Floats:
    """Log loss of each row, in nats; scores are clipped as scikit-learn clips them."""
    edge = np.finfo(np.float64).eps
    clipped = np.clip(scores, edge, 1 - edge)
    return -np.where(labels, np.log(clipped), np.log1p(-clipped))


def auc_difference(
    candidate: Floats, champion: Floats, labels: Labels, *, confidence: float, resamples: int
) -> Difference:
    """Of the ROC AUC. Raises `ValueError` where the rows hold one class only."""
    if labels.all() or not labels.any():
        raise ValueError("the rows hold one class only: no ROC AUC")
    new, old = RankedScores(candidate, labels), RankedScores(champion, labels)
    ones = np.ones(len(labels))
    draws = [new.auc(weights) - old.auc(weights) for weights in _weights(len(labels), resamples)]
    return _bounds(new.auc(ones) - old.auc(ones), np.array(draws), confidence)


def loss_difference(
    candidate: Floats, champion: Floats, labels: Labels, *, confidence: float, resamples: int
) -> Difference:
    """Of the mean log loss, in nats."""
    by_row = losses(candidate, labels) - losses(champion, labels)
    draws = [float(weights @ by_row) / len(by_row) for weights in _weights(len(by_row), resamples)]
    return _bounds(float(by_row.mean()), np.array(draws), confidence)


def _weights(rows: int, resamples: int) -> Iterator[Floats]:
    """How often each row is drawn, for each resample; the same draws each time (a gate asked twice says the same)."""
    random = np.random.default_rng(20130101)
    for _ in range(resamples):
        yield np.bincount(random.integers(0, rows, rows), minlength=rows).astype(np.float64)


def _bounds(value: float, draws: Floats, confidence: float) -> Difference:
    known = draws[np.isfinite(draws)]
    if len(known) == 0:
        return Difference(value=value, lower=float("-inf"), upper=float("inf"))
    lower, upper = np.quantile(known, [1 - confidence, confidence])
    return Difference(value=value, lower=float(lower), upper=float(upper))
