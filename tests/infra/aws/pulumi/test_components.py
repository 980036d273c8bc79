"""Components on their own, with Pulumi's mocks in place of an engine."""

import json
from collections.abc import Callable
from typing import Any

import pulumi
import pytest
from pulumi.runtime import MockCallArgs, MockResourceArgs, Mocks

from infra.aws.foundation import Subnets
from infra.aws.names import Names
from infra.aws.pulumi.component import Component
from infra.aws.pulumi.network import Network
from infra.aws.pulumi.registry import Registry
from infra.aws.pulumi.roles import Boundary
from infra.aws.pulumi.storage import Bucket
from infra.aws.settings import Nat
from infra.aws.standards import ENDPOINTS

NAMES = Names("ml-platform", "dev", "111111111111", "eu-west-1")
SUBNETS = Subnets(
    private={"eu-west-1a": "10.0.0.0/18", "eu-west-1b": "10.0.64.0/18"},
    public={"eu-west-1a": "10.0.192.0/21", "eu-west-1b": "10.0.200.0/21"},
    database={"eu-west-1a": "10.0.224.0/21", "eu-west-1b": "10.0.232.0/21"},
)


class Recorder(Mocks):
    """Answers with the inputs, and remembers what was asked for."""

    def __init__(self) -> None:
        self.resources: dict[tuple[str, str], dict[str, Any]] = {}

    def new_resource(self, args: MockResourceArgs) -> tuple[str | None, dict[Any, Any]]:
        self.resources[args.typ, args.name] = args.inputs
        return f"{args.name}-id", {**args.inputs, "arn": f"{args.name}-arn"}

    def call(self, args: MockCallArgs) -> tuple[dict[Any, Any], list[tuple[str, str]] | None]:
        raise AssertionError(f"nothing is looked up: {args.token}")

    def of(self, type_: str) -> dict[str, dict[str, Any]]:
        return {name: inputs for (found, name), inputs in self.resources.items() if found == type_}


class Parent(Component):
    """Stands for the environment."""


def made(build: Callable[[], object]) -> Recorder:
    """Run to the end, until each resource is registered."""
    recorder = Recorder()
    pulumi.runtime.set_mocks(recorder, project="foundation", stack="dev")
    pulumi.runtime.test(build)()  # type: ignore[no-untyped-call]
    return recorder


def parent() -> Parent:
    return Parent("dev", parent=None)


def network(nat: Nat) -> None:
    above, key_arn = parent(), pulumi.Output.from_input("key")
    Network(
        "network",
        parent=above,
        names=NAMES,
        cidr="10.0.0.0/16",
        subnets=SUBNETS,
        nat=nat,
        log_days=30,
        key_arn=key_arn,
        boundary=Boundary("boundary", parent=above, names=NAMES, key_arn=key_arn),
    )


def test_without_nat_each_service_of_aws_has_an_endpoint() -> None:
    """And private subnets have no way out."""
    found = made(lambda: network(Nat.NONE))
    endpoints = found.of("aws:ec2/vpcEndpoint:VpcEndpoint").values()
    interfaces = [each for each in endpoints if each["vpcEndpointType"] == "Interface"]
    assert {each["serviceName"] for each in interfaces} == {f"com.amazonaws.eu-west-1.{each}" for each in ENDPOINTS}
    assert all(each["subnetIds"] == ["network_private_a-id", "network_private_b-id"] for each in interfaces)
    assert set(found.of("aws:ec2/route:Route")) == {"network_public_out"}
    assert found.of("aws:ec2/natGateway:NatGateway") == {}


def test_a_single_nat_gateway_serves_every_zone() -> None:
    """It stands in the first zone's public subnet."""
    found = made(lambda: network(Nat.SINGLE))
    (gateway,) = found.of("aws:ec2/natGateway:NatGateway").values()
    assert gateway["subnetId"] == "network_public_a-id"
    routes = found.of("aws:ec2/route:Route")
    ways = {name: each["natGatewayId"] for name, each in routes.items() if "natGatewayId" in each}
    assert ways == dict.fromkeys(("network_private_a_out", "network_private_b_out"), "network_nat_a-id")


def test_each_zone_has_a_nat_gateway_of_its_own() -> None:
    """A zone that fails takes no other zone's way out with it."""
    found = made(lambda: network(Nat.PER_ZONE))
    routes = found.of("aws:ec2/route:Route")
    assert {name: each["natGatewayId"] for name, each in routes.items() if "natGatewayId" in each} == {
        f"network_private_{zone}_out": f"network_nat_{zone}-id" for zone in "ab"
    }


def test_the_database_has_no_way_out() -> None:
    """Its route table has no route but the VPC's own."""
    found = made(lambda: network(Nat.PER_ZONE))
    tables = {each["routeTableId"] for each in found.of("aws:ec2/route:Route").values()}
    by = found.of("aws:ec2/routeTableAssociation:RouteTableAssociation")
    assert {by[f"network_database_{zone}_by"]["routeTableId"] for zone in "ab"} == {"network_database_routes-id"}
    assert "network_database_routes-id" not in tables


@pytest.mark.parametrize("protected", [True, False])
def test_images_are_kept_where_they_are_protected(protected: bool) -> None:
    """Elsewhere a registry with images in it can be destroyed with its environment."""
    found = made(
        lambda: Registry(
            "registry", parent=parent(), names=NAMES, key_arn=pulumi.Output.from_input("key"), protected=protected
        )
    )
    repositories = found.of("aws:ecr/repository:Repository").values()
    assert {each["name"] for each in repositories} == {
        f"ml-platform-dev/{image}" for image in ("mlflow", "model-service", "pipelines")
    }
    assert {each["forceDelete"] for each in repositories} == {not protected}
    assert {each["imageTagMutability"] for each in repositories} == {"IMMUTABLE"}


def test_a_bucket_is_private_encrypted_versioned_and_reached_by_tls_only() -> None:
    """Each is a resource of its own."""
    found = made(
        lambda: Bucket(
            "dvc",
            parent=parent(),
            bucket_name=NAMES.dvc_bucket,
            key_arn=pulumi.Output.from_input("key"),
            old_version_days=30,
            protected=False,
        )
    )
    (closed,) = found.of("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").values()
    assert {value for key, value in closed.items() if key != "bucket"} == {True}
    (encryption,) = found.of(
        "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration"
    ).values()
    assert encryption["rules"][0]["applyServerSideEncryptionByDefault"] == {
        "sseAlgorithm": "aws:kms",
        "kmsMasterKeyId": "key",
    }
    (versions,) = found.of("aws:s3/bucketVersioning:BucketVersioning").values()
    assert versions["versioningConfiguration"] == {"status": "Enabled"}
    (policy,) = found.of("aws:s3/bucketPolicy:BucketPolicy").values()
    (statement,) = json.loads(policy["policy"])["Statement"]
    assert (statement["Effect"], statement["Condition"]) == ("Deny", {"Bool": {"aws:SecureTransport": "false"}})
