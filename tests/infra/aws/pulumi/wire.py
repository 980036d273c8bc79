"""Values as Pulumi sends them over gRPC: secrets are wrapped, what is not known yet has a sign of its own."""

from collections.abc import Iterator, Mapping
from typing import Any

from google.protobuf import json_format, struct_pb2

# Fixed in Pulumi's protocol, the same for all languages.
SIGN = "4dabf18193072939515e22adb298388d"
SECRET = "1b47061264138c4ac30d75fd1eb44270"
UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"


def plain(struct: struct_pb2.Struct) -> dict[str, Any]:
    """Python's values, secrets unwrapped; whole numbers are ints, as they were before the wire."""
    value = _plain(json_format.MessageToDict(struct))
    assert isinstance(value, dict)
    return value


def secrets(struct: struct_pb2.Struct) -> frozenset[str]:
    """The paths of what is wrapped as a secret, such as `password`."""
    return frozenset(_secrets(json_format.MessageToDict(struct), ""))


def encode(values: Mapping[str, Any]) -> struct_pb2.Struct:
    struct = struct_pb2.Struct()
    struct.update(values)
    return struct


def unknown(values: Any, prefix: str) -> Any:
    """The same values, but for texts with this prefix, which are not known yet."""
    match values:
        case dict():
            return {key: unknown(each, prefix) for key, each in values.items()}
        case list():
            return [unknown(each, prefix) for each in values]
        case str() if values.startswith(prefix):
            return UNKNOWN
    return values


def _plain(value: Any) -> Any:
    match value:
        case dict() if value.get(SIGN) == SECRET:
            return _plain(value["value"])
        case dict():
            assert SIGN not in value, f"an asset, an archive or a reference: {value}"
            return {key: _plain(each) for key, each in value.items()}
        case list():
            return [_plain(each) for each in value]
        case float() if value.is_integer():
            return int(value)
    return value


def _secrets(value: Any, path: str) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get(SIGN) == SECRET:
            yield path
        for key, each in value.items():
            yield from _secrets(each, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _secrets(each, f"{path}[{number}]")
