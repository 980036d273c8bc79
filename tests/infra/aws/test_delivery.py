"""What GitHub's workflows may do to an environment: plan reads, apply changes, neither widens its own rights."""

import json

import pytest

from infra.aws import delivery
from infra.aws.names import Names
from tests.infra.aws.iam import allowed

NAMES = Names("ml-platform", "prod", "333333333333", "eu-west-1")
KEY = NAMES.arn("kms", "key/1")
STATE = f"arn:aws:s3:::{NAMES.state_bucket}"
DVC = f"arn:aws:s3:::{NAMES.dvc_bucket}"
CLUSTER = NAMES.arn("eks", "cluster/ml-platform-prod")
DATABASE = NAMES.arn("rds", "db:ml-platform-prod-mlflow")
SECRET = NAMES.arn("secretsmanager", "secret:rds!db-1")
REGION = {"aws:RequestedRegion": "eu-west-1"}
BOUND = {**REGION, "iam:PermissionsBoundary": NAMES.iam_arn("policy/ml-platform-prod-boundary")}
PLAN = [delivery.read(NAMES, key_arn=KEY), delivery.plan_state(NAMES)]
WORK = [delivery.work(NAMES, key_arn=KEY)]
APPLY = [
    delivery.read(NAMES, key_arn=KEY),
    delivery.apply_state(NAMES),
    delivery.apply_network(NAMES),
    delivery.apply_services(NAMES, key_arn=KEY),
    delivery.apply_identity(NAMES),
]


def role(name: str) -> str:
    return NAMES.iam_arn(f"role/ml-platform-prod-{name}")


@pytest.mark.parametrize(
    ("action", "resource"),
    [
        ("ec2:DescribeVpcs", "*"),
        ("eks:DescribeCluster", CLUSTER),
        ("rds:DescribeDBInstances", DATABASE),
        ("iam:GetRolePolicy", role("mlflow")),
        ("s3:GetBucketPolicy", DVC),
        ("s3:GetObject", f"{STATE}/foundation.tfstate"),
        ("s3:GetObject", f"{STATE}/foundation.lock"),
        ("s3:PutObject", f"{STATE}/plans/1.tar"),
    ],
)
def test_plan_may_look_and_leave_a_plan(action: str, resource: str) -> None:
    """Drift is no drift while somebody changes the environment, and a reviewed plan has to lie somewhere."""
    assert allowed(PLAN, action, resource, REGION)


@pytest.mark.parametrize(
    ("action", "resource"),
    [
        ("s3:PutObject", f"{STATE}/foundation.tfstate"),
        ("s3:DeleteObject", f"{STATE}/foundation.tfstate"),
        ("s3:PutObject", f"{STATE}/foundation.tfstate.tflock"),
        ("s3:PutObject", f"{STATE}/foundation.lock"),
        ("s3:DeleteObject", f"{STATE}/foundation.lock"),
        ("s3:GetObject", f"{STATE}/plans/1.tar"),
        ("s3:DeleteObject", f"{STATE}/plans/1.tar"),
        ("s3:PutBucketPolicy", STATE),
        ("s3:GetObject", f"{DVC}/files/md5/00/11"),
        ("secretsmanager:GetSecretValue", SECRET),
        ("kms:Decrypt", KEY),
        ("ec2:CreateVpc", "*"),
        ("ec2:RunInstances", "*"),
        ("eks:UpdateClusterConfig", CLUSTER),
        ("eks:CreateAccessEntry", CLUSTER),
        ("rds:DeleteDBInstance", DATABASE),
        ("iam:PassRole", role("node")),
        ("iam:PutRolePolicy", role("plan")),
        ("iam:UpdateAssumeRolePolicy", role("apply")),
        ("sts:AssumeRole", role("apply")),
        ("ecr:PutImage", NAMES.arn("ecr", "repository/ml-platform-prod/pipelines")),
    ],
)
def test_plan_may_change_nothing_and_read_no_data(action: str, resource: str) -> None:
    """A pull request runs with this role, whatever it contains."""
    assert not allowed(PLAN, action, resource, BOUND)


@pytest.mark.parametrize(
    ("action", "resource"),
    [
        ("s3:GetObject", f"{STATE}/plans/1.tar"),
        ("s3:PutObject", f"{STATE}/foundation.tfstate"),
        ("s3:PutObject", f"{STATE}/foundation.tfstate.tflock"),
        ("s3:DeleteObject", f"{STATE}/foundation.lock"),
        ("ec2:CreateSubnet", "*"),
        ("ec2:ModifyVpcAttribute", "*"),
        ("ec2:AllocateAddress", "*"),
        ("eks:UpdateClusterVersion", CLUSTER),
        ("eks:CreateNodegroup", CLUSTER),
        ("eks:DeleteNodegroup", NAMES.arn("eks", "nodegroup/ml-platform-prod/general/1")),
        ("rds:ModifyDBInstance", DATABASE),
        ("s3:PutLifecycleConfiguration", DVC),
        ("iam:CreateRole", role("new")),
        ("iam:PutRolePolicy", role("training")),
        ("ecr:PutImage", NAMES.arn("ecr", "repository/ml-platform-prod/pipelines")),
    ],
)
def test_apply_may_bring_about_what_a_plan_says(action: str, resource: str) -> None:
    """The kinds of change that infrastructure.yaml can ask for."""
    assert allowed(APPLY, action, resource, BOUND)


@pytest.mark.parametrize(
    ("action", "resource"),
    [
        ("s3:PutObject", f"{STATE}/plans/1.tar"),
        ("s3:DeleteObject", f"{STATE}/plans/1.tar"),
        ("s3:DeleteObject", f"{STATE}/foundation.tfstate"),
        ("s3:DeleteBucket", STATE),
        ("s3:GetObject", f"{DVC}/files/md5/00/11"),
        ("s3:DeleteObject", f"{DVC}/files/md5/00/11"),
        ("s3:DeleteObjectVersion", f"{DVC}/files/md5/00/11"),
        ("secretsmanager:GetSecretValue", SECRET),
        ("kms:ScheduleKeyDeletion", KEY),
        ("kms:PutKeyPolicy", KEY),
        ("eks:DeleteCluster", NAMES.arn("eks", "cluster/ml-platform-dev")),
        ("rds:DeleteDBInstance", NAMES.arn("rds", "db:ml-platform-dev-mlflow")),
        ("iam:PutRolePolicy", role("apply")),
        ("iam:PutRolePolicy", role("plan")),
        ("iam:AttachRolePolicy", role("apply")),
        ("iam:UpdateAssumeRolePolicy", role("apply")),
        ("iam:DeleteRolePermissionsBoundary", role("mlflow")),
        ("iam:CreatePolicyVersion", NAMES.iam_arn("policy/ml-platform-prod-boundary")),
        ("iam:DeletePolicy", NAMES.iam_arn("policy/ml-platform-prod-boundary")),
        (
            "iam:UpdateOpenIDConnectProviderThumbprint",
            NAMES.iam_arn("oidc-provider/token.actions.githubusercontent.com"),
        ),
        ("iam:CreateUser", NAMES.iam_arn("user/x")),
        ("iam:CreateAccessKey", NAMES.iam_arn("user/x")),
        ("iam:CreateRole", NAMES.iam_arn("role/administrator")),
        ("iam:PutRolePolicy", NAMES.iam_arn("role/ml-platform-dev-mlflow")),
        ("sts:AssumeRole", role("mlflow")),
        ("organizations:LeaveOrganization", "*"),
    ],
)
def test_apply_cannot_widen_its_rights_nor_take_the_data(action: str, resource: str) -> None:
    """What would make it an administrator, another environment's, or a reader of what it keeps."""
    assert not allowed(APPLY, action, resource, BOUND)


@pytest.mark.parametrize("action", ["iam:CreateRole", "iam:PutRolePolicy", "iam:AttachRolePolicy"])
@pytest.mark.parametrize("boundary", [None, "policy/administrators", "policy/ml-platform-dev-boundary"])
def test_apply_makes_no_role_without_the_boundary(action: str, boundary: str | None) -> None:
    """A role that it made could otherwise do what it cannot."""
    context = {**REGION, **({"iam:PermissionsBoundary": NAMES.iam_arn(boundary)} if boundary else {})}
    assert not allowed(APPLY, action, role("new"), context)


@pytest.mark.parametrize(("service", "may"), [("eks", True), ("ec2", True), ("lambda", False), ("glue", False)])
def test_apply_passes_roles_to_the_services_in_use_only(service: str, may: bool) -> None:
    """Passing a role is using it."""
    context = {**REGION, "iam:PassedToService": f"{service}.amazonaws.com"}
    assert allowed(APPLY, "iam:PassRole", role("node"), context) is may


@pytest.mark.parametrize("action", ["ec2:CreateVpc", "ec2:DeleteVpc", "ec2:RunInstances"])
def test_apply_works_in_the_projects_region_only(action: str) -> None:
    """EC2 has no names to hold on to, so the region is what limits."""
    assert not allowed(APPLY, action, "*", {"aws:RequestedRegion": "us-east-1"})


def test_neither_holds_a_wildcard_that_makes_an_administrator() -> None:
    """No statement allows all actions, or all of a service that grants rights."""
    for document in (*PLAN, *APPLY):
        for statement in json.loads(document)["Statement"]:
            if statement["Effect"] == "Allow":
                assert not {"*", "iam:*", "sts:*", "kms:*", "s3:*", "ec2:*"} & set(statement["Action"])


def test_the_policies_fit_a_role() -> None:
    """IAM takes 10,240 characters of inline policies for a role, also with the longest names."""
    longest = Names("a" * 30, "production", "333333333333", "ap-southeast-1")
    key = longest.arn("kms", f"key/{'0' * 36}")
    apply = [
        delivery.read(longest, key_arn=key),
        delivery.apply_state(longest),
        delivery.apply_network(longest),
        delivery.apply_services(longest, key_arn=key),
        delivery.apply_identity(longest),
    ]
    assert sum(map(len, apply)) < 10_240


@pytest.mark.parametrize(
    ("action", "resource"),
    [
        ("s3:GetObject", f"{DVC}/files/md5/00/11"),
        ("s3:PutObject", f"{DVC}/files/md5/00/11"),
        ("s3:ListBucket", DVC),
        ("eks:DescribeCluster", CLUSTER),
        ("kms:Decrypt", KEY),
    ],
)
def test_work_may_use_data_and_find_the_cluster(action: str, resource: str) -> None:
    """Training, the gate and monitoring, where a workflow runs them."""
    assert allowed(WORK, action, resource, REGION)


@pytest.mark.parametrize(
    ("action", "resource"),
    [
        ("s3:DeleteObject", f"{DVC}/files/md5/00/11"),
        ("s3:GetObject", f"{STATE}/foundation.tfstate"),
        ("s3:GetObject", f"{STATE}/plans/1.bundle"),
        ("s3:PutObject", f"{STATE}/plans/1.bundle"),
        ("secretsmanager:GetSecretValue", SECRET),
        ("eks:DescribeCluster", NAMES.arn("eks", "cluster/ml-platform-dev")),
        ("eks:UpdateClusterConfig", CLUSTER),
        ("ecr:PutImage", NAMES.arn("ecr", "repository/ml-platform-prod/pipelines")),
        ("iam:PassRole", role("training")),
        ("sts:AssumeRole", role("apply")),
    ],
)
def test_work_may_change_no_environment(action: str, resource: str) -> None:
    """It deploys nothing, and reads neither states nor plans nor passwords."""
    assert not allowed(WORK, action, resource, BOUND)
