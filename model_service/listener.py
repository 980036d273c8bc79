"""Accepts connections so that all workers get their share.

Whoever shares a listening socket and accepts what it can leaves some workers with all the connections. Here each worker
takes one at a time, and one that has more than another leaves the other a moment to take it.
"""

import asyncio
import ctypes
import mmap
import os
import socket
import struct
import sys
from collections.abc import Callable, Sized
from contextlib import suppress
from pathlib import Path

PATIENCE_SECONDS = 0.002
SETTLE_SECONDS = 0.1  # for those who have begun to connect
LONGEST_SECONDS = 1.0  # where they cannot be kept from it
LOOK_SECONDS = 0.005
ENTRY = struct.Struct("i")


# On each segment of TCP that reaches the listening socket: is it a SYN without ACK? Then drop it, else let it pass.
# Classic BPF as (code, jump if true, jump if false, operand): ldb [13]; and 0x12; jeq 0x02; ret 0; ret all.
FIRST_SEGMENTS = (
    (0x30, 0, 0, 13),
    (0x54, 0, 0, 0x12),
    (0x15, 0, 1, 0x02),
    (0x06, 0, 0, 0),
    (0x06, 0, 0, 0xFFFFFFFF),
)
SO_ATTACH_FILTER = 26  # Linux; Python's socket module does not name it


def drop_new_connections(listening: socket.socket) -> None:
    """Have the system ignore who begins to connect, who then tries again; who has begun may finish.

    On Linux, where the kernel lets us: some refuse filters to processes without capabilities. Elsewhere, who connects
    in the moment in which the socket is closed is reset.
    """
    if sys.platform != "linux":
        return
    program = b"".join(struct.pack("HBBI", *instruction) for instruction in FIRST_SEGMENTS)
    held = ctypes.create_string_buffer(program)
    pointer = struct.pack("HP", len(FIRST_SEGMENTS), ctypes.addressof(held))
    with suppress(PermissionError):
        listening.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, pointer)


class Listener:
    """A worker's end of the shared socket; `connections` are those it has, `slot` and `workers` say who it is.

    `held`: another process holds the socket open, also once all workers are gone; who connects waits there.
    """

    def __init__(
        self,
        listening: socket.socket,
        factory: Callable[[], asyncio.Protocol],
        connections: Sized,
        *,
        counts: Path,
        slot: int,
        workers: int,
        held: bool = False,
    ) -> None:
        self._socket = listening
        self._socket.settimeout(0)
        self._factory = factory
        self._held = held
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
        """Let nobody else begin to connect, take those who have, then stop listening.

        A connection that the system has accepted and nobody has taken is reset when the socket is closed.
        """
        if self._paused:
            self._paused.cancel()
        self._loop.remove_reader(self._socket)
        if not self._held:
            drop_new_connections(self._socket)
        now = self._loop.time()
        settled, latest = now + SETTLE_SECONDS, now + LONGEST_SECONDS
        while self._loop.time() < latest and (self._accept() or self._loop.time() < settled):
            await asyncio.sleep(LOOK_SECONDS)
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
