"""What a reviewer of a plan is told besides what would change."""

from dataclasses import replace
from typing import Any

import pytest

from infra.environment import Infrastructure, Target
from infra.kubernetes.plan import Plan
from infra.kubernetes.settings import Kubernetes
from infra.platform.settings import Platform
from tests.infra.kubernetes.test_bundle import plan, step

NOBODY = "platform: Alertmanager tells nobody: monitoring.alertmanager.config_secret names no Secret"


def stated(found: Plan, **monitoring: Any) -> Plan:
    platform = Platform.model_validate({"monitoring": monitoring})
    settings = Infrastructure(target=Target.KUBERNETES, kubernetes=Kubernetes(platform=platform))
    return replace(found, place=replace(found.place, settings=settings))


def test_that_nobody_would_be_told_of_alerts() -> None:
    """Else whoever reads that there is an Alertmanager relies on it."""
    assert stated(plan(step()), rules="own").notes == [NOBODY]


@pytest.mark.parametrize("monitoring", [{"rules": "own", "alertmanager": {"config_secret": "who"}}, {"rules": "none"}])
def test_nothing_where_somebody_is_or_there_is_no_alertmanager(monitoring: dict[str, Any]) -> None:
    """The same where the platform is not part of what is planned."""
    assert stated(plan(step()), **monitoring).notes == []
    assert stated(plan(), rules="own").notes == []
