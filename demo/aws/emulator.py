"""Serves the emulator and prints its URL: `python -m demo.aws.emulator [--port 5000]`.

With AWS_ENDPOINT_URL set to that URL, Terraform, boto3 and `infra` use it in place of AWS. The access key says which
account one is in: AKIAEMUL and the account's 12 digits. The secret is anything.
"""

import argparse
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from werkzeug.serving import BaseWSGIServer

ROOT = Path(__file__).resolve().parents[2]
KEY = "AKIAEMUL"  # moto reads keys of 20 characters


@dataclass(frozen=True)
class Emulator:
    """An emulator that runs."""

    url: str

    def variables(self, account_id: str, region: str) -> dict[str, str]:
        """The environment in which a command reaches this emulator, as this account, and nothing else."""
        return {
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": f"{KEY}{account_id}",
            "AWS_SECRET_ACCESS_KEY": "emulated",
            "AWS_REGION": region,
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    def client(self, service: str, account_id: str, region: str) -> Any:
        """boto3's client of a service, as this account."""
        import boto3

        return boto3.client(
            service,
            endpoint_url=self.url,
            aws_access_key_id=f"{KEY}{account_id}",
            aws_secret_access_key="emulated",
            region_name=region,
        )


@contextmanager
def running(log: Path) -> Iterator[Emulator]:
    """Run an emulator in a process of its own, which ends with this block or with this process, however that ends."""
    with log.open("ab") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "demo.aws.emulator", "--until-eof"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stream,
            text=True,
        )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        url = process.stdout.readline().strip()
        if not url:
            raise RuntimeError(f"the emulator did not start; see {log}")
        yield Emulator(url)
    finally:
        process.stdin.close()
        process.wait(timeout=30)
        process.stdout.close()


def serve(host: str, port: int, *, ready: Callable[[str], None], until_eof: IO[str] | None = None) -> None:
    """Serve until the process ends, or the stream does."""
    os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"  # roles have policies of AWS; moto reads this on its import
    import moto.iam.models
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
    from werkzeug.serving import make_server

    from demo.aws import eks, repairs
    from demo.aws.retries import AnswerAgain

    eks.install()
    repairs.install()
    of_key = moto.iam.models.get_account_id_from

    def account(access_key: str) -> str:
        return access_key.removeprefix(KEY) if access_key.startswith(KEY) else str(of_key(access_key))

    moto.iam.models.get_account_id_from = account
    server = make_server(host, port, AnswerAgain(DomainDispatcherApplication(create_backend_app)), threaded=True)
    if until_eof is not None:
        threading.Thread(target=_end_with, args=(until_eof, server), daemon=True).start()
    ready(f"http://{host}:{server.server_port}")
    server.serve_forever()


def _end_with(stream: IO[str], server: "BaseWSGIServer") -> None:
    stream.read()
    server.shutdown()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m demo.aws.emulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="an IP address: with a name, S3 clients prefix the bucket")
    parser.add_argument("--port", type=int, default=0, help="0: one that is free")
    parser.add_argument("--until-eof", action="store_true", help="end when standard input does")
    chosen = parser.parse_args(arguments)
    try:
        serve(
            chosen.host,
            chosen.port,
            ready=lambda url: print(url, flush=True),
            until_eof=sys.stdin if chosen.until_eof else None,
        )
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
