"""Quality figures are those of scikit-learn, and their bands hold what they promise."""

from datetime import timedelta

import numpy as np
import polars as pl
import pytest
from sklearn.metrics import log_loss, roc_auc_score

from pipelines.monitoring import quality
from pipelines.monitoring.report import Quality, Window
from pipelines.monitoring.settings import Monitoring
from tests.pipelines.monitoring.traffic import AT, DAY

SETTINGS = Monitoring(label_lag_days=0)
HISTORY = Window(since=AT - 60 * DAY, until=AT)


def labelled(
    rows: int, *, seed: int, days: int = 28, base: float = 0.0, until: timedelta = timedelta(0)
) -> pl.DataFrame:
    """Predictions with calibrated scores; `base` shifts what really happens, which the scores know nothing of."""
    random = np.random.default_rng(seed)
    logit = random.normal(-0.5, 1.2, rows)
    score = 1 / (1 + np.exp(-logit))
    offsets = np.sort(random.uniform(0, days * 86_400, rows))
    return pl.DataFrame(
        {
            "time": [AT - until - days * DAY + timedelta(seconds=float(offset)) for offset in offsets],
            "score": score,
            "label": (random.random(rows) < 1 / (1 + np.exp(-logit - base))).astype("int64"),
        },
        schema_overrides={"time": pl.Datetime("us", "UTC")},
    )


def over_time(rows: pl.DataFrame) -> dict[str, Quality]:
    reference = labelled(4000, seed=99, until=80 * DAY)
    found = quality.over_time(rows, reference, history=HISTORY, at=AT, settings=SETTINGS)
    return {item.metric: item for item in found}


def test_the_figures_are_those_of_scikit_learn() -> None:
    """Ties among the scores included."""
    rows = labelled(2000, seed=1).with_columns(pl.col("score").round(2))
    labels, scores = rows["label"].to_numpy(), rows["score"].to_numpy()
    assert quality.measure("roc_auc", rows).value == pytest.approx(roc_auc_score(labels, scores))
    assert quality.measure("log_loss", rows).value == pytest.approx(log_loss(labels, scores))


@pytest.mark.parametrize("metric", ["roc_auc", "log_loss"])
def test_the_standard_error_is_how_far_samples_scatter(metric: quality.Metric) -> None:
    """Held against 300 samples of the same world."""
    measured = [quality.measure(metric, labelled(400, seed=seed)) for seed in range(300)]
    scatter = float(np.std([item.value for item in measured]))
    assert float(np.mean([item.error for item in measured])) == pytest.approx(scatter, rel=0.15)


def test_a_model_that_is_as_good_as_evaluated_is_not_called_worse() -> None:
    """In eight worlds."""
    for seed in range(8):
        assert [item.harmed for item in over_time(labelled(3000, seed=seed)).values()] == [False, False]


def test_more_positives_than_the_scores_expect_are_harm() -> None:
    """The ranking is as good as ever; it is the log loss that tells drift of the label."""
    found = over_time(labelled(4000, seed=1, base=1.2))
    assert found["log_loss"].harmed
    assert not found["roc_auc"].harmed


def test_too_few_labels_say_nothing() -> None:
    """None is neither yes nor no."""
    rows = labelled(60, seed=1, base=5, days=7)
    assert {item.harmed for item in over_time(rows).values()} == {None}
    once = labelled(3000, seed=1).with_columns(pl.lit(1).alias("label"))
    assert {item.harmed for item in over_time(once).values()} == {None}


def test_the_history_is_cut_into_windows_that_end_where_labels_are_due() -> None:
    """The oldest first, none of them overlapping; without traffic there is one, empty."""
    periods = over_time(labelled(4000, seed=1))["roc_auc"].periods
    assert [period.until for period in periods] == [AT - 7 * DAY * weeks for weeks in (3, 2, 1, 0)]
    assert sum(period.rows for period in periods) == 4000
    (empty,) = over_time(labelled(4000, seed=1).clear())["roc_auc"].periods
    assert (empty.rows, empty.labelled, empty.value) == (0, 0, None)
    assert quality.over_time(labelled(10, seed=1), None, history=HISTORY, at=AT, settings=SETTINGS) == ()
