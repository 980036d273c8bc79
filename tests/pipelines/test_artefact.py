"""The artefact is a plain MLflow model, the same bits each time, and served by what agrees with the original."""

import json
import shutil
from pathlib import Path
from typing import Any

import mlflow.pyfunc
import mlflow.sklearn
import numpy as np
import onnxruntime
import pandas as pd
import pytest
import yaml
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import FunctionTransformer

from environments import Invalid
from environments.promotion import digest
from pipelines import artefact, conversion
from pipelines.dataset.features import FEATURES
from pipelines.features import Feature, inputs
from tests.pipelines.running import Run

NUMBERS = (Feature(name="a", kind="number"), Feature(name="b", kind="number", nullable=True))


@pytest.fixture(scope="module")
def rows(ran: Run) -> pd.DataFrame:
    return inputs(pd.read_parquet(ran.root / "data/prepared/evaluate.parquet"), FEATURES)


@pytest.fixture
def some() -> pd.DataFrame:
    random = np.random.default_rng(0)
    return pd.DataFrame(random.normal(size=(200, 2)), columns=["a", "b"])


def described(folder: Path) -> Any:
    return yaml.safe_load((folder / "MLmodel").read_text(encoding="utf-8"))


def unconvertible(some: pd.DataFrame) -> Pipeline:
    """A model that skl2onnx has no operator for."""
    return make_pipeline(FunctionTransformer(np.nan_to_num), GaussianNB()).fit(some, some["a"] > 0)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_training_again_gives_the_same_bits(ran: Run, tmp_path: Path, seed: str) -> None:
    """In another process, another folder, and with another hash seed than DVC's run."""
    again = ran.copy(tmp_path / "again", "data")
    again.step("train", PYTHONHASHSEED=seed)
    assert digest(again.root / "artefact") == digest(ran.root / "artefact")


def test_it_says_what_the_contract_says(ran: Run) -> None:
    """Name, engine, nullable columns, signature; nothing that changes from one run to the next."""
    said = described(ran.root / "artefact")
    nullable = [feature.name for feature in FEATURES if feature.nullable]
    assert said["metadata"] == {
        "name": "flight-delays",
        "engine": "onnx",
        "nullable": nullable,
        "output": "probability",
    }
    signature = json.loads(said["signature"]["inputs"])
    assert [(column["name"], column["required"]) for column in signature] == [
        (feature.name, not feature.nullable) for feature in FEATURES
    ]
    assert {column["type"] for column in signature} == {"double", "string"}
    assert said["flavors"].keys() == {"python_function", "sklearn", "onnx"}
    assert not {"run_id", "model_uuid", "model_id", "utc_time_created"} & said.keys()


def test_the_graph_has_one_input_a_column_and_one_output(ran: Run) -> None:
    """What the model service expects."""
    session = onnxruntime.InferenceSession(ran.root / "artefact/model.onnx", providers=["CPUExecutionProvider"])
    kinds = {"number": "tensor(float)", "category": "tensor(string)"}
    assert [(item.name, item.type, item.shape) for item in session.get_inputs()] == [
        (feature.name, kinds[feature.kind], [None, 1]) for feature in FEATURES
    ]
    assert [output.name for output in session.get_outputs()] == ["probabilities"]


def test_onnx_runtime_and_mlflow_agree(ran: Run, rows: pd.DataFrame) -> None:
    """The bundle gives the same scores by all ways of loading it."""
    loaded = artefact.load(ran.root / "artefact")
    scores = loaded.predict(rows)
    assert loaded.engine == "onnx"
    assert scores.shape == (len(rows),)
    pyfunc = mlflow.pyfunc.load_model(str(ran.root / "artefact")).predict(rows)
    original = mlflow.sklearn.load_model(str(ran.root / "artefact")).predict_proba(rows)
    np.testing.assert_array_equal(np.asarray(pyfunc), original)
    np.testing.assert_allclose(scores, original[:, 1], atol=conversion.TOLERANCE)


def test_missing_and_unseen_values_get_a_score(ran: Run, rows: pd.DataFrame) -> None:
    """NaN for numbers, the empty string and strings never seen for categories."""
    nothing = rows.head(2).copy()
    for feature in FEATURES:
        nothing[feature.name] = np.nan if feature.kind == "number" else "" if feature.nullable else "never seen"
    assert np.isfinite(artefact.load(ran.root / "artefact").predict(nothing)).all()


def test_the_input_example_is_complete_and_can_be_scored(ran: Run) -> None:
    """What documentation and smoke tests send."""
    example = json.loads((ran.root / "artefact/input_example.json").read_text(encoding="utf-8"))
    frame = pd.DataFrame(**example)
    assert not frame.isna().any(axis=None)
    assert artefact.load(ran.root / "artefact").predict(frame).shape == (len(frame),)


def test_a_model_that_cannot_be_converted_is_served_by_mlflow(tmp_path: Path, some: pd.DataFrame) -> None:
    """With the reason in the metadata, and without a graph."""
    model = unconvertible(some)
    assert artefact.write(tmp_path / "bundle", model, name="other", features=NUMBERS, rows=some) == "pyfunc"
    said = described(tmp_path / "bundle")
    assert said["metadata"]["engine"] == "pyfunc"
    assert "no conversion to ONNX" in said["metadata"]["engine_reason"]
    assert not (tmp_path / "bundle/model.onnx").exists()
    loaded = artefact.load(tmp_path / "bundle")
    np.testing.assert_array_equal(loaded.predict(some), model.predict_proba(some)[:, 1])
    assert loaded.size_bytes > 0


def test_a_graph_that_disagrees_is_not_served(
    ran: Run, tmp_path: Path, rows: pd.DataFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The difference counts, not that the conversion went through."""
    monkeypatch.setattr(conversion, "TOLERANCE", 1e-12)
    model = mlflow.sklearn.load_model(str(ran.root / "artefact"))
    assert artefact.write(tmp_path / "bundle", model, name="other", features=FEATURES, rows=rows) == "pyfunc"
    assert "ONNX differs by" in described(tmp_path / "bundle")["metadata"]["engine_reason"]
    assert artefact.load(tmp_path / "bundle").engine == "pyfunc"


def test_what_is_no_artefact_is_refused(ran: Run, tmp_path: Path) -> None:
    """An empty folder, and an MLflow model of somebody else."""
    with pytest.raises(Invalid, match="not an artefact of this pipeline"):
        artefact.load(tmp_path)
    shutil.copy(ran.root / "artefact/MLmodel", tmp_path)
    said = described(tmp_path)
    del said["metadata"]
    (tmp_path / "MLmodel").write_text(yaml.safe_dump(said), encoding="utf-8")
    with pytest.raises(Invalid, match="metadata"):
        artefact.load(tmp_path)


def test_a_frame_without_a_column_is_refused(ran: Run, rows: pd.DataFrame) -> None:
    """The message names it."""
    with pytest.raises(Invalid, match="no column hour"):
        artefact.load(ran.root / "artefact").predict(rows.drop(columns="hour"))
