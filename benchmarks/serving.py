"""Compares ways to serve the same model: `python -m benchmarks.serving`.

Each server in turn gets single rows over loopback from wrk. The model service runs as in production, metrics and
prediction log on; the echo server is the ceiling of its stack. Needs wrk. BentoML has its own virtual environment.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from tests.model_service import bundle
from tests.model_service.running import MODEL, Running, free_port, infer_body

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / "benchmarks" / "serving_peers"
BENTOML = ROOT / ".tools" / "bentoml"
START_SECONDS = 120
WARM_UP_SECONDS = 2


@dataclass(frozen=True)
class Peer:
    """One server; `command` gets the port, `score` finds the probability in its answer (None for the echo)."""

    name: str
    command: Callable[[int], list[str]]
    path: str
    body: dict[str, Any]
    score: Callable[[Any], float] | None
    environment: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Started:
    url: str
    process: int  # the id of the parent of all


@dataclass(frozen=True)
class Measured:
    name: str
    per_second: float
    p50: float
    p99: float
    errors: int


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=10, help="for each server")
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--only", nargs="*", default=[], help="names that contain one of these words")
    options = parser.parse_args()
    if not shutil.which("wrk"):
        print("wrk is not installed (apt-get install wrk)", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        artefact = bundle.build(folder / "artefact", trees=200, extra_numbers=12)
        measured = []
        for peer in _peers(folder, artefact, options.workers):
            if options.only and not any(word in peer.name for word in options.only):
                continue
            print(f"{peer.name} ...", file=sys.stderr)
            with started(peer, folder) as server:
                spent = {"seconds": options.seconds, "connections": options.connections}
                measured.append(measure(peer, server.url, folder, **spent))
    print(_table(measured, options))
    return 0


def _peers(folder: Path, artefact: Path, workers: int) -> Iterator[Peer]:
    row = {name: values[0] for name, values in bundle.example(artefact).items()}
    split = {"dataframe_split": {"columns": list(row), "data": [list(row.values())]}}
    own, variables = service(folder / "service", artefact, workers)
    echo = [sys.executable, "-m", "uvicorn", "benchmarks.serving_peers.echo:app", "--workers", str(workers)]
    quiet = ["--loop", "uvloop", "--http", "httptools", "--no-access-log", "--log-level", "warning"]
    yield Peer("echo (uvicorn, nothing else)", lambda port: [*echo, *quiet, "--port", str(port)], "/", split, None)
    for name, path, body, score in (
        ("model service, v2", f"/v2/models/{MODEL}/infer", infer_body({k: [v] for k, v in row.items()}), v2_score),
        ("model service, /invocations", "/invocations", split, lambda said: said["predictions"][0]),
    ):
        yield Peer(name, lambda port: [*own, "--port", str(port)], path, body, score, variables)
    mlflow = [sys.executable, "-m", "mlflow", "models", "serve", "--env-manager", "local", "-m", str(artefact)]
    yield Peer(
        "mlflow models serve",
        lambda port: [*mlflow, "--port", str(port), "--workers", str(workers)],
        "/invocations",
        split,
        lambda said: said["predictions"][0][-1],
        {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},  # it calls uvicorn by name
    )
    bento = str(_bentoml() / "bin" / "bentoml")
    yield Peer(
        "BentoML",
        lambda port: [bento, "serve", f"{PEERS / 'bento.py'}:FlightDelays", "--port", str(port), "--host", "127.0.0.1"],
        "/predict",
        {"row": row},
        lambda said: said[0],
        {"MODEL_FOLDER": str(artefact), "WORKERS": str(workers), "BENTOML_DO_NOT_TRACK": "True"}
        | {"BENTOML_HOME": str(folder / "bentoml"), "PATH": f"{Path(bento).parent}:{os.environ['PATH']}"},
    )


def service(
    folder: Path, artefact: Path, workers: int, settings: dict[str, Any] | None = None
) -> tuple[list[str], dict[str, str]]:
    """The command that serves the artefact, but for its port, and its variables, the prediction log's among them."""
    running = Running(folder, "http://127.0.0.1:9", settings={"workers": workers, **(settings or {})})
    running.serve(artefact, 1)
    paths = ["--cache", str(running.cache), "--model-file", str(running.record)]
    command = [str(Path(sys.executable).with_name("model-service")), "serve", "--env", "dev", *paths]
    return command, {"MLFLOW_TRACKING_URI": running.tracking_uri, "PREDICTION_LOG_URL": str(folder / "log")}


def v2_score(said: Any) -> float:
    score: float = said["outputs"][0]["data"][0]
    return score


def _bentoml() -> Path:
    """BentoML's virtual environment, made from requirements/benchmarks.txt where it is missing."""
    if not (BENTOML / "bin" / "bentoml").exists():
        uv = str(ROOT / ".tools" / "uv" / "bin" / "uv")
        python = str(BENTOML / "bin" / "python")
        locked = str(ROOT / "requirements" / "benchmarks.txt")
        subprocess.run([uv, "venv", "-q", "--clear", "--python", sys.executable, str(BENTOML)], check=True)
        subprocess.run([uv, "pip", "sync", "-q", "--python", python, "--require-hashes", locked], check=True)
    return BENTOML


@contextmanager
def started(peer: Peer, folder: Path) -> Iterator[Started]:
    """A server that answers; it is stopped, with all its processes, at the end."""
    port = free_port()
    log = folder / "log.txt"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            peer.command(port),
            env=os.environ | peer.environment,
            cwd=ROOT,
            stdout=stream,
            stderr=stream,
            start_new_session=True,
        )
    url = f"http://127.0.0.1:{port}{peer.path}"
    try:
        deadline = time.monotonic() + START_SECONDS
        while not _answers(peer, url):
            if process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit(f"{peer.name} does not start:\n{log.read_text()[-3000:]}")
            time.sleep(0.2)
        yield Started(url, process.pid)
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(30)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _answers(peer: Peer, url: str) -> bool:
    try:
        answer = httpx.post(url, json=peer.body, timeout=10)
    except httpx.TransportError:
        return False
    if answer.status_code != 200:
        return False
    return peer.score is None or 0 <= peer.score(answer.json()) <= 1


def measure(peer: Peer, url: str, folder: Path, *, seconds: int, connections: int) -> Measured:
    body = folder / "body.json"
    body.write_text(json.dumps(peer.body))
    for duration in (WARM_UP_SECONDS, seconds):
        said = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{duration}s", "-s", str(PEERS / "post.lua"), url],
            env=os.environ | {"BODY": str(body)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    result = json.loads(said.splitlines()[-1])
    return Measured(
        peer.name,
        result["requests"] / result["microseconds"] * 1e6,
        result["p50"] / 1000,
        result["p99"] / 1000,
        result["bad"] + result["socket"],
    )


def _table(measured: list[Measured], options: argparse.Namespace) -> str:
    by_name = {one.name: one.per_second for one in measured}
    mlflow, echo = by_name.get("mlflow models serve"), by_name.get("echo (uvicorn, nothing else)")
    lines = [
        f"{os.cpu_count()} cores, {options.workers} workers, {options.connections} connections, {options.seconds} s,",
        "one row of 17 inputs per request, 200 trees",
        "",
        "| server | requests/s | p50 ms | p99 ms | errors | x mlflow | of echo |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for one in measured:
        times = f"{one.per_second / mlflow:.1f}" if mlflow else ""
        share = f"{one.per_second / echo:.0%}" if echo else ""
        lines.append(
            f"| {one.name} | {one.per_second:,.0f} | {one.p50:.2f} | {one.p99:.2f} | {one.errors} | {times} | {share} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
