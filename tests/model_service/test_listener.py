"""Who has connected is answered, also while the socket is being closed."""

import asyncio
import errno
import socket
import sys
from pathlib import Path
from typing import cast

import pytest

from model_service.listener import SO_ATTACH_FILTER, Listener

Address = tuple[str, int]


class Echo(asyncio.Protocol):
    """Answers each byte."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._transport.write(data)


class Hurried(socket.socket):
    """A listening socket to which somebody connects in the very moment in which nobody was waiting any more."""

    caller: socket.socket | None = None

    def accept(self) -> tuple[socket.socket, Address]:
        try:
            return super().accept()
        except BlockingIOError:
            if self.caller is None:
                self.caller = begin(self.getsockname())
            raise


def begin(address: Address) -> socket.socket:
    """Begin to connect; on this machine the system has accepted it when this returns, unless it is kept from it."""
    caller = socket.socket()
    caller.setblocking(False)
    assert caller.connect_ex(address) == errno.EINPROGRESS
    return caller


def listen() -> Hurried:
    listening = Hurried()
    listening.bind(("127.0.0.1", 0))
    listening.listen(16)
    return listening


async def ask(caller: socket.socket) -> bytes:
    """What is answered; raises what the system says of the connection."""
    loop = asyncio.get_running_loop()
    await asyncio.wait_for(loop.sock_sendall(caller, b"x"), 30)
    return await asyncio.wait_for(loop.sock_recv(caller, 1), 30)


def test_who_waits_when_the_socket_is_closed_is_answered(tmp_path: Path) -> None:
    """They had been accepted by the system, and by no worker yet."""

    async def stop() -> list[bytes]:
        listening = listen()
        callers = [begin(listening.getsockname()) for _ in range(5)]
        listener = Listener(listening, Echo, (), counts=tmp_path / "counts", slot=0, workers=1)
        await listener.stop()
        return [await ask(caller) for caller in callers]

    assert asyncio.run(stop()) == [b"x"] * 5


def test_a_system_that_refuses_filters_does_not_keep_a_worker_from_stopping(tmp_path: Path) -> None:
    """As for a process without capabilities in a container: who waits is answered all the same."""

    class Guarded(Hurried):
        def setsockopt(self, level: int, option: int, *value: object) -> None:
            if option == SO_ATTACH_FILTER:
                raise PermissionError(errno.EPERM, "Operation not permitted")
            super().setsockopt(level, option, *value)  # type: ignore[call-overload]

    async def stop() -> list[bytes]:
        listening = Guarded()
        listening.bind(("127.0.0.1", 0))
        listening.listen(16)
        callers = [begin(listening.getsockname()) for _ in range(3)]
        await Listener(listening, Echo, (), counts=tmp_path / "counts", slot=0, workers=1).stop()
        return [await ask(caller) for caller in callers]

    assert asyncio.run(stop()) == [b"x"] * 3


@pytest.mark.skipif(sys.platform != "linux", reason="the filter is Linux's; elsewhere this moment stays open")
def test_nobody_connects_in_the_last_moment_to_be_reset(tmp_path: Path) -> None:
    """Whoever begins to connect during the stop finds the port closed, and can go elsewhere: nothing was sent yet."""

    async def stop() -> None:
        listening = listen()
        listener = Listener(listening, Echo, (), counts=tmp_path / "counts", slot=0, workers=1)
        await listener.stop()
        assert listening.caller is not None
        loop = asyncio.get_running_loop()
        writable: asyncio.Future[None] = loop.create_future()
        loop.add_writer(listening.caller, writable.set_result, None)
        await asyncio.wait_for(writable, 30)
        assert listening.caller.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == errno.ECONNREFUSED

    asyncio.run(stop())
