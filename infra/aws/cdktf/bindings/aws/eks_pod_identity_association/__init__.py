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

class EksPodIdentityAssociation(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.eksPodIdentityAssociation.EksPodIdentityAssociation'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, cluster_name: builtins.str, namespace: builtins.str, role_arn: builtins.str, service_account: builtins.str, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8860ff8ec4f9c2dd80a7e1e272becd59fd330cb84ec7bcf15dd2cbd4bd185b8b)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
        config = EksPodIdentityAssociationConfig(cluster_name=cluster_name, namespace=namespace, role_arn=role_arn, service_account=service_account, tags=tags, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__84ac82e8da6e0e076f48724a8c95517e38e7a7e891ec9762e9e93c358c9d22d9)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

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
    @jsii.member(jsii_name='associationArn')
    def association_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'associationArn'))

    @builtins.property
    @jsii.member(jsii_name='associationId')
    def association_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'associationId'))

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> '_cdktn_78ede62e.StringMap':
        return typing.cast('_cdktn_78ede62e.StringMap', jsii.get(self, 'tagsAll'))

    @builtins.property
    @jsii.member(jsii_name='clusterNameInput')
    def cluster_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'clusterNameInput'))

    @builtins.property
    @jsii.member(jsii_name='namespaceInput')
    def namespace_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'namespaceInput'))

    @builtins.property
    @jsii.member(jsii_name='roleArnInput')
    def role_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'roleArnInput'))

    @builtins.property
    @jsii.member(jsii_name='serviceAccountInput')
    def service_account_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'serviceAccountInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsInput')
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsInput'))

    @builtins.property
    @jsii.member(jsii_name='clusterName')
    def cluster_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'clusterName'))

    @cluster_name.setter
    def cluster_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7918ed8590848274c997a0ead43992ae70682ec67e8ab703766659697a3e82db)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'clusterName', value)

    @builtins.property
    @jsii.member(jsii_name='namespace')
    def namespace(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'namespace'))

    @namespace.setter
    def namespace(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__696b3fa97358b29869dbdedef34d5279aeafb0d17ae70b1ffbd92a928ed52b8f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'namespace', value)

    @builtins.property
    @jsii.member(jsii_name='roleArn')
    def role_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'roleArn'))

    @role_arn.setter
    def role_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dde97d3a8e4b851c11832cd227b2a872692ac45a80fb7267555d447f017e38f7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'roleArn', value)

    @builtins.property
    @jsii.member(jsii_name='serviceAccount')
    def service_account(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'serviceAccount'))

    @service_account.setter
    def service_account(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__587d696f63276bd1751d6d377b92d94aa9105b12b2979ff431d23a23afd3fab0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'serviceAccount', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eba388c7a386f4db9d2fd97909c68cb75e0cb8ff6ed2cccc3e7538b0a6607281)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

@jsii.data_type(jsii_type='aws.eksPodIdentityAssociation.EksPodIdentityAssociationConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'cluster_name': 'clusterName', 'namespace': 'namespace', 'role_arn': 'roleArn', 'service_account': 'serviceAccount', 'tags': 'tags'})
class EksPodIdentityAssociationConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, cluster_name: builtins.str, namespace: builtins.str, role_arn: builtins.str, service_account: builtins.str, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a52562878c47f2a9269cfeb3fa97f9b8f6a55e280512d2a24b640ba877b7b961)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument cluster_name', value=cluster_name, expected_type=type_hints['cluster_name'])
            check_type(argname='argument namespace', value=namespace, expected_type=type_hints['namespace'])
            check_type(argname='argument role_arn', value=role_arn, expected_type=type_hints['role_arn'])
            check_type(argname='argument service_account', value=service_account, expected_type=type_hints['service_account'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'cluster_name': cluster_name, 'namespace': namespace, 'role_arn': role_arn, 'service_account': service_account}
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
        if tags is not None:
            self._values['tags'] = tags

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
    def cluster_name(self) -> builtins.str:
        result = self._values.get('cluster_name')
        assert result is not None, "Required property 'cluster_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        result = self._values.get('namespace')
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

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

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksPodIdentityAssociationConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['EksPodIdentityAssociation', 'EksPodIdentityAssociationConfig']
publication.publish()

def _typecheckingstub__8860ff8ec4f9c2dd80a7e1e272becd59fd330cb84ec7bcf15dd2cbd4bd185b8b(scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, cluster_name: builtins.str, namespace: builtins.str, role_arn: builtins.str, service_account: builtins.str, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__84ac82e8da6e0e076f48724a8c95517e38e7a7e891ec9762e9e93c358c9d22d9(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__7918ed8590848274c997a0ead43992ae70682ec67e8ab703766659697a3e82db(value: builtins.str) -> None:
    pass

def _typecheckingstub__696b3fa97358b29869dbdedef34d5279aeafb0d17ae70b1ffbd92a928ed52b8f(value: builtins.str) -> None:
    pass

def _typecheckingstub__dde97d3a8e4b851c11832cd227b2a872692ac45a80fb7267555d447f017e38f7(value: builtins.str) -> None:
    pass

def _typecheckingstub__587d696f63276bd1751d6d377b92d94aa9105b12b2979ff431d23a23afd3fab0(value: builtins.str) -> None:
    pass

def _typecheckingstub__eba388c7a386f4db9d2fd97909c68cb75e0cb8ff6ed2cccc3e7538b0a6607281(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__a52562878c47f2a9269cfeb3fa97f9b8f6a55e280512d2a24b640ba877b7b961(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, cluster_name: builtins.str, namespace: builtins.str, role_arn: builtins.str, service_account: builtins.str, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
    pass
