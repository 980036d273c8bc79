"""MLflow's scoring protocol, POST /invocations: four layouts of the same columns."""

import msgspec

from model_service.model import ServedModel
from model_service.protocol import Question, asked, bad_json, missing_column, unknown_column
from model_service.refusal import BadInput
from model_service.signature import Value, Values

Record = dict[str, Value]


class Split(msgspec.Struct, gc=False, forbid_unknown_fields=True):
    columns: list[str]
    data: list[list[Value]]
    index: list[float | str] | None = None


class Invocation(msgspec.Struct, gc=False, forbid_unknown_fields=True):
    dataframe_split: Split | None = None
    dataframe_records: list[Record] | None = None
    instances: list[Record] | None = None
    inputs: dict[str, list[Value]] | None = None


_decode = msgspec.json.Decoder(Invocation).decode
_encode = msgspec.json.Encoder().encode


def question(model: ServedModel, body: bytes) -> Question:
    """Raises `BadInput` naming the field."""
    try:
        request = _decode(body)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise bad_json(body, error) from error
    if (row := _usual_row(model, request)) is not None:
        return Question(None, row, [])
    given = [name for name in request.__struct_fields__ if getattr(request, name) is not None]
    if len(given) != 1:
        raise BadInput(
            "request", f"exactly one of {', '.join(request.__struct_fields__)} is expected, not {len(given)}"
        )
    if request.dataframe_split is not None:
        columns = _from_split(model, request.dataframe_split)
    elif request.inputs is not None:
        columns = _ordered(model, request.inputs)
    else:
        columns = _from_records(model, given[0], request.dataframe_records or request.instances or [])
    if not columns[0]:
        raise BadInput(given[0], "at least one row is expected")
    checked = [column.checked(values) for column, values in zip(model.signature.columns, columns, strict=True)]
    return asked(None, checked)


def answer(_: ServedModel, __: str, scores: list[float]) -> bytes:
    return _encode({"predictions": scores})


def _usual_row(model: ServedModel, request: Invocation) -> Values | None:
    """The row, if the request is of the most common kind: a split of one row in order, with nothing to repair."""
    split = request.dataframe_split
    if split is None or request.dataframe_records or request.instances or request.inputs:
        return None
    if len(split.data) != 1 or split.columns != model.signature.names or not model.signature.takes(split.data[0]):
        return None
    return split.data[0]


def _from_split(model: ServedModel, split: Split) -> list[Values]:
    width = len(split.columns)
    if len(set(split.columns)) != width:
        raise BadInput("dataframe_split.columns", "a column stands here twice")
    if not split.data:
        raise BadInput("dataframe_split.data", "at least one row is expected")
    for number, row in enumerate(split.data):
        if len(row) != width:
            raise BadInput("dataframe_split.data", f"row {number} has {len(row)} values for {width} columns")
    return _ordered(model, dict(zip(split.columns, map(list, zip(*split.data, strict=True)), strict=True)))


def _from_records(model: ServedModel, field: str, records: list[Record]) -> list[Values]:
    names = model.signature.by_name
    for number, record in enumerate(records):
        if record.keys() != names.keys():
            for name in record:
                if name not in names:
                    raise unknown_column(model, name)
            missing = next(name for name in names if name not in record)
            raise BadInput(missing, f"missing in {field}[{number}]")
    return [[record[name] for record in records] for name in names]


def _ordered(model: ServedModel, given: dict[str, Values]) -> list[Values]:
    names = model.signature.by_name
    for name in given:
        if name not in names:
            raise unknown_column(model, name)
    columns = [given.get(name, []) for name in names]
    if len(given) < len(names):
        raise missing_column(model, columns)
    rows = len(columns[0])
    for name, values in zip(names, columns, strict=True):
        if len(values) != rows:
            raise BadInput(name, f"{len(values)} rows, but {model.signature.columns[0].name!r} has {rows}")
    return columns
