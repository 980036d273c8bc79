"""Every chart, with each of its example values: Helm, the API server's schemas and checkov have nothing against it."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from infra.aws.names import WORKLOADS
from tests.charts.checkov import Finding, accepted, findings
from tests.charts.conftest import CHARTS, RELEASES, ROOT, Example, Helm, Kubeconform, examples

EXAMPLES = examples()
Break = Callable[[str], str]
ON_AWS = [each for each in EXAMPLES if str(each) in ("platform-aws", "pipeline", "model")]
PLATFORM = next(each for each in EXAMPLES if str(each) == "platform")


@pytest.fixture(scope="module")
def found(helm: Helm) -> dict[str, list[Finding]]:
    """What checkov finds, by example."""
    return {str(each): findings(helm.objects(each.release, each.chart, each.values)) for each in EXAMPLES}


@pytest.fixture
def broken(tmp_path: Path) -> Callable[[str, str, str], Path]:
    """A copy of the platform's chart in which a text of a file is another."""

    def copy(file: str, text: str, by: str) -> Path:
        chart = tmp_path / "platform"
        shutil.copytree(PLATFORM.chart, chart)
        content = (chart / file).read_text("utf-8")
        assert text in content
        (chart / file).write_text(content.replace(text, by), "utf-8")
        return chart

    return copy


def test_every_chart_has_an_example() -> None:
    """Else nothing here would look at it."""
    there = {name for name, folder in CHARTS.items() if (ROOT / folder / "Chart.yaml").is_file()}
    assert {each.release for each in EXAMPLES} == there


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_helm_has_nothing_against_it(example: Example, helm: Helm) -> None:
    """`helm lint --strict`, which also holds the values to values.schema.json."""
    done = helm("lint", "--strict", str(example.chart), "--values", str(example.values))
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_kubernetes_would_take_it(example: Example, release: str, helm: Helm, kubeconform: Kubeconform) -> None:
    """By the API server's own schemas, strictly: an unknown field is a fault."""
    assert kubeconform.faults(helm.objects(example.release, example.chart, example.values), release) == []


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_checkov_finds_nothing_that_is_not_accepted(example: Example, found: dict[str, list[Finding]]) -> None:
    """checkov.yaml beside this file accepts, with reasons."""
    known = accepted()
    assert [each for each in found[str(example)] if not any(one.covers(each) for one in known)] == []


def test_an_acceptance_that_nothing_needs_fails(found: dict[str, list[Finding]]) -> None:
    """Else the list would grow for ever, and hide what comes back."""
    every = [finding for each in found.values() for finding in each]
    assert [one for one in accepted() if not any(one.covers(finding) for finding in every)] == []


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_pods_run_with_the_least_rights(example: Example, helm: Helm) -> None:
    """Pinned by digest, not root, nothing to write but volumes, no capabilities, memory bounded."""
    pods = [pod for each in helm.objects(example.release, example.chart, example.values) if (pod := pod_of(each))]
    assert pods
    for pod in pods:
        assert pod["securityContext"]["runAsNonRoot"] is True
        for container in (*pod.get("initContainers", ()), *pod["containers"]):
            assert "@sha256:" in container["image"]
            assert container["securityContext"]["readOnlyRootFilesystem"] is True
            assert container["securityContext"]["allowPrivilegeEscalation"] is False
            assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
            assert container["resources"]["requests"]["cpu"]
            assert container["resources"]["limits"]["memory"]


def test_pods_on_aws_run_as_the_service_accounts_that_have_a_role(helm: Helm) -> None:
    """What the charts make and name is what the foundation associates; a pod that names another would reach nothing."""
    objects = [made for each in ON_AWS for made in helm.objects(each.release, each.chart, each.values)]
    made = {each["metadata"]["name"] for each in objects if each["kind"] == "ServiceAccount"}
    named = {pod.get("serviceAccountName") for each in objects if (pod := pod_of(each))}
    assert made == named == set(WORKLOADS.values())


@pytest.mark.parametrize(("release", "container"), [("pipeline", "training"), ("model", "model-service")])
@pytest.mark.parametrize("names", [["object-storage", "mlflow-auth"], ["mlflow-auth"], []])
def test_pods_have_the_secrets_of_the_connection_as_variables(
    release: str, container: str, names: list[str], helm: Helm, tmp_path: Path
) -> None:
    """Keys of the storage and the login of MLflow, wherever each is needed; the platform's own are not among them."""
    example = next(each for each in EXAMPLES if str(each) == release)
    content = yaml.safe_load(example.values.read_text("utf-8"))
    content["connection"]["secrets"] = names
    values = tmp_path / "values.yaml"
    values.write_text(yaml.safe_dump(content), "utf-8")
    pods = [pod for each in helm.objects(release, example.chart, values) if (pod := pod_of(each))]
    found = [each for pod in pods for each in pod["containers"] if each["name"] == container]
    assert found
    for each in found:
        assert [source["secretRef"]["name"] for source in each.get("envFrom", ())] == names


@pytest.mark.parametrize("example", ON_AWS, ids=str)
def test_pods_on_aws_reach_the_agent_that_gives_them_their_role(example: Example, helm: Helm, tmp_path: Path) -> None:
    """Through the chart's network policies, where there is no object storage in the namespace."""
    content = yaml.safe_load(example.values.read_text("utf-8"))
    content.get("connection", {}).get("variables", {}).pop("AWS_ENDPOINT_URL", None)
    values = tmp_path / "values.yaml"
    values.write_text(yaml.safe_dump(content), "utf-8")
    objects = helm.objects(example.release, example.chart, values)
    found = {
        each["metadata"]["name"]: each["spec"].get("egress") for each in objects if each["kind"] == "NetworkPolicy"
    }
    for more in ("monitoring", "pipeline-metrics"):  # they add to what the pipeline's allows
        found.pop(more, None)
    policies = list(found.values())
    assert policies
    for rules in policies:
        agent = [rule["ports"] for rule in rules if {"ipBlock": {"cidr": "169.254.170.23/32"}} in rule.get("to", ())]
        assert [port["port"] for ports in agent for port in ports] == [80]


def test_helm_refuses_a_chart_that_does_not_render(broken: Callable[[str, str, str], Path], helm: Helm) -> None:
    """The lint is real."""
    chart = broken("templates/database.yaml", 'include "platform.labels"', 'include "platform.label"')
    done = helm("lint", "--strict", str(chart), "--values", str(PLATFORM.values))
    assert done.returncode == 1
    assert "platform.label" in done.stdout + done.stderr


def test_helm_refuses_a_value_that_the_schema_does_not_know(tmp_path: Path, helm: Helm) -> None:
    """With the name of what is wrong."""
    values = tmp_path / "values.yaml"
    content = yaml.safe_load(PLATFORM.values.read_text("utf-8"))
    values.write_text(yaml.safe_dump({**content, "mlflow": {"replica": 3}}), "utf-8")
    done = helm("template", "platform", str(PLATFORM.chart), "--values", str(values))
    assert done.returncode == 1
    assert "replica" in done.stderr


@pytest.mark.parametrize("image", ["mlflow:latest", "registry/mlflow", "mlflow@sha256:abc"])
def test_helm_refuses_an_image_that_is_not_pinned(image: str, tmp_path: Path, helm: Helm) -> None:
    """Who delivers by hand does not get around it, either."""
    values = tmp_path / "values.yaml"
    content = yaml.safe_load(PLATFORM.values.read_text("utf-8"))
    values.write_text(yaml.safe_dump({**content, "images": {**content["images"], "mlflow": image}}), "utf-8")
    assert helm("template", "platform", str(PLATFORM.chart), "--values", str(values)).returncode == 1


def test_kubeconform_refuses_a_field_that_does_not_exist(
    broken: Callable[[str, str, str], Path], helm: Helm, kubeconform: Kubeconform
) -> None:
    """In each release."""
    chart = broken("templates/mlflow.yaml", "terminationGracePeriodSeconds", "terminationGracePeriod")
    for release in RELEASES:
        (fault,) = kubeconform.faults(helm.objects("platform", chart, PLATFORM.values), release)
        assert "Deployment mlflow" in fault
        assert "terminationGracePeriod" in fault


def test_checkov_refuses_a_container_that_may_become_root(broken: Callable[[str, str, str], Path], helm: Helm) -> None:
    """Of all that it is checked for."""
    chart = broken("templates/_parts.tpl", "allowPrivilegeEscalation: false", "privileged: true")
    found = {(check, name) for check, name, _ in findings(helm.objects("platform", chart, PLATFORM.values))}
    assert {("CKV_K8S_16", "Deployment.mlflow"), ("CKV_K8S_20", "StatefulSet.database")} <= found


def pod_of(made: dict[str, Any]) -> dict[str, Any] | None:
    """The pod that an object makes, if it makes one."""
    spec = made.get("spec", {})
    if made["kind"] == "CronJob":
        spec = spec["jobTemplate"]["spec"]
    pod: dict[str, Any] | None = spec.get("template", {}).get("spec")
    return pod
