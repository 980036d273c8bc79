"""The key that everything at rest in an environment is encrypted with."""

import pulumi
from pulumi_aws.kms import Alias, Key

from infra.aws import permissions
from infra.aws.names import Names
from infra.aws.pulumi.component import Component
from infra.aws.standards import KEY_DELETION_DAYS


class Encryption(Component):
    def __init__(self, name: str, *, parent: pulumi.Resource, names: Names, protected: bool) -> None:
        super().__init__(name, parent=parent)
        key = Key(
            self.named("key"),
            description=f"Data at rest of {names.prefix}",
            policy=permissions.key(names),
            enable_key_rotation=True,
            deletion_window_in_days=KEY_DELETION_DAYS,
            opts=self.options(protect=protected),
        )
        Alias(self.named("alias"), name=names.key_alias, target_key_id=key.key_id, opts=self.options())
        self.key_arn = key.arn
        self.register_outputs({"key_arn": self.key_arn})
