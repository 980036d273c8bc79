"""`infra cluster up | down | status`."""

import json
from time import monotonic
from typing import Annotated

import typer

import environments
from environments import Invalid
from infra import tools
from infra.cluster import kind, lifecycle, needs, status
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
    as_json: Annotated[bool, typer.Option("--json", help="for programs: kubeconfig and registry")] = False,
) -> None:
    """Bring the cluster up, or heal it; the first time its programs are built, which takes minutes."""
    began = monotonic()
    with told():
        needs.extend_path()
        node, version = Node(name or default_name()), release(kubernetes)
        if install:
            needs.install(_say)
        if not node.folder.exists() and kind.up(node, version if kubernetes else None, _say):
            file, how = kind.kubeconfig(node), "up, in Docker by kind"
        else:
            if lacking := list(needs.missing()):
                raise Failed("\n".join(["no cluster can be made here:", *(f"- {line}" for line in lacking)]))
            started = lifecycle.up(node, version, _say)
            file = node.kubeconfig
            what = f"started {', '.join(started)}" if started else "nothing to do"
            how = f"Kubernetes {version} is up, {what}"
    if as_json:
        typer.echo(json.dumps({"kubeconfig": str(file), "registry": node.registry}, indent=2))
        return
    typer.echo(f"{node.name}: {how} ({monotonic() - began:.1f} s)")
    typer.echo(f"registry: {node.registry}")
    typer.echo(f"export KUBECONFIG={file}")


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
        if kind.kubeconfig(node).exists():
            if keep:
                raise Invalid("--keep: a cluster made by kind is one container, which goes as a whole")
            there = kind.down(node)
        else:
            there = lifecycle.down(node, keep=keep)
    how = f"down ({monotonic() - began:.1f} s){', state kept' if keep else ''}"
    typer.echo(f"{node.name}: {how if there else 'there is none'}")


@app.command("status")
def show_status(*, name: Name = None) -> None:
    """Show the cluster's components; exit code 0 if all are up, 1 otherwise."""
    with told():
        needs.extend_path()
        node = Node(name or default_name())
        by_kind = kind.kubeconfig(node).exists()
        rows = kind.rows(node) if by_kind else status.rows(node)
    typer.echo(table(rows))
    if all(row.up for row in rows):
        typer.echo(f"export KUBECONFIG={kind.kubeconfig(node) if by_kind else node.kubeconfig}")
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
