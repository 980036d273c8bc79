"""Drift is found where there is some and is not where there is none, however many or few the rows."""

from collections.abc import Callable

import numpy as np
import polars as pl
import pytest
from numpy.typing import NDArray

from pipelines.features import Feature
from pipelines.monitoring import drift, permutation
from pipelines.monitoring.drift import Sample
from pipelines.monitoring.settings import Monitoring

FEATURES = (
    Feature(name="a", kind="number"),
    Feature(name="b", kind="number", nullable=True),
    Feature(name="few", kind="number"),
    Feature(name="letter", kind="category"),
)
SETTINGS = Monitoring()
Change = Callable[[dict[str, NDArray[np.generic]], np.random.Generator], None]


def sample(rows: int, seed: int, change: Change | None = None, *, days: int = 28, storm: float = 0.0) -> Sample:
    """Independent rows over some days; `storm` is how far a day shifts all its rows of `a`."""
    random = np.random.default_rng(seed)
    day = np.sort(random.integers(0, days, rows)).astype("int64") + 1000 * seed
    a = random.normal(size=rows) + storm * random.normal(size=days)[day - day.min()]
    columns: dict[str, NDArray[np.generic]] = {
        "a": a,
        "b": np.where(random.random(rows) < 0.1, np.nan, 0.8 * a + 0.6 * random.normal(size=rows)),
        "few": random.integers(0, 7, rows).astype(float),
        "letter": random.choice(["x", "y", "z", ""], rows, p=[0.6, 0.25, 0.1, 0.05]),
    }
    if change:
        change(columns, random)
    return Sample(pl.DataFrame(columns), day)


def found(reference: Sample, window: Sample) -> list[str]:
    findings = drift.find(reference, window, features=FEATURES, settings=SETTINGS)
    together = findings.multivariate
    assert together is not None
    return [item.name for item in findings.features if item.drifted] + (["together"] if together.drifted else [])


@pytest.mark.parametrize("rows", [100, 1_000, 10_000, 100_000])
def test_windows_of_the_same_world_are_no_drift(rows: int) -> None:
    """At every size; benchmarks/drift.py counts over thousands of windows of real data."""
    for seed in (1, 2):
        assert found(sample(5000, 0), sample(rows, seed)) == []


def shift(columns: dict[str, NDArray[np.generic]], random: np.random.Generator) -> None:
    columns["a"] = columns["a"] + 0.8  # type: ignore[operator]


def letters(columns: dict[str, NDArray[np.generic]], random: np.random.Generator) -> None:
    columns["letter"] = random.choice(["x", "y", "new"], len(columns["letter"]), p=[0.4, 0.2, 0.4])


def gaps(columns: dict[str, NDArray[np.generic]], random: np.random.Generator) -> None:
    columns["b"] = np.where(random.random(len(columns["b"])) < 0.4, np.nan, columns["b"])


@pytest.mark.parametrize(("change", "name"), [(shift, "a"), (letters, "letter"), (gaps, "b")])
@pytest.mark.parametrize("rows", [200, 20_000])
def test_what_changed_is_named(change: Change, name: str, rows: int) -> None:
    """A shifted number, a new category, values that are missing more often."""
    assert [item for item in found(sample(5000, 0), sample(rows, 1, change)) if item != "together"] == [name]


def unrelated(columns: dict[str, NDArray[np.generic]], random: np.random.Generator) -> None:
    columns["b"] = random.permutation(columns["b"])


def test_a_relation_that_is_lost_is_seen_by_the_classifier_alone() -> None:
    """Each feature looks as before: `b` no longer follows `a`."""
    reference, window = sample(5000, 0), sample(5000, 1, unrelated)
    findings = drift.find(reference, window, features=FEATURES, settings=SETTINGS)
    assert [item.name for item in findings.features if item.drifted] == []
    assert findings.multivariate is not None
    assert findings.multivariate.drifted
    assert set(findings.multivariate.features[:2]) == {"a", "b"}


def test_a_hundred_thousand_rows_do_not_make_a_trifle_drift() -> None:
    """A shift that any test would find and nobody would notice."""

    def trifle(columns: dict[str, NDArray[np.generic]], random: np.random.Generator) -> None:
        columns["a"] = columns["a"] + 0.05  # type: ignore[operator]

    findings = drift.find(sample(20_000, 0), sample(100_000, 1, trifle), features=FEATURES, settings=SETTINGS)
    shifted = findings.features[0]
    assert shifted.corrected_p < 0.005
    assert not shifted.drifted
    assert shifted.effect < shifted.margin


def test_a_stormy_day_is_no_drift_and_a_stormy_month_is() -> None:
    """Days differ by a standard deviation: one of them tells as much as one row, however many rows it has."""
    reference = sample(8000, 0, days=60, storm=1.0)

    def storm(columns: dict[str, NDArray[np.generic]], random: np.random.Generator) -> None:
        columns["a"] = columns["a"] + 2.0  # type: ignore[operator]

    day = drift.find(reference, sample(900, 1, storm, days=1), features=FEATURES, settings=SETTINGS)
    assert [item.name for item in day.features if item.drifted] == []
    assert day.features[0].effective_rows < 5
    month = drift.find(reference, sample(9000, 1, storm, days=30, storm=1.0), features=FEATURES, settings=SETTINGS)
    assert "a" in [item.name for item in month.features if item.drifted]


def test_the_histogram_shows_then_and_now() -> None:
    """Shares add up, and edges enclose all values; what is missing stands beside."""
    findings = drift.find(sample(3000, 0), sample(3000, 1, letters), features=FEATURES, settings=SETTINGS)
    for item in findings.features:
        histogram = item.histogram
        assert sum(histogram.then) == pytest.approx(1, abs=1e-4)
        assert sum(histogram.now) == pytest.approx(1, abs=1e-4)
        if item.kind == "number":
            assert len(histogram.edges) == len(histogram.then) + 1
            assert list(histogram.edges) == sorted(histogram.edges)
    letter = findings.features[3].histogram
    assert letter.categories == ("x", "y", "z", "(other)")
    assert letter.then[3] == 0
    assert letter.now[3] == pytest.approx(0.4, abs=0.05)
    assert letter.missing_then == pytest.approx(0.05, abs=0.02)


def test_a_column_without_any_value_is_a_column_all_the_same() -> None:
    """Neither then nor now, or only now."""

    def nothing(columns: dict[str, NDArray[np.generic]], random: np.random.Generator) -> None:
        columns["b"] = np.full(len(columns["b"]), np.nan)

    assert found(sample(2000, 0, nothing), sample(500, 1, nothing)) == []
    assert "b" in found(sample(2000, 0), sample(500, 1, nothing))


def test_the_permutation_test_is_exact() -> None:
    """Where nothing changed, p is as often below any level as the level says, give or take what chance allows."""
    random = np.random.default_rng(0)
    values = []
    for _ in range(400):
        then, now = (np.bincount(random.integers(0, 5, size), minlength=5) for size in (400, 60))
        values.append(
            permutation.p_value("total_variation", then, now, rows=(400, 60), permutations=999, random=random)
        )
    for level in (0.05, 0.2, 0.5):
        assert np.mean(np.array(values) <= level) == pytest.approx(level, abs=3 * np.sqrt(level * (1 - level) / 400))


def test_holm_is_stricter_with_many_tests_and_keeps_the_order() -> None:
    """The smallest counts as many times as there are tests, the largest once."""
    assert permutation.holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert permutation.holm([]) == []


def test_rows_of_alike_days_count_for_less() -> None:
    """Independent rows count in full; rows that all say what their day says count as days."""
    random = np.random.default_rng(0)
    days = np.repeat(np.arange(30), 50)
    independent = random.integers(0, 4, 1500).astype("int16")
    alike = random.integers(0, 4, 30).astype("int16")[days]
    assert permutation.within_days(independent, days, 4, ordered=False) < 0.02
    assert permutation.within_days(alike, days, 4, ordered=False) > 0.99
    assert permutation.effective(days, 0.0) == 1500
    assert permutation.effective(days, 1.0) == pytest.approx(30)


def test_days_far_apart_and_in_any_order_are_told_apart() -> None:
    """As rows of a log that begins in the middle of a week, or of a reference a year older."""
    days = np.array([20_000, 7, 20_000, 9, 7, 20_000])
    assert permutation.effective(days, 1.0) == pytest.approx(36 / (9 + 4 + 1))
    many = np.repeat([400, 3, 90_000, 17, 5, 8], 50)
    codes = np.repeat([0, 1, 0, 1, 0, 1], 50).astype("int16")
    assert permutation.within_days(codes, many, 2, ordered=False) > 0.99
