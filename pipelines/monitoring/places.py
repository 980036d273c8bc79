"""Where a retraining runs: here, as a Job in the environment's cluster, or wherever a workflow takes it."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pipelines.monitoring.outcomes import Outcome

if TYPE_CHECKING:
    from pipelines.cluster.api import Namespace

Say = Callable[[str], None]
LONGEST = timedelta(hours=6)  # what a workflow's job may take; a run that is open for longer was killed


class Place(Protocol):
    """Starting the same retraining twice is harmless: the training itself looks whether it was done."""

    @property
    def proposes(self) -> bool:
        """Whether the gate and the proposal are ours to make when it has finished."""

    def busy(self, outcome: Outcome | None) -> bool:
        """Whether a training runs there, this one or another."""

    def train(self, line: str) -> None:
        """Start it, or do it. Raises `Busy` where another training was faster."""


@dataclass(frozen=True)
class Here:
    """In this process, in the workspace of the checkout (or of the image)."""

    root: Path
    environment: str
    say: Say
    proposes: bool = True

    def busy(self, outcome: Outcome | None) -> bool:
        from pipelines.workspace import Busy, exclusive

        state = os.environ.get("PIPELINES_STATE")
        folder = Path(state) if state else self.root / ".pipelines" / self.environment
        try:
            with exclusive(folder / "training.lock", "a training"):
                return False
        except Busy:
            return True

    def train(self, line: str) -> None:
        from pipelines import training

        trained = training.train(self.root, self.environment, overrides={}, cause=line, say=self.say)
        self.say(f"candidate {trained.version.name} {trained.version.lineage.digest}")


@dataclass(frozen=True)
class Cluster:
    """As a Job made from the environment's CronJob, which is its lock, too. Nobody waits for its end here."""

    namespace: "Namespace"
    say: Say
    proposes: bool = True

    def busy(self, outcome: Outcome | None) -> bool:
        from pipelines.cluster import jobs
        from pipelines.cluster.api import told

        with told(self.namespace):
            return bool(jobs.active(self.namespace))

    def train(self, line: str) -> None:
        from pipelines.cluster import jobs

        job = jobs.start(self.namespace, overrides={}, cause=line)
        self.say(f"training in {self.namespace.environment}: Job {job} in namespace {self.namespace.name}")


@dataclass(frozen=True)
class Workflow:
    """By inputs for `train.yml`, written to a file; until a run shows up in MLflow they are written again each time."""

    file: Path
    environment: str
    proposes: bool = False  # promote.yml does

    def busy(self, outcome: Outcome | None) -> bool:
        return outcome is not None and outcome.status == "RUNNING" and datetime.now(UTC) - outcome.started < LONGEST

    def train(self, line: str) -> None:
        inputs = {"environment": self.environment, "cause": line, "promote_to": self.environment}
        self.file.write_text("".join(f"{key}={value}\n" for key, value in inputs.items()), encoding="utf-8")
