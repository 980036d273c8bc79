"""What workloads may do, and the boundary that no role of an environment exceeds."""

from infra.aws.names import PREDICTIONS, Names
from infra.aws.policy_document import allow, document

READ_KEY = ("kms:Decrypt", "kms:DescribeKey")
USE_KEY = (*READ_KEY, "kms:GenerateDataKey*")
PULL_IMAGES = ("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer")
# Secrets that RDS manages have names that RDS makes up.
DATABASE_SECRETS = "secret:rds!*"


def bucket(name: str) -> str:
    return f"arn:aws:s3:::{name}"


def objects(name: str, prefix: str = "") -> str:
    return f"{bucket(name)}/{prefix}*"


def mlflow(names: Names, *, key_arn: str, secret_arn: str) -> str:
    """The MLflow server: its artefacts, and the password of its database."""
    return document(
        allow(["s3:ListBucket"], bucket(names.mlflow_bucket)),
        allow(
            ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"], objects(names.mlflow_bucket)
        ),
        allow(["secretsmanager:GetSecretValue"], secret_arn),
        allow(USE_KEY, key_arn),
    )


def training(names: Names, *, key_arn: str) -> str:
    """Pipelines: data in and out, nothing deleted; models go through the MLflow server."""
    return document(
        allow(["s3:ListBucket"], bucket(names.dvc_bucket)),
        allow(["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"], objects(names.dvc_bucket)),
        allow(USE_KEY, key_arn),
    )


def serving(names: Names, *, key_arn: str) -> str:
    """The model service: leaves its predictions, which it cannot read; models come through the MLflow server."""
    return document(
        allow(["s3:PutObject"], objects(names.dvc_bucket, PREDICTIONS)),
        allow(USE_KEY, key_arn),
    )


def network_logs(names: Names) -> str:
    """The VPC: writes its flow log."""
    return document(
        allow(
            ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
            names.arn("logs", f"log-group:{names.network_logs}:*"),
        )
    )


def disks(*, key_arn: str) -> str:
    """The EBS driver, besides the policy of AWS: volumes under the environment's key."""
    return document(
        allow([*USE_KEY, "kms:ReEncrypt*"], key_arn),
        allow(["kms:CreateGrant"], key_arn, when={"Bool": {"kms:GrantIsForAWSResource": "true"}}),
    )


def key(names: Names) -> str:
    """The environment's key: the account's identities by their own policies, and its logs."""
    return document(
        {
            "Sid": "Account",
            "Effect": "Allow",
            "Principal": {"AWS": names.iam_arn("root")},
            "Action": "kms:*",
            "Resource": "*",
        },
        {
            "Sid": "Logs",
            "Effect": "Allow",
            "Principal": {"Service": f"logs.{names.region}.amazonaws.com"},
            "Action": ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
            "Resource": "*",
            "Condition": {
                "ArnEquals": {
                    "kms:EncryptionContext:aws:logs:arn": [
                        names.arn("logs", f"log-group:{group}") for group in names.log_groups
                    ]
                }
            },
        },
    )


def tls_only(name: str) -> str:
    """A bucket's policy: nobody comes without TLS."""
    return document(
        {
            "Sid": "TlsOnly",
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": [bucket(name), objects(name)],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }
    )


def boundary(names: Names, *, key_arn: str) -> str:
    """What a role of this environment can have at most: no identities, no other environment's data."""
    region = {"StringEquals": {"aws:RequestedRegion": names.region}}
    data = [each for name in (names.dvc_bucket, names.mlflow_bucket) for each in (bucket(name), objects(name))]
    return document(
        allow(
            [
                *("ec2:*", "elasticloadbalancing:*", "autoscaling:*", "eks:Describe*", "eks:List*"),
                *("eks-auth:AssumeRoleForPodIdentity", "ecr:GetAuthorizationToken", "cloudwatch:PutMetricData"),
            ],
            "*",
            when=region,
        ),
        allow(PULL_IMAGES, "*", when=region),  # also those of AWS, whose add-ons lie in its own accounts' registries
        allow(["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", "s3:ListBucket"], data),
        allow(
            ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
            names.arn("logs", f"log-group:{names.network_logs}:*"),
        ),
        allow(["secretsmanager:GetSecretValue"], names.arn("secretsmanager", DATABASE_SECRETS)),
        allow([*USE_KEY, "kms:ReEncrypt*", "kms:CreateGrant"], key_arn),
        allow(
            ["iam:CreateServiceLinkedRole"],
            "*",
            when={"StringEquals": {"iam:AWSServiceName": "elasticloadbalancing.amazonaws.com"}},
        ),
    )
