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

class S3BucketServerSideEncryptionConfigurationA(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketServerSideEncryptionConfiguration.S3BucketServerSideEncryptionConfigurationA'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, bucket: builtins.str, rule: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketServerSideEncryptionConfigurationRuleA', typing.Dict[builtins.str, typing.Any]]]], expected_bucket_owner: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ec0773ca6ce2f5bdfb7aca3343801e85741191b8d7ca1df7b94fb509c89d2add)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = S3BucketServerSideEncryptionConfigurationAConfig(bucket=bucket, rule=rule, expected_bucket_owner=expected_bucket_owner, id=id, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__73981de002289a2ab9082bd92153beae0caf10240b9bd7ef4c7b95f401e2ecda)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putRule')
    def put_rule(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketServerSideEncryptionConfigurationRuleA', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1e42e27feb113f085ca9dfc77161a0a38fde49573ff4dd77910370f5a85dfa24)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putRule', [value]))

    @jsii.member(jsii_name='resetExpectedBucketOwner')
    def reset_expected_bucket_owner(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetExpectedBucketOwner', []))

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
    def rule(self) -> 'S3BucketServerSideEncryptionConfigurationRuleAList':
        return typing.cast('S3BucketServerSideEncryptionConfigurationRuleAList', jsii.get(self, 'rule'))

    @builtins.property
    @jsii.member(jsii_name='bucketInput')
    def bucket_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'bucketInput'))

    @builtins.property
    @jsii.member(jsii_name='expectedBucketOwnerInput')
    def expected_bucket_owner_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'expectedBucketOwnerInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='ruleInput')
    def rule_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketServerSideEncryptionConfigurationRuleA']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketServerSideEncryptionConfigurationRuleA']]], jsii.get(self, 'ruleInput'))

    @builtins.property
    @jsii.member(jsii_name='bucket')
    def bucket(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'bucket'))

    @bucket.setter
    def bucket(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f776ac494573d3645a21db34217064fbedfe865398e829e7d6da1922daf42433)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'bucket', value)

    @builtins.property
    @jsii.member(jsii_name='expectedBucketOwner')
    def expected_bucket_owner(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'expectedBucketOwner'))

    @expected_bucket_owner.setter
    def expected_bucket_owner(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__49603130faa8bf725e59da74884ab4ec74f6336f589c252f2d1b38db1a4d5b46)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'expectedBucketOwner', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9f53d55561f6685d05727fee56f6609545d95cf30f8d9e488c15c147e7fd0fee)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

@jsii.data_type(jsii_type='aws.s3BucketServerSideEncryptionConfiguration.S3BucketServerSideEncryptionConfigurationAConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'bucket': 'bucket', 'rule': 'rule', 'expected_bucket_owner': 'expectedBucketOwner', 'id': 'id'})
class S3BucketServerSideEncryptionConfigurationAConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, bucket: builtins.str, rule: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketServerSideEncryptionConfigurationRuleA', typing.Dict[builtins.str, typing.Any]]]], expected_bucket_owner: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__de92791502066d3bbe79a91fa50bb1fb9f861effc061cb14fb2e1ce1ff699a07)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument bucket', value=bucket, expected_type=type_hints['bucket'])
            check_type(argname='argument rule', value=rule, expected_type=type_hints['rule'])
            check_type(argname='argument expected_bucket_owner', value=expected_bucket_owner, expected_type=type_hints['expected_bucket_owner'])
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
        if expected_bucket_owner is not None:
            self._values['expected_bucket_owner'] = expected_bucket_owner
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
    def rule(self) -> typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketServerSideEncryptionConfigurationRuleA']]:
        result = self._values.get('rule')
        assert result is not None, "Required property 'rule' is missing"
        return typing.cast(typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketServerSideEncryptionConfigurationRuleA']], result)

    @builtins.property
    def expected_bucket_owner(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expected_bucket_owner')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketServerSideEncryptionConfigurationAConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.s3BucketServerSideEncryptionConfiguration.S3BucketServerSideEncryptionConfigurationRuleA', jsii_struct_bases=[], name_mapping={'apply_server_side_encryption_by_default': 'applyServerSideEncryptionByDefault', 'bucket_key_enabled': 'bucketKeyEnabled'})
class S3BucketServerSideEncryptionConfigurationRuleA:

    def __init__(self, *, apply_server_side_encryption_by_default: typing.Optional[typing.Union['S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA', typing.Dict[builtins.str, typing.Any]]]=None, bucket_key_enabled: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None) -> None:
        if isinstance(apply_server_side_encryption_by_default, dict):
            apply_server_side_encryption_by_default = S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA(**apply_server_side_encryption_by_default)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__88af6ecf89db6f72b51a1beccaa1bac70b92e41a2719075863334d2428a4d8cb)
            check_type(argname='argument apply_server_side_encryption_by_default', value=apply_server_side_encryption_by_default, expected_type=type_hints['apply_server_side_encryption_by_default'])
            check_type(argname='argument bucket_key_enabled', value=bucket_key_enabled, expected_type=type_hints['bucket_key_enabled'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if apply_server_side_encryption_by_default is not None:
            self._values['apply_server_side_encryption_by_default'] = apply_server_side_encryption_by_default
        if bucket_key_enabled is not None:
            self._values['bucket_key_enabled'] = bucket_key_enabled

    @builtins.property
    def apply_server_side_encryption_by_default(self) -> typing.Optional['S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA']:
        result = self._values.get('apply_server_side_encryption_by_default')
        return typing.cast(typing.Optional['S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA'], result)

    @builtins.property
    def bucket_key_enabled(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('bucket_key_enabled')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketServerSideEncryptionConfigurationRuleA(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketServerSideEncryptionConfigurationRuleAList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketServerSideEncryptionConfiguration.S3BucketServerSideEncryptionConfigurationRuleAList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e7298c37716467b2d8f365558454a58fced99260e872c8cec99327598394eb62)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'S3BucketServerSideEncryptionConfigurationRuleAOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__47067c22b4be5f6817d9dad2b07fba563eb6dfda3f3f2959083e464ee954bb1c)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('S3BucketServerSideEncryptionConfigurationRuleAOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketServerSideEncryptionConfigurationRuleA']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketServerSideEncryptionConfigurationRuleA']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketServerSideEncryptionConfigurationRuleA']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2b58c91685be176fa4201ab7b5370bd62d2cb96dcc56aacbac69617fc863d347)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketServerSideEncryptionConfigurationRuleAOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketServerSideEncryptionConfiguration.S3BucketServerSideEncryptionConfigurationRuleAOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3de85f975d6694ab5fbb7708b2ae5aa53953b07309a12cc19770bc01c692e77f)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='putApplyServerSideEncryptionByDefault')
    def put_apply_server_side_encryption_by_default(self, *, sse_algorithm: builtins.str, kms_master_key_id: typing.Optional[builtins.str]=None) -> None:
        value = S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA(sse_algorithm=sse_algorithm, kms_master_key_id=kms_master_key_id)
        return typing.cast(None, jsii.invoke(self, 'putApplyServerSideEncryptionByDefault', [value]))

    @jsii.member(jsii_name='resetApplyServerSideEncryptionByDefault')
    def reset_apply_server_side_encryption_by_default(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetApplyServerSideEncryptionByDefault', []))

    @jsii.member(jsii_name='resetBucketKeyEnabled')
    def reset_bucket_key_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetBucketKeyEnabled', []))

    @builtins.property
    @jsii.member(jsii_name='applyServerSideEncryptionByDefault')
    def apply_server_side_encryption_by_default(self) -> 'S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultAOutputReference':
        return typing.cast('S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultAOutputReference', jsii.get(self, 'applyServerSideEncryptionByDefault'))

    @builtins.property
    @jsii.member(jsii_name='applyServerSideEncryptionByDefaultInput')
    def apply_server_side_encryption_by_default_input(self) -> typing.Optional['S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA']:
        return typing.cast(typing.Optional['S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA'], jsii.get(self, 'applyServerSideEncryptionByDefaultInput'))

    @builtins.property
    @jsii.member(jsii_name='bucketKeyEnabledInput')
    def bucket_key_enabled_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'bucketKeyEnabledInput'))

    @builtins.property
    @jsii.member(jsii_name='bucketKeyEnabled')
    def bucket_key_enabled(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'bucketKeyEnabled'))

    @bucket_key_enabled.setter
    def bucket_key_enabled(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e1a00d9589aa57cd14c8919df43311f60f03061826592aa49844d630f85e7f5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'bucketKeyEnabled', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketServerSideEncryptionConfigurationRuleA']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketServerSideEncryptionConfigurationRuleA']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketServerSideEncryptionConfigurationRuleA']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__42024ba02c9eef6e80147372865ae6e45c6a7d2e2d33abd5e2e64f4a6e129869)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.s3BucketServerSideEncryptionConfiguration.S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA', jsii_struct_bases=[], name_mapping={'sse_algorithm': 'sseAlgorithm', 'kms_master_key_id': 'kmsMasterKeyId'})
class S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA:

    def __init__(self, *, sse_algorithm: builtins.str, kms_master_key_id: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4e976dbba21a7a431d063b94b1650afc76e722cf716c83c3ac75e085ce45e119)
            check_type(argname='argument sse_algorithm', value=sse_algorithm, expected_type=type_hints['sse_algorithm'])
            check_type(argname='argument kms_master_key_id', value=kms_master_key_id, expected_type=type_hints['kms_master_key_id'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'sse_algorithm': sse_algorithm}
        if kms_master_key_id is not None:
            self._values['kms_master_key_id'] = kms_master_key_id

    @builtins.property
    def sse_algorithm(self) -> builtins.str:
        result = self._values.get('sse_algorithm')
        assert result is not None, "Required property 'sse_algorithm' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kms_master_key_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kms_master_key_id')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultAOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketServerSideEncryptionConfiguration.S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultAOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e5318e3f8cc97164b6148d2116353a6c5e80814e32c8123098ed42fd019c2b3c)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetKmsMasterKeyId')
    def reset_kms_master_key_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetKmsMasterKeyId', []))

    @builtins.property
    @jsii.member(jsii_name='kmsMasterKeyIdInput')
    def kms_master_key_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'kmsMasterKeyIdInput'))

    @builtins.property
    @jsii.member(jsii_name='sseAlgorithmInput')
    def sse_algorithm_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'sseAlgorithmInput'))

    @builtins.property
    @jsii.member(jsii_name='kmsMasterKeyId')
    def kms_master_key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'kmsMasterKeyId'))

    @kms_master_key_id.setter
    def kms_master_key_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5ac0246ac03b9abd1395fef006c51878a0398245435f1176828bc347ef2cc0d6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'kmsMasterKeyId', value)

    @builtins.property
    @jsii.member(jsii_name='sseAlgorithm')
    def sse_algorithm(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'sseAlgorithm'))

    @sse_algorithm.setter
    def sse_algorithm(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d60e5143af60e33c38f5093304c40694bc8c5c9dfdbca224086c033e2b970dcc)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'sseAlgorithm', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA']:
        return typing.cast(typing.Optional['S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7c0dde0c0f7620d14541c6ebcc41cc8c286f78f8974f2d3c86bb4faf2444b9fe)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['S3BucketServerSideEncryptionConfigurationA', 'S3BucketServerSideEncryptionConfigurationAConfig', 'S3BucketServerSideEncryptionConfigurationRuleA', 'S3BucketServerSideEncryptionConfigurationRuleAList', 'S3BucketServerSideEncryptionConfigurationRuleAOutputReference', 'S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA', 'S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultAOutputReference']
publication.publish()

def _typecheckingstub__ec0773ca6ce2f5bdfb7aca3343801e85741191b8d7ca1df7b94fb509c89d2add(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, bucket: builtins.str, rule: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketServerSideEncryptionConfigurationRuleA, typing.Dict[builtins.str, typing.Any]]]], expected_bucket_owner: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__73981de002289a2ab9082bd92153beae0caf10240b9bd7ef4c7b95f401e2ecda(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__1e42e27feb113f085ca9dfc77161a0a38fde49573ff4dd77910370f5a85dfa24(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketServerSideEncryptionConfigurationRuleA, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__f776ac494573d3645a21db34217064fbedfe865398e829e7d6da1922daf42433(value: builtins.str) -> None:
    pass

def _typecheckingstub__49603130faa8bf725e59da74884ab4ec74f6336f589c252f2d1b38db1a4d5b46(value: builtins.str) -> None:
    pass

def _typecheckingstub__9f53d55561f6685d05727fee56f6609545d95cf30f8d9e488c15c147e7fd0fee(value: builtins.str) -> None:
    pass

def _typecheckingstub__de92791502066d3bbe79a91fa50bb1fb9f861effc061cb14fb2e1ce1ff699a07(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, bucket: builtins.str, rule: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketServerSideEncryptionConfigurationRuleA, typing.Dict[builtins.str, typing.Any]]]], expected_bucket_owner: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__88af6ecf89db6f72b51a1beccaa1bac70b92e41a2719075863334d2428a4d8cb(*, apply_server_side_encryption_by_default: typing.Optional[typing.Union[S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA, typing.Dict[builtins.str, typing.Any]]]=None, bucket_key_enabled: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None) -> None:
    pass

def _typecheckingstub__e7298c37716467b2d8f365558454a58fced99260e872c8cec99327598394eb62(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__47067c22b4be5f6817d9dad2b07fba563eb6dfda3f3f2959083e464ee954bb1c(index: jsii.Number) -> None:
    pass

def _typecheckingstub__2b58c91685be176fa4201ab7b5370bd62d2cb96dcc56aacbac69617fc863d347(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[S3BucketServerSideEncryptionConfigurationRuleA]]]) -> None:
    pass

def _typecheckingstub__3de85f975d6694ab5fbb7708b2ae5aa53953b07309a12cc19770bc01c692e77f(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__6e1a00d9589aa57cd14c8919df43311f60f03061826592aa49844d630f85e7f5(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__42024ba02c9eef6e80147372865ae6e45c6a7d2e2d33abd5e2e64f4a6e129869(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketServerSideEncryptionConfigurationRuleA]]) -> None:
    pass

def _typecheckingstub__4e976dbba21a7a431d063b94b1650afc76e722cf716c83c3ac75e085ce45e119(*, sse_algorithm: builtins.str, kms_master_key_id: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__e5318e3f8cc97164b6148d2116353a6c5e80814e32c8123098ed42fd019c2b3c(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__5ac0246ac03b9abd1395fef006c51878a0398245435f1176828bc347ef2cc0d6(value: builtins.str) -> None:
    pass

def _typecheckingstub__d60e5143af60e33c38f5093304c40694bc8c5c9dfdbca224086c033e2b970dcc(value: builtins.str) -> None:
    pass

def _typecheckingstub__7c0dde0c0f7620d14541c6ebcc41cc8c286f78f8974f2d3c86bb4faf2444b9fe(value: typing.Optional[S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA]) -> None:
    pass
