"""How a model of late arrivals must behave, whatever it was trained on."""

import numpy as np
import pandas as pd

from pipelines.behaviour import Case, Expectation, Kind
from pipelines.dataset.features import FEATURES

ROWS = 500
MISSING: dict[str, float | str] = {"number": np.nan, "category": ""}


def cases(frame: pd.DataFrame) -> list[Case]:
    """Cases on some rows of an evaluation frame, always the same of the same frame."""
    columns = [feature.name for feature in FEATURES]
    rows = frame.sample(min(ROWS, len(frame)), random_state=0).reset_index(drop=True)[columns]
    return [
        *(
            _case(
                f"{item.name} missing", "missing", rows, {item.name: np.nan if item.kind == "number" else ""}, "finite"
            )
            for item in FEATURES
            if item.nullable
        ),
        *(
            _case(f"{item.name} never seen", "unseen", rows, {item.name: "never seen"}, "finite")
            for item in FEATURES
            if item.kind == "category"
        ),
        _case("a mile farther", "invariance", rows, {"distance": rows["distance"] + 1}, "same", tolerance=0.05),
        _case("a tenth warmer", "invariance", rows, {"temperature": rows["temperature"] + 0.1}, "same", tolerance=0.05),
        *(
            _case(f"{name} +{more}", "direction", rows, {name: rows[name] + more}, "not_lower", tolerance=0.01)
            for name, more in {
                "origin_delay": 30,
                "origin_overdue": 5,
                "carrier_delay": 30,
                "carrier_overdue": 5,
                "dest_delay": 30,
            }.items()
        ),
    ]


def _case(
    name: str,
    kind: Kind,
    rows: pd.DataFrame,
    change: "dict[str, float | str | pd.Series[float]]",
    expect: Expectation,
    *,
    tolerance: float = 0.0,
) -> Case:
    return Case(name, kind, rows, rows.assign(**change), expect, tolerance)
