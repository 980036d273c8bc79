"""Tells what was changed behind the engine's back from what is merely not applied yet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from infra.aws.engine import Engine, Stack
from infra.aws.lock import holder
from infra.aws.session import check_account
from infra.change import Attribute, Resource
from infra.mask import Mask, masked
from infra.run import Failed, Run
from infra.summary import short


@dataclass(frozen=True)
class Drifted:
    """A resource that is not what it was when it was last applied: `attributes` from what was applied to what is."""

    address: str
    gone: bool
    attributes: tuple[Attribute, ...] = ()

    def lines(self) -> Iterator[str]:
        if self.gone:
            yield f"{self.address}: gone"
        for each in self.attributes:
            yield f"{self.address}: {each.name}: {short(each.before)} was applied, {short(each.after)} is there"


@dataclass(frozen=True)
class Drift:
    resources: tuple[Drifted, ...]
    pending: int  # resources that are configured otherwise than applied: no drift
    secrets: frozenset[str] = frozenset()

    def text(self) -> str:
        lines = [line for resource in self.resources for line in resource.lines()] or ["no drift"]
        if self.pending:
            lines.append(f"not applied yet: changes of {self.pending} resources (`infra plan` shows them)")
        return Mask.of(self.secrets)("\n".join(lines))

    def markdown(self, environment: str) -> str:
        """For the issue: as text that no character of can be taken for markup, so that it is the same every night."""
        told = "\n".join(f"    {line}" for line in self.text().splitlines())
        return (
            f"What exists in `{environment}` is not what was applied. Undo it there, or state it in "
            f"`environments/{environment}/infrastructure.yaml`.\n\n{told}\n"
        )


def drift(stack: Stack, engine: Engine, run: Run) -> Drift:
    """Compare what exists with what was applied; raises `Failed` while a change is being made.

    A plan that asks AWS says what differs from the configuration: nothing, mostly, and then that is all. Otherwise a
    plan that believes the state says what was applied, and only where the two disagree about the present is it drift.
    So an attribute that nobody configures, which AWS may fill in as it likes, is none.
    """
    check_account(stack)
    if held := holder(stack):
        raise Failed(f"a change is being made, so there is nothing to compare with: {held}")
    before = engine.state(stack)
    if not before.lineage:
        raise Failed(f"{stack.environment} was never applied")
    with engine.workspace(stack, run) as workspace:
        found = workspace.change(workspace.plan())
        if found.empty:
            return Drift((), 0)
        applied = workspace.change(workspace.plan(refresh=False))
    if engine.state(stack) != before or holder(stack):
        raise Failed("the environment was changed while it was looked at: run it again")
    recorded = {resource.address: resource for resource in applied.resources}
    drifted = (_drifted(resource, recorded.get(resource.address)) for resource in found.changing)
    return Drift(
        resources=tuple(each for each in drifted if each),
        pending=len(applied.changing),
        secrets=found.secrets | applied.secrets,
    )


def _drifted(found: Resource, recorded: Resource | None) -> Drifted | None:
    if recorded is None or not recorded.before:
        return None  # was never applied
    if not found.before:
        return Drifted(found.address, gone=True)
    applied = _shown(recorded.before, recorded.before_sensitive)
    present = _shown(found.before, found.before_sensitive)
    differing = [
        Attribute(name, applied.get(name), present.get(name), replaces=False)
        for name in (attribute.name for attribute in found.attributes())
        if found.before.get(name) != recorded.before.get(name)  # else it is configured otherwise, and not applied yet
    ]
    return Drifted(found.address, gone=False, attributes=tuple(differing)) if differing else None


def _shown(values: Mapping[str, Any], sensitive: object) -> dict[str, Any]:
    shown = masked(dict(values), sensitive)
    assert isinstance(shown, dict)  # noqa: S101 - as it was given
    return shown
