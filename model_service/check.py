"""Looks from outside whether a service serves what its record states: ready, right artefact, answers under load."""

import http.client
import json
import math
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from environments import Invalid
from environments.promotion import Promotion

# What a column of this type is asked with; the answer has to be a number, whatever it is.
EXAMPLES: dict[str, Any] = {"BYTES": "x", "BOOL": True}
POLL = 0.2  # seconds


@dataclass(frozen=True)
class Limits:
    """What the load is, and what it may show at most."""

    within: float = 120  # seconds, until the record is served
    seconds: float = 5  # of load
    concurrency: int = 4
    max_error_rate: float = 0
    max_latency_ms: float = 250  # 95th percentile


@dataclass
class Load:
    """What became of the requests."""

    milliseconds: list[float] = field(default_factory=list)
    errors: Counter[str] = field(default_factory=Counter)

    @property
    def requests(self) -> int:
        return len(self.milliseconds) + self.errors.total()

    @property
    def error_rate(self) -> float:
        return self.errors.total() / self.requests if self.requests else 1.0

    def percentile(self, share: float) -> float:
        """Milliseconds within which this share of the answers came; infinite where there was none."""
        ordered = sorted(self.milliseconds)
        return ordered[math.ceil(share * len(ordered)) - 1] if ordered else math.inf


@dataclass(frozen=True)
class Checked:
    """What was looked at, each with whether it is as it should be."""

    environment: str
    url: str
    lines: tuple[tuple[bool, str, str], ...]

    @property
    def passed(self) -> bool:
        return all(good for good, _, _ in self.lines)

    def markdown(self) -> str:
        verdict = "is served" if self.passed else "does NOT stand up to its check"
        rows = "\n".join(f"| {'✓' if good else '✗'} | {what} | {found} |" for good, what, found in self.lines)
        return f"### The model of {self.environment} {verdict}\n\n| | what | found |\n|---|---|---|\n{rows}\n"


def check(environment: str, url: str, promotion: Promotion | None, limits: Limits) -> Checked:
    """Wait until the service has what the record states, then ask it, then load it."""
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise Invalid(f"MODEL_SERVICE_URL: an address such as http://127.0.0.1:8080, not {url!r}")
    if promotion is None:
        live, said = _live(url, limits.within)
        return Checked(environment, url, ((live, "live, without a model: none is promoted yet", said),))
    lines: list[tuple[bool, str, str]] = []
    found, said = _served(url, promotion.digest, limits.within)
    lines.append((found, f"serves `{promotion.digest}`", said))
    if found:
        body, problem = _question(url, promotion.model)
        status, answer = _ask(url, "POST", f"/v2/models/{promotion.model}/infer", body) if body else (0, problem)
        scores = _scores(answer) if status == http.client.OK else []
        good = len(scores) == 1 and math.isfinite(scores[0])
        lines.append((good, "answers one row", f"score {scores[0]:.4f}" if good else f"{status}: {answer}"[:200]))
        if good and body:
            load = _load(url, f"/v2/models/{promotion.model}/infer", body, limits)
            shown = ", ".join(f"{count} x {error}" for error, count in load.errors.most_common(3)) or "none"
            latency = load.percentile(0.95)
            lines.append((load.error_rate <= limits.max_error_rate, f"errors in {load.requests} requests", shown))
            wanted = f"95% of the answers within {limits.max_latency_ms:g} ms"
            lines.append((latency <= limits.max_latency_ms, wanted, f"{latency:.1f} ms"))
    return Checked(environment, url, tuple(lines))


def _live(url: str, within: float) -> tuple[bool, str]:
    deadline = time.monotonic() + within
    while True:
        status, said = _ask(url, "GET", "/v2/health/live")
        if status == http.client.OK or time.monotonic() > deadline:
            return status == http.client.OK, str(said)[:200]
        time.sleep(POLL)


def _served(url: str, digest: str, within: float) -> tuple[bool, str]:
    began = time.monotonic()
    while True:
        status, said = _ask(url, "GET", "/v2/health/ready")
        seconds = time.monotonic() - began
        if status == http.client.OK and isinstance(said, dict) and said.get("digest") == digest:
            return True, f"after {seconds:.1f} s"
        if seconds > within:
            condition = (
                said.get("problem") or said.get("reason") or said.get("digest") if isinstance(said, dict) else said
            )
            return False, f"not within {within:g} s: {condition}"[:200]
        time.sleep(POLL)


def _question(url: str, model: str) -> tuple[str | None, object]:
    """One row for the columns that the model itself names."""
    status, said = _ask(url, "GET", f"/v2/models/{model}")
    if status != http.client.OK or not isinstance(said, dict):
        return None, said
    inputs = [
        {"name": each["name"], "datatype": each["datatype"], "shape": [1], "data": [EXAMPLES.get(each["datatype"], 1)]}
        for each in said["inputs"]
    ]
    return json.dumps({"inputs": inputs}), ""


def _scores(answer: object) -> Sequence[float]:
    try:
        return [float(value) for value in answer["outputs"][0]["data"]]  # type: ignore[index]
    except (KeyError, IndexError, TypeError, ValueError):
        return []


def _load(url: str, path: str, body: str, limits: Limits) -> Load:
    """Ask again and again from several connections, each of which is kept open."""
    load, lock, until = Load(), threading.Lock(), time.monotonic() + limits.seconds

    def client() -> None:
        connection = _connection(url)
        while time.monotonic() < until:
            began = time.perf_counter()
            try:
                connection.request("POST", _path(url, path), body, {"content-type": "application/json"})
                answer = connection.getresponse()
                answer.read()
                error = "" if answer.status == http.client.OK else str(answer.status)
            except (OSError, http.client.HTTPException) as problem:
                connection.close()
                error = type(problem).__name__
            with lock:
                if error:
                    load.errors[error] += 1
                else:
                    load.milliseconds.append((time.perf_counter() - began) * 1000)
        connection.close()

    threads = [threading.Thread(target=client) for _ in range(limits.concurrency)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return load


def _ask(url: str, method: str, path: str, body: str | None = None) -> tuple[int, object]:
    """Status and content; 0 and what went wrong where nobody answers."""
    connection = _connection(url)
    try:
        connection.request(method, _path(url, path), body, {"content-type": "application/json"})
        answer = connection.getresponse()
        text = answer.read()
    except (OSError, http.client.HTTPException) as problem:
        return 0, f"{type(problem).__name__}: {problem}"
    finally:
        connection.close()
    try:
        return answer.status, json.loads(text)
    except ValueError:
        return answer.status, text.decode(errors="replace")


def _connection(url: str) -> http.client.HTTPConnection:
    at = urlsplit(url)
    kind = http.client.HTTPSConnection if at.scheme == "https" else http.client.HTTPConnection
    return kind(str(at.hostname), at.port, timeout=10)


def _path(url: str, path: str) -> str:
    return f"{urlsplit(url).path.rstrip('/')}{path}"
