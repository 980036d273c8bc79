"""Each policy refuses what it is for and lets pass what is right: on plans that Terraform made, and on one by hand."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from environments import Iac
from infra.aws.engine import Stack
from infra.aws.terraform import CONFIGURATION, Workspace
from infra.change import Action, Change, Resource
from infra.policy import judge
from infra.run import Run
from tests.infra.aws.tiny import ACCOUNT, REGION

TAGS = {"project": "policies", "environment": "dev"}
CLOSED = ("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets")
GITHUB = f"arn:aws:iam::{ACCOUNT}:oidc-provider/token.actions.githubusercontent.com"


def document(**statement: Any) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **statement}]})


def trust(subject: str) -> str:
    condition = {"StringLike": {"token.actions.githubusercontent.com:sub": subject}}
    return document(Action="sts:AssumeRoleWithWebIdentity", Principal={"Federated": GITHUB}, Condition=condition)


def database(**attributes: Any) -> dict[str, Any]:
    common = {"identifier": "policies", "engine": "postgres", "instance_class": "db.t4g.small", "allocated_storage": 20}
    return {
        **common,
        "username": "root",
        "manage_master_user_password": True,
        "skip_final_snapshot": True,
        **attributes,
    }


def encryption(bucket: str) -> dict[str, Any]:
    rule = [{"apply_server_side_encryption_by_default": [{"sse_algorithm": "AES256"}]}]
    return {"bucket": bucket, "rule": rule}


def volume(*, encrypted: bool) -> list[dict[str, Any]]:
    return [{"device_name": "/dev/xvda", "ebs": [{"volume_size": 20, "encrypted": encrypted}]}]


def rule(port: int, network: str) -> dict[str, Any]:
    group = "sg-0123456789abcdef0"
    return {"security_group_id": group, "ip_protocol": "tcp", "from_port": port, "to_port": port, "cidr_ipv4": network}


RIGHT: Mapping[str, Mapping[str, Any]] = {
    "aws_s3_bucket": {"data": {"bucket_prefix": "policies"}},
    "aws_s3_bucket_public_access_block": {
        "data": {"bucket": "${aws_s3_bucket.data.id}", **dict.fromkeys(CLOSED, True)}
    },
    "aws_s3_bucket_server_side_encryption_configuration": {"data": encryption("${aws_s3_bucket.data.id}")},
    "aws_s3_bucket_policy": {
        "data": {
            "bucket": "${aws_s3_bucket.data.id}",
            "policy": document(
                Principal={"AWS": ACCOUNT}, Action="s3:GetObject", Resource="${aws_s3_bucket.data.arn}/*"
            ),
        }
    },
    "aws_db_instance": {"mlflow": database(storage_encrypted=True)},
    "aws_vpc_security_group_ingress_rule": {"database": rule(5432, "10.0.0.0/8"), "web": rule(443, "0.0.0.0/0")},
    "aws_iam_role": {"apply": {"name": "apply", "assume_role_policy": trust("repo:me/mine:environment:dev")}},
    "aws_iam_role_policy": {
        "read": {
            "role": "${aws_iam_role.apply.id}",
            "policy": document(Action="s3:*", Resource="${aws_s3_bucket.data.arn}"),
        }
    },
    "aws_launch_template": {"nodes": {"block_device_mappings": volume(encrypted=True)}},
}
WRONG: Mapping[str, Mapping[str, Any]] = {
    "aws_s3_bucket": {"bare": {"bucket_prefix": "bare"}, "open": {"bucket_prefix": "open"}},
    "aws_s3_bucket_public_access_block": {
        "open": {"bucket": "${aws_s3_bucket.open.id}", **dict.fromkeys(CLOSED, True), "restrict_public_buckets": False}
    },
    "aws_s3_bucket_server_side_encryption_configuration": {"open": encryption("${aws_s3_bucket.open.id}")},
    "aws_s3_bucket_policy": {
        "open": {
            "bucket": "${aws_s3_bucket.open.id}",
            "policy": document(Principal="*", Action="s3:GetObject", Resource="${aws_s3_bucket.open.arn}/*"),
        }
    },
    "aws_s3_bucket_acl": {"open": {"bucket": "${aws_s3_bucket.open.id}", "acl": "public-read"}},
    "aws_db_instance": {"mlflow": database(publicly_accessible=True)},
    "aws_vpc_security_group_ingress_rule": {"database": rule(5432, "0.0.0.0/0")},
    "aws_iam_role": {
        "any_repository": {"name": "any-repository", "assume_role_policy": trust("repo:*")},
        "anybody": {"name": "anybody", "assume_role_policy": document(Principal="*", Action="sts:AssumeRole")},
    },
    "aws_iam_role_policy": {
        "all": {"role": "${aws_iam_role.anybody.id}", "policy": document(Action="*", Resource="*")},
        "later": {
            "role": "${aws_iam_role.anybody.id}",
            "policy": '${jsonencode({Statement=[{Effect="Allow",Action="*",Resource=aws_s3_bucket.open.arn}]})}',
        },
    },
    "aws_iam_role_policy_attachment": {
        "admin": {
            "role": "${aws_iam_role.anybody.id}",
            "policy_arn": "arn:aws:iam::aws:policy/AdministratorAccess",
        }
    },
    "aws_launch_template": {"nodes": {"block_device_mappings": volume(encrypted=False)}},
}


def planned(folder: Path, resources: Mapping[str, Mapping[str, Any]], tags: Mapping[str, str]) -> Change:
    """By Terraform, of a configuration whose state is nobody's."""
    content = {
        "terraform": {"required_providers": {"aws": {"source": "hashicorp/aws", "version": "5.100.0"}}},
        "provider": {"aws": {"region": REGION, "default_tags": [{"tags": dict(tags)}]}},
        "resource": resources,
    }
    configuration = json.dumps(content).encode()
    (folder / CONFIGURATION).write_bytes(configuration)
    stack = Stack(folder, "dev", ACCOUNT, REGION, "none", "none", TAGS, frozenset(), protected=False, iac=Iac.CDKTF)
    workspace = Workspace(stack, folder, Run(say=print), configuration)
    workspace.initialise(readonly=False)
    return workspace.change(workspace.plan())


@pytest.mark.usefixtures("aws")
def test_what_is_right_passes(tmp_path: Path) -> None:
    """One of each kind, private, encrypted, tagged and trusted by name."""
    assert judge(planned(tmp_path, RIGHT, TAGS), tags=TAGS) == ()


@pytest.mark.usefixtures("aws")
def test_each_policy_refuses_what_it_is_for(tmp_path: Path) -> None:
    """All of it in one plan, and each fault is found where it is; whatever has tags lacks one of them."""
    found = judge(planned(tmp_path, WRONG, {"project": "policies"}), tags=TAGS)
    untagged = {each.address for each in found if each.policy == "tags on"}
    assert untagged == {
        *("aws_s3_bucket.bare", "aws_s3_bucket.open", "aws_db_instance.mlflow", "aws_launch_template.nodes"),
        *("aws_iam_role.any_repository", "aws_iam_role.anybody", "aws_vpc_security_group_ingress_rule.database"),
    }
    assert {(each.policy, each.address, each.message) for each in found if each.policy != "tags on"} == {
        ("no public bucket", "aws_s3_bucket.bare", "has no aws_s3_bucket_public_access_block"),
        ("no public bucket", "aws_s3_bucket_public_access_block.open", "restrict_public_buckets must be true"),
        ("no public bucket", "aws_s3_bucket_policy.open", "the policy lets in everybody"),
        ("no public bucket", "aws_s3_bucket_acl.open", "acl is public-read"),
        ("no public database", "aws_db_instance.mlflow", "publicly_accessible must be false"),
        ("no public database", "aws_vpc_security_group_ingress_rule.database", "port 5432 open to the world"),
        (
            "no wildcard admin",
            "aws_iam_role_policy.all",
            "allows everything, or everything in IAM, on all resources",
        ),
        (
            "no wildcard admin",
            "aws_iam_role_policy_attachment.admin",
            "attaches arn:aws:iam::aws:policy/AdministratorAccess",
        ),
        (
            "trust only whom it names",
            "aws_iam_role.any_repository",
            "token.actions.githubusercontent.com:sub must name one repository",
        ),
        ("trust only whom it names", "aws_iam_role.anybody", "everybody may assume it"),
        (
            "documents can be read",
            "aws_iam_role_policy.later",
            "policy is not known before it is applied: write the JSON with names in place of expressions",
        ),
        ("encryption on", "aws_s3_bucket.bare", "has no aws_s3_bucket_server_side_encryption_configuration"),
        ("encryption on", "aws_db_instance.mlflow", "storage_encrypted must be true"),
        ("encryption on", "aws_launch_template.nodes", "each ebs volume must be encrypted"),
    }


@pytest.mark.parametrize("action", [Action.DELETE, Action.REPLACE])
@pytest.mark.parametrize("type_", ["aws_s3_bucket", "aws_db_instance", "aws_eks_cluster"])
def test_what_holds_data_is_kept_unless_it_is_named(type_: str, action: Action) -> None:
    """By its address, in full: another one's does not help."""
    lost = Change((Resource(f"{type_}.data", type_, action, {"id": "data"}, {}),), ())
    said = f"keep what holds data: {type_}.data: the plan would {action.value} it"
    assert str(judge(lost, tags={})[0]).startswith(said)
    assert str(judge(lost, tags={}, allow_destroy={f"{type_}.other", type_})[0]).startswith(said)
    allowed = judge(lost, tags={}, allow_destroy={f"{type_}.data"})
    assert "keep what holds data" not in {each.policy for each in allowed}


def test_an_environment_does_not_move_to_another_network() -> None:
    """Unless somebody says that nothing is in it; taken down, it goes with all the rest."""

    def judged(action: Action, *allowed: str) -> list[str]:
        lost = Change((Resource("aws_vpc.network", "aws_vpc", action, {"id": "vpc-1"}, {"tags_all": TAGS}),), ())
        return [each.policy for each in judge(lost, tags=TAGS, allow_destroy={*allowed})]

    assert judged(Action.REPLACE) == ["keep the network"]
    assert judged(Action.REPLACE, "aws_vpc.network") == []
    assert judged(Action.DELETE) == []
    assert judged(Action.UPDATE) == []


def test_what_holds_nothing_may_go() -> None:
    """A rule of a firewall is made again in a second."""
    rule_ = "aws_vpc_security_group_ingress_rule"
    assert judge(Change((Resource(f"{rule_}.web", rule_, Action.DELETE, {"id": "web"}, {}),), ()), tags=TAGS) == ()
