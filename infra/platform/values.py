"""The values of the chart `infra/platform`: an environment's settings, and what its foundation gives."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import Field

from environments import Invalid
from infra.platform.settings import Backup, Database, Image, Mlflow, Monitoring, ObjectStorage, Platform, Rules
from infra.section import Section

DATABASE = "mlflow"  # name of the database, in the cluster and on RDS
BUCKETS = ("dvc", "mlflow")
SECRETS = {
    "object-storage": ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"),
    "database": ("username", "password"),
    "model-service-labels": ("MODEL_SERVICE_LABELS_TOKEN",),
    "mlflow-auth": ("MLFLOW_TRACKING_USERNAME", "MLFLOW_TRACKING_PASSWORD"),
    "mlflow-session": ("MLFLOW_FLASK_SERVER_SECRET_KEY",),
}


class Images(Section):
    mlflow: Image
    database: Image | None = None
    object_storage: Image | None = None
    prometheus: Image | None = None
    alertmanager: Image | None = None


class ExternalDatabase(Section):
    """PostgreSQL that the foundation made; its password is read from Secrets Manager for each new connection."""

    host: str = Field(min_length=1)
    port: int = Field(default=5432, ge=1, le=65_535)
    secret_arn: str = Field(pattern=r"^arn:aws:secretsmanager:")


class ExternalStorage(Section):
    """S3 that the foundation made; reached with the identity of the service account `mlflow`."""

    mlflow_bucket: str = Field(min_length=3)
    region: str = Field(min_length=1)


class Foundation(Section):
    """What the cloud gives instead of what the chart would run."""

    database: ExternalDatabase
    object_storage: ExternalStorage


class Connection(Section):
    """What every chart is given to reach the platform by; this one makes what they reach."""

    variables: dict[str, str] = Field(default={})
    secrets: list[str] = Field(default=[])
    service_account_annotations: dict[str, str] = Field(default={})


class Values(Section):
    """`values.yaml`, typed; `values.schema.json` is generated from it."""

    environment: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    connection: Connection = Connection()
    images: Images
    mlflow: Mlflow = Mlflow()
    database: Database = Database()
    object_storage: ObjectStorage = ObjectStorage()
    backup: Backup = Backup()
    monitoring: Monitoring = Monitoring()
    rules: list[dict[str, Any]] = Field(default=[], description="groups of Prometheus, where `monitoring` wants them")
    scraped: list[dict[str, Any]] = Field(default=[], description="jobs of the platform's own Prometheus")
    storage_class: str | None = None
    foundation: Annotated[Foundation | None, Field(description="none: database and storage in the cluster")] = None


def values(
    platform: Platform,
    environment: str,
    *,
    outputs: Mapping[str, Any] | None = None,
    rules: Sequence[dict[str, Any]] = (),
    scraped: Sequence[dict[str, Any]] = (),
) -> dict[str, Any]:
    """What Helm is given. `outputs` are those of the foundation, by the names of infra/aws/cdktf/outputs.py.

    Raises `Invalid` with a line for each image that is not pinned yet.
    """
    needed = ["mlflow"] if outputs else ["mlflow", "database", "object_storage"]
    if platform.monitoring.rules is Rules.OWN:
        needed += ["prometheus", "alertmanager"]
    images = {name: image for name, image in platform.images.model_dump().items() if name in needed}
    if faults := [
        f"environments/{environment}/infrastructure.yaml: kubernetes.platform.images.{name}: no image is pinned; "
        f"`infra images build {name.replace('_', '-')} --pin {environment}` does it"
        for name in needed
        if images[name] is None
    ]:
        raise Invalid("\n".join(faults))
    made = Values(
        environment=environment,
        images=Images(**images),
        mlflow=platform.mlflow,
        database=platform.database,
        object_storage=platform.object_storage,
        backup=platform.backup,
        monitoring=platform.monitoring,
        rules=list(rules),
        scraped=list(scraped),
        storage_class=platform.storage_class,
        foundation=foundation(outputs) if outputs else None,
    )
    return made.model_dump(mode="json")


def foundation(outputs: Mapping[str, Any]) -> Foundation:
    host, _, port = str(outputs["database_endpoint"]).partition(":")
    return Foundation(
        database=ExternalDatabase(host=host, port=int(port or 5432), secret_arn=outputs["database_secret_arn"]),
        object_storage=ExternalStorage(mlflow_bucket=outputs["mlflow_bucket"], region=outputs["region"]),
    )


def schema() -> dict[str, Any]:
    """The chart's values.schema.json."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Values.model_json_schema()}


def defaults() -> dict[str, Any]:
    """The chart's values.yaml: what holds where nothing is said."""
    least = Values(environment="any", images=Images(mlflow=f"any@sha256:{'0' * 64}")).model_dump(mode="json")
    return {name: value for name, value in least.items() if not Values.model_fields[name].is_required()}
