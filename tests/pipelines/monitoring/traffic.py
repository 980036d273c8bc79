"""A small world: rows, a model's scores of them, and its prediction log as the model service ships it."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pandas as pd
import polars as pl
from numpy.typing import NDArray

from environments.promotion import Promotion
from model_service import segment, shipper
from model_service.signature import Column, Signature
from pipelines import reference as kept
from pipelines.connection import Connection
from pipelines.monitoring import reference
from pipelines.monitoring.monitor import Subject
from pipelines.monitoring.settings import Monitoring
from pipelines.monitoring.storage import Storage

AT = datetime(2026, 3, 30, tzinfo=UTC)
DIGEST = "sha256:" + "a" * 64
FEATURES = ("distance", "wind", "carrier")
DAY = timedelta(days=1)
PROMOTION = Promotion.model_validate(
    {
        "model": "m",
        "version": 1,
        "digest": DIGEST,
        "source": "dev/m/1",
        "run_id": "a" * 32,
        "pipeline_version": "1.0.0",
        "git_commit": "b" * 40,
        "data": "md5:" + "c" * 32,
        "gate": "sha256:" + "d" * 64,
        "promoted_at": "2026-01-01T00:00:00Z",
    }
)


def world(rows: int, *, since: datetime, days: int, seed: int = 0) -> pd.DataFrame:
    """Rows with `time`, features, a calibrated `score` and the label `late` that came of it."""
    random = np.random.default_rng(seed)
    offsets = np.sort(random.uniform(0, days * 86_400, rows))
    wind = random.normal(10, 4, rows)
    frame = pd.DataFrame(
        {
            "time": [since + timedelta(seconds=float(offset)) for offset in offsets],
            "distance": random.gamma(3, 300, rows) + 20 * wind,
            "wind": np.where(random.random(rows) < 0.03, np.nan, wind),
            "carrier": random.choice(["UA", "B6", "DL", ""], rows, p=[0.5, 0.3, 0.15, 0.05]),
        }
    )
    logit = 0.35 * (wind - 10) + np.where(frame["carrier"] == "B6", 1.0, -0.5)
    frame["score"] = 1 / (1 + np.exp(-logit))
    frame["late"] = (random.random(rows) < frame["score"]).astype("int64")
    return frame


def held(folder: Path, *, seed: int = 100) -> reference.Reference:
    """The reference of a model that learned from sixty days and was evaluated on the fourteen after."""
    since = AT - 100 * DAY
    known = world(8000, since=since, days=60, seed=seed)
    newest = world(4000, since=since + 60 * DAY, days=14, seed=seed + 1)
    for frame in (known, newest):
        frame["time"] = frame["time"].dt.tz_localize(None)
    sampled = kept.sample(known, newest, newest["score"].to_numpy(), names=list(FEATURES), target="late", time="time")
    file = folder / "reference.parquet"
    sampled.to_parquet(file)
    return reference.read(file)


def ids(frame: pd.DataFrame, prefix: str = "p") -> list[str]:
    return [f"{prefix}-{number}" for number in range(len(frame))]


def ship(
    log: Path,
    frame: pd.DataFrame,
    *,
    prefix: str = "p",
    digest: str = DIGEST,
    columns: Sequence[str] = FEATURES,
    name: str | None = None,
) -> list[Path]:
    """Write the log of these predictions by the shipper's own code; the files."""
    taken = tuple(Column(name, "string" if name == "carrier" else "double", nullable=True) for name in columns)
    head = segment.Head("m", 1, digest, [(column.name, column.mlflow_type) for column in taken])
    packing = segment.Packing(Signature(taken, "probability", "onnx", None))
    content = [msgspec.json.encode(head) + b"\n"]
    for identity, row in zip(ids(frame, prefix), frame.to_dict("records"), strict=True):
        values = [row[column] for column in columns]
        record = packing.record(int(row["time"].timestamp() * 1e6), identity, row["score"], values)
        content += [segment.LENGTH.pack(len(record)), record]
    storage = shipper.Storage(str(log))
    written = shipper.tables(io.BytesIO(b"".join(content)), name or f"segment-{prefix}")
    for path, table in written.items():
        storage.write(table, path)
    return [log / path for path in written]


def truth(frame: pd.DataFrame, labels: "NDArray[np.int64] | None" = None, prefix: str = "p") -> pl.DataFrame:
    """The labels of these predictions, or others."""
    return pl.DataFrame({"id": ids(frame, prefix), "label": frame["late"].to_numpy() if labels is None else labels})


def connection(log: Path) -> Connection:
    return Connection.model_validate(
        {
            "ENVIRONMENT": "dev",
            "MLFLOW_TRACKING_URI": "http://127.0.0.1:9",
            "DVC_REMOTE_URL": "nowhere",
            "PREDICTION_LOG_URL": str(log),
        }
    )


def storage(log: Path) -> Storage:
    return Storage(connection(log))


def subject(**settings: object) -> Subject:
    return Subject(
        environment="dev",
        record=PROMOTION,
        settings=Monitoring.model_validate(settings),
        pipeline_version="1.0.0",
    )
