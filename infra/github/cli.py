"""The commands for the repository's settings on its forge."""

from typing import Annotated

import typer

import environments
from infra import gitlab
from infra.github import api, approval, desired, setup
from infra.terminal import told

app = typer.Typer(rich_markup_mode=None)


@app.command("github")
def set_up(
    *,
    yes: Annotated[bool, typer.Option("--yes", help="do it; else it is only said")] = False,
    reviewer: Annotated[
        list[str] | None,
        typer.Option(metavar="LOGIN|ORG/TEAM", help="of protected environments; the team ml-ops-engineers if none"),
    ] = None,
) -> None:
    """Set the repository up: environments, reviewers, variables, protection of main. Says what it would do."""
    with told():
        root = environments.project_root()
        settings = api.settings(environments.project(root).repository)
        wanted = desired.desired(root, settings, reviewer or [])
        left = 0
        for step in setup.steps(settings, wanted):
            left += 1
            if yes:
                step.do()
            typer.echo(f"{'set' if yes else 'would set'}: {step.what}")
        if not left:
            typer.echo(f"{settings.repository} is set up")
        elif not yes:
            typer.echo("nothing was changed; `infra github --yes` does it, docs/github.md has what no API can set")


@app.command("approval")
def show_approval(name: Annotated[str, typer.Argument(metavar="ENV", show_default=False)]) -> None:
    """Say who has to approve changes of an environment; exit code 3 where nobody has to and somebody should."""
    with told():
        root = environments.project_root()
        environments.path(root, name, "infrastructure")
        if not desired.protected(root, name):
            typer.echo(f"{name} is not protected: its changes need no approval of their own")
            return
        if there := gitlab.settings():
            typer.echo(gitlab.approval(root, there, name))
        else:
            typer.echo(approval.approval(root, api.settings(environments.project(root).repository), name))
