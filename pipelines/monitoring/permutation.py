"""Two samples of counts: how far apart, and how often chance alone puts them so far apart.

Rows of a day resemble one another (a storm, a holiday): a thousand rows of one day tell less than a thousand of many
days. `effective` says how many independent rows they are worth, by Kish's design effect with the correlation within
days that the reference shows; a permutation shuffles that many rows, not all of them.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from pipelines.monitoring.bins import Counts

Statistic = Literal["kolmogorov_smirnov", "total_variation", "auc"]
Floats = NDArray[np.float64]
FIRST = 1_000  # permutations after which a test ends that shows nothing at all
CLEARLY_NOTHING = 0.05
FEWEST_BLOCKS = 5  # fewer days say nothing of the correlation within days


def distance(kind: Statistic, then: Floats, now: Floats) -> Floats:
    """Of shares [..., bins], both along the last axis. The AUC is that of the bins as a score, 0.5 where they agree."""
    if kind == "total_variation":
        return np.asarray(np.abs(then - now).sum(axis=-1) / 2)
    if kind == "kolmogorov_smirnov":
        return np.asarray(np.abs(np.cumsum(then - now, axis=-1)).max(axis=-1))
    below = np.cumsum(then, axis=-1) - then
    return np.asarray((now * (below + then / 2)).sum(axis=-1))


def p_value(
    kind: Statistic,
    then: Counts,
    now: Counts,
    *,
    rows: tuple[float, float],
    permutations: int,
    random: np.random.Generator,
) -> float:
    """Share of the permutations that put the samples as far apart as they are, counting the samples themselves.

    Permuting which row belongs to which sample leaves the counts of the bins of both together alone: a draw is
    multivariate hypergeometric, exact and as quick for a million rows as for a hundred. `rows` are the effective ones.
    """
    sizes = [max(1, round(size)) for size in rows]
    pooled = _scaled(_shares(then) * sizes[0] + _shares(now) * sizes[1], sum(sizes))
    seen = float(distance(kind, _shares(then), _shares(now)))
    done = as_far = 0
    for draws in (min(FIRST, permutations), permutations - FIRST):
        if draws <= 0:
            break
        drawn = random.multivariate_hypergeometric(pooled, sizes[1], size=draws, method="marginals")
        found = distance(kind, (pooled - drawn) / sizes[0], drawn / sizes[1])
        as_far += int((found >= seen - 1e-12).sum())
        done += draws
        if as_far / done > CLEARLY_NOTHING:
            break
    return (as_far + 1) / (done + 1)


def holm(values: list[float]) -> list[float]:
    """Corrected so that all tests together are wrong as seldom as one alone (Holm 1979)."""
    corrected, highest = [0.0] * len(values), 0.0
    for place, index in enumerate(np.argsort(values)):
        highest = max(highest, min(1.0, values[index] * (len(values) - place)))
        corrected[index] = highest
    return corrected


def needed(tests: int, alpha: float) -> int:
    """Permutations by which the first of so many tests can be told at `alpha` with some room."""
    return max(4_999, 2 * int(np.ceil(tests / alpha)) - 1)


def within_days(codes: NDArray[np.int16], days: NDArray[np.int64], bins: int, *, ordered: bool) -> float:
    """Correlation of rows of the same day, 0 to 1, by analysis of variance; 0 where there are too few days to say.

    Of a number the question is whether rows lie below the same edges, as the Kolmogorov-Smirnov distance asks.
    """
    place, sizes = _by_day(days)
    blocks, rows = len(sizes), len(days)
    if blocks < FEWEST_BLOCKS or rows <= blocks:
        return 0.0
    table = np.bincount(place * bins + codes, minlength=blocks * bins).reshape(blocks, bins)
    shares = table / sizes[:, None]
    overall = table.sum(axis=0) / rows
    if ordered:
        shares, overall = np.cumsum(shares, axis=1), np.cumsum(overall)
    between = (sizes[:, None] * (shares - overall) ** 2).sum() / (blocks - 1)
    within = (sizes[:, None] * shares * (1 - shares)).sum() / (rows - blocks)
    typical = (rows - (sizes**2).sum() / rows) / (blocks - 1)
    total = between + (typical - 1) * within
    return float(np.clip((between - within) / total, 0, 1)) if total > 0 else 0.0


def effective(days: NDArray[np.int64], correlation: float) -> float:
    """How many independent rows these are worth (Kish 1965)."""
    _, sizes = _by_day(days)
    rows = sizes.sum()
    return float(rows / (1 + ((sizes**2).sum() / rows - 1) * correlation))


def _by_day(days: NDArray[np.int64]) -> tuple[NDArray[np.int64], Counts]:
    """The place of each row's day among the days that there are, and the rows of each; without a sort."""
    since = days - days.min(initial=days[0] if len(days) else 0)
    counts = np.bincount(since)
    there = counts > 0
    return (np.cumsum(there) - 1)[since], counts[there]


def _shares(counts: Counts) -> Floats:
    return np.asarray(counts / max(1, counts.sum()))


def _scaled(parts: Floats, total: int) -> Counts:
    """Whole numbers in the proportions of `parts` that add up to `total`."""
    whole = np.floor(parts).astype("int64")
    whole[np.argsort(whole - parts)[: total - int(whole.sum())]] += 1
    return whole
