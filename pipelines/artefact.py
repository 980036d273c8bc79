"""The artefact: the model's bundle as a plain MLflow model folder, the same bits for the same data and parameters."""

import json
import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

import numpy as np
import pandas as pd
import yaml
from numpy.typing import NDArray

from environments import Invalid
from pipelines import conversion
from pipelines.features import Feature, inputs

if TYPE_CHECKING:
    from sklearn.pipeline import Pipeline

Engine = Literal["onnx", "pyfunc"]
GRAPH = "model.onnx"
REQUIREMENTS = ("cloudpickle", "numpy", "onnxruntime", "pandas", "scikit-learn", "scipy")
_VOLATILE = ("model_uuid", "model_id", "run_id", "utc_time_created", "artifact_path", "prompts")


class Predictor(Protocol):
    def __call__(self, rows: pd.DataFrame) -> NDArray[np.float64]:
        """Scores [rows]."""


@dataclass(frozen=True)
class Artefact:
    """A bundle that was loaded."""

    folder: Path
    name: str
    engine: Engine
    columns: tuple[Feature, ...]
    predictor: Predictor

    def predict(self, frame: pd.DataFrame) -> NDArray[np.float64]:
        """Scores [rows] of a frame that holds the columns, by the engine that serves the model.

        Raises `Invalid` where a column is missing.
        """
        missing = [column.name for column in self.columns if column.name not in frame]
        if missing:
            raise Invalid(f"{self.name}: no column {', '.join(missing)}")
        return self.predictor(inputs(frame, self.columns))

    @property
    def size_bytes(self) -> int:
        return sum(file.stat().st_size for file in self.folder.rglob("*") if file.is_file())


def write(folder: Path, model: "Pipeline", *, name: str, features: Sequence[Feature], rows: pd.DataFrame) -> Engine:
    """Replace `folder` by the bundle of a fitted model; `rows` decide whether ONNX Runtime may serve it."""
    import mlflow.sklearn
    from mlflow.models import ModelSignature
    from mlflow.types import ColSpec, Schema, TensorSpec

    rows = inputs(rows, features)
    metadata: dict[str, str | list[str]] = {
        "name": name,
        "nullable": [feature.name for feature in features if feature.nullable],
        "output": "probability",
    }
    graph: bytes | None = None
    try:
        graph = conversion.convert(model, features, rows).SerializeToString(deterministic=True)
        metadata["engine"] = "onnx"
    except conversion.Disagrees as reason:
        metadata |= {"engine": "pyfunc", "engine_reason": str(reason)}

    types = {"number": "double", "category": "string"}
    columns: list[ColSpec | TensorSpec] = [
        ColSpec(types[item.kind], item.name, required=not item.nullable) for item in features
    ]
    shutil.rmtree(folder, ignore_errors=True)
    logging.getLogger("mlflow").setLevel(logging.ERROR)  # it warns of pickles, and that pip is not installed
    mlflow.sklearn.save_model(
        model,
        folder,
        serialization_format="cloudpickle",
        signature=ModelSignature(Schema(columns), Schema([ColSpec("double")])),
        input_example=_example(rows, features),
        pip_requirements=[f"{package}=={version(package)}" for package in REQUIREMENTS],
        pyfunc_predict_fn="predict_proba",
        metadata=metadata,
    )
    file = folder / "MLmodel"
    said = {key: value for key, value in _read(file).items() if key not in _VOLATILE}
    if graph is not None:
        (folder / GRAPH).write_bytes(graph)
        said["flavors"]["onnx"] = {
            "data": GRAPH,
            "onnx_version": version("onnx"),
            "providers": ["CPUExecutionProvider"],
        }
    said["model_size_bytes"] = sum(part.stat().st_size for part in folder.rglob("*") if part != file)
    file.write_text(yaml.safe_dump(said, sort_keys=True), encoding="utf-8")
    return "pyfunc" if graph is None else "onnx"


def load(folder: Path) -> Artefact:
    """Raises `Invalid` where the folder holds no artefact of ours."""
    try:
        said = _read(folder / "MLmodel")
        metadata, signature = said["metadata"], json.loads(said["signature"]["inputs"])
        name, engine, nullable = str(metadata["name"]), metadata["engine"], metadata["nullable"]
    except (FileNotFoundError, KeyError, TypeError, ValueError) as error:
        raise Invalid(f"{folder}: not an artefact of this pipeline: {type(error).__name__}: {error}") from error
    columns = tuple(
        Feature(
            name=column["name"],
            kind="number" if column["type"] == "double" else "category",
            nullable=column["name"] in nullable,
        )
        for column in signature
    )
    if engine == "onnx":
        return Artefact(folder, name, "onnx", columns, _by_onnx(folder / GRAPH))
    return Artefact(folder, name, "pyfunc", columns, _by_pyfunc(folder))


def _by_onnx(file: Path) -> Predictor:
    session = conversion.open_session(file.read_bytes())
    return lambda rows: conversion.run(session, rows)[:, -1]


def _by_pyfunc(folder: Path) -> Predictor:
    import mlflow.pyfunc

    model = mlflow.pyfunc.load_model(str(folder))

    def predict(rows: pd.DataFrame) -> NDArray[np.float64]:
        scores = np.asarray(model.predict(rows), "float64")
        return scores if scores.ndim == 1 else scores[:, -1]

    return predict


def _example(rows: pd.DataFrame, features: Sequence[Feature]) -> pd.DataFrame:
    """Up to three real rows without a missing value where there are such."""
    numbers = [feature.name for feature in features if feature.kind == "number"]
    complete = rows[rows[numbers].notna().all(axis="columns")]
    return (complete if len(complete) else rows).head(3).reset_index(drop=True)


def _read(file: Path) -> dict[str, Any]:
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    if not isinstance(content, dict):
        raise TypeError(f"{file.name} is not a mapping")
    return content
