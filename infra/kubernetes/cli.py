"""The part that environments in clusters have of the commands that all have."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import typer

from environments import Invalid
from infra import summary
from infra.change import Change
from infra.commit import head
from infra.environment import Infrastructure
from infra.kubernetes import apply as applying
from infra.kubernetes import connect as connecting
from infra.kubernetes import destroy as destroying
from infra.kubernetes import status
from infra.kubernetes.kubectl import Kubectl
from infra.kubernetes.lock import unlock as unlocking
from infra.kubernetes.place import place
from infra.kubernetes.reach import NotReached, check_may_plan, reach
from infra.kubernetes.releases import Part, delivery
from infra.policy import Finding
from infra.run import Failed, Refused, Run
from infra.shown import shown as digest_shown
from infra.table import Row
from infra.terminal import REFUSED

REVIEWED = (Part.PLATFORM,)  # by infrastructure's pull requests; pipeline and model have workflows of their own


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
    publish: bool,
    allow_destroy: Sequence[str],
    outputs: Mapping[str, Any] | None = None,
) -> None:
    """`outputs` are those of a foundation on AWS, on whose cluster it is planned then.

    With `publish` it is the platform that is planned, for `apply_reviewed`.
    """
    only = REVIEWED if publish else only
    here = place(root, name, settings, outputs)
    if outputs:
        here = reach(here)
    found = applying.plan(here, run, out=out, only=only, publish=publish, allow_destroy=frozenset(allow_destroy))
    if markdown:
        markdown.write_text(found.markdown(), encoding="utf-8")
    if text:
        text.write_text(f"{found.text()}\n", encoding="utf-8")
    typer.echo(found.text())
    if found.bundle:
        typer.echo(f"written: {out}  {found.bundle}")
    if found.plan.findings:
        raise typer.Exit(REFUSED)


def beside(
    root: Path,
    name: str,
    settings: Infrastructure,
    run: Run,
    *,
    outputs: Mapping[str, Any],
    allow_destroy: Sequence[str],
) -> tuple[Change, tuple[Finding, ...], list[str]]:
    """What applying would do in the cluster of a foundation on AWS, what the policies say, what there is to note.

    Where the cluster is not reached, or the files state nothing yet that could be delivered, the note says so: the
    foundation is planned all the same, and comes first.
    """
    here = place(root, name, settings, outputs)
    try:
        here = reach(here)
        check_may_plan(here)
        found = applying.plan(here, run, out=None, allow_destroy=frozenset(allow_destroy)).plan
    except NotReached as error:
        when = "once it can be asked" if outputs else "after the foundation is applied"
        return Change((), ()), (), [f"{error}: its side is planned {when}"]
    except Invalid as fault:
        return Change((), ()), (), [f"the cluster's side is not planned: {fault}"]
    how = f"In the cluster: planned anew when it is delivered (`infra apply {name} --only PART`); no bundle holds it."
    return found.change, found.findings, [*found.notes, *([how] if not found.change.empty else [])]


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
        here = reach(here)
    done = applying.apply(
        here,
        run,
        only=only,
        file=file,
        expected=digest,
        allow_destroy=frozenset(allow_destroy),
    )
    run.say(f"applied: {summary.headline(done)}")


def apply_reviewed(
    root: Path,
    name: str,
    settings: Infrastructure,
    run: Run,
    *,
    commit: str,
    shown: Path | None,
    allow_destroy: Sequence[str],
) -> None:
    """Deliver the platform as the merge of `commit` has it, if that comes to what its pull request showed.

    Without `shown` the commit that is checked out is delivered, which nobody has to have looked at.
    """
    here, checked_out = place(root, name, settings), head(root, *applying.ROOMS)
    if shown is None and commit != checked_out:
        raise Refused(
            f"{checked_out[:12]} is checked out, not {commit[:12]}: --shown FILE says what was reviewed of it"
        )
    reviewed = digest_shown(shown.read_text(encoding="utf-8"), "Plan") if shown else None
    done = applying.apply(here, run, only=REVIEWED, reviewed=reviewed, allow_destroy=frozenset(allow_destroy))
    run.say(f"applied: {summary.headline(done)}")


def follow(
    root: Path,
    name: str,
    settings: Infrastructure,
    run: Run,
    *,
    outputs: Mapping[str, Any],
    allow_destroy: Sequence[str],
) -> None:
    """After a foundation on AWS was applied as reviewed, bring the platform on it to what the file says.

    Where the file states none that could be delivered, as before its images are built and pinned, that is said.
    """
    here = place(root, name, settings, outputs)
    try:
        delivery(here, REVIEWED)
    except Invalid as fault:
        run.say(f"the platform is not delivered: {fault}")
        return
    try:
        here = reach(here)
    except NotReached as error:
        raise NotReached(f"the foundation is applied, the platform on it is not delivered: {error}") from error
    done = applying.apply(here, run, only=REVIEWED, allow_destroy=frozenset(allow_destroy))
    run.say(f"applied in the cluster: {summary.headline(done)}")


def unlock(
    root: Path,
    name: str,
    settings: Infrastructure,
    run: Run,
    *,
    force: str | None,
    outputs: Mapping[str, Any] | None = None,
) -> None:
    """`outputs` are those of a foundation on AWS, in whose cluster the lock is then."""
    here = place(root, name, settings, outputs)
    unlocking(Kubectl(reach(here) if outputs else here), run, force=force)


def rows(root: Path, name: str, settings: Infrastructure, outputs: Mapping[str, Any] | None = None) -> list[Row]:
    """`outputs` are those of a foundation on AWS, empty where it was not applied."""
    here = place(root, name, settings, outputs)
    if outputs is None:
        return status.status(here)
    try:
        return status.status(reach(here))
    except Failed as error:  # the foundation's rows are worth seeing all the same
        state, parts = "unknown" if outputs else "never applied", status.parts(here)
        return [Row(name, part.value, state, detail=str(error) if part is parts[0] else None) for part in parts]


def variables(
    root: Path, name: str, settings: Infrastructure, run: Run, outputs: Mapping[str, Any] | None = None
) -> dict[str, str]:
    """Raises `NotReached` where `outputs` are those of a foundation whose cluster is not reached."""
    here = place(root, name, settings, outputs)
    if outputs is not None:
        here = reach(here)
    return connecting.connect(here, run)


def disconnect(root: Path, name: str, run: Run) -> None:
    run.say("disconnected" if connecting.stop(root, name, run) else "was not connected")


def destroy(root: Path, name: str, settings: Infrastructure, run: Run, *, delete_data: bool) -> None:
    destroying.destroy(place(root, name, settings), run, delete_data=delete_data)
