"""Where moto answers otherwise than AWS does, so that Terraform would see drift that is none, or be denied."""

import json
from collections.abc import Iterable
from typing import Any

from moto.ec2.models.launch_templates import LaunchTemplateVersion
from moto.ec2.models.security_groups import SecurityGroupRule
from moto.eks import models as eks
from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.rds.models import DBParameterGroup
from moto.s3.models import FakeBucket


def install() -> None:
    """Change moto's classes; once, in the emulator's own process."""
    _rules_of_groups_have_descriptions()
    _changed_parameters_are_the_users()
    _tags_of_a_launch_template_are_not_in_its_data()
    _requests_to_buckets_count_as_encrypted()
    _no_cluster_is_looked_for_elsewhere()


def _rules_of_groups_have_descriptions() -> None:
    """moto keeps the description of a rule for addresses only."""

    def description(rule: SecurityGroupRule) -> str | None:
        return rule.ip_range.get("Description") or rule.source_group.get("Description")

    SecurityGroupRule.description = property(description)  # type: ignore[assignment, method-assign]


def _changed_parameters_are_the_users() -> None:
    """The provider reads only those parameters of a database whose source is the user."""
    update = DBParameterGroup.update_parameters

    def update_parameters(group: DBParameterGroup, new_parameters: Iterable[dict[str, Any]]) -> None:
        update(group, [{**each, "Source": "user"} for each in new_parameters])

    DBParameterGroup.update_parameters = update_parameters  # type: ignore[assignment, method-assign]


def _tags_of_a_launch_template_are_not_in_its_data() -> None:
    """moto adds the template's own tags to those that it gives to instances."""
    make = LaunchTemplateVersion.__init__

    def init(version: LaunchTemplateVersion, template: Any, number: int, data: dict[str, Any], *rest: Any) -> None:
        specifications = data.get("TagSpecifications", [])
        kept = [each for each in specifications if each["ResourceType"] != "launch-template"]
        make(version, template, number, {**data, "TagSpecifications": kept}, *rest)

    LaunchTemplateVersion.__init__ = init  # type: ignore[assignment, method-assign]


def _requests_to_buckets_count_as_encrypted() -> None:
    """moto reads no condition of a bucket's policy, so one that denies what comes without TLS would deny everything."""

    def get_permission(bucket: FakeBucket, action: str, resource: str) -> PermissionResult:
        content = json.loads(bucket.policy or '{"Statement": []}')
        kept = [each for each in content["Statement"] if "aws:SecureTransport" not in json.dumps(each)]
        if not kept:
            return PermissionResult.NEUTRAL
        return IAMPolicy(json.dumps({**content, "Statement": kept})).is_action_permitted(action, resource)

    FakeBucket.get_permission = get_permission  # type: ignore[assignment, method-assign]


def _no_cluster_is_looked_for_elsewhere() -> None:
    """There is none behind the address of an emulated cluster: one on this machine, where nobody listens."""
    eks.ENDPOINT_TEMPLATE = "https://127.0.0.1:9"
