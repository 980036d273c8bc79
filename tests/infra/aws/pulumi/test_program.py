"""The Pulumi program, run as Pulumi runs it, asks for what the environments say."""

import importlib.metadata
import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import yaml

from tests.infra.aws.aws_project import ACCOUNTS, CHECKOUT, REGION, edit
from tests.infra.aws.pulumi.deployment import STACK, Deployment
from tests.infra.aws.pulumi.engine import PROGRAM, PROJECT, run
from tests.infra.aws.pulumi.wire import UNKNOWN

PROVIDER = "pulumi:providers:aws"
STATEFUL = {
    "encryption_key",
    "cluster_eks",
    "database_instance",
    "dvc_bucket",
    "mlflow_bucket",
    "registry_mlflow",
    "registry_model_service",
    "registry_pipelines",
}
OUTPUTS = {
    *("region", "vpc_id", "private_subnet_ids", "cluster_name", "cluster_endpoint", "dvc_bucket", "mlflow_bucket"),
    *("database_endpoint", "database_secret_arn", "registry_urls", "mlflow_role_arn", "training_role_arn"),
    *("serving_role_arn", "plan_role_arn", "work_role_arn", "apply_role_arn"),
}


def test_pulumi_finds_the_program_and_its_python() -> None:
    """The project's file names what these tests run, and the environment that `make setup` makes."""
    project = yaml.safe_load((CHECKOUT / PROGRAM / "Pulumi.yaml").read_text(encoding="utf-8"))
    assert project["name"] == PROJECT
    assert project["runtime"]["name"] == "python"
    found = CHECKOUT / PROGRAM / project["runtime"]["options"]["virtualenv"]
    assert found.resolve() == (CHECKOUT / ".venv").resolve()


def test_pulumi_finds_out_which_plugin_the_program_needs() -> None:
    """Its tool asks pip what is installed and where, and looks for the file that names the plugin's version."""
    listed = subprocess.run(
        [sys.executable, "-m", "pip", "list", "--verbose", "--format", "json", "--disable-pip-version-check"],
        capture_output=True,
        check=True,
    )
    places = {each["name"].replace("-", "_"): each["location"] for each in json.loads(listed.stdout)}
    plugin = json.loads(Path(places["pulumi_aws"], "pulumi_aws", "pulumi-plugin.json").read_text(encoding="utf-8"))
    assert plugin == {"resource": True, "name": "aws", "version": importlib.metadata.version("pulumi-aws")}


def test_the_engines_know_nothing_of_one_another() -> None:
    """So that a project can be without either."""
    for file in (CHECKOUT / "infra").rglob("*.py"):
        inside = file.relative_to(CHECKOUT / "infra").parts
        others = {"pulumi", "cdktf"} - set(inside)
        imported = re.findall(r"(?m)^\s*(?:from|import) infra\.aws\.(\w+)", file.read_text(encoding="utf-8"))
        assert not others & set(imported), file


def test_an_environment_goes_to_its_own_account_and_region(deployment: Deployment) -> None:
    """The only provider refuses credentials of another account, and each resource has it."""
    provider = deployment.one(PROVIDER)
    assert json.loads(provider.inputs["allowedAccountIds"]) == [ACCOUNTS[deployment.stack]]
    assert provider.inputs["region"] == REGION
    assert json.loads(provider.inputs["defaultTags"]) == {
        "tags": {"project": "ml-platform", "environment": deployment.stack, "repository": "example/ml-platform"}
    }
    assert {each.provider.rpartition("::")[0] for each in deployment.aws()} == {provider.urn}


def test_a_resource_is_named_after_the_components_that_it_is_in(deployment: Deployment) -> None:
    """A URN tells domain, part and purpose: `...Cluster$foundation:aws:Role$aws:iam/role:Role::cluster_node_role`."""
    root = deployment.resources[f"urn:pulumi:{deployment.stack}::foundation::{STACK}::foundation-{deployment.stack}"]
    environment = deployment.one("foundation:aws:Environment")
    assert environment.parent == root.urn
    for each in deployment.resources.values():
        if each.urn not in (root.urn, environment.urn) and each.type != PROVIDER:
            parent = deployment.resources[each.parent]
            assert parent.type.startswith("foundation:aws:")
            assert parent is environment or each.name.startswith(f"{parent.name}_")
    assert deployment.one("foundation:aws:Network").parent == environment.urn
    assert (
        deployment.of("aws:iam/role:Role")["cluster_node_role"].urn
        == f"urn:pulumi:{deployment.stack}::foundation::foundation:aws:Environment$foundation:aws:Cluster"
        "$foundation:aws:Role$aws:iam/role:Role::cluster_node_role"
    )


def test_names_are_given_not_made_up(deployment: Deployment) -> None:
    """Pulumi adds random letters to what has no name of its own."""
    named = {
        **dict.fromkeys(("iam/role:Role", "iam/policy:Policy", "iam/rolePolicy:RolePolicy", "kms/alias:Alias"), "name"),
        **dict.fromkeys(("ec2/securityGroup:SecurityGroup", "ec2/launchTemplate:LaunchTemplate"), "name"),
        **dict.fromkeys(("rds/subnetGroup:SubnetGroup", "rds/parameterGroup:ParameterGroup"), "name"),
        **dict.fromkeys(("ecr/repository:Repository", "eks/cluster:Cluster", "cloudwatch/logGroup:LogGroup"), "name"),
        "eks/nodeGroup:NodeGroup": "nodeGroupName",
        "rds/instance:Instance": "identifier",
        "s3/bucket:Bucket": "bucket",
    }
    for type_, key in named.items():
        found = deployment.of(f"aws:{type_}")
        assert found, type_
        assert all(each.inputs.get(key) for each in found.values()), type_


def test_what_holds_data_in_a_protected_environment_is_protected(deployments: Mapping[str, Deployment]) -> None:
    """Pulumi neither deletes nor replaces it until it is told so by name; nothing else is in the way."""
    for name, protected in {"dev": False, "test": False, "prod": True}.items():
        found = {each.name for each in deployments[name].resources.values() if each.protect}
        assert found == (STATEFUL if protected else set()), name


def test_what_is_replaced_goes_first(deployment: Deployment) -> None:
    """Two cannot have one name; but a parameter group in use cannot go before the new one, which has another name."""
    after = {each.name for each in deployment.aws() if not each.delete_before_replace}
    assert after == {"database_parameters"}


def test_a_resource_waits_for_what_it_needs_without_referring_to_it(deployment: Deployment) -> None:
    """The cluster for its rights and its log, nodes for the add-ons that make them ready, CoreDNS for nodes."""

    def needs(name: str) -> set[str]:
        (found,) = [each for each in deployment.aws() if each.name == name]
        return {deployment.resources[urn].name for urn in found.dependencies}

    assert {"cluster_log", "cluster_control_plane_AmazonEKSClusterPolicy"} <= needs("cluster_eks")
    assert {"cluster_vpc_cni", "cluster_kube_proxy", "cluster_node_AmazonEKS_CNI_Policy"} <= needs(
        "cluster_nodes_general"
    )
    assert "cluster_nodes_general" in needs("cluster_coredns")
    assert "dvc_private" in needs("dvc_tls")


def test_an_autoscaler_may_change_the_number_of_nodes(deployment: Deployment) -> None:
    """Otherwise each deployment would take the nodes away again."""
    groups = deployment.of("aws:eks/nodeGroup:NodeGroup").values()
    assert {each.ignore_changes for each in groups} == {("scalingConfig.desiredSize",)}


def test_an_environment_tells_what_both_engines_tell(deployment: Deployment) -> None:
    """Outputs are the interface of the foundation; none is secret."""
    assert set(deployment.outputs) == OUTPUTS
    assert None not in deployment.outputs.values()
    assert deployment.outputs["cluster_name"] == f"ml-platform-{deployment.stack}"
    assert set(deployment.outputs["registry_urls"]) == {"mlflow", "model-service", "pipelines"}


def test_nothing_that_goes_into_the_state_is_secret(deployment: Deployment) -> None:
    """RDS makes the password and keeps it: whoever reads the state does not learn it."""
    assert deployment.secret_outputs == frozenset()
    assert {each.name: each.secrets for each in deployment.resources.values() if each.secrets} == {}


def test_a_preview_shows_every_resource_before_anything_exists(
    root: Path, deployments: Mapping[str, Deployment]
) -> None:
    """Nothing is made within an `apply`, which would not run yet; what AWS chooses is shown as unknown, not as null."""
    preview = run(root, "prod", preview=True)["prod"]
    assert (preview.exit_code, preview.errors) == (0, [])
    applied = deployments["prod"].resources
    assert set(preview.resources) == set(applied)
    for urn, each in preview.resources.items():
        assert set(each.inputs) == set(applied[urn].inputs), urn
        differing = {key: value for key, value in each.inputs.items() if value != applied[urn].inputs[key]}
        assert all(UNKNOWN in json.dumps(value) for value in differing.values()), urn
    assert preview.one("aws:iam/policy:Policy").inputs["policy"] == UNKNOWN


def test_a_wrong_file_is_one_line_and_nothing_is_asked_for(root: Path) -> None:
    """The message names file, field and what is allowed, without a stack trace."""
    edit(root, "dev", account_id=None)
    refused = run(root, "dev")["dev"]
    assert refused.exit_code == 1
    (line,) = refused.errors
    assert line.startswith("environments/dev/infrastructure.yaml: aws.account_id: missing")
    assert "\n" not in line
    assert {each.type for each in refused.resources.values()} == {STACK}


def test_a_stack_is_an_environment(root: Path) -> None:
    """A stack of another name is refused with the names that there are."""
    refused = run(root, "prd")["prd"]
    assert refused.exit_code == 1
    assert "no environment 'prd'" in refused.errors[0]
    assert "did you mean 'prod'" in refused.errors[0]
