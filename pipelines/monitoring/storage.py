"""The folder of the prediction log, on a disk or in S3: which Parquet files there are, and what they hold."""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import polars as pl

from environments import Invalid
from pipelines.connection import Connection, Unreachable

PARQUET = ".parquet"


@dataclass
class Faults:
    """Files that could not be used, by their path within the log."""

    torn: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)


class Storage:
    """Raises `Invalid` where the connection names no prediction log, `Unreachable` where it cannot be had."""

    def __init__(self, connection: Connection) -> None:
        import fsspec

        url, options = place(connection)
        self._files, root = fsspec.core.url_to_fs(url, **options)
        self._root = root.rstrip("/")
        self._url = url
        self._local = not url.startswith("s3://")

    def folders(self) -> list[str]:
        """Names of the folders at the top of the log."""
        return sorted(_name(item["name"]) for item in self._listed("") if item["type"] == "directory")

    def files(self, folder: str) -> list[str]:
        """Paths of the files in a folder; drafts of writers that are not done are no files yet."""
        names = [_name(item["name"]) for item in self._listed(folder) if item["type"] == "file"]
        return sorted(f"{folder}/{name}" for name in names if not name.startswith("."))

    def exists(self, path: str) -> bool:
        with self._reached():
            return bool(self._files.exists(f"{self._root}/{path}"))

    def write(self, path: str, content: bytes) -> None:
        """In one step: readers see the file whole or not at all."""
        target = f"{self._root}/{path}"
        with self._reached():
            if not self._local:
                self._files.pipe_file(target, content)
                return
            final = Path(target)
            final.parent.mkdir(parents=True, exist_ok=True)
            draft = final.with_name(f".{final.stem}.draft")
            draft.write_bytes(content)
            draft.replace(final)

    def tables(
        self,
        paths: Sequence[str],
        needed: dict[str, pl.DataType],
        faults: Faults,
        wanted: Callable[[str], Sequence[str]] = lambda _: (),
    ) -> Iterator[tuple[str, pl.DataFrame]]:
        """Each file's columns `needed`, as these types, and those `wanted` of it that it has, as they are.

        A file that ends too early, or was never Parquet, is torn; one that lacks a column is somebody else's.
        """
        for path in paths:
            if not path.endswith(PARQUET):
                faults.foreign.append(path)
                continue
            with self._reached():
                content = self._files.cat_file(f"{self._root}/{path}")
            try:
                there = pl.read_parquet_schema(io.BytesIO(content))
                if not needed.keys() <= there.keys():
                    faults.foreign.append(path)
                    continue
                columns = [*needed, *(name for name in wanted(path) if name in there and name not in needed)]
                table = pl.read_parquet(io.BytesIO(content), columns=columns)
            except (pl.exceptions.PolarsError, OSError, ValueError):
                faults.torn.append(path)
                continue
            try:
                yield path, table.with_columns(pl.col(name).cast(kind) for name, kind in needed.items())
            except pl.exceptions.PolarsError:
                faults.foreign.append(path)

    def _listed(self, folder: str) -> list[dict[str, Any]]:
        with self._reached():
            try:
                found: list[dict[str, Any]] = self._files.ls(f"{self._root}/{folder}".rstrip("/"), detail=True)
            except FileNotFoundError:  # nobody has written anything yet
                return []
        return found

    @contextmanager
    def _reached(self) -> Iterator[None]:
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            yield
        except (OSError, BotoCoreError, ClientError) as error:
            raise Unreachable(f"the prediction log {self._url}: {' '.join(str(error).split())[:300]}") from error


def place(connection: Connection) -> tuple[str, dict[str, Any]]:
    """The prediction log's address, and what fsspec needs to open it. Raises `Invalid` where there is none."""
    url = connection.prediction_log_url
    if not url:
        raise Invalid(f"{connection.environment} has no prediction log: PREDICTION_LOG_URL is not set")
    if not url.startswith("s3://"):
        return url, {}
    client = {"endpoint_url": connection.s3_endpoint_url, "region_name": connection.region}
    return url, {
        "use_listings_cache": False,
        "key": connection.access_key_id,
        "secret": connection.secret_access_key,
        "client_kwargs": {name: value for name, value in client.items() if value},
    }


def _name(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2]
