"""The object storage of an environment in a cluster, as a process of this machine with an empty bucket `dvc`."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from infra.tools import tool

KEYS = {"ROOT_ACCESS_KEY": "TESTKEYTESTKEYTESTKE", "ROOT_SECRET_KEY": "testsecrettestsecrettestsecrettestsecret"}


@contextmanager
def versitygw(folder: Path, *, attributes: bool) -> Iterator[dict[str, str]]:
    """Gives the variables by which it is reached.

    What S3 knows of an object is in extended attributes, or in files beside: its image chooses by what a volume can.
    """
    data, beside = folder / "data", folder / "metadata"
    (data / "dvc").mkdir(parents=True)
    beside.mkdir()
    options = [] if attributes else ["--sidecar", str(beside)]
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [str(tool("versitygw")), "--port", f"127.0.0.1:{port}", "posix", *options, str(data)]
    log = (folder / "versitygw.log").open("wb")
    with log, subprocess.Popen(command, env=os.environ | KEYS, stdout=log, stderr=log) as process:
        try:
            deadline = time.monotonic() + 30
            while not _answers(port):
                assert process.poll() is None, (folder / "versitygw.log").read_text()
                assert time.monotonic() < deadline, "versitygw does not answer within 30 s"
                time.sleep(0.05)
            yield {
                "PREDICTION_LOG_URL": "s3://dvc/predictions",
                "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
                "AWS_DEFAULT_REGION": "us-east-1",
                "AWS_ACCESS_KEY_ID": KEYS["ROOT_ACCESS_KEY"],
                "AWS_SECRET_ACCESS_KEY": KEYS["ROOT_SECRET_KEY"],
            }
        finally:
            process.terminate()
            process.wait(10)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
