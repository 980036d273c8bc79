"""A training in MLflow: one run, with each step as a child."""

import json
import math
import socket
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from pipelines import data, params

if TYPE_CHECKING:
    from mlflow import MlflowClient

EXPERIMENT = "training"
STEP_RECORDS = Path("reports/steps")
OUTCOMES = {"finished": "FINISHED", "failed": "FAILED", "running": "KILLED"}  # of a step's record, by MLflow's name


def start(client: "MlflowClient", experiment_id: str, workspace: Path, name: str, tags: Mapping[str, str]) -> str:
    """Open the run of a training. Runs that an earlier, killed training left open in this workspace are closed.

    The caller holds the workspace's lock, so no run of this workspace can still be alive.
    """
    place = f"{socket.gethostname()}:{workspace}"
    for left in client.search_runs([experiment_id], f"attributes.status = 'RUNNING' and tags.workspace = '{place}'"):
        client.set_terminated(left.info.run_id, "KILLED")
    run = client.create_run(experiment_id, run_name=name, tags={**tags, "workspace": place})
    return str(run.info.run_id)


def log_steps(client: "MlflowClient", run_id: str, workspace: Path, steps: Iterable[str], since: datetime) -> None:
    """A child run for each step, with its outcome. A step that DVC did not need to run again is tagged `cached`."""
    experiment_id = client.get_run(run_id).info.experiment_id
    for step in steps:
        record = _record(workspace / STEP_RECORDS / f"{step}.json")
        ran = record is not None and datetime.fromisoformat(record["started_at"]) >= since
        started = datetime.fromisoformat(record["started_at"]) if record and ran else since
        milliseconds = int(started.timestamp() * 1000)
        child = client.create_run(
            experiment_id,
            start_time=milliseconds,
            run_name=step,
            tags={"mlflow.parentRunId": run_id, "step": step, "cached": str(not ran).lower()},
        )
        seconds, status = 0.0, OUTCOMES["finished"]
        if record and ran:
            status = OUTCOMES[record["outcome"]]
            seconds = float(record["seconds"])
            log_metrics(
                client,
                child.info.run_id,
                {key: record[key] for key in ("seconds", "rows_in", "rows_out", "peak_memory_mb")},
            )
        client.set_terminated(child.info.run_id, status, milliseconds + int(seconds * 1000))


def log_training(client: "MlflowClient", run_id: str, workspace: Path) -> None:
    """Parameters, metrics, the data set with its DVC hash, reports and plots, and the artefact itself."""
    from mlflow.entities import Dataset, DatasetInput, InputTag, Param

    parameters = flatten(yaml.safe_load((workspace / params.FILE).read_text(encoding="utf-8")))
    tuned = flatten(json.loads((workspace / data.TUNED / "parameters.json").read_text(encoding="utf-8")), "tuned")
    client.log_batch(run_id, params=[Param(key, str(value)) for key, value in {**parameters, **tuned}.items()])

    evaluation = json.loads((workspace / "reports/evaluation.json").read_text(encoding="utf-8"))
    log_metrics(client, run_id, flatten(evaluation["metrics"]))
    log_metrics(client, run_id, flatten(evaluation["baselines"], "baseline"))
    log_metrics(client, run_id, flatten(evaluation["slices"], "slice"))
    log_metrics(client, run_id, flatten(evaluation["rows"], "rows"))

    lock = workspace / data.LOCK
    inputs = []
    for path, context in ((data.RAW, "training"), (data.PREPARED, "evaluation")):
        md5 = data.locked(lock, path).removeprefix("md5:")
        source = json.dumps({"dvc": path, "md5": md5})
        inputs.append(DatasetInput(Dataset(path, md5, "dvc", source), [InputTag("mlflow.data.context", context)]))
    client.log_inputs(run_id, inputs)

    for file in (lock, workspace / data.PIPELINE, workspace / params.FILE):
        client.log_artifact(run_id, str(file), "lineage")
    client.log_artifacts(run_id, str(workspace / "reports"), "reports")
    client.log_artifacts(run_id, str(workspace / "artefact"), "artefact")


def log_metrics(client: "MlflowClient", run_id: str, values: Mapping[str, Any]) -> None:
    """Numbers only; what is not a finite number (an AUC of one class, say) is left out."""
    from mlflow.entities import Metric

    now = int(datetime.now().timestamp() * 1000)  # noqa: DTZ005 - only the seconds since the epoch are used
    metrics = [
        Metric(_metric_name(key), float(value), now, 0)
        for key, value in values.items()
        if isinstance(value, int | float) and math.isfinite(value)
    ]
    for first in range(0, len(metrics), 1000):  # the most that one request may carry
        client.log_batch(run_id, metrics=metrics[first : first + 1000])


def flatten(values: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in values.items():
        name = f"{prefix}.{key}" if prefix else str(key)
        flat |= flatten(value, name) if isinstance(value, Mapping) else {name: value}
    return flat


def _metric_name(key: str) -> str:
    """MLflow allows letters, digits and `_-. :/` in a name."""
    return "".join(char if char.isalnum() or char in "_-. :/" else "_" for char in key)


def _record(file: Path) -> dict[str, Any] | None:
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else None
