"""Terraform, or OpenTofu in its place, run on what was synthesised."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from infra.aws import mirror

PROGRAM = shutil.which("terraform") or shutil.which("tofu")


def terraform(
    folder: Path, *arguments: str, variables: Mapping[str, str] | None = None, seconds: int = 300
) -> subprocess.CompletedProcess[str]:
    """Bounded in time, since the provider retries for minutes what will not come."""
    assert PROGRAM, "neither terraform nor tofu is installed"
    quiet = {"TF_IN_AUTOMATION": "1", "TF_INPUT": "0", "CHECKPOINT_DISABLE": "1", "NO_COLOR": "1"}
    return subprocess.run(
        [PROGRAM, *arguments],
        cwd=folder,
        env={**os.environ, **quiet, **(variables or {})},
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )


def init(folder: Path, *arguments: str, variables: Mapping[str, str] | None = None) -> None:
    """With the provider from a mirror, where there is one on this machine."""
    home = os.environ.get("HOME")
    found = mirror.settings(folder, Path(home) if home else None)
    own = {"TF_CLI_CONFIG_FILE": str(found)} if found else {}
    done = terraform(folder, "init", *arguments, variables={**own, **(variables or {})})
    assert done.returncode == 0, done.stdout + done.stderr
