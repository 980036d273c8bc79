"""What GitHub's workflows may do with Pulumi's state: plan reads it, apply writes it, neither deletes it."""

import pytest

from infra.aws.names import Names
from infra.aws.pulumi import state
from tests.infra.aws.iam import allowed

NAMES = Names("ml-platform", "prod", "333333333333", "eu-west-1")
BUCKET = f"arn:aws:s3:::{NAMES.state_bucket}"
STACK = f"{BUCKET}/.pulumi/stacks/foundation/prod.json"
LOCK = f"{BUCKET}/.pulumi/locks/organization/foundation/prod/1.json"
CHANGING = f"{BUCKET}/foundation.lock"
PLAN = f"{BUCKET}/plans/1.json"

READS = [
    ("s3:ListBucket", BUCKET),
    ("s3:GetObject", STACK),
    ("s3:GetObject", f"{BUCKET}/.pulumi/meta.yaml"),
    ("s3:GetObject", CHANGING),
]


@pytest.mark.parametrize(("action", "resource"), [*READS, ("s3:PutObject", PLAN)])
def test_plan_reads_the_state_and_leaves_plans(action: str, resource: str) -> None:
    """A preview takes no lock, so it writes nothing but the plan."""
    assert allowed([state.plan_state(NAMES)], action, resource)


@pytest.mark.parametrize(
    ("action", "resource"),
    [
        *[("s3:PutObject", each) for each in (STACK, LOCK, CHANGING)],
        *[("s3:DeleteObject", each) for each in (STACK, LOCK, CHANGING)],
        ("s3:GetObject", PLAN),
    ],
)
def test_plan_neither_writes_state_nor_reads_plans(action: str, resource: str) -> None:
    """Whoever opens a pull request takes on the plan role."""
    assert not allowed([state.plan_state(NAMES)], action, resource)


@pytest.mark.parametrize(
    ("action", "resource"),
    [
        *READS,
        *[("s3:PutObject", each) for each in (STACK, LOCK, CHANGING)],
        *[("s3:DeleteObject", each) for each in (LOCK, CHANGING)],
        ("s3:GetObject", PLAN),
    ],
)
def test_apply_writes_the_state_and_holds_both_locks(action: str, resource: str) -> None:
    """Pulumi's and the environment's; it also reads the plan that was reviewed."""
    assert allowed([state.apply_state(NAMES)], action, resource)


@pytest.mark.parametrize(
    ("action", "resource"),
    [("s3:DeleteObject", STACK), ("s3:PutObject", PLAN), ("s3:PutObject", f"{BUCKET}/foundation.tfstate")],
)
def test_apply_neither_deletes_state_nor_makes_plans(action: str, resource: str) -> None:
    """What it applies was left there by the plan role, and an overwritten state is a version of the bucket."""
    assert not allowed([state.apply_state(NAMES)], action, resource)
