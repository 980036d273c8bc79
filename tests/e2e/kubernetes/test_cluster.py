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

from infra import images
from infra.cluster import network, processes, status
from infra.cluster.node import Node
from infra.cluster.pod_images import pause
from infra.tools import tool
from tests.e2e.kubernetes.conftest import figure

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

    others = [folder for folder in NODE.folder.parent.glob("*") if folder != NODE.folder]
    keys = ("vm.overcommit_memory", "kernel.panic", "kernel.panic_on_oops", "fs.inotify.max_user_instances")
    return {
        "routes": sorted(line for line in run("ip", "-4", "route").splitlines() if f" {NODE.interface} " in f"{line} "),
        "interface": Path("/sys/class/net", NODE.interface).exists(),
        "namespace": NODE.network.exists(),
        "mounts": [line for line in Path("/proc/self/mountinfo").read_text().splitlines() if f"/{NAME}/" in line],
        "groups": [str(path) for path in Path("/sys/fs/cgroup").glob(f"**/{NODE.cgroup}")],
        "processes": [process.pid for process in processes.left(NODE)],
        "folders": [str(folder) for folder in (NODE.folder, NODE.run) if folder.exists()],
        # They are the machine's: while another cluster is up, its kubelet sets them.
        **({} if others else {"sysctls": run("sysctl", *keys)}),
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


def test_a_node_is_up_in_seconds(first: float) -> None:
    """With the programs built: ready, with DNS, a default storage class, and all components in the table."""
    figure(f"cluster up after {first:.1f} s")
    assert json.loads(kubectl("get", "node", NAME, "-o", "json"))["status"]["nodeInfo"]["kubeletVersion"] == "v1.34.4"
    assert "(default)" in kubectl("get", "storageclass")
    assert infra("status", "--name", NAME).count(" up ") == len(status.COMPONENTS)


def test_a_second_up_starts_nothing(first: float) -> None:
    """It only looks."""
    before = pids()
    assert "nothing to do" in infra("up", "--name", NAME)
    assert pids() == before
    assert len(before) == len(status.COMPONENTS)


def writer(name: str) -> None:
    """Run a pod as the charts' pods run; no image has a shell yet, so it has this machine's, to read only."""
    places = {"usr": "/usr", "lib": "/lib", "lib64": "/lib64"}
    host = {each: str(Path(place).resolve()) for each, place in places.items() if Path(place).exists()}
    mounts = [{"name": each, "mountPath": places[each], "readOnly": True} for each in host]
    container = {
        "name": "sh",
        "image": pause().name,
        "imagePullPolicy": "Never",
        "command": ["/usr/bin/sleep", "infinity"],
        "volumeMounts": [{"name": "data", "mountPath": "/data"}, *mounts],
        "securityContext": {
            "readOnlyRootFilesystem": True,
            "allowPrivilegeEscalation": False,
            "capabilities": {"drop": ["ALL"]},
        },
    }
    pod = {
        "securityContext": {"runAsUser": 10001, "runAsGroup": 10001, "runAsNonRoot": True, "fsGroup": 10001},
        "terminationGracePeriodSeconds": 0,
        "containers": [container],
        "volumes": [
            {"name": "data", "persistentVolumeClaim": {"claimName": "data"}},
            *({"name": each, "hostPath": {"path": path}} for each, path in host.items()),
        ],
    }
    body = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name}, "spec": pod}
    kubectl("apply", "-f", "-", stdin=json.dumps(body))
    kubectl("wait", "--for=condition=Ready", f"pod/{name}", "--timeout=40s")


def shell(pod: str, command: str) -> str:
    return kubectl("exec", pod, "--", "/usr/bin/sh", "-c", command)


def folder_of_claim() -> Path:
    name = kubectl("get", "pvc", "data", "-o", "jsonpath={.spec.volumeName}")
    return Path(kubectl("get", "pv", name, "-o", "jsonpath={.spec.local.path}"))


def test_what_a_pod_without_privileges_writes_outlives_it(first: float) -> None:
    """To a folder of the cluster, which the kubelet gives to the pod's group and nobody else can read."""
    kubectl("apply", "-f", "-", stdin=json.dumps(CLAIM))
    writer("zero")
    shell("zero", "mkdir /data/deep && echo kept > /data/deep/file")
    kubectl("delete", "pod", "zero")
    writer("one")
    assert shell("one", "cat /data/deep/file && echo more >> /data/deep/file && id -u") == "kept\n10001\n"
    folder = folder_of_claim()
    assert folder.parent == NODE.folder / "volumes"
    assert (folder.stat().st_gid, folder.stat().st_mode & 0o7777) == (10001, 0o2770)
    assert (folder / "deep" / "file").stat().st_uid == 10001
    assert folder.parent.stat().st_mode & 0o777 == 0o700


def test_an_image_pushed_here_is_pulled_there_by_its_digest(first: float) -> None:
    """`localhost:PORT` is this machine for both; the node may read only."""
    ctr = ("ctr", "--address", str(NODE.containerd), "--namespace", "k8s.io", "images")
    reference = f"{NODE.registry}/test/pause:1"
    for command in (("tag", "--force", pause().name, reference), ("push", "--plain-http", reference)):
        subprocess.run((*ctr, *command), check=True, capture_output=True)
    found = images._look_up(f"{NODE.registry}/test/pause", "1")
    assert found
    pinned = f"{NODE.registry}/test/pause@{found[0]}"
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
    killed = ("etcd", "kubelet", "containerd", "kube-apiserver", "kube-proxy", "volumes")
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
    assert shell("one", "cat /data/deep/file && echo again >> /data/deep/file") == "kept\nmore\n"


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
    assert "etcd" in infra("up", "--name", NAME)


def test_what_is_kept_is_there_again(first: float) -> None:
    """`down --keep` ends everything but the state."""
    kubectl("create", "configmap", "kept", "--from-literal=a=b")
    infra("down", "--name", NAME, "--keep")
    assert traces()["processes"] == []
    assert not network.exists(NODE)
    infra("up", "--name", NAME)
    assert kubectl("get", "configmap", "kept", "-o", "jsonpath={.data.a}") == "b"
    kubectl("delete", "pod", "one")
    writer("two")
    assert shell("two", "echo last >> /data/deep/file && cat /data/deep/file") == "kept\nmore\nagain\nlast\n"


def test_a_claim_that_is_deleted_takes_its_folder_along(first: float) -> None:
    """And its volume; the others stay."""
    other = {**CLAIM, "metadata": {"name": "other"}}
    kubectl("apply", "-f", "-", stdin=json.dumps(other))
    kubectl("wait", "--for=jsonpath={.status.phase}=Bound", "pvc/other", "--timeout=20s")
    folder = folder_of_claim()
    assert (folder / "deep" / "file").is_file()
    kubectl("delete", "pod", "two")
    kubectl("delete", "pvc", "data")
    kubectl("wait", "--for=delete", f"pv/{folder.name}", "--timeout=30s")
    assert not folder.exists()
    assert len(list(folder.parent.iterdir())) == 1


def test_down_leaves_nothing_of_it(first: float, before: dict[str, object]) -> None:
    """No process, mount, route, interface, control group or folder, and the kernel's settings as they were."""
    assert traces() != before
    began = time.monotonic()
    infra("down", "--name", NAME)
    after = traces()
    assert after | {"sysctls": None} == before | {"sysctls": None}
    if "sysctls" in before and "sysctls" in after:
        assert after["sysctls"] == before["sysctls"]
    assert time.monotonic() - began < 15
    assert "there is none" in infra("down", "--name", NAME)


def test_another_release_of_kubernetes_can_be_chosen(before: dict[str, object]) -> None:
    """In a cluster of its own."""
    older = "1.33"
    infra("up", "--name", NAME, "--kubernetes", older)
    version = json.loads(kubectl("get", "--raw", "/version"))["gitVersion"]
    assert version.startswith(f"v{older}.")
