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

class SecurityGroup(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.securityGroup.SecurityGroup'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, description: typing.Optional[builtins.str]=None, egress: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['SecurityGroupEgress', typing.Dict[builtins.str, typing.Any]]]]]=None, id: typing.Optional[builtins.str]=None, ingress: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['SecurityGroupIngress', typing.Dict[builtins.str, typing.Any]]]]]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, revoke_rules_on_delete: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['SecurityGroupTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, vpc_id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1bade79d2cb999fbdd28316c7700200d5a4b8a86734e25f04a94c913abd3c067)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = SecurityGroupConfig(description=description, egress=egress, id=id, ingress=ingress, name=name, name_prefix=name_prefix, revoke_rules_on_delete=revoke_rules_on_delete, tags=tags, tags_all=tags_all, timeouts=timeouts, vpc_id=vpc_id, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aed7f14388059fa676b2fa697bf57b1417190d0fab7a829faa5fa9f4c96032f6)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putEgress')
    def put_egress(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['SecurityGroupEgress', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8d293a68ebd68c694aeb37d73c4c4507e4f2ae4da35bd327e00b84de8098e59d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putEgress', [value]))

    @jsii.member(jsii_name='putIngress')
    def put_ingress(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['SecurityGroupIngress', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2610b8d141e2c12c5cee7344f7cd9a6d2776f00bdf6c31bea7dc9aefc629d68a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putIngress', [value]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None) -> None:
        value = SecurityGroupTimeouts(create=create, delete=delete)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetDescription')
    def reset_description(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDescription', []))

    @jsii.member(jsii_name='resetEgress')
    def reset_egress(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEgress', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetIngress')
    def reset_ingress(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIngress', []))

    @jsii.member(jsii_name='resetName')
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetName', []))

    @jsii.member(jsii_name='resetNamePrefix')
    def reset_name_prefix(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNamePrefix', []))

    @jsii.member(jsii_name='resetRevokeRulesOnDelete')
    def reset_revoke_rules_on_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRevokeRulesOnDelete', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetTagsAll')
    def reset_tags_all(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTagsAll', []))

    @jsii.member(jsii_name='resetTimeouts')
    def reset_timeouts(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTimeouts', []))

    @jsii.member(jsii_name='resetVpcId')
    def reset_vpc_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetVpcId', []))

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
    @jsii.member(jsii_name='egress')
    def egress(self) -> 'SecurityGroupEgressList':
        return typing.cast('SecurityGroupEgressList', jsii.get(self, 'egress'))

    @builtins.property
    @jsii.member(jsii_name='ingress')
    def ingress(self) -> 'SecurityGroupIngressList':
        return typing.cast('SecurityGroupIngressList', jsii.get(self, 'ingress'))

    @builtins.property
    @jsii.member(jsii_name='ownerId')
    def owner_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ownerId'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'SecurityGroupTimeoutsOutputReference':
        return typing.cast('SecurityGroupTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='descriptionInput')
    def description_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'descriptionInput'))

    @builtins.property
    @jsii.member(jsii_name='egressInput')
    def egress_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupEgress']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupEgress']]], jsii.get(self, 'egressInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='ingressInput')
    def ingress_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupIngress']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupIngress']]], jsii.get(self, 'ingressInput'))

    @builtins.property
    @jsii.member(jsii_name='nameInput')
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'nameInput'))

    @builtins.property
    @jsii.member(jsii_name='namePrefixInput')
    def name_prefix_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'namePrefixInput'))

    @builtins.property
    @jsii.member(jsii_name='revokeRulesOnDeleteInput')
    def revoke_rules_on_delete_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'revokeRulesOnDeleteInput'))

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
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='vpcIdInput')
    def vpc_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'vpcIdInput'))

    @builtins.property
    @jsii.member(jsii_name='description')
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'description'))

    @description.setter
    def description(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5fa0d758121b1d7f60b72b6de39251ffb9fe8a70531e41fae3bf30c537b6655b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'description', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c0060ef2907a3c2fc9c558e8640f54b5e90efc57c50571788f3a421cbf050001)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='name')
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'name'))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8701857dd5d82397a3f4b95208b35daa2a45ddf2eaa93c9fe9797661351f4687)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'name', value)

    @builtins.property
    @jsii.member(jsii_name='namePrefix')
    def name_prefix(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'namePrefix'))

    @name_prefix.setter
    def name_prefix(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8cbffe1042a00b7e7ba3785339926ea39a6a0b5fa5f7bcde8859508efc5f7adc)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'namePrefix', value)

    @builtins.property
    @jsii.member(jsii_name='revokeRulesOnDelete')
    def revoke_rules_on_delete(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'revokeRulesOnDelete'))

    @revoke_rules_on_delete.setter
    def revoke_rules_on_delete(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c15a334bd1c6e9c6ba76d3df47473923c4ac173b6f3a8cf2753b0810266642de)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'revokeRulesOnDelete', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7a22ce69e7cf694d6494c5955960de9acd9f17fd6e685e78aa4bcab1f180e024)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d50122e890f856807ac9f00e8aee846d88fcd8576dfd424afd1862be38cfa22a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

    @builtins.property
    @jsii.member(jsii_name='vpcId')
    def vpc_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'vpcId'))

    @vpc_id.setter
    def vpc_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6ad26372f191ccd8a8b15761b0153a459b6a8c20deb65d9416f626133bdef1b1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpcId', value)

@jsii.data_type(jsii_type='aws.securityGroup.SecurityGroupConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'description': 'description', 'egress': 'egress', 'id': 'id', 'ingress': 'ingress', 'name': 'name', 'name_prefix': 'namePrefix', 'revoke_rules_on_delete': 'revokeRulesOnDelete', 'tags': 'tags', 'tags_all': 'tagsAll', 'timeouts': 'timeouts', 'vpc_id': 'vpcId'})
class SecurityGroupConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, description: typing.Optional[builtins.str]=None, egress: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['SecurityGroupEgress', typing.Dict[builtins.str, typing.Any]]]]]=None, id: typing.Optional[builtins.str]=None, ingress: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['SecurityGroupIngress', typing.Dict[builtins.str, typing.Any]]]]]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, revoke_rules_on_delete: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['SecurityGroupTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, vpc_id: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = SecurityGroupTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__796d610fb25e9277d7fb47e725bcf3704674d2a64fc36193a972173fbe0360b6)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument description', value=description, expected_type=type_hints['description'])
            check_type(argname='argument egress', value=egress, expected_type=type_hints['egress'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument ingress', value=ingress, expected_type=type_hints['ingress'])
            check_type(argname='argument name', value=name, expected_type=type_hints['name'])
            check_type(argname='argument name_prefix', value=name_prefix, expected_type=type_hints['name_prefix'])
            check_type(argname='argument revoke_rules_on_delete', value=revoke_rules_on_delete, expected_type=type_hints['revoke_rules_on_delete'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
            check_type(argname='argument vpc_id', value=vpc_id, expected_type=type_hints['vpc_id'])
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
        if description is not None:
            self._values['description'] = description
        if egress is not None:
            self._values['egress'] = egress
        if id is not None:
            self._values['id'] = id
        if ingress is not None:
            self._values['ingress'] = ingress
        if name is not None:
            self._values['name'] = name
        if name_prefix is not None:
            self._values['name_prefix'] = name_prefix
        if revoke_rules_on_delete is not None:
            self._values['revoke_rules_on_delete'] = revoke_rules_on_delete
        if tags is not None:
            self._values['tags'] = tags
        if tags_all is not None:
            self._values['tags_all'] = tags_all
        if timeouts is not None:
            self._values['timeouts'] = timeouts
        if vpc_id is not None:
            self._values['vpc_id'] = vpc_id

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
    def description(self) -> typing.Optional[builtins.str]:
        result = self._values.get('description')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def egress(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupEgress']]]:
        result = self._values.get('egress')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupEgress']]], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ingress(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupIngress']]]:
        result = self._values.get('ingress')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupIngress']]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name_prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name_prefix')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def revoke_rules_on_delete(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('revoke_rules_on_delete')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tags_all(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags_all')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def timeouts(self) -> typing.Optional['SecurityGroupTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['SecurityGroupTimeouts'], result)

    @builtins.property
    def vpc_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('vpc_id')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityGroupConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.securityGroup.SecurityGroupEgress', jsii_struct_bases=[], name_mapping={'cidr_blocks': 'cidrBlocks', 'description': 'description', 'from_port': 'fromPort', 'ipv6_cidr_blocks': 'ipv6CidrBlocks', 'prefix_list_ids': 'prefixListIds', 'protocol': 'protocol', 'security_groups': 'securityGroups', 'self_attribute': 'selfAttribute', 'to_port': 'toPort'})
class SecurityGroupEgress:

    def __init__(self, *, cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, ipv6_cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, prefix_list_ids: typing.Optional[typing.Sequence[builtins.str]]=None, protocol: typing.Optional[builtins.str]=None, security_groups: typing.Optional[typing.Sequence[builtins.str]]=None, self_attribute: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, to_port: typing.Optional[jsii.Number]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0a918b859d8f51eb359b35a51e5b73f8cddfebe9e00fa0117361483d2cda56ef)
            check_type(argname='argument cidr_blocks', value=cidr_blocks, expected_type=type_hints['cidr_blocks'])
            check_type(argname='argument description', value=description, expected_type=type_hints['description'])
            check_type(argname='argument from_port', value=from_port, expected_type=type_hints['from_port'])
            check_type(argname='argument ipv6_cidr_blocks', value=ipv6_cidr_blocks, expected_type=type_hints['ipv6_cidr_blocks'])
            check_type(argname='argument prefix_list_ids', value=prefix_list_ids, expected_type=type_hints['prefix_list_ids'])
            check_type(argname='argument protocol', value=protocol, expected_type=type_hints['protocol'])
            check_type(argname='argument security_groups', value=security_groups, expected_type=type_hints['security_groups'])
            check_type(argname='argument self_attribute', value=self_attribute, expected_type=type_hints['self_attribute'])
            check_type(argname='argument to_port', value=to_port, expected_type=type_hints['to_port'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cidr_blocks is not None:
            self._values['cidr_blocks'] = cidr_blocks
        if description is not None:
            self._values['description'] = description
        if from_port is not None:
            self._values['from_port'] = from_port
        if ipv6_cidr_blocks is not None:
            self._values['ipv6_cidr_blocks'] = ipv6_cidr_blocks
        if prefix_list_ids is not None:
            self._values['prefix_list_ids'] = prefix_list_ids
        if protocol is not None:
            self._values['protocol'] = protocol
        if security_groups is not None:
            self._values['security_groups'] = security_groups
        if self_attribute is not None:
            self._values['self_attribute'] = self_attribute
        if to_port is not None:
            self._values['to_port'] = to_port

    @builtins.property
    def cidr_blocks(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('cidr_blocks')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        result = self._values.get('description')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def from_port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('from_port')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def ipv6_cidr_blocks(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('ipv6_cidr_blocks')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def prefix_list_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('prefix_list_ids')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        result = self._values.get('protocol')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def security_groups(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('security_groups')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def self_attribute(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('self_attribute')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def to_port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('to_port')
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityGroupEgress(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class SecurityGroupEgressList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.securityGroup.SecurityGroupEgressList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ec96fe987518dcd3262dc68ab49e5084d30597fa7ed178562d0f99dbb3f8824a)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'SecurityGroupEgressOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a3095fda4412598307c6a59e9480f115bc57b475cb7e6924c470b480ff6e083e)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('SecurityGroupEgressOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupEgress']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupEgress']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupEgress']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2fe3501c4e74cd2111202ca247d03cdb6a1317d3fc1e7bb54148fceaab3ddfd7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class SecurityGroupEgressOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.securityGroup.SecurityGroupEgressOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2d32d3c7d7f4bd27604663aa74b7af734d73b0ccfea0ce0307874a6d68258916)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetCidrBlocks')
    def reset_cidr_blocks(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCidrBlocks', []))

    @jsii.member(jsii_name='resetDescription')
    def reset_description(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDescription', []))

    @jsii.member(jsii_name='resetFromPort')
    def reset_from_port(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetFromPort', []))

    @jsii.member(jsii_name='resetIpv6CidrBlocks')
    def reset_ipv6_cidr_blocks(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv6CidrBlocks', []))

    @jsii.member(jsii_name='resetPrefixListIds')
    def reset_prefix_list_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPrefixListIds', []))

    @jsii.member(jsii_name='resetProtocol')
    def reset_protocol(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetProtocol', []))

    @jsii.member(jsii_name='resetSecurityGroups')
    def reset_security_groups(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSecurityGroups', []))

    @jsii.member(jsii_name='resetSelfAttribute')
    def reset_self_attribute(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSelfAttribute', []))

    @jsii.member(jsii_name='resetToPort')
    def reset_to_port(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetToPort', []))

    @builtins.property
    @jsii.member(jsii_name='cidrBlocksInput')
    def cidr_blocks_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'cidrBlocksInput'))

    @builtins.property
    @jsii.member(jsii_name='descriptionInput')
    def description_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'descriptionInput'))

    @builtins.property
    @jsii.member(jsii_name='fromPortInput')
    def from_port_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'fromPortInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlocksInput')
    def ipv6_cidr_blocks_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'ipv6CidrBlocksInput'))

    @builtins.property
    @jsii.member(jsii_name='prefixListIdsInput')
    def prefix_list_ids_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'prefixListIdsInput'))

    @builtins.property
    @jsii.member(jsii_name='protocolInput')
    def protocol_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'protocolInput'))

    @builtins.property
    @jsii.member(jsii_name='securityGroupsInput')
    def security_groups_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'securityGroupsInput'))

    @builtins.property
    @jsii.member(jsii_name='selfAttributeInput')
    def self_attribute_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'selfAttributeInput'))

    @builtins.property
    @jsii.member(jsii_name='toPortInput')
    def to_port_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'toPortInput'))

    @builtins.property
    @jsii.member(jsii_name='cidrBlocks')
    def cidr_blocks(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'cidrBlocks'))

    @cidr_blocks.setter
    def cidr_blocks(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__93f373e7b8248c8c674054db7b3891605f012a92a3157db5c85b1d14181e802f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'cidrBlocks', value)

    @builtins.property
    @jsii.member(jsii_name='description')
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'description'))

    @description.setter
    def description(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a793921b09db10355e395a6382d5cb13325d0080a56327cb95dccc89328b8ddb)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'description', value)

    @builtins.property
    @jsii.member(jsii_name='fromPort')
    def from_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'fromPort'))

    @from_port.setter
    def from_port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__79b9ef2525ad215333d1a9b7458380043f1c3fa041082116238193ac87c8a908)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'fromPort', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlocks')
    def ipv6_cidr_blocks(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'ipv6CidrBlocks'))

    @ipv6_cidr_blocks.setter
    def ipv6_cidr_blocks(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fd16fa3dd79d4ca182dbb4125cbcf24d15fd46bd03d8109e1baa3340af63673e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6CidrBlocks', value)

    @builtins.property
    @jsii.member(jsii_name='prefixListIds')
    def prefix_list_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'prefixListIds'))

    @prefix_list_ids.setter
    def prefix_list_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed3fd94b31a96de1f627cdd5bfef1c462a18621c4397ea2e406199e285fbea6b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'prefixListIds', value)

    @builtins.property
    @jsii.member(jsii_name='protocol')
    def protocol(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'protocol'))

    @protocol.setter
    def protocol(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c3a9bd0b8c9a9dceedc56149884cccf264ac1217b19ba3e18adbe182c7ece470)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'protocol', value)

    @builtins.property
    @jsii.member(jsii_name='securityGroups')
    def security_groups(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'securityGroups'))

    @security_groups.setter
    def security_groups(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__47ff0d2fbf7f0d55bd27567cb1f38178735de7f2904241ea3002b6f08207c63e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'securityGroups', value)

    @builtins.property
    @jsii.member(jsii_name='selfAttribute')
    def self_attribute(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'selfAttribute'))

    @self_attribute.setter
    def self_attribute(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f76de71c54e195360b81f28b57b988d44ae8f416600b233d5ec407a5cd20d084)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'selfAttribute', value)

    @builtins.property
    @jsii.member(jsii_name='toPort')
    def to_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'toPort'))

    @to_port.setter
    def to_port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__97946c91e58aba82fdb306c0a4bc3a29a040f2de63d48fa5a935a25b3f8209be)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'toPort', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupEgress']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupEgress']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupEgress']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f9e611fa80b6bfac8fa1429c5fe7ed799efc369fa88f2c06da675462f007b913)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.securityGroup.SecurityGroupIngress', jsii_struct_bases=[], name_mapping={'cidr_blocks': 'cidrBlocks', 'description': 'description', 'from_port': 'fromPort', 'ipv6_cidr_blocks': 'ipv6CidrBlocks', 'prefix_list_ids': 'prefixListIds', 'protocol': 'protocol', 'security_groups': 'securityGroups', 'self_attribute': 'selfAttribute', 'to_port': 'toPort'})
class SecurityGroupIngress:

    def __init__(self, *, cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, ipv6_cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, prefix_list_ids: typing.Optional[typing.Sequence[builtins.str]]=None, protocol: typing.Optional[builtins.str]=None, security_groups: typing.Optional[typing.Sequence[builtins.str]]=None, self_attribute: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, to_port: typing.Optional[jsii.Number]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1f90de318b31680facc6e3b43fdacbbc70b499442d5a9c01eab5c323f8529ce4)
            check_type(argname='argument cidr_blocks', value=cidr_blocks, expected_type=type_hints['cidr_blocks'])
            check_type(argname='argument description', value=description, expected_type=type_hints['description'])
            check_type(argname='argument from_port', value=from_port, expected_type=type_hints['from_port'])
            check_type(argname='argument ipv6_cidr_blocks', value=ipv6_cidr_blocks, expected_type=type_hints['ipv6_cidr_blocks'])
            check_type(argname='argument prefix_list_ids', value=prefix_list_ids, expected_type=type_hints['prefix_list_ids'])
            check_type(argname='argument protocol', value=protocol, expected_type=type_hints['protocol'])
            check_type(argname='argument security_groups', value=security_groups, expected_type=type_hints['security_groups'])
            check_type(argname='argument self_attribute', value=self_attribute, expected_type=type_hints['self_attribute'])
            check_type(argname='argument to_port', value=to_port, expected_type=type_hints['to_port'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cidr_blocks is not None:
            self._values['cidr_blocks'] = cidr_blocks
        if description is not None:
            self._values['description'] = description
        if from_port is not None:
            self._values['from_port'] = from_port
        if ipv6_cidr_blocks is not None:
            self._values['ipv6_cidr_blocks'] = ipv6_cidr_blocks
        if prefix_list_ids is not None:
            self._values['prefix_list_ids'] = prefix_list_ids
        if protocol is not None:
            self._values['protocol'] = protocol
        if security_groups is not None:
            self._values['security_groups'] = security_groups
        if self_attribute is not None:
            self._values['self_attribute'] = self_attribute
        if to_port is not None:
            self._values['to_port'] = to_port

    @builtins.property
    def cidr_blocks(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('cidr_blocks')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        result = self._values.get('description')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def from_port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('from_port')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def ipv6_cidr_blocks(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('ipv6_cidr_blocks')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def prefix_list_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('prefix_list_ids')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        result = self._values.get('protocol')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def security_groups(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('security_groups')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def self_attribute(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('self_attribute')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def to_port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('to_port')
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityGroupIngress(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class SecurityGroupIngressList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.securityGroup.SecurityGroupIngressList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__05ab7c84b014b0d286169bccd14cf442c3b007273da59ff54a5547c1d29bc38c)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'SecurityGroupIngressOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__79682a516d5b10a8291224a03ac1b2d64ca68f171a4a640792d5c983f229098e)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('SecurityGroupIngressOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupIngress']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupIngress']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['SecurityGroupIngress']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8322f3c7e56783654030cb790ec0b3a7f5cb68a02d7c56d799fa977b3f9c5713)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class SecurityGroupIngressOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.securityGroup.SecurityGroupIngressOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__741416a9826981a5130a44490b90767d443264a9211284ed4c483d3d6473a5e3)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetCidrBlocks')
    def reset_cidr_blocks(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCidrBlocks', []))

    @jsii.member(jsii_name='resetDescription')
    def reset_description(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDescription', []))

    @jsii.member(jsii_name='resetFromPort')
    def reset_from_port(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetFromPort', []))

    @jsii.member(jsii_name='resetIpv6CidrBlocks')
    def reset_ipv6_cidr_blocks(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIpv6CidrBlocks', []))

    @jsii.member(jsii_name='resetPrefixListIds')
    def reset_prefix_list_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPrefixListIds', []))

    @jsii.member(jsii_name='resetProtocol')
    def reset_protocol(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetProtocol', []))

    @jsii.member(jsii_name='resetSecurityGroups')
    def reset_security_groups(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSecurityGroups', []))

    @jsii.member(jsii_name='resetSelfAttribute')
    def reset_self_attribute(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSelfAttribute', []))

    @jsii.member(jsii_name='resetToPort')
    def reset_to_port(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetToPort', []))

    @builtins.property
    @jsii.member(jsii_name='cidrBlocksInput')
    def cidr_blocks_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'cidrBlocksInput'))

    @builtins.property
    @jsii.member(jsii_name='descriptionInput')
    def description_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'descriptionInput'))

    @builtins.property
    @jsii.member(jsii_name='fromPortInput')
    def from_port_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'fromPortInput'))

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlocksInput')
    def ipv6_cidr_blocks_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'ipv6CidrBlocksInput'))

    @builtins.property
    @jsii.member(jsii_name='prefixListIdsInput')
    def prefix_list_ids_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'prefixListIdsInput'))

    @builtins.property
    @jsii.member(jsii_name='protocolInput')
    def protocol_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'protocolInput'))

    @builtins.property
    @jsii.member(jsii_name='securityGroupsInput')
    def security_groups_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'securityGroupsInput'))

    @builtins.property
    @jsii.member(jsii_name='selfAttributeInput')
    def self_attribute_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'selfAttributeInput'))

    @builtins.property
    @jsii.member(jsii_name='toPortInput')
    def to_port_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'toPortInput'))

    @builtins.property
    @jsii.member(jsii_name='cidrBlocks')
    def cidr_blocks(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'cidrBlocks'))

    @cidr_blocks.setter
    def cidr_blocks(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5af849944f0711a53fa8cdc147250ab0e9316e6a04ea009de05c5b8d104cb278)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'cidrBlocks', value)

    @builtins.property
    @jsii.member(jsii_name='description')
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'description'))

    @description.setter
    def description(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed30b1907ee874e1bea001795276117b974363ae5147a1f43dfdf6ec64acff5b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'description', value)

    @builtins.property
    @jsii.member(jsii_name='fromPort')
    def from_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'fromPort'))

    @from_port.setter
    def from_port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__89dbea2fa50862f8da2a79e1a86736f6d74b5208c7514bcdf7ef049e116b80af)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'fromPort', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlocks')
    def ipv6_cidr_blocks(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'ipv6CidrBlocks'))

    @ipv6_cidr_blocks.setter
    def ipv6_cidr_blocks(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8c4993ce048b6dd1f81846da2ee96355be3847f14e39b40eb50ed849cbf60435)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6CidrBlocks', value)

    @builtins.property
    @jsii.member(jsii_name='prefixListIds')
    def prefix_list_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'prefixListIds'))

    @prefix_list_ids.setter
    def prefix_list_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0823720ad494703c910685594791d58153f82a192392366670fd340a077c8e0a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'prefixListIds', value)

    @builtins.property
    @jsii.member(jsii_name='protocol')
    def protocol(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'protocol'))

    @protocol.setter
    def protocol(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1e89de2ddd4a30515db3b1e63b22461e780fd212f6d887788a85e95b576a5a27)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'protocol', value)

    @builtins.property
    @jsii.member(jsii_name='securityGroups')
    def security_groups(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'securityGroups'))

    @security_groups.setter
    def security_groups(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c39b71d83b2ee326d09659805ef420d4c0f258b4369100c386842812fd178f36)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'securityGroups', value)

    @builtins.property
    @jsii.member(jsii_name='selfAttribute')
    def self_attribute(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'selfAttribute'))

    @self_attribute.setter
    def self_attribute(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d7b758ab7e898ff1e3f41ff2916000c5976d5f1923a1ca3df26ef8244894533c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'selfAttribute', value)

    @builtins.property
    @jsii.member(jsii_name='toPort')
    def to_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'toPort'))

    @to_port.setter
    def to_port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7b8022cd615169658d2f1d830b97d15cc960f001eb35b014f9f15cb3febafff4)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'toPort', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupIngress']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupIngress']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupIngress']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__68aa10fa480ecf8cf22cc54468878cc1d5a257dabae294ab5e3c3ddb8a83724a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.securityGroup.SecurityGroupTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'delete': 'delete'})
class SecurityGroupTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__30fe7c0436a03a9db86aa17f8fce8c7fb6b05b75439bb7e5b69c9ce7ce34c915)
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
        return 'SecurityGroupTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class SecurityGroupTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.securityGroup.SecurityGroupTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bd1c13f5deaeed2d3a6dbbcfe7c7a1e2b24658c8b38ae7293de032a191c71d87)
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
            type_hints = typing.get_type_hints(_typecheckingstub__0806f817387f9ecbd0485c31ee1cc1dbe397f1e762ee3e04dcbbab1c12e91d6b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b3155f88fec3fd9a959bb432b464797fa49db8c0b60abe92c24f321e138bbf63)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'SecurityGroupTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__48b1a1c617f839b9fb86ab1aa3f1195d64c666adcc4a4519951b17ee84af9493)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['SecurityGroup', 'SecurityGroupConfig', 'SecurityGroupEgress', 'SecurityGroupEgressList', 'SecurityGroupEgressOutputReference', 'SecurityGroupIngress', 'SecurityGroupIngressList', 'SecurityGroupIngressOutputReference', 'SecurityGroupTimeouts', 'SecurityGroupTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__1bade79d2cb999fbdd28316c7700200d5a4b8a86734e25f04a94c913abd3c067(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, description: typing.Optional[builtins.str]=None, egress: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[SecurityGroupEgress, typing.Dict[builtins.str, typing.Any]]]]]=None, id: typing.Optional[builtins.str]=None, ingress: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[SecurityGroupIngress, typing.Dict[builtins.str, typing.Any]]]]]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, revoke_rules_on_delete: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[SecurityGroupTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, vpc_id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__aed7f14388059fa676b2fa697bf57b1417190d0fab7a829faa5fa9f4c96032f6(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__8d293a68ebd68c694aeb37d73c4c4507e4f2ae4da35bd327e00b84de8098e59d(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[SecurityGroupEgress, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__2610b8d141e2c12c5cee7344f7cd9a6d2776f00bdf6c31bea7dc9aefc629d68a(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[SecurityGroupIngress, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__5fa0d758121b1d7f60b72b6de39251ffb9fe8a70531e41fae3bf30c537b6655b(value: builtins.str) -> None:
    pass

def _typecheckingstub__c0060ef2907a3c2fc9c558e8640f54b5e90efc57c50571788f3a421cbf050001(value: builtins.str) -> None:
    pass

def _typecheckingstub__8701857dd5d82397a3f4b95208b35daa2a45ddf2eaa93c9fe9797661351f4687(value: builtins.str) -> None:
    pass

def _typecheckingstub__8cbffe1042a00b7e7ba3785339926ea39a6a0b5fa5f7bcde8859508efc5f7adc(value: builtins.str) -> None:
    pass

def _typecheckingstub__c15a334bd1c6e9c6ba76d3df47473923c4ac173b6f3a8cf2753b0810266642de(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__7a22ce69e7cf694d6494c5955960de9acd9f17fd6e685e78aa4bcab1f180e024(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__d50122e890f856807ac9f00e8aee846d88fcd8576dfd424afd1862be38cfa22a(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__6ad26372f191ccd8a8b15761b0153a459b6a8c20deb65d9416f626133bdef1b1(value: builtins.str) -> None:
    pass

def _typecheckingstub__796d610fb25e9277d7fb47e725bcf3704674d2a64fc36193a972173fbe0360b6(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, description: typing.Optional[builtins.str]=None, egress: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[SecurityGroupEgress, typing.Dict[builtins.str, typing.Any]]]]]=None, id: typing.Optional[builtins.str]=None, ingress: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[SecurityGroupIngress, typing.Dict[builtins.str, typing.Any]]]]]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, revoke_rules_on_delete: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[SecurityGroupTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, vpc_id: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__0a918b859d8f51eb359b35a51e5b73f8cddfebe9e00fa0117361483d2cda56ef(*, cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, ipv6_cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, prefix_list_ids: typing.Optional[typing.Sequence[builtins.str]]=None, protocol: typing.Optional[builtins.str]=None, security_groups: typing.Optional[typing.Sequence[builtins.str]]=None, self_attribute: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, to_port: typing.Optional[jsii.Number]=None) -> None:
    pass

def _typecheckingstub__ec96fe987518dcd3262dc68ab49e5084d30597fa7ed178562d0f99dbb3f8824a(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__a3095fda4412598307c6a59e9480f115bc57b475cb7e6924c470b480ff6e083e(index: jsii.Number) -> None:
    pass

def _typecheckingstub__2fe3501c4e74cd2111202ca247d03cdb6a1317d3fc1e7bb54148fceaab3ddfd7(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[SecurityGroupEgress]]]) -> None:
    pass

def _typecheckingstub__2d32d3c7d7f4bd27604663aa74b7af734d73b0ccfea0ce0307874a6d68258916(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__93f373e7b8248c8c674054db7b3891605f012a92a3157db5c85b1d14181e802f(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__a793921b09db10355e395a6382d5cb13325d0080a56327cb95dccc89328b8ddb(value: builtins.str) -> None:
    pass

def _typecheckingstub__79b9ef2525ad215333d1a9b7458380043f1c3fa041082116238193ac87c8a908(value: jsii.Number) -> None:
    pass

def _typecheckingstub__fd16fa3dd79d4ca182dbb4125cbcf24d15fd46bd03d8109e1baa3340af63673e(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__ed3fd94b31a96de1f627cdd5bfef1c462a18621c4397ea2e406199e285fbea6b(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__c3a9bd0b8c9a9dceedc56149884cccf264ac1217b19ba3e18adbe182c7ece470(value: builtins.str) -> None:
    pass

def _typecheckingstub__47ff0d2fbf7f0d55bd27567cb1f38178735de7f2904241ea3002b6f08207c63e(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__f76de71c54e195360b81f28b57b988d44ae8f416600b233d5ec407a5cd20d084(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__97946c91e58aba82fdb306c0a4bc3a29a040f2de63d48fa5a935a25b3f8209be(value: jsii.Number) -> None:
    pass

def _typecheckingstub__f9e611fa80b6bfac8fa1429c5fe7ed799efc369fa88f2c06da675462f007b913(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, SecurityGroupEgress]]) -> None:
    pass

def _typecheckingstub__1f90de318b31680facc6e3b43fdacbbc70b499442d5a9c01eab5c323f8529ce4(*, cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, ipv6_cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, prefix_list_ids: typing.Optional[typing.Sequence[builtins.str]]=None, protocol: typing.Optional[builtins.str]=None, security_groups: typing.Optional[typing.Sequence[builtins.str]]=None, self_attribute: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, to_port: typing.Optional[jsii.Number]=None) -> None:
    pass

def _typecheckingstub__05ab7c84b014b0d286169bccd14cf442c3b007273da59ff54a5547c1d29bc38c(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__79682a516d5b10a8291224a03ac1b2d64ca68f171a4a640792d5c983f229098e(index: jsii.Number) -> None:
    pass

def _typecheckingstub__8322f3c7e56783654030cb790ec0b3a7f5cb68a02d7c56d799fa977b3f9c5713(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[SecurityGroupIngress]]]) -> None:
    pass

def _typecheckingstub__741416a9826981a5130a44490b90767d443264a9211284ed4c483d3d6473a5e3(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__5af849944f0711a53fa8cdc147250ab0e9316e6a04ea009de05c5b8d104cb278(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__ed30b1907ee874e1bea001795276117b974363ae5147a1f43dfdf6ec64acff5b(value: builtins.str) -> None:
    pass

def _typecheckingstub__89dbea2fa50862f8da2a79e1a86736f6d74b5208c7514bcdf7ef049e116b80af(value: jsii.Number) -> None:
    pass

def _typecheckingstub__8c4993ce048b6dd1f81846da2ee96355be3847f14e39b40eb50ed849cbf60435(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__0823720ad494703c910685594791d58153f82a192392366670fd340a077c8e0a(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__1e89de2ddd4a30515db3b1e63b22461e780fd212f6d887788a85e95b576a5a27(value: builtins.str) -> None:
    pass

def _typecheckingstub__c39b71d83b2ee326d09659805ef420d4c0f258b4369100c386842812fd178f36(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__d7b758ab7e898ff1e3f41ff2916000c5976d5f1923a1ca3df26ef8244894533c(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__7b8022cd615169658d2f1d830b97d15cc960f001eb35b014f9f15cb3febafff4(value: jsii.Number) -> None:
    pass

def _typecheckingstub__68aa10fa480ecf8cf22cc54468878cc1d5a257dabae294ab5e3c3ddb8a83724a(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, SecurityGroupIngress]]) -> None:
    pass

def _typecheckingstub__30fe7c0436a03a9db86aa17f8fce8c7fb6b05b75439bb7e5b69c9ce7ce34c915(*, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__bd1c13f5deaeed2d3a6dbbcfe7c7a1e2b24658c8b38ae7293de032a191c71d87(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__0806f817387f9ecbd0485c31ee1cc1dbe397f1e762ee3e04dcbbab1c12e91d6b(value: builtins.str) -> None:
    pass

def _typecheckingstub__b3155f88fec3fd9a959bb432b464797fa49db8c0b60abe92c24f321e138bbf63(value: builtins.str) -> None:
    pass

def _typecheckingstub__48b1a1c617f839b9fb86ab1aa3f1195d64c666adcc4a4519951b17ee84af9493(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, SecurityGroupTimeouts]]) -> None:
    pass
