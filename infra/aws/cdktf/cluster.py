"""The EKS cluster: API, node groups, add-ons, who gets in, and which pods have which role."""

from collections.abc import Sequence

from cdktn import ITerraformDependable, TerraformResourceLifecycle
from constructs import Construct

from infra.aws import permissions, standards, trust
from infra.aws.cdktf.bindings.aws.cloudwatch_log_group import CloudwatchLogGroup
from infra.aws.cdktf.bindings.aws.eks_access_entry import EksAccessEntry
from infra.aws.cdktf.bindings.aws.eks_access_policy_association import (
    EksAccessPolicyAssociation,
    EksAccessPolicyAssociationAccessScope,
)
from infra.aws.cdktf.bindings.aws.eks_addon import EksAddon
from infra.aws.cdktf.bindings.aws.eks_cluster import (
    EksCluster,
    EksClusterAccessConfig,
    EksClusterEncryptionConfig,
    EksClusterEncryptionConfigProvider,
    EksClusterVpcConfig,
)
from infra.aws.cdktf.bindings.aws.eks_node_group import (
    EksNodeGroup,
    EksNodeGroupLaunchTemplate,
    EksNodeGroupScalingConfig,
    EksNodeGroupTaint,
    EksNodeGroupUpdateConfig,
)
from infra.aws.cdktf.bindings.aws.eks_pod_identity_association import EksPodIdentityAssociation
from infra.aws.cdktf.bindings.aws.launch_template import (
    LaunchTemplate,
    LaunchTemplateBlockDeviceMappings,
    LaunchTemplateBlockDeviceMappingsEbs,
    LaunchTemplateMetadataOptions,
    LaunchTemplateTagSpecifications,
)
from infra.aws.cdktf.roles import Boundary, Role
from infra.aws.names import DISKS, Names
from infra.aws.settings import NodeGroup


class Cluster(Construct):
    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        names: Names,
        version: str,
        subnet_ids: Sequence[str],
        public_access_cidrs: Sequence[str],
        node_groups: Sequence[NodeGroup],
        log_days: int,
        tags: dict[str, str],
        key_arn: str,
        boundary: Boundary,
    ) -> None:
        super().__init__(scope, id_)
        self._names, self._tags, self._boundary = names, tags, boundary
        role = Role(
            self,
            "control_plane",
            name=names.role("cluster"),
            trust=trust.service("eks.amazonaws.com", names),
            boundary=boundary,
            managed=standards.CLUSTER_POLICIES,
        )
        logs = CloudwatchLogGroup(self, "log", name=names.cluster_logs, retention_in_days=log_days, kms_key_id=key_arn)
        cluster = EksCluster(
            self,
            "eks",
            name=names.cluster,
            version=version,
            role_arn=role.arn,
            bootstrap_self_managed_addons=False,
            enabled_cluster_log_types=list(standards.CLUSTER_LOGS),
            access_config=EksClusterAccessConfig(
                authentication_mode="API", bootstrap_cluster_creator_admin_permissions=False
            ),
            encryption_config=EksClusterEncryptionConfig(
                resources=["secrets"], provider=EksClusterEncryptionConfigProvider(key_arn=key_arn)
            ),
            vpc_config=EksClusterVpcConfig(
                subnet_ids=list(subnet_ids),
                endpoint_private_access=True,
                endpoint_public_access=bool(public_access_cidrs),
                public_access_cidrs=list(public_access_cidrs) or None,
            ),
            depends_on=[logs, *role.granted],
        )
        self.name, self.endpoint = cluster.name, cluster.endpoint
        self.security_group_id = cluster.vpc_config.cluster_security_group_id
        before = [self._add_on(name) for name in standards.ADD_ONS_BEFORE_NODES]
        nodes = self._nodes(node_groups, subnet_ids, after=before)
        disks = self._disks(key_arn)
        for name in standards.ADD_ONS_AFTER_NODES:
            self._add_on(name, after=[*nodes, *([disks] if name == standards.DISK_DRIVER else [])])

    def admit(self, id_: str, *, role_arn: str, policy: str) -> None:
        """Let a role into the cluster with one of EKS' access policies."""
        entry = EksAccessEntry(self, f"{id_}_entry", cluster_name=self.name, principal_arn=role_arn)
        EksAccessPolicyAssociation(
            self,
            f"{id_}_access",
            cluster_name=self.name,
            principal_arn=entry.principal_arn,
            policy_arn=f"arn:aws:eks::aws:cluster-access-policy/{policy}",
            access_scope=EksAccessPolicyAssociationAccessScope(type="cluster"),
        )

    def identify(self, id_: str, *, namespace: str, service_account: str, role_arn: str) -> ITerraformDependable:
        """Give a role to the pods of a service account."""
        return EksPodIdentityAssociation(
            self,
            f"{id_}_identity",
            cluster_name=self.name,
            namespace=namespace,
            service_account=service_account,
            role_arn=role_arn,
        )

    def _nodes(
        self, groups: Sequence[NodeGroup], subnet_ids: Sequence[str], *, after: Sequence[ITerraformDependable]
    ) -> list[ITerraformDependable]:
        role = Role(
            self,
            "node",
            name=self._names.role("node"),
            trust=trust.service("ec2.amazonaws.com", self._names),
            boundary=self._boundary,
            managed=standards.NODE_POLICIES,
        )
        return [
            EksNodeGroup(
                self,
                f"nodes_{group.name.replace('-', '_')}",
                cluster_name=self.name,
                node_group_name=group.name,
                node_role_arn=role.arn,
                subnet_ids=list(subnet_ids),
                instance_types=group.instance_types,
                capacity_type=group.capacity.upper(),
                ami_type=group.image,
                scaling_config=EksNodeGroupScalingConfig(
                    min_size=group.min, desired_size=group.desired, max_size=group.max
                ),
                update_config=EksNodeGroupUpdateConfig(max_unavailable=1),
                launch_template=self._template(group),
                labels=group.labels or None,
                taint=[EksNodeGroupTaint(key="dedicated", value=group.reserved_for, effect="NO_SCHEDULE")]
                if group.reserved_for
                else None,
                lifecycle=TerraformResourceLifecycle(ignore_changes=["scaling_config[0].desired_size"]),
                depends_on=[*role.granted, *after],
            )
            for group in groups
        ]

    def _template(self, group: NodeGroup) -> EksNodeGroupLaunchTemplate:
        """Encrypted disks, and an instance's metadata (with the node's credentials) out of its pods' reach."""
        tags = {**self._tags, "Name": f"{self._names.prefix}-{group.name}"}
        template = LaunchTemplate(
            self,
            f"template_{group.name.replace('-', '_')}",
            name=f"{self._names.prefix}-{group.name}",
            update_default_version=True,
            block_device_mappings=[
                LaunchTemplateBlockDeviceMappings(
                    device_name="/dev/xvda",
                    ebs=LaunchTemplateBlockDeviceMappingsEbs(
                        volume_type="gp3", volume_size=group.disk_gb, encrypted="true", delete_on_termination="true"
                    ),
                )
            ],
            metadata_options=LaunchTemplateMetadataOptions(
                http_endpoint="enabled", http_tokens="required", http_put_response_hop_limit=1
            ),
            tag_specifications=[
                LaunchTemplateTagSpecifications(resource_type=each, tags=tags) for each in ("instance", "volume")
            ],
        )
        return EksNodeGroupLaunchTemplate(id=template.id, version=f"{template.latest_version}")

    def _add_on(self, name: str, *, after: Sequence[ITerraformDependable] = ()) -> ITerraformDependable:
        return EksAddon(
            self,
            name.replace("-", "_"),
            cluster_name=self.name,
            addon_name=name,
            resolve_conflicts_on_create="OVERWRITE",
            resolve_conflicts_on_update="OVERWRITE",
            depends_on=list(after) or None,
        )

    def _disks(self, key_arn: str) -> ITerraformDependable:
        namespace, service_account = DISKS
        role = Role(
            self,
            "disks",
            name=self._names.role("disks"),
            trust=trust.pods(self._names, namespace=namespace, service_account=service_account),
            boundary=self._boundary,
            policies={"key": permissions.disks(key_arn=key_arn)},
            managed=standards.DISK_POLICIES,
        )
        return self.identify("disks", namespace=namespace, service_account=service_account, role_arn=role.arn)
