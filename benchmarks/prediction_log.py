"""What the prediction log costs the model service: `python -m benchmarks.prediction_log`.

Two services of the same model stand side by side, one of which logs. wrk asks them in turn, so that whatever else the
machine does hits both; each round is a pair. The cost is told twice: by throughput, in which wrk and everybody else on
the machine have a part, and by the processor seconds of all processes of a service per request, the shipper's among
them, to which the throughput of a service that has the processor for itself is inverse. Batches are by rows, about as
many as a second brings a worker on a quiet machine, so that each turn has the work of its own log, and a slow machine
as much of it for each request as a quick one. Needs wrk.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import psutil
import pyarrow.dataset as ds
from prometheus_client.parser import text_string_to_metric_families

from benchmarks.serving import Measured, Peer, Started, measure, service, started, v2_score
from tests.model_service import bundle
from tests.model_service.running import MODEL, infer_body

NAMES = ("logged", "unlogged")
SHIPPED_SECONDS = 60
BATCH = {"batch_rows": 5_000, "batch_seconds": 3_600}


@dataclass(frozen=True)
class Spent:
    """What a service has used since its start."""

    processor: float
    requests: float

    def per_request(self, before: "Spent") -> float:
        """Microseconds since then."""
        return (self.processor - before.processor) / (self.requests - before.requests) * 1e6


@dataclass(frozen=True)
class Turn:
    throughput: Measured
    microseconds: float  # of the processors, per request


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seconds", type=int, default=4, help="for each service in each round")
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    if not shutil.which("wrk"):
        print("wrk is not installed (apt-get install wrk)", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch, ExitStack() as stack:
        folder = Path(scratch)
        artefact = bundle.build(folder / "artefact", trees=200, extra_numbers=12)
        peers = {name: _peer(name, folder / name, artefact, options.workers) for name in NAMES}
        servers = {name: stack.enter_context(started(peer, folder / name)) for name, peer in peers.items()}
        found: dict[str, list[Turn]] = {name: [] for name in NAMES}
        for number in range(-1, options.rounds):
            for name in sorted(NAMES, reverse=bool(number % 2)):  # neither is always the first
                before = _spent(servers[name], folder / name, options.workers)
                spent = {"seconds": options.seconds, "connections": options.connections}
                throughput = measure(peers[name], servers[name].url, folder / name, **spent)
                turn = Turn(throughput, _spent(servers[name], folder / name, options.workers).per_request(before))
                if number >= 0:  # the first round is for imports and caches
                    found[name].append(turn)
        stack.close()  # the last of the log is written
        rows = int(ds.dataset(folder / "logged" / "service" / "log", partitioning="hive").count_rows())
    print(told(found, rows, options))
    return 0


def _peer(name: str, folder: Path, artefact: Path, workers: int) -> Peer:
    folder.mkdir()
    row = {column: values[:1] for column, values in bundle.example(artefact).items()}
    settings = {"prediction_log": BATCH}
    command, variables = service(folder / "service", artefact, workers, settings)
    if name == "unlogged":
        del variables["PREDICTION_LOG_URL"]
    path = f"/v2/models/{MODEL}/infer"
    return Peer(name, lambda port: [*command, "--port", str(port)], path, infer_body(row), v2_score, variables)


def _spent(server: Started, folder: Path, workers: int) -> Spent:
    """Once all full segments are in the log, by a look at the spool from outside: it costs the service nothing."""
    deadline = time.monotonic() + SHIPPED_SECONDS
    while sum(1 for _ in (folder / "service" / "cache" / "spool").glob("*.segment")) > workers:
        if time.monotonic() > deadline:
            raise SystemExit("the log is not complete: there is something left in the spool")
        time.sleep(0.1)
    parent = psutil.Process(server.process)
    times = [process.cpu_times() for process in (parent, *parent.children(recursive=True))]
    predicted = _counts(server.url)["model_service_predictions_total"]
    return Spent(sum(each.user + each.system for each in times), predicted)


def _counts(url: str) -> dict[str, float]:
    """The sums of the samples of each metric."""
    text = httpx.get(f"http://{urlsplit(url).netloc}/metrics", timeout=30).text
    sums: dict[str, float] = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            sums[sample.name] = sums.get(sample.name, 0) + sample.value
    return sums


def told(found: dict[str, list[Turn]], rows: int, options: Any) -> str:
    pairs = list(zip(found["logged"], found["unlogged"], strict=True))
    lines = [
        f"{len(pairs)} rounds of {options.seconds} s each, {options.connections} connections, one row of 17 inputs"
    ]
    lines += [
        f"{name}: {statistics.median(one.throughput.per_second for one in each):,.0f} requests/s, "
        f"{statistics.median(one.microseconds for one in each):.1f} us of processor per request (medians), "
        f"{sum(one.throughput.errors for one in each)} errors"
        for name, each in found.items()
    ]
    lines += [
        f"rows in the log: {rows:,}",
        f"cost by throughput: {_cost([log.throughput.per_second / no.throughput.per_second for log, no in pairs])}",
        f"cost by processor seconds: {_cost([no.microseconds / log.microseconds for log, no in pairs])}",
    ]
    return "\n".join(lines)


def _cost(ratios: list[float]) -> str:
    """`ratios`: how much of the throughput is left, a figure for each round."""
    spread = 1.96 * statistics.stdev(ratios) / len(ratios) ** 0.5 if len(ratios) > 1 else float("nan")
    cost = 1 - statistics.mean(ratios)
    return f"{cost:.1%} of the throughput, 95 % interval {cost - spread:.1%} to {cost + spread:.1%}"


if __name__ == "__main__":
    sys.exit(main())
