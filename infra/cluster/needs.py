"""What a node needs of the machine it is made on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

from infra import tools
from infra.cluster.containerd import CNI_PLUGINS
from infra.run import Failed, Say

# Program: Debian's package.
PROGRAMS = {
    "containerd": "containerd",
    "ctr": "containerd",
    "runc": "runc",
    "iptables": "iptables",
    "conntrack": "conntrack",
    "ip": "iproute2",
    "nsenter": "util-linux",
    "mount": "mount",
    "sysctl": "procps",
}
PLUGINS = "containernetworking-plugins"
# For images: an engine to build them, and where no registry is reached, a base made of Debian's packages.
BUILDING = {"dockerd": "docker.io", "docker": "docker.io", "debootstrap": "debootstrap"}
COMPONENTS = ("etcd", "registry", "pause", "coredns", "volumes")
PATH = "/usr/local/sbin:/usr/sbin:/sbin"  # a person's PATH may lack them


def extend_path() -> None:
    os.environ["PATH"] = f"{os.environ.get('PATH', '')}:{PATH}"


def missing() -> Iterator[str]:
    """A line for each thing that is missing."""
    if sys.platform != "linux":
        yield f"Linux is needed, this is {sys.platform}; with Docker, kind makes a cluster here"
        return
    if os.geteuid() != 0:
        yield "root is needed, for network namespaces, mounts and control groups: sudo --preserve-env=PATH,HOME ..."
    if packages := missing_packages():
        yield (
            f"missing Debian packages: apt-get install --no-install-recommends {' '.join(packages)}"
            " (or `infra cluster up --install`)"
        )


def missing_packages(*, building: bool = False) -> list[str]:
    wanted = {**PROGRAMS, **BUILDING} if building else PROGRAMS
    found = {package for program, package in wanted.items() if shutil.which(program) is None}
    if not any((folder / "bridge").is_file() for folder in CNI_PLUGINS):
        found.add(PLUGINS)
    return sorted(found)


def install(say: Say) -> None:
    """By apt-get, what is missing."""
    if not (packages := missing_packages(building=True)):
        return
    if shutil.which("apt-get") is None:
        raise Failed(f"no apt-get here; install by other means what Debian calls {' '.join(packages)}")
    say(f"apt-get install {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (("update", "-q"), ("install", "-y", "-q", "--no-install-recommends", *packages)):
        done = subprocess.run(["apt-get", *command], env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Failed("\n".join([f"apt-get {command[0]}:", *done.stderr.splitlines()[-5:]]))


def build(kubernetes: str, say: Say) -> None:
    """Build the programs that are not in the cache yet."""
    wanted: list[tuple[str, str | None]] = [(name, None) for name in COMPONENTS]
    wanted += [(name, kubernetes) for name in tools.KUBERNETES]
    absent = [name for name, release in wanted if not tools.built(name, release)]
    if absent:
        say(f"to be built first: {', '.join(absent)} (all together 7 minutes on two idle cores, once)")
    for name, release in wanted:
        tools.tool(name, kubernetes=release, say=say)
