"""What an engine of infrastructure does for an environment: the seam between the commands and Terraform or Pulumi."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from environments import Iac
from infra.change import Change
from infra.run import Run


@dataclass(frozen=True)
class Stack:
    """The foundation of one environment: whose account it is in, and where its state lies."""

    root: Path  # of the project
    environment: str
    account_id: str
    region: str
    state_bucket: str
    state_key: str
    tags: Mapping[str, str]  # what each resource that can have tags must have
    data_buckets: frozenset[str]  # names of those that hold what people have made
    protected: bool
    iac: Iac


# Says of a resource, by type, name and configuration, whether it is kept.
Keep = Callable[[str, str, Mapping[str, Any]], bool]


@dataclass(frozen=True)
class StateVersion:
    """Which state: `lineage` is its identity, `serial` grows with each write. No state yet: ("", 0)."""

    lineage: str
    serial: int

    def __str__(self) -> str:
        return f"serial {self.serial} of {self.lineage[:8]}" if self.lineage else "no state yet"


@dataclass(frozen=True)
class EngineLock:
    """The lock that an engine itself keeps on a state."""

    id: str
    who: str  # user@host, as the engine says it
    operation: str
    created: datetime


class Workspace(Protocol):
    """A folder of its own in which the configuration of a commit was synthesised, ready to plan and to apply.

    A plan is a set of named files: what they are is the engine's affair, that they are those reviewed is the bundle's.
    """

    @property
    def versions(self) -> Mapping[str, str]:
        """The engine's and its providers' versions: another one may read a plan otherwise."""

    @property
    def configuration(self) -> bytes:
        """What was synthesised, in one piece that is the same for the same commit."""

    def plan(self, *, refresh: bool = True) -> Mapping[str, bytes]:
        """Plan; with `refresh`, what exists is asked for what it is like, else the state is believed."""

    def change(self, plan: Mapping[str, bytes]) -> Change:
        """What a plan would do; raises `Refused` where it was not made of this configuration."""

    def planned_on(self, plan: Mapping[str, bytes]) -> StateVersion:
        """The state from which the plan starts, as the plan itself says."""

    def apply(self, plan: Mapping[str, bytes], change: Change) -> None:
        """Apply a plan, of which `change` has been read.

        Raises `Refused` where the state has moved meanwhile, `Failed` where it did not get to the end.
        """


class Engine(Protocol):
    @property
    def files(self) -> frozenset[str]:
        """The names of the files that make a plan."""

    def workspace(
        self, stack: Stack, run: Run, *, only: Keep | None = None, locked: Mapping[str, bytes] | None = None
    ) -> AbstractContextManager[Workspace]:
        """Synthesise and initialise; `locked` are the files of a plan, by whose provider builds it has to be applied.

        With `only`, the configuration holds just these resources and what they need: a plan destroys the others.
        """

    def state(self, stack: Stack) -> StateVersion: ...

    def outputs(self, stack: Stack) -> Mapping[str, Any]:
        """What the environment tells others, without what is sensitive; empty where nothing was applied."""

    def lock(self, stack: Stack) -> EngineLock | None:
        """The engine's own lock on the state, if there is one."""

    def unlock(self, stack: Stack, lock: EngineLock, run: Run) -> None: ...
