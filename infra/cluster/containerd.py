"""containerd: runs the node's containers, and pulls from the registry of this machine."""

import json
from pathlib import Path

from infra.cluster import network, pod_images
from infra.cluster.command import run, works
from infra.cluster.node import Node
from infra.cluster.processes import Program
from infra.run import Failed

CNI_PLUGINS = (Path("/usr/lib/cni"), Path("/opt/cni/bin"))


def program(node: Node) -> Program:
    text = _configuration(node)
    _configure_network(node)
    _configure_registry(node)
    return Program("containerd", ("containerd", "--config", str(node.configure("containerd.toml", text))), text)


def ready(node: Node) -> bool:
    return works(*_ctr(node), "version")


def import_images(node: Node) -> None:
    there = run(*_ctr(node), "images", "list", "--quiet").split()
    for image in (pod_images.pause(), pod_images.coredns()):
        if image.name not in there:
            run(*_ctr(node), "images", "import", str(image.archive()))


def _ctr(node: Node) -> tuple[str, ...]:
    return (*network.enter(node), "ctr", "--address", str(node.containerd), "--namespace", "k8s.io")


def _configuration(node: Node) -> str:
    cri = 'plugins."io.containerd.grpc.v1.cri"'
    unused = ("snapshotter.v1.btrfs", "snapshotter.v1.zfs", "snapshotter.v1.devmapper", "snapshotter.v1.aufs")
    disabled = ", ".join(f'"io.containerd.{each}"' for each in (*unused, "internal.v1.tracing"))
    # restrict_oom_score_adj: where root lacks CAP_SYS_RESOURCE, nothing may be protected better than containerd is.
    return f"""\
version = 2
root = "{node.folder}/containerd"
state = "{node.run}/containerd"
disabled_plugins = [{disabled}]
[grpc]
  address = "{node.containerd}"
[{cri}]
  sandbox_image = "{pod_images.pause().name}"
  stream_server_address = "127.0.0.1"
  restrict_oom_score_adj = true
  netns_mounts_under_state_dir = true
  [{cri}.containerd]
    snapshotter = "overlayfs"
    default_runtime_name = "runc"
    [{cri}.containerd.runtimes.runc]
      runtime_type = "io.containerd.runc.v2"
      [{cri}.containerd.runtimes.runc.options]
        SystemdCgroup = false
  [{cri}.cni]
    bin_dir = "{_plugins()}"
    conf_dir = "{node.configuration}/cni"
  [{cri}.registry]
    config_path = "{node.configuration}/certs.d"
"""


def _configure_network(node: Node) -> None:
    ranges = [[{"subnet": node.pods}]]
    addresses = {"type": "host-local", "dataDir": f"{node.run}/addresses", "ranges": ranges}
    bridge = {
        "type": "bridge",
        "bridge": "cni0",
        "isGateway": True,
        "ipMasq": False,
        "hairpinMode": True,
        "ipam": {**addresses, "routes": [{"dst": "0.0.0.0/0"}]},
    }
    plugins = [bridge, {"type": "portmap", "capabilities": {"portMappings": True}}]
    content = {"cniVersion": "1.0.0", "name": "pods", "plugins": plugins}
    node.configure("cni/10-bridge.conflist", json.dumps(content, indent=2))


def _configure_registry(node: Node) -> None:
    """The name by which this machine pushes is, to the node, its host."""
    url = f"http://{node.host_address}:{node.registry_port}"
    text = f'server = "{url}"\n[host."{url}"]\n  capabilities = ["pull", "resolve"]\n'
    node.configure(f"certs.d/{node.registry}/hosts.toml", text)


def _plugins() -> Path:
    for folder in CNI_PLUGINS:
        if (folder / "bridge").is_file():
            return folder
    raise Failed(f"no CNI plugins in {' or '.join(map(str, CNI_PLUGINS))}")
