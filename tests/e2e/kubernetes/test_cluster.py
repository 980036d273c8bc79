"""The cluster itself, under a name of its own: up, hurt, healed, emptied of its namespace, taken down."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra import engine
from infra.cluster import network, processes, status
from infra.cluster.node import Node
from infra.cluster.pod_images import pause
from infra.tools import tool

NAME = "cluster-test"
NODE = Node(NAME)
CHECKOUT = Path(__file__).parents[3]
INFRA = str(Path(sys.executable).parent / "infra")
CLAIM = {
    "apiVersion": "v1",
    "kind": "PersistentVolumeClaim",
    "metadata": {"name": "data"},
    "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Mi"}}},
}


def infra(*arguments: str, expect: int = 0) -> str:
    """`infra cluster`, with no engine in reach, so that the node is made here and not by kind."""
    done = subprocess.run(
        (INFRA, "cluster", *arguments),
        cwd=CHECKOUT,
        env={**os.environ, "DOCKER_HOST": "unix:///nowhere"},
        capture_output=True,
        text=True,
        check=False,
        timeout=1800,
    )
    assert done.returncode == expect, done.stdout + done.stderr
    return done.stdout + done.stderr


def kubectl(*arguments: str, stdin: str | None = None) -> str:
    done = subprocess.run(
        (str(tool("kubectl")), f"--kubeconfig={NODE.kubeconfig}", *arguments),
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def traces() -> dict[str, object]:
    """What a cluster changes on a machine."""

    def run(*command: str) -> str:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    keys = ("vm.overcommit_memory", "kernel.panic", "kernel.panic_on_oops", "fs.inotify.max_user_instances")
    return {
        "routes": sorted(line for line in run("ip", "-4", "route").splitlines() if "10.21" in line),
        "interface": Path("/sys/class/net", NODE.interface).exists(),
        "namespace": NODE.network.exists(),
        "mounts": [line for line in Path("/proc/self/mountinfo").read_text().splitlines() if f"/{NAME}/" in line],
        "groups": [str(path) for path in Path("/sys/fs/cgroup").glob(f"**/{NODE.cgroup}")],
        "processes": [process.pid for process in processes.left(NODE)],
        "folders": [str(folder) for folder in (NODE.folder, NODE.run) if folder.exists()],
        "sysctls": run("sysctl", *keys),
    }


def pids() -> dict[str, int]:
    found = {name: processes.running(NODE, name) for name in status.COMPONENTS}
    return {name: process.pid for name, process in found.items() if process}


@pytest.fixture(scope="module")
def before() -> Iterator[dict[str, object]]:
    """What this machine looked like; whatever a test breaks, the cluster is gone afterwards."""
    infra("down", "--name", NAME)
    yield traces()
    infra("down", "--name", NAME)


@pytest.fixture(scope="module")
def first(before: dict[str, object]) -> float:
    """The cluster, up; how long that took in seconds."""
    began = time.monotonic()
    infra("up", "--name", NAME)
    return time.monotonic() - began


def test_a_node_is_up_in_seconds(first: float, capsys: pytest.CaptureFixture[str]) -> None:
    """With the programs built: ready, with DNS, a default storage class, and all components in the table."""
    with capsys.disabled():
        print(f"\ncluster up after {first:.1f} s")
    assert json.loads(kubectl("get", "node", NAME, "-o", "json"))["status"]["nodeInfo"]["kubeletVersion"] == "v1.34.4"
    assert "(default)" in kubectl("get", "storageclass")
    assert infra("status", "--name", NAME).count(" up ") == len(status.COMPONENTS)


def test_a_second_up_starts_nothing(first: float) -> None:
    """It only looks."""
    before = pids()
    assert "nothing to do" in infra("up", "--name", NAME)
    assert pids() == before
    assert len(before) == len(status.COMPONENTS)


def test_a_volume_is_a_folder_of_the_cluster(first: float) -> None:
    """Not of the machine's temporary folder, where it would be left behind; and a pod can have it."""
    kubectl("apply", "-f", "-", stdin=json.dumps(CLAIM))
    container = {"name": "pause", "image": pause().name, "imagePullPolicy": "Never"}
    mount = {"volumeMounts": [{"name": "data", "mountPath": "/data"}]}
    volumes = [{"name": "data", "persistentVolumeClaim": {"claimName": "data"}}]
    pod = {"containers": [{**container, **mount}], "volumes": volumes}
    body = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "one"}, "spec": pod}
    kubectl("apply", "-f", "-", stdin=json.dumps(body))
    kubectl("wait", "--for=condition=Ready", "pod/one", "--timeout=40s")
    name = kubectl("get", "pvc", "data", "-o", "jsonpath={.spec.volumeName}")
    path = Path(kubectl("get", "pv", name, "-o", "jsonpath={.spec.hostPath.path}"))
    assert not path.exists()
    assert (NODE.folder / "volumes" / path.name).is_dir()


def test_an_image_pushed_here_is_pulled_there_by_its_digest(first: float) -> None:
    """`localhost:PORT` is this machine for both; the node may read only."""
    with engine.engine(print) as docker:
        docker.run("load", "--input", str(pause().archive()))
        reference = f"{NODE.registry}/test/pause:1"
        docker.run("tag", pause().name, reference)
        docker.run("push", reference)
        found = json.loads(docker.run("image", "inspect", "--format", "{{json .RepoDigests}}", reference))
    (pinned,) = [each for each in found if each.startswith(NODE.registry)]
    kubectl("run", "pulled", f"--image={pinned}")
    kubectl("wait", "--for=condition=Ready", "pod/pulled", "--timeout=40s")
    upload = f"http://{NODE.host_address}:{NODE.registry_port}/v2/test/pause/blobs/uploads/"
    refused = subprocess.run(
        ("curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", "-X", "POST", upload),
        capture_output=True,
        text=True,
        check=False,
    )
    assert refused.stdout == "405"


def test_components_that_were_killed_are_started_again(first: float) -> None:
    """Pods go on meanwhile, and the other components too."""
    before = pids()
    killed = ("etcd", "kubelet", "containerd", "kube-apiserver", "kube-proxy")
    for name in killed:
        os.kill(before[name], signal.SIGKILL)
    assert infra("status", "--name", NAME, expect=1).count(" down ") == len(killed)
    said = infra("up", "--name", NAME)
    assert all(name in said for name in killed)
    after = pids()
    assert {name for name in after if after[name] != before[name]} == set(killed)
    assert kubectl("get", "pod", "one", "-o", "jsonpath={.status.containerStatuses[0].restartCount}") == "0"


def test_a_cluster_whose_namespace_is_gone_comes_up_again(first: float) -> None:
    """As after a reboot: with all that was stored in it, and its pods started anew."""
    subprocess.run(("ip", "netns", "delete", NODE.namespace), check=True)
    infra("up", "--name", NAME)
    kubectl("wait", "--for=condition=Ready", "pod/one", "--timeout=40s")
    assert kubectl("get", "pvc", "data", "-o", "jsonpath={.status.phase}") == "Bound"


def test_a_component_that_does_not_come_up_shows_the_end_of_its_log(first: float) -> None:
    """Of the right one, and where the rest is."""
    os.kill(pids()["etcd"], signal.SIGKILL)
    data, aside = NODE.folder / "etcd", NODE.folder / "etcd.aside"
    data.rename(aside)
    data.write_text("not a folder")
    try:
        said = infra("up", "--name", NAME, expect=1)
        assert "etcd ended" in said
        assert f"{NODE.logs}/etcd.log" in said
    finally:
        data.unlink()
        aside.rename(data)


def test_down_leaves_nothing_of_it(first: float, before: dict[str, object]) -> None:
    """No process, mount, route, interface, control group or folder, and the kernel's settings as they were."""
    assert traces() != before
    began = time.monotonic()
    infra("down", "--name", NAME)
    assert traces() == before
    assert time.monotonic() - began < 15
    assert "there is none" in infra("down", "--name", NAME)


def test_what_is_kept_is_there_again(before: dict[str, object]) -> None:
    """`down --keep` ends everything but the state."""
    infra("up", "--name", NAME, "--kubernetes", "1.34.4")
    kubectl("create", "configmap", "kept", "--from-literal=a=b")
    infra("down", "--name", NAME, "--keep")
    assert traces()["processes"] == []
    assert not network.exists(NODE)
    infra("up", "--name", NAME)
    assert kubectl("get", "configmap", "kept", "-o", "jsonpath={.data.a}") == "b"


def test_another_release_of_kubernetes_can_be_chosen(before: dict[str, object]) -> None:
    """In a cluster of its own."""
    infra("down", "--name", NAME)
    older = "1.33"
    infra("up", "--name", NAME, "--kubernetes", older)
    version = json.loads(kubectl("get", "--raw", "/version"))["gitVersion"]
    assert version.startswith(f"v{older}.")
