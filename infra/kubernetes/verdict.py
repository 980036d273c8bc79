"""Judges a canary by what it and the stable pods have answered since the trial began."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pydantic import Field

from infra.section import Section

SLOW_SHARE = 0.05  # of the answers may take longer than the bound: it is one for the 95th percentile
SIGNIFICANT = 3.0  # standard deviations: 1 in 700 would be so by chance
FEW = 5  # errors, with fewer of which nothing is compared
PATIENCE = 3  # times `seconds`, in which there must have been enough predictions


class Bounds(Section):
    """What a canary has to hold to; `rollout.canary` of the model's values."""

    share: float = Field(gt=0, le=0.5)
    seconds: float = Field(gt=0)
    min_requests: int = Field(ge=1)
    max_error_rate: float = Field(ge=0, lt=1)
    max_latency_ms: float = Field(gt=0)


@dataclass(frozen=True)
class Traffic:
    """Predictions answered, how many of them with 5xx, and how many within which time in seconds (not cumulated)."""

    requests: int = 0
    errors: int = 0
    within: Mapping[float, int] = field(default_factory=dict)

    def __add__(self, other: "Traffic") -> "Traffic":
        edges = {*self.within, *other.within}
        within = {edge: self.within.get(edge, 0) + other.within.get(edge, 0) for edge in edges}
        return Traffic(self.requests + other.requests, self.errors + other.errors, within)

    def since(self, earlier: "Traffic") -> "Traffic":
        """What was added; all of it where a restarted process has begun to count anew."""
        if self.requests < earlier.requests:
            return self
        within = {edge: count - earlier.within.get(edge, 0) for edge, count in self.within.items()}
        return Traffic(self.requests - earlier.requests, self.errors - earlier.errors, within)

    @property
    def error_rate(self) -> float:
        return self.errors / self.requests if self.requests else 0.0

    def slower(self, seconds: float) -> float:
        """How many took longer; within the histogram's bucket that holds the bound they are taken to lie evenly."""
        total, lower = 0.0, 0.0
        for edge, count in sorted(self.within.items()):
            if lower >= seconds:
                total += count
            elif edge > seconds:
                total += count * (1.0 if math.isinf(edge) else (edge - seconds) / (edge - lower))
            lower = edge
        return total

    def percentile(self, share: float) -> float:
        """In seconds; infinite beyond the histogram's last edge, 0 where there was nothing."""
        wanted, seen, lower = share * sum(self.within.values()), 0.0, 0.0
        for edge, count in sorted(self.within.items()):
            if count and seen + count >= wanted:
                return edge if math.isinf(edge) else lower + (edge - lower) * (wanted - seen) / count
            seen, lower = seen + count, edge
        return 0.0

    def __str__(self) -> str:
        if not self.requests:
            return "no predictions"
        milliseconds = self.percentile(1 - SLOW_SHARE) * 1000
        return (
            f"{self.errors} of {self.requests} predictions failed ({self.error_rate:.2%}), "
            f"95 % within {milliseconds:.3g} ms"
        )


class Decision(StrEnum):
    WAIT = "wait"
    PROMOTE = "promote"
    ROLL_BACK = "roll back"


@dataclass(frozen=True)
class Verdict:
    decision: Decision
    reason: str = ""


def judge(bounds: Bounds, canary: Traffic, stable: Traffic, *, elapsed: float, unwell: str | None = None) -> Verdict:
    """`elapsed` in seconds since the trial began; `unwell` says what is wrong with the canary's pods.

    A bound is broken as soon as it would be even if all the predictions that are still to come, up to `min_requests`,
    went well: one failure of one prediction decides nothing, and many do not have to wait for the end.
    """
    if broken := unwell or _broken(bounds, canary, stable):
        return Verdict(Decision.ROLL_BACK, broken)
    enough = canary.requests >= bounds.min_requests
    if elapsed >= bounds.seconds and enough:
        return Verdict(Decision.PROMOTE, f"the bounds held for {elapsed:.0f} s")
    if elapsed < PATIENCE * bounds.seconds or enough:
        return Verdict(Decision.WAIT)
    few = f"only {canary.requests} predictions in {elapsed:.0f} s, {bounds.min_requests} are needed to judge it"
    return Verdict(Decision.ROLL_BACK, few)


def _broken(bounds: Bounds, canary: Traffic, stable: Traffic) -> str | None:
    judged = max(canary.requests, bounds.min_requests)
    if canary.errors > bounds.max_error_rate * judged:
        return f"{canary.errors} of {canary.requests} predictions failed, {bounds.max_error_rate:.2%} are allowed"
    if _worse(canary, stable):
        return f"{canary.error_rate:.2%} of its predictions failed, of the stable pods' {stable.error_rate:.2%}"
    slow = canary.slower(bounds.max_latency_ms / 1000)
    if slow > SLOW_SHARE * judged:
        took = f"{slow:.0f} of {canary.requests} predictions took longer than {bounds.max_latency_ms:g} ms"
        return f"{took}, {SLOW_SHARE:.0%} are allowed"
    return None


def _worse(canary: Traffic, stable: Traffic) -> bool:
    """Whether the canary fails more often than the pods beside it, by more than chance (two proportions, one side)."""
    if canary.errors < FEW or not stable.requests or canary.error_rate <= stable.error_rate:
        return False
    both = (canary.errors + stable.errors) / (canary.requests + stable.requests)
    deviation = math.sqrt(both * (1 - both) * (1 / canary.requests + 1 / stable.requests))
    return deviation > 0 and (canary.error_rate - stable.error_rate) / deviation > SIGNIFICANT
