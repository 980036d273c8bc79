"""The typed `environments/<env>/pipeline.yaml`: what is deployed, where models come from, what the gate demands."""

from pathlib import Path
from typing import Annotated, Self

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

import environments
from environments.promotion import Promotion
from pipelines import cron
from pipelines.monitoring.settings import Monitoring

Share = Annotated[float, Field(ge=0, le=1)]
VERSION = r"^[0-9]+(\.[0-9]+)*([a-z0-9.-]*[a-z0-9])?$"  # as a label of Kubernetes may say it
IMAGE = r"^[a-z0-9][a-z0-9._-]*(:[0-9]+)?(/[a-z0-9._-]+)*@sha256:[0-9a-f]{64}$"


class Gate(BaseModel):
    """What a candidate must show, and the least evidence that counts. The defaults refuse; nothing switches it off."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    confidence: float = Field(0.95, ge=0.8, lt=1, description="of the one-sided bounds of the paired bootstrap")
    resamples: int = Field(500, ge=200, le=10_000, description="of the paired bootstrap")
    min_rows: int = Field(1000, ge=100, description="evaluation rows; fewer prove nothing and are refused")
    max_auc_loss: Share = Field(0.005, description="ROC AUC that may be lost against the served model")
    max_log_loss_increase: float = Field(0.01, ge=0, le=1, description="against the served model")
    max_slice_auc_loss: Share = Field(0.05, description="ROC AUC that one slice may lose against the served model")
    min_slice_rows: int = Field(500, ge=50, description="smaller slices are judged together as one")
    max_calibration_error: Share = Field(0.1, description="expected calibration error on the evaluation data")
    max_calibration_increase: Share = Field(0.03, description="of that error, against the served model")
    min_behaviour_share: Share = Field(0.95, gt=0, description="rows for which an invariance or direction must hold")
    max_latency_ms: float = Field(25, gt=0, description="95th percentile of one prediction, single row, one thread")
    max_size_mb: float = Field(100, gt=0, description="of the artefact")


class Tested(BaseModel):
    """The successful training that let a version into an environment with `releases_from`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    environment: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    run_id: str = Field(pattern=r"^[0-9a-f]{32}$", description="MLflow run, in that environment")


class Release(BaseModel):
    """The deployed version of the pipeline, written by `pipelines release`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: str = Field(pattern=VERSION, description="as pyproject.toml of the commit states it")
    image: str = Field(pattern=IMAGE, description="repository@sha256:..., never a tag")
    git_commit: str = Field(pattern=r"^[0-9a-f]{40}$", description="whose code the image holds")
    tested: Tested | None = Field(None, description="where `releases_from` demands it")

    @property
    def digest(self) -> str:
        return self.image.partition("@")[2]


class Amounts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    cpu: str = Field(pattern=r"^([0-9]+m|[0-9]+(\.[0-9]{1,3})?)$", description='cores, such as "2" or "500m"')
    memory: str = Field(pattern=r"^[0-9]+(Mi|Gi)$", description="such as 2Gi")


class Resources(BaseModel):
    """Of the pod of a training."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    requests: Amounts = Amounts(cpu="500m", memory="1Gi")
    limits: Amounts = Amounts(cpu="2", memory="4Gi")
    storage: str = Field("4Gi", pattern=r"^[0-9]+(Mi|Gi)$", description="the most that a workspace may take")


class Egress(BaseModel):
    """An address that the steps reach beside the environment itself, DNS and HTTPS, such as a source database."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    cidr: str = Field(pattern=r"^[0-9.]+/[0-9]{1,2}$")
    port: int = Field(ge=1, le=65535)


class Pipeline(BaseModel):
    """Extra keys are refused, and each key is used."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    release: Release | None = Field(None, description="what runs in the cluster; none: nothing is deployed yet")
    releases_from: str | None = Field(
        None, description="environment in which a version must have trained before it is released here"
    )
    schedule: Annotated[str, AfterValidator(cron.valid)] | None = Field(
        None, description="of the trainings, five fields of cron in UTC; none: by hand and by events only"
    )
    resources: Resources = Resources()
    egress: tuple[Egress, ...] = ()
    promotes_from: str | None = Field(None, description="environment whose models come here; none: trained here")
    gate: Gate = Gate()
    monitoring: Monitoring = Monitoring()

    @model_validator(mode="after")
    def _tested_where_it_must_be(self) -> Self:
        tested = self.release.tested.environment if self.release and self.release.tested else None
        if self.release is not None and self.releases_from is not None and tested != self.releases_from:
            raise ValueError(
                f"release: its version has no record of a training in {self.releases_from} (release.tested); "
                "let `pipelines release VERSION` write it"
            )
        return self


class Served(BaseModel):
    """The part of `model.yaml` that the pipeline reads; the rest belongs to the model service."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    promotion: Promotion | None = None


def pipeline(root: Path, environment: str) -> Pipeline:
    """Raises `environments.Invalid` where the file is wrong or names an environment that cannot be its source."""
    settings = environments.read(Pipeline, root, environment, "pipeline")
    if settings.releases_from is not None:
        environments.path(root, settings.releases_from, "pipeline")
        if settings.releases_from == environment:
            raise environments.Invalid(
                f"environments/{environment}/pipeline.yaml: releases_from: must be another environment"
            )
    if settings.promotes_from is not None:
        seen = [environment]
        source: str | None = settings.promotes_from
        while source is not None:
            environments.path(root, source, "pipeline")
            if source in seen:
                chain = " -> ".join([*seen, source])
                raise environments.Invalid(
                    f"environments/{environment}/pipeline.yaml: promotes_from: goes in a circle: {chain}"
                )
            seen.append(source)
            source = environments.read(Pipeline, root, source, "pipeline").promotes_from
    return settings


def unreleased(root: Path, environment: str) -> Pipeline:
    """The settings without their release: the next one may mend what is wrong with it."""
    file = environments.path(root, environment, "pipeline")
    content = yaml.safe_load(file.read_text(encoding="utf-8")) or {} if file.is_file() else {}
    if not isinstance(content, dict) or "release" not in content:
        return pipeline(root, environment)
    try:
        return Pipeline.model_validate({**content, "release": None})
    except ValidationError:
        return pipeline(root, environment)  # which names file, line and key


def served(root: Path, environment: str) -> Promotion | None:
    """What the environment serves by its `model.yaml`."""
    return environments.read(Served, root, environment, "model").promotion
