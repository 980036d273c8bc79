"""What a run of the program asked the engine for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

STACK = "pulumi:pulumi:Stack"


@dataclass(frozen=True)
class Resource:
    """A registration; `dependencies` and `parent` are URNs, `inputs` are keyed as Pulumi's schema is: `cidrBlock`."""

    urn: str
    type: str
    name: str
    custom: bool
    parent: str
    provider: str
    dependencies: frozenset[str]
    property_dependencies: Mapping[str, tuple[str, ...]]
    inputs: Mapping[str, Any]
    secrets: frozenset[str]
    protect: bool
    ignore_changes: tuple[str, ...]
    delete_before_replace: bool


@dataclass
class Deployment:
    """One stack, as far as it got; `errors` are what `pulumi` would show, the exit code that of all stacks of a run."""

    stack: str
    preview: bool
    resources: dict[str, Resource] = field(default_factory=dict)
    outputs: dict[str, Any] = field(default_factory=dict)
    secret_outputs: frozenset[str] = frozenset()
    errors: list[str] = field(default_factory=list)
    exit_code: int | None = None

    def aws(self) -> Iterator[Resource]:
        """What AWS is asked for: neither components nor the provider."""
        return (each for each in self.resources.values() if each.type.startswith("aws:"))

    def of(self, type_: str) -> dict[str, Resource]:
        """The resources of a type, by name."""
        return {each.name: each for each in self.resources.values() if each.type == type_}

    def one(self, type_: str) -> Resource:
        (resource,) = self.of(type_).values()
        return resource
