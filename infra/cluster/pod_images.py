"""The two images a node needs before any registry: a pod's first process, and its DNS; one static program each."""

import hashlib
import io
import json
import os
import tarfile
from dataclasses import dataclass
from pathlib import Path

from infra import tools


@dataclass(frozen=True)
class PodImage:
    """An image of nothing but one program."""

    program: str
    user: str

    @property
    def name(self) -> str:
        return f"localhost/mlops/{self.program}:{tools.find(self.program).key.rpartition('-')[2]}"

    def archive(self) -> Path:
        """A file in Docker's format, which containerd and docker import; made once."""
        file = tools.cache() / "images" / f"{self.name.rpartition('/')[2].replace(':', '-')}.tar"
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            draft = file.with_name(f".{file.name}.{os.getpid()}")
            _write(draft, self.name, tools.tool(self.program), self.user)
            draft.replace(file)
        return file


def pause() -> PodImage:
    return PodImage("pause", "65535:65535")


def coredns() -> PodImage:
    return PodImage("coredns", "0:0")


def _write(file: Path, name: str, program: Path, user: str) -> None:
    layer = io.BytesIO()
    with tarfile.open(fileobj=layer, mode="w") as archive:
        _add(archive, program.name, program.read_bytes(), mode=0o755)
    content = layer.getvalue()
    configuration = {
        "architecture": _architecture(),
        "os": "linux",
        "config": {"Entrypoint": [f"/{program.name}"], "User": user},
        "rootfs": {"type": "layers", "diff_ids": [f"sha256:{hashlib.sha256(content).hexdigest()}"]},
    }
    manifest = [{"Config": "config.json", "RepoTags": [name], "Layers": ["layer.tar"]}]
    with tarfile.open(file, mode="w") as archive:
        _add(archive, "config.json", json.dumps(configuration).encode())
        _add(archive, "layer.tar", content)
        _add(archive, "manifest.json", json.dumps(manifest).encode())


def _add(archive: tarfile.TarFile, name: str, content: bytes, mode: int = 0o644) -> None:
    member = tarfile.TarInfo(name)
    member.size, member.mode = len(content), mode
    archive.addfile(member, io.BytesIO(content))


def _architecture() -> str:
    """As Go calls it."""
    machine = os.uname().machine
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine)
