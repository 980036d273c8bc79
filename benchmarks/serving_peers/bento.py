"""The same ONNX model behind BentoML; runs in its own virtual environment, MODEL_FOLDER is the artefact."""

import os
from pathlib import Path

import bentoml  # type: ignore[import-not-found]  # not in the project's environment
import numpy as np
import numpy.typing as npt
import onnxruntime

DTYPES = {"tensor(float)": np.float32, "tensor(string)": np.object_}


@bentoml.service(workers=int(os.environ.get("WORKERS", "2")), logging={"access": {"enabled": False}})
class FlightDelays:
    """One row in, its score out."""

    def __init__(self) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        file = Path(os.environ["MODEL_FOLDER"]) / "model.onnx"
        self._session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        self._dtypes = {node.name: DTYPES[node.type] for node in self._session.get_inputs()}

    @bentoml.api  # type: ignore[untyped-decorator]
    def predict(self, row: dict[str, float | str]) -> list[float]:
        """The probability of the last class."""
        feed: dict[str, npt.NDArray[np.generic]] = {
            name: np.array([[row[name]]], dtype=dtype) for name, dtype in self._dtypes.items()
        }
        scores: list[float] = self._session.run(None, feed)[0][:, -1].tolist()
        return scores
