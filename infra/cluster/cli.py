"""`infra cluster up | down | status`."""

import json
from time import monotonic
from typing import Annotated

import typer

import environments
from environments import Invalid
from infra import tools
from infra.cluster import lifecycle, needs, status
from infra.cluster.node import Node
from infra.run import Failed
from infra.table import table
from infra.terminal import told

app = typer.Typer(help="A real Kubernetes of one node on this machine.", no_args_is_help=True)
Name = Annotated[str | None, typer.Option("--name", metavar="NAME", help="which cluster; the project's, if not said")]


@app.command()
def up(
    *,
    name: Name = None,
    kubernetes: Annotated[str | None, typer.Option(metavar="VERSION", help="such as 1.34 or 1.34.4")] = None,
    install: Annotated[bool, typer.Option("--install", help="first install missing Debian packages")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="for programs: the variables that reach it")] = False,
) -> None:
    """Bring the cluster up, or heal it; the first time its programs are built, which takes minutes."""
    with told():
        needs.extend_path()
        node, version = Node(name or default_name()), release(kubernetes)
        if install:
            needs.install(_say)
        if lacking := list(needs.missing()):
            raise Failed("\n".join(["no cluster can be made here:", *(f"- {line}" for line in lacking)]))
        done = lifecycle.up(node, version, _say)
    if as_json:
        typer.echo(json.dumps({"KUBECONFIG": str(node.kubeconfig), "E2E_REGISTRY": node.registry}, indent=2))
        return
    started = f"started {', '.join(done.started)}" if done.started else "nothing to do"
    typer.echo(f"{node.name}: Kubernetes {version} is up, {started} ({done.seconds:.1f} s)")
    typer.echo(f"registry: {node.registry}")
    typer.echo(f"export KUBECONFIG={node.kubeconfig}")


@app.command()
def down(
    *,
    name: Name = None,
    keep: Annotated[bool, typer.Option("--keep", help="keep what is stored in it for the next `up`")] = False,
) -> None:
    """End the cluster and leave nothing of it on this machine."""
    with told():
        needs.extend_path()
        node, began = Node(name or default_name()), monotonic()
        there = lifecycle.down(node, keep=keep)
    how = f"down ({monotonic() - began:.1f} s){', state kept' if keep else ''}" if there else "there is none"
    typer.echo(f"{node.name}: {how}")


@app.command("status")
def show_status(*, name: Name = None) -> None:
    """Show the cluster's components; exit code 0 if all are up, 1 otherwise."""
    with told():
        needs.extend_path()
        node = Node(name or default_name())
        rows = status.rows(node)
    typer.echo(table(rows))
    if all(row.up for row in rows):
        typer.echo(f"export KUBECONFIG={node.kubeconfig}")
    raise typer.Exit(0 if all(row.up for row in rows) else 1)


def default_name() -> str:
    return str(environments.project(environments.project_root()).slug)


def release(wanted: str | None) -> str:
    """A full version that is pinned; the newest, if none is asked for."""
    versions = tools.kubernetes_versions()
    if wanted is None:
        return next(iter(versions))
    for version in versions:
        if wanted.removeprefix("v") in (version, version.rpartition(".")[0]):
            return version
    raise Invalid(f"--kubernetes: {wanted} is not pinned in tools/; there are: {', '.join(versions)}")


def _say(line: str) -> None:
    typer.echo(line, err=True)
