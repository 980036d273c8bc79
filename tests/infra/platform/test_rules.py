"""Which rules a cluster is given."""

from pathlib import Path

import pytest

from environments import Invalid
from infra.platform.rules import rules
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


@pytest.mark.parametrize("by", [Rules.OPERATOR, Rules.CONFIG_MAP])
def test_rules_that_nobody_wrote_are_asked_for(by: Rules, tmp_path: Path) -> None:
    """Rather than leaving an environment unwatched."""
    with pytest.raises(Invalid, match=r"infra/monitoring/rules/dev\.yaml: not there.*`make monitoring`"):
        given(tmp_path, by)
