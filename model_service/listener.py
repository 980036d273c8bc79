"""Accepts connections so that all workers get their share.

Whoever shares a listening socket and accepts what it can leaves some workers with all the connections. Here each worker
takes one at a time, and one that has more than another leaves the other a moment to take it.
"""

import asyncio
import mmap
import os
import socket
import struct
from collections.abc import Callable, Sized
from pathlib import Path

PATIENCE_SECONDS = 0.002
ENTRY = struct.Struct("i")


class Listener:
    """A worker's end of the shared socket; `connections` are those it has, `slot` and `workers` say who it is."""

    def __init__(
        self,
        listening: socket.socket,
        factory: Callable[[], asyncio.Protocol],
        connections: Sized,
        *,
        counts: Path,
        slot: int,
        workers: int,
    ) -> None:
        self._socket = listening
        self._socket.settimeout(0)
        self._factory = factory
        self._connections = connections
        self._others = [other for other in range(workers) if other != slot]
        self._slot = slot
        size = ENTRY.size * workers
        descriptor = os.open(counts, os.O_RDWR | os.O_CREAT, 0o600)
        os.ftruncate(descriptor, size)
        self._counts = mmap.mmap(descriptor, size)
        os.close(descriptor)
        self._loop = asyncio.get_running_loop()
        self._being_made: set[asyncio.Task[object]] = set()
        self._paused: asyncio.TimerHandle | None = None

    def start(self) -> None:
        self.publish()
        self._loop.add_reader(self._socket, self._waiting)

    def publish(self) -> int:
        """Tell the others how many connections this worker has; to be called now and then."""
        count = len(self._connections) + len(self._being_made)
        ENTRY.pack_into(self._counts, self._slot * ENTRY.size, count)
        return count

    async def stop(self) -> None:
        """Take what the system has already accepted, then stop listening."""
        if self._paused:
            self._paused.cancel()
        self._loop.remove_reader(self._socket)
        while self._accept():
            pass
        self._socket.close()
        if self._being_made:
            await asyncio.wait(self._being_made)

    def _waiting(self) -> None:
        count = self.publish()
        if any(ENTRY.unpack_from(self._counts, other * ENTRY.size)[0] < count for other in self._others):
            self._loop.remove_reader(self._socket)
            self._paused = self._loop.call_later(PATIENCE_SECONDS, self._patience_ended)
        else:
            self._accept()

    def _patience_ended(self) -> None:
        """Nobody else took it, or nobody was waiting at all."""
        self._accept()
        self._loop.add_reader(self._socket, self._waiting)

    def _accept(self) -> bool:
        try:
            connection, _ = self._socket.accept()
        except OSError:  # another worker was faster, or the client is gone
            return False
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        task = self._loop.create_task(self._loop.connect_accepted_socket(self._factory, connection))
        self._being_made.add(task)
        task.add_done_callback(self._being_made.discard)
        self.publish()
        return True
