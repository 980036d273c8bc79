"""A prediction log in S3: read and added to as one on a disk, and told about where it cannot be reached."""

from collections.abc import Iterator

import polars as pl
import pytest
from moto.server import ThreadedMotoServer

from pipelines.connection import Connection, Unreachable
from pipelines.monitoring import labels
from pipelines.monitoring.storage import Faults, Storage


def connection(port: int) -> Connection:
    return Connection.model_validate(
        {
            "ENVIRONMENT": "dev",
            "MLFLOW_TRACKING_URI": "http://127.0.0.1:9",
            "DVC_REMOTE_URL": "s3://dvc",
            "PREDICTION_LOG_URL": "s3://dvc/predictions",
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": "a",
            "AWS_SECRET_ACCESS_KEY": "b",
        }
    )


@pytest.fixture
def s3() -> Iterator[Connection]:
    """With an empty bucket."""
    import boto3

    server = ThreadedMotoServer(port=0, verbose=False)
    server.start()
    _, port = server.get_host_and_port()
    client = boto3.client(
        "s3",
        endpoint_url=f"http://127.0.0.1:{port}",
        region_name="us-east-1",
        aws_access_key_id="a",
        aws_secret_access_key="b",
    )
    client.create_bucket(Bucket="dvc")
    yield connection(port)
    server.stop()


def test_labels_are_kept_in_s3_once(s3: Connection) -> None:
    """And found again."""
    storage, table = Storage(s3), pl.DataFrame({"id": ["a", "b"], "label": [1, 0]})
    assert storage.folders() == []
    assert labels.add(storage, table).new
    assert not labels.add(storage, table).new
    assert storage.folders() == ["labels"]
    faults = Faults()
    ((_, kept),) = storage.tables(storage.files("labels"), labels.NEEDED, faults)
    assert kept.select("id", "label").rows() == [("a", 1), ("b", 0)]
    assert (faults.torn, faults.foreign) == ([], [])


def test_a_log_in_s3_that_cannot_be_reached_says_so() -> None:
    """An operation that failed, not a stack trace."""
    with pytest.raises(Unreachable, match="the prediction log s3://dvc/predictions: "):
        Storage(connection(9)).folders()
