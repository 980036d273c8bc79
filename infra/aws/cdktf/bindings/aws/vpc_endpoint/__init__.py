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

class VpcEndpoint(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.vpcEndpoint.VpcEndpoint'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, vpc_id: builtins.str, auto_accept: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, dns_options: typing.Optional[typing.Union['VpcEndpointDnsOptions', typing.Dict[builtins.str, typing.Any]]]=None, id: typing.Optional[builtins.str]=None, ip_address_type: typing.Optional[builtins.str]=None, policy: typing.Optional[builtins.str]=None, private_dns_enabled: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, resource_configuration_arn: typing.Optional[builtins.str]=None, route_table_ids: typing.Optional[typing.Sequence[builtins.str]]=None, security_group_ids: typing.Optional[typing.Sequence[builtins.str]]=None, service_name: typing.Optional[builtins.str]=None, service_network_arn: typing.Optional[builtins.str]=None, service_region: typing.Optional[builtins.str]=None, subnet_configuration: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['VpcEndpointSubnetConfiguration', typing.Dict[builtins.str, typing.Any]]]]]=None, subnet_ids: typing.Optional[typing.Sequence[builtins.str]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['VpcEndpointTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, vpc_endpoint_type: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b3bf96541655119ba13b7b9518d8a1bf98b629ee79ceb5063dbc148b0a17ee86)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = VpcEndpointConfig(vpc_id=vpc_id, auto_accept=auto_accept, dns_options=dns_options, id=id, ip_address_type=ip_address_type, policy=policy, private_dns_enabled=private_dns_enabled, resource_configuration_arn=resource_configuration_arn, route_table_ids=route_table_ids, security_group_ids=security_group_ids, service_name=service_name, service_network_arn=service_network_arn, service_region=service_region, subnet_configuration=subnet_configuration, subnet_ids=subnet_ids, tags=tags, tags_all=tags_all, timeouts=timeouts, vpc_endpoint_type=vpc_endpoint_type, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c38147b2b96040466af6c8c1eac95ca622ba3d9017814a4b42c3f89085a6694c)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putDnsOptions')
    def put_dns_options(self, *, dns_record_ip_type: typing.Optional[builtins.str]=None, private_dns_only_for_inbound_resolver_endpoint: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None) -> None:
        value = VpcEndpointDnsOptions(dns_record_ip_type=dns_record_ip_type, private_dns_only_for_inbound_resolver_endpoint=private_dns_only_for_inbound_resolver_endpoint)
        return typing.cast(None, jsii.invoke(self, 'putDnsOptions', [value]))

    @jsii.member(jsii_name='putSubnetConfiguration')
    def put_subnet_configuration(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['VpcEndpointSubnetConfiguration', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6caac7c6ba3641f0a398e3c865ac66c8b7e90bb4656ad41fab6998cada7fb925)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putSubnetConfiguration', [value]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        value = VpcEndpointTimeouts(create=create, delete=delete, update=update)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetAutoAccept')
    def reset_auto_accept(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAutoAccept', []))

    @jsii.member(jsii_name='resetDnsOptions')
    def reset_dns_options(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDnsOptions', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetIpAddressType')
    def reset_ip_address_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpAddressType', []))

    @jsii.member(jsii_name='resetPolicy')
    def reset_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPolicy', []))

    @jsii.member(jsii_name='resetPrivateDnsEnabled')
    def reset_private_dns_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPrivateDnsEnabled', []))

    @jsii.member(jsii_name='resetResourceConfigurationArn')
    def reset_resource_configuration_arn(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetResourceConfigurationArn', []))

    @jsii.member(jsii_name='resetRouteTableIds')
    def reset_route_table_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRouteTableIds', []))

    @jsii.member(jsii_name='resetSecurityGroupIds')
    def reset_security_group_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSecurityGroupIds', []))

    @jsii.member(jsii_name='resetServiceName')
    def reset_service_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetServiceName', []))

    @jsii.member(jsii_name='resetServiceNetworkArn')
    def reset_service_network_arn(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetServiceNetworkArn', []))

    @jsii.member(jsii_name='resetServiceRegion')
    def reset_service_region(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetServiceRegion', []))

    @jsii.member(jsii_name='resetSubnetConfiguration')
    def reset_subnet_configuration(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSubnetConfiguration', []))

    @jsii.member(jsii_name='resetSubnetIds')
    def reset_subnet_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSubnetIds', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetTagsAll')
    def reset_tags_all(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTagsAll', []))

    @jsii.member(jsii_name='resetTimeouts')
    def reset_timeouts(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTimeouts', []))

    @jsii.member(jsii_name='resetVpcEndpointType')
    def reset_vpc_endpoint_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetVpcEndpointType', []))

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
    @jsii.member(jsii_name='cidrBlocks')
    def cidr_blocks(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'cidrBlocks'))

    @builtins.property
    @jsii.member(jsii_name='dnsEntry')
    def dns_entry(self) -> 'VpcEndpointDnsEntryList':
        return typing.cast('VpcEndpointDnsEntryList', jsii.get(self, 'dnsEntry'))

    @builtins.property
    @jsii.member(jsii_name='dnsOptions')
    def dns_options(self) -> 'VpcEndpointDnsOptionsOutputReference':
        return typing.cast('VpcEndpointDnsOptionsOutputReference', jsii.get(self, 'dnsOptions'))

    @builtins.property
    @jsii.member(jsii_name='networkInterfaceIds')
    def network_interface_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'networkInterfaceIds'))

    @builtins.property
    @jsii.member(jsii_name='ownerId')
    def owner_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ownerId'))

    @builtins.property
    @jsii.member(jsii_name='prefixListId')
    def prefix_list_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'prefixListId'))

    @builtins.property
    @jsii.member(jsii_name='requesterManaged')
    def requester_managed(self) -> '_cdktn_78ede62e.IResolvable':
        return typing.cast('_cdktn_78ede62e.IResolvable', jsii.get(self, 'requesterManaged'))

    @builtins.property
    @jsii.member(jsii_name='state')
    def state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'state'))

    @builtins.property
    @jsii.member(jsii_name='subnetConfiguration')
    def subnet_configuration(self) -> 'VpcEndpointSubnetConfigurationList':
        return typing.cast('VpcEndpointSubnetConfigurationList', jsii.get(self, 'subnetConfiguration'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'VpcEndpointTimeoutsOutputReference':
        return typing.cast('VpcEndpointTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='autoAcceptInput')
    def auto_accept_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'autoAcceptInput'))

    @builtins.property
    @jsii.member(jsii_name='dnsOptionsInput')
    def dns_options_input(self) -> typing.Optional['VpcEndpointDnsOptions']:
        return typing.cast(typing.Optional['VpcEndpointDnsOptions'], jsii.get(self, 'dnsOptionsInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='ipAddressTypeInput')
    def ip_address_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipAddressTypeInput'))

    @builtins.property
    @jsii.member(jsii_name='policyInput')
    def policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'policyInput'))

    @builtins.property
    @jsii.member(jsii_name='privateDnsEnabledInput')
    def private_dns_enabled_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'privateDnsEnabledInput'))

    @builtins.property
    @jsii.member(jsii_name='resourceConfigurationArnInput')
    def resource_configuration_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'resourceConfigurationArnInput'))

    @builtins.property
    @jsii.member(jsii_name='routeTableIdsInput')
    def route_table_ids_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'routeTableIdsInput'))

    @builtins.property
    @jsii.member(jsii_name='securityGroupIdsInput')
    def security_group_ids_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'securityGroupIdsInput'))

    @builtins.property
    @jsii.member(jsii_name='serviceNameInput')
    def service_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'serviceNameInput'))

    @builtins.property
    @jsii.member(jsii_name='serviceNetworkArnInput')
    def service_network_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'serviceNetworkArnInput'))

    @builtins.property
    @jsii.member(jsii_name='serviceRegionInput')
    def service_region_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'serviceRegionInput'))

    @builtins.property
    @jsii.member(jsii_name='subnetConfigurationInput')
    def subnet_configuration_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['VpcEndpointSubnetConfiguration']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['VpcEndpointSubnetConfiguration']]], jsii.get(self, 'subnetConfigurationInput'))

    @builtins.property
    @jsii.member(jsii_name='subnetIdsInput')
    def subnet_ids_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'subnetIdsInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsAllInput')
    def tags_all_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsAllInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsInput')
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsInput'))

    @builtins.property
    @jsii.member(jsii_name='timeoutsInput')
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'VpcEndpointTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'VpcEndpointTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='vpcEndpointTypeInput')
    def vpc_endpoint_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'vpcEndpointTypeInput'))

    @builtins.property
    @jsii.member(jsii_name='vpcIdInput')
    def vpc_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'vpcIdInput'))

    @builtins.property
    @jsii.member(jsii_name='autoAccept')
    def auto_accept(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'autoAccept'))

    @auto_accept.setter
    def auto_accept(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9090007a811652ab00b01c113b881d4187fafaa1a706dd8d676e39cc17e219a9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'autoAccept', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9eb3c8823bd35d24c1f5ab02d109bebba1a034a920f439c830065539d6048432)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='ipAddressType')
    def ip_address_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipAddressType'))

    @ip_address_type.setter
    def ip_address_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__47b9769dc2fb75b61eabb3ba4b5ff5adb0dc649926df971f22cd8ba6ea7ca46d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipAddressType', value)

    @builtins.property
    @jsii.member(jsii_name='policy')
    def policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'policy'))

    @policy.setter
    def policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6667cbc67bdda337d3c90d4cb419a1615e83017d3f4a689374def1d13259bcb5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'policy', value)

    @builtins.property
    @jsii.member(jsii_name='privateDnsEnabled')
    def private_dns_enabled(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'privateDnsEnabled'))

    @private_dns_enabled.setter
    def private_dns_enabled(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a08d2243208dd603e4f8864b050c2bfeb0f52feb6a767310e290a3fb7440e6f8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'privateDnsEnabled', value)

    @builtins.property
    @jsii.member(jsii_name='resourceConfigurationArn')
    def resource_configuration_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'resourceConfigurationArn'))

    @resource_configuration_arn.setter
    def resource_configuration_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__65942d02eb0d1f54b576d74160bb2b9685aa4a859339ccb4d68e16c257a8bd95)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'resourceConfigurationArn', value)

    @builtins.property
    @jsii.member(jsii_name='routeTableIds')
    def route_table_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'routeTableIds'))

    @route_table_ids.setter
    def route_table_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2623851aefc0131788b1f1f2a40c8fd07254b5a8640cd8a020d4de1b95fa55f8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'routeTableIds', value)

    @builtins.property
    @jsii.member(jsii_name='securityGroupIds')
    def security_group_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'securityGroupIds'))

    @security_group_ids.setter
    def security_group_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bfa7390b04828a9792444895a1fa1a0e2bfc4a8175fda464def9d73eef924f21)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'securityGroupIds', value)

    @builtins.property
    @jsii.member(jsii_name='serviceName')
    def service_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'serviceName'))

    @service_name.setter
    def service_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a00cc9eb0d9a63befcb17b6396257f2037e2a7dbc8011deda5bd562930a3c0a1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'serviceName', value)

    @builtins.property
    @jsii.member(jsii_name='serviceNetworkArn')
    def service_network_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'serviceNetworkArn'))

    @service_network_arn.setter
    def service_network_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9dc9337e9d9cea6d803a106bd4ad1626c4413dd5dd1925e7954cfb3513117429)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'serviceNetworkArn', value)

    @builtins.property
    @jsii.member(jsii_name='serviceRegion')
    def service_region(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'serviceRegion'))

    @service_region.setter
    def service_region(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ffc65a57f3cb257249567201b02929fbe163a5e2055a024cc85dd2aec27be95b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'serviceRegion', value)

    @builtins.property
    @jsii.member(jsii_name='subnetIds')
    def subnet_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'subnetIds'))

    @subnet_ids.setter
    def subnet_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__54cdb696c72f3dbdf3528e3dd5037e3ac6d437fc9ef426ee0f6f09a9b10f99c6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'subnetIds', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7732755f6a1314fdf3ee7865b8b15a082901e54ee87331c36aa682a7a71154d9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cdbb31cef59f0a1f73d696a482a32683a154b32f27d15a888725585ab8a32c6f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

    @builtins.property
    @jsii.member(jsii_name='vpcEndpointType')
    def vpc_endpoint_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'vpcEndpointType'))

    @vpc_endpoint_type.setter
    def vpc_endpoint_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__99e6fc0603edfe9bf759c1bbdc286ce2cd5de6f89815fc58047409c9c5ab946a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpcEndpointType', value)

    @builtins.property
    @jsii.member(jsii_name='vpcId')
    def vpc_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'vpcId'))

    @vpc_id.setter
    def vpc_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ff6f15a0d65ddadb36f2058b7077a9e36259bf4698adb14a042561f3d0a94ef2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpcId', value)

@jsii.data_type(jsii_type='aws.vpcEndpoint.VpcEndpointConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'vpc_id': 'vpcId', 'auto_accept': 'autoAccept', 'dns_options': 'dnsOptions', 'id': 'id', 'ip_address_type': 'ipAddressType', 'policy': 'policy', 'private_dns_enabled': 'privateDnsEnabled', 'resource_configuration_arn': 'resourceConfigurationArn', 'route_table_ids': 'routeTableIds', 'security_group_ids': 'securityGroupIds', 'service_name': 'serviceName', 'service_network_arn': 'serviceNetworkArn', 'service_region': 'serviceRegion', 'subnet_configuration': 'subnetConfiguration', 'subnet_ids': 'subnetIds', 'tags': 'tags', 'tags_all': 'tagsAll', 'timeouts': 'timeouts', 'vpc_endpoint_type': 'vpcEndpointType'})
class VpcEndpointConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, vpc_id: builtins.str, auto_accept: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, dns_options: typing.Optional[typing.Union['VpcEndpointDnsOptions', typing.Dict[builtins.str, typing.Any]]]=None, id: typing.Optional[builtins.str]=None, ip_address_type: typing.Optional[builtins.str]=None, policy: typing.Optional[builtins.str]=None, private_dns_enabled: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, resource_configuration_arn: typing.Optional[builtins.str]=None, route_table_ids: typing.Optional[typing.Sequence[builtins.str]]=None, security_group_ids: typing.Optional[typing.Sequence[builtins.str]]=None, service_name: typing.Optional[builtins.str]=None, service_network_arn: typing.Optional[builtins.str]=None, service_region: typing.Optional[builtins.str]=None, subnet_configuration: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['VpcEndpointSubnetConfiguration', typing.Dict[builtins.str, typing.Any]]]]]=None, subnet_ids: typing.Optional[typing.Sequence[builtins.str]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['VpcEndpointTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, vpc_endpoint_type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(dns_options, dict):
            dns_options = VpcEndpointDnsOptions(**dns_options)
        if isinstance(timeouts, dict):
            timeouts = VpcEndpointTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d2f41bbc65621e5b1b33de783cfd48ec1199adfb60b2b36e424ea16af4119a2b)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument vpc_id', value=vpc_id, expected_type=type_hints['vpc_id'])
            check_type(argname='argument auto_accept', value=auto_accept, expected_type=type_hints['auto_accept'])
            check_type(argname='argument dns_options', value=dns_options, expected_type=type_hints['dns_options'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument ip_address_type', value=ip_address_type, expected_type=type_hints['ip_address_type'])
            check_type(argname='argument policy', value=policy, expected_type=type_hints['policy'])
            check_type(argname='argument private_dns_enabled', value=private_dns_enabled, expected_type=type_hints['private_dns_enabled'])
            check_type(argname='argument resource_configuration_arn', value=resource_configuration_arn, expected_type=type_hints['resource_configuration_arn'])
            check_type(argname='argument route_table_ids', value=route_table_ids, expected_type=type_hints['route_table_ids'])
            check_type(argname='argument security_group_ids', value=security_group_ids, expected_type=type_hints['security_group_ids'])
            check_type(argname='argument service_name', value=service_name, expected_type=type_hints['service_name'])
            check_type(argname='argument service_network_arn', value=service_network_arn, expected_type=type_hints['service_network_arn'])
            check_type(argname='argument service_region', value=service_region, expected_type=type_hints['service_region'])
            check_type(argname='argument subnet_configuration', value=subnet_configuration, expected_type=type_hints['subnet_configuration'])
            check_type(argname='argument subnet_ids', value=subnet_ids, expected_type=type_hints['subnet_ids'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
            check_type(argname='argument vpc_endpoint_type', value=vpc_endpoint_type, expected_type=type_hints['vpc_endpoint_type'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'vpc_id': vpc_id}
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
        if auto_accept is not None:
            self._values['auto_accept'] = auto_accept
        if dns_options is not None:
            self._values['dns_options'] = dns_options
        if id is not None:
            self._values['id'] = id
        if ip_address_type is not None:
            self._values['ip_address_type'] = ip_address_type
        if policy is not None:
            self._values['policy'] = policy
        if private_dns_enabled is not None:
            self._values['private_dns_enabled'] = private_dns_enabled
        if resource_configuration_arn is not None:
            self._values['resource_configuration_arn'] = resource_configuration_arn
        if route_table_ids is not None:
            self._values['route_table_ids'] = route_table_ids
        if security_group_ids is not None:
            self._values['security_group_ids'] = security_group_ids
        if service_name is not None:
            self._values['service_name'] = service_name
        if service_network_arn is not None:
            self._values['service_network_arn'] = service_network_arn
        if service_region is not None:
            self._values['service_region'] = service_region
        if subnet_configuration is not None:
            self._values['subnet_configuration'] = subnet_configuration
        if subnet_ids is not None:
            self._values['subnet_ids'] = subnet_ids
        if tags is not None:
            self._values['tags'] = tags
        if tags_all is not None:
            self._values['tags_all'] = tags_all
        if timeouts is not None:
            self._values['timeouts'] = timeouts
        if vpc_endpoint_type is not None:
            self._values['vpc_endpoint_type'] = vpc_endpoint_type

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
    def vpc_id(self) -> builtins.str:
        result = self._values.get('vpc_id')
        assert result is not None, "Required property 'vpc_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def auto_accept(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('auto_accept')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def dns_options(self) -> typing.Optional['VpcEndpointDnsOptions']:
        result = self._values.get('dns_options')
        return typing.cast(typing.Optional['VpcEndpointDnsOptions'], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip_address_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ip_address_type')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('policy')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def private_dns_enabled(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('private_dns_enabled')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def resource_configuration_arn(self) -> typing.Optional[builtins.str]:
        result = self._values.get('resource_configuration_arn')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def route_table_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('route_table_ids')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def security_group_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('security_group_ids')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service_name')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_network_arn(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service_network_arn')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_region(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service_region')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def subnet_configuration(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['VpcEndpointSubnetConfiguration']]]:
        result = self._values.get('subnet_configuration')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['VpcEndpointSubnetConfiguration']]], result)

    @builtins.property
    def subnet_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('subnet_ids')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tags_all(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags_all')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def timeouts(self) -> typing.Optional['VpcEndpointTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['VpcEndpointTimeouts'], result)

    @builtins.property
    def vpc_endpoint_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('vpc_endpoint_type')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VpcEndpointConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.vpcEndpoint.VpcEndpointDnsEntry', jsii_struct_bases=[], name_mapping={})
class VpcEndpointDnsEntry:

    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VpcEndpointDnsEntry(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class VpcEndpointDnsEntryList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.vpcEndpoint.VpcEndpointDnsEntryList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e92530fbdf7436b252e63f421e1bf613599c3b3b70281158ada22d014e17ba3e)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'VpcEndpointDnsEntryOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__be2955b5cd2c92cc79769ddf81b622b907f1a3ac977a3ae12e8b8d8c92f4c9c7)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('VpcEndpointDnsEntryOutputReference', jsii.invoke(self, 'get', [index]))

class VpcEndpointDnsEntryOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.vpcEndpoint.VpcEndpointDnsEntryOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c46f71d362f24e805d013d505b38cf7bfb283e6d0b4e31a01d7d6ea57a35e517)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name='dnsName')
    def dns_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'dnsName'))

    @builtins.property
    @jsii.member(jsii_name='hostedZoneId')
    def hosted_zone_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'hostedZoneId'))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['VpcEndpointDnsEntry']:
        return typing.cast(typing.Optional['VpcEndpointDnsEntry'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['VpcEndpointDnsEntry']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__985cd6697e5c3413c9df58ffe4ce50df1cc108a5d4f38ba3881e4916af73a4dd)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.vpcEndpoint.VpcEndpointDnsOptions', jsii_struct_bases=[], name_mapping={'dns_record_ip_type': 'dnsRecordIpType', 'private_dns_only_for_inbound_resolver_endpoint': 'privateDnsOnlyForInboundResolverEndpoint'})
class VpcEndpointDnsOptions:

    def __init__(self, *, dns_record_ip_type: typing.Optional[builtins.str]=None, private_dns_only_for_inbound_resolver_endpoint: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a9cac1807eba796f291b66b3dfae122b87117ab1d28d15e4fdf7c12a9562dfa6)
            check_type(argname='argument dns_record_ip_type', value=dns_record_ip_type, expected_type=type_hints['dns_record_ip_type'])
            check_type(argname='argument private_dns_only_for_inbound_resolver_endpoint', value=private_dns_only_for_inbound_resolver_endpoint, expected_type=type_hints['private_dns_only_for_inbound_resolver_endpoint'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dns_record_ip_type is not None:
            self._values['dns_record_ip_type'] = dns_record_ip_type
        if private_dns_only_for_inbound_resolver_endpoint is not None:
            self._values['private_dns_only_for_inbound_resolver_endpoint'] = private_dns_only_for_inbound_resolver_endpoint

    @builtins.property
    def dns_record_ip_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('dns_record_ip_type')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def private_dns_only_for_inbound_resolver_endpoint(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('private_dns_only_for_inbound_resolver_endpoint')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VpcEndpointDnsOptions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class VpcEndpointDnsOptionsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.vpcEndpoint.VpcEndpointDnsOptionsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d21f78948d8f8b608413183ae40c69be88bbfe6fddbdb1fa78f263160aa90d85)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetDnsRecordIpType')
    def reset_dns_record_ip_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDnsRecordIpType', []))

    @jsii.member(jsii_name='resetPrivateDnsOnlyForInboundResolverEndpoint')
    def reset_private_dns_only_for_inbound_resolver_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPrivateDnsOnlyForInboundResolverEndpoint', []))

    @builtins.property
    @jsii.member(jsii_name='dnsRecordIpTypeInput')
    def dns_record_ip_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'dnsRecordIpTypeInput'))

    @builtins.property
    @jsii.member(jsii_name='privateDnsOnlyForInboundResolverEndpointInput')
    def private_dns_only_for_inbound_resolver_endpoint_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'privateDnsOnlyForInboundResolverEndpointInput'))

    @builtins.property
    @jsii.member(jsii_name='dnsRecordIpType')
    def dns_record_ip_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'dnsRecordIpType'))

    @dns_record_ip_type.setter
    def dns_record_ip_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c71dad29daf3e9051e958497e1835b8c56bc1c1af8ad012737c6f85f14661ee9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'dnsRecordIpType', value)

    @builtins.property
    @jsii.member(jsii_name='privateDnsOnlyForInboundResolverEndpoint')
    def private_dns_only_for_inbound_resolver_endpoint(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'privateDnsOnlyForInboundResolverEndpoint'))

    @private_dns_only_for_inbound_resolver_endpoint.setter
    def private_dns_only_for_inbound_resolver_endpoint(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__272e56941887a20ce24b27803f7e279dcfd4dae0f6755cd290a1d8ccba51a398)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'privateDnsOnlyForInboundResolverEndpoint', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['VpcEndpointDnsOptions']:
        return typing.cast(typing.Optional['VpcEndpointDnsOptions'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['VpcEndpointDnsOptions']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bfb130bf1083af7804dbd7afe77b43fa1d8c64551c85643930662fe6435165e8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.vpcEndpoint.VpcEndpointSubnetConfiguration', jsii_struct_bases=[], name_mapping={'ipv4': 'ipv4', 'ipv6': 'ipv6', 'subnet_id': 'subnetId'})
class VpcEndpointSubnetConfiguration:

    def __init__(self, *, ipv4: typing.Optional[builtins.str]=None, ipv6: typing.Optional[builtins.str]=None, subnet_id: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b99edddf680299fd8d999f16ace4ac33bcab011925ad49aeeff9dad49749470f)
            check_type(argname='argument ipv4', value=ipv4, expected_type=type_hints['ipv4'])
            check_type(argname='argument ipv6', value=ipv6, expected_type=type_hints['ipv6'])
            check_type(argname='argument subnet_id', value=subnet_id, expected_type=type_hints['subnet_id'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ipv4 is not None:
            self._values['ipv4'] = ipv4
        if ipv6 is not None:
            self._values['ipv6'] = ipv6
        if subnet_id is not None:
            self._values['subnet_id'] = subnet_id

    @builtins.property
    def ipv4(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ipv4')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv6(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ipv6')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def subnet_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('subnet_id')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VpcEndpointSubnetConfiguration(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class VpcEndpointSubnetConfigurationList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.vpcEndpoint.VpcEndpointSubnetConfigurationList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6194643d4a09f2843d64f1abbb3c4bb6d142789ae456aab0c694a726cc034c9f)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'VpcEndpointSubnetConfigurationOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__45786f43621a37c1d36f21d32bd7c529b8089ac120555a8142ce7429cf3315e1)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('VpcEndpointSubnetConfigurationOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['VpcEndpointSubnetConfiguration']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['VpcEndpointSubnetConfiguration']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['VpcEndpointSubnetConfiguration']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__83fe15ee19f38debbc6dc7a7d76ac4626c8adb21dc4d7a1a4b79345035fcff49)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class VpcEndpointSubnetConfigurationOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.vpcEndpoint.VpcEndpointSubnetConfigurationOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a8519f33be1626689796b71ba5ccd6a87568a7aacc7dc5053b7d7858c00f44b9)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetIpv4')
    def reset_ipv4(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv4', []))

    @jsii.member(jsii_name='resetIpv6')
    def reset_ipv6(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv6', []))

    @jsii.member(jsii_name='resetSubnetId')
    def reset_subnet_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSubnetId', []))

    @builtins.property
    @jsii.member(jsii_name='ipv4Input')
    def ipv4_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipv4Input'))

    @builtins.property
    @jsii.member(jsii_name='ipv6Input')
    def ipv6_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipv6Input'))

    @builtins.property
    @jsii.member(jsii_name='subnetIdInput')
    def subnet_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'subnetIdInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv4')
    def ipv4(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipv4'))

    @ipv4.setter
    def ipv4(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ec13a79a91422c6f85b61b97051762d963a640aad288a1298b53a27d45c29364)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv4', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6')
    def ipv6(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipv6'))

    @ipv6.setter
    def ipv6(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7f8cc642f090ad7360fee6830fdf4a4efd867eb6b7ebe6f7c15b6564216518ff)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6', value)

    @builtins.property
    @jsii.member(jsii_name='subnetId')
    def subnet_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'subnetId'))

    @subnet_id.setter
    def subnet_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fc16aa665dc425bf736d30f717395adb6cf4f83d2fa8abac050cb295d300e1dc)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'subnetId', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'VpcEndpointSubnetConfiguration']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'VpcEndpointSubnetConfiguration']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'VpcEndpointSubnetConfiguration']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9b576c2346d2d9886e9b309481e4c3dd6ea7fdcd2a484baf496f1541078518ba)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.vpcEndpoint.VpcEndpointTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'delete': 'delete', 'update': 'update'})
class VpcEndpointTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__699d7d80adef328ab686165e1cbcd17646bc8a18bbcc49e0191cb85381ac82cb)
            check_type(argname='argument create', value=create, expected_type=type_hints['create'])
            check_type(argname='argument delete', value=delete, expected_type=type_hints['delete'])
            check_type(argname='argument update', value=update, expected_type=type_hints['update'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if create is not None:
            self._values['create'] = create
        if delete is not None:
            self._values['delete'] = delete
        if update is not None:
            self._values['update'] = update

    @builtins.property
    def create(self) -> typing.Optional[builtins.str]:
        result = self._values.get('create')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def delete(self) -> typing.Optional[builtins.str]:
        result = self._values.get('delete')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def update(self) -> typing.Optional[builtins.str]:
        result = self._values.get('update')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VpcEndpointTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class VpcEndpointTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.vpcEndpoint.VpcEndpointTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__939dd555f6a5e102d380da05d64cc6d9442131884cc6accf6336b6f48529e2c8)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetCreate')
    def reset_create(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCreate', []))

    @jsii.member(jsii_name='resetDelete')
    def reset_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDelete', []))

    @jsii.member(jsii_name='resetUpdate')
    def reset_update(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetUpdate', []))

    @builtins.property
    @jsii.member(jsii_name='createInput')
    def create_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'createInput'))

    @builtins.property
    @jsii.member(jsii_name='deleteInput')
    def delete_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'deleteInput'))

    @builtins.property
    @jsii.member(jsii_name='updateInput')
    def update_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'updateInput'))

    @builtins.property
    @jsii.member(jsii_name='create')
    def create(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'create'))

    @create.setter
    def create(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ea95d0f1fa7d9ca81f25fa3ac0a658538a01abedc5c20f1c9044f8d70ca06732)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb5a4e8b619aecc66f23c4e0dea72e290a3c8bae06bf9343e625a79d347adca5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='update')
    def update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'update'))

    @update.setter
    def update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6d257b90e927bd69f4c193e9d4e41f1b880a5f4f7cd906849f25d16dad0a375e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'update', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'VpcEndpointTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'VpcEndpointTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'VpcEndpointTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__77cde5651b05bef93895704882dbf2fbb65e63c6813352226993fd4f0d7e6ce9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['VpcEndpoint', 'VpcEndpointConfig', 'VpcEndpointDnsEntry', 'VpcEndpointDnsEntryList', 'VpcEndpointDnsEntryOutputReference', 'VpcEndpointDnsOptions', 'VpcEndpointDnsOptionsOutputReference', 'VpcEndpointSubnetConfiguration', 'VpcEndpointSubnetConfigurationList', 'VpcEndpointSubnetConfigurationOutputReference', 'VpcEndpointTimeouts', 'VpcEndpointTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__b3bf96541655119ba13b7b9518d8a1bf98b629ee79ceb5063dbc148b0a17ee86(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, vpc_id: builtins.str, auto_accept: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, dns_options: typing.Optional[typing.Union[VpcEndpointDnsOptions, typing.Dict[builtins.str, typing.Any]]]=None, id: typing.Optional[builtins.str]=None, ip_address_type: typing.Optional[builtins.str]=None, policy: typing.Optional[builtins.str]=None, private_dns_enabled: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, resource_configuration_arn: typing.Optional[builtins.str]=None, route_table_ids: typing.Optional[typing.Sequence[builtins.str]]=None, security_group_ids: typing.Optional[typing.Sequence[builtins.str]]=None, service_name: typing.Optional[builtins.str]=None, service_network_arn: typing.Optional[builtins.str]=None, service_region: typing.Optional[builtins.str]=None, subnet_configuration: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[VpcEndpointSubnetConfiguration, typing.Dict[builtins.str, typing.Any]]]]]=None, subnet_ids: typing.Optional[typing.Sequence[builtins.str]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[VpcEndpointTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, vpc_endpoint_type: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__c38147b2b96040466af6c8c1eac95ca622ba3d9017814a4b42c3f89085a6694c(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__6caac7c6ba3641f0a398e3c865ac66c8b7e90bb4656ad41fab6998cada7fb925(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[VpcEndpointSubnetConfiguration, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__9090007a811652ab00b01c113b881d4187fafaa1a706dd8d676e39cc17e219a9(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__9eb3c8823bd35d24c1f5ab02d109bebba1a034a920f439c830065539d6048432(value: builtins.str) -> None:
    pass

def _typecheckingstub__47b9769dc2fb75b61eabb3ba4b5ff5adb0dc649926df971f22cd8ba6ea7ca46d(value: builtins.str) -> None:
    pass

def _typecheckingstub__6667cbc67bdda337d3c90d4cb419a1615e83017d3f4a689374def1d13259bcb5(value: builtins.str) -> None:
    pass

def _typecheckingstub__a08d2243208dd603e4f8864b050c2bfeb0f52feb6a767310e290a3fb7440e6f8(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__65942d02eb0d1f54b576d74160bb2b9685aa4a859339ccb4d68e16c257a8bd95(value: builtins.str) -> None:
    pass

def _typecheckingstub__2623851aefc0131788b1f1f2a40c8fd07254b5a8640cd8a020d4de1b95fa55f8(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__bfa7390b04828a9792444895a1fa1a0e2bfc4a8175fda464def9d73eef924f21(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__a00cc9eb0d9a63befcb17b6396257f2037e2a7dbc8011deda5bd562930a3c0a1(value: builtins.str) -> None:
    pass

def _typecheckingstub__9dc9337e9d9cea6d803a106bd4ad1626c4413dd5dd1925e7954cfb3513117429(value: builtins.str) -> None:
    pass

def _typecheckingstub__ffc65a57f3cb257249567201b02929fbe163a5e2055a024cc85dd2aec27be95b(value: builtins.str) -> None:
    pass

def _typecheckingstub__54cdb696c72f3dbdf3528e3dd5037e3ac6d437fc9ef426ee0f6f09a9b10f99c6(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__7732755f6a1314fdf3ee7865b8b15a082901e54ee87331c36aa682a7a71154d9(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__cdbb31cef59f0a1f73d696a482a32683a154b32f27d15a888725585ab8a32c6f(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__99e6fc0603edfe9bf759c1bbdc286ce2cd5de6f89815fc58047409c9c5ab946a(value: builtins.str) -> None:
    pass

def _typecheckingstub__ff6f15a0d65ddadb36f2058b7077a9e36259bf4698adb14a042561f3d0a94ef2(value: builtins.str) -> None:
    pass

def _typecheckingstub__d2f41bbc65621e5b1b33de783cfd48ec1199adfb60b2b36e424ea16af4119a2b(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, vpc_id: builtins.str, auto_accept: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, dns_options: typing.Optional[typing.Union[VpcEndpointDnsOptions, typing.Dict[builtins.str, typing.Any]]]=None, id: typing.Optional[builtins.str]=None, ip_address_type: typing.Optional[builtins.str]=None, policy: typing.Optional[builtins.str]=None, private_dns_enabled: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, resource_configuration_arn: typing.Optional[builtins.str]=None, route_table_ids: typing.Optional[typing.Sequence[builtins.str]]=None, security_group_ids: typing.Optional[typing.Sequence[builtins.str]]=None, service_name: typing.Optional[builtins.str]=None, service_network_arn: typing.Optional[builtins.str]=None, service_region: typing.Optional[builtins.str]=None, subnet_configuration: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[VpcEndpointSubnetConfiguration, typing.Dict[builtins.str, typing.Any]]]]]=None, subnet_ids: typing.Optional[typing.Sequence[builtins.str]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[VpcEndpointTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, vpc_endpoint_type: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__e92530fbdf7436b252e63f421e1bf613599c3b3b70281158ada22d014e17ba3e(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__be2955b5cd2c92cc79769ddf81b622b907f1a3ac977a3ae12e8b8d8c92f4c9c7(index: jsii.Number) -> None:
    pass

def _typecheckingstub__c46f71d362f24e805d013d505b38cf7bfb283e6d0b4e31a01d7d6ea57a35e517(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__985cd6697e5c3413c9df58ffe4ce50df1cc108a5d4f38ba3881e4916af73a4dd(value: typing.Optional[VpcEndpointDnsEntry]) -> None:
    pass

def _typecheckingstub__a9cac1807eba796f291b66b3dfae122b87117ab1d28d15e4fdf7c12a9562dfa6(*, dns_record_ip_type: typing.Optional[builtins.str]=None, private_dns_only_for_inbound_resolver_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None) -> None:
    pass

def _typecheckingstub__d21f78948d8f8b608413183ae40c69be88bbfe6fddbdb1fa78f263160aa90d85(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__c71dad29daf3e9051e958497e1835b8c56bc1c1af8ad012737c6f85f14661ee9(value: builtins.str) -> None:
    pass

def _typecheckingstub__272e56941887a20ce24b27803f7e279dcfd4dae0f6755cd290a1d8ccba51a398(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__bfb130bf1083af7804dbd7afe77b43fa1d8c64551c85643930662fe6435165e8(value: typing.Optional[VpcEndpointDnsOptions]) -> None:
    pass

def _typecheckingstub__b99edddf680299fd8d999f16ace4ac33bcab011925ad49aeeff9dad49749470f(*, ipv4: typing.Optional[builtins.str]=None, ipv6: typing.Optional[builtins.str]=None, subnet_id: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__6194643d4a09f2843d64f1abbb3c4bb6d142789ae456aab0c694a726cc034c9f(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__45786f43621a37c1d36f21d32bd7c529b8089ac120555a8142ce7429cf3315e1(index: jsii.Number) -> None:
    pass

def _typecheckingstub__83fe15ee19f38debbc6dc7a7d76ac4626c8adb21dc4d7a1a4b79345035fcff49(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[VpcEndpointSubnetConfiguration]]]) -> None:
    pass

def _typecheckingstub__a8519f33be1626689796b71ba5ccd6a87568a7aacc7dc5053b7d7858c00f44b9(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__ec13a79a91422c6f85b61b97051762d963a640aad288a1298b53a27d45c29364(value: builtins.str) -> None:
    pass

def _typecheckingstub__7f8cc642f090ad7360fee6830fdf4a4efd867eb6b7ebe6f7c15b6564216518ff(value: builtins.str) -> None:
    pass

def _typecheckingstub__fc16aa665dc425bf736d30f717395adb6cf4f83d2fa8abac050cb295d300e1dc(value: builtins.str) -> None:
    pass

def _typecheckingstub__9b576c2346d2d9886e9b309481e4c3dd6ea7fdcd2a484baf496f1541078518ba(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, VpcEndpointSubnetConfiguration]]) -> None:
    pass

def _typecheckingstub__699d7d80adef328ab686165e1cbcd17646bc8a18bbcc49e0191cb85381ac82cb(*, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__939dd555f6a5e102d380da05d64cc6d9442131884cc6accf6336b6f48529e2c8(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__ea95d0f1fa7d9ca81f25fa3ac0a658538a01abedc5c20f1c9044f8d70ca06732(value: builtins.str) -> None:
    pass

def _typecheckingstub__bb5a4e8b619aecc66f23c4e0dea72e290a3c8bae06bf9343e625a79d347adca5(value: builtins.str) -> None:
    pass

def _typecheckingstub__6d257b90e927bd69f4c193e9d4e41f1b880a5f4f7cd906849f25d16dad0a375e(value: builtins.str) -> None:
    pass

def _typecheckingstub__77cde5651b05bef93895704882dbf2fbb65e63c6813352226993fd4f0d7e6ce9(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, VpcEndpointTimeouts]]) -> None:
    pass
