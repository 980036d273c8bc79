"""The control group in which all pods of a node are, in both versions of control groups."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from infra.cluster.node import Node

ROOT = Path("/sys/fs/cgroup")


def make(node: Node) -> None:
    for root in _roots():
        folder = root / node.cgroup
        folder.mkdir(exist_ok=True)
        if (root / "cgroup.controllers").is_file() and root == ROOT:
            wanted = " ".join(f"+{each}" for each in (root / "cgroup.controllers").read_text().split())
            for place in (root, folder):
                (place / "cgroup.subtree_control").write_text(wanted)
        for limit in ("cpuset.cpus", "cpuset.mems"):  # version 1: empty ones take no process
            file = folder / limit
            if root.name == "cpuset" and not file.read_text().strip():
                file.write_text((root / limit).read_text())


def processes(node: Node) -> set[int]:
    found: set[int] = set()
    for folder in _folders(node):
        with suppress(OSError):  # gone meanwhile
            found.update(int(pid) for pid in (folder / "cgroup.procs").read_text().split())
    return found


def remove(node: Node) -> None:
    for folder in _folders(node):
        with suppress(OSError):
            folder.rmdir()


def _folders(node: Node) -> Iterator[Path]:
    """All groups of the node, inner ones first; `os.walk` passes over those that the kernel takes away meanwhile."""
    for root in _roots():
        for folder, _, _ in os.walk(root / node.cgroup, topdown=False):
            yield Path(folder)


def _roots() -> Iterator[Path]:
    if (ROOT / "cgroup.controllers").is_file():
        yield ROOT
    else:
        yield from (folder for folder in sorted(ROOT.glob("*/")) if not folder.is_symlink())
