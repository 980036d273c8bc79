"""The key that everything at rest in an environment is encrypted with."""

from constructs import Construct

from infra.aws import permissions
from infra.aws.cdktf.bindings.aws.kms_alias import KmsAlias
from infra.aws.cdktf.bindings.aws.kms_key import KmsKey
from infra.aws.names import Names
from infra.aws.standards import KEY_DELETION_DAYS


class Encryption(Construct):
    def __init__(self, scope: Construct, id_: str, *, names: Names) -> None:
        super().__init__(scope, id_)
        key = KmsKey(
            self,
            "key",
            description=f"Data at rest of {names.prefix}",
            policy=permissions.key(names),
            enable_key_rotation=True,
            deletion_window_in_days=KEY_DELETION_DAYS,
        )
        KmsAlias(self, "alias", name=names.key_alias, target_key_id=key.key_id)
        self.key_arn = key.arn
