"""The environments of the tests, run once through the engine of these tests."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.infra.aws.aws_project import copy
from tests.infra.aws.pulumi.deployment import Deployment
from tests.infra.aws.pulumi.engine import run


def pytest_configure(config: pytest.Config) -> None:
    """The SDK warns of its own deprecated classes when it is first used."""
    config.addinivalue_line("filterwarnings", "ignore:.* has been deprecated in favor of:DeprecationWarning")


@pytest.fixture(scope="session")
def deployments(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Deployment]:
    """dev, test and prod."""
    deployments = run(copy(tmp_path_factory.mktemp("aws")), "dev", "test", "prod")
    for each in deployments.values():
        assert (each.exit_code, each.errors) == (0, [])
    return deployments


@pytest.fixture(params=["dev", "test", "prod"])
def deployment(request: pytest.FixtureRequest, deployments: Mapping[str, Deployment]) -> Deployment:
    """Each of the three environments."""
    found: Deployment = deployments[request.param]
    return found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project of the test's own."""
    return copy(tmp_path)
