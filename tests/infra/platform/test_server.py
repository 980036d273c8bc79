"""How the MLflow server finds its database's password where AWS keeps and rotates it."""

import json

import boto3
import pytest
from mlflow.server import handlers
from mlflow.store.artifact.artifact_repo import MultipartDownloadMixin, MultipartUploadMixin
from mlflow.store.artifact.s3_artifact_repo import S3ArtifactRepository
from moto import mock_aws

from infra.platform.images.mlflow import server


@pytest.fixture(autouse=True)
def _aws(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    monkeypatch.setattr(server, "_secrets", {})


def test_each_new_connection_has_the_password_of_now(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rotation goes unnoticed; within a minute the secret is not read again."""
    with mock_aws():
        secrets = boto3.client("secretsmanager")
        arn = secrets.create_secret(Name="database", SecretString=json.dumps({"username": "u", "password": "old"}))[
            "ARN"
        ]
        monkeypatch.setenv("DATABASE_SECRET_ARN", arn)
        parameters = {"host": "x"}
        server.identify(None, None, [], parameters)
        assert parameters == {"host": "x", "user": "u", "password": "old"}
        secrets.put_secret_value(SecretId=arn, SecretString=json.dumps({"username": "u", "password": "new"}))
        assert server.credentials(arn)["password"] == "old"
        monkeypatch.setattr(server, "FRESH", 0.0)
        server.identify(None, None, [], parameters)
        assert parameters["password"] == "new"


def test_without_a_secret_libpq_finds_its_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a cluster with a database of its own."""
    monkeypatch.delenv("DATABASE_SECRET_ARN", raising=False)
    parameters = {"host": "database"}
    server.identify(None, None, [], parameters)
    assert parameters == {"host": "database"}


def test_no_client_is_sent_to_the_object_storage(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients ask the server whether they may go past it; a laptop or a pod could not."""
    names = ("MultipartUploadMixin", "MultipartDownloadMixin")
    for name in names:
        monkeypatch.setattr(handlers, name, getattr(handlers, name))  # as it was, afterwards
    store = S3ArtifactRepository("s3://mlflow")
    assert isinstance(store, MultipartUploadMixin | MultipartDownloadMixin)
    server.proxy()
    for name in names:
        assert not isinstance(store, getattr(handlers, name))
