"""The paired bootstrap agrees with scikit-learn and with what is known of its bounds."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.metrics import log_loss, roc_auc_score

from pipelines.registry.bootstrap import RankedScores, auc_difference, loss_difference, losses


@given(
    scores=arrays(np.float64, 40, elements=st.integers(0, 8).map(float)),
    labels=arrays(np.bool_, 40),
    weights=arrays(np.float64, 40, elements=st.integers(0, 5).map(float)),
)
@settings(max_examples=200, deadline=None)
def test_a_weighted_auc_is_that_of_scikit_learn(scores, labels, weights) -> None:  # type: ignore[no-untyped-def]
    """Ties and weights of zero included."""
    found = RankedScores(scores, labels).auc(weights)
    if len(set(labels[weights > 0])) < 2:
        assert np.isnan(found)
    else:
        assert found == pytest.approx(roc_auc_score(labels, scores, sample_weight=weights))


def test_the_loss_of_the_rows_is_that_of_scikit_learn() -> None:
    """Scores of exactly 0 and 1 are clipped, not infinite."""
    scores = np.array([0.0, 1.0, 0.3, 1.0])
    labels = np.array([False, True, True, False])
    assert losses(scores, labels).mean() == pytest.approx(log_loss(labels, scores))


def test_the_bounds_hold_the_known_difference_and_narrow_with_the_rows() -> None:
    """A candidate that is a little noisier than the champion: the difference is found, and more rows tell more."""
    widths = []
    for rows in (500, 8000):
        random = np.random.default_rng(1)
        truth = random.uniform(size=rows)
        labels = random.uniform(size=rows) < truth
        noisy = np.clip(truth + random.normal(0, 0.3, rows), 0.01, 0.99)
        auc = auc_difference(noisy, truth, labels, confidence=0.95, resamples=300)
        loss = loss_difference(noisy, np.clip(truth, 0.01, 0.99), labels, confidence=0.95, resamples=300)
        assert auc.lower < auc.value < auc.upper
        assert auc.value < 0 < loss.value
        widths.append(auc.upper - auc.lower)
    assert widths[1] < widths[0] / 2


def test_a_model_against_itself_differs_by_nothing() -> None:
    """Paired rows: no noise is left."""
    random = np.random.default_rng(2)
    scores, labels = random.uniform(size=1000), random.uniform(size=1000) < 0.3
    same = auc_difference(scores, scores, labels, confidence=0.95, resamples=200)
    assert (same.value, same.lower, same.upper) == (0, 0, 0)


def test_rows_of_one_class_are_refused() -> None:
    """There is no ROC AUC to compare."""
    with pytest.raises(ValueError, match="one class"):
        auc_difference(np.ones(5), np.ones(5), np.ones(5, dtype=bool), confidence=0.95, resamples=200)
