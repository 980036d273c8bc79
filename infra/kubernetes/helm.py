"""Delivers releases by Helm, in the namespace of one environment."""

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from infra.aws import process
from infra.aws.process import Done
from infra.kubernetes.kubectl import complaint
from infra.kubernetes.place import Place, program, variables
from infra.run import Failed

PENDING = ("pending-install", "pending-upgrade", "pending-rollback", "uninstalling")
# What helm has to answer in where nothing is waited for.
SECONDS = 120


@dataclass(frozen=True)
class Release:
    """What is to be delivered: a chart with its values."""

    name: str
    chart: Path
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Rendered:
    """The objects of a release and, apart, those that run before or after an upgrade; YAML documents."""

    manifest: str
    hooks: str


@dataclass(frozen=True)
class Held:
    """A release as the cluster has it: its latest revision, and the last one that was delivered well."""

    name: str
    revision: int
    status: str
    rendered: Rendered
    deployed: int | None

    @property
    def pending(self) -> bool:
        """Left in the middle of a change."""
        return self.status in PENDING


@dataclass(frozen=True)
class Helm:
    place: Place
    environment: Mapping[str, str] = field(default_factory=dict)  # for the program

    def __call__(self, *arguments: str, within: float = SECONDS) -> str:
        """What helm prints; raises `Failed` with what it complains of."""
        done = self.run(*arguments, within=within)
        if done.code:
            raise Failed(f"helm {arguments[0]}: {complaint(done.stderr)}")
        return done.stdout

    def run(self, *arguments: str, within: float = SECONDS) -> Done:
        context = self.place.kubernetes.context
        options = ["--namespace", self.place.namespace, *(["--kube-context", context] if context else [])]
        command = [program("helm"), *arguments, *options]
        return process.run(command, cwd=self.place.root, env=variables(self.environment), timeout=within, grace=10)

    def render(self, release: Release) -> Rendered:
        """As the cluster's API server would take it; changes nothing."""
        with _written(release) as values:
            printed = self(
                *("upgrade", release.name, str(release.chart), "--install", "--values", str(values)),
                *("--dry-run=server", "--output", "json"),
            )
        return _rendered(json.loads(printed))

    def held(self, name: str) -> Held | None:
        """None where there is no such release, nor the rest of one."""
        history = self.history(name)
        if not history:
            return None
        last = history[-1]
        revision = int(last["revision"])
        done = self.run("get", "manifest", name, "--revision", str(revision))
        hooks = self.run("get", "hooks", name, "--revision", str(revision))
        well = [int(each["revision"]) for each in history if each["status"] in ("deployed", "superseded")]
        return Held(
            name,
            revision,
            str(last["status"]),
            Rendered(done.stdout, hooks.stdout),
            max(well, default=None),
        )

    def history(self, name: str) -> Sequence[Mapping[str, Any]]:
        """The revisions that are kept, the oldest first."""
        done = self.run("history", name, "--output", "json")
        if done.code:
            if "not found" in done.stderr:
                return []
            raise Failed(f"helm history: {complaint(done.stderr)}")
        found: list[Mapping[str, Any]] = json.loads(done.stdout)
        return sorted(found, key=lambda each: int(each["revision"]))

    def upgrade(self, release: Release, *, within: int, description: str) -> None:
        """Deliver and wait until all is ready."""
        with _written(release) as values:
            self(
                *("upgrade", release.name, str(release.chart), "--install", "--values", str(values)),
                *("--server-side", "true", "--force-conflicts", "--wait", "--wait-for-jobs", "--hide-notes"),
                *("--timeout", f"{within}s", "--description", description, "--history-max", "10"),
                within=within + SECONDS,
            )

    def rollback(self, name: str, revision: int, *, within: int) -> None:
        self(
            *("rollback", name, str(revision), "--wait", "--timeout", f"{within}s"),
            *("--server-side", "true", "--force-conflicts", "--cleanup-on-fail"),
            within=within + SECONDS,
        )

    def uninstall(self, name: str, *, within: int) -> None:
        self("uninstall", name, "--wait", "--timeout", f"{within}s", "--ignore-not-found", within=within + SECONDS)


@contextmanager
def _written(release: Release) -> Iterator[Path]:
    """The values as a file: a command line is for everybody to read."""
    with tempfile.TemporaryDirectory(prefix="infra-") as folder:
        file = Path(folder) / "values.json"
        file.write_text(json.dumps(release.values), encoding="utf-8")
        yield file


def _rendered(release: Mapping[str, Any]) -> Rendered:
    hooks = "\n---\n".join(str(hook["manifest"]) for hook in release.get("hooks") or ())
    return Rendered(str(release.get("manifest") or ""), hooks)
