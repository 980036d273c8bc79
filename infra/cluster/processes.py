"""The node's processes: started once, recognised by what was noted about them, ended together."""

import hashlib
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from infra.cluster import cgroups, network
from infra.cluster.node import Node
from infra.run import Failed

MARK = "MLOPS_CLUSTER"  # in the environment of all that is started for a cluster, and of what those start
LINES = 12  # of a log, shown when its program does not come up


@dataclass(frozen=True)
class Program:
    """One component; `inside` the node's namespaces unless it serves this machine."""

    name: str
    command: tuple[str, ...]
    configuration: str = ""  # what its file says
    inside: bool = True

    @property
    def digest(self) -> str:
        return hashlib.sha256(repr((self.command, self.configuration)).encode()).hexdigest()


def running(node: Node, name: str) -> psutil.Process | None:
    """The process of a component, unless its pid is somebody else's by now."""
    try:
        noted = json.loads(_record(node, name).read_text())
        process = psutil.Process(noted["pid"])
        same = abs(process.create_time() - noted["started"]) < 2 and process.status() != psutil.STATUS_ZOMBIE
    except (OSError, ValueError, KeyError, psutil.Error):
        return None
    return process if same else None


def start(node: Node, program: Program) -> bool:
    """Start what does not run, or runs otherwise configured; whether it was started."""
    if found := running(node, program.name):
        if json.loads(_record(node, program.name).read_text()).get("digest") == program.digest:
            return False
        end([found], patience=5)
    end([each for each in _marked(node) if each.cmdline() == list(program.command)], patience=5)  # never noted
    enter = network.enter(node) if program.inside else ()
    with _log(node, program.name).open("ab") as log:
        process = subprocess.Popen(
            [*enter, *program.command],
            cwd="/",
            env={**os.environ, MARK: node.name},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    started = psutil.Process(process.pid).create_time()
    noted = {"pid": process.pid, "started": started, "digest": program.digest}
    _record(node, program.name).write_text(json.dumps(noted))
    return True


def wait(node: Node, programs: Sequence[str], ready: Callable[[], bool], *, seconds: float) -> None:
    """Until `ready`, which needs all these programs, the last one most.

    Raises `Failed` with the end of the log of the one that ended, or of the last one if it takes too long.
    """
    until = time.monotonic() + seconds
    while not ready():
        for program in programs:
            if running(node, program) is None:
                raise Failed(f"{program} ended\n{tail(node, program)}")
        if time.monotonic() > until:
            raise Failed(f"{program} is not ready after {seconds:.0f} s\n{tail(node, program)}")
        time.sleep(0.1)


def tail(node: Node, program: str) -> str:
    file = _log(node, program)
    lines = file.read_text(errors="replace").splitlines()[-LINES:] if file.exists() else []
    return "\n".join([f"the end of {file}:", *(f"  {line[:300]}" for line in lines)])


def left(node: Node) -> list[psutil.Process]:
    """All that runs for the cluster, whoever started it: components, the shims of containers, containers."""
    return [*_marked(node), *_contained(node)]


def kill_all(node: Node) -> None:
    """As a power cut would; etcd and containerd are made for that, and asking takes half a minute."""
    until = time.monotonic() + 20
    while found_now := left(node):
        if time.monotonic() > until:
            names = ", ".join(f"{each.pid}" for each in found_now)
            raise Failed(f"cluster {node.name}: these processes cannot be ended: {names}")
        for process in found_now:
            with suppress(psutil.Error):
                process.send_signal(signal.SIGKILL)
        time.sleep(0.05)


def end(found: Sequence[psutil.Process], *, patience: float) -> None:
    for process in found:
        with suppress(psutil.Error):
            process.terminate()
    _, alive = psutil.wait_procs(found, patience)
    for process in alive:
        with suppress(psutil.Error):
            process.kill()
    psutil.wait_procs(alive, 5)


def _marked(node: Node) -> Iterator[psutil.Process]:
    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            if process.environ().get(MARK) == node.name and process.status() != psutil.STATUS_ZOMBIE:
                yield process


def _contained(node: Node) -> Iterator[psutil.Process]:
    for pid in cgroups.processes(node):
        with suppress(psutil.Error):
            if (process := psutil.Process(pid)).status() != psutil.STATUS_ZOMBIE:
                yield process


def _record(node: Node, name: str) -> Path:
    return node.run / "processes" / f"{name}.json"


def _log(node: Node, name: str) -> Path:
    return node.logs / f"{name}.log"
