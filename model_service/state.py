"""What one worker serves, and what it knows of the others."""

from dataclasses import dataclass, field
from pathlib import Path

from model_service.model import ServedModel


@dataclass(frozen=True, slots=True)
class Problem:
    """Why what the record states is not what is served; `reason` is a metric label."""

    reason: str
    message: str


@dataclass
class State:
    """Shared by the application and the follower of one worker, in one event loop.

    `folder` holds a file per worker that serves a model, so that each can tell whether all do.
    """

    folder: Path
    slot: str
    workers: int
    model: ServedModel | None = None
    problem: Problem | None = None
    draining: bool = False
    recorded: int | None = field(default=None)

    def serve(self, model: ServedModel | None) -> None:
        """From the next request on, this model answers; one reference changes, requests in flight keep theirs."""
        self.model = model
        file = self.folder / f"serving.{self.slot}"
        if model is None:
            file.unlink(missing_ok=True)
        else:
            draft = file.with_name(f".{file.name}")
            draft.write_text(f"{model.version} {model.digest}")
            draft.replace(file)

    def versions(self) -> list[int | None]:
        """The version that each worker serves."""
        return [served[0] if served else None for served in self._served()]

    def unready(self, wanted: str | None = None) -> str | None:
        """Why requests should not be sent here, or None; `wanted` is the one digest that is to be served."""
        if self.draining:
            return "the service is stopping"
        if self.model is None:
            return self.problem.message if self.problem else "the model is being loaded"
        served = self._served()
        if missing := served.count(None):
            return f"{missing} of {self.workers} workers have no model yet"
        if wanted and (other := next((each[1] for each in served if each and each[1] != wanted), None)):
            return f"{other} is served, not {wanted}"
        return None

    def _served(self) -> list[tuple[int, str] | None]:
        """Version and digest that each worker serves."""
        return [self._served_by(slot) for slot in range(self.workers)]

    def _served_by(self, slot: int) -> tuple[int, str] | None:
        try:
            version, digest = (self.folder / f"serving.{slot}").read_text().split()
            return int(version), digest
        except (OSError, ValueError):
            return None
