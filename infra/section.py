"""What all sections of `infrastructure.yaml` have in common."""

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """Frozen, takes nothing for something else, and refuses keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
