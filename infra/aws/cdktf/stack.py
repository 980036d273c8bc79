"""The Terraform stack of one environment: provider, state, and addresses that a person can read in a plan."""

from collections.abc import Mapping

import cdktn
import jsii
from constructs import Construct, Node

from infra.aws.cdktf.bindings.aws.provider import AwsProvider, AwsProviderDefaultTags
from infra.aws.names import STATE_KEY, Names


class Stack(cdktn.TerraformStack):
    def __init__(self, scope: Construct, id_: str, *, names: Names, tags: Mapping[str, str]) -> None:
        super().__init__(scope, id_)
        self._paths: dict[tuple[type, str], str] = {}
        cdktn.S3Backend(
            self, bucket=names.state_bucket, key=STATE_KEY, region=names.region, encrypt=True, use_lockfile=True
        )
        AwsProvider(
            self,
            "aws",
            region=names.region,
            allowed_account_ids=[names.account_id],
            default_tags=[AwsProviderDefaultTags(tags=tags)],
        )

    @jsii.member(jsii_name="allocateLogicalId")
    def _allocate_logical_id(self, element: cdktn.TerraformElement | Node) -> str:
        """`network_vpc`: the path, without the hash that would be added to it."""
        path = (element if isinstance(element, Node) else element.node).path
        name = "_".join(path.split("/")[1:])
        if (other := self._paths.setdefault((type(element), name), path)) != path:
            raise ValueError(f"{path} and {other} would both be {name}, and one of them would be lost")
        return name
