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

class RouteTable(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.routeTable.RouteTable'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, vpc_id: builtins.str, id: typing.Optional[builtins.str]=None, propagating_vgws: typing.Optional[typing.Sequence[builtins.str]]=None, route: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['RouteTableRoute', typing.Dict[builtins.str, typing.Any]]]]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['RouteTableTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__88dab2f7c6a49db8c75045f37d26408ac9b6aa3fbcac07fc122c5ebdfcd1bc77)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = RouteTableConfig(vpc_id=vpc_id, id=id, propagating_vgws=propagating_vgws, route=route, tags=tags, tags_all=tags_all, timeouts=timeouts, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__df1c60bf8bc51b9cfa1392789189a472095d7e0e3f215057b1e6f2524be05d0b)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putRoute')
    def put_route(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['RouteTableRoute', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d76535f89cd772c406e9029ef9765d7e4ff9329d933aacb2a911147fa33cde5a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putRoute', [value]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        value = RouteTableTimeouts(create=create, delete=delete, update=update)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetPropagatingVgws')
    def reset_propagating_vgws(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPropagatingVgws', []))

    @jsii.member(jsii_name='resetRoute')
    def reset_route(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRoute', []))

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
    @jsii.member(jsii_name='ownerId')
    def owner_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ownerId'))

    @builtins.property
    @jsii.member(jsii_name='route')
    def route(self) -> 'RouteTableRouteList':
        return typing.cast('RouteTableRouteList', jsii.get(self, 'route'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'RouteTableTimeoutsOutputReference':
        return typing.cast('RouteTableTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='propagatingVgwsInput')
    def propagating_vgws_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'propagatingVgwsInput'))

    @builtins.property
    @jsii.member(jsii_name='routeInput')
    def route_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['RouteTableRoute']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['RouteTableRoute']]], jsii.get(self, 'routeInput'))

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
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='vpcIdInput')
    def vpc_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'vpcIdInput'))

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fd965b980a84eb7e671e0db041033d0e16ff2ff870ffb106387a6214da557511)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='propagatingVgws')
    def propagating_vgws(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'propagatingVgws'))

    @propagating_vgws.setter
    def propagating_vgws(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__02d0e2859c5d101fdb202751c92f44c3636eb8a3341ed4fdc3b05fc1a4a86b24)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'propagatingVgws', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a8cbb069ac849d8271abb0a9d45634c6b9fc1589a58ad7ddf63a5576b992b222)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d2f3c0cb1c0c102d90b0ad26509ece90b968b1a8c921746ec7cd4f778b9d0fef)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

    @builtins.property
    @jsii.member(jsii_name='vpcId')
    def vpc_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'vpcId'))

    @vpc_id.setter
    def vpc_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__667f0599ce23d1863aecb23b268c80dfe47b93007f538c1eb7d4956ef91f6e3e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpcId', value)

@jsii.data_type(jsii_type='aws.routeTable.RouteTableConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'vpc_id': 'vpcId', 'id': 'id', 'propagating_vgws': 'propagatingVgws', 'route': 'route', 'tags': 'tags', 'tags_all': 'tagsAll', 'timeouts': 'timeouts'})
class RouteTableConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, vpc_id: builtins.str, id: typing.Optional[builtins.str]=None, propagating_vgws: typing.Optional[typing.Sequence[builtins.str]]=None, route: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['RouteTableRoute', typing.Dict[builtins.str, typing.Any]]]]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['RouteTableTimeouts', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = RouteTableTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ae18915b4b1a76e9513e629ef314efb5604271fdbf5d2a309c55ad111eb69f40)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument vpc_id', value=vpc_id, expected_type=type_hints['vpc_id'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument propagating_vgws', value=propagating_vgws, expected_type=type_hints['propagating_vgws'])
            check_type(argname='argument route', value=route, expected_type=type_hints['route'])
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
        if id is not None:
            self._values['id'] = id
        if propagating_vgws is not None:
            self._values['propagating_vgws'] = propagating_vgws
        if route is not None:
            self._values['route'] = route
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
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def propagating_vgws(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('propagating_vgws')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def route(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['RouteTableRoute']]]:
        result = self._values.get('route')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['RouteTableRoute']]], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tags_all(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags_all')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def timeouts(self) -> typing.Optional['RouteTableTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['RouteTableTimeouts'], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RouteTableConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.routeTable.RouteTableRoute', jsii_struct_bases=[], name_mapping={'carrier_gateway_id': 'carrierGatewayId', 'cidr_block': 'cidrBlock', 'core_network_arn': 'coreNetworkArn', 'destination_prefix_list_id': 'destinationPrefixListId', 'egress_only_gateway_id': 'egressOnlyGatewayId', 'gateway_id': 'gatewayId', 'ipv6_cidr_block': 'ipv6CidrBlock', 'local_gateway_id': 'localGatewayId', 'nat_gateway_id': 'natGatewayId', 'network_interface_id': 'networkInterfaceId', 'transit_gateway_id': 'transitGatewayId', 'vpc_endpoint_id': 'vpcEndpointId', 'vpc_peering_connection_id': 'vpcPeeringConnectionId'})
class RouteTableRoute:

    def __init__(self, *, carrier_gateway_id: typing.Optional[builtins.str]=None, cidr_block: typing.Optional[builtins.str]=None, core_network_arn: typing.Optional[builtins.str]=None, destination_prefix_list_id: typing.Optional[builtins.str]=None, egress_only_gateway_id: typing.Optional[builtins.str]=None, gateway_id: typing.Optional[builtins.str]=None, ipv6_cidr_block: typing.Optional[builtins.str]=None, local_gateway_id: typing.Optional[builtins.str]=None, nat_gateway_id: typing.Optional[builtins.str]=None, network_interface_id: typing.Optional[builtins.str]=None, transit_gateway_id: typing.Optional[builtins.str]=None, vpc_endpoint_id: typing.Optional[builtins.str]=None, vpc_peering_connection_id: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d2b749cf50cb2c3e0e263fbca1fab3512da68ba3ec7dc58393fde992a6bf3755)
            check_type(argname='argument carrier_gateway_id', value=carrier_gateway_id, expected_type=type_hints['carrier_gateway_id'])
            check_type(argname='argument cidr_block', value=cidr_block, expected_type=type_hints['cidr_block'])
            check_type(argname='argument core_network_arn', value=core_network_arn, expected_type=type_hints['core_network_arn'])
            check_type(argname='argument destination_prefix_list_id', value=destination_prefix_list_id, expected_type=type_hints['destination_prefix_list_id'])
            check_type(argname='argument egress_only_gateway_id', value=egress_only_gateway_id, expected_type=type_hints['egress_only_gateway_id'])
            check_type(argname='argument gateway_id', value=gateway_id, expected_type=type_hints['gateway_id'])
            check_type(argname='argument ipv6_cidr_block', value=ipv6_cidr_block, expected_type=type_hints['ipv6_cidr_block'])
            check_type(argname='argument local_gateway_id', value=local_gateway_id, expected_type=type_hints['local_gateway_id'])
            check_type(argname='argument nat_gateway_id', value=nat_gateway_id, expected_type=type_hints['nat_gateway_id'])
            check_type(argname='argument network_interface_id', value=network_interface_id, expected_type=type_hints['network_interface_id'])
            check_type(argname='argument transit_gateway_id', value=transit_gateway_id, expected_type=type_hints['transit_gateway_id'])
            check_type(argname='argument vpc_endpoint_id', value=vpc_endpoint_id, expected_type=type_hints['vpc_endpoint_id'])
            check_type(argname='argument vpc_peering_connection_id', value=vpc_peering_connection_id, expected_type=type_hints['vpc_peering_connection_id'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if carrier_gateway_id is not None:
            self._values['carrier_gateway_id'] = carrier_gateway_id
        if cidr_block is not None:
            self._values['cidr_block'] = cidr_block
        if core_network_arn is not None:
            self._values['core_network_arn'] = core_network_arn
        if destination_prefix_list_id is not None:
            self._values['destination_prefix_list_id'] = destination_prefix_list_id
        if egress_only_gateway_id is not None:
            self._values['egress_only_gateway_id'] = egress_only_gateway_id
        if gateway_id is not None:
            self._values['gateway_id'] = gateway_id
        if ipv6_cidr_block is not None:
            self._values['ipv6_cidr_block'] = ipv6_cidr_block
        if local_gateway_id is not None:
            self._values['local_gateway_id'] = local_gateway_id
        if nat_gateway_id is not None:
            self._values['nat_gateway_id'] = nat_gateway_id
        if network_interface_id is not None:
            self._values['network_interface_id'] = network_interface_id
        if transit_gateway_id is not None:
            self._values['transit_gateway_id'] = transit_gateway_id
        if vpc_endpoint_id is not None:
            self._values['vpc_endpoint_id'] = vpc_endpoint_id
        if vpc_peering_connection_id is not None:
            self._values['vpc_peering_connection_id'] = vpc_peering_connection_id

    @builtins.property
    def carrier_gateway_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('carrier_gateway_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cidr_block(self) -> typing.Optional[builtins.str]:
        result = self._values.get('cidr_block')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def core_network_arn(self) -> typing.Optional[builtins.str]:
        result = self._values.get('core_network_arn')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def destination_prefix_list_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('destination_prefix_list_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def egress_only_gateway_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('egress_only_gateway_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gateway_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('gateway_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv6_cidr_block(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ipv6_cidr_block')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def local_gateway_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('local_gateway_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def nat_gateway_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('nat_gateway_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def network_interface_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('network_interface_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def transit_gateway_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('transit_gateway_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def vpc_endpoint_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('vpc_endpoint_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def vpc_peering_connection_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('vpc_peering_connection_id')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RouteTableRoute(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class RouteTableRouteList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.routeTable.RouteTableRouteList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__834cc93aded4d49ab75bff9c3a641a71d5db88a3d7b00e2bb783919951b35af4)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'RouteTableRouteOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__19e581f6cbbd69c137f6749ed9753e4d15c42fa0a6cac12c7426880bb1877880)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('RouteTableRouteOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['RouteTableRoute']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['RouteTableRoute']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['RouteTableRoute']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__caa2fa80766c69ad2ad667961ab3288334a32f59a399f285501fac5a27dc822f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class RouteTableRouteOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.routeTable.RouteTableRouteOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b1ab017f7a25345ca69c75e8a4d04525ed27239e965e01d4cf988d895395f121)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetCarrierGatewayId')
    def reset_carrier_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCarrierGatewayId', []))

    @jsii.member(jsii_name='resetCidrBlock')
    def reset_cidr_block(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCidrBlock', []))

    @jsii.member(jsii_name='resetCoreNetworkArn')
    def reset_core_network_arn(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCoreNetworkArn', []))

    @jsii.member(jsii_name='resetDestinationPrefixListId')
    def reset_destination_prefix_list_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDestinationPrefixListId', []))

    @jsii.member(jsii_name='resetEgressOnlyGatewayId')
    def reset_egress_only_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEgressOnlyGatewayId', []))

    @jsii.member(jsii_name='resetGatewayId')
    def reset_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetGatewayId', []))

    @jsii.member(jsii_name='resetIpv6CidrBlock')
    def reset_ipv6_cidr_block(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv6CidrBlock', []))

    @jsii.member(jsii_name='resetLocalGatewayId')
    def reset_local_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetLocalGatewayId', []))

    @jsii.member(jsii_name='resetNatGatewayId')
    def reset_nat_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNatGatewayId', []))

    @jsii.member(jsii_name='resetNetworkInterfaceId')
    def reset_network_interface_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNetworkInterfaceId', []))

    @jsii.member(jsii_name='resetTransitGatewayId')
    def reset_transit_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTransitGatewayId', []))

    @jsii.member(jsii_name='resetVpcEndpointId')
    def reset_vpc_endpoint_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetVpcEndpointId', []))

    @jsii.member(jsii_name='resetVpcPeeringConnectionId')
    def reset_vpc_peering_connection_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetVpcPeeringConnectionId', []))

    @builtins.property
    @jsii.member(jsii_name='carrierGatewayIdInput')
    def carrier_gateway_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'carrierGatewayIdInput'))

    @builtins.property
    @jsii.member(jsii_name='cidrBlockInput')
    def cidr_block_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'cidrBlockInput'))

    @builtins.property
    @jsii.member(jsii_name='coreNetworkArnInput')
    def core_network_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'coreNetworkArnInput'))

    @builtins.property
    @jsii.member(jsii_name='destinationPrefixListIdInput')
    def destination_prefix_list_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'destinationPrefixListIdInput'))

    @builtins.property
    @jsii.member(jsii_name='egressOnlyGatewayIdInput')
    def egress_only_gateway_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'egressOnlyGatewayIdInput'))

    @builtins.property
    @jsii.member(jsii_name='gatewayIdInput')
    def gateway_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'gatewayIdInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlockInput')
    def ipv6_cidr_block_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipv6CidrBlockInput'))

    @builtins.property
    @jsii.member(jsii_name='localGatewayIdInput')
    def local_gateway_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'localGatewayIdInput'))

    @builtins.property
    @jsii.member(jsii_name='natGatewayIdInput')
    def nat_gateway_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'natGatewayIdInput'))

    @builtins.property
    @jsii.member(jsii_name='networkInterfaceIdInput')
    def network_interface_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'networkInterfaceIdInput'))

    @builtins.property
    @jsii.member(jsii_name='transitGatewayIdInput')
    def transit_gateway_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'transitGatewayIdInput'))

    @builtins.property
    @jsii.member(jsii_name='vpcEndpointIdInput')
    def vpc_endpoint_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'vpcEndpointIdInput'))

    @builtins.property
    @jsii.member(jsii_name='vpcPeeringConnectionIdInput')
    def vpc_peering_connection_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'vpcPeeringConnectionIdInput'))

    @builtins.property
    @jsii.member(jsii_name='carrierGatewayId')
    def carrier_gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'carrierGatewayId'))

    @carrier_gateway_id.setter
    def carrier_gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__141dc50d87fc77a108c3a581bad06708aab7081c8a2a7a8729abca57bf6a0529)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'carrierGatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='cidrBlock')
    def cidr_block(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'cidrBlock'))

    @cidr_block.setter
    def cidr_block(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c2f14569135001383629ccca823e5e0923c951fea0e23c08113f48f58e7d1d04)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'cidrBlock', value)

    @builtins.property
    @jsii.member(jsii_name='coreNetworkArn')
    def core_network_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'coreNetworkArn'))

    @core_network_arn.setter
    def core_network_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0723d528656f28d1d549ea9640df921e347cf897799c3a20f58aff344e4cad4d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'coreNetworkArn', value)

    @builtins.property
    @jsii.member(jsii_name='destinationPrefixListId')
    def destination_prefix_list_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'destinationPrefixListId'))

    @destination_prefix_list_id.setter
    def destination_prefix_list_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__67af4265d53737b9c04f424bb16e1d6e7db75e3942c085d2241547daa3d43b39)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'destinationPrefixListId', value)

    @builtins.property
    @jsii.member(jsii_name='egressOnlyGatewayId')
    def egress_only_gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'egressOnlyGatewayId'))

    @egress_only_gateway_id.setter
    def egress_only_gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9f81e72589a1041cb32e0bfd271ba574a159fc486ffa3db316307d242c7fd33b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'egressOnlyGatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='gatewayId')
    def gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'gatewayId'))

    @gateway_id.setter
    def gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__278ae39756c4080700b112b9fb8261884c0b33c2ee1b4ce74dfe39560d0b16b2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'gatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlock')
    def ipv6_cidr_block(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipv6CidrBlock'))

    @ipv6_cidr_block.setter
    def ipv6_cidr_block(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__73605fe853e01a8638d1a470704003029ca99a7cea4c853d635d6a5437bd1825)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6CidrBlock', value)

    @builtins.property
    @jsii.member(jsii_name='localGatewayId')
    def local_gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'localGatewayId'))

    @local_gateway_id.setter
    def local_gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8bd28a86f1a1332bdc1c669134e703c1c1b748e9fb70bd0585dc4a5977e3be8a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'localGatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='natGatewayId')
    def nat_gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'natGatewayId'))

    @nat_gateway_id.setter
    def nat_gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7d678b5afb668a966bf8e736d99c7d6054fca301cded4125602020bc2bc5e1ee)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'natGatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='networkInterfaceId')
    def network_interface_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'networkInterfaceId'))

    @network_interface_id.setter
    def network_interface_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6b691ca5e63921b44578b5feee491d9806c1138751e34a57a69893fc07dcb6a7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'networkInterfaceId', value)

    @builtins.property
    @jsii.member(jsii_name='transitGatewayId')
    def transit_gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'transitGatewayId'))

    @transit_gateway_id.setter
    def transit_gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c8c976238e9dc74b3587d2e7986938a66311f9c4768af28c0b066a869a1b2992)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'transitGatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='vpcEndpointId')
    def vpc_endpoint_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'vpcEndpointId'))

    @vpc_endpoint_id.setter
    def vpc_endpoint_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ddc3e86ce14e1cfffc1f96f47a51e7630b65faf9578fcd4011111f44b3f4c84c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpcEndpointId', value)

    @builtins.property
    @jsii.member(jsii_name='vpcPeeringConnectionId')
    def vpc_peering_connection_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'vpcPeeringConnectionId'))

    @vpc_peering_connection_id.setter
    def vpc_peering_connection_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f7e45a7fae1518fcb0e222cc832f6fc8ff12ca6324cf50f17cbc7ab7a8d4acc2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpcPeeringConnectionId', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableRoute']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableRoute']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableRoute']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2411cf8b185cc40bd210bad6c3cb1be5ed49936d2134ed255ba4b43e0035a055)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.routeTable.RouteTableTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'delete': 'delete', 'update': 'update'})
class RouteTableTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__364b013e72d1af0bb1136f86dc92889157ec307c04807e1e61b7b2878c7b53e9)
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
        return 'RouteTableTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class RouteTableTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.routeTable.RouteTableTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__02bd5e6e220f872cc0ae817850e66028a2c7c796e7d1594495c5c5f9bfa40cd1)
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
            type_hints = typing.get_type_hints(_typecheckingstub__279548c35a3007aca2b791792e7e1090d3f3a30416b35e96626a746e0b0f64a0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8eede972b14402c9379647a720d0f590048979716f718c8b5e57d2bdfa0cc3e9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='update')
    def update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'update'))

    @update.setter
    def update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a57e9a9e3710244375e1191de6c9a8a71f9f23a3cf75fe8426cd4d8195fc4aa0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'update', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTableTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e071175682421ad6b60182562a3f2cfa790b7e1f91c86aa51e3e3b4e9ae1ecec)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['RouteTable', 'RouteTableConfig', 'RouteTableRoute', 'RouteTableRouteList', 'RouteTableRouteOutputReference', 'RouteTableTimeouts', 'RouteTableTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__88dab2f7c6a49db8c75045f37d26408ac9b6aa3fbcac07fc122c5ebdfcd1bc77(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, vpc_id: builtins.str, id: typing.Optional[builtins.str]=None, propagating_vgws: typing.Optional[typing.Sequence[builtins.str]]=None, route: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[RouteTableRoute, typing.Dict[builtins.str, typing.Any]]]]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[RouteTableTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__df1c60bf8bc51b9cfa1392789189a472095d7e0e3f215057b1e6f2524be05d0b(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__d76535f89cd772c406e9029ef9765d7e4ff9329d933aacb2a911147fa33cde5a(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[RouteTableRoute, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__fd965b980a84eb7e671e0db041033d0e16ff2ff870ffb106387a6214da557511(value: builtins.str) -> None:
    pass

def _typecheckingstub__02d0e2859c5d101fdb202751c92f44c3636eb8a3341ed4fdc3b05fc1a4a86b24(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__a8cbb069ac849d8271abb0a9d45634c6b9fc1589a58ad7ddf63a5576b992b222(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__d2f3c0cb1c0c102d90b0ad26509ece90b968b1a8c921746ec7cd4f778b9d0fef(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__667f0599ce23d1863aecb23b268c80dfe47b93007f538c1eb7d4956ef91f6e3e(value: builtins.str) -> None:
    pass

def _typecheckingstub__ae18915b4b1a76e9513e629ef314efb5604271fdbf5d2a309c55ad111eb69f40(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, vpc_id: builtins.str, id: typing.Optional[builtins.str]=None, propagating_vgws: typing.Optional[typing.Sequence[builtins.str]]=None, route: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[RouteTableRoute, typing.Dict[builtins.str, typing.Any]]]]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[RouteTableTimeouts, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
    pass

def _typecheckingstub__d2b749cf50cb2c3e0e263fbca1fab3512da68ba3ec7dc58393fde992a6bf3755(*, carrier_gateway_id: typing.Optional[builtins.str]=None, cidr_block: typing.Optional[builtins.str]=None, core_network_arn: typing.Optional[builtins.str]=None, destination_prefix_list_id: typing.Optional[builtins.str]=None, egress_only_gateway_id: typing.Optional[builtins.str]=None, gateway_id: typing.Optional[builtins.str]=None, ipv6_cidr_block: typing.Optional[builtins.str]=None, local_gateway_id: typing.Optional[builtins.str]=None, nat_gateway_id: typing.Optional[builtins.str]=None, network_interface_id: typing.Optional[builtins.str]=None, transit_gateway_id: typing.Optional[builtins.str]=None, vpc_endpoint_id: typing.Optional[builtins.str]=None, vpc_peering_connection_id: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__834cc93aded4d49ab75bff9c3a641a71d5db88a3d7b00e2bb783919951b35af4(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__19e581f6cbbd69c137f6749ed9753e4d15c42fa0a6cac12c7426880bb1877880(index: jsii.Number) -> None:
    pass

def _typecheckingstub__caa2fa80766c69ad2ad667961ab3288334a32f59a399f285501fac5a27dc822f(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[RouteTableRoute]]]) -> None:
    pass

def _typecheckingstub__b1ab017f7a25345ca69c75e8a4d04525ed27239e965e01d4cf988d895395f121(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__141dc50d87fc77a108c3a581bad06708aab7081c8a2a7a8729abca57bf6a0529(value: builtins.str) -> None:
    pass

def _typecheckingstub__c2f14569135001383629ccca823e5e0923c951fea0e23c08113f48f58e7d1d04(value: builtins.str) -> None:
    pass

def _typecheckingstub__0723d528656f28d1d549ea9640df921e347cf897799c3a20f58aff344e4cad4d(value: builtins.str) -> None:
    pass

def _typecheckingstub__67af4265d53737b9c04f424bb16e1d6e7db75e3942c085d2241547daa3d43b39(value: builtins.str) -> None:
    pass

def _typecheckingstub__9f81e72589a1041cb32e0bfd271ba574a159fc486ffa3db316307d242c7fd33b(value: builtins.str) -> None:
    pass

def _typecheckingstub__278ae39756c4080700b112b9fb8261884c0b33c2ee1b4ce74dfe39560d0b16b2(value: builtins.str) -> None:
    pass

def _typecheckingstub__73605fe853e01a8638d1a470704003029ca99a7cea4c853d635d6a5437bd1825(value: builtins.str) -> None:
    pass

def _typecheckingstub__8bd28a86f1a1332bdc1c669134e703c1c1b748e9fb70bd0585dc4a5977e3be8a(value: builtins.str) -> None:
    pass

def _typecheckingstub__7d678b5afb668a966bf8e736d99c7d6054fca301cded4125602020bc2bc5e1ee(value: builtins.str) -> None:
    pass

def _typecheckingstub__6b691ca5e63921b44578b5feee491d9806c1138751e34a57a69893fc07dcb6a7(value: builtins.str) -> None:
    pass

def _typecheckingstub__c8c976238e9dc74b3587d2e7986938a66311f9c4768af28c0b066a869a1b2992(value: builtins.str) -> None:
    pass

def _typecheckingstub__ddc3e86ce14e1cfffc1f96f47a51e7630b65faf9578fcd4011111f44b3f4c84c(value: builtins.str) -> None:
    pass

def _typecheckingstub__f7e45a7fae1518fcb0e222cc832f6fc8ff12ca6324cf50f17cbc7ab7a8d4acc2(value: builtins.str) -> None:
    pass

def _typecheckingstub__2411cf8b185cc40bd210bad6c3cb1be5ed49936d2134ed255ba4b43e0035a055(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, RouteTableRoute]]) -> None:
    pass

def _typecheckingstub__364b013e72d1af0bb1136f86dc92889157ec307c04807e1e61b7b2878c7b53e9(*, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__02bd5e6e220f872cc0ae817850e66028a2c7c796e7d1594495c5c5f9bfa40cd1(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__279548c35a3007aca2b791792e7e1090d3f3a30416b35e96626a746e0b0f64a0(value: builtins.str) -> None:
    pass

def _typecheckingstub__8eede972b14402c9379647a720d0f590048979716f718c8b5e57d2bdfa0cc3e9(value: builtins.str) -> None:
    pass

def _typecheckingstub__a57e9a9e3710244375e1191de6c9a8a71f9f23a3cf75fe8426cd4d8195fc4aa0(value: builtins.str) -> None:
    pass

def _typecheckingstub__e071175682421ad6b60182562a3f2cfa790b7e1f91c86aa51e3e3b4e9ae1ecec(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, RouteTableTimeouts]]) -> None:
    pass
