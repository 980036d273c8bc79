"""The kubeconfig of a foundation's cluster and its tokens, with the emulator where AWS is."""

import base64
import json
import os
import stat
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import boto3
import botocore.auth
import pytest

from demo.aws.emulator import KEY
from infra.aws.access import HEADER, token
from infra.aws.session import client
from infra.aws.target import stack
from infra.kubernetes import reach as reaching
from infra.kubernetes.place import Place, place
from infra.kubernetes.reach import NotReached
from tests.infra.aws import aws_project
from tests.infra.aws.aws_project import REGION

ENDPOINT = "https://127.0.0.1:9"  # of the emulator's clusters: nobody listens there


@pytest.fixture(scope="module")
def known(aws: str) -> str:
    """An account where AWS knows the cluster of dev; the access key that leads there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ACCESS_KEY_ID", key := f"{KEY}{aws_project.ACCOUNTS['dev']}")
        subnet = boto3.client("ec2", region_name=REGION).describe_subnets()["Subnets"][0]["SubnetId"]
        role = f"arn:aws:iam::{aws_project.ACCOUNTS['dev']}:role/cluster"
        eks = boto3.client("eks", region_name=REGION)
        eks.create_cluster(name="of-dev", roleArn=role, resourcesVpcConfig={"subnetIds": [subnet]})
    return key


@pytest.fixture
def here(known: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """dev, for somebody without a kubeconfig."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", known)
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    monkeypatch.setenv("KUBECONFIG", str(tmp_path / "none"))
    root = aws_project.copy(tmp_path / "project")
    return place(root, "dev", outputs={"region": REGION, "cluster_name": "of-dev", "cluster_endpoint": ENDPOINT})


def written(here: Place, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(reaching, "_check_connects", lambda _: None)  # as if somebody listened there
    with pytest.raises(NotReached, match="cluster not reachable: "):
        reaching.reach(here)
    return here.root / ".infra/dev/kubeconfig"


def asked(kubeconfig: Path, **more: str) -> "subprocess.CompletedProcess[str]":
    """What kubectl does for a token."""
    user: dict[str, Any] = json.loads(kubeconfig.read_text(encoding="utf-8"))["users"][0]["user"]["exec"]
    variables = {each["name"]: each["value"] for each in user["env"]}
    return subprocess.run(
        [user["command"], *user["args"]],
        cwd="/",
        env={**os.environ, **variables, **more},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_kubeconfig_is_of_the_foundations_cluster(here: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Address and authority as AWS tells them, no credential in it, and for nobody else to read."""
    file = written(here, monkeypatch)
    content = json.loads(file.read_text(encoding="utf-8"))
    found = client(stack(here.root, "dev"), "eks").describe_cluster(name="of-dev")["cluster"]
    assert content["clusters"][0]["cluster"] == {
        "server": ENDPOINT,
        "certificate-authority-data": found["certificateAuthority"]["data"],
    }
    assert content["current-context"] == "of-dev"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "AKIAEMUL" not in file.read_text(encoding="utf-8")


def test_a_token_tells_the_cluster_who_one_is(here: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a request to STS that is signed and not sent; the cluster sends it."""
    file = written(here, monkeypatch)
    done = asked(file)
    assert done.returncode == 0, done.stderr
    credential = json.loads(done.stdout)
    assert credential["kind"] == "ExecCredential"
    left = datetime.fromisoformat(credential["status"]["expirationTimestamp"]) - datetime.now(UTC)
    assert timedelta(minutes=12) < left < timedelta(minutes=15)
    prefix, _, encoded = credential["status"]["token"].partition(".")
    url = decoded(credential["status"]["token"])
    query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    assert prefix == "k8s-aws-v1"
    assert "=" not in encoded
    assert query["Action"] == "GetCallerIdentity"
    assert query["X-Amz-SignedHeaders"].split(";") == ["host", HEADER]
    assert query["X-Amz-Credential"].split("/")[2:] == [REGION, "sts", "aws4_request"]


def test_it_is_the_token_of_the_aws_cli(aws: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """`aws eks get-token` (1.46.3) with the same credentials at the same time ended in the same signature."""
    credentials = {"ACCESS_KEY_ID": "AKIDEXAMPLE", "SECRET_ACCESS_KEY": "secret", "SESSION_TOKEN": "tok"}
    for name, value in credentials.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    monkeypatch.delenv("AWS_ENDPOINT_URL")
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: datetime(2026, 11, 25, 17, 32, 27))  # noqa: DTZ001
    url = decoded(token("of-dev", "eu-west-1"))
    assert url.startswith("https://sts.eu-west-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15&")
    assert url.endswith("=088e1df74cddd3af951e16b7660d75679dda5e758cd7da260b589d68f72c2923")
    assert decoded(token("of-test", "eu-west-1")).rpartition("=")[2] != url.rpartition("=")[2]


def decoded(found: str) -> str:
    encoded = found.partition(".")[2]
    return base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)).decode()


def test_without_credentials_there_is_no_token(here: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line, which kubectl shows, and exit code 1."""
    file = written(here, monkeypatch)
    done = asked(file, AWS_ACCESS_KEY_ID="", AWS_SECRET_ACCESS_KEY="")
    assert done.returncode == 1
    assert done.stderr.startswith("no token for the cluster of-dev: Unable to locate credentials: log in")
    assert done.stderr.count("\n") == 1


def test_a_cluster_that_only_its_own_network_reaches_is_not_waited_for(here: Place) -> None:
    """No program is asked for then, and no kubeconfig is written."""
    with pytest.raises(NotReached, match=rf"cluster not reachable: no connection to {ENDPOINT}: Connection refused"):
        reaching.reach(here)
    assert not (here.root / ".infra").exists()


def test_a_cluster_that_aws_does_not_know_is_not_reached(here: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """The foundation's outputs name one that somebody has deleted."""
    monkeypatch.setattr(reaching, "_check_connects", lambda _: None)
    gone = place(here.root, "dev", outputs={**(here.outputs or {}), "cluster_name": "gone"})
    with pytest.raises(NotReached, match="cluster not reachable: AWS: DescribeCluster: ResourceNotFoundException"):
        reaching.reach(gone)
