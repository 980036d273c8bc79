"""A registry of images on loopback, ended with the block that started it.

What was pushed stays in the user's cache, so that the next run pushes only what is new: an image's packages are some
hundred megabytes, which docker compresses again for a registry that has not got them.
"""

import json
import socket
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from infra.cluster.registry import ready
from infra.images import MANIFESTS
from infra.tools import cache, tool
from tests.template.forge.gitea import ended, until
from tests.template.forge.reaper import reaped


@dataclass(frozen=True)
class Registry:
    address: str

    def digests(self, repository: str) -> set[str]:
        """Of all that was ever pushed under this name, by earlier runs, too."""
        with httpx.Client(base_url=f"http://{self.address}/v2/{repository}", timeout=30) as client:
            answer = client.get("/tags/list")
            tags = answer.raise_for_status().json()["tags"] if answer.status_code != 404 else []
            heads = (client.head(f"/manifests/{tag}", headers={"Accept": MANIFESTS}) for tag in tags)
            return {head.raise_for_status().headers["Docker-Content-Digest"] for head in heads}


@contextmanager
def running(folder: Path) -> Iterator[Registry]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    file = folder / "registry.json"
    settings = {
        "version": "0.1",
        "log": {"level": "warn", "accesslog": {"disabled": True}},
        "storage": {"filesystem": {"rootdirectory": str(cache() / "forge-registry")}},
        "http": {"addr": address},
    }
    file.write_text(json.dumps(settings), encoding="utf-8")
    with reaped(folder), ExitStack() as stack:
        log = stack.enter_context((folder / "registry.log").open("wb"))
        ended(stack, subprocess.Popen([tool("registry"), "serve", file], cwd=folder, stdout=log, stderr=log))
        until(lambda: ready(address), "the registry answers")
        yield Registry(address)
