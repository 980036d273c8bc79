"""kind, Kubernetes in Docker: taken where Docker lets a container be privileged and its image is to be had."""

import shutil
from pathlib import Path

from infra import engine, tools
from infra.cluster.node import Node
from infra.engine import Engine
from infra.run import Failed, Say
from infra.table import Row
from infra.tools import tool

REGISTRY = "registry:2"
CREATING = 600.0


def kubeconfig(node: Node) -> Path:
    """There while there is a cluster; in the user's own cache, since Docker need not run as root."""
    return tools.cache() / "kind" / node.name / "kubeconfig"


def up(node: Node, kubernetes: str | None, say: Say) -> bool:
    """Whether kind holds the cluster now; otherwise it says why not, and leaves nothing behind.

    Nobody can tell beforehand whether containers may be privileged, so it is tried. `kubernetes` is a full version;
    none: the one that this release of kind was made for.
    """
    docker = engine.reached()
    if docker is None:
        return False
    file = kubeconfig(node)
    if node.name not in _kind(docker, "get", "clusters").split():
        image = ["--image", f"kindest/node:v{kubernetes}"] if kubernetes else []
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            _kind(docker, "create", "cluster", f"--name={node.name}", f"--kubeconfig={file}", "--wait=120s", *image)
        except Failed as failure:
            say(f"kind is not used: {str(failure).splitlines()[-1]}")
            down(node)
            return False
    _kind(docker, "export", "kubeconfig", f"--name={node.name}", f"--kubeconfig={file}")
    _registry(docker, node)
    return True


def down(node: Node) -> bool:
    """Whether there was a cluster."""
    file = kubeconfig(node)
    if not file.parent.exists():
        return False
    if docker := engine.reached():
        _kind(docker, "delete", "cluster", f"--name={node.name}")
        docker.try_to("rm", "--force", "--volumes", _registry_name(node))
    shutil.rmtree(file.parent)
    return True


def rows(node: Node) -> list[Row]:
    docker = engine.reached()
    found = []
    for name in (f"{node.name}-control-plane", _registry_name(node)):
        state = docker.try_to("inspect", "--format", "{{.State.Running}}", name).stdout.strip() if docker else ""
        found.append(Row(node.name, name, "up" if state == "true" else "down"))
    return found


def _registry(docker: Engine, node: Node) -> None:
    """As kind's documents describe a local registry: a container beside the node, reached by the name one pushes to."""
    name = _registry_name(node)
    if docker.try_to("start", name).returncode != 0:
        docker.run(
            *("run", "--detach", "--name", name, "--network", "kind", "--restart", "unless-stopped"),
            *("--publish", f"127.0.0.1:{node.registry_port}:5000", REGISTRY),
            timeout=CREATING,
        )
    folder = f"/etc/containerd/certs.d/{node.registry}"
    write = f"mkdir -p {folder} && echo '[host.\"http://{name}:5000\"]' > {folder}/hosts.toml"
    docker.run("exec", f"{node.name}-control-plane", "sh", "-c", write)


def _kind(docker: Engine, *arguments: str) -> str:
    return Engine(str(tool("kind")), docker.host).run(*arguments, timeout=CREATING)


def _registry_name(node: Node) -> str:
    return f"{node.name}-registry"
