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

class EcrRepository(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.ecrRepository.EcrRepository'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, name: builtins.str, encryption_configuration: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['EcrRepositoryEncryptionConfiguration', typing.Dict[builtins.str, typing.Any]]]]]=None, force_delete: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, image_scanning_configuration: typing.Optional[typing.Union['EcrRepositoryImageScanningConfiguration', typing.Dict[builtins.str, typing.Any]]]=None, image_tag_mutability: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['EcrRepositoryTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__687ce8c401be93ca12cf80f6d9887d2b7569cb2d6e04bff0428c19dde2fb147b)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = EcrRepositoryConfig(name=name, encryption_configuration=encryption_configuration, force_delete=force_delete, id=id, image_scanning_configuration=image_scanning_configuration, image_tag_mutability=image_tag_mutability, tags=tags, tags_all=tags_all, timeouts=timeouts, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4836073e7e12a02144951f3f8449a8d0d11401e3ee3b8a56776dd8c58ba64f9b)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putEncryptionConfiguration')
    def put_encryption_configuration(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['EcrRepositoryEncryptionConfiguration', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a8587a4f44494dc3a64d472a5b5ea500fc20601f6dc55c4e041db7e35bd71bc8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putEncryptionConfiguration', [value]))

    @jsii.member(jsii_name='putImageScanningConfiguration')
    def put_image_scanning_configuration(self, *, scan_on_push: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        value = EcrRepositoryImageScanningConfiguration(scan_on_push=scan_on_push)
        return typing.cast(None, jsii.invoke(self, 'putImageScanningConfiguration', [value]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, delete: typing.Optional[builtins.str]=None) -> None:
        value = EcrRepositoryTimeouts(delete=delete)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetEncryptionConfiguration')
    def reset_encryption_configuration(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEncryptionConfiguration', []))

    @jsii.member(jsii_name='resetForceDelete')
    def reset_force_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetForceDelete', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetImageScanningConfiguration')
    def reset_image_scanning_configuration(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetImageScanningConfiguration', []))

    @jsii.member(jsii_name='resetImageTagMutability')
    def reset_image_tag_mutability(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetImageTagMutability', []))

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
    @jsii.member(jsii_name='encryptionConfiguration')
    def encryption_configuration(self) -> 'EcrRepositoryEncryptionConfigurationList':
        return typing.cast('EcrRepositoryEncryptionConfigurationList', jsii.get(self, 'encryptionConfiguration'))

    @builtins.property
    @jsii.member(jsii_name='imageScanningConfiguration')
    def image_scanning_configuration(self) -> 'EcrRepositoryImageScanningConfigurationOutputReference':
        return typing.cast('EcrRepositoryImageScanningConfigurationOutputReference', jsii.get(self, 'imageScanningConfiguration'))

    @builtins.property
    @jsii.member(jsii_name='registryId')
    def registry_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'registryId'))

    @builtins.property
    @jsii.member(jsii_name='repositoryUrl')
    def repository_url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'repositoryUrl'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'EcrRepositoryTimeoutsOutputReference':
        return typing.cast('EcrRepositoryTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='encryptionConfigurationInput')
    def encryption_configuration_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EcrRepositoryEncryptionConfiguration']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EcrRepositoryEncryptionConfiguration']]], jsii.get(self, 'encryptionConfigurationInput'))

    @builtins.property
    @jsii.member(jsii_name='forceDeleteInput')
    def force_delete_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'forceDeleteInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='imageScanningConfigurationInput')
    def image_scanning_configuration_input(self) -> typing.Optional['EcrRepositoryImageScanningConfiguration']:
        return typing.cast(typing.Optional['EcrRepositoryImageScanningConfiguration'], jsii.get(self, 'imageScanningConfigurationInput'))

    @builtins.property
    @jsii.member(jsii_name='imageTagMutabilityInput')
    def image_tag_mutability_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'imageTagMutabilityInput'))

    @builtins.property
    @jsii.member(jsii_name='nameInput')
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'nameInput'))

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
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EcrRepositoryTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EcrRepositoryTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='forceDelete')
    def force_delete(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'forceDelete'))

    @force_delete.setter
    def force_delete(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2bdce59176e79b1bcfcec129ccf644adbd81eccedb0e17bd886d9441e308d252)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'forceDelete', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8e693aabf3ea9c5a3e8f0ae14026dfb0165bda6a84bb6b0b5008cdbe8bf9cb74)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='imageTagMutability')
    def image_tag_mutability(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'imageTagMutability'))

    @image_tag_mutability.setter
    def image_tag_mutability(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3c8e0369481c2f4efb45c355f5bbf62abcee319f790c5bfcce13a09ab8d1f9bd)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'imageTagMutability', value)

    @builtins.property
    @jsii.member(jsii_name='name')
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'name'))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2071df456e63f51e59478caa109ec4830bfce34dab0e25b00b97478b1b991218)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'name', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9bacbdc1d7a2b136d5ae674894d8fe8a0c680a0874a4a14ba358826b38cc099a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d3826fe004561a9d446252075289ef9e3b228054f58c88b07c9ce5c518001ea6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

@jsii.data_type(jsii_type='aws.ecrRepository.EcrRepositoryConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'name': 'name', 'encryption_configuration': 'encryptionConfiguration', 'force_delete': 'forceDelete', 'id': 'id', 'image_scanning_configuration': 'imageScanningConfiguration', 'image_tag_mutability': 'imageTagMutability', 'tags': 'tags', 'tags_all': 'tagsAll', 'timeouts': 'timeouts'})
class EcrRepositoryConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, name: builtins.str, encryption_configuration: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['EcrRepositoryEncryptionConfiguration', typing.Dict[builtins.str, typing.Any]]]]]=None, force_delete: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, image_scanning_configuration: typing.Optional[typing.Union['EcrRepositoryImageScanningConfiguration', typing.Dict[builtins.str, typing.Any]]]=None, image_tag_mutability: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['EcrRepositoryTimeouts', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(image_scanning_configuration, dict):
            image_scanning_configuration = EcrRepositoryImageScanningConfiguration(**image_scanning_configuration)
        if isinstance(timeouts, dict):
            timeouts = EcrRepositoryTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cca8ffd46a046577c88bcdf42b5b132e2a9e5a452f03326ac4c1a34c96607199)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument name', value=name, expected_type=type_hints['name'])
            check_type(argname='argument encryption_configuration', value=encryption_configuration, expected_type=type_hints['encryption_configuration'])
            check_type(argname='argument force_delete', value=force_delete, expected_type=type_hints['force_delete'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument image_scanning_configuration', value=image_scanning_configuration, expected_type=type_hints['image_scanning_configuration'])
            check_type(argname='argument image_tag_mutability', value=image_tag_mutability, expected_type=type_hints['image_tag_mutability'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
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
        if encryption_configuration is not None:
            self._values['encryption_configuration'] = encryption_configuration
        if force_delete is not None:
            self._values['force_delete'] = force_delete
        if id is not None:
            self._values['id'] = id
        if image_scanning_configuration is not None:
            self._values['image_scanning_configuration'] = image_scanning_configuration
        if image_tag_mutability is not None:
            self._values['image_tag_mutability'] = image_tag_mutability
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
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def encryption_configuration(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EcrRepositoryEncryptionConfiguration']]]:
        result = self._values.get('encryption_configuration')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EcrRepositoryEncryptionConfiguration']]], result)

    @builtins.property
    def force_delete(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('force_delete')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def image_scanning_configuration(self) -> typing.Optional['EcrRepositoryImageScanningConfiguration']:
        result = self._values.get('image_scanning_configuration')
        return typing.cast(typing.Optional['EcrRepositoryImageScanningConfiguration'], result)

    @builtins.property
    def image_tag_mutability(self) -> typing.Optional[builtins.str]:
        result = self._values.get('image_tag_mutability')
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
    def timeouts(self) -> typing.Optional['EcrRepositoryTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['EcrRepositoryTimeouts'], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EcrRepositoryConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.ecrRepository.EcrRepositoryEncryptionConfiguration', jsii_struct_bases=[], name_mapping={'encryption_type': 'encryptionType', 'kms_key': 'kmsKey'})
class EcrRepositoryEncryptionConfiguration:

    def __init__(self, *, encryption_type: typing.Optional[builtins.str]=None, kms_key: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5fa4f28f0fa2774ea05e13571637e486cbaf5e22a0bc5c115aa6ae5503c9ea59)
            check_type(argname='argument encryption_type', value=encryption_type, expected_type=type_hints['encryption_type'])
            check_type(argname='argument kms_key', value=kms_key, expected_type=type_hints['kms_key'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if encryption_type is not None:
            self._values['encryption_type'] = encryption_type
        if kms_key is not None:
            self._values['kms_key'] = kms_key

    @builtins.property
    def encryption_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('encryption_type')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kms_key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kms_key')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EcrRepositoryEncryptionConfiguration(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EcrRepositoryEncryptionConfigurationList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.ecrRepository.EcrRepositoryEncryptionConfigurationList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7d7f9d70c0fe101678f9ec5ca77b625ce68da65f1a3d4e1e051bb30fbeba9f02)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'EcrRepositoryEncryptionConfigurationOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cfebef1d7b0c1be55ed67c804a2236fa1559fb35f66344a617b082f49dc0a861)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('EcrRepositoryEncryptionConfigurationOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EcrRepositoryEncryptionConfiguration']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EcrRepositoryEncryptionConfiguration']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EcrRepositoryEncryptionConfiguration']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d03276fd0abe9b346bbc5176953f7bdf83b2a51a34b3694f3fad90b708a4b8c5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class EcrRepositoryEncryptionConfigurationOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.ecrRepository.EcrRepositoryEncryptionConfigurationOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0aedda5d978cd312b772e5ce0e578bdd8b853e44bbc1859af44dd751fddfef63)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetEncryptionType')
    def reset_encryption_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEncryptionType', []))

    @jsii.member(jsii_name='resetKmsKey')
    def reset_kms_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetKmsKey', []))

    @builtins.property
    @jsii.member(jsii_name='encryptionTypeInput')
    def encryption_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'encryptionTypeInput'))

    @builtins.property
    @jsii.member(jsii_name='kmsKeyInput')
    def kms_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'kmsKeyInput'))

    @builtins.property
    @jsii.member(jsii_name='encryptionType')
    def encryption_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'encryptionType'))

    @encryption_type.setter
    def encryption_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d35df8acbd12dbe5ff83a0958734331eba125461755af68e2b240882639cadc1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'encryptionType', value)

    @builtins.property
    @jsii.member(jsii_name='kmsKey')
    def kms_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'kmsKey'))

    @kms_key.setter
    def kms_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1e6e731d619f953b5ad1600b486fe07b58e6b005a8e0d6b007e85681051299e4)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'kmsKey', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EcrRepositoryEncryptionConfiguration']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EcrRepositoryEncryptionConfiguration']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EcrRepositoryEncryptionConfiguration']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aa4827c7ec5c7941119297f5fba39dd3d0edad9f62a421a7992b16ae3ff8823a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.ecrRepository.EcrRepositoryImageScanningConfiguration', jsii_struct_bases=[], name_mapping={'scan_on_push': 'scanOnPush'})
class EcrRepositoryImageScanningConfiguration:

    def __init__(self, *, scan_on_push: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bf1179370f07761208d9f58b4d29ade64b42b6c73220dcb8a34c95924bc09f90)
            check_type(argname='argument scan_on_push', value=scan_on_push, expected_type=type_hints['scan_on_push'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'scan_on_push': scan_on_push}

    @builtins.property
    def scan_on_push(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        result = self._values.get('scan_on_push')
        assert result is not None, "Required property 'scan_on_push' is missing"
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EcrRepositoryImageScanningConfiguration(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EcrRepositoryImageScanningConfigurationOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.ecrRepository.EcrRepositoryImageScanningConfigurationOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b55f2d5734430461718754590ca3c0e7b069c78f3ef100764d3d72d3b2310c2)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name='scanOnPushInput')
    def scan_on_push_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'scanOnPushInput'))

    @builtins.property
    @jsii.member(jsii_name='scanOnPush')
    def scan_on_push(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'scanOnPush'))

    @scan_on_push.setter
    def scan_on_push(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__96e3be53c39935ee109b9e0823d39c252ca66d41ab24d4b231b38a887f3abef9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'scanOnPush', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['EcrRepositoryImageScanningConfiguration']:
        return typing.cast(typing.Optional['EcrRepositoryImageScanningConfiguration'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['EcrRepositoryImageScanningConfiguration']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d2732026bb10a668205e085856746b99aa089d921bec49716daa2e93fe17b049)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.ecrRepository.EcrRepositoryTimeouts', jsii_struct_bases=[], name_mapping={'delete': 'delete'})
class EcrRepositoryTimeouts:

    def __init__(self, *, delete: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cd1e5abf8ec2436168304d7e3192d505d872fe3db2fd2a2861741ed85ab271f5)
            check_type(argname='argument delete', value=delete, expected_type=type_hints['delete'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if delete is not None:
            self._values['delete'] = delete

    @builtins.property
    def delete(self) -> typing.Optional[builtins.str]:
        result = self._values.get('delete')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EcrRepositoryTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EcrRepositoryTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.ecrRepository.EcrRepositoryTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d6ed435142c8582b684c8eea767f0f38ba3d35d630571b64eb7e4fc275df6f25)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetDelete')
    def reset_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDelete', []))

    @builtins.property
    @jsii.member(jsii_name='deleteInput')
    def delete_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'deleteInput'))

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e41a2cc1f6af6f1201522567e8735cb7c9cdcc71fe088a2b70f7d4259b442223)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EcrRepositoryTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EcrRepositoryTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EcrRepositoryTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eb045a83a9facb846308cbdaee59ad6ea5f07a60c8cfa07b4fc84822a8bdb044)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['EcrRepository', 'EcrRepositoryConfig', 'EcrRepositoryEncryptionConfiguration', 'EcrRepositoryEncryptionConfigurationList', 'EcrRepositoryEncryptionConfigurationOutputReference', 'EcrRepositoryImageScanningConfiguration', 'EcrRepositoryImageScanningConfigurationOutputReference', 'EcrRepositoryTimeouts', 'EcrRepositoryTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__687ce8c401be93ca12cf80f6d9887d2b7569cb2d6e04bff0428c19dde2fb147b(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, name: builtins.str, encryption_configuration: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[EcrRepositoryEncryptionConfiguration, typing.Dict[builtins.str, typing.Any]]]]]=None, force_delete: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, image_scanning_configuration: typing.Optional[typing.Union[EcrRepositoryImageScanningConfiguration, typing.Dict[builtins.str, typing.Any]]]=None, image_tag_mutability: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[EcrRepositoryTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__4836073e7e12a02144951f3f8449a8d0d11401e3ee3b8a56776dd8c58ba64f9b(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__a8587a4f44494dc3a64d472a5b5ea500fc20601f6dc55c4e041db7e35bd71bc8(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[EcrRepositoryEncryptionConfiguration, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__2bdce59176e79b1bcfcec129ccf644adbd81eccedb0e17bd886d9441e308d252(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__8e693aabf3ea9c5a3e8f0ae14026dfb0165bda6a84bb6b0b5008cdbe8bf9cb74(value: builtins.str) -> None:
    pass

def _typecheckingstub__3c8e0369481c2f4efb45c355f5bbf62abcee319f790c5bfcce13a09ab8d1f9bd(value: builtins.str) -> None:
    pass

def _typecheckingstub__2071df456e63f51e59478caa109ec4830bfce34dab0e25b00b97478b1b991218(value: builtins.str) -> None:
    pass

def _typecheckingstub__9bacbdc1d7a2b136d5ae674894d8fe8a0c680a0874a4a14ba358826b38cc099a(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__d3826fe004561a9d446252075289ef9e3b228054f58c88b07c9ce5c518001ea6(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__cca8ffd46a046577c88bcdf42b5b132e2a9e5a452f03326ac4c1a34c96607199(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, name: builtins.str, encryption_configuration: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[EcrRepositoryEncryptionConfiguration, typing.Dict[builtins.str, typing.Any]]]]]=None, force_delete: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, image_scanning_configuration: typing.Optional[typing.Union[EcrRepositoryImageScanningConfiguration, typing.Dict[builtins.str, typing.Any]]]=None, image_tag_mutability: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[EcrRepositoryTimeouts, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
    pass

def _typecheckingstub__5fa4f28f0fa2774ea05e13571637e486cbaf5e22a0bc5c115aa6ae5503c9ea59(*, encryption_type: typing.Optional[builtins.str]=None, kms_key: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__7d7f9d70c0fe101678f9ec5ca77b625ce68da65f1a3d4e1e051bb30fbeba9f02(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__cfebef1d7b0c1be55ed67c804a2236fa1559fb35f66344a617b082f49dc0a861(index: jsii.Number) -> None:
    pass

def _typecheckingstub__d03276fd0abe9b346bbc5176953f7bdf83b2a51a34b3694f3fad90b708a4b8c5(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[EcrRepositoryEncryptionConfiguration]]]) -> None:
    pass

def _typecheckingstub__0aedda5d978cd312b772e5ce0e578bdd8b853e44bbc1859af44dd751fddfef63(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__d35df8acbd12dbe5ff83a0958734331eba125461755af68e2b240882639cadc1(value: builtins.str) -> None:
    pass

def _typecheckingstub__1e6e731d619f953b5ad1600b486fe07b58e6b005a8e0d6b007e85681051299e4(value: builtins.str) -> None:
    pass

def _typecheckingstub__aa4827c7ec5c7941119297f5fba39dd3d0edad9f62a421a7992b16ae3ff8823a(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, EcrRepositoryEncryptionConfiguration]]) -> None:
    pass

def _typecheckingstub__bf1179370f07761208d9f58b4d29ade64b42b6c73220dcb8a34c95924bc09f90(*, scan_on_push: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__5b55f2d5734430461718754590ca3c0e7b069c78f3ef100764d3d72d3b2310c2(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__96e3be53c39935ee109b9e0823d39c252ca66d41ab24d4b231b38a887f3abef9(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__d2732026bb10a668205e085856746b99aa089d921bec49716daa2e93fe17b049(value: typing.Optional[EcrRepositoryImageScanningConfiguration]) -> None:
    pass

def _typecheckingstub__cd1e5abf8ec2436168304d7e3192d505d872fe3db2fd2a2861741ed85ab271f5(*, delete: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__d6ed435142c8582b684c8eea767f0f38ba3d35d630571b64eb7e4fc275df6f25(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__e41a2cc1f6af6f1201522567e8735cb7c9cdcc71fe088a2b70f7d4259b442223(value: builtins.str) -> None:
    pass

def _typecheckingstub__eb045a83a9facb846308cbdaee59ad6ea5f07a60c8cfa07b4fc84822a8bdb044(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, EcrRepositoryTimeouts]]) -> None:
    pass
