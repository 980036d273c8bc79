"""Behaviour tests of a model: the same rows before and after a change, and what the scores must do."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Kind = Literal["missing", "unseen", "invariance", "direction"]
Expectation = Literal["finite", "same", "not_lower", "not_higher"]
Scores = NDArray[np.float64]


@dataclass(frozen=True)
class Case:
    """Any model can be asked: score `before` and `after`, which have the same rows, then ask `holds`."""

    name: str
    kind: Kind
    before: pd.DataFrame
    after: pd.DataFrame
    expect: Expectation
    tolerance: float = 0.0  # of a score

    def holds(self, before: Scores, after: Scores) -> float:
        """Share of the rows whose scores do as expected; a score that is no probability never does."""
        valid = np.isfinite(before) & np.isfinite(after) & (after >= 0) & (after <= 1)
        with np.errstate(invalid="ignore"):
            change = after - before
            as_expected = {
                "finite": valid,
                "same": np.abs(change) <= self.tolerance,
                "not_lower": change >= -self.tolerance,
                "not_higher": change <= self.tolerance,
            }[self.expect]
        return float(np.mean(valid & as_expected))
