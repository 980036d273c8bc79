"""What computes the scores: ONNX Runtime, or the original through MLflow."""

from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from environments import Invalid
from model_service.signature import Signature, Values

DTYPES: dict[str, type] = {
    "tensor(float)": np.float32,
    "tensor(double)": np.float64,
    "tensor(int64)": np.int64,
    "tensor(int32)": np.int32,
    "tensor(bool)": np.bool_,
    "tensor(string)": np.object_,
}
Array = npt.NDArray[np.generic]


class Engine(Protocol):
    """Scores columns in the order of the signature, all of the same length."""

    slow: bool  # milliseconds a call: must not run on the event loop

    def scores(self, columns: list[Values]) -> list[float]: ...

    def score_of_one(self, row: Values) -> list[float]:
        """Like `scores` for one row; not to be called by two threads at once."""
        ...


class Onnx:
    """ONNX Runtime with one thread: a process per core beats threads that compete for them (onnxruntime#29510)."""

    slow = False

    def __init__(self, file: Path, signature: Signature) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
        try:
            self._session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # its errors share no base class
            raise Invalid(f"{file.name}: {error}") from error
        # The session's own `run` checks names in Python at each call, for a quarter of the time of a row.
        self._run = getattr(self._session, "_sess", self._session).run
        self._options = onnxruntime.RunOptions()
        types = {node.name: node.type for node in self._session.get_inputs()}
        if set(types) != set(signature.names):
            raise Invalid(f"{file.name}: its inputs {sorted(types)} are not the signature's {sorted(signature.names)}")
        if unknown := [kind for kind in types.values() if kind not in DTYPES]:
            raise Invalid(f"{file.name}: inputs of type {unknown[0]}; allowed: {', '.join(DTYPES)}")
        self._dtypes = [(name, DTYPES[types[name]]) for name in signature.names]
        self._outputs = [self._session.get_outputs()[0].name]
        self._one: dict[str, npt.NDArray[Any]] = {name: np.empty((1, 1), dtype=dtype) for name, dtype in self._dtypes}
        self._cells = list(self._one.values())

    def scores(self, columns: list[Values]) -> list[float]:
        feed: dict[str, Array] = {
            name: np.array(values, dtype=dtype).reshape(-1, 1)
            for (name, dtype), values in zip(self._dtypes, columns, strict=True)
        }
        return _last_column(self._run(self._outputs, feed, self._options)[0])

    def score_of_one(self, row: Values) -> list[float]:
        for cell, value in zip(self._cells, row, strict=True):
            cell[0, 0] = value
        return _last_column(self._run(self._outputs, self._one, self._options)[0])


class Pyfunc:
    """The original model, for what ONNX cannot express or does not agree with."""

    slow = True

    def __init__(self, folder: Path, signature: Signature) -> None:
        import mlflow.pyfunc
        import pandas as pd

        self._frame = pd.DataFrame
        self._signature = signature
        try:
            self._model = mlflow.pyfunc.load_model(str(folder))
        except Exception as error:  # whatever unpickling a model may raise
            raise Invalid(f"the artefact does not load: {type(error).__name__}: {error}") from error

    def scores(self, columns: list[Values]) -> list[float]:
        dtypes = {"double": "float64", "float": "float32", "long": "int64", "integer": "int32", "boolean": "bool"}
        frame = self._frame(dict(zip(self._signature.names, columns, strict=True)))
        frame = frame.astype({c.name: dtypes.get(c.mlflow_type, "object") for c in self._signature.columns})
        return _last_column(np.asarray(self._model.predict(frame)))

    def score_of_one(self, row: Values) -> list[float]:
        return self.scores([[value] for value in row])


def _last_column(scores: Array) -> list[float]:
    flat: list[float] = (scores if scores.ndim == 1 else scores[:, -1]).tolist()
    return flat
