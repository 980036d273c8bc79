"""What the roles of workloads may do, and above all what not."""

import json

import pytest

from infra.aws import permissions
from infra.aws.names import Names
from tests.infra.aws.iam import allowed

NAMES = Names("ml-platform", "prod", "333333333333", "eu-west-1")
KEY = NAMES.arn("kms", "key/1")
SECRET = NAMES.arn("secretsmanager", "secret:rds!db-1")
DVC, MODELS = f"arn:aws:s3:::{NAMES.dvc_bucket}", f"arn:aws:s3:::{NAMES.mlflow_bucket}"
DEV = "arn:aws:s3:::ml-platform-dev-mlflow-333333333333"
REGION = {"aws:RequestedRegion": "eu-west-1"}
ROLES = {
    "mlflow": permissions.mlflow(NAMES, key_arn=KEY, secret_arn=SECRET),
    "training": permissions.training(NAMES, key_arn=KEY),
    "serving": permissions.serving(NAMES, key_arn=KEY),
}
BOUNDARY = permissions.boundary(NAMES, key_arn=KEY)
MAY = [
    ("mlflow", "s3:PutObject", f"{MODELS}/1/model.onnx"),
    ("mlflow", "s3:DeleteObject", f"{MODELS}/1/model.onnx"),
    ("mlflow", "s3:ListBucket", MODELS),
    ("mlflow", "secretsmanager:GetSecretValue", SECRET),
    ("training", "s3:GetObject", f"{DVC}/files/md5/00/11"),
    ("training", "s3:PutObject", f"{DVC}/files/md5/00/11"),
    ("serving", "s3:PutObject", f"{DVC}/predictions/2026/1.jsonl"),
    ("serving", "kms:Decrypt", KEY),
]
MAY_NOT = [
    ("mlflow", "s3:GetObject", f"{DVC}/files/md5/00/11"),
    ("mlflow", "s3:GetObject", f"{DEV}/1/model.onnx"),
    ("mlflow", "secretsmanager:GetSecretValue", NAMES.arn("secretsmanager", "secret:rds!db-2")),
    ("mlflow", "s3:DeleteObjectVersion", f"{MODELS}/1/model.onnx"),
    ("mlflow", "s3:PutBucketPolicy", MODELS),
    ("training", "s3:DeleteObject", f"{DVC}/files/md5/00/11"),
    ("training", "s3:GetObject", f"{MODELS}/1/model.onnx"),
    ("training", "s3:PutObject", f"{MODELS}/1/model.onnx"),
    ("training", "secretsmanager:GetSecretValue", SECRET),
    ("serving", "s3:GetObject", f"{MODELS}/1/model.onnx"),
    ("serving", "s3:PutObject", f"{MODELS}/1/model.onnx"),
    ("serving", "s3:DeleteObject", f"{MODELS}/1/model.onnx"),
    ("serving", "s3:GetObject", f"{DVC}/predictions/2026/1.jsonl"),
    ("serving", "s3:PutObject", f"{DVC}/files/md5/00/11"),
    ("serving", "secretsmanager:GetSecretValue", SECRET),
    ("serving", "kms:ScheduleKeyDeletion", KEY),
]
BEYOND = [
    ("iam:CreateRole", NAMES.iam_arn("role/ml-platform-prod-own")),
    ("iam:PassRole", NAMES.iam_arn("role/ml-platform-prod-apply")),
    ("sts:AssumeRole", NAMES.iam_arn("role/ml-platform-prod-apply")),
    ("organizations:LeaveOrganization", "*"),
    ("s3:GetObject", f"{DEV}/1/model.onnx"),
    ("s3:GetObject", f"arn:aws:s3:::{NAMES.state_bucket}/foundation.tfstate"),
    ("s3:PutBucketPolicy", MODELS),
    ("kms:Decrypt", NAMES.arn("kms", "key/2")),
    ("kms:ScheduleKeyDeletion", KEY),
    ("secretsmanager:GetSecretValue", NAMES.arn("secretsmanager", "secret:other")),
    ("eks:DeleteCluster", NAMES.arn("eks", "cluster/ml-platform-prod")),
    ("rds:DeleteDBInstance", NAMES.arn("rds", "db:ml-platform-prod-mlflow")),
]


@pytest.mark.parametrize(("role", "action", "resource"), MAY)
def test_a_workload_may_do_its_work_within_the_boundary(role: str, action: str, resource: str) -> None:
    """Its own policy allows it, and the boundary does not take it away."""
    assert allowed([ROLES[role]], action, resource)
    assert allowed([BOUNDARY], action, resource, REGION)


@pytest.mark.parametrize(("role", "action", "resource"), MAY_NOT)
def test_a_workload_may_do_nothing_else(role: str, action: str, resource: str) -> None:
    """What another workload does, and what none does, is refused."""
    assert not allowed([ROLES[role]], action, resource, REGION)


@pytest.mark.parametrize(("action", "resource"), BEYOND)
def test_no_policy_reaches_beyond_the_boundary(action: str, resource: str) -> None:
    """Whatever is attached to a role that has the boundary."""
    assert not allowed([BOUNDARY], action, resource, REGION)


def test_the_boundary_ends_at_the_region() -> None:
    """A stolen role cannot start machines where nobody looks."""
    assert allowed([BOUNDARY], "ec2:RunInstances", "*", REGION)
    assert not allowed([BOUNDARY], "ec2:RunInstances", "*", {"aws:RequestedRegion": "us-east-1"})


def test_a_bucket_refuses_whoever_comes_without_tls() -> None:
    """The only statement is a refusal, for everybody and everything."""
    (statement,) = json.loads(permissions.tls_only(NAMES.dvc_bucket))["Statement"]
    assert statement["Effect"] == "Deny"
    assert (statement["Principal"], statement["Action"]) == ("*", "s3:*")
    assert statement["Resource"] == [DVC, f"{DVC}/*"]
    assert statement["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}


@pytest.mark.parametrize("document", [*ROLES.values(), BOUNDARY], ids=[*ROLES, "boundary"])
def test_no_document_allows_everything(document: str) -> None:
    """Neither all actions nor all of a service but those on machines and load balancers, which have no names."""
    for statement in json.loads(document)["Statement"]:
        wide = {action for action in statement["Action"] if action.endswith(":*")}
        assert "*" not in statement["Action"]
        assert wide <= {"ec2:*", "elasticloadbalancing:*", "autoscaling:*"}


def test_the_boundary_fits_a_managed_policy() -> None:
    """IAM takes 6,144 characters, also with the longest names."""
    longest = Names("a" * 30, "production", "333333333333", "ap-southeast-1")
    assert len(permissions.boundary(longest, key_arn=longest.arn("kms", f"key/{'0' * 36}"))) < 6144
