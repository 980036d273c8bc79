"""Looks at the served model on its schedule from a process that goes on, as a CronJob does it in a cluster.

A look is a process of its own: one that fails takes nothing along. What was due while nobody watched is made up for,
once.
"""

import signal
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import ThreadingHTTPServer
from typing import Protocol

from pipelines import cron

AGAIN = timedelta(minutes=5)  # after a look that failed
PAUSE_SECONDS = 5.0  # between two glances at the clock and at pipeline.yaml
STOP_SECONDS = 10.0

Say = Callable[[str], None]


class Look(Protocol):
    """Makes a look; its exit code."""

    def __call__(self) -> int: ...

    def stop(self) -> None:
        """End one that runs."""


@dataclass
class Command:
    """A look as a command, of which one runs at a time, in the caller's process group."""

    argv: Sequence[str]
    _running: subprocess.Popen[bytes] | None = field(default=None, init=False)
    _stopped: bool = field(default=False, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def __call__(self) -> int:
        with self._lock:
            if self._stopped:
                return -signal.SIGTERM
            self._running = subprocess.Popen(self.argv, stdin=subprocess.DEVNULL)
        return self._running.wait()

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            if self._running is None:
                return
            self._running.terminate()
        try:
            self._running.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._running.kill()


@dataclass
class Watch:
    """`schedule` is asked again each time, `looked` only once: when a look was last made before, or None."""

    schedule: Callable[[], str | None]
    looked: Callable[[], datetime | None]
    look: Look
    say: Say
    _last: datetime | None = field(default=None, init=False)
    _asked: bool = field(default=False, init=False)
    _not_before: datetime | None = field(default=None, init=False)
    _said: str = field(default="", init=False)

    def glance(self, now: datetime) -> None:
        """Look where one is due that was not made; never raises for what may pass."""
        try:
            schedule = self.schedule()
            if schedule is None or (self._not_before is not None and now < self._not_before):
                return
            if not self._asked:
                self._last, self._asked = self.looked(), True
        except Exception as error:  # a half-edited pipeline.yaml, an MLflow that still starts
            self._tell(f"no look yet: {' '.join(str(error).split())[:300]}")
            return
        due = cron.latest(schedule, now)
        if due is None or (self._last is not None and self._last >= due):
            return
        code = self.look()
        self._tell(f"the look that was due at {due:%Y-%m-%d %H:%M} UTC ended with {code}")
        if code == 0:
            self._last = now
        else:
            self._not_before = now + AGAIN

    def _tell(self, line: str) -> None:
        """Once, however often it is so."""
        if line != self._said:
            self.say(line)
        self._said = line


def watch(watching: Watch, server: ThreadingHTTPServer) -> None:
    """Both, until SIGTERM or Ctrl-C; a look that runs is ended."""
    ended = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: ended.set())
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        threading.Thread(target=_glances, args=(watching, ended), daemon=True).start()
        ended.wait()
        watching.look.stop()
        server.shutdown()


def _glances(watching: Watch, ended: threading.Event) -> None:
    while not ended.is_set():
        watching.glance(datetime.now(UTC))
        ended.wait(PAUSE_SECONDS)
