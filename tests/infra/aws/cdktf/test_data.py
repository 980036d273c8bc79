"""Buckets, database and registry: private, encrypted, kept."""

import json

from tests.infra.aws.cdktf.synthesis import Stack

KEY = "${aws_kms_key.encryption_key.arn}"
BUCKETS = ("dvc", "mlflow")


def test_the_key_is_rotated_and_not_lost_at_once(stack: Stack) -> None:
    """Thirty days to change one's mind, the longest that AWS gives."""
    key = stack.one("kms_key")
    assert key["enable_key_rotation"] is True
    assert key["deletion_window_in_days"] == 30


def test_buckets_are_private(stack: Stack) -> None:
    """All four blocks, no access lists, and TLS or nothing."""
    for name in BUCKETS:
        block = stack.of("s3_bucket_public_access_block")[f"{name}_private"]
        assert {key for key, value in block.items() if value is True} == {
            "block_public_acls",
            "block_public_policy",
            "ignore_public_acls",
            "restrict_public_buckets",
        }
        owner = stack.of("s3_bucket_ownership_controls")[f"{name}_owner"]
        assert owner["rule"]["object_ownership"] == "BucketOwnerEnforced"
        (statement,) = json.loads(stack.of("s3_bucket_policy")[f"{name}_tls"]["policy"])["Statement"]
        assert (statement["Effect"], statement["Condition"]) == ("Deny", {"Bool": {"aws:SecureTransport": "false"}})
        assert statement["Resource"][1].endswith("/*")


def test_buckets_are_versioned_encrypted_and_tidied(stack: Stack) -> None:
    """What is overwritten can be had back for a while; what is encrypted is so under the environment's key."""
    for name in BUCKETS:
        assert stack.of("s3_bucket_versioning")[f"{name}_versions"]["versioning_configuration"]["status"] == "Enabled"
        (rule,) = stack.of("s3_bucket_server_side_encryption_configuration")[f"{name}_encryption"]["rule"]
        assert rule["apply_server_side_encryption_by_default"] == {
            "sse_algorithm": "aws:kms",
            "kms_master_key_id": KEY,
        }
        (rule,) = stack.of("s3_bucket_lifecycle_configuration")[f"{name}_lifecycle"]["rule"]
        assert rule["noncurrent_version_expiration"][0]["noncurrent_days"] > 0
        assert rule["abort_incomplete_multipart_upload"][0]["days_after_initiation"] == 7
        assert "days" not in rule["expiration"][0]  # current objects stay


def test_no_bucket_is_emptied_to_be_deleted(stack: Stack) -> None:
    """Data buckets outlive their environment."""
    assert [bucket["force_destroy"] for bucket in stack.of("s3_bucket").values()] == [False, False]


def test_the_database_is_private_and_encrypted(stack: Stack) -> None:
    """Its password is made, kept and rotated by RDS: it is in no file and no state."""
    database = stack.one("db_instance")
    assert database["publicly_accessible"] is False
    assert database["storage_encrypted"] is True
    assert database["kms_key_id"] == database["master_user_secret_kms_key_id"] == KEY
    assert database["manage_master_user_password"] is True
    assert "password" not in database
    assert {"name": "rds.force_ssl", "value": "1"} in stack.one("db_parameter_group")["parameter"]
    assert database["backup_retention_period"] >= 1


def test_what_is_protected_cannot_be_deleted(stacks: dict[str, Stack]) -> None:
    """prod keeps database, last snapshot, backups and images; dev and test can be thrown away."""
    for name, stack in stacks.items():
        protected = name == "prod"
        database = stack.one("db_instance")
        assert database["deletion_protection"] is protected
        assert database["skip_final_snapshot"] is not protected
        assert database["delete_automated_backups"] is not protected
        assert database["apply_immediately"] is not protected
        assert ("final_snapshot_identifier" in database) is protected
        assert {each["force_delete"] for each in stack.of("ecr_repository").values()} == {not protected}


def test_images_stay_what_they_were(stack: Stack) -> None:
    """A tag cannot be moved to other content; what has no tag goes after two weeks."""
    for name, repository in stack.of("ecr_repository").items():
        assert repository["image_tag_mutability"] == "IMMUTABLE"
        assert repository["image_scanning_configuration"] == {"scan_on_push": True}
        assert repository["encryption_configuration"] == [{"encryption_type": "KMS", "kms_key": KEY}]
        (rule,) = json.loads(stack.of("ecr_lifecycle_policy")[f"{name}_expiry"]["policy"])["rules"]
        assert rule["selection"]["tagStatus"] == "untagged"
