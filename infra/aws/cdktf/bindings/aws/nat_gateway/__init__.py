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

class NatGateway(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.natGateway.NatGateway'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, subnet_id: builtins.str, allocation_id: typing.Optional[builtins.str]=None, connectivity_type: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, private_ip: typing.Optional[builtins.str]=None, secondary_allocation_ids: typing.Optional[typing.Sequence[builtins.str]]=None, secondary_private_ip_address_count: typing.Optional[jsii.Number]=None, secondary_private_ip_addresses: typing.Optional[typing.Sequence[builtins.str]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['NatGatewayTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f8677b733d5d58cb55f36aaf397ecc876736141cdee3517c01e1c08be49ac516)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = NatGatewayConfig(subnet_id=subnet_id, allocation_id=allocation_id, connectivity_type=connectivity_type, id=id, private_ip=private_ip, secondary_allocation_ids=secondary_allocation_ids, secondary_private_ip_address_count=secondary_private_ip_address_count, secondary_private_ip_addresses=secondary_private_ip_addresses, tags=tags, tags_all=tags_all, timeouts=timeouts, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4e38f86fa2e9b42af3a3654e587469a84b0614ea2b160bb6ac0eaeb511a624ea)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        value = NatGatewayTimeouts(create=create, delete=delete, update=update)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetAllocationId')
    def reset_allocation_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAllocationId', []))

    @jsii.member(jsii_name='resetConnectivityType')
    def reset_connectivity_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetConnectivityType', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetPrivateIp')
    def reset_private_ip(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPrivateIp', []))

    @jsii.member(jsii_name='resetSecondaryAllocationIds')
    def reset_secondary_allocation_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSecondaryAllocationIds', []))

    @jsii.member(jsii_name='resetSecondaryPrivateIpAddressCount')
    def reset_secondary_private_ip_address_count(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSecondaryPrivateIpAddressCount', []))

    @jsii.member(jsii_name='resetSecondaryPrivateIpAddresses')
    def reset_secondary_private_ip_addresses(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSecondaryPrivateIpAddresses', []))

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
    @jsii.member(jsii_name='associationId')
    def association_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'associationId'))

    @builtins.property
    @jsii.member(jsii_name='networkInterfaceId')
    def network_interface_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'networkInterfaceId'))

    @builtins.property
    @jsii.member(jsii_name='publicIp')
    def public_ip(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'publicIp'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'NatGatewayTimeoutsOutputReference':
        return typing.cast('NatGatewayTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='allocationIdInput')
    def allocation_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'allocationIdInput'))

    @builtins.property
    @jsii.member(jsii_name='connectivityTypeInput')
    def connectivity_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'connectivityTypeInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='privateIpInput')
    def private_ip_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'privateIpInput'))

    @builtins.property
    @jsii.member(jsii_name='secondaryAllocationIdsInput')
    def secondary_allocation_ids_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'secondaryAllocationIdsInput'))

    @builtins.property
    @jsii.member(jsii_name='secondaryPrivateIpAddressCountInput')
    def secondary_private_ip_address_count_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'secondaryPrivateIpAddressCountInput'))

    @builtins.property
    @jsii.member(jsii_name='secondaryPrivateIpAddressesInput')
    def secondary_private_ip_addresses_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'secondaryPrivateIpAddressesInput'))

    @builtins.property
    @jsii.member(jsii_name='subnetIdInput')
    def subnet_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'subnetIdInput'))

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
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'NatGatewayTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'NatGatewayTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='allocationId')
    def allocation_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'allocationId'))

    @allocation_id.setter
    def allocation_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__33d56c211d51420981312a6361a45a7756792b922814fe84e8a928fdf82079ff)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'allocationId', value)

    @builtins.property
    @jsii.member(jsii_name='connectivityType')
    def connectivity_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'connectivityType'))

    @connectivity_type.setter
    def connectivity_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e89811630c921ef4dc72f9a5656ad89e7b87dc196a8d26a19c0ac4dea6c62850)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'connectivityType', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a6427914adbcd68ce8ae5b859fa520a983bbe08d0192f30514abc6499a828d83)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='privateIp')
    def private_ip(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'privateIp'))

    @private_ip.setter
    def private_ip(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c9647703f179ac3c764a0003c0cd9702dbcaa6c906476ab96ae7d7e37cb70bc9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'privateIp', value)

    @builtins.property
    @jsii.member(jsii_name='secondaryAllocationIds')
    def secondary_allocation_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'secondaryAllocationIds'))

    @secondary_allocation_ids.setter
    def secondary_allocation_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4468af0ee9eac65f7c446edb792dffe6c70419448397490b5936fee3b769caaf)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'secondaryAllocationIds', value)

    @builtins.property
    @jsii.member(jsii_name='secondaryPrivateIpAddressCount')
    def secondary_private_ip_address_count(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'secondaryPrivateIpAddressCount'))

    @secondary_private_ip_address_count.setter
    def secondary_private_ip_address_count(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0ba4bb0886f29fb3d83d3352247e417157e8264c02cbaa326c0f5b62fbe09b01)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'secondaryPrivateIpAddressCount', value)

    @builtins.property
    @jsii.member(jsii_name='secondaryPrivateIpAddresses')
    def secondary_private_ip_addresses(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'secondaryPrivateIpAddresses'))

    @secondary_private_ip_addresses.setter
    def secondary_private_ip_addresses(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__04c17c69ba43ef3e1cf2daf620f70674ac5aa7eb6eb6bf13235a0924673254c3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'secondaryPrivateIpAddresses', value)

    @builtins.property
    @jsii.member(jsii_name='subnetId')
    def subnet_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'subnetId'))

    @subnet_id.setter
    def subnet_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d2f4b7051ec7b980ac105f4357de05260b84cb04bf5ca04f4d27df4f6fea9444)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'subnetId', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f3994394a72b712bfda8eb64ac790dbe6ff0db8f76c5cd2201da8d704518e93c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ac5a94748724555225b012bbe1e3c38db77c907d456723770e30f14dae1dfc30)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

@jsii.data_type(jsii_type='aws.natGateway.NatGatewayConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'subnet_id': 'subnetId', 'allocation_id': 'allocationId', 'connectivity_type': 'connectivityType', 'id': 'id', 'private_ip': 'privateIp', 'secondary_allocation_ids': 'secondaryAllocationIds', 'secondary_private_ip_address_count': 'secondaryPrivateIpAddressCount', 'secondary_private_ip_addresses': 'secondaryPrivateIpAddresses', 'tags': 'tags', 'tags_all': 'tagsAll', 'timeouts': 'timeouts'})
class NatGatewayConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, subnet_id: builtins.str, allocation_id: typing.Optional[builtins.str]=None, connectivity_type: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, private_ip: typing.Optional[builtins.str]=None, secondary_allocation_ids: typing.Optional[typing.Sequence[builtins.str]]=None, secondary_private_ip_address_count: typing.Optional[jsii.Number]=None, secondary_private_ip_addresses: typing.Optional[typing.Sequence[builtins.str]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['NatGatewayTimeouts', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = NatGatewayTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c49edb621e6435b845eba3997228d2947795b6a265a0d580a44fc0aeeb19db4)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument subnet_id', value=subnet_id, expected_type=type_hints['subnet_id'])
            check_type(argname='argument allocation_id', value=allocation_id, expected_type=type_hints['allocation_id'])
            check_type(argname='argument connectivity_type', value=connectivity_type, expected_type=type_hints['connectivity_type'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument private_ip', value=private_ip, expected_type=type_hints['private_ip'])
            check_type(argname='argument secondary_allocation_ids', value=secondary_allocation_ids, expected_type=type_hints['secondary_allocation_ids'])
            check_type(argname='argument secondary_private_ip_address_count', value=secondary_private_ip_address_count, expected_type=type_hints['secondary_private_ip_address_count'])
            check_type(argname='argument secondary_private_ip_addresses', value=secondary_private_ip_addresses, expected_type=type_hints['secondary_private_ip_addresses'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'subnet_id': subnet_id}
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
        if allocation_id is not None:
            self._values['allocation_id'] = allocation_id
        if connectivity_type is not None:
            self._values['connectivity_type'] = connectivity_type
        if id is not None:
            self._values['id'] = id
        if private_ip is not None:
            self._values['private_ip'] = private_ip
        if secondary_allocation_ids is not None:
            self._values['secondary_allocation_ids'] = secondary_allocation_ids
        if secondary_private_ip_address_count is not None:
            self._values['secondary_private_ip_address_count'] = secondary_private_ip_address_count
        if secondary_private_ip_addresses is not None:
            self._values['secondary_private_ip_addresses'] = secondary_private_ip_addresses
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
    def subnet_id(self) -> builtins.str:
        result = self._values.get('subnet_id')
        assert result is not None, "Required property 'subnet_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def allocation_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('allocation_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def connectivity_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('connectivity_type')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def private_ip(self) -> typing.Optional[builtins.str]:
        result = self._values.get('private_ip')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secondary_allocation_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('secondary_allocation_ids')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def secondary_private_ip_address_count(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('secondary_private_ip_address_count')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def secondary_private_ip_addresses(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('secondary_private_ip_addresses')
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
    def timeouts(self) -> typing.Optional['NatGatewayTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['NatGatewayTimeouts'], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NatGatewayConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.natGateway.NatGatewayTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'delete': 'delete', 'update': 'update'})
class NatGatewayTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__521001e858f1d1e0807c4e946f3693743b6e27bf67ae66b3233f4156a0031630)
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
        return 'NatGatewayTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class NatGatewayTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.natGateway.NatGatewayTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__278a3a4835481bd4a6706bc7e4862a28b7a56f10518406cbd5a407bf961052ac)
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
            type_hints = typing.get_type_hints(_typecheckingstub__7c089753796cff1f324105df26da88a52ecbdc16ba861f69c2204def15886b51)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__13a93a6332b4902ea5341ed2e1e06445b4d3b2a525f09e67a363f78cba55f042)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='update')
    def update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'update'))

    @update.setter
    def update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bc947cfafb21e0077c0b30ad4f4190939b937222909b3df47d0c1a4ad566eabe)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'update', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'NatGatewayTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'NatGatewayTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'NatGatewayTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2c3baccd0b49473eef164740a245a4af3cb1e83e473c073efff06edf8f95db84)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['NatGateway', 'NatGatewayConfig', 'NatGatewayTimeouts', 'NatGatewayTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__f8677b733d5d58cb55f36aaf397ecc876736141cdee3517c01e1c08be49ac516(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, subnet_id: builtins.str, allocation_id: typing.Optional[builtins.str]=None, connectivity_type: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, private_ip: typing.Optional[builtins.str]=None, secondary_allocation_ids: typing.Optional[typing.Sequence[builtins.str]]=None, secondary_private_ip_address_count: typing.Optional[jsii.Number]=None, secondary_private_ip_addresses: typing.Optional[typing.Sequence[builtins.str]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[NatGatewayTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__4e38f86fa2e9b42af3a3654e587469a84b0614ea2b160bb6ac0eaeb511a624ea(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__33d56c211d51420981312a6361a45a7756792b922814fe84e8a928fdf82079ff(value: builtins.str) -> None:
    pass

def _typecheckingstub__e89811630c921ef4dc72f9a5656ad89e7b87dc196a8d26a19c0ac4dea6c62850(value: builtins.str) -> None:
    pass

def _typecheckingstub__a6427914adbcd68ce8ae5b859fa520a983bbe08d0192f30514abc6499a828d83(value: builtins.str) -> None:
    pass

def _typecheckingstub__c9647703f179ac3c764a0003c0cd9702dbcaa6c906476ab96ae7d7e37cb70bc9(value: builtins.str) -> None:
    pass

def _typecheckingstub__4468af0ee9eac65f7c446edb792dffe6c70419448397490b5936fee3b769caaf(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__0ba4bb0886f29fb3d83d3352247e417157e8264c02cbaa326c0f5b62fbe09b01(value: jsii.Number) -> None:
    pass

def _typecheckingstub__04c17c69ba43ef3e1cf2daf620f70674ac5aa7eb6eb6bf13235a0924673254c3(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__d2f4b7051ec7b980ac105f4357de05260b84cb04bf5ca04f4d27df4f6fea9444(value: builtins.str) -> None:
    pass

def _typecheckingstub__f3994394a72b712bfda8eb64ac790dbe6ff0db8f76c5cd2201da8d704518e93c(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__ac5a94748724555225b012bbe1e3c38db77c907d456723770e30f14dae1dfc30(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__1c49edb621e6435b845eba3997228d2947795b6a265a0d580a44fc0aeeb19db4(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, subnet_id: builtins.str, allocation_id: typing.Optional[builtins.str]=None, connectivity_type: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, private_ip: typing.Optional[builtins.str]=None, secondary_allocation_ids: typing.Optional[typing.Sequence[builtins.str]]=None, secondary_private_ip_address_count: typing.Optional[jsii.Number]=None, secondary_private_ip_addresses: typing.Optional[typing.Sequence[builtins.str]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[NatGatewayTimeouts, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
    pass

def _typecheckingstub__521001e858f1d1e0807c4e946f3693743b6e27bf67ae66b3233f4156a0031630(*, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__278a3a4835481bd4a6706bc7e4862a28b7a56f10518406cbd5a407bf961052ac(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__7c089753796cff1f324105df26da88a52ecbdc16ba861f69c2204def15886b51(value: builtins.str) -> None:
    pass

def _typecheckingstub__13a93a6332b4902ea5341ed2e1e06445b4d3b2a525f09e67a363f78cba55f042(value: builtins.str) -> None:
    pass

def _typecheckingstub__bc947cfafb21e0077c0b30ad4f4190939b937222909b3df47d0c1a4ad566eabe(value: builtins.str) -> None:
    pass

def _typecheckingstub__2c3baccd0b49473eef164740a245a4af3cb1e83e473c073efff06edf8f95db84(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, NatGatewayTimeouts]]) -> None:
    pass
