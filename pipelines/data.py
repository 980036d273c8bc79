"""Data and models by their DVC hashes: the remote of an environment, and what a `dvc.lock` says."""

import configparser
import os
import subprocess
import sys
from pathlib import Path

import yaml

from pipelines.connection import Connection

RAW = "data/raw"
PREPARED = "data/prepared"
TUNED = "data/tuned"
PIPELINE = "pipelines/dvc.yaml"
LOCK = Path("pipelines/dvc.lock")
WITHOUT_GIT = {"no_scm": "true", "analytics": "false", "check_update": "false"}


class DvcFailed(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """A DVC command ended with an error; its output was shown or is in the message."""


def configure(workspace: Path, *, cache: Path, connection: Connection, git: bool = True) -> None:
    """Point the workspace at a shared cache and at the environment's remote, in a file for nobody else's eyes."""
    config = configparser.ConfigParser(interpolation=None)
    config["core"] = {"remote": connection.environment} | ({} if git else WITHOUT_GIT)
    config["cache"] = {"dir": str(cache)}
    remote = {"url": connection.dvc_remote_url}
    if connection.s3_endpoint_url and connection.dvc_remote_url.startswith("s3://"):
        remote["endpointurl"] = connection.s3_endpoint_url
        if connection.region:  # a server refuses what is signed for another
            remote["region"] = connection.region
        if connection.access_key_id and connection.secret_access_key:  # each environment in a cluster has its own
            remote |= {"access_key_id": connection.access_key_id, "secret_access_key": connection.secret_access_key}
    config[f"'remote \"{connection.environment}\"'"] = remote
    (workspace / ".dvc").mkdir(exist_ok=True)
    file = workspace / ".dvc" / "config.local"
    file.touch(mode=0o600)
    with file.open("w", encoding="utf-8") as stream:
        config.write(stream)


def dvc(workspace: Path, *arguments: str, show: bool = False) -> None:
    """Run `dvc ...`; `show` streams its output to standard error, else a failure carries the last of it."""
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "DVC_NO_ANALYTICS": "1",
        "AWS_REQUEST_CHECKSUM_CALCULATION": "when_required",
        "AWS_RESPONSE_CHECKSUM_VALIDATION": "when_required",
    }
    environment.pop("PYTHONPATH", None)  # the steps import the workspace's own code
    answer = subprocess.run(
        [sys.executable, "-m", "dvc", *arguments],
        cwd=workspace,
        env=environment,
        stdout=sys.stderr if show else subprocess.PIPE,
        stderr=None if show else subprocess.STDOUT,
        text=True,
        check=False,
    )
    if answer.returncode != 0:
        said = "" if show else f": {_said(answer.stdout)}"
        raise DvcFailed(f"dvc {arguments[0]} failed{said}")


def _said(output: str) -> str:
    """What DVC gives as its errors, else the last of its output."""
    lines = output.strip().splitlines()
    errors = next((lines[start:] for start, line in enumerate(lines) if line.startswith("ERROR:")), lines[-5:])
    return "\n".join(errors[:10]) or "it said nothing"


def locked(lock: Path, output: str) -> str:
    """The hash of an output in a `dvc.lock`, as `md5:<hex>` (`.dir` behind that of a folder)."""
    stages = yaml.safe_load(lock.read_text(encoding="utf-8"))["stages"]
    for stage in stages.values():
        for out in stage.get("outs", []):
            if out["path"] == output:
                return f"md5:{out['md5']}"
    raise DvcFailed(f"{lock.name} has no output {output}")
