"""The container registry: a repository for each image, whose tags stay what they were."""

import json

import pulumi
from pulumi_aws import ecr

from infra.aws.names import IMAGES, Names
from infra.aws.pulumi.component import Component
from infra.aws.standards import EXPIRE_UNTAGGED


class Registry(Component):
    def __init__(
        self, name: str, *, parent: pulumi.Resource, names: Names, key_arn: pulumi.Output[str], protected: bool
    ) -> None:
        super().__init__(name, parent=parent)
        self.urls: dict[str, pulumi.Output[str]] = {}
        for image in IMAGES:
            id_ = self.named(image.replace("-", "_"))
            repository = ecr.Repository(
                id_,
                name=names.repository(image),
                image_tag_mutability="IMMUTABLE",
                image_scanning_configuration={"scan_on_push": True},
                encryption_configurations=[{"encryption_type": "KMS", "kms_key": key_arn}],
                force_delete=not protected,
                opts=self.options(protect=protected),
            )
            ecr.LifecyclePolicy(
                f"{id_}_expiry",
                repository=repository.name,
                policy=json.dumps(EXPIRE_UNTAGGED, sort_keys=True, separators=(",", ":")),
                opts=self.options(),
            )
            self.urls[image] = repository.repository_url
        self.register_outputs({"urls": self.urls})
