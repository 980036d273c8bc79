"""The projects in which the tests run `infra`, and an emulator of AWS."""

from collections.abc import Iterator
from pathlib import Path

import boto3
import pytest

import environments
from demo.aws import emulator
from tests.infra.aws.tiny import ACCOUNT, REGION
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


@pytest.fixture(scope="session")
def emulated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[emulator.Emulator]:
    """An emulator that a worker has for itself."""
    with emulator.running(tmp_path_factory.mktemp("emulator") / "log") as it:
        yield it


@pytest.fixture(scope="module")
def aws(emulated: emulator.Emulator) -> Iterator[str]:
    """The emulator's URL: it is AWS for the tests of a module, and those of other modules know nothing of it."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in emulated.variables(ACCOUNT, REGION).items():
            patch.setenv(name, value)
        for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN"):
            patch.delenv(name, raising=False)
        patch.setattr(boto3, "DEFAULT_SESSION", None)
        yield emulated.url
