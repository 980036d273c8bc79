"""A forge with a project on it whose dev stands on an emulator of AWS; the table of what was shown, with its times."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml

from demo.aws.emulator import running as emulated
from demo.scratch import Scratch
from environments import project
from tests.template.forge import gitea as forge
from tests.template.forge.repository import Repository

ACCOUNT = "111111111111"
ROWS: list[tuple[str, float]] = []


@contextmanager
def timed(what: str) -> Iterator[None]:
    """A row of the table, if what it stands for came to its end."""
    began = time.monotonic()
    yield
    ROWS.append((what, time.monotonic() - began))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for what, seconds in ROWS:
        terminalreporter.write_line(f"{seconds:7.1f} s  {what}")


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Repository]:
    """What a team has: the project on the forge, main protected, dev's state bucket made."""
    scratch = Scratch(forge.CHECKOUT)
    try:
        _github(scratch.root)
        _stand_on_aws(scratch.root)
        scratch.commit("Start")
        with emulated(tmp_path_factory.mktemp("emulator") / "log") as emulator:
            variables = emulator.variables(ACCOUNT, project(scratch.root).region)
            began = time.monotonic()
            with forge.running(variables) as gitea:
                subprocess.run(
                    [Path(sys.executable).with_name("infra"), "bootstrap", "dev"],
                    cwd=scratch.root,
                    env={**os.environ, **variables, "PYTHONPATH": str(scratch.root)},
                    check=True,
                    stdout=subprocess.DEVNULL,
                )
                made = Repository.made(gitea, scratch.root)
                ROWS.append(("Gitea, its runner and a project on it", time.monotonic() - began))
                yield made
    finally:
        scratch.remove()


def _github(root: Path) -> None:
    """The workflows where a project has them; in the template they are in what a project is made from."""
    if (root / ".github").is_dir():
        return
    (folder,) = root.glob("{{*}}/.github")
    shutil.copytree(folder, root / ".github")
    shutil.rmtree(folder.parent)
    owners = root / ".github" / "CODEOWNERS"
    lines = owners.read_text(encoding="utf-8").replace("{{ owner }}", "acme").splitlines(keepends=True)
    owners.write_text("".join(line for line in lines if not line.startswith("{%")), encoding="utf-8")


def _stand_on_aws(root: Path) -> None:
    file = root / "environments/dev/infrastructure.yaml"
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    content |= {"target": "aws", "aws": {**content["aws"], "account_id": ACCOUNT, "iac": "cdktf"}}
    file.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
