"""`model-service`: parses arguments and calls."""

import logging
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

import environments
from model_service import record, server

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.callback()
def main() -> None:
    """Serves the model that an environment's model.yaml states."""


@app.command()
def serve(
    env: Annotated[str, typer.Option(help="Environment, a folder of environments/.")],
    port: Annotated[int, typer.Option(min=1, max=65535)],
    cache: Annotated[Path, typer.Option(help="Folder for artefacts and for predictions on their way to the storage.")],
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    model_file: Annotated[
        Path | None, typer.Option(help="The record; environments/ENV/model.yaml where not given.")
    ] = None,
) -> None:
    """Serve until SIGTERM. Reads MLFLOW_TRACKING_URI and, for the prediction log, PREDICTION_LOG_URL."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    try:
        if not os.environ.get("MLFLOW_TRACKING_URI"):
            raise environments.Invalid(
                "MLFLOW_TRACKING_URI is not set: where is the model registry? `infra connect ENV` prints it"
            )
        file = (model_file or environments.path(environments.project_root(), env, "model")).absolute()
        place = server.Place(
            environment=env,
            model_file=file,
            cache=cache.absolute(),
            host=host,
            port=port,
            prediction_log_url=os.environ.get("PREDICTION_LOG_URL") or None,
        )
        raise typer.Exit(server.serve(place, record.read(file).service))
    except environments.Invalid as invalid:
        typer.echo(f"model-service: {invalid}", err=True)
        raise typer.Exit(2) from invalid
