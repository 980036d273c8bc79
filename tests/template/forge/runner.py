"""Gitea's runner, which takes jobs on this machine; it can be killed in the middle of one, and started again."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import psutil
import yaml

from infra.tools import tool
from tests.template.forge.gitea import CHECKOUT, Gitea

# What a job must not find: of the machine's own CI, and of the test that starts it.
NOT_ITS_OWN = ("GIT", "ACTIONS_", "CI", "PYTEST", "E2E_")


@dataclass
class Runner:
    home: Path
    variables: Mapping[str, str]
    log: IO[bytes]
    process: subprocess.Popen[bytes] | None = field(default=None)

    def start(self) -> None:
        command = [str(tool("runner")), "--config", str(self.home / "config.yaml"), "daemon"]
        self.process = subprocess.Popen(
            command, cwd=self.home, env=self.variables, stdout=self.log, stderr=self.log, start_new_session=True
        )

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self) -> None:
        """As when the machine's power fails: the runner and all that its jobs started are gone at once."""
        assert self.process
        runner = psutil.Process(self.process.pid)
        for each in (runner, *runner.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):
                each.kill()
        self.process.wait()
        self.process = None


@contextmanager
def running(gitea: Gitea, more: Mapping[str, str]) -> Iterator[Runner]:
    """Registered and started; jobs get `more` in their environment."""
    home = gitea.home / "runner"
    home.mkdir()
    variables = {name: value for name, value in os.environ.items() if not name.startswith(NOT_ITS_OWN)}
    variables |= {"MLOPS_E2E_PREPARED": str(CHECKOUT), "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    settings = {
        "runner": {"file": str(home / "registered"), "capacity": 2, "fetch_interval": "1s", "fetch_interval_max": "1s"},
        "cache": {"enabled": False},
        "container": {"bind_workdir": True, "workdir_parent": str(home / "work")},
        "host": {"workdir_parent": str(home / "host")},
    }
    (home / "config.yaml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    token = gitea.ask("POST", "/admin/actions/runners/registration-token")["token"]
    labels = ("--labels", "ubuntu-latest:host", "--name", "e2e", "--no-interactive")
    with (home / "log").open("wb") as log:
        command = [str(tool("runner")), "--config", str(home / "config.yaml"), "register", "--instance", gitea.url]
        subprocess.run([*command, "--token", token, *labels], cwd=home, stdout=log, stderr=log, check=True)
        runner = Runner(home, {**variables, **more}, log)
        runner.start()
        try:
            yield runner
        finally:
            runner.stop()
