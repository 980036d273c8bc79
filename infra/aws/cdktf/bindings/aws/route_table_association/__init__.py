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

class RouteTableAssociation(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.routeTableAssociation.RouteTableAssociation'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, route_table_id: builtins.str, gateway_id: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, subnet_id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union['RouteTableAssociationTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__855f9558129bafefe50d559b8bcfeb03c9426e36441ec7e787b44aa4ab184d84)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = RouteTableAssociationConfig(route_table_id=route_table_id, gateway_id=gateway_id, id=id, subnet_id=subnet_id, timeouts=timeouts, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9c20351f25aa7b487b4a8de278142d7057d62699b987e0aa0e5a089d9d6fc234)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        value = RouteTableAssociationTimeouts(create=create, delete=delete, update=update)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetGatewayId')
    def reset_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetGatewayId', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetSubnetId')
    def reset_subnet_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSubnetId', []))

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
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'RouteTableAssociationTimeoutsOutputReference':
        return typing.cast('RouteTableAssociationTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='gatewayIdInput')
    def gateway_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'gatewayIdInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='routeTableIdInput')
    def route_table_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'routeTableIdInput'))

    @builtins.property
    @jsii.member(jsii_name='subnetIdInput')
    def subnet_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'subnetIdInput'))

    @builtins.property
    @jsii.member(jsii_name='timeoutsInput')
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableAssociationTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableAssociationTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='gatewayId')
    def gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'gatewayId'))

    @gateway_id.setter
    def gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cf7caa92cec000fec415caffa0d030406e74cf7fbde8c9d9f6464aed6a97f208)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'gatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c51174030b24f2e5c62cb672129d9a452e23a3dcccdc07f11885c01e480e68d6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='routeTableId')
    def route_table_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'routeTableId'))

    @route_table_id.setter
    def route_table_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__888cdf07d0c26cd304ee931e687223e8a54192a2cf5b9a13ee41603a0efee5ce)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'routeTableId', value)

    @builtins.property
    @jsii.member(jsii_name='subnetId')
    def subnet_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'subnetId'))

    @subnet_id.setter
    def subnet_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__15cb5f78e03c6bca111fe4e73127fb20e5fa694c92b94ab39931a1f17ddba235)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'subnetId', value)

@jsii.data_type(jsii_type='aws.routeTableAssociation.RouteTableAssociationConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'route_table_id': 'routeTableId', 'gateway_id': 'gatewayId', 'id': 'id', 'subnet_id': 'subnetId', 'timeouts': 'timeouts'})
class RouteTableAssociationConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, route_table_id: builtins.str, gateway_id: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, subnet_id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union['RouteTableAssociationTimeouts', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = RouteTableAssociationTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__69c50dc1fe008607b11c5a9acbf23810781402c34aedabc36b8e9edc3c8c9ede)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument route_table_id', value=route_table_id, expected_type=type_hints['route_table_id'])
            check_type(argname='argument gateway_id', value=gateway_id, expected_type=type_hints['gateway_id'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument subnet_id', value=subnet_id, expected_type=type_hints['subnet_id'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'route_table_id': route_table_id}
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
        if gateway_id is not None:
            self._values['gateway_id'] = gateway_id
        if id is not None:
            self._values['id'] = id
        if subnet_id is not None:
            self._values['subnet_id'] = subnet_id
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
    def route_table_id(self) -> builtins.str:
        result = self._values.get('route_table_id')
        assert result is not None, "Required property 'route_table_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def gateway_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('gateway_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def subnet_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('subnet_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def timeouts(self) -> typing.Optional['RouteTableAssociationTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['RouteTableAssociationTimeouts'], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RouteTableAssociationConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.routeTableAssociation.RouteTableAssociationTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'delete': 'delete', 'update': 'update'})
class RouteTableAssociationTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__66f775da383bd374bdea7e4fcdfab8bffa9c664a928a49a1a50d40e17855c56a)
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
        return 'RouteTableAssociationTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class RouteTableAssociationTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.routeTableAssociation.RouteTableAssociationTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__550b5b37f7dcd53cc3f398ffad57d251693ad9d1a54d3d1210540b258950a880)
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
            type_hints = typing.get_type_hints(_typecheckingstub__286b549a68e51ff6e158fe2ed9ff2a63f3172f63e24269f291327b431e392d29)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0c6ac4f500c1d721f141a235409d45bc4fc04ed524385eba044a9c0d4d8355e4)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='update')
    def update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'update'))

    @update.setter
    def update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7074f19ed607eff2fedf69349b5975597965118c8c6cd2bdb65d88e2c5864faf)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'update', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableAssociationTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableAssociationTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableAssociationTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__46be1145af68a6c82fbd0194a7515b4ee95640bdcbc44b59dcd6bc84abe522d6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['RouteTableAssociation', 'RouteTableAssociationConfig', 'RouteTableAssociationTimeouts', 'RouteTableAssociationTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__855f9558129bafefe50d559b8bcfeb03c9426e36441ec7e787b44aa4ab184d84(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, route_table_id: builtins.str, gateway_id: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, subnet_id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union[RouteTableAssociationTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__9c20351f25aa7b487b4a8de278142d7057d62699b987e0aa0e5a089d9d6fc234(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__cf7caa92cec000fec415caffa0d030406e74cf7fbde8c9d9f6464aed6a97f208(value: builtins.str) -> None:
    pass

def _typecheckingstub__c51174030b24f2e5c62cb672129d9a452e23a3dcccdc07f11885c01e480e68d6(value: builtins.str) -> None:
    pass

def _typecheckingstub__888cdf07d0c26cd304ee931e687223e8a54192a2cf5b9a13ee41603a0efee5ce(value: builtins.str) -> None:
    pass

def _typecheckingstub__15cb5f78e03c6bca111fe4e73127fb20e5fa694c92b94ab39931a1f17ddba235(value: builtins.str) -> None:
    pass

def _typecheckingstub__69c50dc1fe008607b11c5a9acbf23810781402c34aedabc36b8e9edc3c8c9ede(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, route_table_id: builtins.str, gateway_id: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, subnet_id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union[RouteTableAssociationTimeouts, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
    pass

def _typecheckingstub__66f775da383bd374bdea7e4fcdfab8bffa9c664a928a49a1a50d40e17855c56a(*, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__550b5b37f7dcd53cc3f398ffad57d251693ad9d1a54d3d1210540b258950a880(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__286b549a68e51ff6e158fe2ed9ff2a63f3172f63e24269f291327b431e392d29(value: builtins.str) -> None:
    pass

def _typecheckingstub__0c6ac4f500c1d721f141a235409d45bc4fc04ed524385eba044a9c0d4d8355e4(value: builtins.str) -> None:
    pass

def _typecheckingstub__7074f19ed607eff2fedf69349b5975597965118c8c6cd2bdb65d88e2c5864faf(value: builtins.str) -> None:
    pass

def _typecheckingstub__46be1145af68a6c82fbd0194a7515b4ee95640bdcbc44b59dcd6bc84abe522d6(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, RouteTableAssociationTimeouts]]) -> None:
    pass
