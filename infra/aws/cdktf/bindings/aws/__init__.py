from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)
import abc
import builtins
import datetime
import enum
import typing
import jsii
import publication
import typing_extensions
import typeguard
from importlib.metadata import version as _metadata_package_version
TYPEGUARD_MAJOR_VERSION = int(_metadata_package_version('typeguard').split('.')[0])

def check_type(argname: str, value: object, expected_type: typing.Any) -> typing.Any:
    if TYPEGUARD_MAJOR_VERSION <= 2:
        return typeguard.check_type(argname=argname, value=value, expected_type=expected_type)
    elif isinstance(value, jsii._reference_map.InterfaceDynamicProxy):
        pass
    elif TYPEGUARD_MAJOR_VERSION == 3:
        typeguard.config.collection_check_strategy = typeguard.CollectionCheckStrategy.ALL_ITEMS
        typeguard.check_type(value=value, expected_type=expected_type)
    else:
        typeguard.check_type(value=value, expected_type=expected_type, collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS)
from ._jsii import *
__all__ = ['cloudwatch_log_group', 'db_instance', 'db_parameter_group', 'db_subnet_group', 'default_security_group', 'ecr_lifecycle_policy', 'ecr_repository', 'eip', 'eks_access_entry', 'eks_access_policy_association', 'eks_addon', 'eks_cluster', 'eks_node_group', 'eks_pod_identity_association', 'flow_log', 'iam_openid_connect_provider', 'iam_policy', 'iam_role', 'iam_role_policy', 'iam_role_policy_attachment', 'internet_gateway', 'kms_alias', 'kms_key', 'launch_template', 'nat_gateway', 'provider', 'route', 'route_table', 'route_table_association', 's3_bucket', 's3_bucket_lifecycle_configuration', 's3_bucket_ownership_controls', 's3_bucket_policy', 's3_bucket_public_access_block', 's3_bucket_server_side_encryption_configuration', 's3_bucket_versioning', 'security_group', 'subnet', 'vpc', 'vpc_endpoint', 'vpc_security_group_ingress_rule']
publication.publish()
