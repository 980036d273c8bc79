"""A local environment as it runs: ready, private, restarted when killed, gone when destroyed."""

import os
import shutil
import signal
import socket
from pathlib import Path

import httpx
import psutil
import pytest
import testinfra

from infra.local.state import State
from tests.infra.project import Project, alive, kill, until

host = testinfra.get_host("local://")


def experiments(project: Project, environment: str = "dev") -> list[str]:
    url = project.connection(environment)["MLFLOW_TRACKING_URI"]
    found = httpx.get(f"{url}/api/2.0/mlflow/experiments/search", params={"max_results": 100}).raise_for_status()
    return [experiment["name"] for experiment in found.json()["experiments"]]


def note(project: Project, name: str) -> None:
    """Leave something in MLflow that must outlast what follows."""
    url = project.connection("dev")["MLFLOW_TRACKING_URI"]
    httpx.post(f"{url}/api/2.0/mlflow/experiments/create", json={"name": name}).raise_for_status()


def up(project: Project, environment: str = "dev") -> bool:
    return project.infra("status", environment).returncode == 0


def apply(project: Project, *environments: str) -> str:
    done = project.infra("apply", *environments)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_apply_returns_when_mlflow_and_the_service_answer(running: Project) -> None:
    """MLflow is healthy; the service is live, and not ready since nothing is promoted."""
    urls = running.connection("dev")
    assert httpx.get(f"{urls['MLFLOW_TRACKING_URI']}/health").status_code == 200
    assert httpx.get(f"{urls['MODEL_SERVICE_URL']}/v2/health/live").status_code == 200
    assert httpx.get(f"{urls['MODEL_SERVICE_URL']}/v2/health/ready").status_code == 503


def test_processes_listen_on_the_loopback_interface_only(running: Project) -> None:
    """Each program is a child of supervisord and nobody reaches it from outside."""
    pids = running.pids("dev")
    for name, row in running.rows("dev").items():
        process = host.process.get(pid=pids[name])
        assert process.ppid == pids["supervisord"]
        port = httpx.URL(str(row["url"])).port
        assert host.socket(f"tcp://127.0.0.1:{port}").is_listening
        assert not host.socket(f"tcp://0.0.0.0:{port}").is_listening
        assert not host.socket(f"tcp://:::{port}").is_listening
    assert host.file(str(State(running.root, "dev").socket)).is_socket


def test_state_is_private(running: Project) -> None:
    """Nothing in the state folder, nor the socket, is for others."""
    note(running, "private")
    state = State(running.root, "dev")
    paths = [state.folder.parent, *state.folder.parent.rglob("*"), state.socket_folder, state.socket]
    assert len(paths) > 20
    assert [str(path) for path in paths if host.file(str(path)).mode & 0o077] == []
    assert host.file(str(state.socket_folder)).mode == 0o700
    assert host.file(str(state.folder / "mlflow.db")).user == host.user().name


def test_what_runs_does_not_inherit_the_callers_environment(running: Project) -> None:
    """What a shell happens to export does not reach MLflow."""
    assert "PYTEST_CURRENT_TEST" in os.environ
    for pid in running.pids("dev").values():
        assert "PYTEST_CURRENT_TEST" not in psutil.Process(pid).environ()


def test_mlflow_keeps_artefacts_in_the_storage(running: Project) -> None:
    """An artefact logged through the server lies in storage/mlflow, and comes back byte by byte."""
    url = running.connection("dev")["MLFLOW_TRACKING_URI"]
    artefact = f"{url}/api/2.0/mlflow-artifacts/artifacts/1/a/model.bin"
    content = bytes(range(256)) * 1024
    httpx.put(artefact, content=content).raise_for_status()
    assert httpx.get(artefact).content == content
    assert (running.state("dev") / "storage" / "mlflow" / "1" / "a" / "model.bin").read_bytes() == content


def test_applying_twice_is_the_same_as_once(running: Project) -> None:
    """The same processes, and not a file of the configuration changes."""
    before, configuration = running.pids("dev"), (running.state("dev") / "supervisord.conf").read_bytes()
    apply(running, "dev")
    apply(running, "dev", "dev", "--target", "local")
    assert running.pids("dev") == before
    assert (running.state("dev") / "supervisord.conf").read_bytes() == configuration


@pytest.mark.parametrize("name", ["mlflow", "model-service"])
def test_a_killed_program_is_restarted(running: Project, name: str) -> None:
    """Another process takes over the port, the other programs stay, and no data is lost."""
    note(running, f"before {name} was killed")
    before = running.pids("dev")
    kill(before[name])
    until(lambda: up(running) and running.pids("dev")[name] != before[name])
    after = running.pids("dev")
    assert {key for key in after if after[key] != before[key]} == {name}
    assert f"before {name} was killed" in experiments(running)


def test_apply_recovers_from_a_killed_supervisord(running: Project) -> None:
    """The orphans are ended, not adopted and not doubled; data and ports stay."""
    note(running, "before supervisord was killed")
    before, urls = running.pids("dev"), running.connection("dev")
    kill(before["supervisord"])
    until(lambda: not alive(before["supervisord"]))
    assert {row["state"] for row in running.rows("dev").values()} == {"unsupervised"}
    assert running.infra("connect", "dev").returncode == 1
    assert f"mlflow {before['mlflow']}" in apply(running, "dev")
    after = running.pids("dev")
    assert not set(after.values()) & set(before.values())
    assert not any(alive(pid) for pid in before.values())
    assert running.connection("dev") == urls
    assert "before supervisord was killed" in experiments(running)


def test_destroy_keeps_data_and_apply_moves_from_a_taken_port(running: Project) -> None:
    """After destroy nothing runs and the ports are free; a port that somebody took meanwhile is given up and told."""
    note(running, "before destroy")
    pids, urls = running.pids("dev"), running.connection("dev")
    assert running.infra("destroy", "dev").returncode == 0
    assert not any(alive(pid) for pid in pids.values())
    assert not State(running.root, "dev").socket_folder.exists()
    assert (running.state("dev") / "logs" / "mlflow.log").stat().st_size > 0
    port = httpx.URL(urls["MLFLOW_TRACKING_URI"]).port
    assert port
    with socket.create_server(("127.0.0.1", port)):
        told = apply(running, "dev")
    assert f"dev: port {port} of mlflow is taken by a foreign process" in told
    moved = running.connection("dev")
    assert moved["MLFLOW_TRACKING_URI"] != urls["MLFLOW_TRACKING_URI"]
    assert moved["MODEL_SERVICE_URL"] == urls["MODEL_SERVICE_URL"]
    assert "before destroy" in experiments(running)


def test_environments_run_side_by_side_while_two_apply_at_once(running: Project) -> None:
    """Both commands succeed, each environment runs once, with ports and data of its own."""
    first, second = running.begin("apply", "test", "prod"), running.begin("apply", "prod")
    for command in (first, second):
        output, errors = command.communicate()
        assert command.returncode == 0, errors
        assert "prod: up after" in output
    states = ("dev", "test", "prod")
    ports = [row["url"] for name in states for row in running.rows(name).values()]
    assert len(set(ports)) == 6
    pids = [pid for name in states for pid in running.pids(name).values()]
    assert len(set(pids)) == 9
    mine = [process for process in psutil.process_iter() if owns(process, running.root)]
    assert sum("supervisord" in process.cmdline()[1] for process in mine) == 3
    note(running, "only in dev")
    assert "only in dev" not in experiments(running, "prod")
    assert running.infra("status").returncode == 0

    assert running.infra("destroy", "test", "prod", "--delete-data").returncode == 0
    assert not running.state("prod").exists()
    assert {*running.pids("dev").values()} <= set(pids)


def owns(process: psutil.Process, root: Path) -> bool:
    try:
        return process.environ().get("INFRA_STATE", "").startswith(str(root))
    except psutil.Error:
        return False


def test_a_change_restarts_only_what_it_touches(running: Project) -> None:
    """MLflow gets a second worker; the service and supervisord stay."""
    before = running.pids("dev")
    running.configure("dev", "target: local\nmlflow: {workers: 2}\n")
    apply(running, "dev")
    after = running.pids("dev")
    assert {key for key in after if after[key] != before[key]} == {"mlflow"}
    assert len(psutil.Process(after["mlflow"]).children(recursive=True)) >= 2
    running.configure("dev", "target: local\n")


def test_a_state_folder_removed_while_it_runs_is_made_anew(running: Project) -> None:
    """What still runs in the removed folder is ended first."""
    before = running.pids("dev")
    shutil.rmtree(running.state("dev"))
    assert running.infra("status", "dev").returncode == 1
    apply(running, "dev")
    assert not any(alive(pid) for pid in before.values())
    assert experiments(running) == ["Default"]


def test_a_failed_start_shows_the_log_and_leaves_nothing(project: Project) -> None:
    """Exit code 1 with MLflow's own words, nothing half up, and apply converges once the cause is gone."""
    project.state("dev").mkdir(parents=True)
    (project.state("dev") / "mlflow.db").write_bytes(b"this is no database" * 100)
    done = project.infra("apply", "dev")
    assert done.returncode == 1
    assert "dev: mlflow stopped while it started; the end of .infra/dev/logs/mlflow.log:" in done.stderr
    assert "file is not a database" in done.stderr
    assert not [process for process in psutil.process_iter() if owns(process, project.root)]
    assert "infra apply dev" in project.infra("connect", "dev").stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_an_apply_that_is_ended_half_way_leaves_no_mess(project: Project, number: signal.Signals) -> None:
    """Ctrl-C takes back what was started; after kill -9 destroy does, and the lock is not left behind."""
    command = project.begin("apply", "dev")
    until((project.state("dev") / "run" / "mlflow.json").is_file)
    command.send_signal(number)
    command.communicate()
    assert command.returncode != 0
    if number == signal.SIGKILL:
        assert project.infra("destroy", "dev").returncode == 0
    assert not [process for process in psutil.process_iter() if owns(process, project.root)]
