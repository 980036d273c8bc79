"""All rules of an environment, as its cluster is given them: those of `make monitoring`, and the platform's own."""

from pathlib import Path
from typing import Any

import yaml

from environments import Invalid
from environments.alerting import plain
from infra.platform import alerts
from infra.platform.settings import Monitoring, Rules

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
    return [*plain(alerts.groups(environment, namespace)), *written]
