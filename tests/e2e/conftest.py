"""One project with dev and test up, for all end-to-end tests of this folder."""

from collections.abc import Iterator

import pytest

from tests.e2e.project import Project


@pytest.fixture(scope="session")
def project() -> Iterator[Project]:
    project = Project()
    try:
        project.run("infra", "apply", "dev", "test")
        yield project
    finally:
        project.run("infra", "destroy", "dev", "test", "--delete-data")
        project.scratch.remove()
