"""Brings a local environment up and takes it down."""

import shutil
import time
from collections.abc import Sequence

import psutil

from infra.environment import Infrastructure
from infra.local import ports, processes
from infra.local.programs import ALWAYS, MONITOR, NAMES, Program, programs
from infra.local.state import State
from infra.local.stated import watched
from infra.local.status import answers
from infra.local.supervisor import NAME, STOP_SECONDS, Process, Supervisor
from infra.run import Failed, Run


def apply(state: State, settings: Infrastructure, run: Run) -> tuple[Program, ...]:
    """Bring the environment to what `settings` says and wait until it is ready.

    Raises `Failed` with the end of the log of the program that did not start; what this call started is ended then.
    """
    with state.changing(run):
        supervisor = Supervisor(state)
        running = supervisor.runs()
        if not running and (ended := stop(state)):
            run.say(f"ended what a killed supervisord had left behind: {', '.join(ended)}")
        state.make()
        names = (*ALWAYS, MONITOR) if watched(state.root, state.environment) else ALWAYS
        wanted = programs(settings, state, ports.choose(state, names, run))
        supervisor.write(wanted, settings.logs)
        try:
            if running:
                supervisor.update()
                for name in {*NAMES} - {*names}:
                    end_program(state, name)
            else:
                supervisor.start(run)
            wait_ready(supervisor, wanted, settings.ready_within_seconds, run)
        except BaseException:
            if not running:
                stop(state)
            raise
        return wanted


def wait_ready(supervisor: Supervisor, wanted: Sequence[Program], seconds: int, run: Run) -> None:
    """Wait until each program itself answers; raises `Failed` as soon as one has stopped."""
    state, deadline = supervisor.state, time.monotonic() + seconds
    waiting = list(wanted)
    seen: dict[str, int] = {}
    while waiting:
        known = supervisor.processes()
        for program in waiting:
            if stopped(known[program.name], seen):
                raise Failed(f"{program.name} stopped while it started; {ending(state, program.name)}")
        waiting = [program for program in waiting if not ready(state, program)]
        if waiting and time.monotonic() > deadline:
            name = waiting[0].name
            raise Failed(f"{name} was not ready within {seconds} s; {ending(state, name)}")
        run.pause(0.1 if waiting else 0)


def ready(state: State, program: Program) -> bool:
    """Whether the program answers, and it is this program that does."""
    record = processes.recorded(state.record(program.name))
    return answers(program.port, program.health) and processes.listening(record, program.port)


def stopped(process: Process, seen: dict[str, int]) -> bool:
    """Whether a process that was `seen` alive has gone, or supervisord has no process to show."""
    if process.pid is None:
        return process.state != "STARTING"
    if process.name not in seen and psutil.pid_exists(process.pid):
        seen[process.name] = process.pid
    return seen.get(process.name, process.pid) != process.pid


def ending(state: State, name: str, lines: int = 15) -> str:
    """The last lines of a program's log, which a person needs to see why it failed."""
    log = state.logs / f"{name}.log"
    text = log.read_text(encoding="utf-8", errors="replace") if log.is_file() else ""
    return f"the end of {log.relative_to(state.root)}:\n" + "\n".join(
        f"  {line}" for line in text.splitlines()[-lines:]
    )


def destroy(state: State, run: Run, *, delete_data: bool) -> None:
    """End what runs; data, ports and logs stay unless `delete_data`. Does nothing where there is nothing."""
    with state.changing(run):
        stop(state)
        if delete_data and state.folder.exists():
            shutil.rmtree(state.folder)


def stop(state: State) -> list[str]:
    """End supervisord and the programs; return what a killed supervisord had left behind."""
    left = [f"{NAME} {pid}" for pid in Supervisor(state).end()]
    for name in NAMES:
        left += [f"{name} {pid}" for pid in end_program(state, name)]
    state.record(NAME).unlink(missing_ok=True)
    if state.socket_folder.is_dir():
        shutil.rmtree(state.socket_folder)
    return left


def end_program(state: State, name: str) -> list[int]:
    """End what is left of a program that supervisord no longer has; the pids that it had."""
    ended = processes.end(processes.recorded(state.record(name)), patience=STOP_SECONDS)
    state.record(name).unlink(missing_ok=True)
    return ended
