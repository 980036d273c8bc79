"""Which rules a cluster is given."""

from pathlib import Path

import pytest
import yaml

from environments import Invalid
from infra.platform.rules import rules, scraped
from infra.platform.settings import Monitoring, Rules

ROOT = Path(__file__).parents[3]


def given(root: Path, by: Rules) -> set[str]:
    return {group["name"] for group in rules(root, "dev", "project-dev", Monitoring(rules=by))}


def test_none_unless_asked() -> None:
    """Nobody would read them."""
    assert given(ROOT, Rules.NONE) == set()


def test_the_service_s_come_once() -> None:
    """With the operator they are delivered with the service."""
    everything, others = given(ROOT, Rules.CONFIG_MAP), given(ROOT, Rules.OPERATOR)
    assert {"platform-dev", "pipeline-dev", "model-service-slo-dev"} <= everything
    assert others == {name for name in everything if not name.startswith("model-service-")}


def test_a_prometheus_of_its_own_has_no_rules_that_would_be_silent() -> None:
    """Those about the platform ask what it does not scrape."""
    assert given(ROOT, Rules.OWN) == given(ROOT, Rules.CONFIG_MAP) - {"platform-dev"}


def test_a_prometheus_of_its_own_scrapes_what_any_other_would_in_its_namespace() -> None:
    """infra/monitoring/kubernetes.yaml says how; others have that file."""
    (job,) = scraped(ROOT, Monitoring(rules=Rules.OWN))
    (stated,) = yaml.safe_load((ROOT / "infra/monitoring/kubernetes.yaml").read_text("utf-8"))["scrape_configs"]
    assert job["relabel_configs"] == stated["relabel_configs"]
    assert job["kubernetes_sd_configs"] == [{"role": "pod", "namespaces": {"own_namespace": True}}]
    assert scraped(ROOT, Monitoring(rules=Rules.CONFIG_MAP)) == []


@pytest.mark.parametrize("by", [Rules.OPERATOR, Rules.CONFIG_MAP, Rules.OWN])
def test_rules_that_nobody_wrote_are_asked_for(by: Rules, tmp_path: Path) -> None:
    """Rather than leaving an environment unwatched."""
    with pytest.raises(Invalid, match=r"infra/monitoring/rules/dev\.yaml: not there.*`make monitoring`"):
        given(tmp_path, by)
