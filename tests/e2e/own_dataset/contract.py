"""What the readings must be like."""

from pathlib import Path

import pandas as pd
import pandera.pandas as pa
from pandera.pandas import Check, Column

from pipelines.contract import Checked, few_nulls, violations

READINGS = pa.DataFrameSchema(
    {
        "read_at": Column("datetime64[us]", coerce=True),
        "plant": Column(str, Check.isin(["north", "south"], name="north or south")),
        "heat": Column(float, Check.in_range(-50, 200, name="from -50 to 200")),
        "shake": Column(float, [Check.ge(0, name="from 0"), few_nulls(0.1)], nullable=True),
        "fails": Column(int, Check.isin([0, 1], name="0 or 1")),
    }
)


def check(folder: Path, *, until: int) -> Checked:
    """`until` needs no check here: the readings are one file."""
    readings = pd.read_parquet(folder / "readings.parquet")
    found = violations(READINGS, readings, "readings.parquet")
    return Checked(rows={"readings.parquet": len(readings)}, violations=found)
