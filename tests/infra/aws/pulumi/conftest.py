"""The shipped environments, run once through the engine of these tests."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.infra.aws.aws_project import copy
from tests.infra.aws.pulumi.deployment import Deployment
from tests.infra.aws.pulumi.engine import run


@pytest.fixture(scope="session")
def deployments(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Deployment]:
    """dev, test and prod as shipped, with an account each."""
    root = copy(tmp_path_factory.mktemp("aws"))
    with ThreadPoolExecutor(2) as threads:
        return {each.stack: each for each in threads.map(lambda name: run(root, name), ("dev", "test", "prod"))}


@pytest.fixture(params=["dev", "test", "prod"])
def deployment(request: pytest.FixtureRequest, deployments: Mapping[str, Deployment]) -> Deployment:
    """Each of the three environments."""
    found = deployments[request.param]
    assert found.succeeded, found.errors
    return found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project of the test's own."""
    return copy(tmp_path)
