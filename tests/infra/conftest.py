"""The projects in which the tests run `infra`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import environments
from tests.infra.project import Project, copy


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A fresh project that a test has for itself."""
    project = copy(tmp_path)
    yield project
    if (tmp_path / ".infra").is_dir():
        assert project.infra("destroy", *environments.names(tmp_path)).returncode == 0


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A project whose dev is up; tests that hurt it wait until it is up again."""
    root = tmp_path_factory.mktemp("shared") / 'it\'s 100%s "my" #1; project'
    project = copy(root)
    done = project.infra("apply", "dev")
    assert done.returncode == 0, done.stderr
    yield project
    assert project.infra("destroy", *environments.names(root)).returncode == 0
