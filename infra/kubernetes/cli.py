"""The part that environments in clusters have of the commands that all have."""

from collections.abc import Sequence
from pathlib import Path

import typer

from environments import Invalid
from infra import summary
from infra.environment import Infrastructure
from infra.kubernetes import apply as applying
from infra.kubernetes.kubectl import Kubectl
from infra.kubernetes.lock import unlock as unlocking
from infra.kubernetes.place import place
from infra.kubernetes.releases import Part
from infra.run import Run
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
) -> None:
    if file and not file.is_file():
        raise Invalid(f"--plan: there is no file {file}")
    if digest and not file:
        raise Invalid("--digest: of which plan? --plan FILE names it")
    done = applying.apply(
        place(root, name, settings),
        run,
        only=only,
        file=file,
        expected=digest,
        allow_destroy=frozenset(allow_destroy),
    )
    run.say(f"applied: {summary.headline(done)}")


def unlock(root: Path, name: str, settings: Infrastructure, run: Run, *, force: str | None) -> None:
    unlocking(Kubectl(place(root, name, settings)), run, force=force)
