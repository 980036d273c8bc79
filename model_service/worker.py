"""`python -m model_service.worker`: one process that answers requests on the inherited socket."""

import asyncio
import functools
import gc
import logging
import os
import signal
import socket
import sys
from types import FrameType

import uvicorn
import uvloop
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from model_service.accounts import Accounts
from model_service.app import App
from model_service.follow import Follower
from model_service.labels import Labels
from model_service.listener import Listener
from model_service.metrics import Metrics
from model_service.processes import Task, end_with_parent
from model_service.resources import Resources
from model_service.spool import Spool
from model_service.state import State

KEEP_ALIVE_SECONDS = 75
SETTLE_SECONDS = 0.2
TICK_SECONDS = 0.1

log = logging.getLogger("model_service.worker")


class Server(uvicorn.Server):
    """Drains: after SIGTERM it still answers new connections for a while, then lets go of every connection in peace."""

    def __init__(self, config: uvicorn.Config, task: Task, state: State) -> None:
        super().__init__(config)
        self._task = task
        self._state = state
        self._linger = task.service.linger_seconds
        self.listener: Listener | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen through a `Listener` instead of uvicorn's own."""
        await super().startup(sockets=[])
        self.listener = Listener(
            socket.socket(fileno=self._task.socket),
            self._protocol,
            self.server_state.connections,
            counts=self._task.run / "connections",
            slot=int(self._task.slot),
            workers=self._task.service.workers,
            held=self._task.held,
        )
        self.listener.start()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop listening, then close each connection once it is quiet."""
        if self.listener:
            await self.listener.stop()
        await asyncio.sleep(SETTLE_SECONDS)
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """From now on unready; every answer asks its connection to close."""
        if not self._state.draining:
            self._state.draining = True
            asyncio.get_running_loop().call_soon_threadsafe(self._begin)

    def abandon(self) -> None:
        """Free the port now, finish what is in flight."""
        self._state.draining = self.should_exit = True

    def _begin(self) -> None:
        asyncio.get_running_loop().call_later(self._linger, self.abandon)

    def _protocol(self) -> asyncio.Protocol:
        return HttpToolsProtocol(config=self.config, server_state=self.server_state, app_state=self.lifespan.state)


async def serve(task: Task) -> None:
    """Serve until SIGTERM, or until the parent is gone."""
    service = task.service
    metrics = Metrics(task.run, task.slot)
    state = State(task.run, task.slot, service.workers)
    follower = Follower(file=task.model_file, cache_folder=task.cache / "artefacts", state=state, metrics=metrics)
    spool = None
    if task.prediction_log_url:
        spool = Spool(task.spool, task.slot, service.prediction_log, workers=service.workers)
    config = uvicorn.Config(
        _unset,
        http="httptools",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=max(1, round(service.drain_seconds)),
    )
    server = Server(config, task, state)
    app = config.app = App(
        service=service,
        state=state,
        accounts=Accounts(metrics),
        resources=Resources(state, metrics),
        spool=spool,
        truth=Labels.configured(task.prediction_log_url, os.environ),
        tasks=server.server_state.tasks,
    )

    async def tick() -> None:
        while True:
            await asyncio.sleep(TICK_SECONDS)
            metrics.in_flight.set(len(server.server_state.tasks))
            app.bodies.expire()
            if server.listener:
                server.listener.publish()
            if spool:
                spool.tick()

    await follower.look(cached_only=True)  # a restarted worker has its model before it takes its first request
    gc.collect()
    gc.freeze()
    background = [asyncio.create_task(work) for work in (follower.run(), tick())]
    loop = asyncio.get_running_loop()
    end_with_parent(task.liveness, functools.partial(loop.call_soon_threadsafe, server.abandon))
    await server.serve()
    for work in background:
        work.cancel()
    metrics.in_flight.set(0)
    if spool:
        spool.close()


async def _unset(*_: object) -> None:
    raise RuntimeError("the application is set before the server starts")


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    task = Task.from_argument(sys.argv[1])
    logging.getLogger("uvicorn").setLevel(logging.ERROR)
    uvloop.run(serve(task))
    sys.stderr.flush()
    os._exit(0)  # a thread that waits for a download does not hold the process back


if __name__ == "__main__":
    main()
