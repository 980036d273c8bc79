"""How much of the platform an environment has: the section `kubernetes.platform` of infrastructure.yaml."""

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from infra.section import Section

PINNED = r"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?(:\d+)?/)?[a-z0-9]([-a-z0-9._/]*[a-z0-9])?@sha256:[0-9a-f]{64}$"
FIELD = r"(\*|\d+(-\d+)?(,\d+(-\d+)?)*)(/\d+)?"
CRON = rf"^{FIELD}( {FIELD}){{4}}$"


def _pinned(value: str) -> str:
    if not re.match(PINNED, value):
        raise ValueError("must be pinned by digest, REPOSITORY@sha256:DIGEST: a tag can be moved")
    return value


Image = Annotated[str, AfterValidator(_pinned), Field(json_schema_extra={"pattern": PINNED})]


class Auth(StrEnum):
    """Who may use the MLflow server."""

    NONE = "none"  # whoever reaches it; outside the namespace that takes the right to forward ports
    BASIC = "basic"  # users with passwords, kept by MLflow in the database


class Images(Section):
    """What runs, as `infra images build --pin ENV` writes it."""

    mlflow: Image | None = Field(default=None, description="REPOSITORY@sha256:DIGEST")
    database: Image | None = Field(default=None, description="only where the database is in the cluster")
    object_storage: Image | None = Field(default=None, description="only where object storage is in the cluster")
    prometheus: Image | None = Field(default=None, description="only with monitoring.rules: own")
    alertmanager: Image | None = Field(default=None, description="only with monitoring.rules: own")


class Mlflow(Section):
    """The MLflow server; a worker takes about 0.5 GB."""

    replicas: int = Field(default=2, ge=1, le=20)
    workers: int = Field(default=1, ge=1, le=8, description="processes in each replica")
    worker_mb: int = Field(default=700, ge=500, le=16_384, description="memory that a worker may take at most")
    cpu_millis: int = Field(default=100, ge=10, le=16_000, description="CPU that is reserved for a replica")
    auth: Annotated[Auth, Field(strict=False, description="who may use it: none | basic")] = Auth.NONE
    allowed_hosts: list[Annotated[str, Field(pattern=r"^[a-zA-Z0-9*.:_\[\]-]+$")]] = Field(
        default=[],
        max_length=20,
        description="names under which it is reached besides its Service, such as an ingress'",
    )


class Database(Section):
    """PostgreSQL in the cluster; not used where the cloud gives one."""

    storage_gb: int = Field(default=10, ge=1, le=65_536)
    memory_mb: int = Field(default=512, ge=128, le=65_536, description="a quarter of it is PostgreSQL's own cache")
    cpu_millis: int = Field(default=100, ge=10, le=16_000)


class ObjectStorage(Section):
    """S3 in the cluster; not used where the cloud gives it."""

    storage_gb: int = Field(default=20, ge=1, le=65_536)
    memory_mb: int = Field(default=512, ge=64, le=65_536)
    cpu_millis: int = Field(default=50, ge=10, le=16_000)


class Backup(Section):
    """Copies of the database and of the buckets in the cluster, on a volume of their own."""

    schedule: str = Field(default="17 2 * * *", pattern=CRON, description="five fields of cron, in UTC")
    kept: int = Field(default=7, ge=1, le=1000, description="backups; older ones are deleted after a new one is whole")
    storage_gb: int = Field(default=30, ge=1, le=65_536, description="what did not change takes no space again")


class Rules(StrEnum):
    """How a Prometheus is given the environment's rules: one that is already there, or one of its own."""

    NONE = "none"  # by nothing in the cluster
    OPERATOR = "operator"  # a PrometheusRule, which Prometheus' operator takes up
    CONFIG_MAP = "config_map"  # a ConfigMap, for a Prometheus that mounts it or has a sidecar that looks for its labels
    OWN = "own"  # to a Prometheus and an Alertmanager that come with the platform


class Prometheus(Section):
    """The platform's own: it scrapes the pods of its namespace, and no others."""

    retention_days: int = Field(default=15, ge=1, le=3650)
    storage_gb: int = Field(default=10, ge=1, le=65_536, description="the oldest is dropped before it is full")
    memory_mb: int = Field(default=512, ge=128, le=65_536)
    cpu_millis: int = Field(default=50, ge=10, le=16_000)


class Alertmanager(Section):
    """The platform's own; whom it tells is yours to state."""

    config_secret: str | None = Field(
        default=None,
        pattern=r"^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$",
        description="a Secret of the namespace whose alertmanager.yaml says who is told of alerts; none: nobody is",
    )
    storage_gb: int = Field(default=1, ge=1, le=65_536, description="silences, and what was told")


Label = Annotated[str, Field(pattern=r"^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$")]


class Monitoring(Section):
    """What a Prometheus of the cluster is given, or one that is delivered with the platform."""

    rules: Annotated[Rules, Field(strict=False, description="none | operator | config_map | own")] = Rules.NONE
    labels: dict[str, Label] = Field(
        default={}, description="by which the rules are looked for, such as release: kube-prometheus-stack"
    )
    prometheus: Prometheus = Field(default=Prometheus(), description="with rules: own")
    alertmanager: Alertmanager = Field(default=Alertmanager(), description="with rules: own")


class Platform(Section):
    """The MLflow server, and where the cloud gives none, object storage and a database."""

    images: Images = Images()
    mlflow: Mlflow = Mlflow()
    database: Database = Database()
    object_storage: ObjectStorage = ObjectStorage()
    backup: Backup = Backup()
    monitoring: Monitoring = Monitoring()
    storage_class: str | None = Field(
        default=None, pattern=r"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$", description="of all volumes; none: the cluster's own"
    )
