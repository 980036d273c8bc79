"""Monitoring as a CronJob: it looks at the log in the cluster's storage, and what it finds starts one training there.

Each test goes on where the one before stopped, in the order of the file.
"""

import json
import subprocess
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import boto3
import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

import environments
from environments.promotion import digest
from pipelines.dataset import NAME
from pipelines.monitoring.ledger import Ledger
from pipelines.monitoring.report import Verdict
from pipelines.registry.versions import Lineage, Registry
from tests.e2e.kubernetes.conftest import Cluster, Command
from tests.e2e.kubernetes.served import Registered, Served, until
from tests.e2e.kubernetes.tiny import GIT
from tests.e2e.kubernetes.watched import Watched
from tests.model_service import bundle
from tests.pipelines.monitoring import traffic

ENVIRONMENT = "dev"
ENVIRONMENTS = (ENVIRONMENT,)  # the only one that is up
SHARE = {"requests": {"cpu": "100m", "memory": "512Mi"}, "limits": {"cpu": "2", "memory": "2Gi"}}
JOBS = {"model-service", "pipeline-metrics", "prometheus", "alertmanager"}
WHO = "who-is-told"  # a Secret, as somebody makes it who wants to be told of alerts


@pytest.fixture(scope="module")
def stated(
    *, cluster: Cluster, project: Path, environments_up: dict[str, str], images: dict[str, str], infra: Command
) -> None:
    """The platform of dev is to have a Prometheus and an Alertmanager of its own; rules are looked at more often."""
    registry = images["pipeline"].rpartition("/")[0]
    infra("images", "build", "prometheus", "alertmanager", "--registry", registry, "--pin", ENVIRONMENT, expect=0)
    own = {
        "rules": "own",
        "prometheus": {"storage_gb": 1, "cpu_millis": 20},
        "alertmanager": {"config_secret": WHO},
    }
    environments.update(project, ENVIRONMENT, "infrastructure", "kubernetes.platform.monitoring", own)
    rules = project / f"infra/monitoring/rules/{ENVIRONMENT}.yaml"
    rules.write_text(rules.read_text("utf-8").replace("interval: 1m", "interval: 5s"), "utf-8")


def test_a_secret_that_is_to_say_who_is_told_of_alerts_must_be_there(stated: None, infra: Command) -> None:
    """Before anything is changed: else Alertmanager's pod would wait for it until the delivery is given up."""
    done = infra("plan", ENVIRONMENT, "--only", "platform", expect=1)
    assert f"Secret {WHO}: it is not in " in done.stderr
    assert "--from-file=alertmanager.yaml" in done.stderr


@pytest.fixture(scope="module")
def watched(
    *,
    cluster: Cluster,
    project: Path,
    environments_up: dict[str, str],
    stated: None,
    images: dict[str, str],
    infra: Command,
    pipelines: Command,
) -> Watched:
    """The platform with its monitoring and the pipeline are delivered to dev; no model is."""
    namespace = environments_up[ENVIRONMENT]
    file = project / "infra/monitoring/alertmanager.yaml"
    secret = ("create", "secret", "generic", WHO, f"--from-file={file}")
    cluster.kubectl("--namespace", namespace, *secret)
    environments.update(project, ENVIRONMENT, "pipeline", "resources", SHARE)
    version = environments.version(project)
    pipelines("release", version, "--env", ENVIRONMENT, "--image", images["pipeline"], expect=0)
    subprocess.run((*GIT, "commit", "--quiet", "--all", "-m", "Release the pipeline"), cwd=project, check=True)
    infra("apply", ENVIRONMENT, "--only", "platform", "--only", "pipeline", expect=0)
    return Watched(cluster, project, namespace, infra, ENVIRONMENT)


def test_before_any_model_there_is_not_enough_data_and_no_fault(watched: Watched, tmp_path: Path) -> None:
    """Suspended, for pipeline.yaml states no schedule; a look by hand ends well, and keeps its page in MLflow."""
    cron = json.loads(watched.kubectl("get", "cronjob", "monitoring", "--output=json"))
    assert cron["spec"]["suspend"] is True
    assert "not enough data" in watched.look()
    report = watched.report(tmp_path)
    assert (report.verdict, report.model) == (Verdict.NOT_ENOUGH_DATA, None)
    assert watched.jobs() == []


def test_its_token_starts_trainings_and_nothing_else(watched: Watched) -> None:
    """As the API server judges it."""
    allowed = partial(watched.allowed, "pipeline")
    assert allowed("create", "jobs", group="batch")
    assert allowed("update", "cronjobs/status", group="batch", name="pipeline")
    for verb, resource, group in (
        ("get", "secrets", ""),
        ("create", "pods", ""),
        ("create", "pods/exec", ""),
        ("patch", "deployments", "apps"),
        ("patch", "cronjobs", "batch"),
        ("get", "configmaps", ""),
    ):
        assert not allowed(verb, resource, group=group), (verb, resource)
    assert not allowed("update", "cronjobs/status", group="batch", name="backup")


@pytest.fixture(scope="module")
def served(
    watched: Watched, images: dict[str, str], infra: Command, tmp_path_factory: pytest.TempPathFactory
) -> Registered:
    """A model with a reference is registered and delivered, after the pipeline and without it."""
    folder = tmp_path_factory.mktemp("served")
    artefact = bundle.build(folder / "artefact", name=NAME)
    traffic.held(folder)
    mlflow, registry = watched.mlflow, Registry.of(watched.connection)
    run = mlflow.create_run(mlflow.create_experiment("models of the tests")).info.run_id
    mlflow.log_artifacts(run, str(artefact), "artefact")
    mlflow.log_artifact(run, str(folder / "reference.parquet"), "reports")
    lineage = dict.fromkeys(Lineage.model_fields, "x") | {"digest": digest(artefact)}
    version = registry.register(NAME, run, Lineage.model_validate(lineage))
    service = Served(watched.cluster, watched.project, ENVIRONMENT, watched.namespace, infra, images["model-service"])
    service.state(Registered(version.number, version.lineage.digest))
    environments.update(watched.project, ENVIRONMENT, "model", "service.replicas", {"min": 1, "max": 1})
    service.apply()
    return Registered(version.number, version.lineage.digest)


def test_a_model_without_traffic_is_not_enough_data(watched: Watched, served: Registered, tmp_path: Path) -> None:
    """The monitor knows of the model, whose release came after its own."""
    assert "not enough data" in watched.look()
    report = watched.report(tmp_path)
    assert report.model is not None
    assert (report.model.digest, report.log.rows) == (served.digest, 0)
    assert watched.jobs() == []


def test_labels_are_taken_from_whoever_has_the_environments_token(watched: Watched, served: Registered) -> None:
    """`infra` made it; `infra connect` tells it."""
    variables = json.loads(watched.infra("connect", ENVIRONMENT, "--json", expect=0).stdout)
    url, body = f"{variables['MODEL_SERVICE_URL']}/labels", {"labels": [{"id": "nobody's", "label": 1}]}
    assert httpx.post(url, json=body, timeout=30).status_code == 401
    token = {"authorization": f"Bearer {variables['MODEL_SERVICE_LABELS_TOKEN']}"}
    answer = httpx.post(url, json=body, headers=token, timeout=30)
    assert answer.json() == {"labels": 1, "new": True}


def test_drift_with_harm_starts_one_training_with_its_cause(
    watched: Watched, served: Registered, pipelines: Command, tmp_path: Path
) -> None:
    """Though two look at once: a Job of the pipeline's CronJob, for the log in the storage and labels added by hand."""
    now = datetime.now(UTC)
    frame = traffic.world(4000, since=now - 6 * traffic.DAY, days=6, seed=7)
    frame["wind"] += 6  # the features drift, and
    truth = tmp_path / "labels.parquet"
    traffic.truth(frame, 1 - frame["late"].to_numpy()).write_parquet(truth)  # the model is wrong
    log = tmp_path / "log"
    connection = watched.connection
    storage = boto3.client(
        "s3",
        endpoint_url=connection.s3_endpoint_url,
        region_name=connection.region,
        aws_access_key_id=connection.access_key_id,
        aws_secret_access_key=connection.secret_access_key,
    )
    for file in traffic.ship(log, frame, digest=served.digest):
        storage.upload_file(str(file), "dvc", f"predictions/{file.relative_to(log)}")
    pipelines("labels", "add", str(truth), "--env", ENVIRONMENT, expect=0)

    said = watched.end(watched.begin(), watched.begin())
    assert any("drift: folded into dev-1" in each for each in said)
    report = watched.report(tmp_path / "kept")
    assert report.verdict is Verdict.DRIFT_WITH_HARM
    assert "wind" in report.drifted
    assert report.labels.unknown == 1  # what came by HTTP
    (job,) = watched.jobs()
    assert [f"training in dev: Job {job['metadata']['name']}" in each for each in said].count(True) == 1
    (owner,) = job["metadata"]["ownerReferences"]
    assert (owner["kind"], owner["name"]) == ("CronJob", "pipeline")

    until(lambda: watched.runs("training"), "the training's run is in MLflow", 120)
    (run,) = watched.runs("training")
    assert run.data.tags["retraining"] == "dev-1"
    assert run.data.tags["cause.rule"] == "performance"
    (entry,) = Ledger.of(watched.connection).entries()
    assert run.data.tags["cause"] == entry.line
    assert run.data.tags["cause.window"]
    assert [each.cause.rule for each in entry.folded] == ["drift"]
    assert float(run.data.tags["cause.figure.reference"]) > 0


def test_another_look_while_it_trains_starts_none(watched: Watched) -> None:
    """It says what became of what it found."""
    (before,) = watched.jobs()
    said = watched.look()
    assert "performance: answered before" in said
    assert "drift: answered before" in said
    assert [job["metadata"]["uid"] for job in watched.jobs()] == [before["metadata"]["uid"]]
    assert len(Ledger.of(watched.connection).entries()) == 1


def test_nor_does_a_look_after_it_has_ended(watched: Watched) -> None:
    """It ended with a candidate; what is deployed is what it was."""
    began = time.monotonic()
    until(lambda: watched.jobs()[0].get("status", {}).get("succeeded"), "the training ended well", 600)
    print(f"the training ended {time.monotonic() - began:.0f} s later")
    assert "performance: answered before" in watched.look()
    assert len(watched.jobs()) == 1
    (run,) = watched.runs("training")
    assert run.info.status == "FINISHED"
    assert Registry.of(watched.connection).with_digest(NAME, run.data.tags["lineage.digest"]) is not None


def test_prometheus_is_told_when_it_last_looked_and_when_it_should_have(watched: Watched, infra: Command) -> None:
    """Once pipeline.yaml states a schedule and that there are metrics: of looks and trainings whose pods have ended."""
    stated = {"schedule": "0 5 * * *", "metrics": True}
    environments.update(watched.project, ENVIRONMENT, "pipeline", "monitoring", stated)
    subprocess.run((*GIT, "commit", "--quiet", "--all", "-m", "Monitor daily"), cwd=watched.project, check=True)
    infra("apply", ENVIRONMENT, "--only", "pipeline", expect=0)
    cron = json.loads(watched.kubectl("get", "cronjob", "monitoring", "--output=json"))["spec"]
    assert (cron["schedule"], cron["suspend"]) == ("0 5 * * *", False)
    pods = watched.kubectl("get", "pods", "--selector=app.kubernetes.io/name=pipeline-metrics", "--output=name").split()
    (pod,) = [name.removeprefix("pod/") for name in pods]
    path = f"/api/v1/namespaces/{watched.namespace}/pods/{pod}:9101/proxy/metrics"
    figures = {
        sample.name + sample.labels.get("verdict", ""): sample.value
        for family in text_string_to_metric_families(watched.kubectl("get", "--raw", path))
        for sample in family.samples
    }
    assert figures["pipeline_monitor_looked_timestamp_seconds"] == pytest.approx(time.time(), abs=900)
    assert 0 < time.time() - figures["pipeline_monitor_due_timestamp_seconds"] < 86_400
    assert figures["pipeline_monitor_verdictdrift_with_harm"] == 1
    assert figures["pipeline_training_started_timestamp_seconds"] > 0
    assert figures["pipeline_training_failed"] == 0


def test_the_platforms_prometheus_scrapes_its_namespace_and_no_other(watched: Watched) -> None:
    """It finds both that tell metrics; of pods elsewhere it is told nothing, and may ask nothing."""

    def up() -> bool:
        return {each["labels"]["job"] for each in watched.targets() if each.get("health") == "up"} >= JOBS

    until(up, "all targets are up", 90)
    labels = [each["discoveredLabels"] for each in watched.targets()]
    found = {name for each in labels if (name := each.get("__meta_kubernetes_namespace"))}
    assert found == {watched.namespace}
    allowed = partial(watched.allowed, "prometheus")
    assert allowed("watch", "pods")
    assert not allowed("list", "pods", namespace="kube-system")
    assert not allowed("get", "secrets")
    assert not allowed("delete", "pods")


def test_an_alert_reaches_whom_the_secret_names(watched: Watched) -> None:
    """The look found harm. What only says the same less gravely is held back, as the Secret's file wants it."""
    until(lambda: {"ModelHarmed", "DataDrifted"} <= watched.alerts().keys(), "both alerts fire", 90)
    harmed, drifted = (watched.alerts()[name] for name in ("ModelHarmed", "DataDrifted"))
    assert (harmed["labels"]["environment"], harmed["status"]["state"]) == (ENVIRONMENT, "active")
    assert harmed["receivers"] == [{"name": "page"}]
    assert drifted["status"]["inhibitedBy"]
