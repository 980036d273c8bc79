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

class S3BucketPublicAccessBlock(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketPublicAccessBlock.S3BucketPublicAccessBlock'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, bucket: builtins.str, block_public_acls: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, block_public_policy: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, ignore_public_acls: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, restrict_public_buckets: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__278951021325ee32c6b5c7c9d057b7768fc958743e5f469d843bb71bf5e53815)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = S3BucketPublicAccessBlockConfig(bucket=bucket, block_public_acls=block_public_acls, block_public_policy=block_public_policy, id=id, ignore_public_acls=ignore_public_acls, restrict_public_buckets=restrict_public_buckets, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__27f76fd1aafcacd47fcd38c382872550ec92a781d7fd3458b390efd90f15a96a)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='resetBlockPublicAcls')
    def reset_block_public_acls(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetBlockPublicAcls', []))

    @jsii.member(jsii_name='resetBlockPublicPolicy')
    def reset_block_public_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetBlockPublicPolicy', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetIgnorePublicAcls')
    def reset_ignore_public_acls(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIgnorePublicAcls', []))

    @jsii.member(jsii_name='resetRestrictPublicBuckets')
    def reset_restrict_public_buckets(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRestrictPublicBuckets', []))

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
    @jsii.member(jsii_name='blockPublicAclsInput')
    def block_public_acls_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'blockPublicAclsInput'))

    @builtins.property
    @jsii.member(jsii_name='blockPublicPolicyInput')
    def block_public_policy_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'blockPublicPolicyInput'))

    @builtins.property
    @jsii.member(jsii_name='bucketInput')
    def bucket_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'bucketInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='ignorePublicAclsInput')
    def ignore_public_acls_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'ignorePublicAclsInput'))

    @builtins.property
    @jsii.member(jsii_name='restrictPublicBucketsInput')
    def restrict_public_buckets_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'restrictPublicBucketsInput'))

    @builtins.property
    @jsii.member(jsii_name='blockPublicAcls')
    def block_public_acls(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'blockPublicAcls'))

    @block_public_acls.setter
    def block_public_acls(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b8fd7add32ceba9efb1bb3ae75ca1e59081ac2fb87bcf8842e953163f98f135)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'blockPublicAcls', value)

    @builtins.property
    @jsii.member(jsii_name='blockPublicPolicy')
    def block_public_policy(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'blockPublicPolicy'))

    @block_public_policy.setter
    def block_public_policy(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0c6c13463c22883bfe1717d32e804a807f2d6fd12bac41e54be35f30c0f93568)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'blockPublicPolicy', value)

    @builtins.property
    @jsii.member(jsii_name='bucket')
    def bucket(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'bucket'))

    @bucket.setter
    def bucket(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__062bc3dc182bdcee97fc06a233075547f834cb688e7cf1a3df70a6c656a306ad)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'bucket', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1e95d25909070be211fef15d38430b742a922802d87033d25621f856ebef078b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='ignorePublicAcls')
    def ignore_public_acls(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'ignorePublicAcls'))

    @ignore_public_acls.setter
    def ignore_public_acls(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c3014525b05d3921ee46018a08eb4f2c953d9be633321ce015514dee92f3df3b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ignorePublicAcls', value)

    @builtins.property
    @jsii.member(jsii_name='restrictPublicBuckets')
    def restrict_public_buckets(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'restrictPublicBuckets'))

    @restrict_public_buckets.setter
    def restrict_public_buckets(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a1a642901417f393ee50a1b4e5ff4373d114e4914f70eb9a391e961863e36ac4)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'restrictPublicBuckets', value)

@jsii.data_type(jsii_type='aws.s3BucketPublicAccessBlock.S3BucketPublicAccessBlockConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'bucket': 'bucket', 'block_public_acls': 'blockPublicAcls', 'block_public_policy': 'blockPublicPolicy', 'id': 'id', 'ignore_public_acls': 'ignorePublicAcls', 'restrict_public_buckets': 'restrictPublicBuckets'})
class S3BucketPublicAccessBlockConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, bucket: builtins.str, block_public_acls: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, block_public_policy: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, ignore_public_acls: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, restrict_public_buckets: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6f12234f3340f1014b85336dc070cde2b67aa92f6379ef29144f064dd5306811)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument bucket', value=bucket, expected_type=type_hints['bucket'])
            check_type(argname='argument block_public_acls', value=block_public_acls, expected_type=type_hints['block_public_acls'])
            check_type(argname='argument block_public_policy', value=block_public_policy, expected_type=type_hints['block_public_policy'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument ignore_public_acls', value=ignore_public_acls, expected_type=type_hints['ignore_public_acls'])
            check_type(argname='argument restrict_public_buckets', value=restrict_public_buckets, expected_type=type_hints['restrict_public_buckets'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'bucket': bucket}
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
        if block_public_acls is not None:
            self._values['block_public_acls'] = block_public_acls
        if block_public_policy is not None:
            self._values['block_public_policy'] = block_public_policy
        if id is not None:
            self._values['id'] = id
        if ignore_public_acls is not None:
            self._values['ignore_public_acls'] = ignore_public_acls
        if restrict_public_buckets is not None:
            self._values['restrict_public_buckets'] = restrict_public_buckets

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
    def block_public_acls(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('block_public_acls')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def block_public_policy(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('block_public_policy')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ignore_public_acls(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('ignore_public_acls')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def restrict_public_buckets(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('restrict_public_buckets')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketPublicAccessBlockConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['S3BucketPublicAccessBlock', 'S3BucketPublicAccessBlockConfig']
publication.publish()

def _typecheckingstub__278951021325ee32c6b5c7c9d057b7768fc958743e5f469d843bb71bf5e53815(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, bucket: builtins.str, block_public_acls: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, block_public_policy: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, ignore_public_acls: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, restrict_public_buckets: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__27f76fd1aafcacd47fcd38c382872550ec92a781d7fd3458b390efd90f15a96a(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__5b8fd7add32ceba9efb1bb3ae75ca1e59081ac2fb87bcf8842e953163f98f135(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__0c6c13463c22883bfe1717d32e804a807f2d6fd12bac41e54be35f30c0f93568(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__062bc3dc182bdcee97fc06a233075547f834cb688e7cf1a3df70a6c656a306ad(value: builtins.str) -> None:
    pass

def _typecheckingstub__1e95d25909070be211fef15d38430b742a922802d87033d25621f856ebef078b(value: builtins.str) -> None:
    pass

def _typecheckingstub__c3014525b05d3921ee46018a08eb4f2c953d9be633321ce015514dee92f3df3b(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__a1a642901417f393ee50a1b4e5ff4373d114e4914f70eb9a391e961863e36ac4(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__6f12234f3340f1014b85336dc070cde2b67aa92f6379ef29144f064dd5306811(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, bucket: builtins.str, block_public_acls: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, block_public_policy: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, ignore_public_acls: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, restrict_public_buckets: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None) -> None:
    pass
