"""When the process that goes on looks, and when it does not."""

import sys
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from pipelines.monitoring.watch import AGAIN, Command, Watch

NOON = datetime(2026, 3, 30, 12, 0, tzinfo=UTC)
HOURLY = "0 * * * *"
MINUTE = timedelta(minutes=1)


@dataclass
class Looks:
    """A look that only counts."""

    codes: list[int] = field(default_factory=list)
    made: int = 0

    def __call__(self) -> int:
        self.made += 1
        return self.codes.pop(0) if self.codes else 0

    def stop(self) -> None:
        """Nothing runs."""


@pytest.fixture
def looks() -> Looks:
    return Looks()


def watching(looks: Looks, looked: datetime | None = None, schedule: str | None = HOURLY) -> Watch:
    return Watch(schedule=lambda: schedule, looked=lambda: looked, look=looks, say=lambda _: None)


def test_each_time_that_is_due_has_one_look(looks: Looks) -> None:
    """However often the clock is looked at."""
    watch = watching(looks, looked=NOON - 30 * MINUTE)
    for minute in range(180):
        watch.glance(NOON + minute * MINUTE)
    assert looks.made == 3


def test_what_was_due_while_nobody_watched_is_made_up_for_once(looks: Looks) -> None:
    """After a night, one look and not ten; and at once, not at the next hour."""
    watch = watching(looks, looked=NOON - timedelta(hours=10))
    watch.glance(NOON + 20 * MINUTE)
    watch.glance(NOON + 21 * MINUTE)
    assert looks.made == 1


def test_a_restart_does_not_look_again(looks: Looks) -> None:
    """MLflow knows of the look that the killed process made."""
    watching(looks, looked=NOON + MINUTE).glance(NOON + 20 * MINUTE)
    assert looks.made == 0


def test_the_first_look_ever_is_made_at_once(looks: Looks) -> None:
    """Else a monthly schedule would tell nothing for a month."""
    watching(looks).glance(NOON + 20 * MINUTE)
    assert looks.made == 1


def test_nothing_happens_without_a_schedule(looks: Looks) -> None:
    """The process then only tells Prometheus."""
    watching(looks, schedule=None).glance(NOON)
    assert looks.made == 0


def test_a_look_that_failed_is_made_again_later_and_not_at_once() -> None:
    """Until it succeeds, each time after a pause."""
    looks = Looks(codes=[1, 1])
    watch = watching(looks, looked=NOON - MINUTE)
    for second in range(0, 3600, 5):
        watch.glance(NOON + timedelta(seconds=second))
        if second == AGAIN.total_seconds() - 5:
            assert looks.made == 1
    assert looks.made == 3


def test_a_schedule_that_changes_is_taken_up_and_a_wrong_file_only_waited_for(looks: Looks) -> None:
    """It is said once what is wrong, and the process goes on."""
    said: list[str] = []
    stated: list[str | Exception] = [ValueError("schedule: nonsense"), ValueError("schedule: nonsense"), HOURLY]

    def schedule() -> str:
        found = stated.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    watch = Watch(schedule=schedule, looked=lambda: None, look=looks, say=said.append)
    watch.glance(NOON)
    watch.glance(NOON)
    assert (looks.made, said) == (0, ["no look yet: schedule: nonsense"])
    watch.glance(NOON)
    assert looks.made == 1


def test_an_mlflow_that_does_not_answer_yet_is_asked_again(looks: Looks) -> None:
    """Both are started at the same time."""
    answers: list[datetime | None] = [None]

    def looked() -> datetime | None:
        if answers:
            answers.pop()
            raise ConnectionError("refused")
        return NOON

    watch = Watch(schedule=lambda: HOURLY, looked=looked, look=looks, say=lambda _: None)
    watch.glance(NOON + MINUTE)
    watch.glance(NOON + MINUTE)
    assert looks.made == 0
    watch.glance(NOON + 60 * MINUTE)
    assert looks.made == 1


def test_a_look_that_runs_is_ended_with_the_process_and_none_begins_after() -> None:
    """So that nobody is left behind."""
    command = Command((sys.executable, "-c", "import time; print('looking', flush=True); time.sleep(600)"))
    codes: list[int] = []
    thread = threading.Thread(target=lambda: codes.append(command()))
    thread.start()
    while command._running is None:
        pass
    command.stop()
    thread.join(20)
    assert codes == [-15]
    assert command() == -15
