"""Only a program's own processes are found and ended, also after their leader died."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from infra.local import processes
from infra.local.processes import Record
from tests.infra.project import kill, until

PARENT = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(child.pid, flush=True)
time.sleep(600)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A state folder with one program, which starts a child and waits."""
    for name in ("run", "programs"):
        (tmp_path / name).mkdir()
    program = {"argv": [sys.executable, "-c", PARENT], "env": {"GIVEN": "yes"}}
    (tmp_path / "programs" / "parent.json").write_text(json.dumps(program))
    return tmp_path


def launch(folder: Path) -> tuple[subprocess.Popen[str], int]:
    """Start it as supervisord does, in a group of its own; the second pid is the child's."""
    started = subprocess.Popen(
        (sys.executable, "-P", "-m", "infra.local.launch", "parent", "digest"),
        cwd=folder,
        env={**os.environ, processes.MARK: str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        process_group=0,
    )
    assert started.stdout
    return started, int(started.stdout.readline())


@pytest.fixture
def program(folder: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    started, child = launch(folder)
    until(lambda: pids(folder) == {started.pid, child})
    yield started, child
    processes.end(record(folder), patience=0)
    started.communicate()


def record(folder: Path) -> Record:
    found = processes.recorded(folder / "run" / "parent.json")
    assert found
    return found


def pids(folder: Path) -> set[int]:
    return {process.pid for process in processes.living(record(folder))}


def test_a_launched_program_records_itself_and_keeps_its_pid(
    folder: Path, program: tuple[subprocess.Popen[str], int]
) -> None:
    """The process that supervisord started becomes the program, with the environment its definition gives."""
    started, child = program
    assert record(folder).pid == started.pid
    assert pids(folder) == {started.pid, child}
    assert psutil.Process(started.pid).environ()["GIVEN"] == "yes"
    assert psutil.Process(started.pid).cmdline()[-1] == PARENT


def test_end_takes_the_children_too(folder: Path, program: tuple[subprocess.Popen[str], int]) -> None:
    """A leader that does not care for its children does not leave them behind."""
    started, child = program
    assert set(processes.end(record(folder), patience=1)) == {started.pid, child}
    assert pids(folder) == set()
    assert processes.end(record(folder), patience=1) == []


def test_a_restart_ends_what_a_killed_leader_left_behind(
    folder: Path, program: tuple[subprocess.Popen[str], int]
) -> None:
    """Workers whose leader got kill -9 would keep the port; the next launch ends them first, and says so."""
    started, orphan = program
    kill(started.pid)
    started.wait()
    assert pids(folder) == {orphan}
    again, _ = launch(folder)
    assert orphan not in pids(folder)
    processes.end(record(folder), patience=1)
    assert f"ended [{orphan}], left behind by a killed parent" in again.communicate()[1]


@pytest.mark.parametrize("change", ["mark", "pid", "started"])
def test_a_process_that_is_not_the_recorded_one_is_left_alone(
    folder: Path, program: tuple[subprocess.Popen[str], int], change: str
) -> None:
    """The same pid, given to somebody else since, is no reason to end it."""
    started, child = program
    true = record(folder)
    false = {
        "mark": replace(true, mark="/elsewhere"),
        "pid": replace(true, pid=os.getpid()),
        "started": replace(true, started=true.started + 3600),
    }
    assert processes.end(false[change], patience=0) == []
    assert pids(folder) == {started.pid, child}


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": 1}', '{"pid": 1, "started": 1, "mark": "", "more": 1}'])
def test_a_damaged_record_names_no_process(tmp_path: Path, content: str) -> None:
    """Nothing is guessed from it."""
    (tmp_path / "damaged.json").write_text(content)
    assert processes.recorded(tmp_path / "damaged.json") is None
    assert processes.end(None, patience=0) == []
