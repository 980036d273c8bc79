"""Where an environment is in a cluster, and the programs that change it there."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import environments
from environments import Invalid
from infra.environment import Infrastructure
from infra.kubernetes.settings import Kubernetes
from infra.tools import tool


@dataclass(frozen=True)
class Place:
    """One environment's namespace in one cluster."""

    root: Path
    environment: str
    slug: str
    region: str
    settings: Infrastructure
    outputs: Mapping[str, Any] | None = None  # of the foundation on AWS; none: database and storage are in the cluster
    kubeconfig: Path | None = None  # of the foundation's cluster, written by infra; none: where kubectl looks

    @property
    def kubernetes(self) -> Kubernetes:
        return self.settings.kubernetes

    @property
    def namespace(self) -> str:
        return self.kubernetes.namespace_of(self.slug, self.environment)

    def variables(self, extra: Mapping[str, str]) -> dict[str, str]:
        """For the programs: the caller's, but for what would make helm look elsewhere or deliver otherwise."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("HELM_")}
        return {**kept, **({"KUBECONFIG": str(self.kubeconfig)} if self.kubeconfig else {}), **extra}

    @property
    def labels(self) -> Mapping[str, str]:
        """On what infra itself makes."""
        return {
            "app.kubernetes.io/managed-by": "infra",
            "app.kubernetes.io/part-of": self.slug,
            "environment": self.environment,
        }


def place(
    root: Path, environment: str, settings: Infrastructure | None = None, outputs: Mapping[str, Any] | None = None
) -> Place:
    """Raises `Invalid` where another environment of the project has the same namespace of the same cluster."""
    project = environments.project(root)
    settings = settings or environments.read(Infrastructure, root, environment, "infrastructure")
    mine = Place(root, environment, project.slug, project.region, settings, outputs)
    for other in environments.names(root):
        if other == environment:
            continue
        try:
            theirs = environments.read(Infrastructure, root, other, "infrastructure")
        except Invalid:
            continue  # the other environment's affair
        found = Place(root, other, project.slug, project.region, theirs)
        if (found.namespace, found.kubernetes.context) == (mine.namespace, mine.kubernetes.context):
            raise Invalid(
                f"environments/{environment}/infrastructure.yaml: kubernetes.namespace: "
                f"{mine.namespace} is the namespace of {other}, too"
            )
    return mine


@cache
def program(name: str) -> str:
    """The path of kubectl or helm; asked once, since an installed one is asked for its version."""
    return str(tool(name))
