"""What the evaluation keeps of its data for monitoring: the rows that a served model is held against later.

The file is one of the reports of a run, which travel with the model on promotion, so every environment has it.
"""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

FILE = "reports/reference.parquet"
ROWS = 20_000  # of each part at most
TRAINING, EVALUATION = "training", "evaluation"
PART, LABEL = "__part", "__label"
SEED = 0
SCORE, TIME_OF = "__score", "__time"  # no feature's name begins like this


def sample(
    known: pd.DataFrame, newest: pd.DataFrame, scores: NDArray[np.float64], *, names: list[str], target: str, time: str
) -> pd.DataFrame:
    """A bounded reference from the rows of a training and those of its evaluation, which have the model's scores."""
    parts = []
    for part, frame, scored in (
        (TRAINING, known, np.full(len(known), np.nan)),
        (EVALUATION, newest, scores),
    ):
        chosen = np.sort(np.random.default_rng(SEED).choice(len(frame), min(ROWS, len(frame)), replace=False))
        rows = frame.iloc[chosen]
        own = {PART: part, TIME_OF: rows[time], LABEL: rows[target], SCORE: scored[chosen]}
        parts.append(pd.concat([rows[names], pd.DataFrame(own, index=rows.index)], axis=1))
    return pd.concat(parts, ignore_index=True)
