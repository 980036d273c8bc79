"""What no plan may do, whoever reviewed it."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from infra.change import Change


@dataclass(frozen=True)
class Finding:
    """A policy that a plan breaks."""

    policy: str
    address: str
    message: str

    def __str__(self) -> str:
        return f"{self.policy}: {self.address}: {self.message}"


def judge(change: Change, *, tags: Mapping[str, str], allow_destroy: Set[str] = frozenset()) -> tuple[Finding, ...]:
    return tuple(_destroys(change, allow_destroy))


def _destroys(change: Change, allowed: Set[str]) -> Iterator[Finding]:
    for resource in change.changing:
        if resource.stateful and resource.destroys and resource.address not in allowed:
            yield Finding(
                "keep what holds data",
                resource.address,
                f"the plan would {resource.action.value} it; if that is meant: --allow-destroy '{resource.address}'",
            )
