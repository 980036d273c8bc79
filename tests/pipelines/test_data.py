"""Data goes to the environment's DVC remote and comes back bit by bit: a directory, and S3."""

import os
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from pipelines import data
from pipelines.checkpoint import Checkpoint
from pipelines.connection import Connection, Unreachable
from tests import s3 as s3_server
from tests.loopback import serving

STAGE = """\
stages:
  extract:
    wdir: ..
    cmd: mkdir -p data/raw && cp source.bin data/raw/it.bin
    deps: [source.bin]
    outs: [data/raw]
"""


@pytest.fixture(scope="module")
def s3() -> Iterator[dict[str, str]]:
    """The variables that lead to an S3 server."""
    with s3_server.serving("dvc", region="eu-central-1") as variables:
        yield variables


def workspace(folder: Path, connection: Connection) -> Path:
    """A workspace with a cache of its own, as another machine has."""
    (folder / "pipelines").mkdir(parents=True)
    (folder / ".dvc").mkdir()
    (folder / ".dvc/config").write_text("[core]\n    no_scm = true\n", encoding="utf-8")
    (folder / "pipelines/dvc.yaml").write_text(STAGE, encoding="utf-8")
    (folder / "source.bin").write_bytes(os.urandom(300_000) + bytes(range(256)))
    data.configure(folder, cache=folder / "cache", connection=connection)
    return folder


@pytest.mark.parametrize("kind", ["directory", "s3"])
def test_what_is_pushed_is_pulled_elsewhere_by_its_hash(
    kind: str, tmp_path: Path, s3: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With nothing but the lock file carried over."""
    variables = {"ENVIRONMENT": "dev", "MLFLOW_TRACKING_URI": "http://127.0.0.1:1"}
    if kind == "s3":
        for name, value in s3.items():
            monkeypatch.setenv(name, value)
        variables |= {"DVC_REMOTE_URL": "s3://dvc/dev", "AWS_ENDPOINT_URL": s3["AWS_ENDPOINT_URL"]}
    else:
        variables |= {"DVC_REMOTE_URL": str(tmp_path / "remote with space")}
    connection = Connection.model_validate(variables)
    here, there = workspace(tmp_path / "here", connection), workspace(tmp_path / "there", connection)
    data.dvc(here, "repro", data.PIPELINE)
    data.dvc(here, "push")
    (there / data.LOCK).write_bytes((here / data.LOCK).read_bytes())
    data.dvc(there, "pull", data.RAW)
    assert (there / "data/raw/it.bin").read_bytes() == (here / "source.bin").read_bytes()
    assert data.locked(there / data.LOCK, data.RAW).endswith(".dir")


def test_data_that_the_remote_has_lost_is_told(tmp_path: Path) -> None:
    """With what DVC says, and no stack trace."""
    connection = Connection.model_validate(
        {"ENVIRONMENT": "dev", "MLFLOW_TRACKING_URI": "http://127.0.0.1:1", "DVC_REMOTE_URL": str(tmp_path / "remote")}
    )
    here, there = workspace(tmp_path / "here", connection), workspace(tmp_path / "there", connection)
    data.dvc(here, "repro", data.PIPELINE)
    (there / data.LOCK).write_bytes((here / data.LOCK).read_bytes())
    with pytest.raises(data.DvcFailed, match=r"(?s)dvc pull failed: .*data/raw"):
        data.dvc(there, "pull", data.RAW)


@pytest.fixture
def refuses() -> Iterator[tuple[str, list[str]]]:
    """A server that refuses each request, and for which regions these were signed."""
    regions: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def refuse(self) -> None:
            regions.append(self.headers.get("Authorization", "///").split("/")[2])
            self.send_response(400)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_HEAD = do_PUT = refuse

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as its base calls it
            pass

    with serving(Handler) as url:
        yield url, regions


def test_requests_are_signed_for_the_region_of_the_connection(
    tmp_path: Path, refuses: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the shell says: a server in a cluster refuses each other region. What DVC says of it is told."""
    url, regions = refuses
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-west-2")
    connection = Connection.model_validate(
        {
            "ENVIRONMENT": "dev",
            "MLFLOW_TRACKING_URI": "http://127.0.0.1:1",
            "DVC_REMOTE_URL": "s3://dvc",
            "AWS_ENDPOINT_URL": url,
            "AWS_DEFAULT_REGION": "eu-west-1",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
        }
    )
    here = workspace(tmp_path / "here", connection)
    data.dvc(here, "repro", data.PIPELINE)
    with pytest.raises(data.DvcFailed, match=r"dvc push failed: ERROR: .*Bad Request"):
        data.dvc(here, "push")
    assert set(regions) == {"eu-west-1"}
    regions.clear()
    (here / "pipelines/params.yaml").write_text("{}", encoding="utf-8")
    with pytest.raises(Unreachable):
        Checkpoint(here, connection, "0" * 40).resume()
    assert set(regions) == {"eu-west-1"}


def test_an_output_that_the_lock_does_not_name_is_told(tmp_path: Path) -> None:
    """Rather than a KeyError."""
    (tmp_path / "dvc.lock").write_text("schema: '2.0'\nstages: {}\n", encoding="utf-8")
    with pytest.raises(data.DvcFailed, match=r"dvc.lock has no output data/raw"):
        data.locked(tmp_path / "dvc.lock", data.RAW)
