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

class CloudwatchLogGroup(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.cloudwatchLogGroup.CloudwatchLogGroup'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, id: typing.Optional[builtins.str]=None, kms_key_id: typing.Optional[builtins.str]=None, log_group_class: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, retention_in_days: typing.Optional[jsii.Number]=None, skip_destroy: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ce2ee0a3f426c44af4cef12f632d28bb4d7dd0054271b1b7ca89d018a7443d8a)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = CloudwatchLogGroupConfig(id=id, kms_key_id=kms_key_id, log_group_class=log_group_class, name=name, name_prefix=name_prefix, retention_in_days=retention_in_days, skip_destroy=skip_destroy, tags=tags, tags_all=tags_all, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9b06afec0786692b636d17fbc64802c2a0a0084954926809741f67646f62f81b)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetKmsKeyId')
    def reset_kms_key_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetKmsKeyId', []))

    @jsii.member(jsii_name='resetLogGroupClass')
    def reset_log_group_class(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetLogGroupClass', []))

    @jsii.member(jsii_name='resetName')
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetName', []))

    @jsii.member(jsii_name='resetNamePrefix')
    def reset_name_prefix(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNamePrefix', []))

    @jsii.member(jsii_name='resetRetentionInDays')
    def reset_retention_in_days(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRetentionInDays', []))

    @jsii.member(jsii_name='resetSkipDestroy')
    def reset_skip_destroy(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSkipDestroy', []))

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
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='kmsKeyIdInput')
    def kms_key_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'kmsKeyIdInput'))

    @builtins.property
    @jsii.member(jsii_name='logGroupClassInput')
    def log_group_class_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'logGroupClassInput'))

    @builtins.property
    @jsii.member(jsii_name='nameInput')
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'nameInput'))

    @builtins.property
    @jsii.member(jsii_name='namePrefixInput')
    def name_prefix_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'namePrefixInput'))

    @builtins.property
    @jsii.member(jsii_name='retentionInDaysInput')
    def retention_in_days_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'retentionInDaysInput'))

    @builtins.property
    @jsii.member(jsii_name='skipDestroyInput')
    def skip_destroy_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'skipDestroyInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsAllInput')
    def tags_all_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsAllInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsInput')
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsInput'))

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4137ee70bd1484bcad890c82c344d1bbb8e30430a6d016be9c24b0d0faa8e87f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='kmsKeyId')
    def kms_key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'kmsKeyId'))

    @kms_key_id.setter
    def kms_key_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fa8c220723b50fd4cfb80f2ad22554f6f9a8451f65da2991849371389b2a8014)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'kmsKeyId', value)

    @builtins.property
    @jsii.member(jsii_name='logGroupClass')
    def log_group_class(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'logGroupClass'))

    @log_group_class.setter
    def log_group_class(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d8fb5c8ba0c1f8726b8f4d03c13e5b3bed900214ccb6f9909f10abccb21132d8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'logGroupClass', value)

    @builtins.property
    @jsii.member(jsii_name='name')
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'name'))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__04cff17a1dbd8a519fa71688d23da313d7da11c8bb0a24a78edeadeeafbb8235)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'name', value)

    @builtins.property
    @jsii.member(jsii_name='namePrefix')
    def name_prefix(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'namePrefix'))

    @name_prefix.setter
    def name_prefix(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1315af9c87fe86bf4dd5e05233cf5fd8097b6db3dc8ec52d7038e489ccacaa7e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'namePrefix', value)

    @builtins.property
    @jsii.member(jsii_name='retentionInDays')
    def retention_in_days(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'retentionInDays'))

    @retention_in_days.setter
    def retention_in_days(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fac12b3b19ed534d7122989e483eb5d15403ae910cec9b4001feda7413af1ca4)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'retentionInDays', value)

    @builtins.property
    @jsii.member(jsii_name='skipDestroy')
    def skip_destroy(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'skipDestroy'))

    @skip_destroy.setter
    def skip_destroy(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__330bdda7c105643aa455265b016a197c1d8dfc565c23934d4a1f4dddb3ec3f58)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'skipDestroy', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0aceb3ef72cbd900a498b95457a04fb1c89f43bd85c9910bf50d8fbc262cb0b0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dd9fce5cbb90deb43a7e0e71fa60481058566bde48f94a8b00a3a6c3c810f778)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

@jsii.data_type(jsii_type='aws.cloudwatchLogGroup.CloudwatchLogGroupConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'id': 'id', 'kms_key_id': 'kmsKeyId', 'log_group_class': 'logGroupClass', 'name': 'name', 'name_prefix': 'namePrefix', 'retention_in_days': 'retentionInDays', 'skip_destroy': 'skipDestroy', 'tags': 'tags', 'tags_all': 'tagsAll'})
class CloudwatchLogGroupConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, id: typing.Optional[builtins.str]=None, kms_key_id: typing.Optional[builtins.str]=None, log_group_class: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, retention_in_days: typing.Optional[jsii.Number]=None, skip_destroy: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5a5111f2bdb2c589de044f2ebe7469553884ab5e0bd11504ca863eda59e97286)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument kms_key_id', value=kms_key_id, expected_type=type_hints['kms_key_id'])
            check_type(argname='argument log_group_class', value=log_group_class, expected_type=type_hints['log_group_class'])
            check_type(argname='argument name', value=name, expected_type=type_hints['name'])
            check_type(argname='argument name_prefix', value=name_prefix, expected_type=type_hints['name_prefix'])
            check_type(argname='argument retention_in_days', value=retention_in_days, expected_type=type_hints['retention_in_days'])
            check_type(argname='argument skip_destroy', value=skip_destroy, expected_type=type_hints['skip_destroy'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
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
        if id is not None:
            self._values['id'] = id
        if kms_key_id is not None:
            self._values['kms_key_id'] = kms_key_id
        if log_group_class is not None:
            self._values['log_group_class'] = log_group_class
        if name is not None:
            self._values['name'] = name
        if name_prefix is not None:
            self._values['name_prefix'] = name_prefix
        if retention_in_days is not None:
            self._values['retention_in_days'] = retention_in_days
        if skip_destroy is not None:
            self._values['skip_destroy'] = skip_destroy
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
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kms_key_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kms_key_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def log_group_class(self) -> typing.Optional[builtins.str]:
        result = self._values.get('log_group_class')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name_prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name_prefix')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def retention_in_days(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('retention_in_days')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def skip_destroy(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('skip_destroy')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

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
        return 'CloudwatchLogGroupConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['CloudwatchLogGroup', 'CloudwatchLogGroupConfig']
publication.publish()

def _typecheckingstub__ce2ee0a3f426c44af4cef12f632d28bb4d7dd0054271b1b7ca89d018a7443d8a(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, id: typing.Optional[builtins.str]=None, kms_key_id: typing.Optional[builtins.str]=None, log_group_class: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, retention_in_days: typing.Optional[jsii.Number]=None, skip_destroy: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__9b06afec0786692b636d17fbc64802c2a0a0084954926809741f67646f62f81b(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__4137ee70bd1484bcad890c82c344d1bbb8e30430a6d016be9c24b0d0faa8e87f(value: builtins.str) -> None:
    pass

def _typecheckingstub__fa8c220723b50fd4cfb80f2ad22554f6f9a8451f65da2991849371389b2a8014(value: builtins.str) -> None:
    pass

def _typecheckingstub__d8fb5c8ba0c1f8726b8f4d03c13e5b3bed900214ccb6f9909f10abccb21132d8(value: builtins.str) -> None:
    pass

def _typecheckingstub__04cff17a1dbd8a519fa71688d23da313d7da11c8bb0a24a78edeadeeafbb8235(value: builtins.str) -> None:
    pass

def _typecheckingstub__1315af9c87fe86bf4dd5e05233cf5fd8097b6db3dc8ec52d7038e489ccacaa7e(value: builtins.str) -> None:
    pass

def _typecheckingstub__fac12b3b19ed534d7122989e483eb5d15403ae910cec9b4001feda7413af1ca4(value: jsii.Number) -> None:
    pass

def _typecheckingstub__330bdda7c105643aa455265b016a197c1d8dfc565c23934d4a1f4dddb3ec3f58(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__0aceb3ef72cbd900a498b95457a04fb1c89f43bd85c9910bf50d8fbc262cb0b0(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__dd9fce5cbb90deb43a7e0e71fa60481058566bde48f94a8b00a3a6c3c810f778(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__5a5111f2bdb2c589de044f2ebe7469553884ab5e0bd11504ca863eda59e97286(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, id: typing.Optional[builtins.str]=None, kms_key_id: typing.Optional[builtins.str]=None, log_group_class: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None, name_prefix: typing.Optional[builtins.str]=None, retention_in_days: typing.Optional[jsii.Number]=None, skip_destroy: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
    pass
