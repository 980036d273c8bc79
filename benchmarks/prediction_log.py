"""What the prediction log costs the model service: `python -m benchmarks.prediction_log`.

Two services of the same model stand side by side, one of which logs. wrk asks them in turn, so that whatever else the
machine does hits both; each round is a pair, and the cost is one minus the ratio of its two throughputs. Needs wrk.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pyarrow.dataset as ds

from benchmarks.serving import Measured, Peer, measure, service, started, v2_score
from tests.model_service import bundle
from tests.model_service.running import MODEL, infer_body


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
        peers = {name: _peer(name, folder / name, artefact, options.workers) for name in ("logged", "unlogged")}
        urls = {name: stack.enter_context(started(peer, folder / name)) for name, peer in peers.items()}
        found: dict[str, list[Measured]] = {name: [] for name in peers}
        for number in range(options.rounds):
            for name in sorted(peers, reverse=bool(number % 2)):  # neither is always the first
                spent = {"seconds": options.seconds, "connections": options.connections}
                found[name].append(measure(peers[name], urls[name], folder / name, **spent))
        stack.close()  # the last of the log is written
        rows = int(ds.dataset(folder / "logged" / "service" / "log", partitioning="hive").count_rows())
    print(_told(found, rows, options))
    return 0


def _peer(name: str, folder: Path, artefact: Path, workers: int) -> Peer:
    folder.mkdir()
    row = {column: values[:1] for column, values in bundle.example(artefact).items()}
    command, variables = service(folder / "service", artefact, workers)
    if name == "unlogged":
        del variables["PREDICTION_LOG_URL"]
    path = f"/v2/models/{MODEL}/infer"
    return Peer(name, lambda port: [*command, "--port", str(port)], path, infer_body(row), v2_score, variables)


def _told(found: dict[str, list[Measured]], rows: int, options: argparse.Namespace) -> str:
    ratios = [
        logged.per_second / unlogged.per_second
        for logged, unlogged in zip(found["logged"], found["unlogged"], strict=True)
    ]
    spread = 1.96 * statistics.stdev(ratios) / len(ratios) ** 0.5 if len(ratios) > 1 else float("nan")
    lines = [
        f"{options.rounds} rounds of {options.seconds} s each, {options.connections} connections, one row of 17 inputs"
    ]
    lines += [
        f"{name}: {statistics.median(one.per_second for one in each):,.0f} requests/s (median), "
        f"{sum(one.errors for one in each)} errors"
        for name, each in found.items()
    ]
    lines.append(f"rows in the log: {rows:,}")
    lines.append(
        f"cost: {1 - statistics.mean(ratios):.1%} of the throughput, "
        f"95 % interval {1 - statistics.mean(ratios) - spread:.1%} to {1 - statistics.mean(ratios) + spread:.1%}"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
