"""The JSON schemas that editors use are those of the models, and the files of the environments hold to them."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from scripts import schemas

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "environments").glob("*/*.yaml"))


@pytest.mark.parametrize("name", schemas.FILES)
def test_a_schema_is_that_of_its_model(name: str) -> None:
    """`make schemas` writes it anew."""
    written = (ROOT / "environments/schema" / f"{name}.json").read_text(encoding="utf-8")
    assert written == schemas.schema(schemas.FILES[name])


@pytest.mark.parametrize("chart", schemas.CHARTS)
def test_the_schema_of_a_chart_is_that_of_its_values(chart: str) -> None:
    """So Helm refuses what the models refuse."""
    written = (ROOT / chart / "values.schema.json").read_text(encoding="utf-8")
    assert written == schemas.schema(schemas.CHARTS[chart])


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_a_file_holds_to_the_schema_that_it_names(file: Path) -> None:
    """The first line tells the editor which."""
    text = file.read_text(encoding="utf-8")
    assert text.startswith(f"# yaml-language-server: $schema=../schema/{file.stem}.json\n")
    _holds(text, file.stem)


def test_project_yaml_holds_to_its_schema() -> None:
    """It lies above the folder of the environments."""
    text = (ROOT / "project.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=environments/schema/project.json\n")
    _holds(text, "project")


def _holds(text: str, name: str) -> None:
    schema = json.loads((ROOT / f"environments/schema/{name}.json").read_text(encoding="utf-8"))
    jsonschema.validate(yaml.safe_load(text) or {}, schema)
