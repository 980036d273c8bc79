"""The model as an ONNX graph, and how far the graph is from the original."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
import pandas as pd
from numpy.typing import NDArray

from pipelines.features import Feature

if TYPE_CHECKING:
    import onnx
    from sklearn.pipeline import Pipeline

OUTPUT = "probabilities"
TOLERANCE = 1e-5  # between probabilities; the graph computes in float32


class Disagrees(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """The graph does not give what the original gives, or there can be no graph; says why."""


def convert(model: "Pipeline", features: Sequence[Feature], rows: pd.DataFrame) -> "onnx.ModelProto":
    """One input a feature, [rows, 1] of float32 or string; one output, `probabilities` [rows, classes].

    Raises `Disagrees` unless it agrees with the original on `rows`, also with numbers missing and categories unseen.
    """
    from skl2onnx import to_onnx
    from skl2onnx.common.data_types import FloatTensorType, StringTensorType

    types = [
        (item.name, FloatTensorType([None, 1]) if item.kind == "number" else StringTensorType([None, 1]))
        for item in features
    ]
    try:
        graph: onnx.ModelProto = to_onnx(model, initial_types=types, options={id(model): {"zipmap": False}})
    except Exception as error:  # skl2onnx raises what it likes for what it cannot convert
        raise Disagrees(
            f"no conversion to ONNX: {type(error).__name__}: {' '.join(str(error).split())[:200]}"
        ) from error
    for output in [output for output in graph.graph.output if output.name != OUTPUT]:
        graph.graph.output.remove(output)
    versions = sorted(graph.opset_import, key=lambda versions: versions.domain)  # skl2onnx keeps them in a set
    del graph.opset_import[:]
    graph.opset_import.extend(versions)
    session = open_session(graph.SerializeToString())
    for what, some in {"validation rows": rows, "missing and unseen values": _hostile(rows, features)}.items():
        difference = float(np.max(np.abs(run(session, some)[:, -1] - model.predict_proba(some)[:, -1])))
        if not difference <= TOLERANCE:
            raise Disagrees(f"ONNX differs by {difference:.2g} on {what}; at most {TOLERANCE:g} is allowed")
    return graph


def open_session(content: bytes) -> onnxruntime.InferenceSession:
    """With one thread: more of them fight over the cores of a container."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


def run(session: onnxruntime.InferenceSession, rows: pd.DataFrame) -> NDArray[np.float64]:
    """Probabilities [rows, classes]."""
    feeds = {
        item.name: rows[item.name].to_numpy(object if item.type == "tensor(string)" else "float32").reshape(-1, 1)
        for item in session.get_inputs()
    }
    (scores,) = session.run([OUTPUT], feeds)
    return np.asarray(scores, "float64")


def _hostile(rows: pd.DataFrame, features: Sequence[Feature]) -> pd.DataFrame:
    """Some rows, each with one feature gone, and one row with nothing known."""
    hostile = pd.concat([rows.head(1)] * (len(features) + 1), ignore_index=True)
    for index, feature in enumerate(features):
        value = np.nan if feature.kind == "number" else "never seen"
        hostile.loc[hostile.index.isin([index, len(features)]), feature.name] = value
    return hostile
