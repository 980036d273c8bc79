"""Ports are free when chosen, remembered, and given up only to somebody else."""

import json
import socket
from pathlib import Path

import pytest

from infra.local import ports
from infra.local.state import State
from infra.run import Run

NAMES = ("mlflow", "model-service")


@pytest.fixture
def state(tmp_path: Path) -> State:
    state = State(tmp_path, "dev")
    state.folder.mkdir(parents=True)
    return state


def test_ports_are_remembered(state: State) -> None:
    """The same after the next apply; different programs never share one."""
    said: list[str] = []
    first = ports.choose(state, NAMES, Run(said.append))
    assert ports.choose(state, NAMES, Run(said.append)) == first == ports.remembered(state)
    assert len(set(first.values())) == len(NAMES)
    assert all(ports.free(port) for port in first.values())
    assert said == []


def test_a_taken_port_is_given_up_and_told(state: State) -> None:
    """Only the one that is taken."""
    said: list[str] = []
    first = ports.choose(state, NAMES, Run(said.append))
    with socket.create_server(("127.0.0.1", first["mlflow"])):
        assert not ports.free(first["mlflow"])
        second = ports.choose(state, NAMES, Run(said.append))
    assert second["mlflow"] not in first.values()
    assert second["model-service"] == first["model-service"]
    assert said == [
        f"port {first['mlflow']} of mlflow is taken by a foreign process; mlflow moves to {second['mlflow']}"
    ]


def test_a_port_that_another_environment_remembers_is_left_to_it(state: State) -> None:
    """Also while that environment is down."""
    wanted = ports.choose(state, NAMES, Run(print))
    state.ports.rename(state.folder.with_name("moved.json"))
    other = State(state.root, "prod")
    other.folder.mkdir()
    other.ports.write_text(json.dumps({"mlflow": wanted["mlflow"]}))
    assert ports.choose(state, NAMES, Run(print))["mlflow"] != wanted["mlflow"]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"mlflow": "x"}', '{"mlflow": 0}', '{"mlflow": 99999}'])
def test_a_damaged_file_costs_only_the_memory(state: State, content: str) -> None:
    """A power cut must not need a person."""
    state.ports.write_text(content)
    chosen = ports.choose(state, NAMES, Run(print))
    assert set(chosen) == set(NAMES)
    assert all(ports.FIRST <= port <= ports.LAST for port in chosen.values())


def test_connections_that_linger_do_not_make_a_port_taken() -> None:
    """After a server has closed a connection, its port is in TIME_WAIT, and free for the next server."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)) as client:
            accepted, _ = server.accept()
            accepted.close()
            assert client.recv(1) == b""
    assert ports.free(port)
