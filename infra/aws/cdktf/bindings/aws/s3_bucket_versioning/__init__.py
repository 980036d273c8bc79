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

class S3BucketVersioningA(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketVersioning.S3BucketVersioningA'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, bucket: builtins.str, versioning_configuration: typing.Union['S3BucketVersioningVersioningConfiguration', typing.Dict[builtins.str, typing.Any]], expected_bucket_owner: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, mfa: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__be673fda576a00c9c06c545efa62cbe3e3c1c1d008ee8e60035ada0f24b0e36c)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = S3BucketVersioningAConfig(bucket=bucket, versioning_configuration=versioning_configuration, expected_bucket_owner=expected_bucket_owner, id=id, mfa=mfa, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__40ae01de7b18e02e2e38a34b7251088fc6c648106f5f441bf4411b1554ca032b)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putVersioningConfiguration')
    def put_versioning_configuration(self, *, status: builtins.str, mfa_delete: typing.Optional[builtins.str]=None) -> None:
        value = S3BucketVersioningVersioningConfiguration(status=status, mfa_delete=mfa_delete)
        return typing.cast(None, jsii.invoke(self, 'putVersioningConfiguration', [value]))

    @jsii.member(jsii_name='resetExpectedBucketOwner')
    def reset_expected_bucket_owner(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetExpectedBucketOwner', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetMfa')
    def reset_mfa(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetMfa', []))

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
    @jsii.member(jsii_name='versioningConfiguration')
    def versioning_configuration(self) -> 'S3BucketVersioningVersioningConfigurationOutputReference':
        return typing.cast('S3BucketVersioningVersioningConfigurationOutputReference', jsii.get(self, 'versioningConfiguration'))

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
    @jsii.member(jsii_name='mfaInput')
    def mfa_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'mfaInput'))

    @builtins.property
    @jsii.member(jsii_name='versioningConfigurationInput')
    def versioning_configuration_input(self) -> typing.Optional['S3BucketVersioningVersioningConfiguration']:
        return typing.cast(typing.Optional['S3BucketVersioningVersioningConfiguration'], jsii.get(self, 'versioningConfigurationInput'))

    @builtins.property
    @jsii.member(jsii_name='bucket')
    def bucket(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'bucket'))

    @bucket.setter
    def bucket(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__618cbfedcf14c7086ea82fe51e0718dee683888a228603f5ee6fa296a6a50d79)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'bucket', value)

    @builtins.property
    @jsii.member(jsii_name='expectedBucketOwner')
    def expected_bucket_owner(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'expectedBucketOwner'))

    @expected_bucket_owner.setter
    def expected_bucket_owner(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ab0915f0849333e32a08067136f188b51654e18ce39c9e8daf855d320964e875)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'expectedBucketOwner', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cae3bb9c89328b73c5fd57805e0cc1450ea0cd728ccdce22baf8c8e6f2715abf)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='mfa')
    def mfa(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'mfa'))

    @mfa.setter
    def mfa(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c22c39133d1150cc7124e5bd2a453cdc10128841469cb4c0a6a08f5fc3a66b0f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'mfa', value)

@jsii.data_type(jsii_type='aws.s3BucketVersioning.S3BucketVersioningAConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'bucket': 'bucket', 'versioning_configuration': 'versioningConfiguration', 'expected_bucket_owner': 'expectedBucketOwner', 'id': 'id', 'mfa': 'mfa'})
class S3BucketVersioningAConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, bucket: builtins.str, versioning_configuration: typing.Union['S3BucketVersioningVersioningConfiguration', typing.Dict[builtins.str, typing.Any]], expected_bucket_owner: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, mfa: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(versioning_configuration, dict):
            versioning_configuration = S3BucketVersioningVersioningConfiguration(**versioning_configuration)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__006a3372a0930a4e96032258cc859f197b32a0c248763473d9d5c6fb5ef63761)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument bucket', value=bucket, expected_type=type_hints['bucket'])
            check_type(argname='argument versioning_configuration', value=versioning_configuration, expected_type=type_hints['versioning_configuration'])
            check_type(argname='argument expected_bucket_owner', value=expected_bucket_owner, expected_type=type_hints['expected_bucket_owner'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument mfa', value=mfa, expected_type=type_hints['mfa'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'bucket': bucket, 'versioning_configuration': versioning_configuration}
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
        if mfa is not None:
            self._values['mfa'] = mfa

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
    def versioning_configuration(self) -> 'S3BucketVersioningVersioningConfiguration':
        result = self._values.get('versioning_configuration')
        assert result is not None, "Required property 'versioning_configuration' is missing"
        return typing.cast('S3BucketVersioningVersioningConfiguration', result)

    @builtins.property
    def expected_bucket_owner(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expected_bucket_owner')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mfa(self) -> typing.Optional[builtins.str]:
        result = self._values.get('mfa')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketVersioningAConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.s3BucketVersioning.S3BucketVersioningVersioningConfiguration', jsii_struct_bases=[], name_mapping={'status': 'status', 'mfa_delete': 'mfaDelete'})
class S3BucketVersioningVersioningConfiguration:

    def __init__(self, *, status: builtins.str, mfa_delete: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9eeb76ba78b68795f66dfb846b832bd9c7980dc84b2fcfbb2c259968f1447e9c)
            check_type(argname='argument status', value=status, expected_type=type_hints['status'])
            check_type(argname='argument mfa_delete', value=mfa_delete, expected_type=type_hints['mfa_delete'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'status': status}
        if mfa_delete is not None:
            self._values['mfa_delete'] = mfa_delete

    @builtins.property
    def status(self) -> builtins.str:
        result = self._values.get('status')
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def mfa_delete(self) -> typing.Optional[builtins.str]:
        result = self._values.get('mfa_delete')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'S3BucketVersioningVersioningConfiguration(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class S3BucketVersioningVersioningConfigurationOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.s3BucketVersioning.S3BucketVersioningVersioningConfigurationOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5aad47438f6a1d8679fed86d5929096e385c4ab0b0dd1118727e3492b93db6be)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetMfaDelete')
    def reset_mfa_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetMfaDelete', []))

    @builtins.property
    @jsii.member(jsii_name='mfaDeleteInput')
    def mfa_delete_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'mfaDeleteInput'))

    @builtins.property
    @jsii.member(jsii_name='statusInput')
    def status_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'statusInput'))

    @builtins.property
    @jsii.member(jsii_name='mfaDelete')
    def mfa_delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'mfaDelete'))

    @mfa_delete.setter
    def mfa_delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__46486ac18398c1340e08212397ee03f324dcc8d23e43ec70bd42bbe89ac0fdf3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'mfaDelete', value)

    @builtins.property
    @jsii.member(jsii_name='status')
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'status'))

    @status.setter
    def status(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__75035d89c29285f95a9e296134098d71c575bfeefec964ecd661fb425795a0c1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'status', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['S3BucketVersioningVersioningConfiguration']:
        return typing.cast(typing.Optional['S3BucketVersioningVersioningConfiguration'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['S3BucketVersioningVersioningConfiguration']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__daf6a7c4763c8cb268299184d50bffe87b37e67a12ea63afc89961914bcd6a24)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['S3BucketVersioningA', 'S3BucketVersioningAConfig', 'S3BucketVersioningVersioningConfiguration', 'S3BucketVersioningVersioningConfigurationOutputReference']
publication.publish()

def _typecheckingstub__be673fda576a00c9c06c545efa62cbe3e3c1c1d008ee8e60035ada0f24b0e36c(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, bucket: builtins.str, versioning_configuration: typing.Union[S3BucketVersioningVersioningConfiguration, typing.Dict[builtins.str, typing.Any]], expected_bucket_owner: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, mfa: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__40ae01de7b18e02e2e38a34b7251088fc6c648106f5f441bf4411b1554ca032b(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__618cbfedcf14c7086ea82fe51e0718dee683888a228603f5ee6fa296a6a50d79(value: builtins.str) -> None:
    pass

def _typecheckingstub__ab0915f0849333e32a08067136f188b51654e18ce39c9e8daf855d320964e875(value: builtins.str) -> None:
    pass

def _typecheckingstub__cae3bb9c89328b73c5fd57805e0cc1450ea0cd728ccdce22baf8c8e6f2715abf(value: builtins.str) -> None:
    pass

def _typecheckingstub__c22c39133d1150cc7124e5bd2a453cdc10128841469cb4c0a6a08f5fc3a66b0f(value: builtins.str) -> None:
    pass

def _typecheckingstub__006a3372a0930a4e96032258cc859f197b32a0c248763473d9d5c6fb5ef63761(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, bucket: builtins.str, versioning_configuration: typing.Union[S3BucketVersioningVersioningConfiguration, typing.Dict[builtins.str, typing.Any]], expected_bucket_owner: typing.Optional[builtins.str]=None, id: typing.Optional[builtins.str]=None, mfa: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__9eeb76ba78b68795f66dfb846b832bd9c7980dc84b2fcfbb2c259968f1447e9c(*, status: builtins.str, mfa_delete: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__5aad47438f6a1d8679fed86d5929096e385c4ab0b0dd1118727e3492b93db6be(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__46486ac18398c1340e08212397ee03f324dcc8d23e43ec70bd42bbe89ac0fdf3(value: builtins.str) -> None:
    pass

def _typecheckingstub__75035d89c29285f95a9e296134098d71c575bfeefec964ecd661fb425795a0c1(value: builtins.str) -> None:
    pass

def _typecheckingstub__daf6a7c4763c8cb268299184d50bffe87b37e67a12ea63afc89961914bcd6a24(value: typing.Optional[S3BucketVersioningVersioningConfiguration]) -> None:
    pass
