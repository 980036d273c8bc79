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

class Route(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.route.Route'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, route_table_id: builtins.str, carrier_gateway_id: typing.Optional[builtins.str]=None, core_network_arn: typing.Optional[builtins.str]=None, destination_cidr_block: typing.Optional[builtins.str]=None, destination_ipv6_cidr_block: typing.Optional[builtins.str]=None, destination_prefix_list_id: typing.Optional[builtins.str]=None, egress_only_gateway_id: typing.Optional[builtins.str]=None, gateway_id: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, local_gateway_id: typing.Optional[builtins.str]=None, nat_gateway_id: typing.Optional[builtins.str]=None, network_interface_id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union['RouteTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, transit_gateway_id: typing.Optional[builtins.str]=None, vpc_endpoint_id: typing.Optional[builtins.str]=None, vpc_peering_connection_id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cb1a33a375d2b89faa327bfc33b7b375181b4bd1706d03e23db84e0b9f8536e2)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = RouteConfig(route_table_id=route_table_id, carrier_gateway_id=carrier_gateway_id, core_network_arn=core_network_arn, destination_cidr_block=destination_cidr_block, destination_ipv6_cidr_block=destination_ipv6_cidr_block, destination_prefix_list_id=destination_prefix_list_id, egress_only_gateway_id=egress_only_gateway_id, gateway_id=gateway_id, id=id, local_gateway_id=local_gateway_id, nat_gateway_id=nat_gateway_id, network_interface_id=network_interface_id, timeouts=timeouts, transit_gateway_id=transit_gateway_id, vpc_endpoint_id=vpc_endpoint_id, vpc_peering_connection_id=vpc_peering_connection_id, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3aaf8d476e6a5faf8b30f581093a356887c0642efc11d9e5e1634443883923fc)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        value = RouteTimeouts(create=create, delete=delete, update=update)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetCarrierGatewayId')
    def reset_carrier_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCarrierGatewayId', []))

    @jsii.member(jsii_name='resetCoreNetworkArn')
    def reset_core_network_arn(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCoreNetworkArn', []))

    @jsii.member(jsii_name='resetDestinationCidrBlock')
    def reset_destination_cidr_block(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDestinationCidrBlock', []))

    @jsii.member(jsii_name='resetDestinationIpv6CidrBlock')
    def reset_destination_ipv6_cidr_block(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDestinationIpv6CidrBlock', []))

    @jsii.member(jsii_name='resetDestinationPrefixListId')
    def reset_destination_prefix_list_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDestinationPrefixListId', []))

    @jsii.member(jsii_name='resetEgressOnlyGatewayId')
    def reset_egress_only_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEgressOnlyGatewayId', []))

    @jsii.member(jsii_name='resetGatewayId')
    def reset_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetGatewayId', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetLocalGatewayId')
    def reset_local_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetLocalGatewayId', []))

    @jsii.member(jsii_name='resetNatGatewayId')
    def reset_nat_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNatGatewayId', []))

    @jsii.member(jsii_name='resetNetworkInterfaceId')
    def reset_network_interface_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNetworkInterfaceId', []))

    @jsii.member(jsii_name='resetTimeouts')
    def reset_timeouts(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTimeouts', []))

    @jsii.member(jsii_name='resetTransitGatewayId')
    def reset_transit_gateway_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTransitGatewayId', []))

    @jsii.member(jsii_name='resetVpcEndpointId')
    def reset_vpc_endpoint_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetVpcEndpointId', []))

    @jsii.member(jsii_name='resetVpcPeeringConnectionId')
    def reset_vpc_peering_connection_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetVpcPeeringConnectionId', []))

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
    @jsii.member(jsii_name='instanceId')
    def instance_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'instanceId'))

    @builtins.property
    @jsii.member(jsii_name='instanceOwnerId')
    def instance_owner_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'instanceOwnerId'))

    @builtins.property
    @jsii.member(jsii_name='origin')
    def origin(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'origin'))

    @builtins.property
    @jsii.member(jsii_name='state')
    def state(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'state'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'RouteTimeoutsOutputReference':
        return typing.cast('RouteTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='carrierGatewayIdInput')
    def carrier_gateway_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'carrierGatewayIdInput'))

    @builtins.property
    @jsii.member(jsii_name='coreNetworkArnInput')
    def core_network_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'coreNetworkArnInput'))

    @builtins.property
    @jsii.member(jsii_name='destinationCidrBlockInput')
    def destination_cidr_block_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'destinationCidrBlockInput'))

    @builtins.property
    @jsii.member(jsii_name='destinationIpv6CidrBlockInput')
    def destination_ipv6_cidr_block_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'destinationIpv6CidrBlockInput'))

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
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

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
    @jsii.member(jsii_name='routeTableIdInput')
    def route_table_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'routeTableIdInput'))

    @builtins.property
    @jsii.member(jsii_name='timeoutsInput')
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTimeouts']], jsii.get(self, 'timeoutsInput'))

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
            type_hints = typing.get_type_hints(_typecheckingstub__defbb610c0d4618a6f681092efb03819cd611e74d88be2ea26546f792d7eb760)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'carrierGatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='coreNetworkArn')
    def core_network_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'coreNetworkArn'))

    @core_network_arn.setter
    def core_network_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5c1706931a888519999b9d8e88467074633de78bf24c71fde96f4478e651e6c3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'coreNetworkArn', value)

    @builtins.property
    @jsii.member(jsii_name='destinationCidrBlock')
    def destination_cidr_block(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'destinationCidrBlock'))

    @destination_cidr_block.setter
    def destination_cidr_block(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cd6157d9f6803b59a9a132b3f102c826c043ab609e97f4550d407a2e4876cf6f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'destinationCidrBlock', value)

    @builtins.property
    @jsii.member(jsii_name='destinationIpv6CidrBlock')
    def destination_ipv6_cidr_block(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'destinationIpv6CidrBlock'))

    @destination_ipv6_cidr_block.setter
    def destination_ipv6_cidr_block(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bf49c956541bd44eee0056f1d0d3a2a40edfdb5a19ab20fba2ec64cb55ba47cb)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'destinationIpv6CidrBlock', value)

    @builtins.property
    @jsii.member(jsii_name='destinationPrefixListId')
    def destination_prefix_list_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'destinationPrefixListId'))

    @destination_prefix_list_id.setter
    def destination_prefix_list_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__baf2f97c328e808e4a8d1444a8d7320c6e317c9ad55d68a7fd9f7bd52d6d93e1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'destinationPrefixListId', value)

    @builtins.property
    @jsii.member(jsii_name='egressOnlyGatewayId')
    def egress_only_gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'egressOnlyGatewayId'))

    @egress_only_gateway_id.setter
    def egress_only_gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__35fb1d1e7cb00f5b1ee625f3eb38fcb0581664348d99c3f0c14259cc62330034)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'egressOnlyGatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='gatewayId')
    def gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'gatewayId'))

    @gateway_id.setter
    def gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1a55c0c0fe889dfbb0840335e81ce2b7ce63e267f9a84b85163ca19159d6acc1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'gatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2b424d1fa11d8129afcdd8e263cad62ce27537f72f9a510b7a5a1a6af7d4a04c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='localGatewayId')
    def local_gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'localGatewayId'))

    @local_gateway_id.setter
    def local_gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0cf1038e6703886c60a918e8fd215357d934b760dd6fd2179a111f509e96cf8c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'localGatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='natGatewayId')
    def nat_gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'natGatewayId'))

    @nat_gateway_id.setter
    def nat_gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2e96fa22b52015d4222c12e74a655cdfbec174c3bc6ae93ded41a1ba9f1876f5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'natGatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='networkInterfaceId')
    def network_interface_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'networkInterfaceId'))

    @network_interface_id.setter
    def network_interface_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5d48eecb4fc807c1b387b61bf174856ad59a30b73f1b9ebd02c990d35b0b3b00)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'networkInterfaceId', value)

    @builtins.property
    @jsii.member(jsii_name='routeTableId')
    def route_table_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'routeTableId'))

    @route_table_id.setter
    def route_table_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9a9a1fa13d53ebcd80734a41cf939104e157821d62e14bf170151c66690a2b42)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'routeTableId', value)

    @builtins.property
    @jsii.member(jsii_name='transitGatewayId')
    def transit_gateway_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'transitGatewayId'))

    @transit_gateway_id.setter
    def transit_gateway_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1cb6ea566653627a475e93a2518da63056b13fd626b3cf30d8ff63f03318f5bd)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'transitGatewayId', value)

    @builtins.property
    @jsii.member(jsii_name='vpcEndpointId')
    def vpc_endpoint_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'vpcEndpointId'))

    @vpc_endpoint_id.setter
    def vpc_endpoint_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__48850fe6bfc62cfab82d38066e3e58a2eb8d9cf602534fe03396b43c808c6840)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpcEndpointId', value)

    @builtins.property
    @jsii.member(jsii_name='vpcPeeringConnectionId')
    def vpc_peering_connection_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'vpcPeeringConnectionId'))

    @vpc_peering_connection_id.setter
    def vpc_peering_connection_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6f04484eefe2371e0bbdb5918c6e87f17db8bf18006c863f00edef1f77049abe)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpcPeeringConnectionId', value)

@jsii.data_type(jsii_type='aws.route.RouteConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'route_table_id': 'routeTableId', 'carrier_gateway_id': 'carrierGatewayId', 'core_network_arn': 'coreNetworkArn', 'destination_cidr_block': 'destinationCidrBlock', 'destination_ipv6_cidr_block': 'destinationIpv6CidrBlock', 'destination_prefix_list_id': 'destinationPrefixListId', 'egress_only_gateway_id': 'egressOnlyGatewayId', 'gateway_id': 'gatewayId', 'id': 'id', 'local_gateway_id': 'localGatewayId', 'nat_gateway_id': 'natGatewayId', 'network_interface_id': 'networkInterfaceId', 'timeouts': 'timeouts', 'transit_gateway_id': 'transitGatewayId', 'vpc_endpoint_id': 'vpcEndpointId', 'vpc_peering_connection_id': 'vpcPeeringConnectionId'})
class RouteConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, route_table_id: builtins.str, carrier_gateway_id: typing.Optional[builtins.str]=None, core_network_arn: typing.Optional[builtins.str]=None, destination_cidr_block: typing.Optional[builtins.str]=None, destination_ipv6_cidr_block: typing.Optional[builtins.str]=None, destination_prefix_list_id: typing.Optional[builtins.str]=None, egress_only_gateway_id: typing.Optional[builtins.str]=None, gateway_id: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, local_gateway_id: typing.Optional[builtins.str]=None, nat_gateway_id: typing.Optional[builtins.str]=None, network_interface_id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union['RouteTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, transit_gateway_id: typing.Optional[builtins.str]=None, vpc_endpoint_id: typing.Optional[builtins.str]=None, vpc_peering_connection_id: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = RouteTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2bb0941781274649481c4a68b97dc6889c10184cf2e4fdeaa8d86e5a04380412)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument route_table_id', value=route_table_id, expected_type=type_hints['route_table_id'])
            check_type(argname='argument carrier_gateway_id', value=carrier_gateway_id, expected_type=type_hints['carrier_gateway_id'])
            check_type(argname='argument core_network_arn', value=core_network_arn, expected_type=type_hints['core_network_arn'])
            check_type(argname='argument destination_cidr_block', value=destination_cidr_block, expected_type=type_hints['destination_cidr_block'])
            check_type(argname='argument destination_ipv6_cidr_block', value=destination_ipv6_cidr_block, expected_type=type_hints['destination_ipv6_cidr_block'])
            check_type(argname='argument destination_prefix_list_id', value=destination_prefix_list_id, expected_type=type_hints['destination_prefix_list_id'])
            check_type(argname='argument egress_only_gateway_id', value=egress_only_gateway_id, expected_type=type_hints['egress_only_gateway_id'])
            check_type(argname='argument gateway_id', value=gateway_id, expected_type=type_hints['gateway_id'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument local_gateway_id', value=local_gateway_id, expected_type=type_hints['local_gateway_id'])
            check_type(argname='argument nat_gateway_id', value=nat_gateway_id, expected_type=type_hints['nat_gateway_id'])
            check_type(argname='argument network_interface_id', value=network_interface_id, expected_type=type_hints['network_interface_id'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
            check_type(argname='argument transit_gateway_id', value=transit_gateway_id, expected_type=type_hints['transit_gateway_id'])
            check_type(argname='argument vpc_endpoint_id', value=vpc_endpoint_id, expected_type=type_hints['vpc_endpoint_id'])
            check_type(argname='argument vpc_peering_connection_id', value=vpc_peering_connection_id, expected_type=type_hints['vpc_peering_connection_id'])
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
        if carrier_gateway_id is not None:
            self._values['carrier_gateway_id'] = carrier_gateway_id
        if core_network_arn is not None:
            self._values['core_network_arn'] = core_network_arn
        if destination_cidr_block is not None:
            self._values['destination_cidr_block'] = destination_cidr_block
        if destination_ipv6_cidr_block is not None:
            self._values['destination_ipv6_cidr_block'] = destination_ipv6_cidr_block
        if destination_prefix_list_id is not None:
            self._values['destination_prefix_list_id'] = destination_prefix_list_id
        if egress_only_gateway_id is not None:
            self._values['egress_only_gateway_id'] = egress_only_gateway_id
        if gateway_id is not None:
            self._values['gateway_id'] = gateway_id
        if id is not None:
            self._values['id'] = id
        if local_gateway_id is not None:
            self._values['local_gateway_id'] = local_gateway_id
        if nat_gateway_id is not None:
            self._values['nat_gateway_id'] = nat_gateway_id
        if network_interface_id is not None:
            self._values['network_interface_id'] = network_interface_id
        if timeouts is not None:
            self._values['timeouts'] = timeouts
        if transit_gateway_id is not None:
            self._values['transit_gateway_id'] = transit_gateway_id
        if vpc_endpoint_id is not None:
            self._values['vpc_endpoint_id'] = vpc_endpoint_id
        if vpc_peering_connection_id is not None:
            self._values['vpc_peering_connection_id'] = vpc_peering_connection_id

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
    def carrier_gateway_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('carrier_gateway_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def core_network_arn(self) -> typing.Optional[builtins.str]:
        result = self._values.get('core_network_arn')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def destination_cidr_block(self) -> typing.Optional[builtins.str]:
        result = self._values.get('destination_cidr_block')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def destination_ipv6_cidr_block(self) -> typing.Optional[builtins.str]:
        result = self._values.get('destination_ipv6_cidr_block')
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
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
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
    def timeouts(self) -> typing.Optional['RouteTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['RouteTimeouts'], result)

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
        return 'RouteConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.route.RouteTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'delete': 'delete', 'update': 'update'})
class RouteTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6d539709ef3e6b3b96030da0b1a088cbc760acb61a5f0a146d2dc477d7bf24e6)
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
        return 'RouteTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class RouteTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.route.RouteTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb24bd3ed93f84a5e14047dede3fa66311cf459f6871a549146f4145f6774bc6)
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
            type_hints = typing.get_type_hints(_typecheckingstub__4e4aa96b5ac737ca69695c2687853b3f9f04f9bea53cd0bc3e36c9b1e6827dc0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cac986380e95561e706abb595be3c80ea6ba341dab99ada5806f814efacb1051)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='update')
    def update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'update'))

    @update.setter
    def update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__924f4308018c4942e747fc2c8a01accc6ca17129e7e08f662f87d0fbab62fdc2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'update', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'RouteTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c525b5b96fb93ccc7e1dcfafdf6d5d355ff55dff492a73f23f1528338595f739)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['Route', 'RouteConfig', 'RouteTimeouts', 'RouteTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__cb1a33a375d2b89faa327bfc33b7b375181b4bd1706d03e23db84e0b9f8536e2(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, route_table_id: builtins.str, carrier_gateway_id: typing.Optional[builtins.str]=None, core_network_arn: typing.Optional[builtins.str]=None, destination_cidr_block: typing.Optional[builtins.str]=None, destination_ipv6_cidr_block: typing.Optional[builtins.str]=None, destination_prefix_list_id: typing.Optional[builtins.str]=None, egress_only_gateway_id: typing.Optional[builtins.str]=None, gateway_id: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, local_gateway_id: typing.Optional[builtins.str]=None, nat_gateway_id: typing.Optional[builtins.str]=None, network_interface_id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union[RouteTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, transit_gateway_id: typing.Optional[builtins.str]=None, vpc_endpoint_id: typing.Optional[builtins.str]=None, vpc_peering_connection_id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__3aaf8d476e6a5faf8b30f581093a356887c0642efc11d9e5e1634443883923fc(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__defbb610c0d4618a6f681092efb03819cd611e74d88be2ea26546f792d7eb760(value: builtins.str) -> None:
    pass

def _typecheckingstub__5c1706931a888519999b9d8e88467074633de78bf24c71fde96f4478e651e6c3(value: builtins.str) -> None:
    pass

def _typecheckingstub__cd6157d9f6803b59a9a132b3f102c826c043ab609e97f4550d407a2e4876cf6f(value: builtins.str) -> None:
    pass

def _typecheckingstub__bf49c956541bd44eee0056f1d0d3a2a40edfdb5a19ab20fba2ec64cb55ba47cb(value: builtins.str) -> None:
    pass

def _typecheckingstub__baf2f97c328e808e4a8d1444a8d7320c6e317c9ad55d68a7fd9f7bd52d6d93e1(value: builtins.str) -> None:
    pass

def _typecheckingstub__35fb1d1e7cb00f5b1ee625f3eb38fcb0581664348d99c3f0c14259cc62330034(value: builtins.str) -> None:
    pass

def _typecheckingstub__1a55c0c0fe889dfbb0840335e81ce2b7ce63e267f9a84b85163ca19159d6acc1(value: builtins.str) -> None:
    pass

def _typecheckingstub__2b424d1fa11d8129afcdd8e263cad62ce27537f72f9a510b7a5a1a6af7d4a04c(value: builtins.str) -> None:
    pass

def _typecheckingstub__0cf1038e6703886c60a918e8fd215357d934b760dd6fd2179a111f509e96cf8c(value: builtins.str) -> None:
    pass

def _typecheckingstub__2e96fa22b52015d4222c12e74a655cdfbec174c3bc6ae93ded41a1ba9f1876f5(value: builtins.str) -> None:
    pass

def _typecheckingstub__5d48eecb4fc807c1b387b61bf174856ad59a30b73f1b9ebd02c990d35b0b3b00(value: builtins.str) -> None:
    pass

def _typecheckingstub__9a9a1fa13d53ebcd80734a41cf939104e157821d62e14bf170151c66690a2b42(value: builtins.str) -> None:
    pass

def _typecheckingstub__1cb6ea566653627a475e93a2518da63056b13fd626b3cf30d8ff63f03318f5bd(value: builtins.str) -> None:
    pass

def _typecheckingstub__48850fe6bfc62cfab82d38066e3e58a2eb8d9cf602534fe03396b43c808c6840(value: builtins.str) -> None:
    pass

def _typecheckingstub__6f04484eefe2371e0bbdb5918c6e87f17db8bf18006c863f00edef1f77049abe(value: builtins.str) -> None:
    pass

def _typecheckingstub__2bb0941781274649481c4a68b97dc6889c10184cf2e4fdeaa8d86e5a04380412(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, route_table_id: builtins.str, carrier_gateway_id: typing.Optional[builtins.str]=None, core_network_arn: typing.Optional[builtins.str]=None, destination_cidr_block: typing.Optional[builtins.str]=None, destination_ipv6_cidr_block: typing.Optional[builtins.str]=None, destination_prefix_list_id: typing.Optional[builtins.str]=None, egress_only_gateway_id: typing.Optional[builtins.str]=None, gateway_id: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, local_gateway_id: typing.Optional[builtins.str]=None, nat_gateway_id: typing.Optional[builtins.str]=None, network_interface_id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union[RouteTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, transit_gateway_id: typing.Optional[builtins.str]=None, vpc_endpoint_id: typing.Optional[builtins.str]=None, vpc_peering_connection_id: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__6d539709ef3e6b3b96030da0b1a088cbc760acb61a5f0a146d2dc477d7bf24e6(*, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__bb24bd3ed93f84a5e14047dede3fa66311cf459f6871a549146f4145f6774bc6(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__4e4aa96b5ac737ca69695c2687853b3f9f04f9bea53cd0bc3e36c9b1e6827dc0(value: builtins.str) -> None:
    pass

def _typecheckingstub__cac986380e95561e706abb595be3c80ea6ba341dab99ada5806f814efacb1051(value: builtins.str) -> None:
    pass

def _typecheckingstub__924f4308018c4942e747fc2c8a01accc6ca17129e7e08f662f87d0fbab62fdc2(value: builtins.str) -> None:
    pass

def _typecheckingstub__c525b5b96fb93ccc7e1dcfafdf6d5d355ff55dff492a73f23f1528338595f739(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, RouteTimeouts]]) -> None:
    pass
