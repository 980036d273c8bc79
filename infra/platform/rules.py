"""What a Prometheus in a cluster is given: all rules of an environment, and to one of its own what it scrapes.

The rules are those of `make monitoring`, and the platform's.
"""

from pathlib import Path
from typing import Any

import yaml

from environments import Invalid
from environments.alerting import plain
from infra.platform import alerts
from infra.platform.settings import Monitoring, Rules

SCRAPED = Path("infra/monitoring/kubernetes.yaml")
FILES = Path("infra/monitoring/rules")
SERVICE = "model-service-"  # groups that `service.prometheus_operator` of model.yaml delivers with the service


def rules(root: Path, environment: str, namespace: str, monitoring: Monitoring) -> list[dict[str, Any]]:
    """Groups of Prometheus; none where none are wanted. Raises `Invalid` where `make monitoring` was forgotten."""
    if monitoring.rules is Rules.NONE:
        return []
    file = FILES / f"{environment}.yaml"
    if not (root / file).is_file():
        raise Invalid(
            f"{file}: not there, and kubernetes.platform.monitoring.rules wants it; `make monitoring` writes it"
        )
    written = yaml.safe_load((root / file).read_text(encoding="utf-8"))["groups"]
    if monitoring.rules is Rules.OPERATOR:
        written = [group for group in written if not group["name"].startswith(SERVICE)]
    if monitoring.rules is Rules.OWN:  # which sees its namespace: no kube-state-metrics, no kubelet
        return list(written)
    return [*plain(alerts.groups(environment, namespace)), *written]


def scraped(root: Path, monitoring: Monitoring) -> list[dict[str, Any]]:
    """The jobs that the project hands to any Prometheus in a cluster, kept to one's own namespace."""
    if monitoring.rules is not Rules.OWN:
        return []
    jobs: list[dict[str, Any]] = yaml.safe_load((root / SCRAPED).read_text(encoding="utf-8"))["scrape_configs"]
    for job in jobs:
        for found in job["kubernetes_sd_configs"]:
            found["namespaces"] = {"own_namespace": True}
    return jobs
