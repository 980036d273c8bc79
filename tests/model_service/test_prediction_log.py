"""Every prediction that was answered is in the log, once."""

import itertools
import os
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import boto3
import httpx
import msgspec
import pyarrow as pa
import pyarrow.dataset as ds
import pytest

from model_service import segment, shipper, spool
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


def framed(content: bytes) -> bytes:
    return segment.LENGTH.pack(len(content)) + content


@pytest.mark.parametrize(
    "tail",
    [
        b"\x05",
        framed(b"cut short")[:-3],
        bytes(100_000),
        segment.LENGTH.pack(0) + b"never answered",
        b"\xff" * 50,
        framed(bytes(40)),
        framed(msgspec.msgpack.encode((1, "narrow", 0.5, bytes(4), ["noon"]))),
        framed(msgspec.msgpack.encode((1, "other", 0.5, bytes(8), ["noon", "night"]))),
    ],
    ids=["length", "content", "reserved", "unpublished", "garbage", "zeros", "numbers", "others"],
)
def test_a_prediction_cut_short_costs_only_itself(
    tmp_path: Path, model: ServedModel, metrics: Metrics, tail: bytes
) -> None:
    """As a kill at any moment or a full disk may leave it."""
    write(tmp_path / "spool", model, 2).close()
    [file] = (tmp_path / "spool").iterdir()
    file.write_bytes(file.read_bytes() + tail)
    assert spool.waiting(tmp_path / "spool") >= 2
    assert shipper.ship(tmp_path / "spool", Storage(str(tmp_path / "log")), metrics) == 1
    assert [line["id"] for line in rows(tmp_path / "log")] == ["id-0", "id-1"]


def test_what_is_garbled_in_the_middle_is_left_out(tmp_path: Path, model: ServedModel, metrics: Metrics) -> None:
    """What comes after it is used."""
    write(tmp_path / "spool", model, 3).close()
    [file] = (tmp_path / "spool").iterdir()
    content = file.read_bytes()
    place = content.index(b"id-1") - 10
    file.write_bytes(content[:place] + bytes(20) + content[place + 20 :])
    assert shipper.ship(tmp_path / "spool", Storage(str(tmp_path / "log")), metrics) == 1
    assert [line["id"] for line in rows(tmp_path / "log")] == ["id-0", "id-2"]


def test_a_segment_that_says_not_of_which_model_is_set_aside(
    tmp_path: Path, model: ServedModel, metrics: Metrics
) -> None:
    """The others are written."""
    write(tmp_path / "spool", model, 2).close()
    (tmp_path / "spool" / "0-0-cut.segment").write_bytes(b'{"model"')
    (tmp_path / "spool" / "0-1-zeros.segment").write_bytes(bytes(1000))
    assert spool.waiting(tmp_path / "spool") == 2
    assert shipper.ship(tmp_path / "spool", Storage(str(tmp_path / "log")), metrics) == 1
    assert [line["id"] for line in rows(tmp_path / "log")] == ["id-0", "id-1"]
    assert {file.name for file in (tmp_path / "spool").iterdir()} == {"0-0-cut.corrupt", "0-1-zeros.corrupt"}


def test_a_worker_that_is_killed_while_it_writes_loses_nothing_it_answered(
    tmp_path: Path, model: ServedModel, metrics: Metrics
) -> None:
    """What it had said to be written, and at most the one it was at; over several mappings of a segment."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            writer = Spool(tmp_path / "spool", "0", PredictionLog(), workers=1)
            for number in itertools.count():
                writer.write(model, f"{number}", one(float(number), "x" * 1000), [0.5])
                os.write(tell, b".")
        finally:
            os._exit(1)
    os.close(tell)
    seen = 0
    while seen < 2000:
        seen += len(os.read(told, 100))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while left := os.read(told, 1 << 16):
        seen += len(left)
    os.close(told)
    assert spool.waiting(tmp_path / "spool") in (seen, seen + 1)
    assert shipper.ship(tmp_path / "spool", Storage(str(tmp_path / "log")), metrics) == 1
    found = rows(tmp_path / "log")
    assert [line["hour"] for line in found] == list(range(len(found)))
    assert len(found) in (seen, seen + 1)


def test_a_prediction_larger_than_what_is_mapped_at_once_is_written_whole(
    tmp_path: Path, model: ServedModel, metrics: Metrics
) -> None:
    """Between others that are small, and several rows of a request as one."""
    writer = write(tmp_path / "spool", model, 2)
    large = "x" * (3 * segment.AHEAD)
    assert writer.write(model, "large", one(1.0, large), [0.5])
    assert writer.write(model, "two", [[2.0, "noon"], [3.0, large]], [0.5, float("nan")])
    writer.close()
    assert spool.size(tmp_path / "spool") < 6 * segment.AHEAD + 1000, "what was reserved is given back"
    shipper.ship(tmp_path / "spool", Storage(str(tmp_path / "log")), metrics)
    found = rows(tmp_path / "log")
    assert [line["id"] for line in found] == ["id-0", "id-1", "large", "two/0", "two/1"]
    assert [line["feature.time"] for line in found[2:]] == [large, "noon", large]
    assert found[-1]["score"] is None, "no number is null"


def test_what_the_model_takes_is_what_the_log_says(tmp_path: Path, metrics: Metrics) -> None:
    """Columns of each type in any order, a missing number as null, a missing category as the empty string."""
    types = {"a": "boolean", "b": "long", "c": "string", "d": "float", "e": "boolean", "f": "integer", "g": "string"}
    columns = tuple(Column(name, kind, nullable=True) for name, kind in types.items())
    asked: list[Values] = [
        [True, float(2**53), "", float("nan"), False, -3.0, 'quote " and \n line'],
        [False, 0.0, "ü", 1e-300, True, 7.0, "\x00"],
    ]
    writer = Spool(tmp_path / "spool", "0", PredictionLog(), workers=1)
    signature = Signature(columns, "probability", "onnx", None)
    kept = ServedModel("m", 3, "sha256:" + "a" * 64, signature, Onnx.__new__(Onnx), frozenset())
    assert writer.write(kept, "id", asked, [0.1, 0.2])
    writer.close()
    shipper.ship(tmp_path / "spool", Storage(str(tmp_path / "log")), metrics)
    found = rows(tmp_path / "log")
    assert [line["score"] for line in found] == [0.1, 0.2]
    assert [list(line.values())[6:13] for line in found] == [
        [True, float(2**53), "", None, False, -3.0, 'quote " and \n line'],
        asked[1],
    ]
    assert list(found[0])[6:13] == list(types)


@pytest.mark.parametrize("types", [{"a": "double"}, {"a": "string"}, {"a": "string", "b": "string"}])
def test_a_model_may_take_numbers_only_or_none(tmp_path: Path, metrics: Metrics, types: dict[str, str]) -> None:
    """One of a kind is not the same as several to Python's ways of picking."""
    columns = tuple(Column(name, kind, nullable=True) for name, kind in types.items())
    signature = Signature(columns, "probability", "onnx", None)
    kept = ServedModel("m", 3, "sha256:" + "a" * 64, signature, Onnx.__new__(Onnx), frozenset())
    row: Values = [1.5 if kind == "double" else "noon" for kind in types.values()]
    writer = Spool(tmp_path / "spool", "0", PredictionLog(), workers=1)
    assert writer.write(kept, "id", [row], [0.1])
    writer.close()
    shipper.ship(tmp_path / "spool", Storage(str(tmp_path / "log")), metrics)
    [line] = rows(tmp_path / "log")
    assert [line[name] for name in types] == row


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
    assert len(list(tmp_path.glob("*.segment"))) == 3
    writer.write(replace(model, version=4), "id", one(1.0), [0.5])
    assert len(list(tmp_path.glob("*.segment"))) == 4
    writer.close()
