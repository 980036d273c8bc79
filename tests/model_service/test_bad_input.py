"""Each wrong request is told what is wrong with it, by field."""

import http.client
import json
import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.model_service.conftest import ROW
from tests.model_service.running import MODEL, Running, infer_body

INFER = f"/v2/models/{MODEL}/infer"
Change = Callable[[dict[str, Any]], Any]


def v2(**changes: Any) -> dict[str, Any]:
    """A right request with one tensor changed: `temp={"shape": [2]}`."""
    body = infer_body({name: [value] for name, value in ROW.items()})
    for tensor in body["inputs"]:
        tensor.update(changes.get(tensor["name"], {}))
    return body


def without(name: str) -> dict[str, Any]:
    return infer_body({column: [value] for column, value in ROW.items() if column != name})


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (without("hour"), "hour: missing"),
        ({"inputs": v2()["inputs"] + infer_body({"colour": ["red"]})["inputs"]}, "colour: the model has no such"),
        ({"inputs": v2()["inputs"] + v2()["inputs"][:1]}, "distance: the input stands here twice"),
        (v2(hour={"shape": [2]}), "hour: shape [2], but 1 values"),
        (v2(hour={"shape": []}), "hour: shape []"),
        (v2(hour={"shape": [0], "data": []}), "hour: shape [0]"),
        (v2(hour={"shape": [1, 2], "data": [1, 2]}), "hour: shape [1, 2]"),
        (v2(hour={"shape": [-1]}), "hour: shape [-1]"),
        (v2(hour={"shape": [2], "data": [1, 2]}), "hour: 2 rows"),
        (v2(hour={"shape": ["1"]}), "hour (inputs[1].shape[0])"),
        (v2(hour={"datatype": "BYTES"}), "hour: datatype 'BYTES'"),
        (v2(carrier={"datatype": "FP64"}), "carrier: datatype 'FP64'"),
        (v2(hour={"datatype": 64}), "hour (inputs[1].datatype)"),
        (v2(hour={"data": ["noon"]}), "hour: row 0: expected a number, got \"noon\""),
        (v2(hour={"data": [True]}), "hour: row 0: expected a number, got true"),
        (v2(carrier={"data": [7]}), "carrier: row 0: expected a string"),
        (v2(hour={"data": [{"a": 1}]}), "hour (inputs[1].data[0])"),
        (v2(hour={"data": [[[1]]]}), "hour (inputs[1].data[0][0])"),
        (v2(hour={"data": [[17]]}), "hour: shape [1], but the data is nested otherwise"),
        (v2(hour={"shape": [1, 1], "data": [[17, 18]]}), "hour: shape [1, 1], but the data is nested otherwise"),
        (v2(hour={"data": "17"}), "hour (inputs[1].data)"),
        (v2(hour={"data": [None]}), "expected a number, got null; the column is not nullable"),
        (v2(carrier={"data": [None]}), "carrier: row 0: expected a string, got null"),
        (v2(hour={"data": [1e39]}), "hour: row 0: 1e+39 is beyond"),
        (v2(hour={"data": [10**400]}), "hour"),
        (v2(hour={"parameters": {"binary_data_size": 8}}), "hour: the binary data extension is not supported"),
        (v2() | {"outputs": [{"name": "class"}]}, "outputs: no output 'class'"),
        (v2() | {"outputs": [{"name": "probability", "parameters": {"binary_data": True}}]}, "outputs: the binary"),
        (v2() | {"id": "line\nbreak"}, "id: 1 to 128 printable"),
        (v2() | {"id": ""}, "id: 1 to 128 printable"),
        (v2() | {"id": 5}, "id: expected"),
        (v2() | {"input": []}, "unknown field `input`"),
        ({}, "missing required field `inputs`"),
        ([], "request: expected `object`"),
        (None, "request: expected `object`"),
    ],
)  # fmt: skip
def test_a_wrong_v2_request_is_told_the_field(client: httpx.Client, body: Any, says: str) -> None:
    """400, and the error begins with the field."""
    answer = client.post(INFER, content=json.dumps(body))
    assert (answer.status_code, list(answer.json())) == (400, ["error"])
    assert says in answer.json()["error"]


def split(columns: list[str], *rows: list[Any]) -> dict[str, Any]:
    return {"dataframe_split": {"columns": columns, "data": list(rows)}}


NAMES, VALUES = list(ROW), list(ROW.values())


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (split(NAMES[1:], VALUES[1:]), "distance: missing"),
        (split([*NAMES, "colour"], [*VALUES, "red"]), "colour: the model has no such"),
        (split([*NAMES, "hour"], [*VALUES, 1]), "dataframe_split.columns: a column stands here twice"),
        (split(NAMES, VALUES, VALUES[1:]), "dataframe_split.data: row 1 has 4 values for 5 columns"),
        (split(NAMES), "dataframe_split.data: at least one row"),
        (split(NAMES, [None, *VALUES[1:]]), "distance: row 0: expected a number, got null"),
        (split(NAMES, VALUES, ["far", *VALUES[1:]]), "distance: row 1: expected a number, got \"far\""),
        ({"dataframe_split": {"columns": NAMES}}, "dataframe_split: object missing required field `data`"),
        ({"dataframe_records": [ROW, {"hour": 1}]}, "distance: missing in dataframe_records[1]"),
        ({"dataframe_records": [ROW | {"colour": 1}]}, "colour: the model has no such"),
        ({"dataframe_records": []}, "dataframe_records: at least one row"),
        ({"instances": []}, "instances: at least one row"),
        ({"instances": [[1, 2]]}, "instances[0]: expected `object`"),
        ({"inputs": {name: [value] for name, value in ROW.items() if name != "hour"}}, "hour: missing"),
        ({"inputs": {name: [value] * (1 + (name == "hour")) for name, value in ROW.items()}}, "hour: 2 rows"),
        ({"inputs": {name: [] for name in ROW}}, "inputs: at least one row"),
        ({"inputs": ROW}, "inputs[...]: expected `array`"),
        ({}, "exactly one of dataframe_split, dataframe_records, instances, inputs"),
        (split(NAMES, VALUES) | {"instances": [ROW]}, "exactly one of"),
        ({"columns": NAMES, "data": [VALUES]}, "unknown field `columns`"),
        ({"instances": [ROW], "params": {"a": 1}}, "unknown field `params`"),
    ],
)  # fmt: skip
def test_a_wrong_invocation_is_told_the_field(client: httpx.Client, body: Any, says: str) -> None:
    """400, and the error begins with the field."""
    answer = client.post("/invocations", json=body)
    assert (answer.status_code, list(answer.json())) == (400, ["error"])
    assert says in answer.json()["error"]


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b'{"inputs": NaN}', b"\xff\xfe", b'"\\ud800"', b"[" * 60_000, b'{"inputs":[' * 5_000, b"nul"],
    ids=["empty", "cut", "nan", "not utf-8", "surrogate", "deep", "deep objects", "word"],
)
@pytest.mark.parametrize("path", [INFER, "/invocations"])
def test_what_is_not_json_is_told_so(client: httpx.Client, path: str, body: bytes) -> None:
    """400 with JSON that says so."""
    answer = client.post(path, content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["error"]


@pytest.mark.parametrize(
    ("method", "path", "headers", "code", "says"),
    [
        ("POST", "/v2/models/other/infer", {}, 404, "no model 'other'; served: flight-delays"),
        ("POST", f"/v2/models/{MODEL}/versions/9/infer", {}, 404, "no version '9'"),
        ("POST", f"/v2/models/{MODEL}/9/infer", {}, 404, "there is nothing at"),
        ("POST", "/infer", {}, 404, "there is nothing at /infer"),
        ("GET", "/v2/models/other", {}, 404, "no model 'other'"),
        ("GET", f"/v2/models/{MODEL}/versions/9/ready", {}, 404, "no version '9'"),
        ("GET", "/", {}, 404, "there is nothing at /"),
        ("GET", INFER, {}, 405, "allowed: POST"),
        ("PUT", "/invocations", {}, 405, "allowed: POST"),
        ("POST", "/v2/health/ready", {}, 405, "allowed: GET, HEAD"),
        ("POST", INFER, {"content-type": "text/csv"}, 415, "application/json is expected"),
        ("POST", INFER, {"content-encoding": "gzip"}, 415, "must not be compressed"),
        ("POST", INFER, {"inference-header-content-length": "9"}, 400, "the binary data extension is not supported"),
    ],
)
def test_a_wrong_address_method_or_type_is_refused(
    client: httpx.Client, *, method: str, path: str, headers: dict[str, str], code: int, says: str
) -> None:
    """404, 405 with `allow`, 415."""
    answer = client.request(method, path, content=json.dumps(v2()), headers=headers)
    assert answer.status_code == code
    assert says in answer.json()["error"]
    assert (code == 405) == ("allow" in answer.headers)


def test_a_body_that_is_too_large_is_refused(client: httpx.Client) -> None:
    """413, whether its length is announced or not, and the connection stays usable."""
    large = b" " * 65_537
    assert client.post(INFER, content=large).status_code == 413
    chunks = client.post(INFER, content=(large[n : n + 8192] for n in range(0, len(large), 8192)))
    assert chunks.status_code == 413
    assert "65536 bytes" in chunks.json()["error"]
    assert client.post(INFER, json=v2()).status_code == 200


def test_an_announced_length_is_refused_before_it_is_sent(served: Running) -> None:
    """Nobody has to send a gigabyte to learn that it is too much."""
    connection = http.client.HTTPConnection(served.url.removeprefix("http://"), timeout=10)
    connection.putrequest("POST", INFER)
    connection.putheader("content-length", str(10**12))
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()


def test_a_body_that_does_not_come_is_given_up(served: Running) -> None:
    """408 after `body_seconds`, 1 here."""
    connection = http.client.HTTPConnection(served.url.removeprefix("http://"), timeout=30)
    connection.putrequest("POST", INFER)
    connection.putheader("content-length", "100")
    connection.endheaders()
    connection.send(b"{")
    answer = connection.getresponse()
    assert (answer.status, json.loads(answer.read())["error"]) == (408, "the body was not complete after 1 s")
    connection.close()


def test_a_client_that_goes_away_harms_nobody(served: Running, client: httpx.Client) -> None:
    """Half a request, then nothing; and what is no HTTP at all."""
    for text in (
        b"POST /invocations HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{",
        b"\x16\x03\x01 hello\r\n\r\n",
    ):
        with socket.create_connection(("127.0.0.1", served.port)) as connection:
            connection.sendall(text)
    assert client.post(INFER, json=v2()).status_code == 200
