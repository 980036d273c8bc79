"""The platform in a real cluster: what runs as whom, bytes through its storage, outages, and a backup that restores.

It has a namespace of its own, which it empties. Each test goes on where the one before stopped, in the file's order.
"""

import hashlib
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
import httpx
import pytest
import testinfra
from botocore.config import Config

import environments
from environments.promotion import digest
from infra.tools import tool
from tests.e2e.kubernetes.conftest import Cluster, Completed, figure, run

MB = 1_000_000
WIPED = ("data-database-0", "data-object-storage-0")


@dataclass(frozen=True)
class Up:
    """The platform of an environment, and how it is reached from here."""

    cluster: Cluster
    root: Path
    namespace: str

    def infra(self, *arguments: str, expect: int | None = 0) -> Completed:
        return run(self.root, "infra", *arguments, expect=expect)

    def kubectl(self, *arguments: str) -> str:
        return self.cluster.kubectl("--namespace", self.namespace, *arguments)

    def objects(self, *what: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.kubectl("get", *what, "--output", "json"))["items"]
        return found

    def pods(self, component: str) -> list[str]:
        found = self.objects("pods", "--selector", f"app.kubernetes.io/name={component}")
        return [str(pod["metadata"]["name"]) for pod in found if "deletionTimestamp" not in pod["metadata"]]

    def inside(self, pod: str, container: str) -> Any:
        options = f"namespace={self.namespace}&container={container}&kubeconfig={self.cluster.kubeconfig}"
        return testinfra.get_host(f"kubectl://{pod}?{options}")

    def variables(self) -> dict[str, str]:
        found: dict[str, str] = json.loads(self.infra("connect", "dev", "--json").stdout)
        return found

    def storage(self, **options: Any) -> Any:
        found = self.variables()
        return boto3.client(
            "s3",
            endpoint_url=found["AWS_ENDPOINT_URL"],
            aws_access_key_id=found["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=found["AWS_SECRET_ACCESS_KEY"],
            region_name=found["AWS_DEFAULT_REGION"],
            config=Config(s3={"addressing_style": "path"}, **options),
        )


@pytest.fixture(scope="module")
def up(
    cluster: Cluster,
    project: Path,
    images: dict[str, str],
    namespaces: dict[str, str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Up]:
    root = tmp_path_factory.mktemp("platform") / "project"
    subprocess.run(("git", "clone", "--quiet", str(project), str(root)), check=True)
    namespace = f"{namespaces['dev']}-platform"
    pins = {name.replace("-", "_"): images[name] for name in ("mlflow", "database", "object-storage")}
    kubernetes = {"namespace": namespace, "platform": {"images": pins, "backup": {"kept": 2}}}
    environments.update(root, "dev", "infrastructure", "kubernetes", kubernetes)
    cluster.kubectl("delete", "namespace", namespace, "--ignore-not-found")
    up = Up(cluster, root, namespace)
    began = time.monotonic()
    up.infra("apply", "dev", "--only", "platform")
    figure(f"platform: up from nothing in {time.monotonic() - began:.0f} s")
    yield up
    up.infra("connect", "dev", "--stop", expect=None)
    cluster.kubectl("delete", "namespace", namespace, "--ignore-not-found", "--wait=false")


@pytest.fixture(scope="module")
def models(up: Up, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Digest by version of the models that are registered, through the server, as a training does it."""
    from mlflow import MlflowClient

    client = MlflowClient(up.variables()["MLFLOW_TRACKING_URI"])
    experiment = client.create_experiment("flights")
    client.create_registered_model("flights")
    found = {}
    for number in range(1, 4):
        folder = tmp_path_factory.mktemp("artefact")
        (folder / "model.onnx").write_bytes(os.urandom(number * MB))
        (folder / "MLmodel").write_text(f"flavors: {number}\n", encoding="utf-8")
        made = client.create_run(experiment).info.run_id
        client.log_artifacts(made, str(folder), "artefact")
        version = client.create_model_version(
            "flights", f"runs:/{made}/artefact", made, tags={"digest": digest(folder)}
        )
        found[str(version.version)] = digest(folder)
    return found


def registered(up: Up, scratch: Path) -> dict[str, str]:
    """Digest by version of what the registry has now, computed from what it serves."""
    from mlflow import MlflowClient

    client = MlflowClient(up.variables()["MLFLOW_TRACKING_URI"])
    found = {}
    for version in client.search_model_versions("name='flights'"):
        folder = scratch / str(version.version)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        got = client.download_artifacts(str(version.run_id), "artefact", str(folder))
        found[str(version.version)] = digest(Path(got))
        assert version.tags["digest"] == found[str(version.version)]
    return found


def until(condition: Callable[[], bool], what: str, seconds: float = 90) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
        time.sleep(0.2)


def test_one_job_migrates_and_another_apply_repeats_nothing(up: Up) -> None:
    """Both servers waited for it: none of them has restarted."""
    (before,) = up.objects("jobs")
    assert before["status"]["succeeded"] == 1
    assert "the schema is at alembic_version" in up.kubectl("logs", f"job/{before['metadata']['name']}")
    up.infra("apply", "dev", "--only", "platform")
    (after,) = up.objects("jobs")
    assert after["metadata"]["uid"] == before["metadata"]["uid"]
    servers = up.objects("pods", "--selector", "app.kubernetes.io/name=mlflow")
    assert len(servers) == 2
    assert {each["restartCount"] for pod in servers for each in pod["status"]["containerStatuses"]} == {0}


@pytest.mark.parametrize(
    ("component", "container", "program"),
    [
        ("mlflow", "mlflow", "infra.platform.images.mlflow.server\0serve"),
        ("database", "postgresql", "postgres\0-D\0/data/postgresql"),
        ("object-storage", "versitygw", "versitygw\0--port\0:7070"),
    ],
)
def test_a_pod_runs_one_program_as_nobody_in_particular(up: Up, component: str, container: str, program: str) -> None:
    """It cannot write to its own image, and knows nothing of the cluster's API."""
    inside = up.inside(up.pods(component)[0], container)
    assert program in inside.file("/proc/1/cmdline").content_string
    assert inside.run("id -u").stdout.strip() == "10001"
    assert inside.run("touch /usr/local/bin/x /opt/x /etc/x").rc != 0
    assert inside.run("touch /tmp/x").rc == 0
    assert "NoNewPrivs:\t1" in inside.file("/proc/1/status").content_string
    assert "CapEff:\t0000000000000000" in inside.file("/proc/1/status").content_string
    assert not inside.file("/var/run/secrets/kubernetes.io").exists


def test_the_database_is_for_its_user_only_and_takes_no_wrong_password(up: Up) -> None:
    """Neither over the network nor in the pod."""
    inside = up.inside("database-0", "postgresql")
    data = inside.file("/data/postgresql")
    assert (data.user, data.mode & 0o777) == ("postgres", 0o700)  # volumes for a group have a bit more
    assert inside.file("/data/postgresql/PG_VERSION").content_string.strip() == "15"
    for host in ("127.0.0.1", "/tmp"):
        assert inside.run(f"PGPASSWORD=wrong psql -h {host} mlflow -c 'select 1'").rc == 2
        assert inside.run(f"psql -h {host} mlflow -c 'show data_checksums'").stdout.split()[2] == "on"


def test_buckets_are_there_from_the_start(up: Up) -> None:
    """In folders that a person can look into."""
    inside = up.inside("object-storage-0", "versitygw")
    for bucket in ("dvc", "mlflow"):
        assert inside.file(f"/data/objects/{bucket}").is_directory
    assert {each["Name"] for each in up.storage().list_buckets()["Buckets"]} == {"dvc", "mlflow"}


@pytest.mark.parametrize("checksums", ["when_supported", "when_required"])
def test_bytes_come_back_as_they_went(up: Up, checksums: str, tmp_path: Path) -> None:
    """Whatever boto3 adds, of all sizes that DVC sends, in one piece or in parts."""
    storage = up.storage(request_checksum_calculation=checksums, response_checksum_validation=checksums)
    for size in (0, 1, 65_537, 20 * MB):  # from 8 MB on in parts
        sent, got = tmp_path / f"sent-{size}", tmp_path / f"got-{size}"
        sent.write_bytes(os.urandom(size))
        md5 = hashlib.md5(sent.read_bytes()).hexdigest()
        key = f"files/md5/{md5[:2]}/{md5[2:]}"
        storage.upload_file(str(sent), "dvc", key)
        storage.download_file("dvc", key, str(got))
        assert got.read_bytes() == sent.read_bytes()
    for algorithm in ("CRC32", "SHA256"):
        storage.put_object(Bucket="dvc", Key="checked", Body=b"flight", ChecksumAlgorithm=algorithm)
        body = storage.get_object(Bucket="dvc", Key="checked", ChecksumMode="ENABLED")["Body"].read()
        assert body == b"flight"


def test_mlflow_answers_to_its_own_names_only(up: Up) -> None:
    """By a pod's way in; a page that somebody is lured to has another name."""
    server = up.inside(up.pods("mlflow")[0], "mlflow")
    asked = (
        "import urllib.request as r, urllib.error; q = r.Request('http://127.0.0.1:5000/api/2.0/mlflow/experiments/search"
        "?max_results=1', headers={'Host': '%s'})\n"
        "try: print(r.urlopen(q).status)\n"
        "except urllib.error.HTTPError as e: print(e.code)"
    )
    hosts = {"mlflow:5000": "200", f"mlflow.{up.namespace}.svc.cluster.local:5000": "200", "evil.example": "403"}
    assert {host: server.run("python -c %s", asked % host).stdout.strip() for host in hosts} == hosts


def test_models_outlive_the_servers(up: Up, models: dict[str, str], tmp_path: Path) -> None:
    """Both are deleted at once; what they served is in database and storage."""
    up.kubectl("delete", "pod", "--selector", "app.kubernetes.io/name=mlflow", "--wait=false")
    up.kubectl("rollout", "status", "deployment/mlflow", "--timeout=150s")
    until(lambda: _answers(up), "MLflow answers again")
    assert registered(up, tmp_path) == models


def test_mlflow_outlives_a_restart_of_the_database(up: Up, models: dict[str, str], tmp_path: Path) -> None:
    """No server restarts; requests fail while there is no database, and no longer."""
    servers = up.pods("mlflow")
    began = time.monotonic()
    up.kubectl("delete", "pod", "database-0", "--wait=true")
    gone = time.monotonic() - began
    up.kubectl("wait", "--for=condition=ready", "pod/database-0", "--timeout=90s")
    ready = time.monotonic() - began
    until(lambda: _answers(up), "MLflow answers again")
    figure(
        f"database: gone after {gone:.1f} s, ready after {ready:.1f} s, MLflow after {time.monotonic() - began:.1f} s"
    )
    assert registered(up, tmp_path) == models
    pods = up.objects("pods", "--selector", "app.kubernetes.io/name=mlflow")
    assert up.pods("mlflow") == servers
    assert {each["restartCount"] for pod in pods for each in pod["status"]["containerStatuses"]} == {0}


def test_a_backup_restores_into_an_emptied_namespace(up: Up, models: dict[str, str], tmp_path: Path) -> None:
    """Database, buckets, passwords are gone and made anew; every registered model's digest is what it was."""
    data = os.urandom(MB)
    up.storage().put_object(Bucket="dvc", Key="files/md5/00/data", Body=data)
    began = time.monotonic()
    made = json.loads(up.infra("platform", "backup", "dev", "--json").stdout)
    figure(f"backup: {made['objects']} objects, {made['object_bytes'] / MB:.0f} MB in {time.monotonic() - began:.0f} s")
    up.infra("connect", "dev", "--stop")
    subprocess.run(
        (str(tool("helm")), "uninstall", "platform", "--namespace", up.namespace, "--wait"),
        env={**os.environ, "KUBECONFIG": str(up.cluster.kubeconfig)},
        check=True,
        capture_output=True,
    )
    up.kubectl("delete", "pvc", *WIPED)
    up.kubectl("delete", "secret", "database", "object-storage")
    up.infra("apply", "dev", "--only", "platform")
    assert registered(up, tmp_path) == {}

    began = time.monotonic()
    up.infra("platform", "restore", "dev", "--from", made["name"], "--yes")
    figure(f"restore: {time.monotonic() - began:.0f} s")
    assert registered(up, tmp_path) == models
    assert up.storage().get_object(Bucket="dvc", Key="files/md5/00/data")["Body"].read() == data


def test_a_backup_that_does_not_exist_is_refused_before_anything_is_touched(up: Up) -> None:
    """With the names of those that do; and nobody is asked where nobody can answer."""
    servers = up.pods("mlflow")
    done = up.infra("platform", "restore", "dev", "--from", "yesterday", "--yes", expect=2)
    assert "there is no such backup; there are: 2" in done.stderr
    assert "--yes" in up.infra("platform", "restore", "dev", "--from", "LATEST", expect=2).stderr
    assert up.pods("mlflow") == servers


def _answers(up: Up) -> bool:
    url = f"{up.variables()['MLFLOW_TRACKING_URI']}/api/2.0/mlflow/experiments/search"
    try:
        return httpx.get(url, params={"max_results": 1}, timeout=10).status_code == 200
    except httpx.TransportError:
        return False
