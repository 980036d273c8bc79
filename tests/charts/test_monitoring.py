"""The monitor in a cluster: what it may do there, that it is no training, and where it learns what is served."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from pipelines.cluster import api
from pipelines.settings import Served
from tests.charts.conftest import ROOT, Helm

VALUES = ROOT / "tests/charts/values"
Objects = dict[tuple[str, str], dict[str, Any]]


def made(helm: Helm, release: str, chart: str, values: Path) -> Objects:
    return {(each["kind"], each["metadata"]["name"]): each for each in helm.objects(release, ROOT / chart, values)}


@pytest.fixture
def pipeline(helm: Helm) -> Objects:
    return made(helm, "pipeline", "pipelines/chart", VALUES / "pipeline.yaml")


@pytest.fixture
def platform(helm: Helm) -> Objects:
    return made(helm, "platform", "infra/platform", VALUES / "platform.yaml")


def pod(objects: Objects, name: str) -> Any:
    return objects["CronJob", name]["spec"]["jobTemplate"]["spec"]["template"]


@pytest.mark.parametrize("schedule", [None, "0 6 * * *"])
def test_it_is_suspended_without_a_schedule(schedule: str | None, helm: Helm, tmp_path: Path) -> None:
    """A look by hand is made from it all the same."""
    content = yaml.safe_load((VALUES / "pipeline.yaml").read_text("utf-8"))
    content["monitoring"] = {"pipeline": "{}"} | ({"schedule": schedule} if schedule else {})
    values = tmp_path / "values.yaml"
    values.write_text(yaml.safe_dump(content), "utf-8")
    spec = made(helm, "pipeline", "pipelines/chart", values)["CronJob", "monitoring"]["spec"]
    assert spec["suspend"] is (schedule is None)
    if schedule:
        assert spec["schedule"] == schedule


def test_its_jobs_are_no_trainings(pipeline: Objects) -> None:
    """Of which there is one at a time: a monitor that counted as one could start none."""
    label, _, value = api.LABELS.partition("=")
    cron = pipeline["CronJob", "monitoring"]
    for labels in (
        cron["spec"]["jobTemplate"]["metadata"]["labels"],
        pod(pipeline, "monitoring")["metadata"]["labels"],
    ):
        assert labels[label] == "monitoring" != value
    assert pod(pipeline, "pipeline")["metadata"]["labels"][label] == value
    (selector,) = pipeline["NetworkPolicy", "pipeline"]["spec"]["podSelector"]["matchExpressions"]
    assert selector == {"key": label, "operator": "In", "values": [value, "monitoring", "pipeline-metrics"]}


def test_it_alone_has_a_token_and_that_may_start_a_training(pipeline: Objects, platform: Objects) -> None:
    """The Role names the one CronJob; nothing of Secrets, pods or other workloads."""
    assert pod(pipeline, "monitoring")["spec"]["automountServiceAccountToken"] is True
    assert pod(pipeline, "pipeline")["spec"]["automountServiceAccountToken"] is False
    (subject,) = platform["RoleBinding", "monitoring"]["subjects"]
    assert subject["name"] == pod(pipeline, "monitoring")["spec"]["serviceAccountName"]
    rules = platform["Role", "monitoring"]["rules"]
    assert {each for rule in rules for each in rule["resources"]} == {"cronjobs", "cronjobs/status", "jobs"}
    assert all("*" not in rule["verbs"] for rule in rules)
    assert all(rule["resourceNames"] == [api.PIPELINE] for rule in rules if rule["resources"] != ["jobs"])


def test_it_reads_what_the_models_release_says_is_served(helm: Helm, pipeline: Objects, tmp_path: Path) -> None:
    """Which is delivered at its own pace, after the first look or long after the pipeline; never the model on trial."""
    model = made(helm, "model", "model_service/chart", VALUES / "model.yaml")
    (volume,) = [each for each in pod(pipeline, "monitoring")["spec"]["volumes"] if each["name"] == "served"]
    assert volume["configMap"]["optional"] is True
    told = model["ConfigMap", volume["configMap"]["name"]]["data"]["model.yaml"]
    stated = yaml.safe_load((VALUES / "model.yaml").read_text("utf-8"))
    served = Served.model_validate(yaml.safe_load(told)).promotion
    assert served is not None
    assert (served.version, served.digest) == (stated["promotion"]["version"], stated["promotion"]["digest"])
