"""The retrainings of an environment, one file each, in the object storage with the prediction log.

A file is only ever made, never changed, and its number is taken by whoever makes it first: of two monitors one decides.
What became of a retraining is not noted here but asked of MLflow, which knows it also where nobody lived to note it.
"""

import os
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any, Self

import fsspec
from fsspec.implementations.local import LocalFileSystem
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from pipelines.connection import Connection
from pipelines.monitoring.cause import Cause
from pipelines.monitoring.storage import place

FOLDER = "retrainings"
WIDTH = 6


class Folded(BaseModel):
    """A cause that came up while a training ran or was about to."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    cause: Cause
    at: AwareDatetime


class Entry(BaseModel):
    """One decision to train."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: int = Field(ge=1)
    environment: str
    cause: Cause
    decided_at: AwareDatetime
    folded: tuple[Folded, ...] = ()

    @property
    def name(self) -> str:
        """By which the training's run is found: one training, however often it had to be started."""
        return f"{self.environment}-{self.number}"

    @property
    def line(self) -> str:
        return self.cause.line(self.name)

    @property
    def causes(self) -> tuple[Cause, ...]:
        return (self.cause, *(each.cause for each in self.folded))


class Unreadable(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """The ledger holds something that is not its own: nothing starts before a person has looked."""


class Ledger:
    """Whoever reads sees whole entries only."""

    def __init__(self, prediction_log: str, environment: str, **options: Any) -> None:
        """`options` are those of fsspec, such as credentials; where there are none, the shell's variables count."""
        options = {"use_listings_cache": False, **options} if prediction_log.startswith("s3://") else {}
        self._files, path = fsspec.core.url_to_fs(prediction_log, **options)
        self._folder = f"{path.rstrip('/')}/{FOLDER}"
        self._environment = environment

    @classmethod
    def of(cls, connection: Connection) -> Self:
        """Raises `Invalid` where the connection names no prediction log."""
        url, options = place(connection)
        return cls(url, connection.environment, **options)

    def entries(self) -> tuple[Entry, ...]:
        """In the order of the decisions. Raises `Unreadable`."""
        try:
            names = sorted(Path(file).name for file in self._files.ls(self._folder, detail=False))
        except FileNotFoundError:
            return ()
        folded: dict[int, list[Folded]] = {}
        entries = []
        for name in names:
            if name.endswith(".draft"):
                continue
            number, _, kind = name.removesuffix(".json").partition("-")
            content = self._files.cat_file(f"{self._folder}/{name}")
            try:
                if kind:
                    folded.setdefault(int(number), []).append(Folded.model_validate_json(content))
                else:
                    entries.append(Entry.model_validate_json(content))
            except (ValidationError, ValueError) as error:
                raise Unreadable(
                    f"{self._folder}/{name}: not an entry of the ledger; remove it or put it right"
                ) from error
        return tuple(
            entry.model_copy(update={"folded": tuple(sorted(folded.get(entry.number, ()), key=lambda each: each.at))})
            for entry in sorted(entries, key=lambda entry: entry.number)
        )

    def append(self, cause: Cause, now: datetime, *, after: int) -> Entry | None:
        """The next entry; None where somebody else has decided since the reader saw `after` entries."""
        entry = Entry(number=after + 1, environment=self._environment, cause=cause, decided_at=now)
        made = self._make(f"{entry.number:0{WIDTH}}.json", entry)
        return entry if made else None

    def fold(self, entry: Entry, cause: Cause, now: datetime) -> None:
        """Note that a training answers this cause, too; once for each rule."""
        self._make(f"{entry.number:0{WIDTH}}-{cause.rule}.json", Folded(cause=cause, at=now))

    def _make(self, name: str, content: BaseModel) -> bool:
        """False where a file of this name is there already."""
        target = f"{self._folder}/{name}"
        data = content.model_dump_json(indent=2).encode()
        if isinstance(self._files, LocalFileSystem):
            return _make_file(Path(target), data)
        try:
            self._files.pipe_file(target, data, mode="create")
        except Exception as error:
            if _taken(error):
                return False
            raise
        return True


def _make_file(target: Path, data: bytes) -> bool:
    """A link, unlike a rename, refuses a name that is taken; and it is there whole or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, draft = tempfile.mkstemp(dir=target.parent, suffix=".draft")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        try:
            os.link(draft, target)
        except FileExistsError:
            return False
        return True
    finally:
        Path(draft).unlink()


def _taken(error: BaseException) -> bool:
    """S3 answers 412 where the key exists, and 409 where another write of it is under way."""
    if isinstance(error, FileExistsError):
        return True
    answer: Any = getattr(error, "response", None) or getattr(error.__cause__, "response", None) or {}
    return answer.get("ResponseMetadata", {}).get("HTTPStatusCode") in (409, 412)
