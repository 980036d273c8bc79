"""A prediction log in S3: read and added to as one on a disk, and told about where it cannot be reached."""

from collections.abc import Iterator

import polars as pl
import pytest

from pipelines.connection import Connection, Unreachable
from pipelines.monitoring import labels
from pipelines.monitoring.storage import Faults, Storage
from tests import s3 as s3_server


def connection(url: str) -> Connection:
    return Connection.model_validate(
        {
            "ENVIRONMENT": "dev",
            "MLFLOW_TRACKING_URI": "http://127.0.0.1:9",
            "DVC_REMOTE_URL": "s3://dvc",
            "PREDICTION_LOG_URL": "s3://dvc/predictions",
            "AWS_ENDPOINT_URL": url,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": "a",
            "AWS_SECRET_ACCESS_KEY": "b",
        }
    )


@pytest.fixture
def s3() -> Iterator[Connection]:
    """With an empty bucket."""
    with s3_server.serving("dvc") as variables:
        yield connection(variables["AWS_ENDPOINT_URL"])


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
        Storage(connection("http://127.0.0.1:9")).folders()
