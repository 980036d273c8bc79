"""A monitor as a process of its own that dies where it is told to: before or after a call of one function.

It decides by the real ledger and registers by the real end of a training, in a workspace whose steps have run.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pipelines import tracking, training
from pipelines.connection import Connection
from pipelines.monitoring import cause as causes
from pipelines.monitoring.cause import Cause
from pipelines.monitoring.ledger import Ledger
from pipelines.monitoring.outcomes import Outcome
from pipelines.monitoring.policy import Retraining
from pipelines.monitoring.retraining import Retrainer
from pipelines.registry.versions import Registry, Version, client
from pipelines.workspace import Busy, exclusive


@dataclass(frozen=True)
class Workspace:
    """Where the steps have run: a training that only has to record and register."""

    folder: Path
    connection: Connection
    proposes: bool = True

    def busy(self, outcome: Outcome | None) -> bool:
        try:
            with exclusive(self.folder / "training.lock", "a training"):
                return False
        except Busy:
            return True

    def train(self, line: str) -> None:
        tags = {**causes.tags(line), "git_commit": "c" * 40}
        with exclusive(self.folder / "training.lock", "a training"):
            training._recorded(self.folder, self.connection, steps, tags=tags, say=say)


def steps() -> None:
    """They have run."""


def say(line: str) -> None:
    print(line, flush=True)


POINTS: dict[str, tuple[Any, str]] = {
    "append": (Ledger, "append"),
    "fold": (Ledger, "fold"),
    "start": (tracking, "start"),
    "steps": (sys.modules[__name__], "steps"),
    "log": (tracking, "log_training"),
    "register": (Registry, "register"),
    "settle": (Retrainer, "_settle"),
}


def die(when: str, name: str) -> None:
    """Replace the function by one that ends the process, without any cleaning up, before or after its work."""
    owner, attribute = POINTS[name]
    real: Callable[..., Any] = getattr(owner, attribute)

    def deadly(*arguments: Any, **options: Any) -> Any:
        if when == "after":
            real(*arguments, **options)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(owner, attribute, deadly)


def main() -> None:
    said = json.loads(sys.argv[1])
    connection = Connection.model_validate(said["connection"])
    mlflow = client(connection)
    folder = Path(said["workspace"])

    def propose(candidate: Version) -> str:
        return f"{candidate.name} is offered"

    retrainer = Retrainer(
        ledger=Ledger.of(connection),
        client=mlflow,
        registry=Registry(connection.environment, mlflow),
        place=Workspace(folder, connection),
        policy=Retraining(),
        propose=propose,
        say=say,
    )
    if said["die"]:
        die(*said["die"])
    fired = [Cause.model_validate(each) for each in said["causes"]]
    retrainer.handle(fired, datetime.fromisoformat(said["now"]))


if __name__ == "__main__":
    main()
