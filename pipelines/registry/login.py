"""Logging in to MLflow servers with users.

MLflow itself knows one user and one password, of the shell; a promotion talks to the servers of two environments. So
this is one of the ways to log in that MLflow lets one add, and looks the user up by the server that a request goes to.
"""

import os
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pipelines.connection import Connection

if TYPE_CHECKING:
    from requests import PreparedRequest
    from requests.auth import HTTPBasicAuth

NAME = "environments"  # as MLFLOW_TRACKING_AUTH names it
_users: dict[str, "HTTPBasicAuth"] = {}


def use(connection: Connection) -> None:
    """From now on requests to the connection's server are those of its user, where it has one."""
    if connection.username is None or connection.password is None:
        return
    from requests.auth import HTTPBasicAuth

    _users[_server(connection.tracking_uri)] = HTTPBasicAuth(connection.username, connection.password)
    os.environ.setdefault("MLFLOW_TRACKING_AUTH", NAME)
    _register()


@cache
def _register() -> None:
    from mlflow.tracking.request_auth.abstract_request_auth_provider import RequestAuthProvider
    from mlflow.tracking.request_auth.registry import _request_auth_provider_registry as registry

    class Provider(RequestAuthProvider):
        def get_name(self) -> str:
            return NAME

        def get_auth(self) -> object:
            return _sign

    registry.register(Provider)  # type: ignore[no-untyped-call]


def _sign(request: "PreparedRequest") -> "PreparedRequest":
    user = _users.get(_server(str(request.url)))
    return user(request) if user else request


def _server(url: str) -> str:
    return urlsplit(url).netloc
