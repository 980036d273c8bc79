"""The small foundation in an emulator."""

from pathlib import Path

import boto3
import pytest

from tests.infra.aws.tiny import REGION, Tiny


@pytest.fixture
def tiny(aws: str, tmp_path: Path) -> Tiny:
    """Committed and bootstrapped, not yet applied."""
    return started(tmp_path / "project")


def started(root: Path) -> Tiny:
    tiny = Tiny(root)
    tiny.make()
    boto3.client("s3", region_name=REGION).create_bucket(
        Bucket=tiny.stack.state_bucket, CreateBucketConfiguration={"LocationConstraint": REGION}
    )
    return tiny
