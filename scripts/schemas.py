"""Writes the JSON schemas of project.yaml, the files of an environment and the charts' values: `make schemas`."""

import json
from pathlib import Path

from pydantic import BaseModel

from environments import Project
from infra.environment import Infrastructure
from infra.platform.values import Values as PlatformValues
from model_service.settings import Model
from model_service.values import Values as ModelValues
from pipelines.settings import Pipeline
from pipelines.values import Values as PipelineValues

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "environments" / "schema"
FILES: dict[str, type[BaseModel]] = {
    "project": Project,
    "infrastructure": Infrastructure,
    "pipeline": Pipeline,
    "model": Model,
}
CHARTS: dict[str, type[BaseModel]] = {
    "infra/platform": PlatformValues,
    "pipelines/chart": PipelineValues,
    "model_service/chart": ModelValues,
}


def schema(model: type[BaseModel]) -> str:
    return json.dumps(model.model_json_schema(), indent=2) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, model in FILES.items():
        (FOLDER / f"{name}.json").write_text(schema(model), encoding="utf-8")
    for chart, values in CHARTS.items():
        (ROOT / chart / "values.schema.json").write_text(schema(values), encoding="utf-8")
