"""A program that infra runs ends: by itself, asked, or killed with all that it started."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from infra.process import run, terminations_interrupt
from infra.run import Failed

LONG = 60.0


def python(code: str, tmp_path: Path, *, timeout: float = LONG, grace: float = LONG, **options: object) -> object:
    command = [sys.executable, "-c", code]
    return run(command, cwd=tmp_path, env=os.environ, timeout=timeout, grace=grace, **options)  # type: ignore[arg-type]


def test_what_it_prints_is_shown_as_it_comes(tmp_path: Path) -> None:
    """Line by line; errors apart."""
    shown: list[str] = []
    done = python(
        "import sys; print('a'); print('b'); print('c', file=sys.stderr); sys.exit(3)", tmp_path, show=shown.append
    )
    assert shown == ["a", "b"]
    assert done == type(done)(3, "a\nb\n", "c\n")  # type: ignore[call-arg]


def test_what_nobody_needs_to_wait_for_is_asked_to_end(tmp_path: Path) -> None:
    """As soon as what looks meanwhile says why; while it says nothing, the program ends by itself."""
    code = (
        "import signal, sys, time\n"
        "signal.signal(signal.SIGINT, lambda *_: (open('asked', 'w'), sys.exit(0)))\n"
        "open('ready', 'w')\n"
        "time.sleep(60)"
    )

    def look() -> str | None:
        return "it is hopeless" if (tmp_path / "ready").exists() else None

    with pytest.raises(Failed, match="it is hopeless"):
        python(code, tmp_path, look=look, every=0.1)
    assert (tmp_path / "asked").is_file()
    assert python("print('a')", tmp_path, look=lambda: None, every=0.1).stdout == "a\n"  # type: ignore[attr-defined]


def test_what_does_not_end_is_asked_to(tmp_path: Path) -> None:
    """One SIGINT, upon which Terraform puts down its lock."""
    code = (
        "import signal, sys, time\n"
        "signal.signal(signal.SIGINT, lambda *_: (open('asked', 'w'), sys.exit(0)))\n"
        "time.sleep(60)"
    )
    with pytest.raises(Failed, match="no end after 1 s, ended"):
        python(code, tmp_path, timeout=1)
    assert (tmp_path / "asked").exists()


def test_what_does_not_listen_is_killed_with_its_children(tmp_path: Path) -> None:
    """A provider must not outlive the Terraform that started it."""
    code = (
        "import signal, subprocess, sys, time\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "open('child', 'w').write(str(child.pid))\n"
        "time.sleep(60)"
    )
    with pytest.raises(Failed, match="no end after"):
        python(code, tmp_path, timeout=2, grace=0.2)
    child = int((tmp_path / "child").read_text())
    until = time.monotonic() + 10
    while psutil.pid_exists(child) and psutil.Process(child).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < until
        time.sleep(0.05)


def test_a_termination_is_an_interruption(tmp_path: Path) -> None:
    """CI cancels a job with SIGTERM; the program is asked to end and the interruption goes on."""
    me = os.getpid()

    def terminate() -> None:
        until = time.monotonic() + 30
        while not (tmp_path / "up").exists() and time.monotonic() < until:
            time.sleep(0.05)
        os.kill(me, signal.SIGTERM)

    threading.Thread(target=terminate).start()
    code = (
        "import signal, sys, time\n"
        "signal.signal(signal.SIGINT, lambda *_: sys.exit(0))\n"
        "open('up', 'w')\n"
        "time.sleep(60)"
    )
    before = signal.getsignal(signal.SIGTERM)
    with terminations_interrupt(), pytest.raises(KeyboardInterrupt):
        python(code, tmp_path)
    assert signal.getsignal(signal.SIGTERM) is before
