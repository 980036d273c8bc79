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

class VpcSecurityGroupIngressRule(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.vpcSecurityGroupIngressRule.VpcSecurityGroupIngressRule'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, ip_protocol: builtins.str, security_group_id: builtins.str, cidr_ipv4: typing.Optional[builtins.str]=None, cidr_ipv6: typing.Optional[builtins.str]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, prefix_list_id: typing.Optional[builtins.str]=None, referenced_security_group_id: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, to_port: typing.Optional[jsii.Number]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4aa38122d119b1ef46ac24210459d6f8f55278b371a3a0f8ccc00bbf39047ac4)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
        config = VpcSecurityGroupIngressRuleConfig(ip_protocol=ip_protocol, security_group_id=security_group_id, cidr_ipv4=cidr_ipv4, cidr_ipv6=cidr_ipv6, description=description, from_port=from_port, prefix_list_id=prefix_list_id, referenced_security_group_id=referenced_security_group_id, tags=tags, to_port=to_port, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e565a5f380bebfef8d636652ca594af46cd2f09c228035dc2efe7679747c8a74)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='resetCidrIpv4')
    def reset_cidr_ipv4(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCidrIpv4', []))

    @jsii.member(jsii_name='resetCidrIpv6')
    def reset_cidr_ipv6(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCidrIpv6', []))

    @jsii.member(jsii_name='resetDescription')
    def reset_description(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDescription', []))

    @jsii.member(jsii_name='resetFromPort')
    def reset_from_port(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetFromPort', []))

    @jsii.member(jsii_name='resetPrefixListId')
    def reset_prefix_list_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPrefixListId', []))

    @jsii.member(jsii_name='resetReferencedSecurityGroupId')
    def reset_referenced_security_group_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetReferencedSecurityGroupId', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetToPort')
    def reset_to_port(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetToPort', []))

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
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @builtins.property
    @jsii.member(jsii_name='securityGroupRuleId')
    def security_group_rule_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'securityGroupRuleId'))

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> '_cdktn_78ede62e.StringMap':
        return typing.cast('_cdktn_78ede62e.StringMap', jsii.get(self, 'tagsAll'))

    @builtins.property
    @jsii.member(jsii_name='cidrIpv4Input')
    def cidr_ipv4_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'cidrIpv4Input'))

    @builtins.property
    @jsii.member(jsii_name='cidrIpv6Input')
    def cidr_ipv6_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'cidrIpv6Input'))

    @builtins.property
    @jsii.member(jsii_name='descriptionInput')
    def description_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'descriptionInput'))

    @builtins.property
    @jsii.member(jsii_name='fromPortInput')
    def from_port_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'fromPortInput'))

    @builtins.property
    @jsii.member(jsii_name='ipProtocolInput')
    def ip_protocol_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ipProtocolInput'))

    @builtins.property
    @jsii.member(jsii_name='prefixListIdInput')
    def prefix_list_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'prefixListIdInput'))

    @builtins.property
    @jsii.member(jsii_name='referencedSecurityGroupIdInput')
    def referenced_security_group_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'referencedSecurityGroupIdInput'))

    @builtins.property
    @jsii.member(jsii_name='securityGroupIdInput')
    def security_group_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'securityGroupIdInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsInput')
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsInput'))

    @builtins.property
    @jsii.member(jsii_name='toPortInput')
    def to_port_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'toPortInput'))

    @builtins.property
    @jsii.member(jsii_name='cidrIpv4')
    def cidr_ipv4(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'cidrIpv4'))

    @cidr_ipv4.setter
    def cidr_ipv4(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2ae7d88a81d65f367e384747d0fba28bfa65a5e85198a12bd1ab04f85e1a00e7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'cidrIpv4', value)

    @builtins.property
    @jsii.member(jsii_name='cidrIpv6')
    def cidr_ipv6(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'cidrIpv6'))

    @cidr_ipv6.setter
    def cidr_ipv6(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4558320f7138c07694380ee619233940d6dd2e48c80b03410cc0364a33430798)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'cidrIpv6', value)

    @builtins.property
    @jsii.member(jsii_name='description')
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'description'))

    @description.setter
    def description(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__39310d37c7a63c33c68329491b960291f2f9539e0a5a7ff85b5793a7442ef254)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'description', value)

    @builtins.property
    @jsii.member(jsii_name='fromPort')
    def from_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'fromPort'))

    @from_port.setter
    def from_port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__889e71bc736431734753f4d152ccc563f7e0b44eddc8a1085fbf27d8a176e83b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'fromPort', value)

    @builtins.property
    @jsii.member(jsii_name='ipProtocol')
    def ip_protocol(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ipProtocol'))

    @ip_protocol.setter
    def ip_protocol(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__43f1eaafde058437bf6059f3297c29ceb6fa627c68a6d515e2580dd3952400da)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipProtocol', value)

    @builtins.property
    @jsii.member(jsii_name='prefixListId')
    def prefix_list_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'prefixListId'))

    @prefix_list_id.setter
    def prefix_list_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__692c03a12eaea76e93d8570fc6bfeba54ef5a70dfade3514c03fbbe26b11e4a1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'prefixListId', value)

    @builtins.property
    @jsii.member(jsii_name='referencedSecurityGroupId')
    def referenced_security_group_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'referencedSecurityGroupId'))

    @referenced_security_group_id.setter
    def referenced_security_group_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e6b2e038edab36d56ca32f3ba0c4195af43ad1a0b61cb30b2f6f001b31a66d71)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'referencedSecurityGroupId', value)

    @builtins.property
    @jsii.member(jsii_name='securityGroupId')
    def security_group_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'securityGroupId'))

    @security_group_id.setter
    def security_group_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eba10206bfc4ac703d4c972f5656aa5e9f28a54e4748f8bdae5c587219dc86b4)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'securityGroupId', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__486c5e218bc18cf9dbc6c1e1625a98ba6b82cf7a4235ab7422fad10f34c06d49)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='toPort')
    def to_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'toPort'))

    @to_port.setter
    def to_port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__75f3e32c3dd4916b68b59cf6259048df65e672be931a2c95ced82791d13b2a99)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'toPort', value)

@jsii.data_type(jsii_type='aws.vpcSecurityGroupIngressRule.VpcSecurityGroupIngressRuleConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'ip_protocol': 'ipProtocol', 'security_group_id': 'securityGroupId', 'cidr_ipv4': 'cidrIpv4', 'cidr_ipv6': 'cidrIpv6', 'description': 'description', 'from_port': 'fromPort', 'prefix_list_id': 'prefixListId', 'referenced_security_group_id': 'referencedSecurityGroupId', 'tags': 'tags', 'to_port': 'toPort'})
class VpcSecurityGroupIngressRuleConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, ip_protocol: builtins.str, security_group_id: builtins.str, cidr_ipv4: typing.Optional[builtins.str]=None, cidr_ipv6: typing.Optional[builtins.str]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, prefix_list_id: typing.Optional[builtins.str]=None, referenced_security_group_id: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, to_port: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ddc16f213a256a64c9bd7a5a0087c538b64877f818d064cf4347a0ea8042e45c)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument ip_protocol', value=ip_protocol, expected_type=type_hints['ip_protocol'])
            check_type(argname='argument security_group_id', value=security_group_id, expected_type=type_hints['security_group_id'])
            check_type(argname='argument cidr_ipv4', value=cidr_ipv4, expected_type=type_hints['cidr_ipv4'])
            check_type(argname='argument cidr_ipv6', value=cidr_ipv6, expected_type=type_hints['cidr_ipv6'])
            check_type(argname='argument description', value=description, expected_type=type_hints['description'])
            check_type(argname='argument from_port', value=from_port, expected_type=type_hints['from_port'])
            check_type(argname='argument prefix_list_id', value=prefix_list_id, expected_type=type_hints['prefix_list_id'])
            check_type(argname='argument referenced_security_group_id', value=referenced_security_group_id, expected_type=type_hints['referenced_security_group_id'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument to_port', value=to_port, expected_type=type_hints['to_port'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'ip_protocol': ip_protocol, 'security_group_id': security_group_id}
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
        if cidr_ipv4 is not None:
            self._values['cidr_ipv4'] = cidr_ipv4
        if cidr_ipv6 is not None:
            self._values['cidr_ipv6'] = cidr_ipv6
        if description is not None:
            self._values['description'] = description
        if from_port is not None:
            self._values['from_port'] = from_port
        if prefix_list_id is not None:
            self._values['prefix_list_id'] = prefix_list_id
        if referenced_security_group_id is not None:
            self._values['referenced_security_group_id'] = referenced_security_group_id
        if tags is not None:
            self._values['tags'] = tags
        if to_port is not None:
            self._values['to_port'] = to_port

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
    def ip_protocol(self) -> builtins.str:
        result = self._values.get('ip_protocol')
        assert result is not None, "Required property 'ip_protocol' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def security_group_id(self) -> builtins.str:
        result = self._values.get('security_group_id')
        assert result is not None, "Required property 'security_group_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def cidr_ipv4(self) -> typing.Optional[builtins.str]:
        result = self._values.get('cidr_ipv4')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cidr_ipv6(self) -> typing.Optional[builtins.str]:
        result = self._values.get('cidr_ipv6')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        result = self._values.get('description')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def from_port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('from_port')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def prefix_list_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('prefix_list_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def referenced_security_group_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('referenced_security_group_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def to_port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('to_port')
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VpcSecurityGroupIngressRuleConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['VpcSecurityGroupIngressRule', 'VpcSecurityGroupIngressRuleConfig']
publication.publish()

def _typecheckingstub__4aa38122d119b1ef46ac24210459d6f8f55278b371a3a0f8ccc00bbf39047ac4(scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, ip_protocol: builtins.str, security_group_id: builtins.str, cidr_ipv4: typing.Optional[builtins.str]=None, cidr_ipv6: typing.Optional[builtins.str]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, prefix_list_id: typing.Optional[builtins.str]=None, referenced_security_group_id: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, to_port: typing.Optional[jsii.Number]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__e565a5f380bebfef8d636652ca594af46cd2f09c228035dc2efe7679747c8a74(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__2ae7d88a81d65f367e384747d0fba28bfa65a5e85198a12bd1ab04f85e1a00e7(value: builtins.str) -> None:
    pass

def _typecheckingstub__4558320f7138c07694380ee619233940d6dd2e48c80b03410cc0364a33430798(value: builtins.str) -> None:
    pass

def _typecheckingstub__39310d37c7a63c33c68329491b960291f2f9539e0a5a7ff85b5793a7442ef254(value: builtins.str) -> None:
    pass

def _typecheckingstub__889e71bc736431734753f4d152ccc563f7e0b44eddc8a1085fbf27d8a176e83b(value: jsii.Number) -> None:
    pass

def _typecheckingstub__43f1eaafde058437bf6059f3297c29ceb6fa627c68a6d515e2580dd3952400da(value: builtins.str) -> None:
    pass

def _typecheckingstub__692c03a12eaea76e93d8570fc6bfeba54ef5a70dfade3514c03fbbe26b11e4a1(value: builtins.str) -> None:
    pass

def _typecheckingstub__e6b2e038edab36d56ca32f3ba0c4195af43ad1a0b61cb30b2f6f001b31a66d71(value: builtins.str) -> None:
    pass

def _typecheckingstub__eba10206bfc4ac703d4c972f5656aa5e9f28a54e4748f8bdae5c587219dc86b4(value: builtins.str) -> None:
    pass

def _typecheckingstub__486c5e218bc18cf9dbc6c1e1625a98ba6b82cf7a4235ab7422fad10f34c06d49(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__75f3e32c3dd4916b68b59cf6259048df65e672be931a2c95ced82791d13b2a99(value: jsii.Number) -> None:
    pass

def _typecheckingstub__ddc16f213a256a64c9bd7a5a0087c538b64877f818d064cf4347a0ea8042e45c(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, ip_protocol: builtins.str, security_group_id: builtins.str, cidr_ipv4: typing.Optional[builtins.str]=None, cidr_ipv6: typing.Optional[builtins.str]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, prefix_list_id: typing.Optional[builtins.str]=None, referenced_security_group_id: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, to_port: typing.Optional[jsii.Number]=None) -> None:
    pass
