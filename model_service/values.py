"""What the chart in `chart/` is given: the part of `model.yaml` that a cluster needs, and where it runs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

import environments
from environments.alerting import plain
from environments.promotion import Promotion
from model_service import alerts
from model_service.settings import Image, Model, PredictionLog, Replicas, Resources, Rollout, Service

# Of the service, what no pod needs to know: a change of it must not make new ones.
CLUSTER = frozenset({"image", "replicas", "resources", "rollout", "kserve", "slo", "prometheus_operator"})
# Where nobody but the node knows that a container stops, it takes the readiness probe this long to have it left alone.
LINGER_SECONDS = 5.0


class NothingToServe(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """Nothing has been promoted yet."""


class Pods(BaseModel):
    """What the record that is mounted into a pod says of the service, as in `model.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    workers: int = Field(ge=1, le=64)
    max_in_flight: int = Field(ge=1)
    max_body_bytes: int = Field(ge=1024)
    body_seconds: float = Field(gt=0, le=300)
    linger_seconds: float = Field(ge=0, le=300)
    drain_seconds: float = Field(gt=0, le=300)
    prediction_log: PredictionLog


class Trial(BaseModel):
    """The canary: what is tried beside what is served, and in how many pods."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    image: Image
    service: Pods
    promotion: Promotion
    replicas: int = Field(ge=1)


class Connection(BaseModel):
    """How the pods reach MLflow and the object storage: variables, and Secrets whose keys are variables, too."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    variables: dict[str, str] = {}
    secrets: tuple[str, ...] = ()
    service_account_annotations: dict[str, str] = {}


class Own(BaseModel):
    """What `model-service values` prints."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    image: Image
    service: Pods
    promotion: Promotion
    replicas: Replicas
    resources: Resources
    rollout: Rollout
    kserve: bool
    rules: tuple[dict[str, Any], ...] = Field((), description="groups of a PrometheusRule; none: no such object")


class Values(Own):
    """All that the chart knows: what `infra` adds, too."""

    environment: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    connection: Connection
    canary: Trial | None = None


def values(root: Path, environment: str) -> Mapping[str, Any]:
    """Raises `Invalid` where `model.yaml` is wrong or names no image, `NothingToServe` where nothing is promoted."""
    stated = environments.read(Model, root, environment, "model")
    file = environments.path(root, environment, "model").relative_to(root)
    if stated.promotion is None:
        raise NothingToServe(f"{file}: no promotion: there is nothing to serve yet")
    if stated.service.image is None:
        raise environments.Invalid(
            f"{file}: service.image: a cluster needs one; `infra images build model-service --pin {environment}`"
        )
    return of(environment, stated.service, stated.service.image, stated.promotion).model_dump(mode="json")


def of(environment: str, service: Service, image: str, promotion: Promotion) -> Own:
    pods = service.model_dump(exclude=set(CLUSTER)) | {"linger_seconds": max(service.linger_seconds, LINGER_SECONDS)}
    return Own(
        image=image,
        service=Pods.model_validate(pods),
        promotion=promotion,
        replicas=service.replicas,
        resources=service.resources,
        rollout=service.rollout,
        kserve=service.kserve,
        rules=tuple(plain(alerts.groups(environment, service))) if service.prometheus_operator else (),
    )
