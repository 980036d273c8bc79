"""Bins of a column, laid by the reference; all later figures are made from counts."""

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from pipelines.monitoring.report import Histogram

Counts = NDArray[np.int64]
NUMBER_BINS = 24
CATEGORIES = 30
OTHER = "(other)"


@dataclass(frozen=True)
class Bins:
    """Bin 0 is what is missing: of a number below everything, so that its share counts in the statistic, too."""

    name: str
    kind: str
    inner: NDArray[np.float64]  # edges between the bins of a number
    categories: tuple[str, ...]

    @property
    def count(self) -> int:
        return 1 + (len(self.inner) + 1 if self.kind == "number" else len(self.categories))

    def codes(self, values: pl.Series) -> NDArray[np.int16]:
        """The bin of each value [rows]."""
        if self.kind == "number":
            numbers = as_numbers(values)
            found = (np.searchsorted(self.inner, numbers, side="right") + 1).astype("int16")
            found[np.isnan(numbers)] = 0
            return found
        known = {"": 0, **{name: place for place, name in enumerate(self.categories, 1)}}
        codes = values.cast(pl.String).fill_null("").replace_strict(known, default=len(self.categories))
        return codes.to_numpy().astype("int16")

    def histogram(self, then: Counts, now: Counts, values: tuple[pl.Series, pl.Series]) -> Histogram:
        shares = [(counts[1:] / max(1, counts[1:].sum()), counts[0] / max(1, counts.sum())) for counts in (then, now)]
        edges: tuple[float, ...] = ()
        if self.kind == "number":
            ends = [as_numbers(series) for series in values]
            known = np.concatenate([part[~np.isnan(part)] for part in ends])
            low, high = (known.min(), known.max()) if len(known) else (0.0, 0.0)
            edges = (float(low), *map(float, self.inner), float(high))
        return Histogram(
            edges=edges,
            categories=self.categories if self.kind == "category" else (),
            then=tuple(round(float(share), 6) for share in shares[0][0]),
            now=tuple(round(float(share), 6) for share in shares[1][0]),
            missing_then=round(float(shares[0][1]), 6),
            missing_now=round(float(shares[1][1]), 6),
        )


def lay(name: str, kind: str, reference: pl.Series) -> Bins:
    """Bins of about equally many reference rows; a bin for each value where there are few."""
    if kind == "number":
        numbers = as_numbers(reference)
        numbers = numbers[~np.isnan(numbers)]
        quantiles = np.quantile(numbers, np.linspace(0, 1, NUMBER_BINS + 1)[1:-1]) if len(numbers) else np.array([])
        return Bins(name, kind, np.unique(quantiles), ())
    names = reference.cast(pl.String).drop_nulls()
    frequent = names.filter(names != "").value_counts(sort=True).get_column(names.name).to_list()
    return Bins(name, kind, np.array([]), (*frequent[:CATEGORIES], OTHER))


def as_numbers(values: pl.Series) -> NDArray[np.float64]:
    """A missing number as NaN; a boolean as 0 and 1."""
    numbers: NDArray[np.float64] = values.cast(pl.Float64).fill_null(float("nan")).to_numpy()
    return numbers
