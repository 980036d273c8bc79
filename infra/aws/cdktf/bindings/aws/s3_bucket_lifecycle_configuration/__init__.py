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

class S3BucketLifecycleConfiguration(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfiguration'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, bucket: builtins.str, expected_bucket_owner: typing.Optional[builtins.str]=None, rule: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRule', typing.Dict[builtins.str, typing.Any]]]]]=None, timeouts: typing.Optional[typing.Union['S3BucketLifecycleConfigurationTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, transition_default_minimum_object_size: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__db24ff7d5d15a31afa7223abd24a8e67b2a6d3b6c93ee39d1723830fe9e41652)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
        config = S3BucketLifecycleConfigurationConfig(bucket=bucket, expected_bucket_owner=expected_bucket_owner, rule=rule, timeouts=timeouts, transition_default_minimum_object_size=transition_default_minimum_object_size, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__51281f9670f8ff71f734c5f66df2edba27a4387c86bec35f1a0ddde492bcd1eb)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putRule')
    def put_rule(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRule', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ef126be78300ce8d6548ec18ae342ea56ba640beb4939573d63eb19bc5561327)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putRule', [value]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        value = S3BucketLifecycleConfigurationTimeouts(create=create, update=update)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetExpectedBucketOwner')
    def reset_expected_bucket_owner(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetExpectedBucketOwner', []))

    @jsii.member(jsii_name='resetRule')
    def reset_rule(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRule', []))

    @jsii.member(jsii_name='resetTimeouts')
    def reset_timeouts(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTimeouts', []))

    @jsii.member(jsii_name='resetTransitionDefaultMinimumObjectSize')
    def reset_transition_default_minimum_object_size(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTransitionDefaultMinimumObjectSize', []))

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
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @builtins.property
    @jsii.member(jsii_name='rule')
    def rule(self) -> 'S3BucketLifecycleConfigurationRuleList':
        return typing.cast('S3BucketLifecycleConfigurationRuleList', jsii.get(self, 'rule'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'S3BucketLifecycleConfigurationTimeoutsOutputReference':
        return typing.cast('S3BucketLifecycleConfigurationTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='bucketInput')
    def bucket_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'bucketInput'))

    @builtins.property
    @jsii.member(jsii_name='expectedBucketOwnerInput')
    def expected_bucket_owner_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'expectedBucketOwnerInput'))

    @builtins.property
    @jsii.member(jsii_name='ruleInput')
    def rule_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRule']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRule']]], jsii.get(self, 'ruleInput'))

    @builtins.property
    @jsii.member(jsii_name='timeoutsInput')
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='transitionDefaultMinimumObjectSizeInput')
    def transition_default_minimum_object_size_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'transitionDefaultMinimumObjectSizeInput'))

    @builtins.property
    @jsii.member(jsii_name='bucket')
    def bucket(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'bucket'))

    @bucket.setter
    def bucket(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a5c574db07cf41a685c8ee528734d9b88836516a91b2b78b1c9aa212adcb6a8a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'bucket', value)

    @builtins.property
    @jsii.member(jsii_name='expectedBucketOwner')
    def expected_bucket_owner(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'expectedBucketOwner'))

    @expected_bucket_owner.setter
    def expected_bucket_owner(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__38908fbe40beebff95afe525931dc881ee84b4330299e310559139620b86051f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'expectedBucketOwner', value)

    @builtins.property
    @jsii.member(jsii_name='transitionDefaultMinimumObjectSize')
    def transition_default_minimum_object_size(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'transitionDefaultMinimumObjectSize'))

    @transition_default_minimum_object_size.setter
    def transition_default_minimum_object_size(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eb58aa21589dd19ed129907da8fa58018bc3e988a1e056b13e3c65a43994cb6c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'transitionDefaultMinimumObjectSize', value)

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'bucket': 'bucket', 'expected_bucket_owner': 'expectedBucketOwner', 'rule': 'rule', 'timeouts': 'timeouts', 'transition_default_minimum_object_size': 'transitionDefaultMinimumObjectSize'})
class S3BucketLifecycleConfigurationConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, bucket: builtins.str, expected_bucket_owner: typing.Optional[builtins.str]=None, rule: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRule', typing.Dict[builtins.str, typing.Any]]]]]=None, timeouts: typing.Optional[typing.Union['S3BucketLifecycleConfigurationTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, transition_default_minimum_object_size: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = S3BucketLifecycleConfigurationTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a45af29c28739881fe73b7bab967228c72d4abd7f8ad70f503620bfb41de6371)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument bucket', value=bucket, expected_type=type_hints['bucket'])
            check_type(argname='argument expected_bucket_owner', value=expected_bucket_owner, expected_type=type_hints['expected_bucket_owner'])
            check_type(argname='argument rule', value=rule, expected_type=type_hints['rule'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
            check_type(argname='argument transition_default_minimum_object_size', value=transition_default_minimum_object_size, expected_type=type_hints['transition_default_minimum_object_size'])
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
        if expected_bucket_owner is not None:
            self._values['expected_bucket_owner'] = expected_bucket_owner
        if rule is not None:
            self._values['rule'] = rule
        if timeouts is not None:
            self._values['timeouts'] = timeouts
        if transition_default_minimum_object_size is not None:
            self._values['transition_default_minimum_object_size'] = transition_default_minimum_object_size

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
    def expected_bucket_owner(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expected_bucket_owner')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def rule(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRule']]]:
        result = self._values.get('rule')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRule']]], result)

    @builtins.property
    def timeouts(self) -> typing.Optional['S3BucketLifecycleConfigurationTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['S3BucketLifecycleConfigurationTimeouts'], result)

    @builtins.property
    def transition_default_minimum_object_size(self) -> typing.Optional[builtins.str]:
        result = self._values.get('transition_default_minimum_object_size')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketLifecycleConfigurationConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRule', jsii_struct_bases=[], name_mapping={'id': 'id', 'status': 'status', 'abort_incomplete_multipart_upload': 'abortIncompleteMultipartUpload', 'expiration': 'expiration', 'filter': 'filter', 'noncurrent_version_expiration': 'noncurrentVersionExpiration', 'noncurrent_version_transition': 'noncurrentVersionTransition', 'prefix': 'prefix', 'transition': 'transition'})
class S3BucketLifecycleConfigurationRule:

    def __init__(self, *, id: builtins.str, status: builtins.str, abort_incomplete_multipart_upload: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload', typing.Dict[builtins.str, typing.Any]]]]]=None, expiration: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleExpiration', typing.Dict[builtins.str, typing.Any]]]]]=None, filter: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleFilter', typing.Dict[builtins.str, typing.Any]]]]]=None, noncurrent_version_expiration: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration', typing.Dict[builtins.str, typing.Any]]]]]=None, noncurrent_version_transition: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition', typing.Dict[builtins.str, typing.Any]]]]]=None, prefix: typing.Optional[builtins.str]=None, transition: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleTransition', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__968920fab5956d1b562f411f3f4d2594bca2a3323bffc30d789923b217671ed8)
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument status', value=status, expected_type=type_hints['status'])
            check_type(argname='argument abort_incomplete_multipart_upload', value=abort_incomplete_multipart_upload, expected_type=type_hints['abort_incomplete_multipart_upload'])
            check_type(argname='argument expiration', value=expiration, expected_type=type_hints['expiration'])
            check_type(argname='argument filter', value=filter, expected_type=type_hints['filter'])
            check_type(argname='argument noncurrent_version_expiration', value=noncurrent_version_expiration, expected_type=type_hints['noncurrent_version_expiration'])
            check_type(argname='argument noncurrent_version_transition', value=noncurrent_version_transition, expected_type=type_hints['noncurrent_version_transition'])
            check_type(argname='argument prefix', value=prefix, expected_type=type_hints['prefix'])
            check_type(argname='argument transition', value=transition, expected_type=type_hints['transition'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'id': id, 'status': status}
        if abort_incomplete_multipart_upload is not None:
            self._values['abort_incomplete_multipart_upload'] = abort_incomplete_multipart_upload
        if expiration is not None:
            self._values['expiration'] = expiration
        if filter is not None:
            self._values['filter'] = filter
        if noncurrent_version_expiration is not None:
            self._values['noncurrent_version_expiration'] = noncurrent_version_expiration
        if noncurrent_version_transition is not None:
            self._values['noncurrent_version_transition'] = noncurrent_version_transition
        if prefix is not None:
            self._values['prefix'] = prefix
        if transition is not None:
            self._values['transition'] = transition

    @builtins.property
    def id(self) -> builtins.str:
        result = self._values.get('id')
        assert result is not None, "Required property 'id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def status(self) -> builtins.str:
        result = self._values.get('status')
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def abort_incomplete_multipart_upload(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload']]]:
        result = self._values.get('abort_incomplete_multipart_upload')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload']]], result)

    @builtins.property
    def expiration(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleExpiration']]]:
        result = self._values.get('expiration')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleExpiration']]], result)

    @builtins.property
    def filter(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilter']]]:
        result = self._values.get('filter')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilter']]], result)

    @builtins.property
    def noncurrent_version_expiration(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration']]]:
        result = self._values.get('noncurrent_version_expiration')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration']]], result)

    @builtins.property
    def noncurrent_version_transition(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition']]]:
        result = self._values.get('noncurrent_version_transition')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition']]], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('prefix')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def transition(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleTransition']]]:
        result = self._values.get('transition')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleTransition']]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketLifecycleConfigurationRule(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload', jsii_struct_bases=[], name_mapping={'days_after_initiation': 'daysAfterInitiation'})
class S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload:

    def __init__(self, *, days_after_initiation: typing.Optional[jsii.Number]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f86b7c99c1f9cbc877252ffd1805af6bff7b6603c6d6f14c0734050ed87a1e41)
            check_type(argname='argument days_after_initiation', value=days_after_initiation, expected_type=type_hints['days_after_initiation'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if days_after_initiation is not None:
            self._values['days_after_initiation'] = days_after_initiation

    @builtins.property
    def days_after_initiation(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('days_after_initiation')
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f8be89e77f10b05860bd1efaf5481b20090339fb8c97cef25cf92083641efefd)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5430fe8eaab1a06add2d9999ff50902c44f72f5493693b812c3277b9340176cd)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e83db8bbab35c8ea8ca2aeae1fbfb83149d3593d04978d7e18e0813d25bc3254)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7ce65fc9eae34c2f3db982dced008e8b7378fccfc9d88d49df89809e15fb4f32)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetDaysAfterInitiation')
    def reset_days_after_initiation(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDaysAfterInitiation', []))

    @builtins.property
    @jsii.member(jsii_name='daysAfterInitiationInput')
    def days_after_initiation_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'daysAfterInitiationInput'))

    @builtins.property
    @jsii.member(jsii_name='daysAfterInitiation')
    def days_after_initiation(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'daysAfterInitiation'))

    @days_after_initiation.setter
    def days_after_initiation(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b720c16b317f227dbe9835eae86243112a939b9373afca567658cd5fba61d6e0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'daysAfterInitiation', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2a6cfa593ce3e28ea09fde9eb3842e758aaa4eb998bc422c47a1e28de85a7239)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleExpiration', jsii_struct_bases=[], name_mapping={'date': 'date', 'days': 'days', 'expired_object_delete_marker': 'expiredObjectDeleteMarker'})
class S3BucketLifecycleConfigurationRuleExpiration:

    def __init__(self, *, date: typing.Optional[builtins.str]=None, days: typing.Optional[jsii.Number]=None, expired_object_delete_marker: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aff495db03d5b067b48f71d3941a7435a6e91d45c09f927e939419d36ea6f67b)
            check_type(argname='argument date', value=date, expected_type=type_hints['date'])
            check_type(argname='argument days', value=days, expected_type=type_hints['days'])
            check_type(argname='argument expired_object_delete_marker', value=expired_object_delete_marker, expected_type=type_hints['expired_object_delete_marker'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if date is not None:
            self._values['date'] = date
        if days is not None:
            self._values['days'] = days
        if expired_object_delete_marker is not None:
            self._values['expired_object_delete_marker'] = expired_object_delete_marker

    @builtins.property
    def date(self) -> typing.Optional[builtins.str]:
        result = self._values.get('date')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def days(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('days')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def expired_object_delete_marker(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('expired_object_delete_marker')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketLifecycleConfigurationRuleExpiration(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketLifecycleConfigurationRuleExpirationList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleExpirationList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__952e44128f27a1176e3851d1c0dc52192e20506425acfe3da78abbfdd066c847)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'S3BucketLifecycleConfigurationRuleExpirationOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d283206542988acf30877618242d10cf13127a10b525f5bef6aba0f3389c291b)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('S3BucketLifecycleConfigurationRuleExpirationOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleExpiration']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleExpiration']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleExpiration']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__99f4a898001ce495c5150b6e393e501f4f5c05c5e4140106e8e4de0277a881d6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleExpirationOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleExpirationOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7b6e82ceaa273d3b1746534326ffb9e3ea6986e082033fdb60b8d0106c301b3e)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetDate')
    def reset_date(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDate', []))

    @jsii.member(jsii_name='resetDays')
    def reset_days(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDays', []))

    @jsii.member(jsii_name='resetExpiredObjectDeleteMarker')
    def reset_expired_object_delete_marker(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetExpiredObjectDeleteMarker', []))

    @builtins.property
    @jsii.member(jsii_name='dateInput')
    def date_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'dateInput'))

    @builtins.property
    @jsii.member(jsii_name='daysInput')
    def days_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'daysInput'))

    @builtins.property
    @jsii.member(jsii_name='expiredObjectDeleteMarkerInput')
    def expired_object_delete_marker_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'expiredObjectDeleteMarkerInput'))

    @builtins.property
    @jsii.member(jsii_name='date')
    def date(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'date'))

    @date.setter
    def date(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__07cd3dd547af324ce341b80c782dfc2bfc933e96aae4e097cfb55796fcf4835f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'date', value)

    @builtins.property
    @jsii.member(jsii_name='days')
    def days(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'days'))

    @days.setter
    def days(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__89ce2c52c9ff7d5f201eee3df1d800f9a9e41830298e34edd41fb7887ce1d2f9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'days', value)

    @builtins.property
    @jsii.member(jsii_name='expiredObjectDeleteMarker')
    def expired_object_delete_marker(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'expiredObjectDeleteMarker'))

    @expired_object_delete_marker.setter
    def expired_object_delete_marker(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__681c210d4f284b06de6416deffb11566729a82c160c05a96a40a57938cc68586)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'expiredObjectDeleteMarker', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleExpiration']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleExpiration']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleExpiration']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__413328a20de4196832e7c63767f0367d5b04b58a124e5aa82a0cb5711f2ae5ff)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleFilter', jsii_struct_bases=[], name_mapping={'and_': 'and', 'object_size_greater_than': 'objectSizeGreaterThan', 'object_size_less_than': 'objectSizeLessThan', 'prefix': 'prefix', 'tag': 'tag'})
class S3BucketLifecycleConfigurationRuleFilter:

    def __init__(self, *, and_: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleFilterAnd', typing.Dict[builtins.str, typing.Any]]]]]=None, object_size_greater_than: typing.Optional[jsii.Number]=None, object_size_less_than: typing.Optional[jsii.Number]=None, prefix: typing.Optional[builtins.str]=None, tag: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleFilterTag', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fb9ebb81cff0e4929a668999c5448b4664a862cebd49ee8ebdb3276c385a1864)
            check_type(argname='argument and_', value=and_, expected_type=type_hints['and_'])
            check_type(argname='argument object_size_greater_than', value=object_size_greater_than, expected_type=type_hints['object_size_greater_than'])
            check_type(argname='argument object_size_less_than', value=object_size_less_than, expected_type=type_hints['object_size_less_than'])
            check_type(argname='argument prefix', value=prefix, expected_type=type_hints['prefix'])
            check_type(argname='argument tag', value=tag, expected_type=type_hints['tag'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if and_ is not None:
            self._values['and_'] = and_
        if object_size_greater_than is not None:
            self._values['object_size_greater_than'] = object_size_greater_than
        if object_size_less_than is not None:
            self._values['object_size_less_than'] = object_size_less_than
        if prefix is not None:
            self._values['prefix'] = prefix
        if tag is not None:
            self._values['tag'] = tag

    @builtins.property
    def and_(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterAnd']]]:
        result = self._values.get('and_')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterAnd']]], result)

    @builtins.property
    def object_size_greater_than(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('object_size_greater_than')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def object_size_less_than(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('object_size_less_than')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('prefix')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tag(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterTag']]]:
        result = self._values.get('tag')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterTag']]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketLifecycleConfigurationRuleFilter(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleFilterAnd', jsii_struct_bases=[], name_mapping={'object_size_greater_than': 'objectSizeGreaterThan', 'object_size_less_than': 'objectSizeLessThan', 'prefix': 'prefix', 'tags': 'tags'})
class S3BucketLifecycleConfigurationRuleFilterAnd:

    def __init__(self, *, object_size_greater_than: typing.Optional[jsii.Number]=None, object_size_less_than: typing.Optional[jsii.Number]=None, prefix: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6aba8b1c3381ba2ee35fefb43a4347502111740b5210fd0cf5c4d1e37dbd412d)
            check_type(argname='argument object_size_greater_than', value=object_size_greater_than, expected_type=type_hints['object_size_greater_than'])
            check_type(argname='argument object_size_less_than', value=object_size_less_than, expected_type=type_hints['object_size_less_than'])
            check_type(argname='argument prefix', value=prefix, expected_type=type_hints['prefix'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if object_size_greater_than is not None:
            self._values['object_size_greater_than'] = object_size_greater_than
        if object_size_less_than is not None:
            self._values['object_size_less_than'] = object_size_less_than
        if prefix is not None:
            self._values['prefix'] = prefix
        if tags is not None:
            self._values['tags'] = tags

    @builtins.property
    def object_size_greater_than(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('object_size_greater_than')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def object_size_less_than(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('object_size_less_than')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('prefix')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketLifecycleConfigurationRuleFilterAnd(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketLifecycleConfigurationRuleFilterAndList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleFilterAndList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5e79e4879c545ab1524d089ab656e424b810a283e0cc99e79a5447029f3f0062)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'S3BucketLifecycleConfigurationRuleFilterAndOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e058241d7695fd039e739cb1e807d24928e15cf40f26803955062db36b6f7502)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('S3BucketLifecycleConfigurationRuleFilterAndOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterAnd']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterAnd']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterAnd']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c4714129902c959c677d823dd1c22041dc17808ae3d6258069c8f13ded8f12ef)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleFilterAndOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleFilterAndOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7d53e8a10c801bbb492a0627c29fe0aaddcb5528c341c424e4c826842cc22c21)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetObjectSizeGreaterThan')
    def reset_object_size_greater_than(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetObjectSizeGreaterThan', []))

    @jsii.member(jsii_name='resetObjectSizeLessThan')
    def reset_object_size_less_than(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetObjectSizeLessThan', []))

    @jsii.member(jsii_name='resetPrefix')
    def reset_prefix(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPrefix', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @builtins.property
    @jsii.member(jsii_name='objectSizeGreaterThanInput')
    def object_size_greater_than_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'objectSizeGreaterThanInput'))

    @builtins.property
    @jsii.member(jsii_name='objectSizeLessThanInput')
    def object_size_less_than_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'objectSizeLessThanInput'))

    @builtins.property
    @jsii.member(jsii_name='prefixInput')
    def prefix_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'prefixInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsInput')
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsInput'))

    @builtins.property
    @jsii.member(jsii_name='objectSizeGreaterThan')
    def object_size_greater_than(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'objectSizeGreaterThan'))

    @object_size_greater_than.setter
    def object_size_greater_than(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5682da2212285e1a898fc839aa466c61eff454c987099d90e068625488ef6fb5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'objectSizeGreaterThan', value)

    @builtins.property
    @jsii.member(jsii_name='objectSizeLessThan')
    def object_size_less_than(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'objectSizeLessThan'))

    @object_size_less_than.setter
    def object_size_less_than(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fd618a9176ad9206da4bdb84e85c0226fa0c57ce3398d40b3f8f4dab9c64f4e5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'objectSizeLessThan', value)

    @builtins.property
    @jsii.member(jsii_name='prefix')
    def prefix(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'prefix'))

    @prefix.setter
    def prefix(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4bad66f58bc304959b70594c91a3f36b29a663a4cf158a4389c37f7c1e536fe6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'prefix', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__808ca16bb51334ac6495fe54428f2c2d90f00b5e37bc9afc21ee8640dfd135a5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleFilterAnd']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleFilterAnd']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleFilterAnd']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5f1fcc3df1ee2eaf18b1002fb58fd6569b1c4ef1743b1b6985f99208d856465b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleFilterList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleFilterList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bb461c685e16f4b9582535b2d7e148fe0b68100330ccd18069c34fc97d74848a)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'S3BucketLifecycleConfigurationRuleFilterOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3b4aa8d32c54006c205392fc962f157d47f7076e54babefd6d9aaf0ddd2550be)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('S3BucketLifecycleConfigurationRuleFilterOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilter']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilter']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilter']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7eaec133301071a9b56d75d039c8a1c0829684956cfd0baf7e67cad8e26a1272)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleFilterOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleFilterOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7a36ac283c878e276bb626c366217144f09c1f925009ed9e98e83259a65ec4a1)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='putAnd')
    def put_and(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleFilterAnd', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2342f391b232ace6c46898eed78524ff3a009d7c969e7c143e6b1fc8f959b1bf)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putAnd', [value]))

    @jsii.member(jsii_name='putTag')
    def put_tag(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleFilterTag', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2d484b9768779c779c9e7e989871f4ce62f64b096041f58bf6cc6abd857f3934)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putTag', [value]))

    @jsii.member(jsii_name='resetAnd')
    def reset_and(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAnd', []))

    @jsii.member(jsii_name='resetObjectSizeGreaterThan')
    def reset_object_size_greater_than(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetObjectSizeGreaterThan', []))

    @jsii.member(jsii_name='resetObjectSizeLessThan')
    def reset_object_size_less_than(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetObjectSizeLessThan', []))

    @jsii.member(jsii_name='resetPrefix')
    def reset_prefix(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPrefix', []))

    @jsii.member(jsii_name='resetTag')
    def reset_tag(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTag', []))

    @builtins.property
    @jsii.member(jsii_name='and')
    def and_(self) -> 'S3BucketLifecycleConfigurationRuleFilterAndList':
        return typing.cast('S3BucketLifecycleConfigurationRuleFilterAndList', jsii.get(self, 'and'))

    @builtins.property
    @jsii.member(jsii_name='tag')
    def tag(self) -> 'S3BucketLifecycleConfigurationRuleFilterTagList':
        return typing.cast('S3BucketLifecycleConfigurationRuleFilterTagList', jsii.get(self, 'tag'))

    @builtins.property
    @jsii.member(jsii_name='andInput')
    def and_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterAnd']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterAnd']]], jsii.get(self, 'andInput'))

    @builtins.property
    @jsii.member(jsii_name='objectSizeGreaterThanInput')
    def object_size_greater_than_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'objectSizeGreaterThanInput'))

    @builtins.property
    @jsii.member(jsii_name='objectSizeLessThanInput')
    def object_size_less_than_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'objectSizeLessThanInput'))

    @builtins.property
    @jsii.member(jsii_name='prefixInput')
    def prefix_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'prefixInput'))

    @builtins.property
    @jsii.member(jsii_name='tagInput')
    def tag_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterTag']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterTag']]], jsii.get(self, 'tagInput'))

    @builtins.property
    @jsii.member(jsii_name='objectSizeGreaterThan')
    def object_size_greater_than(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'objectSizeGreaterThan'))

    @object_size_greater_than.setter
    def object_size_greater_than(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__05dae23d0b115bf0c3578e89aa08586b3cd5412b1cddf9cd84ec06808cd9059e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'objectSizeGreaterThan', value)

    @builtins.property
    @jsii.member(jsii_name='objectSizeLessThan')
    def object_size_less_than(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'objectSizeLessThan'))

    @object_size_less_than.setter
    def object_size_less_than(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9f196f12a09bff73d2d3531cd7e8e9fd5959bbfbfd753ba90164f1154adc785d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'objectSizeLessThan', value)

    @builtins.property
    @jsii.member(jsii_name='prefix')
    def prefix(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'prefix'))

    @prefix.setter
    def prefix(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2f2e8cd641dc2fd2b54c5bf955e986e48514429e40bc5cdeea26d6ffe193b65c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'prefix', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleFilter']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleFilter']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleFilter']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8fb8cce3fd41c4956cd3c6e179eb8aa6aeb8957258482b66ceaf6646050e38d3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleFilterTag', jsii_struct_bases=[], name_mapping={'key': 'key', 'value': 'value'})
class S3BucketLifecycleConfigurationRuleFilterTag:

    def __init__(self, *, key: builtins.str, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b963b084acf65b7d7d26968b186b9173e6da36a2b52e7a9c4fb5afd02e0be302)
            check_type(argname='argument key', value=key, expected_type=type_hints['key'])
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key, 'value': value}

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketLifecycleConfigurationRuleFilterTag(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketLifecycleConfigurationRuleFilterTagList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleFilterTagList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9681d7706d275acfcafaa170b04a2b608807ae07ae8cdfcfa4213e1d159a409f)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'S3BucketLifecycleConfigurationRuleFilterTagOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4d7b8e05658ab0e03648ca40c278a15e8bfb111452d7dec06fe8fe7ffb350f78)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('S3BucketLifecycleConfigurationRuleFilterTagOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterTag']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterTag']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilterTag']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__385936340885a7215fa77966e645edf7ce90d5816bea1aa20107097033c05220)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleFilterTagOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleFilterTagOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__522f749ca319818429ff578ef97cb7ba98c02e943392b712cacfc8dfbddbb418)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name='keyInput')
    def key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'keyInput'))

    @builtins.property
    @jsii.member(jsii_name='valueInput')
    def value_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'valueInput'))

    @builtins.property
    @jsii.member(jsii_name='key')
    def key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'key'))

    @key.setter
    def key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7a6bbe56cbff0f82fef64f4e8de2a379900715142177bcc4504b67529eed08e3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'key', value)

    @builtins.property
    @jsii.member(jsii_name='value')
    def value(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'value'))

    @value.setter
    def value(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4ecf5ade85798f2b8b71f8531616687dcccf223785eeb2da8c5f3dce8be189c6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'value', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleFilterTag']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleFilterTag']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleFilterTag']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__286df149ca9445e595e53acac1d0337b406d26e3fbed8453199cf7c129fcba69)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fc55194c27cc074ed957a393ce7030f8dc7f412f99347093c6ec1db6e0bedc7b)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'S3BucketLifecycleConfigurationRuleOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7c17794cff93c6926bbce6c3b4602cafdbe33a414c02d87abd50f49803925a9b)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('S3BucketLifecycleConfigurationRuleOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRule']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRule']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRule']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b86eec3034805ef5433d2c3b8e900d33eaa56e639d43184804c88b33cb090fbc)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration', jsii_struct_bases=[], name_mapping={'noncurrent_days': 'noncurrentDays', 'newer_noncurrent_versions': 'newerNoncurrentVersions'})
class S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration:

    def __init__(self, *, noncurrent_days: jsii.Number, newer_noncurrent_versions: typing.Optional[jsii.Number]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c85759cf56b52cf8eb852d0a75ae3fb6a1dd7049fd40760824e3cb4a672e60b1)
            check_type(argname='argument noncurrent_days', value=noncurrent_days, expected_type=type_hints['noncurrent_days'])
            check_type(argname='argument newer_noncurrent_versions', value=newer_noncurrent_versions, expected_type=type_hints['newer_noncurrent_versions'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'noncurrent_days': noncurrent_days}
        if newer_noncurrent_versions is not None:
            self._values['newer_noncurrent_versions'] = newer_noncurrent_versions

    @builtins.property
    def noncurrent_days(self) -> jsii.Number:
        result = self._values.get('noncurrent_days')
        assert result is not None, "Required property 'noncurrent_days' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def newer_noncurrent_versions(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('newer_noncurrent_versions')
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketLifecycleConfigurationRuleNoncurrentVersionExpirationList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleNoncurrentVersionExpirationList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4ec947e990557a0d3650ba7a8b14eb88eea4b100438ac77c537293f336f850c3)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'S3BucketLifecycleConfigurationRuleNoncurrentVersionExpirationOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__59e468223a7cf2fe9476757c6672e2172c47416b56a2db7435e22972561bfe58)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('S3BucketLifecycleConfigurationRuleNoncurrentVersionExpirationOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__bd3c32ac5044405ae4bc43c6199c2ca592c5e4ba45e37bb0254a9015713418ac)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleNoncurrentVersionExpirationOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleNoncurrentVersionExpirationOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3f8eff63df319a76b71818e92d325720a013f216bf10ae45f6ec2d96d4dd7a3a)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetNewerNoncurrentVersions')
    def reset_newer_noncurrent_versions(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNewerNoncurrentVersions', []))

    @builtins.property
    @jsii.member(jsii_name='newerNoncurrentVersionsInput')
    def newer_noncurrent_versions_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'newerNoncurrentVersionsInput'))

    @builtins.property
    @jsii.member(jsii_name='noncurrentDaysInput')
    def noncurrent_days_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'noncurrentDaysInput'))

    @builtins.property
    @jsii.member(jsii_name='newerNoncurrentVersions')
    def newer_noncurrent_versions(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'newerNoncurrentVersions'))

    @newer_noncurrent_versions.setter
    def newer_noncurrent_versions(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__952b665ce9dd20f7545700baf1d6f1a251e0b4ecb46adf4306f7213b42ee4770)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'newerNoncurrentVersions', value)

    @builtins.property
    @jsii.member(jsii_name='noncurrentDays')
    def noncurrent_days(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'noncurrentDays'))

    @noncurrent_days.setter
    def noncurrent_days(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__71a05078d173e297335a416d6c167646a88b21d311b7dff652257ee037ec842f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'noncurrentDays', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f210318751f3bb54fa9454455f22968bb64eb1f70092d64d1398758f66eed467)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition', jsii_struct_bases=[], name_mapping={'noncurrent_days': 'noncurrentDays', 'storage_class': 'storageClass', 'newer_noncurrent_versions': 'newerNoncurrentVersions'})
class S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition:

    def __init__(self, *, noncurrent_days: jsii.Number, storage_class: builtins.str, newer_noncurrent_versions: typing.Optional[jsii.Number]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__54631da314a434f2f418a41d7cce646ef6c1152c6f74ef15792fc3fef50e6e17)
            check_type(argname='argument noncurrent_days', value=noncurrent_days, expected_type=type_hints['noncurrent_days'])
            check_type(argname='argument storage_class', value=storage_class, expected_type=type_hints['storage_class'])
            check_type(argname='argument newer_noncurrent_versions', value=newer_noncurrent_versions, expected_type=type_hints['newer_noncurrent_versions'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'noncurrent_days': noncurrent_days, 'storage_class': storage_class}
        if newer_noncurrent_versions is not None:
            self._values['newer_noncurrent_versions'] = newer_noncurrent_versions

    @builtins.property
    def noncurrent_days(self) -> jsii.Number:
        result = self._values.get('noncurrent_days')
        assert result is not None, "Required property 'noncurrent_days' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def storage_class(self) -> builtins.str:
        result = self._values.get('storage_class')
        assert result is not None, "Required property 'storage_class' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def newer_noncurrent_versions(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('newer_noncurrent_versions')
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketLifecycleConfigurationRuleNoncurrentVersionTransitionList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleNoncurrentVersionTransitionList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4ad2d990331e650ae3153b0e5d54d32568d7e02cdf133fb4f79fff72a7f260cb)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'S3BucketLifecycleConfigurationRuleNoncurrentVersionTransitionOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8f083c828ab514baaf85219eacebbe9dc878f07616c34ea428b4be9cc0f4e6ec)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('S3BucketLifecycleConfigurationRuleNoncurrentVersionTransitionOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e884b26c9feceaef30629aa5646f63223478d164ed9d69b0d1931e97343533e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleNoncurrentVersionTransitionOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleNoncurrentVersionTransitionOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ac807e27e90bd5fead366eb0f9afb8f8506a7a51e1ebbec850131df95639f9a6)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetNewerNoncurrentVersions')
    def reset_newer_noncurrent_versions(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNewerNoncurrentVersions', []))

    @builtins.property
    @jsii.member(jsii_name='newerNoncurrentVersionsInput')
    def newer_noncurrent_versions_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'newerNoncurrentVersionsInput'))

    @builtins.property
    @jsii.member(jsii_name='noncurrentDaysInput')
    def noncurrent_days_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'noncurrentDaysInput'))

    @builtins.property
    @jsii.member(jsii_name='storageClassInput')
    def storage_class_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'storageClassInput'))

    @builtins.property
    @jsii.member(jsii_name='newerNoncurrentVersions')
    def newer_noncurrent_versions(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'newerNoncurrentVersions'))

    @newer_noncurrent_versions.setter
    def newer_noncurrent_versions(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a2d4297eefc197b71d09c0a206fd0af8e89a44ef4a2758b1af9c9c04828cad55)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'newerNoncurrentVersions', value)

    @builtins.property
    @jsii.member(jsii_name='noncurrentDays')
    def noncurrent_days(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'noncurrentDays'))

    @noncurrent_days.setter
    def noncurrent_days(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__28b3113d9ba4aa160b4ca1963988a8370d34fa2db8bb0f62d55ab5766adea919)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'noncurrentDays', value)

    @builtins.property
    @jsii.member(jsii_name='storageClass')
    def storage_class(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'storageClass'))

    @storage_class.setter
    def storage_class(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3c00e5178b721d0d2bbcd476f5a42f8d1a3d05629ac401aaa0c6a814cab450f8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'storageClass', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__82d50ac1545adcaac4fb60973b4fe8683280feb9ed7211d7c46c400711e351f2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6fa690e87266de00a28fc701e1aceb6ff312baca19c0b108e3e775c8e9e1b99e)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='putAbortIncompleteMultipartUpload')
    def put_abort_incomplete_multipart_upload(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3753e4a5e68188959a530b8b5bc20485d2ee75b91e6f6ab2d06c3c222d4bf058)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putAbortIncompleteMultipartUpload', [value]))

    @jsii.member(jsii_name='putExpiration')
    def put_expiration(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleExpiration', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dbd7dd8011bb79ee6afcc1665c4f162572131a7f98f8d934afe7de9ef6c76381)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putExpiration', [value]))

    @jsii.member(jsii_name='putFilter')
    def put_filter(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleFilter', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__30dfbe3485efac57036e977a633f1eda89e27965e88fa63a8a633e1c88f51a89)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putFilter', [value]))

    @jsii.member(jsii_name='putNoncurrentVersionExpiration')
    def put_noncurrent_version_expiration(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2dcd0b38cf093ea47ed765174073734cc42bfb9787f9a7a2b04a8490061bf822)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putNoncurrentVersionExpiration', [value]))

    @jsii.member(jsii_name='putNoncurrentVersionTransition')
    def put_noncurrent_version_transition(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__21a701e62dd190a9eada6d08cbc52733a5cdbea15243f3777c7d3d8d257642f6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putNoncurrentVersionTransition', [value]))

    @jsii.member(jsii_name='putTransition')
    def put_transition(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['S3BucketLifecycleConfigurationRuleTransition', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__12d8bbaddd3daa0f1ce0cb9ddec47ca00367a833171bf8989c8bf749eb35021c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putTransition', [value]))

    @jsii.member(jsii_name='resetAbortIncompleteMultipartUpload')
    def reset_abort_incomplete_multipart_upload(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAbortIncompleteMultipartUpload', []))

    @jsii.member(jsii_name='resetExpiration')
    def reset_expiration(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetExpiration', []))

    @jsii.member(jsii_name='resetFilter')
    def reset_filter(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetFilter', []))

    @jsii.member(jsii_name='resetNoncurrentVersionExpiration')
    def reset_noncurrent_version_expiration(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNoncurrentVersionExpiration', []))

    @jsii.member(jsii_name='resetNoncurrentVersionTransition')
    def reset_noncurrent_version_transition(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNoncurrentVersionTransition', []))

    @jsii.member(jsii_name='resetPrefix')
    def reset_prefix(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPrefix', []))

    @jsii.member(jsii_name='resetTransition')
    def reset_transition(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTransition', []))

    @builtins.property
    @jsii.member(jsii_name='abortIncompleteMultipartUpload')
    def abort_incomplete_multipart_upload(self) -> 'S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadList':
        return typing.cast('S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadList', jsii.get(self, 'abortIncompleteMultipartUpload'))

    @builtins.property
    @jsii.member(jsii_name='expiration')
    def expiration(self) -> 'S3BucketLifecycleConfigurationRuleExpirationList':
        return typing.cast('S3BucketLifecycleConfigurationRuleExpirationList', jsii.get(self, 'expiration'))

    @builtins.property
    @jsii.member(jsii_name='filter')
    def filter(self) -> 'S3BucketLifecycleConfigurationRuleFilterList':
        return typing.cast('S3BucketLifecycleConfigurationRuleFilterList', jsii.get(self, 'filter'))

    @builtins.property
    @jsii.member(jsii_name='noncurrentVersionExpiration')
    def noncurrent_version_expiration(self) -> 'S3BucketLifecycleConfigurationRuleNoncurrentVersionExpirationList':
        return typing.cast('S3BucketLifecycleConfigurationRuleNoncurrentVersionExpirationList', jsii.get(self, 'noncurrentVersionExpiration'))

    @builtins.property
    @jsii.member(jsii_name='noncurrentVersionTransition')
    def noncurrent_version_transition(self) -> 'S3BucketLifecycleConfigurationRuleNoncurrentVersionTransitionList':
        return typing.cast('S3BucketLifecycleConfigurationRuleNoncurrentVersionTransitionList', jsii.get(self, 'noncurrentVersionTransition'))

    @builtins.property
    @jsii.member(jsii_name='transition')
    def transition(self) -> 'S3BucketLifecycleConfigurationRuleTransitionList':
        return typing.cast('S3BucketLifecycleConfigurationRuleTransitionList', jsii.get(self, 'transition'))

    @builtins.property
    @jsii.member(jsii_name='abortIncompleteMultipartUploadInput')
    def abort_incomplete_multipart_upload_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload']]], jsii.get(self, 'abortIncompleteMultipartUploadInput'))

    @builtins.property
    @jsii.member(jsii_name='expirationInput')
    def expiration_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleExpiration']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleExpiration']]], jsii.get(self, 'expirationInput'))

    @builtins.property
    @jsii.member(jsii_name='filterInput')
    def filter_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilter']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleFilter']]], jsii.get(self, 'filterInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='noncurrentVersionExpirationInput')
    def noncurrent_version_expiration_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration']]], jsii.get(self, 'noncurrentVersionExpirationInput'))

    @builtins.property
    @jsii.member(jsii_name='noncurrentVersionTransitionInput')
    def noncurrent_version_transition_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition']]], jsii.get(self, 'noncurrentVersionTransitionInput'))

    @builtins.property
    @jsii.member(jsii_name='prefixInput')
    def prefix_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'prefixInput'))

    @builtins.property
    @jsii.member(jsii_name='statusInput')
    def status_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'statusInput'))

    @builtins.property
    @jsii.member(jsii_name='transitionInput')
    def transition_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleTransition']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleTransition']]], jsii.get(self, 'transitionInput'))

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c16c3eecec1ce930d6ce13e619c4e413cbc1a1b518dc93d7c51d821467b48e9c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='prefix')
    def prefix(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'prefix'))

    @prefix.setter
    def prefix(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b667e967843280514ed557969a190a8fd023370ea22378b449b0c13086da575c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'prefix', value)

    @builtins.property
    @jsii.member(jsii_name='status')
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'status'))

    @status.setter
    def status(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e1a438e1c8a0259109ceb5aa7189af7ee42e9cf219824944acbf354d8cac6b05)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'status', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRule']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRule']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRule']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5462d9e3a71fddf8260863aacee79fb902604d74d2feffbb0c2c945efae4023c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleTransition', jsii_struct_bases=[], name_mapping={'storage_class': 'storageClass', 'date': 'date', 'days': 'days'})
class S3BucketLifecycleConfigurationRuleTransition:

    def __init__(self, *, storage_class: builtins.str, date: typing.Optional[builtins.str]=None, days: typing.Optional[jsii.Number]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__900f5374647b97aeb0219279fbb2154de8ed6c40d06c41e43a9497ccc90d7dfc)
            check_type(argname='argument storage_class', value=storage_class, expected_type=type_hints['storage_class'])
            check_type(argname='argument date', value=date, expected_type=type_hints['date'])
            check_type(argname='argument days', value=days, expected_type=type_hints['days'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'storage_class': storage_class}
        if date is not None:
            self._values['date'] = date
        if days is not None:
            self._values['days'] = days

    @builtins.property
    def storage_class(self) -> builtins.str:
        result = self._values.get('storage_class')
        assert result is not None, "Required property 'storage_class' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def date(self) -> typing.Optional[builtins.str]:
        result = self._values.get('date')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def days(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('days')
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketLifecycleConfigurationRuleTransition(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketLifecycleConfigurationRuleTransitionList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleTransitionList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__70b9e4470ff5f57a481cbec79b29d64e20a5b0cec74df940f3e400666af0aaba)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'S3BucketLifecycleConfigurationRuleTransitionOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fbe3d26fdb99bcdb93d927f447a63a0bbdfbf6d35242b53ef1c330b20a556afc)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('S3BucketLifecycleConfigurationRuleTransitionOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleTransition']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleTransition']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['S3BucketLifecycleConfigurationRuleTransition']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cbbd41907ddd77add83c53bd75f6e7322e01056c0e46b157543c3d674d14a35b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class S3BucketLifecycleConfigurationRuleTransitionOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationRuleTransitionOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__52a7ecf830241b08724e686ea26f6db369b18623f8c53d4315962ce40f13aab7)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetDate')
    def reset_date(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDate', []))

    @jsii.member(jsii_name='resetDays')
    def reset_days(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDays', []))

    @builtins.property
    @jsii.member(jsii_name='dateInput')
    def date_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'dateInput'))

    @builtins.property
    @jsii.member(jsii_name='daysInput')
    def days_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'daysInput'))

    @builtins.property
    @jsii.member(jsii_name='storageClassInput')
    def storage_class_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'storageClassInput'))

    @builtins.property
    @jsii.member(jsii_name='date')
    def date(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'date'))

    @date.setter
    def date(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__16b9b97b4a7048ed677dc572b989a03a53335720349629c3102e5e926e6fd0ec)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'date', value)

    @builtins.property
    @jsii.member(jsii_name='days')
    def days(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'days'))

    @days.setter
    def days(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__89b4cec19f17859a52c1515ac8ca7e154181cfed89285e1fb3185c7c186506e6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'days', value)

    @builtins.property
    @jsii.member(jsii_name='storageClass')
    def storage_class(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'storageClass'))

    @storage_class.setter
    def storage_class(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__697b9c5730d4dce5cc44bfc57933928c5719a3fa6c704773c35e5fbef1ab17cb)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'storageClass', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleTransition']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleTransition']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationRuleTransition']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__11eb396097d64cbdab26b7f691e534115a6decfecf984fe558d1a427020125d0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'update': 'update'})
class S3BucketLifecycleConfigurationTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2d059f6870e6d49badf22cb975c4e4d2a4589d7329c034273af8023dac1fbdcf)
            check_type(argname='argument create', value=create, expected_type=type_hints['create'])
            check_type(argname='argument update', value=update, expected_type=type_hints['update'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if create is not None:
            self._values['create'] = create
        if update is not None:
            self._values['update'] = update

    @builtins.property
    def create(self) -> typing.Optional[builtins.str]:
        result = self._values.get('create')
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
        return 'S3BucketLifecycleConfigurationTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketLifecycleConfigurationTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketLifecycleConfiguration.S3BucketLifecycleConfigurationTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__31decb6d70586083121d042ffc7b21931bc8b1ef8b785a1010e4b6d56ac5153b)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetCreate')
    def reset_create(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCreate', []))

    @jsii.member(jsii_name='resetUpdate')
    def reset_update(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetUpdate', []))

    @builtins.property
    @jsii.member(jsii_name='createInput')
    def create_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'createInput'))

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
            type_hints = typing.get_type_hints(_typecheckingstub__afb811d0343599c7609502135f6f5e67649189a8befdf47801f09cd40b50ed0d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='update')
    def update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'update'))

    @update.setter
    def update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__343c19602b81b8dcbfce35596982ee8fd291b2057ae515deca5d44ee10945d9f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'update', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'S3BucketLifecycleConfigurationTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__118f0944d42be00e6dbe973a86b33104e4cfccb1a0d627846497fb387d26adb5)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['S3BucketLifecycleConfiguration', 'S3BucketLifecycleConfigurationConfig', 'S3BucketLifecycleConfigurationRule', 'S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload', 'S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadList', 'S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadOutputReference', 'S3BucketLifecycleConfigurationRuleExpiration', 'S3BucketLifecycleConfigurationRuleExpirationList', 'S3BucketLifecycleConfigurationRuleExpirationOutputReference', 'S3BucketLifecycleConfigurationRuleFilter', 'S3BucketLifecycleConfigurationRuleFilterAnd', 'S3BucketLifecycleConfigurationRuleFilterAndList', 'S3BucketLifecycleConfigurationRuleFilterAndOutputReference', 'S3BucketLifecycleConfigurationRuleFilterList', 'S3BucketLifecycleConfigurationRuleFilterOutputReference', 'S3BucketLifecycleConfigurationRuleFilterTag', 'S3BucketLifecycleConfigurationRuleFilterTagList', 'S3BucketLifecycleConfigurationRuleFilterTagOutputReference', 'S3BucketLifecycleConfigurationRuleList', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionExpirationList', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionExpirationOutputReference', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionTransitionList', 'S3BucketLifecycleConfigurationRuleNoncurrentVersionTransitionOutputReference', 'S3BucketLifecycleConfigurationRuleOutputReference', 'S3BucketLifecycleConfigurationRuleTransition', 'S3BucketLifecycleConfigurationRuleTransitionList', 'S3BucketLifecycleConfigurationRuleTransitionOutputReference', 'S3BucketLifecycleConfigurationTimeouts', 'S3BucketLifecycleConfigurationTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__db24ff7d5d15a31afa7223abd24a8e67b2a6d3b6c93ee39d1723830fe9e41652(scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, bucket: builtins.str, expected_bucket_owner: typing.Optional[builtins.str]=None, rule: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRule, typing.Dict[builtins.str, typing.Any]]]]]=None, timeouts: typing.Optional[typing.Union[S3BucketLifecycleConfigurationTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, transition_default_minimum_object_size: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__51281f9670f8ff71f734c5f66df2edba27a4387c86bec35f1a0ddde492bcd1eb(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__ef126be78300ce8d6548ec18ae342ea56ba640beb4939573d63eb19bc5561327(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRule, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__a5c574db07cf41a685c8ee528734d9b88836516a91b2b78b1c9aa212adcb6a8a(value: builtins.str) -> None:
    pass

def _typecheckingstub__38908fbe40beebff95afe525931dc881ee84b4330299e310559139620b86051f(value: builtins.str) -> None:
    pass

def _typecheckingstub__eb58aa21589dd19ed129907da8fa58018bc3e988a1e056b13e3c65a43994cb6c(value: builtins.str) -> None:
    pass

def _typecheckingstub__a45af29c28739881fe73b7bab967228c72d4abd7f8ad70f503620bfb41de6371(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, bucket: builtins.str, expected_bucket_owner: typing.Optional[builtins.str]=None, rule: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRule, typing.Dict[builtins.str, typing.Any]]]]]=None, timeouts: typing.Optional[typing.Union[S3BucketLifecycleConfigurationTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, transition_default_minimum_object_size: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__968920fab5956d1b562f411f3f4d2594bca2a3323bffc30d789923b217671ed8(*, id: builtins.str, status: builtins.str, abort_incomplete_multipart_upload: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload, typing.Dict[builtins.str, typing.Any]]]]]=None, expiration: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleExpiration, typing.Dict[builtins.str, typing.Any]]]]]=None, filter: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleFilter, typing.Dict[builtins.str, typing.Any]]]]]=None, noncurrent_version_expiration: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration, typing.Dict[builtins.str, typing.Any]]]]]=None, noncurrent_version_transition: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition, typing.Dict[builtins.str, typing.Any]]]]]=None, prefix: typing.Optional[builtins.str]=None, transition: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleTransition, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__f86b7c99c1f9cbc877252ffd1805af6bff7b6603c6d6f14c0734050ed87a1e41(*, days_after_initiation: typing.Optional[jsii.Number]=None) -> None:
    pass

def _typecheckingstub__f8be89e77f10b05860bd1efaf5481b20090339fb8c97cef25cf92083641efefd(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__5430fe8eaab1a06add2d9999ff50902c44f72f5493693b812c3277b9340176cd(index: jsii.Number) -> None:
    pass

def _typecheckingstub__e83db8bbab35c8ea8ca2aeae1fbfb83149d3593d04978d7e18e0813d25bc3254(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload]]]) -> None:
    pass

def _typecheckingstub__7ce65fc9eae34c2f3db982dced008e8b7378fccfc9d88d49df89809e15fb4f32(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__b720c16b317f227dbe9835eae86243112a939b9373afca567658cd5fba61d6e0(value: jsii.Number) -> None:
    pass

def _typecheckingstub__2a6cfa593ce3e28ea09fde9eb3842e758aaa4eb998bc422c47a1e28de85a7239(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload]]) -> None:
    pass

def _typecheckingstub__aff495db03d5b067b48f71d3941a7435a6e91d45c09f927e939419d36ea6f67b(*, date: typing.Optional[builtins.str]=None, days: typing.Optional[jsii.Number]=None, expired_object_delete_marker: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None) -> None:
    pass

def _typecheckingstub__952e44128f27a1176e3851d1c0dc52192e20506425acfe3da78abbfdd066c847(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__d283206542988acf30877618242d10cf13127a10b525f5bef6aba0f3389c291b(index: jsii.Number) -> None:
    pass

def _typecheckingstub__99f4a898001ce495c5150b6e393e501f4f5c05c5e4140106e8e4de0277a881d6(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[S3BucketLifecycleConfigurationRuleExpiration]]]) -> None:
    pass

def _typecheckingstub__7b6e82ceaa273d3b1746534326ffb9e3ea6986e082033fdb60b8d0106c301b3e(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__07cd3dd547af324ce341b80c782dfc2bfc933e96aae4e097cfb55796fcf4835f(value: builtins.str) -> None:
    pass

def _typecheckingstub__89ce2c52c9ff7d5f201eee3df1d800f9a9e41830298e34edd41fb7887ce1d2f9(value: jsii.Number) -> None:
    pass

def _typecheckingstub__681c210d4f284b06de6416deffb11566729a82c160c05a96a40a57938cc68586(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__413328a20de4196832e7c63767f0367d5b04b58a124e5aa82a0cb5711f2ae5ff(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketLifecycleConfigurationRuleExpiration]]) -> None:
    pass

def _typecheckingstub__fb9ebb81cff0e4929a668999c5448b4664a862cebd49ee8ebdb3276c385a1864(*, and_: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleFilterAnd, typing.Dict[builtins.str, typing.Any]]]]]=None, object_size_greater_than: typing.Optional[jsii.Number]=None, object_size_less_than: typing.Optional[jsii.Number]=None, prefix: typing.Optional[builtins.str]=None, tag: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleFilterTag, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__6aba8b1c3381ba2ee35fefb43a4347502111740b5210fd0cf5c4d1e37dbd412d(*, object_size_greater_than: typing.Optional[jsii.Number]=None, object_size_less_than: typing.Optional[jsii.Number]=None, prefix: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
    pass

def _typecheckingstub__5e79e4879c545ab1524d089ab656e424b810a283e0cc99e79a5447029f3f0062(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__e058241d7695fd039e739cb1e807d24928e15cf40f26803955062db36b6f7502(index: jsii.Number) -> None:
    pass

def _typecheckingstub__c4714129902c959c677d823dd1c22041dc17808ae3d6258069c8f13ded8f12ef(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[S3BucketLifecycleConfigurationRuleFilterAnd]]]) -> None:
    pass

def _typecheckingstub__7d53e8a10c801bbb492a0627c29fe0aaddcb5528c341c424e4c826842cc22c21(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__5682da2212285e1a898fc839aa466c61eff454c987099d90e068625488ef6fb5(value: jsii.Number) -> None:
    pass

def _typecheckingstub__fd618a9176ad9206da4bdb84e85c0226fa0c57ce3398d40b3f8f4dab9c64f4e5(value: jsii.Number) -> None:
    pass

def _typecheckingstub__4bad66f58bc304959b70594c91a3f36b29a663a4cf158a4389c37f7c1e536fe6(value: builtins.str) -> None:
    pass

def _typecheckingstub__808ca16bb51334ac6495fe54428f2c2d90f00b5e37bc9afc21ee8640dfd135a5(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__5f1fcc3df1ee2eaf18b1002fb58fd6569b1c4ef1743b1b6985f99208d856465b(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketLifecycleConfigurationRuleFilterAnd]]) -> None:
    pass

def _typecheckingstub__bb461c685e16f4b9582535b2d7e148fe0b68100330ccd18069c34fc97d74848a(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__3b4aa8d32c54006c205392fc962f157d47f7076e54babefd6d9aaf0ddd2550be(index: jsii.Number) -> None:
    pass

def _typecheckingstub__7eaec133301071a9b56d75d039c8a1c0829684956cfd0baf7e67cad8e26a1272(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[S3BucketLifecycleConfigurationRuleFilter]]]) -> None:
    pass

def _typecheckingstub__7a36ac283c878e276bb626c366217144f09c1f925009ed9e98e83259a65ec4a1(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__2342f391b232ace6c46898eed78524ff3a009d7c969e7c143e6b1fc8f959b1bf(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleFilterAnd, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__2d484b9768779c779c9e7e989871f4ce62f64b096041f58bf6cc6abd857f3934(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleFilterTag, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__05dae23d0b115bf0c3578e89aa08586b3cd5412b1cddf9cd84ec06808cd9059e(value: jsii.Number) -> None:
    pass

def _typecheckingstub__9f196f12a09bff73d2d3531cd7e8e9fd5959bbfbfd753ba90164f1154adc785d(value: jsii.Number) -> None:
    pass

def _typecheckingstub__2f2e8cd641dc2fd2b54c5bf955e986e48514429e40bc5cdeea26d6ffe193b65c(value: builtins.str) -> None:
    pass

def _typecheckingstub__8fb8cce3fd41c4956cd3c6e179eb8aa6aeb8957258482b66ceaf6646050e38d3(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketLifecycleConfigurationRuleFilter]]) -> None:
    pass

def _typecheckingstub__b963b084acf65b7d7d26968b186b9173e6da36a2b52e7a9c4fb5afd02e0be302(*, key: builtins.str, value: builtins.str) -> None:
    pass

def _typecheckingstub__9681d7706d275acfcafaa170b04a2b608807ae07ae8cdfcfa4213e1d159a409f(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__4d7b8e05658ab0e03648ca40c278a15e8bfb111452d7dec06fe8fe7ffb350f78(index: jsii.Number) -> None:
    pass

def _typecheckingstub__385936340885a7215fa77966e645edf7ce90d5816bea1aa20107097033c05220(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[S3BucketLifecycleConfigurationRuleFilterTag]]]) -> None:
    pass

def _typecheckingstub__522f749ca319818429ff578ef97cb7ba98c02e943392b712cacfc8dfbddbb418(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__7a6bbe56cbff0f82fef64f4e8de2a379900715142177bcc4504b67529eed08e3(value: builtins.str) -> None:
    pass

def _typecheckingstub__4ecf5ade85798f2b8b71f8531616687dcccf223785eeb2da8c5f3dce8be189c6(value: builtins.str) -> None:
    pass

def _typecheckingstub__286df149ca9445e595e53acac1d0337b406d26e3fbed8453199cf7c129fcba69(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketLifecycleConfigurationRuleFilterTag]]) -> None:
    pass

def _typecheckingstub__fc55194c27cc074ed957a393ce7030f8dc7f412f99347093c6ec1db6e0bedc7b(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__7c17794cff93c6926bbce6c3b4602cafdbe33a414c02d87abd50f49803925a9b(index: jsii.Number) -> None:
    pass

def _typecheckingstub__b86eec3034805ef5433d2c3b8e900d33eaa56e639d43184804c88b33cb090fbc(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[S3BucketLifecycleConfigurationRule]]]) -> None:
    pass

def _typecheckingstub__c85759cf56b52cf8eb852d0a75ae3fb6a1dd7049fd40760824e3cb4a672e60b1(*, noncurrent_days: jsii.Number, newer_noncurrent_versions: typing.Optional[jsii.Number]=None) -> None:
    pass

def _typecheckingstub__4ec947e990557a0d3650ba7a8b14eb88eea4b100438ac77c537293f336f850c3(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__59e468223a7cf2fe9476757c6672e2172c47416b56a2db7435e22972561bfe58(index: jsii.Number) -> None:
    pass

def _typecheckingstub__bd3c32ac5044405ae4bc43c6199c2ca592c5e4ba45e37bb0254a9015713418ac(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration]]]) -> None:
    pass

def _typecheckingstub__3f8eff63df319a76b71818e92d325720a013f216bf10ae45f6ec2d96d4dd7a3a(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__952b665ce9dd20f7545700baf1d6f1a251e0b4ecb46adf4306f7213b42ee4770(value: jsii.Number) -> None:
    pass

def _typecheckingstub__71a05078d173e297335a416d6c167646a88b21d311b7dff652257ee037ec842f(value: jsii.Number) -> None:
    pass

def _typecheckingstub__f210318751f3bb54fa9454455f22968bb64eb1f70092d64d1398758f66eed467(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration]]) -> None:
    pass

def _typecheckingstub__54631da314a434f2f418a41d7cce646ef6c1152c6f74ef15792fc3fef50e6e17(*, noncurrent_days: jsii.Number, storage_class: builtins.str, newer_noncurrent_versions: typing.Optional[jsii.Number]=None) -> None:
    pass

def _typecheckingstub__4ad2d990331e650ae3153b0e5d54d32568d7e02cdf133fb4f79fff72a7f260cb(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__8f083c828ab514baaf85219eacebbe9dc878f07616c34ea428b4be9cc0f4e6ec(index: jsii.Number) -> None:
    pass

def _typecheckingstub__6e884b26c9feceaef30629aa5646f63223478d164ed9d69b0d1931e97343533e(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition]]]) -> None:
    pass

def _typecheckingstub__ac807e27e90bd5fead366eb0f9afb8f8506a7a51e1ebbec850131df95639f9a6(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__a2d4297eefc197b71d09c0a206fd0af8e89a44ef4a2758b1af9c9c04828cad55(value: jsii.Number) -> None:
    pass

def _typecheckingstub__28b3113d9ba4aa160b4ca1963988a8370d34fa2db8bb0f62d55ab5766adea919(value: jsii.Number) -> None:
    pass

def _typecheckingstub__3c00e5178b721d0d2bbcd476f5a42f8d1a3d05629ac401aaa0c6a814cab450f8(value: builtins.str) -> None:
    pass

def _typecheckingstub__82d50ac1545adcaac4fb60973b4fe8683280feb9ed7211d7c46c400711e351f2(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition]]) -> None:
    pass

def _typecheckingstub__6fa690e87266de00a28fc701e1aceb6ff312baca19c0b108e3e775c8e9e1b99e(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__3753e4a5e68188959a530b8b5bc20485d2ee75b91e6f6ab2d06c3c222d4bf058(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__dbd7dd8011bb79ee6afcc1665c4f162572131a7f98f8d934afe7de9ef6c76381(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleExpiration, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__30dfbe3485efac57036e977a633f1eda89e27965e88fa63a8a633e1c88f51a89(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleFilter, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__2dcd0b38cf093ea47ed765174073734cc42bfb9787f9a7a2b04a8490061bf822(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__21a701e62dd190a9eada6d08cbc52733a5cdbea15243f3777c7d3d8d257642f6(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleNoncurrentVersionTransition, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__12d8bbaddd3daa0f1ce0cb9ddec47ca00367a833171bf8989c8bf749eb35021c(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[S3BucketLifecycleConfigurationRuleTransition, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__c16c3eecec1ce930d6ce13e619c4e413cbc1a1b518dc93d7c51d821467b48e9c(value: builtins.str) -> None:
    pass

def _typecheckingstub__b667e967843280514ed557969a190a8fd023370ea22378b449b0c13086da575c(value: builtins.str) -> None:
    pass

def _typecheckingstub__e1a438e1c8a0259109ceb5aa7189af7ee42e9cf219824944acbf354d8cac6b05(value: builtins.str) -> None:
    pass

def _typecheckingstub__5462d9e3a71fddf8260863aacee79fb902604d74d2feffbb0c2c945efae4023c(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketLifecycleConfigurationRule]]) -> None:
    pass

def _typecheckingstub__900f5374647b97aeb0219279fbb2154de8ed6c40d06c41e43a9497ccc90d7dfc(*, storage_class: builtins.str, date: typing.Optional[builtins.str]=None, days: typing.Optional[jsii.Number]=None) -> None:
    pass

def _typecheckingstub__70b9e4470ff5f57a481cbec79b29d64e20a5b0cec74df940f3e400666af0aaba(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__fbe3d26fdb99bcdb93d927f447a63a0bbdfbf6d35242b53ef1c330b20a556afc(index: jsii.Number) -> None:
    pass

def _typecheckingstub__cbbd41907ddd77add83c53bd75f6e7322e01056c0e46b157543c3d674d14a35b(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[S3BucketLifecycleConfigurationRuleTransition]]]) -> None:
    pass

def _typecheckingstub__52a7ecf830241b08724e686ea26f6db369b18623f8c53d4315962ce40f13aab7(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__16b9b97b4a7048ed677dc572b989a03a53335720349629c3102e5e926e6fd0ec(value: builtins.str) -> None:
    pass

def _typecheckingstub__89b4cec19f17859a52c1515ac8ca7e154181cfed89285e1fb3185c7c186506e6(value: jsii.Number) -> None:
    pass

def _typecheckingstub__697b9c5730d4dce5cc44bfc57933928c5719a3fa6c704773c35e5fbef1ab17cb(value: builtins.str) -> None:
    pass

def _typecheckingstub__11eb396097d64cbdab26b7f691e534115a6decfecf984fe558d1a427020125d0(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketLifecycleConfigurationRuleTransition]]) -> None:
    pass

def _typecheckingstub__2d059f6870e6d49badf22cb975c4e4d2a4589d7329c034273af8023dac1fbdcf(*, create: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__31decb6d70586083121d042ffc7b21931bc8b1ef8b785a1010e4b6d56ac5153b(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__afb811d0343599c7609502135f6f5e67649189a8befdf47801f09cd40b50ed0d(value: builtins.str) -> None:
    pass

def _typecheckingstub__343c19602b81b8dcbfce35596982ee8fd291b2057ae515deca5d44ee10945d9f(value: builtins.str) -> None:
    pass

def _typecheckingstub__118f0944d42be00e6dbe973a86b33104e4cfccb1a0d627846497fb387d26adb5(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, S3BucketLifecycleConfigurationTimeouts]]) -> None:
    pass
