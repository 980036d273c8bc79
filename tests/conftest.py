"""What a module of the tests must not leave to the next one in the same process."""

import sys
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="module")
def no_client_of_a_storage_that_is_gone() -> Iterator[None]:
    """fsspec hands out the client that it made before for the same options, whatever AWS_ENDPOINT_URL was then."""
    yield
    if "s3fs" in sys.modules:
        sys.modules["s3fs"].S3FileSystem.clear_instance_cache()
