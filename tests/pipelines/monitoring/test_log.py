"""The prediction log is read as the model service writes it, and what cannot be used of it is told, not fatal."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pandas as pd
import polars as pl
import pytest

from model_service import shipper
from model_service.engines import Onnx
from model_service.metrics import Metrics
from model_service.model import ServedModel
from model_service.settings import PredictionLog
from model_service.signature import Column, Signature
from model_service.spool import Spool
from pipelines.monitoring import log
from pipelines.monitoring.report import Window
from tests.pipelines.monitoring import traffic
from tests.pipelines.monitoring.traffic import AT, DAY, DIGEST, FEATURES

WEEK = Window(since=AT - 7 * DAY, until=AT)
MONTH = Window(since=AT - 30 * DAY, until=AT)


@pytest.fixture
def rows() -> pd.DataFrame:
    """Five hundred predictions in the last ten days."""
    return traffic.world(500, since=AT - 10 * DAY, days=10, seed=2)


def read(folder: Path, *, window: Window = WEEK, history: Window = MONTH, now: datetime = AT) -> log.Predictions:
    return log.read(
        traffic.storage(folder),
        digest=DIGEST,
        features=FEATURES,
        history=history,
        window=window,
        now=now,
        max_skew=timedelta(minutes=5),
    )


def test_what_the_service_logged_is_what_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the worker's spool and the shipper, with null numbers, empty categories, a feature named `time`."""
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", str(tmp_path))
    columns = (Column("hour", "double", nullable=True), Column("time", "string", nullable=True))
    signature = Signature(columns, "probability", "onnx", None)
    model = ServedModel("m", 3, DIGEST, signature, Onnx.__new__(Onnx), frozenset())
    spool = Spool(tmp_path / "spool", "0", PredictionLog(), workers=1)
    began = datetime.now(UTC)
    assert spool.write(model, "a", [[7.0, "noon"]], [0.25])
    assert spool.write(model, "b", [[float("nan"), ""], [8.5, "night"]], [0.5, 0.75])
    assert spool.write(replace(model, digest="sha256:" + "b" * 64), "c", [[9.0, "noon"]], [0.1])
    spool.close()
    assert shipper.ship(tmp_path / "spool", shipper.Storage(str(tmp_path / "log")), Metrics(tmp_path, "shipper")) == 2
    now = datetime.now(UTC)
    window = Window(since=now - DAY, until=now)
    found = log.read(
        traffic.storage(tmp_path / "log"),
        digest=DIGEST,
        features=["hour", "time"],
        history=window,
        window=window,
        now=now,
        max_skew=timedelta(0),
    )
    assert found.history["id"].to_list() == ["a", "b/0", "b/1"]
    assert found.window["hour"].to_list() == [7.0, None, 8.5]
    assert found.window["time"].to_list() == ["noon", "", "night"]
    assert found.window[log.SCORE].to_list() == [0.25, 0.5, 0.75]
    assert all(began <= time <= now for time in found.history["time"])
    assert (found.counts.rows, found.counts.of_other_models) == (3, 1)


def test_only_the_window_has_features_and_the_history_is_longer(tmp_path: Path, rows: pd.DataFrame) -> None:
    """Files of other days are not even opened."""
    files = traffic.ship(tmp_path, rows)
    (tmp_path / "date=2020-01-01").mkdir()
    (tmp_path / "date=2020-01-01" / "old.parquet").write_bytes(b"not looked at")
    found = read(tmp_path)
    assert len(found.history) == 500
    assert found.counts.rows == int((rows["time"] >= WEEK.since).sum())
    assert found.counts.torn_files == ()
    assert len(files) == 10


def test_torn_and_foreign_files_are_named_and_the_rest_is_used(tmp_path: Path, rows: pd.DataFrame) -> None:
    """A file cut short, an empty one, two of somebody else, one that is no Parquet; a draft is not even looked at."""
    traffic.ship(tmp_path, rows.head(250), prefix="p")
    torn, *_ = traffic.ship(tmp_path, rows.tail(250), prefix="q")
    torn.write_bytes(torn.read_bytes()[:-100])
    day = torn.parent
    (day / "empty.parquet").touch()
    pl.DataFrame({"id": ["x"], "price": [1.0]}).write_parquet(day / "prices.parquet")
    wrong = {"id": ["x"], "time": ["once"], "model": ["m"], "version": [1], "digest": [DIGEST], "score": [0.5]}
    pl.DataFrame(wrong).write_parquet(day / "wrong.parquet")
    (day / "README.txt").write_text("hello")
    (day / ".segment.draft").write_bytes(b"half")
    found = read(tmp_path)
    assert set(found.counts.torn_files) == {f"{day.name}/{torn.name}", f"{day.name}/empty.parquet"}
    assert set(found.counts.foreign_files) == {
        f"{day.name}/{name}" for name in ("prices.parquet", "wrong.parquet", "README.txt")
    }
    assert 250 < len(found.history) < 500


def test_a_prediction_that_was_logged_twice_counts_once(tmp_path: Path, rows: pd.DataFrame) -> None:
    """Whether in one file or in two."""
    traffic.ship(tmp_path, rows)
    traffic.ship(tmp_path, rows.head(40), name="again")
    found = read(tmp_path)
    assert len(found.history) == 500
    assert found.counts.duplicates == 40


def test_a_clock_that_is_ahead_loses_little_and_is_counted(tmp_path: Path) -> None:
    """Of a service a minute ahead all is used, over midnight, too; of one an hour ahead, not what has yet to happen."""
    minute = traffic.world(300, since=AT - DAY + timedelta(minutes=1), days=1, seed=3)
    hour = traffic.world(300, since=AT - DAY + timedelta(hours=1), days=1, seed=4)
    traffic.ship(tmp_path, minute, prefix="minute")
    traffic.ship(tmp_path, hour, prefix="hour")
    found = read(tmp_path)
    ahead = int(
        (minute["time"] >= AT).sum() + ((hour["time"] > AT) & (hour["time"] <= AT + timedelta(minutes=5))).sum()
    )
    beyond = int((hour["time"] > AT + timedelta(minutes=5)).sum())
    assert (found.counts.ahead, found.counts.too_far_ahead) == (ahead, beyond)
    assert ahead > 0
    assert found.counts.rows == 600 - beyond
    assert found.history["time"].max() < AT  # type: ignore[operator]


def test_a_clock_that_is_behind_only_shifts_the_window(tmp_path: Path) -> None:
    """By as much as it is wrong; nothing fails."""
    traffic.ship(tmp_path, traffic.world(300, since=AT - 3 * DAY, days=1, seed=3))
    assert read(tmp_path).counts.rows == 300
    assert read(tmp_path, window=Window(since=AT - DAY, until=AT)).counts.rows == 0
