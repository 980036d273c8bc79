"""When a schedule was last due."""

from datetime import UTC, datetime

import pytest

from pipelines import cron

NOW = datetime(2026, 3, 30, 6, 17, 42, tzinfo=UTC)  # a Monday


@pytest.mark.parametrize(
    ("schedule", "due"),
    [
        ("* * * * *", "2026-03-30T06:17"),
        ("*/5 * * * *", "2026-03-30T06:15"),
        ("17 6 * * *", "2026-03-30T06:17"),
        ("18 6 * * *", "2026-03-29T06:18"),
        ("30 4 * * mon-fri", "2026-03-30T04:30"),
        ("30 22 * * mon-fri", "2026-03-27T22:30"),
        ("0 0 1 1 *", "2026-01-01T00:00"),
        ("0 12 29 feb *", "2024-02-29T12:00"),
        ("0 5 13 * 5", "2026-03-27T05:00"),
        ("0 5 28 * sun", "2026-03-29T05:00"),
        ("0 5 */2 * sun", "2026-03-29T05:00"),
        ("10/20 3 * * *", "2026-03-30T03:50"),
        ("5,50-52 6,7 * * 0,1", "2026-03-30T06:05"),
    ],
)
def test_the_last_time_that_it_was_due(schedule: str, due: str) -> None:
    """In UTC, at or before now; where both days are restricted, either of them will do."""
    assert cron.latest(cron.valid(schedule), NOW) == datetime.fromisoformat(f"{due}+00:00")


def test_a_day_that_never_comes_was_never_due() -> None:
    """The 31st of February is a valid schedule."""
    assert cron.latest("0 0 31 2 *", NOW) is None
