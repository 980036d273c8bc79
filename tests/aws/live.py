"""Environments that the commands really make, in the emulator."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from demo.aws.emulator import Emulator
from infra.aws.foundation import Foundation, foundations
from infra.aws.names import STATE_KEY
from tests.infra.aws.aws_project import CHECKOUT, REGION, copy

Result = TypeVar("Result")


@dataclass(frozen=True)
class Live:
    """A project, its environments, and how long each step took in seconds."""

    root: Path
    out: Path  # where bundles are written
    emulator: Emulator
    environments: tuple[str, ...]
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def foundations(self) -> dict[str, Foundation]:
        return foundations(self.root, self.environments)

    def client(self, environment: str, service: str) -> Any:
        return self.emulator.client(service, self.foundations[environment].account_id, REGION)

    def infra(self, command: str, name: str, *arguments: str, expect: int = 0) -> str:
        """Run `infra COMMAND ENV`, as a person would; returns what it printed, errors included."""
        done = subprocess.run(
            [Path(sys.executable).with_name("infra"), command, name, "--target", "aws", *arguments],
            cwd=self.root,
            env={
                **os.environ,
                "KUBECONFIG": os.devnull,
                **self.emulator.variables(self.foundations[name].account_id, REGION),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode == expect, f"infra {command} {name}: exit code {done.returncode}\n{done.stdout}"
        return done.stdout

    def bundle(self, name: str) -> Path:
        return self.out / f"{name}.bundle"

    def plan(self, name: str) -> str:
        return self.infra("plan", name, "--out", str(self.bundle(name)))

    def apply(self, name: str) -> str:
        return self.infra("apply", name, "--plan", str(self.bundle(name)))

    def commit(self) -> None:
        commit(self.root)

    def outputs(self, environment: str) -> dict[str, Any]:
        names = self.foundations[environment].names
        state = self.client(environment, "s3").get_object(Bucket=names.state_bucket, Key=STATE_KEY)["Body"].read()
        return {name: each["value"] for name, each in json.loads(state)["outputs"].items()}

    def each(self, what: str, action: Callable[[str], Result], names: Sequence[str] | None = None) -> dict[str, Result]:
        """Do it for all environments at once, and keep how long that took."""
        names, began = names or self.environments, time.monotonic()
        with ThreadPoolExecutor(len(names)) as pool:
            results = dict(zip(names, pool.map(action, names), strict=True))
        self.seconds[what] = round(time.monotonic() - began, 1)
        return results


def project(root: Path) -> Path:
    """A project in Git: environments with accounts, what synthesises them, and the tools of this checkout."""
    copy(root)
    shutil.copytree(CHECKOUT / "infra", root / "infra", ignore=shutil.ignore_patterns("__pycache__"))
    (root / ".tools").symlink_to(CHECKOUT / ".tools")
    (root / ".gitignore").write_text("/.tools\n__pycache__/\n", encoding="utf-8")
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main"], cwd=root, check=True)
    commit(root)
    return root


def commit(root: Path) -> None:
    author = ("-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "add", "--all"], cwd=root, check=True)
    subprocess.run(["git", *author, "commit", "--quiet", "--message", "Change"], cwd=root, check=True)
