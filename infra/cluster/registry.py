"""A registry of images: written to from this machine only, read by the node as well."""

import json
import urllib.error
import urllib.request
from pathlib import Path

from infra.cluster.node import Node
from infra.cluster.processes import Program
from infra.tools import tool


def programs(node: Node) -> list[Program]:
    """One on the loopback address that takes images, one on the same files that only gives them to the node."""
    return [
        _program(node, "registry", "127.0.0.1", readonly=False),
        _program(node, "registry-node", node.host_address, readonly=True),
    ]


def ready(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://{address}/v2/", timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _program(node: Node, name: str, address: str, *, readonly: bool) -> Program:
    images = Path(node.folder) / "registry"
    images.mkdir(exist_ok=True)
    configuration = {
        "version": "0.1",
        "log": {"level": "warn", "accesslog": {"disabled": True}},
        "storage": {
            "filesystem": {"rootdirectory": str(images)},
            "delete": {"enabled": not readonly},
            "maintenance": {"readonly": {"enabled": readonly}},
        },
        "http": {"addr": f"{address}:{node.registry_port}"},
    }
    text = json.dumps(configuration, indent=2)
    file = node.configure(f"{name}.json", text)
    return Program(name, (str(tool("registry")), "serve", str(file)), text, inside=False)
