"""A project folder in which the pipeline runs."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Run:
    """A project folder in which commands run as a user would run them."""

    root: Path

    def set_params(self, **values: int) -> None:
        file = self.root / "pipelines" / "params.yaml"
        text = file.read_text(encoding="utf-8")
        for key, value in values.items():
            text, count = re.subn(rf"(?m)^(\s+{key}:) [\d.]+", rf"\1 {value}", text)
            assert count == 1, f"params.yaml has no {key}"
        file.write_text(text, encoding="utf-8")

    def start(self, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        """Python with the arguments, in a process group of its own."""
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        return subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.root,
            env=os.environ | {"PATH": path, "PYTHONPATH": str(self.root), **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def python(self, *arguments: str, expect: int = 0, **variables: str) -> subprocess.CompletedProcess[str]:
        process = self.start(*arguments, **variables)
        out, err = process.communicate(timeout=240)
        assert process.returncode == expect, f"{arguments}: {process.returncode}\n{out[-3000:]}\n{err[-3000:]}"
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def step(self, name: str, *, expect: int = 0, **variables: str) -> subprocess.CompletedProcess[str]:
        return self.python("-m", f"pipelines.steps.{name}", expect=expect, **variables)

    def copy(self, folder: Path, *parts: str) -> "Run":
        """Another project with the same code and some of what was made here."""
        for part in ("pipelines", "environments", *parts):
            shutil.copytree(self.root / part, folder / part)
        return Run(folder)
