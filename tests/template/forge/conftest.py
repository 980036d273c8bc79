"""A forge, and a project on it whose dev stands on an emulator of AWS; the table of what was shown, with its times."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Generator, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import yaml

from demo.aws.emulator import Emulator
from demo.aws.emulator import running as emulated
from demo.scratch import Scratch
from environments import project
from infra.local.handover import VARIABLE
from tests.template.forge import gitea as forge
from tests.template.forge import runner as runners
from tests.template.forge.cloud import ACCOUNT
from tests.template.forge.gitea import CHECKOUT, Gitea
from tests.template.forge.reaper import reaped
from tests.template.forge.repository import Repository
from tests.template.forge.runner import Runner

ROWS: list[tuple[str, float]] = []  # all of them, in the process that prints them
TIMED: list[tuple[str, float]] = []  # since the last report


@contextmanager
def timed(what: str) -> Iterator[None]:
    """A row of the table, if what it stands for came to its end."""
    began = time.monotonic()
    yield
    TIMED.append((what, time.monotonic() - began))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    report.user_properties += [("scenario", row) for row in TIMED]
    TIMED.clear()
    return report


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    for name, row in report.user_properties:
        if name == "scenario" and isinstance(row, list | tuple):
            ROWS.append((str(row[0]), float(row[1])))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Models and pipelines first: meanwhile dev's infrastructure is made."""
    items.sort(key=lambda item: item.path.name not in ("test_models.py", "test_pipelines.py"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for what, seconds in ROWS:
        terminalreporter.write_line(f"{seconds:7.1f} s  {what}")


@pytest.fixture(scope="session")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    with emulated(tmp_path_factory.mktemp("emulator") / "log") as found:
        yield found


@pytest.fixture(scope="session")
def cloud(emulator: Emulator) -> Mapping[str, str]:
    """The variables by which a command reaches dev's account."""
    return emulator.variables(ACCOUNT, project(CHECKOUT).region)


@pytest.fixture(scope="session")
def gitea() -> Iterator[Gitea]:
    with ExitStack() as stack:
        with timed("(Gitea is up, with stand-ins of the actions)"):
            found = stack.enter_context(forge.running())
        yield found


@pytest.fixture(scope="session")
def machine() -> Iterator[Path]:
    """A checkout on the runner's machine in which local environments stand, whichever job is over."""
    with scratched() as scratch:
        yield scratch.root


@pytest.fixture(scope="session")
def runner(gitea: Gitea, cloud: Mapping[str, str], machine: Path) -> Iterator[Runner]:
    with runners.running(gitea, {**cloud, VARIABLE: str(machine)}) as found:
        yield found


@pytest.fixture(scope="session")
def growing(cloud: Mapping[str, str]) -> Iterator[tuple[Path, Future[float]]]:
    """The project whose dev is on AWS, and dev being made by hand: minutes, in which AWS is mostly waited for."""

    def make(root: Path) -> float:
        began = time.monotonic()
        infra(root, cloud, "bootstrap", "dev")
        infra(root, cloud, "plan", "dev", "--out", ".infra/first")
        infra(root, cloud, "apply", "dev", "--plan", ".infra/first")
        return time.monotonic() - began

    with scratched() as scratch, ThreadPoolExecutor(1) as beside:
        _stand_on_aws(scratch.root)
        scratch.commit("Start")
        (scratch.root / ".infra").mkdir()
        yield scratch.root, beside.submit(make, scratch.root)


@pytest.fixture(scope="session")
def repository(gitea: Gitea, runner: Runner, growing: tuple[Path, Future[float]]) -> Repository:
    """What a team has: the project on the forge, main protected, dev made by hand."""
    root, dev = growing
    TIMED.append(("(dev's infrastructure is made, by hand)", dev.result()))
    return Repository.made(gitea, root, "project")


def infra(root: Path, variables: Mapping[str, str], *arguments: str) -> str:
    return by_hand(root, variables, "infra", *arguments)


def by_hand(root: Path, variables: Mapping[str, str], command: str, *arguments: str) -> str:
    """What a person runs in a terminal; returns what it says."""
    done = subprocess.run(
        [Path(sys.executable).with_name(command), *arguments],
        cwd=root,
        env={**os.environ, **variables, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{command} {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


@contextmanager
def scratched() -> Iterator[Scratch]:
    scratch = Scratch(CHECKOUT)
    with reaped(scratch.root):
        _github(scratch.root)
        (scratch.root / ".git/info/exclude").write_text("/.venv\n/.tools\n", encoding="utf-8")
        for name in (".venv", ".tools"):
            (scratch.root / name).symlink_to(CHECKOUT / name)
        yield scratch


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
    aws = content["aws"]
    # Apart from each other, so that Git merges changes of the two.
    first = {"account_id": ACCOUNT, "iac": "cdktf", "old_version_days": aws.pop("old_version_days")}
    content |= {"target": "aws", "aws": {**first, **aws}}
    file.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
