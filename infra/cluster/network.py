"""The node's namespaces: a network of its own behind a pair of interfaces, and mounts that go when it goes."""

import ipaddress
import json
from collections.abc import Iterator

from infra.cluster.command import run, works
from infra.cluster.node import Node
from infra.run import Failed

# Places that Kubernetes' programs write to whatever they are told: each node sees folders of its own there.
KUBELET = "/var/lib/kubelet"
LOG_LINKS, CNI_RESULTS = "/var/log/containers", "/var/lib/cni"


def enter(node: Node) -> tuple[str, ...]:
    """What goes before a command that is to run in the node.

    Not `ip netns exec`: that mounts /sys anew and so hides the control groups.
    """
    return ("nsenter", f"--net={node.network}", f"--mount={node.mounts}", "--")


def exists(node: Node) -> bool:
    """Whether both namespaces are there, and the network is wired to this machine."""
    if not (works("test", "-e", str(node.network)) and works(*enter(node), "true")):
        return False
    return works("ip", "link", "show", node.interface) and set(_routes(node)) == {node.link, node.pods, node.services}


def make(node: Node) -> None:
    _check_addresses(node)
    _make_mounts(node)
    run("ip", "netns", "add", node.namespace)
    inside = ("ip", "-n", node.namespace)
    run("ip", "link", "add", node.interface, "type", "veth", "peer", "name", "eth0", "netns", node.namespace)
    run("ip", "address", "add", f"{node.host_address}/24", "dev", node.interface)
    run("ip", "link", "set", node.interface, "up")
    run(*inside, "link", "set", "lo", "up")
    run(*inside, "address", "add", f"{node.address}/24", "dev", "eth0")
    run(*inside, "link", "set", "eth0", "up")
    run(*inside, "route", "add", "default", "via", node.host_address)
    for network in (node.pods, node.services):  # so that this machine reaches them as a pod does
        run("ip", "route", "add", network, "via", node.address, "dev", node.interface)
    run(*enter(node), "sysctl", "-qw", "net.ipv4.ip_forward=1")
    works(*enter(node), "sysctl", "-qw", "net.bridge.bridge-nf-call-iptables=1")  # where there is such a module


def remove(node: Node) -> None:
    """The routes go with the interface."""
    works("ip", "link", "delete", node.interface)
    works("ip", "netns", "delete", node.namespace)


def _make_mounts(node: Node) -> None:
    namespaces = node.mounts.parent
    namespaces.mkdir(parents=True, exist_ok=True)
    run("mount", "--bind", str(namespaces), str(namespaces))
    run("mount", "--make-private", str(namespaces))  # else the namespace could not be kept in a file in it
    node.mounts.touch()
    run("unshare", f"--mount={node.mounts}", "--propagation", "private", "true")
    inside = ("nsenter", f"--mount={node.mounts}", "--")
    own = {
        KUBELET: node.folder / "kubelet",
        LOG_LINKS: node.run / "log-links",
        CNI_RESULTS: node.run / "cni-results",
    }
    for place, folder in own.items():
        run("mkdir", "-p", place, str(folder))
        run(*inside, "mount", "--bind", str(folder), place)
    run(*inside, "mount", "--make-rshared", "/")  # what a pod may ask to see of mounts made later


def _check_addresses(node: Node) -> None:
    """Raises `Failed` where this machine reaches something else by the node's addresses."""
    wanted = [ipaddress.ip_network(each) for each in (node.link, node.pods, node.services)]
    for route in json.loads(run("ip", "-json", "-4", "route", "show")):
        if route["dst"] == "default" or route.get("dev") == node.interface:
            continue
        taken = ipaddress.ip_network(route["dst"])
        if any(taken.overlaps(each) for each in wanted):
            raise Failed(
                f"cluster {node.name}: interface {route.get('dev', '?')} of this machine has {taken} already;"
                " under another --name a cluster has other addresses"
            )


def _routes(node: Node) -> Iterator[str]:
    for route in json.loads(run("ip", "-json", "-4", "route", "show", "dev", node.interface)):
        yield route["dst"]
