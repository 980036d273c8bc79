"""What is applied is what was planned: real Terraform, a small foundation, an emulator."""

from pathlib import Path

import boto3

from infra.aws.lifecycle import apply, plan
from infra.aws.terraform import Terraform
from infra.change import Action
from tests.infra.aws.tiny import REGION, SECRET, Tiny


def test_a_planned_change_is_applied(tiny: Tiny, tmp_path: Path) -> None:
    """The bundle says all that is needed; the next plan is empty, and the secret is shown nowhere."""
    file = tmp_path / "dev.bundle"
    planned = plan(tiny.stack, Terraform(), tiny.run, out=file)
    assert planned.change.counts() == {Action.CREATE: 6}
    assert planned.findings == ()
    apply(tiny.stack, Terraform(), tiny.run, file=file, expected=planned.bundle)
    value = boto3.client("ssm", region_name=REGION).get_parameter(Name=f"/{tiny.slug}/greeting")["Parameter"]["Value"]
    assert value == "hello"
    assert Terraform().outputs(tiny.stack) == {"dvc_bucket": tiny.bucket}
    assert plan(tiny.stack, Terraform(), tiny.run, out=None).change.empty
    assert SECRET not in "\n".join(tiny.said) + planned.markdown("dev")
