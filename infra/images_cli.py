"""`infra images build | pin`."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

import environments
from infra import images
from infra.cluster import needs
from infra.cluster.cli import default_name
from infra.cluster.node import Node
from infra.engine import engine
from infra.images import Image
from infra.terminal import told

app = typer.Typer(help="Builds, pushes and pins the project's images.", no_args_is_help=True)
Registry = Annotated[
    str | None, typer.Option(metavar="HOST/PROJECT", help="where to push; the project's own cluster, if not said")
]
AsJson = Annotated[bool, typer.Option("--json", help="for programs")]


@app.command()
def build(
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME...]", show_default=False)] = None,
    *,
    registry: Registry = None,
    pin: Annotated[list[str] | None, typer.Option(metavar="ENV", help="pin there what was built; repeatable")] = None,
    as_json: AsJson = False,
) -> None:
    """Have images (all, if none is named) in the registry, and print REPOSITORY@DIGEST; what is there is not built."""
    with told():
        root = environments.project_root()
        _check(root, pin or [])
        found = _build(root, names or [], registry)
        pinned = [images.pin(root, image, environment) for environment in pin or [] for image in found]
    if as_json:
        typer.echo(json.dumps([asdict(image) for image in found], indent=2))
        return
    for line in (*map(_line, found), *pinned):
        typer.echo(line)


@app.command("pin")
def pin_only(
    names: Annotated[list[str], typer.Argument(metavar="ENV...", show_default=False)], *, registry: Registry = None
) -> None:
    """Pin the images of the code as it is, all of them, in environments' files; what is missing is built."""
    build([], registry=registry, pin=names)


def _build(root: Path, names: Sequence[str], registry: str | None) -> list[Image]:
    needs.extend_path()
    wanted = images.recipes(root, list(names))
    slug = environments.project(root).slug
    place = (registry or f"{Node(default_name()).registry}/{slug}").rstrip("/")
    there = {recipe.name: images.find(recipe, place) for recipe in wanted}
    if all(there.values()):
        return [image for image in there.values() if image]
    with engine(_say) as docker:
        return [there[recipe.name] or images.build(recipe, place, docker, _say) for recipe in wanted]


def _check(root: Path, names: Sequence[str]) -> None:
    for name in names:
        environments.path(root, name, "infrastructure")


def _line(image: Image) -> str:
    how = f"built and pushed in {image.seconds:.0f} s" if image.built else "unchanged"
    return f"{image.name}  {image.reference}  {image.megabytes:.0f} MB to pull, {how}"


def _say(line: str) -> None:
    typer.echo(line, err=True)
