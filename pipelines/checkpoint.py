"""What a training has finished, kept in the DVC remote: its next run goes on there, on whichever machine.

DVC finds outputs by the hashes in `dvc.lock`, so it is enough that the outputs and this file travel. DVC's own run
cache would do as well, but a training would first download the entries of all trainings that ever were.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from pipelines import data, params
from pipelines.connection import Connection, Unreachable

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

FOLDER = "trainings"
LATEST = "latest.lock"


class Checkpoint:
    """Of the trainings of one commit with one set of parameters; else of the newest of the environment."""

    def __init__(self, folder: Path, connection: Connection, commit: str) -> None:
        self._folder = folder
        self._lock = folder / data.LOCK
        told = commit.encode() + (folder / params.FILE).read_bytes()
        self._name = f"{hashlib.sha256(told).hexdigest()[:32]}.lock"
        self._files, self._remote = _remote(connection)

    def resume(self) -> None:
        """Bring what was finished into the workspace. DVC decides what of it still holds."""
        for name in (self._name, LATEST):
            kept = self._read(name)
            if kept is None:
                continue
            self._lock.write_bytes(kept)
            try:
                data.dvc(self._folder, "pull", "--allow-missing")
            except data.DvcFailed:  # an output was lost from the remote: what needs it runs again
                continue
            return
        self._lock.unlink(missing_ok=True)

    def run(self, step: str) -> None:
        """Run the step unless nothing that it reads has changed, and keep what it made. Outputs before the lock."""
        before = self._lock.read_bytes() if self._lock.exists() else b""
        target = f"{data.PIPELINE}:{step}"
        data.dvc(self._folder, "repro", "--single-item", target, show=True)
        if (after := self._lock.read_bytes()) != before:
            data.dvc(self._folder, "push", target)
            with self._reached():
                for name in (self._name, LATEST):
                    self._files.pipe_file(f"{self._remote}/{name}", after)

    def _read(self, name: str) -> bytes | None:
        with self._reached():
            try:
                return bytes(self._files.cat_file(f"{self._remote}/{name}"))
            except FileNotFoundError:
                return None

    @contextmanager
    def _reached(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise Unreachable(f"the DVC remote ({self._remote}): {error.strerror or error}") from error


def _remote(connection: Connection) -> "tuple[AbstractFileSystem, str]":
    from fsspec.core import url_to_fs

    url = f"{connection.dvc_remote_url.rstrip('/')}/{FOLDER}"
    if not url.startswith("s3://"):
        files, path = url_to_fs(url, auto_mkdir=True)
        return files, str(path)
    when_required = {"request_checksum_calculation": "when_required", "response_checksum_validation": "when_required"}
    files, path = url_to_fs(
        url,
        endpoint_url=connection.s3_endpoint_url,
        key=connection.access_key_id,
        secret=connection.secret_access_key,
        client_kwargs={"region_name": connection.region},
        config_kwargs=when_required,
        use_listings_cache=False,
    )
    return files, str(path)
