"""What is particular to the platform's chart: the order of its parts, the hosts, what AWS gives, what outlives it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from infra.platform import values as platform
from tests.charts.conftest import ROOT, Helm

CHART = ROOT / "infra/platform"
EXAMPLES = ROOT / "tests/charts/values"
Objects = dict[tuple[str, str], dict[str, Any]]


def rendered(helm: Helm, values: Path) -> Objects:
    return {(each["kind"], each["metadata"]["name"]): each for each in helm.objects("platform", CHART, values)}


@pytest.fixture
def objects(helm: Helm) -> Objects:
    return rendered(helm, EXAMPLES / "platform.yaml")


def test_the_defaults_are_those_of_the_models() -> None:
    """What a person reads in values.yaml is what holds."""
    defaults = yaml.safe_load((CHART / "values.yaml").read_text("utf-8"))
    assert defaults == platform.defaults()


def test_a_new_image_has_a_migration_of_its_own_and_another_setting_has_not(helm: Helm, tmp_path: Path) -> None:
    """The Job's name says what it does; Helm could not change one that ran."""
    content = yaml.safe_load((EXAMPLES / "platform.yaml").read_text("utf-8"))

    def job(**change: Any) -> str:
        values = tmp_path / "values.yaml"
        values.write_text(yaml.safe_dump({**content, **change}), "utf-8")
        (name,) = (name for kind, name in rendered(helm, values) if kind == "Job")
        return name

    same, scaled = job(), job(mlflow={"replicas": 5})
    updated = job(images={**content["images"], "mlflow": f"x@sha256:{'0' * 64}"})
    assert same == scaled
    assert updated != same


def test_servers_wait_for_the_schema_and_never_make_it(objects: Objects) -> None:
    """Several that migrate at once would race."""
    pod = objects["Deployment", "mlflow"]["spec"]["template"]["spec"]
    (waiting,) = pod["initContainers"]
    assert waiting["args"] == ["wait"]
    assert pod["containers"][0]["args"][0] == "serve"
    (migration,) = (each for (kind, _), each in objects.items() if kind == "Job")
    assert migration["spec"]["template"]["spec"]["containers"][0]["args"] == ["upgrade"]
    assert "helm.sh/hook" not in migration["metadata"].get("annotations", {})


def test_no_password_is_in_what_the_chart_makes(objects: Objects) -> None:
    """It makes no Secret, and refers to those that there are."""
    assert "Secret" not in {kind for kind, _ in objects}
    variables = {
        each["name"]: each
        for each in objects["Deployment", "mlflow"]["spec"]["template"]["spec"]["containers"][0]["env"]
    }
    assert variables["MLFLOW_BACKEND_STORE_URI"]["value"] == "postgresql+psycopg2://database:5432/mlflow"
    assert variables["PGPASSWORD"]["valueFrom"]["secretKeyRef"] == {"name": "database", "key": "password"}


def test_mlflow_answers_to_the_names_of_its_service(helm: Helm) -> None:
    """To forwarded ports, and to those that the settings add; to nothing else."""
    pod = rendered(helm, EXAMPLES / "platform-basic-auth.yaml")["Deployment", "mlflow"]["spec"]["template"]["spec"]
    (hosts,) = (each["value"] for each in pod["containers"][0]["env"] if each["name"] == "MLFLOW_SERVER_ALLOWED_HOSTS")
    assert {"mlflow:5000", "mlflow.project-dev.svc.cluster.local:5000", "127.0.0.1:*", "mlflow.example.org"} <= set(
        hosts.split(",")
    )
    assert "*" not in hosts.split(",")
    assert "10.*" not in hosts


def test_a_rollout_of_mlflow_never_has_fewer_servers(objects: Objects) -> None:
    """And an eviction takes one at a time."""
    assert objects["Deployment", "mlflow"]["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    assert objects["PodDisruptionBudget", "mlflow"]["spec"]["maxUnavailable"] == 1


def test_data_outlives_the_release(objects: Objects) -> None:
    """What StatefulSets claim is kept by Kubernetes, the backups by Helm."""
    for name in ("database", "object-storage"):
        assert objects["StatefulSet", name]["spec"]["volumeClaimTemplates"]
        assert "persistentVolumeClaimRetentionPolicy" not in objects["StatefulSet", name]["spec"]
    kept = objects["PersistentVolumeClaim", "backup"]["metadata"]["annotations"]
    assert kept == {"helm.sh/resource-policy": "keep"}


def test_only_who_needs_the_database_reaches_it(objects: Objects) -> None:
    """Neither the pipeline nor the model service does."""
    (rule,) = objects["NetworkPolicy", "database"]["spec"]["ingress"]
    (source,) = rule["from"]
    assert source["podSelector"]["matchExpressions"][0]["values"] == ["mlflow", "mlflow-schema", "backup"]
    assert objects["NetworkPolicy", "database"]["spec"]["policyTypes"] == ["Ingress", "Egress"]
    assert "egress" not in objects["NetworkPolicy", "database"]["spec"]


def test_on_aws_database_storage_and_backup_are_those_of_the_foundation(helm: Helm) -> None:
    """Nothing of them is made, no key of S3 is asked for: the service account has an identity."""
    made = rendered(helm, EXAMPLES / "platform-aws.yaml")
    assert {kind for kind, _ in made}.isdisjoint({"StatefulSet", "CronJob", "PersistentVolumeClaim"})
    assert ("Service", "database") not in made
    pod = made["Deployment", "mlflow"]["spec"]["template"]["spec"]
    assert pod["serviceAccountName"] == "mlflow"
    variables = {each["name"]: each["value"] for each in pod["containers"][0]["env"]}
    assert variables["DATABASE_SECRET_ARN"].startswith("arn:aws:secretsmanager:")
    assert "rds.amazonaws.com:5432/mlflow?sslmode=require" in variables["MLFLOW_BACKEND_STORE_URI"]
    assert not {"AWS_ACCESS_KEY_ID", "AWS_ENDPOINT_URL", "PGPASSWORD"} & set(variables)
    assert "--artifacts-destination=s3://project-prod-mlflow-123456789012" in pod["containers"][0]["args"]


def test_annotations_of_the_connection_are_the_service_accounts(helm: Helm, tmp_path: Path) -> None:
    """For clusters that know identities by them."""
    content = yaml.safe_load((EXAMPLES / "platform.yaml").read_text("utf-8"))
    values = tmp_path / "values.yaml"
    values.write_text(yaml.safe_dump({**content, "connection": {"service_account_annotations": {"a/b": "c"}}}), "utf-8")
    assert rendered(helm, values)["ServiceAccount", "mlflow"]["metadata"]["annotations"] == {"a/b": "c"}
