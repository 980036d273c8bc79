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

class EksAccessPolicyAssociation(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.eksAccessPolicyAssociation.EksAccessPolicyAssociation'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, access_scope: typing.Union['EksAccessPolicyAssociationAccessScope', typing.Dict[builtins.str, typing.Any]], cluster_name: builtins.str, policy_arn: builtins.str, principal_arn: builtins.str, id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union['EksAccessPolicyAssociationTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9d14fcbadfa7c2bcc46562d6ae49067103a1c056494c95fdbea01a641f3b6692)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = EksAccessPolicyAssociationConfig(access_scope=access_scope, cluster_name=cluster_name, policy_arn=policy_arn, principal_arn=principal_arn, id=id, timeouts=timeouts, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9457d33fbdd2b6cf55f1511eadab2ccad34db9e384e7b207cc018de953f9297f)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putAccessScope')
    def put_access_scope(self, *, type: builtins.str, namespaces: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        value = EksAccessPolicyAssociationAccessScope(type=type, namespaces=namespaces)
        return typing.cast(None, jsii.invoke(self, 'putAccessScope', [value]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None) -> None:
        value = EksAccessPolicyAssociationTimeouts(create=create, delete=delete)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

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
    @jsii.member(jsii_name='accessScope')
    def access_scope(self) -> 'EksAccessPolicyAssociationAccessScopeOutputReference':
        return typing.cast('EksAccessPolicyAssociationAccessScopeOutputReference', jsii.get(self, 'accessScope'))

    @builtins.property
    @jsii.member(jsii_name='associatedAt')
    def associated_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'associatedAt'))

    @builtins.property
    @jsii.member(jsii_name='modifiedAt')
    def modified_at(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'modifiedAt'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'EksAccessPolicyAssociationTimeoutsOutputReference':
        return typing.cast('EksAccessPolicyAssociationTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='accessScopeInput')
    def access_scope_input(self) -> typing.Optional['EksAccessPolicyAssociationAccessScope']:
        return typing.cast(typing.Optional['EksAccessPolicyAssociationAccessScope'], jsii.get(self, 'accessScopeInput'))

    @builtins.property
    @jsii.member(jsii_name='clusterNameInput')
    def cluster_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'clusterNameInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='policyArnInput')
    def policy_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'policyArnInput'))

    @builtins.property
    @jsii.member(jsii_name='principalArnInput')
    def principal_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'principalArnInput'))

    @builtins.property
    @jsii.member(jsii_name='timeoutsInput')
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAccessPolicyAssociationTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAccessPolicyAssociationTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='clusterName')
    def cluster_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'clusterName'))

    @cluster_name.setter
    def cluster_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7a55268bd6f4ea3d7f60c27b68b5dbc287ed9ff73e32843e19dbae056a6ab803)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'clusterName', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__769ae61726fe0d1c7b8fa483c4baef816a3d4348524b6519013e6eb1b5edbc8e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='policyArn')
    def policy_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'policyArn'))

    @policy_arn.setter
    def policy_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d66c25a52df862536b7a440059e656e9bafca29b653d643305199f452d6d5ff8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'policyArn', value)

    @builtins.property
    @jsii.member(jsii_name='principalArn')
    def principal_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'principalArn'))

    @principal_arn.setter
    def principal_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__373dd545e50ca294b12f0b7ec51b73aaa43ebe6a7fcbcdbd04be12cce7b367ed)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'principalArn', value)

@jsii.data_type(jsii_type='aws.eksAccessPolicyAssociation.EksAccessPolicyAssociationAccessScope', jsii_struct_bases=[], name_mapping={'type': 'type', 'namespaces': 'namespaces'})
class EksAccessPolicyAssociationAccessScope:

    def __init__(self, *, type: builtins.str, namespaces: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1ae3bf63eea03d5d88d75ac4fbd5e5f9379b068ecb4c3c50930ebccbd3cdf301)
            check_type(argname='argument type', value=type, expected_type=type_hints['type'])
            check_type(argname='argument namespaces', value=namespaces, expected_type=type_hints['namespaces'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if namespaces is not None:
            self._values['namespaces'] = namespaces

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespaces(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('namespaces')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksAccessPolicyAssociationAccessScope(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksAccessPolicyAssociationAccessScopeOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksAccessPolicyAssociation.EksAccessPolicyAssociationAccessScopeOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7cb3a95af095292c64866fa7cf893b9811548a6efd96744ebd64fdebc3f64b61)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetNamespaces')
    def reset_namespaces(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNamespaces', []))

    @builtins.property
    @jsii.member(jsii_name='namespacesInput')
    def namespaces_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'namespacesInput'))

    @builtins.property
    @jsii.member(jsii_name='typeInput')
    def type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'typeInput'))

    @builtins.property
    @jsii.member(jsii_name='namespaces')
    def namespaces(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'namespaces'))

    @namespaces.setter
    def namespaces(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__293d16aa7530c5e6bc785cef8cae7935cb27683039ab90c6b58ec8659e57ef52)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'namespaces', value)

    @builtins.property
    @jsii.member(jsii_name='type')
    def type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'type'))

    @type.setter
    def type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3812d1e5ba36f633b15d6b78769f2beeb8cd4275d15b1e376976f8014120b9fc)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'type', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['EksAccessPolicyAssociationAccessScope']:
        return typing.cast(typing.Optional['EksAccessPolicyAssociationAccessScope'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['EksAccessPolicyAssociationAccessScope']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__00e68f745930be47f0df93018c27781985f7e62ca70eb9a2cb4da600b3d2dff8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.eksAccessPolicyAssociation.EksAccessPolicyAssociationConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'access_scope': 'accessScope', 'cluster_name': 'clusterName', 'policy_arn': 'policyArn', 'principal_arn': 'principalArn', 'id': 'id', 'timeouts': 'timeouts'})
class EksAccessPolicyAssociationConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, access_scope: typing.Union['EksAccessPolicyAssociationAccessScope', typing.Dict[builtins.str, typing.Any]], cluster_name: builtins.str, policy_arn: builtins.str, principal_arn: builtins.str, id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union['EksAccessPolicyAssociationTimeouts', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(access_scope, dict):
            access_scope = EksAccessPolicyAssociationAccessScope(**access_scope)
        if isinstance(timeouts, dict):
            timeouts = EksAccessPolicyAssociationTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b9cde945e7585e1d511629f945e0b3e6d41d0f9623f891c33fb4211791e5e653)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument access_scope', value=access_scope, expected_type=type_hints['access_scope'])
            check_type(argname='argument cluster_name', value=cluster_name, expected_type=type_hints['cluster_name'])
            check_type(argname='argument policy_arn', value=policy_arn, expected_type=type_hints['policy_arn'])
            check_type(argname='argument principal_arn', value=principal_arn, expected_type=type_hints['principal_arn'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'access_scope': access_scope, 'cluster_name': cluster_name, 'policy_arn': policy_arn, 'principal_arn': principal_arn}
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
    def access_scope(self) -> 'EksAccessPolicyAssociationAccessScope':
        result = self._values.get('access_scope')
        assert result is not None, "Required property 'access_scope' is missing"
        return typing.cast('EksAccessPolicyAssociationAccessScope', result)

    @builtins.property
    def cluster_name(self) -> builtins.str:
        result = self._values.get('cluster_name')
        assert result is not None, "Required property 'cluster_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def policy_arn(self) -> builtins.str:
        result = self._values.get('policy_arn')
        assert result is not None, "Required property 'policy_arn' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def principal_arn(self) -> builtins.str:
        result = self._values.get('principal_arn')
        assert result is not None, "Required property 'principal_arn' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def timeouts(self) -> typing.Optional['EksAccessPolicyAssociationTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['EksAccessPolicyAssociationTimeouts'], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksAccessPolicyAssociationConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.eksAccessPolicyAssociation.EksAccessPolicyAssociationTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'delete': 'delete'})
class EksAccessPolicyAssociationTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5fd6d1f16eb826bfe91098d7f024c01d86ab5df5a934928674a8c7288876a5d1)
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
        return 'EksAccessPolicyAssociationTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksAccessPolicyAssociationTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksAccessPolicyAssociation.EksAccessPolicyAssociationTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7266bdbbe022eb926ad96ffb8699fa97c49bb7baa2f5c80ddbedf1ed5cf0c2cd)
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
            type_hints = typing.get_type_hints(_typecheckingstub__e144fac4dbe2f9424c9fa0e9ef12a64ef05534304fcbc577a49b8362a10e2e20)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f46ce6d02238bdd8287dc20b011595d9fd26f0888e1e18ee9ebaf0c369cb90d9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAccessPolicyAssociationTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAccessPolicyAssociationTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksAccessPolicyAssociationTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__675346161304af67561f81ae7f69493e6c6cfe2edbd42a24a667563aac48f021)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['EksAccessPolicyAssociation', 'EksAccessPolicyAssociationAccessScope', 'EksAccessPolicyAssociationAccessScopeOutputReference', 'EksAccessPolicyAssociationConfig', 'EksAccessPolicyAssociationTimeouts', 'EksAccessPolicyAssociationTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__9d14fcbadfa7c2bcc46562d6ae49067103a1c056494c95fdbea01a641f3b6692(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, access_scope: typing.Union[EksAccessPolicyAssociationAccessScope, typing.Dict[builtins.str, typing.Any]], cluster_name: builtins.str, policy_arn: builtins.str, principal_arn: builtins.str, id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union[EksAccessPolicyAssociationTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__9457d33fbdd2b6cf55f1511eadab2ccad34db9e384e7b207cc018de953f9297f(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__7a55268bd6f4ea3d7f60c27b68b5dbc287ed9ff73e32843e19dbae056a6ab803(value: builtins.str) -> None:
    pass

def _typecheckingstub__769ae61726fe0d1c7b8fa483c4baef816a3d4348524b6519013e6eb1b5edbc8e(value: builtins.str) -> None:
    pass

def _typecheckingstub__d66c25a52df862536b7a440059e656e9bafca29b653d643305199f452d6d5ff8(value: builtins.str) -> None:
    pass

def _typecheckingstub__373dd545e50ca294b12f0b7ec51b73aaa43ebe6a7fcbcdbd04be12cce7b367ed(value: builtins.str) -> None:
    pass

def _typecheckingstub__1ae3bf63eea03d5d88d75ac4fbd5e5f9379b068ecb4c3c50930ebccbd3cdf301(*, type: builtins.str, namespaces: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
    pass

def _typecheckingstub__7cb3a95af095292c64866fa7cf893b9811548a6efd96744ebd64fdebc3f64b61(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__293d16aa7530c5e6bc785cef8cae7935cb27683039ab90c6b58ec8659e57ef52(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__3812d1e5ba36f633b15d6b78769f2beeb8cd4275d15b1e376976f8014120b9fc(value: builtins.str) -> None:
    pass

def _typecheckingstub__00e68f745930be47f0df93018c27781985f7e62ca70eb9a2cb4da600b3d2dff8(value: typing.Optional[EksAccessPolicyAssociationAccessScope]) -> None:
    pass

def _typecheckingstub__b9cde945e7585e1d511629f945e0b3e6d41d0f9623f891c33fb4211791e5e653(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, access_scope: typing.Union[EksAccessPolicyAssociationAccessScope, typing.Dict[builtins.str, typing.Any]], cluster_name: builtins.str, policy_arn: builtins.str, principal_arn: builtins.str, id: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union[EksAccessPolicyAssociationTimeouts, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
    pass

def _typecheckingstub__5fd6d1f16eb826bfe91098d7f024c01d86ab5df5a934928674a8c7288876a5d1(*, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__7266bdbbe022eb926ad96ffb8699fa97c49bb7baa2f5c80ddbedf1ed5cf0c2cd(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__e144fac4dbe2f9424c9fa0e9ef12a64ef05534304fcbc577a49b8362a10e2e20(value: builtins.str) -> None:
    pass

def _typecheckingstub__f46ce6d02238bdd8287dc20b011595d9fd26f0888e1e18ee9ebaf0c369cb90d9(value: builtins.str) -> None:
    pass

def _typecheckingstub__675346161304af67561f81ae7f69493e6c6cfe2edbd42a24a667563aac48f021(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, EksAccessPolicyAssociationTimeouts]]) -> None:
    pass
