"""Drift of all features together: can a classifier tell the window from the reference?

A classifier two-sample test (Lopez-Paz and Oquab 2017), cross-fitted: each half of the days is judged by a classifier
that learned from the other half, so what it tells is no memory of single rows or days. Given the held-out scores, the
AUC is tested by permutation like any other statistic; the smaller of both halves' p counts double (Bonferroni).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from pipelines.monitoring import bins as binning
from pipelines.monitoring import permutation
from pipelines.monitoring.report import Multivariate
from pipelines.monitoring.settings import Monitoring

if TYPE_CHECKING:
    from sklearn.ensemble import HistGradientBoostingClassifier

ROWS = 5_000  # of each sample at most: more tell no more that matters
SCORE_BINS = 32
FEWEST_DAYS = 4  # with fewer in the window, its halves are made of rows
TOLD = 3  # features that are named
Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Told:
    auc: float
    p: float
    features: tuple[str, ...]


@dataclass(frozen=True)
class _Half:
    """What one classifier has not seen: rows, whether they are of the window, days."""

    rows: Matrix
    window: NDArray[np.bool_]
    days: NDArray[np.int64]


def tell_apart(
    columns: Sequence[binning.Binned],
    days_of: tuple[NDArray[np.int64], NDArray[np.int64]],
    *,
    permutations: int,
    random: np.random.Generator,
) -> Told | None:
    """None where there is nothing that could be told apart jointly: a single feature."""
    if len(columns) < 2:
        return None
    chosen = [np.sort(random.choice(len(days), min(ROWS, len(days)), replace=False)) for days in days_of]
    parts = [
        np.column_stack([column.codes[place][rows] for column in columns]).astype("float64")
        for place, rows in enumerate(chosen)
    ]
    rows = np.concatenate(parts)
    of_window = np.arange(len(rows)) >= len(parts[0])
    days = np.concatenate([days[rows] for days, rows in zip(days_of, chosen, strict=True)])
    side = _sides(days, of_window, random)
    categories = [column.bins.kind == "category" for column in columns]
    aucs, p_values, models = [], [], []
    for learned in (False, True):
        seen, held = side == learned, side != learned
        model = _fit(rows[seen], of_window[seen], categories)
        half = _Half(rows[held], of_window[held], days[held])
        auc, p = _auc(_scores(model, half.rows), half, permutations=permutations, random=random)
        aucs.append(auc)
        p_values.append(p)
        models.append((model, held))
    p = min(1.0, 2 * min(p_values))
    telling: tuple[str, ...] = ()
    if p <= permutation.CLEARLY_NOTHING:
        model, held = models[int(np.argmin(p_values))]
        names = [column.bins.name for column in columns]
        telling = _telling(model, rows[held], of_window[held], names, random)
    return Told(auc=float(np.mean(aucs)), p=p, features=telling)


def judged(told: Told, corrected: float, settings: Monitoring) -> Multivariate:
    drifted = corrected <= settings.alpha and told.auc > settings.min_auc
    return Multivariate(
        auc=round(told.auc, 6),
        margin=settings.min_auc,
        p=told.p,
        corrected_p=corrected,
        drifted=drifted,
        features=told.features if drifted else (),
    )


def _sides(days: NDArray[np.int64], of_window: NDArray[np.bool_], random: np.random.Generator) -> NDArray[np.bool_]:
    """Halves by whole days, those of the window shared out evenly; by rows where the window has too few days.

    A day that both samples have is on one side only: a classifier that knows it from one would be wrong on the other.
    """
    recent = np.unique(days[of_window])
    if len(recent) < FEWEST_DAYS:
        return np.asarray(random.permutation(len(days)) % 2 == 0)
    before = np.setdiff1d(np.unique(days), recent)
    first = [random.permutation(part)[::2] for part in (recent, before)]
    return np.isin(days, np.concatenate(first))


def _fit(rows: Matrix, of_window: NDArray[np.bool_], categories: list[bool]) -> "HistGradientBoostingClassifier":
    from sklearn.ensemble import HistGradientBoostingClassifier
    from threadpoolctl import threadpool_limits

    model = HistGradientBoostingClassifier(
        max_iter=40,
        learning_rate=0.1,
        max_leaf_nodes=15,
        min_samples_leaf=20,
        l2_regularization=1.0,
        categorical_features=categories,
        early_stopping=False,
        random_state=0,
    )
    with threadpool_limits(1):  # several threads spin where they share the cores with others
        model.fit(rows, of_window)
    return model


def _scores(model: "HistGradientBoostingClassifier", rows: Matrix) -> Matrix:
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):
        return np.asarray(model.predict_proba(rows)[:, 1])


def _auc(scores: Matrix, half: _Half, *, permutations: int, random: np.random.Generator) -> tuple[float, float]:
    of_reference = ~half.window
    inner = np.unique(np.quantile(scores, np.linspace(0, 1, SCORE_BINS + 1)[1:-1]))
    codes = np.searchsorted(inner, scores, side="right").astype("int16")
    bins = len(inner) + 1
    then, now = (np.bincount(codes[part], minlength=bins) for part in (of_reference, half.window))
    days = half.days[of_reference], half.days[half.window]
    correlation = permutation.within_days(codes[of_reference], days[0], bins, ordered=True)
    rows = permutation.effective(days[0], correlation), permutation.effective(days[1], correlation)
    p = permutation.p_value("auc", then, now, rows=rows, permutations=permutations, random=random)
    auc = permutation.distance("auc", then / max(1, then.sum()), now / max(1, now.sum()))
    return float(auc), p


def _telling(
    model: "HistGradientBoostingClassifier",
    rows: Matrix,
    of_window: NDArray[np.bool_],
    names: Sequence[str],
    random: np.random.Generator,
) -> tuple[str, ...]:
    """The features without which the classifier loses most."""
    from sklearn.metrics import roc_auc_score

    whole = roc_auc_score(of_window, _scores(model, rows))
    losses = []
    for place in range(len(names)):
        shuffled = rows.copy()
        shuffled[:, place] = random.permutation(shuffled[:, place])
        losses.append(whole - roc_auc_score(of_window, _scores(model, shuffled)))
    return tuple(names[place] for place in np.argsort(losses)[::-1][:TOLD] if losses[place] > 0)
