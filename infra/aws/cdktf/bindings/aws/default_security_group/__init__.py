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

class DefaultSecurityGroup(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.defaultSecurityGroup.DefaultSecurityGroup'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, egress: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['DefaultSecurityGroupEgress', typing.Dict[builtins.str, typing.Any]]]]]=None, id: typing.Optional[builtins.str]=None, ingress: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['DefaultSecurityGroupIngress', typing.Dict[builtins.str, typing.Any]]]]]=None, revoke_rules_on_delete: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, vpc_id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e8f66c8f4a73fd3f14e6965b6ec62a128b72b2d6c7aa274cb0c76c9c54b2ed6c)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = DefaultSecurityGroupConfig(egress=egress, id=id, ingress=ingress, revoke_rules_on_delete=revoke_rules_on_delete, tags=tags, tags_all=tags_all, vpc_id=vpc_id, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d655088de27da8ba5f2e31c779ff952b88b9a34a7c0f9c5eb1367a04124101ff)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putEgress')
    def put_egress(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['DefaultSecurityGroupEgress', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__26001137c9aa6abe30ff85b47d63996b67fb59c5d76e94291c27ae81207ec20f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putEgress', [value]))

    @jsii.member(jsii_name='putIngress')
    def put_ingress(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['DefaultSecurityGroupIngress', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d25a186b3cef4c79535b5861dd117969ba240797556b55044d8c8a000fb8bd17)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putIngress', [value]))

    @jsii.member(jsii_name='resetEgress')
    def reset_egress(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEgress', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetIngress')
    def reset_ingress(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIngress', []))

    @jsii.member(jsii_name='resetRevokeRulesOnDelete')
    def reset_revoke_rules_on_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRevokeRulesOnDelete', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetTagsAll')
    def reset_tags_all(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTagsAll', []))

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
    @jsii.member(jsii_name='description')
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'description'))

    @builtins.property
    @jsii.member(jsii_name='egress')
    def egress(self) -> 'DefaultSecurityGroupEgressList':
        return typing.cast('DefaultSecurityGroupEgressList', jsii.get(self, 'egress'))

    @builtins.property
    @jsii.member(jsii_name='ingress')
    def ingress(self) -> 'DefaultSecurityGroupIngressList':
        return typing.cast('DefaultSecurityGroupIngressList', jsii.get(self, 'ingress'))

    @builtins.property
    @jsii.member(jsii_name='name')
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'name'))

    @builtins.property
    @jsii.member(jsii_name='namePrefix')
    def name_prefix(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'namePrefix'))

    @builtins.property
    @jsii.member(jsii_name='ownerId')
    def owner_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ownerId'))

    @builtins.property
    @jsii.member(jsii_name='egressInput')
    def egress_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupEgress']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupEgress']]], jsii.get(self, 'egressInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='ingressInput')
    def ingress_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupIngress']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupIngress']]], jsii.get(self, 'ingressInput'))

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
            type_hints = typing.get_type_hints(_typecheckingstub__2ea29c7f8a200eba3d6f8df7710c4b2fdba17cf072535e8d0c1d73723b266659)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='revokeRulesOnDelete')
    def revoke_rules_on_delete(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'revokeRulesOnDelete'))

    @revoke_rules_on_delete.setter
    def revoke_rules_on_delete(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ee322d3782613fcb0f8313d44b52c77a45088faa2199f11a9044e7c7725340c3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'revokeRulesOnDelete', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1df76be54e1a14a838d9c298ebd82cad09f0495057b033f0040c36f339681fa9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7f37b60cf3f652995f29e2b5ccabb5e26b9f00b65e2694d835f54445c4cbb8e9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

    @builtins.property
    @jsii.member(jsii_name='vpcId')
    def vpc_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'vpcId'))

    @vpc_id.setter
    def vpc_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__69f83246761e2d82839bf4bf8706aa3a940b4218d12622f799badb434b0937d7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'vpcId', value)

@jsii.data_type(jsii_type='aws.defaultSecurityGroup.DefaultSecurityGroupConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'egress': 'egress', 'id': 'id', 'ingress': 'ingress', 'revoke_rules_on_delete': 'revokeRulesOnDelete', 'tags': 'tags', 'tags_all': 'tagsAll', 'vpc_id': 'vpcId'})
class DefaultSecurityGroupConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, egress: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['DefaultSecurityGroupEgress', typing.Dict[builtins.str, typing.Any]]]]]=None, id: typing.Optional[builtins.str]=None, ingress: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['DefaultSecurityGroupIngress', typing.Dict[builtins.str, typing.Any]]]]]=None, revoke_rules_on_delete: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, vpc_id: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1ccb9f46e2602ef19ab2c2652ad144722ea3e08dee0f4665603941c29712a52f)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument egress', value=egress, expected_type=type_hints['egress'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument ingress', value=ingress, expected_type=type_hints['ingress'])
            check_type(argname='argument revoke_rules_on_delete', value=revoke_rules_on_delete, expected_type=type_hints['revoke_rules_on_delete'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
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
        if egress is not None:
            self._values['egress'] = egress
        if id is not None:
            self._values['id'] = id
        if ingress is not None:
            self._values['ingress'] = ingress
        if revoke_rules_on_delete is not None:
            self._values['revoke_rules_on_delete'] = revoke_rules_on_delete
        if tags is not None:
            self._values['tags'] = tags
        if tags_all is not None:
            self._values['tags_all'] = tags_all
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
    def egress(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupEgress']]]:
        result = self._values.get('egress')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupEgress']]], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ingress(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupIngress']]]:
        result = self._values.get('ingress')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupIngress']]], result)

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
    def vpc_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('vpc_id')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'DefaultSecurityGroupConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.defaultSecurityGroup.DefaultSecurityGroupEgress', jsii_struct_bases=[], name_mapping={'cidr_blocks': 'cidrBlocks', 'description': 'description', 'from_port': 'fromPort', 'ipv6_cidr_blocks': 'ipv6CidrBlocks', 'prefix_list_ids': 'prefixListIds', 'protocol': 'protocol', 'security_groups': 'securityGroups', 'self_attribute': 'selfAttribute', 'to_port': 'toPort'})
class DefaultSecurityGroupEgress:

    def __init__(self, *, cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, ipv6_cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, prefix_list_ids: typing.Optional[typing.Sequence[builtins.str]]=None, protocol: typing.Optional[builtins.str]=None, security_groups: typing.Optional[typing.Sequence[builtins.str]]=None, self_attribute: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, to_port: typing.Optional[jsii.Number]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c890baba1b9c72c8864d9ce739236bfd26fcd73a97f146c886aa3b38668b7f98)
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
        return 'DefaultSecurityGroupEgress(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class DefaultSecurityGroupEgressList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.defaultSecurityGroup.DefaultSecurityGroupEgressList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8bf7be5919e07a3053ec61c5e110264a385c16f3feecbedd45e3d70fa1bf9b83)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'DefaultSecurityGroupEgressOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d3326fa55d35525eb34010fe59f6fb30b16360a935b39d58e72da64560ebe7d2)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('DefaultSecurityGroupEgressOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupEgress']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupEgress']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupEgress']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5896fffe15b9d072c5bdfb0dbf1ece10f2883febbbc729006cab42c875987841)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class DefaultSecurityGroupEgressOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.defaultSecurityGroup.DefaultSecurityGroupEgressOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1e06259417a9ab6f28796db9c8d413a80bcabb016653df3d2b706faefc1e8e1b)
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
            type_hints = typing.get_type_hints(_typecheckingstub__8a4800545df5652ce6426b2bddfcb5e1ae55b290c02757fa7ed82b39b6778d97)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'cidrBlocks', value)

    @builtins.property
    @jsii.member(jsii_name='description')
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'description'))

    @description.setter
    def description(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ad3971b0fc2a5c127b1734bbb994a3158ee97469231d3948bb67781fc73eae44)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'description', value)

    @builtins.property
    @jsii.member(jsii_name='fromPort')
    def from_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'fromPort'))

    @from_port.setter
    def from_port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d5580f1428593a2148e7590886b9cd8bdd04a953014519e22b81a57076edf3ba)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'fromPort', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlocks')
    def ipv6_cidr_blocks(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'ipv6CidrBlocks'))

    @ipv6_cidr_blocks.setter
    def ipv6_cidr_blocks(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2814782f8f6bdf833bd4f4a59e32ef827e31af0909fd0723579569ff039844da)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6CidrBlocks', value)

    @builtins.property
    @jsii.member(jsii_name='prefixListIds')
    def prefix_list_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'prefixListIds'))

    @prefix_list_ids.setter
    def prefix_list_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9bb56c0f29e6fdf28af0cab7c3cdb8633de439fe402de0bd02c19a637b16b11d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'prefixListIds', value)

    @builtins.property
    @jsii.member(jsii_name='protocol')
    def protocol(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'protocol'))

    @protocol.setter
    def protocol(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__da0e0b95801236d0f7f8bfcb447c3caace9ac0860b4919e9bfa621fb1f88263d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'protocol', value)

    @builtins.property
    @jsii.member(jsii_name='securityGroups')
    def security_groups(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'securityGroups'))

    @security_groups.setter
    def security_groups(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4192fc94946d67d906f4f4eb0cab5124f764d9890edf4da5c5dfd5078917e51a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'securityGroups', value)

    @builtins.property
    @jsii.member(jsii_name='selfAttribute')
    def self_attribute(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'selfAttribute'))

    @self_attribute.setter
    def self_attribute(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2d17d31d7a769f2759ac232c2882a3354cb38383ee8447016e8ead32e5247d62)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'selfAttribute', value)

    @builtins.property
    @jsii.member(jsii_name='toPort')
    def to_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'toPort'))

    @to_port.setter
    def to_port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0517ae5d85d750a70c8e5fbe7154953ccf7a36ddd2022ef81c61da64f460f58b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'toPort', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'DefaultSecurityGroupEgress']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'DefaultSecurityGroupEgress']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'DefaultSecurityGroupEgress']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5303b4a32f5f38994b370d39b2a17a290532e28f4b3f305c7c19b24188814c39)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.defaultSecurityGroup.DefaultSecurityGroupIngress', jsii_struct_bases=[], name_mapping={'cidr_blocks': 'cidrBlocks', 'description': 'description', 'from_port': 'fromPort', 'ipv6_cidr_blocks': 'ipv6CidrBlocks', 'prefix_list_ids': 'prefixListIds', 'protocol': 'protocol', 'security_groups': 'securityGroups', 'self_attribute': 'selfAttribute', 'to_port': 'toPort'})
class DefaultSecurityGroupIngress:

    def __init__(self, *, cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, ipv6_cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, prefix_list_ids: typing.Optional[typing.Sequence[builtins.str]]=None, protocol: typing.Optional[builtins.str]=None, security_groups: typing.Optional[typing.Sequence[builtins.str]]=None, self_attribute: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, to_port: typing.Optional[jsii.Number]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9647c89f85e6f83718cabe5ec90eef0266da87592355b76ec068ef95a5b9ef94)
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
        return 'DefaultSecurityGroupIngress(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class DefaultSecurityGroupIngressList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.defaultSecurityGroup.DefaultSecurityGroupIngressList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__41f5c9c186927ca5290402f12ce14c1d170ba0449bb6b30ccf18480ab18ed727)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'DefaultSecurityGroupIngressOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8d2f925e5a4c422bb45737640df640f8ac5792075b011b92b61087c2810a69e6)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('DefaultSecurityGroupIngressOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupIngress']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupIngress']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['DefaultSecurityGroupIngress']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__198573c09dd24e35cae4d0b9d7d8dba59f3497c51180a46477d7bbceb4ba99d6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class DefaultSecurityGroupIngressOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.defaultSecurityGroup.DefaultSecurityGroupIngressOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__815d720662b102505911d7d3c9f5d496de4aa66e4413bf09d47cc8d043b7aa35)
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
            type_hints = typing.get_type_hints(_typecheckingstub__8b8623af85826d99695cbef9b88b2048991f412231d13c5c72cdbd94da459daf)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'cidrBlocks', value)

    @builtins.property
    @jsii.member(jsii_name='description')
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'description'))

    @description.setter
    def description(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__be4a5ff755e6cf115cf897bb5577f0e5432de16cbf28c9558864233307406926)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'description', value)

    @builtins.property
    @jsii.member(jsii_name='fromPort')
    def from_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'fromPort'))

    @from_port.setter
    def from_port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__30f1f6582a2773a6fa3d3b92092a22ea66e9026c2955342e5497332bdb264a12)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'fromPort', value)

    @builtins.property
    @jsii.member(jsii_name='ipv6CidrBlocks')
    def ipv6_cidr_blocks(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'ipv6CidrBlocks'))

    @ipv6_cidr_blocks.setter
    def ipv6_cidr_blocks(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bee86aac18341fe92f61bbf2a81bbfda30595ac869dfd530b8d3e06027f12851)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ipv6CidrBlocks', value)

    @builtins.property
    @jsii.member(jsii_name='prefixListIds')
    def prefix_list_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'prefixListIds'))

    @prefix_list_ids.setter
    def prefix_list_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__327ad3fa155271ea12006e656824506ed0ca917c6c4496dff2c5ec6c2a51e116)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'prefixListIds', value)

    @builtins.property
    @jsii.member(jsii_name='protocol')
    def protocol(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'protocol'))

    @protocol.setter
    def protocol(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c823dd4cf8837ae96ffabf4835ff103c79b3a99e0a2e42eb7f5458f5e266ed5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'protocol', value)

    @builtins.property
    @jsii.member(jsii_name='securityGroups')
    def security_groups(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'securityGroups'))

    @security_groups.setter
    def security_groups(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ae799ffa35a0843f49d89dc18579753e05d0b225fea694e5172c5758f5619bce)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'securityGroups', value)

    @builtins.property
    @jsii.member(jsii_name='selfAttribute')
    def self_attribute(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'selfAttribute'))

    @self_attribute.setter
    def self_attribute(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e551f44c07a4580c8e44f7866cb036e1b6b2341483bee1087ecfa9d3ce35cb92)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'selfAttribute', value)

    @builtins.property
    @jsii.member(jsii_name='toPort')
    def to_port(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'toPort'))

    @to_port.setter
    def to_port(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__27952535deda6243903a6ff10ffdac7748401cfd47e401d1665841d93d78954a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'toPort', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'DefaultSecurityGroupIngress']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'DefaultSecurityGroupIngress']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'DefaultSecurityGroupIngress']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0ed87ca5510c2f751ab817cffa7e9255ecbc4b1c708a211fdd1490b5edcb02dd)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['DefaultSecurityGroup', 'DefaultSecurityGroupConfig', 'DefaultSecurityGroupEgress', 'DefaultSecurityGroupEgressList', 'DefaultSecurityGroupEgressOutputReference', 'DefaultSecurityGroupIngress', 'DefaultSecurityGroupIngressList', 'DefaultSecurityGroupIngressOutputReference']
publication.publish()

def _typecheckingstub__e8f66c8f4a73fd3f14e6965b6ec62a128b72b2d6c7aa274cb0c76c9c54b2ed6c(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, egress: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[DefaultSecurityGroupEgress, typing.Dict[builtins.str, typing.Any]]]]]=None, id: typing.Optional[builtins.str]=None, ingress: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[DefaultSecurityGroupIngress, typing.Dict[builtins.str, typing.Any]]]]]=None, revoke_rules_on_delete: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, vpc_id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__d655088de27da8ba5f2e31c779ff952b88b9a34a7c0f9c5eb1367a04124101ff(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__26001137c9aa6abe30ff85b47d63996b67fb59c5d76e94291c27ae81207ec20f(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[DefaultSecurityGroupEgress, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__d25a186b3cef4c79535b5861dd117969ba240797556b55044d8c8a000fb8bd17(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[DefaultSecurityGroupIngress, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__2ea29c7f8a200eba3d6f8df7710c4b2fdba17cf072535e8d0c1d73723b266659(value: builtins.str) -> None:
    pass

def _typecheckingstub__ee322d3782613fcb0f8313d44b52c77a45088faa2199f11a9044e7c7725340c3(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__1df76be54e1a14a838d9c298ebd82cad09f0495057b033f0040c36f339681fa9(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__7f37b60cf3f652995f29e2b5ccabb5e26b9f00b65e2694d835f54445c4cbb8e9(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__69f83246761e2d82839bf4bf8706aa3a940b4218d12622f799badb434b0937d7(value: builtins.str) -> None:
    pass

def _typecheckingstub__1ccb9f46e2602ef19ab2c2652ad144722ea3e08dee0f4665603941c29712a52f(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, egress: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[DefaultSecurityGroupEgress, typing.Dict[builtins.str, typing.Any]]]]]=None, id: typing.Optional[builtins.str]=None, ingress: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[DefaultSecurityGroupIngress, typing.Dict[builtins.str, typing.Any]]]]]=None, revoke_rules_on_delete: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, vpc_id: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__c890baba1b9c72c8864d9ce739236bfd26fcd73a97f146c886aa3b38668b7f98(*, cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, ipv6_cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, prefix_list_ids: typing.Optional[typing.Sequence[builtins.str]]=None, protocol: typing.Optional[builtins.str]=None, security_groups: typing.Optional[typing.Sequence[builtins.str]]=None, self_attribute: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, to_port: typing.Optional[jsii.Number]=None) -> None:
    pass

def _typecheckingstub__8bf7be5919e07a3053ec61c5e110264a385c16f3feecbedd45e3d70fa1bf9b83(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__d3326fa55d35525eb34010fe59f6fb30b16360a935b39d58e72da64560ebe7d2(index: jsii.Number) -> None:
    pass

def _typecheckingstub__5896fffe15b9d072c5bdfb0dbf1ece10f2883febbbc729006cab42c875987841(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[DefaultSecurityGroupEgress]]]) -> None:
    pass

def _typecheckingstub__1e06259417a9ab6f28796db9c8d413a80bcabb016653df3d2b706faefc1e8e1b(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__8a4800545df5652ce6426b2bddfcb5e1ae55b290c02757fa7ed82b39b6778d97(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__ad3971b0fc2a5c127b1734bbb994a3158ee97469231d3948bb67781fc73eae44(value: builtins.str) -> None:
    pass

def _typecheckingstub__d5580f1428593a2148e7590886b9cd8bdd04a953014519e22b81a57076edf3ba(value: jsii.Number) -> None:
    pass

def _typecheckingstub__2814782f8f6bdf833bd4f4a59e32ef827e31af0909fd0723579569ff039844da(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__9bb56c0f29e6fdf28af0cab7c3cdb8633de439fe402de0bd02c19a637b16b11d(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__da0e0b95801236d0f7f8bfcb447c3caace9ac0860b4919e9bfa621fb1f88263d(value: builtins.str) -> None:
    pass

def _typecheckingstub__4192fc94946d67d906f4f4eb0cab5124f764d9890edf4da5c5dfd5078917e51a(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__2d17d31d7a769f2759ac232c2882a3354cb38383ee8447016e8ead32e5247d62(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__0517ae5d85d750a70c8e5fbe7154953ccf7a36ddd2022ef81c61da64f460f58b(value: jsii.Number) -> None:
    pass

def _typecheckingstub__5303b4a32f5f38994b370d39b2a17a290532e28f4b3f305c7c19b24188814c39(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, DefaultSecurityGroupEgress]]) -> None:
    pass

def _typecheckingstub__9647c89f85e6f83718cabe5ec90eef0266da87592355b76ec068ef95a5b9ef94(*, cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, description: typing.Optional[builtins.str]=None, from_port: typing.Optional[jsii.Number]=None, ipv6_cidr_blocks: typing.Optional[typing.Sequence[builtins.str]]=None, prefix_list_ids: typing.Optional[typing.Sequence[builtins.str]]=None, protocol: typing.Optional[builtins.str]=None, security_groups: typing.Optional[typing.Sequence[builtins.str]]=None, self_attribute: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, to_port: typing.Optional[jsii.Number]=None) -> None:
    pass

def _typecheckingstub__41f5c9c186927ca5290402f12ce14c1d170ba0449bb6b30ccf18480ab18ed727(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__8d2f925e5a4c422bb45737640df640f8ac5792075b011b92b61087c2810a69e6(index: jsii.Number) -> None:
    pass

def _typecheckingstub__198573c09dd24e35cae4d0b9d7d8dba59f3497c51180a46477d7bbceb4ba99d6(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[DefaultSecurityGroupIngress]]]) -> None:
    pass

def _typecheckingstub__815d720662b102505911d7d3c9f5d496de4aa66e4413bf09d47cc8d043b7aa35(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__8b8623af85826d99695cbef9b88b2048991f412231d13c5c72cdbd94da459daf(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__be4a5ff755e6cf115cf897bb5577f0e5432de16cbf28c9558864233307406926(value: builtins.str) -> None:
    pass

def _typecheckingstub__30f1f6582a2773a6fa3d3b92092a22ea66e9026c2955342e5497332bdb264a12(value: jsii.Number) -> None:
    pass

def _typecheckingstub__bee86aac18341fe92f61bbf2a81bbfda30595ac869dfd530b8d3e06027f12851(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__327ad3fa155271ea12006e656824506ed0ca917c6c4496dff2c5ec6c2a51e116(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__1c823dd4cf8837ae96ffabf4835ff103c79b3a99e0a2e42eb7f5458f5e266ed5(value: builtins.str) -> None:
    pass

def _typecheckingstub__ae799ffa35a0843f49d89dc18579753e05d0b225fea694e5172c5758f5619bce(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__e551f44c07a4580c8e44f7866cb036e1b6b2341483bee1087ecfa9d3ce35cb92(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__27952535deda6243903a6ff10ffdac7748401cfd47e401d1665841d93d78954a(value: jsii.Number) -> None:
    pass

def _typecheckingstub__0ed87ca5510c2f751ab817cffa7e9255ecbc4b1c708a211fdd1490b5edcb02dd(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, DefaultSecurityGroupIngress]]) -> None:
    pass
