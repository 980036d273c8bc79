"""What `pipeline.yaml` says of retraining: which findings start one, and how often that may be."""

from datetime import timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field


class OnDrift(StrEnum):
    """Whether drift starts a training. Harm is told by labels, which may come late."""

    ALWAYS = "always"
    UNLESS_HARMLESS = "unless_harmless"
    NEVER = "never"


class Retraining(BaseModel):
    """What starts a training without a person. A person always can (`--because`), however lately one was.

    The schedule is the key `schedule` of the file: a cluster's CronJob keeps it, where there is none the monitor.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    performance: bool = Field(
        default=True, description="where quality on labelled traffic is worse than at the evaluation"
    )
    drift: OnDrift = Field(
        OnDrift.UNLESS_HARMLESS,
        description="where inputs or predictions drifted; unless_harmless: not where labels show that quality stayed",
    )
    new_data: bool = Field(
        default=False, description="where `data` of params.yaml is not what the last training learned from"
    )
    cooldown_hours: float = Field(
        24, ge=0, le=24 * 90, description="after the start of a retraining none starts by itself"
    )
    per_day: int = Field(2, ge=1, le=24, description="the most retrainings of the last 24 hours")

    @property
    def cooldown(self) -> timedelta:
        return timedelta(hours=self.cooldown_hours)
