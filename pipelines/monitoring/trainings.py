"""The trainings of an environment side by side, from MLflow."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from pipelines import tracking

if TYPE_CHECKING:
    from mlflow import MlflowClient

METRICS = ("roc_auc", "log_loss", "brier", "calibration_error")  # of an evaluation, where there are such


class Training(BaseModel):
    """One run."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    run_id: str
    started: datetime
    status: str
    seconds: float | None
    cause: str
    pipeline_version: str | None
    commit: str | None
    digest: str | None
    parameters: Mapping[str, str]
    metrics: Mapping[str, float]


def newest(client: "MlflowClient", most: int = 8) -> tuple[Training, ...]:
    """The newest first."""
    experiment = client.get_experiment_by_name(tracking.EXPERIMENT)
    if experiment is None:
        return ()
    runs = client.search_runs(
        [experiment.experiment_id],
        "tags.git_commit != ''",  # the steps, its children, have none
        order_by=["attributes.start_time DESC"],
        max_results=most,
    )
    made = []
    for run in runs:
        tags, info = run.data.tags, run.info
        made.append(
            Training(
                run_id=info.run_id,
                started=datetime.fromtimestamp(info.start_time / 1000, UTC),
                status=info.status,
                seconds=(info.end_time - info.start_time) / 1000 if info.end_time else None,
                cause=tags.get("cause.rule") or tags.get("cause", ""),
                pipeline_version=tags.get("pipeline_version"),
                commit=tags.get("git_commit"),
                digest=tags.get("lineage.digest"),
                parameters=run.data.params,
                metrics={key: value for key, value in run.data.metrics.items() if "." not in key},
            )
        )
    return tuple(made)


def differing(trainings: tuple[Training, ...]) -> tuple[str, ...]:
    """The parameters that are not the same in all of them: what a comparison is about."""
    names = {name for training in trainings for name in training.parameters}
    return tuple(
        sorted(name for name in names if len({each.parameters.get(name) for each in trainings if each.parameters}) > 1)
    )
