"""The parent process: binds the port, keeps the workers and the shipper alive, stops them in order."""

import logging
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec

from environments import Invalid
from model_service import port
from model_service.processes import Task
from model_service.settings import Service

BIND_SECONDS = 15  # the workers of a killed parent may need a moment to let go of the port
BACKLOG = 1024
LOOK_SECONDS = 0.1
STABLE_SECONDS = 10.0  # who lived that long is restarted at once
LONGEST_WAIT = 10.0
SHIPPER_SECONDS = 20  # for the last predictions, once the workers are gone

log = logging.getLogger("model_service.server")


@dataclass
class Child:
    """A process that is started again whenever it ends."""

    module: str
    task: Task
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    start_at: float = 0.0
    wait: float = 0.1

    def start(self) -> None:
        kept = tuple(descriptor for descriptor in (self.task.liveness, self.task.socket) if descriptor >= 0)
        command = [sys.executable, "-m", self.module, self.task.to_argument()]
        self.process = subprocess.Popen(command, pass_fds=kept, stdin=subprocess.DEVNULL)
        self.started = time.monotonic()

    def look(self) -> None:
        """Start the process if it is not running; one that keeps dying is started ever more slowly."""
        now = time.monotonic()
        if self.process is None:
            if now >= self.start_at:
                self.start()
        elif (code := self.process.poll()) is not None:
            lived = now - self.started
            self.wait = 0.1 if lived >= STABLE_SECONDS else min(self.wait * 2, LONGEST_WAIT)
            self.process, self.start_at = None, now + self.wait
            log.warning(
                "%s %s ended with code %d after %.1f s; starting it again", self.module, self.task.slot, code, lived
            )

    def stop(self) -> None:
        if self.process:
            self.process.terminate()

    def ended(self, deadline: float) -> bool:
        """Wait for the end until `deadline` (monotonic); kill what is still there. Whether it ended well."""
        if self.process is None:
            return True
        try:
            return self.process.wait(max(0.0, deadline - time.monotonic())) == 0
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return False


@dataclass(frozen=True)
class Place:
    """Where a service runs and what it reads."""

    environment: str
    model_file: Path
    cache: Path
    host: str
    port: int
    prediction_log_url: str | None
    port_from: Path | None = None  # of the process that holds the port, where it is not this one


def serve(place: Place, service: Service) -> int:
    """Run until SIGTERM or SIGINT. Returns 0 where everything in flight was finished, 1 otherwise."""
    stopping: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda received, _: stopping.append(received))
    listener = _take(place.port_from) if place.port_from else _bind(place.host, place.port)
    place.cache.mkdir(parents=True, exist_ok=True)
    theirs, ours = os.pipe()
    task = Task(
        slot="",
        environment=place.environment,
        model_file=place.model_file,
        cache=place.cache,
        settings=service.model_dump_json(),
        liveness=theirs,
        prediction_log_url=place.prediction_log_url,
        held=place.port_from is not None,
    )
    _empty(task.run)
    workers = [
        Child("model_service.worker", _with(task, slot=str(slot), socket=listener.fileno()))
        for slot in range(service.workers)
    ]
    shippers = [Child("model_service.shipper", _with(task, slot="shipper"))] if place.prediction_log_url else []
    log.info("environment %s on http://%s:%d, %d workers", place.environment, place.host, place.port, service.workers)
    if not shippers:
        log.info("PREDICTION_LOG_URL is not set: predictions are not logged")
    while not stopping:
        for child in (*workers, *shippers):
            child.look()
        time.sleep(LOOK_SECONDS)
    log.info("stopping: answering what is in flight")
    listener.close()
    for child in workers:
        child.stop()
    deadline = time.monotonic() + service.linger_seconds + service.drain_seconds + 5
    well = sum(not child.ended(deadline) for child in workers) == 0
    for child in shippers:
        child.stop()
    well = sum(not child.ended(time.monotonic() + SHIPPER_SECONDS) for child in shippers) == 0 and well
    os.close(ours)
    return 0 if well else 1


def _bind(host: str, port: int) -> socket.socket:
    """The listening socket; waits a while for workers of a parent that was killed."""
    deadline = time.monotonic() + BIND_SECONDS
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    while True:
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
            listener.listen(BACKLOG)
        except OSError as error:
            listener.close()
            if time.monotonic() > deadline:
                raise Invalid(f"--host {host} --port {port}: {error.strerror}") from error
            time.sleep(LOOK_SECONDS)
        else:
            return listener


def _take(file: Path) -> socket.socket:
    """The listening socket from the process that holds it."""
    try:
        return port.take(file)
    except OSError as error:
        raise Invalid(f"--port-from {file}: nobody there who holds the port: {error.strerror}") from error


def _with(task: Task, *, slot: str, socket: int = -1) -> Task:
    return msgspec.structs.replace(task, slot=slot, socket=socket)


def _empty(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in folder.iterdir():
        file.unlink()
