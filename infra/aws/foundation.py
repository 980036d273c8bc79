"""The foundation of an environment: its settings, its place and its names, as both engines take it."""

import ipaddress
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import environments
from environments import Invalid, Project
from infra.aws.names import Names
from infra.aws.settings import Aws, GithubProvider, address
from infra.environment import Infrastructure

OTHER_PARTITIONS = ("cn-", "us-gov-", "us-iso")


@dataclass(frozen=True)
class Subnets:
    """The subnets of one kind: network by zone, such as {"eu-west-1a": "10.10.0.0/18"}."""

    private: Mapping[str, str]
    public: Mapping[str, str]
    database: Mapping[str, str]


@dataclass(frozen=True)
class Foundation:
    """One environment on AWS."""

    project: Project
    environment: str
    account_id: str
    settings: Aws
    namespace: str  # of the cluster: where the charts are delivered to

    @cached_property
    def names(self) -> Names:
        return Names(self.project.slug, self.environment, self.account_id, self.project.region)

    @property
    def tags(self) -> dict[str, str]:
        """On everything that can have tags."""
        return {
            "project": self.project.slug,
            "environment": self.environment,
            "repository": self.project.repository,
        }

    @property
    def administrators(self) -> dict[str, str]:
        """ARN by address; adding one leaves the others' as they are."""
        return {f"admin_{address(arn)}": arn for arn in self.settings.administrators}

    @property
    def subnets(self) -> Subnets:
        """A quarter of the VPC for the pods of each zone, and small ones from the last quarter."""
        zones = [f"{self.project.region}{letter}" for letter in self.settings.zones]
        *private, rest = map(str, ipaddress.IPv4Network(self.settings.vpc_cidr).subnets(prefixlen_diff=2))
        small = [str(network) for network in ipaddress.IPv4Network(rest).subnets(prefixlen_diff=3)]
        return Subnets(
            private=dict(zip(zones, private, strict=False)),
            public=dict(zip(zones, small[:4], strict=False)),
            database=dict(zip(zones, small[4:], strict=False)),
        )


def foundations(root: Path, names: Sequence[str]) -> dict[str, Foundation]:
    """Read the named environments; raises `Invalid` with a line for each fault of each of them.

    An environment that shares its account or overlaps its network with another is at fault, whether or not that other
    one is named; what is wrong in the file of an environment that is not named is that environment's affair.
    """
    project = environments.project(root)
    if project.region.startswith(OTHER_PARTITIONS):
        raise Invalid(f"project.yaml: region: {project.region} is in a partition of AWS that is not supported")
    found: dict[str, Foundation] = {}
    faults: list[str] = []
    for name in dict.fromkeys(names):
        try:
            file = environments.read(Infrastructure, root, name, "infrastructure")
            settings = _section(file, name)
            namespace = file.kubernetes.namespace_of(project.slug, name)
            found[name] = Foundation(project, name, _account(settings, name), settings, namespace)
            _ = found[name].names
        except Invalid as fault:
            faults.append(str(fault))
    every = dict(_readable(root))
    faults += [fault for name, each in found.items() for fault in _clashes(name, each.settings, every)]
    if faults:
        raise Invalid("\n".join(faults))
    return found


def _section(file: Infrastructure, name: str) -> Aws:
    if file.aws is None:
        raise Invalid(f"{_shown(name)}: aws: missing; says what the environment is made of on AWS")
    return file.aws


def _account(settings: Aws, name: str) -> str:
    if settings.account_id is None:
        raise Invalid(f'{_shown(name)}: aws.account_id: missing; the account, 12 digits in quotes: "123456789012"')
    return settings.account_id


def _readable(root: Path) -> Iterator[tuple[str, Aws]]:
    for name in environments.names(root):
        try:
            yield name, _section(environments.read(Infrastructure, root, name, "infrastructure"), name)
        except Invalid:
            continue


def _clashes(name: str, mine: Aws, every: Mapping[str, Aws]) -> Iterator[str]:
    network = ipaddress.IPv4Network(mine.vpc_cidr)
    for other, theirs in every.items():
        if other == name:
            continue
        if network.overlaps(ipaddress.IPv4Network(theirs.vpc_cidr)):
            yield f"{_shown(name)}: aws.vpc_cidr: {mine.vpc_cidr} overlaps {theirs.vpc_cidr} of {other}"
        both = (mine.github_provider, theirs.github_provider)
        if mine.account_id == theirs.account_id and both == (GithubProvider.CREATE,) * 2:
            yield (
                f"{_shown(name)}: aws.github_provider: {other} is in the same account and creates it; "
                "one of the two must say `existing`"
            )


def _shown(name: str) -> str:
    return f"environments/{name}/infrastructure.yaml"
