"""`model-service`: parses arguments and calls."""

import json
import logging
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

import environments
from environments.alerting import rule_file
from model_service import alerts, labels, record, server
from model_service import check as checking
from model_service import values as chart
from model_service.settings import Model

NOTHING_YET = 4

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.callback()
def main() -> None:
    """Serves the model that an environment's model.yaml states."""


@app.command()
def serve(
    *,
    env: Annotated[str, typer.Option(help="Environment, a folder of environments/.")],
    port: Annotated[int, typer.Option(min=1, max=65535)],
    cache: Annotated[Path, typer.Option(help="Folder for artefacts and for predictions on their way to the storage.")],
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port_from: Annotated[
        Path | None, typer.Option(help="Socket file of `python -m model_service.port`, which holds the port instead.")
    ] = None,
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
        labels.token(os.environ)  # a wrong one is told now, not by each worker
        file = (model_file or environments.path(environments.project_root(), env, "model")).absolute()
        place = server.Place(
            environment=env,
            model_file=file,
            cache=cache.absolute(),
            host=host,
            port=port,
            port_from=port_from,
            prediction_log_url=os.environ.get("PREDICTION_LOG_URL") or None,
        )
        raise typer.Exit(server.serve(place, record.read(file).service))
    except environments.Invalid as invalid:
        typer.echo(f"model-service: {invalid}", err=True)
        raise typer.Exit(2) from invalid


@app.command()
def check(
    env: Annotated[str, typer.Option(help="Environment, a folder of environments/.")],
    *,
    url: Annotated[str, typer.Option(envvar="MODEL_SERVICE_URL", help="As `infra connect ENV` prints it.")] = "",
    report: Annotated[Path | None, typer.Option(metavar="FILE", help="Markdown for the pull request.")] = None,
    within: Annotated[float, typer.Option(help="Seconds, until the record is served.")] = 120,
    seconds: Annotated[float, typer.Option(min=0.1, max=600, help="How long to load it.")] = 5,
    concurrency: Annotated[int, typer.Option(min=1, max=64, help="Connections.")] = 4,
    max_error_rate: Annotated[float, typer.Option(min=0, max=1)] = 0,
    max_latency_ms: Annotated[float, typer.Option(min=0, help="95th percentile.")] = 250,
) -> None:
    """Look whether a running service serves what its model.yaml states, under load; exit code 1 where it does not."""
    try:
        promotion = record.read(environments.path(environments.project_root(), env, "model")).promotion
        limits = checking.Limits(within, seconds, concurrency, max_error_rate, max_latency_ms)
        checked = checking.check(env, url, promotion, limits)
    except environments.Invalid as invalid:
        typer.echo(f"model-service: {invalid}", err=True)
        raise typer.Exit(2) from invalid
    if report:
        report.write_text(checked.markdown(), encoding="utf-8")
    typer.echo(checked.markdown())
    raise typer.Exit(0 if checked.passed else 1)


@app.command()
def values(env: Annotated[str, typer.Option(help="Environment, a folder of environments/.")]) -> None:
    """Print the values of the chart as JSON; exit code 4 where nothing has been promoted yet."""
    try:
        typer.echo(json.dumps(chart.values(environments.project_root(), env), indent=2))
    except environments.Invalid as invalid:
        typer.echo(f"model-service: {invalid}", err=True)
        raise typer.Exit(2) from invalid
    except chart.NothingToServe as nothing:
        typer.echo(f"model-service: {nothing}", err=True)
        raise typer.Exit(NOTHING_YET) from nothing


@app.command()
def rules(env: Annotated[str, typer.Option(help="Environment, a folder of environments/.")]) -> None:
    """Print the recording rules and alerts of the service as a file of Prometheus."""
    try:
        stated = environments.read(Model, environments.project_root(), env, "model")
        typer.echo(rule_file(alerts.groups(env, stated.service)), nl=False)
    except environments.Invalid as invalid:
        typer.echo(f"model-service: {invalid}", err=True)
        raise typer.Exit(2) from invalid
