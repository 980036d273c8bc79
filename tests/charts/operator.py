"""What Prometheus' operator takes: JSON schemas of its own definitions, which tools/prometheus-operator pins."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import yaml

from infra.tools import PINS

MODULE = "github.com/prometheus-operator/prometheus-operator"
DEFINITIONS = "example/prometheus-operator-crd"
KINDS = ("servicemonitors", "podmonitors", "prometheusrules")


def definitions() -> Path:
    """The folder of the module, by whose sum Go checks what it got."""
    environment = {**os.environ, "GOFLAGS": "-mod=readonly", "GOWORK": "off"}
    command = ("go", "mod", "download", "-json", MODULE)
    folder = PINS / "prometheus-operator"
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return Path(json.loads(done.stdout)["Dir"]) / DEFINITIONS


def write_schemas(folder: Path) -> None:
    """By the names under which kubeconform looks for them."""
    place = definitions()
    for file in (place / f"monitoring.coreos.com_{each}.yaml" for each in KINDS):
        definition = yaml.safe_load(file.read_text("utf-8"))["spec"]
        group, kind = definition["group"].partition(".")[0], definition["names"]["kind"].lower()
        for version in definition["versions"]:
            schema = strict(version["schema"]["openAPIV3Schema"])
            (folder / f"{kind}-{group}-{version['name']}.json").write_text(json.dumps(schema), "utf-8")


def strict(schema: Any) -> Any:
    """The same, refusing what the API server would silently drop."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: strict(value) for key, value in schema.items()}
    open_ended = schema.get("x-kubernetes-preserve-unknown-fields") or "additionalProperties" in schema
    if schema.get("type") == "object" and isinstance(schema.get("properties"), dict) and not open_ended:
        made["additionalProperties"] = False
    return made
