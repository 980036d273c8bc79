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

class Eip(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.eip.Eip'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, address: typing.Optional[builtins.str]=None, associate_with_private_ip: typing.Optional[builtins.str]=None, customer_owned_ipv4_pool: typing.Optional[builtins.str]=None, domain: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, instance: typing.Optional[builtins.str]=None, ipam_pool_id: typing.Optional[builtins.str]=None, network_border_group: typing.Optional[builtins.str]=None, network_interface: typing.Optional[builtins.str]=None, public_ipv4_pool: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['EipTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, vpc: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e2d262277052f9a3faddec30e982df8f05b2871873f5e8b0277c99ff500e0887)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = EipConfig(address=address, associate_with_private_ip=associate_with_private_ip, customer_owned_ipv4_pool=customer_owned_ipv4_pool, domain=domain, id=id, instance=instance, ipam_pool_id=ipam_pool_id, network_border_group=network_border_group, network_interface=network_interface, public_ipv4_pool=public_ipv4_pool, tags=tags, tags_all=tags_all, timeouts=timeouts, vpc=vpc, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ecc6756720e3cc52024c0341ec7f1adf605c0970161dd6ba1a1be43b8a36ff03)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, delete: typing.Optional[builtins.str]=None, read: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        value = EipTimeouts(delete=delete, read=read, update=update)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetAddress')
    def reset_address(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAddress', []))

    @jsii.member(jsii_name='resetAssociateWithPrivateIp')
    def reset_associate_with_private_ip(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAssociateWithPrivateIp', []))

    @jsii.member(jsii_name='resetCustomerOwnedIpv4Pool')
    def reset_customer_owned_ipv4_pool(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCustomerOwnedIpv4Pool', []))

    @jsii.member(jsii_name='resetDomain')
    def reset_domain(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDomain', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetInstance')
    def reset_instance(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetInstance', []))

    @jsii.member(jsii_name='resetIpamPoolId')
    def reset_ipam_pool_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpamPoolId', []))

    @jsii.member(jsii_name='resetNetworkBorderGroup')
    def reset_network_border_group(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNetworkBorderGroup', []))

    @jsii.member(jsii_name='resetNetworkInterface')
    def reset_network_interface(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNetworkInterface', []))

    @jsii.member(jsii_name='resetPublicIpv4Pool')
    def reset_public_ipv4_pool(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPublicIpv4Pool', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetTagsAll')
    def reset_tags_all(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTagsAll', []))

    @jsii.member(jsii_name='resetTimeouts')
    def reset_timeouts(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTimeouts', []))

    @jsii.member(jsii_name='resetVpc')
    def reset_vpc(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetVpc', []))

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
    @jsii.member(jsii_name='allocationId')
    def allocation_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'allocationId'))

    @builtins.property
    @jsii.member(jsii_name='arn')
    def arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'arn'))

    @builtins.property
    @jsii.member(jsii_name='associationId')
    def association_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'associationId'))

    @builtins.property
    @jsii.member(jsii_name='carrierIp')
    def carrier_ip(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'carrierIp'))

    @builtins.property
    @jsii.member(jsii_name='customerOwnedIp')
    def customer_owned_ip(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'customerOwnedIp'))

    @builtins.property
    @jsii.member(jsii_name='privateDns')
    def private_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'privateDns'))

    @builtins.property
    @jsii.member(jsii_name='privateIp')
    def private_ip(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'privateIp'))

    @builtins.property
    @jsii.member(jsii_name='ptrRecord')
    def ptr_record(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ptrRecord'))

    @builtins.property
    @jsii.member(jsii_name='publicDns')
    def public_dns(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'publicDns'))

    @builtins.property
    @jsii.member(jsii_name='publicIp')
    def public_ip(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'publicIp'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'EipTimeoutsOutputReference':
        return typing.cast('EipTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='addressInput')
    def address_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'addressInput'))

    @builtins.property
    @jsii.member(jsii_name='associateWithPrivateIpInput')
    def associate_with_private_ip_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'associateWithPrivateIpInput'))

    @builtins.property
    @jsii.member(jsii_name='customerOwnedIpv4PoolInput')
    def customer_owned_ipv4_pool_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'customerOwnedIpv4PoolInput'))

    @builtins.property
    @jsii.member(jsii_name='domainInput')
    def domain_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'domainInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='instanceInput')
    def instance_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'instanceInput'))

    @builtins.property
    @jsii.member(jsii_name='ipamPoolIdInput')
    def ipam_pool_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipamPoolIdInput'))

    @builtins.property
    @jsii.member(jsii_name='networkBorderGroupInput')
    def network_border_group_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'networkBorderGroupInput'))

    @builtins.property
    @jsii.member(jsii_name='networkInterfaceInput')
    def network_interface_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'networkInterfaceInput'))

    @builtins.property
    @jsii.member(jsii_name='publicIpv4PoolInput')
    def public_ipv4_pool_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'publicIpv4PoolInput'))

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
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EipTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EipTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='vpcInput')
    def vpc_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'vpcInput'))

    @builtins.property
    @jsii.member(jsii_name='address')
    def address(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'address'))

    @address.setter
    def address(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__55cb4d84bedd14d451d776368f9829f72ab81aa282567f56b89aebe76845e827)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'address', value)

    @builtins.property
    @jsii.member(jsii_name='associateWithPrivateIp')
    def associate_with_private_ip(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'associateWithPrivateIp'))

    @associate_with_private_ip.setter
    def associate_with_private_ip(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__82c3338f614acc872db16668778274893cccdaadad7cfd7c827c868b8f1edaaf)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'associateWithPrivateIp', value)

    @builtins.property
    @jsii.member(jsii_name='customerOwnedIpv4Pool')
    def customer_owned_ipv4_pool(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'customerOwnedIpv4Pool'))

    @customer_owned_ipv4_pool.setter
    def customer_owned_ipv4_pool(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__06293cc9a8f4bab4b72be2aea4b2d71e29b4319bd128baa1d0d4ca19f1839494)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'customerOwnedIpv4Pool', value)

    @builtins.property
    @jsii.member(jsii_name='domain')
    def domain(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'domain'))

    @domain.setter
    def domain(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__85a04fdaeedf4a4f180ca8df08300a928ac18dbac045236bf46514684d76d280)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'domain', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3836b0463e91308ae9a8b73cbc7b6dc0048c85e675735813a6167a95dd887e5d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='instance')
    def instance(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'instance'))

    @instance.setter
    def instance(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8739a6f508ba904a7a9e376e7419c470adfde0987ed22418bebf2ac287409c18)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'instance', value)

    @builtins.property
    @jsii.member(jsii_name='ipamPoolId')
    def ipam_pool_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipamPoolId'))

    @ipam_pool_id.setter
    def ipam_pool_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f55d34e7094afe1e4c7f2e5608b537a496d423935dfc0abd0f322076a6ae6665)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipamPoolId', value)

    @builtins.property
    @jsii.member(jsii_name='networkBorderGroup')
    def network_border_group(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'networkBorderGroup'))

    @network_border_group.setter
    def network_border_group(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f5691d9ee7a9fe71eb58a279a097aff8c141f7e6e1fed7a72f1fc4b9af945784)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'networkBorderGroup', value)

    @builtins.property
    @jsii.member(jsii_name='networkInterface')
    def network_interface(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'networkInterface'))

    @network_interface.setter
    def network_interface(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__212cfe52d700c3b4e980e5c785f6d071b296da51980588d5d01aa6535062c093)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'networkInterface', value)

    @builtins.property
    @jsii.member(jsii_name='publicIpv4Pool')
    def public_ipv4_pool(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'publicIpv4Pool'))

    @public_ipv4_pool.setter
    def public_ipv4_pool(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__166fc48974e757c0a1c62772f242bf16cc59f58e23ec66eca260c6a06f992cff)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'publicIpv4Pool', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__13b81e68cb13c297251ae5dae7864706c1e9639c36527c681b6e8c0ec44ae6af)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__587c4f3356e9b72f9254554dcc0e908628ddb21c7f6c5de5e78f0be946f58210)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

    @builtins.property
    @jsii.member(jsii_name='vpc')
    def vpc(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'vpc'))

    @vpc.setter
    def vpc(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__53374ba6b94a054bbe2a34e948d2203ec3c70d1a0a80677a04127ca9aaeef43d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpc', value)

@jsii.data_type(jsii_type='aws.eip.EipConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'address': 'address', 'associate_with_private_ip': 'associateWithPrivateIp', 'customer_owned_ipv4_pool': 'customerOwnedIpv4Pool', 'domain': 'domain', 'id': 'id', 'instance': 'instance', 'ipam_pool_id': 'ipamPoolId', 'network_border_group': 'networkBorderGroup', 'network_interface': 'networkInterface', 'public_ipv4_pool': 'publicIpv4Pool', 'tags': 'tags', 'tags_all': 'tagsAll', 'timeouts': 'timeouts', 'vpc': 'vpc'})
class EipConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, address: typing.Optional[builtins.str]=None, associate_with_private_ip: typing.Optional[builtins.str]=None, customer_owned_ipv4_pool: typing.Optional[builtins.str]=None, domain: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, instance: typing.Optional[builtins.str]=None, ipam_pool_id: typing.Optional[builtins.str]=None, network_border_group: typing.Optional[builtins.str]=None, network_interface: typing.Optional[builtins.str]=None, public_ipv4_pool: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['EipTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, vpc: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = EipTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__64866a7173c43cfb7cfa49364d6a2dacea5e902bd5332b918552412fdfcdc64f)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument address', value=address, expected_type=type_hints['address'])
            check_type(argname='argument associate_with_private_ip', value=associate_with_private_ip, expected_type=type_hints['associate_with_private_ip'])
            check_type(argname='argument customer_owned_ipv4_pool', value=customer_owned_ipv4_pool, expected_type=type_hints['customer_owned_ipv4_pool'])
            check_type(argname='argument domain', value=domain, expected_type=type_hints['domain'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument instance', value=instance, expected_type=type_hints['instance'])
            check_type(argname='argument ipam_pool_id', value=ipam_pool_id, expected_type=type_hints['ipam_pool_id'])
            check_type(argname='argument network_border_group', value=network_border_group, expected_type=type_hints['network_border_group'])
            check_type(argname='argument network_interface', value=network_interface, expected_type=type_hints['network_interface'])
            check_type(argname='argument public_ipv4_pool', value=public_ipv4_pool, expected_type=type_hints['public_ipv4_pool'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
            check_type(argname='argument vpc', value=vpc, expected_type=type_hints['vpc'])
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
        if address is not None:
            self._values['address'] = address
        if associate_with_private_ip is not None:
            self._values['associate_with_private_ip'] = associate_with_private_ip
        if customer_owned_ipv4_pool is not None:
            self._values['customer_owned_ipv4_pool'] = customer_owned_ipv4_pool
        if domain is not None:
            self._values['domain'] = domain
        if id is not None:
            self._values['id'] = id
        if instance is not None:
            self._values['instance'] = instance
        if ipam_pool_id is not None:
            self._values['ipam_pool_id'] = ipam_pool_id
        if network_border_group is not None:
            self._values['network_border_group'] = network_border_group
        if network_interface is not None:
            self._values['network_interface'] = network_interface
        if public_ipv4_pool is not None:
            self._values['public_ipv4_pool'] = public_ipv4_pool
        if tags is not None:
            self._values['tags'] = tags
        if tags_all is not None:
            self._values['tags_all'] = tags_all
        if timeouts is not None:
            self._values['timeouts'] = timeouts
        if vpc is not None:
            self._values['vpc'] = vpc

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
    def address(self) -> typing.Optional[builtins.str]:
        result = self._values.get('address')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def associate_with_private_ip(self) -> typing.Optional[builtins.str]:
        result = self._values.get('associate_with_private_ip')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def customer_owned_ipv4_pool(self) -> typing.Optional[builtins.str]:
        result = self._values.get('customer_owned_ipv4_pool')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def domain(self) -> typing.Optional[builtins.str]:
        result = self._values.get('domain')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def instance(self) -> typing.Optional[builtins.str]:
        result = self._values.get('instance')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipam_pool_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ipam_pool_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def network_border_group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('network_border_group')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def network_interface(self) -> typing.Optional[builtins.str]:
        result = self._values.get('network_interface')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def public_ipv4_pool(self) -> typing.Optional[builtins.str]:
        result = self._values.get('public_ipv4_pool')
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
    def timeouts(self) -> typing.Optional['EipTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['EipTimeouts'], result)

    @builtins.property
    def vpc(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('vpc')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EipConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.eip.EipTimeouts', jsii_struct_bases=[], name_mapping={'delete': 'delete', 'read': 'read', 'update': 'update'})
class EipTimeouts:

    def __init__(self, *, delete: typing.Optional[builtins.str]=None, read: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__14bbf21c0217eb2c1da65dd95056a1212dcad2620cc68c46da06785e9a1139e0)
            check_type(argname='argument delete', value=delete, expected_type=type_hints['delete'])
            check_type(argname='argument read', value=read, expected_type=type_hints['read'])
            check_type(argname='argument update', value=update, expected_type=type_hints['update'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if delete is not None:
            self._values['delete'] = delete
        if read is not None:
            self._values['read'] = read
        if update is not None:
            self._values['update'] = update

    @builtins.property
    def delete(self) -> typing.Optional[builtins.str]:
        result = self._values.get('delete')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read(self) -> typing.Optional[builtins.str]:
        result = self._values.get('read')
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
        return 'EipTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EipTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eip.EipTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5e85b766c1e94d90ef6b29e7f10d7fc4d06c80c5c0b6d173c651f4f9aaf5cbfb)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetDelete')
    def reset_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDelete', []))

    @jsii.member(jsii_name='resetRead')
    def reset_read(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRead', []))

    @jsii.member(jsii_name='resetUpdate')
    def reset_update(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetUpdate', []))

    @builtins.property
    @jsii.member(jsii_name='deleteInput')
    def delete_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'deleteInput'))

    @builtins.property
    @jsii.member(jsii_name='readInput')
    def read_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'readInput'))

    @builtins.property
    @jsii.member(jsii_name='updateInput')
    def update_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'updateInput'))

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2081d7e6a54bb56aac8cd34b1e67490813a91a5356ae7b6c928b801e31416fd2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='read')
    def read(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'read'))

    @read.setter
    def read(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__40b391ad12c065e1d9035943c4d63353f21fec6d6d979f6280ab2a61d1633319)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'read', value)

    @builtins.property
    @jsii.member(jsii_name='update')
    def update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'update'))

    @update.setter
    def update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__998f0cf75fb5b9d59778fdb127d2a777047cd92b2154568ab7f1e90ac90f9003)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'update', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EipTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EipTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EipTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a0f4740e339ec53c0b66221d4a19c578f9ba6a6d122e60376d4449300c527896)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['Eip', 'EipConfig', 'EipTimeouts', 'EipTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__e2d262277052f9a3faddec30e982df8f05b2871873f5e8b0277c99ff500e0887(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, address: typing.Optional[builtins.str]=None, associate_with_private_ip: typing.Optional[builtins.str]=None, customer_owned_ipv4_pool: typing.Optional[builtins.str]=None, domain: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, instance: typing.Optional[builtins.str]=None, ipam_pool_id: typing.Optional[builtins.str]=None, network_border_group: typing.Optional[builtins.str]=None, network_interface: typing.Optional[builtins.str]=None, public_ipv4_pool: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[EipTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, vpc: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__ecc6756720e3cc52024c0341ec7f1adf605c0970161dd6ba1a1be43b8a36ff03(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__55cb4d84bedd14d451d776368f9829f72ab81aa282567f56b89aebe76845e827(value: builtins.str) -> None:
    pass

def _typecheckingstub__82c3338f614acc872db16668778274893cccdaadad7cfd7c827c868b8f1edaaf(value: builtins.str) -> None:
    pass

def _typecheckingstub__06293cc9a8f4bab4b72be2aea4b2d71e29b4319bd128baa1d0d4ca19f1839494(value: builtins.str) -> None:
    pass

def _typecheckingstub__85a04fdaeedf4a4f180ca8df08300a928ac18dbac045236bf46514684d76d280(value: builtins.str) -> None:
    pass

def _typecheckingstub__3836b0463e91308ae9a8b73cbc7b6dc0048c85e675735813a6167a95dd887e5d(value: builtins.str) -> None:
    pass

def _typecheckingstub__8739a6f508ba904a7a9e376e7419c470adfde0987ed22418bebf2ac287409c18(value: builtins.str) -> None:
    pass

def _typecheckingstub__f55d34e7094afe1e4c7f2e5608b537a496d423935dfc0abd0f322076a6ae6665(value: builtins.str) -> None:
    pass

def _typecheckingstub__f5691d9ee7a9fe71eb58a279a097aff8c141f7e6e1fed7a72f1fc4b9af945784(value: builtins.str) -> None:
    pass

def _typecheckingstub__212cfe52d700c3b4e980e5c785f6d071b296da51980588d5d01aa6535062c093(value: builtins.str) -> None:
    pass

def _typecheckingstub__166fc48974e757c0a1c62772f242bf16cc59f58e23ec66eca260c6a06f992cff(value: builtins.str) -> None:
    pass

def _typecheckingstub__13b81e68cb13c297251ae5dae7864706c1e9639c36527c681b6e8c0ec44ae6af(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__587c4f3356e9b72f9254554dcc0e908628ddb21c7f6c5de5e78f0be946f58210(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__53374ba6b94a054bbe2a34e948d2203ec3c70d1a0a80677a04127ca9aaeef43d(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__64866a7173c43cfb7cfa49364d6a2dacea5e902bd5332b918552412fdfcdc64f(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, address: typing.Optional[builtins.str]=None, associate_with_private_ip: typing.Optional[builtins.str]=None, customer_owned_ipv4_pool: typing.Optional[builtins.str]=None, domain: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, instance: typing.Optional[builtins.str]=None, ipam_pool_id: typing.Optional[builtins.str]=None, network_border_group: typing.Optional[builtins.str]=None, network_interface: typing.Optional[builtins.str]=None, public_ipv4_pool: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[EipTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, vpc: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None) -> None:
    pass

def _typecheckingstub__14bbf21c0217eb2c1da65dd95056a1212dcad2620cc68c46da06785e9a1139e0(*, delete: typing.Optional[builtins.str]=None, read: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__5e85b766c1e94d90ef6b29e7f10d7fc4d06c80c5c0b6d173c651f4f9aaf5cbfb(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__2081d7e6a54bb56aac8cd34b1e67490813a91a5356ae7b6c928b801e31416fd2(value: builtins.str) -> None:
    pass

def _typecheckingstub__40b391ad12c065e1d9035943c4d63353f21fec6d6d979f6280ab2a61d1633319(value: builtins.str) -> None:
    pass

def _typecheckingstub__998f0cf75fb5b9d59778fdb127d2a777047cd92b2154568ab7f1e90ac90f9003(value: builtins.str) -> None:
    pass

def _typecheckingstub__a0f4740e339ec53c0b66221d4a19c578f9ba6a6d122e60376d4449300c527896(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, EipTimeouts]]) -> None:
    pass
