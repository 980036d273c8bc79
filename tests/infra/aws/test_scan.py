"""checkov's findings fail unless they are accepted with a reason, and acceptances fail that nothing needs."""

import json
from pathlib import Path

import pytest

from environments import Invalid
from infra.aws.scan import ACCEPTED, Accepted, accepted, findings, judge

ROOT = Path(__file__).parents[3]
LOGS = Accepted(
    check="CKV_AWS_338",
    resource="aws_cloudwatch_log_group.*",
    environments=("dev",),
    reason="Nobody looks at logs of last year",
)
FOUND = ("CKV_AWS_338", "aws_cloudwatch_log_group.cluster", "Keep logs for a year")


def test_what_is_accepted_passes_and_nothing_else() -> None:
    """By check, address and environment."""
    assert judge({"dev": [FOUND]}, [LOGS]) == []
    assert judge({"dev": [FOUND], "prod": [FOUND]}, [LOGS]) == [f"prod: {': '.join(FOUND)}"]
    other = ("CKV_AWS_338", "aws_s3_bucket.cluster", "Keep logs for a year")
    assert judge({"dev": [FOUND, other]}, [LOGS]) == [f"dev: {': '.join(other)}"]


def test_an_acceptance_that_nothing_needs_fails() -> None:
    """Else the list would grow for ever, and hide what comes back."""
    assert judge({"dev": []}, [LOGS]) == [
        f"{ACCEPTED}: CKV_AWS_338 of aws_cloudwatch_log_group.* is accepted in dev and not found"
    ]


def test_an_acceptance_takes_a_reason(tmp_path: Path) -> None:
    """A word is none."""
    (tmp_path / ACCEPTED).parent.mkdir(parents=True)
    (tmp_path / ACCEPTED).write_text("- {check: CKV_AWS_18, resource: x, reason: later}\n", encoding="utf-8")
    with pytest.raises(Invalid, match=r"checkov.yaml: 0.reason: String should have at least 20 characters"):
        accepted(tmp_path)
    assert all(one.reason for one in accepted(ROOT))


@pytest.mark.skipif(not (ROOT / ".tools/checkov").is_dir(), reason="checkov is not installed")
def test_checkov_finds_what_is_wrong(tmp_path: Path) -> None:
    """Really run, on a bucket and a database with all that they should not have."""
    database = {"instance_class": "db.t4g.small", "publicly_accessible": True, "storage_encrypted": False}
    file = tmp_path / "cdk.tf.json"
    file.write_text(json.dumps({"resource": {"aws_db_instance": {"it": database}}}), encoding="utf-8")
    found = {(check, address) for check, address, _ in findings(ROOT, file)}
    assert {("CKV_AWS_16", "aws_db_instance.it"), ("CKV_AWS_17", "aws_db_instance.it")} <= found
