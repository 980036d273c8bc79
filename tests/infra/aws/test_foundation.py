"""An environment on AWS as its file describes it, and what is refused with one line for each fault."""

import ipaddress
import re
import shutil
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

import environments
from environments import Invalid
from infra.aws.foundation import foundations
from infra.aws.names import WORKLOADS, Names
from infra.aws.settings import Aws, Database, NodeGroup
from infra.environment import Infrastructure
from infra.kubernetes.place import place
from tests.infra.aws.aws_project import ACCOUNTS, CHECKOUT, REGION, copy, edit


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project of the test's own."""
    return copy(tmp_path)


def fault(root: Path, *names: str) -> str:
    with pytest.raises(Invalid) as told:
        foundations(root, names)
    return str(told.value)


def test_this_projects_environments_can_be_planned(root: Path) -> None:
    """Whatever their files say by now; accounts that they lack are made up."""
    shutil.rmtree(root / "environments")
    shutil.copytree(CHECKOUT / "environments", root / "environments", ignore=shutil.ignore_patterns("__pycache__"))
    described = [
        (name, settings)
        for name in environments.names(root)
        if (settings := environments.read(Infrastructure, root, name, "infrastructure").aws)
    ]
    for number, (name, settings) in enumerate(described):
        if settings.account_id is None:
            edit(root, name, account_id=f"{number + 1:012}")
    assert set(foundations(root, [name for name, _ in described])) == {name for name, _ in described}


def test_an_environment_without_an_account_is_not_planned(root: Path) -> None:
    """Nothing is made in an account that nobody named; all that lack one are told of."""
    for name in ACCOUNTS:
        edit(root, name, account_id=None)
    told = fault(root, *ACCOUNTS).splitlines()
    assert [line.partition(": missing")[0] for line in told] == [
        f"environments/{name}/infrastructure.yaml: aws.account_id" for name in ACCOUNTS
    ]


def test_the_namespace_is_the_one_that_the_charts_are_delivered_to(root: Path) -> None:
    """With the default as with a name of its own; AWS gives pods elsewhere no role."""
    found = foundations(root, ["dev", "prod"])
    assert {name: each.namespace for name, each in found.items()} == {
        name: place(root, name).namespace for name in found
    }
    assert found["prod"].namespace == "models"
    assert found["dev"].namespace == found["dev"].names.prefix


def test_the_charts_make_the_service_accounts_that_have_a_role() -> None:
    """Those and no others, but for one that only asks the cluster; tests/charts looks at what Helm renders."""
    made = [
        name
        for template in CHECKOUT.glob("*/*/templates/*.yaml")
        for name in re.findall(r"(?m)^kind: ServiceAccount\nmetadata:\n  name: (\S+)$", template.read_text("utf-8"))
    ]
    assert sorted(made) == sorted([*WORKLOADS.values(), "prometheus"])


@pytest.mark.parametrize("cidr", ["10.0.0.0/16", "10.0.0.0/20", "172.16.0.0/18"])
@pytest.mark.parametrize("zones", [["a", "b"], ["a", "c", "d"]])
def test_subnets_lie_in_the_vpc_and_apart(root: Path, cidr: str, zones: list[str]) -> None:
    """In each zone one of each kind, the private ones largest."""
    edit(root, "dev", vpc_cidr=cidr, zones=zones)
    subnets = foundations(root, ["dev"])["dev"].subnets
    kinds = (subnets.private, subnets.public, subnets.database)
    assert all(list(kind) == [f"{REGION}{zone}" for zone in zones] for kind in kinds)
    networks = [ipaddress.IPv4Network(each) for kind in kinds for each in kind.values()]
    assert not any(one.overlaps(other) for one, other in combinations(networks, 2))
    assert all(each.subnet_of(ipaddress.IPv4Network(cidr)) for each in networks)
    assert {each.prefixlen - ipaddress.IPv4Network(cidr).prefixlen for each in networks} == {2, 5}


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"account_id": "12345678901"}, "aws.account_id"),
        ({"account_id": 123456789012}, "write it in quotes"),
        ({"vpc_cidr": "10.10.0.0/24"}, "/16 to /20"),
        ({"vpc_cidr": "8.8.0.0/16"}, "private"),
        ({"vpc_cidr": "10.10.0.1/16"}, "aws.vpc_cidr"),
        ({"vpc_cidr": "fd00::/16"}, "aws.vpc_cidr"),
        ({"vpc_cidr": None}, "aws.vpc_cidr"),
        ({"zones": ["a"]}, "aws.zones"),
        ({"zones": ["a", "a"]}, "each only once"),
        ({"zones": ["a", "b", "c", "d"]}, "aws.zones"),
        ({"nat": "two"}, "'none', 'single' or 'per_zone'"),
        ({"kubernetes_version": "1.9"}, "aws.kubernetes_version"),
        ({"kubernetes_version": 1.35}, "aws.kubernetes_version"),
        ({"public_access_cidrs": ["300.0.0.0/8"]}, "aws.public_access_cidrs"),
        ({"protected": True, "public_access_cidrs": ["0.0.0.0/0"]}, "not for a protected environment"),
        ({"protected": "yes"}, "aws.protected"),
        ({"node_groups": []}, "aws.node_groups"),
        ({"node_groups": [{"name": "a"}, {"name": "a"}]}, "each only once"),
        ({"node_groups": [{"name": "a", "min": 2, "desired": 1}]}, "min <= desired <= max"),
        ({"node_groups": [{"name": "a", "instance_types": ["large"]}]}, "instance_types"),
        ({"node_groups": [{"name": "a", "maximum": 3}]}, "maximum"),
        ({"database": {"storage_gb": 100, "max_storage_gb": 100}}, "max_storage_gb must be more"),
        ({"database": {"backup_days": 0}}, "backup_days"),
        ({"database": {"publicly_accessible": True}}, "publicly_accessible"),
        ({"administrators": ["arn:aws:iam::111111111111:user/me"]}, "aws.administrators"),
        ({"administrators": [f"arn:aws:iam::111111111111:role/{each}" for each in ("a-b", "a/b")]}, "each only once"),
        ({"log_days": 31}, "aws.log_days"),
        ({"iac": "ansible"}, "'cdktf' or 'pulumi'"),
        ({"gpus": 8}, "aws.gpus"),
    ],
)
def test_a_wrong_value_is_named_with_its_key(root: Path, values: dict[str, Any], message: str) -> None:
    """File, line, key, and what is allowed."""
    edit(root, "dev", **values)
    told = fault(root, "dev")
    assert told.startswith("environments/dev/infrastructure.yaml")
    assert message in told
    assert len(told.splitlines()) == 1


def test_the_faults_of_all_environments_are_told_at_once(root: Path) -> None:
    """So that nobody repairs one file to hear of the next."""
    edit(root, "dev", nat="two")
    edit(root, "prod", account_id=None)
    assert len(fault(root, "dev", "test", "prod", "staging").splitlines()) == 3


def test_overlapping_networks_are_refused(root: Path) -> None:
    """They could never be connected; also where the other environment is not asked for."""
    edit(root, "dev", vpc_cidr="10.20.0.0/18")
    assert "10.20.0.0/18 overlaps 10.20.0.0/16 of test" in fault(root, "dev")


def test_one_environment_of_an_account_makes_githubs_provider(root: Path) -> None:
    """An account has one for an address; a second environment uses it."""
    edit(root, "test", account_id=ACCOUNTS["dev"])
    assert "aws.github_provider: dev is in the same account" in fault(root, "test")
    edit(root, "test", account_id=ACCOUNTS["dev"], github_provider="existing")
    assert set(foundations(root, ["dev", "test"])) == {"dev", "test"}


def test_what_is_wrong_with_another_environment_stops_nothing(root: Path) -> None:
    """dev can be planned while prod is being edited."""
    edit(root, "prod", nat="two")
    assert set(foundations(root, ["dev"])) == {"dev"}


def test_an_environment_without_the_section_says_so(root: Path) -> None:
    """The section may be left out where the target is another."""
    (root / "environments/dev/infrastructure.yaml").write_text("target: local\n")
    assert fault(root, "dev") == (
        "environments/dev/infrastructure.yaml: aws: missing; says what the environment is made of on AWS"
    )


@pytest.mark.parametrize("region", ["cn-north-1", "us-gov-west-1"])
def test_other_partitions_of_aws_are_refused(root: Path, region: str) -> None:
    """Their ARNs and services differ, and nothing here was tried there."""
    file = root / "project.yaml"
    file.write_text(file.read_text().replace(REGION, region))
    assert "partition" in fault(root, "dev")


@pytest.mark.parametrize("section", [Aws, NodeGroup, Database])
def test_the_document_names_each_key(section: type[BaseModel]) -> None:
    """With its default, where that is a plain value of the section itself."""
    text = (CHECKOUT / "docs/aws.md").read_text(encoding="utf-8")
    for name, field in section.model_fields.items():
        assert f"`{name}`" in text
        if section is Aws and isinstance(field.default, (bool, int)):
            assert f"| `{name}` | {str(field.default).lower()} |" in text


def test_names_stay_within_what_aws_takes() -> None:
    """The longest slug with the longest shipped environment; what is longer is refused with a way out."""
    names = Names("a" * 30, "prod", "333333333333", REGION)
    assert max(map(len, (names.state_bucket, names.dvc_bucket, names.mlflow_bucket))) <= 63
    assert max(len(names.role(each)) for each in ("network-logs", "control-plane", "training")) <= 64
    with pytest.raises(Invalid, match="shorten `slug`"):
        Names("a" * 30, "a-very-long-environment", "333333333333", REGION)


def test_names_of_environments_that_share_an_account_differ() -> None:
    """Nothing of one environment is another's."""
    dev, test = (Names("ml-platform", each, "111111111111", REGION) for each in ("dev", "test"))
    public = [name for name in vars(Names) if isinstance(vars(Names)[name], property)]
    assert len(public) > 8
    assert all(getattr(dev, name) != getattr(test, name) for name in public)
