"""Where plans wait for their review: in the state bucket, by the commit that was planned."""

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from environments import Invalid
from infra.aws.engine import Stack
from infra.aws.names import PLANS
from infra.aws.session import client, explained, stored
from infra.run import Refused


def key(commit: str) -> str:
    """Raises `Invalid` for what is no full commit hash, so that nothing else is ever read or written."""
    if not re.fullmatch(r"[0-9a-f]{40}", commit):
        raise Invalid(f"a full commit hash is needed, not {commit!r}")
    return f"{PLANS}{commit}.bundle"


def publish(stack: Stack, commit: str, file: Path) -> str:
    """Put a bundle where `reviewed` finds it; returns its address. Planned again, it takes the place of the former."""
    with explained(stack):
        client(stack, "s3").put_object(
            Bucket=stack.state_bucket, Key=key(commit), Body=file.read_bytes(), ExpectedBucketOwner=stack.account_id
        )
    return f"s3://{stack.state_bucket}/{key(commit)}"


@contextmanager
def reviewed(stack: Stack, commit: str) -> Iterator[Path]:
    """The bundle of a commit, in a file that is gone afterwards; raises `Refused` where nothing was planned for it."""
    content = stored(stack, key(commit))
    if content is None:
        raise Refused(
            f"no plan of {commit[:12]} for {stack.environment}: it was never planned, or has expired; plan again"
        )
    with tempfile.TemporaryDirectory(prefix="infra-reviewed-") as folder:
        file = Path(folder) / f"{stack.environment}.bundle"
        file.touch(mode=0o600)
        file.write_bytes(content)
        yield file
