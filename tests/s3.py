"""The S3 server of tests, which moto plays, on loopback."""

import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

import boto3
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server
from werkzeug.test import Client


@contextmanager
def serving(
    *buckets: str, region: str = "us-east-1", methods: Collection[str] | None = None
) -> Iterator[dict[str, str]]:
    """The variables that lead to a server with just these buckets, which refuses all but `methods`.

    moto has one state per process: without its reset a bucket of the module before would still be there.
    """
    moto = DomainDispatcherApplication(create_backend_app)
    Client(moto).post("/moto-api/reset")

    def application(environ: Any, start_response: Any) -> Any:
        if methods is None or environ["REQUEST_METHOD"] in methods:
            return moto(environ, start_response)
        start_response("403 Forbidden", [("content-length", "0")])
        return [b""]

    server = make_server("127.0.0.1", 0, application, threaded=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    variables = {
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.server_port}",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": region,
    }
    try:
        for bucket in buckets:
            client(variables).create_bucket(Bucket=bucket, **_placed(region))
        yield variables
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def client(variables: dict[str, str]) -> Any:
    """Of the server that `variables` lead to."""
    return boto3.client(
        "s3",
        endpoint_url=variables["AWS_ENDPOINT_URL"],
        region_name=variables["AWS_DEFAULT_REGION"],
        aws_access_key_id=variables["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=variables["AWS_SECRET_ACCESS_KEY"],
    )


def _placed(region: str) -> dict[str, Any]:
    return {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
