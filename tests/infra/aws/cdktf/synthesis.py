"""What `python -m infra.aws.cdktf.app` writes, as the tests look at it."""

import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.infra.aws.aws_project import CHECKOUT

PYTHON = CHECKOUT / ".tools/cdktf/bin/python"


def run(root: Path, out: Path, *names: str) -> subprocess.CompletedProcess[str]:
    """Synthesise in a project's folder, in the environment that cdktn has for itself."""
    return subprocess.run(
        [PYTHON, "-m", "infra.aws.cdktf.app", "--out", out, *names],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def synthesise(root: Path, out: Path, *names: str) -> dict[str, "Stack"]:
    done = run(root, out, *names)
    assert done.returncode == 0, done.stderr
    return {name: Stack.read(out / "stacks" / name / "cdk.tf.json") for name in names}


@dataclass(frozen=True)
class Stack:
    """One environment's Terraform configuration."""

    file: Path
    document: Mapping[str, Any]

    @classmethod
    def read(cls, file: Path) -> "Stack":
        return cls(file, json.loads(file.read_text(encoding="utf-8")))

    def of(self, kind: str) -> dict[str, Any]:
        """The resources of a type, by name."""
        return {name: _plain(each) for name, each in self.document["resource"].get(f"aws_{kind}", {}).items()}

    def one(self, kind: str) -> Any:
        (resource,) = self.of(kind).values()
        return resource

    def resources(self) -> Iterator[tuple[str, Any]]:
        for kind, resources in self.document["resource"].items():
            for name, each in resources.items():
                yield f"{kind}.{name}", _plain(each)


def _plain(resource: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in resource.items() if key != "//"}
