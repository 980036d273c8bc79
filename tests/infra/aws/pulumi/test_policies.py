"""What the program asks for, read as a plan, passes the policies; what it must not ask for does not."""

import copy
import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from infra import policy
from infra.aws import pulumi_plan
from infra.change import Change
from tests.infra.aws.pulumi.deployment import Deployment

Step = dict[str, Any]
EVERYTHING = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]},
)
ANYBODY = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"}]},
)


def steps(deployment: Deployment, op: str = "create") -> dict[str, Step]:
    """By name, as `pulumi preview --json` lists them."""
    return {
        each.name: {
            "op": op,
            "urn": each.urn,
            "newState" if op == "create" else "oldState": {
                "type": each.type,
                "inputs": dict(each.inputs),
                "propertyDependencies": {key: list(urns) for key, urns in each.property_dependencies.items()},
            },
        }
        for each in deployment.resources.values()
    }


def change(found: Mapping[str, Step]) -> Change:
    return pulumi_plan.change({"steps": list(found.values())})


def with_input(name: str, key: str, value: object) -> Callable[[dict[str, Step]], None]:
    def set_it(found: dict[str, Step]) -> None:
        found[name]["newState"]["inputs"][key] = value

    return set_it


def test_what_the_program_asks_for_breaks_no_policy(deployment: Deployment) -> None:
    """In each environment, each resource of it."""
    found = change(steps(deployment))
    assert len(found.resources) == len(list(deployment.aws()))
    tagged = [each for each in found.resources if "tags_all" in each.after]
    assert len(tagged) > 10
    tags = {key: tagged[0].after["tags_all"][key] for key in ("project", "environment", "repository")}
    assert policy.judge(found, tags=tags) == ()
    assert {each.policy for each in policy.judge(found, tags={**tags, "environment": "another"})} == {"tags on"}


def test_what_pulumi_protects_is_what_the_policies_keep(deployments: Mapping[str, Deployment]) -> None:
    """One idea of what holds data: the summary's, the policies' and Pulumi's."""
    deployment = deployments["prod"]
    kept = {each.address.partition(".")[2] for each in change(steps(deployment)).resources if each.stateful}
    assert kept == {each.name for each in deployment.aws() if each.protect}


def test_none_of_it_is_lost_without_being_named(deployments: Mapping[str, Deployment]) -> None:
    """A plan that deletes the environment is refused for each resource that holds data, by Terraform's address."""
    findings = policy.judge(change(steps(deployments["dev"], "delete")), tags={})
    assert {each.policy for each in findings} == {"keep what holds data"}
    assert {"aws_s3_bucket.dvc_bucket", "aws_db_instance.database_instance", "aws_eks_cluster.cluster_eks"} <= {
        each.address for each in findings
    }


@pytest.mark.parametrize(
    ("break_", "broken"),
    [
        (lambda found: found.pop("dvc_private"), "no public bucket: aws_s3_bucket.dvc_bucket"),
        (
            with_input("mlflow_private", "blockPublicAcls", value=False),
            "no public bucket: aws_s3_bucket_public_access_block.mlflow_private",
        ),
        (
            with_input("database_instance", "publiclyAccessible", value=True),
            "no public database: aws_db_instance.database_instance",
        ),
        (
            with_input("database_from_cluster", "cidrIpv4", "0.0.0.0/0"),
            "no public database: aws_vpc_security_group_ingress_rule.database_from_cluster",
        ),
        (
            with_input("workloads_training_own", "policy", EVERYTHING),
            "no wildcard admin: aws_iam_role_policy.workloads_training_own",
        ),
        (
            with_input("github_plan_role", "assumeRolePolicy", ANYBODY),
            "trust only whom it names: aws_iam_role.github_plan_role",
        ),
        (
            with_input("database_instance", "storageEncrypted", value=False),
            "encryption on: aws_db_instance.database_instance",
        ),
        (lambda found: found.pop("mlflow_encryption"), "encryption on: aws_s3_bucket.mlflow_bucket"),
    ],
)
def test_what_the_program_must_not_ask_for_is_refused(
    break_: Callable[[dict[str, Step]], object], broken: str, deployments: Mapping[str, Deployment]
) -> None:
    """The policies read Pulumi's names for things as they read Terraform's."""
    found = copy.deepcopy(steps(deployments["prod"]))
    break_(found)
    assert [f"{each.policy}: {each.address}" for each in policy.judge(change(found), tags={})] == [broken]
