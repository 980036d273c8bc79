"""A model service in processes of its own, as it runs for real."""

import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import httpx
import psutil
import yaml
from prometheus_client.parser import text_string_to_metric_families

from environments.promotion import digest

MODEL = "flight-delays"
DEADLINE = 60.0


def until(condition: Callable[[], Any], what: str) -> Any:
    """Poll until the condition holds; returns its value."""
    deadline = time.monotonic() + DEADLINE
    while True:
        if value := condition():
            return value
        assert time.monotonic() < deadline, f"still not: {what}"
        time.sleep(0.02)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def promotion(version: int, sha: str, model: str = MODEL) -> dict[str, Any]:
    """A record as `pipelines promote` writes it."""
    return {
        "model": model,
        "version": version,
        "digest": sha,
        "source": f"dev/{model}/{version}",
        "run_id": "a" * 32,
        "pipeline_version": "1.0.0",
        "git_commit": "b" * 40,
        "data": "md5:" + "c" * 32,
        "gate": "sha256:" + "d" * 64,
        "promoted_at": "2026-01-01T00:00:00Z",
    }


def put(file: Path, text: str) -> None:
    """Replace a file in one step."""
    draft = file.with_name(f".{file.name}.draft")
    draft.write_text(text)
    draft.replace(file)


@dataclass
class Running:
    """A started service, its record and its folders."""

    folder: Path
    tracking_uri: str
    log_url: str | None = None
    settings: dict[str, Any] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    options: list[str] = field(default_factory=list)
    process: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.record = self.folder / "model.yaml"
        self.cache = self.folder / "cache"
        self.url = f"http://127.0.0.1:{self.port}"
        if not self.record.exists():
            self.state(None)

    def state(self, promoted: dict[str, Any] | None) -> None:
        """Write the record."""
        content: dict[str, Any] = {"service": {"linger_seconds": 0.3, **self.settings}}
        put(self.record, yaml.safe_dump(content | ({"promotion": promoted} if promoted else {})))

    def serve(self, artefact: Path, version: int, *, cached: bool = True) -> None:
        """State this artefact; `cached` puts it into the cache beforehand, which saves the download."""
        sha = digest(artefact)
        if cached:
            shutil.copytree(artefact, self.cache / "artefacts" / sha.removeprefix("sha256:"), dirs_exist_ok=True)
        self.state(promotion(version, sha))

    def start(self) -> Self:
        command = [
            str(Path(sys.executable).with_name("model-service")),
            "serve",
            "--env",
            "dev",
            "--port",
            str(self.port),
        ]
        paths = ["--cache", str(self.cache), "--model-file", str(self.record)]
        variables = {k: v for k, v in os.environ.items() if k not in ("PREDICTION_LOG_URL", "MLFLOW_TRACKING_URI")}
        variables |= {"MLFLOW_TRACKING_URI": self.tracking_uri, **self.environment}
        if self.log_url:
            variables["PREDICTION_LOG_URL"] = self.log_url
        with (self.folder / "log.txt").open("ab") as log:
            self.process = subprocess.Popen([*command, *paths, *self.options], env=variables, stdout=log, stderr=log)
        until(self.live, "live")
        return self

    def live(self) -> bool:
        assert self.process is None or self.process.poll() is None, self.said()
        return self.get("/v2/health/live") is not None

    def get(self, path: str) -> httpx.Response | None:
        """The answer, or None where nobody listens."""
        try:
            return httpx.get(self.url + path, timeout=10)
        except httpx.TransportError:
            return None

    def ready(self) -> dict[str, Any] | None:
        """What /v2/health/ready says once it is 200."""
        response = self.get("/v2/health/ready")
        return response.json() if response is not None and response.status_code == 200 else None

    def condition(self) -> dict[str, Any]:
        """What /v2/health/ready says, ready or not."""
        response = self.get("/v2/health/ready")
        return response.json() if response is not None else {}

    def serves(self, version: int) -> bool:
        """Whether all workers serve this version."""
        said = self.condition()
        return bool(said) and set(said["workers"]) == {version}

    def wait(self, version: int) -> Self:
        until(lambda: self.serves(version) and self.ready(), f"version {version} served by all workers: {self.said()}")
        return self

    def said(self) -> str:
        log = self.folder / "log.txt"
        return log.read_text()[-3000:] if log.exists() else ""

    def children(self, module: str = "model_service.worker") -> list[psutil.Process]:
        assert self.process
        return [p for p in psutil.Process(self.process.pid).children() if module in p.cmdline()]

    def metric(self, name: str, **labels: str) -> float:
        """The sum of a metric's samples that have these labels."""
        text = httpx.get(f"{self.url}/metrics", timeout=10).text
        samples = [s for family in text_string_to_metric_families(text) for s in family.samples if s.name == name]
        return sum(s.value for s in samples if labels.items() <= s.labels.items())

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        assert self.process
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(DEADLINE)

    def kill(self) -> None:
        """End whatever is left, without a chance to say goodbye."""
        if self.process and self.process.poll() is None:
            children = psutil.Process(self.process.pid).children(recursive=True)
            self.process.kill()
            self.process.wait()
            for child in children:
                with suppress(psutil.NoSuchProcess):
                    child.kill()


@dataclass
class Load:
    """Clients that keep sending one request over connections kept alive, and remember what went wrong."""

    url: str
    body: bytes
    path: str = f"/v2/models/{MODEL}/infer"
    clients: int = 4
    codes: list[int] = field(default_factory=list)
    versions: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    refused: int = 0

    def __post_init__(self) -> None:
        self._ending = threading.Event()
        self._threads = [threading.Thread(target=self._send) for _ in range(self.clients)]

    def _send(self) -> None:
        connection = http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=30)
        while not self._ending.is_set():
            try:
                connection.connect() if connection.sock is None else None
            except OSError:  # nobody listens: not a request in flight
                self.refused += 1
                if self._ending.wait(0.01):
                    return
                continue
            try:
                connection.request("POST", self.path, self.body, {"content-type": "application/json"})
                response = connection.getresponse()
                response.read()
            except (OSError, http.client.HTTPException) as error:
                self.failed.append(repr(error))
                connection.close()
            else:
                self.codes.append(response.status)
                self.versions.append(response.headers["x-model-version"])
        connection.close()

    @property
    def answered(self) -> int:
        return len(self.codes)

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        for thread in self._threads:
            thread.join()


def infer_body(columns: dict[str, list[Any]], **more: Any) -> dict[str, Any]:
    """A v2 request with these columns."""
    inputs = [
        {
            "name": name,
            "shape": [len(values)],
            "datatype": "BYTES" if any(isinstance(v, str) for v in values) else "FP64",
            "data": values,
        }
        for name, values in columns.items()
    ]
    return {"inputs": inputs, **more}


def encoded(body: object) -> bytes:
    return json.dumps(body).encode()
