"""What a look at an environment found; the page, the triggers and the command's table are made from it alone."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Verdict(StrEnum):
    """Drift (the data are others) and harm (the model is worse) are two findings; neither implies the other."""

    NOT_ENOUGH_DATA = "not_enough_data"
    NO_REFERENCE = "no_reference"
    STABLE = "stable"
    DRIFT_WITHOUT_HARM = "drift_without_harm"
    DRIFT_HARM_UNKNOWN = "drift_harm_unknown"
    HARM_WITHOUT_DRIFT = "harm_without_drift"
    DRIFT_WITH_HARM = "drift_with_harm"

    @property
    def drift(self) -> bool:
        return self in (Verdict.DRIFT_WITHOUT_HARM, Verdict.DRIFT_HARM_UNKNOWN, Verdict.DRIFT_WITH_HARM)

    @property
    def harm(self) -> bool:
        return self in (Verdict.HARM_WITHOUT_DRIFT, Verdict.DRIFT_WITH_HARM)

    @property
    def alarm(self) -> bool:
        return self.drift or self.harm


class Window(_Frozen):
    """From `since` up to, but without, `until`; UTC."""

    since: datetime
    until: datetime


class Model(_Frozen):
    """The model that is served, with its lineage as the registry has it."""

    name: str
    version: int
    digest: str
    source: str | None = Field(None, description="where it was promoted from, environment/model/version")
    run_id: str | None = Field(None, description="the MLflow run that trained it")
    pipeline_version: str | None = None
    git_commit: str | None = None
    data: str | None = Field(None, description="DVC hash of the data it learned from")
    promoted_at: datetime | None = None


class LogCounts(_Frozen):
    """What was read of the prediction log. What could not be used is named, and the rest was."""

    rows: int = Field(description="predictions of the served model in the window, the basis of all drift figures")
    of_other_models: int = 0
    duplicates: int = Field(0, description="predictions with an id that was there already")
    ahead: int = Field(0, description="stamped later than the monitor's clock, taken as of now")
    too_far_ahead: int = Field(0, description="stamped so much later that they are left out")
    torn_files: tuple[str, ...] = ()
    foreign_files: tuple[str, ...] = ()


class LabelCounts(_Frozen):
    """Delayed ground truth, over the whole history that is shown."""

    known: int = Field(0, description="predictions with one label")
    missing: int = Field(0, description="predictions old enough for a label, without one")
    late: int = Field(0, description="labels that came later than the settings expect; used all the same")
    twice: int = Field(0, description="labels that repeat what was known")
    contradictory: int = Field(0, description="ids with different labels; none of them is used")
    unknown: int = Field(0, description="ids that no prediction of the history has")
    torn_files: tuple[str, ...] = ()
    foreign_files: tuple[str, ...] = ()


class Histogram(_Frozen):
    """Shares of the rows in each bin, then (the reference) and now (the window), each summing to one.

    Of a number, bin i goes from edges[i] to edges[i + 1]; the first and last edges are the smallest and largest
    values seen. Of a category, `categories` names the bins. `missing` are the shares without a value, outside the bins.
    """

    edges: tuple[float, ...] = ()
    categories: tuple[str, ...] = ()
    then: tuple[float, ...]
    now: tuple[float, ...]
    missing_then: float = 0.0
    missing_now: float = 0.0


class Drift(_Frozen):
    """One column, the reference and the window compared. It drifted where the corrected p and the effect say so."""

    name: str
    kind: Literal["number", "category"]
    statistic: Literal["kolmogorov_smirnov", "total_variation"]
    effect: float = Field(description="the statistic, 0 (the same) to 1 (nothing in common)")
    margin: float = Field(description="effects up to this are of no practical consequence")
    p: float = Field(description="of the permutation test")
    corrected_p: float = Field(description="by Holm, over all tests of the window")
    effective_rows: float = Field(description="rows that would tell as much if those of a day were independent")
    drifted: bool
    histogram: Histogram


class Multivariate(_Frozen):
    """How well a classifier tells rows of the window from rows of the reference: 0.5 is not at all."""

    auc: float
    margin: float
    p: float
    corrected_p: float
    drifted: bool
    features: tuple[str, ...] = Field((), description="which tell most, first the most telling")


class Period(_Frozen):
    """Quality in one stretch of time; no figures where too few labels are known."""

    since: datetime
    until: datetime
    rows: int
    labelled: int
    value: float | None = None
    low: float | None = None
    high: float | None = None


class Quality(_Frozen):
    """One metric of the served model on real traffic, against its evaluation."""

    metric: Literal["roc_auc", "log_loss"]
    higher_is_better: bool
    reference: float = Field(description="in the model's evaluation")
    allowed: float = Field(description="the worst value that is no harm")
    window: Period = Field(description="the newest stretch whose labels should have arrived")
    harmed: bool | None = Field(description="none: too few labels to say")
    periods: tuple[Period, ...] = Field(description="the history, the oldest first")


class Report(_Frozen):
    """Everything that `pipelines monitor` found, as JSON by `model_dump_json`."""

    environment: str
    at: datetime
    window: Window
    model: Model | None = Field(description="none: nothing is served")
    pipeline_version: str | None = Field(None, description="of the environment's release, or of what is checked out")
    log: LogCounts
    labels: LabelCounts = LabelCounts()
    reference_rows: int = Field(0, description="0: the served model has no reference")
    alpha: float
    features: tuple[Drift, ...] = ()
    prediction: Drift | None = None
    multivariate: Multivariate | None = None
    quality: tuple[Quality, ...] = ()
    verdict: Verdict
    why: str = Field(description="one sentence")

    @property
    def drifted(self) -> tuple[str, ...]:
        """The features that drifted, the most changed first."""
        found = sorted((item for item in self.features if item.drifted), key=lambda item: -item.effect)
        return tuple(item.name for item in found)

    def write(self, file: Path) -> None:
        file.write_text(self.model_dump_json(indent=2) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, file: Path) -> Self:
        return cls.model_validate_json(file.read_text(encoding="utf-8"))
