"""The container registry: a repository for each image, whose tags stay what they were."""

import json

from constructs import Construct

from infra.aws.cdktf.bindings.aws.ecr_lifecycle_policy import EcrLifecyclePolicy
from infra.aws.cdktf.bindings.aws.ecr_repository import (
    EcrRepository,
    EcrRepositoryEncryptionConfiguration,
    EcrRepositoryImageScanningConfiguration,
)
from infra.aws.names import IMAGES, Names
from infra.aws.standards import EXPIRE_UNTAGGED


class Registry(Construct):
    def __init__(self, scope: Construct, id_: str, *, names: Names, key_arn: str, protected: bool) -> None:
        super().__init__(scope, id_)
        self.urls: dict[str, str] = {}
        for image in IMAGES:
            repository = EcrRepository(
                self,
                image.replace("-", "_"),
                name=names.repository(image),
                image_tag_mutability="IMMUTABLE",
                image_scanning_configuration=EcrRepositoryImageScanningConfiguration(scan_on_push=True),
                encryption_configuration=[EcrRepositoryEncryptionConfiguration(encryption_type="KMS", kms_key=key_arn)],
                force_delete=not protected,
            )
            EcrLifecyclePolicy(
                self,
                f"{image.replace('-', '_')}_expiry",
                repository=repository.name,
                policy=json.dumps(EXPIRE_UNTAGGED, sort_keys=True, separators=(",", ":")),
            )
            self.urls[image] = repository.repository_url
