"""Runs the small commands of which a node is made."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from infra.run import Failed


def run(*command: str, stdin: str | None = None, env: Mapping[str, str] | None = None, timeout: float = 120) -> str:
    """What it prints; raises `Failed` with its last words."""
    done = _run(command, stdin, env, timeout)
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines()[-5:]
        raise Failed("\n".join([f"{_shown(command)}: exit code {done.returncode}", *said]))
    return done.stdout


def works(*command: str, env: Mapping[str, str] | None = None, timeout: float = 30) -> bool:
    try:
        return _run(command, None, env, timeout).returncode == 0
    except (Failed, OSError):
        return False


def _run(
    command: Sequence[str], stdin: str | None, env: Mapping[str, str] | None, timeout: float
) -> "subprocess.CompletedProcess[str]":
    try:
        return subprocess.run(
            command, input=stdin or "", env=env, capture_output=True, text=True, timeout=timeout, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise Failed(f"{_shown(command)}: no end after {timeout:.0f} s") from error


def _shown(command: Sequence[str]) -> str:
    return " ".join([Path(command[0]).name, *command[1:4]])
