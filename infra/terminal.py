"""What the commands have in common: exit codes, several environments at once, becoming another command."""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

import typer

from environments import Invalid
from infra.run import Failed, Refused, Run

Result = TypeVar("Result")
WRONG_INPUT, FAILED, REFUSED, DRIFTED = 2, 1, 3, 4


@contextmanager
def told() -> Iterator[None]:
    """Say what a person can act on in a few lines: exit code 2 for wrong input, 3 refused, 1 for what failed."""
    try:
        yield
    except (Invalid, Refused, Failed, OSError) as error:
        typer.echo(f"infra: {error}", err=True)
        exits = {Invalid: WRONG_INPUT, Refused: REFUSED}
        raise typer.Exit(exits.get(type(error), FAILED)) from error


def side_by_side(names: Sequence[str], work: Callable[[str, Run], Result]) -> list[Result]:
    """Do `work` for all names at once; raises one `Failed` that tells of each that failed."""
    runs = {name: run_of(name) for name in names}
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


def run_of(name: str) -> Run:
    """A run that tells of one environment."""
    return Run(say=partial(say, name))


def say(name: str, line: str) -> None:
    typer.echo(f"{name}: {line}")


def become(command: list[str], variables: dict[str, str]) -> None:
    """Replace this process by the command, so that signals and the exit code are the command's."""
    program = shutil.which(command[0])
    if program is None:
        typer.echo(f"infra: {command[0]}: no such command", err=True)
        raise typer.Exit(127)
    os.execve(program, command, {**os.environ, **variables})  # noqa: S606 - the caller's own command
