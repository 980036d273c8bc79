"""Builds small artefacts as the pipeline leaves them in the registry (also for benchmarks/serving.py)."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import yaml

NUMBERS = ("distance", "hour", "temp")
STRINGS = ("carrier", "origin")
NULLABLE = ("temp", "origin")
CARRIERS = ("AA", "B6", "DL", "UA", "")
ORIGINS = ("EWR", "JFK", "LGA", "")


def flights(rows: int, *, seed: int, extra_numbers: int = 0) -> tuple[pd.DataFrame, "pd.Series[int]"]:
    """Rows that look like flights, some with a missing temperature or origin, and whether each was late."""
    random = np.random.default_rng(seed)
    frame = pd.DataFrame(
        {
            "distance": random.uniform(100, 3000, rows),
            "hour": random.integers(5, 23, rows).astype(float),
            "temp": np.where(random.random(rows) < 0.1, np.nan, random.normal(15, 10, rows)),
            "carrier": random.choice(CARRIERS[:4], rows),
            "origin": random.choice(ORIGINS, rows),
        }
    )
    for number in range(extra_numbers):
        frame[f"extra_{number}"] = random.normal(size=rows)
    logit = 0.2 * (frame["hour"] - 15) + np.where(frame["carrier"] == "B6", 1.0, -0.5) + random.normal(size=rows)
    return frame, (logit > 0).astype(int)


def build(folder: Path, *, name: str = "flight-delays", seed: int = 0, trees: int = 5, extra_numbers: int = 0) -> Path:
    """Train a small model and write its artefact with both engines; `engine: onnx` is stated. Returns `folder`."""
    import mlflow.sklearn
    from skl2onnx import to_onnx
    from skl2onnx.common.data_types import FloatTensorType, StringTensorType
    from sklearn.compose import ColumnTransformer
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OrdinalEncoder

    frame, late = flights(2000, seed=seed, extra_numbers=extra_numbers)
    numbers = [column for column in frame if column not in STRINGS]
    strings = [column for column in frame if column in STRINGS]
    encode = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1, dtype=np.float32)
    prepare = ColumnTransformer([("numbers", "passthrough", numbers), ("strings", encode, strings)])
    model = make_pipeline(prepare, HistGradientBoostingClassifier(max_iter=trees, random_state=seed)).fit(frame, late)
    example = frame.head(3).fillna(0.0)
    schema = mlflow.models.infer_signature(example, model.predict_proba(example))
    mlflow.sklearn.save_model(
        model,
        folder,
        signature=schema,
        input_example=example,
        pyfunc_predict_fn="predict_proba",
        pip_requirements=["scikit-learn"],
        skops_trusted_types=None,
        serialization_format="cloudpickle",
        metadata={"name": name, "engine": "onnx", "nullable": list(NULLABLE), "output": "probability"},
    )
    types = [(c, FloatTensorType([None, 1]) if c in numbers else StringTensorType([None, 1])) for c in frame]
    onnx = to_onnx(model, initial_types=types, options={id(model): {"zipmap": False}}, target_opset=17)
    for output in [output for output in onnx.graph.output if output.name != "probabilities"]:
        onnx.graph.output.remove(output)
    (folder / "model.onnx").write_bytes(onnx.SerializeToString())

    def state(content: dict[str, Any]) -> None:
        content["flavors"]["onnx"] = {"data": "model.onnx"}
        for volatile in ("run_id", "model_uuid", "model_id", "utc_time_created", "artifact_path", "model_size_bytes"):
            content.pop(volatile, None)

    edit(folder, state)
    return folder


def edit(folder: Path, change: Any) -> None:
    """Apply `change` to the content of the artefact's MLmodel."""
    file = folder / "MLmodel"
    content = yaml.safe_load(file.read_text())
    change(content)
    file.write_text(yaml.safe_dump(content, sort_keys=True))


def with_engine(source: Path, folder: Path, engine: str) -> Path:
    """The same artefact, its metadata stating another engine."""
    shutil.copytree(source, folder)
    edit(folder, lambda content: content["metadata"].update(engine=engine))
    return folder


def example(folder: Path) -> dict[str, list[Any]]:
    """The input example of an artefact, by column."""
    split = json.loads((folder / "input_example.json").read_text())
    return {column: [row[index] for row in split["data"]] for index, column in enumerate(split["columns"])}
