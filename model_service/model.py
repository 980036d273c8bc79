"""The model that is served: loaded whole or not at all."""

import json
from dataclasses import dataclass
from pathlib import Path

from environments import Invalid
from environments.promotion import Promotion
from model_service import signature as signatures
from model_service.engines import Engine, Onnx, Pyfunc
from model_service.refusal import Refused
from model_service.signature import Signature, Values


@dataclass(frozen=True, slots=True)
class ServedModel:
    """A model in memory, with the record that named it."""

    name: str
    version: int
    digest: str
    signature: Signature
    engine: Engine
    infer_paths: frozenset[str]


def load(folder: Path, promotion: Promotion) -> ServedModel:
    """Load an artefact whose digest has been checked, and let it predict its own input example.

    Raises `Invalid` where the artefact cannot be served.
    """
    signature = signatures.read(folder)
    engine: Engine
    if signature.engine == "onnx" and signature.onnx_file:
        engine = Onnx(folder / signature.onnx_file, signature)
    else:
        engine = Pyfunc(folder, signature)
    columns = _example(folder, signature)
    try:
        scores = engine.scores(columns)
        engine.score_of_one([values[0] for values in columns])
    except Exception as error:  # whatever a foreign model may raise
        raise Invalid(f"the model does not predict its own input example: {type(error).__name__}: {error}") from error
    if len(scores) != len(columns[0]):
        raise Invalid(f"the model gives {len(scores)} scores for the {len(columns[0])} rows of its input example")
    path = f"/v2/models/{promotion.model}"
    return ServedModel(
        name=promotion.model,
        version=promotion.version,
        digest=promotion.digest,
        signature=signature,
        engine=engine,
        infer_paths=frozenset({f"{path}/infer", f"{path}/versions/{promotion.version}/infer"}),
    )


def _example(folder: Path, signature: Signature) -> list[Values]:
    """The artefact's input example, or a row of zeros and empty strings where it has none."""
    file = folder / "input_example.json"
    if not file.is_file():
        return [["" if c.datatype == "BYTES" else False if c.datatype == "BOOL" else 0.0] for c in signature.columns]
    try:
        split = json.loads(file.read_text(encoding="utf-8"))
        names, rows = list(split["columns"]), list(split["data"])
        columns = []
        for column in signature.columns:
            values = [row[names.index(column.name)] for row in rows]
            numbers = [float(v) if isinstance(v, int) and not isinstance(v, bool) else v for v in values]
            columns.append(column.checked([None if v != v else v for v in numbers]))  # noqa: PLR0124 - NaN
    except Refused as refused:
        raise Invalid(f"input_example.json: {refused.message}") from refused
    except (KeyError, ValueError, TypeError, IndexError) as error:
        raise Invalid(f"input_example.json: not rows in columns: {error!r}") from error
    if not rows:
        raise Invalid("input_example.json: no rows")
    return columns
