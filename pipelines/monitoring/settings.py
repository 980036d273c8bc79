"""The section `monitoring` of `environments/<env>/pipeline.yaml`."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from pipelines import cron
from pipelines.monitoring.policy import Retraining

Share = Annotated[float, Field(ge=0, le=1)]


class Monitoring(BaseModel):
    """Window, reference, and how much has to change before it counts. docs/monitoring.md explains the statistics."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schedule: Annotated[str, AfterValidator(cron.valid)] | None = Field(
        None, description="of the looks, five fields of cron in UTC; none: by hand and by a workflow only"
    )
    metrics: bool = Field(
        default=False,
        description="whether Prometheus is told of trainings and looks, by `pipelines metrics`; a cluster gets one",
    )
    window_days: int = Field(7, ge=1, le=90, description="what is compared: the predictions of the newest days")
    reference: Literal["training", "evaluation"] = Field(
        "training", description="rows of the served model's training that drift is measured against"
    )
    history_days: int = Field(90, ge=7, le=730, description="over which quality is shown")
    min_rows: int = Field(100, ge=50, description="predictions in the window; fewer are not enough data")
    alpha: float = Field(
        0.005, gt=0, le=0.05, description="windows without drift that may be called drift, all tests of one together"
    )
    min_effect: Share = Field(
        0.05, description="distance of two distributions (Kolmogorov-Smirnov, total variation) that counts at least"
    )
    min_auc: float = Field(
        0.55, ge=0.5, le=1, description="ROC AUC with which a classifier must tell the window from the reference"
    )
    label_lag_days: int = Field(2, ge=0, le=180, description="after which the ground truth of a prediction is expected")
    min_label_share: Share = Field(0.5, description="of the predictions; below it the labels are no fair sample")
    confidence: float = Field(0.99, ge=0.8, lt=1, description="of the bands around quality")
    max_auc_loss: Share = Field(0.02, description="ROC AUC below the model's evaluation that is still no harm")
    max_log_loss_increase: float = Field(0.02, ge=0, le=1, description="above the model's evaluation, the same")
    max_skew_seconds: int = Field(
        300, ge=0, le=86_400, description="by which a service's clock may be ahead of the monitor's"
    )
    retraining: Retraining = Field(Retraining(), description="what starts one, and how often that may be")
