"""Both engines make the same of an environment: resource by resource, attribute by attribute."""

import copy
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from infra.aws import pulumi_plan
from tests.infra.aws import aws_project, conformance
from tests.infra.aws.agreement import AGREEMENTS, DIFFERENT
from tests.infra.aws.cdktf.synthesis import synthesise
from tests.infra.aws.conformance import Description, disagreements, from_pulumi, from_terraform
from tests.infra.aws.pulumi.engine import run

Pair = tuple[Description, Description]
NAMES = ("dev", "test", "prod")
# Goes the other way where these three all go one way.
OTHER = {
    "account_id": "444444444444",
    "vpc_cidr": "10.40.0.0/16",
    "nat": "none",
    "github_provider": "existing",
    "administrators": ["arn:aws:iam::444444444444:role/admin/platform", "arn:aws:iam::444444444444:role/on-call"],
}


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Pair]:
    """The three environments and the other one, by Terraform and by Pulumi."""
    root = aws_project.copy(tmp_path_factory.mktemp("aws"))
    shutil.copytree(root / "environments/prod", root / "environments/other")
    aws_project.edit(root, "other", **OTHER)
    names = (*NAMES, "other")
    stacks = synthesise(root, tmp_path_factory.mktemp("out"), *names)
    deployments = run(root, *names)
    for each in deployments.values():
        assert (each.exit_code, each.errors) == (0, [])
    return {name: (from_terraform(stacks[name].document), from_pulumi(deployments[name])) for name in names}


@pytest.mark.parametrize("name", [*NAMES, "other"])
def test_the_engines_agree(name: str, pairs: Mapping[str, Pair]) -> None:
    """Each disagreement is named; the table says what must agree, and what need not has a reason there."""
    terraform, pulumi = pairs[name]
    assert len(terraform.resources) > 100
    assert disagreements(terraform, pulumi) == []


def test_nothing_in_the_table_is_idle(pairs: Mapping[str, Pair]) -> None:
    """Each type and each attribute of it is set in one of the environments, so that it has been compared."""
    seen: dict[str, set[str]] = {}
    for terraform, _ in pairs.values():
        for address, resource in terraform.resources.items():
            seen.setdefault(address.partition(".")[0], set()).update(resource.attributes)
    assert {type_: set(each.attributes) for type_, each in AGREEMENTS.items()} == seen


def test_a_plan_of_pulumi_is_shown_by_terraforms_addresses() -> None:
    """So that `--allow-destroy` and the policies know a resource by one name, whichever engine plans."""
    shown = {type_: pulumi_plan.type_of(each.pulumi) for type_, each in AGREEMENTS.items()}
    assert shown == {type_: type_ for type_ in AGREEMENTS}


def test_what_must_differ_exists(pairs: Mapping[str, Pair]) -> None:
    """An exception outlives what it was made for."""
    for pair in pairs.values():
        for type_, name, attribute in DIFFERENT:
            assert all(attribute in each.resources[f"{type_}.{name}"].attributes for each in pair)


def test_documents_are_compared_as_documents(pairs: Mapping[str, Pair]) -> None:
    """The order of keys is no difference, and a difference is shown by its place in the document."""
    terraform, _ = pairs["prod"]
    policies = [
        value
        for resource in terraform.resources.values()
        for key, value in resource.attributes.items()
        if key in ("policy", "assume_role_policy")
    ]
    assert len(policies) > 20
    assert all(isinstance(each, dict) for each in policies)


def changed(address: str, *path: str | int, to: Any) -> Callable[[Description], Description]:
    """The description with one value set, inside a resource's attributes."""

    def change(description: Description) -> Description:
        attributes = copy.deepcopy(dict(description.resources[address].attributes))
        inner: Any = attributes
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = to
        resource = replace(description.resources[address], attributes=attributes)
        return replace(description, resources={**description.resources, address: resource})

    return change


def without(address: str) -> Callable[[Description], Description]:
    """The description with a resource missing."""
    return lambda description: replace(
        description, resources={name: each for name, each in description.resources.items() if name != address}
    )


def with_one_more(address: str, like: str) -> Callable[[Description], Description]:
    """The description with a resource added."""
    return lambda description: replace(
        description, resources={**description.resources, address: description.resources[like]}
    )


def with_options(address: str, **options: Any) -> Callable[[Description], Description]:
    """The description with a resource's order or lifecycle changed."""
    return lambda description: replace(
        description,
        resources={**description.resources, address: replace(description.resources[address], **options)},
    )


STATEMENT = ("policy", "Statement", 0)
BROKEN: Mapping[str, tuple[Callable[[Description], Description], str]] = {
    "a value": (
        changed("aws_db_instance.database_instance", "storage_encrypted", to=False),
        "aws_db_instance.database_instance: storage_encrypted: Terraform True, Pulumi False",
    ),
    "a type": (
        changed("aws_db_instance.database_instance", "port", to="5432"),
        "aws_db_instance.database_instance: port: Terraform 5432, Pulumi '5432'",
    ),
    "a value in a block": (
        changed("aws_eks_cluster.cluster_eks", "vpc_config", "endpoint_public_access", to=True),
        "aws_eks_cluster.cluster_eks: vpc_config.endpoint_public_access: Terraform False, Pulumi True",
    ),
    "a name": (
        changed("aws_iam_role.github_plan_role", "name", to="plan"),
        "aws_iam_role.github_plan_role: name: Terraform 'ml-platform-prod-plan', Pulumi 'plan'",
    ),
    "a tag": (
        changed("aws_vpc.network_vpc", "tags", "Name", to="vpc"),
        "aws_vpc.network_vpc: tags.Name: Terraform 'ml-platform-prod-vpc', Pulumi 'vpc'",
    ),
    "a right": (
        changed("aws_iam_role_policy.workloads_serving_own", *STATEMENT, "Action", 0, to="s3:*"),
        (
            "aws_iam_role_policy.workloads_serving_own: policy.Statement[0].Action[0]: "
            "Terraform 's3:PutObject', Pulumi 's3:*'"
        ),
    ),
    "who is trusted": (
        changed(
            "aws_iam_role.github_apply_role",
            *("assume_role_policy", "Statement", 0, "Condition", "StringEquals"),
            "token.actions.githubusercontent.com:sub",
            to=["repo:example/ml-platform:*"],
        ),
        (
            "aws_iam_role.github_apply_role: assume_role_policy.Statement[0].Condition.StringEquals."
            "token.actions.githubusercontent.com:sub[0]: "
            "Terraform 'repo:example/ml-platform:environment:prod', Pulumi 'repo:example/ml-platform:*'"
        ),
    ),
    "a reference": (
        changed("aws_route.network_private_b_out", "nat_gateway_id", to="${aws_nat_gateway.network_nat_a.id}"),
        (
            "aws_route.network_private_b_out: nat_gateway_id: "
            "Terraform '${aws_nat_gateway.network_nat_b.id}', Pulumi '${aws_nat_gateway.network_nat_a.id}'"
        ),
    ),
    "an attribute more": (
        changed("aws_s3_bucket.dvc_bucket", "acl", to="public-read"),
        "aws_s3_bucket.dvc_bucket: acl: not in the table",
    ),
    "a resource less": (
        without("aws_s3_bucket_public_access_block.dvc_private"),
        "aws_s3_bucket_public_access_block.dvc_private: only in Terraform",
    ),
    "a resource more": (
        with_one_more("aws_s3_bucket.spare_bucket", like="aws_s3_bucket.dvc_bucket"),
        "aws_s3_bucket.spare_bucket: only in Pulumi",
    ),
    "an order": (
        with_options("aws_s3_bucket_policy.dvc_tls", needs=frozenset({"aws_s3_bucket.dvc_bucket"})),
        "aws_s3_bucket_policy.dvc_tls: needs: aws_s3_bucket_public_access_block.dvc_private: only in Terraform",
    ),
    "what is left alone": (
        with_options("aws_eks_node_group.cluster_nodes_general", ignore_changes=frozenset()),
        "aws_eks_node_group.cluster_nodes_general: ignore_changes: scaling_config.desired_size: only in Terraform",
    ),
    "how it is replaced": (
        with_options("aws_vpc.network_vpc", create_before_destroy=True),
        "aws_vpc.network_vpc: create_before_destroy: Terraform False, Pulumi True",
    ),
    "the account": (
        lambda description: replace(description, provider={**description.provider, "allowed_account_ids": ["1" * 12]}),
        "provider.allowed_account_ids[0]: Terraform '333333333333', Pulumi '111111111111'",
    ),
    "a default tag": (
        lambda description: replace(
            description,
            provider={
                **description.provider,
                "default_tags": {"tags": {**description.provider["default_tags"]["tags"], "environment": "dev"}},
            },
        ),
        "provider.default_tags.tags.environment: Terraform 'prod', Pulumi 'dev'",
    ),
    "an output": (
        lambda description: replace(description, outputs={**description.outputs, "vpc_id": "vpc-1"}),
        "output.vpc_id: Terraform '${aws_vpc.network_vpc.id}', Pulumi 'vpc-1'",
    ),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_copy_is_found_out(broken: str, pairs: Mapping[str, Pair]) -> None:
    """One thing is made different in Pulumi's description, and it alone is reported."""
    terraform, pulumi = pairs["prod"]
    break_, reported = BROKEN[broken]
    assert disagreements(terraform, break_(pulumi)) == [reported]


def test_a_type_without_an_agreement_is_found_out(pairs: Mapping[str, Pair]) -> None:
    """Also where both engines have it: somebody must say what is to be compared."""
    add = with_one_more("aws_sqs_queue.spare", like="aws_s3_bucket.dvc_bucket")
    terraform, pulumi = pairs["prod"]
    assert disagreements(add(terraform), add(pulumi)) == ["aws_sqs_queue.spare: aws_sqs_queue is not in the table"]


def test_an_exception_without_need_is_found_out(pairs: Mapping[str, Pair]) -> None:
    """What is said to differ and does not is a fault of the table."""
    terraform, pulumi = pairs["prod"]
    address = "aws_iam_role_policy.github_plan_state"
    same = changed(address, "policy", to=terraform.resources[address].attributes["policy"])
    assert disagreements(terraform, same(pulumi)) == [f"{address}: policy: is said to differ, but agrees"]


def test_what_is_listed_with_a_reason_may_be_on_one_side(
    pairs: Mapping[str, Pair], monkeypatch: pytest.MonkeyPatch
) -> None:
    """But no longer than it is."""
    address = "aws_flow_log.network_flow"
    monkeypatch.setattr(conformance, "ONE_SIDED", {address: "for this test"})
    terraform, pulumi = pairs["prod"]
    assert disagreements(terraform, without(address)(pulumi)) == []
    assert disagreements(terraform, pulumi) == [f"{address}: is said to be on one side only, but is on both"]
