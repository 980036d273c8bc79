"""Tells people on GitHub, Gitea or GitLab what came of a change, and proposes changes: comments, issues, pull requests.

Reads GITHUB_REPOSITORY, GH_TOKEN and GITHUB_API_URL, as a workflow has them; in a job of GitLab CI_API_V4_URL,
CI_PROJECT_ID and GITLAB_TOKEN.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

import environments
from environments import Invalid
from forge import gitlab, marked, pulls
from forge.api import MACHINES, Failed, repository

app = typer.Typer(
    help=__doc__, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False
)
Key = Annotated[str, typer.Argument(metavar="KEY", help="by which it is found again")]
Number = Annotated[int, typer.Option("--pull-request", metavar="NUMBER", min=1)]
Text = Annotated[Path, typer.Option("--body", metavar="FILE", help="Markdown", exists=True, dir_okay=False)]


@app.command()
def comment(key: Key, number: Number, body: Text) -> None:
    """Write the comment of this key on a pull request, over the one that is there."""
    with _told():
        text = body.read_text(encoding="utf-8")
        there = gitlab.project()
        typer.echo(there.comment(number, key, text) if there else marked.comment(repository(), number, key, text))


@app.command()
def shown(
    key: Key,
    number: Number,
    author: Annotated[
        list[str] | None,
        typer.Option(metavar="LOGIN", envvar="FORGE_AUTHOR", help="whose comment counts; a workflow's where not given"),
    ] = None,
) -> None:
    """Print what the comment of this key on a pull request says."""
    with _told():
        if there := gitlab.project():
            said = there.shown(number, key, author or [])
        else:
            said = marked.shown(repository(), number, key, author or MACHINES)
        typer.echo(said, nl=False)


@app.command()
def issue(
    key: Key,
    title: Annotated[str, typer.Option()],
    body: Text,
) -> None:
    """Open the issue of this key, once; bring the one that is open up to date."""
    with _told():
        text = body.read_text(encoding="utf-8")
        there = gitlab.project()
        typer.echo(there.issue(key, title, text) if there else marked.issue(repository(), key, title, text))


@app.command()
def close(key: Key, because: Annotated[str, typer.Option(help="the last comment")]) -> None:
    """Close the open issue of this key, if there is one."""
    with _told():
        there = gitlab.project()
        closed = there.close(key, because) if there else marked.close(repository(), key, because)
        typer.echo(closed or f"no open issue {key}")


@app.command()
def merged(commit: Annotated[str, typer.Argument(metavar="COMMIT", help="of the main branch")]) -> None:
    """Print number and head commit of the pull request that a commit came by; exit code 1 where it came by none."""
    with _told():
        there = gitlab.project()
        found = there.merged(commit) if there else pulls.merged(repository(), commit)
        typer.echo(f"number={found.number}\nhead={found.head}")


@app.command()
def foreign(number: Number) -> None:
    """Refuse a pull request that comes from a fork and changes what decides over environments: exit code 1."""
    with _told():
        there = gitlab.project()
        typer.echo(there.refuse_foreign(number) if there else pulls.refuse_foreign(repository(), number))


@app.command()
def propose(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="changed files of this checkout")],
    branch: Annotated[str, typer.Option(help="promote/..., release/... or revert/...")],
    title: Annotated[str, typer.Option()],
    body: Text,
    base: Annotated[str, typer.Option(help="where it is to be merged")] = "main",
) -> None:
    """Open a pull request with the changes of these files, or replace what the open one of this branch proposes."""
    with _told():
        text = body.read_text(encoding="utf-8")
        root = environments.project_root()
        if there := gitlab.project():
            opened = there.propose(root, files, branch=branch, title=title, body=text, base=base)
        else:
            opened = pulls.propose(repository(), root, files, branch=branch, title=title, body=text, base=base)
        typer.echo(opened)


@app.command()
def dispatch(
    workflow: Annotated[str, typer.Argument(metavar="WORKFLOW", help="file name, such as train.yml")],
    values: Annotated[list[str] | None, typer.Option("--input", metavar="KEY=VALUE")] = None,
    file: Annotated[
        Path | None, typer.Option("--inputs", metavar="FILE", help="KEY=VALUE lines", exists=True, dir_okay=False)
    ] = None,
    ref: Annotated[str, typer.Option(help="branch")] = "main",
) -> None:
    """Start a workflow with inputs."""
    with _told():
        lines = file.read_text(encoding="utf-8").splitlines() if file else []
        inputs = dict(_pair(value) for value in (*lines, *(values or [])))
        if there := gitlab.project():
            there.dispatch(workflow, inputs, ref)
        else:
            repository().ask("POST", f"/actions/workflows/{workflow}/dispatches", {"ref": ref, "inputs": inputs})
        typer.echo(f"{workflow} is started on {ref}")


def _pair(item: str) -> tuple[str, str]:
    key, equals, value = item.partition("=")
    if not key or not equals:
        raise Invalid(f"an input: {item!r} is not KEY=VALUE")
    return key, value


@contextmanager
def _told() -> Iterator[None]:
    """Wrong input ends with exit code 2, what failed or is refused with 1, each in a line."""
    try:
        yield
    except Invalid as error:
        typer.echo(f"forge: {error}", err=True)
        raise typer.Exit(2) from error
    except (Failed, OSError) as error:
        typer.echo(f"forge: {error}", err=True)
        raise typer.Exit(1) from error


if __name__ == "__main__":
    app()
