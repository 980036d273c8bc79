"""`infra platform`: what is done to database and buckets of an environment besides delivering them."""

import json
import sys
from typing import Annotated

import typer

import environments
from environments import Invalid
from infra.environment import Infrastructure, Target
from infra.kubernetes.kubectl import Kubectl
from infra.kubernetes.place import place
from infra.platform import backup as backing_up
from infra.process import terminations_interrupt
from infra.run import Run
from infra.terminal import say, told

app = typer.Typer(help="Back up and restore database and buckets in a cluster.", rich_markup_mode=None)
Environment = Annotated[str, typer.Argument(metavar="ENV", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="for programs")]


@app.command()
def backup(name: Environment, *, as_json: AsJson = False) -> None:
    """Make a backup now, besides those of the schedule."""
    with told(), terminations_interrupt():
        made = backing_up.backup(_kubectl(name), _run(name, quiet=as_json))
        typer.echo(json.dumps(made, indent=2) if as_json else _line(made))


@app.command()
def backups(name: Environment, *, as_json: AsJson = False) -> None:
    """List the backups, the oldest first."""
    with told(), terminations_interrupt():
        found = backing_up.backups(_kubectl(name), _run(name, quiet=as_json))
        typer.echo(json.dumps(found, indent=2) if as_json else "\n".join(map(_line, found)) or "none yet")


@app.command()
def restore(
    name: Environment,
    *,
    of: Annotated[str, typer.Option("--from", metavar="NAME", help="which backup, or LATEST")],
    yes: Annotated[bool, typer.Option("--yes", help="do not ask")] = False,
) -> None:
    """Make the database what it was, and put back what the buckets lack; MLflow is down meanwhile."""
    with told(), terminations_interrupt():
        kubectl = _kubectl(name)
        if not yes:
            if not sys.stdin.isatty():
                raise Invalid("a restore replaces the database; say so with --yes")
            typer.confirm(f"Replace the database of {name} in {kubectl.place.namespace} by that of {of}?", abort=True)
        restored = backing_up.restore(kubectl, _run(name), of)
        typer.echo(f"{name} is what it was at {restored}")


def _kubectl(name: str) -> Kubectl:
    root = environments.project_root()
    settings = environments.read(Infrastructure, root, name, "infrastructure")
    if settings.target is not Target.KUBERNETES:
        raise Invalid(
            f"{name} has target {settings.target}; backups are made here of environments with target kubernetes"
        )
    return Kubectl(place(root, name, settings))


def _run(name: str, *, quiet: bool = False) -> Run:
    return Run(say=lambda line: None if quiet else say(name, line))


def _line(made: dict[str, int | str]) -> str:
    return "{name}  database {database_bytes} bytes  {objects} objects of {object_bytes} bytes".format(**made)
