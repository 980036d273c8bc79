"""The engine of these tests sees what it is there to see."""

from pathlib import Path

import pytest

from tests.infra.aws.pulumi import wire
from tests.infra.aws.pulumi.engine import run

PROGRAM = """
import pulumi
from infra.aws.pulumi.component import Component

class Part(Component):
    def __init__(self, name, *, parent, secret=None):
        super().__init__(name, parent=parent)
        self.register_outputs({})

stack = pulumi.get_stack()
Part("one", parent=None)
if stack == "twice":
    Part("one", parent=None)
else:
    pulumi.export("password", pulumi.Output.secret("hidden"))
    pulumi.export("name", pulumi.Output.from_input("shown"))
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program of a few lines."""
    folder = tmp_path_factory.mktemp("program")
    (folder / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    return folder


def test_a_secret_is_seen_as_one(program: Path, tmp_path: Path) -> None:
    """The SDK wraps it on the wire; what is not wrapped is not secret."""
    found = run(tmp_path, "once", program=program)["once"]
    assert (found.exit_code, found.errors) == (0, [])
    assert found.outputs == {"password": "hidden", "name": "shown"}
    assert found.secret_outputs == {"password"}


def test_two_resources_of_one_urn_are_refused(program: Path, tmp_path: Path) -> None:
    """As Pulumi refuses them: one would take the other's place in the state."""
    found = run(tmp_path, "twice", program=program)["twice"]
    assert found.exit_code == 1
    assert any("Duplicate resource URN" in each and "Part::one" in each for each in found.errors)


def test_a_secret_within_a_list_is_found_by_its_path() -> None:
    """Wherever it is in the inputs."""
    secret = {wire.SIGN: wire.SECRET, "value": "hidden"}
    struct = wire.encode({"name": "shown", "rules": [{"key": "a"}, {"key": secret}]})
    assert wire.secrets(struct) == {"rules[1].key"}
    assert wire.plain(struct) == {"name": "shown", "rules": [{"key": "a"}, {"key": "hidden"}]}
