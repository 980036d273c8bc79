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

class IamRole(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.iamRole.IamRole'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, assume_role_policy: builtins.str, description: typing.Optional[builtins.str]=None, force_detach_policies: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, inline_policy: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['IamRoleInlinePolicy', typing.Dict[builtins.str, typing.Any]]]]]=None, managed_policy_arns: typing.Optional[typing.Sequence[builtins.str]]=None, max_session_duration: typing.Optional[jsii.Number]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, path: typing.Optional[builtins.str]=None, permissions_boundary: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0098c827c233a6f1d63a4da883cf3ff1de5b6c3f5fc07ad77375d9153e698162)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = IamRoleConfig(assume_role_policy=assume_role_policy, description=description, force_detach_policies=force_detach_policies, id=id, inline_policy=inline_policy, managed_policy_arns=managed_policy_arns, max_session_duration=max_session_duration, name=name, name_prefix=name_prefix, path=path, permissions_boundary=permissions_boundary, tags=tags, tags_all=tags_all, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__97dd25cb508f123c6f695174f85196c8382b17dd4e8a9bfc9d414b0eabc267aa)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putInlinePolicy')
    def put_inline_policy(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['IamRoleInlinePolicy', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d09e81c6fab41b3c4234bbf9f3590e99e09853fd6b86ee535aa03865ba7e40e1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putInlinePolicy', [value]))

    @jsii.member(jsii_name='resetDescription')
    def reset_description(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDescription', []))

    @jsii.member(jsii_name='resetForceDetachPolicies')
    def reset_force_detach_policies(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetForceDetachPolicies', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetInlinePolicy')
    def reset_inline_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetInlinePolicy', []))

    @jsii.member(jsii_name='resetManagedPolicyArns')
    def reset_managed_policy_arns(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetManagedPolicyArns', []))

    @jsii.member(jsii_name='resetMaxSessionDuration')
    def reset_max_session_duration(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetMaxSessionDuration', []))

    @jsii.member(jsii_name='resetName')
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetName', []))

    @jsii.member(jsii_name='resetNamePrefix')
    def reset_name_prefix(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNamePrefix', []))

    @jsii.member(jsii_name='resetPath')
    def reset_path(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPath', []))

    @jsii.member(jsii_name='resetPermissionsBoundary')
    def reset_permissions_boundary(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPermissionsBoundary', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetTagsAll')
    def reset_tags_all(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTagsAll', []))

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
    @jsii.member(jsii_name='createDate')
    def create_date(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'createDate'))

    @builtins.property
    @jsii.member(jsii_name='inlinePolicy')
    def inline_policy(self) -> 'IamRoleInlinePolicyList':
        return typing.cast('IamRoleInlinePolicyList', jsii.get(self, 'inlinePolicy'))

    @builtins.property
    @jsii.member(jsii_name='uniqueId')
    def unique_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'uniqueId'))

    @builtins.property
    @jsii.member(jsii_name='assumeRolePolicyInput')
    def assume_role_policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'assumeRolePolicyInput'))

    @builtins.property
    @jsii.member(jsii_name='descriptionInput')
    def description_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'descriptionInput'))

    @builtins.property
    @jsii.member(jsii_name='forceDetachPoliciesInput')
    def force_detach_policies_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'forceDetachPoliciesInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='inlinePolicyInput')
    def inline_policy_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['IamRoleInlinePolicy']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['IamRoleInlinePolicy']]], jsii.get(self, 'inlinePolicyInput'))

    @builtins.property
    @jsii.member(jsii_name='managedPolicyArnsInput')
    def managed_policy_arns_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'managedPolicyArnsInput'))

    @builtins.property
    @jsii.member(jsii_name='maxSessionDurationInput')
    def max_session_duration_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'maxSessionDurationInput'))

    @builtins.property
    @jsii.member(jsii_name='nameInput')
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'nameInput'))

    @builtins.property
    @jsii.member(jsii_name='namePrefixInput')
    def name_prefix_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'namePrefixInput'))

    @builtins.property
    @jsii.member(jsii_name='pathInput')
    def path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'pathInput'))

    @builtins.property
    @jsii.member(jsii_name='permissionsBoundaryInput')
    def permissions_boundary_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'permissionsBoundaryInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsAllInput')
    def tags_all_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsAllInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsInput')
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsInput'))

    @builtins.property
    @jsii.member(jsii_name='assumeRolePolicy')
    def assume_role_policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'assumeRolePolicy'))

    @assume_role_policy.setter
    def assume_role_policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d841b8935585c1b3f32b85875caafa0deb6e95d3ce1114a45163c4116bd744d6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'assumeRolePolicy', value)

    @builtins.property
    @jsii.member(jsii_name='description')
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'description'))

    @description.setter
    def description(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__84d369c3e608d7f038542f667d0f603e4862af21c18b896ae8a864c16277f858)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'description', value)

    @builtins.property
    @jsii.member(jsii_name='forceDetachPolicies')
    def force_detach_policies(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'forceDetachPolicies'))

    @force_detach_policies.setter
    def force_detach_policies(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e8fefb6a5a99f571ad03a67cbe22bdebbeb7c9344648d3a79eddc82a531a32a9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'forceDetachPolicies', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b2b3b5720ea984c649f2ec79959c643f01aa75bd6c00d179dd42d1ea2c61ea0c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='managedPolicyArns')
    def managed_policy_arns(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'managedPolicyArns'))

    @managed_policy_arns.setter
    def managed_policy_arns(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fd15b70e4c3a0bfaa831b9b034208adca24c2d065510789aac5754bd9b35a7f7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'managedPolicyArns', value)

    @builtins.property
    @jsii.member(jsii_name='maxSessionDuration')
    def max_session_duration(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'maxSessionDuration'))

    @max_session_duration.setter
    def max_session_duration(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__91bbd74d006b27879d6c7cfd409a98cf480a67b86f17b3d89f80783eddc56fd7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'maxSessionDuration', value)

    @builtins.property
    @jsii.member(jsii_name='name')
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'name'))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__664285624c0fab2735f44ca55475dfc31dadf0517cb9b6894b1442466388c620)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'name', value)

    @builtins.property
    @jsii.member(jsii_name='namePrefix')
    def name_prefix(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'namePrefix'))

    @name_prefix.setter
    def name_prefix(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1b8e5b46424e8b07e661b598804ecfe9521ac82d9079beff7e01a91cb02c280b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'namePrefix', value)

    @builtins.property
    @jsii.member(jsii_name='path')
    def path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'path'))

    @path.setter
    def path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__29aab55a113324b61eab51f764b089a6ec942edc36a2251b0f53eb1effa183fa)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'path', value)

    @builtins.property
    @jsii.member(jsii_name='permissionsBoundary')
    def permissions_boundary(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'permissionsBoundary'))

    @permissions_boundary.setter
    def permissions_boundary(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d44c705a38d322a804ff74caad86d5c659ffcc237807bca90e30f0e6c97ee012)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'permissionsBoundary', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__70974d2c6c954823944672a40a151220f4e74693bd6d2595cd96e64b1f42b88c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5940c62e67c6c08273911a3b253c3c7380bcf2b4010449bf5060094283ef3c48)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

@jsii.data_type(jsii_type='aws.iamRole.IamRoleConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'assume_role_policy': 'assumeRolePolicy', 'description': 'description', 'force_detach_policies': 'forceDetachPolicies', 'id': 'id', 'inline_policy': 'inlinePolicy', 'managed_policy_arns': 'managedPolicyArns', 'max_session_duration': 'maxSessionDuration', 'name': 'name', 'name_prefix': 'namePrefix', 'path': 'path', 'permissions_boundary': 'permissionsBoundary', 'tags': 'tags', 'tags_all': 'tagsAll'})
class IamRoleConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, assume_role_policy: builtins.str, description: typing.Optional[builtins.str]=None, force_detach_policies: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, inline_policy: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['IamRoleInlinePolicy', typing.Dict[builtins.str, typing.Any]]]]]=None, managed_policy_arns: typing.Optional[typing.Sequence[builtins.str]]=None, max_session_duration: typing.Optional[jsii.Number]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, path: typing.Optional[builtins.str]=None, permissions_boundary: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d62a3dd63f84358afecc202a1e83130646a98689c7a2a1e38aa31c0b05f0322)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument assume_role_policy', value=assume_role_policy, expected_type=type_hints['assume_role_policy'])
            check_type(argname='argument description', value=description, expected_type=type_hints['description'])
            check_type(argname='argument force_detach_policies', value=force_detach_policies, expected_type=type_hints['force_detach_policies'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument inline_policy', value=inline_policy, expected_type=type_hints['inline_policy'])
            check_type(argname='argument managed_policy_arns', value=managed_policy_arns, expected_type=type_hints['managed_policy_arns'])
            check_type(argname='argument max_session_duration', value=max_session_duration, expected_type=type_hints['max_session_duration'])
            check_type(argname='argument name', value=name, expected_type=type_hints['name'])
            check_type(argname='argument name_prefix', value=name_prefix, expected_type=type_hints['name_prefix'])
            check_type(argname='argument path', value=path, expected_type=type_hints['path'])
            check_type(argname='argument permissions_boundary', value=permissions_boundary, expected_type=type_hints['permissions_boundary'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'assume_role_policy': assume_role_policy}
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
        if force_detach_policies is not None:
            self._values['force_detach_policies'] = force_detach_policies
        if id is not None:
            self._values['id'] = id
        if inline_policy is not None:
            self._values['inline_policy'] = inline_policy
        if managed_policy_arns is not None:
            self._values['managed_policy_arns'] = managed_policy_arns
        if max_session_duration is not None:
            self._values['max_session_duration'] = max_session_duration
        if name is not None:
            self._values['name'] = name
        if name_prefix is not None:
            self._values['name_prefix'] = name_prefix
        if path is not None:
            self._values['path'] = path
        if permissions_boundary is not None:
            self._values['permissions_boundary'] = permissions_boundary
        if tags is not None:
            self._values['tags'] = tags
        if tags_all is not None:
            self._values['tags_all'] = tags_all

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
    def assume_role_policy(self) -> builtins.str:
        result = self._values.get('assume_role_policy')
        assert result is not None, "Required property 'assume_role_policy' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        result = self._values.get('description')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def force_detach_policies(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('force_detach_policies')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def inline_policy(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['IamRoleInlinePolicy']]]:
        result = self._values.get('inline_policy')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['IamRoleInlinePolicy']]], result)

    @builtins.property
    def managed_policy_arns(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('managed_policy_arns')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_session_duration(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_session_duration')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name_prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name_prefix')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('path')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def permissions_boundary(self) -> typing.Optional[builtins.str]:
        result = self._values.get('permissions_boundary')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tags_all(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags_all')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'IamRoleConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.iamRole.IamRoleInlinePolicy', jsii_struct_bases=[], name_mapping={'name': 'name', 'policy': 'policy'})
class IamRoleInlinePolicy:

    def __init__(self, *, name: typing.Optional[builtins.str]=None, policy: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f6eeee77c990e00f1506400088ef20bd18d0cc802262831f07b2bf241853010b)
            check_type(argname='argument name', value=name, expected_type=type_hints['name'])
            check_type(argname='argument policy', value=policy, expected_type=type_hints['policy'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values['name'] = name
        if policy is not None:
            self._values['policy'] = policy

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('policy')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'IamRoleInlinePolicy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class IamRoleInlinePolicyList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.iamRole.IamRoleInlinePolicyList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d07b2697f457cf887971aa16c3063af90c9dfa24ac637bc692156778770eab7e)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'IamRoleInlinePolicyOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1a62ce4bbc474223e1276146659fe6f57b11086046893e901c304e8193e7d111)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('IamRoleInlinePolicyOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['IamRoleInlinePolicy']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['IamRoleInlinePolicy']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['IamRoleInlinePolicy']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5d3b482c99e6070fc0c19821d1a83424370dcf353b7060a3d0f9ea68ac7da7a4)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class IamRoleInlinePolicyOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.iamRole.IamRoleInlinePolicyOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cbc1a87613b7d588f29684d7f71fd7247d762d45236cc567acdfbbed1c6704fe)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetName')
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetName', []))

    @jsii.member(jsii_name='resetPolicy')
    def reset_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPolicy', []))

    @builtins.property
    @jsii.member(jsii_name='nameInput')
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'nameInput'))

    @builtins.property
    @jsii.member(jsii_name='policyInput')
    def policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'policyInput'))

    @builtins.property
    @jsii.member(jsii_name='name')
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'name'))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d635cd5e25a1a5c1d1ebbe9e9e80698dddaa43f6eada5da332ebbb783f913244)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'name', value)

    @builtins.property
    @jsii.member(jsii_name='policy')
    def policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'policy'))

    @policy.setter
    def policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__24aa1b6a9bf16720ca9d8a29a9e20b98f122332e8b359edde6e62c41bcf3133d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'policy', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'IamRoleInlinePolicy']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'IamRoleInlinePolicy']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'IamRoleInlinePolicy']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cf6777d751f7e7d37437bd88f2d4cb125578b3d9c2111c1d9db42ec6600bdcf9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['IamRole', 'IamRoleConfig', 'IamRoleInlinePolicy', 'IamRoleInlinePolicyList', 'IamRoleInlinePolicyOutputReference']
publication.publish()

def _typecheckingstub__0098c827c233a6f1d63a4da883cf3ff1de5b6c3f5fc07ad77375d9153e698162(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, assume_role_policy: builtins.str, description: typing.Optional[builtins.str]=None, force_detach_policies: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, inline_policy: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[IamRoleInlinePolicy, typing.Dict[builtins.str, typing.Any]]]]]=None, managed_policy_arns: typing.Optional[typing.Sequence[builtins.str]]=None, max_session_duration: typing.Optional[jsii.Number]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, path: typing.Optional[builtins.str]=None, permissions_boundary: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__97dd25cb508f123c6f695174f85196c8382b17dd4e8a9bfc9d414b0eabc267aa(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__d09e81c6fab41b3c4234bbf9f3590e99e09853fd6b86ee535aa03865ba7e40e1(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[IamRoleInlinePolicy, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__d841b8935585c1b3f32b85875caafa0deb6e95d3ce1114a45163c4116bd744d6(value: builtins.str) -> None:
    pass

def _typecheckingstub__84d369c3e608d7f038542f667d0f603e4862af21c18b896ae8a864c16277f858(value: builtins.str) -> None:
    pass

def _typecheckingstub__e8fefb6a5a99f571ad03a67cbe22bdebbeb7c9344648d3a79eddc82a531a32a9(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__b2b3b5720ea984c649f2ec79959c643f01aa75bd6c00d179dd42d1ea2c61ea0c(value: builtins.str) -> None:
    pass

def _typecheckingstub__fd15b70e4c3a0bfaa831b9b034208adca24c2d065510789aac5754bd9b35a7f7(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__91bbd74d006b27879d6c7cfd409a98cf480a67b86f17b3d89f80783eddc56fd7(value: jsii.Number) -> None:
    pass

def _typecheckingstub__664285624c0fab2735f44ca55475dfc31dadf0517cb9b6894b1442466388c620(value: builtins.str) -> None:
    pass

def _typecheckingstub__1b8e5b46424e8b07e661b598804ecfe9521ac82d9079beff7e01a91cb02c280b(value: builtins.str) -> None:
    pass

def _typecheckingstub__29aab55a113324b61eab51f764b089a6ec942edc36a2251b0f53eb1effa183fa(value: builtins.str) -> None:
    pass

def _typecheckingstub__d44c705a38d322a804ff74caad86d5c659ffcc237807bca90e30f0e6c97ee012(value: builtins.str) -> None:
    pass

def _typecheckingstub__70974d2c6c954823944672a40a151220f4e74693bd6d2595cd96e64b1f42b88c(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__5940c62e67c6c08273911a3b253c3c7380bcf2b4010449bf5060094283ef3c48(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__1d62a3dd63f84358afecc202a1e83130646a98689c7a2a1e38aa31c0b05f0322(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, assume_role_policy: builtins.str, description: typing.Optional[builtins.str]=None, force_detach_policies: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, inline_policy: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[IamRoleInlinePolicy, typing.Dict[builtins.str, typing.Any]]]]]=None, managed_policy_arns: typing.Optional[typing.Sequence[builtins.str]]=None, max_session_duration: typing.Optional[jsii.Number]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, path: typing.Optional[builtins.str]=None, permissions_boundary: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
    pass

def _typecheckingstub__f6eeee77c990e00f1506400088ef20bd18d0cc802262831f07b2bf241853010b(*, name: typing.Optional[builtins.str]=None, policy: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__d07b2697f457cf887971aa16c3063af90c9dfa24ac637bc692156778770eab7e(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__1a62ce4bbc474223e1276146659fe6f57b11086046893e901c304e8193e7d111(index: jsii.Number) -> None:
    pass

def _typecheckingstub__5d3b482c99e6070fc0c19821d1a83424370dcf353b7060a3d0f9ea68ac7da7a4(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[IamRoleInlinePolicy]]]) -> None:
    pass

def _typecheckingstub__cbc1a87613b7d588f29684d7f71fd7247d762d45236cc567acdfbbed1c6704fe(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__d635cd5e25a1a5c1d1ebbe9e9e80698dddaa43f6eada5da332ebbb783f913244(value: builtins.str) -> None:
    pass

def _typecheckingstub__24aa1b6a9bf16720ca9d8a29a9e20b98f122332e8b359edde6e62c41bcf3133d(value: builtins.str) -> None:
    pass

def _typecheckingstub__cf6777d751f7e7d37437bd88f2d4cb125578b3d9c2111c1d9db42ec6600bdcf9(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, IamRoleInlinePolicy]]) -> None:
    pass
