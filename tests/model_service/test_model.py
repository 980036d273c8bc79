"""A model is loaded whole or refused with the reason."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from environments import Invalid
from environments.promotion import Promotion
from model_service import model
from tests.model_service import bundle
from tests.model_service.running import promotion

COLUMNS = '["distance", "hour", "temp", "carrier", "origin"]'
RECORD = Promotion.model_validate(promotion(1, "sha256:" + "0" * 64))


@pytest.fixture
def artefact(artefacts: tuple[Path, Path], tmp_path: Path) -> Path:
    """A copy to break."""
    return bundle.with_engine(artefacts[0], tmp_path / "artefact", "onnx")


def test_both_engines_agree_on_new_rows(artefacts: tuple[Path, Path], tmp_path: Path) -> None:
    """A thousand rows, missing values among them; one row alone gives what it gives among others."""
    fast = model.load(artefacts[0], RECORD)
    slow = model.load(bundle.with_engine(artefacts[0], tmp_path / "slow", "pyfunc"), RECORD)
    frame, _ = bundle.flights(1000, seed=9)
    columns = [frame[name].tolist() for name in fast.signature.names]
    scores = fast.engine.scores(columns)
    assert np.abs(np.array(scores) - slow.engine.scores(columns)).max() < 1e-5
    assert fast.engine.score_of_one([values[7] for values in columns]) == pytest.approx(scores[7:8])
    assert (fast.engine.slow, slow.engine.slow) == (False, True)


def _metadata(**values: Any) -> Callable[[Path], None]:
    return lambda folder: bundle.edit(folder, lambda content: content["metadata"].update(values))


def _inputs(change: Callable[[list[dict[str, Any]]], object]) -> Callable[[Path], None]:
    def edit(content: dict[str, Any]) -> None:
        inputs = json.loads(content["signature"]["inputs"])
        change(inputs)
        content["signature"]["inputs"] = json.dumps(inputs)

    return lambda folder: bundle.edit(folder, edit)


def _example(text: str) -> Callable[[Path], object]:
    return lambda folder: (folder / "input_example.json").write_text(text)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda folder: (folder / "MLmodel").unlink(), "MLmodel: no signature with named columns"),
        (lambda folder: bundle.edit(folder, lambda content: content.pop("signature")), "no signature with named"),
        (_metadata(engine="tensorrt"), "metadata.engine: 'tensorrt'; allowed: onnx, pyfunc"),
        (lambda folder: bundle.edit(folder, lambda content: content["flavors"].pop("onnx")), "there is no flavor onnx"),
        (_inputs(lambda inputs: inputs[0].update(type="datetime")), "column distance: type 'datetime'"),
        (_inputs(lambda inputs: inputs.clear()), "the signature has no columns"),
        (_inputs(lambda inputs: inputs.pop()), "model.onnx: its inputs"),
        (lambda folder: (folder / "model.onnx").write_bytes(b"x"), "model.onnx: "),
        (lambda folder: (folder / "model.onnx").unlink(), "model.onnx: "),
        (_example("{"), "input_example.json: not rows in columns"),
        (_example('{"columns": ["hour"], "data": [[1]]}'), "input_example.json: not rows in columns"),
        (_example(f'{{"columns": {COLUMNS}, "data": []}}'), "input_example.json: no rows"),
        (_example(f'{{"columns": {COLUMNS}, "data": [[1, "x", 1, "", ""]]}}'), "hour: row 0"),
    ],
)  # fmt: skip
def test_an_artefact_that_cannot_be_served_is_refused(
    artefact: Path, spoil: Callable[[Path], object], says: str
) -> None:
    """With a line that says which file and why."""
    spoil(artefact)
    with pytest.raises(Invalid) as error:
        model.load(artefact, RECORD)
    assert says in str(error.value)


def test_a_pickle_that_does_not_load_is_refused(artefact: Path) -> None:
    """The fallback's artefact."""
    _metadata(engine="pyfunc")(artefact)
    (artefact / "model.pkl").write_bytes(b"no pickle")
    with pytest.raises(Invalid, match="the artefact does not load"):
        model.load(artefact, RECORD)


def test_an_artefact_without_example_is_tried_with_zeros(artefact: Path) -> None:
    """An example is not required."""
    (artefact / "input_example.json").unlink()
    assert model.load(artefact, RECORD).version == 1
