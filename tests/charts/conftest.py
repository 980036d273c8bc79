"""The charts that exist, each with values that stand for an environment's, and the programs that judge them."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from infra.tools import tool

ROOT = Path(__file__).parents[2]
CHARTS = {"platform": "infra/platform", "pipeline": "pipelines/chart", "model": "model_service/chart"}
NAMESPACE = "project-dev"
# The oldest release of Kubernetes that is tried for real, and the newest whose schemas there are.
RELEASES = ("1.34.0", "1.37.0")


@dataclass(frozen=True)
class Example:
    """A chart and values for it: tests/charts/values/<release>.yaml, or <release>-<variant>.yaml."""

    release: str
    chart: Path
    values: Path

    def __str__(self) -> str:
        return self.values.stem


def examples() -> list[Example]:
    found = []
    for values in sorted((ROOT / "tests/charts/values").glob("*.yaml")):
        release = values.stem.partition("-")[0]
        chart = ROOT / CHARTS[release]
        if (chart / "Chart.yaml").is_file():
            found.append(Example(release, chart, values))
    return found


@dataclass(frozen=True)
class Helm:
    program: Path

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run((str(self.program), *arguments), capture_output=True, text=True, check=False)

    def objects(self, release: str, chart: Path, values: Path) -> list[dict[str, Any]]:
        """What the chart makes, in the namespace in which Helm would make it."""
        done = self("template", release, str(chart), "--values", str(values), "--namespace", NAMESPACE)
        assert done.returncode == 0, done.stderr
        made: list[dict[str, Any]] = [each for each in yaml.safe_load_all(done.stdout) if each]
        for each in made:
            each["metadata"].setdefault("namespace", NAMESPACE)
        return made


@pytest.fixture(scope="session")
def helm() -> Helm:
    return Helm(tool("helm"))


@dataclass(frozen=True)
class Kubeconform:
    program: Path
    schemas: Path

    def faults(self, objects: list[dict[str, Any]], release: str) -> list[str]:
        """What no API server of the release would take."""
        location = f"{self.schemas / release}/{{{{ .ResourceKind }}}}{{{{ .KindSuffix }}}}.json"
        done = subprocess.run(
            (str(self.program), "-strict", "-output", "json", "-schema-location", location, "-"),
            input="---\n".join(map(json.dumps, objects)).replace("---\n", "\n---\n"),
            capture_output=True,
            text=True,
            check=False,
        )
        found = json.loads(done.stdout)
        return [f"{each['kind']} {each['name']}: {each['msg']}" for each in found["resources"]]


@pytest.fixture(scope="session")
def kubeconform(tmp_path_factory: pytest.TempPathFactory) -> Kubeconform:
    """With the schemas that kubernetes-validate has, written so that kubeconform finds what they refer to."""
    folder = tmp_path_factory.mktemp("schemas")
    for release in RELEASES:
        bundled = Path(kubernetes_validate.__file__).parent / f"kubernetes-json-schema/v{release}-local-strict"
        (folder / release).mkdir()
        for file in bundled.glob("*.json"):
            schema = json.loads(file.read_text("utf-8").replace('"/api/_definitions.json', '"_definitions.json'))
            schema.pop("$id", None)
            (folder / release / file.name).write_text(json.dumps(schema), "utf-8")
    return Kubeconform(tool("kubeconform"), folder)
