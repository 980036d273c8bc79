"""A configuration is cut down to what is kept, with its settings and what it needs."""

from collections.abc import Mapping
from typing import Any

from infra.aws.retain import retain

CONFIGURATION: dict[str, Any] = {
    "terraform": {"backend": {"s3": {}}},
    "data": {"aws_caller_identity": {"me": {}}},
    "resource": {
        "aws_kms_key": {"key": {"policy": "${data.aws_caller_identity.me.account_id}"}, "other": {}},
        "aws_s3_bucket": {"dvc": {"bucket": "dvc"}, "other": {"bucket": "other"}},
        "aws_s3_bucket_policy": {
            "dvc": {"bucket": "${aws_s3_bucket.dvc.id}", "depends_on": ["aws_s3_bucket_versioning.dvc"]},
            "other": {"bucket": "${aws_s3_bucket.other.id}"},
        },
        "aws_s3_bucket_versioning": {"dvc": {"bucket": "${aws_s3_bucket.dvc.id}"}},
        "aws_s3_bucket_server_side_encryption_configuration": {
            "dvc": {"bucket": "${aws_s3_bucket.dvc.id}", "rule": [{"key": "${aws_kms_key.key.arn}"}]}
        },
        "aws_iam_role_policy": {"reads": {"policy": "${aws_s3_bucket.dvc.arn}"}},
    },
    "output": {"dvc": {"value": "${aws_s3_bucket.dvc.id}"}, "other": {"value": "${aws_s3_bucket.other.id}"}},
}


def dvc(type_: str, _: str, body: Mapping[str, Any]) -> bool:
    return type_ == "aws_s3_bucket" and body["bucket"] == "dvc"


def test_settings_and_needs_stay_with_what_is_kept() -> None:
    """The bucket's policy, versions and encryption, the key of that, what the key names; not what merely names it."""
    kept = retain(CONFIGURATION, dvc)
    assert {type_: list(bodies) for type_, bodies in kept["resource"].items()} == {
        "aws_kms_key": ["key"],
        "aws_s3_bucket": ["dvc"],
        "aws_s3_bucket_policy": ["dvc"],
        "aws_s3_bucket_versioning": ["dvc"],
        "aws_s3_bucket_server_side_encryption_configuration": ["dvc"],
    }
    assert kept["data"] == CONFIGURATION["data"]
    assert kept["output"] == {"dvc": CONFIGURATION["output"]["dvc"]}
    assert kept["terraform"] == CONFIGURATION["terraform"]


def test_nothing_is_kept_that_nobody_keeps() -> None:
    """The state's place and the provider stay, so that the rest can be destroyed."""
    assert retain(CONFIGURATION, lambda *_: False) == {"terraform": {"backend": {"s3": {}}}}
