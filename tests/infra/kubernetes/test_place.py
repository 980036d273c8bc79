"""Where an environment is in a cluster, and what is said when its file is wrong."""

from pathlib import Path

import pytest

from environments import Invalid
from infra.kubernetes import releases
from infra.kubernetes.place import place
from infra.kubernetes.releases import CHARTS, Part, delivery, in_cluster, on_aws
from infra.kubernetes.secrets import CONTENTS, needed
from infra.platform.values import SECRETS
from tests.infra.project import CHECKOUT, Project


@pytest.fixture
def root(project: Project) -> Path:
    (project.root / "project.yaml").write_bytes((CHECKOUT / "project.yaml").read_bytes())
    return project.root


def state(root: Path, environment: str, text: str = "") -> None:
    file = root / "environments" / environment / "infrastructure.yaml"
    file.write_text(f"target: kubernetes\n{text}", encoding="utf-8")


def test_a_namespace_is_the_slug_and_the_environment(root: Path) -> None:
    """Unless the file names one."""
    state(root, "dev")
    found = place(root, "dev")
    assert found.namespace == f"{found.slug}-dev"
    state(root, "dev", "kubernetes: {namespace: mine}\n")
    assert place(root, "dev").namespace == "mine"


def test_two_environments_in_one_namespace_are_refused(root: Path) -> None:
    """Each would take away what the other delivers."""
    state(root, "dev", "kubernetes: {namespace: ours}\n")
    state(root, "test", "kubernetes: {namespace: ours}\n")
    with pytest.raises(Invalid, match=r"dev/infrastructure.yaml: kubernetes.namespace: ours is the namespace of test"):
        place(root, "dev")
    state(root, "test", "kubernetes: {namespace: ours, context: another}\n")
    assert place(root, "dev").namespace == "ours"


@pytest.mark.parametrize("namespace", ["Upper", "with_underscore", "-hyphen", "x" * 64])
def test_a_name_that_is_none_is_refused(root: Path, namespace: str) -> None:
    """Before any cluster is asked."""
    state(root, "dev", f"kubernetes: {{namespace: {namespace}}}\n")
    with pytest.raises(Invalid, match=r"kubernetes\.namespace"):
        place(root, "dev")


def test_what_runs_in_the_cluster_gets_no_secret_as_a_value(root: Path) -> None:
    """The Secret is named; its keys become variables in the pod alone."""
    state(root, "dev")
    connection = in_cluster(place(root, "dev"))
    assert connection.secrets == ("object-storage",)
    assert not {name for name in connection.variables if "KEY" in name or "PASSWORD" in name}


def test_where_users_log_in_pods_get_the_login_and_nothing_of_the_server(root: Path) -> None:
    """In the cluster as on AWS: user and password are a Secret of their own, what signs sessions is another."""
    state(root, "dev", "kubernetes: {platform: {mlflow: {auth: basic}}}\n")
    here, there = place(root, "dev"), place(root, "dev", outputs=OUTPUTS)
    assert in_cluster(here).secrets == ("object-storage", "mlflow-auth")
    assert on_aws(there, OUTPUTS).secrets == ("mlflow-auth",)
    assert set(CONTENTS["mlflow-auth"]()) == {"MLFLOW_TRACKING_USERNAME", "MLFLOW_TRACKING_PASSWORD"}
    assert {name: tuple(made()) for name, made in CONTENTS.items()} == SECRETS
    assert set(needed(there)) == {"model-service-labels", "mlflow-auth", "mlflow-session"}
    assert set(needed(here)) == set(CONTENTS)


def test_the_token_for_labels_is_the_model_services_alone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A training has no business with it; it is none that could be guessed."""
    state(root, "dev")
    for part in (Part.PIPELINE, Part.MODEL):
        chart = root / CHARTS[part] / "Chart.yaml"
        chart.parent.mkdir(parents=True, exist_ok=True)
        chart.write_text("name: any\n", encoding="utf-8")
    monkeypatch.setattr(releases, "_values", lambda *_: {})  # what the rooms state is not the point
    found = {each.name: each.values["connection"]["secrets"] for each in delivery(place(root, "dev")).releases}
    assert found == {"pipeline": ["object-storage"], "model": ["object-storage", "model-service-labels"]}
    (token,) = CONTENTS["model-service-labels"]().values()
    assert len(token) == 40
    assert token != CONTENTS["model-service-labels"]()["MODEL_SERVICE_LABELS_TOKEN"]


OUTPUTS = {
    "region": "eu-west-1",
    "cluster_endpoint": "https://cluster.example",
    "dvc_bucket": "project-dev-dvc",
    "mlflow_bucket": "project-dev-mlflow",
    "database_endpoint": "database.example:5432",
    "database_secret_arn": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds",
}


def test_on_aws_the_foundation_gives_storage_and_database(root: Path) -> None:
    """The same chart takes them from the outputs; no key and no Secret of ours is in it."""
    image = f"registry.example/mlflow@sha256:{'0' * 64}"
    state(root, "dev", f"kubernetes: {{platform: {{images: {{mlflow: {image}}}}}}}\n")
    (root / "infra/platform").mkdir(parents=True)
    (root / "infra/platform/Chart.yaml").write_text("name: platform\n", encoding="utf-8")
    here = place(root, "dev", outputs=OUTPUTS)
    (release,) = delivery(here).releases
    assert release.values["foundation"]["object_storage"]["mlflow_bucket"] == "project-dev-mlflow"
    assert release.values["foundation"]["database"]["host"] == "database.example"
    connection = release.values["connection"]
    assert connection["secrets"] == []
    assert connection["variables"]["DVC_REMOTE_URL"] == "s3://project-dev-dvc"
    assert connection["variables"]["PREDICTION_LOG_URL"] == "s3://project-dev-dvc/predictions"
    assert "AWS_ENDPOINT_URL" not in connection["variables"]
    assert needed(here) == ("model-service-labels",)


@pytest.mark.parametrize("command", [("plan", "dev"), ("unlock", "dev")])
def test_a_local_environment_has_no_plan(project: Project, command: tuple[str, ...]) -> None:
    """It is said what overrides the file."""
    done = project.infra(*command)
    assert done.returncode == 2
    assert "--target overrides the file" in done.stderr


def test_images_that_are_not_pinned_are_told_with_the_command_that_pins_them(root: Path) -> None:
    """Where the chart is: nothing runs that is not stated."""
    state(root, "dev")
    (root / "infra/platform").mkdir(parents=True)
    (root / "infra/platform/Chart.yaml").write_text("name: platform\n", encoding="utf-8")
    done = Project(root).infra("apply", "dev")
    assert done.returncode == 2
    assert "`infra images build mlflow --pin dev`" in done.stderr
