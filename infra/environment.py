"""The typed `environments/<env>/infrastructure.yaml`."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from infra.aws.settings import Aws
from infra.kubernetes.settings import Kubernetes
from infra.section import Section


class Target(StrEnum):
    """What an environment stands on."""

    LOCAL = "local"
    KUBERNETES = "kubernetes"
    AWS = "aws"


class Mlflow(Section):
    workers: int = Field(default=1, ge=1, le=8, description="processes of the MLflow server; 0.5 GB each")


class Logs(Section):
    megabytes: int = Field(default=10, ge=1, le=1024, description="size at which a program's log is rotated")
    kept: int = Field(default=3, ge=0, le=100, description="rotated logs kept besides the current one")


class Infrastructure(Section):
    """What one environment is made of."""

    target: Annotated[Target, Field(strict=False, description="what the environment stands on")]
    mlflow: Mlflow = Mlflow()
    logs: Logs = Logs()
    ready_within_seconds: int = Field(default=120, ge=5, le=3600, description="how long `infra apply` waits")
    kubernetes: Kubernetes = Field(default=Kubernetes(), description="where it is in a cluster, and what runs there")
    aws: Aws | None = Field(default=None, description="what the environment is made of on AWS")
