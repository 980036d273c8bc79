"""Ground truth comes late, twice, never, contradictory, or for nobody: counted, and never wrong."""

from datetime import timedelta
from pathlib import Path

import polars as pl
import pytest

from environments import Invalid
from pipelines.monitoring import labels
from tests.pipelines.monitoring import traffic
from tests.pipelines.monitoring.traffic import AT, DAY

LAG = timedelta(days=2)


def predictions(*names: str) -> pl.DataFrame:
    """One a day, the last one an hour before AT."""
    times = [AT - timedelta(hours=1) - DAY * number for number in range(len(names))][::-1]
    return pl.DataFrame(
        {"id": names, "time": times, "score": [0.5] * len(names)},
        schema={"id": pl.String, "time": pl.Datetime("us", "UTC"), "score": pl.Float64},
    )


def said(**by_id: int) -> pl.DataFrame:
    return pl.DataFrame({"id": list(by_id), "label": list(by_id.values())})


def joined(folder: Path, *names: str) -> labels.Labelled:
    return labels.join(traffic.storage(folder), predictions(*names), lag=LAG, at=AT)


def known(found: labels.Labelled) -> dict[str, int | None]:
    return dict(zip(found.rows["id"], found.rows["label"], strict=True))


def test_labels_find_their_predictions(tmp_path: Path) -> None:
    """The rest stays without one, which is only remarkable where it is due."""
    labels.add(traffic.storage(tmp_path), said(a=1, b=0), received=AT - 3 * DAY)
    found = joined(tmp_path, "a", "b", "c", "d")
    assert known(found) == {"a": 1, "b": 0, "c": None, "d": None}
    assert (found.counts.known, found.counts.missing, found.counts.late) == (2, 0, 0)
    assert joined(tmp_path, "c", "a", "b", "d").counts.missing == 1


def test_labels_that_come_weeks_late_are_used_and_counted(tmp_path: Path) -> None:
    """Late is what comes after the lag of the settings."""
    storage = traffic.storage(tmp_path)
    labels.add(storage, said(a=1), received=AT + 21 * DAY)
    labels.add(storage, said(b=1), received=AT - DAY)
    found = joined(tmp_path, "a", "b", "c", "d")
    assert known(found) == {"a": 1, "b": 1, "c": None, "d": None}
    assert found.counts.late == 1


def test_the_same_labels_again_change_nothing(tmp_path: Path) -> None:
    """In another order, too: what is kept is named by what it says."""
    storage = traffic.storage(tmp_path)
    assert labels.add(storage, said(a=1, b=0)).new
    assert not labels.add(storage, said(b=0, a=1)).new
    assert len(list((tmp_path / "labels").iterdir())) == 1
    assert joined(tmp_path, "a", "b").counts.twice == 0


def test_a_label_that_is_repeated_counts_once(tmp_path: Path) -> None:
    """Within a file or across files."""
    storage = traffic.storage(tmp_path)
    labels.add(storage, pl.concat([said(a=1), said(a=1), said(b=0)]))
    labels.add(storage, said(a=1, c=1))
    found = joined(tmp_path, "a", "b", "c")
    assert known(found) == {"a": 1, "b": 0, "c": 1}
    assert len(found.rows) == 3
    assert found.counts.twice == 2


def test_contradictory_labels_are_no_labels(tmp_path: Path) -> None:
    """However often one of them is repeated."""
    storage = traffic.storage(tmp_path)
    labels.add(storage, pl.concat([said(a=1), said(a=1), said(b=0)]))
    labels.add(storage, said(a=0))
    found = joined(tmp_path, "a", "b")
    assert known(found) == {"a": None, "b": 0}
    assert (found.counts.contradictory, found.counts.known) == (1, 1)


def test_labels_of_unknown_predictions_touch_nothing(tmp_path: Path) -> None:
    """They are counted by id."""
    storage = traffic.storage(tmp_path)
    labels.add(storage, said(a=1, nobody=1))
    labels.add(storage, said(nobody=1, noone=0))
    found = joined(tmp_path, "a", "b")
    assert known(found) == {"a": 1, "b": None}
    assert found.counts.unknown == 2


def test_torn_and_foreign_files_among_the_labels_are_named(tmp_path: Path) -> None:
    """And the others are used."""
    labels.add(traffic.storage(tmp_path), said(a=1))
    (tmp_path / "labels" / "torn.parquet").write_bytes(b"PAR1")
    pl.DataFrame({"id": ["a"], "score": [1]}).write_parquet(tmp_path / "labels" / "other.parquet")
    found = joined(tmp_path, "a")
    assert known(found) == {"a": 1}
    assert found.counts.torn_files == ("labels/torn.parquet",)
    assert found.counts.foreign_files == ("labels/other.parquet",)


def test_csv_and_parquet_are_read_alike(tmp_path: Path) -> None:
    """Also with words for 0 and 1, and with other columns beside."""
    (tmp_path / "a.csv").write_text("label,id,note\n1,x,\n false ,007,late\n", encoding="utf-8")
    pl.DataFrame({"id": ["x", "007"], "label": [True, False]}).write_parquet(tmp_path / "b.parquet")
    first, second = labels.load(tmp_path / "a.csv"), labels.load(tmp_path / "b.parquet")
    assert first.rows() == second.rows() == [("x", 1), ("007", 0)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,late\nx,1\n", r"labels.csv: no column label; there are: id, late"),
        ("id,label\nx,1\ny,maybe\nz,2\n", r"labels.csv:3: label: 'maybe' is not 0 or 1 \(2 such rows\)"),
        ("id,label\n,1\n", r"labels.csv:2: id: None is not an id"),
        ("", r"labels.csv: neither CSV nor Parquet"),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    """Nothing of it is kept."""
    file = tmp_path / "labels.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Invalid, match=message):
        labels.load(file)
    with pytest.raises(Invalid, match="there is no such file"):
        labels.load(tmp_path / "nothing.csv")
