"""Who logs in to which MLflow server."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from mlflow.exceptions import MlflowException

from pipelines.connection import Connection, connect
from pipelines.registry import versions
from tests.loopback import serving


@contextmanager
def guarded(user: str, password: str) -> Iterator[str]:
    """The address of a server that has an experiment and one artefact, for this user only."""
    wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = self.headers["Authorization"] == wanted
            body = b'{"experiment": {"experiment_id": "7", "name": "training"}}' if known else b"log in"
            self.send_response(200 if known else 401)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with serving(Handler) as url:
        yield url


def connection(url: str, user: str | None, password: str | None) -> Connection:
    """As `infra connect` states it."""
    login = {"MLFLOW_TRACKING_USERNAME": user, "MLFLOW_TRACKING_PASSWORD": password}
    stated = {name: value for name, value in login.items() if value is not None}
    told = {"ENVIRONMENT": "dev", "MLFLOW_TRACKING_URI": url, "DVC_REMOTE_URL": "s3://dvc", **stated}
    return connect(Path(__file__).parents[3], "dev", told)


@pytest.fixture(autouse=True)
def no_login_of_the_shell(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AUTH", "USERNAME", "PASSWORD", "TOKEN"):
        monkeypatch.setenv(f"MLFLOW_TRACKING_{name}", "")  # so that it is undone
        monkeypatch.delenv(f"MLFLOW_TRACKING_{name}")


def test_each_server_gets_its_own_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A promotion talks to two in turn, whichever environment's variables the shell has; artefacts as well."""
    monkeypatch.setenv("MLFLOW_TRACKING_USERNAME", "shell")
    monkeypatch.setenv("MLFLOW_TRACKING_PASSWORD", "other")
    with guarded("admin", "one") as first, guarded("admin", "two") as second:
        clients = [
            versions.client(connection(url, "admin", password)) for url, password in ((first, "one"), (second, "two"))
        ]
        for client in (*clients, *reversed(clients)):
            found = client.get_experiment_by_name("training")
            assert found is not None
            assert found.experiment_id == "7"
        from mlflow.artifacts import download_artifacts

        uri = f"{second}/api/2.0/mlflow-artifacts/artifacts/a.json"
        assert "training" in Path(download_artifacts(uri, dst_path=str(tmp_path))).read_text(encoding="utf-8")


def test_without_a_login_none_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also after another server had one."""
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "0")
    with guarded("admin", "one") as first, guarded("admin", "one") as second:
        versions.client(connection(first, "admin", "one"))
        with pytest.raises(MlflowException, match="401"):
            versions.client(connection(second, None, None)).get_experiment_by_name("training")


def test_a_password_is_not_shown() -> None:
    """Not in a traceback, either."""
    assert "geheim" not in repr(connection("http://127.0.0.1:9", "admin", "geheim"))
