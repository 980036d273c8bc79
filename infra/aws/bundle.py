"""The plan bundle: a file that holds a plan together with all that it was made of, so that nothing else is applied."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from environments import Iac
from infra import archive
from infra.archive import Digest, digest
from infra.aws.engine import Engine, Stack, StateVersion, Workspace
from infra.run import Refused

FORMAT = 1
MANIFEST, CONFIGURATION, PLAN = "manifest.json", "configuration", "plan/"


class Manifest(BaseModel):
    """What the plan was made of, for whom and on what."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    environment: str
    engine: Iac
    account: str = Field(pattern=r"^\d{12}$")
    region: str
    commit: str = Field(pattern=r"^[0-9a-f]{40}$")
    lineage: str
    serial: int = Field(ge=0)
    versions: dict[str, str]
    configuration: Digest
    plan: dict[str, Digest]
    created: AwareDatetime


@dataclass(frozen=True)
class Bundle:
    manifest: Manifest
    configuration: bytes
    plan: Mapping[str, bytes]

    @property
    def state(self) -> StateVersion:
        return StateVersion(self.manifest.lineage, self.manifest.serial)


def write(file: Path, bundle: Bundle) -> str:
    """Write the bundle, returns its digest."""
    members = {
        MANIFEST: bundle.manifest.model_dump_json(indent=2).encode(),
        CONFIGURATION: bundle.configuration,
        **{f"{PLAN}{name}": content for name, content in sorted(bundle.plan.items())},
    }
    return archive.write(file, members)


def read(file: Path, engine: Engine, *, expected: str | None = None) -> Bundle:
    """Read a bundle that is whole; raises `Refused` where anything is missing, added or altered."""
    members = archive.read(file, expected=expected)
    manifest = _manifest(file, members.pop(MANIFEST, b""))
    configuration = members.pop(CONFIGURATION, b"")
    plan = {name.removeprefix(PLAN): part for name, part in members.items()}
    if set(members) != {f"{PLAN}{name}" for name in manifest.plan} or set(plan) != engine.files:
        raise Refused(f"{file} was tampered with: it holds {', '.join(sorted(members)) or 'no plan'}")
    for name, stated, found in (
        ("configuration", manifest.configuration, digest(configuration)),
        *((name, manifest.plan[name], digest(plan[name])) for name in sorted(plan)),
    ):
        if stated != found:
            raise Refused(f"{file} was tampered with: {name} is not what the manifest says")
    return Bundle(manifest, configuration, plan)


def check_identity(manifest: Manifest, stack: Stack, commit: str) -> None:
    """Raises `Refused` where the bundle is for something else than what is to be changed; asks nobody."""
    for what, theirs, ours in (
        ("environment", manifest.environment, stack.environment),
        ("engine", manifest.engine.value, stack.iac.value),
        ("account", manifest.account, stack.account_id),
        ("region", manifest.region, stack.region),
        ("commit", manifest.commit, commit),
    ):
        if theirs != ours:
            raise Refused(f"planned for another {what}: {theirs}, and this is {ours}")


def check_state(bundle: Bundle, found: StateVersion) -> None:
    if found != bundle.state:
        raise Refused(f"stale: planned on {bundle.state}, and the state is {found} by now; plan again")


def check_workspace(bundle: Bundle, workspace: Workspace) -> None:
    """Raises `Refused` unless this commit, synthesised again by the same tools, is what the plan was made of."""
    if dict(workspace.versions) != bundle.manifest.versions:
        theirs, ours = (
            ", ".join(f"{name} {version}" for name, version in sorted(each.items()))
            for each in (bundle.manifest.versions, workspace.versions)
        )
        raise Refused(f"planned with {theirs}, and here is {ours}")
    if workspace.configuration != bundle.configuration:
        raise Refused("this commit synthesises to another configuration than the one that was planned")
    if (stated := workspace.planned_on(bundle.plan)) != bundle.state:
        raise Refused(f"tampered with: the manifest says {bundle.state}, the plan itself {stated}")


def _manifest(file: Path, content: bytes) -> Manifest:
    try:
        version = json.loads(content)["format"]
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(f"{file} is not a plan bundle: it has no manifest") from error
    if version != FORMAT:
        raise Refused(f"{file} has format {version!r}, and this infra knows format {FORMAT}")
    try:
        return Manifest.model_validate_json(content)
    except ValidationError as error:
        first = error.errors()[0]
        raise Refused(f"{file}: manifest: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
