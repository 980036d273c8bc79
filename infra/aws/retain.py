"""Cuts a Terraform configuration down to some of its resources and to what they need."""

import json
import re
from typing import Any

from infra.aws.engine import Keep

# A resource or data source that an expression names: aws_s3_bucket.data, data.aws_caller_identity.me
NAMED = re.compile(r"\b(?:(data)\.)?([a-z][a-z0-9]*_[a-z0-9_]+)\.([A-Za-z_][\w-]*)")
Block = tuple[str, str, str]  # "resource" or "data", type, name


def retain(configuration: dict[str, Any], keep: Keep) -> dict[str, Any]:
    """The same configuration without the resources that are neither kept nor needed by one that is.

    Outputs stay where all that they name stays.
    """
    blocks = {
        (kind, type_, name): body
        for kind in ("resource", "data")
        for type_, bodies in configuration.get(kind, {}).items()
        for name, body in bodies.items()
    }
    kept: set[Block] = set()
    wanted = [block for block in blocks if block[0] == "resource" and keep(block[1], block[2], blocks[block])]
    # Its settings stay with it: aws_s3_bucket_policy.x, which names aws_s3_bucket.y, as long as that one does.
    for kind, type_, name in list(wanted):
        wanted += [
            each for each in blocks if each[1].startswith(f"{type_}_") and (kind, type_, name) in _named(blocks[each])
        ]
    while wanted:
        block = wanted.pop()
        if block not in kept:
            kept.add(block)
            wanted.extend(named for named in _named(blocks[block]) if named in blocks)
    cut = {key: value for key, value in configuration.items() if key not in ("resource", "data", "output")}
    for kind, type_, name in sorted(kept):
        cut.setdefault(kind, {}).setdefault(type_, {})[name] = blocks[kind, type_, name]
    outputs = {
        name: body
        for name, body in configuration.get("output", {}).items()
        if all(named in kept for named in _named(body) if named in blocks)
    }
    return {**cut, "output": outputs} if outputs else cut


def _named(body: object) -> set[Block]:
    found = NAMED.findall(json.dumps(body))
    return {("data" if data else "resource", type_, name) for data, type_, name in found}
