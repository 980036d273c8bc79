"""Why a retraining starts: one line that a person reads, and that the training takes apart into tags of its MLflow run.

The same line goes through a Job's arguments, a workflow's inputs and a command line, so that no way loses a part of it.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

LINE = re.compile(
    r"(?P<rule>[a-z_]+): (?P<sentence>[^\n]*) \[retraining=(?P<retraining>[a-z0-9-]+)(?P<facts>(; [^;\n]+)*)\]"
)
RETRAINING = "retraining"  # the tag of a run in MLflow: which one it is
FIGURES = 12  # the most that a line carries


class Rule(StrEnum):
    """In the order in which they name a training that several of them want."""

    MANUAL = "manual"
    PERFORMANCE = "performance"
    DRIFT = "drift"
    NEW_DATA = "new_data"
    SCHEDULE = "schedule"


class Window(BaseModel):
    """The time that the figures are of."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    since: AwareDatetime
    until: AwareDatetime

    def overlaps(self, other: Self) -> bool:
        return self.since < other.until and other.since < self.until

    def __str__(self) -> str:
        return "/".join(each.astimezone(UTC).isoformat(timespec="seconds") for each in (self.since, self.until))


class Cause(BaseModel):
    """One rule that fired, and on what."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rule: Rule
    about: str = Field(description="what it is about: a served artefact, a due time, a state of the data")
    sentence: str
    figures: Mapping[str, str] = {}
    window: Window | None = None

    def same(self, other: Self) -> bool:
        """Whether both are one event: the same rows never cause two trainings. What a person asks for is always new."""
        if self.rule is Rule.MANUAL or (self.rule, self.about) != (other.rule, other.about):
            return False
        return self.window is None or other.window is None or self.window.overlaps(other.window)

    def line(self, retraining: str) -> str:
        """Such as `drift: 3 of 12 features [retraining=dev-7; window=...; rows=20000]`."""
        facts = [f"{RETRAINING}={retraining}"]
        if self.window:
            facts.append(f"window={self.window}")
        facts += [f"{_plain(name)}={_plain(value)}" for name, value in list(self.figures.items())[:FIGURES]]
        return f"{self.rule}: {' '.join(self.sentence.split())} [{'; '.join(facts)}]"


def tags(line: str) -> dict[str, str]:
    """What an MLflow run says of its cause, by any line; one that is not of a retraining has its text alone."""
    found = LINE.fullmatch(line)
    if found is None:
        return {"cause": line}
    facts = dict(fact.split("=", 1) for fact in found["facts"].split("; ") if "=" in fact)
    window = facts.pop("window", None)
    return {
        "cause": line,
        RETRAINING: found["retraining"],
        "cause.rule": found["rule"],
        "cause.sentence": found["sentence"],
        **({"cause.window": window} if window else {}),
        **{f"cause.figure.{name}": value for name, value in facts.items()},
    }


def retraining(line: str) -> str | None:
    """Which retraining a line belongs to, such as `dev-7`."""
    found = LINE.fullmatch(line)
    return found[RETRAINING] if found else None


def manual(text: str, now: datetime) -> Cause:
    """A person's reason."""
    return Cause(rule=Rule.MANUAL, about=now.astimezone(UTC).isoformat(), sentence=" ".join(text.split()))


def _plain(text: object) -> str:
    """Without what separates the facts of a line."""
    return re.sub(r"[^\w.%+:/-]+", "_", str(text))
