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

class EksNodeGroup(_cdktn_78ede62e.TerraformResource, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroup'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id_: builtins.str, *, cluster_name: builtins.str, node_role_arn: builtins.str, scaling_config: typing.Union['EksNodeGroupScalingConfig', typing.Dict[builtins.str, typing.Any]], subnet_ids: typing.Sequence[builtins.str], ami_type: typing.Optional[builtins.str]=None, capacity_type: typing.Optional[builtins.str]=None, disk_size: typing.Optional[jsii.Number]=None, force_update_version: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, instance_types: typing.Optional[typing.Sequence[builtins.str]]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, launch_template: typing.Optional[typing.Union['EksNodeGroupLaunchTemplate', typing.Dict[builtins.str, typing.Any]]]=None, node_group_name: typing.Optional[builtins.str]=None, node_group_name_prefix: typing.Optional[builtins.str]=None, node_repair_config: typing.Optional[typing.Union['EksNodeGroupNodeRepairConfig', typing.Dict[builtins.str, typing.Any]]]=None, release_version: typing.Optional[builtins.str]=None, remote_access: typing.Optional[typing.Union['EksNodeGroupRemoteAccess', typing.Dict[builtins.str, typing.Any]]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, taint: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['EksNodeGroupTaint', typing.Dict[builtins.str, typing.Any]]]]]=None, timeouts: typing.Optional[typing.Union['EksNodeGroupTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, update_config: typing.Optional[typing.Union['EksNodeGroupUpdateConfig', typing.Dict[builtins.str, typing.Any]]]=None, version: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6347f5952e681895e9f07e3caddc3ed1dbf32e1b1008579348e822d8fabf9787)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument id_', value=id_, expected_type=type_hints['id_'])
        config = EksNodeGroupConfig(cluster_name=cluster_name, node_role_arn=node_role_arn, scaling_config=scaling_config, subnet_ids=subnet_ids, ami_type=ami_type, capacity_type=capacity_type, disk_size=disk_size, force_update_version=force_update_version, id=id, instance_types=instance_types, labels=labels, launch_template=launch_template, node_group_name=node_group_name, node_group_name_prefix=node_group_name_prefix, node_repair_config=node_repair_config, release_version=release_version, remote_access=remote_access, tags=tags, tags_all=tags_all, taint=taint, timeouts=timeouts, update_config=update_config, version=version, connection=connection, count=count, depends_on=depends_on, for_each=for_each, lifecycle=lifecycle, provider=provider, provisioners=provisioners)
        jsii.create(self.__class__, self, [scope, id_, config])

    @jsii.member(jsii_name='generateConfigForImport')
    @builtins.classmethod
    def generate_config_for_import(cls, scope: '_constructs_77d1e7e8.Construct', import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None) -> '_cdktn_78ede62e.ImportableResource':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__15e92c6f9c2ec7aa9537a3647743c6d03e811a869379f8a854bf2edeeb87d6dc)
            check_type(argname='argument scope', value=scope, expected_type=type_hints['scope'])
            check_type(argname='argument import_to_id', value=import_to_id, expected_type=type_hints['import_to_id'])
            check_type(argname='argument import_from_id', value=import_from_id, expected_type=type_hints['import_from_id'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
        return typing.cast('_cdktn_78ede62e.ImportableResource', jsii.sinvoke(cls, 'generateConfigForImport', [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name='putLaunchTemplate')
    def put_launch_template(self, *, version: builtins.str, id: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None) -> None:
        value = EksNodeGroupLaunchTemplate(version=version, id=id, name=name)
        return typing.cast(None, jsii.invoke(self, 'putLaunchTemplate', [value]))

    @jsii.member(jsii_name='putNodeRepairConfig')
    def put_node_repair_config(self, *, enabled: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None) -> None:
        value = EksNodeGroupNodeRepairConfig(enabled=enabled)
        return typing.cast(None, jsii.invoke(self, 'putNodeRepairConfig', [value]))

    @jsii.member(jsii_name='putRemoteAccess')
    def put_remote_access(self, *, ec2_ssh_key: typing.Optional[builtins.str]=None, source_security_group_ids: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        value = EksNodeGroupRemoteAccess(ec2_ssh_key=ec2_ssh_key, source_security_group_ids=source_security_group_ids)
        return typing.cast(None, jsii.invoke(self, 'putRemoteAccess', [value]))

    @jsii.member(jsii_name='putScalingConfig')
    def put_scaling_config(self, *, desired_size: jsii.Number, max_size: jsii.Number, min_size: jsii.Number) -> None:
        value = EksNodeGroupScalingConfig(desired_size=desired_size, max_size=max_size, min_size=min_size)
        return typing.cast(None, jsii.invoke(self, 'putScalingConfig', [value]))

    @jsii.member(jsii_name='putTaint')
    def put_taint(self, value: typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['EksNodeGroupTaint', typing.Dict[builtins.str, typing.Any]]]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7dcb38315664a93d4f808155786d32fbecd80d80a6f4254b979d16118fca41f3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        return typing.cast(None, jsii.invoke(self, 'putTaint', [value]))

    @jsii.member(jsii_name='putTimeouts')
    def put_timeouts(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        value = EksNodeGroupTimeouts(create=create, delete=delete, update=update)
        return typing.cast(None, jsii.invoke(self, 'putTimeouts', [value]))

    @jsii.member(jsii_name='putUpdateConfig')
    def put_update_config(self, *, max_unavailable: typing.Optional[jsii.Number]=None, max_unavailable_percentage: typing.Optional[jsii.Number]=None) -> None:
        value = EksNodeGroupUpdateConfig(max_unavailable=max_unavailable, max_unavailable_percentage=max_unavailable_percentage)
        return typing.cast(None, jsii.invoke(self, 'putUpdateConfig', [value]))

    @jsii.member(jsii_name='resetAmiType')
    def reset_ami_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetAmiType', []))

    @jsii.member(jsii_name='resetCapacityType')
    def reset_capacity_type(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCapacityType', []))

    @jsii.member(jsii_name='resetDiskSize')
    def reset_disk_size(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDiskSize', []))

    @jsii.member(jsii_name='resetForceUpdateVersion')
    def reset_force_update_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetForceUpdateVersion', []))

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetInstanceTypes')
    def reset_instance_types(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetInstanceTypes', []))

    @jsii.member(jsii_name='resetLabels')
    def reset_labels(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetLabels', []))

    @jsii.member(jsii_name='resetLaunchTemplate')
    def reset_launch_template(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetLaunchTemplate', []))

    @jsii.member(jsii_name='resetNodeGroupName')
    def reset_node_group_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNodeGroupName', []))

    @jsii.member(jsii_name='resetNodeGroupNamePrefix')
    def reset_node_group_name_prefix(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNodeGroupNamePrefix', []))

    @jsii.member(jsii_name='resetNodeRepairConfig')
    def reset_node_repair_config(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetNodeRepairConfig', []))

    @jsii.member(jsii_name='resetReleaseVersion')
    def reset_release_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetReleaseVersion', []))

    @jsii.member(jsii_name='resetRemoteAccess')
    def reset_remote_access(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetRemoteAccess', []))

    @jsii.member(jsii_name='resetTags')
    def reset_tags(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTags', []))

    @jsii.member(jsii_name='resetTagsAll')
    def reset_tags_all(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTagsAll', []))

    @jsii.member(jsii_name='resetTaint')
    def reset_taint(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTaint', []))

    @jsii.member(jsii_name='resetTimeouts')
    def reset_timeouts(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetTimeouts', []))

    @jsii.member(jsii_name='resetUpdateConfig')
    def reset_update_config(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetUpdateConfig', []))

    @jsii.member(jsii_name='resetVersion')
    def reset_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetVersion', []))

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
    @jsii.member(jsii_name='launchTemplate')
    def launch_template(self) -> 'EksNodeGroupLaunchTemplateOutputReference':
        return typing.cast('EksNodeGroupLaunchTemplateOutputReference', jsii.get(self, 'launchTemplate'))

    @builtins.property
    @jsii.member(jsii_name='nodeRepairConfig')
    def node_repair_config(self) -> 'EksNodeGroupNodeRepairConfigOutputReference':
        return typing.cast('EksNodeGroupNodeRepairConfigOutputReference', jsii.get(self, 'nodeRepairConfig'))

    @builtins.property
    @jsii.member(jsii_name='remoteAccess')
    def remote_access(self) -> 'EksNodeGroupRemoteAccessOutputReference':
        return typing.cast('EksNodeGroupRemoteAccessOutputReference', jsii.get(self, 'remoteAccess'))

    @builtins.property
    @jsii.member(jsii_name='resources')
    def resources(self) -> 'EksNodeGroupResourcesList':
        return typing.cast('EksNodeGroupResourcesList', jsii.get(self, 'resources'))

    @builtins.property
    @jsii.member(jsii_name='scalingConfig')
    def scaling_config(self) -> 'EksNodeGroupScalingConfigOutputReference':
        return typing.cast('EksNodeGroupScalingConfigOutputReference', jsii.get(self, 'scalingConfig'))

    @builtins.property
    @jsii.member(jsii_name='status')
    def status(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'status'))

    @builtins.property
    @jsii.member(jsii_name='taint')
    def taint(self) -> 'EksNodeGroupTaintList':
        return typing.cast('EksNodeGroupTaintList', jsii.get(self, 'taint'))

    @builtins.property
    @jsii.member(jsii_name='timeouts')
    def timeouts(self) -> 'EksNodeGroupTimeoutsOutputReference':
        return typing.cast('EksNodeGroupTimeoutsOutputReference', jsii.get(self, 'timeouts'))

    @builtins.property
    @jsii.member(jsii_name='updateConfig')
    def update_config(self) -> 'EksNodeGroupUpdateConfigOutputReference':
        return typing.cast('EksNodeGroupUpdateConfigOutputReference', jsii.get(self, 'updateConfig'))

    @builtins.property
    @jsii.member(jsii_name='amiTypeInput')
    def ami_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'amiTypeInput'))

    @builtins.property
    @jsii.member(jsii_name='capacityTypeInput')
    def capacity_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'capacityTypeInput'))

    @builtins.property
    @jsii.member(jsii_name='clusterNameInput')
    def cluster_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'clusterNameInput'))

    @builtins.property
    @jsii.member(jsii_name='diskSizeInput')
    def disk_size_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'diskSizeInput'))

    @builtins.property
    @jsii.member(jsii_name='forceUpdateVersionInput')
    def force_update_version_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'forceUpdateVersionInput'))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='instanceTypesInput')
    def instance_types_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'instanceTypesInput'))

    @builtins.property
    @jsii.member(jsii_name='labelsInput')
    def labels_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'labelsInput'))

    @builtins.property
    @jsii.member(jsii_name='launchTemplateInput')
    def launch_template_input(self) -> typing.Optional['EksNodeGroupLaunchTemplate']:
        return typing.cast(typing.Optional['EksNodeGroupLaunchTemplate'], jsii.get(self, 'launchTemplateInput'))

    @builtins.property
    @jsii.member(jsii_name='nodeGroupNameInput')
    def node_group_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'nodeGroupNameInput'))

    @builtins.property
    @jsii.member(jsii_name='nodeGroupNamePrefixInput')
    def node_group_name_prefix_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'nodeGroupNamePrefixInput'))

    @builtins.property
    @jsii.member(jsii_name='nodeRepairConfigInput')
    def node_repair_config_input(self) -> typing.Optional['EksNodeGroupNodeRepairConfig']:
        return typing.cast(typing.Optional['EksNodeGroupNodeRepairConfig'], jsii.get(self, 'nodeRepairConfigInput'))

    @builtins.property
    @jsii.member(jsii_name='nodeRoleArnInput')
    def node_role_arn_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'nodeRoleArnInput'))

    @builtins.property
    @jsii.member(jsii_name='releaseVersionInput')
    def release_version_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'releaseVersionInput'))

    @builtins.property
    @jsii.member(jsii_name='remoteAccessInput')
    def remote_access_input(self) -> typing.Optional['EksNodeGroupRemoteAccess']:
        return typing.cast(typing.Optional['EksNodeGroupRemoteAccess'], jsii.get(self, 'remoteAccessInput'))

    @builtins.property
    @jsii.member(jsii_name='scalingConfigInput')
    def scaling_config_input(self) -> typing.Optional['EksNodeGroupScalingConfig']:
        return typing.cast(typing.Optional['EksNodeGroupScalingConfig'], jsii.get(self, 'scalingConfigInput'))

    @builtins.property
    @jsii.member(jsii_name='subnetIdsInput')
    def subnet_ids_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'subnetIdsInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsAllInput')
    def tags_all_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsAllInput'))

    @builtins.property
    @jsii.member(jsii_name='tagsInput')
    def tags_input(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], jsii.get(self, 'tagsInput'))

    @builtins.property
    @jsii.member(jsii_name='taintInput')
    def taint_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksNodeGroupTaint']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksNodeGroupTaint']]], jsii.get(self, 'taintInput'))

    @builtins.property
    @jsii.member(jsii_name='timeoutsInput')
    def timeouts_input(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksNodeGroupTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksNodeGroupTimeouts']], jsii.get(self, 'timeoutsInput'))

    @builtins.property
    @jsii.member(jsii_name='updateConfigInput')
    def update_config_input(self) -> typing.Optional['EksNodeGroupUpdateConfig']:
        return typing.cast(typing.Optional['EksNodeGroupUpdateConfig'], jsii.get(self, 'updateConfigInput'))

    @builtins.property
    @jsii.member(jsii_name='versionInput')
    def version_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'versionInput'))

    @builtins.property
    @jsii.member(jsii_name='amiType')
    def ami_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'amiType'))

    @ami_type.setter
    def ami_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ba38d7b8350d2133b6e0e4d01e3011e74b4331060b6472fa7c39ca060c2e26a0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'amiType', value)

    @builtins.property
    @jsii.member(jsii_name='capacityType')
    def capacity_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'capacityType'))

    @capacity_type.setter
    def capacity_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d6ae339611d3a3478126edd4a72032db12e906bf0c463007f9bb4b7a4774dc3d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'capacityType', value)

    @builtins.property
    @jsii.member(jsii_name='clusterName')
    def cluster_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'clusterName'))

    @cluster_name.setter
    def cluster_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c34ad7af16b2f080b1b7971548295961c48df1f9f43eab50a4a440d42d653ed1)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'clusterName', value)

    @builtins.property
    @jsii.member(jsii_name='diskSize')
    def disk_size(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'diskSize'))

    @disk_size.setter
    def disk_size(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7c50f54c2e8284f3e24a62f0060328c21b57f191933db8249f2c78c6c45441c0)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'diskSize', value)

    @builtins.property
    @jsii.member(jsii_name='forceUpdateVersion')
    def force_update_version(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'forceUpdateVersion'))

    @force_update_version.setter
    def force_update_version(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c4a94e5255e88257fcf63befc96efa8f1616047e7a3a35a3f23af200458d848d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'forceUpdateVersion', value)

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__51921f6149a811922ba4ec361c5499968698c37608d5bebe95e457ba06b342b9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='instanceTypes')
    def instance_types(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'instanceTypes'))

    @instance_types.setter
    def instance_types(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__148627813c3fb5f4dd874691fd94e8fba91d8b8ae265585016fe03fa5bc6c813)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'instanceTypes', value)

    @builtins.property
    @jsii.member(jsii_name='labels')
    def labels(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'labels'))

    @labels.setter
    def labels(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__175f72594991b6bf7c752e46b1f3e9b91bacb0f13c60e3827a67106f8fec3845)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'labels', value)

    @builtins.property
    @jsii.member(jsii_name='nodeGroupName')
    def node_group_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'nodeGroupName'))

    @node_group_name.setter
    def node_group_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d5b2ba750a75671f54507f51ff4c5b64621d256bed7b3e626761d26f02364269)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'nodeGroupName', value)

    @builtins.property
    @jsii.member(jsii_name='nodeGroupNamePrefix')
    def node_group_name_prefix(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'nodeGroupNamePrefix'))

    @node_group_name_prefix.setter
    def node_group_name_prefix(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__70dfce68b3c10bb927323e12e181e0d78239e4cd5805797e231f56cc107f809f)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'nodeGroupNamePrefix', value)

    @builtins.property
    @jsii.member(jsii_name='nodeRoleArn')
    def node_role_arn(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'nodeRoleArn'))

    @node_role_arn.setter
    def node_role_arn(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5ad6f2fc52e27a544b4cea3dc7391261912288a89942150e1e2c3e24af2ca23d)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'nodeRoleArn', value)

    @builtins.property
    @jsii.member(jsii_name='releaseVersion')
    def release_version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'releaseVersion'))

    @release_version.setter
    def release_version(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e455143a9f3bfb445bcf225cc4f6aea562a540819eaa5f7384bf351f8c6b43c3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'releaseVersion', value)

    @builtins.property
    @jsii.member(jsii_name='subnetIds')
    def subnet_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'subnetIds'))

    @subnet_ids.setter
    def subnet_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__df7e7308d25afac7ea1df285dd824685c3943dd736931cee58de2b013021d6a7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'subnetIds', value)

    @builtins.property
    @jsii.member(jsii_name='tags')
    def tags(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tags'))

    @tags.setter
    def tags(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0468fd24fc0e330701cbf747d3332610dd765ee38db00fa63ecdb2a8653dff41)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tags', value)

    @builtins.property
    @jsii.member(jsii_name='tagsAll')
    def tags_all(self) -> typing.Mapping[builtins.str, builtins.str]:
        return typing.cast(typing.Mapping[builtins.str, builtins.str], jsii.get(self, 'tagsAll'))

    @tags_all.setter
    def tags_all(self, value: typing.Mapping[builtins.str, builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9200ca5d541ac305aa5f558891073422d4f1498f8c323fe55d67dc39283638c4)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'tagsAll', value)

    @builtins.property
    @jsii.member(jsii_name='version')
    def version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'version'))

    @version.setter
    def version(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__390c0f44117a5c83039f76501fcc168877e8b331c0cc749e42865a9b4ada8aaf)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'version', value)

@jsii.data_type(jsii_type='aws.eksNodeGroup.EksNodeGroupConfig', jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments], name_mapping={'connection': 'connection', 'count': 'count', 'depends_on': 'dependsOn', 'for_each': 'forEach', 'lifecycle': 'lifecycle', 'provider': 'provider', 'provisioners': 'provisioners', 'cluster_name': 'clusterName', 'node_role_arn': 'nodeRoleArn', 'scaling_config': 'scalingConfig', 'subnet_ids': 'subnetIds', 'ami_type': 'amiType', 'capacity_type': 'capacityType', 'disk_size': 'diskSize', 'force_update_version': 'forceUpdateVersion', 'id': 'id', 'instance_types': 'instanceTypes', 'labels': 'labels', 'launch_template': 'launchTemplate', 'node_group_name': 'nodeGroupName', 'node_group_name_prefix': 'nodeGroupNamePrefix', 'node_repair_config': 'nodeRepairConfig', 'release_version': 'releaseVersion', 'remote_access': 'remoteAccess', 'tags': 'tags', 'tags_all': 'tagsAll', 'taint': 'taint', 'timeouts': 'timeouts', 'update_config': 'updateConfig', 'version': 'version'})
class EksNodeGroupConfig(_cdktn_78ede62e.TerraformMetaArguments):

    def __init__(self, *, connection: typing.Optional[typing.Union[typing.Union['_cdktn_78ede62e.SSHProvisionerConnection', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.WinrmProvisionerConnection', typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, '_cdktn_78ede62e.TerraformCount']]=None, depends_on: typing.Optional[typing.Sequence['_cdktn_78ede62e.ITerraformDependable']]=None, for_each: typing.Optional['_cdktn_78ede62e.ITerraformIterator']=None, lifecycle: typing.Optional[typing.Union['_cdktn_78ede62e.TerraformResourceLifecycle', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional['_cdktn_78ede62e.TerraformProvider']=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union['_cdktn_78ede62e.FileProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.LocalExecProvisioner', typing.Dict[builtins.str, typing.Any]], typing.Union['_cdktn_78ede62e.RemoteExecProvisioner', typing.Dict[builtins.str, typing.Any]]]]]=None, cluster_name: builtins.str, node_role_arn: builtins.str, scaling_config: typing.Union['EksNodeGroupScalingConfig', typing.Dict[builtins.str, typing.Any]], subnet_ids: typing.Sequence[builtins.str], ami_type: typing.Optional[builtins.str]=None, capacity_type: typing.Optional[builtins.str]=None, disk_size: typing.Optional[jsii.Number]=None, force_update_version: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None, id: typing.Optional[builtins.str]=None, instance_types: typing.Optional[typing.Sequence[builtins.str]]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, launch_template: typing.Optional[typing.Union['EksNodeGroupLaunchTemplate', typing.Dict[builtins.str, typing.Any]]]=None, node_group_name: typing.Optional[builtins.str]=None, node_group_name_prefix: typing.Optional[builtins.str]=None, node_repair_config: typing.Optional[typing.Union['EksNodeGroupNodeRepairConfig', typing.Dict[builtins.str, typing.Any]]]=None, release_version: typing.Optional[builtins.str]=None, remote_access: typing.Optional[typing.Union['EksNodeGroupRemoteAccess', typing.Dict[builtins.str, typing.Any]]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, taint: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.Sequence[typing.Union['EksNodeGroupTaint', typing.Dict[builtins.str, typing.Any]]]]]=None, timeouts: typing.Optional[typing.Union['EksNodeGroupTimeouts', typing.Dict[builtins.str, typing.Any]]]=None, update_config: typing.Optional[typing.Union['EksNodeGroupUpdateConfig', typing.Dict[builtins.str, typing.Any]]]=None, version: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if isinstance(scaling_config, dict):
            scaling_config = EksNodeGroupScalingConfig(**scaling_config)
        if isinstance(launch_template, dict):
            launch_template = EksNodeGroupLaunchTemplate(**launch_template)
        if isinstance(node_repair_config, dict):
            node_repair_config = EksNodeGroupNodeRepairConfig(**node_repair_config)
        if isinstance(remote_access, dict):
            remote_access = EksNodeGroupRemoteAccess(**remote_access)
        if isinstance(timeouts, dict):
            timeouts = EksNodeGroupTimeouts(**timeouts)
        if isinstance(update_config, dict):
            update_config = EksNodeGroupUpdateConfig(**update_config)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8c52bcb36718979f89d9130ec249b72c8cf1fcce41c6bb7251af65f3674c234b)
            check_type(argname='argument connection', value=connection, expected_type=type_hints['connection'])
            check_type(argname='argument count', value=count, expected_type=type_hints['count'])
            check_type(argname='argument depends_on', value=depends_on, expected_type=type_hints['depends_on'])
            check_type(argname='argument for_each', value=for_each, expected_type=type_hints['for_each'])
            check_type(argname='argument lifecycle', value=lifecycle, expected_type=type_hints['lifecycle'])
            check_type(argname='argument provider', value=provider, expected_type=type_hints['provider'])
            check_type(argname='argument provisioners', value=provisioners, expected_type=type_hints['provisioners'])
            check_type(argname='argument cluster_name', value=cluster_name, expected_type=type_hints['cluster_name'])
            check_type(argname='argument node_role_arn', value=node_role_arn, expected_type=type_hints['node_role_arn'])
            check_type(argname='argument scaling_config', value=scaling_config, expected_type=type_hints['scaling_config'])
            check_type(argname='argument subnet_ids', value=subnet_ids, expected_type=type_hints['subnet_ids'])
            check_type(argname='argument ami_type', value=ami_type, expected_type=type_hints['ami_type'])
            check_type(argname='argument capacity_type', value=capacity_type, expected_type=type_hints['capacity_type'])
            check_type(argname='argument disk_size', value=disk_size, expected_type=type_hints['disk_size'])
            check_type(argname='argument force_update_version', value=force_update_version, expected_type=type_hints['force_update_version'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument instance_types', value=instance_types, expected_type=type_hints['instance_types'])
            check_type(argname='argument labels', value=labels, expected_type=type_hints['labels'])
            check_type(argname='argument launch_template', value=launch_template, expected_type=type_hints['launch_template'])
            check_type(argname='argument node_group_name', value=node_group_name, expected_type=type_hints['node_group_name'])
            check_type(argname='argument node_group_name_prefix', value=node_group_name_prefix, expected_type=type_hints['node_group_name_prefix'])
            check_type(argname='argument node_repair_config', value=node_repair_config, expected_type=type_hints['node_repair_config'])
            check_type(argname='argument release_version', value=release_version, expected_type=type_hints['release_version'])
            check_type(argname='argument remote_access', value=remote_access, expected_type=type_hints['remote_access'])
            check_type(argname='argument tags', value=tags, expected_type=type_hints['tags'])
            check_type(argname='argument tags_all', value=tags_all, expected_type=type_hints['tags_all'])
            check_type(argname='argument taint', value=taint, expected_type=type_hints['taint'])
            check_type(argname='argument timeouts', value=timeouts, expected_type=type_hints['timeouts'])
            check_type(argname='argument update_config', value=update_config, expected_type=type_hints['update_config'])
            check_type(argname='argument version', value=version, expected_type=type_hints['version'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'cluster_name': cluster_name, 'node_role_arn': node_role_arn, 'scaling_config': scaling_config, 'subnet_ids': subnet_ids}
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
        if ami_type is not None:
            self._values['ami_type'] = ami_type
        if capacity_type is not None:
            self._values['capacity_type'] = capacity_type
        if disk_size is not None:
            self._values['disk_size'] = disk_size
        if force_update_version is not None:
            self._values['force_update_version'] = force_update_version
        if id is not None:
            self._values['id'] = id
        if instance_types is not None:
            self._values['instance_types'] = instance_types
        if labels is not None:
            self._values['labels'] = labels
        if launch_template is not None:
            self._values['launch_template'] = launch_template
        if node_group_name is not None:
            self._values['node_group_name'] = node_group_name
        if node_group_name_prefix is not None:
            self._values['node_group_name_prefix'] = node_group_name_prefix
        if node_repair_config is not None:
            self._values['node_repair_config'] = node_repair_config
        if release_version is not None:
            self._values['release_version'] = release_version
        if remote_access is not None:
            self._values['remote_access'] = remote_access
        if tags is not None:
            self._values['tags'] = tags
        if tags_all is not None:
            self._values['tags_all'] = tags_all
        if taint is not None:
            self._values['taint'] = taint
        if timeouts is not None:
            self._values['timeouts'] = timeouts
        if update_config is not None:
            self._values['update_config'] = update_config
        if version is not None:
            self._values['version'] = version

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
    def node_role_arn(self) -> builtins.str:
        result = self._values.get('node_role_arn')
        assert result is not None, "Required property 'node_role_arn' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def scaling_config(self) -> 'EksNodeGroupScalingConfig':
        result = self._values.get('scaling_config')
        assert result is not None, "Required property 'scaling_config' is missing"
        return typing.cast('EksNodeGroupScalingConfig', result)

    @builtins.property
    def subnet_ids(self) -> typing.List[builtins.str]:
        result = self._values.get('subnet_ids')
        assert result is not None, "Required property 'subnet_ids' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def ami_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ami_type')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def capacity_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('capacity_type')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def disk_size(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('disk_size')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def force_update_version(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('force_update_version')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def instance_types(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('instance_types')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('labels')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def launch_template(self) -> typing.Optional['EksNodeGroupLaunchTemplate']:
        result = self._values.get('launch_template')
        return typing.cast(typing.Optional['EksNodeGroupLaunchTemplate'], result)

    @builtins.property
    def node_group_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('node_group_name')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def node_group_name_prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('node_group_name_prefix')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def node_repair_config(self) -> typing.Optional['EksNodeGroupNodeRepairConfig']:
        result = self._values.get('node_repair_config')
        return typing.cast(typing.Optional['EksNodeGroupNodeRepairConfig'], result)

    @builtins.property
    def release_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('release_version')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def remote_access(self) -> typing.Optional['EksNodeGroupRemoteAccess']:
        result = self._values.get('remote_access')
        return typing.cast(typing.Optional['EksNodeGroupRemoteAccess'], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tags_all(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('tags_all')
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def taint(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksNodeGroupTaint']]]:
        result = self._values.get('taint')
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksNodeGroupTaint']]], result)

    @builtins.property
    def timeouts(self) -> typing.Optional['EksNodeGroupTimeouts']:
        result = self._values.get('timeouts')
        return typing.cast(typing.Optional['EksNodeGroupTimeouts'], result)

    @builtins.property
    def update_config(self) -> typing.Optional['EksNodeGroupUpdateConfig']:
        result = self._values.get('update_config')
        return typing.cast(typing.Optional['EksNodeGroupUpdateConfig'], result)

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('version')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksNodeGroupConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.eksNodeGroup.EksNodeGroupLaunchTemplate', jsii_struct_bases=[], name_mapping={'version': 'version', 'id': 'id', 'name': 'name'})
class EksNodeGroupLaunchTemplate:

    def __init__(self, *, version: builtins.str, id: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dc0a2cf8c728f40449c4a840a92d208b561d20cfd95ec07c8fbfac4646a1437c)
            check_type(argname='argument version', value=version, expected_type=type_hints['version'])
            check_type(argname='argument id', value=id, expected_type=type_hints['id'])
            check_type(argname='argument name', value=name, expected_type=type_hints['name'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'version': version}
        if id is not None:
            self._values['id'] = id
        if name is not None:
            self._values['name'] = name

    @builtins.property
    def version(self) -> builtins.str:
        result = self._values.get('version')
        assert result is not None, "Required property 'version' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('id')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksNodeGroupLaunchTemplate(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksNodeGroupLaunchTemplateOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupLaunchTemplateOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__017d411284bec284b7d7c417a0bcefba7dbdef415546c1e4a132675ccf37da09)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetId')
    def reset_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetId', []))

    @jsii.member(jsii_name='resetName')
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetName', []))

    @builtins.property
    @jsii.member(jsii_name='idInput')
    def id_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'idInput'))

    @builtins.property
    @jsii.member(jsii_name='nameInput')
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'nameInput'))

    @builtins.property
    @jsii.member(jsii_name='versionInput')
    def version_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'versionInput'))

    @builtins.property
    @jsii.member(jsii_name='id')
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'id'))

    @id.setter
    def id(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f92f2c860c500d400700659359a8e105df41a2b736b66990e2f0bd6454c4b4ac)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'id', value)

    @builtins.property
    @jsii.member(jsii_name='name')
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'name'))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c63535949c85314c94d3206df245ddc12348f4d8ab2662240bcfd9f678b304ce)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'name', value)

    @builtins.property
    @jsii.member(jsii_name='version')
    def version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'version'))

    @version.setter
    def version(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1bcfb91d80419d0a094aa6d6d578caa2f075d88e68f0f9d6c08f52f5c0c8282c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'version', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['EksNodeGroupLaunchTemplate']:
        return typing.cast(typing.Optional['EksNodeGroupLaunchTemplate'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['EksNodeGroupLaunchTemplate']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2db02377b19dbc0a755e02600f44ffeca5de5c464fc0d0a65de5a4890536322c)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.eksNodeGroup.EksNodeGroupNodeRepairConfig', jsii_struct_bases=[], name_mapping={'enabled': 'enabled'})
class EksNodeGroupNodeRepairConfig:

    def __init__(self, *, enabled: typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cc4cb8fac674fe3975565f38e3d08ce3fe0e9ed2005d4938dfca5a262ba94b91)
            check_type(argname='argument enabled', value=enabled, expected_type=type_hints['enabled'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values['enabled'] = enabled

    @builtins.property
    def enabled(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        result = self._values.get('enabled')
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksNodeGroupNodeRepairConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksNodeGroupNodeRepairConfigOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupNodeRepairConfigOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8b7300e856012f7ec1f8b46e7cb34f07d87cd16583c63112e5dc04fcde7c0e76)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetEnabled')
    def reset_enabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEnabled', []))

    @builtins.property
    @jsii.member(jsii_name='enabledInput')
    def enabled_input(self) -> typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']], jsii.get(self, 'enabledInput'))

    @builtins.property
    @jsii.member(jsii_name='enabled')
    def enabled(self) -> typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']:
        return typing.cast(typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable'], jsii.get(self, 'enabled'))

    @enabled.setter
    def enabled(self, value: typing.Union[builtins.bool, '_cdktn_78ede62e.IResolvable']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fc06185f6f89743c7f2b4e3ecc836d371801246ba03f007fa7ecffae4ab0a211)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'enabled', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['EksNodeGroupNodeRepairConfig']:
        return typing.cast(typing.Optional['EksNodeGroupNodeRepairConfig'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['EksNodeGroupNodeRepairConfig']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a869a6ffe3226c118e71eec4a1c2afd1ade75a95da4ffc79bbde3bcf55e73719)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.eksNodeGroup.EksNodeGroupRemoteAccess', jsii_struct_bases=[], name_mapping={'ec2_ssh_key': 'ec2SshKey', 'source_security_group_ids': 'sourceSecurityGroupIds'})
class EksNodeGroupRemoteAccess:

    def __init__(self, *, ec2_ssh_key: typing.Optional[builtins.str]=None, source_security_group_ids: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__57729d5cad98f78bc6ccde26288ac92bd3778639d445938f8f025461001eac91)
            check_type(argname='argument ec2_ssh_key', value=ec2_ssh_key, expected_type=type_hints['ec2_ssh_key'])
            check_type(argname='argument source_security_group_ids', value=source_security_group_ids, expected_type=type_hints['source_security_group_ids'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ec2_ssh_key is not None:
            self._values['ec2_ssh_key'] = ec2_ssh_key
        if source_security_group_ids is not None:
            self._values['source_security_group_ids'] = source_security_group_ids

    @builtins.property
    def ec2_ssh_key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ec2_ssh_key')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def source_security_group_ids(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('source_security_group_ids')
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksNodeGroupRemoteAccess(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksNodeGroupRemoteAccessOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupRemoteAccessOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__80a5b7de367319a90b9a249a403c6a9cd9c7dea326b6cdcd090d4cc40945fcc2)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetEc2SshKey')
    def reset_ec2_ssh_key(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetEc2SshKey', []))

    @jsii.member(jsii_name='resetSourceSecurityGroupIds')
    def reset_source_security_group_ids(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetSourceSecurityGroupIds', []))

    @builtins.property
    @jsii.member(jsii_name='ec2SshKeyInput')
    def ec2_ssh_key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'ec2SshKeyInput'))

    @builtins.property
    @jsii.member(jsii_name='sourceSecurityGroupIdsInput')
    def source_security_group_ids_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, 'sourceSecurityGroupIdsInput'))

    @builtins.property
    @jsii.member(jsii_name='ec2SshKey')
    def ec2_ssh_key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'ec2SshKey'))

    @ec2_ssh_key.setter
    def ec2_ssh_key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0f2b43baa0d9fe7ba23df0284eca37741cf8aa86e2762cbf377cbed73ad91a5a)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'ec2SshKey', value)

    @builtins.property
    @jsii.member(jsii_name='sourceSecurityGroupIds')
    def source_security_group_ids(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, 'sourceSecurityGroupIds'))

    @source_security_group_ids.setter
    def source_security_group_ids(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8508beb57d5fbfa30c227571f840ccb9234c56d459ac1d14820bf2b6dc159594)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'sourceSecurityGroupIds', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['EksNodeGroupRemoteAccess']:
        return typing.cast(typing.Optional['EksNodeGroupRemoteAccess'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['EksNodeGroupRemoteAccess']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cdf7b09a926e432e84f392fcb57007cecb6c4cf1f97f097d21a20785a217a145)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.eksNodeGroup.EksNodeGroupResources', jsii_struct_bases=[], name_mapping={})
class EksNodeGroupResources:

    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksNodeGroupResources(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='aws.eksNodeGroup.EksNodeGroupResourcesAutoscalingGroups', jsii_struct_bases=[], name_mapping={})
class EksNodeGroupResourcesAutoscalingGroups:

    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksNodeGroupResourcesAutoscalingGroups(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksNodeGroupResourcesAutoscalingGroupsList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupResourcesAutoscalingGroupsList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4d1c824f45e27ad296911272a7b1e1b88636895b3fe223b33f67fde9a8102273)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'EksNodeGroupResourcesAutoscalingGroupsOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3e34abe03795dfef2f1ef0c9664f184baf3d6451dab74977eec1570ec27a07a9)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('EksNodeGroupResourcesAutoscalingGroupsOutputReference', jsii.invoke(self, 'get', [index]))

class EksNodeGroupResourcesAutoscalingGroupsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupResourcesAutoscalingGroupsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__34abf73b37f8df32ddfd2bf95dbcba74d0ef02b1fa832c745ff7252826929d9c)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name='name')
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'name'))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['EksNodeGroupResourcesAutoscalingGroups']:
        return typing.cast(typing.Optional['EksNodeGroupResourcesAutoscalingGroups'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['EksNodeGroupResourcesAutoscalingGroups']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ef1f0f4e98811fcbb972de1405b8088e929cb127e5193e01a3224ae7ce18775e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class EksNodeGroupResourcesList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupResourcesList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__32ad941eb036b76d1d6e5975d7a36d23acc736488a549a8e1adaad603e5355b4)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'EksNodeGroupResourcesOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4b4eeedf7eaf97cef91a837bf44915e950efcb5c02f34233436da36ba4d07d57)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('EksNodeGroupResourcesOutputReference', jsii.invoke(self, 'get', [index]))

class EksNodeGroupResourcesOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupResourcesOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a3425c7c00336a9bfbdb60663f37e04230f5af49e036b78a7717980475490de8)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @builtins.property
    @jsii.member(jsii_name='autoscalingGroups')
    def autoscaling_groups(self) -> 'EksNodeGroupResourcesAutoscalingGroupsList':
        return typing.cast('EksNodeGroupResourcesAutoscalingGroupsList', jsii.get(self, 'autoscalingGroups'))

    @builtins.property
    @jsii.member(jsii_name='remoteAccessSecurityGroupId')
    def remote_access_security_group_id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'remoteAccessSecurityGroupId'))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['EksNodeGroupResources']:
        return typing.cast(typing.Optional['EksNodeGroupResources'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['EksNodeGroupResources']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__63f71ec7f1cf2489ce22f55715d4a3aedc45cb47e0b148a41508b9411962e1e2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.eksNodeGroup.EksNodeGroupScalingConfig', jsii_struct_bases=[], name_mapping={'desired_size': 'desiredSize', 'max_size': 'maxSize', 'min_size': 'minSize'})
class EksNodeGroupScalingConfig:

    def __init__(self, *, desired_size: jsii.Number, max_size: jsii.Number, min_size: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b0713caf87b51f0fd5507185ba51bb7d93932dfd5777b5ba14073ebf4bca24ab)
            check_type(argname='argument desired_size', value=desired_size, expected_type=type_hints['desired_size'])
            check_type(argname='argument max_size', value=max_size, expected_type=type_hints['max_size'])
            check_type(argname='argument min_size', value=min_size, expected_type=type_hints['min_size'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'desired_size': desired_size, 'max_size': max_size, 'min_size': min_size}

    @builtins.property
    def desired_size(self) -> jsii.Number:
        result = self._values.get('desired_size')
        assert result is not None, "Required property 'desired_size' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def max_size(self) -> jsii.Number:
        result = self._values.get('max_size')
        assert result is not None, "Required property 'max_size' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def min_size(self) -> jsii.Number:
        result = self._values.get('min_size')
        assert result is not None, "Required property 'min_size' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksNodeGroupScalingConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksNodeGroupScalingConfigOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupScalingConfigOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__39db65b14c89b53a2dbde0899e9118ad06408d16dc3a2e3ab25c70b1b5666ce0)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name='desiredSizeInput')
    def desired_size_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'desiredSizeInput'))

    @builtins.property
    @jsii.member(jsii_name='maxSizeInput')
    def max_size_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'maxSizeInput'))

    @builtins.property
    @jsii.member(jsii_name='minSizeInput')
    def min_size_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'minSizeInput'))

    @builtins.property
    @jsii.member(jsii_name='desiredSize')
    def desired_size(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'desiredSize'))

    @desired_size.setter
    def desired_size(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__07d7e528603d915a09589d3829533de6ed010cf3e2753eb47eb178bb01fc924e)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'desiredSize', value)

    @builtins.property
    @jsii.member(jsii_name='maxSize')
    def max_size(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'maxSize'))

    @max_size.setter
    def max_size(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__15621618c1c6a0198953874a15b30df08f34bcc783882bf4ee27700e6b9f1ee4)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'maxSize', value)

    @builtins.property
    @jsii.member(jsii_name='minSize')
    def min_size(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'minSize'))

    @min_size.setter
    def min_size(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__40a3eb1096377753a5bc2284bd8b5185381746b5c54c5e4d32831538fd2520f2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'minSize', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['EksNodeGroupScalingConfig']:
        return typing.cast(typing.Optional['EksNodeGroupScalingConfig'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['EksNodeGroupScalingConfig']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9735cf60ecd0bd33f9b1e1b082f4cf1a04aa3bfb5b809600b4f2197feb35d424)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.eksNodeGroup.EksNodeGroupTaint', jsii_struct_bases=[], name_mapping={'effect': 'effect', 'key': 'key', 'value': 'value'})
class EksNodeGroupTaint:

    def __init__(self, *, effect: builtins.str, key: builtins.str, value: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__48e6ff11debeac34059cde173fd0e75189c164cfa535a127372bb021d74be1b5)
            check_type(argname='argument effect', value=effect, expected_type=type_hints['effect'])
            check_type(argname='argument key', value=key, expected_type=type_hints['key'])
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        self._values: typing.Dict[builtins.str, typing.Any] = {'effect': effect, 'key': key}
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def effect(self) -> builtins.str:
        result = self._values.get('effect')
        assert result is not None, "Required property 'effect' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksNodeGroupTaint(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksNodeGroupTaintList(_cdktn_78ede62e.ComplexList, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupTaintList'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__54ec6ed97d50a869ca9c066e8b2c766784736192e8024cbff799104e1c746a4c)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument wraps_set', value=wraps_set, expected_type=type_hints['wraps_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name='get')
    def get(self, index: jsii.Number) -> 'EksNodeGroupTaintOutputReference':
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c69f0ac5ac6a9a8c89294949a8d34e0461d55a1b7d447993f928aabbc8c8d98)
            check_type(argname='argument index', value=index, expected_type=type_hints['index'])
        return typing.cast('EksNodeGroupTaintOutputReference', jsii.invoke(self, 'get', [index]))

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksNodeGroupTaint']]]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksNodeGroupTaint']]], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', typing.List['EksNodeGroupTaint']]]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ebd4ec8cea2e0094bdf33d7b8cc4419bbd750b17e808ec2d99bbd09de0f56953)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

class EksNodeGroupTaintOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupTaintOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ae4bf42e0daf4a353795dfe12bbcc2894fcd8e22ed732b0c18addca08d6cdfc8)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
            check_type(argname='argument complex_object_index', value=complex_object_index, expected_type=type_hints['complex_object_index'])
            check_type(argname='argument complex_object_is_from_set', value=complex_object_is_from_set, expected_type=type_hints['complex_object_is_from_set'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name='resetValue')
    def reset_value(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetValue', []))

    @builtins.property
    @jsii.member(jsii_name='effectInput')
    def effect_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'effectInput'))

    @builtins.property
    @jsii.member(jsii_name='keyInput')
    def key_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'keyInput'))

    @builtins.property
    @jsii.member(jsii_name='valueInput')
    def value_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'valueInput'))

    @builtins.property
    @jsii.member(jsii_name='effect')
    def effect(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'effect'))

    @effect.setter
    def effect(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4f40da1eb42e2d11b9172b5134e73d6c3934c5337ed8d2bad772fab2783da288)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'effect', value)

    @builtins.property
    @jsii.member(jsii_name='key')
    def key(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'key'))

    @key.setter
    def key(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3c11684365d3260b641a1c19763c54f8cb4028fe1a55fe084d49dbfb19b75197)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'key', value)

    @builtins.property
    @jsii.member(jsii_name='value')
    def value(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'value'))

    @value.setter
    def value(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ca7f25d6f0de0307767356d37026730ab71e10dfe0240d56c6f7033828d32cf7)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'value', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksNodeGroupTaint']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksNodeGroupTaint']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksNodeGroupTaint']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dfaa09928094de70434d1ee5cd1ca7b0189b1eb697583b4e96677352a25c8ef9)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.eksNodeGroup.EksNodeGroupTimeouts', jsii_struct_bases=[], name_mapping={'create': 'create', 'delete': 'delete', 'update': 'update'})
class EksNodeGroupTimeouts:

    def __init__(self, *, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__828fbb2a56770216dca78c1095110ecc984ba6246d2595ef75cabc418e556eb6)
            check_type(argname='argument create', value=create, expected_type=type_hints['create'])
            check_type(argname='argument delete', value=delete, expected_type=type_hints['delete'])
            check_type(argname='argument update', value=update, expected_type=type_hints['update'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if create is not None:
            self._values['create'] = create
        if delete is not None:
            self._values['delete'] = delete
        if update is not None:
            self._values['update'] = update

    @builtins.property
    def create(self) -> typing.Optional[builtins.str]:
        result = self._values.get('create')
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def delete(self) -> typing.Optional[builtins.str]:
        result = self._values.get('delete')
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
        return 'EksNodeGroupTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksNodeGroupTimeoutsOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupTimeoutsOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__559ec6aabe20062a934adf605c3f01beb01cb172a7518262493357db2c5a1873)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetCreate')
    def reset_create(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetCreate', []))

    @jsii.member(jsii_name='resetDelete')
    def reset_delete(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetDelete', []))

    @jsii.member(jsii_name='resetUpdate')
    def reset_update(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetUpdate', []))

    @builtins.property
    @jsii.member(jsii_name='createInput')
    def create_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'createInput'))

    @builtins.property
    @jsii.member(jsii_name='deleteInput')
    def delete_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, 'deleteInput'))

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
            type_hints = typing.get_type_hints(_typecheckingstub__cc8055efd2b15dea4f54bd1a2c2a3a242a1113cf1143eaeb1554c22136f0efd3)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'create', value)

    @builtins.property
    @jsii.member(jsii_name='delete')
    def delete(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'delete'))

    @delete.setter
    def delete(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__168591704e4665a81def60f268d95d9ba441e7600b6c46397215d0446cdd6ac8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'delete', value)

    @builtins.property
    @jsii.member(jsii_name='update')
    def update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, 'update'))

    @update.setter
    def update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ca29b8604bc1156d95d62a5d6e690b9c07688d258e6535d03698299350853aca)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'update', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksNodeGroupTimeouts']]:
        return typing.cast(typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksNodeGroupTimeouts']], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional[typing.Union['_cdktn_78ede62e.IResolvable', 'EksNodeGroupTimeouts']]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__381b17095aef3ecf5d10a0e7484192c76cde18449d3f7d07b3125faa22d5f6a2)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)

@jsii.data_type(jsii_type='aws.eksNodeGroup.EksNodeGroupUpdateConfig', jsii_struct_bases=[], name_mapping={'max_unavailable': 'maxUnavailable', 'max_unavailable_percentage': 'maxUnavailablePercentage'})
class EksNodeGroupUpdateConfig:

    def __init__(self, *, max_unavailable: typing.Optional[jsii.Number]=None, max_unavailable_percentage: typing.Optional[jsii.Number]=None) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fb7c09de8111842f6c2ccb38f4c7b9a91c0fbdcd04a757d77fd70384d9bca588)
            check_type(argname='argument max_unavailable', value=max_unavailable, expected_type=type_hints['max_unavailable'])
            check_type(argname='argument max_unavailable_percentage', value=max_unavailable_percentage, expected_type=type_hints['max_unavailable_percentage'])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_unavailable is not None:
            self._values['max_unavailable'] = max_unavailable
        if max_unavailable_percentage is not None:
            self._values['max_unavailable_percentage'] = max_unavailable_percentage

    @builtins.property
    def max_unavailable(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_unavailable')
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_unavailable_percentage(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_unavailable_percentage')
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EksNodeGroupUpdateConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class EksNodeGroupUpdateConfigOutputReference(_cdktn_78ede62e.ComplexObject, metaclass=jsii.JSIIMeta, jsii_type='aws.eksNodeGroup.EksNodeGroupUpdateConfigOutputReference'):

    def __init__(self, terraform_resource: '_cdktn_78ede62e.IInterpolatingParent', terraform_attribute: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ba3ee250ee15d88624e8eedd8655bafd15783e09bca10b5f9bb77982db7e9a29)
            check_type(argname='argument terraform_resource', value=terraform_resource, expected_type=type_hints['terraform_resource'])
            check_type(argname='argument terraform_attribute', value=terraform_attribute, expected_type=type_hints['terraform_attribute'])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name='resetMaxUnavailable')
    def reset_max_unavailable(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetMaxUnavailable', []))

    @jsii.member(jsii_name='resetMaxUnavailablePercentage')
    def reset_max_unavailable_percentage(self) -> None:
        return typing.cast(None, jsii.invoke(self, 'resetMaxUnavailablePercentage', []))

    @builtins.property
    @jsii.member(jsii_name='maxUnavailableInput')
    def max_unavailable_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'maxUnavailableInput'))

    @builtins.property
    @jsii.member(jsii_name='maxUnavailablePercentageInput')
    def max_unavailable_percentage_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, 'maxUnavailablePercentageInput'))

    @builtins.property
    @jsii.member(jsii_name='maxUnavailable')
    def max_unavailable(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'maxUnavailable'))

    @max_unavailable.setter
    def max_unavailable(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__47e991d265652e8dea0d449020401f5d88f7bf29ba450eb0cae3a3591511c0d8)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'maxUnavailable', value)

    @builtins.property
    @jsii.member(jsii_name='maxUnavailablePercentage')
    def max_unavailable_percentage(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, 'maxUnavailablePercentage'))

    @max_unavailable_percentage.setter
    def max_unavailable_percentage(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a942d2e611c895444a7c3e873a0f178ae2404763f67f4be410aa42b01e685132)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'maxUnavailablePercentage', value)

    @builtins.property
    @jsii.member(jsii_name='internalValue')
    def internal_value(self) -> typing.Optional['EksNodeGroupUpdateConfig']:
        return typing.cast(typing.Optional['EksNodeGroupUpdateConfig'], jsii.get(self, 'internalValue'))

    @internal_value.setter
    def internal_value(self, value: typing.Optional['EksNodeGroupUpdateConfig']) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3e08f7aa2f0c596e6a5f635c587dde1c13ae6ecd26d32b22b6f824ca763fefae)
            check_type(argname='argument value', value=value, expected_type=type_hints['value'])
        jsii.set(self, 'internalValue', value)
__all__ = ['EksNodeGroup', 'EksNodeGroupConfig', 'EksNodeGroupLaunchTemplate', 'EksNodeGroupLaunchTemplateOutputReference', 'EksNodeGroupNodeRepairConfig', 'EksNodeGroupNodeRepairConfigOutputReference', 'EksNodeGroupRemoteAccess', 'EksNodeGroupRemoteAccessOutputReference', 'EksNodeGroupResources', 'EksNodeGroupResourcesAutoscalingGroups', 'EksNodeGroupResourcesAutoscalingGroupsList', 'EksNodeGroupResourcesAutoscalingGroupsOutputReference', 'EksNodeGroupResourcesList', 'EksNodeGroupResourcesOutputReference', 'EksNodeGroupScalingConfig', 'EksNodeGroupScalingConfigOutputReference', 'EksNodeGroupTaint', 'EksNodeGroupTaintList', 'EksNodeGroupTaintOutputReference', 'EksNodeGroupTimeouts', 'EksNodeGroupTimeoutsOutputReference', 'EksNodeGroupUpdateConfig', 'EksNodeGroupUpdateConfigOutputReference']
publication.publish()

def _typecheckingstub__6347f5952e681895e9f07e3caddc3ed1dbf32e1b1008579348e822d8fabf9787(scope: _constructs_77d1e7e8.Construct, id_: builtins.str, *, cluster_name: builtins.str, node_role_arn: builtins.str, scaling_config: typing.Union[EksNodeGroupScalingConfig, typing.Dict[builtins.str, typing.Any]], subnet_ids: typing.Sequence[builtins.str], ami_type: typing.Optional[builtins.str]=None, capacity_type: typing.Optional[builtins.str]=None, disk_size: typing.Optional[jsii.Number]=None, force_update_version: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, instance_types: typing.Optional[typing.Sequence[builtins.str]]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, launch_template: typing.Optional[typing.Union[EksNodeGroupLaunchTemplate, typing.Dict[builtins.str, typing.Any]]]=None, node_group_name: typing.Optional[builtins.str]=None, node_group_name_prefix: typing.Optional[builtins.str]=None, node_repair_config: typing.Optional[typing.Union[EksNodeGroupNodeRepairConfig, typing.Dict[builtins.str, typing.Any]]]=None, release_version: typing.Optional[builtins.str]=None, remote_access: typing.Optional[typing.Union[EksNodeGroupRemoteAccess, typing.Dict[builtins.str, typing.Any]]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, taint: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[EksNodeGroupTaint, typing.Dict[builtins.str, typing.Any]]]]]=None, timeouts: typing.Optional[typing.Union[EksNodeGroupTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, update_config: typing.Optional[typing.Union[EksNodeGroupUpdateConfig, typing.Dict[builtins.str, typing.Any]]]=None, version: typing.Optional[builtins.str]=None, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None) -> None:
    pass

def _typecheckingstub__15e92c6f9c2ec7aa9537a3647743c6d03e811a869379f8a854bf2edeeb87d6dc(scope: _constructs_77d1e7e8.Construct, import_to_id: builtins.str, import_from_id: builtins.str, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None) -> None:
    pass

def _typecheckingstub__7dcb38315664a93d4f808155786d32fbecd80d80a6f4254b979d16118fca41f3(value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[EksNodeGroupTaint, typing.Dict[builtins.str, typing.Any]]]]) -> None:
    pass

def _typecheckingstub__ba38d7b8350d2133b6e0e4d01e3011e74b4331060b6472fa7c39ca060c2e26a0(value: builtins.str) -> None:
    pass

def _typecheckingstub__d6ae339611d3a3478126edd4a72032db12e906bf0c463007f9bb4b7a4774dc3d(value: builtins.str) -> None:
    pass

def _typecheckingstub__c34ad7af16b2f080b1b7971548295961c48df1f9f43eab50a4a440d42d653ed1(value: builtins.str) -> None:
    pass

def _typecheckingstub__7c50f54c2e8284f3e24a62f0060328c21b57f191933db8249f2c78c6c45441c0(value: jsii.Number) -> None:
    pass

def _typecheckingstub__c4a94e5255e88257fcf63befc96efa8f1616047e7a3a35a3f23af200458d848d(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__51921f6149a811922ba4ec361c5499968698c37608d5bebe95e457ba06b342b9(value: builtins.str) -> None:
    pass

def _typecheckingstub__148627813c3fb5f4dd874691fd94e8fba91d8b8ae265585016fe03fa5bc6c813(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__175f72594991b6bf7c752e46b1f3e9b91bacb0f13c60e3827a67106f8fec3845(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__d5b2ba750a75671f54507f51ff4c5b64621d256bed7b3e626761d26f02364269(value: builtins.str) -> None:
    pass

def _typecheckingstub__70dfce68b3c10bb927323e12e181e0d78239e4cd5805797e231f56cc107f809f(value: builtins.str) -> None:
    pass

def _typecheckingstub__5ad6f2fc52e27a544b4cea3dc7391261912288a89942150e1e2c3e24af2ca23d(value: builtins.str) -> None:
    pass

def _typecheckingstub__e455143a9f3bfb445bcf225cc4f6aea562a540819eaa5f7384bf351f8c6b43c3(value: builtins.str) -> None:
    pass

def _typecheckingstub__df7e7308d25afac7ea1df285dd824685c3943dd736931cee58de2b013021d6a7(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__0468fd24fc0e330701cbf747d3332610dd765ee38db00fa63ecdb2a8653dff41(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__9200ca5d541ac305aa5f558891073422d4f1498f8c323fe55d67dc39283638c4(value: typing.Mapping[builtins.str, builtins.str]) -> None:
    pass

def _typecheckingstub__390c0f44117a5c83039f76501fcc168877e8b331c0cc749e42865a9b4ada8aaf(value: builtins.str) -> None:
    pass

def _typecheckingstub__8c52bcb36718979f89d9130ec249b72c8cf1fcce41c6bb7251af65f3674c234b(*, connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]]=None, count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]]=None, depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]]=None, for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator]=None, lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[_cdktn_78ede62e.TerraformProvider]=None, provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]]=None, cluster_name: builtins.str, node_role_arn: builtins.str, scaling_config: typing.Union[EksNodeGroupScalingConfig, typing.Dict[builtins.str, typing.Any]], subnet_ids: typing.Sequence[builtins.str], ami_type: typing.Optional[builtins.str]=None, capacity_type: typing.Optional[builtins.str]=None, disk_size: typing.Optional[jsii.Number]=None, force_update_version: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None, id: typing.Optional[builtins.str]=None, instance_types: typing.Optional[typing.Sequence[builtins.str]]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, launch_template: typing.Optional[typing.Union[EksNodeGroupLaunchTemplate, typing.Dict[builtins.str, typing.Any]]]=None, node_group_name: typing.Optional[builtins.str]=None, node_group_name_prefix: typing.Optional[builtins.str]=None, node_repair_config: typing.Optional[typing.Union[EksNodeGroupNodeRepairConfig, typing.Dict[builtins.str, typing.Any]]]=None, release_version: typing.Optional[builtins.str]=None, remote_access: typing.Optional[typing.Union[EksNodeGroupRemoteAccess, typing.Dict[builtins.str, typing.Any]]]=None, tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, tags_all: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, taint: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[EksNodeGroupTaint, typing.Dict[builtins.str, typing.Any]]]]]=None, timeouts: typing.Optional[typing.Union[EksNodeGroupTimeouts, typing.Dict[builtins.str, typing.Any]]]=None, update_config: typing.Optional[typing.Union[EksNodeGroupUpdateConfig, typing.Dict[builtins.str, typing.Any]]]=None, version: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__dc0a2cf8c728f40449c4a840a92d208b561d20cfd95ec07c8fbfac4646a1437c(*, version: builtins.str, id: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__017d411284bec284b7d7c417a0bcefba7dbdef415546c1e4a132675ccf37da09(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__f92f2c860c500d400700659359a8e105df41a2b736b66990e2f0bd6454c4b4ac(value: builtins.str) -> None:
    pass

def _typecheckingstub__c63535949c85314c94d3206df245ddc12348f4d8ab2662240bcfd9f678b304ce(value: builtins.str) -> None:
    pass

def _typecheckingstub__1bcfb91d80419d0a094aa6d6d578caa2f075d88e68f0f9d6c08f52f5c0c8282c(value: builtins.str) -> None:
    pass

def _typecheckingstub__2db02377b19dbc0a755e02600f44ffeca5de5c464fc0d0a65de5a4890536322c(value: typing.Optional[EksNodeGroupLaunchTemplate]) -> None:
    pass

def _typecheckingstub__cc4cb8fac674fe3975565f38e3d08ce3fe0e9ed2005d4938dfca5a262ba94b91(*, enabled: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]]=None) -> None:
    pass

def _typecheckingstub__8b7300e856012f7ec1f8b46e7cb34f07d87cd16583c63112e5dc04fcde7c0e76(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__fc06185f6f89743c7f2b4e3ecc836d371801246ba03f007fa7ecffae4ab0a211(value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]) -> None:
    pass

def _typecheckingstub__a869a6ffe3226c118e71eec4a1c2afd1ade75a95da4ffc79bbde3bcf55e73719(value: typing.Optional[EksNodeGroupNodeRepairConfig]) -> None:
    pass

def _typecheckingstub__57729d5cad98f78bc6ccde26288ac92bd3778639d445938f8f025461001eac91(*, ec2_ssh_key: typing.Optional[builtins.str]=None, source_security_group_ids: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
    pass

def _typecheckingstub__80a5b7de367319a90b9a249a403c6a9cd9c7dea326b6cdcd090d4cc40945fcc2(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__0f2b43baa0d9fe7ba23df0284eca37741cf8aa86e2762cbf377cbed73ad91a5a(value: builtins.str) -> None:
    pass

def _typecheckingstub__8508beb57d5fbfa30c227571f840ccb9234c56d459ac1d14820bf2b6dc159594(value: typing.List[builtins.str]) -> None:
    pass

def _typecheckingstub__cdf7b09a926e432e84f392fcb57007cecb6c4cf1f97f097d21a20785a217a145(value: typing.Optional[EksNodeGroupRemoteAccess]) -> None:
    pass

def _typecheckingstub__4d1c824f45e27ad296911272a7b1e1b88636895b3fe223b33f67fde9a8102273(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__3e34abe03795dfef2f1ef0c9664f184baf3d6451dab74977eec1570ec27a07a9(index: jsii.Number) -> None:
    pass

def _typecheckingstub__34abf73b37f8df32ddfd2bf95dbcba74d0ef02b1fa832c745ff7252826929d9c(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__ef1f0f4e98811fcbb972de1405b8088e929cb127e5193e01a3224ae7ce18775e(value: typing.Optional[EksNodeGroupResourcesAutoscalingGroups]) -> None:
    pass

def _typecheckingstub__32ad941eb036b76d1d6e5975d7a36d23acc736488a549a8e1adaad603e5355b4(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__4b4eeedf7eaf97cef91a837bf44915e950efcb5c02f34233436da36ba4d07d57(index: jsii.Number) -> None:
    pass

def _typecheckingstub__a3425c7c00336a9bfbdb60663f37e04230f5af49e036b78a7717980475490de8(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__63f71ec7f1cf2489ce22f55715d4a3aedc45cb47e0b148a41508b9411962e1e2(value: typing.Optional[EksNodeGroupResources]) -> None:
    pass

def _typecheckingstub__b0713caf87b51f0fd5507185ba51bb7d93932dfd5777b5ba14073ebf4bca24ab(*, desired_size: jsii.Number, max_size: jsii.Number, min_size: jsii.Number) -> None:
    pass

def _typecheckingstub__39db65b14c89b53a2dbde0899e9118ad06408d16dc3a2e3ab25c70b1b5666ce0(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__07d7e528603d915a09589d3829533de6ed010cf3e2753eb47eb178bb01fc924e(value: jsii.Number) -> None:
    pass

def _typecheckingstub__15621618c1c6a0198953874a15b30df08f34bcc783882bf4ee27700e6b9f1ee4(value: jsii.Number) -> None:
    pass

def _typecheckingstub__40a3eb1096377753a5bc2284bd8b5185381746b5c54c5e4d32831538fd2520f2(value: jsii.Number) -> None:
    pass

def _typecheckingstub__9735cf60ecd0bd33f9b1e1b082f4cf1a04aa3bfb5b809600b4f2197feb35d424(value: typing.Optional[EksNodeGroupScalingConfig]) -> None:
    pass

def _typecheckingstub__48e6ff11debeac34059cde173fd0e75189c164cfa535a127372bb021d74be1b5(*, effect: builtins.str, key: builtins.str, value: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__54ec6ed97d50a869ca9c066e8b2c766784736192e8024cbff799104e1c746a4c(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, wraps_set: builtins.bool) -> None:
    pass

def _typecheckingstub__1c69f0ac5ac6a9a8c89294949a8d34e0461d55a1b7d447993f928aabbc8c8d98(index: jsii.Number) -> None:
    pass

def _typecheckingstub__ebd4ec8cea2e0094bdf33d7b8cc4419bbd750b17e808ec2d99bbd09de0f56953(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[EksNodeGroupTaint]]]) -> None:
    pass

def _typecheckingstub__ae4bf42e0daf4a353795dfe12bbcc2894fcd8e22ed732b0c18addca08d6cdfc8(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str, complex_object_index: jsii.Number, complex_object_is_from_set: builtins.bool) -> None:
    pass

def _typecheckingstub__4f40da1eb42e2d11b9172b5134e73d6c3934c5337ed8d2bad772fab2783da288(value: builtins.str) -> None:
    pass

def _typecheckingstub__3c11684365d3260b641a1c19763c54f8cb4028fe1a55fe084d49dbfb19b75197(value: builtins.str) -> None:
    pass

def _typecheckingstub__ca7f25d6f0de0307767356d37026730ab71e10dfe0240d56c6f7033828d32cf7(value: builtins.str) -> None:
    pass

def _typecheckingstub__dfaa09928094de70434d1ee5cd1ca7b0189b1eb697583b4e96677352a25c8ef9(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, EksNodeGroupTaint]]) -> None:
    pass

def _typecheckingstub__828fbb2a56770216dca78c1095110ecc984ba6246d2595ef75cabc418e556eb6(*, create: typing.Optional[builtins.str]=None, delete: typing.Optional[builtins.str]=None, update: typing.Optional[builtins.str]=None) -> None:
    pass

def _typecheckingstub__559ec6aabe20062a934adf605c3f01beb01cb172a7518262493357db2c5a1873(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__cc8055efd2b15dea4f54bd1a2c2a3a242a1113cf1143eaeb1554c22136f0efd3(value: builtins.str) -> None:
    pass

def _typecheckingstub__168591704e4665a81def60f268d95d9ba441e7600b6c46397215d0446cdd6ac8(value: builtins.str) -> None:
    pass

def _typecheckingstub__ca29b8604bc1156d95d62a5d6e690b9c07688d258e6535d03698299350853aca(value: builtins.str) -> None:
    pass

def _typecheckingstub__381b17095aef3ecf5d10a0e7484192c76cde18449d3f7d07b3125faa22d5f6a2(value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, EksNodeGroupTimeouts]]) -> None:
    pass

def _typecheckingstub__fb7c09de8111842f6c2ccb38f4c7b9a91c0fbdcd04a757d77fd70384d9bca588(*, max_unavailable: typing.Optional[jsii.Number]=None, max_unavailable_percentage: typing.Optional[jsii.Number]=None) -> None:
    pass

def _typecheckingstub__ba3ee250ee15d88624e8eedd8655bafd15783e09bca10b5f9bb77982db7e9a29(terraform_resource: _cdktn_78ede62e.IInterpolatingParent, terraform_attribute: builtins.str) -> None:
    pass

def _typecheckingstub__47e991d265652e8dea0d449020401f5d88f7bf29ba450eb0cae3a3591511c0d8(value: jsii.Number) -> None:
    pass

def _typecheckingstub__a942d2e611c895444a7c3e873a0f178ae2404763f67f4be410aa42b01e685132(value: jsii.Number) -> None:
    pass

def _typecheckingstub__3e08f7aa2f0c596e6a5f635c587dde1c13ae6ecd26d32b22b6f824ca763fefae(value: typing.Optional[EksNodeGroupUpdateConfig]) -> None:
    pass
