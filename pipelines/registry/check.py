"""Is the record in `model.yaml` what a promotion wrote? It is held against the registry and the gate's report."""

import hashlib
import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from environments.promotion import Promotion
from pipelines import settings
from pipelines.connection import connect
from pipelines.registry import gate
from pipelines.registry.versions import Registry, Tampered, Version


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A record, what is wrong with it, and the gate's report to which it belongs, as Markdown."""

    environment: str
    record: Promotion | None
    faults: tuple[str, ...]
    report: str

    def markdown(self) -> str:
        file = f"`environments/{self.environment}/model.yaml`"
        if self.record is None:
            return f"### {file} states no model\n"
        served = f"{self.record.model}/{self.record.version} `{self.record.digest}`"
        if self.faults:
            listed = "\n".join(f"- {fault}" for fault in self.faults)
            return (
                f"### {file} is refused\n\nIt states {served}, and no promotion wrote this record. "
                f"`pipelines promote` writes it; nobody edits it.\n\n{listed}\n"
            )
        fits = "It is in the registry as recorded, and the gate let it pass."
        return f"### {file} states {served}\n\n{fits}\n\n{self.report}"


def check(root: Path, environment: str) -> Checked:
    """Raises `Invalid` for a record that is not complete, and what MLflow raises where it does not answer."""
    record = settings.served(root, environment)
    if record is None:
        return Checked(environment=environment, record=None, faults=(), report="")
    registry = Registry.of(connect(root, environment))
    version = registry.find(record.model, record.version)
    faults = [*_differences(record, version), *_missing(registry, version)]
    report, of_gate = _gate(registry, record, environment)
    return Checked(environment=environment, record=record, faults=(*faults, *of_gate), report=report)


def _differences(record: Promotion, version: Version) -> Iterator[str]:
    """What the record says otherwise than the registry."""
    lineage = version.lineage
    carried = lineage.source.split("/")[1:2] != ["training"]
    for field, stated, found in (
        ("digest", record.digest, lineage.digest),
        ("source", record.source, lineage.source if carried else version.name),
        ("run_id", record.run_id, lineage.training_run),
        ("pipeline_version", record.pipeline_version, lineage.pipeline_version),
        ("git_commit", record.git_commit, lineage.git_commit),
        ("data", record.data, lineage.data),
    ):
        if stated != found:
            yield f"`{field}` is `{stated}`, and {version.name} was registered with `{found}`"


def _missing(registry: Registry, version: Version) -> Iterator[str]:
    """Whether the artefact can be had, and is the one that was registered."""
    with tempfile.TemporaryDirectory(prefix="check-") as scratch:
        try:
            registry.artefact(version, Path(scratch))
        except (Tampered, OSError, ValueError) as error:
            yield f"`digest`: {error}"


def _gate(registry: Registry, record: Promotion, environment: str) -> tuple[str, list[str]]:
    """The gate's report with the digest that is recorded, and what does not fit in it."""
    experiment = registry.client.get_experiment_by_name(gate.EXPERIMENT)
    runs = (
        registry.client.search_runs([experiment.experiment_id], f"tags.report = '{record.gate}'") if experiment else []
    )
    if not runs:
        return "", [f"`gate`: there is no report `{record.gate}` of the gate for {environment}"]
    with tempfile.TemporaryDirectory(prefix="check-") as scratch:
        stored = Path(registry.client.download_artifacts(runs[0].info.run_id, "report.json", scratch)).read_bytes()
        shown = Path(registry.client.download_artifacts(runs[0].info.run_id, "report.md", scratch))
        text = shown.read_text(encoding="utf-8")
    if (found := f"sha256:{hashlib.sha256(stored).hexdigest()}") != record.gate:
        return text, [f"`gate`: the report that is kept is `{found}`, recorded is `{record.gate}`"]
    said = json.loads(stored)
    faults = [
        f"`{field}`: the report of the gate is on {said[key]}, and the record says {stated}"
        for field, key, stated in (
            ("environment", "environment", environment),
            ("digest", "digest", record.digest),
            ("source", "candidate", record.source),
        )
        if said[key] != stated
    ]
    if said["passed"] is not True:
        faults.append("`gate`: its report refuses the candidate")
    if not datetime.fromisoformat(said["judged_at"]) <= record.promoted_at <= datetime.now(UTC):
        faults.append(f"`promoted_at` is {record.promoted_at}: not between the gate ({said['judged_at']}) and now")
    return text, faults
