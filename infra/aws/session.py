"""Talks to AWS from Python: clients for a stack's region, and each failure in one line that says what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from infra.aws.engine import Stack
from infra.run import Failed, Refused

EXPIRED = {"ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired"}
UNKNOWN_KEY = {"InvalidClientTokenId", "InvalidAccessKeyId", "SignatureDoesNotMatch", "UnrecognizedClientException"}
DENIED = {"AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "403"}
QUOTA = {"TooManyBuckets", "LimitExceeded", "LimitExceededException", "ServiceQuotaExceededException"}
HOW = "log in (aws sso login) or set AWS_PROFILE"


def client(stack: Stack, service: str) -> Any:
    import boto3
    from botocore.config import Config

    with explained(stack):
        return boto3.client(
            service,
            region_name=stack.region,
            config=Config(retries={"mode": "standard", "max_attempts": 4}, connect_timeout=10, read_timeout=60),
        )


def stored(stack: Stack, key: str) -> bytes | None:
    """An object of the state bucket, None where there is none of this name."""
    from botocore.exceptions import ClientError

    with explained(stack):
        try:
            body: bytes = client(stack, "s3").get_object(Bucket=stack.state_bucket, Key=key)["Body"].read()
            return body
        except ClientError as error:
            if code(error) == "NoSuchKey":
                return None
            raise


def check_account(stack: Stack) -> None:
    """Raises `Refused` unless the credentials are of the account in which the environment is."""
    with explained(stack):
        found = client(stack, "sts").get_caller_identity()["Account"]
    if found != stack.account_id:
        raise Refused(
            f"wrong account: {stack.environment} is in {stack.account_id} (aws.account_id in "
            f"environments/{stack.environment}/infrastructure.yaml), and the credentials are of {found}"
        )


@contextmanager
def explained(stack: Stack) -> Iterator[None]:
    """Say in one line what AWS refused, and what to do about it."""
    from botocore.exceptions import (
        BotoCoreError,
        ClientError,
        EndpointConnectionError,
        NoCredentialsError,
        PartialCredentialsError,
        ProfileNotFound,
    )

    try:
        yield
    except NoCredentialsError as error:
        raise Failed(f"no credentials for AWS account {stack.account_id}: {HOW}") from error
    except (PartialCredentialsError, ProfileNotFound) as error:
        raise Failed(f"credentials for AWS account {stack.account_id}: {str(error).rstrip('.')}: {HOW}") from error
    except EndpointConnectionError as error:
        raise Failed(f"AWS is not reached: {str(error).rstrip('.')}") from error
    except ClientError as error:
        raise Failed(_explanation(stack, error)) from error
    except BotoCoreError as error:  # such as an SSO session that has ended
        raise Failed(f"AWS: {' '.join(str(error).split()).rstrip('.')}: {HOW}") from error


def code(error: Any) -> str:
    """The code of a botocore ClientError."""
    return str(error.response.get("Error", {}).get("Code", ""))


def _explanation(stack: Stack, error: Any) -> str:
    found, action = code(error), error.operation_name
    message = " ".join(str(error.response.get("Error", {}).get("Message", "")).split()).rstrip(".")
    if found in EXPIRED:
        return f"the credentials for AWS account {stack.account_id} have expired: {HOW}"
    if found in UNKNOWN_KEY:
        return f"AWS does not know these credentials ({found}): {HOW}"
    if found in DENIED:
        return f"AWS denies {action} in account {stack.account_id} to these credentials: {message or found}"
    if found == "NoSuchBucket":
        return f"the state bucket {stack.state_bucket} does not exist: `infra bootstrap {stack.environment}` makes it"
    if found in QUOTA:
        return f"AWS account {stack.account_id} has reached its quota ({action}): {message}; ask AWS for more"
    return f"AWS: {action}: {found}: {message}"
