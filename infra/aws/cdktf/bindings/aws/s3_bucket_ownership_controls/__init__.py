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

class S3BucketOwnershipControls(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketOwnershipControls.S3BucketOwnershipControls'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, bucket: builtins.str, rule: typing.Union['S3BucketOwnershipControlsRule', typing.Dict[builtins.str, typing.Any]], id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e015ed2d61b730b655655295888d84ba6b7d7bdd70c4f47a43dcc8650854f3d)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = S3BucketOwnershipControlsConfig(bucket=bucket, rule=rule, id=id, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6a881cba857a836744f6940dd4d49db7b8d2ca19473b2945a5ebdca186d10837)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putRule')
    def put_rule(self, *, object_ownership: builtins.str) -> None:
        value = S3BucketOwnershipControlsRule(object_ownership=object_ownership)
        return typing.cast(None, jsii.invoke(self, 'putRule', [value]))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

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
    @jsii.member(jsii_name='rule')
    def rule(self) -> 'S3BucketOwnershipControlsRuleOutputReference':
        return typing.cast('S3BucketOwnershipControlsRuleOutputReference', jsii.get(self, 'rule'))

    @builtins.property
    @jsii.member(jsii_name='bucketInput')
    def bucket_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'bucketInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='ruleInput')
    def rule_input(self) -> typing.Optional['S3BucketOwnershipControlsRule']:
        return typing.cast(typing.Optional['S3BucketOwnershipControlsRule'], jsii.get(self, 'ruleInput'))

    @builtins.property
    @jsii.member(jsii_name='bucket')
    def bucket(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'bucket'))

    @bucket.setter
    def bucket(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5e06aaf58b8b7d35c0e33da795aeaaf9f39bb9298107757204051fff5ad2a1e4)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'bucket', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f1ae559e15fd0c07c7c94f502e03206a11f735e20ebb63376fdc5d07e28c4ee0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

@jsii.data_type(jsii_type='aws.s3BucketOwnershipControls.S3BucketOwnershipControlsConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'bucket': 'bucket', 'rule': 'rule', 'id': 'id'})
class S3BucketOwnershipControlsConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, bucket: builtins.str, rule: typing.Union['S3BucketOwnershipControlsRule', typing.Dict[builtins.str, typing.Any]], id: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(rule, dict):
            rule = S3BucketOwnershipControlsRule(**rule)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f04a21a1fccdab5bcc505fdca5fbdac95872df8e3c1f8066d8d3de7fba83e0f4)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument bucket', value=bucket, expected_type=type_hints['bucket'])
            check_type(argname='argument rule', value=rule, expected_type=type_hints['rule'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'bucket': bucket, 'rule': rule}
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
    def bucket(self) -> builtins.str:
        result = self._values.get('bucket')
        assert result is not None, "Required property 'bucket' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def rule(self) -> 'S3BucketOwnershipControlsRule':
        result = self._values.get('rule')
        assert result is not None, "Required property 'rule' is missing"
        return typing.cast('S3BucketOwnershipControlsRule', result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketOwnershipControlsConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.s3BucketOwnershipControls.S3BucketOwnershipControlsRule', jsii_struct_bases=[], name_mapping={'object_ownership': 'objectOwnership'})
class S3BucketOwnershipControlsRule:

    def __init__(self, *, object_ownership: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3cf758217f23f279da3456df609aed41e31fea4c2fc15e8111f562d6140e3271)
            check_type(argname='argument object_ownership', value=object_ownership, expected_type=type_hints['object_ownership'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'object_ownership': object_ownership}

    @builtins.property
    def object_ownership(self) -> builtins.str:
        result = self._values.get('object_ownership')
        assert result is not None, "Required property 'object_ownership' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketOwnershipControlsRule(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketOwnershipControlsRuleOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketOwnershipControls.S3BucketOwnershipControlsRuleOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__67e5f044fa65c56a6183970b0520c8f5177d6abafce604215225c265f64ae1f4)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name='objectOwnershipInput')
    def object_ownership_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'objectOwnershipInput'))

    @builtins.property
    @jsii.member(jsii_name='objectOwnership')
    def object_ownership(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'objectOwnership'))

    @object_ownership.setter
    def object_ownership(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__54b78b301aaddc47d140488dac2b477c8c9027567f701eb9f618599d48027b10)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'objectOwnership', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['S3BucketOwnershipControlsRule']:
        return typing.cast(typing.Optional['S3BucketOwnershipControlsRule'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['S3BucketOwnershipControlsRule']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ea5e3ce64b705dde5b16fba1c422e8716d938e04404d89bbb3d04e697d78dfef)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['S3BucketOwnershipControls', 'S3BucketOwnershipControlsConfig', 'S3BucketOwnershipControlsRule', 'S3BucketOwnershipControlsRuleOutputReference']
publication.publish()

def _typecheckingstub__6e015ed2d61b730b655655295888d84ba6b7d7bdd70c4f47a43dcc8650854f3d(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, bucket: builtins.str, rule: typing.Union[S3BucketOwnershipControlsRule, typing.Dict[builtins.str, typing.Any]], id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__6a881cba857a836744f6940dd4d49db7b8d2ca19473b2945a5ebdca186d10837(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__5e06aaf58b8b7d35c0e33da795aeaaf9f39bb9298107757204051fff5ad2a1e4(value: builtins.str) -> None:
    pass

def _typecheckingstub__f1ae559e15fd0c07c7c94f502e03206a11f735e20ebb63376fdc5d07e28c4ee0(value: builtins.str) -> None:
    pass

def _typecheckingstub__f04a21a1fccdab5bcc505fdca5fbdac95872df8e3c1f8066d8d3de7fba83e0f4(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, bucket: builtins.str, rule: typing.Union[S3BucketOwnershipControlsRule, typing.Dict[builtins.str, typing.Any]], id: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__3cf758217f23f279da3456df609aed41e31fea4c2fc15e8111f562d6140e3271(*, object_ownership: builtins.str) -> None:
    pass

def _typecheckingstub__67e5f044fa65c56a6183970b0520c8f5177d6abafce604215225c265f64ae1f4(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__54b78b301aaddc47d140488dac2b477c8c9027567f701eb9f618599d48027b10(value: builtins.str) -> None:
    pass

def _typecheckingstub__ea5e3ce64b705dde5b16fba1c422e8716d938e04404d89bbb3d04e697d78dfef(value: typing.Optional[S3BucketOwnershipControlsRule]) -> None:
    pass
