"""Writes the Terraform configuration of environments: FOLDER/stacks/ENV/cdk.tf.json."""

import argparse
import sys
from pathlib import Path

import cdktn

import environments
from environments import Invalid
from infra.aws.cdktf.environment import environment
from infra.aws.foundation import foundations

# Since this version a state is locked in its bucket.
TERRAFORM = ">=1.11.0"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m infra.aws.cdktf.app", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("environments", nargs="+", metavar="ENV")
    chosen = parser.parse_args(arguments)
    try:
        found = foundations(environments.project_root(), chosen.environments)
    except Invalid as fault:
        print(fault, file=sys.stderr)
        return 2
    app = cdktn.App(outdir=str(chosen.out), context={"targetVersions": {"terraform": TERRAFORM}})
    for foundation in found.values():
        environment(app, foundation)
    app.synth()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
