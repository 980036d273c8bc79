"""Brings the node up, heals it, takes it down."""

import fcntl
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from infra import tools
from infra.cluster import (
    cgroups,
    containerd,
    control_plane,
    dns,
    kubelet,
    needs,
    network,
    pki,
    processes,
    registry,
    sysctls,
    volumes,
)
from infra.cluster.command import run, works
from infra.cluster.node import Node, left
from infra.cluster.processes import Program
from infra.run import Say


def up(node: Node, kubernetes: str, say: Say) -> list[str]:
    """Idempotent: starts what does not run, in order, waits until pods can be, and returns what it started."""
    needs.build(kubernetes, say)
    with _alone(node):
        started: list[str] = []
        if not network.exists(node):
            _clear(node)  # after a reboot, or when somebody removed the namespace: what ran in it is of no use
            node.make()
            sysctls.keep()
            network.make(node)
        cgroups.make(node)
        pki.make(node)

        def start(program: Program) -> str:
            if processes.start(node, program):
                started.append(program.name)
            return program.name

        registries = [start(program) for program in registry.programs(node)]
        runtime = start(containerd.program(node))
        store = start(control_plane.etcd(node))
        server = start(control_plane.api_server(node, kubernetes))
        processes.wait(node, [runtime], lambda: containerd.ready(node), seconds=30)
        containerd.import_images(node)
        kubectl = _kubectl(node, kubernetes)
        processes.wait(node, [store, server], lambda: control_plane.ready(node, kubectl), seconds=90)
        start(control_plane.controllers(node, kubernetes))
        start(control_plane.scheduler(node, kubernetes))
        agent = start(kubelet.kubelet(node, kubernetes))
        start(kubelet.proxy(node, kubernetes))
        start(volumes.program(node))
        objects = {"apiVersion": "v1", "kind": "List", "items": [*volumes.objects(), *dns.objects(node)]}
        run(*kubectl, "apply", "--server-side", "--force-conflicts", "-f", "-", stdin=json.dumps(objects))
        needed = [store, server, runtime, agent]
        processes.wait(node, needed, lambda: kubelet.ready(node, kubectl), seconds=60)
        processes.wait(node, needed, lambda: dns.answers(node), seconds=60)
        for name, address in zip(registries, ("127.0.0.1", node.host_address), strict=True):
            url = f"{address}:{node.registry_port}"
            processes.wait(node, [name], lambda url=url: registry.ready(url), seconds=20)  # type: ignore[misc]
        (node.folder / "kubernetes").write_text(kubernetes)
        return started


def down(node: Node, *, keep: bool) -> bool:
    """End everything and remove what it left; the state too unless `keep`. Whether there was anything."""
    with _alone(node):
        there = node.name in left() or network.exists(node)
        _clear(node)
        if not keep:
            shutil.rmtree(node.folder, ignore_errors=True)
        if not [name for name in left() if (Node(name).run).exists()]:
            sysctls.put_back()
        return there


def _clear(node: Node) -> None:
    """What a reboot would do: no process, mount, interface, control group or socket is left; the state is."""
    processes.kill_all(node)
    for place in _mounted(node):
        works("umount", "--lazy", place)
    network.remove(node)
    cgroups.remove(node)
    shutil.rmtree(node.run, ignore_errors=True)


def _mounted(node: Node) -> list[str]:
    """The innermost first."""
    with open("/proc/self/mountinfo", encoding="utf-8") as lines:  # noqa: PTH123
        places = [line.split()[4] for line in lines]
    return [each for each in reversed(places) if each.startswith((f"{node.folder}/", f"{node.run}/"))]


def _kubectl(node: Node, kubernetes: str) -> list[str]:
    program = tools.tool("kubectl", kubernetes=kubernetes)
    return [str(program), f"--kubeconfig={node.kubeconfig}", "--request-timeout=5s"]


@contextmanager
def _alone(node: Node) -> Iterator[None]:
    """One command at a time changes a cluster; the others wait."""
    folder = node.run.parent.parent
    folder.mkdir(mode=0o755, parents=True, exist_ok=True)
    with (folder / f"{node.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
