"""What the charts hand to a Prometheus of the cluster is what its operator, and Prometheus itself, take."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from environments.alerting import plain
from infra.platform.rules import rules
from infra.platform.settings import Monitoring, Rules
from model_service import alerts
from model_service.settings import Service
from pipelines.monitoring.rules import JOB
from tests.charts.conftest import CHARTS, NAMESPACE, RELEASES, ROOT, Helm, Kubeconform
from tests.charts.operator import write_schemas

Objects = dict[str, dict[str, Any]]
SERVICE_RULES = plain(alerts.groups("dev", Service()))


@pytest.fixture(scope="module")
def operator(kubeconform: Kubeconform) -> Kubeconform:
    """A cluster that has the operator."""
    write_schemas(kubeconform.schemas / RELEASES[-1])
    return kubeconform


@pytest.fixture
def made(helm: Helm, tmp_path: Path) -> Callable[..., Objects]:
    """What a chart makes for a Prometheus of its example with some values changed, by kind."""

    def made(release: str, chart: Path | None = None, **change: Any) -> Objects:
        content = yaml.safe_load((ROOT / f"tests/charts/values/{release}.yaml").read_text("utf-8"))
        values = tmp_path / "values.yaml"
        values.write_text(yaml.safe_dump({**content, **change}), "utf-8")
        objects = helm.objects(release, chart or ROOT / CHARTS[release], values)
        of_operator = {each["kind"]: each for each in objects if each["apiVersion"].startswith("monitoring.coreos.com")}
        plainly = {each["kind"]: each for each in objects if each["metadata"]["name"] == "rules"}
        return {**plainly, **of_operator}

    return made


def given(by: Rules, **labels: str) -> dict[str, Any]:
    """What `infra apply` gives the platform's chart."""
    monitoring = Monitoring(rules=by, labels=labels)
    return {
        "monitoring": monitoring.model_dump(mode="json"),
        "rules": rules(ROOT, "dev", NAMESPACE, monitoring),
    }


def names(groups: list[dict[str, Any]]) -> set[str]:
    return {group["name"] for group in groups}


def test_the_operator_takes_what_the_model_service_has(made: Callable[..., Objects], operator: Kubeconform) -> None:
    """By its own definitions, strictly."""
    objects = made("model", rules=SERVICE_RULES)
    assert set(objects) == {"ServiceMonitor", "PrometheusRule"}
    assert operator.faults(list(objects.values()), RELEASES[-1]) == []


def test_the_operator_takes_the_rules_of_the_platform(made: Callable[..., Objects], operator: Kubeconform) -> None:
    """With the labels by which it looks; those of the service are delivered with the service."""
    objects = made("platform", **given(Rules.OPERATOR, release="kube-prometheus-stack"))
    assert set(objects) == {"PrometheusRule", "PodMonitor"}
    assert operator.faults(list(objects.values()), RELEASES[-1]) == []
    rule = objects["PrometheusRule"]
    assert rule["metadata"]["labels"]["release"] == "kube-prometheus-stack"
    assert names(rule["spec"]["groups"]) == {"platform-dev", "pipeline-dev"}
    assert not names(rule["spec"]["groups"]) & names(SERVICE_RULES)


def test_a_prometheus_without_operator_loads_what_the_config_map_holds(
    made: Callable[..., Objects], tmp_path: Path
) -> None:
    """All rules of the environment in one file."""
    promtool = shutil.which("promtool")
    objects = made("platform", **given(Rules.CONFIG_MAP, prometheus_rule="1"))
    assert set(objects) == {"ConfigMap"}
    assert objects["ConfigMap"]["metadata"]["labels"]["prometheus_rule"] == "1"
    text = objects["ConfigMap"]["data"]["dev.yaml"]
    assert names(yaml.safe_load(text)["groups"]) >= {"platform-dev", "pipeline-dev", *names(SERVICE_RULES)}
    assert yaml.safe_load(text)["groups"] == rules(ROOT, "dev", NAMESPACE, Monitoring(rules=Rules.CONFIG_MAP))
    if promtool:
        (tmp_path / "dev.yaml").write_text(text, "utf-8")
        checked = (promtool, "check", "rules", "--lint=all", "--lint-fatal", str(tmp_path / "dev.yaml"))
        done = subprocess.run(checked, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_operator_finds_the_process_that_tells_of_trainings(made: Callable[..., Objects], helm: Helm) -> None:
    """By what the pipeline's chart calls it, with the job and the environment that the rules ask for."""
    monitor = made("platform", **given(Rules.OPERATOR))["PodMonitor"]["spec"]
    pipeline = helm.objects("pipeline", ROOT / CHARTS["pipeline"], ROOT / "tests/charts/values/pipeline.yaml")
    (pod,) = (
        each["spec"]["template"]
        for each in pipeline
        if (each["kind"], each["metadata"]["name"]) == ("Deployment", "pipeline-metrics")
    )
    labels = pod["metadata"]["labels"]
    assert monitor["selector"]["matchLabels"].items() <= labels.items()
    assert labels[monitor["jobLabel"]] == JOB
    assert set(monitor["podTargetLabels"]) == {"environment"} <= set(labels)
    ports = {port["name"] for container in pod["spec"]["containers"] for port in container["ports"]}
    assert monitor["podMetricsEndpoints"][0]["port"] in ports


@pytest.mark.parametrize(("release", "kind"), [("pipeline", JOB), ("model", "model-service")])
def test_a_prometheus_without_operator_finds_the_pods_that_tell(release: str, kind: str, helm: Helm) -> None:
    """By the labels and annotations that infra/monitoring/kubernetes.yaml asks for; tests/monitoring tries the rest."""
    objects = helm.objects(release, ROOT / CHARTS[release], ROOT / f"tests/charts/values/{release}.yaml")
    pods = [each["spec"]["template"]["metadata"] for each in objects if each["kind"] == "Deployment"]
    found = [pod for pod in pods if "prometheus.io/scrape" in pod.get("annotations", {})]
    assert found
    asked = yaml.safe_load((ROOT / "infra/monitoring/kubernetes.yaml").read_text("utf-8"))["scrape_configs"][0]
    assert kind in asked["relabel_configs"][0]["regex"].split("|")
    for pod in found:
        assert (pod["labels"]["app.kubernetes.io/name"], pod["labels"]["environment"]) == (kind, "test")
        assert pod["annotations"]["prometheus.io/scrape"] == "true"
        assert pod["annotations"]["prometheus.io/path"] == "/metrics"
        assert pod["annotations"]["prometheus.io/port"].isdecimal()


@pytest.mark.parametrize("release", ["platform", "model"])
def test_nothing_of_the_operator_is_made_where_nobody_asked(release: str, made: Callable[..., Objects]) -> None:
    """A cluster without it would refuse the whole release."""
    assert made(release) == {}


@pytest.mark.parametrize(
    ("release", "file", "change"),
    [
        ("model", "templates/monitor.yaml", ("jobLabel:", "jobLabels:")),
        ("model", "templates/monitor.yaml", ("interval: 15s", "interval: often")),
        (
            "platform",
            "templates/monitoring.yaml",
            ("groups: {{- toYaml . | nindent 4", "group: {{- toYaml . | nindent 4"),
        ),
    ],
    ids=["unknown-key", "no-duration", "unknown-key-of-rules"],
)
def test_what_the_operator_would_drop_or_refuse_is_found(
    release: str,
    file: str,
    change: tuple[str, str],
    broken: Callable[[str, str, tuple[str, str]], Objects],
    operator: Kubeconform,
) -> None:
    """The schemas are real."""
    (fault,) = operator.faults(list(broken(release, file, change).values()), RELEASES[-1])
    assert fault.startswith("ServiceMonitor model-service" if release == "model" else "PrometheusRule rules")


@pytest.fixture
def broken(made: Callable[..., Objects], tmp_path: Path) -> Callable[[str, str, tuple[str, str]], Objects]:
    """What a chart makes in which a text of a file is another."""

    def broken(release: str, file: str, change: tuple[str, str]) -> Objects:
        chart = tmp_path / "chart"
        shutil.copytree(ROOT / CHARTS[release], chart)
        content = (chart / file).read_text("utf-8")
        assert change[0] in content
        (chart / file).write_text(content.replace(*change), "utf-8")
        return made(release, chart, **({"rules": SERVICE_RULES} if release == "model" else given(Rules.OPERATOR)))

    return broken
