"""What of dev exists on the emulator, asked of AWS' own interface."""

from typing import Any

from demo.aws.emulator import Emulator
from environments import project
from infra.aws.names import LOCK_KEY
from tests.template.forge.gitea import CHECKOUT

ACCOUNT = "111111111111"


def client(emulator: Emulator, service: str) -> Any:
    return emulator.client(service, ACCOUNT, project(CHECKOUT).region)


def log_days(emulator: Emulator) -> set[int]:
    """For how long logs are kept."""
    return {int(group["retentionInDays"]) for group in client(emulator, "logs").describe_log_groups()["logGroups"]}


def old_version_days(emulator: Emulator) -> set[int]:
    """For how long the buckets that an environment has keep what was overwritten."""
    s3 = client(emulator, "s3")
    names = [bucket["Name"] for bucket in s3.list_buckets()["Buckets"] if "state" not in bucket["Name"]]
    return {
        int(rule["NoncurrentVersionExpiration"]["NoncurrentDays"])
        for name in names
        for rule in s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]
        if "NoncurrentVersionExpiration" in rule
    }


def locked(emulator: Emulator) -> bool:
    """Whether somebody changes dev, or was killed while at it."""
    s3 = client(emulator, "s3")
    (bucket,) = [bucket["Name"] for bucket in s3.list_buckets()["Buckets"] if "state" in bucket["Name"]]
    return any(each["Key"] == LOCK_KEY for each in s3.list_objects_v2(Bucket=bucket).get("Contents", []))
