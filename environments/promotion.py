"""The promotion record: immutable evidence of which artefact an environment serves and where it came from."""

import hashlib
from pathlib import Path
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Digest = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$", description="of the artefact, as `digest` computes it")]


class Promotion(BaseModel):
    """Written by `pipelines promote`, delivered by the model service. Nobody edits it by hand."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str = Field(pattern=r"^[a-z][a-z0-9-]{0,62}$", description="registered model")
    version: int = Field(ge=1, strict=True, description="in this environment's registry")
    digest: Digest
    source: str = Field(pattern=r"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*/[0-9]+$", description="environment/model/version")
    run_id: str = Field(pattern=r"^[0-9a-f]{32}$", description="MLflow run of the training, in the first environment")
    pipeline_version: str = Field(min_length=1)
    git_commit: str = Field(pattern=r"^[0-9a-f]{40}$")
    data: str = Field(pattern=r"^md5:[0-9a-f]{32}(\.dir)?$", description="DVC hash of the data it was trained on")
    gate: Digest = Field(description="of the gate's report (JSON)")
    promoted_at: AwareDatetime


def digest(folder: Path) -> str:
    """The digest of an artefact: what `find -type f | sort | xargs sha256sum | sha256sum` says inside the folder.

    Names and contents count, times and permissions do not. Raises `FileNotFoundError` where there is no file at all,
    and `ValueError` on a link, which could point outside.
    """
    lines = []
    for file in sorted(folder.rglob("*"), key=lambda file: file.relative_to(folder).as_posix()):
        if file.is_symlink():
            raise ValueError(f"{file} is a link; an artefact holds files only")
        if file.is_file():
            with file.open("rb") as stream:
                content = hashlib.file_digest(stream, "sha256").hexdigest()
            lines.append(f"{content}  ./{file.relative_to(folder).as_posix()}\n")
    if not lines:
        raise FileNotFoundError(f"{folder} holds no artefact")
    return f"sha256:{hashlib.sha256(''.join(lines).encode()).hexdigest()}"
