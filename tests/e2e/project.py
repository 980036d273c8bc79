"""A project in a scratch copy, with a small slice of the real data, and its commands."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import httpx
import yaml

from demo.scratch import Scratch
from environments.promotion import Promotion
from tests.e2e.params import set_params

SCRIPTS = Path(sys.executable).parent
CHECKOUT = Path(__file__).parents[2]
# January, 7 days of it to be judged on: about 25,000 flights; a search of three short trials
SMALL = {"until": 1, "validate_days": 5, "evaluate_days": 7, "trials": 3, "max_iterations": 60, "seconds": 20}


class Project:
    """What a user has: a clone with a commit, and the commands."""

    def __init__(self) -> None:
        self.scratch = Scratch(CHECKOUT)
        self.root = self.scratch.root
        self.set_params(**SMALL)
        self.scratch.commit("Start")

    def set_params(self, **values: int) -> None:
        set_params(self.root, **values)

    def start(self, *command: str) -> subprocess.Popen[str]:
        """With the copy's own code, not the checkout's."""
        return subprocess.Popen(
            [str(SCRIPTS / command[0]), *command[1:]],
            cwd=self.root,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            env=os.environ | {"PATH": f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(self.root)},
        )

    def run(self, *command: str, expect: int = 0) -> subprocess.CompletedProcess[str]:
        process = self.start(*command)
        out, err = process.communicate(timeout=240)
        assert process.returncode == expect, f"{' '.join(command)}: {process.returncode}\n{out[-4000:]}\n{err[-4000:]}"
        return subprocess.CompletedProcess(command, process.returncode, out, err)

    def promotion(self, environment: str) -> Promotion | None:
        file = self.root / "environments" / environment / "model.yaml"
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        return Promotion.model_validate(content["promotion"]) if "promotion" in content else None

    def variables(self, environment: str) -> dict[str, str]:
        return dict(re.findall(r"export (\w+)='?([^'\n]*)'?", self.run("infra", "connect", environment).stdout))

    def up(self, environment: str) -> bool:
        """Whether all of the environment runs."""
        process = self.start("infra", "status", environment)
        process.communicate(timeout=60)
        return process.returncode == 0

    def process(self, environment: str, name: str) -> int:
        """The process id of a program of the environment."""
        out, _ = self.start("infra", "status", environment, "--json").communicate(timeout=60)
        return next(int(row["pid"]) for row in json.loads(out) if row["program"] == name)

    def ready(self, environment: str) -> dict[str, str] | None:
        """What the service says of the model it is ready to serve."""
        try:
            answer = httpx.get(f"{self.variables(environment)['MODEL_SERVICE_URL']}/v2/health/ready", timeout=5)
        except httpx.TransportError:
            return None
        ready: dict[str, str] = answer.json()
        return ready if answer.status_code == 200 else None


def kill_group(process: subprocess.Popen[str]) -> None:
    """kill -9 for the command and everything it started."""
    with suppress(ProcessLookupError):  # it has ended by itself; the test that wanted it alive says so
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def wait_until(condition: Callable[[], bool], what: str, within: float = 120) -> None:
    """Poll; a folder that vanishes while the condition looks into it is one that does not hold yet."""
    deadline = time.monotonic() + within
    holds = False
    while not holds:
        assert time.monotonic() < deadline, f"not within {within:.0f} s: {what}"
        with suppress(FileNotFoundError):
            holds = condition()
        time.sleep(0 if holds else 0.05)
