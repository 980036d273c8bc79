"""Object storage: one bucket for DVC's data, one for MLflow's artefacts."""

import pulumi
from pulumi_aws import s3

from infra.aws import permissions
from infra.aws.pulumi.component import Component
from infra.aws.standards import ABANDONED_UPLOAD_DAYS


class Bucket(Component):
    """Versioned, encrypted, private, TLS only; one that holds something is never deleted with the rest."""

    def __init__(
        self,
        name: str,
        *,
        parent: pulumi.Resource,
        bucket_name: str,
        key_arn: pulumi.Output[str],
        old_version_days: int,
        protected: bool,
    ) -> None:
        super().__init__(name, parent=parent)
        bucket = s3.Bucket(
            self.named("bucket"), bucket=bucket_name, force_destroy=False, opts=self.options(protect=protected)
        )
        self.bucket_name = bucket.id
        closed = s3.BucketPublicAccessBlock(
            self.named("private"),
            bucket=bucket.id,
            block_public_acls=True,
            block_public_policy=True,
            ignore_public_acls=True,
            restrict_public_buckets=True,
            opts=self.options(),
        )
        s3.BucketOwnershipControls(
            self.named("owner"),
            bucket=bucket.id,
            rule={"object_ownership": "BucketOwnerEnforced"},
            opts=self.options(),
        )
        # S3 refuses two changes of a bucket's access at once.
        s3.BucketPolicy(
            self.named("tls"),
            bucket=bucket.id,
            policy=permissions.tls_only(bucket_name),
            opts=self.options(depends_on=[closed]),
        )
        versioning = s3.BucketVersioning(
            self.named("versions"),
            bucket=bucket.id,
            versioning_configuration={"status": "Enabled"},
            opts=self.options(),
        )
        s3.BucketServerSideEncryptionConfiguration(
            self.named("encryption"),
            bucket=bucket.id,
            rules=[
                {
                    "bucket_key_enabled": True,
                    "apply_server_side_encryption_by_default": {
                        "sse_algorithm": "aws:kms",
                        "kms_master_key_id": key_arn,
                    },
                }
            ],
            opts=self.options(),
        )
        s3.BucketLifecycleConfiguration(
            self.named("lifecycle"),
            bucket=bucket.id,
            rules=[
                {
                    "id": "old",
                    "status": "Enabled",
                    "filter": {"prefix": ""},
                    "abort_incomplete_multipart_upload": {"days_after_initiation": ABANDONED_UPLOAD_DAYS},
                    "expiration": {"expired_object_delete_marker": True},
                    "noncurrent_version_expiration": {"noncurrent_days": old_version_days},
                }
            ],
            opts=self.options(depends_on=[versioning]),
        )
        self.register_outputs({"name": self.bucket_name})
