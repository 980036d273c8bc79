"""How a model of failing pumps must behave."""

import numpy as np
import pandas as pd

from pipelines.behaviour import Case


def cases(frame: pd.DataFrame) -> list[Case]:
    rows = frame.head(200).reset_index(drop=True)
    return [
        Case("shake missing", "missing", rows, rows.assign(shake=np.nan), "finite"),
        Case("a new plant", "unseen", rows, rows.assign(plant="east"), "finite"),
    ]
