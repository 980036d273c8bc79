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

class IamOpenidConnectProvider(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.iamOpenidConnectProvider.IamOpenidConnectProvider'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, client_id_list: typing.Sequence[builtins.str], url: builtins.str, id: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, thumbprint_list: typing.Optional[typing.Sequence[builtins.str]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f13f223fb54726f361e0b09ce1a580aae9c56b56a4f5716ea85611f3d33925a3)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = IamOpenidConnectProviderConfig(client_id_list=client_id_list, url=url, id=id, tags=tags, tags_all=tags_all, thumbprint_list=thumbprint_list, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3460f77eeb2c0750936247c0c93fda8f98a6d8d3ebaf2f0d90d7cfe8d59c6f9d)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetTagsAll')
    def reset_tags_all(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTagsAll', []))

    @jsii.member(jsii_name='resetThumbprintList')
    def reset_thumbprint_list(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetThumbprintList', []))

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
    @jsii.member(jsii_name='clientIdListInput')
    def client_id_list_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'clientIdListInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsAllInput')
    def tags_all_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsAllInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsInput')
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsInput'))

    @builtins.property
    @jsii.member(jsii_name='thumbprintListInput')
    def thumbprint_list_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'thumbprintListInput'))

    @builtins.property
    @jsii.member(jsii_name='urlInput')
    def url_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'urlInput'))

    @builtins.property
    @jsii.member(jsii_name='clientIdList')
    def client_id_list(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'clientIdList'))

    @client_id_list.setter
    def client_id_list(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d35052bf1719ca6e09e623531537f18c5c1bf59cfd47c6de95ba244063c6021)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'clientIdList', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5ae50d44e8707a13a25743c96135f07bad631dc3bc7bfac088f91a1ba2c82485)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d53628c42c79989eaaf47f9744aa3d7cf27e32f98266b9b6f12163c60d1988e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__637455fee8ff822007af1960bbc4139bff24fd0191b379c4e8a3c32cb1d20006)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

    @builtins.property
    @jsii.member(jsii_name='thumbprintList')
    def thumbprint_list(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'thumbprintList'))

    @thumbprint_list.setter
    def thumbprint_list(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3ca6291ef6d1667ab27b8de9427edededcb8fdc24cb270e353555f62c1e3a33c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'thumbprintList', value)

    @builtins.property
    @jsii.member(jsii_name='url')
    def url(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'url'))

    @url.setter
    def url(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb7d8506bba21c096b2e96b1b10a837fd1f4e72f8aeac594a9cc3646060f3d4c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'url', value)

@jsii.data_type(jsii_type='aws.iamOpenidConnectProvider.IamOpenidConnectProviderConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'client_id_list': 'clientIdList', 'url': 'url', 'id': 'id', 'tags': 'tags', 'tags_all': 'tagsAll', 'thumbprint_list': 'thumbprintList'})
class IamOpenidConnectProviderConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, client_id_list: typing.Sequence[builtins.str], url: builtins.str, id: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, thumbprint_list: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__12b9d5e4ce0a20b4e725045847094774209e5085756d6f1ea5fd4009eb2dd1ff)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument client_id_list', value=client_id_list, expected_type=type_hints['client_id_list'])
            check_type(argname='argument url', value=url, expected_type=type_hints['url'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
            check_type(argname='argument thumbprint_list', value=thumbprint_list, expected_type=type_hints['thumbprint_list'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'client_id_list': client_id_list, 'url': url}
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
        if tags is not None:
            self._values['tags'] = tags
        if tags_all is not None:
            self._values['tags_all'] = tags_all
        if thumbprint_list is not None:
            self._values['thumbprint_list'] = thumbprint_list

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
    def client_id_list(self) -> typing.List[builtins.str]:
        result = self._values.get('client_id_list')
        assert result is not None, "Required property 'client_id_list' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def url(self) -> builtins.str:
        result = self._values.get('url')
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
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
    def thumbprint_list(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('thumbprint_list')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'IamOpenidConnectProviderConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['IamOpenidConnectProvider', 'IamOpenidConnectProviderConfig']
publication.publish()

def _typecheckingstub__f13f223fb54726f361e0b09ce1a580aae9c56b56a4f5716ea85611f3d33925a3(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, client_id_list: typing.Sequence[builtins.str], url: builtins.str, id: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, thumbprint_list: typing.Optional[typing.Sequence[builtins.str]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__3460f77eeb2c0750936247c0c93fda8f98a6d8d3ebaf2f0d90d7cfe8d59c6f9d(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__1d35052bf1719ca6e09e623531537f18c5c1bf59cfd47c6de95ba244063c6021(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__5ae50d44e8707a13a25743c96135f07bad631dc3bc7bfac088f91a1ba2c82485(value: builtins.str) -> None:
    pass

def _typecheckingstub__1d53628c42c79989eaaf47f9744aa3d7cf27e32f98266b9b6f12163c60d1988e(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__637455fee8ff822007af1960bbc4139bff24fd0191b379c4e8a3c32cb1d20006(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__3ca6291ef6d1667ab27b8de9427edededcb8fdc24cb270e353555f62c1e3a33c(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__bb7d8506bba21c096b2e96b1b10a837fd1f4e72f8aeac594a9cc3646060f3d4c(value: builtins.str) -> None:
    pass

def _typecheckingstub__12b9d5e4ce0a20b4e725045847094774209e5085756d6f1ea5fd4009eb2dd1ff(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, client_id_list: typing.Sequence[builtins.str], url: builtins.str, id: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, thumbprint_list: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
    pass
