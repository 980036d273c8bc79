"""The service outlives its workers, and leaves in order."""

import http.client
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from environments import Invalid
from model_service import server
from tests.model_service.conftest import Registry
from tests.model_service.running import MODEL, Load, Running, encoded, infer_body, until

Start = Callable[..., Running]


@pytest.fixture
def body(row: dict[str, Any]) -> bytes:
    return encoded(infer_body({name: [value] for name, value in row.items()}))


@pytest.fixture
def service(start: Start, registry: Registry) -> Running:
    service = start()
    service.serve(registry.artefacts[0], 1)
    return service.start().wait(1)


def test_a_stop_under_load_fails_no_request(start: Start, registry: Registry, body: bytes) -> None:
    """Every request that was sent is answered 200, exit code 0: each client hears in time that it is to let go."""
    service = start(settings={"linger_seconds": 2})
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    with Load(service.url, body, clients=8) as load:
        until(lambda: load.answered > 200, "load")
        assert service.stop() == 0
        until(lambda: load.refused > 8, "the port is closed")
    assert load.failed == []
    assert set(load.codes) == {200}


def test_while_it_stops_it_is_unready_and_still_answers(start: Start, registry: Registry, body: bytes) -> None:
    """The load balancer has `linger_seconds` to notice."""
    service = start(settings={"linger_seconds": 30, "drain_seconds": 1})
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    service.process.terminate()  # type: ignore[union-attr]
    until(lambda: service.condition().get("reason") == "the service is stopping", "unready")
    answer = httpx.post(f"{service.url}/v2/models/{MODEL}/infer", content=body)
    assert (answer.status_code, answer.headers["connection"]) == (200, "close")


def test_a_killed_worker_costs_no_counts(service: Running, body: bytes) -> None:
    """The others go on, a new one comes, and the counters still equal the requests."""
    path = f"/v2/models/{MODEL}/infer"
    for _ in range(20):
        assert httpx.post(service.url + path, content=body).status_code == 200
    before = service.children()
    for victim in before:
        victim.kill()
        psutil.wait_procs([victim])
        until(lambda: len(service.children()) == 2 and not set(service.children()) & {victim}, "a new worker")  # noqa: B023
        for _ in range(20):
            until(lambda: _sent(service.url + path, body), "an answer")
    until(lambda: service.metric("model_service_requests_total", path="infer", code="200") == 60, "60 counted")
    assert service.metric("model_service_predictions_total") == 60
    assert service.metric("model_service_request_seconds_count", path="infer") == 60
    assert not set(before) & set(service.children())
    until(lambda: service.metric("model_service_model", version="1") == 2, "both workers serve version 1")


def _sent(url: str, body: bytes) -> bool:
    try:
        return httpx.post(url, content=body).status_code == 200
    except httpx.TransportError:  # it was queued at the worker that died
        return False


def test_a_worker_killed_under_load_costs_only_what_it_had_in_hand(service: Running, body: bytes) -> None:
    """Each connection fails at most once, and what was answered is counted."""
    with Load(service.url, body, clients=4) as load:
        until(lambda: load.answered > 200, "load")
        service.children()[0].kill()
        seen = load.answered
        until(lambda: load.answered > seen + 200, "load goes on")
    assert set(load.codes) == {200}
    assert len(load.failed) <= 4
    counted = service.metric("model_service_requests_total", path="infer", code="200")
    assert load.answered <= counted <= load.answered + len(load.failed)


def test_a_killed_parent_takes_its_children_along_and_the_port_is_free_again(service: Running) -> None:
    """Whoever supervises it can start it again at once."""
    assert service.process
    children = psutil.Process(service.process.pid).children()
    service.process.kill()
    service.process.wait()
    service.start().wait(1)
    gone, alive = psutil.wait_procs(children, timeout=30)
    assert (len(gone), alive) == (2, [])


def test_more_requests_than_allowed_are_shed(start: Start, registry: Registry, body: bytes) -> None:
    """503 with Retry-After at once, and 200 again afterwards; health is still answered."""
    service = start(settings={"workers": 1, "max_in_flight": 1})
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    path = f"/v2/models/{MODEL}/infer"
    slow = http.client.HTTPConnection(service.url.removeprefix("http://"), timeout=30)
    slow.putrequest("POST", path)
    slow.putheader("content-length", str(len(body)))
    slow.endheaders()
    until(lambda: service.metric("model_service_in_flight") >= 1, "in flight")
    shed = httpx.post(service.url + path, content=body)
    assert (shed.status_code, shed.headers["retry-after"]) == (503, "1")
    assert "more than 1 requests in flight" in shed.json()["error"]
    assert service.metric("model_service_errors_total", reason="overloaded") == 1
    assert service.ready()
    slow.send(body)
    assert slow.getresponse().status == 200
    slow.close()
    assert httpx.post(service.url + path, content=body).status_code == 200


@pytest.mark.parametrize(
    ("arguments", "variables", "says"),
    [
        ([], {}, "MLFLOW_TRACKING_URI is not set"),
        ([], {"MLFLOW_TRACKING_URI": "x"}, "is not inside a project"),
        (["--model-file", "nowhere.yaml"], {"MLFLOW_TRACKING_URI": "x"}, "nowhere.yaml: the file is missing"),
        (["--model-file", "wrong.yaml"], {"MLFLOW_TRACKING_URI": "x"}, "service.workers: "),
        (["--port", "0"], {"MLFLOW_TRACKING_URI": "x"}, "Invalid value for '--port'"),
    ],
)
def test_wrong_arguments_are_refused(
    tmp_path: Path, arguments: list[str], variables: dict[str, str], says: str
) -> None:
    """Exit code 2 and one clear line, no stack trace."""
    (tmp_path / "wrong.yaml").write_text("service: {workers: 65}\n")
    command = [
        str(Path(sys.executable).with_name("model-service")),
        "serve",
        "--env",
        "dev",
        "--port",
        "1",
        "--cache",
        "c",
    ]
    rest = {k: v for k, v in os.environ.items() if k != "MLFLOW_TRACKING_URI"}
    done = subprocess.run(
        [*command, *arguments], env=rest | variables, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_told(served: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a wait for the workers of a killed parent."""
    monkeypatch.setattr(server, "BIND_SECONDS", 0.2)
    with pytest.raises(Invalid, match=f"--port {served.port}: Address already in use"):
        server._bind("127.0.0.1", served.port)
