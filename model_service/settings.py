"""What `environments/<env>/model.yaml` may say."""

from pydantic import BaseModel, ConfigDict, Field

from environments.promotion import Promotion

MEBIBYTE = 1 << 20


class PredictionLog(BaseModel):
    """How predictions are gathered before they are written to PREDICTION_LOG_URL."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    batch_seconds: float = Field(5, ge=0.1, le=3600, description="a batch is written at the latest after this time")
    batch_rows: int = Field(50_000, ge=1, le=1_000_000, description="or once it has this many predictions")
    spool_bytes: int = Field(
        256 * MEBIBYTE, ge=MEBIBYTE, description="kept on disk while the storage is down; beyond it rows are dropped"
    )


class Service(BaseModel):
    """How the model is served. A change takes effect at the next start."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    workers: int = Field(2, ge=1, le=64, description="processes; one per core")
    max_in_flight: int = Field(256, ge=1, description="requests of all workers together; more are answered 503")
    max_body_bytes: int = Field(MEBIBYTE, ge=1024, le=1024 * MEBIBYTE, description="larger requests are answered 413")
    body_seconds: float = Field(10, gt=0, le=300, description="a request whose body takes longer is answered 408")
    linger_seconds: float = Field(1, ge=0, le=300, description="new connections are still answered after SIGTERM")
    drain_seconds: float = Field(10, gt=0, le=300, description="then requests in flight have this long to finish")
    prediction_log: PredictionLog = PredictionLog()


class Model(BaseModel):
    """Which model an environment serves, and how."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    service: Service = Service()
    promotion: Promotion | None = Field(None, description="absent until something is promoted")
