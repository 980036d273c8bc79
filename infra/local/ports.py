"""Ports: free when chosen, remembered from then on."""

import hashlib
import json
import os
import socket
from collections.abc import Iterable, Mapping, Set
from pathlib import Path

from environments.files import replace
from infra.local import processes
from infra.local.state import State, locked
from infra.run import Failed, Run

FIRST, LAST = 20_000, 31_999  # below what Linux and macOS hand out to outgoing connections


def remembered(state: State) -> dict[str, int]:
    """The port of each program; empty before the first apply."""
    return _read(state.ports)


def choose(state: State, names: Iterable[str], run: Run) -> Mapping[str, int]:
    """A port for each name: the remembered one where it is free or that very program listens on it, else a new one."""
    with locked(state.root / ".infra" / "ports.lock", run):  # environments that start side by side choose in turn
        known = remembered(state)
        elsewhere = (file for file in state.root.glob(".infra/*/ports.json") if file != state.ports)
        taken = {*known.values(), *(port for file in elsewhere for port in _read(file).values())}
        chosen: dict[str, int] = {}
        for name in names:
            port = known.get(name)
            if port and (free(port) or processes.listening(processes.recorded(state.record(name)), port)):
                chosen[name] = port
                continue
            chosen[name] = _new(state, name, taken=taken | set(chosen.values()))
            if port:
                run.say(f"port {port} of {name} is taken by a foreign process; {name} moves to {chosen[name]}")
        if chosen != known:
            replace(state.ports, json.dumps(chosen, indent=2) + "\n")
        return chosen


def free(port: int) -> bool:
    """Whether a server could listen on the port of the loopback interface."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # closed connections that linger do not count
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _new(state: State, name: str, *, taken: Set[int]) -> int:
    """The first free port from one that folder and name decide, so that the projects of a machine rarely meet."""
    size = LAST - FIRST + 1
    start = int.from_bytes(hashlib.sha256(os.fsencode(state.folder / name)).digest()[:4])
    for step in range(size):
        port = FIRST + (start + step) % size
        if port not in taken and free(port):
            return port
    raise Failed(f"no port from {FIRST} to {LAST} is free")


def _read(file: Path) -> dict[str, int]:
    """What a damaged or missing file says is nothing: the ports are chosen anew."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    pairs = content.items() if isinstance(content, dict) else ()
    return {str(name): port for name, port in pairs if isinstance(port, int) and 0 < port < 65_536}
