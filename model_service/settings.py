"""What `environments/<env>/model.yaml` may say."""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from environments.promotion import Promotion

MEBIBYTE = 1 << 20
LATENCIES_MS = (0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000)  # the buckets that are counted

Image = Annotated[
    str,
    Field(
        pattern=r"^[a-z0-9][a-z0-9._:/-]*@sha256:[0-9a-f]{64}$",
        description="repository@sha256:digest; a tag would mean another image tomorrow",
    ),
]


class PredictionLog(BaseModel):
    """How predictions are gathered before they are written to PREDICTION_LOG_URL."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    batch_seconds: float = Field(5, ge=0.1, le=3600, description="a batch is written at the latest after this time")
    batch_rows: int = Field(50_000, ge=1, le=1_000_000, description="or once it has this many predictions")
    spool_bytes: int = Field(
        256 * MEBIBYTE, ge=MEBIBYTE, description="kept on disk while the storage is down; beyond it rows are dropped"
    )


class Replicas(BaseModel):
    """How many pods; between the two, the load decides."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    min: int = Field(2, ge=1, le=1000, description="two outlive the loss of one")
    max: int = Field(4, ge=1, le=1000, description="as many as `min`: no autoscaling")
    cpu_percent: int = Field(70, ge=10, le=100, description="of the requested CPU, above which pods are added")

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.max < self.min:
            raise ValueError(f"max is {self.max}, less than min, {self.min}")
        return self


class Resources(BaseModel):
    """Of one pod, in Kubernetes' notation. Memory is a limit, too; CPU is not, for a limit only adds latency."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    cpu: str = Field("500m", pattern=r"^[1-9][0-9]*m?$")
    memory: str = Field("1Gi", pattern=r"^[1-9][0-9]*(Mi|Gi)$")


class Canary(BaseModel):
    """A new model or image answers a share of the requests first, and the rest once it has proved itself."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    share: float = Field(0.2, gt=0, le=0.5, description="of the pods, rounded up to whole ones")
    seconds: int = Field(300, ge=5, le=86_400, description="how long the bounds must hold")
    min_requests: int = Field(500, ge=1, description="predictions without which nothing is decided in its favour")
    max_error_rate: float = Field(0.01, ge=0, lt=1, description="of its answers, those that are 5xx")
    max_latency_ms: float = Field(100, gt=0, le=10_000, description="within which 95 % of its answers are given")


class Rollout(BaseModel):
    """How a new model or image comes into service in a cluster."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    canary: Canary | None = Field(None, description="none: pod by pod, without a trial")
    ready_within_seconds: int = Field(180, ge=10, le=3600, description="or the old one is put back")


class Slo(BaseModel):
    """What the service's users may count on, over 30 days; alerts fire where it is spent too fast."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    availability: float = Field(0.995, ge=0.5, lt=1, description="share of predictions that do not end with a 5xx")
    latency_ms: float = Field(100, description="within which `latency_share` is answered; a bucket of the histogram")
    latency_share: float = Field(0.99, ge=0.5, lt=1, description="of predictions, answered within `latency_ms`")
    min_requests: int = Field(100, ge=1, description="in the long window, with fewer of which no alert fires")

    @model_validator(mode="after")
    def _counted(self) -> Self:
        if self.latency_ms not in LATENCIES_MS:
            allowed = ", ".join(f"{each:g}" for each in LATENCIES_MS)
            raise ValueError(f"latency_ms is {self.latency_ms:g}; counted, and so allowed, are {allowed}")
        return self


class Service(BaseModel):
    """How the model is served. A change takes effect at the next start."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    workers: int = Field(2, ge=1, le=64, description="processes; one per core")
    max_in_flight: int = Field(256, ge=1, description="requests of all workers together; more are answered 503")
    max_body_bytes: int = Field(MEBIBYTE, ge=1024, le=1024 * MEBIBYTE, description="larger requests are answered 413")
    body_seconds: float = Field(10, gt=0, le=300, description="a request whose body takes longer is answered 408")
    linger_seconds: float = Field(
        1, ge=0, le=300, description="new connections are still answered after SIGTERM; in a cluster 5 s at least"
    )
    drain_seconds: float = Field(10, gt=0, le=300, description="then requests in flight have this long to finish")
    prediction_log: PredictionLog = PredictionLog()
    image: Image | None = Field(None, description="what a cluster runs; written by `infra images build --pin`")
    replicas: Replicas = Replicas()
    resources: Resources = Resources()
    rollout: Rollout = Rollout()
    slo: Slo = Slo()
    prometheus_operator: bool = Field(
        False,  # noqa: FBT003
        description="in a cluster, a ServiceMonitor and a PrometheusRule for Prometheus' operator",
    )
    kserve: bool = Field(False, description="as an InferenceService of KServe instead of a Deployment")  # noqa: FBT003

    @model_validator(mode="after")
    def _one_canary(self) -> Self:
        if self.kserve and self.rollout.canary:
            raise ValueError("rollout.canary is for Deployments; KServe has its own: leave one of the two out")
        return self


class Model(BaseModel):
    """Which model an environment serves, and how."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    service: Service = Service()
    promotion: Promotion | None = Field(None, description="absent until something is promoted")
