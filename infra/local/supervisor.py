"""supervisord of one environment: started, told what to run, asked how the programs are, ended."""

import configparser
import http.client
import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from xmlrpc.client import Fault, ServerProxy

import psutil
from supervisor.xmlrpc import SupervisorTransport

from environments.files import replace
from infra.environment import Logs
from infra.local import processes
from infra.local.programs import NAMES, Program, script
from infra.local.state import State
from infra.run import Failed, Run

NAME = "supervisord"
STOP_SECONDS = 15
PASSED_ON = ("HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
DISCONNECTED = (OSError, http.client.HTTPException)


@dataclass(frozen=True)
class Process:
    """What supervisord says about a program; `pid` is None where there is no process, `uptime` in seconds."""

    name: str
    state: str
    pid: int | None
    uptime: int | None

    @property
    def up(self) -> bool:
        return self.state in {"RUNNING", "STARTING"}


class Supervisor:
    """Speaks XML-RPC over a unix socket to the supervisord of `state`."""

    def __init__(self, state: State) -> None:
        self.state = state

    def runs(self) -> bool:
        """Whether it answers, is not about to end, and works in the state folder that is there now."""
        return self._answers() and bool(processes.living(processes.recorded(self.state.record(NAME))))

    def processes(self) -> dict[str, Process]:
        """Raises `Failed` where supervisord does not answer."""
        infos = cast("list[dict[str, str | int]]", self._call("getAllProcessInfo"))
        return {
            str(info["name"]): Process(
                name=str(info["name"]),
                state=str(info["statename"]),
                pid=int(info["pid"]) or None,
                uptime=int(info["now"]) - int(info["start"]) if info["pid"] else None,
            )
            for info in infos
        }

    def write(self, programs: Sequence[Program], logs: Logs) -> None:
        """Write what it shall run; it looks when it starts or is told to `update`."""
        for program in programs:
            replace(self.state.program(program.name), program.text)
        for name in {*NAMES} - {program.name for program in programs}:
            self.state.program(name).unlink(missing_ok=True)
        replace(self.state.folder / "supervisord.conf", configuration(self.state, programs, logs))

    def start(self, run: Run) -> None:
        """Start it with what is written; it survives the command that started it."""
        argv = (script("supervisord"), "--nodaemon", "--silent", "--configuration", "supervisord.conf")
        replace(self.state.program(NAME), json.dumps({"argv": argv, "env": {}}) + "\n")
        output = self.state.logs / "supervisord.out"
        with output.open("wb") as stream:
            started = subprocess.Popen(
                (sys.executable, "-P", "-m", "infra.local.launch", NAME),
                cwd=self.state.folder,
                env=environment(self.state),
                umask=0o077,
                start_new_session=True,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
            )
        deadline = time.monotonic() + 30
        while not self.runs():
            if started.poll() is not None or time.monotonic() > deadline:
                raise Failed(f"supervisord did not start:\n{output.read_text(encoding='utf-8', errors='replace')}")
            run.pause(0.05)

    def update(self) -> None:
        """Take up what is written: restart what it touches, start what does not run, leave the rest alone."""
        added, changed, removed = cast("list[list[list[str]]]", self._call("reloadConfig"))[0]
        for name in (*changed, *removed):
            self._call("stopProcessGroup", name)
            self._call("removeProcessGroup", name)
        for name in (*added, *changed):
            self._call("addProcessGroup", name)
        for process in self.processes().values():
            if not process.up:
                self._call("stopProcess", process.name, but="NOT_RUNNING")  # it may be between two attempts
                self._call("startProcess", process.name, but="ALREADY_STARTED")

    def end(self) -> list[int]:
        """Stop the programs and supervisord, kill what does not go in time, return the pids that had to be ended."""
        record = processes.recorded(self.state.record(NAME))
        if self._answers():
            if not processes.living(record):  # the state folder was removed under it
                record = _record_of(cast("int", self._call("getPID")), self.state)
            self._call("shutdown", but="SHUTDOWN_STATE")
            processes.gone(record, within=2 * STOP_SECONDS)
        return processes.end(record, patience=2 * STOP_SECONDS)

    def _answers(self) -> bool:
        try:
            return cast("dict[str, str]", self._connect().getState())["statename"] == "RUNNING"
        except DISCONNECTED:
            return False

    def _call(self, method: str, *arguments: str, but: str = "") -> object:
        """Call a method; a fault whose text starts with `but` is as good as success."""
        try:
            return getattr(self._connect(), method)(*arguments)
        except Fault as fault:
            if but and fault.faultString.startswith(but):
                return None
            raise Failed(
                f"supervisord refused {method} {' '.join(map(str, arguments))}: {fault.faultString}"
            ) from fault
        except DISCONNECTED as error:
            again = f"run again: infra apply {self.state.environment}"
            raise Failed(f"supervisord does not answer ({error}); {again}") from error

    def _connect(self) -> ServerProxy:
        """A new connection each time: the transport cannot be used again after an error."""
        transport = SupervisorTransport(serverurl=f"unix://{self.state.socket}")
        return cast("ServerProxy", ServerProxy("http://localhost", transport=transport).supervisor)


def _record_of(pid: int, state: State) -> processes.Record | None:
    try:
        return processes.Record(pid=pid, started=psutil.Process(pid).create_time(), mark=str(state.folder))
    except psutil.NoSuchProcess:
        return None


def environment(state: State) -> Mapping[str, str]:
    """Little of the caller's environment: what runs must not depend on the shell that happened to start it."""
    return {
        **{name: os.environ[name] for name in PASSED_ON if name in os.environ},
        "PATH": f"{Path(sys.executable).parent}:{os.environ.get('PATH', os.defpath)}",
        "PYTHONUNBUFFERED": "1",
        processes.MARK: str(state.folder),
    }


def configuration(state: State, programs: Sequence[Program], logs: Logs) -> str:
    """supervisord.conf. Its paths are relative to the state folder, where supervisord works: none needs quoting."""
    parser = configparser.RawConfigParser()
    parser.read_dict(
        {
            "unix_http_server": {"file": str(state.socket), "chmod": "0600"},
            "rpcinterface:supervisor": {
                "supervisor.rpcinterface_factory": "supervisor.rpcinterface:make_main_rpcinterface"
            },
            "supervisord": {
                "logfile": f"logs/{NAME}.log",
                "logfile_maxbytes": "1MB",
                "logfile_backups": "1",
                "pidfile": f"run/{NAME}.pid",
                "umask": "077",
            },
        }
    )
    for program in programs:
        parser[f"program:{program.name}"] = {
            # The digest changes with the definition, by which supervisord sees whom a change touches.
            "command": f"{Path(sys.executable).name} -P -m infra.local.launch {program.name} {program.digest}",
            "startsecs": "5",
            "startretries": "20",
            "autorestart": "true",
            "stopwaitsecs": str(STOP_SECONDS),
            "killasgroup": "true",  # asked to stop is the leader alone: it lets its workers finish
            "redirect_stderr": "true",
            "stdout_logfile": f"logs/{program.name}.log",
            "stdout_logfile_maxbytes": f"{logs.megabytes}MB",
            "stdout_logfile_backups": str(logs.kept),
        }
    text = io.StringIO()
    parser.write(text)
    return text.getvalue()
