"""What Prometheus is told of trainings and of the monitor, read from MLflow: nothing has to outlive a pod for it.

Two ways out, for there is no process to scrape when a Job has ended: over HTTP, or as a file for the node exporter's
textfile collector.
"""

import signal
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from pipelines import cron, tracking
from pipelines.monitoring.report import Report, Verdict

if TYPE_CHECKING:
    from mlflow import MlflowClient
    from mlflow.entities import Run

MONITORING = "monitoring"  # the experiment that holds a run for each look
FRESH_SECONDS = 15.0  # MLflow is asked no more often than this
OUTCOMES = ("FINISHED", "FAILED", "KILLED", "RUNNING")


@dataclass(frozen=True)
class Schedules:
    """In cron's notation; none: by hand."""

    training: str | None
    monitoring: str | None


def figures(client: "MlflowClient", environment: str, schedules: Schedules, now: datetime) -> CollectorRegistry:
    """Raises what MLflow raises where it cannot be asked."""
    registry = CollectorRegistry()
    gauges = _Gauges(registry, environment)
    _trainings(gauges, client, schedules.training, now)
    _looks(gauges, client, schedules.monitoring, now)
    return registry


class _Gauges:
    def __init__(self, registry: CollectorRegistry, environment: str) -> None:
        self._registry = registry
        self._environment = environment
        self._known: dict[str, Gauge] = {}

    def set(self, name: str, said: str, value: float, **labels: str) -> None:
        """One sample; the label `environment` is on each."""
        if name not in self._known:
            self._known[name] = Gauge(name, said, ["environment", *labels], registry=self._registry)
        self._known[name].labels(self._environment, *labels.values()).set(value)


def _trainings(gauges: _Gauges, client: "MlflowClient", schedule: str | None, now: datetime) -> None:
    top = "tags.git_commit != ''"  # the steps, its children, have none
    newest = _newest(client, tracking.EXPERIMENT, top)
    ended = _newest(client, tracking.EXPERIMENT, f"{top} and attributes.status != 'RUNNING'")
    good = _newest(client, tracking.EXPERIMENT, f"{top} and attributes.status = 'FINISHED'")
    gauges.set("pipeline_training_started_timestamp_seconds", "Of the newest training; 0: none yet.", _began(newest))
    gauges.set(
        "pipeline_training_succeeded_timestamp_seconds",
        "When the newest training that made a candidate ended; 0: none yet.",
        good.info.end_time / 1000 if good else 0,
    )
    gauges.set("pipeline_training_running", "Whether one runs.", bool(newest and newest.info.status == "RUNNING"))
    failed = bool(ended and ended.info.status != "FINISHED")
    gauges.set("pipeline_training_failed", "Whether the newest that ended failed or was killed.", failed)
    _due(gauges, "pipeline_training_due_timestamp_seconds", schedule, now)
    for step in _steps(client, newest):
        name = step.data.tags["step"]
        for outcome in OUTCOMES:
            gauges.set(
                "pipeline_step_outcome",
                "1 for how the step of the newest training ended.",
                step.info.status == outcome,
                step=name,
                outcome=outcome.lower(),
            )
        kept = step.data.metrics
        for key, metric, said, factor in (
            ("seconds", "pipeline_step_seconds", "What a step of the newest training took; none: cached.", 1),
            ("peak_memory_mb", "pipeline_step_peak_memory_bytes", "The most that the step held.", 2**20),
        ):
            if key in kept:
                gauges.set(metric, said, kept[key] * factor, step=name)
        for direction in ("in", "out"):
            if (key := f"rows_{direction}") in kept:
                gauges.set("pipeline_step_rows", "Read and written.", kept[key], step=name, direction=direction)


def looked(client: "MlflowClient") -> datetime | None:
    """When the last look ended that is kept; None: never."""
    newest = _newest(client, MONITORING, "attributes.status = 'FINISHED'")
    return datetime.fromtimestamp(newest.info.start_time / 1000, UTC) if newest else None


def _looks(gauges: _Gauges, client: "MlflowClient", schedule: str | None, now: datetime) -> None:
    newest = _newest(client, MONITORING, "attributes.status = 'FINISHED'")
    gauges.set(
        "pipeline_monitor_looked_timestamp_seconds", "When the monitor last ended a look; 0: never.", _began(newest)
    )
    _due(gauges, "pipeline_monitor_due_timestamp_seconds", schedule, now)
    verdict = newest.data.tags.get("verdict") if newest else None
    for each in Verdict:
        gauges.set(
            "pipeline_monitor_verdict", "1 for what the last look found.", each.value == verdict, verdict=each.value
        )
    if newest is None:
        return
    report = Report.model_validate_json(_text(client, newest.info.run_id, "report.json"))
    gauges.set("pipeline_monitor_predictions", "In the window of the last look.", report.log.rows)
    gauges.set("pipeline_monitor_labels_missing", "Predictions that should have a label.", report.labels.missing)
    for feature in report.features:
        gauges.set("pipeline_monitor_drift_effect", "0: as before, to 1.", feature.effect, feature=feature.name)
        gauges.set("pipeline_monitor_drifted", "Whether the feature drifted.", feature.drifted, feature=feature.name)
    for quality in report.quality:
        if quality.window.value is not None:
            gauges.set("pipeline_monitor_quality", "On real traffic.", quality.window.value, metric=quality.metric)
        gauges.set(
            "pipeline_monitor_quality_allowed", "The worst that is no harm.", quality.allowed, metric=quality.metric
        )


def _due(gauges: _Gauges, name: str, schedule: str | None, now: datetime) -> None:
    latest = cron.latest(schedule, now) if schedule else None
    if latest is not None:
        gauges.set(name, "The last time at which the schedule wanted one.", latest.timestamp())


def _newest(client: "MlflowClient", experiment: str, what: str) -> "Run | None":
    found = client.get_experiment_by_name(experiment)
    if found is None:
        return None
    runs = client.search_runs([found.experiment_id], what, order_by=["attributes.start_time DESC"], max_results=1)
    return runs[0] if runs else None


def _steps(client: "MlflowClient", training: "Run | None") -> list["Run"]:
    if training is None:
        return []
    parent = f"tags.mlflow.parentRunId = '{training.info.run_id}'"
    return list(client.search_runs([training.info.experiment_id], parent, max_results=100))


def _began(run: "Run | None") -> float:
    return float(run.info.start_time) / 1000 if run else 0.0


def _text(client: "MlflowClient", run_id: str, path: str) -> str:
    with tempfile.TemporaryDirectory() as scratch:
        return Path(client.download_artifacts(run_id, path, scratch)).read_text(encoding="utf-8")


def server(port: int, host: str, collect: Callable[[], CollectorRegistry]) -> ThreadingHTTPServer:
    """Answers /metrics, with 503 where MLflow cannot be asked, so that Prometheus sees the target as down."""
    lock = threading.Lock()
    known: tuple[float, bytes] | None = None

    def text() -> bytes:
        nonlocal known
        with lock:  # one question at a time
            if known is None or time.monotonic() - known[0] > FRESH_SECONDS:
                known = (time.monotonic(), generate_latest(collect()))
            return known[1]

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, content = 404, b"there is only /metrics and /health\n"
            if self.path == "/health":
                status, content = 200, b"up\n"
            elif self.path == "/metrics":
                try:
                    status, content = 200, text()
                except Exception as error:  # whatever MLflow's client raises
                    status, content = 503, f"{' '.join(str(error).split())[:300]}\n".encode()
            self.send_response(status)
            self.send_header("content-type", CONTENT_TYPE_LATEST if status == 200 else "text/plain")
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nobody reads a line per scrape."""

    return ThreadingHTTPServer((host, port), Handler)


def serve(port: int, host: str, collect: Callable[[], CollectorRegistry]) -> None:
    """Until SIGTERM."""
    with server(port, host, collect) as running:
        signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=running.shutdown).start())
        running.serve_forever()
