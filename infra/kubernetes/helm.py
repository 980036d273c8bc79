"""Delivers releases by Helm, in the namespace of one environment."""

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from infra import process
from infra.kubernetes.kubectl import Kubectl, complaint
from infra.kubernetes.place import Place, program
from infra.process import Done
from infra.run import Failed

PENDING = ("pending-install", "pending-upgrade", "pending-rollback", "uninstalling")
# What helm has to answer in where nothing is waited for.
SECONDS = 120
Look = Callable[[], str | None]  # says why waiting any longer would not help


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
    finished: Rendered | None  # the objects that exist by a delivery that came to its end, well or not

    @property
    def pending(self) -> bool:
        """Left in the middle of a change."""
        return self.status in PENDING


@dataclass(frozen=True)
class Helm:
    place: Place
    environment: Mapping[str, str] = field(default_factory=dict)  # for the program

    def __call__(self, *arguments: str, within: float = SECONDS, look: Look | None = None) -> str:
        """What helm prints; raises `Failed` with what it complains of, or with what `look` says meanwhile."""
        done = self.run(*arguments, within=within, look=look)
        if done.code:
            raise Failed(f"helm {arguments[0]}: {complaint(done.stderr)}")
        return done.stdout

    def run(self, *arguments: str, within: float = SECONDS, look: Look | None = None) -> Done:
        context = self.place.kubernetes.context
        options = ["--namespace", self.place.namespace, *(["--kube-context", context] if context else [])]
        command = [program("helm"), *arguments, *options]
        return process.run(
            command,
            cwd=self.place.root,
            env=self.place.variables(self.environment),
            timeout=within,
            grace=10,
            look=look,
        )

    def render(self, release: Release, held: Held | None) -> Rendered:
        """As the cluster's API server would take it; changes nothing.

        Helm tries no upgrade of a release that is in the middle of a change, so that one is tried as if it were new.
        """
        pending = held is not None and held.pending
        verb = ["install"] if pending else ["upgrade", "--install"]
        with _written(release) as values:
            printed = self(
                *verb, release.name, str(release.chart), "--values", str(values), "--dry-run=server", "--output", "json"
            )
        return _rendered(json.loads(printed))

    def held(self, name: str) -> Held | None:
        """None where there is no such release, nor the rest of one."""
        history = self.history(name)
        if not history:
            return None
        last = history[-1]
        ended = [each for each in history if each["status"] not in PENDING]
        well = [int(each["revision"]) for each in history if each["status"] in ("deployed", "superseded")]
        rendered = self._revision(name, int(last["revision"]))
        finished = (
            rendered
            if ended and ended[-1] is last
            else self._revision(name, int(ended[-1]["revision"]))
            if ended
            else None
        )
        return Held(name, int(last["revision"]), str(last["status"]), rendered, max(well, default=None), finished)

    def _revision(self, name: str, revision: int) -> Rendered:
        manifest, hooks = (self("get", what, name, "--revision", str(revision)) for what in ("manifest", "hooks"))
        return Rendered(manifest, hooks)

    def history(self, name: str) -> Sequence[Mapping[str, Any]]:
        """The revisions that are kept, the oldest first."""
        done = self.run("history", name, "--output", "json")
        if done.code:
            if "not found" in done.stderr:
                return []
            raise Failed(f"helm history: {complaint(done.stderr)}")
        found: list[Mapping[str, Any]] = json.loads(done.stdout)
        return sorted(found, key=lambda each: int(each["revision"]))

    def values(self, name: str, revision: int | None = None) -> dict[str, Any]:
        """Those that a release was delivered with, in its latest revision or in the one asked for."""
        which = ("--revision", str(revision)) if revision else ()
        found: dict[str, Any] | None = json.loads(self("get", "values", name, *which, "--output", "json"))
        return found or {}

    def upgrade(self, release: Release, *, within: int, description: str, look: Look | None = None) -> None:
        """Deliver and wait until all is ready, or until `look` says why it will not be."""
        with _written(release) as values:
            self(
                *("upgrade", release.name, str(release.chart), "--install", "--values", str(values)),
                *("--server-side", "true", "--force-conflicts", "--wait", "--wait-for-jobs", "--hide-notes"),
                *("--timeout", f"{within}s", "--description", description, "--history-max", "10"),
                within=within + SECONDS,
                look=look,
            )

    def forget(self, held: Held, kubectl: Kubectl) -> None:
        """Drop a revision that a killed run began, so that the release is again as the one before left it.

        Helm adopts the objects that are there already; it would refuse to touch a release in the middle of a change.
        """
        kubectl("delete", "secret", f"sh.helm.release.v1.{held.name}.v{held.revision}", "--ignore-not-found")

    def rollback(self, name: str, revision: int) -> None:
        """Back to the objects of a revision; does not wait until they are ready."""
        self("rollback", name, str(revision), "--server-side", "true", "--force-conflicts", "--cleanup-on-fail")

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
