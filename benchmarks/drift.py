"""How often drift is reported where there is none, and how soon where there is, beside Evidently's defaults.

    .venv/bin/python -m benchmarks.drift [--quick] [--seconds 60] [false-alarms] [injected] [seasons] [cost]
    .venv/bin/python -m benchmarks.drift false-alarms --results FILE --windows 370 [--only WORD ...] [--every 0]

Both see the same windows. Each cell stops after its seconds, so what a slow machine measures is less certain, not
wrong: the intervals say how much. With --results a later run goes on where an earlier one stopped. Without an alarm in
370 windows the rate is at most 1 % with 95 % confidence. Exits 1 where a rate of false alarms is surely above 1 %, or
the cost is too high.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from benchmarks.drift_injections import INJECTIONS, SHARE, Injection, harmed, scored
from benchmarks.drift_results import Cell, Results, rate, shown
from pipelines.dataset import features, source
from pipelines.features import Feature
from pipelines.monitoring import drift
from pipelines.monitoring.drift import Sample
from pipelines.monitoring.settings import Monitoring

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / ".tools" / "drift"
SIZES = (100, 1_000, 10_000, 100_000)
REFERENCE = 20_000
SPRING, WEEK = date(2013, 4, 1), timedelta(days=7)
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
    late: Rows | None = None

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
    late = frame[features.TARGET].to_numpy().astype("int64")
    return World("flights", frame.select(names), features.FEATURES, frame[features.TIME].dt.date(), late)


def with_labels(world: World) -> World:
    assert world.late is not None
    numbers = tuple(item.name for item in world.features if item.kind == "number")
    return World(world.name, scored(world.frame, world.late, numbers), world.features)


def other(folder: Path, name: str) -> World:
    frame = pl.read_parquet(folder / f"{name}.parquet")
    kinds = {column: "number" if kind.is_numeric() else "category" for column, kind in frame.schema.items()}
    columns = tuple(Feature.model_validate({"name": name.lower(), "kind": kind}) for name, kind in kinds.items())
    return World(name, frame.rename(str.lower), columns)


def false_alarms(worlds: list[World], peer: Peer, results: Results, options: argparse.Namespace) -> bool:
    print("\n| data | rows in the window | alarms (95 % interval) | Evidently, data set | Evidently, any column |")
    print("|---|---:|---|---|---|")
    fine, every = True, [0, 0]
    for world in worlds:
        for size in SIZES:
            cell: Cell = ("false-alarms", world.name, size)
            if not _wanted(cell, options):
                continue
            for number in results.missing(cell):
                pair = world.without_drift(size, np.random.default_rng([size, number]))
                found: dict[str, Any] = {"ours": ours(world, *pair)}
                if options.every and number % options.every == 0:  # it takes far longer
                    said = peer.judge(*pair)
                    found |= {"dataset": said["dataset"], "columns": said["columns"]}
                results.add(cell, number, found)
            seen = results.of(cell)
            asked = [item for item in seen if "dataset" in item]
            alarms = sum(item["ours"] for item in seen)
            fine &= rate(alarms, len(seen))[0] <= 0.01
            every = [every[0] + alarms, every[1] + len(seen)]
            theirs = [sum(bool(item[what]) for item in asked) for what in ("dataset", "columns")]
            cells = shown(alarms, len(seen)), *(shown(count, len(asked)) for count in theirs)
            print(f"| {' | '.join([world.name, f'{size:,}', *cells])} |", flush=True)
    print(f"| all | | {shown(*every)} | | |")
    return fine


def _wanted(cell: Cell, options: argparse.Namespace) -> bool:
    """`--only` takes words of names, and numbers of rows."""
    return not options.only or all(word == str(cell[2]) or word in cell[1] for word in options.only)


def injected(world: World, peer: Peer, results: Results, options: argparse.Namespace) -> None:
    """Weeks until the first alarm, at most eight; and the share of the windows that raise one."""
    print(
        "\n| drift | rows in the window | found in | week of the first alarm | Evidently, data set | its first week |"
    )
    print("|---|---:|---|---:|---|---:|")
    labelled = with_labels(world)
    for item in INJECTIONS:
        for size in (1_000, 10_000):
            cell: Cell = ("injected", item.name, size)
            if not _wanted(cell, options):
                continue
            for number in results.missing(cell):
                random = np.random.default_rng([size, number])
                weeks = _weeks(labelled if item.labelled else world, item, size, peer, random)
                results.add(cell, number, {"weeks": weeks})
            cells = [item.name, f"{size:,}"]
            for who in ("ours", "theirs"):
                runs = [[week[who] for week in run["weeks"]] for run in results.of(cell)]
                first = [run.index(True) + 1 for run in runs if any(run)]
                delay = f"{np.mean(first):.1f}" if first else "never"
                cells += [f"{sum(map(sum, runs))} of {sum(map(len, runs))}", delay]
            print(f"| {' | '.join(cells)} |", flush=True)


def _weeks(world: World, item: Injection, size: int, peer: Peer, random: Random) -> list[dict[str, bool]]:
    """What each week after the change is called, until both have raised an alarm or eight weeks are over."""
    weeks: list[dict[str, bool]] = []
    for week in range(len(SHARE)):
        reference, window = world.without_drift(size, random)
        window = Sample(item.change(window.frame, week, random), window.days)
        found = ours(world, reference, window) or (item.labelled and harmed(reference, window, SETTINGS))
        weeks.append({"ours": found, "theirs": bool(peer.judge(reference, window)["dataset"])})
        if all(any(each[who] for each in weeks) for who in weeks[0]):
            break
    return weeks


def seasons(world: World, peer: Peer) -> None:
    """The flights as they came: a model of January to March, and each week from April on; before, the winter's own."""
    within_winter(world, peer)
    reference = _of(world, date(2013, 1, 1), SPRING)
    print("\n| week from | rows | alarm | features that drifted | Evidently, data set | its columns |")
    print("|---|---:|---|---|---|---:|")
    monday = SPRING
    while monday < date(2013, 12, 25):
        window = _of(world, monday, monday + WEEK)
        found = drift.find(reference, window, features=world.features, settings=SETTINGS)
        said = peer.judge(reference, window)
        names = ", ".join(item.name for item in found.features if item.drifted)
        alarms = "yes" if found.drifted else "", names, "yes" if said["dataset"] else ""
        print(f"| {' | '.join([str(monday), f'{len(window.days):,}', *alarms])} | {said['columns']} |", flush=True)
        monday += 2 * WEEK


def within_winter(world: World, peer: Peer) -> None:
    """What a real week without a change of season is called: each of January to March against all others of these."""
    print("\n| week from | rows | alarm | Evidently, data set | its columns |")
    print("|---|---:|---|---|---:|")
    monday, alarms, theirs, weeks = date(2013, 1, 7), 0, 0, 0
    while monday + WEEK <= SPRING:
        window = _of(world, monday, monday + WEEK)
        reference = _of(world, date(2013, 1, 1), SPRING, but=monday)
        found, said = ours(world, reference, window), peer.judge(reference, window)
        answers = "yes" if found else "", "yes" if said["dataset"] else "", str(said["columns"])
        print(f"| {' | '.join([str(monday), f'{len(window.days):,}', *answers])} |", flush=True)
        alarms, theirs, weeks = alarms + found, theirs + said["dataset"], weeks + 1
        monday += WEEK
    print(f"| all | | {shown(alarms, weeks)} | {shown(theirs, weeks)} | |")


def _of(world: World, first: date, end: date, *, but: date | None = None) -> Sample:
    """The rows of these days, REFERENCE of them at most; `but` a week."""
    assert world.dates is not None
    wanted = (world.dates >= first) & (world.dates < end)
    if but is not None:
        wanted &= ~((world.dates >= but) & (world.dates < but + WEEK))
    rows = np.flatnonzero(wanted.to_numpy())
    if len(rows) > REFERENCE:
        rows = np.sort(np.random.default_rng(0).choice(rows, REFERENCE, replace=False))
    return Sample(world.frame[rows], np.asarray(world.dates[rows].dt.epoch("d"), "int64"))


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
    parser.add_argument("--results", type=Path, help="a file of what was measured, to go on with in further runs")
    parser.add_argument("--windows", type=int, help="enough of them for a cell, over all runs")
    parser.add_argument("--only", nargs="+", default=[], help="cells that have all these: words of the name, rows")
    parser.add_argument("--every", type=int, default=5, help="windows without drift of which Evidently is asked one")
    asked = parser.parse_args()
    results = Results(asked.results, 5 if asked.quick else asked.seconds, asked.windows)
    parts = asked.parts or ["false-alarms", "injected", "seasons", "cost"]
    fine = True
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        if parts != ["cost"]:
            peer, world = Peer(folder), flights(folder)
            peer.ask("export", scratch)
        if "false-alarms" in parts:
            worlds = [world, other(folder, "diamonds"), other(folder, "CPS1988")]
            fine &= false_alarms(worlds, peer, results, asked)
        if "injected" in parts:
            injected(world, peer, results, asked)
        if "seasons" in parts:
            seasons(world, peer)
        if "cost" in parts:
            fine &= cost(100_000 if asked.quick else 1_000_000)
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()
