"""Months of real flights as traffic: asked of the service, answered by what really happened, one after another.

The service stamps a prediction when it makes it. Here months pass in seconds, so the log is set back, each prediction
to the hour in which its flight was to leave. Nothing else of it is touched.
"""

import tempfile
import time
from pathlib import Path

import httpx
import pandas as pd

from demo.stage import Broken
from pipelines.dataset import NAME, source
from pipelines.dataset.features import FEATURES, TARGET, TIME, build
from pipelines.features import inputs

ROWS = 6000  # of a month, drawn at random: enough to see, quick to send
BATCH = 1000


class Months:
    """The flights through a month, with what their features say; made once."""

    def __init__(self, until: int) -> None:
        with tempfile.TemporaryDirectory() as scratch:
            source.extract(Path(scratch), until=until)
            self._flights = build(Path(scratch))

    def of(self, month: int) -> pd.DataFrame:
        found: pd.DataFrame = self._flights[self._flights[TIME].dt.month == month]
        return found.sample(min(ROWS, len(found)), random_state=month).sort_values(TIME).reset_index(drop=True)


def fly(flights: pd.DataFrame, month: int, *, url: str, log: Path, labels: Path) -> int:
    """Ask the service about the flights, set the log back to their hours, write what really happened to `labels`."""
    times: dict[str, pd.Timestamp] = {}
    known = inputs(flights, FEATURES)
    with httpx.Client(base_url=url, timeout=30) as client:
        for first in range(0, len(flights), BATCH):
            rows = known.iloc[first : first + BATCH]
            identity = f"month-{month}-{first}"
            answer = client.post(f"/v2/models/{NAME}/infer", json={"id": identity, "inputs": _columns(rows)})
            if answer.status_code != 200:
                raise Broken(f"the service answers {answer.status_code}: {answer.text[:300]}")
            times |= {f"{identity}/{row}": at for row, at in enumerate(flights[TIME].iloc[first : first + BATCH])}
    _set_back(log, times)
    pd.DataFrame({"id": list(times), "label": flights[TARGET].astype(int)}).to_csv(labels, index=False)
    return len(times)


def _columns(rows: pd.DataFrame) -> list[dict[str, object]]:
    return [
        {
            "name": feature.name,
            "shape": [len(rows)],
            "datatype": "BYTES" if feature.kind == "category" else "FP64",
            "data": rows[feature.name].astype(object).where(rows[feature.name].notna(), None).tolist(),
        }
        for feature in FEATURES
    ]


def _set_back(log: Path, times: dict[str, pd.Timestamp], within: float = 60) -> None:
    """Waits until the service has written them all."""
    files: dict[Path, pd.DataFrame] = {}
    deadline = time.monotonic() + within
    while sum(table["id"].isin(times).sum() for table in files.values()) < len(times):
        if time.monotonic() > deadline:
            raise Broken(f"{log}: the predictions are not logged after {within:.0f} s")
        time.sleep(0.1)
        files |= {
            file: pd.read_parquet(file, partitioning=None) for file in set(log.glob("date=*/*.parquet")) - files.keys()
        }
    for file, table in files.items():
        ours = table["id"].isin(times)
        if not ours.any():
            continue
        hours = pd.to_datetime(table["id"].map(times), utc=True).astype("datetime64[us, UTC]")
        moved = table.assign(time=hours)[ours]
        for day, part in moved.groupby(moved["time"].dt.date):
            folder = log / f"date={day}"
            folder.mkdir(exist_ok=True)
            part.to_parquet(folder / file.name, index=False)
        if ours.all():
            file.unlink()
        else:
            table[~ours].to_parquet(file, index=False)
