"""Docker: the engine that is reached, or else Debian's as a private process for as long as it is used."""

import fcntl
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from infra.run import Failed, Say

# Of this machine, so that what one build has in its cache the next one finds, whoever runs it.
DATA, RUN = Path("/var/lib/mlops/docker"), Path("/run/mlops/docker")
STARTING = 30.0
PULLING = 900.0


@dataclass(frozen=True)
class Engine:
    """A client of Docker and the engine it talks to."""

    client: str
    host: str | None = None  # none: the one that DOCKER_HOST or the client's context names

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "DOCKER_BUILDKIT": "1", **({"DOCKER_HOST": self.host} if self.host else {})}

    def run(self, *arguments: str, timeout: float = 60) -> str:
        """What it prints; raises `Failed` with the end of what it complains of."""
        done = self.try_to(*arguments, timeout=timeout)
        if done.returncode:
            said = [line for line in done.stderr.splitlines() if line.strip()][-25:]
            raise Failed("\n".join([f"{Path(self.client).name} {arguments[0]}: exit code {done.returncode}", *said]))
        return done.stdout

    def try_to(self, *arguments: str, timeout: float = 60) -> "subprocess.CompletedProcess[str]":
        try:
            return subprocess.run(
                (self.client, *arguments),
                env=self.environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise Failed(f"{Path(self.client).name} {' '.join(arguments[:2])}: no end after {timeout:.0f} s") from error

    def has(self, image: str) -> bool:
        return self.try_to("image", "inspect", image).returncode == 0

    def gets(self, image: str) -> bool:
        """Whether the image is here, or can be pulled."""
        return self.has(image) or self.try_to("pull", "--quiet", image, timeout=PULLING).returncode == 0


def reached() -> Engine | None:
    """The engine that a person's docker commands reach."""
    for client in _clients():
        engine = Engine(client)
        if engine.try_to("version").returncode == 0:
            return engine
    return None


@contextmanager
def engine(say: Say) -> Iterator[Engine]:
    """An engine that can build with BuildKit. Raises `Failed` with what is missing for one."""
    if found := reached():
        yield found
        return
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("dockerd") is None:
        raise Failed(
            "no Docker engine is reached (DOCKER_HOST, or the default socket); as root on Linux one is started where "
            "dockerd is installed: apt-get install --no-install-recommends docker.io"
        )
    RUN.mkdir(parents=True, exist_ok=True)
    with (RUN / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("docker: waiting for another build to end")
            fcntl.flock(lock, fcntl.LOCK_EX)
        process = _start()
        try:
            yield _private(process)
        finally:
            process.terminate()
            process.wait(30)


def _start() -> "subprocess.Popen[bytes]":
    """It touches nothing of this machine's network: images are built in it as it is."""
    DATA.mkdir(mode=0o700, parents=True, exist_ok=True)
    _end_forgotten()
    command = (
        "dockerd",
        *("--host", f"unix://{_socket()}"),
        *("--data-root", str(DATA), "--exec-root", str(RUN / "run"), "--pidfile", str(RUN / "pid")),
        *("--bridge", "none", "--iptables=false", "--ip-forward=false", "--ip-masq=false"),
    )
    with (RUN / "log").open("wb") as log:
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)


def _private(process: "subprocess.Popen[bytes]") -> Engine:
    until = time.monotonic() + STARTING
    while time.monotonic() < until and process.poll() is None:
        for client in _clients():
            found = Engine(client, f"unix://{_socket()}")
            if found.try_to("version").returncode == 0:
                return found
        time.sleep(0.1)
    end = (RUN / "log").read_text(errors="replace").splitlines()[-8:]
    raise Failed("\n".join([f"dockerd did not come up; the end of {RUN / 'log'}:", *end]))


def _end_forgotten() -> None:
    """One whose command was killed: it holds the folder, and its pid file says which process it is."""
    try:
        pid = int((RUN / "pid").read_text())
        if str(RUN / "pid").encode() in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0"):
            os.kill(pid, 15)
            while Path(f"/proc/{pid}").exists():
                time.sleep(0.1)
    except (OSError, ValueError):
        return


def _socket() -> Path:
    return RUN / "socket"


def _clients() -> Iterator[str]:
    """Clients that build with BuildKit: from 23 on that is a plugin, which some come without."""
    places = os.environ.get("PATH", "").split(os.pathsep)
    for place in dict.fromkeys([*places, "/usr/bin"]):
        client = Path(place) / "docker"
        if not os.access(client, os.X_OK):
            continue
        version = subprocess.run((client, "--version"), capture_output=True, text=True, check=False).stdout
        major = version.removeprefix("Docker version ").partition(".")[0]
        old = major.isdigit() and int(major) < 23
        if old or subprocess.run((client, "buildx", "version"), capture_output=True, check=False).returncode == 0:
            yield str(client)
