"""Everything but predictions: health, metadata, metrics."""

from collections.abc import Callable
from importlib.metadata import entry_points, version
from typing import NamedTuple

import msgspec

from model_service import protocol
from model_service.metrics import Metrics
from model_service.model import ServedModel
from model_service.refusal import Refused
from model_service.state import State

JSON = (b"content-type", b"application/json")
TEXT = (b"content-type", b"text/plain; version=0.0.4; charset=utf-8")
READY_WITH = "/v2/health/ready/"  # followed by the digest that must be the one served
encode = msgspec.json.Encoder().encode


class Answer(NamedTuple):
    """`kind` is the path's name in the metrics."""

    kind: str
    status: int
    body: bytes
    content_type: tuple[bytes, bytes] = JSON


def own_version() -> str:
    """The version of the project that this service is a part of, whatever its name."""
    command = next(iter(entry_points(group="console_scripts", name="model-service")))
    return command.dist.version if command.dist else "unknown"


class Resources:
    """Answers GET requests."""

    def __init__(self, state: State, metrics: Metrics) -> None:
        self._state = state
        self._metrics = metrics
        self._version = version("mlflow-skinny").encode()
        self._own_version = own_version()
        self._fixed: dict[str, Callable[[], Answer]] = {
            "/v2": self._server,
            "/v2/health/live": lambda: Answer("live", 200, b'{"live":true}'),
            "/v2/health/ready": self._ready,
            "/ping": lambda: self._ready()._replace(kind="ping"),
            "/health": lambda: self._ready()._replace(kind="ping"),
            "/version": lambda: Answer("version", 200, self._version, TEXT),
            "/metrics": lambda: Answer("metrics", 200, self._metrics.text(), TEXT),
        }

    def get(self, path: str) -> Answer:
        """Raises `Refused` where there is nothing."""
        if fixed := self._fixed.get(path):
            return fixed()
        if path.startswith(READY_WITH):
            return self._ready(path.removeprefix(READY_WITH))
        if not path.startswith("/v2/models/"):
            raise Refused(404, "not_found", f"there is nothing at {path[:200]}")
        parts = path.split("/")[3:]
        ready = parts[-1] == "ready" and len(parts) in (2, 4)
        model = served(self._state, parts[:-1] if ready else parts)
        if ready:
            content: dict[str, object] = {"name": model.name, "version": str(model.version), "ready": True}
            return Answer("ready", 200, encode(content))
        return Answer("metadata", 200, encode(protocol.metadata(model)))

    def _server(self) -> Answer:
        return Answer(
            "metadata", 200, encode({"name": "model-service", "version": self._own_version, "extensions": []})
        )

    def _ready(self, wanted: str | None = None) -> Answer:
        state = self._state
        unready = state.unready(wanted)
        model = state.model
        content = {
            "ready": unready is None,
            "reason": unready,
            "model": model.name if model else None,
            "version": model.version if model else None,
            "digest": model.digest if model else None,
            "recorded": state.recorded,
            "workers": state.versions(),
            "problem": state.problem.message if state.problem else None,
        }
        return Answer("ready", 200 if unready is None else 503, encode(content))


def served(state: State, parts: list[str]) -> ServedModel:
    """The model that `NAME` or `NAME/versions/VERSION` means. Raises `Refused`."""
    model = state.model
    if len(parts) not in (1, 3) or (len(parts) == 3 and parts[1] != "versions"):
        raise Refused(404, "not_found", f"there is nothing at /v2/models/{'/'.join(parts)[:200]}")
    if model is None:
        raise Refused(503, "not_ready", state.unready() or "the model is being loaded")
    if parts[0] != model.name:
        raise Refused(404, "not_found", f"no model {parts[0][:80]!r}; served: {model.name}")
    if len(parts) == 3 and parts[2] != str(model.version):
        raise Refused(404, "not_found", f"no version {parts[2][:80]!r} of {model.name}; served: {model.version}")
    return model
