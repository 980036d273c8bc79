"""The state's bucket is made as it has to be, again and again; what is in the way is told in a line."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from demo.aws.emulator import KEY
from infra.aws import bootstrap as module
from infra.aws.bootstrap import bootstrap
from infra.aws.lifecycle import plan
from infra.aws.session import client
from infra.aws.terraform import Terraform
from infra.run import Failed, Refused
from tests.infra.aws.tiny import ACCOUNT, REGION, Tiny

pytestmark = pytest.mark.usefixtures("aws")


@pytest.fixture
def fresh(tmp_path: Path) -> Tiny:
    return Tiny(tmp_path)


def test_the_bucket_is_made_once_and_kept_right(fresh: Tiny) -> None:
    """Versioned, encrypted, TLS only, closed, old plans expire; what somebody undid is set again, and only that."""
    bootstrap(fresh.stack, fresh.run)
    bucket = fresh.stack.state_bucket
    s3: Any = boto3.client("s3", region_name=REGION)
    assert s3.get_bucket_location(Bucket=bucket)["LocationConstraint"] == REGION
    assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"
    (encryption,) = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
    assert encryption["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "aws:kms"
    assert set(s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"].values()) == {True}
    (statement,) = json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"])["Statement"]
    assert (statement["Effect"], statement["Condition"]) == ("Deny", {"Bool": {"aws:SecureTransport": "false"}})
    plans, _ = s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"]
    assert (plans["Filter"]["Prefix"], plans["Expiration"]["Days"]) == ("plans/", 30)
    assert [bucket_["Name"] for bucket_ in s3.list_buckets()["Buckets"] if fresh.slug in bucket_["Name"]] == [bucket]

    fresh.said.clear()
    bootstrap(fresh.stack, fresh.run)
    assert fresh.said == [f"ready: state in s3://{bucket}/foundation.tfstate"]
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    s3.delete_bucket_policy(Bucket=bucket)
    fresh.said.clear()
    bootstrap(fresh.stack, fresh.run)
    assert fresh.said[:-1] == [f"set versioning of s3://{bucket}", f"set the policy (TLS only) of s3://{bucket}"]


def test_what_was_not_bootstrapped_is_told(tmp_path: Path) -> None:
    """By the command that makes it."""
    tiny = Tiny(tmp_path / "project")
    tiny.make()
    with pytest.raises(
        Failed, match=f"^the state bucket {tiny.stack.state_bucket} does not exist: `infra bootstrap dev`"
    ):
        plan(tiny.stack, Terraform(), tiny.run, out=None)


def test_missing_credentials_are_told(fresh: Tiny, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With what to do about it."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    with pytest.raises(Failed, match=f"^no credentials for AWS account {ACCOUNT}: log in .* or set AWS_PROFILE$"):
        bootstrap(fresh.stack, fresh.run)
    monkeypatch.setenv("AWS_PROFILE", "nobody")
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    with pytest.raises(Failed, match=r"The config profile \(nobody\) could not be found"):
        bootstrap(fresh.stack, fresh.run)


def test_another_account_is_refused(fresh: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is made in it."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", f"{KEY}999999999999")
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    with pytest.raises(Refused, match=f"wrong account: dev is in {ACCOUNT} .* of 999999999999"):
        bootstrap(fresh.stack, fresh.run)


@contextmanager
def answering(monkeypatch: pytest.MonkeyPatch, **errors: str) -> Iterator[None]:
    """What the emulator never says: S3 answers `head_bucket` and then `create_bucket` like this."""
    s3 = boto3.client("s3", region_name=REGION)
    with Stubber(s3) as stubber:
        for operation, code in errors.items():
            stubber.add_client_error(operation, code, "Said by AWS")
        monkeypatch.setattr(module, "client", lambda stack, service: s3 if service == "s3" else client(stack, service))
        yield


@pytest.mark.parametrize(
    ("head", "create", "message"),
    [
        ("403", "", "is taken by another AWS account: .*, or these credentials may not see it"),
        ("404", "BucketAlreadyExists", "is taken by another AWS account: change slug in project.yaml"),
        ("404", "TooManyBuckets", r"has reached its quota \(CreateBucket\): Said by AWS; ask AWS for more"),
        ("404", "AccessDenied", f"AWS denies CreateBucket in account {ACCOUNT} to these credentials: Said by AWS"),
        ("ExpiredToken", "", "have expired: log in"),
        ("InvalidAccessKeyId", "", "AWS does not know these credentials"),
        ("InternalError", "", "^AWS: HeadBucket: InternalError: Said by AWS$"),
    ],
)
def test_what_aws_refuses_is_told_in_a_line(
    fresh: Tiny, monkeypatch: pytest.MonkeyPatch, head: str, create: str, message: str
) -> None:
    """One line, and what to do."""
    errors = {"head_bucket": head} | ({"create_bucket": create} if create else {})
    with answering(monkeypatch, **errors), pytest.raises(Failed, match=message) as failure:
        bootstrap(fresh.stack, fresh.run)
    assert "\n" not in str(failure.value)
