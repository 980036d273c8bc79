"""What the model service counts of itself since it was started, from its `/metrics`."""

import math
import re
import urllib.request
from collections import defaultdict
from collections.abc import Iterator, Mapping

from prometheus_client.parser import text_string_to_metric_families
from pydantic import BaseModel, ConfigDict

INFERENCE = re.compile(r"infer|invocations")  # of the paths: what a prediction is asked by
PREFIX = "model_service_"


class Service(BaseModel):
    """Seconds, and shares of the requests for predictions."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    requests: int
    failed: int  # answered with 500 or above
    refused: int  # answered with 400 to 499
    median: float | None
    p95: float | None
    p99: float | None
    predictions: int
    logged: int
    dropped: int  # of the prediction log
    in_flight: int
    problems: tuple[str, ...]

    @property
    def availability(self) -> float | None:
        return 1 - self.failed / self.requests if self.requests else None


def ask(url: str, timeout: float = 5) -> Service | None:
    """None where the service does not answer, or with something else than metrics."""
    if not url.startswith(("http://", "https://")):
        return None
    try:
        with urllib.request.urlopen(f"{url}/metrics", timeout=timeout) as answer:  # noqa: S310 - checked above
            return read(answer.read().decode("utf-8", "replace"))
    except (OSError, ValueError):
        return None


def read(text: str) -> Service:
    """The figures in Prometheus' text format."""
    sums: dict[str, float] = defaultdict(float)
    codes: dict[str, float] = defaultdict(float)
    states: dict[str, float] = defaultdict(float)
    buckets: dict[float, float] = defaultdict(float)
    problems = []
    for name, labels, value in _samples(text):
        sums[name] += value
        if name == f"{PREFIX}requests_total" and INFERENCE.search(labels.get("path", "")):
            codes[labels.get("code", "")[:1]] += value
        elif name == f"{PREFIX}request_seconds_bucket" and INFERENCE.search(labels.get("path", "")):
            buckets[float(labels["le"])] += value
        elif name == f"{PREFIX}prediction_log_rows_total":
            states[labels.get("state", "")] += value
        elif name == f"{PREFIX}problem" and value > 0:
            problems.append(labels.get("reason", ""))
    return Service(
        requests=int(sum(codes.values())),
        failed=int(codes["5"]),
        refused=int(codes["4"]),
        median=quantile(buckets, 0.5),
        p95=quantile(buckets, 0.95),
        p99=quantile(buckets, 0.99),
        predictions=int(sums[f"{PREFIX}predictions_total"]),
        logged=int(states["written"]),
        dropped=int(states["dropped"]),
        in_flight=int(sums[f"{PREFIX}in_flight"]),
        problems=tuple(sorted(set(problems))),
    )


def quantile(buckets: Mapping[float, float], share: float) -> float | None:
    """Within its bucket by a straight line, as Prometheus' histogram_quantile; the last finite bound beyond it."""
    bounds = sorted(buckets)
    total = buckets[bounds[-1]] if bounds else 0
    if not total:
        return None
    below, lower = 0.0, 0.0
    for bound in bounds:
        if buckets[bound] >= share * total:
            if math.isinf(bound):
                return lower
            return lower + (bound - lower) * (share * total - below) / (buckets[bound] - below)
        below, lower = buckets[bound], bound
    return None


def _samples(text: str) -> Iterator[tuple[str, dict[str, str], float]]:
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            yield sample.name, sample.labels, sample.value
