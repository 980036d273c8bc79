"""Reads the bodies of requests, within bounds of size and time."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from model_service.refusal import BadInput, Refused

Message = MutableMapping[str, Any]  # ASGI's own type
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

JSON = b"application/json"
SLOW = "slow body"


class Bodies:
    """`limit` in bytes, `seconds` until a body must be complete."""

    def __init__(self, *, limit: int, seconds: float) -> None:
        self._limit = limit
        self._seconds = seconds
        self._arriving: dict[asyncio.Task[Any] | None, float] = {}

    async def read(self, scope: Message, receive: Receive) -> bytes:
        """Raises `Refused`, and `ConnectionResetError` where the client went away."""
        self._check(scope["headers"])
        task = asyncio.current_task()
        self._arriving[task] = time.monotonic()
        try:
            message = await receive()
            body: bytes = message.get("body", b"")
            if message.get("more_body"):
                body = await self._rest(body, receive)
            elif message["type"] == "http.disconnect":
                raise ConnectionResetError
        except asyncio.CancelledError as error:
            if error.args != (SLOW,):
                raise
            late = f"the body was not complete after {self._seconds:g} s"
            raise Refused(408, "slow_body", late) from error
        finally:
            del self._arriving[task]
        if len(body) > self._limit:
            raise self._too_large()
        return body

    def expire(self) -> None:
        """Give up on bodies that are too slow; to be called a few times a second, cheaper than a timer for each."""
        latest = time.monotonic() - self._seconds
        for task, began in list(self._arriving.items()):
            if task and began < latest:
                task.cancel(SLOW)

    def _check(self, headers: Iterable[tuple[bytes, bytes]]) -> None:
        for name, value in headers:
            if name == b"content-length":
                if int(value) > self._limit:
                    raise self._too_large()
            elif name == b"content-type":
                if value != JSON and value.partition(b";")[0].strip().lower() != JSON:
                    raise Refused(415, "media_type", "content-type: application/json is expected")
            elif name == b"content-encoding":
                if value.strip().lower() != b"identity":
                    raise Refused(415, "media_type", "content-encoding: a body must not be compressed")
            elif name == b"inference-header-content-length":
                raise BadInput(name.decode(), "the binary data extension is not supported; send the data as JSON")

    async def _rest(self, first: bytes, receive: Receive) -> bytes:
        body = bytearray(first)
        while len(body) <= self._limit:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ConnectionResetError
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        return bytes(body)

    def _too_large(self) -> Refused:
        return Refused(413, "too_large", f"the body is larger than {self._limit} bytes")
