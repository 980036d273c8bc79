"""What the charts hand to Prometheus' operator, before an API server that has its definitions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from environments.alerting import plain
from infra.platform.rules import rules
from infra.platform.settings import Monitoring, Rules
from infra.tools import tool
from model_service import alerts
from model_service.settings import Service
from tests.charts.conftest import CHARTS, Helm
from tests.charts.operator import KINDS, definitions
from tests.e2e.kubernetes.conftest import CHECKOUT, Cluster


@pytest.fixture(scope="module")
def operator(cluster: Cluster) -> Iterator[Cluster]:
    """The cluster knows the three kinds; nothing acts on them."""
    files = [f"--filename={definitions() / f'monitoring.coreos.com_{kind}.yaml'}" for kind in KINDS]
    cluster.kubectl("apply", "--server-side", *files)
    cluster.kubectl("wait", "--for=condition=established", *files, "--timeout=60s")
    yield cluster
    cluster.kubectl("delete", "--wait=false", *files)


@pytest.mark.parametrize("release", ["platform", "model"])
def test_the_api_server_takes_it(release: str, operator: Cluster, tmp_path: Path) -> None:
    """As the charts make it, strictly; with an unknown field it does not."""
    content = yaml.safe_load((CHECKOUT / f"tests/charts/values/{release}.yaml").read_text("utf-8"))
    if release == "model":
        content["rules"] = plain(alerts.groups("dev", Service()))
    else:
        monitoring = Monitoring(rules=Rules.OPERATOR, labels={"release": "kube-prometheus-stack"})
        content["monitoring"] = monitoring.model_dump(mode="json")
        content["rules"] = rules(CHECKOUT, "dev", "default", monitoring)
    values = tmp_path / "values.yaml"
    values.write_text(yaml.safe_dump(content), "utf-8")
    made = Helm(tool("helm")).objects(release, CHECKOUT / CHARTS[release], values)
    own = [each for each in made if each["apiVersion"] == "monitoring.coreos.com/v1"]
    for each in own:
        each["metadata"]["namespace"] = "default"
    tried = ("apply", "--server-side", "--dry-run=server", "--filename=-", "--output=name")
    said = operator.kubectl(*tried, input=yaml.safe_dump_all(own)).split()
    other = "servicemonitor" if release == "model" else "podmonitor"
    assert {each.partition(".")[0] for each in said} == {"prometheusrule", other}

    rule = next(each for each in own if each["kind"] == "PrometheusRule")
    rule["spec"]["groups"][0]["rules"][0]["expression"] = "1"
    with pytest.raises(AssertionError, match="expression: field not declared in schema"):
        operator.kubectl(*tried, input=yaml.safe_dump(rule))
