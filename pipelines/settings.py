"""The typed `environments/<env>/pipeline.yaml`: where models come from, and what the gate demands of them."""

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

import environments
from environments.promotion import Promotion

Share = Annotated[float, Field(ge=0, le=1)]


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


class Pipeline(BaseModel):
    """Extra keys are refused, and each key is used."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    promotes_from: str | None = Field(None, description="environment whose models come here; none: trained here")
    gate: Gate = Gate()


class Served(BaseModel):
    """The part of `model.yaml` that the pipeline reads; the rest belongs to the model service."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    promotion: Promotion | None = None


def pipeline(root: Path, environment: str) -> Pipeline:
    """Raises `environments.Invalid` where the file is wrong or names an environment that cannot be its source."""
    settings = environments.read(Pipeline, root, environment, "pipeline")
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


def served(root: Path, environment: str) -> Promotion | None:
    """What the environment serves by its `model.yaml`."""
    return environments.read(Served, root, environment, "model").promotion
