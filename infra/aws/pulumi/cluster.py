"""The EKS cluster: API, node groups, add-ons, who gets in, and which pods have which role."""

from collections.abc import Mapping, Sequence

import pulumi
from pulumi_aws import eks
from pulumi_aws.cloudwatch import LogGroup
from pulumi_aws.ec2 import LaunchTemplate

from infra.aws import permissions, standards, trust
from infra.aws.names import DISKS, Names
from infra.aws.pulumi.component import Component
from infra.aws.pulumi.roles import Boundary, Role
from infra.aws.settings import NodeGroup


class Cluster(Component):
    def __init__(
        self,
        name: str,
        *,
        parent: pulumi.Resource,
        names: Names,
        version: str,
        subnet_ids: Sequence[pulumi.Output[str]],
        public_access_cidrs: Sequence[str],
        node_groups: Sequence[NodeGroup],
        log_days: int,
        tags: Mapping[str, str],
        key_arn: pulumi.Output[str],
        boundary: Boundary,
        protected: bool,
    ) -> None:
        super().__init__(name, parent=parent)
        self._names, self._tags, self._boundary, self._subnet_ids = names, tags, boundary, list(subnet_ids)
        role = Role(
            self.named("control_plane"),
            parent=self,
            role_name=names.role("cluster"),
            trust=trust.service("eks.amazonaws.com", names),
            boundary=boundary,
            managed=standards.CLUSTER_POLICIES,
        )
        logs = LogGroup(
            self.named("log"),
            name=names.cluster_logs,
            retention_in_days=log_days,
            kms_key_id=key_arn,
            opts=self.options(),
        )
        cluster = eks.Cluster(
            self.named("eks"),
            name=names.cluster,
            version=version,
            role_arn=role.arn,
            bootstrap_self_managed_addons=False,
            enabled_cluster_log_types=list(standards.CLUSTER_LOGS),
            access_config={"authentication_mode": "API", "bootstrap_cluster_creator_admin_permissions": False},
            encryption_config={"resources": ["secrets"], "provider": {"key_arn": key_arn}},
            vpc_config=eks.ClusterVpcConfigArgs(
                subnet_ids=self._subnet_ids,
                endpoint_private_access=True,
                endpoint_public_access=bool(public_access_cidrs),
                public_access_cidrs=list(public_access_cidrs) or None,
            ),
            opts=self.options(depends_on=[logs, *role.granted], protect=protected),
        )
        self.cluster_name, self.endpoint = cluster.name, cluster.endpoint
        self.security_group_id = cluster.vpc_config.cluster_security_group_id
        before = [self._add_on(each) for each in standards.ADD_ONS_BEFORE_NODES]
        nodes = self._nodes(node_groups, after=before)
        disks = self._disks(key_arn)
        for each in standards.ADD_ONS_AFTER_NODES:
            self._add_on(each, after=[*nodes, *([disks] if each == standards.DISK_DRIVER else [])])
        self.register_outputs({"name": self.cluster_name, "endpoint": self.endpoint})

    def admit(self, id_: str, *, role_arn: pulumi.Input[str], policy: str) -> None:
        """Let a role into the cluster with one of EKS' access policies."""
        entry = eks.AccessEntry(
            self.named(f"{id_}_entry"), cluster_name=self.cluster_name, principal_arn=role_arn, opts=self.options()
        )
        eks.AccessPolicyAssociation(
            self.named(f"{id_}_access"),
            cluster_name=self.cluster_name,
            principal_arn=entry.principal_arn,
            policy_arn=f"arn:aws:eks::aws:cluster-access-policy/{policy}",
            access_scope={"type": "cluster"},
            opts=self.options(),
        )

    def identify(
        self, id_: str, *, namespace: str, service_account: str, role_arn: pulumi.Output[str]
    ) -> pulumi.Resource:
        """Give a role to the pods of a service account."""
        return eks.PodIdentityAssociation(
            self.named(f"{id_}_identity"),
            cluster_name=self.cluster_name,
            namespace=namespace,
            service_account=service_account,
            role_arn=role_arn,
            opts=self.options(),
        )

    def _nodes(self, groups: Sequence[NodeGroup], *, after: Sequence[pulumi.Resource]) -> list[pulumi.Resource]:
        role = Role(
            self.named("node"),
            parent=self,
            role_name=self._names.role("node"),
            trust=trust.service("ec2.amazonaws.com", self._names),
            boundary=self._boundary,
            managed=standards.NODE_POLICIES,
        )
        return [self._node_group(group, role, after=[*role.granted, *after]) for group in groups]

    def _node_group(self, group: NodeGroup, role: Role, *, after: Sequence[pulumi.Resource]) -> pulumi.Resource:
        template = self._template(group)
        return eks.NodeGroup(
            self.named(f"nodes_{group.name.replace('-', '_')}"),
            cluster_name=self.cluster_name,
            node_group_name=group.name,
            node_role_arn=role.arn,
            subnet_ids=self._subnet_ids,
            instance_types=list(group.instance_types),
            capacity_type=group.capacity.upper(),
            ami_type=group.image,
            scaling_config={"min_size": group.min, "desired_size": group.desired, "max_size": group.max},
            update_config={"max_unavailable": 1},
            launch_template={"id": template.id, "version": template.latest_version.apply(str)},
            labels=group.labels or None,
            taints=[{"key": "dedicated", "value": group.reserved_for, "effect": "NO_SCHEDULE"}]
            if group.reserved_for
            else None,
            opts=self.options(depends_on=after, ignore_changes=["scalingConfig.desiredSize"]),
        )

    def _template(self, group: NodeGroup) -> LaunchTemplate:
        """Encrypted disks, and an instance's metadata (with the node's credentials) out of its pods' reach."""
        tags = {**self._tags, "Name": f"{self._names.prefix}-{group.name}"}
        return LaunchTemplate(
            self.named(f"template_{group.name.replace('-', '_')}"),
            name=f"{self._names.prefix}-{group.name}",
            update_default_version=True,
            block_device_mappings=[
                {
                    "device_name": "/dev/xvda",
                    "ebs": {
                        "volume_type": "gp3",
                        "volume_size": group.disk_gb,
                        "encrypted": "true",
                        "delete_on_termination": "true",
                    },
                }
            ],
            metadata_options={"http_endpoint": "enabled", "http_tokens": "required", "http_put_response_hop_limit": 1},
            tag_specifications=[{"resource_type": each, "tags": tags} for each in ("instance", "volume")],
            opts=self.options(),
        )

    def _add_on(self, name: str, *, after: Sequence[pulumi.Resource] = ()) -> pulumi.Resource:
        return eks.Addon(
            self.named(name.replace("-", "_")),
            cluster_name=self.cluster_name,
            addon_name=name,
            resolve_conflicts_on_create="OVERWRITE",
            resolve_conflicts_on_update="OVERWRITE",
            opts=self.options(depends_on=after),
        )

    def _disks(self, key_arn: pulumi.Output[str]) -> pulumi.Resource:
        namespace, service_account = DISKS
        role = Role(
            self.named("disks"),
            parent=self,
            role_name=self._names.role("disks"),
            trust=trust.pods(self._names, namespace=namespace, service_account=service_account),
            boundary=self._boundary,
            policies={"key": key_arn.apply(lambda arn: permissions.disks(key_arn=arn))},
            managed=standards.DISK_POLICIES,
        )
        return self.identify("disks", namespace=namespace, service_account=service_account, role_arn=role.arn)
