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

class AwsProvider(_cdktn_78ede62e.TerraformProvider, metaclass=jsii.JSIIMeta, jsii_type='aws.provider.AwsProvider'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, access_key: typing.Optional[builtins.str]=None, alias: typing.Optional[builtins.str]=None, allowed_account_ids: typing.Optional[typing.Sequence[builtins.str]]=None, assume_role: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['AwsProviderAssumeRole', typing.Dict[builtins.str, typing.Any]]]]]=None, assume_role_with_web_identity: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['AwsProviderAssumeRoleWithWebIdentity', typing.Dict[builtins.str, typing.Any]]]]]=None, custom_ca_bundle: typing.Optional[builtins.str]=None, default_tags: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['AwsProviderDefaultTags', typing.Dict[builtins.str, typing.Any]]]]]=None, ec2_metadata_service_endpoint: typing.Optional[builtins.str]=None, ec2_metadata_service_endpoint_mode: typing.Optional[builtins.str]=None, forbidden_account_ids: typing.Optional[typing.Sequence[builtins.str]]=None, http_proxy: typing.Optional[builtins.str]=None, https_proxy: typing.Optional[builtins.str]=None, ignore_tags: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['AwsProviderIgnoreTags', typing.Dict[builtins.str, typing.Any]]]]]=None, insecure: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, max_retries: typing.Optional[jsii.Number]=None, no_proxy: typing.Optional[builtins.str]=None, profile: typing.Optional[builtins.str]=None, region: typing.Optional[builtins.str]=None, retry_mode: typing.Optional[builtins.str]=None, s3_us_east1_regional_endpoint: typing.Optional[builtins.str]=None, s3_use_path_style: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, secret_key: typing.Optional[builtins.str]=None, shared_config_files: typing.Optional[typing.Sequence[builtins.str]]=None, shared_credentials_files: typing.Optional[typing.Sequence[builtins.str]]=None, skip_credentials_validation: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, skip_metadata_api_check: typing.Optional[builtins.str]=None, skip_region_validation: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, skip_requesting_account_id: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, sts_region: typing.Optional[builtins.str]=None, token: typing.Optional[builtins.str]=None, token_bucket_rate_limiter_capacity: typing.Optional[jsii.Number]=None, use_dualstack_endpoint: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, use_fips_endpoint: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__79d01e4a5ad4d4e2c4e7b0c6770bb00e0d2c0f2c9c2cad8981a6306d1abaf694)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
        config = AwsProviderConfig(access_key=access_key, alias=alias, allowed_account_ids=allowed_account_ids, assume_role=assume_role, assume_role_with_web_identity=assume_role_with_web_identity, custom_ca_bundle=custom_ca_bundle, default_tags=default_tags, ec2_metadata_service_endpoint=ec2_metadata_service_endpoint, ec2_metadata_service_endpoint_mode=ec2_metadata_service_endpoint_mode, forbidden_account_ids=forbidden_account_ids, http_proxy=http_proxy, https_proxy=https_proxy, ignore_tags=ignore_tags, insecure=insecure, max_retries=max_retries, no_proxy=no_proxy, profile=profile, region=region, retry_mode=retry_mode, s3_us_east1_regional_endpoint=s3_us_east1_regional_endpoint, s3_use_path_style=s3_use_path_style, secret_key=secret_key, shared_config_files=shared_config_files, shared_credentials_files=shared_credentials_files, skip_credentials_validation=skip_credentials_validation, skip_metadata_api_check=skip_metadata_api_check, skip_region_validation=skip_region_validation, skip_requesting_account_id=skip_requesting_account_id, sts_region=sts_region, token=token, token_bucket_rate_limiter_capacity=token_bucket_rate_limiter_capacity, use_dualstack_endpoint=use_dualstack_endpoint, use_fips_endpoint=use_fips_endpoint)
        jsii.create(self.__class__, self, [scope, id, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f046511ea53ef65299fe0c3cca2546bd43dfa89750d19897d22c071833bc1386)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='resetAccessKey')
    def reset_access_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAccessKey', []))

    @jsii.member(jsii_name='resetAlias')
    def reset_alias(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAlias', []))

    @jsii.member(jsii_name='resetAllowedAccountIds')
    def reset_allowed_account_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAllowedAccountIds', []))

    @jsii.member(jsii_name='resetAssumeRole')
    def reset_assume_role(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAssumeRole', []))

    @jsii.member(jsii_name='resetAssumeRoleWithWebIdentity')
    def reset_assume_role_with_web_identity(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAssumeRoleWithWebIdentity', []))

    @jsii.member(jsii_name='resetCustomCaBundle')
    def reset_custom_ca_bundle(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCustomCaBundle', []))

    @jsii.member(jsii_name='resetDefaultTags')
    def reset_default_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDefaultTags', []))

    @jsii.member(jsii_name='resetEc2MetadataServiceEndpoint')
    def reset_ec2_metadata_service_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEc2MetadataServiceEndpoint', []))

    @jsii.member(jsii_name='resetEc2MetadataServiceEndpointMode')
    def reset_ec2_metadata_service_endpoint_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEc2MetadataServiceEndpointMode', []))

    @jsii.member(jsii_name='resetForbiddenAccountIds')
    def reset_forbidden_account_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetForbiddenAccountIds', []))

    @jsii.member(jsii_name='resetHttpProxy')
    def reset_http_proxy(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetHttpProxy', []))

    @jsii.member(jsii_name='resetHttpsProxy')
    def reset_https_proxy(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetHttpsProxy', []))

    @jsii.member(jsii_name='resetIgnoreTags')
    def reset_ignore_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIgnoreTags', []))

    @jsii.member(jsii_name='resetInsecure')
    def reset_insecure(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetInsecure', []))

    @jsii.member(jsii_name='resetMaxRetries')
    def reset_max_retries(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetMaxRetries', []))

    @jsii.member(jsii_name='resetNoProxy')
    def reset_no_proxy(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNoProxy', []))

    @jsii.member(jsii_name='resetProfile')
    def reset_profile(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetProfile', []))

    @jsii.member(jsii_name='resetRegion')
    def reset_region(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRegion', []))

    @jsii.member(jsii_name='resetRetryMode')
    def reset_retry_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRetryMode', []))

    @jsii.member(jsii_name='resetS3UsEast1RegionalEndpoint')
    def reset_s3_us_east1_regional_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetS3UsEast1RegionalEndpoint', []))

    @jsii.member(jsii_name='resetS3UsePathStyle')
    def reset_s3_use_path_style(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetS3UsePathStyle', []))

    @jsii.member(jsii_name='resetSecretKey')
    def reset_secret_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSecretKey', []))

    @jsii.member(jsii_name='resetSharedConfigFiles')
    def reset_shared_config_files(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSharedConfigFiles', []))

    @jsii.member(jsii_name='resetSharedCredentialsFiles')
    def reset_shared_credentials_files(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSharedCredentialsFiles', []))

    @jsii.member(jsii_name='resetSkipCredentialsValidation')
    def reset_skip_credentials_validation(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSkipCredentialsValidation', []))

    @jsii.member(jsii_name='resetSkipMetadataApiCheck')
    def reset_skip_metadata_api_check(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSkipMetadataApiCheck', []))

    @jsii.member(jsii_name='resetSkipRegionValidation')
    def reset_skip_region_validation(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSkipRegionValidation', []))

    @jsii.member(jsii_name='resetSkipRequestingAccountId')
    def reset_skip_requesting_account_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSkipRequestingAccountId', []))

    @jsii.member(jsii_name='resetStsRegion')
    def reset_sts_region(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetStsRegion', []))

    @jsii.member(jsii_name='resetToken')
    def reset_token(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetToken', []))

    @jsii.member(jsii_name='resetTokenBucketRateLimiterCapacity')
    def reset_token_bucket_rate_limiter_capacity(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTokenBucketRateLimiterCapacity', []))

    @jsii.member(jsii_name='resetUseDualstackEndpoint')
    def reset_use_dualstack_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetUseDualstackEndpoint', []))

    @jsii.member(jsii_name='resetUseFipsEndpoint')
    def reset_use_fips_endpoint(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetUseFipsEndpoint', []))

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
    @jsii.member(jsii_name='accessKeyInput')
    def access_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'accessKeyInput'))

    @builtins.property
    @jsii.member(jsii_name='aliasInput')
    def alias_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'aliasInput'))

    @builtins.property
    @jsii.member(jsii_name='allowedAccountIdsInput')
    def allowed_account_ids_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'allowedAccountIdsInput'))

    @builtins.property
    @jsii.member(jsii_name='assumeRoleInput')
    def assume_role_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRole']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRole']]], jsii.get(self, 'assumeRoleInput'))

    @builtins.property
    @jsii.member(jsii_name='assumeRoleWithWebIdentityInput')
    def assume_role_with_web_identity_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRoleWithWebIdentity']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRoleWithWebIdentity']]], jsii.get(self, 'assumeRoleWithWebIdentityInput'))

    @builtins.property
    @jsii.member(jsii_name='customCaBundleInput')
    def custom_ca_bundle_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'customCaBundleInput'))

    @builtins.property
    @jsii.member(jsii_name='defaultTagsInput')
    def default_tags_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderDefaultTags']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderDefaultTags']]], jsii.get(self, 'defaultTagsInput'))

    @builtins.property
    @jsii.member(jsii_name='ec2MetadataServiceEndpointInput')
    def ec2_metadata_service_endpoint_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ec2MetadataServiceEndpointInput'))

    @builtins.property
    @jsii.member(jsii_name='ec2MetadataServiceEndpointModeInput')
    def ec2_metadata_service_endpoint_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ec2MetadataServiceEndpointModeInput'))

    @builtins.property
    @jsii.member(jsii_name='forbiddenAccountIdsInput')
    def forbidden_account_ids_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'forbiddenAccountIdsInput'))

    @builtins.property
    @jsii.member(jsii_name='httpProxyInput')
    def http_proxy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'httpProxyInput'))

    @builtins.property
    @jsii.member(jsii_name='httpsProxyInput')
    def https_proxy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'httpsProxyInput'))

    @builtins.property
    @jsii.member(jsii_name='ignoreTagsInput')
    def ignore_tags_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderIgnoreTags']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderIgnoreTags']]], jsii.get(self, 'ignoreTagsInput'))

    @builtins.property
    @jsii.member(jsii_name='insecureInput')
    def insecure_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'insecureInput'))

    @builtins.property
    @jsii.member(jsii_name='maxRetriesInput')
    def max_retries_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'maxRetriesInput'))

    @builtins.property
    @jsii.member(jsii_name='noProxyInput')
    def no_proxy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'noProxyInput'))

    @builtins.property
    @jsii.member(jsii_name='profileInput')
    def profile_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'profileInput'))

    @builtins.property
    @jsii.member(jsii_name='regionInput')
    def region_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'regionInput'))

    @builtins.property
    @jsii.member(jsii_name='retryModeInput')
    def retry_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'retryModeInput'))

    @builtins.property
    @jsii.member(jsii_name='s3UsEast1RegionalEndpointInput')
    def s3_us_east1_regional_endpoint_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 's3UsEast1RegionalEndpointInput'))

    @builtins.property
    @jsii.member(jsii_name='s3UsePathStyleInput')
    def s3_use_path_style_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 's3UsePathStyleInput'))

    @builtins.property
    @jsii.member(jsii_name='secretKeyInput')
    def secret_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'secretKeyInput'))

    @builtins.property
    @jsii.member(jsii_name='sharedConfigFilesInput')
    def shared_config_files_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'sharedConfigFilesInput'))

    @builtins.property
    @jsii.member(jsii_name='sharedCredentialsFilesInput')
    def shared_credentials_files_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'sharedCredentialsFilesInput'))

    @builtins.property
    @jsii.member(jsii_name='skipCredentialsValidationInput')
    def skip_credentials_validation_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'skipCredentialsValidationInput'))

    @builtins.property
    @jsii.member(jsii_name='skipMetadataApiCheckInput')
    def skip_metadata_api_check_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'skipMetadataApiCheckInput'))

    @builtins.property
    @jsii.member(jsii_name='skipRegionValidationInput')
    def skip_region_validation_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'skipRegionValidationInput'))

    @builtins.property
    @jsii.member(jsii_name='skipRequestingAccountIdInput')
    def skip_requesting_account_id_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'skipRequestingAccountIdInput'))

    @builtins.property
    @jsii.member(jsii_name='stsRegionInput')
    def sts_region_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'stsRegionInput'))

    @builtins.property
    @jsii.member(jsii_name='tokenBucketRateLimiterCapacityInput')
    def token_bucket_rate_limiter_capacity_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'tokenBucketRateLimiterCapacityInput'))

    @builtins.property
    @jsii.member(jsii_name='tokenInput')
    def token_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'tokenInput'))

    @builtins.property
    @jsii.member(jsii_name='useDualstackEndpointInput')
    def use_dualstack_endpoint_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'useDualstackEndpointInput'))

    @builtins.property
    @jsii.member(jsii_name='useFipsEndpointInput')
    def use_fips_endpoint_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'useFipsEndpointInput'))

    @builtins.property
    @jsii.member(jsii_name='accessKey')
    def access_key(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'accessKey'))

    @access_key.setter
    def access_key(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e6ddf7f277405d5d266ac279eeed43945038c221d186aaec2083aa727a2fd74)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'accessKey', value)

    @builtins.property
    @jsii.member(jsii_name='alias')
    def alias(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'alias'))

    @alias.setter
    def alias(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__329c9ab4a6f5b6ec76799f3bdbaf3618175a02d88991f7201181538cf4d107e6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'alias', value)

    @builtins.property
    @jsii.member(jsii_name='allowedAccountIds')
    def allowed_account_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'allowedAccountIds'))

    @allowed_account_ids.setter
    def allowed_account_ids(self, value: typing.Optional[typing.List[builtins.str]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e497afb24aeb860f0f55400131fc0586f41cf5b4babe13a0b66813f3ca58ff56)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'allowedAccountIds', value)

    @builtins.property
    @jsii.member(jsii_name='assumeRole')
    def assume_role(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRole']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRole']]], jsii.get(self, 'assumeRole'))

    @assume_role.setter
    def assume_role(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRole']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7fac3aced6a489bc62137ca23b7e9558383a6f46e78ea2c04edb9e34f0c56200)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'assumeRole', value)

    @builtins.property
    @jsii.member(jsii_name='assumeRoleWithWebIdentity')
    def assume_role_with_web_identity(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRoleWithWebIdentity']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRoleWithWebIdentity']]], jsii.get(self, 'assumeRoleWithWebIdentity'))

    @assume_role_with_web_identity.setter
    def assume_role_with_web_identity(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRoleWithWebIdentity']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f044c1002b1d41fef039a037953d1d83870b30df9d8b866d08bb342e730afc8d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'assumeRoleWithWebIdentity', value)

    @builtins.property
    @jsii.member(jsii_name='customCaBundle')
    def custom_ca_bundle(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'customCaBundle'))

    @custom_ca_bundle.setter
    def custom_ca_bundle(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__28c2a8167c3d2115ba3df955c955afc18730cd4b10688e4d9934283208385be2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'customCaBundle', value)

    @builtins.property
    @jsii.member(jsii_name='defaultTags')
    def default_tags(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderDefaultTags']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderDefaultTags']]], jsii.get(self, 'defaultTags'))

    @default_tags.setter
    def default_tags(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderDefaultTags']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__45b2d53dd8713e1dd30367f0c8376dc6404c320280b908ccf4687ef5aa4b6835)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'defaultTags', value)

    @builtins.property
    @jsii.member(jsii_name='ec2MetadataServiceEndpoint')
    def ec2_metadata_service_endpoint(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ec2MetadataServiceEndpoint'))

    @ec2_metadata_service_endpoint.setter
    def ec2_metadata_service_endpoint(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a12dac34870a5a7d31cb2d42b50dea386e855834da222b5bdb85c9b02be9c824)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ec2MetadataServiceEndpoint', value)

    @builtins.property
    @jsii.member(jsii_name='ec2MetadataServiceEndpointMode')
    def ec2_metadata_service_endpoint_mode(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ec2MetadataServiceEndpointMode'))

    @ec2_metadata_service_endpoint_mode.setter
    def ec2_metadata_service_endpoint_mode(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0a0fecbb3502d66f4f7ac00b35c942b7ad269c8f3368ca481204974392387ea9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ec2MetadataServiceEndpointMode', value)

    @builtins.property
    @jsii.member(jsii_name='forbiddenAccountIds')
    def forbidden_account_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'forbiddenAccountIds'))

    @forbidden_account_ids.setter
    def forbidden_account_ids(self, value: typing.Optional[typing.List[builtins.str]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__45514e4f66b3c0aa52ceecb9e7cf357a2541e84cdb33866a3a6da52659fc5aee)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'forbiddenAccountIds', value)

    @builtins.property
    @jsii.member(jsii_name='httpProxy')
    def http_proxy(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'httpProxy'))

    @http_proxy.setter
    def http_proxy(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9d6ba31ab6d5a4111534cc9b5fc2d0d1b1dc350bda85c7bb6aebf3f10188ee6d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'httpProxy', value)

    @builtins.property
    @jsii.member(jsii_name='httpsProxy')
    def https_proxy(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'httpsProxy'))

    @https_proxy.setter
    def https_proxy(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__adcbd18e062e6feacd6031a3878eb494face2f80b89f777e25e39c1623d3fd7b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'httpsProxy', value)

    @builtins.property
    @jsii.member(jsii_name='ignoreTags')
    def ignore_tags(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderIgnoreTags']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderIgnoreTags']]], jsii.get(self, 'ignoreTags'))

    @ignore_tags.setter
    def ignore_tags(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderIgnoreTags']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__16683780d9eacaedd2cf65280152029a69a167e488b8623b61a651e0316ba5e3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ignoreTags', value)

    @builtins.property
    @jsii.member(jsii_name='insecure')
    def insecure(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'insecure'))

    @insecure.setter
    def insecure(self, value: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__094adf8bdd9b9a3ea41642f94a994cdf56f25da81d321c32c48ae66f447fc61b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'insecure', value)

    @builtins.property
    @jsii.member(jsii_name='maxRetries')
    def max_retries(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'maxRetries'))

    @max_retries.setter
    def max_retries(self, value: typing.Optional[jsii.Number]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b018725e01d4a3ade844dcc151c024b47aadf1c55e456cce61d709ed19e73f64)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'maxRetries', value)

    @builtins.property
    @jsii.member(jsii_name='noProxy')
    def no_proxy(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'noProxy'))

    @no_proxy.setter
    def no_proxy(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cacc48c13aebe5cdad2e5320b30314d89158a790df888a4f3334ccad2f60e9b1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'noProxy', value)

    @builtins.property
    @jsii.member(jsii_name='profile')
    def profile(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'profile'))

    @profile.setter
    def profile(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b9184f99f37a3d220afd57022265d0af921611a203aa47ce115f952b53178496)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'profile', value)

    @builtins.property
    @jsii.member(jsii_name='region')
    def region(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'region'))

    @region.setter
    def region(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e8c00dcfe02c07916c464a24f072f2a8e1d0390da62549baa91b191a4c4c14a7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'region', value)

    @builtins.property
    @jsii.member(jsii_name='retryMode')
    def retry_mode(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'retryMode'))

    @retry_mode.setter
    def retry_mode(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5c9b89312e30f58658499431e5dec173c3738ab3648070990929caebfb32a947)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'retryMode', value)

    @builtins.property
    @jsii.member(jsii_name='s3UsEast1RegionalEndpoint')
    def s3_us_east1_regional_endpoint(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 's3UsEast1RegionalEndpoint'))

    @s3_us_east1_regional_endpoint.setter
    def s3_us_east1_regional_endpoint(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c67323f2a40e38ae8bb40e42ef7995267c07f8010333cf68943828bf57d1015b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 's3UsEast1RegionalEndpoint', value)

    @builtins.property
    @jsii.member(jsii_name='s3UsePathStyle')
    def s3_use_path_style(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 's3UsePathStyle'))

    @s3_use_path_style.setter
    def s3_use_path_style(self, value: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__686b231465994a539b88bdf0e95707aa84c55bcc4b640ca69b81ff45ae596d42)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 's3UsePathStyle', value)

    @builtins.property
    @jsii.member(jsii_name='secretKey')
    def secret_key(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'secretKey'))

    @secret_key.setter
    def secret_key(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ae41e856252e3b69e779fb6b346e6aae59c2d3fc39ea03583639b333ea9d4120)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'secretKey', value)

    @builtins.property
    @jsii.member(jsii_name='sharedConfigFiles')
    def shared_config_files(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'sharedConfigFiles'))

    @shared_config_files.setter
    def shared_config_files(self, value: typing.Optional[typing.List[builtins.str]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f1ba8c54427949734bd8a68812aa794c2bd4cb81504a45ed6bd55ccf84dab77b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'sharedConfigFiles', value)

    @builtins.property
    @jsii.member(jsii_name='sharedCredentialsFiles')
    def shared_credentials_files(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'sharedCredentialsFiles'))

    @shared_credentials_files.setter
    def shared_credentials_files(self, value: typing.Optional[typing.List[builtins.str]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a40fc10d1dbf901352037de043909f55f97f4908b10e6e07028ed3177e70c373)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'sharedCredentialsFiles', value)

    @builtins.property
    @jsii.member(jsii_name='skipCredentialsValidation')
    def skip_credentials_validation(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'skipCredentialsValidation'))

    @skip_credentials_validation.setter
    def skip_credentials_validation(self, value: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e443b795c5d55f61beb3fa4e4844cda29aede842a6a9023cd2442727bdb010eb)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'skipCredentialsValidation', value)

    @builtins.property
    @jsii.member(jsii_name='skipMetadataApiCheck')
    def skip_metadata_api_check(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'skipMetadataApiCheck'))

    @skip_metadata_api_check.setter
    def skip_metadata_api_check(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b20ba7ad50835e6972879f3fc419cc34b0d7de8aeb27e4080636d655409b14ab)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'skipMetadataApiCheck', value)

    @builtins.property
    @jsii.member(jsii_name='skipRegionValidation')
    def skip_region_validation(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'skipRegionValidation'))

    @skip_region_validation.setter
    def skip_region_validation(self, value: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aff73211f199187fe1e0e34b193e02104a1927899f4532f239b0321bc16f9be6)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'skipRegionValidation', value)

    @builtins.property
    @jsii.member(jsii_name='skipRequestingAccountId')
    def skip_requesting_account_id(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'skipRequestingAccountId'))

    @skip_requesting_account_id.setter
    def skip_requesting_account_id(self, value: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eb112861603b499c47cddbd7ddc62f0a1460f6dc6d3adfd38b847f3edf0cb2a2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'skipRequestingAccountId', value)

    @builtins.property
    @jsii.member(jsii_name='stsRegion')
    def sts_region(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'stsRegion'))

    @sts_region.setter
    def sts_region(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__517ccea055b266de0e5ffca9bb644a96a230832c75c334303ffc9cfc70ca167a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'stsRegion', value)

    @builtins.property
    @jsii.member(jsii_name='token')
    def token(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'token'))

    @token.setter
    def token(self, value: typing.Optional[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ad511e3b75941062abca1b6ded90cac12aa0f47fa514934d3a2fd0ffbd2c46c1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'token', value)

    @builtins.property
    @jsii.member(jsii_name='tokenBucketRateLimiterCapacity')
    def token_bucket_rate_limiter_capacity(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'tokenBucketRateLimiterCapacity'))

    @token_bucket_rate_limiter_capacity.setter
    def token_bucket_rate_limiter_capacity(self, value: typing.Optional[jsii.Number]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0bd3364820282eda84f5e7fd0f1a845eda670d00bbc6477fb5aeb7c31656f33f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tokenBucketRateLimiterCapacity', value)

    @builtins.property
    @jsii.member(jsii_name='useDualstackEndpoint')
    def use_dualstack_endpoint(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'useDualstackEndpoint'))

    @use_dualstack_endpoint.setter
    def use_dualstack_endpoint(self, value: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__01d4cc1b5a3b984b8f43f432d6a3d5972761b9eee58d1fc2009a83b4de4b1050)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'useDualstackEndpoint', value)

    @builtins.property
    @jsii.member(jsii_name='useFipsEndpoint')
    def use_fips_endpoint(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'useFipsEndpoint'))

    @use_fips_endpoint.setter
    def use_fips_endpoint(self, value: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__de337857ad500f27ce46e3c2809ed7b32771c82c10b446dd4bc550dc4e4eb5ab)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'useFipsEndpoint', value)

@jsii.data_type(jsii_type='aws.provider.AwsProviderAssumeRole', jsii_struct_bases=[], name_mapping={'duration': 'duration', 'external_id': 'externalId', 'policy': 'policy', 'policy_arns': 'policyArns', 'role_arn': 'roleArn', 'session_name': 'sessionName', 'source_identity': 'sourceIdentity', 'tags': 'tags', 'transitive_tag_keys': 'transitiveTagKeys'})
class AwsProviderAssumeRole:

    def __init__(self, *, duration: typing.Optional[builtins.str]=None, external_id: typing.Optional[builtins.str]=None, policy: typing.Optional[builtins.str]=None, policy_arns: typing.Optional[typing.Sequence[builtins.str]]=None, role_arn: typing.Optional[builtins.str]=None, session_name: typing.Optional[builtins.str]=None, source_identity: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, transitive_tag_keys: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b0fff6151c5904dd835a46fffd2fd5f0197275551ff7e730c5617064f2f3e1b)
            check_type(argname='argument duration', value=duration, expected_type=type_hints['duration'])
            check_type(argname='argument external_id', value=external_id, expected_type=type_hints['external_id'])
            check_type(argname='argument policy', value=policy, expected_type=type_hints['policy'])
            check_type(argname='argument policy_arns', value=policy_arns, expected_type=type_hints['policy_arns'])
            check_type(argname='argument role_arn', value=role_arn, expected_type=type_hints['role_arn'])
            check_type(argname='argument session_name', value=session_name, expected_type=type_hints['session_name'])
            check_type(argname='argument source_identity', value=source_identity, expected_type=type_hints['source_identity'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument transitive_tag_keys', value=transitive_tag_keys, expected_type=type_hints['transitive_tag_keys'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if duration is not None:
            self._values['duration'] = duration
        if external_id is not None:
            self._values['external_id'] = external_id
        if policy is not None:
            self._values['policy'] = policy
        if policy_arns is not None:
            self._values['policy_arns'] = policy_arns
        if role_arn is not None:
            self._values['role_arn'] = role_arn
        if session_name is not None:
            self._values['session_name'] = session_name
        if source_identity is not None:
            self._values['source_identity'] = source_identity
        if tags is not None:
            self._values['tags'] = tags
        if transitive_tag_keys is not None:
            self._values['transitive_tag_keys'] = transitive_tag_keys

    @builtins.property
    def duration(self) -> typing.Optional[builtins.str]:
        result = self._values.get('duration')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def external_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('external_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('policy')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def policy_arns(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('policy_arns')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def role_arn(self) -> typing.Optional[builtins.str]:
        result = self._values.get('role_arn')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('session_name')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def source_identity(self) -> typing.Optional[builtins.str]:
        result = self._values.get('source_identity')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def transitive_tag_keys(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('transitive_tag_keys')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AwsProviderAssumeRole(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.provider.AwsProviderAssumeRoleWithWebIdentity', jsii_struct_bases=[], name_mapping={'duration': 'duration', 'policy': 'policy', 'policy_arns': 'policyArns', 'role_arn': 'roleArn', 'session_name': 'sessionName', 'web_identity_token': 'webIdentityToken', 'web_identity_token_file': 'webIdentityTokenFile'})
class AwsProviderAssumeRoleWithWebIdentity:

    def __init__(self, *, duration: typing.Optional[builtins.str]=None, policy: typing.Optional[builtins.str]=None, policy_arns: typing.Optional[typing.Sequence[builtins.str]]=None, role_arn: typing.Optional[builtins.str]=None, session_name: typing.Optional[builtins.str]=None, web_identity_token: typing.Optional[builtins.str]=None, web_identity_token_file: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a265297a0d9fa8e6ce4af0874bbe7cece183921599025e79896c84c87070063a)
            check_type(argname='argument duration', value=duration, expected_type=type_hints['duration'])
            check_type(argname='argument policy', value=policy, expected_type=type_hints['policy'])
            check_type(argname='argument policy_arns', value=policy_arns, expected_type=type_hints['policy_arns'])
            check_type(argname='argument role_arn', value=role_arn, expected_type=type_hints['role_arn'])
            check_type(argname='argument session_name', value=session_name, expected_type=type_hints['session_name'])
            check_type(argname='argument web_identity_token', value=web_identity_token, expected_type=type_hints['web_identity_token'])
            check_type(argname='argument web_identity_token_file', value=web_identity_token_file, expected_type=type_hints['web_identity_token_file'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if duration is not None:
            self._values['duration'] = duration
        if policy is not None:
            self._values['policy'] = policy
        if policy_arns is not None:
            self._values['policy_arns'] = policy_arns
        if role_arn is not None:
            self._values['role_arn'] = role_arn
        if session_name is not None:
            self._values['session_name'] = session_name
        if web_identity_token is not None:
            self._values['web_identity_token'] = web_identity_token
        if web_identity_token_file is not None:
            self._values['web_identity_token_file'] = web_identity_token_file

    @builtins.property
    def duration(self) -> typing.Optional[builtins.str]:
        result = self._values.get('duration')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('policy')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def policy_arns(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('policy_arns')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def role_arn(self) -> typing.Optional[builtins.str]:
        result = self._values.get('role_arn')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('session_name')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def web_identity_token(self) -> typing.Optional[builtins.str]:
        result = self._values.get('web_identity_token')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def web_identity_token_file(self) -> typing.Optional[builtins.str]:
        result = self._values.get('web_identity_token_file')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AwsProviderAssumeRoleWithWebIdentity(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.provider.AwsProviderConfig', jsii_struct_bases=[], name_mapping={'access_key': 'accessKey', 'alias': 'alias', 'allowed_account_ids': 'allowedAccountIds', 'assume_role': 'assumeRole', 'assume_role_with_web_identity': 'assumeRoleWithWebIdentity', 'custom_ca_bundle': 'customCaBundle', 'default_tags': 'defaultTags', 'ec2_metadata_service_endpoint': 'ec2MetadataServiceEndpoint', 'ec2_metadata_service_endpoint_mode': 'ec2MetadataServiceEndpointMode', 'forbidden_account_ids': 'forbiddenAccountIds', 'http_proxy': 'httpProxy', 'https_proxy': 'httpsProxy', 'ignore_tags': 'ignoreTags', 'insecure': 'insecure', 'max_retries': 'maxRetries', 'no_proxy': 'noProxy', 'profile': 'profile', 'region': 'region', 'retry_mode': 'retryMode', 's3_us_east1_regional_endpoint': 's3UsEast1RegionalEndpoint', 's3_use_path_style': 's3UsePathStyle', 'secret_key': 'secretKey', 'shared_config_files': 'sharedConfigFiles', 'shared_credentials_files': 'sharedCredentialsFiles', 'skip_credentials_validation': 'skipCredentialsValidation', 'skip_metadata_api_check': 'skipMetadataApiCheck', 'skip_region_validation': 'skipRegionValidation', 'skip_requesting_account_id': 'skipRequestingAccountId', 'sts_region': 'stsRegion', 'token': 'token', 'token_bucket_rate_limiter_capacity': 'tokenBucketRateLimiterCapacity', 'use_dualstack_endpoint': 'useDualstackEndpoint', 'use_fips_endpoint': 'useFipsEndpoint'})
class AwsProviderConfig:

    def __init__(self, *, access_key: typing.Optional[builtins.str]=None, alias: typing.Optional[builtins.str]=None, allowed_account_ids: typing.Optional[typing.Sequence[builtins.str]]=None, assume_role: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['AwsProviderAssumeRole', typing.Dict[builtins.str, typing.Any]]]]]=None, assume_role_with_web_identity: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['AwsProviderAssumeRoleWithWebIdentity', typing.Dict[builtins.str, typing.Any]]]]]=None, custom_ca_bundle: typing.Optional[builtins.str]=None, default_tags: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['AwsProviderDefaultTags', typing.Dict[builtins.str, typing.Any]]]]]=None, ec2_metadata_service_endpoint: typing.Optional[builtins.str]=None, ec2_metadata_service_endpoint_mode: typing.Optional[builtins.str]=None, forbidden_account_ids: typing.Optional[typing.Sequence[builtins.str]]=None, http_proxy: typing.Optional[builtins.str]=None, https_proxy: typing.Optional[builtins.str]=None, ignore_tags: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['AwsProviderIgnoreTags', typing.Dict[builtins.str, typing.Any]]]]]=None, insecure: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, max_retries: typing.Optional[jsii.Number]=None, no_proxy: typing.Optional[builtins.str]=None, profile: typing.Optional[builtins.str]=None, region: typing.Optional[builtins.str]=None, retry_mode: typing.Optional[builtins.str]=None, s3_us_east1_regional_endpoint: typing.Optional[builtins.str]=None, s3_use_path_style: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, secret_key: typing.Optional[builtins.str]=None, shared_config_files: typing.Optional[typing.Sequence[builtins.str]]=None, shared_credentials_files: typing.Optional[typing.Sequence[builtins.str]]=None, skip_credentials_validation: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, skip_metadata_api_check: typing.Optional[builtins.str]=None, skip_region_validation: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, skip_requesting_account_id: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, sts_region: typing.Optional[builtins.str]=None, token: typing.Optional[builtins.str]=None, token_bucket_rate_limiter_capacity: typing.Optional[jsii.Number]=None, use_dualstack_endpoint: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, use_fips_endpoint: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6e9ecfe711aa56fab8e9a3d50b7f17efb93eb1eb278f40da236a53dd50521d10)
            check_type(argname='argument access_key', value=access_key, expected_type=type_hints['access_key'])
            check_type(argname='argument alias', value=alias, expected_type=type_hints['alias'])
            check_type(argname='argument allowed_account_ids', value=allowed_account_ids, expected_type=type_hints['allowed_account_ids'])
            check_type(argname='argument assume_role', value=assume_role, expected_type=type_hints['assume_role'])
            check_type(argname='argument assume_role_with_web_identity', value=assume_role_with_web_identity, expected_type=type_hints['assume_role_with_web_identity'])
            check_type(argname='argument custom_ca_bundle', value=custom_ca_bundle, expected_type=type_hints['custom_ca_bundle'])
            check_type(argname='argument default_tags', value=default_tags, expected_type=type_hints['default_tags'])
            check_type(argname='argument ec2_metadata_service_endpoint', value=ec2_metadata_service_endpoint, expected_type=type_hints['ec2_metadata_service_endpoint'])
            check_type(argname='argument ec2_metadata_service_endpoint_mode', value=ec2_metadata_service_endpoint_mode, expected_type=type_hints['ec2_metadata_service_endpoint_mode'])
            check_type(argname='argument forbidden_account_ids', value=forbidden_account_ids, expected_type=type_hints['forbidden_account_ids'])
            check_type(argname='argument http_proxy', value=http_proxy, expected_type=type_hints['http_proxy'])
            check_type(argname='argument https_proxy', value=https_proxy, expected_type=type_hints['https_proxy'])
            check_type(argname='argument ignore_tags', value=ignore_tags, expected_type=type_hints['ignore_tags'])
            check_type(argname='argument insecure', value=insecure, expected_type=type_hints['insecure'])
            check_type(argname='argument max_retries', value=max_retries, expected_type=type_hints['max_retries'])
            check_type(argname='argument no_proxy', value=no_proxy, expected_type=type_hints['no_proxy'])
            check_type(argname='argument profile', value=profile, expected_type=type_hints['profile'])
            check_type(argname='argument region', value=region, expected_type=type_hints['region'])
            check_type(argname='argument retry_mode', value=retry_mode, expected_type=type_hints['retry_mode'])
            check_type(argname='argument s3_us_east1_regional_endpoint', value=s3_us_east1_regional_endpoint, expected_type=type_hints['s3_us_east1_regional_endpoint'])
            check_type(argname='argument s3_use_path_style', value=s3_use_path_style, expected_type=type_hints['s3_use_path_style'])
            check_type(argname='argument secret_key', value=secret_key, expected_type=type_hints['secret_key'])
            check_type(argname='argument shared_config_files', value=shared_config_files, expected_type=type_hints['shared_config_files'])
            check_type(argname='argument shared_credentials_files', value=shared_credentials_files, expected_type=type_hints['shared_credentials_files'])
            check_type(argname='argument skip_credentials_validation', value=skip_credentials_validation, expected_type=type_hints['skip_credentials_validation'])
            check_type(argname='argument skip_metadata_api_check', value=skip_metadata_api_check, expected_type=type_hints['skip_metadata_api_check'])
            check_type(argname='argument skip_region_validation', value=skip_region_validation, expected_type=type_hints['skip_region_validation'])
            check_type(argname='argument skip_requesting_account_id', value=skip_requesting_account_id, expected_type=type_hints['skip_requesting_account_id'])
            check_type(argname='argument sts_region', value=sts_region, expected_type=type_hints['sts_region'])
            check_type(argname='argument token', value=token, expected_type=type_hints['token'])
            check_type(argname='argument token_bucket_rate_limiter_capacity', value=token_bucket_rate_limiter_capacity, expected_type=type_hints['token_bucket_rate_limiter_capacity'])
            check_type(argname='argument use_dualstack_endpoint', value=use_dualstack_endpoint, expected_type=type_hints['use_dualstack_endpoint'])
            check_type(argname='argument use_fips_endpoint', value=use_fips_endpoint, expected_type=type_hints['use_fips_endpoint'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_key is not None:
            self._values['access_key'] = access_key
        if alias is not None:
            self._values['alias'] = alias
        if allowed_account_ids is not None:
            self._values['allowed_account_ids'] = allowed_account_ids
        if assume_role is not None:
            self._values['assume_role'] = assume_role
        if assume_role_with_web_identity is not None:
            self._values['assume_role_with_web_identity'] = assume_role_with_web_identity
        if custom_ca_bundle is not None:
            self._values['custom_ca_bundle'] = custom_ca_bundle
        if default_tags is not None:
            self._values['default_tags'] = default_tags
        if ec2_metadata_service_endpoint is not None:
            self._values['ec2_metadata_service_endpoint'] = ec2_metadata_service_endpoint
        if ec2_metadata_service_endpoint_mode is not None:
            self._values['ec2_metadata_service_endpoint_mode'] = ec2_metadata_service_endpoint_mode
        if forbidden_account_ids is not None:
            self._values['forbidden_account_ids'] = forbidden_account_ids
        if http_proxy is not None:
            self._values['http_proxy'] = http_proxy
        if https_proxy is not None:
            self._values['https_proxy'] = https_proxy
        if ignore_tags is not None:
            self._values['ignore_tags'] = ignore_tags
        if insecure is not None:
            self._values['insecure'] = insecure
        if max_retries is not None:
            self._values['max_retries'] = max_retries
        if no_proxy is not None:
            self._values['no_proxy'] = no_proxy
        if profile is not None:
            self._values['profile'] = profile
        if region is not None:
            self._values['region'] = region
        if retry_mode is not None:
            self._values['retry_mode'] = retry_mode
        if s3_us_east1_regional_endpoint is not None:
            self._values['s3_us_east1_regional_endpoint'] = s3_us_east1_regional_endpoint
        if s3_use_path_style is not None:
            self._values['s3_use_path_style'] = s3_use_path_style
        if secret_key is not None:
            self._values['secret_key'] = secret_key
        if shared_config_files is not None:
            self._values['shared_config_files'] = shared_config_files
        if shared_credentials_files is not None:
            self._values['shared_credentials_files'] = shared_credentials_files
        if skip_credentials_validation is not None:
            self._values['skip_credentials_validation'] = skip_credentials_validation
        if skip_metadata_api_check is not None:
            self._values['skip_metadata_api_check'] = skip_metadata_api_check
        if skip_region_validation is not None:
            self._values['skip_region_validation'] = skip_region_validation
        if skip_requesting_account_id is not None:
            self._values['skip_requesting_account_id'] = skip_requesting_account_id
        if sts_region is not None:
            self._values['sts_region'] = sts_region
        if token is not None:
            self._values['token'] = token
        if token_bucket_rate_limiter_capacity is not None:
            self._values['token_bucket_rate_limiter_capacity'] = token_bucket_rate_limiter_capacity
        if use_dualstack_endpoint is not None:
            self._values['use_dualstack_endpoint'] = use_dualstack_endpoint
        if use_fips_endpoint is not None:
            self._values['use_fips_endpoint'] = use_fips_endpoint

    @builtins.property
    def access_key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('access_key')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def alias(self) -> typing.Optional[builtins.str]:
        result = self._values.get('alias')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def allowed_account_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('allowed_account_ids')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def assume_role(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRole']]]:
        result = self._values.get('assume_role')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRole']]], result)

    @builtins.property
    def assume_role_with_web_identity(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRoleWithWebIdentity']]]:
        result = self._values.get('assume_role_with_web_identity')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderAssumeRoleWithWebIdentity']]], result)

    @builtins.property
    def custom_ca_bundle(self) -> typing.Optional[builtins.str]:
        result = self._values.get('custom_ca_bundle')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def default_tags(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderDefaultTags']]]:
        result = self._values.get('default_tags')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderDefaultTags']]], result)

    @builtins.property
    def ec2_metadata_service_endpoint(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ec2_metadata_service_endpoint')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ec2_metadata_service_endpoint_mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ec2_metadata_service_endpoint_mode')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def forbidden_account_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('forbidden_account_ids')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def http_proxy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('http_proxy')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def https_proxy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('https_proxy')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ignore_tags(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderIgnoreTags']]]:
        result = self._values.get('ignore_tags')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['AwsProviderIgnoreTags']]], result)

    @builtins.property
    def insecure(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('insecure')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def max_retries(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_retries')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def no_proxy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('no_proxy')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def profile(self) -> typing.Optional[builtins.str]:
        result = self._values.get('profile')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def region(self) -> typing.Optional[builtins.str]:
        result = self._values.get('region')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def retry_mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('retry_mode')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def s3_us_east1_regional_endpoint(self) -> typing.Optional[builtins.str]:
        result = self._values.get('s3_us_east1_regional_endpoint')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def s3_use_path_style(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('s3_use_path_style')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def secret_key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('secret_key')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def shared_config_files(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('shared_config_files')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def shared_credentials_files(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('shared_credentials_files')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def skip_credentials_validation(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('skip_credentials_validation')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def skip_metadata_api_check(self) -> typing.Optional[builtins.str]:
        result = self._values.get('skip_metadata_api_check')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def skip_region_validation(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('skip_region_validation')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def skip_requesting_account_id(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('skip_requesting_account_id')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def sts_region(self) -> typing.Optional[builtins.str]:
        result = self._values.get('sts_region')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def token(self) -> typing.Optional[builtins.str]:
        result = self._values.get('token')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def token_bucket_rate_limiter_capacity(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('token_bucket_rate_limiter_capacity')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def use_dualstack_endpoint(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('use_dualstack_endpoint')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def use_fips_endpoint(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('use_fips_endpoint')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AwsProviderConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.provider.AwsProviderDefaultTags', jsii_struct_bases=[], name_mapping={'tags': 'tags'})
class AwsProviderDefaultTags:

    def __init__(self, *, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fb76121620bbaaac7f362352ab85bc4488f7ca86ee9a1c8bf07a2ded9499c487)
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if tags is not None:
            self._values['tags'] = tags

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AwsProviderDefaultTags(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.provider.AwsProviderIgnoreTags', jsii_struct_bases=[], name_mapping={'key_prefixes': 'keyPrefixes', 'keys': 'keys'})
class AwsProviderIgnoreTags:

    def __init__(self, *, key_prefixes: typing.Optional[typing.Sequence[builtins.str]]=None, keys: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__39ac3b64a995e2099f8d83cb9c4225e6c1f41923f4b962f43b6263c1041e9c65)
            check_type(argname='argument key_prefixes', value=key_prefixes, expected_type=type_hints['key_prefixes'])
            check_type(argname='argument keys', value=keys, expected_type=type_hints['keys'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if key_prefixes is not None:
            self._values['key_prefixes'] = key_prefixes
        if keys is not None:
            self._values['keys'] = keys

    @builtins.property
    def key_prefixes(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('key_prefixes')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def keys(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('keys')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AwsProviderIgnoreTags(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['AwsProvider', 'AwsProviderAssumeRole', 'AwsProviderAssumeRoleWithWebIdentity', 'AwsProviderConfig', 'AwsProviderDefaultTags', 'AwsProviderIgnoreTags']
publication.publish()

def _typecheckingstub__79d01e4a5ad4d4e2c4e7b0c6770bb00e0d2c0f2c9c2cad8981a6306d1abaf694(scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, access_key: typing.Optional[builtins.str]=None, alias: typing.Optional[builtins.str]=None, allowed_account_ids: typing.Optional[typing.Sequence[builtins.str]]=None, assume_role: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[AwsProviderAssumeRole, typing.Dict[builtins.str, typing.Any]]]]]=None, assume_role_with_web_identity: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[AwsProviderAssumeRoleWithWebIdentity, typing.Dict[builtins.str, typing.Any]]]]]=None, custom_ca_bundle: typing.Optional[builtins.str]=None, default_tags: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[AwsProviderDefaultTags, typing.Dict[builtins.str, typing.Any]]]]]=None, ec2_metadata_service_endpoint: typing.Optional[builtins.str]=None, ec2_metadata_service_endpoint_mode: typing.Optional[builtins.str]=None, forbidden_account_ids: typing.Optional[typing.Sequence[builtins.str]]=None, http_proxy: typing.Optional[builtins.str]=None, https_proxy: typing.Optional[builtins.str]=None, ignore_tags: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[AwsProviderIgnoreTags, typing.Dict[builtins.str, typing.Any]]]]]=None, insecure: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, max_retries: typing.Optional[jsii.Number]=None, no_proxy: typing.Optional[builtins.str]=None, profile: typing.Optional[builtins.str]=None, region: typing.Optional[builtins.str]=None, retry_mode: typing.Optional[builtins.str]=None, s3_us_east1_regional_endpoint: typing.Optional[builtins.str]=None, s3_use_path_style: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, secret_key: typing.Optional[builtins.str]=None, shared_config_files: typing.Optional[typing.Sequence[builtins.str]]=None, shared_credentials_files: typing.Optional[typing.Sequence[builtins.str]]=None, skip_credentials_validation: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, skip_metadata_api_check: typing.Optional[builtins.str]=None, skip_region_validation: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, skip_requesting_account_id: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, sts_region: typing.Optional[builtins.str]=None, token: typing.Optional[builtins.str]=None, token_bucket_rate_limiter_capacity: typing.Optional[jsii.Number]=None, use_dualstack_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, use_fips_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None) -> None:
    pass

def _typecheckingstub__f046511ea53ef65299fe0c3cca2546bd43dfa89750d19897d22c071833bc1386(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__6e6ddf7f277405d5d266ac279eeed43945038c221d186aaec2083aa727a2fd74(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__329c9ab4a6f5b6ec76799f3bdbaf3618175a02d88991f7201181538cf4d107e6(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__e497afb24aeb860f0f55400131fc0586f41cf5b4babe13a0b66813f3ca58ff56(value: typing.Optional[typing.List[builtins.str]]) -> None:
    pass

def _typecheckingstub__7fac3aced6a489bc62137ca23b7e9558383a6f46e78ea2c04edb9e34f0c56200(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[AwsProviderAssumeRole]]]) -> None:
    pass

def _typecheckingstub__f044c1002b1d41fef039a037953d1d83870b30df9d8b866d08bb342e730afc8d(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[AwsProviderAssumeRoleWithWebIdentity]]]) -> None:
    pass

def _typecheckingstub__28c2a8167c3d2115ba3df955c955afc18730cd4b10688e4d9934283208385be2(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__45b2d53dd8713e1dd30367f0c8376dc6404c320280b908ccf4687ef5aa4b6835(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[AwsProviderDefaultTags]]]) -> None:
    pass

def _typecheckingstub__a12dac34870a5a7d31cb2d42b50dea386e855834da222b5bdb85c9b02be9c824(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__0a0fecbb3502d66f4f7ac00b35c942b7ad269c8f3368ca481204974392387ea9(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__45514e4f66b3c0aa52ceecb9e7cf357a2541e84cdb33866a3a6da52659fc5aee(value: typing.Optional[typing.List[builtins.str]]) -> None:
    pass

def _typecheckingstub__9d6ba31ab6d5a4111534cc9b5fc2d0d1b1dc350bda85c7bb6aebf3f10188ee6d(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__adcbd18e062e6feacd6031a3878eb494face2f80b89f777e25e39c1623d3fd7b(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__16683780d9eacaedd2cf65280152029a69a167e488b8623b61a651e0316ba5e3(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[AwsProviderIgnoreTags]]]) -> None:
    pass

def _typecheckingstub__094adf8bdd9b9a3ea41642f94a994cdf56f25da81d321c32c48ae66f447fc61b(value: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]) -> None:
    pass

def _typecheckingstub__b018725e01d4a3ade844dcc151c024b47aadf1c55e456cce61d709ed19e73f64(value: typing.Optional[jsii.Number]) -> None:
    pass

def _typecheckingstub__cacc48c13aebe5cdad2e5320b30314d89158a790df888a4f3334ccad2f60e9b1(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__b9184f99f37a3d220afd57022265d0af921611a203aa47ce115f952b53178496(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__e8c00dcfe02c07916c464a24f072f2a8e1d0390da62549baa91b191a4c4c14a7(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__5c9b89312e30f58658499431e5dec173c3738ab3648070990929caebfb32a947(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__c67323f2a40e38ae8bb40e42ef7995267c07f8010333cf68943828bf57d1015b(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__686b231465994a539b88bdf0e95707aa84c55bcc4b640ca69b81ff45ae596d42(value: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]) -> None:
    pass

def _typecheckingstub__ae41e856252e3b69e779fb6b346e6aae59c2d3fc39ea03583639b333ea9d4120(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__f1ba8c54427949734bd8a68812aa794c2bd4cb81504a45ed6bd55ccf84dab77b(value: typing.Optional[typing.List[builtins.str]]) -> None:
    pass

def _typecheckingstub__a40fc10d1dbf901352037de043909f55f97f4908b10e6e07028ed3177e70c373(value: typing.Optional[typing.List[builtins.str]]) -> None:
    pass

def _typecheckingstub__e443b795c5d55f61beb3fa4e4844cda29aede842a6a9023cd2442727bdb010eb(value: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]) -> None:
    pass

def _typecheckingstub__b20ba7ad50835e6972879f3fc419cc34b0d7de8aeb27e4080636d655409b14ab(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__aff73211f199187fe1e0e34b193e02104a1927899f4532f239b0321bc16f9be6(value: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]) -> None:
    pass

def _typecheckingstub__eb112861603b499c47cddbd7ddc62f0a1460f6dc6d3adfd38b847f3edf0cb2a2(value: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]) -> None:
    pass

def _typecheckingstub__517ccea055b266de0e5ffca9bb644a96a230832c75c334303ffc9cfc70ca167a(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__ad511e3b75941062abca1b6ded90cac12aa0f47fa514934d3a2fd0ffbd2c46c1(value: typing.Optional[builtins.str]) -> None:
    pass

def _typecheckingstub__0bd3364820282eda84f5e7fd0f1a845eda670d00bbc6477fb5aeb7c31656f33f(value: typing.Optional[jsii.Number]) -> None:
    pass

def _typecheckingstub__01d4cc1b5a3b984b8f43f432d6a3d5972761b9eee58d1fc2009a83b4de4b1050(value: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]) -> None:
    pass

def _typecheckingstub__de337857ad500f27ce46e3c2809ed7b32771c82c10b446dd4bc550dc4e4eb5ab(value: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]) -> None:
    pass

def _typecheckingstub__5b0fff6151c5904dd835a46fffd2fd5f0197275551ff7e730c5617064f2f3e1b(*, duration: typing.Optional[builtins.str]=None, external_id: typing.Optional[builtins.str]=None, policy: typing.Optional[builtins.str]=None, policy_arns: typing.Optional[typing.Sequence[builtins.str]]=None, role_arn: typing.Optional[builtins.str]=None, session_name: typing.Optional[builtins.str]=None, source_identity: typing.Optional[builtins.str]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, transitive_tag_keys: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
    pass

def _typecheckingstub__a265297a0d9fa8e6ce4af0874bbe7cece183921599025e79896c84c87070063a(*, duration: typing.Optional[builtins.str]=None, policy: typing.Optional[builtins.str]=None, policy_arns: typing.Optional[typing.Sequence[builtins.str]]=None, role_arn: typing.Optional[builtins.str]=None, session_name: typing.Optional[builtins.str]=None, web_identity_token: typing.Optional[builtins.str]=None, web_identity_token_file: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__6e9ecfe711aa56fab8e9a3d50b7f17efb93eb1eb278f40da236a53dd50521d10(*, access_key: typing.Optional[builtins.str]=None, alias: typing.Optional[builtins.str]=None, allowed_account_ids: typing.Optional[typing.Sequence[builtins.str]]=None, assume_role: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[AwsProviderAssumeRole, typing.Dict[builtins.str, typing.Any]]]]]=None, assume_role_with_web_identity: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[AwsProviderAssumeRoleWithWebIdentity, typing.Dict[builtins.str, typing.Any]]]]]=None, custom_ca_bundle: typing.Optional[builtins.str]=None, default_tags: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[AwsProviderDefaultTags, typing.Dict[builtins.str, typing.Any]]]]]=None, ec2_metadata_service_endpoint: typing.Optional[builtins.str]=None, ec2_metadata_service_endpoint_mode: typing.Optional[builtins.str]=None, forbidden_account_ids: typing.Optional[typing.Sequence[builtins.str]]=None, http_proxy: typing.Optional[builtins.str]=None, https_proxy: typing.Optional[builtins.str]=None, ignore_tags: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[AwsProviderIgnoreTags, typing.Dict[builtins.str, typing.Any]]]]]=None, insecure: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, max_retries: typing.Optional[jsii.Number]=None, no_proxy: typing.Optional[builtins.str]=None, profile: typing.Optional[builtins.str]=None, region: typing.Optional[builtins.str]=None, retry_mode: typing.Optional[builtins.str]=None, s3_us_east1_regional_endpoint: typing.Optional[builtins.str]=None, s3_use_path_style: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, secret_key: typing.Optional[builtins.str]=None, shared_config_files: typing.Optional[typing.Sequence[builtins.str]]=None, shared_credentials_files: typing.Optional[typing.Sequence[builtins.str]]=None, skip_credentials_validation: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, skip_metadata_api_check: typing.Optional[builtins.str]=None, skip_region_validation: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, skip_requesting_account_id: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, sts_region: typing.Optional[builtins.str]=None, token: typing.Optional[builtins.str]=None, token_bucket_rate_limiter_capacity: typing.Optional[jsii.Number]=None, use_dualstack_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, use_fips_endpoint: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None) -> None:
    pass

def _typecheckingstub__fb76121620bbaaac7f362352ab85bc4488f7ca86ee9a1c8bf07a2ded9499c487(*, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
    pass

def _typecheckingstub__39ac3b64a995e2099f8d83cb9c4225e6c1f41923f4b962f43b6263c1041e9c65(*, key_prefixes: typing.Optional[typing.Sequence[builtins.str]]=None, keys: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
    pass
