"""Whether Terraform's configuration and Pulumi's registrations describe the same environment."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.infra.aws.agreement import AGREEMENTS, BY_PULUMI_TYPE, DIFFERENT, FREE_KEYS, ONE_SIDED, PROVIDER_DEFAULTS
from tests.infra.aws.pulumi.deployment import Deployment

REFERENCE = re.compile(r"\$\{(\w+\.\w+)\.(\w+)[^}]*\}")
MISSING = "nothing"


@dataclass(frozen=True)
class Resource:
    """In Terraform's words, whichever engine it comes from; addresses are `aws_vpc.network_vpc`."""

    attributes: Mapping[str, Any]
    needs: frozenset[str]
    ignore_changes: frozenset[str]
    create_before_destroy: bool


@dataclass(frozen=True)
class Description:
    """An environment."""

    resources: Mapping[str, Resource]
    provider: Mapping[str, Any]
    outputs: Mapping[str, Any]


def from_terraform(document: Mapping[str, Any]) -> Description:
    """Read `cdk.tf.json`."""
    found = {
        f"{type_}.{name}": {key: value for key, value in each.items() if key != "//"}
        for type_, resources in document["resource"].items()
        for name, each in resources.items()
    }
    (provider,) = document["provider"]["aws"]
    return Description(
        resources={
            address: Resource(
                attributes={
                    key: _comparable(value, found)
                    for key, value in each.items()
                    if key not in ("depends_on", "lifecycle")
                },
                needs=frozenset(each.get("depends_on", ())) | _references(each),
                ignore_changes=frozenset(
                    re.sub(r"\[0\]", "", path) for path in each.get("lifecycle", {}).get("ignore_changes", ())
                ),
                create_before_destroy=each.get("lifecycle", {}).get("create_before_destroy", False),
            )
            for address, each in found.items()
        },
        provider=_comparable(provider, found),
        outputs={name: _comparable(each["value"], found) for name, each in document["output"].items()},
    )


def from_pulumi(deployment: Deployment) -> Description:
    """Read what the program asked the engine for."""
    addresses = {each.urn: f"{_type(each.type)}.{each.name}" for each in deployment.aws()}
    found = {addresses[each.urn]: _snake(each.inputs, each.type) for each in deployment.aws()}
    (provider,) = deployment.of("pulumi:providers:aws").values()
    settings = {key: value if key == "region" else json.loads(value) for key, value in provider.inputs.items()}
    return Description(
        resources={
            addresses[each.urn]: Resource(
                attributes={key: _comparable(value, found) for key, value in found[addresses[each.urn]].items()},
                needs=frozenset(addresses[urn] for urn in each.dependencies),
                ignore_changes=frozenset(_snake_word(path) for path in each.ignore_changes),
                create_before_destroy=not each.delete_before_replace,
            )
            for each in deployment.aws()
        },
        provider=_comparable(_snake(settings), found),
        outputs={name: _comparable(_in_terraforms_words(value), found) for name, value in deployment.outputs.items()},
    )


def disagreements(terraform: Description, pulumi: Description) -> list[str]:
    """A line for each, by the name of the resource and the path of the attribute; none: they agree."""
    return [
        *_differences("provider", {**PROVIDER_DEFAULTS, **terraform.provider}, pulumi.provider),
        *_differences("output", terraform.outputs, pulumi.outputs),
        *(
            line
            for address in sorted({*terraform.resources, *pulumi.resources})
            for line in _compared(address, terraform.resources.get(address), pulumi.resources.get(address))
        ),
    ]


def _compared(address: str, terraform: Resource | None, pulumi: Resource | None) -> Iterator[str]:
    type_ = address.partition(".")[0]
    if terraform is None or pulumi is None:
        if address not in ONE_SIDED:
            yield f"{address}: only in {'Pulumi' if terraform is None else 'Terraform'}"
        return
    if address in ONE_SIDED:
        yield f"{address}: is said to be on one side only, but is on both"
    if type_ not in AGREEMENTS:
        yield f"{address}: {type_} is not in the table"
        return
    agreed = set(AGREEMENTS[type_].attributes)
    for key in sorted({*terraform.attributes, *pulumi.attributes}):
        ours, theirs = (each.attributes.get(key, MISSING) for each in (terraform, pulumi))
        if key not in agreed:
            yield f"{address}: {key}: not in the table"
        elif (type_, address.partition(".")[2], key) in DIFFERENT:
            if ours == theirs:
                yield f"{address}: {key}: is said to differ, but agrees"
        else:
            yield from _differences(f"{address}: {key}", ours, theirs)
    for option in ("needs", "ignore_changes", "create_before_destroy"):
        yield from _differences(f"{address}: {option}", getattr(terraform, option), getattr(pulumi, option))


def _differences(path: str, terraform: Any, pulumi: Any) -> Iterator[str]:
    match terraform, pulumi:
        case dict(), dict():
            for key in sorted({*terraform, *pulumi}):
                yield from _differences(f"{path}.{key}", terraform.get(key, MISSING), pulumi.get(key, MISSING))
        case list(), list() if len(terraform) == len(pulumi):
            for number, (ours, theirs) in enumerate(zip(terraform, pulumi, strict=True)):
                yield from _differences(f"{path}[{number}]", ours, theirs)
        case frozenset(), frozenset():
            for each in sorted(terraform ^ pulumi):
                yield f"{path}: {each}: only in {'Terraform' if each in terraform else 'Pulumi'}"
        case _ if terraform != pulumi or type(terraform) is not type(pulumi):
            yield f"{path}: Terraform {terraform!r}, Pulumi {pulumi!r}"


def _comparable(value: Any, found: Mapping[str, Mapping[str, Any]]) -> Any:
    """With documents parsed, references to what is given resolved, and a block alone as itself, not in a list."""
    match value:
        case dict():
            return {key: _comparable(each, found) for key, each in value.items()}
        case [dict() as block]:
            return _comparable(block, found)
        case list():
            return [_comparable(each, found) for each in value]
        case str() if value.startswith("{"):
            return json.loads(REFERENCE.sub(lambda match: _resolved(match, found), value))
        case str():
            return REFERENCE.sub(lambda match: _resolved(match, found), value)
    return value


def _resolved(match: re.Match[str], found: Mapping[str, Mapping[str, Any]]) -> str:
    """`${aws_iam_role.x.name}` is the role's name on one side and a reference on the other."""
    address, attribute = match.groups()
    given = found[address].get(attribute)
    return REFERENCE.sub(lambda each: _resolved(each, found), given) if isinstance(given, str) else match.group()


def _references(value: Any) -> frozenset[str]:
    return frozenset(match.group(1) for match in REFERENCE.finditer(json.dumps(value)))


def _type(pulumi_type: str) -> str:
    """Terraform's name; one that is not in the table stays what it is."""
    return BY_PULUMI_TYPE.get(pulumi_type, pulumi_type)


def _snake_word(word: str) -> str:
    return re.sub("[A-Z]", lambda letter: f"_{letter.group().lower()}", word)


def _snake(value: Any, type_: str = "") -> Any:
    """Keys and references in Terraform's words."""
    renamed = AGREEMENTS[_type(type_)].renamed if _type(type_) in AGREEMENTS else {}
    match value:
        case dict():
            words = {key: renamed.get(key, _snake_word(key)) for key in value}
            return {
                words[key]: _in_terraforms_words(each) if words[key] in FREE_KEYS else _snake(each)
                for key, each in value.items()
            }
        case list():
            return [_snake(each) for each in value]
    return _in_terraforms_words(value)


def _in_terraforms_words(value: Any) -> Any:
    """The types in references; keys stay."""
    match value:
        case dict():
            return {key: _in_terraforms_words(each) for key, each in value.items()}
        case list():
            return [_in_terraforms_words(each) for each in value]
        case str():
            return re.sub(r"\$\{(aws:[\w/]+:\w+)\.", lambda match: f"${{{_type(match.group(1))}.", value)
    return value
