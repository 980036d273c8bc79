"""The command line of the ML pipeline: train, gate, promote, reproduce."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

import environments

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)

Env = Annotated[str, typer.Option("--env", help="environment, a folder of environments/")]
ReportFile = Annotated[Path | None, typer.Option(metavar="FILE", help="Markdown for the pull request")]
VersionName = Annotated[str, typer.Argument(metavar="VERSION", help="version number, or MODEL/NUMBER")]


@app.command()
def train(
    env: Env,
    set_: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="of pipelines/params.yaml")
    ] = None,
    cause: Annotated[str, typer.Option(help="why this training runs; kept in MLflow")] = "manual",
) -> None:
    """Run the committed pipeline in an environment; ends with a candidate in its registry and changes no file."""
    with _told():
        from pipelines import training

        overrides = dict(_pair(item) for item in set_ or [])
        trained = training.train(environments.project_root(), env, overrides=overrides, cause=cause, say=_say)
        version = trained.version
        print(f"candidate {version.name} {version.lineage.digest}" + ("" if trained.new else " (registered before)"))


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
        from pipelines import workspace

        print(workspace.version(environments.project_root()))


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
    except Exception as error:
        if not _expected(error):
            raise
        _say(str(error))
        raise SystemExit(1) from None


def _expected(error: Exception) -> bool:
    from mlflow.exceptions import MlflowException

    from pipelines.connection import Unreachable
    from pipelines.data import DvcFailed
    from pipelines.registry.promotion import Refused
    from pipelines.registry.versions import Tampered
    from pipelines.workspace import Busy

    return isinstance(error, MlflowException | Unreachable | DvcFailed | Refused | Tampered | Busy)
