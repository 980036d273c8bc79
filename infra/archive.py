"""A file in which a plan lies together with all that it was made of; its digest says what is in it and nothing else."""

import hashlib
import os
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Annotated

from pydantic import Field

from infra.run import Refused

LARGEST = 256 * 1024 * 1024  # bytes, unpacked
EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes for the same content

Digest = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]


def digest(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def write(file: Path, members: Mapping[str, bytes]) -> str:
    """Write them, for this user's eyes only since a plan holds secrets; returns the digest of the whole."""
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


def read(file: Path, *, expected: str | None = None) -> dict[str, bytes]:
    """What is in it; raises `Refused` where it is damaged, or is not the one whose digest is `expected`."""
    content = file.read_bytes()
    if expected is not None and digest(content) != expected:
        raise Refused(f"{file} is not the bundle that was reviewed: its digest is {digest(content)}")
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
