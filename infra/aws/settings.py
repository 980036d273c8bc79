"""The typed `aws:` section of `infrastructure.yaml`."""

import ipaddress
import re
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from environments import Iac
from infra.section import Section

# What CloudWatch accepts as the retention of a log group.
LogDays = Literal[1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 3653]
EVERYWHERE = "0.0.0.0/0"


class Nat(StrEnum):
    """How private subnets reach what lies outside the VPC."""

    NONE = "none"  # not at all; AWS itself through interface endpoints
    SINGLE = "single"  # one gateway: the zone it is in takes the others' way out down with it
    PER_ZONE = "per_zone"


class Capacity(StrEnum):
    """How nodes are bought."""

    ON_DEMAND = "on_demand"
    SPOT = "spot"


class GithubProvider(StrEnum):
    """An account has one identity provider for GitHub, whichever environment made it."""

    CREATE = "create"
    EXISTING = "existing"


def _quoted(value: object) -> object:
    if isinstance(value, int):
        raise ValueError("a number to YAML, which loses zeros in front: write it in quotes")
    return value


def _network(value: str) -> str:
    return str(ipaddress.IPv4Network(value))


def _vpc(value: str) -> str:
    network = ipaddress.IPv4Network(value)
    if not network.is_private or not 16 <= network.prefixlen <= 20:
        raise ValueError("must be a private IPv4 network of /16 to /20, such as 10.10.0.0/16")
    return str(network)


Name = Annotated[str, Field(pattern=r"^[a-z](-?[a-z0-9]){0,19}$")]
Zone = Annotated[str, Field(pattern=r"^[a-z]$")]
Cidr = Annotated[str, AfterValidator(_network)]
RoleArn = Annotated[str, Field(pattern=r"^arn:aws:iam::\d{12}:role/[\w+=,.@/-]+$")]


def address(role_arn: str) -> str:
    """What a role is called in the addresses of a plan: `sso_platform_team`."""
    return re.sub(r"[^a-z0-9]+", "_", role_arn.partition(":role/")[2].lower())


class NodeGroup(Section):
    """A group of nodes of the cluster; the number of nodes between `min` and `max` is left to an autoscaler."""

    name: Name
    instance_types: list[Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]+\.[a-z0-9-]+$")]] = Field(
        default=["m7i.large"], min_length=1, max_length=20
    )
    capacity: Annotated[Capacity, Field(strict=False)] = Capacity.ON_DEMAND
    image: str = Field(
        default="AL2023_x86_64_STANDARD", pattern=r"^(AL2023|BOTTLEROCKET)_[A-Za-z0-9_]+$", description="EKS' AMI type"
    )
    min: int = Field(default=1, ge=0, le=450)
    desired: int = Field(default=1, ge=0, le=450, description="nodes at first; later changes come from an autoscaler")
    max: int = Field(default=3, ge=1, le=450)
    disk_gb: int = Field(default=50, ge=20, le=16_384)
    labels: dict[str, str] = Field(default={})
    reserved_for: str | None = Field(
        default=None,
        pattern=r"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
        description="only pods that tolerate the taint dedicated=<this> are placed here",
    )

    @model_validator(mode="after")
    def _sizes(self) -> Self:
        if not self.min <= self.desired <= self.max:
            raise ValueError("min <= desired <= max must hold")
        return self


class Database(Section):
    """PostgreSQL for MLflow."""

    version: str = Field(default="17", pattern=r"^1[4-9]$", description="major version; minor ones come by themselves")
    instance_class: str = Field(default="db.t4g.small", pattern=r"^db\.[a-z0-9]+\.[a-z0-9]+$")
    storage_gb: int = Field(default=20, ge=20, le=65_536)
    max_storage_gb: int = Field(default=100, ge=20, le=65_536, description="what it may grow to by itself")
    multi_az: bool = Field(default=False, description="a standby in another zone")
    backup_days: int = Field(default=7, ge=1, le=35)

    @model_validator(mode="after")
    def _grows(self) -> Self:
        if self.max_storage_gb <= self.storage_gb:
            raise ValueError("max_storage_gb must be more than storage_gb")
        return self


class Aws(Section):
    """What one environment is made of on AWS; the region is the project's."""

    account_id: Annotated[
        Annotated[str, Field(pattern=r"^\d{12}$")] | None,
        BeforeValidator(_quoted),
        Field(description="the account, 12 digits in quotes; nothing is planned without it"),
    ] = None
    iac: Annotated[Iac | None, Field(strict=False, description="the engine; none: the project's")] = None
    protected: bool = Field(
        default=True, description="the database cannot be deleted and leaves a last snapshot; images are kept"
    )
    vpc_cidr: Annotated[str, AfterValidator(_vpc), Field(description="/16 to /20, of no other environment")]
    zones: list[Zone] = Field(default=["a", "b"], min_length=2, max_length=3, description="letters after the region")
    nat: Annotated[Nat, Field(strict=False, description="the way out of private subnets")] = Nat.SINGLE
    kubernetes_version: str = Field(default="1.35", pattern=r"^1\.\d\d$")
    public_access_cidrs: list[Cidr] = Field(
        default=[], max_length=40, description="who reaches the cluster's API from outside the VPC; none: nobody"
    )
    administrators: list[RoleArn] = Field(default=[], description="roles that administer the cluster besides CI's")
    github_provider: Annotated[GithubProvider, Field(strict=False)] = GithubProvider.CREATE
    node_groups: list[NodeGroup] = Field(min_length=1, max_length=20)
    database: Database = Database()
    log_days: LogDays = Field(default=30, description="retention of the cluster's and the network's logs")
    old_version_days: int = Field(default=90, ge=1, le=3650, description="how long overwritten objects are kept")

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        for key, values in (
            ("zones", self.zones),
            ("node_groups", [group.name for group in self.node_groups]),
            ("administrators", list(map(address, self.administrators))),
        ):
            if len(set(values)) < len(values):
                raise ValueError(f"{key}: each only once")
        if self.protected and EVERYWHERE in self.public_access_cidrs:
            raise ValueError(f"public_access_cidrs: {EVERYWHERE} is not for a protected environment")
        return self
