"""What is particular to the model service's chart: what makes new pods and what does not, how they stop, KServe."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tests.charts.conftest import ROOT, Helm

CHART = ROOT / "model_service/chart"
EXAMPLE = yaml.safe_load((ROOT / "tests/charts/values/model.yaml").read_text("utf-8"))
Objects = dict[tuple[str, str], dict[str, Any]]
# What serving.kserve.io/v1beta1 asks of what is used here: a pod's specification inside the predictor, whose container
# that serves has this name.
INFERENCE_SERVICE = {
    "type": "object",
    "required": ["spec"],
    "properties": {
        "spec": {
            "type": "object",
            "required": ["predictor"],
            "additionalProperties": False,
            "properties": {
                "predictor": {
                    "type": "object",
                    "required": ["containers", "minReplicas", "maxReplicas"],
                    "properties": {
                        "minReplicas": {"type": "integer", "minimum": 0},
                        "maxReplicas": {"type": "integer", "minimum": 1},
                        "scaleTarget": {"type": "integer"},
                        "scaleMetric": {"enum": ["cpu", "memory", "concurrency", "rps"]},
                        "containers": {"contains": {"properties": {"name": {"const": "kserve-container"}}}},
                    },
                }
            },
        }
    },
}


@pytest.fixture
def made(helm: Helm, tmp_path: Path) -> Any:
    """What the chart makes of the example with some of its values changed, by kind and name."""

    def made(**change: Any) -> Objects:
        values = tmp_path / "values.yaml"
        values.write_text(yaml.safe_dump({**deepcopy(EXAMPLE), **change}), "utf-8")
        return {(each["kind"], each["metadata"]["name"]): each for each in helm.objects("model", CHART, values)}

    return made


def template(objects: Objects, name: str = "model-service") -> Any:
    return objects["Deployment", name]["spec"]["template"]


def record(objects: Objects) -> str:
    [volume] = [each for each in template(objects)["spec"]["volumes"] if each["name"] == "record"]
    return str(volume["configMap"]["name"])


def test_another_record_is_another_immutable_config_map_and_so_other_pods(made: Any) -> None:
    """Never the same one with another content, which pods that run already would take up."""
    before = made(canary=None)
    after = made(canary=None, promotion=EXAMPLE["promotion"] | {"version": 7})
    assert record(before) != record(after)
    for objects in (before, after):
        mounted = objects["ConfigMap", record(objects)]
        assert mounted["immutable"] is True
        assert mounted["metadata"]["annotations"]["helm.sh/resource-policy"] == "keep"
    assert yaml.safe_load(after["ConfigMap", record(after)]["data"]["model.yaml"])["promotion"]["version"] == 7


def test_other_replicas_make_no_other_pods(made: Any) -> None:
    """Scaling and the rules of a trial are the cluster's business."""
    rules = {**EXAMPLE["rollout"], "canary": None}
    changed = made(replicas={"min": 3, "max": 9, "cpu_percent": 50}, rollout=rules, canary=None)
    assert template(changed) == template(made(canary=None))


def test_a_canary_leaves_the_pods_beside_it_alone(made: Any) -> None:
    """And the Service sends requests to both."""
    with_canary = made()
    assert template(with_canary) == template(made(canary=None))
    assert template(with_canary, "model-service-canary")["metadata"]["annotations"]["model"] == "flight-delays/2"
    selector = with_canary["Service", "model-service"]["spec"]["selector"].items()
    for name in ("model-service", "model-service-canary"):
        assert selector <= template(with_canary, name)["metadata"]["labels"].items()


def test_a_pod_is_ready_only_with_the_digest_of_its_record(made: Any) -> None:
    """Not with any model that it may have."""
    for name, promoted in (("model-service", EXAMPLE), ("model-service-canary", EXAMPLE["canary"])):
        [container] = template(made(), name)["spec"]["containers"]
        assert container["readinessProbe"]["httpGet"]["path"].endswith(f"/ready/{promoted['promotion']['digest']}")


def test_a_pod_has_the_time_to_stop_that_the_service_takes(made: Any) -> None:
    """Sent nothing any more, lingering, draining, its workers' and the shipper's time."""
    service = EXAMPLE["service"] | {"linger_seconds": 7.5, "drain_seconds": 60}
    spec = template(made(service=service))["spec"]
    [container] = spec["containers"]
    away = container["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert spec["terminationGracePeriodSeconds"] >= away + 7.5 + 60 + 5 + 20


def test_a_fixed_number_of_replicas_has_no_autoscaler(made: Any) -> None:
    """And where there is one, nobody else states the number."""
    fixed = made(replicas={"min": 2, "max": 2, "cpu_percent": 70})
    assert ("HorizontalPodAutoscaler", "model-service") not in fixed
    assert fixed["Deployment", "model-service"]["spec"]["replicas"] == 2
    assert "replicas" not in made()["Deployment", "model-service"]["spec"]


def test_the_storage_is_reached_on_aws_and_in_the_namespace(made: Any) -> None:
    """Port 443 is open only where S3 is not in the namespace."""

    def ports(objects: Objects) -> set[int]:
        rules = objects["NetworkPolicy", "model-service"]["spec"]["egress"]
        return {port["port"] for rule in rules for port in rule["ports"]}

    assert ports(made()) == {53, 5000, 7070}
    aws = {"variables": {"MLFLOW_TRACKING_URI": "http://mlflow:5000"}, "service_account_annotations": {"role": "x"}}
    assert 443 in ports(made(connection=aws))
    assert made(connection=aws)["ServiceAccount", "model-service"]["metadata"]["annotations"] == {"role": "x"}


def test_kserve_runs_the_same_pod(made: Any) -> None:
    """As an InferenceService instead of Deployment, Service, autoscaler and disruption budget, which KServe makes."""
    objects = made(kserve=True, canary=None)
    service = objects["InferenceService", "model-service"]
    jsonschema.validate(service, INFERENCE_SERVICE)
    predictor, pod = service["spec"]["predictor"], deepcopy(template(made(canary=None))["spec"])
    pod["containers"][0]["name"] = "kserve-container"
    assert pod.items() <= predictor.items()
    kinds = {kind for kind, _ in objects}
    assert kinds == {"InferenceService", "ConfigMap", "ServiceAccount", "NetworkPolicy"}


def test_values_that_the_model_would_refuse_are_refused(helm: Helm, tmp_path: Path) -> None:
    """By values.schema.json, also where Helm is called by hand."""
    values = tmp_path / "values.yaml"
    values.write_text(yaml.safe_dump({**EXAMPLE, "image": "registry.example.com/model-service:latest"}), "utf-8")
    done = helm("template", "model", str(CHART), "--values", str(values))
    assert done.returncode != 0
    assert "image" in done.stderr
