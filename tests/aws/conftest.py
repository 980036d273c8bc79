"""The emulator, and what is made in it."""

from tests.infra.aws.conftest import tiny
from tests.infra.conftest import aws

__all__ = ["aws", "tiny"]
