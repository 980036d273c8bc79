"""The emulator: a process that ends with whoever started it, with accounts, and with the EKS that moto lacks."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import testinfra
from botocore.exceptions import ClientError

from demo.aws.emulator import ROOT, Emulator, running

ACCOUNT, OTHER = "111111111111", "222222222222"
REGION = "eu-west-1"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/x"


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    """One for all tests here."""
    with running(tmp_path_factory.mktemp("emulator") / "log") as emulator:
        yield emulator


@pytest.fixture(scope="module")
def eks(emulator: Emulator) -> Any:
    """EKS with a cluster `c` in two subnets."""
    ec2 = emulator.client("ec2", ACCOUNT, REGION)
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnets = [ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.0.{index}.0/24")["Subnet"]["SubnetId"] for index in range(2)]
    client = emulator.client("eks", ACCOUNT, REGION)
    client.create_cluster(name="c", roleArn=ROLE, version="1.34", resourcesVpcConfig={"subnetIds": subnets})
    client.create_nodegroup(
        clusterName="c", nodegroupName="n", nodeRole=ROLE, subnets=subnets, version="1.34", diskSize=20
    )
    return client


def refused(call: Callable[[], object], code: str) -> None:
    with pytest.raises(ClientError) as told:
        call()
    assert told.value.response["Error"]["Code"] == code


def test_it_listens_on_this_machine_only(emulator: Emulator) -> None:
    """It believes whoever asks."""
    port = urlsplit(emulator.url).port
    host = testinfra.get_host("local://")
    assert host.socket(f"tcp://127.0.0.1:{port}").is_listening
    assert f"tcp://0.0.0.0:{port}" not in host.socket.get_listening_sockets()


def test_it_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    """Also with one that is killed."""
    code = (
        "import pathlib, sys, time\n"
        "from demo.aws.emulator import running\n"
        f"with running(pathlib.Path({str(tmp_path / 'log')!r})) as emulator:\n"
        "    print(emulator.url, flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        address = urlsplit(parent.stdout.readline().strip())
        os.kill(parent.pid, signal.SIGKILL)
    deadline = time.monotonic() + 30
    while listens(str(address.hostname), int(address.port or 0)):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def listens(host: str, port: int) -> bool:
    with socket.socket() as connection:
        return connection.connect_ex((host, port)) == 0


def test_the_access_key_says_which_account_one_is_in(emulator: Emulator) -> None:
    """So a run with the wrong account's credentials is what it would be on AWS."""
    mine, theirs = (emulator.client("s3", each, REGION) for each in (ACCOUNT, OTHER))
    for account in (ACCOUNT, OTHER):
        assert emulator.client("sts", account, REGION).get_caller_identity()["Account"] == account
    where = {"LocationConstraint": REGION}
    mine.create_bucket(Bucket="mine", CreateBucketConfiguration=where)
    assert [each["Name"] for each in mine.list_buckets()["Buckets"]] == ["mine"]
    assert theirs.list_buckets()["Buckets"] == []
    refused(lambda: theirs.create_bucket(Bucket="mine", CreateBucketConfiguration=where), "BucketAlreadyExists")


def test_a_cluster_has_what_terraform_reads(eks: Any) -> None:
    """An issuer of its own, a security group for its nodes, a mode of access."""
    cluster = eks.describe_cluster(name="c")["cluster"]
    assert cluster["identity"]["oidc"]["issuer"].startswith(f"https://oidc.eks.{REGION}.amazonaws.com/id/")
    assert cluster["resourcesVpcConfig"]["clusterSecurityGroupId"].startswith("sg-")
    assert cluster["accessConfig"]["authenticationMode"] == "CONFIG_MAP"


def test_an_update_changes_and_can_be_looked_up(eks: Any) -> None:
    """Terraform waits until it has succeeded."""
    calls: tuple[Callable[[], Any], ...] = (
        lambda: eks.update_cluster_version(name="c", version="1.35"),
        lambda: eks.update_cluster_config(name="c", resourcesVpcConfig={"endpointPublicAccess": False}),
        lambda: eks.update_nodegroup_version(clusterName="c", nodegroupName="n", version="1.35"),
    )
    for call in calls:
        update = call()["update"]["id"]
        assert eks.describe_update(name="c", updateId=update)["update"]["status"] == "Successful"
        assert update in eks.list_updates(name="c")["updateIds"]
    cluster = eks.describe_cluster(name="c")["cluster"]
    assert cluster["version"] == "1.35"
    assert cluster["resourcesVpcConfig"]["endpointPublicAccess"] is False
    assert eks.describe_nodegroup(clusterName="c", nodegroupName="n")["nodegroup"]["version"] == "1.35"


def test_add_ons_come_change_and_go(eks: Any) -> None:
    """One of a name; what is not there is not found."""
    name = {"clusterName": "c", "addonName": "coredns"}
    refused(lambda: eks.describe_addon(**name), "ResourceNotFoundException")
    assert eks.create_addon(**name)["addon"]["status"] == "ACTIVE"
    refused(lambda: eks.create_addon(**name), "ResourceInUseException")
    eks.update_addon(**name, addonVersion="v2")
    assert eks.describe_addon(**name)["addon"]["addonVersion"] == "v2"
    assert eks.list_addons(clusterName="c")["addons"] == ["coredns"]
    eks.delete_addon(**name)
    refused(lambda: eks.delete_addon(**name), "ResourceNotFoundException")


def test_pod_identities_come_change_and_go(eks: Any) -> None:
    """Each by its own identifier."""
    made = eks.create_pod_identity_association(clusterName="c", namespace="n", serviceAccount="s", roleArn=ROLE)
    key = {"clusterName": "c", "associationId": made["association"]["associationId"]}
    eks.update_pod_identity_association(**key, roleArn=f"{ROLE}2")
    assert eks.describe_pod_identity_association(**key)["association"]["roleArn"] == f"{ROLE}2"
    assert len(eks.list_pod_identity_associations(clusterName="c")["associations"]) == 1
    eks.delete_pod_identity_association(**key)
    refused(lambda: eks.describe_pod_identity_association(**key), "ResourceNotFoundException")


def test_access_entries_come_with_policies_and_go(eks: Any) -> None:
    """An ARN in the path is one parameter, slashes and all."""
    key = {"clusterName": "c", "principalArn": f"arn:aws:iam::{ACCOUNT}:role/path/x"}
    policy = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy"
    refused(lambda: eks.describe_access_entry(**key), "ResourceNotFoundException")
    eks.create_access_entry(**key)
    assert eks.describe_access_entry(**key)["accessEntry"]["type"] == "STANDARD"
    assert eks.list_access_entries(clusterName="c")["accessEntries"] == [key["principalArn"]]
    eks.associate_access_policy(**key, policyArn=policy, accessScope={"type": "cluster"})
    found = eks.list_associated_access_policies(**key)["associatedAccessPolicies"]
    assert [each["policyArn"] for each in found] == [policy]
    eks.disassociate_access_policy(**key, policyArn=policy)
    assert eks.list_associated_access_policies(**key)["associatedAccessPolicies"] == []
    eks.delete_access_entry(**key)
    refused(lambda: eks.delete_access_entry(**key), "ResourceNotFoundException")


def test_nothing_is_found_in_a_cluster_that_is_not_there(eks: Any) -> None:
    """As on AWS, so that Terraform takes it for deleted."""
    refused(lambda: eks.list_addons(clusterName="d"), "ResourceNotFoundException")
    refused(lambda: eks.update_cluster_version(name="d", version="1.35"), "ResourceNotFoundException")


def test_a_call_that_is_sent_again_is_answered_again_and_done_once(emulator: Emulator, eks: Any) -> None:
    """As when the answer to the first attempt is lost; another call for the same is refused."""
    again = emulator.client("eks", ACCOUNT, REGION)
    again.meta.events.register("before-send.eks.CreateAddon", _numbered("2a6f7c1e-0d3b-4d0e-9f0a-5b1d6f1d2c3e"))
    first = again.create_addon(clusterName="c", addonName="sent-again")["addon"]
    second = again.create_addon(clusterName="c", addonName="sent-again")["addon"]
    assert second == first
    refused(lambda: eks.create_addon(clusterName="c", addonName="sent-again"), "ResourceInUseException")
    eks.delete_addon(clusterName="c", addonName="sent-again")


def test_a_call_that_failed_is_tried_anew(emulator: Emulator, eks: Any) -> None:
    """Only what succeeded is remembered."""
    again = emulator.client("eks", ACCOUNT, REGION)
    again.meta.events.register("before-send.eks.CreateAddon", _numbered("8f5f4d9a-9c0e-4c7e-8e35-0f3f4f1b7a6d"))
    eks.create_addon(clusterName="c", addonName="tried-anew")
    refused(lambda: again.create_addon(clusterName="c", addonName="tried-anew"), "ResourceInUseException")
    eks.delete_addon(clusterName="c", addonName="tried-anew")
    assert again.create_addon(clusterName="c", addonName="tried-anew")["addon"]["status"] == "ACTIVE"
    eks.delete_addon(clusterName="c", addonName="tried-anew")


def _numbered(call: str) -> Callable[..., None]:
    """The request as an attempt of this call."""

    def number(request: Any, **_: object) -> None:
        request.headers["amz-sdk-invocation-id"] = call

    return number
