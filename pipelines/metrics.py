"""How good scores are: ranking, probabilities, calibration."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score

BINS = 10
_SMALLEST = 1e-7


class Metrics(BaseModel):
    """Of the scores of one set of rows."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rows: int
    positive_rate: float
    roc_auc: float | None  # none where all labels are the same
    log_loss: float
    brier: float
    calibration_error: float


def measure(labels: NDArray[np.int64], scores: NDArray[np.float64]) -> Metrics:
    scores = np.clip(scores, _SMALLEST, 1 - _SMALLEST)
    bins = reliability(labels, scores)
    gaps = (bins["rows"] * (bins["observed"] - bins["predicted"]).abs()).sum()
    values = {
        "positive_rate": labels.mean(),
        "log_loss": log_loss(labels, scores, labels=[0, 1]),
        "brier": brier_score_loss(labels, scores),
        "calibration_error": gaps / len(labels),
    }
    auc = round(float(roc_auc_score(labels, scores)), 6) if 0 < labels.mean() < 1 else None
    return Metrics(rows=len(labels), roc_auc=auc, **{key: round(float(value), 6) for key, value in values.items()})


def reliability(labels: NDArray[np.int64], scores: NDArray[np.float64], bins: int = BINS) -> pd.DataFrame:
    """Mean score (`predicted`), share of positives (`observed`) and `rows` of each bin of equally many rows.

    The expected calibration error is the mean of their distances, weighted by rows (Naeini et al. 2015).
    """
    order = np.argsort(scores, kind="stable")
    parts = [part for part in np.array_split(order, bins) if len(part)]
    return pd.DataFrame(
        {
            "predicted": [float(scores[part].mean()) for part in parts],
            "observed": [float(labels[part].mean()) for part in parts],
            "rows": [len(part) for part in parts],
        }
    )
