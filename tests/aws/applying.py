"""Applies a bundle to the small foundation in a process of its own, which a test can kill: ROOT SLUG BUNDLE."""

import sys
from pathlib import Path

from infra.aws.lifecycle import apply
from infra.aws.terraform import Terraform
from infra.process import terminations_interrupt
from tests.infra.aws.tiny import Tiny

if __name__ == "__main__":
    tiny = Tiny(Path(sys.argv[1]), sys.argv[2])
    with terminations_interrupt():
        apply(tiny.stack, Terraform(), tiny.run, file=Path(sys.argv[3]))
