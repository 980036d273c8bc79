"""How the components of a cluster are."""

import time

from infra.cluster import processes
from infra.cluster.node import Node
from infra.table import Row

COMPONENTS = (
    "registry",
    "registry-node",
    "containerd",
    "etcd",
    "kube-apiserver",
    "kube-controller-manager",
    "kube-scheduler",
    "volumes",
    "kubelet",
    "kube-proxy",
)


def rows(node: Node) -> list[Row]:
    urls = {
        "registry": f"http://{node.registry}",
        "registry-node": f"http://{node.host_address}:{node.registry_port}",
        "kube-apiserver": node.server,
    }
    found = []
    for name in COMPONENTS:
        process = processes.running(node, name)
        if process is None:
            found.append(Row(node.name, name, "down"))
        else:
            uptime = max(0, int(time.time() - process.create_time()))
            found.append(Row(node.name, name, "up", process.pid, uptime, urls.get(name)))
    return found
