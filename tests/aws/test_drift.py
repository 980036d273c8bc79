"""Drift is what was changed behind Terraform's back, and nothing else."""

from pathlib import Path
from typing import Any

import boto3
import pytest

from infra.aws.drift import drift
from infra.aws.lifecycle import apply, plan
from infra.aws.lock import changing
from infra.aws.terraform import Terraform
from infra.run import Failed, Refused
from tests.infra.aws.tiny import REGION, SECRET, Tiny


def test_what_is_changed_behind_its_back_is_found(tiny: Tiny, tmp_path: Path) -> None:
    """By attribute; what is committed and not applied is none; secrets are named and not shown."""
    with pytest.raises(Failed, match="dev was never applied"):
        drift(tiny.stack, Terraform(), tiny.run)
    file = tmp_path / "dev.bundle"
    planned = plan(tiny.stack, Terraform(), tiny.run, out=file)
    apply(tiny.stack, Terraform(), tiny.run, file=file, expected=planned.bundle)
    assert SECRET not in "\n".join(tiny.said) + planned.markdown("dev")
    assert Terraform().outputs(tiny.stack) == {"dvc_bucket": tiny.bucket}
    with pytest.raises(Refused, match="stale: planned on no state yet, and the state is serial 1 of"):
        apply(tiny.stack, Terraform(), tiny.run, file=file)
    idle = drift(tiny.stack, Terraform(), tiny.run)
    assert (idle.resources, idle.pending, idle.text()) == ((), 0, "no drift")

    tiny.edit(aws_iam_role__reader={"description": "Reads"})
    pending = drift(tiny.stack, Terraform(), tiny.run)
    assert (pending.resources, pending.pending) == ((), 1)
    assert "not applied yet: changes of 1 resources" in pending.text()

    ssm: Any = boto3.client("ssm", region_name=REGION)
    ssm.put_parameter(Name=f"/{tiny.slug}/greeting", Value="howdy", Type="String", Overwrite=True)
    ssm.put_parameter(Name=f"/{tiny.slug}/token", Value="another-secret", Type="SecureString", Overwrite=True)
    iam: Any = boto3.client("iam", region_name=REGION)
    iam.update_role(RoleName=f"{tiny.slug}-reader", MaxSessionDuration=7200)
    boto3.client("s3", region_name=REGION).delete_public_access_block(Bucket=tiny.bucket)
    found = drift(tiny.stack, Terraform(), tiny.run)
    lines = found.text().splitlines()
    assert lines == [
        "aws_iam_role.reader: max_session_duration: 3600 was applied, 7200 is there",
        'aws_ssm_parameter.greeting: insecure_value: "hello" was applied, "howdy" is there',
        "aws_ssm_parameter.token: value: (sensitive value) was applied, (sensitive value) is there",
        "aws_ssm_parameter.token: version: 1 was applied, 2 is there",
        "aws_s3_bucket_public_access_block.data: gone",
        "not applied yet: changes of 1 resources (`infra plan` shows them)",
    ]
    assert SECRET not in found.text()
    assert "another-secret" not in found.text()


def test_nothing_is_compared_while_a_change_is_made(tiny: Tiny) -> None:
    """Half a change would look like drift."""
    with changing(tiny.stack, "apply"), pytest.raises(Failed, match="a change is being made"):
        drift(tiny.stack, Terraform(), tiny.run)
