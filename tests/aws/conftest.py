"""The emulator, and what is made in it: three environments as shipped, and the small foundation of the fast tests."""

from collections.abc import Iterator

import pytest

from demo.aws.emulator import running
from tests.aws.live import Live, project
from tests.infra.aws.conftest import tiny
from tests.infra.conftest import aws, emulated

__all__ = ["aws", "emulated", "tiny"]


@pytest.fixture(scope="session")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """All three environments side by side, each in an account of its own, made by the commands."""
    root, out = project(tmp_path_factory.mktemp("aws")), tmp_path_factory.mktemp("out")
    with running(tmp_path_factory.mktemp("emulator") / "log") as emulator:
        live = Live(root, out, emulator, ("dev", "test", "prod"))
        live.each("bootstrap", lambda name: live.infra("bootstrap", name))
        live.each("plan", live.plan)
        live.each("apply", live.apply)
        yield live
        print("\nseconds:", live.seconds)


@pytest.fixture(params=["dev", "test", "prod"])
def environment(request: pytest.FixtureRequest) -> str:
    """The name of each of the three."""
    return str(request.param)
