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

class KmsKey(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.kmsKey.KmsKey'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, bypass_policy_lockout_safety_check: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, customer_master_key_spec: typing.Optional[builtins.str]=None, custom_key_store_id: typing.Optional[builtins.str]=None, deletion_window_in_days: typing.Optional[jsii.Number]=None, description: typing.Optional[builtins.str]=None, enable_key_rotation: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, is_enabled: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, key_usage: typing.Optional[builtins.str]=None, multi_region: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, policy: typing.Optional[builtins.str]=None, rotation_period_in_days: typing.Optional[jsii.Number]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['KmsKeyTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, xks_key_id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8bc4744e6b894b35187b0e9b927643d2d3ee2dd88482a54285081f15be30e9ac)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = KmsKeyConfig(bypass_policy_lockout_safety_check=bypass_policy_lockout_safety_check, customer_master_key_spec=customer_master_key_spec, custom_key_store_id=custom_key_store_id, deletion_window_in_days=deletion_window_in_days, description=description, enable_key_rotation=enable_key_rotation, id=id, is_enabled=is_enabled, key_usage=key_usage, multi_region=multi_region, policy=policy, rotation_period_in_days=rotation_period_in_days, tags=tags, tags_all=tags_all, timeouts=timeouts, xks_key_id=xks_key_id, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2399db0581cc1061b9690e92bdadf48aa457033001edcfc5ea1d81248b96d9a5)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None) -> None:
        value = KmsKeyTimeouts(create=create)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='resetBypassPolicyLockoutSafetyCheck')
    def reset_bypass_policy_lockout_safety_check(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetBypassPolicyLockoutSafetyCheck', []))

    @jsii.member(jsii_name='resetCustomerMasterKeySpec')
    def reset_customer_master_key_spec(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCustomerMasterKeySpec', []))

    @jsii.member(jsii_name='resetCustomKeyStoreId')
    def reset_custom_key_store_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCustomKeyStoreId', []))

    @jsii.member(jsii_name='resetDeletionWindowInDays')
    def reset_deletion_window_in_days(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDeletionWindowInDays', []))

    @jsii.member(jsii_name='resetDescription')
    def reset_description(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDescription', []))

    @jsii.member(jsii_name='resetEnableKeyRotation')
    def reset_enable_key_rotation(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEnableKeyRotation', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetIsEnabled')
    def reset_is_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetIsEnabled', []))

    @jsii.member(jsii_name='resetKeyUsage')
    def reset_key_usage(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetKeyUsage', []))

    @jsii.member(jsii_name='resetMultiRegion')
    def reset_multi_region(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetMultiRegion', []))

    @jsii.member(jsii_name='resetPolicy')
    def reset_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetPolicy', []))

    @jsii.member(jsii_name='resetRotationPeriodInDays')
    def reset_rotation_period_in_days(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRotationPeriodInDays', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetTagsAll')
    def reset_tags_all(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTagsAll', []))

    @jsii.member(jsii_name='resetTimeouts')
    def reset_timeouts(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTimeouts', []))

    @jsii.member(jsii_name='resetXksKeyId')
    def reset_xks_key_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetXksKeyId', []))

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
    @jsii.member(jsii_name='keyId')
    def key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'keyId'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'KmsKeyTimeoutsOutputReference':
        return typing.cast('KmsKeyTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='bypassPolicyLockoutSafetyCheckInput')
    def bypass_policy_lockout_safety_check_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'bypassPolicyLockoutSafetyCheckInput'))

    @builtins.property
    @jsii.member(jsii_name='customerMasterKeySpecInput')
    def customer_master_key_spec_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'customerMasterKeySpecInput'))

    @builtins.property
    @jsii.member(jsii_name='customKeyStoreIdInput')
    def custom_key_store_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'customKeyStoreIdInput'))

    @builtins.property
    @jsii.member(jsii_name='deletionWindowInDaysInput')
    def deletion_window_in_days_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'deletionWindowInDaysInput'))

    @builtins.property
    @jsii.member(jsii_name='descriptionInput')
    def description_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'descriptionInput'))

    @builtins.property
    @jsii.member(jsii_name='enableKeyRotationInput')
    def enable_key_rotation_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'enableKeyRotationInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='isEnabledInput')
    def is_enabled_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'isEnabledInput'))

    @builtins.property
    @jsii.member(jsii_name='keyUsageInput')
    def key_usage_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'keyUsageInput'))

    @builtins.property
    @jsii.member(jsii_name='multiRegionInput')
    def multi_region_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'multiRegionInput'))

    @builtins.property
    @jsii.member(jsii_name='policyInput')
    def policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'policyInput'))

    @builtins.property
    @jsii.member(jsii_name='rotationPeriodInDaysInput')
    def rotation_period_in_days_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'rotationPeriodInDaysInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsAllInput')
    def tags_all_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsAllInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsInput')
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsInput'))

    @builtins.property
    @jsii.member(jsii_name='timeoutsInput')
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'KmsKeyTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'KmsKeyTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='xksKeyIdInput')
    def xks_key_id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'xksKeyIdInput'))

    @builtins.property
    @jsii.member(jsii_name='bypassPolicyLockoutSafetyCheck')
    def bypass_policy_lockout_safety_check(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'bypassPolicyLockoutSafetyCheck'))

    @bypass_policy_lockout_safety_check.setter
    def bypass_policy_lockout_safety_check(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9410d69f5988e784e004f35479bbd854bbd20152a2742800318608856aec2700)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'bypassPolicyLockoutSafetyCheck', value)

    @builtins.property
    @jsii.member(jsii_name='customerMasterKeySpec')
    def customer_master_key_spec(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'customerMasterKeySpec'))

    @customer_master_key_spec.setter
    def customer_master_key_spec(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e0e3e8325a7ed46966bd61f1100a7c31faa865329f4256445ed8eaddffeac7e2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'customerMasterKeySpec', value)

    @builtins.property
    @jsii.member(jsii_name='customKeyStoreId')
    def custom_key_store_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'customKeyStoreId'))

    @custom_key_store_id.setter
    def custom_key_store_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5f9ac2d516bd963a1d69ce1be843a0bc3b9662c5763f2f50f5586092e7002176)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'customKeyStoreId', value)

    @builtins.property
    @jsii.member(jsii_name='deletionWindowInDays')
    def deletion_window_in_days(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'deletionWindowInDays'))

    @deletion_window_in_days.setter
    def deletion_window_in_days(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__11f9b98d5250d9cf4501dc2143e8939931f6e6ddfce44fcfab0dda4b26b6e017)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'deletionWindowInDays', value)

    @builtins.property
    @jsii.member(jsii_name='description')
    def description(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'description'))

    @description.setter
    def description(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__90d70376eca6265b09fade8371cd94fae5f1df55c96d2f5dfc3b5064d09f1f87)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'description', value)

    @builtins.property
    @jsii.member(jsii_name='enableKeyRotation')
    def enable_key_rotation(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'enableKeyRotation'))

    @enable_key_rotation.setter
    def enable_key_rotation(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cac8ac489fabfa35afbe6f2d620e59cf9d4c3a8613bb07c439b833b8f246a43b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'enableKeyRotation', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__455f95e1590a40fdcbf3a7b08eb786aacc7c387fd0f02423bda9796ea988892d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='isEnabled')
    def is_enabled(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'isEnabled'))

    @is_enabled.setter
    def is_enabled(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2c412174b52e2456f18ccc195cb4d09fcd749e0876f22ea9eba810aa9057bdd7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'isEnabled', value)

    @builtins.property
    @jsii.member(jsii_name='keyUsage')
    def key_usage(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'keyUsage'))

    @key_usage.setter
    def key_usage(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__58334cac5952e3d74a15099d0813d90e6ea4e74c45f612fa093e685f455ddec0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'keyUsage', value)

    @builtins.property
    @jsii.member(jsii_name='multiRegion')
    def multi_region(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'multiRegion'))

    @multi_region.setter
    def multi_region(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6d76ed3794f6dc483c3b269cf890239f2c1cbcce1acb0a740a37da0d4d80bd2b)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'multiRegion', value)

    @builtins.property
    @jsii.member(jsii_name='policy')
    def policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'policy'))

    @policy.setter
    def policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a6678444bf264b4fa0168fb87450cf32ff3187df731e0a5d575e2b841879df49)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'policy', value)

    @builtins.property
    @jsii.member(jsii_name='rotationPeriodInDays')
    def rotation_period_in_days(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'rotationPeriodInDays'))

    @rotation_period_in_days.setter
    def rotation_period_in_days(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__58e3ff5dcae7b9a04151bdac976b0697c50aee262ab7c19bb1c726a43631174d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'rotationPeriodInDays', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cc4ae15c329aeb2a1eaa439c9b80a0ba656cfc28e237a553008b99596dc1f427)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__402032720b6eab9ca66cff2c4f129f14c5007f80471870ad21616ebe4f0ad736)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

    @builtins.property
    @jsii.member(jsii_name='xksKeyId')
    def xks_key_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'xksKeyId'))

    @xks_key_id.setter
    def xks_key_id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ad247f0c2cc0e646859d5415fcf5fc5d0d7ec67a3d0b46681b0c2a59e81c3616)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'xksKeyId', value)

@jsii.data_type(jsii_type='aws.kmsKey.KmsKeyConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'bypass_policy_lockout_safety_check': 'bypassPolicyLockoutSafetyCheck', 'customer_master_key_spec': 'customerMasterKeySpec', 'custom_key_store_id': 'customKeyStoreId', 'deletion_window_in_days': 'deletionWindowInDays', 'description': 'description', 'enable_key_rotation': 'enableKeyRotation', 'id': 'id', 'is_enabled': 'isEnabled', 'key_usage': 'keyUsage', 'multi_region': 'multiRegion', 'policy': 'policy', 'rotation_period_in_days': 'rotationPeriodInDays', 'tags': 'tags', 'tags_all': 'tagsAll', 'timeouts': 'timeouts', 'xks_key_id': 'xksKeyId'})
class KmsKeyConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, bypass_policy_lockout_safety_check: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, customer_master_key_spec: typing.Optional[builtins.str]=None, custom_key_store_id: typing.Optional[builtins.str]=None, deletion_window_in_days: typing.Optional[jsii.Number]=None, description: typing.Optional[builtins.str]=None, enable_key_rotation: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, is_enabled: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, key_usage: typing.Optional[builtins.str]=None, multi_region: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, policy: typing.Optional[builtins.str]=None, rotation_period_in_days: typing.Optional[jsii.Number]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union['KmsKeyTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, xks_key_id: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(timeouts, dict):
            timeouts = KmsKeyTimeouts(**timeouts)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9456bf51da0dd377a20d603441a449308ce435c4a496339c2003d4ee87a19ab9)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument bypass_policy_lockout_safety_check', value=bypass_policy_lockout_safety_check, expected_type=type_hints['bypass_policy_lockout_safety_check'])
            check_type(argname='argument customer_master_key_spec', value=customer_master_key_spec, expected_type=type_hints['customer_master_key_spec'])
            check_type(argname='argument custom_key_store_id', value=custom_key_store_id, expected_type=type_hints['custom_key_store_id'])
            check_type(argname='argument deletion_window_in_days', value=deletion_window_in_days, expected_type=type_hints['deletion_window_in_days'])
            check_type(argname='argument description', value=description, expected_type=type_hints['description'])
            check_type(argname='argument enable_key_rotation', value=enable_key_rotation, expected_type=type_hints['enable_key_rotation'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument is_enabled', value=is_enabled, expected_type=type_hints['is_enabled'])
            check_type(argname='argument key_usage', value=key_usage, expected_type=type_hints['key_usage'])
            check_type(argname='argument multi_region', value=multi_region, expected_type=type_hints['multi_region'])
            check_type(argname='argument policy', value=policy, expected_type=type_hints['policy'])
            check_type(argname='argument rotation_period_in_days', value=rotation_period_in_days, expected_type=type_hints['rotation_period_in_days'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
            check_type(argname='argument xks_key_id', value=xks_key_id, expected_type=type_hints['xks_key_id'])
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
        if bypass_policy_lockout_safety_check is not None:
            self._values['bypass_policy_lockout_safety_check'] = bypass_policy_lockout_safety_check
        if customer_master_key_spec is not None:
            self._values['customer_master_key_spec'] = customer_master_key_spec
        if custom_key_store_id is not None:
            self._values['custom_key_store_id'] = custom_key_store_id
        if deletion_window_in_days is not None:
            self._values['deletion_window_in_days'] = deletion_window_in_days
        if description is not None:
            self._values['description'] = description
        if enable_key_rotation is not None:
            self._values['enable_key_rotation'] = enable_key_rotation
        if id is not None:
            self._values['id'] = id
        if is_enabled is not None:
            self._values['is_enabled'] = is_enabled
        if key_usage is not None:
            self._values['key_usage'] = key_usage
        if multi_region is not None:
            self._values['multi_region'] = multi_region
        if policy is not None:
            self._values['policy'] = policy
        if rotation_period_in_days is not None:
            self._values['rotation_period_in_days'] = rotation_period_in_days
        if tags is not None:
            self._values['tags'] = tags
        if tags_all is not None:
            self._values['tags_all'] = tags_all
        if timeouts is not None:
            self._values['timeouts'] = timeouts
        if xks_key_id is not None:
            self._values['xks_key_id'] = xks_key_id

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
    def bypass_policy_lockout_safety_check(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('bypass_policy_lockout_safety_check')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def customer_master_key_spec(self) -> typing.Optional[builtins.str]:
        result = self._values.get('customer_master_key_spec')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def custom_key_store_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('custom_key_store_id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def deletion_window_in_days(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('deletion_window_in_days')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        result = self._values.get('description')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable_key_rotation(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('enable_key_rotation')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def is_enabled(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('is_enabled')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def key_usage(self) -> typing.Optional[builtins.str]:
        result = self._values.get('key_usage')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def multi_region(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('multi_region')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('policy')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def rotation_period_in_days(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('rotation_period_in_days')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tags_all(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags_all')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def timeouts(self) -> typing.Optional['KmsKeyTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['KmsKeyTimeouts'], result)

    @builtins.property
    def xks_key_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('xks_key_id')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KmsKeyConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.kmsKey.KmsKeyTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create'})
class KmsKeyTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cae7fab5e49649e4b86241fcc778bdeb517b504be0e2d78aa5e83de6f6499b01)
            check_type(argname='argument create', value=create, expected_type=type_hints['create'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if create is not None:
            self._values['create'] = create

    @builtins.property
    def create(self) -> typing.Optional[builtins.str]:
        result = self._values.get('create')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KmsKeyTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KmsKeyTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.kmsKey.KmsKeyTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__161dc358b6e163e77942401d61aa10ad87cc4e832c17816d4f5f146dca9f1a75)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetCreate')
    def reset_create(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCreate', []))

    @builtins.property
    @jsii.member(jsii_name='createInput')
    def create_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'createInput'))

    @builtins.property
    @jsii.member(jsii_name='create')
    def create(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'create'))

    @create.setter
    def create(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4f107880f9c85813f183b465a134e88d28314d5ecf83f0728d46b684b7cd4888)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'KmsKeyTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'KmsKeyTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'KmsKeyTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8ef2640a947ce120044fbb98a61fae532faf98766d9adaeb34e1934e0e8f161a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['KmsKey', 'KmsKeyConfig', 'KmsKeyTimeouts', 'KmsKeyTimeoutsOutputReference']
publication.publish()

def _typecheckingstub__8bc4744e6b894b35187b0e9b927643d2d3ee2dd88482a54285081f15be30e9ac(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, bypass_policy_lockout_safety_check: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, customer_master_key_spec: typing.Optional[builtins.str]=None, custom_key_store_id: typing.Optional[builtins.str]=None, deletion_window_in_days: typing.Optional[jsii.Number]=None, description: typing.Optional[builtins.str]=None, enable_key_rotation: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, is_enabled: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, key_usage: typing.Optional[builtins.str]=None, multi_region: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, policy: typing.Optional[builtins.str]=None, rotation_period_in_days: typing.Optional[jsii.Number]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[KmsKeyTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, xks_key_id: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__2399db0581cc1061b9690e92bdadf48aa457033001edcfc5ea1d81248b96d9a5(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__9410d69f5988e784e004f35479bbd854bbd20152a2742800318608856aec2700(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__e0e3e8325a7ed46966bd61f1100a7c31faa865329f4256445ed8eaddffeac7e2(value: builtins.str) -> None:
    pass

def _typecheckingstub__5f9ac2d516bd963a1d69ce1be843a0bc3b9662c5763f2f50f5586092e7002176(value: builtins.str) -> None:
    pass

def _typecheckingstub__11f9b98d5250d9cf4501dc2143e8939931f6e6ddfce44fcfab0dda4b26b6e017(value: jsii.Number) -> None:
    pass

def _typecheckingstub__90d70376eca6265b09fade8371cd94fae5f1df55c96d2f5dfc3b5064d09f1f87(value: builtins.str) -> None:
    pass

def _typecheckingstub__cac8ac489fabfa35afbe6f2d620e59cf9d4c3a8613bb07c439b833b8f246a43b(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__455f95e1590a40fdcbf3a7b08eb786aacc7c387fd0f02423bda9796ea988892d(value: builtins.str) -> None:
    pass

def _typecheckingstub__2c412174b52e2456f18ccc195cb4d09fcd749e0876f22ea9eba810aa9057bdd7(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__58334cac5952e3d74a15099d0813d90e6ea4e74c45f612fa093e685f455ddec0(value: builtins.str) -> None:
    pass

def _typecheckingstub__6d76ed3794f6dc483c3b269cf890239f2c1cbcce1acb0a740a37da0d4d80bd2b(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__a6678444bf264b4fa0168fb87450cf32ff3187df731e0a5d575e2b841879df49(value: builtins.str) -> None:
    pass

def _typecheckingstub__58e3ff5dcae7b9a04151bdac976b0697c50aee262ab7c19bb1c726a43631174d(value: jsii.Number) -> None:
    pass

def _typecheckingstub__cc4ae15c329aeb2a1eaa439c9b80a0ba656cfc28e237a553008b99596dc1f427(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__402032720b6eab9ca66cff2c4f129f14c5007f80471870ad21616ebe4f0ad736(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__ad247f0c2cc0e646859d5415fcf5fc5d0d7ec67a3d0b46681b0c2a59e81c3616(value: builtins.str) -> None:
    pass

def _typecheckingstub__9456bf51da0dd377a20d603441a449308ce435c4a496339c2003d4ee87a19ab9(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, bypass_policy_lockout_safety_check: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, customer_master_key_spec: typing.Optional[builtins.str]=None, custom_key_store_id: typing.Optional[builtins.str]=None, deletion_window_in_days: typing.Optional[jsii.Number]=None, description: typing.Optional[builtins.str]=None, enable_key_rotation: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, is_enabled: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, key_usage: typing.Optional[builtins.str]=None, multi_region: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, policy: typing.Optional[builtins.str]=None, rotation_period_in_days: typing.Optional[jsii.Number]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, timeouts: typing.Optional[typing.Union[KmsKeyTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, xks_key_id: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__cae7fab5e49649e4b86241fcc778bdeb517b504be0e2d78aa5e83de6f6499b01(*, create: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__161dc358b6e163e77942401d61aa10ad87cc4e832c17816d4f5f146dca9f1a75(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__4f107880f9c85813f183b465a134e88d28314d5ecf83f0728d46b684b7cd4888(value: builtins.str) -> None:
    pass

def _typecheckingstub__8ef2640a947ce120044fbb98a61fae532faf98766d9adaeb34e1934e0e8f161a(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, KmsKeyTimeouts]]) -> None:
    pass
