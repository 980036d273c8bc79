"""A training: the pipeline of one commit, run in its own workspace, ends with a candidate in the registry."""

import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from ruamel.yaml import YAML

from environments import Invalid, version
from environments.promotion import digest
from pipelines import data, image, settings, tracking, workspace
from pipelines.checkpoint import Checkpoint
from pipelines.connection import Connection, connect
from pipelines.dataset import NAME
from pipelines.monitoring import cause as causes
from pipelines.monitoring import outcomes
from pipelines.params import FILE as PARAMS
from pipelines.params import Params
from pipelines.registry import versions

if TYPE_CHECKING:
    from mlflow import MlflowClient

LINEAGE = "lineage."  # the beginning of the tags that say where an artefact comes from
IMAGE_TAG = "image"  # of a run in MLflow: the released image whose code trained, by digest
FROM_TAG = "trained_from"  # `checkout`: on a machine without a cluster, the image's commit and not its container


@dataclass(frozen=True, kw_only=True)
class Trained:
    """The candidate, and whether this training made it: the same inputs give the same artefact, registered once."""

    version: versions.Version
    new: bool


def train(
    root: Path, environment: str, *, overrides: Mapping[str, str], cause: str, say: Callable[[str], None]
) -> Trained:
    """Train what is committed, or what the image holds; register the result as a candidate, change no file.

    Run again after it was killed, it goes on where DVC has a finished step. Raises `Invalid`, `Busy`, `DvcFailed`.
    """
    built = image.built(root)
    if built is not None:
        return _in_image(root, built, environment, overrides=overrides, cause=cause, say=say)
    settings.pipeline(root, environment)
    workspace.refuse_uncommitted(root)
    commit = workspace.commit_of(root)
    state = root / ".pipelines" / environment
    folder = state / "workspace"
    with workspace.exclusive(state / "training.lock", f"a training in {environment}"):
        workspace.checkout(root, commit, folder)
        override(folder / PARAMS, overrides)
        connection = connect(root, environment)
        data.configure(folder, cache=root / ".dvc" / "cache", connection=connection)

        def run() -> None:
            data.dvc(folder, "repro", data.PIPELINE, show=True)
            data.dvc(folder, "push")

        tags = {**causes.tags(cause), "git_commit": commit}
        if (released := released_image(root, environment, commit, connection)) is not None:
            tags |= {IMAGE_TAG: released, FROM_TAG: "checkout"}
        return _recorded(folder, connection, run, tags=tags, say=say)


def released_image(root: Path, environment: str, commit: str, connection: Connection) -> str | None:
    """The image of the release whose code trains here, where an environment has no cluster to run the image itself.

    Only where the release is of this very commit: what else is checked out is nobody's version.
    """
    release = settings.pipeline(root, environment).release
    if connection.namespace is not None or release is None or release.git_commit != commit:
        return None
    return release.image


def _in_image(
    root: Path,
    built: image.Image,
    environment: str,
    *,
    overrides: Mapping[str, str],
    cause: str,
    say: Callable[[str], None],
) -> Trained:
    """Train the code of the image. Nothing here outlives the pod: what is finished is kept in the DVC remote."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # process 1 would not even notice it
    released = os.environ
    built.refuse_unknown(commit=released.get("PIPELINE_COMMIT"), version=version(root))
    state = Path(released.get("PIPELINES_STATE", root / ".pipelines"))
    folder = state / "workspace"
    with workspace.exclusive(state / "training.lock", f"a training in {environment}"):
        image.unpack(root, folder)
        override(folder / PARAMS, overrides)
        connection = connect(root, environment)
        data.configure(folder, cache=state / "cache", connection=connection, git=False)
        checkpoint = Checkpoint(folder, connection, built.commit)

        def run() -> None:
            checkpoint.resume()
            for step in steps(folder):
                checkpoint.run(step)

        tags = {**causes.tags(cause), "git_commit": built.commit}
        if "PIPELINE_IMAGE" in released:
            tags[IMAGE_TAG] = released["PIPELINE_IMAGE"]
        return _recorded(folder, connection, run, tags=tags, say=say)


def _recorded(
    folder: Path,
    connection: Connection,
    pipeline: Callable[[], None],
    *,
    tags: Mapping[str, str],
    say: Callable[[str], None],
) -> Trained:
    """Run `pipeline` in its workspace as a run of MLflow that ends FINISHED with a candidate, or FAILED.

    A retraining that was started twice, since nobody lived to know of the first start, is done once.
    """
    client = versions.client(connection)
    if (done := _done(client, connection, tags)) is not None:
        say(f"{tags[causes.RETRAINING]} was trained before, by MLflow run {done.version.run_id}")
        return done
    since = datetime.now(UTC).replace(microsecond=0)  # as fine as the steps' records are
    commit = tags["git_commit"]
    tags = {"environment": connection.environment, "pipeline_version": version(folder), **tags}
    run = tracking.start(
        client,
        versions.experiment(client, tracking.EXPERIMENT),
        folder,
        f"train {commit[:8]}",
        tags | {"mlflow.source.git.commit": commit, "mlflow.source.name": data.PIPELINE},
    )
    say(f"training {commit[:8]} for {connection.environment}, MLflow run {run}")
    try:
        pipeline()
        return _register(client, run, folder, since=since, connection=connection, tags=tags)
    except BaseException as error:
        status = "FAILED" if isinstance(error, Exception) else "KILLED"
        with suppress(Exception):  # where MLflow is what failed, the first error is the one to tell
            tracking.log_steps(client, run, folder, _finished(folder, since), since)
            client.set_terminated(run, status)
        raise


def _done(client: "MlflowClient", connection: Connection, tags: Mapping[str, str]) -> Trained | None:
    """The candidate of a retraining that an earlier start has made."""
    if causes.RETRAINING not in tags:
        return None
    outcome = outcomes.of(client, tags[causes.RETRAINING])
    if outcome is None or outcome.status != "FINISHED":
        return None
    registry = versions.Registry(connection.environment, client)
    if (candidate := outcome.candidate(registry)) is not None:
        return Trained(version=candidate, new=False)
    run = client.get_run(outcome.run_id)  # killed when all but the registration was done
    said = {key.removeprefix(LINEAGE): value for key, value in run.data.tags.items() if key.startswith(LINEAGE)}
    lineage = versions.Lineage.model_validate(said)
    return Trained(version=registry.register(NAME, outcome.run_id, lineage), new=True)


def override(params: Path, overrides: Mapping[str, str]) -> None:
    """Set keys of `params.yaml`, such as `data.until=9`. Raises `Invalid` for an unknown key or a wrong value."""
    round_trip = YAML()
    document = round_trip.load(params.read_text(encoding="utf-8"))
    for key, text in overrides.items():
        section = document
        *above, last = key.split(".")
        for part in above:
            section = section.get(part) if isinstance(section, dict) else None
        if not isinstance(section, dict) or last not in section or isinstance(section[last], dict):
            allowed = ", ".join(tracking.flatten(document))
            raise Invalid(f"--set {key}: {PARAMS} has no such key; there are: {allowed}")
        section[last] = yaml.safe_load(text)
    with params.open("w", encoding="utf-8") as stream:
        round_trip.dump(document, stream)
    try:
        Params.read(params)
    except Invalid as error:
        raise Invalid(str(error).replace(str(params), str(PARAMS))) from error


def steps(folder: Path) -> tuple[str, ...]:
    """The steps of a workspace's pipeline, in order."""
    return tuple(yaml.safe_load((folder / data.PIPELINE).read_text(encoding="utf-8"))["stages"])


def _register(
    client: "MlflowClient",
    run: str,
    folder: Path,
    *,
    since: datetime,
    connection: Connection,
    tags: Mapping[str, str],
) -> Trained:
    from pipelines import artefact

    made = folder / "artefact"
    model = artefact.load(made).name
    evaluation = yaml.safe_load((folder / "reports/evaluation.json").read_text(encoding="utf-8"))
    lock = folder / data.LOCK
    lineage = versions.Lineage(
        digest=digest(made),
        git_commit=tags["git_commit"],
        pipeline_version=tags["pipeline_version"],
        data=data.locked(lock, data.RAW),
        prepared_data=data.locked(lock, data.PREPARED),
        evaluated_from=str(evaluation["windows"]["evaluate"][0]),
        evaluated_until=str(evaluation["windows"]["evaluate"][1]),
        training_run=run,
        source=f"{connection.environment}/training/{run}",
    )
    tracking.log_training(client, run, folder)
    tracking.log_steps(client, run, folder, steps(folder), since)
    for key, value in lineage.model_dump(mode="json").items():
        client.set_tag(run, f"{LINEAGE}{key}", value)
    client.set_terminated(run, "FINISHED")
    registry = versions.Registry(connection.environment, client)
    known = registry.with_digest(model, lineage.digest)
    return Trained(version=known or registry.register(model, run, lineage), new=known is None)


def _finished(folder: Path, since: datetime) -> tuple[str, ...]:
    """The steps that ran in a training that failed, the one that failed or was killed included."""
    return tuple(
        step
        for step in steps(folder)
        if (file := folder / tracking.STEP_RECORDS / f"{step}.json").is_file()
        and datetime.fromtimestamp(file.stat().st_mtime, UTC) >= since
    )
