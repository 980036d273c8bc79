"""Grafana's dashboards are those that are stated, and show only what there is to see."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from environments.alerting import Group, Recording
from model_service.alerts import groups
from model_service.settings import Service
from pipelines.monitoring import figures
from scripts.dashboards import FILES, ROOT, Board, text
from tests.monitoring.promtool import check

NAME = re.compile(r"\b((?:model_service|pipeline)_[a-z_]+|service:[a-z_0-9]+:[a-z_0-9]+)\b")


# In a process of its own: the service's metrics are kept in files, and so would be all that come after them.
COUNTED = """
import json, sys
from pathlib import Path
from prometheus_client.metrics import MetricWrapperBase
from model_service.metrics import Metrics

names = set()
for metric in vars(Metrics(Path(sys.argv[1]), "0")).values():
    if isinstance(metric, MetricWrapperBase):
        labels = metric._labelnames
        for family in (metric.labels(*labels) if labels else metric).collect():
            names |= {sample.name for sample in family.samples}
print(json.dumps(sorted(names)))
"""


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Every series that the service, the figures of the pipeline and the rules make."""
    folder = tmp_path_factory.mktemp("metrics")
    command = [sys.executable, "-c", COUNTED, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    rules = {rule.record for group in groups("dev", Service()) for rule in group.rules if isinstance(rule, Recording)}
    source = ast.parse(Path(figures.__file__).read_text(encoding="utf-8"))
    stated = {node.value for node in ast.walk(source) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {*json.loads(done.stdout), *rules, *(each for each in stated if NAME.fullmatch(each))}


def queries(board: Board) -> list[str]:
    return [query for figure in board.panels() for query in figure.queries.values()]


@pytest.mark.parametrize("name", FILES)
def test_a_dashboard_is_the_one_that_is_stated(name: str) -> None:
    """`make dashboards` writes it anew."""
    assert (ROOT / name).read_text(encoding="utf-8") == text(FILES[name])


@pytest.mark.parametrize("name", FILES)
def test_it_asks_only_for_series_that_exist(name: str, known: set[str]) -> None:
    """In its panels, in its variable and in its annotations: all that the file names."""
    named = set(NAME.findall((ROOT / name).read_text(encoding="utf-8")))
    assert named
    assert named - known == set()


def test_a_series_that_nobody_makes_is_found(known: set[str]) -> None:
    assert set(NAME.findall("sum(rate(model_service_requests_totals[5m]))")) - known
    assert "model_service_requests_total" in known
    assert "pipeline_step_rows" in known


@pytest.mark.parametrize("name", FILES)
def test_prometheus_understands_every_query(name: str, tmp_path: Path) -> None:
    rules = tuple(
        Recording(record=f"query:number:{number}", expr=query) for number, query in enumerate(queries(FILES[name]))
    )
    done = check((Group(name="queries", rules=rules),), tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", FILES)
def test_every_panel_is_drawn_and_asks_the_chosen_prometheus(name: str) -> None:
    """None lies over another."""
    board = json.loads((ROOT / name).read_text(encoding="utf-8"))
    panels = [each for each in board["panels"] if each["type"] != "row"]
    assert [each["title"] for each in panels] == [each.title for each in FILES[name].panels()]
    assert {each["datasource"]["uid"] for each in panels} == {"${source}"}
    places = [(each["gridPos"]["x"], each["gridPos"]["y"]) for each in panels]
    assert len(set(places)) == len(places)
