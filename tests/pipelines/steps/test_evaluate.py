"""The evaluation says how good the model is, where, and against what."""

import json
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest

from pipelines import artefact
from pipelines import reference as kept
from pipelines.dataset.features import FEATURES
from pipelines.metrics import measure, reliability
from pipelines.monitoring import log, quality, reference
from tests.pipelines.running import Run

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def report(ran: Run) -> Any:
    return json.loads((ran.root / "reports/evaluation.json").read_text(encoding="utf-8"))


def test_the_metrics_are_those_of_the_artefact_on_the_newest_days(ran: Run, report: Any) -> None:
    """Computed once more from the files."""
    newest = pd.read_parquet(ran.root / "data/prepared/evaluate.parquet")
    scores = artefact.load(ran.root / "artefact").predict(newest)
    assert report["metrics"] == measure(newest["late"].to_numpy(), scores).model_dump()
    assert report["rows"]["evaluate"] == len(newest)


def test_the_reference_for_monitoring_tells_the_quality_that_the_evaluation_tells(ran: Run, report: Any) -> None:
    """Its evaluation part is the newest days with the model's scores; the rest is what the model learned from."""
    held = reference.read(ran.root / kept.FILE)
    newest = held.evaluation.select(
        pl.col(log.TIME_OF).alias("time"), pl.col(log.SCORE).alias("score"), pl.col(reference.LABEL).alias("label")
    )
    assert len(newest) == report["rows"]["evaluate"]
    assert quality.measure("roc_auc", newest).value == pytest.approx(report["metrics"]["roc_auc"], abs=1e-5)
    assert quality.measure("log_loss", newest).value == pytest.approx(report["metrics"]["log_loss"], abs=1e-5)
    assert len(held.training) == min(kept.ROWS, report["rows"]["train"] + report["rows"]["validate"])
    assert [item.name for item in held.features] == [item.name for item in FEATURES]


def test_the_model_beats_both_baselines(report: Any) -> None:
    """Even with a few iterations on one month."""
    assert report["baselines"].keys() == {"constant", "logistic"}
    for baseline in report["baselines"].values():
        assert report["metrics"]["roc_auc"] > baseline["roc_auc"]
        assert report["metrics"]["log_loss"] < baseline["log_loss"]


def test_every_row_is_in_one_slice_of_each_column(report: Any) -> None:
    """Per carrier and per origin."""
    assert report["slices"].keys() == {"carrier", "origin"}
    for slices in report["slices"].values():
        assert sum(one["rows"] for one in slices.values()) == report["rows"]["evaluate"]
        assert all(one.keys() >= {"rows", "positive_rate", "roc_auc", "log_loss"} for one in slices.values())


def test_the_windows_follow_one_another(report: Any) -> None:
    """As days, for people and for the lineage."""
    windows = report["windows"]
    assert windows["train"][0] == "2013-01-01"
    assert windows["train"][1] < windows["validate"][0]
    assert windows["validate"][1] < windows["evaluate"][0]
    assert windows["evaluate"][1] == "2013-01-31"


def test_the_plots_are_pictures(ran: Run) -> None:
    """For MLflow."""
    plots = {file.name: file.read_bytes() for file in (ran.root / "reports/plots").iterdir()}
    assert plots.keys() == {"roc.png", "calibration.png", "scores.png", "slices.png"}
    assert all(content.startswith(PNG) and len(content) > 5000 for content in plots.values())


def test_calibration_is_the_distance_between_scores_and_outcomes() -> None:
    """A model that says 0.3 where 0.5 come true is 0.2 off, also when it ranks perfectly."""
    labels = np.tile([0, 1], 500)
    assert measure(labels, np.full(1000, 0.5)).calibration_error == 0
    assert measure(labels, np.full(1000, 0.3)).calibration_error == pytest.approx(0.2)
    ranked = measure(labels, labels * 0.2 + 0.4)
    assert ranked.roc_auc == 1
    assert ranked.calibration_error == pytest.approx(0.4)
    assert reliability(labels, np.full(1000, 0.3))["rows"].tolist() == [100] * 10


def test_a_slice_of_one_class_has_no_roc_auc() -> None:
    """And does not break the report."""
    one = measure(np.zeros(10, dtype="int64"), np.zeros(10))
    assert one.roc_auc is None
    assert one.log_loss == pytest.approx(0, abs=1e-6)
