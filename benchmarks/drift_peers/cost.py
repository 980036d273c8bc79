"""`python -m benchmarks.drift_peers.cost ROWS`: looks at a log of so many predictions with 12 features, in a process of
its own, so that its memory is known. Prints {"seconds", "megabytes"}."""

import json
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import polars as pl

from environments.promotion import Promotion
from pipelines.connection import Connection
from pipelines.monitoring import labels, log, monitor, reference
from pipelines.monitoring.settings import Monitoring
from pipelines.monitoring.storage import Storage
from pipelines.steps.recording import _peak_memory as peak_memory

AT = datetime(2026, 3, 30, tzinfo=UTC)
DIGEST = "sha256:" + "a" * 64
BATCH = 10_000  # predictions in a file
NUMBERS, CATEGORIES = 9, 3


def rows(count: int, since: datetime, days: int, seed: int) -> pl.DataFrame:
    random = np.random.default_rng(seed)
    score = random.beta(2, 5, count)
    times = np.sort(random.integers(0, days * 86_400_000_000, count)) + int(since.timestamp() * 1e6)
    columns = {f"n{place}": random.normal(size=count) for place in range(NUMBERS)}
    letters = {f"c{place}": random.choice(list("abcdefgh"), count) for place in range(CATEGORIES)}
    label = (random.random(count) < score).astype("int64")
    stamps = pl.Series(times).cast(pl.Datetime("us")).dt.replace_time_zone("UTC")
    return pl.DataFrame({"time": stamps, "score": score, "label": label, **columns, **letters})


def write(folder: Path, count: int) -> reference.Reference:
    """The log of a week, its labels, and a reference of 20,000 rows."""
    week = rows(count, AT - timedelta(days=7), 7, seed=1).with_columns(
        pl.Series("id", [f"{number:032x}" for number in range(count)]),
        pl.lit("m").alias("model"),
        pl.lit(1).alias("version"),
        pl.lit(DIGEST).alias("digest"),
    )
    for first in range(0, count, BATCH):
        part = week[first : first + BATCH]
        for (day,), table in part.group_by(pl.col("time").dt.date()):
            file = folder / f"date={day}" / f"{first:09}.parquet"
            file.parent.mkdir(parents=True, exist_ok=True)
            table.drop("label").write_parquet(file, compression="zstd")
    labels.add(storage(folder), week.select("id", "label"))
    held = rows(20_000, AT - timedelta(days=90), 80, seed=2)
    own = {"time": log.TIME_OF, "score": log.SCORE, "label": reference.LABEL}
    return reference.Reference(training=held.rename(own), evaluation=held.rename(own))


def storage(folder: Path) -> Storage:
    variables = {
        "ENVIRONMENT": "dev",
        "MLFLOW_TRACKING_URI": "http://localhost",
        "DVC_REMOTE_URL": "none",
        "PREDICTION_LOG_URL": str(folder),
    }
    return Storage(Connection.model_validate(variables))


def subject() -> monitor.Subject:
    record = {
        "model": "m",
        "version": 1,
        "digest": DIGEST,
        "source": "dev/m/1",
        "run_id": "a" * 32,
        "pipeline_version": "1",
        "git_commit": "b" * 40,
        "data": "md5:" + "c" * 32,
        "gate": "sha256:" + "d" * 64,
        "promoted_at": AT,
    }
    return monitor.Subject(
        environment="dev",
        record=Promotion.model_validate(record),
        settings=Monitoring(label_lag_days=0),
        pipeline_version="1",
    )


def main() -> None:
    if len(sys.argv) == 2:  # written by a process of its own, whose memory is not counted
        import subprocess

        with tempfile.TemporaryDirectory() as scratch:
            write(Path(scratch), int(sys.argv[1]))
            command = [sys.executable, "-m", "benchmarks.drift_peers.cost", sys.argv[1], scratch]
            subprocess.run(command, check=True)
        return
    held = rows(20_000, AT - timedelta(days=90), 80, seed=2)
    own = {"time": log.TIME_OF, "score": log.SCORE, "label": reference.LABEL}
    known = reference.Reference(training=held.rename(own), evaluation=held.rename(own))
    start, used = time.perf_counter(), time.process_time()
    report = monitor.compare(subject(), known, storage(Path(sys.argv[2])), at=AT, now=AT)
    took = {"seconds": time.perf_counter() - start, "processor_seconds": time.process_time() - used}
    print(json.dumps({**took, "megabytes": peak_memory() / 2**20, "rows": report.log.rows, "verdict": report.verdict}))


if __name__ == "__main__":
    main()
