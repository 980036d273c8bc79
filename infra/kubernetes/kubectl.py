"""Asks a cluster by kubectl, in the namespace of one environment."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from infra.kubernetes.place import Place, program
from infra.run import Failed, Refused

Object = dict[str, Any]
SECONDS = 60


@dataclass(frozen=True)
class Kubectl:
    place: Place
    environment: Mapping[str, str] = field(default_factory=dict)  # for the program

    def __call__(self, *arguments: str, stdin: str | None = None, within: float = SECONDS) -> str:
        """What kubectl prints; raises `Failed` with what it complains of."""
        done = self.run(*arguments, stdin=stdin, within=within)
        if done.returncode:
            raise Failed(f"kubectl {arguments[0]}: {complaint(done.stderr)}")
        return done.stdout

    def run(
        self, *arguments: str, stdin: str | None = None, within: float = SECONDS
    ) -> subprocess.CompletedProcess[str]:
        command = [program("kubectl"), *self.options, *arguments]
        try:
            return subprocess.run(
                command,
                input=stdin,
                stdin=None if stdin is not None else subprocess.DEVNULL,
                env=self.place.variables(self.environment),
                capture_output=True,
                text=True,
                check=False,
                timeout=within,
            )
        except subprocess.TimeoutExpired as error:
            raise Failed(f"kubectl {arguments[0]}: no answer within {within:.0f} s") from error

    @property
    def options(self) -> list[str]:
        """Which cluster and which namespace; the same names as helm's but for the context."""
        context = self.place.kubernetes.context
        return ["--namespace", self.place.namespace, *(["--context", context] if context else [])]

    def objects(self, *what: str) -> list[Object]:
        """Those there are of what is asked for, by kind, kind/name or selector."""
        printed = self("get", *what, "--output", "json", "--ignore-not-found")
        if not printed.strip():
            return []
        found: Object = json.loads(printed)
        return list(found["items"]) if str(found["kind"]).endswith("List") and "items" in found else [found]

    def namespace(self) -> Object | None:
        """The namespace, if it exists; its end is waited for by nobody here."""
        found = self.objects("namespace", self.place.namespace)
        return found[0] if found else None

    def check_cluster(self, endpoint: str) -> None:
        """Raises `Refused` unless the kubeconfig's context is of the cluster with this address."""
        found = self("config", "view", "--minify", "--output", "jsonpath={.clusters[0].cluster.server}").strip()
        if found.rstrip("/").lower() != endpoint.rstrip("/").lower():
            raise Refused(
                f"the kubeconfig's context is of the cluster at {found or 'nowhere'}, and "
                f"{self.place.environment} is at {endpoint}: set kubernetes.context, or update the kubeconfig"
            )

    def exists(self) -> bool:
        return self.namespace() is not None


def complaint(stderr: str) -> str:
    """What went wrong, without warnings; `Error` and what the client says of itself left out."""
    lines = [line.strip() for line in stderr.splitlines() if line.strip() and not _chatter(line)]
    return "; ".join(line.removeprefix("error: ").removeprefix("Error: ") for line in lines[:8]) or "failed silently"


CHATTER = ("Warning:", "W0", "I0", "E0", "W1", "I1", "E1", "level=")


def _chatter(line: str) -> bool:
    return line.lstrip().startswith(CHATTER)


def names(objects: Sequence[Object]) -> list[str]:
    return [str(each["metadata"]["name"]) for each in objects]
