"""The network: who can go out, and by which way anybody comes in."""

import pytest

from infra.aws.standards import ENDPOINTS
from tests.infra.aws.aws_project import copy, edit
from tests.infra.aws.cdktf.synthesis import Stack, synthesise

ANYWHERE = "0.0.0.0/0"


@pytest.fixture(scope="module")
def ways_out(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Stack]:
    """The same environment thrice, but for its `nat`."""
    root = copy(tmp_path_factory.mktemp("aws"))
    for name, nat in (("dev", "none"), ("test", "single"), ("prod", "per_zone")):
        edit(root, name, nat=nat, zones=["a", "b", "c"])
    found = synthesise(root, tmp_path_factory.mktemp("out"), "dev", "test", "prod")
    return {"none": found["dev"], "single": found["test"], "per_zone": found["prod"]}


def routes(stack: Stack) -> dict[str, str]:
    """Where each route table sends what is for the outside."""
    found = {}
    for route in stack.of("route").values():
        assert route["destination_cidr_block"] == ANYWHERE
        found[target(route["route_table_id"])] = target(route.get("nat_gateway_id") or route["gateway_id"])
    return found


def target(reference: str) -> str:
    """`network_vpc` in "${aws_vpc.network_vpc.id}"."""
    return reference.split(".")[1]


def test_only_public_subnets_meet_the_internet(stack: Stack) -> None:
    """And nothing that is started there gets an address of itself."""
    assert {table for table, gateway in routes(stack).items() if gateway == "network_internet"} == {
        "network_public_routes"
    }
    assert not any(subnet["map_public_ip_on_launch"] for subnet in stack.of("subnet").values())


def test_the_database_has_no_way_out(stack: Stack) -> None:
    """Its subnets' route table has no route but the VPC's own."""
    tables = {
        target(each["route_table_id"])
        for name, each in stack.of("route_table_association").items()
        if name.startswith("network_database_")
    }
    assert tables == {"network_database_routes"}
    assert "network_database_routes" not in routes(stack)


def test_the_cluster_stands_in_private_subnets(stack: Stack) -> None:
    """Control plane and nodes alike."""
    for each in (stack.one("eks_cluster")["vpc_config"], *stack.of("eks_node_group").values()):
        assert all(target(subnet).startswith("network_private_") for subnet in each["subnet_ids"])


def test_per_zone_each_zone_goes_out_by_its_own_gateway(ways_out: dict[str, Stack]) -> None:
    """A zone that is lost takes nobody else's way out along."""
    out = {table: gateway for table, gateway in routes(ways_out["per_zone"]).items() if "private" in table}
    assert out == {f"network_private_{zone}_routes": f"network_nat_{zone}" for zone in "abc"}
    for gateway in ways_out["per_zone"].of("nat_gateway").values():
        assert gateway["depends_on"] == ["aws_internet_gateway.network_internet"]  # AWS makes none without it


def test_single_all_zones_go_out_by_one_gateway(ways_out: dict[str, Stack]) -> None:
    """A third of the price."""
    out = {table: gateway for table, gateway in routes(ways_out["single"]).items() if "private" in table}
    assert out == {f"network_private_{zone}_routes": "network_nat_a" for zone in "abc"}


def test_none_leaves_the_endpoints_of_aws(ways_out: dict[str, Stack]) -> None:
    """No route out of the private subnets, but an endpoint for each service that nodes and pods need."""
    stack = ways_out["none"]
    assert not stack.of("nat_gateway")
    assert not [table for table in routes(stack) if "private" in table]
    interfaces = [each for each in stack.of("vpc_endpoint").values() if each["vpc_endpoint_type"] == "Interface"]
    assert {each["service_name"] for each in interfaces} == {f"com.amazonaws.eu-west-1.{each}" for each in ENDPOINTS}
    assert all(each["private_dns_enabled"] and len(each["subnet_ids"]) == 3 for each in interfaces)


@pytest.mark.parametrize("nat", ["none", "single", "per_zone"])
def test_objects_never_pass_a_nat_gateway(ways_out: dict[str, Stack], nat: str) -> None:
    """S3's gateway endpoint costs nothing, and NAT is paid by the gigabyte."""
    (gateway,) = (each for each in ways_out[nat].of("vpc_endpoint").values() if each["vpc_endpoint_type"] == "Gateway")
    assert gateway["service_name"].endswith(".s3")
    assert len(gateway["route_table_ids"]) == 3


def test_no_security_group_lets_anybody_in(ways_out: dict[str, Stack]) -> None:
    """Neither the internet nor, to the database, the VPC: only the cluster."""
    for stack in ways_out.values():
        rules = stack.of("vpc_security_group_ingress_rule")
        assert ANYWHERE not in [rule.get("cidr_ipv4") for rule in rules.values()]
        database = rules["database_from_cluster"]
        assert database["referenced_security_group_id"].endswith("cluster_security_group_id}")
        assert (database["from_port"], database["to_port"], database.get("cidr_ipv4")) == (5432, 5432, None)
    closed = stack.one("default_security_group")
    assert "ingress" not in closed
    assert "egress" not in closed


def test_traffic_is_logged(stack: Stack) -> None:
    """All of it, accepted and rejected."""
    assert stack.one("flow_log")["traffic_type"] == "ALL"


def test_logs_are_encrypted_and_expire(stack: Stack) -> None:
    """Also those that EKS and RDS would otherwise begin by themselves and keep for ever."""
    groups = stack.of("cloudwatch_log_group")
    assert set(groups) == {"cluster_log", "network_log", "database_log_postgresql", "database_log_upgrade"}
    for group in groups.values():
        assert group["retention_in_days"] > 0
        assert group["kms_key_id"] == "${aws_kms_key.encryption_key.arn}"
    exported = stack.one("db_instance")["enabled_cloudwatch_logs_exports"]
    begun = {groups[f"database_log_{kind}"]["name"].rpartition("/")[2] for kind in exported}
    assert begun == set(exported)
