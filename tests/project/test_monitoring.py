"""The rules that a Prometheus reads are those of the environments' files, and each alert says what to do."""

import re
from pathlib import Path

import pytest
import yaml

from environments.alerting import plain
from infra.platform import alerts
from pipelines.monitoring import rules
from scripts import monitoring

ROOT = Path(__file__).parents[2]
FILES = monitoring.files()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_rules_are_current(file: Path) -> None:
    """`make monitoring` writes them anew."""
    assert (ROOT / file).read_text(encoding="utf-8") == FILES[file]


def test_there_are_no_rules_of_an_environment_that_is_gone() -> None:
    """Nobody would look at what they say."""
    assert set((ROOT / monitoring.FOLDER).glob("*")) == {ROOT / file for file in FILES}


def test_each_alert_has_a_heading_in_its_runbook_and_each_heading_an_alert() -> None:
    """Its annotation leads there."""
    content = [yaml.safe_load(text) for text in FILES.values()]
    # Those of the platform, which only a cluster has, and what `monitoring.metrics` brings.
    content += [{"groups": plain(each)} for each in (alerts.groups("any", "any"), rules.groups("any", told=True))]
    made = [rule for each in content for group in each["groups"] for rule in group["rules"] if "alert" in rule]
    headings = re.findall(r"^## (\w+)$", (ROOT / "docs/alerts.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert {rule["annotations"]["runbook"] for rule in made} == {f"docs/alerts.md#{each.lower()}" for each in headings}
