"""What the service counts, right over several processes and over their deaths.

Every process has a slot, and the files behind the numbers carry the slot's name instead of a process id: a restarted
worker goes on counting where the killed one was, and there are never more files than slots.
"""

import os
from pathlib import Path

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest, values
from prometheus_client.multiprocess import MultiProcessCollector

from model_service.settings import LATENCIES_MS

DIRECTORY = "PROMETHEUS_MULTIPROC_DIR"  # prometheus_client reads it wherever it opens a file
SECONDS = tuple(each / 1000 for each in LATENCIES_MS)


class Metrics:
    """The metrics of one process; `slot` is its name among the processes of the service."""

    def __init__(self, directory: Path, slot: str) -> None:
        os.environ[DIRECTORY] = str(directory)
        values.ValueClass = values.MultiProcessValue(lambda: slot)  # type: ignore[no-untyped-call]
        for stale in directory.glob(f"gauge_*_{slot}.db"):  # a gauge, unlike a counter, dies with its process
            stale.unlink()
        own = CollectorRegistry()
        self._directory = directory
        self.requests = Counter(
            "model_service_requests", "Requests answered.", ["path", "code", "model_version"], registry=own
        )
        self.errors = Counter("model_service_errors", "Requests refused, by reason.", ["reason"], registry=own)
        self.latency = Histogram(
            "model_service_request_seconds",
            "From the start of handling to the answer.",
            ["path", "model_version"],
            buckets=SECONDS,
            registry=own,
        )
        self.in_flight = Gauge(
            "model_service_in_flight", "Requests being handled.", registry=own, multiprocess_mode="livesum"
        )
        self.rows = Counter("model_service_predictions", "Rows predicted.", ["model_version"], registry=own)
        self.model = Gauge(
            "model_service_model",
            "Workers that serve this model.",
            ["model", "version", "digest"],
            registry=own,
            multiprocess_mode="livesum",
        )
        self.problem = Gauge(
            "model_service_problem",
            "Workers that do not serve what the record states, by reason.",
            ["reason"],
            registry=own,
            multiprocess_mode="livesum",
        )
        self.logged = Counter(
            "model_service_prediction_log_rows",
            "Predictions written to the storage, dropped because the spool was full, or left in it by a stop.",
            ["state"],
            registry=own,
        )
        self.log_bytes = Counter(
            "model_service_prediction_log_bytes", "Bytes of Parquet written to the storage.", registry=own
        )
        self.spool = Gauge(
            "model_service_prediction_log_spool_bytes",
            "Predictions that wait on the disk.",
            registry=own,
            multiprocess_mode="livesum",
        )
        self.log_failures = Counter(
            "model_service_prediction_log_failures", "Attempts to write to the storage that failed.", registry=own
        )

    def text(self) -> bytes:
        """The numbers of all processes in Prometheus' text format."""
        registry = CollectorRegistry()
        MultiProcessCollector(registry, path=str(self._directory))  # type: ignore[no-untyped-call]
        return generate_latest(registry)
