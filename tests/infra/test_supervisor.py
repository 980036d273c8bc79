"""supervisord with a small program of its own: what it is told, and what it does about logs and failures."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.environment import Logs
from infra.local import lifecycle
from infra.local.programs import Program
from infra.local.state import State
from infra.local.supervisor import Supervisor, configuration
from infra.run import Failed, Run
from tests.infra.project import until

LOUD = "import time\nfor _ in range(60): print('x' * 99_999)\ntime.sleep(600)"


def program(code: str, *, name: str = "mlflow") -> Program:
    return Program(name=name, argv=(sys.executable, "-c", code), env={}, port=1, health="/")


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    """Of an environment whose programs are ended when the test is over."""
    state = State(tmp_path / "a % ; # b", "dev")
    state.make()
    yield state
    lifecycle.stop(state)


def test_logs_are_rotated(state: State) -> None:
    """6 MB of output leave one full and two old logs of a megabyte."""
    supervisor = Supervisor(state)
    supervisor.write((program(LOUD),), Logs(megabytes=1, kept=2))
    supervisor.start(Run(print))
    until((state.logs / "mlflow.log.2").is_file)
    until(lambda: sum(file.stat().st_size for file in state.logs.glob("mlflow.log*")) > 2_000_000)
    assert not (state.logs / "mlflow.log.3").exists()
    assert all(file.stat().st_size < 1_300_000 for file in state.logs.glob("mlflow.log*"))


def test_a_program_that_stops_while_it_starts_is_reported_with_its_log(state: State) -> None:
    """What it said last is what a person needs; there is no waiting for the time to run out."""
    wanted = program("import sys\nfor line in range(99): print('line', line)\nsys.exit('out of coffee')")
    supervisor = Supervisor(state)
    supervisor.write((wanted,), Logs())
    supervisor.start(Run(print))
    with pytest.raises(
        Failed, match=r"mlflow stopped while it started; the end of \.infra/dev/logs/mlflow\.log:"
    ) as told:
        lifecycle.wait_ready(supervisor, (wanted,), 60, Run(print))
    assert "  line 98\n  out of coffee" in str(told.value)
    assert "line 80\n" not in str(told.value)


def test_a_program_that_never_answers_is_reported(state: State) -> None:
    """After the time that infrastructure.yaml gives it."""
    wanted = program("import time; print('thinking', flush=True); time.sleep(600)")
    supervisor = Supervisor(state)
    supervisor.write((wanted,), Logs())
    supervisor.start(Run(print))
    with pytest.raises(Failed, match="mlflow was not ready within 1 s"):
        lifecycle.wait_ready(supervisor, (wanted,), 1, Run(print))


def test_a_digest_changes_with_every_part_of_a_definition() -> None:
    """By it supervisord sees which programs a change touches."""
    first = program("pass")
    others = [
        program("pass", name="other"),
        program("fail"),
        Program(first.name, first.argv, {"A": "1"}, first.port, first.health),
        Program(first.name, first.argv, first.env, 2, first.health),
    ]
    assert len({each.digest for each in (first, *others)}) == 5
    assert program("pass").digest == first.digest


def test_no_path_needs_quoting_in_the_configuration(tmp_path: Path) -> None:
    """supervisord's configuration has no way to escape some of these characters."""
    state = State(tmp_path / "a % ; # ' \" b", "dev")
    assert str(tmp_path) not in configuration(state, (program("pass"),), Logs())


def test_the_socket_is_short_wherever_the_project_lies(tmp_path: Path) -> None:
    """A unix socket's path may have about 104 bytes; two projects have two sockets."""
    deep = State(tmp_path / ("deep/" * 60), "dev")
    assert len(str(deep.socket)) < 80
    assert deep.socket_folder != State(tmp_path, "dev").socket_folder != State(tmp_path, "prod").socket_folder


def test_a_socket_folder_that_others_can_enter_is_refused(tmp_path: Path) -> None:
    """Whoever can reach the socket can run programs as this user."""
    state = State(tmp_path, "dev")
    state.socket_folder.mkdir(mode=0o777)
    try:
        state.socket_folder.chmod(0o777)
        with pytest.raises(Failed, match="must be a folder of yours that nobody else can enter"):
            state.make()
    finally:
        state.socket_folder.rmdir()
