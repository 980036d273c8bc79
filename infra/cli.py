"""Makes environments, says how they are and how to reach them, takes them down."""

import json
import os
import shlex
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from time import monotonic
from typing import Annotated

import typer

import environments
from environments import Invalid
from infra.aws import cli as aws
from infra.environment import Infrastructure, Target
from infra.github import cli as github
from infra.local import lifecycle, status
from infra.local.state import State
from infra.run import Run
from infra.table import Row, table
from infra.terminal import become, side_by_side, told
from infra.touched import touched

app = typer.Typer(
    help=__doc__,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.add_typer(aws.app)
app.add_typer(github.app)
Environments = Annotated[list[str], typer.Argument(metavar="ENV...", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="for programs")]


@app.command()
def apply(
    names: Environments,
    *,
    target: aws.OfTarget = None,
    plan: Annotated[Path | None, typer.Option(metavar="FILE", help="aws: the reviewed bundle to apply")] = None,
    digest: Annotated[str | None, typer.Option(metavar="SHA256", help="aws: the digest that was reviewed")] = None,
    reviewed: Annotated[
        str | None, typer.Option(metavar="COMMIT", help="aws: what `plan --publish` kept for it, to its merge")
    ] = None,
    shown: Annotated[
        Path | None, typer.Option(metavar="FILE", help="aws: the Markdown that was reviewed; names the bundle")
    ] = None,
    allow_destroy: aws.AllowDestroy = None,
) -> None:
    """Bring environments to what their infrastructure.yaml says: local ones side by side, one on AWS by its plan."""
    began = monotonic()
    with told():
        root = environments.project_root()
        settings = read(root, names, target)
        if shown and not reviewed:
            raise Invalid("--shown belongs to --reviewed")
        if any(each.target is Target.AWS for each in settings.values()):
            if reviewed:
                if plan or digest:
                    raise Invalid("--reviewed finds its plan by itself: it excludes --plan and --digest")
                aws.apply_reviewed(root, list(settings), reviewed, shown=shown, allow_destroy=allow_destroy or [])
                return
            aws.apply(root, list(settings), plan, digest=digest, allow_destroy=allow_destroy or [])
            return
        if plan or digest or reviewed or allow_destroy:
            raise Invalid("--plan, --digest, --reviewed and --allow-destroy are for environments on AWS")
        os.umask(0o077)

        def bring_up(name: str, run: Run) -> None:
            programs = lifecycle.apply(State(root, name), settings[name], run)
            urls = "  ".join(f"{program.name} {program.url}" for program in programs)
            run.say(f"up after {monotonic() - began:.1f} s  {urls}")

        side_by_side(list(settings), bring_up)


@app.command("status")
def show_status(
    names: Annotated[list[str] | None, typer.Argument(metavar="[ENV...]", show_default=False)] = None,
    *,
    target: aws.OfTarget = None,
    as_json: AsJson = False,
) -> None:
    """Show the parts of environments (of all, if none is named); exit code 0 if all are up, 1 otherwise."""
    with told():
        root = environments.project_root()

        def rows_of(name: str, _: Run) -> list[Row]:
            on_aws = target_of(root, name, target) is Target.AWS
            return aws.rows(root, name) if on_aws else status.status(State(root, name))

        found = side_by_side(known(root, names or environments.names(root)), rows_of)
        rows = [row for each in found for row in each]
    typer.echo(json.dumps([asdict(row) for row in rows], indent=2) if as_json else table(rows))
    raise typer.Exit(0 if all(row.up for row in rows) else 1)


@app.command()
def destroy(
    names: Environments,
    *,
    target: aws.OfTarget = None,
    delete_data: Annotated[bool, typer.Option("--delete-data", help="local: delete data, ports and logs too")] = False,
    allow_destroy: aws.AllowDestroy = None,
    yes: Annotated[bool, typer.Option("--yes", help="aws: do not ask")] = False,
) -> None:
    """End what runs in environments; keeps data unless --delete-data, on AWS unless the bucket is named."""
    with told():
        root = environments.project_root()
        found = {name: target_of(root, name, target) for name in known(root, names)}
        if Target.AWS in found.values():
            if delete_data:
                raise Invalid(
                    "--delete-data is for local environments; on AWS name each bucket: --allow-destroy BUCKET"
                )
            aws.destroy(root, list(found), allow_destroy=allow_destroy or [], yes=yes)
            return
        if allow_destroy or yes:
            raise Invalid("--allow-destroy and --yes are for environments on AWS")

        def take_down(name: str, run: Run) -> None:
            lifecycle.destroy(State(root, name), run, delete_data=delete_data)
            run.say("down, data deleted" if delete_data else "down, data kept")

        side_by_side(list(found), take_down)


@app.command()
def connect(
    name: Annotated[str, typer.Argument(metavar="ENV", show_default=False)],
    command: Annotated[list[str] | None, typer.Argument(metavar="[-- COMMAND...]", show_default=False)] = None,
    *,
    target: aws.OfTarget = None,
    as_json: AsJson = False,
) -> None:
    """Print the variables that reach an environment, or run COMMAND with them."""
    with told():
        if as_json and command:
            raise Invalid("--json and a command exclude each other")
        root = environments.project_root()
        (name,) = known(root, [name])
        on_aws = target_of(root, name, target) is Target.AWS
        variables = aws.variables(root, name) if on_aws else status.connection(State(root, name))
        if command:
            become(command, variables)
    lines = [f"export {key}={shlex.quote(value)}" for key, value in variables.items()]
    if on_aws and (hint := aws.kubeconfig(variables)):
        lines.append(f"# {hint}")
    typer.echo(json.dumps(variables, indent=2) if as_json else "\n".join(lines))


@app.command("touched")
def show_touched(
    base: Annotated[str, typer.Argument(metavar="BASE", show_default=False)],
    head: Annotated[str, typer.Argument(metavar="HEAD", show_default=False)],
    *,
    local: Annotated[
        bool, typer.Option("--local", envvar="LOCAL_ENVIRONMENTS", help="also those that stand on this machine")
    ] = False,
) -> None:
    """Say which environments the commits between BASE and HEAD touch, a line of name=JSON for each kind of file."""
    with told():
        typer.echo(touched(environments.project_root(), base, head, local=local).lines())


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


def target_of(root: Path, name: str, target: Target | None) -> Target:
    """What an environment stands on; one whose file is gone, or wrong by now, can be left on this machine only."""
    try:
        return target or environments.read(Infrastructure, root, name, "infrastructure").target
    except Invalid:
        if (root / ".infra" / name).is_dir():
            return Target.LOCAL
        raise


def known(root: Path, names: Sequence[str]) -> list[str]:
    """The names, each once; raises `Invalid` for one that is neither in Git nor left on this machine."""
    left = {folder.name for folder in (root / ".infra").glob("*/")}
    for name in names:
        if name not in left:
            environments.path(root, name, "infrastructure")
    return list(dict.fromkeys(names))


if __name__ == "__main__":
    app()
