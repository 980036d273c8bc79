"""What of `pipeline.yaml` decides which programs a local environment has; the rest belongs to the pipeline."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict

import environments


class Monitoring(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    schedule: str | None = None
    metrics: bool = False


class Pipeline(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    monitoring: Monitoring = Monitoring()


def watched(root: Path, environment: str) -> bool:
    """Whether something looks on a schedule, or tells Prometheus. Raises `Invalid` for a file that cannot be read."""
    if not environments.path(root, environment, "pipeline").is_file():
        return False
    monitoring = environments.read(Pipeline, root, environment, "pipeline").monitoring
    return monitoring.schedule is not None or monitoring.metrics
