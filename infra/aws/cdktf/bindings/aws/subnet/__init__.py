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

class Subnet(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.subnet.Subnet'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, vpc_id: builtins.str, assign_ipv6_address_on_creation: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, availability_zone: typing.Optional[builtins.str]=None, availability_zone_id: typing.Optional[builtins.str]=None, cidr_block: typing.Optional[builtins.str]=None, customer_owned_ipv4_pool: typing.Optional[builtins.str]=None, enable_dns64: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, enable_lni_at_device_index: typing.Optional[jsii.Number]=None, enable_resource_name_dns_aaaa_record_on_launch: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, enable_resource_name_dns_a_record_on_launch: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, ipv6_cidr_block: typing.Optional[builtins.str]=None, ipv6_native: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, map_customer_owned_ip_on_launch: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, map_public_ip_on_launch: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, outpost_arn: typing.Optional[builtins.str]=None, private_dns_hostname_type_on_launch: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['SubnetTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__05a4d1432e52d1a18be9ad987d85e75bd66fc76532498c8f02b7560a37a1b8fb)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = SubnetConfig(vpc_id=vpc_id, assign_ipv6_address_on_creation=assign_ipv6_address_on_creation, availability_zone=availability_zone, availability_zone_id=availability_zone_id, cidr_block=cidr_block, customer_owned_ipv4_pool=customer_owned_ipv4_pool, enable_dns64=enable_dns64, enable_lni_at_device_index=enable_lni_at_device_index, enable_resource_name_dns_aaaa_record_on_launch=enable_resource_name_dns_aaaa_record_on_launch, enable_resource_name_dns_a_record_on_launch=enable_resource_name_dns_a_record_on_launch, id=id, ipv6_cidr_block=ipv6_cidr_block, ipv6_native=ipv6_native, map_customer_owned_ip_on_launch=map_customer_owned_ip_on_launch, map_public_ip_on_launch=map_public_ip_on_launch, outpost_arn=outpost_arn, private_dns_hostname_type_on_launch=private_dns_hostname_type_on_launch, tags=tags, tags_all=tags_all, timeouts=timeouts, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9e245b5e68a1db122460318f17f71a02d91b1d064921ad76d92b9bd9b9788069)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None) -> None:
        value = SubnetTimeouts(create=create, delete=delete)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetAssignIpv6AddressOnCreation')
    def reset_assign_ipv6_address_on_creation(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAssignIpv6AddressOnCreation', []))

    @jsii.member(jsii_name='resetAvailabilityZone')
    def reset_availability_zone(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAvailabilityZone', []))

    @jsii.member(jsii_name='resetAvailabilityZoneId')
    def reset_availability_zone_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAvailabilityZoneId', []))

    @jsii.member(jsii_name='resetCidrBlock')
    def reset_cidr_block(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCidrBlock', []))

    @jsii.member(jsii_name='resetCustomerOwnedIpv4Pool')
    def reset_customer_owned_ipv4_pool(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCustomerOwnedIpv4Pool', []))

    @jsii.member(jsii_name='resetEnableDns64')
    def reset_enable_dns64(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEnableDns64', []))

    @jsii.member(jsii_name='resetEnableLniAtDeviceIndex')
    def reset_enable_lni_at_device_index(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEnableLniAtDeviceIndex', []))

    @jsii.member(jsii_name='resetEnableResourceNameDnsAaaaRecordOnLaunch')
    def reset_enable_resource_name_dns_aaaa_record_on_launch(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEnableResourceNameDnsAaaaRecordOnLaunch', []))

    @jsii.member(jsii_name='resetEnableResourceNameDnsARecordOnLaunch')
    def reset_enable_resource_name_dns_a_record_on_launch(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEnableResourceNameDnsARecordOnLaunch', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetIpv6CidrBlock')
    def reset_ipv6_cidr_block(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv6CidrBlock', []))

    @jsii.member(jsii_name='resetIpv6Native')
    def reset_ipv6_native(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv6Native', []))

    @jsii.member(jsii_name='resetMapCustomerOwnedIpOnLaunch')
    def reset_map_customer_owned_ip_on_launch(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetMapCustomerOwnedIpOnLaunch', []))

    @jsii.member(jsii_name='resetMapPublicIpOnLaunch')
    def reset_map_public_ip_on_launch(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetMapPublicIpOnLaunch', []))

    @jsii.member(jsii_name='resetOutpostArn')
    def reset_outpost_arn(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetOutpostArn', []))

    @jsii.member(jsii_name='resetPrivateDnsHostnameTypeOnLaunch')
    def reset_private_dns_hostname_type_on_launch(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPrivateDnsHostnameTypeOnLaunch', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetTagsAll')
    def reset_tags_all(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTagsAll', []))

    @jsii.member(jsii_name='resetTimeouts')
    def reset_timeouts(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTimeouts', []))

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
    @jsii.member(jsii_name='ipv6CidrBlockAssociationId')
    def ipv6_cidr_block_association_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipv6CidrBlockAssociationId'))

    @builtins.property
    @jsii.member(jsii_name='ownerId')
    def owner_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ownerId'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'SubnetTimeoutsOutputReference':
        return typing.cast('SubnetTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='assignIpv6AddressOnCreationInput')
    def assign_ipv6_address_on_creation_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'assignIpv6AddressOnCreationInput'))

    @builtins.property
    @jsii.member(jsii_name='availabilityZoneIdInput')
    def availability_zone_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'availabilityZoneIdInput'))

    @builtins.property
    @jsii.member(jsii_name='availabilityZoneInput')
    def availability_zone_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'availabilityZoneInput'))

    @builtins.property
    @jsii.member(jsii_name='cidrBlockInput')
    def cidr_block_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'cidrBlockInput'))

    @builtins.property
    @jsii.member(jsii_name='customerOwnedIpv4PoolInput')
    def customer_owned_ipv4_pool_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'customerOwnedIpv4PoolInput'))

    @builtins.property
    @jsii.member(jsii_name='enableDns64Input')
    def enable_dns64_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'enableDns64Input'))

    @builtins.property
    @jsii.member(jsii_name='enableLniAtDeviceIndexInput')
    def enable_lni_at_device_index_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'enableLniAtDeviceIndexInput'))

    @builtins.property
    @jsii.member(jsii_name='enableResourceNameDnsAaaaRecordOnLaunchInput')
    def enable_resource_name_dns_aaaa_record_on_launch_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'enableResourceNameDnsAaaaRecordOnLaunchInput'))

    @builtins.property
    @jsii.member(jsii_name='enableResourceNameDnsARecordOnLaunchInput')
    def enable_resource_name_dns_a_record_on_launch_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'enableResourceNameDnsARecordOnLaunchInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlockInput')
    def ipv6_cidr_block_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipv6CidrBlockInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv6NativeInput')
    def ipv6_native_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'ipv6NativeInput'))

    @builtins.property
    @jsii.member(jsii_name='mapCustomerOwnedIpOnLaunchInput')
    def map_customer_owned_ip_on_launch_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'mapCustomerOwnedIpOnLaunchInput'))

    @builtins.property
    @jsii.member(jsii_name='mapPublicIpOnLaunchInput')
    def map_public_ip_on_launch_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'mapPublicIpOnLaunchInput'))

    @builtins.property
    @jsii.member(jsii_name='outpostArnInput')
    def outpost_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'outpostArnInput'))

    @builtins.property
    @jsii.member(jsii_name='privateDnsHostnameTypeOnLaunchInput')
    def private_dns_hostname_type_on_launch_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'privateDnsHostnameTypeOnLaunchInput'))

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
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SubnetTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SubnetTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='vpcIdInput')
    def vpc_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'vpcIdInput'))

    @builtins.property
    @jsii.member(jsii_name='assignIpv6AddressOnCreation')
    def assign_ipv6_address_on_creation(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'assignIpv6AddressOnCreation'))

    @assign_ipv6_address_on_creation.setter
    def assign_ipv6_address_on_creation(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__194bd4e8bab83e7fd9edf89e04a842dc0e3334af72e30743900f2b5478ff1ac6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'assignIpv6AddressOnCreation', value)

    @builtins.property
    @jsii.member(jsii_name='availabilityZone')
    def availability_zone(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'availabilityZone'))

    @availability_zone.setter
    def availability_zone(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__030d5b29fd031f6e76bca26e3a8bc98f1ebef2802e043bae98023d825568ea57)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'availabilityZone', value)

    @builtins.property
    @jsii.member(jsii_name='availabilityZoneId')
    def availability_zone_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'availabilityZoneId'))

    @availability_zone_id.setter
    def availability_zone_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__84c7025b871dc8070ea8562fe8f0b34454cbd31a15ec62f3e74f63013a8d93b8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'availabilityZoneId', value)

    @builtins.property
    @jsii.member(jsii_name='cidrBlock')
    def cidr_block(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'cidrBlock'))

    @cidr_block.setter
    def cidr_block(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__be2f6d3fc9b74a8595ec6335401fb6e1b10eb1011f3f9cf37c001fb86c0d4918)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'cidrBlock', value)

    @builtins.property
    @jsii.member(jsii_name='customerOwnedIpv4Pool')
    def customer_owned_ipv4_pool(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'customerOwnedIpv4Pool'))

    @customer_owned_ipv4_pool.setter
    def customer_owned_ipv4_pool(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d6e9b24c1999daf2a3248938327e61695700a8979613f67da3fca1eb59c4d498)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'customerOwnedIpv4Pool', value)

    @builtins.property
    @jsii.member(jsii_name='enableDns64')
    def enable_dns64(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'enableDns64'))

    @enable_dns64.setter
    def enable_dns64(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e95bf559d97bcbe17a2f5ee8bb1b0105610c03dd02723158e64c3403c7523d1a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'enableDns64', value)

    @builtins.property
    @jsii.member(jsii_name='enableLniAtDeviceIndex')
    def enable_lni_at_device_index(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'enableLniAtDeviceIndex'))

    @enable_lni_at_device_index.setter
    def enable_lni_at_device_index(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__23d0bc79e0661e3eadf76fec2495f028e0b67b1b6c1ace1557d91fc5aa058515)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'enableLniAtDeviceIndex', value)

    @builtins.property
    @jsii.member(jsii_name='enableResourceNameDnsAaaaRecordOnLaunch')
    def enable_resource_name_dns_aaaa_record_on_launch(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'enableResourceNameDnsAaaaRecordOnLaunch'))

    @enable_resource_name_dns_aaaa_record_on_launch.setter
    def enable_resource_name_dns_aaaa_record_on_launch(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d9dc759d221f9a9d8cae99e2f87d5578f42d7ac7822319bd659e4f2e26a224d2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'enableResourceNameDnsAaaaRecordOnLaunch', value)

    @builtins.property
    @jsii.member(jsii_name='enableResourceNameDnsARecordOnLaunch')
    def enable_resource_name_dns_a_record_on_launch(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'enableResourceNameDnsARecordOnLaunch'))

    @enable_resource_name_dns_a_record_on_launch.setter
    def enable_resource_name_dns_a_record_on_launch(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__86696dbae4e21cf3af2b2af34479c8526cf116a1d0adbaaa0b8e2fff865b809f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'enableResourceNameDnsARecordOnLaunch', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9e26abe62c91d544104ade3ac5125f14fc7b09dd007c94841af7883933a8d720)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlock')
    def ipv6_cidr_block(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipv6CidrBlock'))

    @ipv6_cidr_block.setter
    def ipv6_cidr_block(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bba87779f807802f2094ef4b3400234c09fc3bc920bc032e02874691de1d8599)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6CidrBlock', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6Native')
    def ipv6_native(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'ipv6Native'))

    @ipv6_native.setter
    def ipv6_native(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f4402c7d17872a0911243d5c4ee3bc199ae80a2edcb338c2da2b97ac8a6b2370)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6Native', value)

    @builtins.property
    @jsii.member(jsii_name='mapCustomerOwnedIpOnLaunch')
    def map_customer_owned_ip_on_launch(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'mapCustomerOwnedIpOnLaunch'))

    @map_customer_owned_ip_on_launch.setter
    def map_customer_owned_ip_on_launch(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__edc1d62cdb6ddf8bd513d152ddd0f819dc5a5aa5d9c206d3a3d29311321b06b7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'mapCustomerOwnedIpOnLaunch', value)

    @builtins.property
    @jsii.member(jsii_name='mapPublicIpOnLaunch')
    def map_public_ip_on_launch(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'mapPublicIpOnLaunch'))

    @map_public_ip_on_launch.setter
    def map_public_ip_on_launch(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__91f9f263afb21542ca2b0eb6106decb68d80e90ff124a9fe0c06d930187eed59)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'mapPublicIpOnLaunch', value)

    @builtins.property
    @jsii.member(jsii_name='outpostArn')
    def outpost_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'outpostArn'))

    @outpost_arn.setter
    def outpost_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f04c46d0398310455b90bf2bb5c70ca547684700a43b97edea00e1b646918c8d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'outpostArn', value)

    @builtins.property
    @jsii.member(jsii_name='privateDnsHostnameTypeOnLaunch')
    def private_dns_hostname_type_on_launch(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'privateDnsHostnameTypeOnLaunch'))

    @private_dns_hostname_type_on_launch.setter
    def private_dns_hostname_type_on_launch(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9e3e23ee1459d01df7a8dff88273bfb28b48a87588f7020df7b51676d8633f2a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'privateDnsHostnameTypeOnLaunch', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f0694a3d5021030e814a07e725da27a460e2a5152804d4928bb674c64291cd7b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__76dba79bba5ba7fdc467cdb3a4e3a3d68b0874adcca49fbd1deceae98dffa90e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

    @builtins.property
    @jsii.member(jsii_name='vpcId')
    def vpc_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'vpcId'))

    @vpc_id.setter
    def vpc_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__34147e8d8223135edcad252ec62069b3a50e3d7ab6e2be84a2db87744e190154)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpcId', value)

@jsii.data_type(jsii_type='aws.subnet.SubnetConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'vpc_id': 'vpcId', 'assign_ipv6_address_on_creation': 'assignIpv6AddressOnCreation', 'availability_zone': 'availabilityZone', 'availability_zone_id': 'availabilityZoneId', 'cidr_block': 'cidrBlock', 'customer_owned_ipv4_pool': 'customerOwnedIpv4Pool', 'enable_dns64': 'enableDns64', 'enable_lni_at_device_index': 'enableLniAtDeviceIndex', 'enable_resource_name_dns_aaaa_record_on_launch': 'enableResourceNameDnsAaaaRecordOnLaunch', 'enable_resource_name_dns_a_record_on_launch': 'enableResourceNameDnsARecordOnLaunch', 'id': 'id', 'ipv6_cidr_block': 'ipv6CidrBlock', 'ipv6_native': 'ipv6Native', 'map_customer_owned_ip_on_launch': 'mapCustomerOwnedIpOnLaunch', 'map_public_ip_on_launch': 'mapPublicIpOnLaunch', 'outpost_arn': 'outpostArn', 'private_dns_hostname_type_on_launch': 'privateDnsHostnameTypeOnLaunch', 'tags': 'tags', 'tags_all': 'tagsAll', 'timeouts': 'timeouts'})
class SubnetConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, vpc_id: builtins.str, assign_ipv6_address_on_creation: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, availability_zone: typing.Optional[builtins.str]=None, availability_zone_id: typing.Optional[builtins.str]=None, cidr_block: typing.Optional[builtins.str]=None, customer_owned_ipv4_pool: typing.Optional[builtins.str]=None, enable_dns64: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, enable_lni_at_device_index: typing.Optional[jsii.Number]=None, enable_resource_name_dns_aaaa_record_on_launch: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, enable_resource_name_dns_a_record_on_launch: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, ipv6_cidr_block: typing.Optional[builtins.str]=None, ipv6_native: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, map_customer_owned_ip_on_launch: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, map_public_ip_on_launch: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, outpost_arn: typing.Optional[builtins.str]=None, private_dns_hostname_type_on_launch: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['SubnetTimeouts', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = SubnetTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__31fea02a6607773380f3b7d2f93049b1ab754d29fa2bfc1f3a6a9b7396c70a44)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument vpc_id', value=vpc_id, expected_type=type_hints['vpc_id'])
            check_type(argname='argument assign_ipv6_address_on_creation', value=assign_ipv6_address_on_creation, expected_type=type_hints['assign_ipv6_address_on_creation'])
            check_type(argname='argument availability_zone', value=availability_zone, expected_type=type_hints['availability_zone'])
            check_type(argname='argument availability_zone_id', value=availability_zone_id, expected_type=type_hints['availability_zone_id'])
            check_type(argname='argument cidr_block', value=cidr_block, expected_type=type_hints['cidr_block'])
            check_type(argname='argument customer_owned_ipv4_pool', value=customer_owned_ipv4_pool, expected_type=type_hints['customer_owned_ipv4_pool'])
            check_type(argname='argument enable_dns64', value=enable_dns64, expected_type=type_hints['enable_dns64'])
            check_type(argname='argument enable_lni_at_device_index', value=enable_lni_at_device_index, expected_type=type_hints['enable_lni_at_device_index'])
            check_type(argname='argument enable_resource_name_dns_aaaa_record_on_launch', value=enable_resource_name_dns_aaaa_record_on_launch, expected_type=type_hints['enable_resource_name_dns_aaaa_record_on_launch'])
            check_type(argname='argument enable_resource_name_dns_a_record_on_launch', value=enable_resource_name_dns_a_record_on_launch, expected_type=type_hints['enable_resource_name_dns_a_record_on_launch'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument ipv6_cidr_block', value=ipv6_cidr_block, expected_type=type_hints['ipv6_cidr_block'])
            check_type(argname='argument ipv6_native', value=ipv6_native, expected_type=type_hints['ipv6_native'])
            check_type(argname='argument map_customer_owned_ip_on_launch', value=map_customer_owned_ip_on_launch, expected_type=type_hints['map_customer_owned_ip_on_launch'])
            check_type(argname='argument map_public_ip_on_launch', value=map_public_ip_on_launch, expected_type=type_hints['map_public_ip_on_launch'])
            check_type(argname='argument outpost_arn', value=outpost_arn, expected_type=type_hints['outpost_arn'])
            check_type(argname='argument private_dns_hostname_type_on_launch', value=private_dns_hostname_type_on_launch, expected_type=type_hints['private_dns_hostname_type_on_launch'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
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
        if assign_ipv6_address_on_creation is not None:
            self._values['assign_ipv6_address_on_creation'] = assign_ipv6_address_on_creation
        if availability_zone is not None:
            self._values['availability_zone'] = availability_zone
        if availability_zone_id is not None:
            self._values['availability_zone_id'] = availability_zone_id
        if cidr_block is not None:
            self._values['cidr_block'] = cidr_block
        if customer_owned_ipv4_pool is not None:
            self._values['customer_owned_ipv4_pool'] = customer_owned_ipv4_pool
        if enable_dns64 is not None:
            self._values['enable_dns64'] = enable_dns64
        if enable_lni_at_device_index is not None:
            self._values['enable_lni_at_device_index'] = enable_lni_at_device_index
        if enable_resource_name_dns_aaaa_record_on_launch is not None:
            self._values['enable_resource_name_dns_aaaa_record_on_launch'] = enable_resource_name_dns_aaaa_record_on_launch
        if enable_resource_name_dns_a_record_on_launch is not None:
            self._values['enable_resource_name_dns_a_record_on_launch'] = enable_resource_name_dns_a_record_on_launch
        if id is not None:
            self._values['id'] = id
        if ipv6_cidr_block is not None:
            self._values['ipv6_cidr_block'] = ipv6_cidr_block
        if ipv6_native is not None:
            self._values['ipv6_native'] = ipv6_native
        if map_customer_owned_ip_on_launch is not None:
            self._values['map_customer_owned_ip_on_launch'] = map_customer_owned_ip_on_launch
        if map_public_ip_on_launch is not None:
            self._values['map_public_ip_on_launch'] = map_public_ip_on_launch
        if outpost_arn is not None:
            self._values['outpost_arn'] = outpost_arn
        if private_dns_hostname_type_on_launch is not None:
            self._values['private_dns_hostname_type_on_launch'] = private_dns_hostname_type_on_launch
        if tags is not None:
            self._values['tags'] = tags
        if tags_all is not None:
            self._values['tags_all'] = tags_all
        if timeouts is not None:
            self._values['timeouts'] = timeouts

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
    def assign_ipv6_address_on_creation(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('assign_ipv6_address_on_creation')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def availability_zone(self) -> typing.Optional[builtins.str]:
        result = self._values.get('availability_zone')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def availability_zone_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('availability_zone_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cidr_block(self) -> typing.Optional[builtins.str]:
        result = self._values.get('cidr_block')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def customer_owned_ipv4_pool(self) -> typing.Optional[builtins.str]:
        result = self._values.get('customer_owned_ipv4_pool')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable_dns64(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('enable_dns64')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def enable_lni_at_device_index(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('enable_lni_at_device_index')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def enable_resource_name_dns_aaaa_record_on_launch(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('enable_resource_name_dns_aaaa_record_on_launch')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def enable_resource_name_dns_a_record_on_launch(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('enable_resource_name_dns_a_record_on_launch')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv6_cidr_block(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ipv6_cidr_block')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv6_native(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('ipv6_native')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def map_customer_owned_ip_on_launch(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('map_customer_owned_ip_on_launch')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def map_public_ip_on_launch(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('map_public_ip_on_launch')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def outpost_arn(self) -> typing.Optional[builtins.str]:
        result = self._values.get('outpost_arn')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def private_dns_hostname_type_on_launch(self) -> typing.Optional[builtins.str]:
        result = self._values.get('private_dns_hostname_type_on_launch')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tags_all(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags_all')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def timeouts(self) -> typing.Optional['SubnetTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['SubnetTimeouts'], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SubnetConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.subnet.SubnetTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'delete': 'delete'})
class SubnetTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d40c57a05705471c681477bc0f1ad7a0bac53c393d4f21361158363948777953)
            check_type(argname='argument create', value=create, expected_type=type_hints['create'])
            check_type(argname='argument delete', value=delete, expected_type=type_hints['delete'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if create is not None:
            self._values['create'] = create
        if delete is not None:
            self._values['delete'] = delete

    @builtins.property
    def create(self) -> typing.Optional[builtins.str]:
        result = self._values.get('create')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def delete(self) -> typing.Optional[builtins.str]:
        result = self._values.get('delete')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SubnetTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class SubnetTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.subnet.SubnetTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__172ce2707516c27620efb1264153f765d98b4c09375940cebc8edae11a48090d)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetCreate')
    def reset_create(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCreate', []))

    @jsii.member(jsii_name='resetDelete')
    def reset_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDelete', []))

    @builtins.property
    @jsii.member(jsii_name='createInput')
    def create_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'createInput'))

    @builtins.property
    @jsii.member(jsii_name='deleteInput')
    def delete_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'deleteInput'))

    @builtins.property
    @jsii.member(jsii_name='create')
    def create(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'create'))

    @create.setter
    def create(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__975b646b27713eb957d72e0a4a31d10e954681bbd3c3e222fe96cedebe69ef0e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__abf357cc591c9576b80ae7bf7a9e1ab3504543b9c5cc85d1e850a1819db27a3e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SubnetTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SubnetTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SubnetTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a3b9038487a4f4f4a6c1428b8b1ebd668e0af3f3d0c940e7ca09295015428be8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['Subnet', 'SubnetConfig', 'SubnetTimeouts', 'SubnetTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__05a4d1432e52d1a18be9ad987d85e75bd66fc76532498c8f02b7560a37a1b8fb(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, vpc_id: builtins.str, assign_ipv6_address_on_creation: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, availability_zone: typing.Optional[builtins.str]=None, availability_zone_id: typing.Optional[builtins.str]=None, cidr_block: typing.Optional[builtins.str]=None, customer_owned_ipv4_pool: typing.Optional[builtins.str]=None, enable_dns64: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, enable_lni_at_device_index: typing.Optional[jsii.Number]=None, enable_resource_name_dns_aaaa_record_on_launch: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, enable_resource_name_dns_a_record_on_launch: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, ipv6_cidr_block: typing.Optional[builtins.str]=None, ipv6_native: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, map_customer_owned_ip_on_launch: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, map_public_ip_on_launch: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, outpost_arn: typing.Optional[builtins.str]=None, private_dns_hostname_type_on_launch: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[SubnetTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__9e245b5e68a1db122460318f17f71a02d91b1d064921ad76d92b9bd9b9788069(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__194bd4e8bab83e7fd9edf89e04a842dc0e3334af72e30743900f2b5478ff1ac6(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__030d5b29fd031f6e76bca26e3a8bc98f1ebef2802e043bae98023d825568ea57(value: builtins.str) -> None:
    pass

def _typecheckingstub__84c7025b871dc8070ea8562fe8f0b34454cbd31a15ec62f3e74f63013a8d93b8(value: builtins.str) -> None:
    pass

def _typecheckingstub__be2f6d3fc9b74a8595ec6335401fb6e1b10eb1011f3f9cf37c001fb86c0d4918(value: builtins.str) -> None:
    pass

def _typecheckingstub__d6e9b24c1999daf2a3248938327e61695700a8979613f67da3fca1eb59c4d498(value: builtins.str) -> None:
    pass

def _typecheckingstub__e95bf559d97bcbe17a2f5ee8bb1b0105610c03dd02723158e64c3403c7523d1a(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__23d0bc79e0661e3eadf76fec2495f028e0b67b1b6c1ace1557d91fc5aa058515(value: jsii.Number) -> None:
    pass

def _typecheckingstub__d9dc759d221f9a9d8cae99e2f87d5578f42d7ac7822319bd659e4f2e26a224d2(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__86696dbae4e21cf3af2b2af34479c8526cf116a1d0adbaaa0b8e2fff865b809f(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__9e26abe62c91d544104ade3ac5125f14fc7b09dd007c94841af7883933a8d720(value: builtins.str) -> None:
    pass

def _typecheckingstub__bba87779f807802f2094ef4b3400234c09fc3bc920bc032e02874691de1d8599(value: builtins.str) -> None:
    pass

def _typecheckingstub__f4402c7d17872a0911243d5c4ee3bc199ae80a2edcb338c2da2b97ac8a6b2370(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__edc1d62cdb6ddf8bd513d152ddd0f819dc5a5aa5d9c206d3a3d29311321b06b7(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__91f9f263afb21542ca2b0eb6106decb68d80e90ff124a9fe0c06d930187eed59(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__f04c46d0398310455b90bf2bb5c70ca547684700a43b97edea00e1b646918c8d(value: builtins.str) -> None:
    pass

def _typecheckingstub__9e3e23ee1459d01df7a8dff88273bfb28b48a87588f7020df7b51676d8633f2a(value: builtins.str) -> None:
    pass

def _typecheckingstub__f0694a3d5021030e814a07e725da27a460e2a5152804d4928bb674c64291cd7b(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__76dba79bba5ba7fdc467cdb3a4e3a3d68b0874adcca49fbd1deceae98dffa90e(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__34147e8d8223135edcad252ec62069b3a50e3d7ab6e2be84a2db87744e190154(value: builtins.str) -> None:
    pass

def _typecheckingstub__31fea02a6607773380f3b7d2f93049b1ab754d29fa2bfc1f3a6a9b7396c70a44(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, vpc_id: builtins.str, assign_ipv6_address_on_creation: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, availability_zone: typing.Optional[builtins.str]=None, availability_zone_id: typing.Optional[builtins.str]=None, cidr_block: typing.Optional[builtins.str]=None, customer_owned_ipv4_pool: typing.Optional[builtins.str]=None, enable_dns64: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, enable_lni_at_device_index: typing.Optional[jsii.Number]=None, enable_resource_name_dns_aaaa_record_on_launch: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, enable_resource_name_dns_a_record_on_launch: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, ipv6_cidr_block: typing.Optional[builtins.str]=None, ipv6_native: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, map_customer_owned_ip_on_launch: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, map_public_ip_on_launch: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, outpost_arn: typing.Optional[builtins.str]=None, private_dns_hostname_type_on_launch: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[SubnetTimeouts, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
    pass

def _typecheckingstub__d40c57a05705471c681477bc0f1ad7a0bac53c393d4f21361158363948777953(*, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__172ce2707516c27620efb1264153f765d98b4c09375940cebc8edae11a48090d(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__975b646b27713eb957d72e0a4a31d10e954681bbd3c3e222fe96cedebe69ef0e(value: builtins.str) -> None:
    pass

def _typecheckingstub__abf357cc591c9576b80ae7bf7a9e1ab3504543b9c5cc85d1e850a1819db27a3e(value: builtins.str) -> None:
    pass

def _typecheckingstub__a3b9038487a4f4f4a6c1428b8b1ebd668e0af3f3d0c940e7ca09295015428be8(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, SubnetTimeouts]]) -> None:
    pass
