"""One cluster: its name, and what follows from that, so that several can be up at once."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from environments import Invalid

# The same for everybody on this machine, since network, mounts and routes are: whoever calls finds the cluster.
STATE, RUN = Path("/var/lib/mlops/clusters"), Path("/run/mlops/clusters")
NAME = re.compile(r"[a-z]([a-z0-9-]{0,28}[a-z0-9])?")


@dataclass(frozen=True)
class Node:
    """A cluster's only node."""

    name: str

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name):
            raise Invalid(f"--name: {self.name!r} is no name: lower-case letters, digits, hyphens, at most 30")

    @property
    def number(self) -> int:
        """1 to 254, the third byte of all its addresses."""
        return hashlib.sha256(self.name.encode()).digest()[0] % 254 + 1

    @property
    def host_address(self) -> str:
        """This machine, seen from the node."""
        return f"10.210.{self.number}.1"

    @property
    def address(self) -> str:
        return f"10.210.{self.number}.2"

    @property
    def link(self) -> str:
        return f"10.210.{self.number}.0/24"

    @property
    def pods(self) -> str:
        return f"10.211.{self.number}.0/24"

    @property
    def services(self) -> str:
        return f"10.212.{self.number}.0/24"

    @property
    def api_service(self) -> str:
        return f"10.212.{self.number}.1"

    @property
    def dns_service(self) -> str:
        return f"10.212.{self.number}.10"

    @property
    def registry(self) -> str:
        """By this name one pushes from this machine, and pods pull."""
        return f"localhost:{5000 + self.number}"

    @property
    def registry_port(self) -> int:
        return 5000 + self.number

    @property
    def interface(self) -> str:
        """At most 15 letters, by Linux."""
        return f"mlops{self.number}"

    @property
    def namespace(self) -> str:
        return f"mlops-{self.name}"

    @property
    def cgroup(self) -> str:
        return f"mlops-{self.name}"

    @property
    def server(self) -> str:
        return f"https://{self.address}:6443"

    @property
    def folder(self) -> Path:
        """What outlives a reboot."""
        return STATE / self.name

    @property
    def run(self) -> Path:
        """What does not."""
        return RUN / self.name

    @property
    def kubeconfig(self) -> Path:
        return self.folder / "kubeconfig"

    @property
    def pki(self) -> Path:
        return self.folder / "pki"

    @property
    def configuration(self) -> Path:
        return self.folder / "configuration"

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    @property
    def mounts(self) -> Path:
        """A file that holds the node's mount namespace."""
        return self.run / "namespaces" / "mount"

    @property
    def network(self) -> Path:
        """A file that holds the node's network namespace."""
        return Path("/run/netns") / self.namespace

    @property
    def containerd(self) -> Path:
        return self.run / "containerd.sock"

    def configure(self, name: str, text: str) -> Path:
        """Write a configuration if it is another than there is: kube-proxy ends when its file is touched."""
        file = self.configuration / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists() or file.read_text() != text:
            file.write_text(text)
        return file

    def make(self) -> None:
        """Make the folders, for root only."""
        for folder in (self.pki, self.configuration, self.logs, self.run / "processes"):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def left() -> list[str]:
    """The names of the clusters that have state or processes on this machine."""
    return sorted({folder.name for place in (STATE, RUN) for folder in place.glob("*/")})
