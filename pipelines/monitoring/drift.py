"""Drift of each feature, of the score, and of all features together, judged as one family of tests."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from pipelines.features import Feature
from pipelines.monitoring import bins as binning
from pipelines.monitoring import multivariate, permutation
from pipelines.monitoring.report import Drift, Multivariate
from pipelines.monitoring.settings import Monitoring

SCORE = Feature(name="score", kind="number")
SEED = 0  # the same windows give the same figures


@dataclass(frozen=True)
class Sample:
    """Rows with their days (whole days since 1970), of which those of one day are no independent evidence."""

    frame: pl.DataFrame
    days: NDArray[np.int64]


@dataclass(frozen=True)
class Findings:
    features: tuple[Drift, ...]
    prediction: Drift | None
    multivariate: Multivariate | None

    @property
    def drifted(self) -> bool:
        found = [*self.features, *([self.prediction] if self.prediction else [])]
        return any(item.drifted for item in found) or bool(self.multivariate and self.multivariate.drifted)


@dataclass(frozen=True)
class _Tested:
    column: binning.Binned
    statistic: permutation.Statistic
    effect: float
    p: float
    rows: float


def find(
    reference: Sample,
    window: Sample,
    *,
    features: Sequence[Feature],
    settings: Monitoring,
    scores: tuple[Sample, Sample] | None = None,
) -> Findings:
    """Compare. `scores` are reference and window of the predictions, where those of the reference are known.

    Holm's correction is over all tests, so that `alpha` is the rate of false alarms of a whole window.
    """
    random = np.random.default_rng(SEED)
    known = [item for item in features if item.name in reference.frame and item.name in window.frame]
    permutations = permutation.needed(len(known) + 2, settings.alpha)
    columns = [_binned(item, reference, window) for item in known]
    tested = [_test(item, reference, window, permutations=permutations, random=random) for item in columns]
    if scores is not None:
        tested.append(_test(_binned(SCORE, *scores), *scores, permutations=permutations, random=random))
    days = reference.days, window.days
    together = multivariate.tell_apart(columns, days, permutations=permutations, random=random)
    p_values = [item.p for item in tested] + ([together.p] if together else [])
    corrected = permutation.holm(p_values)
    found = [_judged(item, value, settings) for item, value in zip(tested, corrected, strict=False)]
    prediction = found.pop() if scores is not None else None
    joint = multivariate.judged(together, corrected[-1], settings) if together else None
    return Findings(tuple(found), prediction, joint)


def _binned(feature: Feature, reference: Sample, window: Sample) -> binning.Binned:
    return binning.binned(feature.name, feature.kind, (reference.frame[feature.name], window.frame[feature.name]))


def _test(
    column: binning.Binned, reference: Sample, window: Sample, *, permutations: int, random: np.random.Generator
) -> _Tested:
    ordered = column.bins.kind == "number"
    statistic: permutation.Statistic = "kolmogorov_smirnov" if ordered else "total_variation"
    correlation = permutation.within_days(column.codes[0], reference.days, column.bins.count, ordered=ordered)
    rows = tuple(permutation.effective(sample.days, correlation) for sample in (reference, window))
    p = permutation.p_value(
        statistic, *column.counts, rows=(rows[0], rows[1]), permutations=permutations, random=random
    )
    effect = permutation.distance(statistic, *(part / max(1, part.sum()) for part in column.counts))
    return _Tested(column, statistic, float(effect), p, rows[1])


def _judged(tested: _Tested, corrected: float, settings: Monitoring) -> Drift:
    return Drift(
        name=tested.column.bins.name,
        kind="number" if tested.column.bins.kind == "number" else "category",
        statistic="total_variation" if tested.statistic == "total_variation" else "kolmogorov_smirnov",
        effect=round(tested.effect, 6),
        margin=settings.min_effect,
        p=tested.p,
        corrected_p=corrected,
        effective_rows=round(tested.rows, 1),
        drifted=corrected <= settings.alpha and tested.effect > settings.min_effect,
        histogram=tested.column.bins.histogram(*tested.column.counts, tested.column.values),
    )
