"""The command line of the ML pipeline: release, train, gate, promote, reproduce, monitor."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import environments

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

    from pipelines.cluster.api import Namespace
    from pipelines.cluster.follow import Ended

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
labels = typer.Typer(no_args_is_help=True, help="What really happened, told after the prediction.")
app.add_typer(labels, name="labels")

FOUND = 3  # exit code of a look that found drift or harm

Env = Annotated[str, typer.Option("--env", help="environment, a folder of environments/")]
ReportFile = Annotated[Path | None, typer.Option(metavar="FILE", help="Markdown for the pull request")]
When = Annotated[
    datetime | None, typer.Option(metavar="TIME", help="such as 2026-03-30 or 2026-03-30T06:00:00, in UTC; none: now")
]
StartWithin = Annotated[float, typer.Option(min=1, help="seconds in which a pod must start in a cluster")]
VersionName = Annotated[str, typer.Argument(metavar="VERSION", help="version number, or MODEL/NUMBER")]


@app.command()
def train(
    env: Env,
    set_: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="of pipelines/params.yaml")
    ] = None,
    cause: Annotated[str, typer.Option(help="why this training runs; kept in MLflow")] = "manual",
    start_within: StartWithin = 600,
) -> None:
    """Train in an environment: what is committed, or in a cluster what is released. Ends with a candidate, or not 0."""
    with _told():
        from pipelines import training

        root = environments.project_root()
        overrides = dict(_pair(item) for item in set_ or [])
        if (namespace := _namespace(root, env)) is not None:
            from pipelines.cluster import train as remote

            _end(
                remote.train(
                    namespace, overrides=overrides, cause=cause, line=_log, say=_say, start_within=start_within
                )
            )
            return
        trained = training.train(root, env, overrides=overrides, cause=cause, say=_say)
        version = trained.version
        print(f"candidate {version.name} {version.lineage.digest}" + ("" if trained.new else " (registered before)"))


@app.command()
def follow(env: Env, start_within: StartWithin = 600) -> None:
    """Show the training that runs in an environment's cluster, or the last one; its exit code is this command's."""
    with _told():
        from pipelines.cluster import jobs
        from pipelines.cluster import train as remote

        namespace = _cluster(env)
        job = jobs.newest(namespace)
        if job is None:
            raise environments.Invalid(f"{env} has no training; `pipelines train --env {env}` starts one")
        _end(remote.follow(namespace, job, line=_log, say=_say, start_within=start_within))


@app.command()
def cancel(env: Env) -> None:
    """End the training that runs in an environment's cluster; the next one goes on after its finished steps."""
    with _told():
        from pipelines.cluster import jobs

        job = jobs.cancel(_cluster(env))
        print(f"cancelled Job {job}" if job else f"no training runs in {env}")


@app.command()
def gate(version: VersionName, env: Env) -> None:
    """Judge a candidate against what an environment serves now; exit code 1 where it is refused."""
    with _told():
        from pipelines.registry import gate as registry_gate

        model, number = _version(version)
        report = registry_gate.judge(environments.project_root(), env, number, model=model)
        print(report.markdown())
        if not report.passed:
            raise SystemExit(1)


@app.command()
def promote(version: VersionName, env: Env, report: ReportFile = None) -> None:
    """Run the gate, carry the artefact to the environment, write its promotion record into model.yaml."""
    with _told():
        from pipelines.registry import promotion

        model, number = _version(version)
        try:
            promoted = promotion.promote(environments.project_root(), env, number, say=_say, model=model)
        except promotion.Refused as refused:
            _write(report, refused.report.markdown())
            raise
        record = promoted.record
        _write(report, promoted.markdown(env))
        print(f"environments/{env}/model.yaml states {record.model}/{record.version} {record.digest}")


@app.command()
def check(env: Env, report: ReportFile = None) -> None:
    """Hold the promotion record of an environment against its registry and gate; exit code 1 where it was edited."""
    with _told():
        from pipelines.registry import check as records

        checked = records.check(environments.project_root(), env)
        _write(report, checked.markdown())
        print(checked.markdown())
        if checked.faults:
            raise SystemExit(1)


@app.command("version")
def show_version() -> None:
    """Print the version of the pipeline that is checked out, as pyproject.toml states it."""
    with _told():
        print(environments.version(environments.project_root()))


@app.command()
def reproduce(version: VersionName, env: Env) -> None:
    """Retrain a registered model from what was recorded; exit code 1 where the artefact is not bit-identical."""
    with _told():
        from pipelines import reproduction

        model, number = _version(version)
        result = reproduction.reproduce(environments.project_root(), env, model, number, say=_say)
        print(f"registered {result.registered.lineage.digest}\nreproduced {result.digest}")
        for package in result.other_packages:
            print(f"other package: {package}")
        print("identical" if result.identical else "DIFFERENT")
        if not result.identical:
            raise SystemExit(1)


@app.command()
def release(
    version: Annotated[str, typer.Argument(metavar="VERSION", help="as pyproject.toml states it, such as 1.4.0")],
    env: Env,
    image: Annotated[str | None, typer.Option(help="REPOSITORY@sha256:...; none: the one that was tested")] = None,
    commit: Annotated[str | None, typer.Option(help="which the image holds, if its registry does not tell")] = None,
) -> None:
    """State in pipeline.yaml which version of the pipeline runs; refused where it must be tested first and was not."""
    with _told():
        from pipelines import release as releases

        stated = releases.release(environments.project_root(), env, version, image=image, commit=commit)
        print(f"environments/{env}/pipeline.yaml states {stated.version} {stated.digest}")


@app.command()
def values(env: Env) -> None:
    """Print what pipeline.yaml states for the pipeline's chart, as JSON; exit code 4 where there is no release yet."""
    with _told():
        from pipelines import values as chart

        stated = chart.stated(environments.project_root(), env)
        if stated is None:
            _say(f"{env} has no release of the pipeline; `pipelines release VERSION --env {env}` states one")
            raise SystemExit(4)
        print(stated.model_dump_json(indent=2))


@app.command()
def monitor(
    *,
    env: Env,
    at: When = None,
    json: Annotated[Path | None, typer.Option(metavar="FILE", help="the report, for programs")] = None,
    model_file: Annotated[Path | None, typer.Option(help="model.yaml, where it is elsewhere")] = None,
    pipeline_file: Annotated[Path | None, typer.Option(help="pipeline.yaml, where it is elsewhere")] = None,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="the page; kept in MLflow, too")] = None,
    retrain: Annotated[bool, typer.Option("--retrain", help="train where a rule of pipeline.yaml says so")] = False,
    cause: Annotated[
        Path | None, typer.Option(metavar="FILE", help="train by train.yml: its inputs, where a rule says so")
    ] = None,
    because: Annotated[str | None, typer.Option(metavar="TEXT", help="train for this reason")] = None,
) -> None:
    """Look at the served model's traffic: has it drifted, is the model worse? Exit code 3 where one of them is so.

    Not where it acts on what it finds (`--retrain`, `--cause`, `--because`): then 0 says that what had to follow did.
    """
    with _told():
        from rich.console import Console

        from pipelines.connection import connect
        from pipelines.monitoring import monitor as monitoring
        from pipelines.monitoring import table
        from pipelines.monitoring.response import Response

        root = environments.project_root()
        subject = monitoring.subject_of(root, env, model_file=model_file, pipeline_file=pipeline_file)
        connection = connect(root, env)
        report = monitoring.look(subject, connection, at=_utc(at))
        if json:
            report.write(json)
        table.show(report, Console())
        acts = retrain or cause is not None or because is not None
        if acts or html:
            response = Response.of(root, connection, pipeline_file, _say)
            if acts:
                response.retrain(report, because=because, file=cause)
            if html:
                response.publish(report, html)
        if report.verdict.alarm and not acts:
            raise SystemExit(FOUND)


@app.command()
def metrics(
    *,
    env: Env,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="answer Prometheus here until SIGTERM")] = None,
    host: Annotated[str, typer.Option(help="address to listen on")] = "127.0.0.1",
    file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="for the node exporter's textfile collector; ends in .prom")
    ] = None,
    pipeline_file: Annotated[Path | None, typer.Option(help="pipeline.yaml, where it is elsewhere")] = None,
) -> None:
    """Tell Prometheus of trainings and of the monitor, as MLflow knows them: over HTTP, as a file, or printed."""
    with _told():
        from prometheus_client import CollectorRegistry, generate_latest, write_to_textfile

        from pipelines import settings
        from pipelines.connection import connect
        from pipelines.monitoring import figures
        from pipelines.registry import versions

        root = environments.project_root()
        if pipeline_file:
            stated = environments.read_file(settings.Pipeline, pipeline_file)
        else:
            stated = settings.pipeline(root, env)
        schedules = figures.Schedules(stated.schedule, stated.monitoring.schedule)
        client = versions.client(connect(root, env))

        def collect() -> CollectorRegistry:
            return figures.figures(client, env, schedules, datetime.now(UTC))

        if port is not None:
            figures.serve(port, host, collect)
        elif file is not None:
            if file.suffix != ".prom":
                raise environments.Invalid(f"--file {file}: must end in .prom, or the node exporter ignores it")
            write_to_textfile(str(file), collect())
        else:
            print(generate_latest(collect()).decode(), end="")


@app.command()
def watch(
    *,
    env: Env,
    port: Annotated[int, typer.Option(min=1, max=65535, help="answer Prometheus here, as `metrics` does")],
    html: Annotated[Path, typer.Option(metavar="FILE", help="the page of the last look; kept in MLflow, too")],
    host: Annotated[str, typer.Option(help="address to listen on")] = "127.0.0.1",
) -> None:
    """Keep looking when `monitoring.schedule` wants it, and train where a rule says so; until SIGTERM."""
    with _told():
        from pipelines import settings
        from pipelines.connection import connect
        from pipelines.monitoring import figures
        from pipelines.monitoring import watch as watching
        from pipelines.registry import versions

        root = environments.project_root()
        connection = connect(root, env)

        def stated() -> settings.Pipeline:
            return settings.pipeline(root, env)

        def collect() -> "CollectorRegistry":
            known = stated()
            schedules = figures.Schedules(known.schedule, known.monitoring.schedule)
            return figures.figures(versions.client(connection), env, schedules, datetime.now(UTC))

        stated()
        look = (sys.executable, "-P", "-m", "pipelines", "monitor", "--env", env, "--retrain", "--html", str(html))
        watching.watch(
            watching.Watch(
                schedule=lambda: stated().monitoring.schedule,
                looked=lambda: figures.looked(versions.client(connection)),
                look=watching.Command(look),
                say=_say,
            ),
            figures.server(port, host, collect),
        )


@app.command()
def rules(env: Env) -> None:
    """Print the alerts about trainings and the monitor as a file of Prometheus."""
    with _told():
        from environments.alerting import rule_file
        from pipelines import settings
        from pipelines.monitoring import rules as alerts

        stated = settings.pipeline(environments.project_root(), env)
        print(rule_file(alerts.groups(env, told=stated.monitoring.metrics)), end="")


@labels.command("add")
def add_labels(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV or Parquet with the columns id and label (0 or 1)")],
    env: Env,
    received: When = None,
) -> None:
    """Keep the ground truth of predictions beside the prediction log; the same file again changes nothing."""
    with _told():
        from pipelines.connection import connect
        from pipelines.monitoring import labels as truth
        from pipelines.monitoring.storage import Storage

        table = truth.load(file)
        added = truth.add(Storage(connect(environments.project_root(), env)), table, received=_utc(received))
        print(f"{added.rows:,} labels" + ("" if added.new else ", all of which were there already"))


def _utc(time: datetime | None) -> datetime | None:
    return None if time is None else time.replace(tzinfo=UTC)


def _namespace(root: Path, environment: str) -> "Namespace | None":
    """Where the environment's trainings are Jobs; None where they run here, as they do inside the image."""
    from pipelines import connection, image, settings

    if image.built(root) is not None:
        return None
    settings.pipeline(root, environment)
    reached = connection.connect(root, environment)
    if reached.namespace is None:
        return None
    from pipelines.cluster import api

    return api.namespace(reached)


def _cluster(environment: str) -> "Namespace":
    namespace = _namespace(environments.project_root(), environment)
    if namespace is None:
        raise environments.Invalid(f"{environment} is not in a cluster: its trainings run where they are started")
    return namespace


def _end(ended: "Ended") -> None:
    if ended.code:
        _say(f"the training failed: {ended.reason}")
        raise SystemExit(ended.code)


def _log(line: str) -> None:
    """The result to standard output, as from a training here; all else to standard error."""
    print(line, file=sys.stdout if line.startswith("candidate ") else sys.stderr, flush=True)


def _version(text: str) -> tuple[str, int]:
    from pipelines.dataset import NAME

    model, _, number = text.rpartition("/")
    if not number.isdecimal() or int(number) < 1:
        raise environments.Invalid(f"VERSION: {text!r} is neither a version number nor MODEL/NUMBER")
    return model or NAME, int(number)


def _pair(item: str) -> tuple[str, str]:
    key, equals, value = item.partition("=")
    if not key or not equals:
        raise environments.Invalid(f"--set: {item!r} is not KEY=VALUE")
    return key, value


def _write(file: Path | None, text: str) -> None:
    if file:
        file.write_text(text, encoding="utf-8")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


@contextmanager
def _told() -> Iterator[None]:
    """Bad input ends with 2, a refusal or a failed operation with 1, each with its message and no stack trace."""
    try:
        yield
    except environments.Invalid as error:
        _say(str(error))
        raise SystemExit(2) from None
    except KeyboardInterrupt as error:
        _say(str(error) or "interrupted")
        raise SystemExit(130) from None
    except Exception as error:
        if not _expected(error):
            raise
        _say(str(error))
        raise SystemExit(1) from None


def _expected(error: Exception) -> bool:
    from mlflow.exceptions import MlflowException

    from pipelines.connection import Unreachable
    from pipelines.data import DvcFailed
    from pipelines.monitoring.ledger import Unreadable
    from pipelines.registry.promotion import Refused
    from pipelines.registry.versions import Tampered
    from pipelines.release import Untested
    from pipelines.workspace import Busy

    expected = (MlflowException, Unreachable, DvcFailed, Refused, Untested, Tampered, Busy, Unreadable)
    return isinstance(error, expected)
