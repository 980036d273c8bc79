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

class EksAddon(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.eksAddon.EksAddon'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, addon_name: builtins.str, cluster_name: builtins.str, addon_version: typing.Optional[builtins.str]=None, configuration_values: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, pod_identity_association: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['EksAddonPodIdentityAssociation', typing.Dict[builtins.str, typing.Any]]]]]=None, preserve: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, resolve_conflicts: typing.Optional[builtins.str]=None, resolve_conflicts_on_create: typing.Optional[builtins.str]=None, resolve_conflicts_on_update: typing.Optional[builtins.str]=None, service_account_role_arn: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['EksAddonTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e1317dac9ac4228c5e4e2fc90652955ac7f20f5902ba43656abe376fc955345a)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = EksAddonConfig(addon_name=addon_name, cluster_name=cluster_name, addon_version=addon_version, configuration_values=configuration_values, id=id, pod_identity_association=pod_identity_association, preserve=preserve, resolve_conflicts=resolve_conflicts, resolve_conflicts_on_create=resolve_conflicts_on_create, resolve_conflicts_on_update=resolve_conflicts_on_update, service_account_role_arn=service_account_role_arn, tags=tags, tags_all=tags_all, timeouts=timeouts, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a07f1820ded7ada82ae8b37af80d7c156fd5a5a098abd04b3554d819d5a92903)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putPodIdentityAssociation')
    def put_pod_identity_association(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['EksAddonPodIdentityAssociation', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__454ba47083dc9478840461a5cd797d42430cc114d37cb571061660483da760d5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putPodIdentityAssociation', [value]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        value = EksAddonTimeouts(create=create, delete=delete, update=update)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetAddonVersion')
    def reset_addon_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAddonVersion', []))

    @jsii.member(jsii_name='resetConfigurationValues')
    def reset_configuration_values(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetConfigurationValues', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetPodIdentityAssociation')
    def reset_pod_identity_association(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPodIdentityAssociation', []))

    @jsii.member(jsii_name='resetPreserve')
    def reset_preserve(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPreserve', []))

    @jsii.member(jsii_name='resetResolveConflicts')
    def reset_resolve_conflicts(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetResolveConflicts', []))

    @jsii.member(jsii_name='resetResolveConflictsOnCreate')
    def reset_resolve_conflicts_on_create(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetResolveConflictsOnCreate', []))

    @jsii.member(jsii_name='resetResolveConflictsOnUpdate')
    def reset_resolve_conflicts_on_update(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetResolveConflictsOnUpdate', []))

    @jsii.member(jsii_name='resetServiceAccountRoleArn')
    def reset_service_account_role_arn(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetServiceAccountRoleArn', []))

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
    @jsii.member(jsii_name='createdAt')
    def created_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'createdAt'))

    @builtins.property
    @jsii.member(jsii_name='modifiedAt')
    def modified_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'modifiedAt'))

    @builtins.property
    @jsii.member(jsii_name='podIdentityAssociation')
    def pod_identity_association(self) -> 'EksAddonPodIdentityAssociationList':
        return typing.cast('EksAddonPodIdentityAssociationList', jsii.get(self, 'podIdentityAssociation'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'EksAddonTimeoutsOutputReference':
        return typing.cast('EksAddonTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='addonNameInput')
    def addon_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'addonNameInput'))

    @builtins.property
    @jsii.member(jsii_name='addonVersionInput')
    def addon_version_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'addonVersionInput'))

    @builtins.property
    @jsii.member(jsii_name='clusterNameInput')
    def cluster_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'clusterNameInput'))

    @builtins.property
    @jsii.member(jsii_name='configurationValuesInput')
    def configuration_values_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'configurationValuesInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='podIdentityAssociationInput')
    def pod_identity_association_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksAddonPodIdentityAssociation']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksAddonPodIdentityAssociation']]], jsii.get(self, 'podIdentityAssociationInput'))

    @builtins.property
    @jsii.member(jsii_name='preserveInput')
    def preserve_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'preserveInput'))

    @builtins.property
    @jsii.member(jsii_name='resolveConflictsInput')
    def resolve_conflicts_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'resolveConflictsInput'))

    @builtins.property
    @jsii.member(jsii_name='resolveConflictsOnCreateInput')
    def resolve_conflicts_on_create_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'resolveConflictsOnCreateInput'))

    @builtins.property
    @jsii.member(jsii_name='resolveConflictsOnUpdateInput')
    def resolve_conflicts_on_update_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'resolveConflictsOnUpdateInput'))

    @builtins.property
    @jsii.member(jsii_name='serviceAccountRoleArnInput')
    def service_account_role_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'serviceAccountRoleArnInput'))

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
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAddonTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAddonTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='addonName')
    def addon_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'addonName'))

    @addon_name.setter
    def addon_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c7e7d03801763ce9b91c1adfe2530360af532e28edabb7d711fcd77c9af3343f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'addonName', value)

    @builtins.property
    @jsii.member(jsii_name='addonVersion')
    def addon_version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'addonVersion'))

    @addon_version.setter
    def addon_version(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cc2a3a2b2134160475b277b6e9a6513da9b19144c19805d811b3d1b1f004d9ee)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'addonVersion', value)

    @builtins.property
    @jsii.member(jsii_name='clusterName')
    def cluster_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'clusterName'))

    @cluster_name.setter
    def cluster_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a3f8e5055f646c638e43ec7b935027d72cd75a68a4248ec656d269e262ce6637)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'clusterName', value)

    @builtins.property
    @jsii.member(jsii_name='configurationValues')
    def configuration_values(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'configurationValues'))

    @configuration_values.setter
    def configuration_values(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9fdd358dda084cb2b79fdb28da44611478faa072f92b6fcff233bb229cb7f362)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'configurationValues', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__52a8959f6b7abdebc0ff5347c509db6dd849b9c8cdc178d02fa9d52eb11d0572)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='preserve')
    def preserve(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'preserve'))

    @preserve.setter
    def preserve(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c21b3cea8843f4d391e4615f8885273108ed333f6660d57073f0f15591aaea56)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'preserve', value)

    @builtins.property
    @jsii.member(jsii_name='resolveConflicts')
    def resolve_conflicts(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'resolveConflicts'))

    @resolve_conflicts.setter
    def resolve_conflicts(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__552acfd9f1e223b5abb216dd9135c76d773490359c104a84ea1551a92ab13401)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'resolveConflicts', value)

    @builtins.property
    @jsii.member(jsii_name='resolveConflictsOnCreate')
    def resolve_conflicts_on_create(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'resolveConflictsOnCreate'))

    @resolve_conflicts_on_create.setter
    def resolve_conflicts_on_create(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__10a1abd2bde0a7e2e17a3fcf92436d97a1937d9cfd7b6d441925aa4308aed178)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'resolveConflictsOnCreate', value)

    @builtins.property
    @jsii.member(jsii_name='resolveConflictsOnUpdate')
    def resolve_conflicts_on_update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'resolveConflictsOnUpdate'))

    @resolve_conflicts_on_update.setter
    def resolve_conflicts_on_update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__be916c2e1c92637c3ec30703616353f817867cf55a70808cd98429c0e3aa4f96)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'resolveConflictsOnUpdate', value)

    @builtins.property
    @jsii.member(jsii_name='serviceAccountRoleArn')
    def service_account_role_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'serviceAccountRoleArn'))

    @service_account_role_arn.setter
    def service_account_role_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__38096bb5e40d0dd97ec34a818e9d75e2619959d54c3a28e791bd1a83ca1bc267)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'serviceAccountRoleArn', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b589d492638e0493ba5efe45ebb53877a829ef2678ab86530e4eba9842e92353)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9c822b3a11ad923d272c9507c5a30ae1fa20c6bf3c44511d0be0279de01fe59b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

@jsii.data_type(jsii_type='aws.eksAddon.EksAddonConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'addon_name': 'addonName', 'cluster_name': 'clusterName', 'addon_version': 'addonVersion', 'configuration_values': 'configurationValues', 'id': 'id', 'pod_identity_association': 'podIdentityAssociation', 'preserve': 'preserve', 'resolve_conflicts': 'resolveConflicts', 'resolve_conflicts_on_create': 'resolveConflictsOnCreate', 'resolve_conflicts_on_update': 'resolveConflictsOnUpdate', 'service_account_role_arn': 'serviceAccountRoleArn', 'tags': 'tags', 'tags_all': 'tagsAll', 'timeouts': 'timeouts'})
class EksAddonConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, addon_name: builtins.str, cluster_name: builtins.str, addon_version: typing.Optional[builtins.str]=None, configuration_values: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, pod_identity_association: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['EksAddonPodIdentityAssociation', typing.Dict[builtins.str, typing.Any]]]]]=None, preserve: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, resolve_conflicts: typing.Optional[builtins.str]=None, resolve_conflicts_on_create: typing.Optional[builtins.str]=None, resolve_conflicts_on_update: typing.Optional[builtins.str]=None, service_account_role_arn: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['EksAddonTimeouts', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = EksAddonTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b13088dee770cbe3c6e8d3ea68d6d56be26fb847edeac26bfa2b5fa3711d9385)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument addon_name', value=addon_name, expected_type=type_hints['addon_name'])
            check_type(argname='argument cluster_name', value=cluster_name, expected_type=type_hints['cluster_name'])
            check_type(argname='argument addon_version', value=addon_version, expected_type=type_hints['addon_version'])
            check_type(argname='argument configuration_values', value=configuration_values, expected_type=type_hints['configuration_values'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument pod_identity_association', value=pod_identity_association, expected_type=type_hints['pod_identity_association'])
            check_type(argname='argument preserve', value=preserve, expected_type=type_hints['preserve'])
            check_type(argname='argument resolve_conflicts', value=resolve_conflicts, expected_type=type_hints['resolve_conflicts'])
            check_type(argname='argument resolve_conflicts_on_create', value=resolve_conflicts_on_create, expected_type=type_hints['resolve_conflicts_on_create'])
            check_type(argname='argument resolve_conflicts_on_update', value=resolve_conflicts_on_update, expected_type=type_hints['resolve_conflicts_on_update'])
            check_type(argname='argument service_account_role_arn', value=service_account_role_arn, expected_type=type_hints['service_account_role_arn'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'addon_name': addon_name, 'cluster_name': cluster_name}
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
        if addon_version is not None:
            self._values['addon_version'] = addon_version
        if configuration_values is not None:
            self._values['configuration_values'] = configuration_values
        if id is not None:
            self._values['id'] = id
        if pod_identity_association is not None:
            self._values['pod_identity_association'] = pod_identity_association
        if preserve is not None:
            self._values['preserve'] = preserve
        if resolve_conflicts is not None:
            self._values['resolve_conflicts'] = resolve_conflicts
        if resolve_conflicts_on_create is not None:
            self._values['resolve_conflicts_on_create'] = resolve_conflicts_on_create
        if resolve_conflicts_on_update is not None:
            self._values['resolve_conflicts_on_update'] = resolve_conflicts_on_update
        if service_account_role_arn is not None:
            self._values['service_account_role_arn'] = service_account_role_arn
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
    def addon_name(self) -> builtins.str:
        result = self._values.get('addon_name')
        assert result is not None, "Required property 'addon_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def cluster_name(self) -> builtins.str:
        result = self._values.get('cluster_name')
        assert result is not None, "Required property 'cluster_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def addon_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('addon_version')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def configuration_values(self) -> typing.Optional[builtins.str]:
        result = self._values.get('configuration_values')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pod_identity_association(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksAddonPodIdentityAssociation']]]:
        result = self._values.get('pod_identity_association')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksAddonPodIdentityAssociation']]], result)

    @builtins.property
    def preserve(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('preserve')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def resolve_conflicts(self) -> typing.Optional[builtins.str]:
        result = self._values.get('resolve_conflicts')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def resolve_conflicts_on_create(self) -> typing.Optional[builtins.str]:
        result = self._values.get('resolve_conflicts_on_create')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def resolve_conflicts_on_update(self) -> typing.Optional[builtins.str]:
        result = self._values.get('resolve_conflicts_on_update')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_account_role_arn(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service_account_role_arn')
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
    def timeouts(self) -> typing.Optional['EksAddonTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['EksAddonTimeouts'], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksAddonConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.eksAddon.EksAddonPodIdentityAssociation', jsii_struct_bases=[], name_mapping={'role_arn': 'roleArn', 'service_account': 'serviceAccount'})
class EksAddonPodIdentityAssociation:

    def __init__(self, *, role_arn: builtins.str, service_account: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0901781b9d1c9282617021b62f3d3eecf70410afab31ffad140b1824d08e56bf)
            check_type(argname='argument role_arn', value=role_arn, expected_type=type_hints['role_arn'])
            check_type(argname='argument service_account', value=service_account, expected_type=type_hints['service_account'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'role_arn': role_arn, 'service_account': service_account}

    @builtins.property
    def role_arn(self) -> builtins.str:
        result = self._values.get('role_arn')
        assert result is not None, "Required property 'role_arn' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def service_account(self) -> builtins.str:
        result = self._values.get('service_account')
        assert result is not None, "Required property 'service_account' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksAddonPodIdentityAssociation(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksAddonPodIdentityAssociationList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.eksAddon.EksAddonPodIdentityAssociationList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__859ba8b5584b0d310df29d81582c0efdd88f6399cc264101f3b05554bd0ee923)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'EksAddonPodIdentityAssociationOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__05b3d063077d11457554c58ce48e9afb2d2ba2fc87ac5fc2bd944e2b4924a910)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('EksAddonPodIdentityAssociationOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksAddonPodIdentityAssociation']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksAddonPodIdentityAssociation']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksAddonPodIdentityAssociation']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1520b2c2790ac425a689da29a97ce13a05bdd4eb7dd8920d69fbe424e1721dc6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class EksAddonPodIdentityAssociationOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksAddon.EksAddonPodIdentityAssociationOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e27e35d23a727ae97d7ae780ed43598ccb69a931af595ea347a4ebcb940955fd)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name='roleArnInput')
    def role_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'roleArnInput'))

    @builtins.property
    @jsii.member(jsii_name='serviceAccountInput')
    def service_account_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'serviceAccountInput'))

    @builtins.property
    @jsii.member(jsii_name='roleArn')
    def role_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'roleArn'))

    @role_arn.setter
    def role_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__be3b9fac55293be9c3ca6287847a2c88194c687a588c4b045108c90a31b48da8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'roleArn', value)

    @builtins.property
    @jsii.member(jsii_name='serviceAccount')
    def service_account(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'serviceAccount'))

    @service_account.setter
    def service_account(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9f82b23573ab97153da84616e2aca26dca3072a142098223cf0fb15470ac0ed3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'serviceAccount', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAddonPodIdentityAssociation']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAddonPodIdentityAssociation']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAddonPodIdentityAssociation']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__26785f2d9049bfc78b9bb8ecde949dd2bfe1a895f13a57f1f253d6eed52a72c2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.eksAddon.EksAddonTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'delete': 'delete', 'update': 'update'})
class EksAddonTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ebbd4958ea49c5b5a49c0bbff09bbb6348f5f61667ec0d66f48934cf57126cb7)
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
        return 'EksAddonTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksAddonTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksAddon.EksAddonTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1eac59b6ba37c91c6696c091eb6a8ea0b8f66019a6d53162e9b26f319323a2a3)
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
            type_hints = typing.get_type_hints(_typecheckingstub__fff7da298f94822e9551275d1369edaff5c2184aaa3960dbf2ff9d01f7ca999e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3447337c47891559ea8ca6643c245328b247e52932e0e7e4db1b5583083e8cc8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='update')
    def update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'update'))

    @update.setter
    def update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__73ac779e34b420d9100438563fce0bceaee75c03959ef94ec071d4076c93dea7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'update', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAddonTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAddonTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAddonTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ad88f8879eb547b59c2bd4895339a58480342c75162424dd68c9fe51c4430624)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['EksAddon', 'EksAddonConfig', 'EksAddonPodIdentityAssociation', 'EksAddonPodIdentityAssociationList', 'EksAddonPodIdentityAssociationOutputReference', 'EksAddonTimeouts', 'EksAddonTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__e1317dac9ac4228c5e4e2fc90652955ac7f20f5902ba43656abe376fc955345a(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, addon_name: builtins.str, cluster_name: builtins.str, addon_version: typing.Optional[builtins.str]=None, configuration_values: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, pod_identity_association: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[EksAddonPodIdentityAssociation, typing.Dict[builtins.str, typing.Any]]]]]=None, preserve: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, resolve_conflicts: typing.Optional[builtins.str]=None, resolve_conflicts_on_create: typing.Optional[builtins.str]=None, resolve_conflicts_on_update: typing.Optional[builtins.str]=None, service_account_role_arn: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[EksAddonTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__a07f1820ded7ada82ae8b37af80d7c156fd5a5a098abd04b3554d819d5a92903(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__454ba47083dc9478840461a5cd797d42430cc114d37cb571061660483da760d5(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[EksAddonPodIdentityAssociation, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__c7e7d03801763ce9b91c1adfe2530360af532e28edabb7d711fcd77c9af3343f(value: builtins.str) -> None:
    pass

def _typecheckingstub__cc2a3a2b2134160475b277b6e9a6513da9b19144c19805d811b3d1b1f004d9ee(value: builtins.str) -> None:
    pass

def _typecheckingstub__a3f8e5055f646c638e43ec7b935027d72cd75a68a4248ec656d269e262ce6637(value: builtins.str) -> None:
    pass

def _typecheckingstub__9fdd358dda084cb2b79fdb28da44611478faa072f92b6fcff233bb229cb7f362(value: builtins.str) -> None:
    pass

def _typecheckingstub__52a8959f6b7abdebc0ff5347c509db6dd849b9c8cdc178d02fa9d52eb11d0572(value: builtins.str) -> None:
    pass

def _typecheckingstub__c21b3cea8843f4d391e4615f8885273108ed333f6660d57073f0f15591aaea56(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__552acfd9f1e223b5abb216dd9135c76d773490359c104a84ea1551a92ab13401(value: builtins.str) -> None:
    pass

def _typecheckingstub__10a1abd2bde0a7e2e17a3fcf92436d97a1937d9cfd7b6d441925aa4308aed178(value: builtins.str) -> None:
    pass

def _typecheckingstub__be916c2e1c92637c3ec30703616353f817867cf55a70808cd98429c0e3aa4f96(value: builtins.str) -> None:
    pass

def _typecheckingstub__38096bb5e40d0dd97ec34a818e9d75e2619959d54c3a28e791bd1a83ca1bc267(value: builtins.str) -> None:
    pass

def _typecheckingstub__b589d492638e0493ba5efe45ebb53877a829ef2678ab86530e4eba9842e92353(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__9c822b3a11ad923d272c9507c5a30ae1fa20c6bf3c44511d0be0279de01fe59b(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__b13088dee770cbe3c6e8d3ea68d6d56be26fb847edeac26bfa2b5fa3711d9385(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, addon_name: builtins.str, cluster_name: builtins.str, addon_version: typing.Optional[builtins.str]=None, configuration_values: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, pod_identity_association: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[EksAddonPodIdentityAssociation, typing.Dict[builtins.str, typing.Any]]]]]=None, preserve: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, resolve_conflicts: typing.Optional[builtins.str]=None, resolve_conflicts_on_create: typing.Optional[builtins.str]=None, resolve_conflicts_on_update: typing.Optional[builtins.str]=None, service_account_role_arn: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[EksAddonTimeouts, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
    pass

def _typecheckingstub__0901781b9d1c9282617021b62f3d3eecf70410afab31ffad140b1824d08e56bf(*, role_arn: builtins.str, service_account: builtins.str) -> None:
    pass

def _typecheckingstub__859ba8b5584b0d310df29d81582c0efdd88f6399cc264101f3b05554bd0ee923(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__05b3d063077d11457554c58ce48e9afb2d2ba2fc87ac5fc2bd944e2b4924a910(index: jsii.Number) -> None:
    pass

def _typecheckingstub__1520b2c2790ac425a689da29a97ce13a05bdd4eb7dd8920d69fbe424e1721dc6(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[EksAddonPodIdentityAssociation]]]) -> None:
    pass

def _typecheckingstub__e27e35d23a727ae97d7ae780ed43598ccb69a931af595ea347a4ebcb940955fd(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__be3b9fac55293be9c3ca6287847a2c88194c687a588c4b045108c90a31b48da8(value: builtins.str) -> None:
    pass

def _typecheckingstub__9f82b23573ab97153da84616e2aca26dca3072a142098223cf0fb15470ac0ed3(value: builtins.str) -> None:
    pass

def _typecheckingstub__26785f2d9049bfc78b9bb8ecde949dd2bfe1a895f13a57f1f253d6eed52a72c2(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, EksAddonPodIdentityAssociation]]) -> None:
    pass

def _typecheckingstub__ebbd4958ea49c5b5a49c0bbff09bbb6348f5f61667ec0d66f48934cf57126cb7(*, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__1eac59b6ba37c91c6696c091eb6a8ea0b8f66019a6d53162e9b26f319323a2a3(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__fff7da298f94822e9551275d1369edaff5c2184aaa3960dbf2ff9d01f7ca999e(value: builtins.str) -> None:
    pass

def _typecheckingstub__3447337c47891559ea8ca6643c245328b247e52932e0e7e4db1b5583083e8cc8(value: builtins.str) -> None:
    pass

def _typecheckingstub__73ac779e34b420d9100438563fce0bceaee75c03959ef94ec071d4076c93dea7(value: builtins.str) -> None:
    pass

def _typecheckingstub__ad88f8879eb547b59c2bd4895339a58480342c75162424dd68c9fe51c4430624(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, EksAddonTimeouts]]) -> None:
    pass
