"""Ground truth by HTTP: for those with the token, kept as `pipelines labels add` keeps it, refused in one line."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model_service.labels import TOKEN, Labels
from pipelines.connection import Connection
from pipelines.monitoring import labels as truth
from pipelines.monitoring.storage import Storage
from tests import s3
from tests.model_service.conftest import Registry
from tests.model_service.running import Running

SECRET = "s" * 32
BEARER = {"authorization": f"Bearer {SECRET}", "content-type": "application/json"}
LABELS = [{"id": "b", "label": 1}, {"id": "a", "label": 0}, {"id": "b", "label": 1}]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.sampled_from(["id", "label"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["labels", "id", "label"]), inner),
)


@pytest.fixture(scope="module")
def service(registry: Registry, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """With a token, bodies of 64 KiB at most, and no model, which labels do not need."""
    folder = tmp_path_factory.mktemp("labelled")
    made = Running(
        folder,
        registry.uri,
        log_url=str(folder / "log"),
        settings={"max_body_bytes": 65536, "workers": 1},
        environment={TOKEN: SECRET},
    )
    yield made.start()
    made.kill()


def sent(service: Running, labels: Any, **headers: str) -> httpx.Response:
    return httpx.post(f"{service.url}/labels", content=json.dumps({"labels": labels}), headers=BEARER | headers)


def kept(service: Running) -> dict[str, Path]:
    return {file.name: file for file in (service.folder / "log/labels").glob("*")}


def storage(folder: Path) -> Storage:
    return Storage(
        Connection.model_validate(
            {
                "ENVIRONMENT": "dev",
                "MLFLOW_TRACKING_URI": "http://nowhere",
                "DVC_REMOTE_URL": "/nowhere",
                "PREDICTION_LOG_URL": str(folder),
            }
        )
    )


def test_labels_are_kept_as_the_pipeline_keeps_them(service: Running, tmp_path: Path) -> None:
    """The same name, columns, types and rows: the pipeline does not know who wrote a file."""
    answer = sent(service, LABELS)
    assert (answer.status_code, answer.json()) == (200, {"labels": 3, "new": True})
    truth.add(storage(tmp_path), pl.DataFrame(LABELS, schema={"id": pl.String, "label": pl.Int64}))
    [theirs] = (tmp_path / "labels").glob("*")
    ours, reference = pl.read_parquet(kept(service)[theirs.name]), pl.read_parquet(theirs)
    assert ours.schema == reference.schema
    assert ours.drop("received").equals(reference.drop("received"))


def test_the_monitor_joins_them_by_id(service: Running) -> None:
    """What came by HTTP is ground truth."""
    sent(service, [{"id": "known", "label": 1}])
    now = pl.Series("time", pl.read_parquet(next(iter(kept(service).values())))["received"].head(1))
    predictions = pl.DataFrame({"id": ["known"], "time": now, "score": [0.5]})
    joined = truth.join(storage(service.folder / "log"), predictions, lag=timedelta(days=1), at=now[0])
    assert joined.rows["label"].to_list() == [1]


def test_the_same_labels_again_change_nothing(service: Running) -> None:
    """In whatever order: a client that had no answer sends them again."""
    sent(service, LABELS)
    before = {name: file.read_bytes() for name, file in kept(service).items()}
    assert sent(service, LABELS[::-1]).json() == {"labels": 3, "new": False}
    assert {name: file.read_bytes() for name, file in kept(service).items()} == before


@pytest.mark.parametrize("given", ["", "Bearer", f"Basic {SECRET}", f"Bearer {SECRET}x", f"Bearer {SECRET[:-1]}"])
def test_nobody_without_the_token_is_heard(service: Running, given: str) -> None:
    """Nor told what else is wrong with the request."""
    for answer in (sent(service, "nonsense", authorization=given), sent(service, LABELS, authorization=given)):
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
        assert SECRET not in answer.text


@pytest.mark.parametrize(
    ("labels", "named"),
    [
        ([], "labels"),
        ([{"id": "a", "label": 2}], "label"),
        ([{"id": "a", "label": 0.5}], "label"),
        ([{"id": "a", "label": True}], "label"),
        ([{"id": "", "label": 1}], "id"),
        ([{"id": " a", "label": 1}], "labels[0].id"),
        ([{"id": "a\tb", "label": 1}], "labels[0].id"),
        ([{"id": "a" * 257, "label": 1}], "id"),
        ([{"id": "a"}], "label"),
        ([{"id": "a", "label": 1, "more": 1}], "more"),
    ],
)
def test_a_wrong_label_is_refused_in_one_line_that_names_the_field(service: Running, labels: Any, named: str) -> None:
    """And nothing of the request is kept."""
    before = kept(service).keys()
    answer = sent(service, labels)
    assert answer.status_code == 400
    assert named in answer.json()["error"]
    assert "\n" not in answer.json()["error"]
    assert kept(service).keys() == before


def test_a_body_has_a_bound(service: Running) -> None:
    """That of all requests."""
    assert sent(service, [{"id": f"{number:060}", "label": 1} for number in range(1000)]).status_code == 413


@pytest.fixture
def write_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An S3 that lets nobody do anything but put, as the service's role on AWS."""
    with s3.serving("dvc", methods={"PUT"}) as variables:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        yield "s3://dvc/predictions"


def test_it_takes_no_right_to_read_the_storage(write_only: str) -> None:
    """Whether labels were there already says the write itself."""
    labels, body = Labels(url=write_only, token=SECRET), json.dumps({"labels": LABELS}).encode()
    assert [json.loads(labels.add(body)) for _ in range(2)] == [{"labels": 3, "new": True}, {"labels": 3, "new": False}]


def test_other_methods_are_refused(service: Running) -> None:
    """With what is allowed."""
    answer = httpx.get(f"{service.url}/labels", headers=BEARER)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_whatever_is_sent_is_answered_below_500(service: Running, body: bytes) -> None:
    """Any bytes and any JSON made of the words of a right request."""
    answer = httpx.post(f"{service.url}/labels", content=body, headers=BEARER)
    assert answer.status_code in (200, 400)
    assert service.metric("model_service_errors_total", reason="internal") == 0


def test_a_storage_that_is_down_is_told_so_that_they_are_sent_again(start: Callable[..., Running]) -> None:
    """A file stands where the folder should be."""
    service = start(log_url="", settings={"workers": 1}, environment={TOKEN: SECRET})
    (service.folder / "log").write_text("no folder")
    service.log_url = str(service.folder / "log")
    answer = sent(service.start(), LABELS)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")


def test_without_a_token_there_is_no_such_path(served: Running) -> None:
    """As for any other path that leads nowhere."""
    assert httpx.post(f"{served.url}/labels", json={"labels": LABELS}, headers=BEARER).status_code == 405
    assert httpx.get(f"{served.url}/labels", headers=BEARER).status_code == 404


def test_a_token_that_could_be_guessed_is_refused_at_the_start(tmp_path: Path) -> None:
    """One line, exit code 2, the token itself not shown."""
    command = [str(Path(sys.executable).with_name("model-service")), "serve", "--env", "dev", "--port", "1"]
    variables = {"MLFLOW_TRACKING_URI": "sqlite://", TOKEN: "short"}
    done = subprocess.run(
        [*command, "--cache", str(tmp_path)], env=variables, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert TOKEN in done.stderr
    assert "short" not in done.stderr
