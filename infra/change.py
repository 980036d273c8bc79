"""What a plan would do, typed, whichever engine made it: the resources, how each changes, and what depends on whom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from infra.mask import SENSITIVE, UNKNOWN, masked

# What holds data or what everything stands on: to lose it, or to have it made anew, is never a detail.
STATEFUL = frozenset(
    {
        "aws_db_instance",
        "aws_dynamodb_table",
        "aws_ebs_volume",
        "aws_ecr_repository",
        "aws_efs_file_system",
        "aws_eks_cluster",
        "aws_kms_key",
        "aws_rds_cluster",
        "aws_s3_bucket",
        "aws_secretsmanager_secret",
        "PersistentVolume",
        "PersistentVolumeClaim",
        "StatefulSet",
    }
)


class Action(StrEnum):
    """What happens to a resource, in the order in which a reviewer wants to see it."""

    DELETE = "destroy"
    REPLACE = "replace"
    FORGET = "forget"  # stays, but is no longer looked after
    UPDATE = "update"
    CREATE = "create"
    READ = "read"
    NONE = "none"


@dataclass(frozen=True)
class Attribute:
    """One attribute that changes, its values as they may be shown."""

    name: str
    before: object
    after: object
    replaces: bool  # the resource is made anew because of it


@dataclass(frozen=True)
class Resource:
    address: str
    type: str
    action: Action
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    before_sensitive: object = None
    after_sensitive: object = None
    after_unknown: Mapping[str, Any] = field(default_factory=dict)
    replaces: frozenset[str] = frozenset()
    references: frozenset[str] = frozenset()  # addresses of resources that its configuration names
    literals: Mapping[str, Any] = field(default_factory=dict)  # as configured, `${...}` and all

    @property
    def stateful(self) -> bool:
        return self.type in STATEFUL

    @property
    def destroys(self) -> bool:
        return self.action in (Action.DELETE, Action.REPLACE)

    @property
    def changes(self) -> bool:
        return self.action not in (Action.NONE, Action.READ)

    @property
    def remains(self) -> bool:
        """It exists when the plan has been applied."""
        return self.action not in (Action.DELETE, Action.FORGET, Action.READ)

    def value(self, name: str) -> Any:
        """An attribute as it will be; as it is configured, where that is known in part only; else None."""
        if self.after.get(name) is None and self.after_unknown.get(name):
            return self.literals.get(name)
        return self.after.get(name)

    def attributes(self) -> Iterator[Attribute]:
        """What differs, by name; nested values in one piece, secrets masked."""
        before = masked(dict(self.before), self.before_sensitive)
        after = masked(dict(self.after), self.after_sensitive)
        assert isinstance(before, dict)  # noqa: S101 - as they were given
        assert isinstance(after, dict)  # noqa: S101
        for name in sorted({*before, *after, *self.after_unknown}):
            known = not _any(self.after_unknown.get(name))
            if known and self.before.get(name) == self.after.get(name):
                continue
            new = after.get(name) if known else UNKNOWN
            if SENSITIVE in (before.get(name), after.get(name)):
                new = SENSITIVE
            yield Attribute(name, before.get(name), new, name in self.replaces)


@dataclass(frozen=True)
class Change:
    """All resources of a plan, those that are destroyed or replaced first."""

    resources: tuple[Resource, ...]
    outputs: tuple[str, ...]  # those whose values change
    secrets: frozenset[str] = frozenset()

    @property
    def changing(self) -> tuple[Resource, ...]:
        return tuple(resource for resource in self.resources if resource.changes)

    @property
    def empty(self) -> bool:
        return not self.changing and not self.outputs

    def counts(self) -> dict[Action, int]:
        found = [resource.action for resource in self.changing]
        return {action: found.count(action) for action in Action if action in found}


def ordered(resources: Sequence[Resource]) -> tuple[Resource, ...]:
    order = list(Action)
    return tuple(sorted(resources, key=lambda each: (order.index(each.action), not each.stateful, each.address)))


def _any(marks: object) -> bool:
    """Whether anything within is marked."""
    if isinstance(marks, dict):
        return any(map(_any, marks.values()))
    if isinstance(marks, list):
        return any(map(_any, marks))
    return marks is True
