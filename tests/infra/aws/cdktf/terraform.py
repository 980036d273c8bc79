"""Terraform, or OpenTofu in its place, run on what was synthesised."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

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
    """With the provider from a folder of add-on software that mirrors the registry, where there is one."""
    mirrors = [each.parent for each in Path("/opt").glob("*/registry.terraform.io")]
    plugins = [f"-plugin-dir={mirror}" for mirror in mirrors[:1]]
    done = terraform(folder, "init", *plugins, *arguments, variables=variables)
    assert done.returncode == 0, done.stdout + done.stderr
