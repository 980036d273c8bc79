"""Makes the bucket that holds the state of an environment: what has to exist before an engine can run."""

import json
from collections.abc import Callable
from typing import Any

from infra.aws.engine import Stack
from infra.aws.names import PLANS
from infra.aws.permissions import tls_only
from infra.aws.session import check_account, client, code, explained
from infra.run import Failed, Run

PLAN_DAYS = 30  # a plan that old is stale
OLD_STATE_DAYS = 365


def bootstrap(stack: Stack, run: Run) -> None:
    """Make the bucket, or what is missing of it; says what it changed. Deletes nothing."""
    check_account(stack)
    s3, bucket = client(stack, "s3"), stack.state_bucket
    with explained(stack):
        if _make(stack, s3):
            run.say(f"made s3://{bucket}")
        for what, wanted, read, write in _settings(stack, s3):
            if _found(read) != wanted:
                write()
                run.say(f"set {what} of s3://{bucket}")
    run.say(f"ready: state in s3://{bucket}/{stack.state_key}")


def _make(stack: Stack, s3: Any) -> bool:
    """Whether the bucket had to be made; raises `Failed` where somebody else has one of this name."""
    from botocore.exceptions import ClientError

    bucket = stack.state_bucket
    taken = f"the name {bucket} is taken by another AWS account: change slug in project.yaml"
    try:
        s3.head_bucket(Bucket=bucket, ExpectedBucketOwner=stack.account_id)
        return False
    except ClientError as error:
        if code(error) in ("403", "AccessDenied"):
            raise Failed(f"{taken}, or these credentials may not see it") from error
        if code(error) not in ("404", "NoSuchBucket"):
            raise
    where = {} if stack.region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": stack.region}}
    try:
        s3.create_bucket(Bucket=bucket, ObjectOwnership="BucketOwnerEnforced", **where)
    except ClientError as error:
        if code(error) == "BucketAlreadyExists":
            raise Failed(taken) from error
        if code(error) != "BucketAlreadyOwnedByYou":  # made by another run at the same time
            raise
    s3.get_waiter("bucket_exists").wait(Bucket=bucket)
    return True


def _settings(stack: Stack, s3: Any) -> list[tuple[str, object, Callable[[], object], Callable[[], object]]]:
    """What each setting is called, what it has to be, how it is read and how it is written."""
    bucket = stack.state_bucket
    encryption: list[dict[str, Any]] = [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}, "BucketKeyEnabled": True},
    ]
    closed = dict.fromkeys(
        ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"),
        True,
    )
    policy = tls_only(bucket)
    lifecycle = [
        {
            "ID": "plans",
            "Status": "Enabled",
            "Filter": {"Prefix": PLANS},
            "Expiration": {"Days": PLAN_DAYS},
            "NoncurrentVersionExpiration": {"NoncurrentDays": 1},
        },
        {
            "ID": "old-states",
            "Status": "Enabled",
            "Filter": {"Prefix": ""},
            "NoncurrentVersionExpiration": {"NoncurrentDays": OLD_STATE_DAYS},
            "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
        },
    ]
    tags = [{"Key": key, "Value": value} for key, value in sorted(stack.tags.items())]
    return [
        (
            "the block on public access",
            closed,
            lambda: s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"],
            lambda: s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=closed),
        ),
        (
            "versioning",
            "Enabled",
            lambda: s3.get_bucket_versioning(Bucket=bucket).get("Status"),
            lambda: s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"}),
        ),
        (
            "encryption",
            encryption,
            lambda: [
                {key: rule.get(key) for key in encryption[0]}
                for rule in s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
            ],
            lambda: s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": encryption}),
        ),
        (
            "the policy (TLS only)",
            json.loads(policy),
            lambda: json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"]),
            lambda: s3.put_bucket_policy(Bucket=bucket, Policy=policy),
        ),
        (
            "the lifecycle",
            lifecycle,
            lambda: s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"],
            lambda: s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": lifecycle}),
        ),
        (
            "the tags",
            tags,
            lambda: sorted(s3.get_bucket_tagging(Bucket=bucket)["TagSet"], key=lambda tag: str(tag["Key"])),
            lambda: s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": tags}),
        ),
    ]


def _found(read: Callable[[], object]) -> object:
    """A setting, or None where it was never made."""
    from botocore.exceptions import ClientError

    try:
        return read()
    except ClientError as error:
        if code(error).startswith("NoSuch") or code(error) == "ServerSideEncryptionConfigurationNotFoundError":
            return None
        raise
