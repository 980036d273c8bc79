"""The columns a model takes and the checks on their values."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from pathlib import Path
from typing import cast

import yaml

from environments import Invalid
from model_service.refusal import BadInput

Value = float | str | bool | None
Values = list[Value]

DATATYPES = {
    "double": "FP64",
    "float": "FP32",
    "long": "INT64",
    "integer": "INT32",
    "boolean": "BOOL",
    "string": "BYTES",
}
NUMERIC = frozenset({"FP16", "FP32", "FP64", "INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64"})
FLOAT32_MAX = 3.4028234663852886e38
WHOLE_MAX = 2.0**53  # above it, a JSON number is no longer exact


@dataclass(frozen=True)
class Column:
    """One input of the model; `mlflow_type` is MLflow's name, `datatype` the protocol's."""

    name: str
    mlflow_type: str
    nullable: bool

    @cached_property
    def datatype(self) -> str:
        return DATATYPES[self.mlflow_type]

    @cached_property
    def accepted(self) -> frozenset[str]:
        """The datatypes a request may state: any number for a number."""
        return NUMERIC if self.datatype in NUMERIC else frozenset({self.datatype})

    @cached_property
    def kind(self) -> type[float | str | bool]:
        return {"BYTES": str, "BOOL": bool}.get(self.datatype, float)

    @cached_property
    def whole(self) -> float | None:
        """The largest whole number, or None where fractions are allowed."""
        return {"long": WHOLE_MAX, "integer": 2.0**31 - 1}.get(self.mlflow_type)

    def checked(self, values: Values) -> Values:
        """The values as the model takes them: null becomes NaN or the empty string. Raises `BadInput`."""
        kind = self.kind
        for value in values:
            if value.__class__ is not kind:
                return self._each(values)
            if value.__class__ is float and not -FLOAT32_MAX <= value <= FLOAT32_MAX:
                return self._each(values)
        return self._each(values) if self.whole else values

    def _each(self, values: Values) -> Values:
        return [self._value(row, value) for row, value in enumerate(values)]

    def _value(self, row: int, value: Value) -> Value:
        kind = self.kind
        if value is None and self.nullable and kind is not bool:
            return "" if kind is str else float("nan")
        if value.__class__ is not kind:
            wanted = {str: "a string", bool: "true or false", float: "a number"}[kind]
            hint = "; the column is not nullable" if value is None else ""
            raise BadInput(self.name, f"row {row}: expected {wanted}, got {json.dumps(value)[:80]}{hint}")
        if isinstance(value, float):
            if not -FLOAT32_MAX <= value <= FLOAT32_MAX:
                raise BadInput(self.name, f"row {row}: {value!r} is beyond what a 32-bit float holds")
            if self.whole and (value != int(value) or abs(value) > self.whole):
                raise BadInput(self.name, f"row {row}: expected a whole number, got {value!r}")
        return value


@dataclass(frozen=True)
class Signature:
    """What a model takes and gives, as its MLmodel states it."""

    columns: tuple[Column, ...]
    output: str
    engine: str
    onnx_file: str | None

    @cached_property
    def names(self) -> list[str]:
        return [column.name for column in self.columns]

    @cached_property
    def by_name(self) -> Mapping[str, tuple[int, Column]]:
        """Each column with its position."""
        return {column.name: (position, column) for position, column in enumerate(self.columns)}

    @cached_property
    def layout(self) -> list[tuple[str, str]]:
        """Name and datatype of each column."""
        return [(column.name, column.datatype) for column in self.columns]

    def takes(self, row: Sequence[object]) -> bool:
        """Whether a row is right as it is. The quick answer for the common case; False means: look at it closely."""
        if list(map(type, row)) != self._kinds:
            return False
        numbers: tuple[float, ...] = self._numbers(row)
        return min(numbers) >= -FLOAT32_MAX and max(numbers) <= FLOAT32_MAX

    @cached_property
    def _kinds(self) -> list[type]:
        return [object if column.whole else column.kind for column in self.columns]  # nothing is just an object

    @cached_property
    def _numbers(self) -> Callable[[Sequence[object]], tuple[float, ...]]:
        positions = [position for position, column in enumerate(self.columns) if column.kind is float]
        if len(positions) > 1:
            return itemgetter(*positions)
        return lambda row: (0.0, *(cast(float, row[position]) for position in positions))


def read(folder: Path) -> Signature:
    """Raises `Invalid` where the MLmodel lacks what serving needs."""
    file = folder / "MLmodel"
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        metadata = content.get("metadata") or {}
        nullable = metadata.get("nullable") or ()
        inputs = json.loads(content["signature"]["inputs"])
        columns = tuple(
            Column(
                name=str(column["name"]),
                mlflow_type=column["type"],
                nullable=column["name"] in nullable,
            )
            for column in inputs
        )
        onnx_file = content["flavors"].get("onnx", {}).get("data")
    except (OSError, yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise Invalid(f"MLmodel: no signature with named columns: {error!r}") from error
    if not columns:
        raise Invalid("MLmodel: the signature has no columns")
    for column in columns:
        if column.mlflow_type not in DATATYPES:
            raise Invalid(f"MLmodel: column {column.name}: type {column.mlflow_type!r}, not {', '.join(DATATYPES)}")
    engine = metadata.get("engine", "pyfunc")
    if engine not in ("onnx", "pyfunc"):
        raise Invalid(f"MLmodel: metadata.engine: {engine!r}; allowed: onnx, pyfunc")
    if engine == "onnx" and not onnx_file:
        raise Invalid("MLmodel: metadata.engine is onnx, but there is no flavor onnx")
    return Signature(
        columns=columns,
        output=metadata.get("output", "prediction"),
        engine=engine,
        onnx_file=onnx_file,
    )
