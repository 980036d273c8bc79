"""The cluster: who reaches it, who gets in, what its nodes and pods may do."""

import pytest

from infra.aws import delivery, permissions, trust
from infra.aws.names import WORKLOADS, Names
from tests.infra.aws.aws_project import ACCOUNTS, REGION, copy, edit
from tests.infra.aws.cdktf.synthesis import Stack, synthesise

KEY = "${aws_kms_key.encryption_key.arn}"
SECRET = "${aws_db_instance.database_instance.master_user_secret[0].secret_arn}"
REPOSITORY = "example/ml-platform"
ENVIRONMENTS = tuple(ACCOUNTS)


def names(environment: str) -> Names:
    return Names("ml-platform", environment, ACCOUNTS[environment], REGION)


def test_secrets_are_encrypted_and_everything_is_logged(stack: Stack) -> None:
    """With the environment's key, into a log group that was there before, with a retention."""
    cluster = stack.one("eks_cluster")
    assert cluster["encryption_config"] == {"provider": {"key_arn": KEY}, "resources": ["secrets"]}
    assert len(cluster["enabled_cluster_log_types"]) == 5
    assert "aws_cloudwatch_log_group.cluster_log" in cluster["depends_on"]


def test_the_api_is_reached_from_outside_where_the_file_says_so(stacks: dict[str, Stack]) -> None:
    """prod by nobody."""
    access = {name: stack.one("eks_cluster")["vpc_config"] for name, stack in stacks.items()}
    assert all(each["endpoint_private_access"] for each in access.values())
    assert {name: each["endpoint_public_access"] for name, each in access.items()} == {
        "dev": True,
        "test": True,
        "prod": False,
    }
    assert access["dev"]["public_access_cidrs"] == ["0.0.0.0/0"]
    assert "public_access_cidrs" not in access["prod"]


def test_whoever_made_the_cluster_does_not_own_it(stack: Stack) -> None:
    """Access comes from entries that are reviewed, not from who ran the first apply."""
    assert stack.one("eks_cluster")["access_config"] == {
        "authentication_mode": "API",
        "bootstrap_cluster_creator_admin_permissions": False,
    }
    policies = {
        name: each["policy_arn"].rpartition("/")[2] for name, each in stack.of("eks_access_policy_association").items()
    }
    assert policies == {
        "cluster_plan_access": "AmazonEKSViewPolicy",
        "cluster_work_access": "AmazonEKSEditPolicy",
        "cluster_apply_access": "AmazonEKSClusterAdminPolicy",
    }


def test_pods_do_not_reach_the_credentials_of_their_node(stack: Stack) -> None:
    """One hop is too short for a pod, and without a session token the metadata says nothing."""
    for template in stack.of("launch_template").values():
        assert template["metadata_options"] == {
            "http_endpoint": "enabled",
            "http_tokens": "required",
            "http_put_response_hop_limit": 1,
        }
        (disk,) = template["block_device_mappings"]
        assert disk["ebs"]["encrypted"] == "true"


def test_nodes_come_after_what_makes_them_ready(stack: Stack) -> None:
    """The network before them, DNS and disks after them."""
    first = {f"aws_eks_addon.cluster_{each}" for each in ("eks_pod_identity_agent", "kube_proxy", "vpc_cni")}
    groups = stack.of("eks_node_group")
    for group in groups.values():
        assert first <= set(group["depends_on"])
        assert group["lifecycle"] == {"ignore_changes": ["scaling_config[0].desired_size"]}
    last = {f"aws_eks_node_group.{each}" for each in groups}
    add_ons = stack.of("eks_addon")
    assert last <= set(add_ons["cluster_coredns"]["depends_on"])
    assert last < set(add_ons["cluster_aws_ebs_csi_driver"]["depends_on"])
    assert not any("depends_on" in each for name, each in add_ons.items() if f"aws_eks_addon.{name}" in first)


def test_reserved_nodes_repel_other_pods(stacks: dict[str, Stack]) -> None:
    """prod's nodes for training stand empty until something is trained."""
    group = stacks["prod"].of("eks_node_group")["cluster_nodes_training"]
    assert group["taint"] == [{"key": "dedicated", "value": "training", "effect": "NO_SCHEDULE"}]
    assert group["scaling_config"] == {"min_size": 0, "desired_size": 0, "max_size": 4}


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_each_workload_has_its_own_role(stacks: dict[str, Stack], environment: str) -> None:
    """For the service account of its chart in the environment's namespace, with its own policy, within the boundary."""
    stack, of = stacks[environment], names(environment)
    namespace = "models" if environment == "prod" else of.prefix  # as prod's file says
    wanted = {
        "mlflow": permissions.mlflow(of, key_arn=KEY, secret_arn=SECRET),
        "training": permissions.training(of, key_arn=KEY),
        "serving": permissions.serving(of, key_arn=KEY),
    }
    for workload, account in WORKLOADS.items():
        role = stack.of("iam_role")[f"workloads_{workload}_role"]
        assert role["name"] == of.role(workload)
        assert role["assume_role_policy"] == trust.pods(of, namespace=namespace, service_account=account)
        assert stack.of("iam_role_policy")[f"workloads_{workload}_own"]["policy"] == wanted[workload]
        pods = stack.of("eks_pod_identity_association")[f"cluster_{workload}_identity"]
        assert (pods["namespace"], pods["service_account"]) == (namespace, account)
        assert pods["role_arn"] == f"${{aws_iam_role.workloads_{workload}_role.arn}}"


def test_every_role_has_the_boundary_but_those_that_plan_and_apply(stack: Stack) -> None:
    """Those two cannot be changed by the apply role, and pass through no service."""
    free = {name for name, role in stack.of("iam_role").items() if "permissions_boundary" not in role}
    assert free == {"github_plan_role", "github_apply_role"}
    assert {role["max_session_duration"] for role in stack.of("iam_role").values()} == {3600}


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_github_gets_in_by_the_tried_policies(stacks: dict[str, Stack], environment: str) -> None:
    """What tests/infra/aws/test_trust.py and test_delivery.py try is what is synthesised, for this environment."""
    stack, of = stacks[environment], names(environment)
    roles, policies = stack.of("iam_role"), stack.of("iam_role_policy")
    plan, apply = (roles[f"github_{each}_role"]["assume_role_policy"] for each in ("plan", "apply"))
    assert plan == trust.github(of, trust.plan_subjects(REPOSITORY))
    assert roles["github_work_role"]["assume_role_policy"] == trust.github(of, trust.work_subjects(REPOSITORY))
    assert apply == trust.github(of, [f"repo:{REPOSITORY}:environment:{environment}"])
    found = {name: each["policy"] for name, each in policies.items() if name.startswith("github_")}
    assert found == {
        "github_plan_read": delivery.read(of, key_arn=KEY),
        "github_plan_state": delivery.plan_state(of),
        "github_work_own": delivery.work(of, key_arn=KEY),
        "github_apply_read": delivery.read(of, key_arn=KEY),
        "github_apply_state": delivery.apply_state(of),
        "github_apply_network": delivery.apply_network(of),
        "github_apply_services": delivery.apply_services(of, key_arn=KEY),
        "github_apply_identity": delivery.apply_identity(of),
    }
    attached = [each["role"] for each in stack.of("iam_role_policy_attachment").values()]
    assert not [role for role in attached if "github" in role]
    assert stack.one("iam_openid_connect_provider")["client_id_list"] == [trust.AUDIENCE]


@pytest.fixture(scope="module")
def sharing(tmp_path_factory: pytest.TempPathFactory) -> Stack:
    """A second environment in dev's account, with an administrator."""
    root = copy(tmp_path_factory.mktemp("aws"))
    edit(
        root,
        "test",
        account_id=ACCOUNTS["dev"],
        github_provider="existing",
        administrators=["arn:aws:iam::111111111111:role/sso/Platform-Team"],
    )
    return synthesise(root, tmp_path_factory.mktemp("out"), "test")["test"]


def test_an_account_that_has_githubs_provider_keeps_it(sharing: Stack) -> None:
    """The second environment of an account makes none, and trusts the one that is there."""
    assert not sharing.of("iam_openid_connect_provider")
    plan = sharing.of("iam_role")["github_plan_role"]["assume_role_policy"]
    assert f"arn:aws:iam::{ACCOUNTS['dev']}:oidc-provider/{trust.GITHUB}" in plan


def test_named_administrators_get_in(sharing: Stack) -> None:
    """And are known by their own name in the plan."""
    entry = sharing.of("eks_access_entry")["cluster_admin_sso_platform_team_entry"]
    assert entry["principal_arn"].endswith("role/sso/Platform-Team")
