"""Runs the commands of the demo, shows each, and keeps how long it took."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import httpx
from rich.console import Console
from rich.table import Table

Result = TypeVar("Result")


class Broken(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """A command of the demo did not do what the demo shows."""


@dataclass
class Stage:
    """What happened so far; `log` holds everything the commands printed."""

    root: Path
    console: Console = field(default_factory=lambda: Console(highlight=False))
    rows: list[tuple[str, str, float]] = field(default_factory=list)

    @property
    def log(self) -> Path:
        return self.root / ".git" / "demo.log"

    def act(self, what: str, action: Callable[[], Result], outcome: Callable[[Result], str]) -> Result:
        """One row of the table: what is done, what came of it, seconds."""
        self.console.print(f"\n[bold]{what}[/bold]")
        start = time.perf_counter()
        result = action()
        seconds = time.perf_counter() - start
        self.rows.append((what, outcome(result), seconds))
        self.console.print(f"  [green]{outcome(result)}[/green] [dim]{seconds:.1f} s[/dim]")
        return result

    def run(self, *command: str, expect: int = 0, variables: Mapping[str, str] | None = None) -> str:
        """Run a command of the project in the scratch copy; returns what it printed to standard output."""
        self.console.print(f"  [dim]$ {' '.join(command)}[/dim]")
        scripts = Path(sys.executable).parent
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"$ {' '.join(command)}\n")
            log.flush()
            answer = subprocess.run(
                [str(scripts / command[0]), *command[1:]],
                cwd=self.root,
                env=os.environ | {"PATH": f"{scripts}{os.pathsep}{os.environ.get('PATH', '')}"} | dict(variables or {}),
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                check=False,
            )
            log.write(answer.stdout)
        if answer.returncode != expect:
            tail = "\n".join(self.log.read_text(encoding="utf-8").splitlines()[-30:])
            raise Broken(f"{' '.join(command)}: exit code {answer.returncode}, expected {expect}\n{tail}")
        return answer.stdout

    def connection(self, environment: str) -> dict[str, str]:
        answer: dict[str, str] = json.loads(self.run("infra", "connect", environment, "--json"))
        return answer

    def table(self) -> None:
        table = Table("what", "outcome", "seconds", title="What happened")
        for what, outcome, seconds in self.rows:
            table.add_row(what, outcome, f"{seconds:.1f}")
        table.add_section()
        table.add_row("in all", "", f"{sum(row[2] for row in self.rows):.0f}")
        self.console.print()
        self.console.print(table)


def wait_until_served(url: str, digest: str, within: float = 60) -> float:
    """Seconds until the service at `url` is ready with this artefact."""
    start = time.monotonic()
    said = "nothing"
    while time.monotonic() - start < within:
        try:
            answer = httpx.get(f"{url}/v2/health/ready", timeout=5)
            said = answer.text
            if answer.status_code == 200 and answer.json().get("digest") == digest:
                return time.monotonic() - start
        except httpx.TransportError as error:
            said = repr(error)
        time.sleep(0.1)
    raise Broken(f"{url} does not serve {digest} after {within:.0f} s; it says {said}")
