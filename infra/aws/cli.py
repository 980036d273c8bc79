"""The commands for environments on AWS: what only they have, and their part of what all have."""

import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

import environments
from environments import Invalid
from infra import archive, summary
from infra.aws import bootstrap as bootstrapping
from infra.aws import destroy as destroying
from infra.aws import drift as drifting
from infra.aws import lifecycle, lock, review, status
from infra.aws.engine import Engine, Stack
from infra.aws.session import check_account
from infra.aws.target import engine, stack
from infra.change import Change
from infra.environment import Infrastructure, Target
from infra.policy import Finding
from infra.process import terminations_interrupt
from infra.run import Failed
from infra.shown import shown as digest_shown
from infra.table import Row
from infra.terminal import DRIFTED, REFUSED, run_of, say, told

app = typer.Typer(rich_markup_mode=None)
# From the foundation's outputs, which are empty where it was not applied.
Beside = Callable[[Mapping[str, Any]], tuple[Change, Sequence[Finding], Sequence[str]]]
Environment = Annotated[str, typer.Argument(metavar="ENV", show_default=False)]
OfTarget = Annotated[Target | None, typer.Option("--target", help="what to stand on, whatever the file says")]
AllowDestroy = Annotated[
    list[str] | None,
    typer.Option("--allow-destroy", metavar="ADDRESS", help="this may be destroyed or replaced; repeatable"),
]


@app.command()
def bootstrap(name: Environment, *, target: OfTarget = None) -> None:
    """aws: make the bucket for an environment's state, or what is missing of it."""
    with told(), terminations_interrupt():
        bootstrapping.bootstrap(only_aws(name, target)[0], run_of(name))


@app.command()
def drift(
    name: Environment,
    *,
    target: OfTarget = None,
    markdown: Annotated[Path | None, typer.Option(metavar="FILE", help="for the issue, where there is drift")] = None,
) -> None:
    """aws: compare what exists with what was applied; exit code 4 where somebody else changed it."""
    with told(), terminations_interrupt():
        found = drifting.drift(*only_aws(name, target), run_of(name))
        typer.echo(found.text())
        if markdown and found.resources:
            markdown.write_text(found.markdown(name), encoding="utf-8")
        if found.resources:
            raise typer.Exit(DRIFTED)


def plan(
    root: Path,
    name: str,
    *,
    out: Path | None,
    markdown: Path | None,
    text: Path | None,
    publish: bool,
    allow_destroy: list[str],
    beside: Beside,
) -> None:
    """With `publish`, keep the bundle for `apply --reviewed`; `beside` tells of the cluster on the foundation."""
    with terminations_interrupt(), tempfile.TemporaryDirectory(prefix="infra-plan-") as scratch:
        on_aws = stack(root, name)
        if publish and out is None:
            out = Path(scratch) / f"{name}.bundle"
        made = engine(on_aws)
        planned = lifecycle.plan(on_aws, made, run_of(name), out=out, allow_destroy=frozenset(allow_destroy))
        planned = planned.beside(*beside(made.outputs(on_aws)))
        shown = planned.text()
        if markdown:
            markdown.write_text(planned.markdown(name), encoding="utf-8")
        if text:
            text.write_text(f"{shown}\n", encoding="utf-8")
        typer.echo(shown)
        if planned.bundle and out and not (publish and planned.findings):  # what is refused is not to be applied
            kept = review.publish(on_aws, planned.commit, out) if publish else out
            typer.echo(f"written: {kept}  {planned.bundle}")
        if planned.findings:
            raise typer.Exit(REFUSED)


def unlock(root: Path, name: str, *, force: str | None) -> None:
    on_aws = stack(root, name)
    lock.unlock(on_aws, engine(on_aws), run_of(name), force=force)


def apply(root: Path, names: Sequence[str], plan: Path | None, *, digest: str | None, allow_destroy: list[str]) -> None:
    name = one(names)
    if plan is None:
        raise Invalid(
            f"on AWS a plan is applied: `infra plan {name} --out FILE`, then `infra apply {name} --plan FILE`"
        )
    if not plan.is_file():
        raise Invalid(f"--plan: there is no file {plan}")
    on_aws = stack(root, name)
    with terminations_interrupt():
        allowed = frozenset(allow_destroy)
        done = lifecycle.apply(on_aws, engine(on_aws), run_of(name), file=plan, expected=digest, allow_destroy=allowed)
    say(name, f"applied: {summary.headline(done)}")


def apply_reviewed(root: Path, name: str, commit: str, *, shown: Path | None, allow_destroy: list[str]) -> None:
    """Apply what was planned for a commit, whose merge is checked out."""
    on_aws = stack(root, name)
    expected = digest_shown(shown.read_text(encoding="utf-8"), "Bundle") if shown else None
    with terminations_interrupt(), review.reviewed(on_aws, commit) as file:
        done = lifecycle.apply(
            on_aws,
            engine(on_aws),
            run_of(name),
            file=file,
            expected=expected,
            commit=commit,
            allow_destroy=frozenset(allow_destroy),
        )
        applied = archive.digest(file.read_bytes())
    say(name, f"applied: {summary.headline(done)}")
    say(name, f"just what was reviewed: bundle {applied}")


def destroy(root: Path, names: Sequence[str], *, allow_destroy: list[str], yes: bool) -> None:
    name = one(names)
    on_aws = stack(root, name)

    def confirm() -> bool:
        if yes:
            return True
        if not sys.stdin.isatty():
            raise Invalid("nobody can be asked here: --yes, if it is meant")
        return bool(typer.prompt(f"{name}: its name, to destroy it", default="", show_default=False) == name)

    with terminations_interrupt():
        done = destroying.destroy(
            on_aws, engine(on_aws), run_of(name), allow_destroy=frozenset(allow_destroy), confirm=confirm
        )
    say(name, f"destroyed: {summary.headline(done)}")


def outputs(root: Path, name: str) -> dict[str, Any]:
    """What the foundation tells of itself; raises `Failed` where it was not applied."""
    on_aws = stack(root, name)
    check_account(on_aws)
    found = engine(on_aws).outputs(on_aws)
    if not found:
        raise Failed(f"{name} was not applied: `infra plan {name} --out FILE` begins it")
    return dict(found)


def rows(root: Path, name: str) -> tuple[list[Row], Mapping[str, Any]]:
    """Those of the foundation, and what it tells of itself: empty where it was not applied."""
    on_aws = stack(root, name)
    made = engine(on_aws)
    return status.status(on_aws, made), made.outputs(on_aws)


def variables(root: Path, name: str) -> dict[str, str]:
    on_aws = stack(root, name)
    return status.connection(on_aws, engine(on_aws))


def kubeconfig(variables: dict[str, str]) -> str | None:
    return status.kubeconfig(variables)


def only_aws(name: str, target: Target | None) -> tuple[Stack, Engine]:
    """Raises `Invalid` for an environment that does not stand on AWS."""
    root = environments.project_root()
    found = target or environments.read(Infrastructure, root, name, "infrastructure").target
    if found is not Target.AWS:
        raise Invalid(f"{name} has target: {found.value}, and this is for aws; --target aws overrides the file")
    on_aws = stack(root, name)
    return on_aws, engine(on_aws)


def one(names: Sequence[str]) -> str:
    if len(names) != 1:
        raise Invalid("one environment is changed at a time: name one")
    return names[0]
