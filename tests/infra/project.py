"""A copy of the project in which `infra` really runs, in a folder whose name is full of traps."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

import psutil

import environments

CHECKOUT = Path(__file__).parents[2]
INFRA = str(Path(sys.executable).parent / "infra")


@dataclass(frozen=True)
class Project:
    """A project of its own; `infra` is the console script, run in it as a person would."""

    root: Path

    def infra(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run((INFRA, *arguments), cwd=self.root, capture_output=True, text=True, check=False)

    def begin(self, *arguments: str) -> subprocess.Popen[str]:
        """With Ctrl-C as in a terminal, although the tests may run where it is ignored."""
        pipe, hears = subprocess.PIPE, partial(signal.signal, signal.SIGINT, signal.default_int_handler)
        return subprocess.Popen(
            (INFRA, *arguments),
            cwd=self.root,
            stdout=pipe,
            stderr=pipe,
            text=True,
            preexec_fn=hears,  # noqa: PLW1509 - no other thread holds a lock here
        )

    def state(self, environment: str) -> Path:
        return self.root / ".infra" / environment

    def rows(self, environment: str) -> dict[str, Mapping[str, str | int | None]]:
        rows = json.loads(self.infra("status", environment, "--json").stdout)
        return {row["program"]: row for row in rows}

    def pids(self, environment: str) -> dict[str, int]:
        """Also of supervisord."""
        record = json.loads((self.state(environment) / "run" / "supervisord.json").read_text())
        programs = {name: cast("int", row["pid"]) for name, row in self.rows(environment).items()}
        return {**programs, "supervisord": record["pid"]}

    def connection(self, environment: str) -> dict[str, str]:
        done = self.infra("connect", environment, "--json")
        assert done.returncode == 0, done.stderr
        return cast("dict[str, str]", json.loads(done.stdout))

    def configure(self, environment: str, text: str) -> None:
        (self.root / "environments" / environment / "infrastructure.yaml").write_text(text)


def until(condition: Callable[[], bool], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not within {seconds} s"
        time.sleep(0.05)


def copy(root: Path) -> Project:
    """The environments as they are, but with one worker of the model service, and nothing promoted yet."""
    shutil.copytree(CHECKOUT / "environments", root / "environments", ignore=shutil.ignore_patterns("__pycache__"))
    for name in environments.names(root):
        (root / "environments" / name / "model.yaml").write_text("service: {workers: 1}\n")
    return Project(root)


def alive(pid: int) -> bool:
    """A zombie is not: in a container there may be nobody to reap it."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def kill(pid: int) -> None:
    os.kill(pid, 9)
