"""The environments of the tests, synthesised once."""

from pathlib import Path

import pytest

from tests.infra.aws.aws_project import copy
from tests.infra.aws.cdktf.synthesis import Stack, synthesise


@pytest.fixture(scope="session")
def stacks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Stack]:
    """dev, test and prod."""
    return synthesise(copy(tmp_path_factory.mktemp("aws")), tmp_path_factory.mktemp("out"), "dev", "test", "prod")


@pytest.fixture(params=["dev", "test", "prod"])
def stack(request: pytest.FixtureRequest, stacks: dict[str, Stack]) -> Stack:
    """Each of the three environments."""
    return stacks[request.param]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project of the test's own."""
    return copy(tmp_path / "project")
