"""The ledger on the storage of a cluster: it relies on conditional writes, which not every S3 has."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier

import pytest

from pipelines.connection import Connection
from pipelines.monitoring.cause import Cause, Rule, manual
from pipelines.monitoring.ledger import Ledger
from tests.monitoring.versitygw import versitygw

NOW = datetime(2026, 3, 30, 6, tzinfo=UTC)
DRIFT = Cause(rule=Rule.DRIFT, about="sha256:aa", sentence="it drifted", figures={"rows": "100"})
ROUNDS, MONITORS = 10, 8


@pytest.fixture(params=[True, False], ids=["attributes", "files beside"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Connection]:
    if request.param:
        _refuse_without_attributes(tmp_path)
    with versitygw(tmp_path, attributes=request.param) as variables:
        common = {"ENVIRONMENT": "dev", "MLFLOW_TRACKING_URI": "http://127.0.0.1:9", "DVC_REMOTE_URL": "s3://dvc"}
        yield Connection.model_validate(common | variables)


def _refuse_without_attributes(folder: Path) -> None:
    try:
        os.setxattr(folder, "user.probe", b"1")
    except OSError as error:
        pytest.skip(f"this file system has no extended attributes: {error}")


def test_a_decision_is_made_once_and_never_overwritten(storage: Connection) -> None:
    """Who saw an old state is told so; what is folded is noted once for each rule."""
    ledger = Ledger.of(storage)
    assert ledger.entries() == ()
    first = ledger.append(DRIFT, NOW, after=0)
    assert first is not None
    assert ledger.append(manual("late", NOW), NOW, after=0) is None
    ledger.fold(first, DRIFT, NOW)
    ledger.fold(first, DRIFT, NOW)
    (entry,) = Ledger.of(storage).entries()
    assert (entry.cause, len(entry.folded)) == (DRIFT, 1)


def test_of_monitors_that_decide_at_once_one_does(storage: Connection) -> None:
    """Ten times eight, each with a connection of its own; the entry is the winner's, whole."""
    for after in range(ROUNDS):
        begin = Barrier(MONITORS)

        def decide(number: int, after: int = after, begin: Barrier = begin) -> bool:
            ledger = Ledger.of(storage)
            begin.wait()
            return ledger.append(manual(f"monitor {number}", NOW), NOW, after=after) is not None

        with ThreadPoolExecutor(MONITORS) as pool:
            won = list(pool.map(decide, range(MONITORS)))
        assert won.count(True) == 1
        assert Ledger.of(storage).entries()[-1].cause.sentence == f"monitor {won.index(True)}"
    assert [each.number for each in Ledger.of(storage).entries()] == list(range(1, ROUNDS + 1))
