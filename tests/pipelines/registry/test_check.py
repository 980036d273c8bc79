"""A promotion record that no promotion wrote is refused, whatever was edited in it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

import environments
from environments.promotion import Promotion, digest
from pipelines.connection import Connection, connect
from pipelines.registry import gate, versions
from pipelines.registry.check import Checked, check
from pipelines.registry.rules import Verdict
from pipelines.registry.versions import ARTEFACT, Lineage, Registry, Version

PASSED = Verdict(rule="latency", passed=True, measured="2 ms", allowed="25 ms")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """A registry with nothing in it."""
    folder = tmp_path_factory.mktemp("mlflow")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "mlflow", "server", "--host", "127.0.0.1", "--port", str(port), "--workers", "1"]
    store = ["--backend-store-uri", f"sqlite:///{folder}/db", "--artifacts-destination", str(folder / "artefacts")]
    log = (folder / "log").open("w")
    process = subprocess.Popen(
        [*command, *store],
        env=os.environ | {"MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false"},
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    try:
        deadline = time.monotonic() + 120
        while not _answers(url):
            assert process.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < deadline, "MLflow does not come up"
            time.sleep(0.2)
        yield Connection(ENVIRONMENT="test", MLFLOW_TRACKING_URI=url, DVC_REMOTE_URL="s3://none")
    finally:
        os.killpg(process.pid, 15)
        process.wait()
        log.close()


def _answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health", timeout=2).is_success
    except httpx.HTTPError:
        return False


@pytest.fixture(scope="module")
def candidate(server: Connection, tmp_path_factory: pytest.TempPathFactory) -> Version:
    """A version that was carried from dev, with its artefact."""
    client = versions.client(server)
    run = client.create_run(versions.experiment(client, "promoted")).info.run_id
    made = tmp_path_factory.mktemp("made") / ARTEFACT
    made.mkdir()
    (made / "model").write_text("a model")
    client.log_artifacts(run, str(made), ARTEFACT)
    lineage = Lineage(
        digest=digest(made),
        git_commit="c" * 40,
        pipeline_version="1.2.0",
        data=f"md5:{'d' * 32}.dir",
        prepared_data=f"md5:{'e' * 32}.dir",
        evaluated_from="2013-01-01",
        evaluated_until="2013-01-14",
        training_run="a" * 32,
        source="dev/flight-delays/7",
    )
    return Registry("test", client).register("flight-delays", run, lineage)


def report(server: Connection, candidate: Version, **changes: Any) -> gate.Report:
    """What the gate said of the candidate where it came from, kept where it goes to."""
    asked = replace(candidate, environment="dev", number=7)
    judged = gate.Report(
        environment="test",
        candidate=asked,
        champion=None,
        judged_at=datetime.now(UTC).isoformat(timespec="seconds"),
        verdicts=(PASSED,),
    )
    return gate._kept(replace(judged, **changes), server)


@pytest.fixture
def record(server: Connection, candidate: Version) -> Promotion:
    lineage = candidate.lineage
    return Promotion(
        model=candidate.model,
        version=candidate.number,
        digest=lineage.digest,
        source="dev/flight-delays/7",
        run_id=lineage.training_run,
        pipeline_version=lineage.pipeline_version,
        git_commit=lineage.git_commit,
        data=lineage.data,
        gate=report(server, candidate).digest,
        promoted_at=datetime.now(UTC),
    )


@pytest.fixture
def root(tmp_path: Path, server: Connection, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "environments" / "test"
    folder.mkdir(parents=True)
    (folder / "infrastructure.yaml").write_text("target: local\n")
    (folder / "model.yaml").write_text("service: {workers: 1}\n")
    for name, value in server.model_dump(by_alias=True, exclude_none=True).items():
        monkeypatch.setenv(name, value)
    return tmp_path


def checked(root: Path, record: Promotion, **changes: Any) -> Checked:
    """The record with what somebody edited in it."""
    environments.update(root, "test", "model", "promotion", record.model_dump(mode="json") | changes)
    return check(root, "test")


def test_what_a_promotion_wrote_passes_and_shows_the_gates_report(root: Path, record: Promotion) -> None:
    """So that a reviewer sees on what it rests."""
    found = checked(root, record)
    assert found.faults == ()
    assert "passes for test" in found.markdown()
    assert "| ✓ | latency | 2 ms | 25 ms |" in found.markdown()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("digest", f"sha256:{'0' * 64}"),
        ("source", "dev/flight-delays/8"),
        ("run_id", "b" * 32),
        ("pipeline_version", "1.3.0"),
        ("git_commit", "f" * 40),
        ("data", f"md5:{'1' * 32}.dir"),
        ("gate", f"sha256:{'0' * 64}"),
        ("promoted_at", "2099-01-01T00:00:00Z"),
        ("promoted_at", "2020-01-01T00:00:00Z"),
    ],
)
def test_a_record_that_was_edited_by_hand_is_refused(root: Path, record: Promotion, field: str, value: str) -> None:
    """Each field is held against something that its editor did not write; the field is named."""
    found = checked(root, record, **{field: value})
    assert any(fault.startswith(f"`{field}`") for fault in found.faults)
    assert "is refused" in found.markdown()


def test_a_version_that_is_not_there_is_refused(root: Path, record: Promotion) -> None:
    """With those that are."""
    with pytest.raises(environments.Invalid, match="test has no version 99 of flight-delays; versions: 1"):
        checked(root, record, version=99)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"verdicts": (replace(PASSED, passed=False),)}, "its report refuses the candidate"),
        ({"environment": "dev"}, "the report of the gate is on dev, and the record says test"),
    ],
)
def test_a_report_of_the_gate_on_something_else_is_refused(
    root: Path, candidate: Version, record: Promotion, changes: dict[str, Any], fault: str
) -> None:
    """It exists, and it does not belong to the record."""
    other = report(connect(root, "test"), candidate, **changes)
    found = checked(root, record, gate=other.digest)
    assert any(fault in each for each in found.faults)


def test_an_artefact_that_was_changed_where_it_is_kept_is_refused(
    root: Path, server: Connection, candidate: Version, record: Promotion, tmp_path: Path
) -> None:
    """The registry still names the digest that it had."""
    client = versions.client(server)
    other = tmp_path / "model"
    other.write_text("another model")
    client.log_artifact(candidate.run_id, str(other), ARTEFACT)
    assert any(fault.startswith("`digest`: ") for fault in checked(root, record).faults)


def test_where_nothing_is_served_there_is_nothing_to_check(root: Path) -> None:
    """A new environment is no fault."""
    assert check(root, "test").markdown() == "### `environments/test/model.yaml` states no model\n"
