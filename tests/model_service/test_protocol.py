"""What the service answers to requests that are right."""

from pathlib import Path
from typing import Any

import httpx
import pandas as pd
import pytest

from tests.model_service import bundle
from tests.model_service.running import MODEL, infer_body

INFER = f"/v2/models/{MODEL}/infer"


@pytest.fixture(scope="module")
def expected(artefacts: tuple[Path, Path]) -> tuple[dict[str, list[Any]], list[float]]:
    """The input example of version 1, and what the original model says to it."""
    import mlflow.pyfunc

    columns = bundle.example(artefacts[0])
    return columns, mlflow.pyfunc.load_model(str(artefacts[0])).predict(pd.DataFrame(columns))[:, 1].tolist()


def test_both_protocols_give_what_the_original_model_gives(
    client: httpx.Client, expected: tuple[dict[str, list[Any]], list[float]]
) -> None:
    """Each of MLflow's four layouts and v2, several rows at once and one by one."""
    columns, scores = expected
    records = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    split = {"columns": list(columns), "data": [list(record.values()) for record in records]}
    infer = client.post(INFER, json=infer_body(columns)).json()
    assert infer["outputs"][0] | {"data": None} == {
        "name": "probability",
        "shape": [3],
        "datatype": "FP64",
        "data": None,
    }
    assert infer["outputs"][0]["data"] == pytest.approx(scores, abs=1e-6)
    for body in (
        {"dataframe_split": split},
        {"dataframe_records": records},
        {"inputs": columns},
        {"instances": records},
    ):
        assert client.post("/invocations", json=body).json()["predictions"] == pytest.approx(scores, abs=1e-6)
    for record, score in zip(records, scores, strict=True):
        one = client.post("/invocations", json={"instances": [record]}).json()
        assert one["predictions"] == pytest.approx([score], abs=1e-6)


@pytest.mark.parametrize(
    "change",
    [
        lambda tensor: tensor | {"shape": [1, 1]},
        lambda tensor: tensor | {"shape": [1, 1], "data": [tensor["data"]]},
        lambda tensor: tensor | {"datatype": tensor["datatype"].replace("FP64", "FP32"), "parameters": {"note": "x"}},
    ],
    ids=["flat", "nested", "fp32"],
)
def test_a_tensor_may_be_flat_nested_or_of_another_number_type(
    client: httpx.Client, row: dict[str, Any], change: Any
) -> None:
    """The same prediction each time, in any order of inputs."""
    plain = infer_body({name: [value] for name, value in row.items()})
    varied = {"inputs": [change(tensor) for tensor in reversed(plain["inputs"])]}
    want = client.post(INFER, json=plain).json()["outputs"]
    assert client.post(INFER, json=varied).json()["outputs"] == want


def test_a_null_is_taken_where_the_column_is_nullable(client: httpx.Client, row: dict[str, Any]) -> None:
    """A null category is the empty string."""
    null = client.post("/invocations", json={"instances": [row | {"temp": None, "origin": None}]})
    empty = client.post("/invocations", json={"instances": [row | {"temp": None, "origin": ""}]})
    assert null.status_code == 200
    assert null.json() == empty.json()


def test_the_request_id_is_echoed_or_made(client: httpx.Client, row: dict[str, Any]) -> None:
    """Made ids differ; the header and the body agree."""
    body = infer_body({name: [value] for name, value in row.items()})
    named = client.post(INFER, json=body | {"id": "my-request"})
    assert named.json()["id"] == named.headers["x-prediction-id"] == "my-request"
    made = [client.post(INFER, json=body).json()["id"] for _ in range(3)]
    assert len(set(made)) == 3
    assert client.post("/invocations", json={"instances": [row]}).headers["x-prediction-id"]


def test_the_version_is_named_in_header_and_body_and_may_be_asked_for(
    client: httpx.Client, row: dict[str, Any]
) -> None:
    """`outputs` and `parameters` are taken too."""
    body = infer_body(
        {name: [value] for name, value in row.items()}, outputs=[{"name": "probability"}], parameters={"a": 1}
    )
    answer = client.post(f"/v2/models/{MODEL}/versions/1/infer", json=body)
    assert (answer.status_code, answer.headers["x-model-version"], answer.json()["model_version"]) == (200, "1", "1")


def test_metadata_states_the_signature(client: httpx.Client) -> None:
    """With the protocol's datatypes, for the model and its version."""
    metadata = client.get(f"/v2/models/{MODEL}").json()
    assert metadata == client.get(f"/v2/models/{MODEL}/versions/1").json()
    assert {c["name"]: (c["datatype"], c["parameters"]["nullable"]) for c in metadata["inputs"]} == {
        "distance": ("FP64", False),
        "hour": ("FP64", False),
        "temp": ("FP64", True),
        "carrier": ("BYTES", False),
        "origin": ("BYTES", True),
    }
    assert metadata["outputs"] == [{"name": "probability", "datatype": "FP64", "shape": [-1]}]


@pytest.mark.parametrize(
    "path",
    [
        "/v2",
        "/v2/health/live",
        "/v2/health/ready",
        f"/v2/models/{MODEL}/ready",
        f"/v2/models/{MODEL}/versions/1/ready",
        "/ping",
        "/health",
        "/version",
        "/metrics",
    ],
)
def test_health_and_information_are_there(client: httpx.Client, path: str) -> None:
    """GET and HEAD."""
    assert client.get(path).status_code == 200
    assert client.head(path).status_code == 200


def test_many_rows_are_answered_in_order(client: httpx.Client, row: dict[str, Any]) -> None:
    """A body large enough to leave the event loop."""
    hours = [5 + n % 18 for n in range(1500)]
    columns = {name: hours if name == "hour" else [value] * len(hours) for name, value in row.items()}
    scores = client.post("/invocations", json={"inputs": columns}).json()["predictions"]
    by_hour = dict(zip(hours, scores, strict=False))
    assert scores == [by_hour[hour] for hour in hours]
    assert len(set(scores)) > 1
