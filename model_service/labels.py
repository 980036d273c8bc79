"""POST /labels: what really happened, by the id of the prediction, kept beside the prediction log.

`labels/<sha256>.parquet` in the log's folder, with the columns id (string), label (0 or 1) and received (UTC). A file's
name is the digest of what it says, so that the same labels sent again change nothing. `pipelines labels add` keeps them
in the same way, and `pipelines monitor` reads both; a test holds the two together.
"""

import hashlib
import hmac
import logging
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Self

import msgspec

from environments import Invalid
from model_service.protocol import bad_json
from model_service.refusal import BadInput, Refused

if TYPE_CHECKING:
    from model_service.shipper import Storage

TOKEN = "MODEL_SERVICE_LABELS_TOKEN"  # noqa: S105 - the variable's name
SHORTEST = 16
PATH = "/labels"
FOLDER = "labels"
log = logging.getLogger("model_service.labels")


class Label(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    id: Annotated[str, msgspec.Meta(min_length=1, max_length=256)]
    label: Annotated[int, msgspec.Meta(ge=0, le=1)]


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    labels: Annotated[list[Label], msgspec.Meta(min_length=1)]


_decode = msgspec.json.Decoder(Request).decode
_encode = msgspec.json.Encoder().encode


def token(variables: Mapping[str, str]) -> str | None:
    """None: the endpoint does not exist. Raises `Invalid` for a token that could be guessed or cannot be sent."""
    given = variables.get(TOKEN)
    if not given:
        return None
    if len(given) < SHORTEST or not given.isascii() or not given.isprintable() or " " in given:
        raise Invalid(f"{TOKEN}: at least {SHORTEST} visible ASCII characters are expected")
    return given


class Labels:
    """Of one worker; `add` may wait for the storage and belongs into a thread."""

    def __init__(self, *, url: str, token: str) -> None:
        self._url = url
        self._expected = b"bearer " + token.encode()
        self._storage: Storage | None = None

    @classmethod
    def configured(cls, url: str | None, variables: Mapping[str, str]) -> Self | None:
        """None where there is no token, or no prediction log to keep them beside."""
        given = token(variables)
        return cls(url=url, token=given) if url and given else None

    def authorize(self, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Raises `Refused` without the bearer token, whatever else is wrong."""
        given = [value for name, value in headers if name == b"authorization"]
        scheme, _, rest = given[0].partition(b" ") if len(given) == 1 else (b"", b"", b"")
        said = scheme.lower() + b" " + rest.strip()
        if not hmac.compare_digest(said, self._expected):
            raise Refused(401, "unauthorized", f"authorization: the bearer token of {PATH} is expected")

    def add(self, body: bytes) -> bytes:
        """Keep what the body says; returns the answer. Raises `Refused`."""
        try:
            request = _decode(body)
        except (msgspec.MsgspecError, RecursionError) as error:
            raise bad_json(body, error) from error
        for number, each in enumerate(request.labels):
            if each.id != each.id.strip() or not each.id.isprintable():
                raise BadInput(f"labels[{number}].id", "no spaces around it and no control characters are expected")
        rows = sorted((each.id, each.label) for each in request.labels)
        content = "".join(f"{name}\t{label}\n" for name, label in rows)
        path = f"{FOLDER}/{hashlib.sha256(content.encode()).hexdigest()}.parquet"
        try:
            new = self._keep(path, rows)
        except Exception as error:  # whatever a storage may raise
            log.warning("labels: %s", " ".join(str(error).split())[:300])
            raise Refused(503, "storage", "the storage does not take labels now; send them again") from error
        return _encode({"labels": len(rows), "new": new})

    def _keep(self, path: str, rows: list[tuple[str, int]]) -> bool:
        import pyarrow as pa  # not before it is needed: workers live without it

        from model_service.shipper import Storage

        self._storage = self._storage or Storage(self._url)
        ids, labels = zip(*rows, strict=True)
        received = pa.array([datetime.now(UTC)] * len(rows), pa.timestamp("us", tz="UTC"))
        table = pa.table(
            {"id": pa.array(ids, pa.string()), "label": pa.array(labels, pa.int64()), "received": received}
        )
        return self._storage.add(table, path)
