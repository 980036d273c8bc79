"""The reference that a training keeps: bounded, the same every time, and what the evaluation was made on."""

from datetime import datetime
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pytest

from pipelines import reference as kept
from pipelines.monitoring import log, reference
from tests.pipelines.monitoring.traffic import AT, DAY, FEATURES, world


def frame(rows: int, seed: int) -> pd.DataFrame:
    made = world(rows, since=AT - 90 * DAY, days=60, seed=seed)
    made["time"] = made["time"].dt.tz_localize(None)
    return made


def sample(known: pd.DataFrame, newest: pd.DataFrame) -> pd.DataFrame:
    scores = newest["score"].to_numpy()
    return kept.sample(known, newest, scores, names=list(FEATURES), target="late", time="time")


def test_a_reference_holds_both_parts_with_scores_of_the_evaluation(tmp_path: Path) -> None:
    """The training has none that would say anything."""
    known, newest = frame(900, 1), frame(300, 2)
    sample(known, newest).to_parquet(tmp_path / "reference.parquet")
    held = reference.read(tmp_path / "reference.parquet")
    assert [(item.name, item.kind) for item in held.features] == [
        ("distance", "number"),
        ("wind", "number"),
        ("carrier", "category"),
    ]
    assert held.training["distance"].to_list() == known["distance"].to_list()
    assert held.evaluation[log.SCORE].to_list() == newest["score"].to_list()
    assert held.evaluation[reference.LABEL].to_list() == newest["late"].to_list()
    assert np.isnan(held.training[log.SCORE].to_numpy()).all()
    first = held.evaluation[log.TIME_OF][0]
    assert isinstance(first, datetime)
    assert first.replace(tzinfo=None) == newest["time"][0].to_pydatetime()


def test_a_reference_is_bounded_and_the_same_for_the_same_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """In order of time, so that it can be looked at; its rows keep their scores."""
    monkeypatch.setattr(kept, "ROWS", 200)
    known, newest = frame(900, 1), frame(300, 2)
    made = sample(known, newest)
    assert made[reference.PART].value_counts().to_dict() == {"training": 200, "evaluation": 200}
    pd.testing.assert_frame_equal(made, sample(known, newest))
    judged = made[made[reference.PART] == "evaluation"].merge(newest, left_on=log.TIME_OF, right_on="time")
    assert len(judged) == 200
    assert (judged[log.SCORE] == judged["score"]).all()
    assert judged["time"].is_monotonic_increasing


def test_what_is_asked_for_is_what_is_compared_with() -> None:
    """By the word in the settings."""
    held = reference.Reference(training=pl.DataFrame({"a": [1.0]}), evaluation=pl.DataFrame({"a": [2.0]}))
    assert held.rows("training")["a"].to_list() == [1.0]
    assert held.rows("evaluation")["a"].to_list() == [2.0]
