"""The gate: may this candidate be served in that environment? Its answer is a report, kept in MLflow."""

import hashlib
import json
import tempfile
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from environments import Invalid
from pipelines import artefact, settings
from pipelines.connection import Connection, connect
from pipelines.dataset import NAME, behaviour, features
from pipelines.registry import versions
from pipelines.registry.evidence import Evidence, Judged, evaluation_rows
from pipelines.registry.rules import RULES, Verdict
from pipelines.registry.versions import Registry, Version

if TYPE_CHECKING:
    import pandas as pd

EXPERIMENT = "gate"


@dataclass(frozen=True, kw_only=True)
class Report:
    """The verdicts of all rules on one candidate for one environment."""

    environment: str
    candidate: Version
    champion: Version | None
    judged_at: str
    verdicts: tuple[Verdict, ...]
    run_id: str = ""

    @property
    def passed(self) -> bool:
        return all(verdict.passed for verdict in self.verdicts)

    @property
    def refusals(self) -> tuple[Verdict, ...]:
        return tuple(verdict for verdict in self.verdicts if not verdict.passed)

    def json(self) -> str:
        """Without the run id, which exists only after this is stored."""
        return json.dumps(
            {
                "environment": self.environment,
                "passed": self.passed,
                "judged_at": self.judged_at,
                "candidate": self.candidate.name,
                "digest": self.candidate.lineage.digest,
                "champion": self.champion.name if self.champion else None,
                "verdicts": [asdict(verdict) for verdict in self.verdicts],
            },
            indent=2,
            sort_keys=True,
        )

    @property
    def digest(self) -> str:
        return f"sha256:{hashlib.sha256(self.json().encode()).hexdigest()}"

    def markdown(self) -> str:
        verdict = "passes" if self.passed else f"is refused by {len(self.refusals)} of {len(self.verdicts)} rules"
        against = f"against {self.champion.name}" if self.champion else "nothing is served there yet"
        lines = [
            f"# {self.candidate.name} {verdict} for {self.environment}",
            "",
            f"Judged {self.judged_at}, {against}; artefact `{self.candidate.lineage.digest}`.",
            "",
            "| | rule | measured | allowed |",
            "|---|---|---|---|",
        ]
        for item in sorted(self.verdicts, key=lambda item: item.passed):
            lines.append(f"| {'✓' if item.passed else '✗'} | {item.rule} | {item.measured} | {item.allowed} |")
        return "\n".join(lines) + "\n"


def source_of(root: Path, environment: str) -> str:
    """The environment whose registry holds the candidates of this one."""
    return settings.pipeline(root, environment).promotes_from or environment


def judge(root: Path, environment: str, number: int, *, model: str = NAME) -> Report:
    """Run every rule on version `number` of the source environment's registry, and keep the report in MLflow.

    Changes nothing else. Raises `Invalid`, `Unreachable`, `Tampered`, `DvcFailed`.
    """
    rules = settings.pipeline(root, environment)
    source = connect(root, source_of(root, environment))
    target = connect(root, environment)
    registry, served_by = Registry.of(source), Registry.of(target)
    cache = root / ".pipelines" / "artefacts"

    candidate = registry.find(model, number)
    rows, recorded = evaluation_rows(registry, candidate, connection=source, root=root)
    _refuse_other_code(candidate, rows)
    champion = _champion(root, environment, served_by)
    upstream = settings.served(root, source.environment) if rules.promotes_from else None
    evidence = Evidence(
        environment=environment,
        allowed=rules.gate,
        promotes_from=rules.promotes_from,
        served_upstream=upstream.digest if upstream else None,
        candidate=_judged(registry, candidate, rows, cache),
        champion=_judged(served_by, champion, rows, cache) if champion else None,
        rows=rows,
        target=features.TARGET,
        slices=features.SLICES,
        cases=tuple(behaviour.cases(rows)),
        recorded=recorded,
    )
    report = Report(
        environment=environment,
        candidate=candidate,
        champion=champion,
        judged_at=datetime.now(UTC).isoformat(timespec="seconds"),
        verdicts=tuple(verdict for rule in RULES for verdict in rule(evidence)),
    )
    return _kept(report, target)


def _refuse_other_code(candidate: Version, rows: "pd.DataFrame") -> None:
    """The behaviour tests and slices of this checkout must fit the rows that the candidate was evaluated on."""
    needed = {*(feature.name for feature in features.FEATURES), *features.SLICES, features.TARGET}
    if missing := sorted(needed - set(rows.columns)):
        raise Invalid(
            f"{candidate.name} was made with another pipelines/dataset (its rows have no {', '.join(missing)}); "
            f"train again, or judge it from its commit {candidate.lineage.git_commit[:8]}"
        )


def _champion(root: Path, environment: str, registry: Registry) -> Version | None:
    """What `model.yaml` states, with its lineage from the environment's registry."""
    promotion = settings.served(root, environment)
    if promotion is None:
        return None
    version = registry.find(promotion.model, promotion.version)
    if version.lineage.digest != promotion.digest:
        raise versions.Tampered(
            f"environments/{environment}/model.yaml states {promotion.digest}, "
            f"{version.name} is registered with {version.lineage.digest}"
        )
    return version


def _judged(registry: Registry, version: Version, rows: "pd.DataFrame", cache: Path) -> Judged:
    loaded = artefact.load(registry.artefact(version, cache))
    comparable = all(column.name in rows for column in loaded.columns)
    return Judged(version=version, artefact=loaded, scores=loaded.predict(rows) if comparable else np.empty(0))


def _kept(report: Report, connection: Connection) -> Report:
    client = versions.client(connection)
    verdict = "passed" if report.passed else "refused"
    run = client.create_run(
        versions.experiment(client, EXPERIMENT),
        run_name=f"{report.candidate.name} for {report.environment}: {verdict}",
        tags={
            "environment": report.environment,
            "candidate": report.candidate.name,
            "digest": report.candidate.lineage.digest,
            "verdict": verdict,
            "report": report.digest,
            "mlflow.note.content": report.markdown(),
        },
    )
    with tempfile.TemporaryDirectory() as scratch:
        for name, text in (("report.json", report.json()), ("report.md", report.markdown())):
            file = Path(scratch) / name
            file.write_text(text, encoding="utf-8")
            client.log_artifact(run.info.run_id, str(file))
    client.set_terminated(run.info.run_id, "FINISHED")
    return Report(**{**report.__dict__, "run_id": run.info.run_id})
