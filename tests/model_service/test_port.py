"""The port outlives the service: who connects while it is down waits for the next one."""

import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from environments import Invalid
from model_service import port, server
from tests.model_service.conftest import Registry
from tests.model_service.running import MODEL, Running, encoded, free_port, infer_body, until

Start = Callable[..., Running]


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[int, Path]]:
    """A port that another process holds, and the file at which it hands it out."""
    number, file = free_port(), tmp_path / "socket"
    process = subprocess.Popen([sys.executable, "-m", "model_service.port", "127.0.0.1", str(number), str(file)])
    until(file.exists, "the port is held")
    yield number, file
    process.terminate()
    assert process.wait(10) == 0


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_who_connects_while_the_service_is_down_is_answered_by_the_next(
    start: Start, registry: Registry, row: dict[str, Any], held: tuple[int, Path], end: signal.Signals
) -> None:
    """Killed or stopped; the connection was made while nobody was there to accept it."""
    number, file = held
    service = start(port=number, options=["--port-from", str(file)])
    service.serve(registry.artefacts[0], 1)
    service.start().wait(1)
    if end is signal.SIGKILL:
        service.kill()
    else:
        assert service.stop() == 0
    body = encoded(infer_body({name: [value] for name, value in row.items()}))
    head = f"POST /v2/models/{MODEL}/infer HTTP/1.1\r\nhost: x\r\ncontent-length: {len(body)}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", number), timeout=30) as caller:
        caller.sendall(head.encode() + body)
        service.start()
        assert caller.recv(100).startswith(b"HTTP/1.1 200")


def test_nobody_who_holds_the_port_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a wait for a process that has just been started, too."""
    monkeypatch.setattr(port, "WAIT_SECONDS", 0.2)
    with pytest.raises(Invalid, match=r"--port-from .*nobody there who holds the port: No such file"):
        server._take(tmp_path / "socket")


def test_the_holder_waits_for_a_service_that_still_has_the_port(held: tuple[int, Path], tmp_path: Path) -> None:
    """Restarted alone, it must not stand in the way of what serves; it takes over when the port is free."""
    number, file = held
    taken = port.take(file)
    assert taken.getsockname()[1] == number
    other = tmp_path / "other"
    second = subprocess.Popen([sys.executable, "-m", "model_service.port", "127.0.0.1", str(number), str(other)])
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            second.wait(1)
        assert not other.exists()
    finally:
        second.kill()
        second.wait()
        taken.close()


def test_a_stopped_service_leaves_the_held_port_open(start: Start, registry: Registry, held: tuple[int, Path]) -> None:
    """And lets new connections in again when it is back."""
    number, file = held
    service = start(port=number, options=["--port-from", str(file)])
    service.serve(registry.artefacts[0], 1)
    for _ in range(2):
        service.start().wait(1)
        assert httpx.get(f"{service.url}/v2/health/ready/{registry.sha(1)}").status_code == 200
        assert service.stop() == 0
