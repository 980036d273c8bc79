"""The values of the pipeline's chart: what pipeline.yaml says, and what infra adds of the environment."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from pipelines import settings

VARIABLE = r"^[A-Z][A-Z0-9_]*$"


class Connection(BaseModel):
    """How the pod reaches its environment, by the standard variables; infra states it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    variables: dict[str, str] = Field(json_schema_extra={"propertyNames": {"pattern": VARIABLE}})
    secrets: tuple[str, ...] = Field((), description="Secrets whose keys are further variables")
    service_account_annotations: dict[str, str] = {}


class Monitoring(BaseModel):
    """What the monitor reads, for an image holds no file of an environment; the model's release adds what is served."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schedule: str | None = Field(None, description="none: suspended")
    metrics: bool = Field(default=False, description="whether a Deployment tells Prometheus of trainings and looks")
    pipeline: str = Field(description="pipeline.yaml")


class Stated(BaseModel):
    """The part that pipeline.yaml states."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    release: settings.Release
    schedule: str | None = None  # Helm drops what is null
    resources: settings.Resources
    egress: tuple[settings.Egress, ...]
    monitoring: Monitoring


class Values(Stated):
    """All values of the chart; its values.schema.json is this model's."""

    environment: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    connection: Connection


def stated(root: Path, environment: str) -> Stated | None:
    """None where the environment has no release. Raises `environments.Invalid` where its file is wrong."""
    pipeline = settings.pipeline(root, environment)
    if pipeline.release is None:
        return None
    return Stated(
        release=pipeline.release,
        schedule=pipeline.schedule,
        resources=pipeline.resources,
        egress=pipeline.egress,
        # JSON is YAML, too
        monitoring=Monitoring(
            schedule=pipeline.monitoring.schedule,
            metrics=pipeline.monitoring.metrics,
            pipeline=pipeline.model_dump_json(exclude_unset=True) + "\n",
        ),
    )
