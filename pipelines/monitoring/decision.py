"""What follows from the causes that are there. Pure: everything that is decided on is handed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pipelines.monitoring.cause import Cause, Rule
from pipelines.monitoring.policy import Retraining

DAY = timedelta(days=1)
ATTEMPTS = 3  # a training that was killed this often is given up


class State(StrEnum):
    """Of a retraining, by what MLflow has of it."""

    PENDING = "pending"  # decided, and no run yet
    RUNNING = "running"
    KILLED = "killed"  # its run was left open or closed half way
    FINISHED = "finished"
    FAILED = "failed"  # by an error of its own, or killed too often


@dataclass(frozen=True, kw_only=True)
class Past:
    """A retraining that was decided earlier, with all causes that it answers."""

    name: str
    causes: tuple[Cause, ...]
    decided_at: datetime
    state: State

    @property
    def open(self) -> bool:
        return self.state in (State.PENDING, State.RUNNING, State.KILLED)

    def answers(self, cause: Cause) -> bool:
        """One that failed answers nothing: after the cool-down the same cause may start another."""
        return self.state is not State.FAILED and any(cause.same(each) for each in self.causes)


@dataclass(frozen=True, kw_only=True)
class Held:
    """A cause that fired and starts nothing now. It is looked at again the next time, for as long as it holds."""

    cause: Cause
    why: str


@dataclass(frozen=True, kw_only=True)
class Decision:
    """At most one of `resume` and `start` says something."""

    resume: str | None = None  # an open retraining whose training does not run
    start: Cause | None = None
    folded: tuple[Cause, ...] = ()  # answered by the training that runs, is resumed or starts
    known: tuple[Cause, ...] = ()  # answered before
    held: tuple[Held, ...] = ()


def decide(causes: Sequence[Cause], past: Sequence[Past], policy: Retraining, now: datetime) -> Decision:
    """`past` in the order of the decisions."""
    known = tuple(cause for cause in causes if any(each.answers(cause) for each in past))
    new = sorted((cause for cause in causes if cause not in known), key=lambda cause: list(Rule).index(cause.rule))
    last = past[-1] if past else None
    if last is not None and last.open:
        resume = last.name if last.state is not State.RUNNING else None
        return Decision(resume=resume, folded=tuple(new), known=known)
    if not new:
        return Decision(known=known)
    if new[0].rule is not Rule.MANUAL and (why := _too_soon(past, policy, now)):
        return Decision(known=known, held=tuple(Held(cause=cause, why=why) for cause in new))
    return Decision(start=new[0], folded=tuple(new[1:]), known=known)


def _too_soon(past: Sequence[Past], policy: Retraining, now: datetime) -> str | None:
    if not past:
        return None
    free = past[-1].decided_at + policy.cooldown
    if now < free:
        return f"cool-down after {past[-1].name} until {free.isoformat(timespec='minutes')}"
    today = sum(now - each.decided_at < DAY for each in past)
    if today >= policy.per_day:
        return f"{today} in the last 24 hours, retraining.per_day allows {policy.per_day}"
    return None
