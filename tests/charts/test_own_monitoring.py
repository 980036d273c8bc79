"""A Prometheus and an Alertmanager of the platform's own: what they may, what they read, who is told."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from infra.platform.rules import rules, scraped
from infra.platform.settings import Monitoring, Rules
from tests.charts.conftest import CHARTS, NAMESPACE, ROOT, Helm

CHART = ROOT / CHARTS["platform"]
EXAMPLES = ROOT / "tests/charts/values"
OWN = yaml.safe_load((EXAMPLES / "platform-own-monitoring.yaml").read_text("utf-8"))
PARTS = ("prometheus", "alertmanager")
Objects = dict[tuple[str, str], dict[str, Any]]


def made(helm: Helm, values: Path) -> Objects:
    return {(each["kind"], each["metadata"]["name"]): each for each in helm.objects("platform", CHART, values)}


def changed(helm: Helm, folder: Path, **change: Any) -> Objects:
    values = folder / "values.yaml"
    values.write_text(yaml.safe_dump({**OWN, **change}), "utf-8")
    return made(helm, values)


@pytest.fixture
def objects(helm: Helm) -> Objects:
    return made(helm, EXAMPLES / "platform-own-monitoring.yaml")


def pod(objects: Objects, name: str) -> dict[str, Any]:
    found: dict[str, Any] = objects["StatefulSet", name]["spec"]["template"]
    return found


def mounted(objects: Objects, name: str) -> dict[str, Any]:
    (found,) = (each for each in pod(objects, name)["spec"]["volumes"] if each["name"] == "stated")
    return dict(found)


@pytest.mark.parametrize("by", [Rules.NONE, Rules.CONFIG_MAP, Rules.OPERATOR])
def test_neither_is_made_where_nobody_asked(by: Rules, helm: Helm, tmp_path: Path) -> None:
    """Nor anything that they would need."""
    monitoring = Monitoring(rules=by).model_dump(mode="json")
    assert not {name for _, name in changed(helm, tmp_path, monitoring=monitoring)} & set(PARTS)


def test_prometheus_may_read_the_pods_of_its_namespace_and_no_more(objects: Objects) -> None:
    """By a Role: no ClusterRole reaches further. It alone of the platform's pods has a token."""
    assert not {kind for kind, _ in objects if kind.startswith("Cluster")}
    (rule,) = objects["Role", "prometheus"]["rules"]
    assert rule == {"apiGroups": [""], "resources": ["pods"], "verbs": ["get", "list", "watch"]}
    (subject,) = objects["RoleBinding", "prometheus"]["subjects"]
    assert subject["name"] == pod(objects, "prometheus")["spec"]["serviceAccountName"]
    assert subject["namespace"] == NAMESPACE
    tokens = {
        name: made["spec"]["template"]["spec"]["automountServiceAccountToken"]
        for (kind, name), made in objects.items()
        if kind in ("Deployment", "StatefulSet")
    }
    assert [name for name, has in tokens.items() if has] == ["prometheus"]


def test_it_is_told_what_the_project_tells_any_prometheus(helm: Helm, tmp_path: Path) -> None:
    """The jobs, and all rules of the environment but those that ask what it cannot see."""
    monitoring = Monitoring(rules=Rules.OWN)
    given = rules(ROOT, "dev", NAMESPACE, monitoring)
    objects = changed(helm, tmp_path, rules=given, scraped=scraped(ROOT, monitoring))
    stated = yaml.safe_load(objects["ConfigMap", "prometheus"]["data"]["prometheus.yaml"])
    assert [job["job_name"] for job in stated["scrape_configs"]] == ["alertmanager", "prometheus", "environments"]
    assert stated["scrape_configs"][-1] == scraped(ROOT, monitoring)[0]
    assert yaml.safe_load(objects["ConfigMap", "rules"]["data"]["dev.yaml"])["groups"] == given
    sources = [each["configMap"] for each in mounted(objects, "prometheus")["projected"]["sources"]]
    assert [(each["name"], each.get("items")) for each in sources] == [
        ("prometheus", None),
        ("rules", [{"key": "dev.yaml", "path": stated["rule_files"][0]}]),
    ]


def test_other_rules_or_jobs_make_a_new_pod_and_another_image_of_mlflow_does_not(
    helm: Helm, tmp_path: Path, objects: Objects
) -> None:
    """It reads them when it starts."""
    before = pod(objects, "prometheus")
    assert pod(changed(helm, tmp_path, rules=[]), "prometheus") != before
    assert pod(changed(helm, tmp_path, scraped=[]), "prometheus") != before
    images = {**OWN["images"], "mlflow": OWN["images"]["database"]}
    assert pod(changed(helm, tmp_path, images=images), "prometheus") == before


def test_it_drops_the_oldest_before_its_volume_is_full(objects: Objects) -> None:
    """By age, or by size, whichever comes first."""
    (container,) = pod(objects, "prometheus")["spec"]["containers"]
    options = dict(each.lstrip("-").split("=", 1) for each in container["args"])
    assert options["storage.tsdb.retention.time"] == "30d"
    (claim,) = objects["StatefulSet", "prometheus"]["spec"]["volumeClaimTemplates"]
    claimed = int(claim["spec"]["resources"]["requests"]["storage"].removesuffix("Gi")) * 1024
    assert 0.5 < int(options["storage.tsdb.retention.size"].removesuffix("MB")) / claimed < 0.8


def test_a_secret_says_who_is_told(objects: Objects) -> None:
    """The chart only names it: addresses and tokens of receivers are in no file of the project."""
    assert mounted(objects, "alertmanager")["secret"] == {"secretName": "who-is-told"}
    assert ("ConfigMap", "alertmanager") not in objects


def test_without_one_nobody_is(helm: Helm, tmp_path: Path) -> None:
    """A receiver that does nothing, and says so by its name."""
    objects = changed(helm, tmp_path, monitoring={"rules": "own"})
    assert mounted(objects, "alertmanager")["configMap"] == {"name": "alertmanager"}
    stated = yaml.safe_load(objects["ConfigMap", "alertmanager"]["data"]["alertmanager.yaml"])
    assert stated["receivers"] == [{"name": stated["route"]["receiver"]}] == [{"name": "nobody"}]


def test_prometheus_alone_reaches_alertmanager(objects: Objects) -> None:
    """Who reached it could silence what others should be told."""
    (rule,) = objects["NetworkPolicy", "alertmanager"]["spec"]["ingress"]
    (source,) = rule["from"]
    labels = pod(objects, "prometheus")["metadata"]["labels"]
    assert source["podSelector"]["matchLabels"].items() <= labels.items()
    assert source["podSelector"]["matchLabels"]["app.kubernetes.io/name"] == "prometheus"
    assert rule["ports"] == [{"port": 9093}]


@pytest.mark.parametrize("name", PARTS)
def test_their_data_outlive_the_release(name: str, objects: Objects) -> None:
    """As those of database and storage do."""
    spec = objects["StatefulSet", name]["spec"]
    assert spec["volumeClaimTemplates"]
    assert "persistentVolumeClaimRetentionPolicy" not in spec
