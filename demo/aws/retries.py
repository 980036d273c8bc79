"""A request that a client sends again, because the answer was lost, gets the answer again and does nothing twice.

AWS recognises such a request by the token within it; moto reads no token, so that Terraform was told that what it had
just made "already exists". SDKs state the number of a call and of the attempt in headers of every request.
Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

REMEMBERED = 1000  # calls; an SDK tries again within seconds
READS = {"GET", "HEAD"}


@dataclass
class _Call:
    lock: Lock = field(default_factory=Lock)  # held while it is answered: a second attempt waits for the first
    answer: tuple[str, list[tuple[str, str]], bytes] | None = None


class AnswerAgain:
    """Put in front of an application; keeps the answers to what succeeded and was not merely read."""

    def __init__(self, application: "WSGIApplication") -> None:
        self._application = application
        self._calls: OrderedDict[str, _Call] = OrderedDict()
        self._lock = Lock()

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        number = environ.get("HTTP_AMZ_SDK_INVOCATION_ID")
        if number is None or environ["REQUEST_METHOD"] in READS:
            return self._application(environ, start_response)
        call = self._call(number)
        with call.lock:
            if call.answer is None:
                status, headers, body = self._ask(environ)
                if status.startswith("2"):
                    call.answer = status, headers, body
            else:
                status, headers, body = call.answer
        start_response(status, headers)
        return [body]

    def _call(self, number: str) -> _Call:
        with self._lock:
            call = self._calls.setdefault(number, _Call())
            while len(self._calls) > REMEMBERED:
                self._calls.popitem(last=False)
            return call

    def _ask(self, environ: "WSGIEnvironment") -> tuple[str, list[tuple[str, str]], bytes]:
        told: list[tuple[str, list[tuple[str, str]]]] = []
        written: list[bytes] = []

        def start(status: str, headers: list[tuple[str, str]], _: Any = None, /) -> Callable[[bytes], object]:
            told.append((status, headers))
            return written.append

        parts = self._application(environ, start)
        try:
            written.extend(parts)
        finally:
            if close := getattr(parts, "close", None):
                close()
        status, headers = told[-1]
        return status, headers, b"".join(written)
