"""The plan bundle of an environment in a cluster: what was rendered, on which revisions, from which commit."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from infra import archive, summary
from infra.archive import Digest, digest
from infra.change import Change, ordered
from infra.kubernetes.plan import Plan, Step
from infra.kubernetes.releases import Part
from infra.run import Refused

FORMAT = 1
MANIFEST, RELEASES = "manifest.json", "releases/"


class Revision(BaseModel):
    """Which revision of a release a plan was made on, 0 where there was none, and the digest of what it would be."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    revision: int = Field(ge=0)
    status: str
    rendered: Digest


class Manifest(BaseModel):
    """What the plan was made of, for whom and on what."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    target: Literal["kubernetes"] = "kubernetes"
    environment: str
    cluster: str
    namespace: str
    commit: str = Field(pattern=r"^[0-9a-f]{40}$")
    only: tuple[Part, ...]
    releases: dict[str, Revision]
    change: Digest
    created: AwareDatetime


@dataclass(frozen=True)
class Bundle:
    manifest: Manifest
    rendered: dict[str, bytes]


def write(file: Path, plan: Plan, commit: str, only: tuple[Part, ...]) -> str:
    """Write the plan; returns the bundle's digest."""
    manifest = Manifest(
        environment=plan.place.environment,
        cluster=plan.cluster,
        namespace=plan.place.namespace,
        commit=commit,
        only=only,
        releases={step.release.name: revision(step) for step in plan.steps},
        change=change(plan),
        created=datetime.now(UTC),
    )
    rendered = {f"{RELEASES}{step.release.name}": content(step) for step in plan.steps}
    return archive.write(file, {MANIFEST: manifest.model_dump_json(indent=2).encode(), **rendered})


def identity(plan: Plan, only: tuple[Part, ...]) -> str:
    """The digest of all that would be delivered, where, and of what it was planned on.

    Not of the commit or the time: what a merge comes to is the same as what was reviewed, or it is not.
    """
    facts = {
        "environment": plan.place.environment,
        "cluster": plan.cluster,
        "namespace": plan.place.namespace,
        "only": only,
        "releases": {step.release.name: revision(step).model_dump() for step in plan.steps},
        "change": change(plan),
    }
    return digest(json.dumps(facts, sort_keys=True).encode())


def read(file: Path, *, expected: str | None = None) -> Bundle:
    """Read a bundle that is whole; raises `Refused` where anything is missing, added or altered."""
    members = archive.read(file, expected=expected)
    try:
        found = json.loads(members.pop(MANIFEST, b""))
        if (found.get("format"), found.get("target")) != (FORMAT, "kubernetes"):
            raise Refused(f"{file} is a plan for another target, or was written by another version of infra")
        manifest = Manifest.model_validate(found)
    except (ValueError, AttributeError) as error:
        told = error.errors()[0]["msg"] if isinstance(error, ValidationError) else "it has no manifest"
        raise Refused(f"{file} is not a plan bundle: {told}") from error
    rendered = {name.removeprefix(RELEASES): part for name, part in members.items()}
    if set(members) != {f"{RELEASES}{name}" for name in manifest.releases}:
        raise Refused(f"{file} was tampered with: it holds {', '.join(sorted(members)) or 'no release'}")
    for name, stated in manifest.releases.items():
        if digest(rendered[name]) != stated.rendered:
            raise Refused(f"{file} was tampered with: {name} is not what the manifest says")
    return Bundle(manifest, rendered)


def check_identity(bundle: Bundle, *, environment: str, namespace: str, commit: str) -> None:
    """Raises `Refused` where the bundle is for something else than what is to be changed; asks nobody."""
    manifest = bundle.manifest
    for what, theirs, ours in (
        ("environment", manifest.environment, environment),
        ("namespace", manifest.namespace, namespace),
        ("commit", manifest.commit, commit),
    ):
        if theirs != ours:
            raise Refused(f"planned for another {what}: {theirs}, and this is {ours}")


def check_plan(bundle: Bundle, plan: Plan) -> None:
    """Raises `Refused` unless what would be done here and now is just what was reviewed."""
    manifest = bundle.manifest
    if manifest.cluster != plan.cluster:
        raise Refused(f"planned for another cluster: {manifest.cluster}, and this is {plan.cluster}")
    now = {step.release.name: step for step in plan.steps}
    if set(now) != set(manifest.releases):
        raise Refused(f"planned for {_names(manifest.releases)}, and this commit delivers {_names(now)}")
    for name, stated in manifest.releases.items():
        found = revision(now[name])
        if (found.revision, found.status) != (stated.revision, stated.status):
            raise Refused(
                f"stale: planned on {name} at revision {stated.revision} ({stated.status}), "
                f"and it is at {found.revision} ({found.status}) by now; plan again"
            )
        if found.rendered != stated.rendered:
            raise Refused(f"this commit renders {name} to something else than what was planned")
    if change(plan) != manifest.change:
        raise Refused("stale: somebody changed what is in the cluster since it was planned; plan again")


def revision(step: Step) -> Revision:
    held = step.held
    return Revision(
        revision=held.revision if held else 0,
        status=held.status if held else "absent",
        rendered=digest(content(step)),
    )


def content(step: Step) -> bytes:
    return f"{step.rendered.manifest}\n--- # hooks\n{step.rendered.hooks}\n".encode()


def change(plan: Plan) -> str:
    """Of all that would change in the releases, as it is shown; the namespace and Secrets are only ever added."""
    shown = Change(ordered([each for step in plan.steps for each in step.resources]), (), plan.change.secrets)
    return digest(summary.text(shown, ()).encode())


def _names(releases: object) -> str:
    return ", ".join(sorted(releases)) if isinstance(releases, dict) and releases else "nothing"
