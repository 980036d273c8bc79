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


Codes = NDArray[np.int16]


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

    def codes(self, values: pl.Series) -> Codes:
        """The bin of each value [rows]."""
        if self.kind == "number":
            numbers = as_numbers(values)
            found = (np.searchsorted(self.inner, numbers, side="right") + 1).astype("int16")
            found[np.isnan(numbers)] = 0
            return found
        known = {"": 0, **{name: place for place, name in enumerate(self.categories, 1)}}
        text, others = values.cast(pl.String).to_frame(), len(self.categories)
        place = pl.first().fill_null("").replace_strict(known, default=others, return_dtype=pl.Int16)
        codes: Codes = text.select(place).to_series().to_numpy()
        return codes

    def histogram(self, then: Counts, now: Counts, values: tuple[pl.Series, pl.Series]) -> Histogram:
        shares = [(counts[1:] / max(1, counts[1:].sum()), counts[0] / max(1, counts.sum())) for counts in (then, now)]
        edges: tuple[float, ...] = ()
        if self.kind == "number":
            ends = [end for series in values for end in _ends(series)] or [0.0]
            edges = (min(ends), *map(float, self.inner), max(ends))
        return Histogram(
            edges=edges,
            categories=self.categories if self.kind == "category" else (),
            then=tuple(round(float(share), 6) for share in shares[0][0]),
            now=tuple(round(float(share), 6) for share in shares[1][0]),
            missing_then=round(float(shares[0][1]), 6),
            missing_now=round(float(shares[1][1]), 6),
        )


@dataclass(frozen=True)
class Binned:
    """A column of reference and window, counted once for all who ask."""

    bins: Bins
    codes: tuple[Codes, Codes]
    counts: tuple[Counts, Counts]
    values: tuple[pl.Series, pl.Series]


def binned(name: str, kind: str, values: tuple[pl.Series, pl.Series]) -> Binned:
    laid = lay(name, kind, values[0])
    codes = laid.codes(values[0]), laid.codes(values[1])
    counts = np.bincount(codes[0], minlength=laid.count), np.bincount(codes[1], minlength=laid.count)
    return Binned(laid, codes, counts, values)


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
    numbers: NDArray[np.float64] = values.cast(pl.Float64).to_numpy()  # of floats, Polars makes null NaN itself
    return numbers


def _ends(values: pl.Series) -> tuple[float, ...]:
    """The smallest and the largest; nothing where all are missing."""
    numbers = as_numbers(values)
    known = numbers[~np.isnan(numbers)]
    return (float(known.min()), float(known.max())) if len(known) else ()
