"""What became of the retrainings, as the runs in MLflow tell it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pipelines import tracking
from pipelines.dataset import NAME
from pipelines.monitoring.cause import RETRAINING
from pipelines.registry.versions import Registry, Version

if TYPE_CHECKING:
    from mlflow import MlflowClient
    from mlflow.entities import Run

DIGEST = "lineage.digest"
PROPOSAL = "retraining.proposal"  # of the run: what the gate said, and how the candidate is offered


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """All runs of one retraining; `run_id` is the one that counts: finished, else the newest."""

    name: str
    run_id: str
    status: str
    attempts: int
    started: datetime
    ended: datetime | None
    digest: str | None
    proposal: str | None

    def candidate(self, registry: Registry) -> Version | None:
        """The model version that it made; None where it has not come to that."""
        if self.status != "FINISHED" or self.digest is None:
            return None
        return registry.with_digest(NAME, self.digest)


def of(client: "MlflowClient", name: str) -> Outcome | None:
    """What became of a retraining; None where it has no run yet."""
    return everything(client, [name]).get(name)


def everything(client: "MlflowClient", names: Iterable[str]) -> dict[str, Outcome]:
    """By the name of the retraining."""
    experiment = client.get_experiment_by_name(tracking.EXPERIMENT)
    if experiment is None:
        return {}
    found = {}
    for name in names:
        runs = client.search_runs([experiment.experiment_id], f"tags.{RETRAINING} = '{name}'")
        if runs:
            found[name] = _outcome(name, runs)
    return found


def _outcome(name: str, runs: "list[Run]") -> Outcome:
    run = max(runs, key=lambda run: (run.info.status == "FINISHED", run.info.start_time))
    tags = run.data.tags
    return Outcome(
        name=name,
        run_id=run.info.run_id,
        status=run.info.status,
        attempts=len(runs),
        started=_time(run.info.start_time),
        ended=_time(run.info.end_time) if run.info.end_time else None,
        digest=tags.get(DIGEST),
        proposal=tags.get(PROPOSAL),
    )


def _time(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
