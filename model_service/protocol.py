"""The Open Inference Protocol v2: requests to columns, scores to responses."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from model_service.model import ServedModel
from model_service.refusal import BadInput
from model_service.signature import Signature, Value, Values

Parameters = dict[str, Value]
ONE = [1]
PRINTABLE = re.compile(r"[\x21-\x7e]{1,128}")  # an id travels in a header and in file formats


class Tensor(msgspec.Struct, gc=False):
    """An input; `data` may be flat or one list per row."""

    name: str
    shape: list[int]
    datatype: str
    data: list[Value | list[Value]]
    parameters: Parameters | None = None


class RequestedOutput(msgspec.Struct, gc=False):
    name: str
    parameters: Parameters | None = None


class InferRequest(msgspec.Struct, gc=False, forbid_unknown_fields=True):
    inputs: list[Tensor]
    id: str | None = None
    outputs: list[RequestedOutput] | None = None
    parameters: Parameters | None = None


class Output(msgspec.Struct, gc=False):
    name: str
    shape: list[int]
    datatype: str
    data: list[float]


class InferResponse(msgspec.Struct, gc=False):
    model_name: str
    model_version: str
    id: str
    outputs: list[Output]


class Question(NamedTuple):
    """A checked request in the order of the model's columns: its only row, or else all columns of the same length."""

    id: str | None
    row: Values | None
    columns: list[Values]

    def rows(self) -> Iterable[Sequence[Value]]:
        return zip(*self.columns, strict=True) if self.row is None else (self.row,)


_decode = msgspec.json.Decoder(InferRequest).decode
_encode = msgspec.json.Encoder().encode


def question(model: ServedModel, body: bytes) -> Question:
    """Raises `BadInput` naming the field."""
    try:
        request = _decode(body)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise bad_json(body, error) from error
    if request.id is not None or request.outputs:
        _check_options(model, request)
    row = _usual_row(model.signature, request.inputs)
    return asked(request.id, _columns(model, request.inputs)) if row is None else Question(request.id, row, [])


def asked(identity: str | None, columns: list[Values]) -> Question:
    """The question that checked columns are."""
    row = [values[0] for values in columns] if len(columns[0]) == 1 else None
    return Question(identity, row, columns)


def _usual_row(signature: Signature, tensors: list[Tensor]) -> Values | None:
    """The row, if the request is of the most common kind: one row, as the metadata says, and nothing to repair."""
    row: list[Value | list[Value]] = []
    if len(tensors) != len(signature.layout):
        return None
    for tensor, (name, datatype) in zip(tensors, signature.layout, strict=True):
        data = tensor.data
        if (
            tensor.name != name
            or tensor.datatype != datatype
            or tensor.shape != ONE
            or len(data) != 1
            or tensor.parameters
        ):
            return None
        row.append(data[0])
    return row if signature.takes(row) else None  # type: ignore[return-value]  # which it does not if it is nested


def _columns(model: ServedModel, tensors: list[Tensor]) -> list[Values]:
    """Raises `BadInput`."""
    by_name = model.signature.by_name
    columns: list[Values] = [[]] * len(by_name)
    rows = seen = 0
    for tensor in tensors:
        name = tensor.name
        found = by_name.get(name)
        if found is None:
            raise unknown_column(model, name)
        index, column = found
        if columns[index]:
            raise BadInput(name, "the input stands here twice")
        if tensor.datatype not in column.accepted:
            raise BadInput(name, f"datatype {tensor.datatype[:80]!r}; this input takes {column.datatype}")
        if tensor.parameters and "binary_data_size" in tensor.parameters:
            raise BadInput(name, "the binary data extension is not supported; send the data as JSON")
        values = _flat(tensor)
        if len(values) != rows:
            if rows:
                raise BadInput(name, f"{len(values)} rows, but {tensors[0].name!r} has {rows}")
            rows = len(values)
        columns[index] = column.checked(values)
        seen += 1
    if seen < len(columns):
        raise missing_column(model, columns)
    return columns


def answer(model: ServedModel, identity: str, scores: list[float]) -> bytes:
    output = Output(model.signature.output, [len(scores)], "FP64", scores)
    return _encode(InferResponse(model.name, str(model.version), identity, [output]))


def metadata(model: ServedModel) -> dict[str, object]:
    signature = model.signature
    return {
        "name": model.name,
        "versions": [str(model.version)],
        "platform": "onnxruntime_onnx" if signature.engine == "onnx" else "mlflow_pyfunc",
        "inputs": [
            {"name": c.name, "datatype": c.datatype, "shape": [-1], "parameters": {"nullable": c.nullable}}
            for c in signature.columns
        ],
        "outputs": [{"name": signature.output, "datatype": "FP64", "shape": [-1]}],
        "parameters": {"digest": model.digest},
    }


def bad_json(body: bytes, error: Exception) -> BadInput:
    """Names the field that msgspec points to by its position, and the input it belongs to."""
    if isinstance(error, RecursionError):
        return BadInput("", "the JSON is nested too deeply")
    if not isinstance(error, msgspec.ValidationError):
        return BadInput("", f"not valid JSON: {error}")
    message, _, place = str(error).partition(" - at `$")
    place = place.rstrip("`").lstrip(".")
    field = place or "request"
    if found := re.match(r"inputs\[(\d+)\]", place):
        try:
            name = msgspec.json.decode(body)["inputs"][int(found[1])]["name"]
        except (msgspec.MsgspecError, LookupError, TypeError, RecursionError):
            name = None
        if isinstance(name, str):
            field = f"{name[:80]} ({place})"
    return BadInput(field, message[:1].lower() + message[1:])


def unknown_column(model: ServedModel, name: str) -> BadInput:
    return BadInput(name[:80], f"the model has no such input; it takes: {', '.join(model.signature.names)}")


def missing_column(model: ServedModel, columns: list[Values]) -> BadInput:
    missing = [c.name for c, values in zip(model.signature.columns, columns, strict=True) if not values]
    return BadInput(missing[0], f"missing input; {len(missing)} missing in all: {', '.join(missing)}")


def _check_options(model: ServedModel, request: InferRequest) -> None:
    if request.id is not None and not PRINTABLE.fullmatch(request.id):
        raise BadInput("id", "1 to 128 printable ASCII characters without spaces are allowed")
    for output in request.outputs or ():
        if output.name != model.signature.output:
            raise BadInput("outputs", f"no output {output.name!r}; there is: {model.signature.output}")
        if output.parameters and output.parameters.get("binary_data"):
            raise BadInput("outputs", "the binary data extension is not supported; leave out binary_data")


def _flat(tensor: Tensor) -> Values:
    """The values of a tensor of shape [rows] or [rows, 1], flat or nested."""
    shape, data = tensor.shape, tensor.data
    rows = shape[0] if shape else 0
    if rows < 1 or not (len(shape) == 1 or (len(shape) == 2 and shape[1] == 1)):
        raise BadInput(tensor.name, f"shape {shape[:8]}; allowed: [rows] or [rows, 1] with at least one row")
    if list in map(type, data):
        if len(shape) == 1 or any(not isinstance(row, list) or len(row) != 1 for row in data):
            raise BadInput(tensor.name, f"shape {shape}, but the data is nested otherwise")
        data = [value for row in data if isinstance(row, list) for value in row]
    if len(data) != rows:
        raise BadInput(tensor.name, f"shape {shape}, but {len(data)} values")
    return data  # type: ignore[return-value]  # flat by now
