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
from .._jsii import *
import cdktn as _cdktn_78ede62e
import constructs as _constructs_77d1e7e8

class Vpc(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.vpc.Vpc'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, assign_generated_ipv6_cidr_block: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, cidr_block: typing.Optional[builtins.str]=None, enable_dns_hostnames: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, enable_dns_support: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, enable_network_address_usage_metrics: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, instance_tenancy: typing.Optional[builtins.str]=None, ipv4_ipam_pool_id: typing.Optional[builtins.str]=None, ipv4_netmask_length: typing.Optional[jsii.Number]=None, ipv6_cidr_block: typing.Optional[builtins.str]=None, ipv6_cidr_block_network_border_group: typing.Optional[builtins.str]=None, ipv6_ipam_pool_id: typing.Optional[builtins.str]=None, ipv6_netmask_length: typing.Optional[jsii.Number]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e4c92b7afc5de4040248b34fc2fe76da3d5d9b3d878324240833cecce05510d9)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = VpcConfig(assign_generated_ipv6_cidr_block=assign_generated_ipv6_cidr_block, cidr_block=cidr_block, enable_dns_hostnames=enable_dns_hostnames, enable_dns_support=enable_dns_support, enable_network_address_usage_metrics=enable_network_address_usage_metrics, id=id, instance_tenancy=instance_tenancy, ipv4_ipam_pool_id=ipv4_ipam_pool_id, ipv4_netmask_length=ipv4_netmask_length, ipv6_cidr_block=ipv6_cidr_block, ipv6_cidr_block_network_border_group=ipv6_cidr_block_network_border_group, ipv6_ipam_pool_id=ipv6_ipam_pool_id, ipv6_netmask_length=ipv6_netmask_length, tags=tags, tags_all=tags_all, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__26b6783c4c990cdaa93179ca514803e4030e7c4513e187cc079090689a0e1a8e)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='resetAssignGeneratedIpv6CidrBlock')
    def reset_assign_generated_ipv6_cidr_block(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAssignGeneratedIpv6CidrBlock', []))

    @jsii.member(jsii_name='resetCidrBlock')
    def reset_cidr_block(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCidrBlock', []))

    @jsii.member(jsii_name='resetEnableDnsHostnames')
    def reset_enable_dns_hostnames(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEnableDnsHostnames', []))

    @jsii.member(jsii_name='resetEnableDnsSupport')
    def reset_enable_dns_support(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEnableDnsSupport', []))

    @jsii.member(jsii_name='resetEnableNetworkAddressUsageMetrics')
    def reset_enable_network_address_usage_metrics(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEnableNetworkAddressUsageMetrics', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetInstanceTenancy')
    def reset_instance_tenancy(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetInstanceTenancy', []))

    @jsii.member(jsii_name='resetIpv4IpamPoolId')
    def reset_ipv4_ipam_pool_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv4IpamPoolId', []))

    @jsii.member(jsii_name='resetIpv4NetmaskLength')
    def reset_ipv4_netmask_length(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv4NetmaskLength', []))

    @jsii.member(jsii_name='resetIpv6CidrBlock')
    def reset_ipv6_cidr_block(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv6CidrBlock', []))

    @jsii.member(jsii_name='resetIpv6CidrBlockNetworkBorderGroup')
    def reset_ipv6_cidr_block_network_border_group(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv6CidrBlockNetworkBorderGroup', []))

    @jsii.member(jsii_name='resetIpv6IpamPoolId')
    def reset_ipv6_ipam_pool_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv6IpamPoolId', []))

    @jsii.member(jsii_name='resetIpv6NetmaskLength')
    def reset_ipv6_netmask_length(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv6NetmaskLength', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetTagsAll')
    def reset_tags_all(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTagsAll', []))

    @jsii.member(jsii_name='synthesizeAttributes')
    def _synthesize_attributes(self) -> typing.Mapping[builtins.str, typing.Any]:
        return typing.cast(typing.Mapping[builtins.str, typing.Any], jsii.invoke(self, 'synthesizeAttributes', []))

    @jsii.member(jsii_name='synthesizeHclAttributes')
    def _synthesize_hcl_attributes(self) -> typing.Mapping[builtins.str, typing.Any]:
        return typing.cast(typing.Mapping[builtins.str, typing.Any], jsii.invoke(self, 'synthesizeHclAttributes', []))

    @jsii.python.classproperty
    @jsii.member(jsii_name='tfResourceType')
    def TF_RESOURCE_TYPE(cls) -> builtins.str:
        return typing.cast(builtins.str, jsii.sget(cls, 'tfResourceType'))

    @builtins.property
    @jsii.member(jsii_name='arn')
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'arn'))

    @builtins.property
    @jsii.member(jsii_name='defaultNetworkAclId')
    def default_network_acl_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'defaultNetworkAclId'))

    @builtins.property
    @jsii.member(jsii_name='defaultRouteTableId')
    def default_route_table_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'defaultRouteTableId'))

    @builtins.property
    @jsii.member(jsii_name='defaultSecurityGroupId')
    def default_security_group_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'defaultSecurityGroupId'))

    @builtins.property
    @jsii.member(jsii_name='dhcpOptionsId')
    def dhcp_options_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'dhcpOptionsId'))

    @builtins.property
    @jsii.member(jsii_name='ipv6AssociationId')
    def ipv6_association_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipv6AssociationId'))

    @builtins.property
    @jsii.member(jsii_name='mainRouteTableId')
    def main_route_table_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'mainRouteTableId'))

    @builtins.property
    @jsii.member(jsii_name='ownerId')
    def owner_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ownerId'))

    @builtins.property
    @jsii.member(jsii_name='assignGeneratedIpv6CidrBlockInput')
    def assign_generated_ipv6_cidr_block_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'assignGeneratedIpv6CidrBlockInput'))

    @builtins.property
    @jsii.member(jsii_name='cidrBlockInput')
    def cidr_block_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'cidrBlockInput'))

    @builtins.property
    @jsii.member(jsii_name='enableDnsHostnamesInput')
    def enable_dns_hostnames_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'enableDnsHostnamesInput'))

    @builtins.property
    @jsii.member(jsii_name='enableDnsSupportInput')
    def enable_dns_support_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'enableDnsSupportInput'))

    @builtins.property
    @jsii.member(jsii_name='enableNetworkAddressUsageMetricsInput')
    def enable_network_address_usage_metrics_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'enableNetworkAddressUsageMetricsInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='instanceTenancyInput')
    def instance_tenancy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'instanceTenancyInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv4IpamPoolIdInput')
    def ipv4_ipam_pool_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipv4IpamPoolIdInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv4NetmaskLengthInput')
    def ipv4_netmask_length_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'ipv4NetmaskLengthInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlockInput')
    def ipv6_cidr_block_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipv6CidrBlockInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlockNetworkBorderGroupInput')
    def ipv6_cidr_block_network_border_group_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipv6CidrBlockNetworkBorderGroupInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv6IpamPoolIdInput')
    def ipv6_ipam_pool_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipv6IpamPoolIdInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv6NetmaskLengthInput')
    def ipv6_netmask_length_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'ipv6NetmaskLengthInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsAllInput')
    def tags_all_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsAllInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsInput')
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsInput'))

    @builtins.property
    @jsii.member(jsii_name='assignGeneratedIpv6CidrBlock')
    def assign_generated_ipv6_cidr_block(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'assignGeneratedIpv6CidrBlock'))

    @assign_generated_ipv6_cidr_block.setter
    def assign_generated_ipv6_cidr_block(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__47df50c9d7194cc9a87a51a149adcdc801d5d18490d32bc5d7157dcb89533689)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'assignGeneratedIpv6CidrBlock', value)

    @builtins.property
    @jsii.member(jsii_name='cidrBlock')
    def cidr_block(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'cidrBlock'))

    @cidr_block.setter
    def cidr_block(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a08991aedbb75b15959988298fccc5af2764cdab6a8ae07a20b72afe66439622)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'cidrBlock', value)

    @builtins.property
    @jsii.member(jsii_name='enableDnsHostnames')
    def enable_dns_hostnames(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'enableDnsHostnames'))

    @enable_dns_hostnames.setter
    def enable_dns_hostnames(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__36ba480fc25d2cd9996d266cb94a15e1a299939efdac879eaef437131e94fb44)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'enableDnsHostnames', value)

    @builtins.property
    @jsii.member(jsii_name='enableDnsSupport')
    def enable_dns_support(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'enableDnsSupport'))

    @enable_dns_support.setter
    def enable_dns_support(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3bc9556ea63fe95bedb039641e1cda734a75b9024c138bb2ccf929ca8b6f1fe2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'enableDnsSupport', value)

    @builtins.property
    @jsii.member(jsii_name='enableNetworkAddressUsageMetrics')
    def enable_network_address_usage_metrics(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'enableNetworkAddressUsageMetrics'))

    @enable_network_address_usage_metrics.setter
    def enable_network_address_usage_metrics(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e0fe0ad49135296505a72c5911b749e9028e975557872fb0eff6c762a39565a1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'enableNetworkAddressUsageMetrics', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__933e49299c5869e6391f6667a90c9904cbf47e32c79fe6b59f3005ec67238ae9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='instanceTenancy')
    def instance_tenancy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'instanceTenancy'))

    @instance_tenancy.setter
    def instance_tenancy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f80a502d2a843a897b51ab74dee11e39872ec02f67e9ec83125b7b627183d5b8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'instanceTenancy', value)

    @builtins.property
    @jsii.member(jsii_name='ipv4IpamPoolId')
    def ipv4_ipam_pool_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipv4IpamPoolId'))

    @ipv4_ipam_pool_id.setter
    def ipv4_ipam_pool_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e18b4b5a6f389af20ad435e041f152b51f2a867f80f8bb1d47e88701f26d284f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv4IpamPoolId', value)

    @builtins.property
    @jsii.member(jsii_name='ipv4NetmaskLength')
    def ipv4_netmask_length(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'ipv4NetmaskLength'))

    @ipv4_netmask_length.setter
    def ipv4_netmask_length(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2095e7865adbe6b5b92416cc3f3a7758af418f62186d8178241266199ff56cef)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv4NetmaskLength', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlock')
    def ipv6_cidr_block(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipv6CidrBlock'))

    @ipv6_cidr_block.setter
    def ipv6_cidr_block(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__744def95584447a5833f14b33fc5e3681d9adf9c6afb38177b7a7e914714886c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6CidrBlock', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlockNetworkBorderGroup')
    def ipv6_cidr_block_network_border_group(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipv6CidrBlockNetworkBorderGroup'))

    @ipv6_cidr_block_network_border_group.setter
    def ipv6_cidr_block_network_border_group(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__03472678be16ca990f78cb48db402d1ca9c3b78b8147cce233e9ce4ae65a0ed7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6CidrBlockNetworkBorderGroup', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6IpamPoolId')
    def ipv6_ipam_pool_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipv6IpamPoolId'))

    @ipv6_ipam_pool_id.setter
    def ipv6_ipam_pool_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cfb7b4a0560fe851f2496b3c5b95271a25a2649c3cc18fff0aa4913ab9005870)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6IpamPoolId', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6NetmaskLength')
    def ipv6_netmask_length(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'ipv6NetmaskLength'))

    @ipv6_netmask_length.setter
    def ipv6_netmask_length(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d0221146287f73f1dd08487421e553f54917766d3fde4b7f10ef7d9bd4bddcb0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6NetmaskLength', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cceb0ed94b7ca415d9b0d18730c50010e29d16f453c28469a0a2ac77235d8164)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d034d27e8c012fb99c24286c6ce2814ec8215ac77953d6af26523c2e6856943a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

@jsii.data_type(jsii_type='aws.vpc.VpcConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'assign_generated_ipv6_cidr_block': 'assignGeneratedIpv6CidrBlock', 'cidr_block': 'cidrBlock', 'enable_dns_hostnames': 'enableDnsHostnames', 'enable_dns_support': 'enableDnsSupport', 'enable_network_address_usage_metrics': 'enableNetworkAddressUsageMetrics', 'id': 'id', 'instance_tenancy': 'instanceTenancy', 'ipv4_ipam_pool_id': 'ipv4IpamPoolId', 'ipv4_netmask_length': 'ipv4NetmaskLength', 'ipv6_cidr_block': 'ipv6CidrBlock', 'ipv6_cidr_block_network_border_group': 'ipv6CidrBlockNetworkBorderGroup', 'ipv6_ipam_pool_id': 'ipv6IpamPoolId', 'ipv6_netmask_length': 'ipv6NetmaskLength', 'tags': 'tags', 'tags_all': 'tagsAll'})
class VpcConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, assign_generated_ipv6_cidr_block: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, cidr_block: typing.Optional[builtins.str]=None, enable_dns_hostnames: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, enable_dns_support: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, enable_network_address_usage_metrics: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, instance_tenancy: typing.Optional[builtins.str]=None, ipv4_ipam_pool_id: typing.Optional[builtins.str]=None, ipv4_netmask_length: typing.Optional[jsii.Number]=None, ipv6_cidr_block: typing.Optional[builtins.str]=None, ipv6_cidr_block_network_border_group: typing.Optional[builtins.str]=None, ipv6_ipam_pool_id: typing.Optional[builtins.str]=None, ipv6_netmask_length: typing.Optional[jsii.Number]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4cf3c1921d58f92a2cebcb56a6dc66c8eeb7178fcfb99209f414a9bc16477581)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument assign_generated_ipv6_cidr_block', value=assign_generated_ipv6_cidr_block, expected_type=type_hints['assign_generated_ipv6_cidr_block'])
            check_type(argname='argument cidr_block', value=cidr_block, expected_type=type_hints['cidr_block'])
            check_type(argname='argument enable_dns_hostnames', value=enable_dns_hostnames, expected_type=type_hints['enable_dns_hostnames'])
            check_type(argname='argument enable_dns_support', value=enable_dns_support, expected_type=type_hints['enable_dns_support'])
            check_type(argname='argument enable_network_address_usage_metrics', value=enable_network_address_usage_metrics, expected_type=type_hints['enable_network_address_usage_metrics'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument instance_tenancy', value=instance_tenancy, expected_type=type_hints['instance_tenancy'])
            check_type(argname='argument ipv4_ipam_pool_id', value=ipv4_ipam_pool_id, expected_type=type_hints['ipv4_ipam_pool_id'])
            check_type(argname='argument ipv4_netmask_length', value=ipv4_netmask_length, expected_type=type_hints['ipv4_netmask_length'])
            check_type(argname='argument ipv6_cidr_block', value=ipv6_cidr_block, expected_type=type_hints['ipv6_cidr_block'])
            check_type(argname='argument ipv6_cidr_block_network_border_group', value=ipv6_cidr_block_network_border_group, expected_type=type_hints['ipv6_cidr_block_network_border_group'])
            check_type(argname='argument ipv6_ipam_pool_id', value=ipv6_ipam_pool_id, expected_type=type_hints['ipv6_ipam_pool_id'])
            check_type(argname='argument ipv6_netmask_length', value=ipv6_netmask_length, expected_type=type_hints['ipv6_netmask_length'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection is not None:
            self._values['connection'] = connection
        if count is not None:
            self._values['count'] = count
        if depends_on is not None:
            self._values['depends_on'] = depends_on
        if for_each is not None:
            self._values['for_each'] = for_each
        if lifecycle is not None:
            self._values['lifecycle'] = lifecycle
        if provider is not None:
            self._values['provider'] = provider
        if provisioners is not None:
            self._values['provisioners'] = provisioners
        if assign_generated_ipv6_cidr_block is not None:
            self._values['assign_generated_ipv6_cidr_block'] = assign_generated_ipv6_cidr_block
        if cidr_block is not None:
            self._values['cidr_block'] = cidr_block
        if enable_dns_hostnames is not None:
            self._values['enable_dns_hostnames'] = enable_dns_hostnames
        if enable_dns_support is not None:
            self._values['enable_dns_support'] = enable_dns_support
        if enable_network_address_usage_metrics is not None:
            self._values['enable_network_address_usage_metrics'] = enable_network_address_usage_metrics
        if id is not None:
            self._values['id'] = id
        if instance_tenancy is not None:
            self._values['instance_tenancy'] = instance_tenancy
        if ipv4_ipam_pool_id is not None:
            self._values['ipv4_ipam_pool_id'] = ipv4_ipam_pool_id
        if ipv4_netmask_length is not None:
            self._values['ipv4_netmask_length'] = ipv4_netmask_length
        if ipv6_cidr_block is not None:
            self._values['ipv6_cidr_block'] = ipv6_cidr_block
        if ipv6_cidr_block_network_border_group is not None:
            self._values['ipv6_cidr_block_network_border_group'] = ipv6_cidr_block_network_border_group
        if ipv6_ipam_pool_id is not None:
            self._values['ipv6_ipam_pool_id'] = ipv6_ipam_pool_id
        if ipv6_netmask_length is not None:
            self._values['ipv6_netmask_length'] = ipv6_netmask_length
        if tags is not None:
            self._values['tags'] = tags
        if tags_all is not None:
            self._values['tags_all'] = tags_all

    @builtins.property
    def connection(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', '_cdktn_78ede62e.WinrmProvisionerConnection']]:
        result = self._values.get('connection')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', '_cdktn_78ede62e.WinrmProvisionerConnection']], result)

    @builtins.property
    def count(self) -> typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]:
        result = self._values.get('count')
        return typing.cast(typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']], result)

    @builtins.property
    def depends_on(self) -> typing.Optional[typing.List['_cdktn_78ede62e.ITerraformDependable']]:
        result = self._values.get('depends_on')
        return typing.cast(typing.Optional[typing.List['_cdktn_78ede62e.ITerraformDependable']], result)

    @builtins.property
    def for_each(self) -> typing.Optional['_cdktn_78ede62e.ITerraformIterator']:
        result = self._values.get('for_each')
        return typing.cast(typing.Optional['_cdktn_78ede62e.ITerraformIterator'], result)

    @builtins.property
    def lifecycle(self) -> typing.Optional['_cdktn_78ede62e.TerraformResourceLifecycle']:
        result = self._values.get('lifecycle')
        return typing.cast(typing.Optional['_cdktn_78ede62e.TerraformResourceLifecycle'], result)

    @builtins.property
    def provider(self) -> typing.Optional['_cdktn_78ede62e.TerraformProvider']:
        result = self._values.get('provider')
        return typing.cast(typing.Optional['_cdktn_78ede62e.TerraformProvider'], result)

    @builtins.property
    def provisioners(self) -> typing.Optional[typing.List[typing.Union['_cdktn_78ede62e.FileProvisioner', '_cdktn_78ede62e.LocalExecProvisioner', '_cdktn_78ede62e.RemoteExecProvisioner']]]:
        result = self._values.get('provisioners')
        return typing.cast(typing.Optional[typing.List[typing.Union['_cdktn_78ede62e.FileProvisioner', '_cdktn_78ede62e.LocalExecProvisioner', '_cdktn_78ede62e.RemoteExecProvisioner']]], result)

    @builtins.property
    def assign_generated_ipv6_cidr_block(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('assign_generated_ipv6_cidr_block')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def cidr_block(self) -> typing.Optional[builtins.str]:
        result = self._values.get('cidr_block')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable_dns_hostnames(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('enable_dns_hostnames')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def enable_dns_support(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('enable_dns_support')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def enable_network_address_usage_metrics(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('enable_network_address_usage_metrics')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def instance_tenancy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('instance_tenancy')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv4_ipam_pool_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ipv4_ipam_pool_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv4_netmask_length(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('ipv4_netmask_length')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def ipv6_cidr_block(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ipv6_cidr_block')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv6_cidr_block_network_border_group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ipv6_cidr_block_network_border_group')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv6_ipam_pool_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ipv6_ipam_pool_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv6_netmask_length(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('ipv6_netmask_length')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tags_all(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags_all')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VpcConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['Vpc', 'VpcConfig']
publication.publish()

def _typecheckingstub__e4c92b7afc5de4040248b34fc2fe76da3d5d9b3d878324240833cecce05510d9(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, assign_generated_ipv6_cidr_block: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, cidr_block: typing.Optional[builtins.str]=None, enable_dns_hostnames: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, enable_dns_support: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, enable_network_address_usage_metrics: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, instance_tenancy: typing.Optional[builtins.str]=None, ipv4_ipam_pool_id: typing.Optional[builtins.str]=None, ipv4_netmask_length: typing.Optional[jsii.Number]=None, ipv6_cidr_block: typing.Optional[builtins.str]=None, ipv6_cidr_block_network_border_group: typing.Optional[builtins.str]=None, ipv6_ipam_pool_id: typing.Optional[builtins.str]=None, ipv6_netmask_length: typing.Optional[jsii.Number]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__26b6783c4c990cdaa93179ca514803e4030e7c4513e187cc079090689a0e1a8e(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__47df50c9d7194cc9a87a51a149adcdc801d5d18490d32bc5d7157dcb89533689(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__a08991aedbb75b15959988298fccc5af2764cdab6a8ae07a20b72afe66439622(value: builtins.str) -> None:
    pass

def _typecheckingstub__36ba480fc25d2cd9996d266cb94a15e1a299939efdac879eaef437131e94fb44(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__3bc9556ea63fe95bedb039641e1cda734a75b9024c138bb2ccf929ca8b6f1fe2(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__e0fe0ad49135296505a72c5911b749e9028e975557872fb0eff6c762a39565a1(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__933e49299c5869e6391f6667a90c9904cbf47e32c79fe6b59f3005ec67238ae9(value: builtins.str) -> None:
    pass

def _typecheckingstub__f80a502d2a843a897b51ab74dee11e39872ec02f67e9ec83125b7b627183d5b8(value: builtins.str) -> None:
    pass

def _typecheckingstub__e18b4b5a6f389af20ad435e041f152b51f2a867f80f8bb1d47e88701f26d284f(value: builtins.str) -> None:
    pass

def _typecheckingstub__2095e7865adbe6b5b92416cc3f3a7758af418f62186d8178241266199ff56cef(value: jsii.Number) -> None:
    pass

def _typecheckingstub__744def95584447a5833f14b33fc5e3681d9adf9c6afb38177b7a7e914714886c(value: builtins.str) -> None:
    pass

def _typecheckingstub__03472678be16ca990f78cb48db402d1ca9c3b78b8147cce233e9ce4ae65a0ed7(value: builtins.str) -> None:
    pass

def _typecheckingstub__cfb7b4a0560fe851f2496b3c5b95271a25a2649c3cc18fff0aa4913ab9005870(value: builtins.str) -> None:
    pass

def _typecheckingstub__d0221146287f73f1dd08487421e553f54917766d3fde4b7f10ef7d9bd4bddcb0(value: jsii.Number) -> None:
    pass

def _typecheckingstub__cceb0ed94b7ca415d9b0d18730c50010e29d16f453c28469a0a2ac77235d8164(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__d034d27e8c012fb99c24286c6ce2814ec8215ac77953d6af26523c2e6856943a(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__4cf3c1921d58f92a2cebcb56a6dc66c8eeb7178fcfb99209f414a9bc16477581(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, assign_generated_ipv6_cidr_block: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, cidr_block: typing.Optional[builtins.str]=None, enable_dns_hostnames: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, enable_dns_support: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, enable_network_address_usage_metrics: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, instance_tenancy: typing.Optional[builtins.str]=None, ipv4_ipam_pool_id: typing.Optional[builtins.str]=None, ipv4_netmask_length: typing.Optional[jsii.Number]=None, ipv6_cidr_block: typing.Optional[builtins.str]=None, ipv6_cidr_block_network_border_group: typing.Optional[builtins.str]=None, ipv6_ipam_pool_id: typing.Optional[builtins.str]=None, ipv6_netmask_length: typing.Optional[jsii.Number]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
    pass
