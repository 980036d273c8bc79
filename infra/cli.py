"""Makes environments, says how they are and how to reach them, takes them down."""

import json
import os
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from time import monotonic
from typing import Annotated

import typer

import environments
from environments import Invalid
from infra import images_cli
from infra.aws import cli as aws
from infra.cluster import cli as cluster
from infra.environment import Infrastructure, Target
from infra.github import cli as github
from infra.kubernetes import cli as kubernetes
from infra.kubernetes.reach import NotReached
from infra.kubernetes.releases import Part
from infra.local import handover, lifecycle, status
from infra.local.state import State
from infra.platform.cli import app as platform
from infra.process import terminations_interrupt
from infra.run import Run
from infra.table import Row, table
from infra.terminal import become, run_of, side_by_side, told
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
app.add_typer(cluster.app, name="cluster")
app.add_typer(images_cli.app, name="images")
app.add_typer(platform, name="platform")
Environment = Annotated[str, typer.Argument(metavar="ENV", show_default=False)]
Only = Annotated[list[Part] | None, typer.Option("--only", help="this part alone; repeatable")]
Environments = Annotated[list[str], typer.Argument(metavar="ENV...", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="for programs")]


@app.command()
def apply(
    names: Environments,
    *,
    target: aws.OfTarget = None,
    plan: Annotated[Path | None, typer.Option(metavar="FILE", help="the reviewed bundle to apply")] = None,
    digest: Annotated[str | None, typer.Option(metavar="SHA256", help="the digest that was reviewed")] = None,
    reviewed: Annotated[
        str | None, typer.Option(metavar="COMMIT", help="what `plan --publish` planned of it, to its merge")
    ] = None,
    shown: Annotated[
        Path | None, typer.Option(metavar="FILE", help="the Markdown that was reviewed; names the plan")
    ] = None,
    allow_destroy: aws.AllowDestroy = None,
    only: Only = None,
) -> None:
    """Bring environments to what their files say: side by side, one on AWS by its plan."""
    began = monotonic()
    with told():
        root = environments.project_root()
        settings = read(root, names, target)
        if shown and not reviewed:
            raise Invalid("--shown belongs to --reviewed")
        if reviewed:
            if plan or digest or only:
                raise Invalid("--reviewed finds its plan by itself: it excludes --plan, --digest and --only")
            merge(root, settings, reviewed, shown=shown, allow_destroy=allow_destroy or [])
            return
        if any(each.target is Target.AWS for each in settings.values()):
            if only:
                name = aws.one(list(settings))
                kubernetes.apply(
                    *(root, name, settings[name], run_of(name)),
                    only=only,
                    file=plan,
                    digest=digest,
                    allow_destroy=allow_destroy or [],
                    outputs=aws.outputs(root, name),
                )
                return
            aws.apply(root, list(settings), plan, digest=digest, allow_destroy=allow_destroy or [])
            return
        in_cluster = [name for name, each in settings.items() if each.target is Target.KUBERNETES]
        if (plan or digest or allow_destroy) and (len(settings) != 1 or not in_cluster):
            raise Invalid("--plan, --digest and --allow-destroy are for one environment, in a cluster or on AWS")
        os.umask(0o077)
        on_machine = [name for name in settings if name not in in_cluster]
        if only and on_machine:
            if in_cluster:
                raise Invalid("--only: environments in a cluster and local ones, each in a call of its own")
            handover.deliver(root, {name: run_of(name) for name in on_machine}, only)
            return
        handover.refuse_elsewhere(root, on_machine, target)

        def bring_up(name: str, run: Run) -> None:
            if settings[name].target is Target.KUBERNETES:
                kubernetes.apply(
                    *(root, name, settings[name], run),
                    only=only or [],
                    file=plan,
                    digest=digest,
                    allow_destroy=allow_destroy or [],
                )
                return
            programs = lifecycle.apply(State(root, name), settings[name], run)
            urls = "  ".join(f"{program.name} {program.url}" for program in programs)
            run.say(f"up after {monotonic() - began:.1f} s  {urls}")

        if len(settings) == 1 and in_cluster:  # in the main thread, so that Ctrl-C reaches what runs
            with terminations_interrupt():
                bring_up(in_cluster[0], run_of(in_cluster[0]))
        else:
            side_by_side(list(settings), bring_up)


def merge(
    root: Path, settings: Mapping[str, Infrastructure], commit: str, *, shown: Path | None, allow_destroy: list[str]
) -> None:
    """Bring an environment to what the merge of a commit says, which was planned with `--publish`."""
    name = aws.one(list(settings))
    run, stated = run_of(name), settings[name]
    match stated.target:
        case Target.AWS:
            aws.apply_reviewed(root, name, commit, shown=shown, allow_destroy=allow_destroy)
            outputs = aws.outputs(root, name)
            kubernetes.follow(root, name, stated, run, outputs=outputs, allow_destroy=allow_destroy)
        case Target.KUBERNETES:
            with terminations_interrupt():
                kubernetes.apply_reviewed(
                    root, name, stated, run, commit=commit, shown=shown, allow_destroy=allow_destroy
                )
        case Target.LOCAL:
            raise Invalid("--reviewed is for an environment in a cluster or on AWS")


@app.command("plan")
def show_plan(
    name: Environment,
    *,
    target: aws.OfTarget = None,
    out: Annotated[Path | None, typer.Option(metavar="FILE", help="the bundle that `apply --plan` takes")] = None,
    markdown: Annotated[Path | None, typer.Option(metavar="FILE", help="for the pull request, cut to fit")] = None,
    text: Annotated[Path | None, typer.Option(metavar="FILE", help="what is printed, all of it")] = None,
    publish: Annotated[bool, typer.Option("--publish", help="for the merge: `apply --reviewed`")] = False,
    allow_destroy: aws.AllowDestroy = None,
    only: Only = None,
) -> None:
    """Show what applying would do, in a cluster or on AWS; exit code 3 where a policy refuses it. Changes nothing."""
    with told():
        root = environments.project_root()
        settings = planned_target(root, name, target)
        files = {"out": out, "markdown": markdown, "text": text}
        allowed = allow_destroy or []
        run = run_of(name)
        if settings.target is Target.AWS and not only:
            aws.plan(
                root,
                name,
                **files,
                publish=publish,
                allow_destroy=allowed,
                beside=lambda outputs: kubernetes.beside(
                    *(root, name, settings, run), outputs=outputs, allow_destroy=allowed
                ),
            )
            return
        if publish and only:
            raise Invalid("--publish is for the foundation on AWS, elsewhere for the platform, so it excludes --only")
        outputs = aws.outputs(root, name) if settings.target is Target.AWS else None
        kubernetes.plan(
            root, name, settings, run, **files, only=only or [], publish=publish, allow_destroy=allowed, outputs=outputs
        )


@app.command()
def unlock(
    name: Environment,
    *,
    target: aws.OfTarget = None,
    force_id: Annotated[
        str | None, typer.Option(metavar="ID", help="of a lock whose holder cannot be looked for from here")
    ] = None,
    cluster: Annotated[
        bool, typer.Option("--cluster", help="aws: the lock in the foundation's cluster, not that on its state")
    ] = False,
) -> None:
    """Show who holds the lock, and take it away where the holder is gone. Not for local environments."""
    with told():
        root = environments.project_root()
        settings = planned_target(root, name, target)
        if settings.target is Target.AWS and not cluster:
            aws.unlock(root, name, force=force_id)
            return
        outputs = aws.outputs(root, name) if settings.target is Target.AWS else None
        kubernetes.unlock(root, name, settings, run_of(name), force=force_id, outputs=outputs)


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
            match target_of(root, name, target):
                case Target.AWS:
                    of_foundation, outputs = aws.rows(root, name)
                    return [*of_foundation, *kubernetes.rows(root, name, read(root, [name], target)[name], outputs)]
                case Target.KUBERNETES:
                    return kubernetes.rows(root, name, read(root, [name], target)[name])
                case Target.LOCAL:
                    return status.status(State(handover.standing(root, target), name))

        found = side_by_side(known(root, names or environments.names(root)), rows_of)
        rows = [row for each in found for row in each]
    typer.echo(json.dumps([asdict(row) for row in rows], indent=2) if as_json else table(rows))
    raise typer.Exit(0 if all(row.up for row in rows) else 1)


@app.command()
def destroy(
    names: Environments,
    *,
    target: aws.OfTarget = None,
    delete_data: Annotated[bool, typer.Option("--delete-data", help="delete the data, too; not on AWS")] = False,
    allow_destroy: aws.AllowDestroy = None,
    yes: Annotated[bool, typer.Option("--yes", help="aws: do not ask")] = False,
) -> None:
    """End what runs in environments; keeps data unless --delete-data, on AWS unless the bucket is named."""
    with told():
        root = environments.project_root()
        found = {name: target_of(root, name, target) for name in known(root, names)}
        if Target.AWS in found.values():
            if delete_data:
                raise Invalid("--delete-data is not for AWS, where each bucket is named: --allow-destroy BUCKET")
            aws.destroy(root, list(found), allow_destroy=allow_destroy or [], yes=yes)
            for name in found:  # what forwards would look for a cluster that is gone
                kubernetes.disconnect(root, name, Run(say=lambda _: None))
            return
        if allow_destroy or yes:
            raise Invalid("--allow-destroy and --yes are for environments on AWS")
        handover.refuse_elsewhere(root, [name for name, on in found.items() if on is Target.LOCAL], target)

        def take_down(name: str, run: Run) -> None:
            if found[name] is Target.KUBERNETES:
                kubernetes.destroy(root, name, read(root, [name], target)[name], run, delete_data=delete_data)
                return
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
    stop: Annotated[bool, typer.Option("--stop", help="in a cluster: end what forwards to it")] = False,
) -> None:
    """Print the variables that reach an environment, or run COMMAND with them."""
    with told():
        if as_json + bool(command) + stop > 1:
            raise Invalid("--json, --stop and a command exclude each other")
        root = environments.project_root()
        (name,) = known(root, [name])
        on = target_of(root, name, target)
        if stop:
            if on is Target.LOCAL:
                raise Invalid("--stop is for environments in a cluster")
            kubernetes.disconnect(root, name, run_of(name))
            return
        quiet = Run(say=lambda line: typer.echo(f"{name}: {line}", err=True))  # what is printed is for a shell to read
        match on:
            case Target.AWS:
                variables = aws.variables(root, name)
                try:
                    outputs, found = aws.outputs(root, name), read(root, [name], target)[name]
                    variables |= kubernetes.variables(root, name, found, quiet, outputs)
                except NotReached as error:
                    quiet.say(f"{error}; what is in the cluster is left out")
            case Target.KUBERNETES:
                variables = kubernetes.variables(root, name, read(root, [name], target)[name], quiet)
            case Target.LOCAL:
                variables = status.connection(State(handover.standing(root, target), name))
        if command:
            become(command, variables)
    lines = [f"export {key}={shlex.quote(value)}" for key, value in variables.items()]
    if on is Target.AWS and "KUBECONFIG" not in variables and (hint := aws.kubeconfig(variables)):
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


def planned_target(root: Path, name: str, target: Target | None) -> Infrastructure:
    """Raises `Invalid` for an environment on this machine: nothing is planned, and its lock goes with a process."""
    found = read(root, [name], target)[name]
    if found.target is Target.LOCAL:
        raise Invalid(f"{name} has target: local, and this is for kubernetes and aws; --target overrides the file")
    return found


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
