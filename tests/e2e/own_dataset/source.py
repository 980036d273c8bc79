"""The source system: thirty pumps read once an hour in 2024."""

from pathlib import Path

import numpy as np
import pandas as pd

PUMPS = 30


def extract(folder: Path, *, until: int) -> int:
    """Write the readings through the month `until`."""
    hours = pd.date_range("2024-01-01", pd.Timestamp(2024, until, 1) + pd.offsets.MonthEnd(1), freq="h")
    random = np.random.default_rng(24)
    rows = len(hours) * PUMPS
    heat, shake = random.normal(60, 10, rows), random.gamma(2, 1, rows)
    risk = np.where((heat > 65) & (shake > 2), 0.6, 0.05)
    readings = pd.DataFrame(
        {
            "read_at": np.repeat(hours.to_numpy(), PUMPS),
            "plant": np.tile(np.array(["north", "south", "south"], dtype=object), rows // 3),
            "heat": heat,
            "shake": np.where(random.uniform(size=rows) < 0.05, np.nan, shake),
            "fails": (random.uniform(size=rows) < risk).astype("int64"),
        }
    )
    readings.to_parquet(folder / "readings.parquet", index=False)
    return rows
