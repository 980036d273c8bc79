"""Writes the JSON schemas of project.yaml and the files of an environment, for editors: `make schemas`."""

import json
from pathlib import Path

from pydantic import BaseModel

from environments import Project
from infra.environment import Infrastructure
from model_service.settings import Model
from pipelines.settings import Pipeline

FOLDER = Path(__file__).resolve().parents[1] / "environments" / "schema"
FILES: dict[str, type[BaseModel]] = {
    "project": Project,
    "infrastructure": Infrastructure,
    "pipeline": Pipeline,
    "model": Model,
}


def schema(model: type[BaseModel]) -> str:
    return json.dumps(model.model_json_schema(), indent=2) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, model in FILES.items():
        (FOLDER / f"{name}.json").write_text(schema(model), encoding="utf-8")
