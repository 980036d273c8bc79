"""Three environments applied to an emulator: what is there, that it stays so, one change, and the end of it.

The tests stand in the order of an environment's life; pytest keeps it.
"""

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from infra.aws import permissions, trust
from infra.aws.names import IMAGES, WORKLOADS
from tests.aws.live import Live
from tests.infra.aws.aws_project import edit

pytestmark = pytest.mark.timeout(600)


def test_the_network_is_there(live: Live, environment: str) -> None:
    """Subnets in each zone, NAT as the file says, nothing that is public by itself."""
    ec2, aws = live.client(environment, "ec2"), live.foundations[environment].settings
    mine = [{"Name": "tag:environment", "Values": [environment]}]
    subnets = ec2.describe_subnets(Filters=mine)["Subnets"]
    assert len(subnets) == 3 * len(aws.zones)
    assert not any(subnet["MapPublicIpOnLaunch"] for subnet in subnets)
    gateways = ec2.describe_nat_gateways(Filter=mine)["NatGateways"]
    assert len(gateways) == (len(aws.zones) if aws.nat == "per_zone" else 1)
    (log,) = ec2.describe_flow_logs()["FlowLogs"]
    assert log["LogDestination"].endswith(f":log-group:{live.foundations[environment].names.network_logs}")


def test_the_cluster_is_there(live: Live, environment: str) -> None:
    """With its node groups, add-ons, and those who get in."""
    eks, foundation = live.client(environment, "eks"), live.foundations[environment]
    name = foundation.names.cluster
    cluster = eks.describe_cluster(name=name)["cluster"]
    assert cluster["status"] == "ACTIVE"
    assert cluster["version"] == foundation.settings.kubernetes_version
    assert cluster["encryptionConfig"][0]["resources"] == ["secrets"]
    assert cluster["resourcesVpcConfig"]["endpointPublicAccess"] is (environment != "prod")
    groups = eks.list_nodegroups(clusterName=name)["nodegroups"]
    assert sorted(groups) == sorted(group.name for group in foundation.settings.node_groups)
    assert len(eks.list_addons(clusterName=name)["addons"]) == 5
    entries = {each.rpartition("/")[2] for each in eks.list_access_entries(clusterName=name)["accessEntries"]}
    assert entries == {foundation.names.role(name) for name in ("plan", "apply", "work")}


def test_pods_have_their_roles(live: Live, environment: str) -> None:
    """Each workload's service account has its role, in the namespace that the charts are delivered to."""
    eks, names = live.client(environment, "eks"), live.foundations[environment].names
    namespace = live.foundations[environment].namespace
    found = {
        (each["namespace"], each["serviceAccount"]): eks.describe_pod_identity_association(
            clusterName=names.cluster, associationId=each["associationId"]
        )["association"]["roleArn"]
        for each in eks.list_pod_identity_associations(clusterName=names.cluster)["associations"]
    }
    assert {
        (namespace, account): names.iam_arn(f"role/{names.role(each)}") for each, account in WORKLOADS.items()
    }.items() <= found.items()


def test_the_roles_are_as_they_were_tried(live: Live, environment: str) -> None:
    """The policies that AWS would evaluate, with the real ARNs of key and secret in them."""
    iam, names = live.client(environment, "iam"), live.foundations[environment].names
    key = live.client(environment, "kms").describe_key(KeyId=names.key_alias)["KeyMetadata"]["Arn"]
    secret = live.outputs(environment)["database_secret_arn"]
    assert document(iam, names.role("mlflow"), "own") == permissions.mlflow(names, key_arn=key, secret_arn=secret)
    assert document(iam, names.role("training"), "own") == permissions.training(names, key_arn=key)
    assert document(iam, names.role("serving"), "own") == permissions.serving(names, key_arn=key)
    for purpose in (*WORKLOADS, "cluster", "node", "disks", "network-logs"):
        role = iam.get_role(RoleName=names.role(purpose))["Role"]
        assert role["PermissionsBoundary"]["PermissionsBoundaryArn"] == names.iam_arn(f"policy/{names.boundary}")
    (provider,) = iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
    assert provider["Arn"] == names.iam_arn(f"oidc-provider/{trust.GITHUB}")


def document(iam: Any, role: str, name: str) -> str:
    """An inline policy as a text such as ours; boto3 gives it parsed."""
    found = iam.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"]
    return json.dumps(found, sort_keys=True, separators=(",", ":"))


def test_the_buckets_keep_what_they_are_given(live: Live, environment: str) -> None:
    """Versioned, encrypted, private, TLS only."""
    s3, names = live.client(environment, "s3"), live.foundations[environment].names
    for bucket in (names.dvc_bucket, names.mlflow_bucket):
        assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"
        (rule,) = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
        assert rule["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "aws:kms"
        assert all(s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"].values())
        assert s3.get_bucket_policy(Bucket=bucket)["Policy"] == permissions.tls_only(bucket)
        (rule,) = s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"]
        days = rule["NoncurrentVersionExpiration"]["NoncurrentDays"]
        assert days == live.foundations[environment].settings.old_version_days


def test_the_database_is_private_and_kept(live: Live, environment: str) -> None:
    """Its password is in Secrets Manager only."""
    rds, foundation = live.client(environment, "rds"), live.foundations[environment]
    (database,) = rds.describe_db_instances(DBInstanceIdentifier=foundation.names.database)["DBInstances"]
    assert database["DeletionProtection"] is foundation.settings.protected
    assert database["BackupRetentionPeriod"] == foundation.settings.database.backup_days
    assert database["MultiAZ"] is foundation.settings.database.multi_az
    assert database["StorageEncrypted"]
    assert not database["PubliclyAccessible"]
    assert database["MasterUserSecret"]["SecretArn"] == live.outputs(environment)["database_secret_arn"]


def test_the_registry_is_there(live: Live, environment: str) -> None:
    """A repository for each image."""
    ecr, names = live.client(environment, "ecr"), live.foundations[environment].names
    found = {each["repositoryName"]: each for each in ecr.describe_repositories()["repositories"]}
    assert set(found) == {names.repository(image) for image in IMAGES}
    assert {each["imageTagMutability"] for each in found.values()} == {"IMMUTABLE"}


def test_everything_that_has_tags_has_ours(live: Live, environment: str) -> None:
    """As the tagging API sees it, whatever service it is of."""
    tagging = live.client(environment, "resourcegroupstaggingapi")
    found = tagging.get_resources(TagFilters=[{"Key": "environment", "Values": [environment]}])
    resources = found["ResourceTagMappingList"]
    assert len(resources) > 20
    for each in resources:
        assert {"project", "environment", "repository"} <= {tag["Key"] for tag in each["Tags"]}


def test_the_state_holds_no_secret(live: Live, environment: str) -> None:
    """Whoever may read the state learns no password from it."""
    names = live.foundations[environment].names
    secrets = live.client(environment, "secretsmanager")
    secret = secrets.get_secret_value(SecretId=live.outputs(environment)["database_secret_arn"])["SecretString"]
    state = live.client(environment, "s3").get_object(Bucket=names.state_bucket, Key="foundation.tfstate")
    assert secret not in state["Body"].read().decode()


def test_a_second_plan_is_empty(live: Live) -> None:
    """For all three, with the state as the first apply left it; that nobody asked the cluster is said."""
    planned = live.each("second plan", lambda name: live.infra("plan", name))
    said = {name: each.splitlines() for name, each in planned.items()}
    assert {name: lines[0] for name, lines in said.items()} == dict.fromkeys(live.environments, "no changes")
    assert {lines[1].partition(" https")[0] for lines in said.values()} == {"cluster not reachable: no connection to"}


def test_an_idle_environment_gives_no_false_alarm(live: Live) -> None:
    """However often it is asked."""
    assert [live.infra("drift", "dev") for _ in range(2)] == ["no drift\n"] * 2


def test_status_and_connect_say_how_it_is_and_how_it_is_reached(live: Live) -> None:
    """What the foundation knows; of what is in its cluster nothing is claimed without a way to it."""
    rows = {row["program"]: row["state"] for row in json.loads(live.infra("status", "dev", "--json", expect=1))}
    assert rows == {"state": "up", "cluster": "up", "database": "up", "platform": "unknown"}
    names = live.foundations["dev"].names
    said = live.infra("connect", "dev", "--json")
    assert said.startswith("dev: cluster not reachable: no connection to https://127.0.0.1:")
    variables = json.loads(said[said.index("{") :])
    assert variables["DVC_REMOTE_URL"] == f"s3://{names.dvc_bucket}"
    assert variables["CLUSTER_NAME"] == names.cluster
    hint = f"# aws eks update-kubeconfig --region {names.region} --name {names.cluster}"
    assert live.infra("connect", "dev").splitlines()[-1] == hint


def test_a_change_behind_its_back_is_found(live: Live) -> None:
    """Exit code 4 and the attribute, in that environment only; undone, all is well again."""
    s3, bucket = live.client("test", "s3"), live.foundations["test"].names.dvc_bucket
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    said = live.infra("drift", "test", expect=4)
    assert said.startswith("aws_s3_bucket_versioning.dvc_versions: versioning_configuration: ")
    assert said.count("\n") == 1
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    assert live.infra("drift", "test") == "no drift\n"


def test_one_edited_value_is_one_change(live: Live) -> None:
    """In that environment, of that attribute; what was planned before is stale by then; applied, it is there."""
    assert "planned on no state yet" in live.infra("apply", "dev", "--plan", str(live.bundle("dev")), expect=3)
    groups = [group.model_dump(mode="json") for group in live.foundations["dev"].settings.node_groups]
    edit(live.root, "dev", node_groups=[{**groups[0], "max": 5}])
    assert "commit first" in live.infra("plan", "dev", expect=2)
    live.commit()
    assert "planned for another commit" in live.infra("apply", "prod", "--plan", str(live.bundle("prod")), expect=3)
    planned = live.each("plan of a change", live.plan)
    first = {name: said.splitlines()[0] for name, said in planned.items()}
    assert first == {"dev": "1 to update", "test": "no changes", "prod": "no changes"}
    assert planned["dev"].splitlines()[1] == "  ~ aws_eks_node_group.cluster_nodes_general"
    assert planned["dev"].splitlines()[2].strip().startswith("scaling_config: ")
    live.each("apply of a change", live.apply, ["dev"])
    eks, cluster = live.client("dev", "eks"), live.foundations["dev"].names.cluster
    group = eks.describe_nodegroup(clusterName=cluster, nodegroupName="general")["nodegroup"]
    assert group["scalingConfig"]["maxSize"] == 5


def test_what_is_thrown_away_is_gone_and_what_is_protected_stays(live: Live) -> None:
    """dev and test end but for their data; prod is refused, with what it would cost."""

    def destroy(name: str) -> str:
        return live.infra("destroy", name, "--yes", expect=3 if name == "prod" else 0)

    told = live.each("destroy", destroy)
    assert "prod is protected and stays" in told["prod"]
    assert "aws_db_instance.database" in told["prod"]
    for name in ("dev", "test"):
        names = live.foundations[name].names
        assert live.client(name, "eks").list_clusters()["clusters"] == []
        with pytest.raises(ClientError, match="DBInstanceNotFound"):
            live.client(name, "rds").describe_db_instances(DBInstanceIdentifier=names.database)
        s3 = live.client(name, "s3")
        assert {each["Name"] for each in s3.list_buckets()["Buckets"]} == {
            *(names.dvc_bucket, names.mlflow_bucket, names.state_bucket)
        }
        assert s3.get_bucket_policy(Bucket=names.dvc_bucket)["Policy"] == permissions.tls_only(names.dvc_bucket)
    database = live.foundations["prod"].names.database
    assert live.client("prod", "rds").describe_db_instances(DBInstanceIdentifier=database)["DBInstances"]
