"""The plan bundle: a file that holds a plan together with all that it was made of, so that nothing else is applied."""

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from environments import Iac
from infra.aws.engine import Engine, Stack, StateVersion, Workspace
from infra.run import Refused

FORMAT = 1
MANIFEST, CONFIGURATION, PLAN = "manifest.json", "configuration", "plan/"
LARGEST = 256 * 1024 * 1024  # bytes, unpacked
# The same bytes for the same content: a bundle's digest says what is in it and nothing else.
EPOCH = (1980, 1, 1, 0, 0, 0)

Digest = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]


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


def digest(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def write(file: Path, bundle: Bundle) -> str:
    """Write the bundle, for this user's eyes only since a plan holds secrets; returns its digest."""
    members = {
        MANIFEST: bundle.manifest.model_dump_json(indent=2).encode(),
        CONFIGURATION: bundle.configuration,
        **{f"{PLAN}{name}": content for name, content in sorted(bundle.plan.items())},
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, EPOCH), content, zipfile.ZIP_DEFLATED)
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(buffer.getvalue())
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
    return digest(buffer.getvalue())


def read(file: Path, engine: Engine, *, expected: str | None = None) -> Bundle:
    """Read a bundle that is whole; raises `Refused` where anything is missing, added or altered."""
    content = file.read_bytes()
    if expected is not None and digest(content) != expected:
        raise Refused(f"{file} is not the bundle that was reviewed: its digest is {digest(content)}")
    members = _members(file, content)
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


def _members(file: Path, content: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > LARGEST:
                raise Refused(f"{file} is larger than any plan")
            if len({info.filename for info in infos}) < len(infos):
                raise Refused(f"{file} was tampered with: a file is in it twice")
            return {info.filename: archive.read(info) for info in infos}
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError, RuntimeError, zlib.error) as error:
        raise Refused(f"{file} is not a plan bundle, or a damaged one: {error}") from error


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
