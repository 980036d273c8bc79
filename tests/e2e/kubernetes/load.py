"""A constant, bounded load of predictions from a pod of the cluster to the service, as its clients there send it."""

import json
import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from infra.tools import tool
from tests.e2e.kubernetes.conftest import Cluster

PROGRAM = Path(__file__).with_name("predictions.py")
CLIENT = "client"  # the pod
RATE = 60.0  # predictions a second
LONGEST = 120.0  # seconds: it ends by itself, whatever becomes of the test
HEADINGS = ("while", "sent", "failed", "median ms", "p99 ms", "longest ms", "answered by version")


@dataclass
class Load:
    """From `with` to its end; then the figures are there."""

    cluster: Cluster
    namespace: str
    url: str
    bodies: Sequence[str]
    rate: float = RATE
    sent: int = 0
    failed: list[str] = field(default_factory=list)
    versions: dict[str, int] = field(default_factory=dict)
    milliseconds: list[float] = field(default_factory=list)

    def __enter__(self) -> Self:
        program = PROGRAM.read_text(encoding="utf-8")
        self._process = subprocess.Popen(
            (
                *(str(tool("kubectl")), "exec", "--stdin", "--namespace", self.namespace, CLIENT, "--"),
                *("python", "-c", program, self.url, str(self.rate), str(LONGEST), *self.bodies),
            ),
            env={**os.environ, "KUBECONFIG": str(self.cluster.kubeconfig)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout
        assert self._process.stdout.readline() == "began\n", self._process.communicate(timeout=60)
        self._began = time.monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        try:
            out, err = self._process.communicate("end\n", timeout=60)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise
        assert self._process.returncode == 0, err[-3000:]
        found: dict[str, Any] = json.loads(out)
        self.sent, self.failed, self.versions = found["sent"], found["failed"], found["versions"]
        self.milliseconds = sorted(found["milliseconds"])

    def go_on(self, seconds: float) -> None:
        """Until the load has lasted that long: what comes late must find it still there."""
        time.sleep(max(0.0, self._began + seconds - time.monotonic()))

    def row(self, name: str) -> tuple[str, ...]:
        times = self.milliseconds or [0.0]
        p99 = times[min(len(times) - 1, int(len(times) * 0.99))]
        by = ", ".join(f"{version}: {count}" for version, count in sorted(self.versions.items()))
        return (
            *(name, str(self.sent), str(len(self.failed))),
            *(f"{statistics.median(times):.1f}", f"{p99:.0f}", f"{times[-1]:.0f}", by),
        )


def table(rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as they have to be."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
