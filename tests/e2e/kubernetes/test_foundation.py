"""A foundation on AWS and what is delivered to its cluster: one plan, one table, one set of variables.

The foundation is a small one that Terraform applies to the emulator. It tells the address of the tests' own cluster as
that of its EKS cluster, so the cluster's side is real, and how one gets into EKS is not tried. Each test goes on where
the one before stopped, in the order of the file.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import boto3
import httpx
import pytest
import yaml

from demo.aws import emulator
from infra.aws.target import stack
from infra.holder import myself
from infra.kubernetes.lock import HOLDER
from tests.e2e.kubernetes.conftest import CHECKOUT, Cluster
from tests.e2e.kubernetes.tiny import Tiny
from tests.infra.aws.tiny import SYNTHESISER

ACCOUNT = "123456789012"
LOOKS_ONLY = """
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: NAME}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
subjects: [{kind: User, apiGroup: rbac.authorization.k8s.io, name: NAME}]
"""


@pytest.fixture(scope="module")
def tiny(
    cluster: Cluster, images: dict[str, str], namespaces: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Tiny]:
    namespace = f"{namespaces['dev']}-foundation"
    cluster.kubectl("delete", "namespace", namespace, "--ignore-not-found")
    tiny = Tiny(cluster, tmp_path_factory.mktemp("foundation") / "project", namespace, images["model-service"])
    tiny.root.mkdir()
    with emulator.running(tmp_path_factory.mktemp("emulator") / "log") as aws, pytest.MonkeyPatch.context() as patch:
        tiny.make()
        _on_aws(tiny)
        on_aws = stack(tiny.root, "dev")
        for name, value in aws.variables(ACCOUNT, on_aws.region).items():
            patch.setenv(name, value)
        patch.setattr(boto3, "DEFAULT_SESSION", None)
        tiny.infra("bootstrap", "dev")
        yield tiny
        tiny.start("connect", "dev", "--stop").communicate(timeout=60)
    cluster.kubectl("delete", "namespace", namespace, "--ignore-not-found", "--wait=false")


def _on_aws(tiny: Tiny) -> None:
    """Make the environment stand on AWS, with a foundation of a bucket and outputs."""
    file = tiny.root / "environments/dev/infrastructure.yaml"
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    shipped = (CHECKOUT / "tests/infra/aws/project/environments/dev/infrastructure.yaml").read_text(encoding="utf-8")
    section = {**yaml.safe_load(shipped)["aws"], "account_id": ACCOUNT, "iac": "cdktf"}
    file.write_text(yaml.safe_dump({**content, "target": "aws", "aws": section}), encoding="utf-8")
    for folder in (".tools/cdktf/bin", "infra/aws/cdktf"):
        (tiny.root / folder).mkdir(parents=True)
    interpreter = tiny.root / ".tools/cdktf/bin/python"
    interpreter.write_text(SYNTHESISER, encoding="utf-8")
    interpreter.chmod(0o755)
    _foundation(tiny, greeting="hello")


def _foundation(tiny: Tiny, *, greeting: str) -> None:
    on_aws = stack(tiny.root, "dev")
    address = tiny.cluster.kubectl("config", "view", "--minify", "--output", "jsonpath={.clusters[0].cluster.server}")
    outputs = {
        "region": on_aws.region,
        "cluster_name": "stand-in",
        "cluster_endpoint": address,
        "dvc_bucket": "the-dvc-bucket",
        "mlflow_bucket": "the-mlflow-bucket",
        "database_endpoint": "database.example.invalid:5432",
        "database_secret_arn": f"arn:aws:secretsmanager:{on_aws.region}:{ACCOUNT}:secret:rds!db-1",
    }
    state = {"bucket": on_aws.state_bucket, "key": on_aws.state_key, "region": on_aws.region}
    configuration = {
        "terraform": {
            "required_providers": {"aws": {"source": "hashicorp/aws", "version": "5.100.0"}},
            "backend": {"s3": {**state, "encrypt": True, "use_lockfile": True}},
        },
        "provider": {"aws": {"region": on_aws.region, "default_tags": [{"tags": dict(on_aws.tags)}]}},
        "resource": {"aws_ssm_parameter": {"greeting": {"name": "/g", "type": "String", "insecure_value": greeting}}},
        "output": {name: {"value": value} for name, value in outputs.items()},
    }
    (tiny.root / "environments/dev/tiny.json").write_text(json.dumps(configuration), encoding="utf-8")
    tiny.commit()


def test_before_there_is_a_cluster_the_plan_says_so(tiny: Tiny, tmp_path: Path) -> None:
    """In what is printed and in the comment; status has a row for each part, and ends with 1."""
    plan, comment = tmp_path / "plan", tmp_path / "plan.md"
    said = tiny.infra("plan", "dev", "--out", str(plan), "--markdown", str(comment)).stdout
    note = "cluster not made yet: its side is planned after the foundation is applied"
    assert said.startswith("1 to create\n")
    assert note in said
    assert note in comment.read_text(encoding="utf-8")
    assert {"state", "platform"} <= tiny.rows().keys()
    assert tiny.rows()["platform"]["state"] == "never applied"
    tiny.infra("apply", "dev", "--plan", str(plan))


@pytest.mark.parametrize("missing", ["file", "cluster"])
def test_without_the_way_to_the_cluster_the_foundation_is_planned_alone(
    tiny: Tiny, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    """No kubeconfig, or one of another cluster, and AWS knows nothing of the one that the foundation names."""
    kubeconfig = tmp_path / "kubeconfig"
    if missing == "cluster":
        content = yaml.safe_load(tiny.cluster.kubeconfig.read_text(encoding="utf-8"))
        content["clusters"][0]["cluster"]["server"] = "https://elsewhere.example:6443"
        kubeconfig.write_text(yaml.safe_dump(content), encoding="utf-8")
    elsewhere = Tiny(Cluster(kubeconfig, tiny.cluster.registry), tiny.root, tiny.namespace, tiny.image)
    said = elsewhere.infra("plan", "dev").stdout
    assert said.startswith("no changes\ncluster not reachable: ")
    assert "DescribeCluster: ResourceNotFoundException" in said
    assert "its side is planned once it can be asked" in said
    assert elsewhere.rows()["platform"]["state"] == "unknown"
    connected = elsewhere.infra("connect", "dev", "--json")
    assert "MLFLOW_TRACKING_URI" not in json.loads(connected.stdout)
    assert "what is in the cluster is left out" in connected.stderr


def test_a_cluster_that_does_not_answer_is_not_waited_for(tiny: Tiny, tmp_path: Path) -> None:
    """Its address is right, and nobody is behind it."""
    content = yaml.safe_load(tiny.cluster.kubeconfig.read_text(encoding="utf-8"))
    content["clusters"][0]["cluster"]["proxy-url"] = "http://127.0.0.1:9"
    kubeconfig = tmp_path / "kubeconfig"
    kubeconfig.write_text(yaml.safe_dump(content), encoding="utf-8")
    dead = Tiny(Cluster(kubeconfig, tiny.cluster.registry), tiny.root, tiny.namespace, tiny.image)
    assert dead.infra("plan", "dev").stdout.startswith("no changes\ncluster not reachable: ")


def test_who_may_only_look_is_told_that_a_dry_run_takes_more(tiny: Tiny, tmp_path: Path) -> None:
    """As the role that plans pull requests: a dry run is authorised as what it tries."""
    name = f"{tiny.namespace}-looks-only"
    tiny.cluster.kubectl("apply", "--filename", "-", input=LOOKS_ONLY.replace("NAME", name))
    try:
        content = yaml.safe_load(tiny.cluster.kubeconfig.read_text(encoding="utf-8"))
        content["users"][0]["user"]["as"] = name
        kubeconfig = tmp_path / "kubeconfig"
        kubeconfig.write_text(yaml.safe_dump(content), encoding="utf-8")
        looks = Tiny(Cluster(kubeconfig, tiny.cluster.registry), tiny.root, tiny.namespace, tiny.image)
        said = looks.infra("plan", "dev").stdout
        assert "this identity may not patch deployments.apps in the cluster, which a dry run takes" in said
    finally:
        tiny.cluster.kubectl("delete", "clusterrolebinding", name)


def test_one_plan_shows_foundation_and_cluster(tiny: Tiny, tmp_path: Path) -> None:
    """One count, one list, one comment; the bundle is that of the foundation, which is applied by it."""
    _foundation(tiny, greeting="good morning")
    plan, comment = tmp_path / "plan", tmp_path / "plan.md"
    said = tiny.infra("plan", "dev", "--out", str(plan), "--markdown", str(comment)).stdout
    assert said.startswith("1 to update, 5 to create\n  ~ aws_ssm_parameter.greeting\n")
    assert f"  + Deployment/{tiny.namespace}/web" in said
    assert "planned anew when it is delivered (`infra apply dev --only PART`); no bundle holds it" in said
    text = comment.read_text(encoding="utf-8")
    assert "**1 to update, 5 to create**" in text
    assert f"| create | `StatefulSet/{tiny.namespace}/store` (stateful) |" in text
    assert text.count("Bundle `sha256:") == 1
    tiny.infra("apply", "dev", "--plan", str(plan))
    assert tiny.cluster.kubectl("get", "namespace", tiny.namespace, "--ignore-not-found") == ""


def test_the_clusters_part_is_planned_reviewed_and_applied_alone(tiny: Tiny, tmp_path: Path) -> None:
    """`--only` plans and applies on the foundation's cluster, by a bundle as anywhere; then nothing is left to do."""
    plan = str(tmp_path / "plan")
    assert tiny.infra("plan", "dev", "--only", "platform", "--out", plan).stdout.startswith("5 to create\n")
    tiny.infra("apply", "dev", "--only", "platform", "--plan", plan)
    assert tiny.infra("plan", "dev").stdout == "no changes\n"
    assert "excludes --only" in tiny.infra("plan", "dev", "--only", "platform", "--publish", expect=2).stderr


def test_a_merge_brings_the_platform_along(tiny: Tiny) -> None:
    """What was reviewed of the foundation is applied by its bundle, and then the platform as the files have it."""
    _foundation(tiny, greeting="good evening")
    tiny.set(replicas=2)
    tiny.commit()
    tiny.infra("plan", "dev", "--publish")
    said = tiny.infra("apply", "dev", "--reviewed", tiny.head()).stdout
    assert "dev: applied: 1 to update" in said
    assert "dev: applied in the cluster: 1 to update" in said
    assert tiny.get("deployment/web")["status"]["readyReplicas"] == 2
    assert tiny.infra("plan", "dev").stdout == "no changes\n"


def test_a_lock_in_its_cluster_is_taken_from_a_run_that_is_gone(tiny: Tiny) -> None:
    """Whose run was elsewhere, and renews nothing; the lock on the foundation's state is another one."""
    holder = myself("apply").model_copy(update={"host": "elsewhere"})
    lease = {
        "apiVersion": "coordination.k8s.io/v1",
        "kind": "Lease",
        "metadata": {"name": "infra", "namespace": tiny.namespace, "annotations": {HOLDER: holder.model_dump_json()}},
        "spec": {"leaseDurationSeconds": 30, "renewTime": "2026-01-01T00:00:00.000000Z"},
    }
    tiny.cluster.kubectl("create", "--filename", "-", input=json.dumps(lease))
    said = tiny.infra("apply", "dev", "--only", "platform", expect=1).stderr
    assert "`infra unlock dev --cluster`" in said
    assert "not locked" in tiny.infra("unlock", "dev").stdout
    assert "unlocked" in tiny.infra("unlock", "dev", "--cluster").stdout
    tiny.infra("apply", "dev", "--only", "platform")


def test_losing_what_holds_data_in_the_cluster_is_refused_in_the_same_plan(tiny: Tiny) -> None:
    """One verdict: exit code 3, though the foundation does not change."""
    tiny.set(storage="2Mi")
    tiny.commit()
    said = tiny.infra("plan", "dev", expect=3).stdout
    assert "STATEFUL" in said.splitlines()[0]
    assert f"refused: keep what holds data: StatefulSet/{tiny.namespace}/store" in said
    tiny.set()
    tiny.commit()


def test_one_table_shows_foundation_and_cluster(tiny: Tiny) -> None:
    """The foundation's rows, then those of what was delivered; two that the emulator knows nothing of are missing."""
    states = {name: row["state"] for name, row in tiny.rows().items()}
    assert states == {
        "state": "up",
        "cluster": "missing",
        "database": "missing",
        "platform": "up",
        "web": "up",
        "store": "up",
    }


def test_connect_reaches_what_is_in_the_cluster(tiny: Tiny) -> None:
    """The foundation's variables and the forwarded addresses; S3 is AWS', so nothing points elsewhere."""
    variables = json.loads(tiny.infra("connect", "dev", "--json").stdout)
    assert httpx.get(variables["MLFLOW_TRACKING_URI"]).status_code == 200
    assert variables["DVC_REMOTE_URL"] == "s3://the-dvc-bucket"
    assert variables["KUBERNETES_NAMESPACE"] == tiny.namespace
    assert variables["CLUSTER_NAME"] == "stand-in"
    assert "AWS_ENDPOINT_URL" not in variables
    tiny.infra("connect", "dev", "--stop")
    with pytest.raises(httpx.TransportError):
        httpx.get(variables["MLFLOW_TRACKING_URI"], timeout=5)
