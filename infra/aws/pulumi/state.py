"""Pulumi's state in the environment's state bucket, and what the roles of GitHub's workflows may do with it."""

from infra.aws.names import LOCK_KEY, PLANS, Names
from infra.aws.permissions import bucket, objects
from infra.aws.policy_document import allow, document

STATE = ".pulumi/"  # prefix that Pulumi chooses
LOCKS = f"{STATE}locks/"


def plan_state(names: Names) -> str:
    """The state and who is changing it to read, reviewed plans to leave but not to read; a preview locks nothing."""
    return document(
        allow(["s3:ListBucket", "s3:GetBucketLocation"], bucket(names.state_bucket)),
        allow(["s3:GetObject"], [objects(names.state_bucket, STATE), f"{bucket(names.state_bucket)}/{LOCK_KEY}"]),
        allow(["s3:PutObject"], objects(names.state_bucket, PLANS)),
    )


def apply_state(names: Names) -> str:
    """The state, its history and its backups to write, locks to hold, reviewed plans to read only."""
    lock = f"{bucket(names.state_bucket)}/{LOCK_KEY}"
    return document(
        allow(["s3:ListBucket", "s3:GetBucketLocation"], bucket(names.state_bucket)),
        allow(["s3:GetObject", "s3:PutObject"], [objects(names.state_bucket, STATE), lock]),
        allow(["s3:DeleteObject"], [objects(names.state_bucket, LOCKS), lock]),
        allow(["s3:GetObject"], objects(names.state_bucket, PLANS)),
    )
