"""Every prediction that was answered is in the log, once."""

import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import boto3
import httpx
import pyarrow as pa
import pyarrow.dataset as ds
import pytest

from model_service import shipper, spool
from model_service.engines import Onnx
from model_service.metrics import Metrics
from model_service.model import ServedModel
from model_service.settings import PredictionLog
from model_service.shipper import Storage
from model_service.signature import Column, Signature, Values
from model_service.spool import Spool
from tests import s3 as s3_server
from tests.model_service.conftest import Registry
from tests.model_service.running import MODEL, Running, infer_body, until

Start = Callable[..., Running]
BATCH = {"prediction_log": {"batch_seconds": 0.3}}
COLUMNS = (Column("hour", "double", nullable=False), Column("time", "string", nullable=True))


def rows(folder: Path) -> list[dict[str, Any]]:
    """What the log holds, oldest first."""
    if not any(folder.rglob("*.parquet")):
        return []
    found: list[dict[str, Any]] = ds.dataset(folder, partitioning="hive").to_table().sort_by("time").to_pylist()
    return found


@pytest.fixture(scope="module")
def model() -> ServedModel:
    """What the spool needs to know of a model; it predicts nothing."""
    signature = Signature(COLUMNS, "probability", "onnx", None)
    return ServedModel("m", 3, "sha256:" + "a" * 64, signature, Onnx.__new__(Onnx), frozenset())


@pytest.fixture
def metrics(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Metrics:
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", str(tmp_path))
    return Metrics(tmp_path, "shipper")


def one(hour: float, time_of_day: str = "noon") -> list[Values]:
    return [[hour, time_of_day]]


def write(spooled: Path, model: ServedModel, hours: int, limits: PredictionLog = PredictionLog()) -> Spool:  # noqa: B008
    writer = Spool(spooled, "0", limits, workers=1)
    for hour in range(hours):
        assert writer.write(model, f"id-{hour}", one(float(hour)), [hour / 100])
    return writer


def test_the_log_says_what_was_asked_and_answered(start: Start, registry: Registry, row: dict[str, Any]) -> None:
    """Over a change of the model, a stop included; one line per row, with the id that the caller got."""
    service = start(settings=BATCH)
    service.log_url = str(service.folder / "log")
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    began = time.time()
    answers = [httpx.post(f"{service.url}/invocations", json={"instances": [row | {"hour": n}]}) for n in range(5)]
    service.serve(registry.artefacts[1], 2)
    service.wait(2)
    cells = (row | {"temp": None, "origin": None}).items()
    many = infer_body({name: [value, value] for name, value in cells}, id="mine")
    many["inputs"][-1]["datatype"] = "BYTES"
    both = httpx.post(f"{service.url}/v2/models/{MODEL}/infer", json=many).json()["outputs"][0]["data"]
    assert service.stop() == 0
    logged = rows(service.folder / "log")
    assert [line["id"] for line in logged[:5]] == [answer.headers["x-prediction-id"] for answer in answers]
    assert [line["score"] for line in logged[:5]] == [answer.json()["predictions"][0] for answer in answers]
    assert [line["hour"] for line in logged[:5]] == [0, 1, 2, 3, 4]
    assert {(line["model"], line["version"], line["digest"]) for line in logged[:5]} == {(MODEL, 1, registry.sha(1))}
    assert logged[0]["distance"] == row["distance"]
    assert began <= logged[0]["time"].timestamp() <= time.time()
    assert [(line["id"], line["score"], line["version"]) for line in logged[5:]] == [
        ("mine/0", both[0], 2),
        ("mine/1", both[1], 2),
    ]
    assert (logged[5]["temp"], logged[5]["origin"], logged[5]["carrier"]) == (None, "", "B6")
    assert list((service.cache / "spool").iterdir()) == []


def test_a_kill_of_every_process_loses_no_answered_prediction(
    start: Start, registry: Registry, row: dict[str, Any]
) -> None:
    """The next start writes what lay in the spool."""
    service = start(settings={"prediction_log": {"batch_seconds": 600}})
    service.log_url = str(service.folder / "log")
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    answers = [httpx.post(f"{service.url}/invocations", json={"instances": [row]}) for _ in range(20)]
    service.children()[0].kill()
    service.kill()
    assert rows(service.folder / "log") == []
    service.start()
    logged = until(lambda: len(found := rows(service.folder / "log")) == 20 and found, "20 rows in the log")
    assert {line["id"] for line in logged} == {answer.headers["x-prediction-id"] for answer in answers}
    until(lambda: service.metric("model_service_prediction_log_rows_total", state="written") == 20, "20 counted")


@pytest.fixture
def s3(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An S3 server without a bucket; the usual variables point to it."""
    with s3_server.serving(region="eu-west-1") as variables:
        for name, value in {**variables, "AWS_REQUEST_CHECKSUM_CALCULATION": "when_required"}.items():
            monkeypatch.setenv(name, value)
        yield


def test_the_log_goes_to_s3_once_it_can(start: Start, registry: Registry, row: dict[str, Any], s3: None) -> None:
    """While the bucket is missing the predictions are kept and the failures counted."""
    service = start(settings=BATCH, log_url="s3://predictions/prod")
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    httpx.post(f"{service.url}/invocations", json={"instances": [row, row]})
    until(lambda: service.metric("model_service_prediction_log_failures_total") >= 1, "a failure is counted")
    assert service.metric("model_service_prediction_log_spool_bytes") > 0
    client = boto3.client("s3")
    client.create_bucket(Bucket="predictions", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    until(lambda: service.metric("model_service_prediction_log_rows_total", state="written") == 2, "2 rows written")
    keys = [entry["Key"] for entry in client.list_objects_v2(Bucket="predictions")["Contents"]]
    assert len(keys) == 1
    assert keys[0].startswith("prod/date=20")
    client.download_file("predictions", keys[0], str(service.folder / "got.parquet"))
    assert [line["hour"] for line in ds.dataset(service.folder / "got.parquet").to_table().to_pylist()] == [17, 17]


def test_a_stop_while_the_storage_is_down_says_how_many_it_takes_along(
    start: Start, registry: Registry, row: dict[str, Any], s3: None
) -> None:
    """The last that a pod says before its disk goes with it; where the disk stays, the next start writes them."""
    service = start(settings=BATCH, log_url="s3://not-there-yet/prod")
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    httpx.post(f"{service.url}/invocations", json={"instances": [row, row, row]})
    assert service.stop() == 0
    assert "prediction log: 3 predictions were not written; they are lost if" in service.said()
    boto3.client("s3").create_bucket(
        Bucket="not-there-yet", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    service.start().wait(1)
    until(lambda: service.metric("model_service_prediction_log_rows_total", state="written") == 3, "3 rows written")
    before = service.said().count("were not written")
    assert service.stop() == 0
    assert service.said().count("were not written") == before


def test_a_stop_between_write_and_delete_duplicates_nothing(
    tmp_path: Path, model: ServedModel, metrics: Metrics, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same segment becomes the same file again."""
    write(tmp_path / "spool", model, 3).close()
    storage = Storage(str(tmp_path / "log"))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", lambda *_, **__: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            shipper.ship(tmp_path / "spool", storage, metrics)
    assert len(rows(tmp_path / "log")) == 3
    assert shipper.ship(tmp_path / "spool", storage, metrics) == 1
    assert [line["id"] for line in rows(tmp_path / "log")] == ["id-0", "id-1", "id-2"]
    assert spool.size(tmp_path / "spool") == 0


def test_a_segment_that_is_still_written_is_left_alone(tmp_path: Path, model: ServedModel, metrics: Metrics) -> None:
    """Until its writer closes it, or dies."""
    writer = write(tmp_path / "spool", model, 1)
    storage = Storage(str(tmp_path / "log"))
    assert shipper.ship(tmp_path / "spool", storage, metrics) == 0
    assert writer.write(model, "id-late", one(1.0), [0.5])
    writer.close()
    assert shipper.ship(tmp_path / "spool", storage, metrics) == 1
    assert len(rows(tmp_path / "log")) == 2


def test_a_line_cut_short_costs_only_itself(tmp_path: Path, model: ServedModel, metrics: Metrics) -> None:
    """As a kill or a full disk may leave it; a segment without a whole first line is set aside."""
    write(tmp_path / "spool", model, 2).close()
    [segment] = (tmp_path / "spool").iterdir()
    segment.write_bytes(segment.read_bytes() + b'[1,"id-cut",0.')
    (tmp_path / "spool" / "0-0-cut.jsonl").write_bytes(b'{"model"')
    assert shipper.ship(tmp_path / "spool", Storage(str(tmp_path / "log")), metrics) == 1
    assert [line["id"] for line in rows(tmp_path / "log")] == ["id-0", "id-1"]
    assert [file.name for file in (tmp_path / "spool").iterdir()] == ["0-0-cut.corrupt"]


def test_a_feature_named_like_a_column_of_the_log_keeps_apart(
    tmp_path: Path, model: ServedModel, metrics: Metrics
) -> None:
    """`time` is when the prediction was made, `feature.time` what was asked."""
    write(tmp_path / "spool", model, 1).close()
    shipper.ship(tmp_path / "spool", Storage(str(tmp_path / "log")), metrics)
    [line] = rows(tmp_path / "log")
    assert line["feature.time"] == "noon"
    assert abs(line["time"].timestamp() - time.time()) < 600
    assert ds.dataset(tmp_path / "log").schema.field("time").type == pa.timestamp("us", tz="UTC")


def test_each_day_has_its_own_folder(
    tmp_path: Path, model: ServedModel, metrics: Metrics, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A segment over midnight becomes two files."""
    midnight = 1_767_225_600_000_000_000  # 2026-01-01
    writer = Spool(tmp_path / "spool", "0", PredictionLog(), workers=1)
    for nanoseconds in (midnight - 1000, midnight):
        monkeypatch.setattr(time, "time_ns", lambda now=nanoseconds: now)
        writer.write(model, str(nanoseconds), one(1.0), [0.5])
    writer.close()
    shipper.ship(tmp_path / "spool", Storage(str(tmp_path / "log")), metrics)
    assert sorted(path.name for path in (tmp_path / "log").iterdir()) == ["date=2025-12-31", "date=2026-01-01"]


def test_a_full_spool_drops_and_says_so(tmp_path: Path, model: ServedModel) -> None:
    """Beyond `spool_bytes`, here 1 MiB, all files together; there is room again once they are shipped."""
    writer = Spool(tmp_path, "0", PredictionLog(spool_bytes=1 << 20), workers=2)
    text = "x" * 10_000
    written = 0
    while writer.write(model, "id", one(1.0, text), [0.5]):
        written += 1
        assert written < 1000
    assert spool.size(tmp_path) <= (1 << 20) // 2
    writer.close()
    for file in tmp_path.iterdir():
        file.unlink()
    writer.tick()
    assert writer.write(model, "id", one(1.0, text), [0.5])


def test_what_has_no_room_is_counted(start: Start, registry: Registry, row: dict[str, Any]) -> None:
    """The prediction is answered all the same."""
    settings = {"workers": 1, "prediction_log": {"spool_bytes": 1 << 20, "batch_seconds": 600}}
    service = start(settings=settings, log_url="s3://nowhere/x", environment={"AWS_ENDPOINT_URL": "http://127.0.0.1:9"})
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    many = {"instances": [row] * 5000}
    for _ in range(3):
        assert httpx.post(f"{service.url}/invocations", json=many, timeout=30).status_code == 200
    assert service.metric("model_service_prediction_log_rows_total", state="dropped") >= 5000
    service.process.send_signal(signal.SIGKILL)  # type: ignore[union-attr]


def test_a_new_model_or_enough_rows_begin_a_new_segment(tmp_path: Path, model: ServedModel) -> None:
    """Each segment is of one model and bounded, so that the shipper's memory is."""
    writer = write(tmp_path, model, 5, PredictionLog(batch_rows=2))
    assert len(list(tmp_path.glob("*.jsonl"))) == 3
    writer.write(replace(model, version=4), "id", one(1.0), [0.5])
    assert len(list(tmp_path.glob("*.jsonl"))) == 4
    writer.close()
