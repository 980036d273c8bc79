"""The part that environments in clusters have of the commands that all have."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import typer

from environments import Invalid
from infra import summary
from infra.environment import Infrastructure
from infra.kubernetes import apply as applying
from infra.kubernetes import connect as connecting
from infra.kubernetes import destroy as destroying
from infra.kubernetes import status
from infra.kubernetes.kubectl import Kubectl
from infra.kubernetes.lock import unlock as unlocking
from infra.kubernetes.place import place
from infra.kubernetes.releases import Part
from infra.run import Run
from infra.table import Row
from infra.terminal import REFUSED


def plan(
    root: Path,
    name: str,
    settings: Infrastructure,
    run: Run,
    *,
    out: Path | None,
    markdown: Path | None,
    text: Path | None,
    only: Sequence[Part],
    allow_destroy: Sequence[str],
) -> None:
    found = applying.plan(place(root, name, settings), run, out=out, only=only, allow_destroy=frozenset(allow_destroy))
    if markdown:
        markdown.write_text(found.markdown(), encoding="utf-8")
    if text:
        text.write_text(f"{found.text()}\n", encoding="utf-8")
    typer.echo(found.text())
    if found.bundle:
        typer.echo(f"written: {out}  {found.bundle}")
    if found.plan.findings:
        raise typer.Exit(REFUSED)


def apply(
    root: Path,
    name: str,
    settings: Infrastructure,
    run: Run,
    *,
    only: Sequence[Part],
    file: Path | None,
    digest: str | None,
    allow_destroy: Sequence[str],
    outputs: Mapping[str, Any] | None = None,
) -> None:
    """`outputs` are those of a foundation on AWS, on whose cluster this is delivered then."""
    if file and not file.is_file():
        raise Invalid(f"--plan: there is no file {file}")
    if digest and not file:
        raise Invalid("--digest: of which plan? --plan FILE names it")
    here = place(root, name, settings, outputs)
    if outputs:
        Kubectl(here).check_cluster(str(outputs["cluster_endpoint"]))
    done = applying.apply(
        here,
        run,
        only=only,
        file=file,
        expected=digest,
        allow_destroy=frozenset(allow_destroy),
    )
    run.say(f"applied: {summary.headline(done)}")


def unlock(root: Path, name: str, settings: Infrastructure, run: Run, *, force: str | None) -> None:
    unlocking(Kubectl(place(root, name, settings)), run, force=force)


def rows(root: Path, name: str, settings: Infrastructure) -> list[Row]:
    return status.status(place(root, name, settings))


def variables(root: Path, name: str, settings: Infrastructure, run: Run) -> dict[str, str]:
    return connecting.connect(place(root, name, settings), run)


def disconnect(root: Path, name: str, run: Run) -> None:
    run.say("disconnected" if connecting.stop(root, name, run) else "was not connected")


def destroy(root: Path, name: str, settings: Infrastructure, run: Run, *, delete_data: bool) -> None:
    destroying.destroy(place(root, name, settings), run, delete_data=delete_data)
