"""Nothing that the forge's tests start outlives them."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.template.forge.gitea import until
from tests.template.forge.reaper import ROOT

# Each worker starts a program that ends for no Ctrl-C, nor when asked.
STARTS = """
import subprocess, sys, tempfile, time
from pathlib import Path

import pytest

from tests.template.forge.reaper import reaped

STUBBORN = "import signal, time; signal.signal(signal.SIGINT, signal.SIG_IGN); print('up', flush=True); time.sleep(600)"


@pytest.fixture(scope="session")
def started():
    with reaped(Path(tempfile.mkdtemp(dir={place!r}))) as folder:
        process = subprocess.Popen([sys.executable, "-c", STUBBORN], cwd=folder, stdout=subprocess.PIPE)
        process.stdout.readline()
        (Path({place!r}) / f"pid-{{process.pid}}").touch()
        yield


@pytest.mark.parametrize("number", range(2))
def test_something(started, number):
    time.sleep({seconds})
"""


@pytest.mark.parametrize("end", [None, signal.SIGINT, signal.SIGKILL], ids=["to its end", "interrupted", "killed"])
def test_a_run_with_workers_leaves_no_program_and_no_folder(tmp_path: Path, end: signal.Signals | None) -> None:
    """However it ends."""
    file, place = tmp_path / "test_it.py", tmp_path / "scratch"
    place.mkdir()
    file.write_text(STARTS.format(place=str(place), seconds=300 if end else 0), encoding="utf-8")
    options = ("-p", "xdist", "-n", "2", "--dist", "each", "--rootdir", str(tmp_path))
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    run = subprocess.Popen(
        [sys.executable, "-m", "pytest", *options, str(file)],
        cwd=tmp_path,
        env={**variables, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        pids = until(lambda: _pids(place), "both workers have started a program", within=120)
        if end:
            os.killpg(run.pid, end) if end is signal.SIGINT else run.send_signal(end)
        run.wait(120)
        until(lambda: not any(psutil.pid_exists(pid) for pid in pids), "the programs are gone", within=120)
        until(lambda: not [each for each in place.iterdir() if each.is_dir()], "the folders are gone", within=120)
    finally:
        if run.poll() is None:
            os.killpg(run.pid, signal.SIGKILL)
            run.wait()


def _pids(place: Path) -> set[int]:
    found = {int(file.name.removeprefix("pid-")) for file in place.glob("pid-*")}
    return found if len(found) == 2 else set()
