"""dev, test and prod, applied once to an emulator: `make test-aws`."""

from collections.abc import Iterator

import pytest

from demo.aws.emulator import running
from tests.aws.live import Live
from tests.infra.aws.aws_project import copy


@pytest.fixture(scope="session")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """All three environments, side by side, each in an account of its own."""
    root, out = copy(tmp_path_factory.mktemp("aws")), tmp_path_factory.mktemp("out")
    with running(tmp_path_factory.mktemp("emulator") / "log") as emulator:
        live = Live(root, out, emulator, ("dev", "test", "prod"))
        live.each("state buckets", live.make_state_bucket)
        live.synthesise()
        live.each("init", live.init)
        live.each("plan", lambda name: live.terraform(name, "plan", "-out=plan"))
        live.each("apply", lambda name: live.terraform(name, "apply", "plan"))
        yield live
        print("\nseconds:", live.seconds)


@pytest.fixture(params=["dev", "test", "prod"])
def environment(request: pytest.FixtureRequest) -> str:
    """The name of each of the three."""
    return str(request.param)
