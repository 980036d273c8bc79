"""Says how a local environment is and how to reach it; changes nothing."""

import http.client

from infra.local import processes, programs
from infra.local.programs import ALWAYS, Program, applied
from infra.local.state import State
from infra.local.supervisor import Process, Supervisor
from infra.run import Failed
from infra.table import Row


def status(state: State) -> list[Row]:
    """A row for each program, also for those that do not run."""
    supervisor = Supervisor(state)
    known = supervisor.processes() if supervisor.runs() else {}
    written = applied(state)
    missing = [
        Row(state.environment, name, "stopped") for name in ALWAYS if name not in {each.name for each in written}
    ]
    return [_row(state, program, known.get(program.name)) for program in written] + missing


def _row(state: State, program: Program, process: Process | None) -> Row:
    pid, uptime = (process.pid, process.uptime) if process else (None, None)
    if process is None:
        left = processes.living(processes.recorded(state.record(program.name)))
        condition = "unsupervised" if left else "stopped"
        pid = left[0].pid if left else None
    elif process.up and answers(program.port, program.health):
        condition = "up"
    elif process.state == "RUNNING":
        condition = "not answering"
    else:
        condition = process.state.lower()
    return Row(state.environment, program.name, condition, pid, uptime, program.url)


def answers(port: int, path: str) -> bool:
    """Whether GET says 200 within 2 s."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def connection(state: State) -> dict[str, str]:
    """The standard variables by which the other rooms reach the environment; raises `Failed` where it is not up."""
    if down := [row for row in status(state) if row.program in ALWAYS and not row.up]:
        what = ", ".join(f"{row.program} is {row.state}" for row in down)
        raise Failed(f"{state.environment} is not up ({what}); run: infra apply {state.environment}")
    return programs.connection(state, {program.name: program.url for program in applied(state)})
