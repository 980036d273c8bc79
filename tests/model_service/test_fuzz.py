"""Whatever is sent, the service answers below 500 and lives on."""

import json
import socket
from typing import Any

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.model_service.conftest import ROW
from tests.model_service.running import MODEL, Running, infer_body

PATHS = st.sampled_from([f"/v2/models/{MODEL}/infer", "/invocations"])
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4))
KEYS = st.sampled_from(
    [
        "inputs",
        "outputs",
        "id",
        "parameters",
        "name",
        "shape",
        "datatype",
        "data",
        "dataframe_split",
        "columns",
        "dataframe_records",
        "instances",
        "index",
        "binary_data_size",
        "distance",
        "hour",
        "temp",
        "carrier",
        "origin",
    ]
)
LIKELY = st.recursive(
    SCALARS | KEYS | st.sampled_from(list(ROW.values())),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=30,
)
RELAXED = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def accepted(client: httpx.Client, path: str, body: bytes) -> int:
    answer = client.post(path, content=body, headers={"content-type": "application/json"})
    assert answer.status_code in (200, 400, 413), answer.text
    if answer.status_code != 200:
        assert answer.json()["error"]
    return answer.status_code


@RELAXED
@given(path=PATHS, body=st.binary(max_size=300) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_and_any_json(client: httpx.Client, path: str, body: bytes) -> None:
    """Nothing of it is a right request."""
    assert accepted(client, path, body) == 400


@RELAXED
@given(path=PATHS, body=LIKELY)
def test_json_made_of_the_protocols_words(client: httpx.Client, path: str, body: Any) -> None:
    """Nearly right shapes."""
    accepted(client, path, json.dumps(body).encode())


@RELAXED
@given(
    number=st.integers(0, 4), part=st.sampled_from(["name", "shape", "datatype", "data", "parameters"]), value=LIKELY
)
def test_a_right_request_with_one_thing_changed(client: httpx.Client, number: int, part: str, value: Any) -> None:
    """Any part of any input becomes anything."""
    body = infer_body({name: [cell] for name, cell in ROW.items()})
    body["inputs"][number][part] = value
    accepted(client, f"/v2/models/{MODEL}/infer", json.dumps(body).encode())


@RELAXED
@given(row=st.fixed_dictionaries(dict.fromkeys(ROW, SCALARS)), count=st.integers(1, 3))
def test_rows_of_any_values(client: httpx.Client, row: dict[str, Any], count: int) -> None:
    """Right names, any values; what is answered is a probability."""
    answer = client.post(
        "/invocations", content=json.dumps({"instances": [row] * count}), headers={"content-type": "application/json"}
    )
    assert answer.status_code in (200, 400)
    if answer.status_code == 200:
        assert all(0 <= score <= 1 for score in answer.json()["predictions"])


@RELAXED
@given(text=st.binary(max_size=200))
def test_bytes_that_are_no_http(served: Running, text: bytes) -> None:
    """The connection may be closed; the service goes on."""
    with socket.create_connection(("127.0.0.1", served.port)) as connection:
        connection.sendall(b"POST " + text + b"\r\n\r\n")
        connection.shutdown(socket.SHUT_WR)


def test_nothing_of_all_that_was_a_fault_of_the_service(served: Running) -> None:
    """No answer was a 500, and no worker has been replaced."""
    assert served.metric("model_service_errors_total", reason="internal") == 0
    assert "starting it again" not in served.said()
    assert served.ready()
