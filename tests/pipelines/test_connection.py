"""A connection is that of the environment that was asked for, or none."""

from pathlib import Path

import pytest

from environments import Invalid
from pipelines.connection import Unreachable, connect

ROOT = Path(__file__).parents[2]
SHELL = {"ENVIRONMENT": "dev", "MLFLOW_TRACKING_URI": "http://127.0.0.1:5000", "DVC_REMOTE_URL": "s3://bucket/dvc"}


def test_the_shell_of_the_environment_is_used() -> None:
    """As a job in a cluster has it, where there is no infra."""
    connection = connect(ROOT, "dev", SHELL | {"AWS_ENDPOINT_URL": "http://127.0.0.1:9000"})
    assert connection.tracking_uri == "http://127.0.0.1:5000"
    assert connection.s3_endpoint_url == "http://127.0.0.1:9000"


def test_the_shell_of_another_environment_is_not_used(tmp_path: Path) -> None:
    """`infra connect` is asked instead, and says that test is not up."""
    (tmp_path / "environments").symlink_to(ROOT / "environments")
    with pytest.raises(Unreachable, match="infra apply test"):
        connect(tmp_path, "test", SHELL | {"PATH": ""})


def test_the_name_alone_is_no_connection(tmp_path: Path) -> None:
    """A workflow sets ENVIRONMENT for its steps, and nothing else: `infra connect` is asked."""
    (tmp_path / "environments").symlink_to(ROOT / "environments")
    with pytest.raises(Unreachable, match="infra apply dev"):
        connect(tmp_path, "dev", {"ENVIRONMENT": "dev", "PATH": ""})


def test_half_a_connection_is_named() -> None:
    """What is missing is not made up for by another one's."""
    with pytest.raises(Invalid, match="DVC_REMOTE_URL: field required"):
        connect(ROOT, "dev", {name: value for name, value in SHELL.items() if name != "DVC_REMOTE_URL"})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"MLFLOW_TRACKING_URI": "sqlite:///x.db"}, "MLFLOW_TRACKING_URI"),
        ({"DVC_REMOTE_URL": ""}, "DVC_REMOTE_URL"),
    ],
)
def test_a_wrong_variable_is_named(change: dict[str, str], message: str) -> None:
    """Before anything connects."""
    with pytest.raises(Invalid, match=message):
        connect(ROOT, "dev", SHELL | change)
