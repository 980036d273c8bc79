"""What GitHub's workflows may do: *plan* reads, *work* uses data, *apply* changes all but its own rights."""

from infra.aws.names import LOCK_KEY, PLANS, STATE_KEY, Names
from infra.aws.permissions import DATABASE_SECRETS, PULL_IMAGES, USE_KEY, bucket, objects
from infra.aws.policy_document import allow, deny, document

LOCK = f"{STATE_KEY}.tflock"
READ = (
    *("ec2:Describe*", "ec2:GetSecurityGroupsForVpc", "eks:Describe*", "eks:List*", "rds:Describe*"),
    *("rds:ListTagsForResource", "logs:Describe*", "logs:ListTagsForResource", "kms:ListAliases"),
    *("ecr:DescribeRepositories", "ecr:GetAuthorizationToken", "iam:ListOpenIDConnectProviders"),
)
READ_BUCKET = (
    *("s3:GetBucket*", "s3:GetEncryptionConfiguration", "s3:GetLifecycleConfiguration", "s3:ListBucket"),
    *("s3:GetAccelerateConfiguration", "s3:GetReplicationConfiguration", "s3:GetAnalyticsConfiguration"),
    *("s3:GetIntelligentTieringConfiguration", "s3:GetInventoryConfiguration", "s3:GetMetricsConfiguration"),
)
READ_KEY = ("kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListResourceTags")
READ_ROLE = ("iam:GetRole", "iam:GetRolePolicy", "iam:ListRolePolicies", "iam:ListAttachedRolePolicies")
READ_POLICY = ("iam:GetPolicy", "iam:GetPolicyVersion", "iam:ListPolicyVersions")
PUSH_IMAGES = ("ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart")


def read(names: Names, *, key_arn: str) -> str:
    """What comparing the state with AWS takes: how things are set up, never what is in them."""
    return document(
        allow(READ, "*", when={"StringEquals": {"aws:RequestedRegion": [names.region, "us-east-1"]}}),
        allow(READ_BUCKET, [bucket(name) for name in (names.dvc_bucket, names.mlflow_bucket)]),
        allow(READ_KEY, key_arn),
        allow(
            ["ecr:GetLifecyclePolicy", "ecr:GetRepositoryPolicy", "ecr:ListTagsForResource"],
            names.arn("ecr", f"repository/{names.repository('*')}"),
        ),
        allow(READ_ROLE, names.iam_arn(f"role/{names.role('*')}")),
        allow(READ_POLICY, names.iam_arn(f"policy/{names.boundary}")),
        allow(["iam:GetOpenIDConnectProvider"], names.iam_arn("oidc-provider/*")),
        deny(["secretsmanager:GetSecretValue"], "*"),
    )


def plan_state(names: Names) -> str:
    """The state and who is changing it to read, reviewed plans to leave but not to read; a plan locks nothing."""
    state = names.state_bucket
    return document(
        allow(["s3:ListBucket", "s3:GetBucketVersioning", "s3:GetBucketLocation"], bucket(state)),
        allow(["s3:GetObject"], [f"{bucket(state)}/{key}" for key in (STATE_KEY, LOCK_KEY)]),
        allow(["s3:PutObject"], objects(state, PLANS)),
    )


def apply_state(names: Names) -> str:
    """The state and its lock to write, reviewed plans to read only."""
    state = names.state_bucket
    return document(
        allow(["s3:ListBucket", "s3:GetBucketVersioning", "s3:GetBucketLocation"], bucket(state)),
        allow(["s3:GetObject", "s3:PutObject"], f"{bucket(state)}/{STATE_KEY}"),
        allow(
            ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
            [f"{bucket(state)}/{key}" for key in (LOCK, LOCK_KEY)],
        ),
        allow(["s3:GetObject"], objects(state, PLANS)),
    )


def work(names: Names, *, key_arn: str) -> str:
    """Training, the gate and monitoring, where a workflow runs them: data in and out, and the way to the cluster."""
    return document(
        allow(["s3:ListBucket"], bucket(names.dvc_bucket)),
        allow(["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"], objects(names.dvc_bucket)),
        allow(["eks:DescribeCluster"], names.arn("eks", f"cluster/{names.cluster}")),
        allow(USE_KEY, key_arn),
    )


def apply_network(names: Names) -> str:
    """The network: EC2 has no names to hold on to, so it is the region that limits."""
    kinds = ("Vpc", "Subnet", "Route", "InternetGateway", "NatGateway", "Address", "SecurityGroup", "LaunchTemplate")
    actions = [f"ec2:*{kind}*" for kind in kinds]
    # EKS tries a launch template as the one who makes the node group, so that one must be able to run instances.
    actions += ["ec2:CreateFlowLogs", "ec2:DeleteFlowLogs", "ec2:CreateTags", "ec2:DeleteTags", "ec2:RunInstances"]
    return document(allow(actions, "*", when={"StringEquals": {"aws:RequestedRegion": names.region}}))


def apply_services(names: Names, *, key_arn: str) -> str:
    """Cluster, database, registry, logs and the settings of buckets, each by its name."""
    eks = ("cluster", "nodegroup", "addon", "access-entry", "podidentityassociation")
    rds = ("db", "subgrp", "pg", "snapshot")
    return document(
        allow(["eks:*"], [names.arn("eks", f"{kind}/{names.cluster}{'' if kind == eks[0] else '/*'}") for kind in eks]),
        allow(["rds:*"], [names.arn("rds", f"{kind}:{names.database}*") for kind in rds]),
        allow(
            ["secretsmanager:CreateSecret", "secretsmanager:TagResource"], names.arn("secretsmanager", DATABASE_SECRETS)
        ),
        allow(
            [
                *(
                    "ecr:CreateRepository",
                    "ecr:DeleteRepository",
                    "ecr:PutLifecyclePolicy",
                    "ecr:DeleteLifecyclePolicy",
                ),
                *("ecr:PutImageTagMutability", "ecr:PutImageScanningConfiguration", "ecr:TagResource"),
                *("ecr:UntagResource", *PULL_IMAGES, *PUSH_IMAGES),
            ],
            names.arn("ecr", f"repository/{names.repository('*')}"),
        ),
        allow(
            [
                *("logs:CreateLogGroup", "logs:DeleteLogGroup", "logs:PutRetentionPolicy", "logs:AssociateKmsKey"),
                *("logs:TagResource", "logs:UntagResource"),
            ],
            [names.arn("logs", f"log-group:{group}*") for group in names.log_groups],
        ),
        allow(
            [
                *("s3:CreateBucket", "s3:DeleteBucket", "s3:PutBucket*", "s3:PutEncryptionConfiguration"),
                *("s3:PutLifecycleConfiguration", "s3:DeleteBucketPolicy"),
            ],
            [bucket(name) for name in (names.dvc_bucket, names.mlflow_bucket)],
        ),
        allow([*USE_KEY, "kms:CreateGrant", "kms:TagResource", "kms:UpdateKeyDescription"], key_arn),
    )


def apply_identity(names: Names) -> str:
    """Roles of workloads, all within the boundary; plan, apply, the boundary and GitHub's provider are out of reach."""
    roles = names.iam_arn(f"role/{names.role('*')}")
    bound = {"StringEquals": {"iam:PermissionsBoundary": names.iam_arn(f"policy/{names.boundary}")}}
    services = ("eks", "ec2", "pods.eks", "vpc-flow-logs")
    linked = ("eks", "eks-nodegroup", "autoscaling", "rds", "elasticloadbalancing", "spot")
    own = [names.iam_arn(f"role/{names.role(purpose)}") for purpose in ("plan", "apply")]
    return document(
        allow(
            [
                *("iam:CreateRole", "iam:PutRolePolicy", "iam:DeleteRolePolicy"),
                *("iam:AttachRolePolicy", "iam:DetachRolePolicy", "iam:PutRolePermissionsBoundary"),
            ],
            roles,
            when=bound,
        ),
        allow(
            [
                *("iam:DeleteRole", "iam:TagRole", "iam:UntagRole", "iam:UpdateRole", "iam:UpdateAssumeRolePolicy"),
                "iam:ListInstanceProfilesForRole",
            ],
            roles,
        ),
        allow(
            ["iam:PassRole"],
            roles,
            when={"StringEquals": {"iam:PassedToService": [f"{each}.amazonaws.com" for each in services]}},
        ),
        allow(
            ["iam:CreateServiceLinkedRole"],
            names.iam_arn("role/aws-service-role/*"),
            when={"StringEquals": {"iam:AWSServiceName": [f"{each}.amazonaws.com" for each in linked]}},
        ),
        deny(
            [
                *("iam:AttachRolePolicy", "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy"),
                *("iam:PassRole", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole"),
                *("iam:PutRolePermissionsBoundary", "iam:DeleteRolePermissionsBoundary"),
            ],
            own,
        ),
        deny(["iam:DeleteRolePermissionsBoundary"], roles),
    )
