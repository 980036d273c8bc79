"""What the parent tells its children, and how they notice that it is gone."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec

from model_service.settings import Service


class Task(msgspec.Struct, frozen=True):
    """A child's task, passed as one argument; `socket` and `liveness` are inherited file descriptors."""

    slot: str
    environment: str
    model_file: Path
    cache: Path
    settings: str
    liveness: int
    socket: int = -1
    prediction_log_url: str | None = None
    held: bool = False  # somebody else holds the port open

    @property
    def service(self) -> Service:
        return Service.model_validate_json(self.settings)

    @property
    def run(self) -> Path:
        """State of the running processes, emptied by the parent when it starts."""
        return self.cache / "run"

    @property
    def spool(self) -> Path:
        return self.cache / "spool"

    def to_argument(self) -> str:
        return msgspec.json.encode(self, enc_hook=str).decode()

    @classmethod
    def from_argument(cls, argument: str) -> "Task":
        logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
        return msgspec.json.decode(argument, type=cls, dec_hook=lambda kind, value: kind(value))


def end_with_parent(liveness: int, end: Callable[[], object]) -> None:
    """Call `end`, from another thread, once the parent is gone: the other end of the pipe `liveness` closes with it."""

    def watch() -> None:
        os.read(liveness, 1)
        end()

    threading.Thread(target=watch, daemon=True, name="parent").start()
