"""What follows from causes: one training, not two, and not too many."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pipelines.monitoring.cause import Cause, Rule, Window, manual
from pipelines.monitoring.decision import Decision, Past, State, decide
from pipelines.monitoring.policy import Retraining

NOW = datetime(2026, 3, 30, 6, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
POLICY = Retraining(cooldown_hours=12, per_day=2)
ASKED = manual("a person wants it", NOW)


def cause(rule: Rule = Rule.DRIFT, *, about: str = "sha256:aa", until: datetime = NOW) -> Cause:
    return Cause(rule=rule, about=about, sentence="it drifted", window=Window(since=until - 7 * DAY, until=until))


def past(*causes: Cause, ago: timedelta, state: State = State.FINISHED, number: int = 1) -> Past:
    return Past(name=f"dev-{number}", causes=causes, decided_at=NOW - ago, state=state)


def test_without_a_past_the_first_cause_starts_and_the_others_are_folded_into_it() -> None:
    """One training answers all; the most serious names it."""
    drift, performance, schedule = cause(), cause(Rule.PERFORMANCE), cause(Rule.SCHEDULE)
    assert decide([schedule, drift, performance], [], POLICY, NOW) == Decision(
        start=performance, folded=(drift, schedule)
    )
    assert decide([], [], POLICY, NOW) == Decision()


def test_the_same_rows_never_start_two() -> None:
    """A window that overlaps the one of an earlier retraining is known, long after the cool-down."""
    earlier = past(cause(until=NOW - 6 * DAY), ago=6 * DAY)
    assert decide([cause()], [earlier], POLICY, NOW) == Decision(known=(cause(),))


@pytest.mark.parametrize(
    "other",
    [
        {"about": "sha256:bb"},
        {"rule": Rule.PERFORMANCE},
        {"until": NOW - 7 * DAY},
    ],
)
def test_another_model_another_rule_or_other_rows_are_another_event(other: dict[str, Any]) -> None:
    """After the cool-down they start one."""
    earlier = past(cause(**{"until": NOW - DAY, **other}), ago=DAY)
    assert decide([cause()], [earlier], POLICY, NOW).start == cause()


def test_what_was_folded_into_a_training_is_answered_by_it() -> None:
    """Also after it has ended."""
    earlier = past(cause(Rule.PERFORMANCE, until=NOW - DAY), cause(until=NOW - DAY), ago=DAY)
    assert decide([cause()], [earlier], POLICY, NOW).known == (cause(),)


def test_a_cause_within_the_cool_down_is_held_and_starts_one_afterwards() -> None:
    """Held, not lost: it is looked at again for as long as it holds."""
    earlier = past(cause(about="sha256:bb"), ago=11 * HOUR)
    decision = decide([cause()], [earlier], POLICY, NOW)
    assert decision.start is None
    assert [held.why for held in decision.held] == ["cool-down after dev-1 until 2026-03-30T07:00+00:00"]
    assert decide([cause()], [earlier], POLICY, NOW + HOUR).start == cause()


def test_a_day_has_its_bound() -> None:
    """Counted over the last 24 hours, failed ones too."""
    policy = Retraining(cooldown_hours=1, per_day=2)
    earlier = [
        past(cause(about="sha256:bb"), ago=23 * HOUR, number=1),
        past(cause(about="sha256:cc"), ago=5 * HOUR, number=2, state=State.FAILED),
    ]
    decision = decide([cause()], earlier, policy, NOW)
    assert [held.why for held in decision.held] == ["2 in the last 24 hours, retraining.per_day allows 2"]
    assert decide([cause()], earlier, policy, NOW + HOUR).start == cause()


def test_a_person_waits_for_neither() -> None:
    """Who asks for a training gets it."""
    earlier = past(cause(), ago=HOUR)
    decision = decide([ASKED, cause()], [earlier], Retraining(per_day=1), NOW)
    assert (decision.start, decision.known) == (ASKED, (cause(),))


def test_what_comes_while_one_runs_is_folded_into_it() -> None:
    """A person's reason, too."""
    running = past(cause(about="sha256:bb"), ago=HOUR, state=State.RUNNING)
    assert decide([cause(), ASKED], [running], POLICY, NOW) == Decision(folded=(ASKED, cause()))
    assert decide([], [running], POLICY, NOW) == Decision()


@pytest.mark.parametrize("state", [State.PENDING, State.KILLED])
def test_what_was_decided_and_not_done_is_done_whether_its_cause_still_holds_or_not(state: State) -> None:
    """However long ago; what comes up meanwhile is folded into it."""
    left = past(cause(), ago=30 * DAY, state=state)
    assert decide([], [left], POLICY, NOW) == Decision(resume="dev-1")
    assert decide([cause(Rule.PERFORMANCE)], [left], POLICY, NOW) == Decision(
        resume="dev-1", folded=(cause(Rule.PERFORMANCE),)
    )


def test_a_failed_training_answers_nothing_but_counts_for_the_cool_down() -> None:
    """What cannot train does not train every hour."""
    failed = past(cause(), ago=HOUR, state=State.FAILED)
    assert decide([cause()], [failed], POLICY, NOW).held
    assert decide([cause()], [failed], POLICY, NOW + 11 * HOUR).start == cause()


def test_an_hourly_monitor_with_lasting_drift_starts_one_training_a_window() -> None:
    """Thirty days of drift that no training cures, looked at every hour, with a window of seven days."""
    history: list[Past] = []
    for hour in range(30 * 24):
        now = NOW + hour * HOUR
        decision = decide([cause(until=now)], history, POLICY, now)
        if decision.start is not None:
            number = len(history) + 1
            history.append(Past(name=f"dev-{number}", causes=(decision.start,), decided_at=now, state=State.FINISHED))
    assert [(each.decided_at - NOW) / DAY for each in history] == [0, 7, 14, 21, 28]
