"""How often drift is reported where there is none, and how soon where there is, beside Evidently's defaults.

    .venv/bin/python -m benchmarks.drift [--quick] [--seconds 60] [false-alarms] [injected] [seasons] [cost]

Both see the same windows. Each cell stops after its seconds, so what a slow machine measures is less certain, not
wrong: the intervals say how much. Exits 1 where a rate of false alarms is surely above 1 %, or the cost is too high.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray
from scipy import stats

from pipelines.dataset import features, source
from pipelines.features import Feature
from pipelines.monitoring import drift
from pipelines.monitoring.drift import Sample
from pipelines.monitoring.settings import Monitoring

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / ".tools" / "drift"
SIZES = (100, 1_000, 10_000, 100_000)
REFERENCE = 20_000
SETTINGS = Monitoring()
Random = np.random.Generator
Rows = NDArray[np.int64]


@dataclass(frozen=True)
class World:
    """A real data set; `frame` holds its features only."""

    name: str
    frame: pl.DataFrame
    features: tuple[Feature, ...]
    dates: pl.Series | None = None

    def without_drift(self, size: int, random: Random) -> tuple[Sample, Sample]:
        """Shuffled in time: half a year and the week after it. Drawn with replacement where rows are too few."""
        wanted = REFERENCE + size
        rows = random.choice(len(self.frame), wanted, replace=wanted > len(self.frame))
        return self.sample(rows[:REFERENCE], 0, 180), self.sample(rows[REFERENCE:], 180, 7)

    def sample(self, rows: Rows, first_day: int, days: int) -> Sample:
        return Sample(self.frame[rows], first_day + np.arange(len(rows)) * days // len(rows))


@dataclass
class Peer:
    """Evidently, in a process and a virtual environment of its own."""

    folder: Path
    process: "subprocess.Popen[str]" = field(init=False)

    def __post_init__(self) -> None:
        if not (PEERS / "bin" / "evidently").exists():
            uv, locked = str(ROOT / ".tools/uv/bin/uv"), str(ROOT / "requirements/drift.txt")
            python = str(PEERS / "bin" / "python")
            subprocess.run([uv, "venv", "-q", "--clear", "--python", sys.executable, str(PEERS)], check=True)
            subprocess.run([uv, "pip", "sync", "-q", "--python", python, "--require-hashes", locked], check=True)
        worker = str(ROOT / "benchmarks/drift_peers/evidently_worker.py")
        command = [str(PEERS / "bin" / "python"), worker]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )

    def ask(self, first: str, second: str) -> dict[str, Any]:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{first} {second}\n")
        self.process.stdin.flush()
        said: dict[str, Any] = json.loads(self.process.stdout.readline())
        return said

    def judge(self, reference: Sample, window: Sample) -> dict[str, Any]:
        files = self.folder / "reference.parquet", self.folder / "window.parquet"
        for sample, file in zip((reference, window), files, strict=True):
            sample.frame.write_parquet(file)
        return self.ask(str(files[0]), str(files[1]))


def ours(world: World, reference: Sample, window: Sample) -> bool:
    return drift.find(reference, window, features=world.features, settings=SETTINGS).drifted


def flights(folder: Path) -> World:
    source.extract(folder / "raw", until=12)
    frame = pl.from_pandas(features.build(folder / "raw"))
    names = [feature.name for feature in features.FEATURES]
    return World("flights", frame.select(names), features.FEATURES, frame[features.TIME].dt.date())


def other(folder: Path, name: str) -> World:
    frame = pl.read_parquet(folder / f"{name}.parquet")
    kinds = {column: "number" if kind.is_numeric() else "category" for column, kind in frame.schema.items()}
    columns = tuple(Feature.model_validate({"name": name.lower(), "kind": kind}) for name, kind in kinds.items())
    return World(name, frame.rename(str.lower), columns)


def within(seconds: float) -> Iterator[int]:
    end, number = time.monotonic() + seconds, 0
    while number == 0 or time.monotonic() < end:
        yield number
        number += 1


def rate(alarms: int, windows: int) -> tuple[float, float]:
    """95 % interval (Clopper and Pearson)."""
    found = stats.binomtest(alarms, windows).proportion_ci(0.95, "exact")
    return float(found.low), float(found.high)


def shown(alarms: int, windows: int) -> str:
    low, high = rate(alarms, windows)
    return f"{alarms} of {windows} ({low:.1%} to {high:.1%})"


def false_alarms(worlds: list[World], peer: Peer, seconds: float) -> bool:
    print("\n| data | rows in the window | alarms (95 % interval) | Evidently, data set | Evidently, any column |")
    print("|---|---:|---|---|---|")
    fine, all_alarms, all_windows = True, 0, 0
    for world in worlds:
        for size in SIZES:
            random, alarms, theirs, columns, asked = np.random.default_rng(size), 0, 0, 0, 0
            for number in within(seconds):
                pair = world.without_drift(size, random)
                alarms += ours(world, *pair)
                if number % 5 == 0:  # it takes far longer
                    said = peer.judge(*pair)
                    theirs, columns, asked = theirs + said["dataset"], columns + (said["columns"] > 0), asked + 1
            windows = number + 1
            fine &= rate(alarms, windows)[0] <= 0.01
            all_alarms, all_windows = all_alarms + alarms, all_windows + windows
            cells = world.name, f"{size:,}", shown(alarms, windows), shown(theirs, asked), shown(columns, asked)
            print(f"| {' | '.join(cells)} |", flush=True)
    print(f"| all | | {shown(all_alarms, all_windows)} | | |")
    return fine


def _shifted(frame: pl.DataFrame, names: tuple[str, ...], by: float) -> pl.DataFrame:
    return frame.with_columns(pl.col(name) + by * pl.col(name).std() for name in names)


DELAYS = tuple(item.name for item in features.FEATURES if item.direction)
SHARE = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)  # of a standard deviation, week after week


def injections() -> dict[str, Callable[[pl.DataFrame, int, Random], pl.DataFrame]]:
    """What a window becomes in the n-th week after the change."""

    def relation(frame: pl.DataFrame, _: int, random: Random) -> pl.DataFrame:
        others = frame[random.permutation(len(frame))]
        return frame.with_columns(others[name] for name in DELAYS)

    return {
        "abrupt: twelve features by half a deviation": lambda frame, _, __: _shifted(frame, DELAYS, 0.5),
        "gradual: the same, a tenth more each week": lambda frame, week, _: _shifted(frame, DELAYS, SHARE[week]),
        "one feature by half a deviation": lambda frame, _, __: _shifted(frame, ("temperature",), 0.5),
        "the relation between features only": relation,
    }


def injected(world: World, peer: Peer, seconds: float) -> None:
    """Weeks until the first alarm, at most eight; and the share of the windows that raise one."""
    print(
        "\n| drift | rows in the window | found in | week of the first alarm | Evidently, data set | its first week |"
    )
    print("|---|---:|---|---:|---|---:|")
    for name, change in injections().items():
        for size in (1_000, 10_000):
            random = np.random.default_rng(size)
            found: dict[str, list[bool]] = {"ours": [], "theirs": []}
            first: dict[str, list[int]] = {"ours": [], "theirs": []}
            for _ in within(seconds):
                open_for = dict.fromkeys(found, True)
                for week in range(len(SHARE)):
                    reference, window = world.without_drift(size, random)
                    window = Sample(change(window.frame, week, random), window.days)
                    answers = {
                        "ours": ours(world, reference, window),
                        "theirs": bool(peer.judge(reference, window)["dataset"]),
                    }
                    for who, alarm in answers.items():
                        found[who].append(alarm)
                        if alarm and open_for[who]:
                            first[who].append(week + 1)
                            open_for[who] = False
                    if not any(open_for.values()):
                        break
            cells = [name, f"{size:,}"]
            for who, alarms in found.items():
                delay = f"{np.mean(first[who]):.1f}" if first[who] else "never"
                cells += [f"{sum(alarms)} of {len(alarms)}", delay]
            print(f"| {' | '.join(cells)} |", flush=True)


def seasons(world: World, peer: Peer) -> None:
    """The flights as they came: a model of January to March, and each week from April on."""
    assert world.dates is not None
    days = np.asarray(world.dates.dt.epoch("d"), "int64")
    known = np.flatnonzero(np.asarray(world.dates < date(2013, 4, 1)))
    chosen = np.sort(np.random.default_rng(0).choice(known, min(REFERENCE, len(known)), replace=False))
    reference = Sample(world.frame[chosen], days[chosen])
    print("\n| week from | rows | alarm | features that drifted | Evidently, data set | its columns |")
    print("|---|---:|---|---|---|---:|")
    monday = date(2013, 4, 1)
    while monday < date(2013, 12, 25):
        rows = np.flatnonzero(np.asarray((world.dates >= monday) & (world.dates < monday + timedelta(days=7))))
        window = Sample(world.frame[rows], days[rows])
        found = drift.find(reference, window, features=world.features, settings=SETTINGS)
        said = peer.judge(reference, window)
        names = ", ".join(item.name for item in found.features if item.drifted)
        cells = str(monday), f"{len(rows):,}", "yes" if found.drifted else "", names, "yes" if said["dataset"] else ""
        print(f"| {' | '.join(cells)} | {said['columns']} |", flush=True)
        monday += timedelta(days=14)


def cost(rows: int) -> bool:
    command = [sys.executable, "-m", "benchmarks.drift_peers.cost", str(rows)]
    said = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
    print("\n| predictions x features | seconds | processor seconds | MB |\n|---:|---:|---:|---:|")
    figures = f"{said['seconds']:.1f} | {said['processor_seconds']:.1f} | {said['megabytes']:.0f}"
    print(f"| {said['rows']:,} x 12 | {figures} |")
    return bool(said["seconds"] <= 10 and said["megabytes"] <= 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description="false alarms, delay and cost of monitoring")
    parser.add_argument("parts", nargs="*", help="false-alarms, injected, seasons, cost; none: all of them")
    parser.add_argument("--seconds", type=float, default=60, help="for each cell")
    parser.add_argument(
        "--quick", action="store_true", help="5 seconds for each cell, a tenth of the rows for the cost"
    )
    asked = parser.parse_args()
    seconds = 5 if asked.quick else asked.seconds
    parts = asked.parts or ["false-alarms", "injected", "seasons", "cost"]
    fine = True
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        if parts != ["cost"]:
            peer, world = Peer(folder), flights(folder)
            peer.ask("export", scratch)
        if "false-alarms" in parts:
            worlds = [world, other(folder, "diamonds"), other(folder, "CPS1988")]
            fine &= false_alarms(worlds, peer, seconds)
        if "injected" in parts:
            injected(world, peer, seconds)
        if "seasons" in parts:
            seasons(world, peer)
        if "cost" in parts:
            fine &= cost(100_000 if asked.quick else 1_000_000)
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()
