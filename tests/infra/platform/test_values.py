"""What the platform's chart is given, and what is refused before Helm sees it."""

from typing import Any

import pytest
from pydantic import ValidationError

from environments import Invalid
from infra.platform.settings import Alertmanager, Backup, Images, Mlflow, Monitoring, Platform, Rules
from infra.platform.values import Values, schema, values

DIGEST = f"sha256:{'a' * 64}"
PINNED = Platform(
    images=Images(
        mlflow=f"localhost:5000/x/mlflow@{DIGEST}",
        database=f"localhost:5000/x/database@{DIGEST}",
        object_storage=f"localhost:5000/x/object-storage@{DIGEST}",
    )
)
OUTPUTS: dict[str, Any] = {
    "region": "eu-central-1",
    "mlflow_bucket": "x-prod-mlflow-123456789012",
    "database_endpoint": "x.rds.example:5433",
    "database_secret_arn": "arn:aws:secretsmanager:eu-central-1:123456789012:secret:rds!x",
}


def test_a_cluster_gets_database_and_storage_of_its_own() -> None:
    """Nothing of a foundation is in the values, and they are the chart's."""
    made = values(PINNED, "dev")
    assert made["environment"] == "dev"
    assert made["foundation"] is None
    assert made["images"]["database"] == f"localhost:5000/x/database@{DIGEST}"
    assert Values.model_validate_json(Values(**made | {"mlflow": PINNED.mlflow}).model_dump_json())


def test_on_aws_the_foundation_gives_them() -> None:
    """The images of what is not run there need not be pinned, and are not in the values."""
    made = values(PINNED.model_copy(update={"images": Images(mlflow=PINNED.images.mlflow)}), "prod", outputs=OUTPUTS)
    assert {name: image for name, image in made["images"].items() if image} == {"mlflow": PINNED.images.mlflow}
    assert made["foundation"] == {
        "database": {"host": "x.rds.example", "port": 5433, "secret_arn": OUTPUTS["database_secret_arn"]},
        "object_storage": {"mlflow_bucket": OUTPUTS["mlflow_bucket"], "region": "eu-central-1"},
    }


def test_an_image_that_is_not_pinned_is_named() -> None:
    """With the file, the key and the command that pins it."""
    with pytest.raises(Invalid) as refused:
        values(Platform(images=Images(mlflow=PINNED.images.mlflow)), "test")
    assert str(refused.value).splitlines() == [
        (
            "environments/test/infrastructure.yaml: kubernetes.platform.images.database: no image is pinned; "
            "`infra images build database --pin test` does it"
        ),
        (
            "environments/test/infrastructure.yaml: kubernetes.platform.images.object_storage: no image is pinned; "
            "`infra images build object-storage --pin test` does it"
        ),
    ]


def test_images_of_monitoring_are_asked_for_where_it_is_the_platforms_own() -> None:
    """And not given to the chart where it is not, though they are pinned."""
    own = PINNED.model_copy(update={"monitoring": Monitoring(rules=Rules.OWN)})
    with pytest.raises(Invalid) as refused:
        values(own, "dev")
    assert [line.split(": ")[1] for line in str(refused.value).splitlines()] == [
        "kubernetes.platform.images.prometheus",
        "kubernetes.platform.images.alertmanager",
    ]
    both = {name: f"prom/{name}@{DIGEST}" for name in ("prometheus", "alertmanager")}
    pinned = PINNED.images.model_copy(update=both)
    assert both.items() <= values(own.model_copy(update={"images": pinned}), "dev")["images"].items()
    assert values(PINNED.model_copy(update={"images": pinned}), "dev")["images"]["prometheus"] is None


@pytest.mark.parametrize("name", ["Who", "who_is_told", "-who", ""])
def test_a_secret_s_name_is_one(name: str) -> None:
    """As the cluster would say of the pod that mounts it."""
    with pytest.raises(ValidationError):
        Alertmanager(config_secret=name)


@pytest.mark.parametrize("image", ["mlflow:latest", "localhost:5000/mlflow", f"x:1@{DIGEST[:-1]}", f"-x@{DIGEST}", ""])
def test_an_image_takes_a_digest(image: str) -> None:
    """A tag can be moved to what nobody reviewed."""
    with pytest.raises(ValidationError, match="must be pinned by digest"):
        Images(mlflow=image)


@pytest.mark.parametrize("schedule", ["", "daily", "* * * *", "0 2 * * * *", "@daily"])
def test_a_schedule_takes_five_fields(schedule: str) -> None:
    """As the cluster would say much later, and only in an event."""
    with pytest.raises(ValidationError):
        Backup(schedule=schedule)
    assert Backup(schedule="*/15 0-6,22 * * 1-5").kept == 7


@pytest.mark.parametrize("host", ["a host", "a,b", "x;y"])
def test_a_host_name_is_one_name(host: str) -> None:
    """They end up in one variable, with commas between them."""
    with pytest.raises(ValidationError):
        Mlflow(allowed_hosts=[host])


def test_the_schema_refuses_what_the_chart_does_not_know() -> None:
    """Helm reads it before it renders anything."""
    assert schema()["additionalProperties"] is False
    assert {"environment", "images"} <= set(schema()["required"])
