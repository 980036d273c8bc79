"""Object storage: one bucket for DVC's data, one for MLflow's artefacts."""

from constructs import Construct

from infra.aws import permissions
from infra.aws.cdktf.bindings.aws.s3_bucket import S3Bucket
from infra.aws.cdktf.bindings.aws.s3_bucket_lifecycle_configuration import (
    S3BucketLifecycleConfiguration,
    S3BucketLifecycleConfigurationRule,
    S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload,
    S3BucketLifecycleConfigurationRuleExpiration,
    S3BucketLifecycleConfigurationRuleFilter,
    S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration,
)
from infra.aws.cdktf.bindings.aws.s3_bucket_ownership_controls import (
    S3BucketOwnershipControls,
    S3BucketOwnershipControlsRule,
)
from infra.aws.cdktf.bindings.aws.s3_bucket_policy import S3BucketPolicy
from infra.aws.cdktf.bindings.aws.s3_bucket_public_access_block import S3BucketPublicAccessBlock
from infra.aws.cdktf.bindings.aws.s3_bucket_server_side_encryption_configuration import (
    S3BucketServerSideEncryptionConfigurationA,
    S3BucketServerSideEncryptionConfigurationRuleA,
    S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA,
)
from infra.aws.cdktf.bindings.aws.s3_bucket_versioning import (
    S3BucketVersioningA,
    S3BucketVersioningVersioningConfiguration,
)
from infra.aws.standards import ABANDONED_UPLOAD_DAYS


class Bucket(Construct):
    """Versioned, encrypted, private, TLS only; one that holds something is never deleted with the rest."""

    def __init__(self, scope: Construct, id_: str, *, name: str, key_arn: str, old_version_days: int) -> None:
        super().__init__(scope, id_)
        bucket = S3Bucket(self, "bucket", bucket=name, force_destroy=False)
        self.name = bucket.id
        closed = S3BucketPublicAccessBlock(
            self,
            "private",
            bucket=bucket.id,
            block_public_acls=True,
            block_public_policy=True,
            ignore_public_acls=True,
            restrict_public_buckets=True,
        )
        S3BucketOwnershipControls(
            self,
            "owner",
            bucket=bucket.id,
            rule=S3BucketOwnershipControlsRule(object_ownership="BucketOwnerEnforced"),
        )
        # S3 refuses two changes of a bucket's access at once.
        S3BucketPolicy(self, "tls", bucket=bucket.id, policy=permissions.tls_only(name), depends_on=[closed])
        versioning = S3BucketVersioningA(
            self,
            "versions",
            bucket=bucket.id,
            versioning_configuration=S3BucketVersioningVersioningConfiguration(status="Enabled"),
        )
        S3BucketServerSideEncryptionConfigurationA(
            self,
            "encryption",
            bucket=bucket.id,
            rule=[
                S3BucketServerSideEncryptionConfigurationRuleA(
                    bucket_key_enabled=True,
                    apply_server_side_encryption_by_default=S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA(
                        sse_algorithm="aws:kms", kms_master_key_id=key_arn
                    ),
                )
            ],
        )
        S3BucketLifecycleConfiguration(
            self,
            "lifecycle",
            bucket=bucket.id,
            rule=[
                S3BucketLifecycleConfigurationRule(
                    id="old",
                    status="Enabled",
                    filter=[S3BucketLifecycleConfigurationRuleFilter(prefix="")],
                    abort_incomplete_multipart_upload=[
                        S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload(
                            days_after_initiation=ABANDONED_UPLOAD_DAYS
                        )
                    ],
                    expiration=[S3BucketLifecycleConfigurationRuleExpiration(expired_object_delete_marker=True)],
                    noncurrent_version_expiration=[
                        S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration(noncurrent_days=old_version_days)
                    ],
                )
            ],
            depends_on=[versioning],
        )
