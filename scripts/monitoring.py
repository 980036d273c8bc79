"""Writes what a Prometheus reads of each environment, infra/monitoring/rules/*.yaml: `make monitoring`."""

from pathlib import Path

import environments
from environments.alerting import rule_file
from model_service import alerts
from model_service.settings import Model
from pipelines.monitoring import rules
from pipelines.settings import Pipeline

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path("infra/monitoring/rules")


def files(root: Path = ROOT) -> dict[Path, str]:
    """By their path in the project; the objectives come from model.yaml."""
    made = {}
    for name in environments.names(root):
        service = environments.read(Model, root, name, "model").service
        told = environments.read(Pipeline, root, name, "pipeline").monitoring.metrics
        text = rule_file((*alerts.groups(name, service), *rules.groups(name, told=told)))
        made[FOLDER / f"{name}.yaml"] = f"# Written by `make monitoring`.\n{text}"
    return made


if __name__ == "__main__":
    (ROOT / FOLDER).mkdir(parents=True, exist_ok=True)
    for file, text in files().items():
        (ROOT / file).write_text(text, encoding="utf-8")
