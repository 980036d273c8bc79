"""Makes environments, says how they are and how to reach them, takes them down."""

import json
import os
import shlex
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Annotated, TypeVar

import typer

import environments
from environments import Invalid
from infra.environment import Infrastructure, Target
from infra.local import lifecycle
from infra.local.state import State
from infra.local.status import Row, connection
from infra.local.status import status as rows_of
from infra.run import Failed, Run

app = typer.Typer(
    help=__doc__,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
Environments = Annotated[list[str], typer.Argument(metavar="ENV...", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="for programs")]
Result = TypeVar("Result")


@app.command()
def apply(
    names: Environments,
    *,
    target: Annotated[Target | None, typer.Option(help="what to stand on, whatever the file says")] = None,
) -> None:
    """Bring environments to what their infrastructure.yaml says, side by side; returns when they are ready."""
    began = monotonic()
    with told():
        root = environments.project_root()
        settings = read(root, names, target)
        os.umask(0o077)

        def bring_up(name: str, run: Run) -> None:
            programs = lifecycle.apply(State(root, name), settings[name], run)
            urls = "  ".join(f"{program.name} {program.url}" for program in programs)
            run.say(f"up after {monotonic() - began:.1f} s  {urls}")

        side_by_side(list(settings), bring_up)


@app.command()
def status(
    names: Annotated[list[str] | None, typer.Argument(metavar="[ENV...]", show_default=False)] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Show the programs of environments (of all, if none is named); exit code 0 if all are up, 1 otherwise."""
    with told():
        root = environments.project_root()
        found = side_by_side(known(root, names or environments.names(root)), lambda name, _: rows_of(State(root, name)))
        rows = [row for each in found for row in each]
    typer.echo(json.dumps([asdict(row) for row in rows], indent=2) if as_json else table(rows))
    raise typer.Exit(0 if all(row.up for row in rows) else 1)


@app.command()
def destroy(
    names: Environments,
    *,
    delete_data: Annotated[bool, typer.Option("--delete-data", help="delete data, ports and logs too")] = False,
) -> None:
    """End what runs in environments; keeps data, ports and logs unless --delete-data."""
    with told():
        root = environments.project_root()

        def take_down(name: str, run: Run) -> None:
            lifecycle.destroy(State(root, name), run, delete_data=delete_data)
            run.say("down, data deleted" if delete_data else "down, data kept")

        side_by_side(known(root, names), take_down)


@app.command()
def connect(
    name: Annotated[str, typer.Argument(metavar="ENV", show_default=False)],
    command: Annotated[list[str] | None, typer.Argument(metavar="[-- COMMAND...]", show_default=False)] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Print the variables that reach an environment, or run COMMAND with them."""
    with told():
        if as_json and command:
            raise Invalid("--json and a command exclude each other")
        root = environments.project_root()
        (name,) = known(root, [name])
        variables = connection(State(root, name))
        if command:
            become(command, variables)
    lines = (f"export {key}={shlex.quote(value)}" for key, value in variables.items())
    typer.echo(json.dumps(variables, indent=2) if as_json else "\n".join(lines))


@contextmanager
def told() -> Iterator[None]:
    """Say what a person can act on in a few lines: exit code 2 for wrong input, 1 for what failed."""
    try:
        yield
    except (Invalid, Failed, OSError) as error:
        typer.echo(f"infra: {error}", err=True)
        raise typer.Exit(2 if isinstance(error, Invalid) else 1) from error


def read(root: Path, names: Sequence[str], target: Target | None) -> dict[str, Infrastructure]:
    """The settings of all named environments, or one `Invalid` with the faults of all of them."""
    settings, faults = {}, []
    for name in dict.fromkeys(names):
        try:
            found = environments.read(Infrastructure, root, name, "infrastructure")
            settings[name] = found.model_copy(update={"target": target or found.target})
        except Invalid as fault:
            faults.append(str(fault))
    if faults:
        raise Invalid("\n".join(faults))
    return settings


def known(root: Path, names: Sequence[str]) -> list[str]:
    """The names, each once; raises `Invalid` for one that is neither in Git nor left on this machine."""
    left = {folder.name for folder in (root / ".infra").glob("*/")}
    for name in names:
        if name not in left:
            environments.path(root, name, "infrastructure")
    return list(dict.fromkeys(names))


def side_by_side(names: Sequence[str], work: Callable[[str, Run], Result]) -> list[Result]:
    """Do `work` for all names at once; raises one `Failed` that tells of each that failed."""
    runs = {name: Run(say=partial(say, name)) for name in names}
    with ThreadPoolExecutor(len(names)) as pool:
        futures = {name: pool.submit(work, name, runs[name]) for name in names}
        try:
            failures = {name: future.exception() for name, future in futures.items()}
        except KeyboardInterrupt:
            for run in runs.values():
                run.interrupted.set()
            raise
    for failure in failures.values():
        if failure and not isinstance(failure, (Failed, OSError)):
            raise failure
    if told := [f"{name}: {failure}" for name, failure in failures.items() if failure]:
        raise Failed("\n".join(told))
    return [future.result() for future in futures.values()]


def say(name: str, line: str) -> None:
    typer.echo(f"{name}: {line}")


def table(rows: Sequence[Row]) -> str:
    cells = [("ENVIRONMENT", "PROCESS", "STATE", "PID", "UPTIME", "URL")]
    for row in rows:
        uptime = "-" if row.uptime is None else f"{row.uptime // 3600}:{row.uptime // 60 % 60:02}:{row.uptime % 60:02}"
        cells.append((row.environment, row.program, row.state, str(row.pid or "-"), uptime, row.url or "-"))
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in cells)


def become(command: list[str], variables: dict[str, str]) -> None:
    """Replace this process by the command, so that signals and the exit code are the command's."""
    program = shutil.which(command[0])
    if program is None:
        typer.echo(f"infra: {command[0]}: no such command", err=True)
        raise typer.Exit(127)
    os.execve(program, command, {**os.environ, **variables})  # noqa: S606 - the caller's own command


if __name__ == "__main__":
    app()
