"""What the image `mlflow` runs: `server serve ...`, `server upgrade`, `server wait`; `server schema` while it is built.

The database's address is in MLFLOW_BACKEND_STORE_URI, user and password are where libpq looks for them: PGUSER and
PGPASSWORD. With DATABASE_SECRET_ARN each new connection asks Secrets Manager instead, so a rotation goes unnoticed.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import OperationalError, ProgrammingError

SCHEMA = Path("/opt/app/schema.json")  # revision by the table that states it, as this image's MLflow wants it
AUTH = "alembic_version_auth"
FRESH = 60.0  # seconds for which a secret is not read again
SECONDS = 300.0  # how long a database, and then its schema, may be waited for
_secrets: dict[str, tuple[float, dict[str, str]]] = {}


@event.listens_for(Engine, "do_connect")
def identify(_dialect: object, _record: object, _args: object, parameters: dict[str, Any]) -> None:
    """Runs for each connection that SQLAlchemy opens, in each worker: they import this module before the app."""
    if arn := os.environ.get("DATABASE_SECRET_ARN"):
        parameters.update(credentials(arn))


def credentials(arn: str) -> dict[str, str]:
    """User and password as RDS keeps them in Secrets Manager."""
    read, found = _secrets.get(arn, (0.0, {}))
    if not found or monotonic() - read > FRESH:
        import boto3

        secret = json.loads(boto3.client("secretsmanager").get_secret_value(SecretId=arn)["SecretString"])
        found = {"user": secret["username"], "password": secret["password"]}
        _secrets[arn] = monotonic(), found
    return found


def serve(arguments: list[str]) -> None:
    from infra.local import mlflow_server

    sys.argv[1:] = arguments
    mlflow_server.main()


def upgrade() -> None:
    """Bring the schema to what this image's MLflow wants: run by one Job, never by the servers."""
    wait(lambda: _revision(next(iter(wanted()))), "the database")
    from mlflow.cli import cli

    cli(["db", "upgrade", _url()], standalone_mode=False)
    if _auth():
        from mlflow.server import auth
        from mlflow.server.auth.config import read_auth_config

        # The first user, too: two servers that start at once would both make it.
        auth.store.init_db(read_auth_config().database_uri)  # type: ignore[no-untyped-call]
        auth.bootstrap_admin_user()
    tell("the schema is at " + ", ".join(f"{table} {revision}" for table, revision in wanted().items()))


def await_schema() -> None:
    """Return once the schema is what this image's MLflow wants; changes nothing."""
    for table, revision in wanted().items():
        wait(lambda table=table, revision=revision: _revision(table) == revision, f"{table} to be {revision}")  # type: ignore[misc]


def wanted() -> dict[str, str]:
    found: dict[str, str] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return found if _auth() else {table: revision for table, revision in found.items() if table != AUTH}


def schema() -> None:
    """Print what `wanted` reads: finding it out takes seconds that no start should take."""
    from alembic.script import ScriptDirectory
    from mlflow.server.auth.db.utils import _get_alembic_config
    from mlflow.store.db.utils import _get_latest_schema_revision

    auth = ScriptDirectory.from_config(_get_alembic_config("")).get_current_head()
    own = _get_latest_schema_revision()  # type: ignore[no-untyped-call]
    print(json.dumps({"alembic_version": own, AUTH: auth}))


def wait(is_so: Callable[[], object], what: str) -> None:
    began, told = monotonic(), ""
    while True:
        try:
            if is_so() is not False:
                return
            problem = "not yet"
        except OperationalError as error:
            problem = str(error.orig).strip().splitlines()[0]
        if monotonic() - began > SECONDS:
            sys.exit(f"waited {SECONDS:.0f} s for {what}: {problem}")
        if problem != told:
            tell(f"waiting for {what}: {problem}")
            told = problem
        sleep(0.5)


def tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _revision(table: str) -> str | None:
    """The revision that a table states; None where there is no such table yet."""
    engine = create_engine(_url(), connect_args={"connect_timeout": 5})
    try:
        with engine.connect() as connection:
            found: str | None = connection.execute(text(f"SELECT version_num FROM {table}")).scalar()  # noqa: S608
            return found
    except ProgrammingError:
        return None
    finally:
        engine.dispose()


def _url() -> str:
    return os.environ["MLFLOW_BACKEND_STORE_URI"]


def _auth() -> bool:
    return "MLFLOW_AUTH_CONFIG_PATH" in os.environ


if __name__ == "__main__":
    command, *rest = sys.argv[1:] or [""]
    if command == "serve":
        serve(rest)
    elif command in (others := {"upgrade": upgrade, "wait": await_schema, "schema": schema}) and not rest:
        others[command]()
    else:
        sys.exit("usage: server serve ARGUMENTS-OF-MLFLOW-SERVER | upgrade | wait | schema")
