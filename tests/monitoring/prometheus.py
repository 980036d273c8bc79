"""A real Prometheus and a real Alertmanager on loopback, with the files that the project ships, and who is told."""

import json
import re
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import yaml

from scripts import monitoring
from tests.model_service.running import free_port, until
from tests.monitoring.promtool import program

SHIPPED = Path(__file__).parents[2] / "infra/monitoring"
MINUTE = 3  # seconds that a minute of `for:` takes here; each rule is evaluated every second


def hurried(text: str) -> str:
    """The rules as they are, looked at more often and waited for less long. What they ask stays, windows too."""
    text = re.sub(r"(?m)^(  interval: )\w+$", r"\g<1>1s", text)
    return re.sub(r"(?m)^(    for: )(\d+)m$", lambda found: f"{found[1]}{int(found[2]) * MINUTE}s", text)


@dataclass
class Told:
    """A webhook: what Alertmanager said last of each alert, by receiver and environment."""

    port: int = 0
    last: dict[tuple[str, str, str], str] = field(default_factory=dict)

    def take(self, path: str, message: Mapping[str, Any]) -> None:
        for alert in message["alerts"]:
            labels = alert["labels"]
            self.last[path.strip("/"), labels["environment"], labels["alertname"]] = alert["status"]

    def said(self, receiver: str, environment: str, name: str) -> str | None:
        return self.last.get((receiver, environment, name))


@contextmanager
def webhook() -> Iterator[Told]:
    told = Told()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.take(self.path, json.loads(self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Not into the test's output."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told.port = server.server_port
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield told
        server.shutdown()


@dataclass(frozen=True)
class Prometheus:
    url: str

    def alerts(self, environment: str) -> dict[str, str]:
        """The state of each alert that is pending or fires."""
        found = httpx.get(f"{self.url}/api/v1/alerts", timeout=10).json()["data"]["alerts"]
        return {a["labels"]["alertname"]: a["state"] for a in found if a["labels"]["environment"] == environment}

    def value(self, query: str) -> float | None:
        found = httpx.get(f"{self.url}/api/v1/query", params={"query": query}, timeout=10).json()["data"]["result"]
        return float(found[0]["value"][1]) if found else None


@contextmanager
def watching(
    folder: Path, root: Path, targets: list[dict[str, Any]], environments: tuple[str, ...], told: Told
) -> Iterator[Prometheus]:
    """Both, with the rules of a project's environments, until they scrape all targets."""
    rules, listed = folder / "rules", folder / "targets"
    rules.mkdir(parents=True)
    listed.mkdir()
    for file, text in monitoring.files(root).items():
        if file.stem in environments:
            (rules / file.name).write_text(hurried(text), encoding="utf-8")
    (listed / "all.yaml").write_text(yaml.safe_dump(targets), encoding="utf-8")
    sink, asked = free_port(), free_port()
    configuration = (SHIPPED / "prometheus.yaml").read_text(encoding="utf-8")
    for was, now in (("interval: 15s", "interval: 1s"), ("interval: 30s", "interval: 1s"), ("9093", str(sink))):
        assert was in configuration
        configuration = configuration.replace(was, now)
    (folder / "prometheus.yaml").write_text(configuration, encoding="utf-8")
    routes = (SHIPPED / "alertmanager.yaml").read_text(encoding="utf-8")
    for was, now in (("wait: 30s", "wait: 1s"), ("interval: 5m", "interval: 1s"), ("9095", str(told.port))):
        assert was in routes
        routes = routes.replace(was, now)
    (folder / "alertmanager.yaml").write_text(routes, encoding="utf-8")
    with (
        started(
            folder,
            "prometheus-alertmanager",
            f"--config.file={folder}/alertmanager.yaml",
            f"--storage.path={folder}/alertmanager",
            f"--web.listen-address=127.0.0.1:{sink}",
            "--cluster.listen-address=",
            ready=f"http://127.0.0.1:{sink}/-/ready",
        ),
        started(
            folder,
            "prometheus",
            f"--config.file={folder}/prometheus.yaml",
            f"--storage.tsdb.path={folder}/prometheus",
            f"--web.listen-address=127.0.0.1:{asked}",
            ready=f"http://127.0.0.1:{asked}/-/ready",
        ),
    ):
        prometheus = Prometheus(f"http://127.0.0.1:{asked}")
        until(lambda: prometheus.value("sum(up)") == len(targets), "all targets up")
        yield prometheus


@contextmanager
def started(folder: Path, name: str, *options: str, ready: str) -> Iterator[None]:
    log = folder / f"{name}.log"
    with log.open("wb") as output:
        process = subprocess.Popen([program(name), *options], stdout=output, stderr=output)
    try:

        def answers() -> bool:
            assert process.poll() is None, log.read_text(encoding="utf-8")[-2000:]
            try:
                return httpx.get(ready, timeout=5).status_code == 200
            except httpx.TransportError:
                return False

        until(answers, f"{name} ready")
        yield
    finally:
        process.terminate()
        process.wait(30)
