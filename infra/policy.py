"""What no plan may do, whoever reviewed it. Each policy has a name and looks at all that would exist afterwards."""

import json
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any

from infra.change import Action, Change, Resource

ACCESS_BLOCK = ("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets")
PUBLIC_ACLS = {"public-read", "public-read-write", "authenticated-read"}
WORLD = {"0.0.0.0/0", "::/0"}
# What says who is let in to what, in the forms that security group rules have.
RULE = (
    *("from_port", "to_port", "protocol", "ip_protocol"),
    *("cidr_ipv4", "cidr_ipv6", "cidr_blocks", "ipv6_cidr_blocks"),
)
WEB = (80, 443)  # all that may be open to the world
# Identity policies: what an attached document allows, its holder can do.
DOCUMENTS = {
    "aws_iam_policy": "policy",
    "aws_iam_role_policy": "policy",
    "aws_iam_user_policy": "policy",
    "aws_iam_group_policy": "policy",
}
ATTACHMENTS = {"aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment"}
ADMINISTRATORS = ("/AdministratorAccess", "/IAMFullAccess", "/PowerUserAccess")
ALMIGHTY = {"*", "*:*", "iam:*", "sts:*", "organizations:*"}
GITHUB_SUBJECT = "token.actions.githubusercontent.com:sub"
# type: attributes of which each has to be on
ENCRYPTED = {
    "aws_db_instance": ("storage_encrypted",),
    "aws_rds_cluster": ("storage_encrypted",),
    "aws_ebs_volume": ("encrypted",),
    "aws_efs_file_system": ("encrypted",),
}
# A document that nobody can read before it is applied is no better than one that allows everything.
READABLE = {**DOCUMENTS, "aws_s3_bucket_policy": "policy", "aws_iam_role": "assume_role_policy"}
DATABASES = {"aws_db_instance", "aws_rds_cluster_instance"}


@dataclass(frozen=True)
class Finding:
    """A policy that a plan breaks."""

    policy: str
    address: str
    message: str

    def __str__(self) -> str:
        return f"{self.policy}: {self.address}: {self.message}"


Faults = Iterator[tuple[Resource, str]]


def judge(change: Change, *, tags: Mapping[str, str], allow_destroy: Set[str] = frozenset()) -> tuple[Finding, ...]:
    """What the plan breaks. `tags` must be on whatever has tags; `allow_destroy` names what may be lost, by address."""
    rules: dict[str, Callable[[], Faults]] = {
        "keep what holds data": lambda: _loses(change, allow_destroy),
        "keep the network": lambda: _moves(change, allow_destroy),
        "no public bucket": lambda: _public_buckets(change),
        "no public database": lambda: _public_databases(change),
        "no wildcard admin": lambda: _administrators(change),
        "trust only whom it names": lambda: _open_trust(change),
        "documents can be read": lambda: _unreadable(change),
        "encryption on": lambda: _unencrypted(change),
        "tags on": lambda: _untagged(change, tags),
    }
    return tuple(
        Finding(policy, resource.address, message) for policy, rule in rules.items() for resource, message in rule()
    )


def _loses(change: Change, allowed: Set[str]) -> Faults:
    for each in change.changing:
        if each.stateful and each.destroys and each.address not in allowed:
            yield each, f"the plan would {each.action.value} it; if that is meant: --allow-destroy '{each.address}'"


def _moves(change: Change, allowed: Set[str]) -> Faults:
    """Database and cluster only show an update then, which AWS refuses when half of the plan is done."""
    for each in change.changing:
        if each.type == "aws_vpc" and each.action is Action.REPLACE and each.address not in allowed:
            yield (
                each,
                (
                    "the plan would replace it, and what stands in it does not move to another network; "
                    f"if nothing does: --allow-destroy '{each.address}'"
                ),
            )


def _public_buckets(change: Change) -> Faults:
    for each in _remaining(change):
        if each.type == "aws_s3_bucket":
            blocks = [other for other in _naming(change, each) if other.type == "aws_s3_bucket_public_access_block"]
            if not blocks:
                yield each, "has no aws_s3_bucket_public_access_block"
            if each.value("acl") in PUBLIC_ACLS:
                yield each, f"acl is {each.value('acl')}"
        elif each.type == "aws_s3_bucket_public_access_block":
            if off := [name for name in ACCESS_BLOCK if each.value(name) is not True]:
                yield each, f"{', '.join(off)} must be true"
        elif each.type == "aws_s3_bucket_acl" and each.value("acl") in PUBLIC_ACLS:
            yield each, f"acl is {each.value('acl')}"
        elif each.type == "aws_s3_bucket_policy":
            for statement in _statements(each.value("policy")):
                if _allows(statement) and _anybody(statement) and not statement.get("Condition"):
                    yield each, "the policy lets in everybody"


def _public_databases(change: Change) -> Faults:
    for each in _remaining(change):
        if each.type in DATABASES and each.value("publicly_accessible"):
            yield each, "publicly_accessible must be false"
        for low, high, sources in _ingress(each):
            if WORLD & sources and not (low == high and low in WEB):
                ports = "all ports" if low is None else f"port {low}" if low == high else f"ports {low} to {high}"
                yield each, f"{ports} open to the world"


def _ingress(resource: Resource) -> Iterator[tuple[int | None, int | None, set[str]]]:
    """First port, last port, and networks that are let in; None for all ports."""
    if resource.type == "aws_security_group":
        rules = [rule for rule in resource.value("ingress") or () if isinstance(rule, dict)]
    elif resource.type == "aws_vpc_security_group_ingress_rule" or (
        resource.type == "aws_security_group_rule" and resource.value("type") == "ingress"
    ):
        rules = [{name: resource.value(name) for name in RULE}]
    else:
        return
    for rule in rules:
        networks = {rule.get("cidr_ipv4"), rule.get("cidr_ipv6")}
        networks |= {*(rule.get("cidr_blocks") or ()), *(rule.get("ipv6_cidr_blocks") or ())}
        all_ports = "-1" in (str(rule.get("protocol")), str(rule.get("ip_protocol")))
        low, high = (None, None) if all_ports else (rule.get("from_port"), rule.get("to_port"))
        yield low, high, {network for network in networks if network}


def _administrators(change: Change) -> Faults:
    for each in _remaining(change):
        documents = [each.value(DOCUMENTS[each.type])] if each.type in DOCUMENTS else []
        arns = [each.value("policy_arn")] if each.type in ATTACHMENTS else []
        if each.type == "aws_iam_role":
            documents += [policy.get("policy") for policy in _dicts(each.value("inline_policy"))]
            arns += _list(each.value("managed_policy_arns"))
        if any(_almighty(statement) for document in documents for statement in _statements(document)):
            yield each, "allows everything, or everything in IAM, on all resources"
        for arn in arns:
            if str(arn).endswith(ADMINISTRATORS):
                yield each, f"attaches {arn}"


def _open_trust(change: Change) -> Faults:
    for each in _remaining(change):
        if each.type != "aws_iam_role":
            continue
        for statement in _statements(each.value("assume_role_policy")):
            if not _allows(statement):
                continue
            if _anybody(statement):
                yield each, "everybody may assume it"
            federated = statement.get("Principal", {})
            federated = federated.get("Federated") if isinstance(federated, dict) else None
            if any("token.actions.githubusercontent.com" in str(one) for one in _list(federated)):
                subjects = [
                    subject
                    for test in statement.get("Condition", {}).values()
                    for subject in _list(test.get(GITHUB_SUBJECT))
                ]
                if not subjects or any(_any_repository(str(subject)) for subject in subjects):
                    yield each, f"{GITHUB_SUBJECT} must name one repository"


def _unreadable(change: Change) -> Faults:
    """Only where the engine tells how a value is configured: Pulumi does not."""
    for each in _remaining(change):
        name = READABLE.get(each.type)
        if name and (each.literals or name in each.after) and not _statements(each.value(name)):
            yield each, f"{name} is not known before it is applied: write the JSON with names in place of expressions"


def _unencrypted(change: Change) -> Faults:
    for each in _remaining(change):
        if off := [name for name in ENCRYPTED.get(each.type, ()) if each.value(name) is not True]:
            yield each, f"{', '.join(off)} must be true"
        if each.type == "aws_s3_bucket":
            kind = "aws_s3_bucket_server_side_encryption_configuration"
            if not any(other.type == kind for other in _naming(change, each)):
                yield each, f"has no {kind}"
        if each.type == "aws_launch_template":
            for device in _dicts(each.value("block_device_mappings")):
                if any(str(disk.get("encrypted")).lower() != "true" for disk in _dicts(device.get("ebs"))):
                    yield each, "each ebs volume must be encrypted"


def _untagged(change: Change, tags: Mapping[str, str]) -> Faults:
    for each in _remaining(change):
        known = "tags_all" in each.after and each.after_unknown.get("tags_all") is not True
        if known and (
            wrong := [key for key, value in tags.items() if (each.after["tags_all"] or {}).get(key) != value]
        ):
            yield each, f"lacks {', '.join(f'{key}={tags[key]}' for key in sorted(wrong))}"


def _remaining(change: Change) -> Iterator[Resource]:
    return (resource for resource in change.resources if resource.remains)


def _naming(change: Change, resource: Resource) -> Iterator[Resource]:
    """Those whose configuration names it, or, where the value is known, whose `bucket` is its name."""
    for each in _remaining(change):
        named = each.after.get("bucket")
        if resource.address in each.references or (
            named and named == resource.after.get("bucket") and each != resource
        ):
            yield each


def _statements(document: object) -> list[dict[str, Any]]:
    """Of a policy in JSON; none where it is not known before it is applied."""
    if not isinstance(document, str):
        return []
    try:
        content = json.loads(document)
    except ValueError:
        return []
    return _dicts(content.get("Statement")) if isinstance(content, dict) else []


def _allows(statement: Mapping[str, Any]) -> bool:
    return statement.get("Effect") == "Allow"


def _anybody(statement: Mapping[str, Any]) -> bool:
    principal = statement.get("Principal")
    values = principal.values() if isinstance(principal, dict) else [principal]
    return "NotPrincipal" in statement or any("*" in _list(value) for value in values)


def _almighty(statement: Mapping[str, Any]) -> bool:
    everywhere = "NotResource" in statement or "*" in _list(statement.get("Resource"))
    actions = {str(action).lower() for action in _list(statement.get("Action"))}
    return _allows(statement) and everywhere and ("NotAction" in statement or bool(actions & ALMIGHTY))


def _any_repository(subject: str) -> bool:
    """Whether a pattern of a GitHub subject fits more than one repository: repo:OWNER/NAME:... is one."""
    parts = subject.split(":")
    return len(parts) < 3 or parts[0] != "repo" or "*" in parts[1] or "?" in parts[1]


def _list(value: object) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [] if value is None else [value]


def _dicts(value: object) -> list[dict[str, Any]]:
    return [each for each in _list(value) if isinstance(each, dict)]
