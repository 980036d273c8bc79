"""What follows from a report: a retraining where a rule asks for one, and the page."""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

import environments
from pipelines import image, settings
from pipelines.connection import Connection, connect
from pipelines.dataset import NAME
from pipelines.monitoring import cause as causes
from pipelines.monitoring import deployments, known, page, service, trainings, triggers
from pipelines.monitoring.decision import Decision
from pipelines.monitoring.ledger import Ledger
from pipelines.monitoring.places import Cluster, Here, Place, Say, Workflow
from pipelines.monitoring.report import Report
from pipelines.monitoring.retraining import Retrained, Retrainer
from pipelines.registry import proposal, versions
from pipelines.workspace import exclusive

EXPERIMENT = "monitoring"


@dataclass(frozen=True, kw_only=True)
class Response:
    """`watched` is looked at; models for it are trained at `trains`, the first environment of its chain.

    None where that is another one and this is a pod: it reaches its own environment only.
    """

    root: Path
    pipeline: settings.Pipeline  # of the watched environment
    watched: Connection
    trains: Connection | None
    say: Say

    @classmethod
    def of(cls, root: Path, watched: Connection, pipeline_file: Path | None, say: Say) -> Self:
        """`pipeline_file` is pipeline.yaml where a cluster mounts it. Raises `Invalid` and `Unreachable`."""
        if pipeline_file:
            pipeline = environments.read_file(settings.Pipeline, pipeline_file)
        else:
            pipeline = settings.pipeline(root, watched.environment)
        if image.built(root) is not None:  # which holds no environment's files
            trains = watched if pipeline.promotes_from is None else None
            return cls(root=root, pipeline=pipeline, watched=watched, trains=trains, say=say)
        first, before = watched.environment, pipeline.promotes_from
        while before is not None:
            first, before = before, settings.pipeline(root, before).promotes_from
        at_first = watched if first == watched.environment else connect(root, first)
        return cls(root=root, pipeline=pipeline, watched=watched, trains=at_first, say=say)

    def retrain(self, report: Report, *, because: str | None, file: Path | None) -> Decision:
        """Decide and act, in place or, with `file`, by inputs for the workflow. One monitor at a time in a checkout."""
        policy, environment = self.pipeline.monitoring.retraining, self.watched.environment
        if self.trains is None:
            self.say(
                f"no retraining is decided in a pod of {environment}, whose models come from "
                f"{self.pipeline.promotes_from}: `pipelines monitor --env {environment} --retrain` outside decides"
            )
            return Decision()
        retrainer = self._retrainer(self.trains, self._place(self.trains, file))
        # a cluster's CronJob keeps the schedule itself
        schedule = self.pipeline.schedule if self.trains.namespace is None else None
        facts = known.known(self.root, retrainer.client, schedule=schedule, now=report.at)
        fired: Sequence[causes.Cause] = triggers.causes(report, facts, policy)
        if because is not None:
            fired = (causes.manual(because, report.at), *fired)
        lock = self.root / ".pipelines" / self.watched.environment / "monitor.lock"
        if image.built(self.root) is not None:  # whose root is read-only; the ledger is what keeps pods apart
            return retrainer.handle(fired, report.at)
        with exclusive(lock, f"a monitor of {self.watched.environment}"):
            return retrainer.handle(fired, report.at)

    def draw(self, report: Report) -> page.Page:
        """The page of what is known now, a retraining of this look included."""
        client = versions.client(self.trains or self.watched)
        retrained: list[Retrained] = []
        if self.trains is not None and self.watched.prediction_log_url:
            retrained = self._retrainer(self.trains, self._place(self.trains, None)).history()
        return page.Page(
            project=self._name(),
            report=report,
            deployments=deployments.history(self.root, self.watched.environment),
            retrainings=tuple(shown(each) for each in reversed(retrained)),
            trainings=trainings.newest(client),
            service=service.ask(self.watched.model_service_url) if self.watched.model_service_url else None,
        )

    def publish(self, report: Report, file: Path) -> None:
        """The page as a file, and with the report as artefacts of a run in MLflow."""
        page.write(file, self.draw(report))
        client = versions.client(self.watched)
        run = client.create_run(
            versions.experiment(client, EXPERIMENT),
            run_name=f"{report.environment} {report.at:%Y-%m-%d %H:%M}",
            tags={
                "environment": report.environment,
                "verdict": report.verdict.value,
                "mlflow.note.content": report.why,
            },
        )
        with tempfile.TemporaryDirectory() as scratch:
            shutil.copy(file, Path(scratch) / "monitoring.html")
            report.write(Path(scratch) / "report.json")
            client.log_artifacts(run.info.run_id, scratch)
        client.set_terminated(run.info.run_id, "FINISHED")

    def _name(self) -> str:
        """Of the project; of its model where this is an image, which does not hold project.yaml."""
        return NAME if image.built(self.root) is not None else environments.project(self.root).name

    def _retrainer(self, at: Connection, place: Place) -> Retrainer:
        client = versions.client(at)
        trains = at.environment
        return Retrainer(
            ledger=Ledger.of(self.watched),
            client=client,
            registry=versions.Registry(trains, client),
            place=place,
            policy=self.pipeline.monitoring.retraining,
            propose=lambda candidate: proposal.propose(self.root, trains, candidate.number, say=self.say),
            say=self.say,
        )

    def _place(self, at: Connection, file: Path | None) -> Place:
        if file is not None:
            return Workflow(file, at.environment)
        if at.namespace is not None:
            from pipelines.cluster import api

            namespace = api.namespace(at)
            if namespace is not None:
                # a pod has neither Git nor room for the gate: whoever looks from a checkout next makes the proposal
                return Cluster(namespace, self.say, proposes=image.built(self.root) is None)
        return Here(self.root, at.environment, self.say)


def shown(found: Retrained) -> page.Retraining:
    cause, outcome = found.entry.cause, found.outcome
    window = cause.window
    return page.Retraining(
        name=found.entry.name,
        decided_at=found.entry.decided_at,
        rule=cause.rule,
        sentence=cause.sentence,
        window=f"{_day(window.since)} to {_day(window.until)}" if window else None,
        figures=dict(cause.figures),
        folded=tuple(f"{each.cause.rule}: {each.cause.sentence}" for each in found.entry.folded),
        state=found.state,
        run_id=outcome.run_id if outcome else None,
        proposal=outcome.proposal if outcome else None,
    )


def _day(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
