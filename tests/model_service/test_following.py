"""The service follows its record, and nothing but its record."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from environments.promotion import digest
from tests.model_service import bundle
from tests.model_service.conftest import Registry
from tests.model_service.running import MODEL, Load, Running, encoded, free_port, infer_body, promotion, until

Start = Callable[..., Running]


@pytest.fixture
def server(registry: Registry, tmp_path: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    """The URL of an MLflow server over a copy of the registry, and what starts it."""
    shutil.copy(registry.uri.removeprefix("sqlite:///"), tmp_path / "mlflow.db")
    port = free_port()
    started: list[subprocess.Popen[bytes]] = []

    def serve() -> None:
        options = ["--host", "127.0.0.1", "--port", str(port), "--workers", "1"]
        store = ["--backend-store-uri", f"sqlite:///{tmp_path}/mlflow.db", "--default-artifact-root", str(tmp_path)]
        process = subprocess.Popen(
            [sys.executable, "-m", "mlflow", "server", *options, *store],
            env=os.environ | {"MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        started.append(process)

    yield f"http://127.0.0.1:{port}", serve
    for process in started:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def test_the_first_model_is_adopted_as_soon_as_mlflow_gives_it(
    start: Start, registry: Registry, row: dict[str, Any], server: tuple[str, Callable[[], None]]
) -> None:
    """Live without a model, not ready, with the reason; MLflow may still be down when the record names one."""
    url, start_mlflow = server
    service = start(tracking_uri=url).start()
    condition = until(service.condition, "an answer")
    assert condition["ready"] is False
    assert "states no promotion" in condition["reason"]
    infer = httpx.post(f"{service.url}/invocations", json={"instances": [row]})
    assert (infer.status_code, infer.headers["retry-after"]) == (503, "1")
    assert "states no promotion" in infer.json()["error"]
    assert httpx.get(f"{service.url}/v2/models/{MODEL}").status_code == 503
    service.serve(registry.artefacts[0], 1, cached=False)
    until(lambda: service.metric("model_service_problem", reason="fetch") >= 1, "MLflow is missed")
    start_mlflow()
    service.wait(1)
    assert httpx.post(f"{service.url}/invocations", json={"instances": [row]}).status_code == 200
    assert digest(service.cache / "artefacts" / registry.sha(1).removeprefix("sha256:")) == registry.sha(1)


def test_another_model_than_the_record_states_is_refused(start: Start, registry: Registry) -> None:
    """Version 2 under the digest of nothing: version 1 goes on, and the fault is seen in three places."""
    service = start()
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    service.state(promotion(2, "sha256:" + "0" * 64))
    condition = until(lambda: (told := service.condition())["problem"] and told, "the problem is told")
    assert service.metric("model_service_problem", reason="digest") >= 1
    assert (condition["ready"], condition["version"], condition["recorded"]) == (True, 1, 2)
    assert registry.sha(2) in condition["problem"]
    assert "the record states sha256:0000" in service.said()
    assert not (service.cache / "artefacts" / ("0" * 64)).exists()
    service.serve(registry.artefacts[1], 2)
    service.wait(2)
    until(lambda: service.metric("model_service_problem") == 0, "the problem is gone")


def test_no_request_fails_while_models_are_swapped(start: Start, registry: Registry, row: dict[str, Any]) -> None:
    """Back and forth under load; each answer is of one version or the other."""
    service = start()
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    with Load(service.url, encoded(infer_body({name: [value] for name, value in row.items()}))) as load:
        for version in (2, 1, 2):
            service.serve(registry.artefacts[version - 1], version)
            service.wait(version)
            seen = load.answered
            until(lambda: load.answered > seen + 50, "requests go on")  # noqa: B023
    assert load.failed == []
    assert set(load.codes) == {200}
    assert set(load.versions) == {"1", "2"}
    assert load.versions[-1] == "2"
    assert service.metric("model_service_requests_total", path="infer", code="200") == load.answered
    assert service.metric("model_service_model", version="2") == 2
    assert service.metric("model_service_model", version="1") == 0


@pytest.mark.parametrize(
    "text", ["promotion: {", "servce: {}", "- a list", "\xff"], ids=["yaml", "key", "list", "bytes"]
)
def test_an_invalid_record_leaves_the_old_model(served: Running, text: str) -> None:
    """The line that says what is wrong is in the log and in the condition, once."""
    right = served.record.read_text()
    try:
        served.record.write_bytes(text.encode("latin-1"))
        until(lambda: served.metric("model_service_problem", reason="record") == 2, "both workers tell")
        condition = served.condition()
        assert (condition["ready"], condition["version"]) == (True, 1)
        assert str(served.record) in condition["problem"]
    finally:
        served.record.write_text(right)
        until(lambda: served.metric("model_service_problem") == 0, "the problem is gone")


def test_a_record_that_goes_missing_leaves_the_old_model(served: Running) -> None:
    """A file between two writers, or a folder that is mounted anew."""
    aside = served.record.rename(served.record.with_name("aside"))
    until(lambda: served.metric("model_service_problem", reason="record") == 2, "both workers tell")
    condition = served.condition()
    assert condition["ready"]
    assert "model.yaml: the file is missing" in condition["problem"]
    aside.rename(served.record)
    until(lambda: served.metric("model_service_problem") == 0, "the problem is gone")


def test_a_record_behind_a_link_is_followed_and_its_withdrawal_too(start: Start, registry: Registry) -> None:
    """As a ConfigMap is mounted: the link is switched. Without a promotion nothing is served any more."""
    service = start()
    service.serve(registry.artefacts[0], 1)
    first = service.record.rename(service.folder / "first.yaml")
    service.record.symlink_to(first)
    service.start().wait(1)
    second = service.folder / "second.yaml"
    second.write_text("service: {}\n")
    link = service.folder / "link"
    link.symlink_to(second)
    link.rename(service.record)
    until(lambda: service.condition()["workers"] == [None, None], "nothing is served")
    assert service.get("/v2/health/ready").status_code == 503  # type: ignore[union-attr]
    link.symlink_to(first)
    link.rename(service.record)
    service.wait(1)


def test_an_artefact_that_does_not_load_leaves_the_old_model(start: Start, registry: Registry, tmp_path: Path) -> None:
    """The right digest of something broken."""
    broken = bundle.with_engine(registry.artefacts[1], tmp_path / "broken", "onnx")
    (broken / "model.onnx").write_bytes(b"no graph")
    service = start()
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    service.serve(broken, 3)
    until(lambda: service.metric("model_service_problem", reason="load") == 2, "the problem is told")
    assert "model.onnx" in service.condition()["problem"]
    assert service.condition()["version"] == 1


def test_the_fallback_serves_where_the_record_says_so(
    start: Start, registry: Registry, row: dict[str, Any], tmp_path: Path
) -> None:
    """The same answers from MLflow's pyfunc as from ONNX Runtime."""
    rows = {"instances": [row, row | {"hour": 6, "temp": None, "origin": None}]}
    service = start(settings={"workers": 1})
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    fast = httpx.post(f"{service.url}/invocations", json=rows).json()
    service.serve(bundle.with_engine(registry.artefacts[0], tmp_path / "slow", "pyfunc"), 4)
    service.wait(4)
    assert httpx.get(f"{service.url}/v2/models/{MODEL}").json()["platform"] == "mlflow_pyfunc"
    slow = httpx.post(f"{service.url}/invocations", json=rows).json()
    assert slow["predictions"] == pytest.approx(fast["predictions"], abs=1e-6)
