"""What Terraform's configuration and Pulumi's program must agree on: the one table.

An attribute that either side sets and that is not here is a disagreement too, so that nothing is left out by oversight.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Agreement:
    """Of a type of resource: Pulumi's name of it, the attributes in Terraform's words, and what Pulumi calls otherwise.

    Names that differ only in their case (`cidrBlock`, `cidr_block`) need no mention.
    """

    pulumi: str
    names: str
    renamed: Mapping[str, str] = field(default_factory=dict)

    @property
    def attributes(self) -> tuple[str, ...]:
        return tuple(self.names.split())


AGREEMENTS: Mapping[str, Agreement] = {
    "aws_cloudwatch_log_group": Agreement("aws:cloudwatch/logGroup:LogGroup", "name retention_in_days kms_key_id"),
    "aws_db_instance": Agreement(
        "aws:rds/instance:Instance",
        "identifier engine engine_version instance_class storage_type allocated_storage max_allocated_storage "
        "storage_encrypted kms_key_id db_name username port manage_master_user_password master_user_secret_kms_key_id "
        "iam_database_authentication_enabled publicly_accessible db_subnet_group_name vpc_security_group_ids "
        "parameter_group_name multi_az backup_retention_period backup_window maintenance_window "
        "auto_minor_version_upgrade apply_immediately copy_tags_to_snapshot enabled_cloudwatch_logs_exports "
        "deletion_protection delete_automated_backups skip_final_snapshot final_snapshot_identifier",
    ),
    "aws_db_parameter_group": Agreement(
        "aws:rds/parameterGroup:ParameterGroup", "name description family parameter", {"parameters": "parameter"}
    ),
    "aws_db_subnet_group": Agreement("aws:rds/subnetGroup:SubnetGroup", "name description subnet_ids"),
    "aws_default_security_group": Agreement("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", "vpc_id tags"),
    "aws_ecr_lifecycle_policy": Agreement("aws:ecr/lifecyclePolicy:LifecyclePolicy", "repository policy"),
    "aws_ecr_repository": Agreement(
        "aws:ecr/repository:Repository",
        "name image_tag_mutability image_scanning_configuration encryption_configuration force_delete",
        {"encryptionConfigurations": "encryption_configuration"},
    ),
    "aws_eip": Agreement("aws:ec2/eip:Eip", "domain tags"),
    "aws_eks_access_entry": Agreement("aws:eks/accessEntry:AccessEntry", "cluster_name principal_arn"),
    "aws_eks_access_policy_association": Agreement(
        "aws:eks/accessPolicyAssociation:AccessPolicyAssociation", "cluster_name principal_arn policy_arn access_scope"
    ),
    "aws_eks_addon": Agreement(
        "aws:eks/addon:Addon", "cluster_name addon_name resolve_conflicts_on_create resolve_conflicts_on_update"
    ),
    "aws_eks_cluster": Agreement(
        "aws:eks/cluster:Cluster",
        "name version role_arn bootstrap_self_managed_addons enabled_cluster_log_types access_config "
        "encryption_config vpc_config",
    ),
    "aws_eks_node_group": Agreement(
        "aws:eks/nodeGroup:NodeGroup",
        "cluster_name node_group_name node_role_arn subnet_ids instance_types capacity_type ami_type scaling_config "
        "update_config launch_template labels taint",
        {"taints": "taint"},
    ),
    "aws_eks_pod_identity_association": Agreement(
        "aws:eks/podIdentityAssociation:PodIdentityAssociation", "cluster_name namespace service_account role_arn"
    ),
    "aws_flow_log": Agreement(
        "aws:ec2/flowLog:FlowLog", "vpc_id traffic_type log_destination_type log_destination iam_role_arn tags"
    ),
    "aws_iam_openid_connect_provider": Agreement(
        "aws:iam/openIdConnectProvider:OpenIdConnectProvider", "url client_id_list", {"clientIdLists": "client_id_list"}
    ),
    "aws_iam_policy": Agreement("aws:iam/policy:Policy", "name description policy"),
    "aws_iam_role": Agreement("aws:iam/role:Role", "name assume_role_policy permissions_boundary max_session_duration"),
    "aws_iam_role_policy": Agreement("aws:iam/rolePolicy:RolePolicy", "name role policy"),
    "aws_iam_role_policy_attachment": Agreement("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "role policy_arn"),
    "aws_internet_gateway": Agreement("aws:ec2/internetGateway:InternetGateway", "vpc_id tags"),
    "aws_kms_alias": Agreement("aws:kms/alias:Alias", "name target_key_id"),
    "aws_kms_key": Agreement("aws:kms/key:Key", "description policy enable_key_rotation deletion_window_in_days"),
    "aws_launch_template": Agreement(
        "aws:ec2/launchTemplate:LaunchTemplate",
        "name update_default_version block_device_mappings metadata_options tag_specifications",
    ),
    "aws_nat_gateway": Agreement("aws:ec2/natGateway:NatGateway", "subnet_id allocation_id tags"),
    "aws_route": Agreement("aws:ec2/route:Route", "route_table_id destination_cidr_block gateway_id nat_gateway_id"),
    "aws_route_table": Agreement("aws:ec2/routeTable:RouteTable", "vpc_id tags"),
    "aws_route_table_association": Agreement(
        "aws:ec2/routeTableAssociation:RouteTableAssociation", "subnet_id route_table_id"
    ),
    "aws_s3_bucket": Agreement("aws:s3/bucket:Bucket", "bucket force_destroy"),
    "aws_s3_bucket_lifecycle_configuration": Agreement(
        "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", "bucket rule", {"rules": "rule"}
    ),
    "aws_s3_bucket_ownership_controls": Agreement(
        "aws:s3/bucketOwnershipControls:BucketOwnershipControls", "bucket rule"
    ),
    "aws_s3_bucket_policy": Agreement("aws:s3/bucketPolicy:BucketPolicy", "bucket policy"),
    "aws_s3_bucket_public_access_block": Agreement(
        "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
        "bucket block_public_acls block_public_policy ignore_public_acls restrict_public_buckets",
    ),
    "aws_s3_bucket_server_side_encryption_configuration": Agreement(
        "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
        "bucket rule",
        {"rules": "rule"},
    ),
    "aws_s3_bucket_versioning": Agreement(
        "aws:s3/bucketVersioning:BucketVersioning", "bucket versioning_configuration"
    ),
    "aws_security_group": Agreement("aws:ec2/securityGroup:SecurityGroup", "name description vpc_id tags"),
    "aws_subnet": Agreement(
        "aws:ec2/subnet:Subnet", "vpc_id cidr_block availability_zone map_public_ip_on_launch tags"
    ),
    "aws_vpc": Agreement("aws:ec2/vpc:Vpc", "cidr_block enable_dns_support enable_dns_hostnames tags"),
    "aws_vpc_endpoint": Agreement(
        "aws:ec2/vpcEndpoint:VpcEndpoint",
        "vpc_id service_name vpc_endpoint_type route_table_ids private_dns_enabled subnet_ids security_group_ids tags",
    ),
    "aws_vpc_security_group_ingress_rule": Agreement(
        "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
        "security_group_id description ip_protocol from_port to_port cidr_ipv4 referenced_security_group_id",
    ),
}
BY_PULUMI_TYPE = {agreement.pulumi: type_ for type_, agreement in AGREEMENTS.items()}

# What Pulumi's SDK always says of the provider, and Terraform means when it says nothing.
PROVIDER_DEFAULTS: Mapping[str, object] = {"skip_credentials_validation": False, "skip_region_validation": False}

# Maps whose keys are a person's words, which stay as they are.
FREE_KEYS = frozenset({"tags", "labels"})

# Address of what is on one side only: why.
ONE_SIDED: Mapping[str, str] = {}

# Type, name and attribute of what must differ: why.
_STATE = "Pulumi keeps its state and its locks in other objects of the bucket (tests/infra/aws/pulumi/test_state.py)"
DIFFERENT: Mapping[tuple[str, str, str], str] = {
    ("aws_iam_role_policy", "github_plan_state", "policy"): _STATE,
    ("aws_iam_role_policy", "github_apply_state", "policy"): _STATE,
}
