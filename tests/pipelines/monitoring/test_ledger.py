"""The ledger: made once, never changed, whole or not there."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier

import pytest

from pipelines.monitoring.cause import Cause, Rule, manual
from pipelines.monitoring.ledger import Ledger, Unreadable
from tests import s3

NOW = datetime(2026, 3, 30, 6, tzinfo=UTC)
DRIFT = Cause(rule=Rule.DRIFT, about="sha256:aa", sentence="it drifted", figures={"rows": "100"})


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    """An S3 server of this machine with one bucket."""
    with pytest.MonkeyPatch.context() as patch, s3.serving("dvc") as variables:
        for name, value in variables.items():
            patch.setenv(name, value)
        yield "s3://dvc"


@pytest.fixture(params=["folder", "s3"])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a prediction log is."""
    if request.param == "folder":
        return str(tmp_path / "storage" / "predictions")
    return f"{request.getfixturevalue('bucket')}/{tmp_path.name}/predictions"


def test_what_was_decided_is_read_back_in_its_order(log: str) -> None:
    """With what was folded into it; an environment without any has an empty ledger."""
    ledger = Ledger(log, "dev")
    assert ledger.entries() == ()
    first = ledger.append(DRIFT, NOW, after=0)
    second = ledger.append(manual("why not", NOW), NOW + timedelta(days=1), after=1)
    assert first is not None
    assert second is not None
    ledger.fold(second, DRIFT, NOW + timedelta(days=2))
    ledger.fold(second, DRIFT, NOW + timedelta(days=3))
    entries = Ledger(log, "dev").entries()
    assert [entry.name for entry in entries] == ["dev-1", "dev-2"]
    assert entries[0] == first
    assert [(each.cause, each.at) for each in entries[1].folded] == [(DRIFT, NOW + timedelta(days=2))]


def test_a_number_is_taken_once(log: str) -> None:
    """Who saw an old state of the ledger is told, and overwrites nothing."""
    ledger = Ledger(log, "dev")
    assert ledger.append(DRIFT, NOW, after=0) is not None
    assert ledger.append(manual("late", NOW), NOW, after=0) is None
    assert [entry.cause for entry in ledger.entries()] == [DRIFT]


def test_of_many_that_decide_at_once_one_does(log: str) -> None:
    """Eight at once, one number."""
    begin = Barrier(8)

    def decide(number: int) -> bool:
        ledger = Ledger(log, "dev")
        begin.wait()
        return ledger.append(manual(f"monitor {number}", NOW), NOW, after=0) is not None

    with ThreadPoolExecutor(8) as pool:
        won = list(pool.map(decide, range(8)))
    assert won.count(True) == 1
    (entry,) = Ledger(log, "dev").entries()
    assert entry.cause.sentence == f"monitor {won.index(True)}"


def test_a_draft_of_a_killed_writer_is_no_entry(tmp_path: Path) -> None:
    """Half a file has another name."""
    ledger = Ledger(str(tmp_path / "predictions"), "dev")
    ledger.append(DRIFT, NOW, after=0)
    (tmp_path / "predictions" / "retrainings" / "x.draft").write_text('{"number": 2, ')
    assert [entry.number for entry in ledger.entries()] == [1]


@pytest.mark.parametrize(("name", "content"), [("000002.json", '{"number": 2'), ("notes.json", "{}")])
def test_what_is_not_its_own_stops_it_with_the_file_named(tmp_path: Path, name: str, content: str) -> None:
    """Guessing would mean to train twice or never."""
    ledger = Ledger(str(tmp_path / "predictions"), "dev")
    ledger.append(DRIFT, NOW, after=0)
    (tmp_path / "predictions" / "retrainings" / name).write_text(content)
    with pytest.raises(Unreadable, match=f"retrainings/{name}: not an entry of the ledger"):
        ledger.entries()
