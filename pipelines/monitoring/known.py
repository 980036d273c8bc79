"""What the triggers need to know beside the report: the data, the last training, the schedule."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from pipelines import cron, params, tracking
from pipelines.monitoring.triggers import Known

if TYPE_CHECKING:
    from mlflow import MlflowClient

SECTION = "data"  # of params.yaml: what has arrived


def known(root: Path, client: "MlflowClient", *, schedule: str | None, now: datetime) -> Known:
    """`schedule` where none but the monitor keeps it; `client` is of the environment that trains."""
    learned, trained_at = _last(client)
    return Known(
        data=_data(_params(root)),
        learned=learned,
        trained_at=trained_at,
        due=cron.latest(schedule, now) if schedule else None,
    )


def _params(root: Path) -> Any:
    """As committed, which is what a training runs; in an image, which has no Git, as they lie there."""
    try:
        shown = subprocess.run(
            ["git", "show", f"HEAD:{params.FILE}"], cwd=root, capture_output=True, text=True, check=True
        ).stdout
    except (FileNotFoundError, subprocess.CalledProcessError):
        shown = (root / params.FILE).read_text(encoding="utf-8")
    return yaml.safe_load(shown)


def _data(content: Any) -> str:
    flat = tracking.flatten(content[SECTION], SECTION)
    return " ".join(f"{key}={value}" for key, value in sorted(flat.items()))


def _last(client: "MlflowClient") -> tuple[str | None, datetime | None]:
    """What the newest training that succeeded learned from, and when the newest that may yet succeed began."""
    experiment = client.get_experiment_by_name(tracking.EXPERIMENT)
    if experiment is None:
        return None, None
    runs = client.search_runs(
        [experiment.experiment_id],
        "attributes.status != 'FAILED' and attributes.status != 'KILLED' and tags.git_commit != ''",
        order_by=["attributes.start_time DESC"],
        max_results=20,
    )
    started = datetime.fromtimestamp(runs[0].info.start_time / 1000, UTC) if runs else None
    for run in runs:
        found = {key: value for key, value in run.data.params.items() if key.startswith(f"{SECTION}.")}
        if run.info.status == "FINISHED" and found:
            return " ".join(f"{key}={value}" for key, value in sorted(found.items())), started
    return None, started
