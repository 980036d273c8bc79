"""An environment goes, its data stays; a protected one stays altogether."""

from pathlib import Path
from typing import Any

import boto3
import pytest

from environments import Invalid
from infra.aws.destroy import destroy
from infra.aws.lifecycle import apply, plan
from infra.aws.terraform import Terraform
from infra.change import Action
from infra.run import Refused
from tests.infra.aws.tiny import REGION, Tiny


def test_data_survives_unless_it_is_named(tiny: Tiny, tmp_path: Path) -> None:
    """With all that protects it; and a named bucket goes with all that is in it."""
    file = tmp_path / "dev.bundle"

    def take_down(*named: str, sure: bool = True) -> Any:
        return destroy(tiny.stack, Terraform(), tiny.run, allow_destroy=frozenset(named), confirm=lambda: sure)

    s3: Any = boto3.client("s3", region_name=REGION)
    assert take_down().empty
    assert tiny.said == ["nothing was applied"]
    plan(tiny.stack, Terraform(), tiny.run, out=file)
    apply(tiny.stack, Terraform(), tiny.run, file=file)
    s3.put_object(Bucket=tiny.bucket, Key="data", Body=b"precious")

    tiny.protected = True
    with pytest.raises(Refused) as refusal:
        take_down()
    assert str(refusal.value).splitlines() == [
        "dev is protected and stays. To insist would cost what cannot be had again:",
        "  aws_s3_bucket.data",
        f"  buckets, which would stay unless they are named: {tiny.bucket} (1 objects)",
        "To insist: commit `protected: false` in environments/dev/infrastructure.yaml, apply it, then destroy.",
    ]
    tiny.protected = False
    with pytest.raises(Refused, match="not confirmed"):
        take_down(sure=False)
    with pytest.raises(Invalid, match=r"--allow-destroy: there is no aws_s3_bucket\.dta"):
        take_down("aws_s3_bucket.dta")

    assert take_down().counts() == {Action.DELETE: 3}
    assert s3.get_object(Bucket=tiny.bucket, Key="data")["Body"].read() == b"precious"
    assert s3.get_public_access_block(Bucket=tiny.bucket)
    assert take_down("aws_s3_bucket.data").counts() == {Action.DELETE: 3}
    assert tiny.bucket not in {bucket["Name"] for bucket in s3.list_buckets()["Buckets"]}
    assert Terraform().outputs(tiny.stack) == {}
