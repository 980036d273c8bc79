"""Promotion: the gate, the same artefact carried to the environment, and the record in its `model.yaml`."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import environments
from environments.promotion import Promotion
from pipelines import data, settings
from pipelines.connection import Connection, connect
from pipelines.dataset import NAME
from pipelines.registry import gate, versions
from pipelines.registry.evidence import restore
from pipelines.registry.versions import ARTEFACT, LINEAGE, Registry, Version
from pipelines.workspace import Busy, exclusive

EXPERIMENT = "promoted"


class Refused(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """The gate said no; `report` says why."""

    def __init__(self, message: str, report: gate.Report) -> None:
        super().__init__(message)
        self.report = report


@dataclass(frozen=True, kw_only=True)
class Promoted:
    """What `model.yaml` states now. `report` is absent where the artefact was served already."""

    record: Promotion
    report: gate.Report | None

    def markdown(self, environment: str) -> str:
        """For the pull request: the record, and the report of the gate to which it belongs."""
        stated = "\n".join(f"| `{key}` | `{value}` |" for key, value in self.record.model_dump(mode="json").items())
        report = self.report.markdown() if self.report else "It is served there already.\n"
        return f"What `environments/{environment}/model.yaml` is to state:\n\n| | |\n|---|---|\n{stated}\n\n{report}"


def promote(root: Path, environment: str, number: int, *, say: Callable[[str], None], model: str = NAME) -> Promoted:
    """Judge, carry and record version `number` of the source environment's registry.

    The record is written last and in one step: killed at any moment, `model.yaml` states the old or the new model, and
    promoting again finishes the work. Raises `Refused`, `Busy`, and what `gate.judge` raises.
    """
    with exclusive(root / ".pipelines" / environment / "promotion.lock", f"a promotion to {environment}"):
        before = settings.served(root, environment)
        promoted = _prepared(root, environment, number, before, say=say, model=model)
        if promoted.report is None:
            return promoted
        if settings.served(root, environment) != before:
            raise Busy(f"environments/{environment}/model.yaml was changed meanwhile; look at it and promote again")
        environments.update(root, environment, "model", "promotion", promoted.record.model_dump(mode="json"))
        return promoted


def prepare(root: Path, environment: str, number: int, *, say: Callable[[str], None], model: str = NAME) -> Promoted:
    """All of a promotion but the record in `model.yaml`, for whoever proposes it. Raises what `promote` raises."""
    with exclusive(root / ".pipelines" / environment / "promotion.lock", f"a promotion to {environment}"):
        return _prepared(root, environment, number, settings.served(root, environment), say=say, model=model)


def _prepared(
    root: Path, environment: str, number: int, before: Promotion | None, *, say: Callable[[str], None], model: str
) -> Promoted:
    source = connect(root, gate.source_of(root, environment))
    target = connect(root, environment)
    candidate = Registry.of(source).find(model, number)
    if before is not None and before.digest == candidate.lineage.digest:
        say(f"{environment} serves {candidate.name} already")
        return Promoted(record=before, report=None)
    report = gate.judge(root, environment, number, model=model)
    say(report.markdown())
    if not report.passed:
        raise Refused(f"the gate refuses {candidate.name} for {environment}; model.yaml is unchanged", report)
    carried = carry(root, candidate, source=source, target=target)
    record = Promotion(
        model=carried.model,
        version=carried.number,
        digest=carried.lineage.digest,
        source=candidate.name,
        run_id=carried.lineage.training_run,
        pipeline_version=carried.lineage.pipeline_version,
        git_commit=carried.lineage.git_commit,
        data=carried.lineage.data,
        gate=report.digest,
        promoted_at=datetime.now(UTC).replace(microsecond=0),
    )
    return Promoted(record=record, report=report)


def carry(root: Path, candidate: Version, *, source: Connection, target: Connection) -> Version:
    """The same artefact, with its lineage and the data it was trained on, in the target's registry and storage.

    Carried before, it is found by its digest. Registered last, so that a version is always whole.
    """
    if source.environment == target.environment:
        return candidate
    origin, destination = Registry.of(source), Registry.of(target)
    known = destination.with_digest(candidate.model, candidate.lineage.digest)
    cache = root / ".pipelines" / "artefacts"
    if known is not None:
        destination.artefact(known, _fresh(cache, known))
        return known
    client = destination.client
    with tempfile.TemporaryDirectory(prefix="promotion-") as scratch:
        folder = Path(scratch)
        restore(origin, candidate, folder, connection=source, cache=root / ".dvc" / "cache")
        data.dvc(folder, "fetch")
        data.configure(folder, cache=root / ".dvc" / "cache", connection=target)
        data.dvc(folder, "push")
        run = client.create_run(
            versions.experiment(client, EXPERIMENT),
            run_name=candidate.name,
            tags={f"lineage.{key}": value for key, value in candidate.lineage.model_dump(mode="json").items()},
        ).info.run_id
        reports = Path(origin.client.download_artifacts(candidate.run_id, "reports", scratch))
        client.log_artifacts(run, str(reports), "reports")
        client.log_artifacts(run, str(folder / f".{LINEAGE}" / LINEAGE), LINEAGE)
        client.log_artifacts(run, str(origin.artefact(candidate, cache)), ARTEFACT)
        client.set_terminated(run, "FINISHED")
    lineage = candidate.lineage.model_copy(update={"source": candidate.name})
    carried = destination.register(candidate.model, run, lineage)
    destination.artefact(carried, _fresh(cache, carried))
    return carried


def _fresh(cache: Path, version: Version) -> Path:
    """A cache without this artefact, so that what comes back is what the target's storage holds."""
    folder = cache / version.environment
    shutil.rmtree(folder / version.lineage.digest.removeprefix("sha256:"), ignore_errors=True)
    return folder
