"""What follows from a cluster's name, and what is put into the node's files."""

import ipaddress
import json
import os
import ssl
import subprocess
import tarfile
from pathlib import Path

import pytest
from cryptography import x509

from environments import Invalid
from infra.cluster import containerd, dns, kubelet, needs, node, pki, pod_images, processes, volumes
from infra.cluster.node import Node


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Node:
    """A node whose folders are the test's."""
    monkeypatch.setattr(node, "STATE", tmp_path / "state")
    monkeypatch.setattr(node, "RUN", tmp_path / "run")
    found = Node("testing")
    found.make()
    return found


@pytest.mark.parametrize("name", ["a", "ml-platform", "x" * 30, "dev2"])
def test_a_cluster_has_addresses_of_its_own_that_do_not_overlap(name: str) -> None:
    """And an interface whose name Linux takes."""
    found = Node(name)
    networks = [ipaddress.ip_network(each) for each in (found.link, found.pods, found.services)]
    assert not any(one.overlaps(two) for one in networks for two in networks if one is not two)
    for address, network in (
        (found.address, 0),
        (found.host_address, 0),
        (found.dns_service, 2),
        (found.api_service, 2),
    ):
        assert ipaddress.ip_address(address) in networks[network]
    assert len(found.interface) <= 15
    assert 5000 < found.registry_port < 5255


@pytest.mark.parametrize("name", ["", "Upper", "9lives", "with_underscore", "-a", "a-", "x" * 31, "../up", "a b"])
def test_a_name_that_could_be_no_host_is_refused(name: str) -> None:
    """It becomes part of paths, interfaces and the node's own name."""
    with pytest.raises(Invalid, match=r"--name: .* is no name"):
        Node(name)


def test_every_certificate_is_trusted_by_the_clusters_authority(made: Node) -> None:
    """And keys are readable by their owner only."""
    pki.make(made)
    for file in made.pki.glob("*.crt"):
        if file.name != "ca.crt":
            done = subprocess.run(
                ["openssl", "verify", "-CAfile", made.pki / "ca.crt", file], capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stderr
    for key in (*made.pki.glob("*.key"), made.kubeconfig):
        assert key.stat().st_mode & 0o077 == 0, key
    ssl.create_default_context(cafile=str(made.pki / "ca.crt"))


def test_the_api_server_is_known_by_each_name_under_which_it_is_reached(made: Node) -> None:
    """From this machine by its address, from pods by the service's."""
    pki.make(made)
    certificate = x509.load_pem_x509_certificate((made.pki / "apiserver.crt").read_bytes())
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert {str(each) for each in names.get_values_for_type(x509.IPAddress)} >= {made.address, made.api_service}
    assert "kubernetes.default.svc" in names.get_values_for_type(x509.DNSName)


def test_certificates_are_made_once(made: Node) -> None:
    """Tokens that pods hold were signed with the key that is there."""
    pki.make(made)
    before = (made.pki / "tokens.key").read_bytes()
    pki.make(made)
    assert (made.pki / "tokens.key").read_bytes() == before


def test_a_configuration_that_has_not_changed_is_not_touched(made: Node) -> None:
    """kube-proxy ends when its file is written, whatever is in it."""
    file = made.configure("kubelet.json", "{}")
    os.utime(file, (0, 0))
    made.configure("kubelet.json", "{}")
    assert file.stat().st_mtime == 0
    made.configure("kubelet.json", '{"a": 1}')
    assert file.stat().st_mtime > 0


def test_the_node_pulls_from_its_host_what_this_machine_pushes_to_itself(made: Node) -> None:
    """By the same name, `localhost:PORT`."""
    if not any((folder / "bridge").is_file() for folder in containerd.CNI_PLUGINS):
        pytest.skip("without CNI plugins there is no configuration of containerd")
    containerd.program(made)
    hosts = (made.configuration / "certs.d" / made.registry / "hosts.toml").read_text()
    assert f'[host."http://{made.host_address}:{made.registry_port}"]' in hosts
    assert "push" not in hosts


def test_the_kubelet_has_a_control_group_of_its_own(made: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else two clusters would take each other's pods for left-overs."""
    monkeypatch.setattr(kubelet, "tool", lambda name, **_: Path(name))
    kubelet.kubelet(made, "1.34.4")
    told = json.loads((made.configuration / "kubelet.json").read_text())
    assert told["cgroupRoot"] == "/mlops-testing"
    assert told["authentication"]["anonymous"] == {"enabled": False}


def test_a_cluster_has_dns(made: Node) -> None:
    """Without any image from outside."""
    found = {each["kind"]: each for each in dns.objects(made)}
    assert found["Service"]["spec"]["clusterIP"] == made.dns_service
    (container,) = found["Deployment"]["spec"]["template"]["spec"]["containers"]
    assert container["imagePullPolicy"] == "Never"


def test_volumes_are_made_by_a_program_that_may_do_nothing_else(made: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    """It serves the default class, is known to the API server by its own certificate, and reads no secret."""
    monkeypatch.setattr(volumes, "tool", Path)
    found = {each["kind"]: each for each in volumes.objects()}
    standard = found["StorageClass"]
    assert standard["metadata"]["annotations"] == {"storageclass.kubernetes.io/is-default-class": "true"}
    command = volumes.program(made).command
    assert f"-provisioner={standard['provisioner']}" in command
    assert (made.folder / "volumes").stat().st_mode & 0o777 == 0o700
    pki.make(made)
    certificate = x509.load_pem_x509_certificate((made.pki / "volumes.crt").read_bytes())
    assert certificate.subject.rfc4514_string() == f"CN={found['ClusterRoleBinding']['subjects'][0]['name']}"
    assert f"-kubeconfig={made.configuration}/volumes.kubeconfig" in command
    assert (made.configuration / "volumes.kubeconfig").is_file()
    allowed = {kind for rule in found["ClusterRole"]["rules"] for kind in rule["resources"]}
    assert allowed == {"persistentvolumes", "persistentvolumeclaims", "storageclasses", "events"}


def test_an_image_of_ours_is_one_program(tmp_path: Path) -> None:
    """In the format that `ctr images import` and `docker load` read."""
    program = tmp_path / "pause"
    program.write_bytes(b"program")
    pod_images._write(tmp_path / "image.tar", "localhost/mlops/pause:1", program, "65535:65535")
    with tarfile.open(tmp_path / "image.tar") as archive:
        archive.extractall(tmp_path, filter="data")
        manifest = json.loads((tmp_path / "manifest.json").read_text())
        configuration = json.loads((tmp_path / "config.json").read_text())
    with tarfile.open(tmp_path / "layer.tar") as layer:
        assert manifest[0]["RepoTags"] == ["localhost/mlops/pause:1"]
        assert configuration["config"] == {"Entrypoint": ["/pause"], "User": "65535:65535"}
        assert [(each.name, each.mode) for each in layer.getmembers()] == [("pause", 0o755)]


def test_a_pid_that_is_somebody_elses_by_now_is_not_the_component(made: Node) -> None:
    """It was noted when it was started."""
    record = made.run / "processes" / "etcd.json"
    record.write_text(json.dumps({"pid": os.getpid(), "started": 1.0, "digest": ""}))
    assert processes.running(made, "etcd") is None
    record.write_text("{")
    assert processes.running(made, "etcd") is None


def test_missing_packages_are_named_in_one_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each once, whatever number of programs it has."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(needs, "CNI_PLUGINS", ())
    assert needs.missing_packages() == sorted({*needs.PROGRAMS.values(), needs.PLUGINS})
    (line,) = [line for line in needs.missing() if "apt-get" in line]
    assert "apt-get install --no-install-recommends conntrack containerd containernetworking-plugins" in line


def test_what_a_person_who_is_not_root_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """At once, before anything is built."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert any(line.startswith("root is needed") for line in needs.missing())
