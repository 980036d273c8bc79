"""Run by Pulumi, once for each stack: `pulumi -C infra/aws/pulumi preview --stack dev`."""

import pulumi

import environments
from environments import Invalid
from infra.aws.foundation import foundations
from infra.aws.pulumi.environment import Environment

try:
    root = environments.project_root()
    stack = pulumi.get_stack()
    foundation = foundations(root, [stack])[stack]
except Invalid as fault:
    raise pulumi.RunError(str(fault)) from None

for name, value in Environment(stack, foundation=foundation).outputs.items():
    pulumi.export(name, value)
