"""What the benchmark of drift measured adds up over its runs, and the drift it injects is what it says."""

from pathlib import Path

import numpy as np
import polars as pl
import pytest

from benchmarks.drift_injections import DELAYS, INJECTIONS, harmed
from benchmarks.drift_results import Cell, Results, shown
from pipelines.monitoring.drift import Sample
from pipelines.monitoring.settings import Monitoring

CELL: Cell = ("false-alarms", "flights", 100)


def measured(file: Path, enough: int) -> list[int]:
    """The numbers that a run measures until there are enough of them."""
    results, numbers = Results(file, seconds=60, enough=enough), []
    for number in results.missing(CELL):
        results.add(CELL, number, {"ours": number == 1})
        numbers.append(number)
    return numbers


def test_a_later_run_goes_on_where_an_earlier_one_stopped(tmp_path: Path) -> None:
    """And measures nothing where there is enough; another cell is not this one."""
    file = tmp_path / "results.jsonl"
    assert measured(file, 3) == [0, 1, 2]
    assert measured(file, 5) == [3, 4]
    assert measured(file, 5) == []
    assert [item["ours"] for item in Results(file).of(CELL)] == [False, True, False, False, False]
    assert Results(file).of(("injected", "flights", 100)) == []


def test_a_window_cut_short_by_a_kill_is_measured_again(tmp_path: Path) -> None:
    """The line that it was writing."""
    file = tmp_path / "results.jsonl"
    measured(file, 3)
    file.write_text(file.read_text()[:-10])
    assert measured(file, 4) == [2, 3]
    assert len(Results(file).of(CELL)) == 4


def test_each_cell_is_measured_at_least_once_and_for_its_seconds() -> None:
    """Without a file, too."""
    results = Results(seconds=0)
    for number in results.missing(CELL):
        results.add(CELL, number, {"ours": False})
    assert len(results.of(CELL)) == 1


def test_a_rate_says_how_sure_it_is() -> None:
    """Without an alarm, 370 windows are what 1 % takes; with nobody asked there is no rate."""
    assert shown(0, 370) == "0 of 370 (0.0% to 1.0%)"
    assert shown(0, 0) == "not asked"


@pytest.fixture
def frame() -> pl.DataFrame:
    """Delays that go together, scores that are right about the label, and the label."""
    random = np.random.default_rng(0)
    common, score = random.normal(size=4_000), random.beta(2, 5, 4_000)
    delays = {name: common + 0.1 * random.normal(size=4_000) for name in DELAYS}
    label = (random.random(4_000) < score).astype("int64")
    return pl.DataFrame({"temperature": random.normal(size=4_000), **delays, "score": score, "label": label})


def test_each_injection_changes_what_it_names_only(frame: pl.DataFrame) -> None:
    """The relation goes while each delay stays distributed as it was; the label goes while all features stay."""
    changes = {item.name: item.change for item in INJECTIONS}
    related = changes["the relation between features only"](frame, 0, np.random.default_rng(1))
    assert {name for name in frame.columns if not related[name].equals(frame[name])} == set(DELAYS)
    assert all(related[name].sort().equals(frame[name].sort()) for name in DELAYS)
    one = changes["one feature by half a deviation"](frame, 0, np.random.default_rng(1))
    assert [name for name in frame.columns if not one[name].equals(frame[name])] == ["temperature"]
    label = changes["the label only: a fifth of the punctual flights late"](frame, 0, np.random.default_rng(1))
    assert [name for name in frame.columns if not label[name].equals(frame[name])] == ["label"]
    assert float(label["label"].mean()) > float(frame["label"].mean()) + 0.1  # type: ignore[arg-type]


def test_a_label_that_drifted_is_harm_and_one_that_did_not_is_none(frame: pl.DataFrame) -> None:
    """By the quality that the monitor measures, with its defaults."""
    [item] = [item for item in INJECTIONS if item.labelled]
    half = len(frame) // 2
    days = np.arange(half) * 180 // half
    reference, window = Sample(frame[:half], days), Sample(frame[half:], 180 + np.arange(half) * 7 // half)
    assert not harmed(reference, window, Monitoring())
    changed = Sample(item.change(window.frame, 0, np.random.default_rng(1)), window.days)
    assert harmed(reference, changed, Monitoring())
