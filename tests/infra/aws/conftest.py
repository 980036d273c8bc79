"""An emulator for the tests of a worker, and the small foundation in it."""

from collections.abc import Iterator
from pathlib import Path

import boto3
import pytest

from tests.infra.aws.emulator import CREDENTIALS, serving
from tests.infra.aws.tiny import REGION, Tiny


@pytest.fixture(scope="session")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch, serving(tmp_path_factory.mktemp("moto") / "log") as url:
        for name, value in {**CREDENTIALS, "AWS_ENDPOINT_URL": url}.items():
            patch.setenv(name, value)
        for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_REGION", "AWS_DEFAULT_REGION"):
            patch.delenv(name, raising=False)
        yield url


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
