"""Each alert about trainings and the monitor fires on what it is for, and stays quiet on the one beside it."""

from pathlib import Path

import pytest

from environments.alerting import Alert
from pipelines.monitoring.rules import groups
from tests.monitoring.promtool import Series, check, firing

GROUPS = groups("prod", told=True)
HERE = 'environment="prod"'
UP = {f'up{{{HERE},job="pipeline-metrics"}}': "1x5000"}
# promtool's clock begins at 0, so a time is a number of seconds since then.
HOUR = 3600


def training(*, due: int | None = None, started: int = 0, running: int = 0, failed: int = 0) -> Series:
    series = {
        f"pipeline_training_started_timestamp_seconds{{{HERE}}}": f"{started}x5000",
        f"pipeline_training_running{{{HERE}}}": f"{running}x5000",
        f"pipeline_training_failed{{{HERE}}}": f"{failed}x5000",
    }
    if due is not None:
        series[f"pipeline_training_due_timestamp_seconds{{{HERE}}}"] = f"{due}x5000"
    return series


def look(*, due: int | None = None, looked: int = 0, verdict: str = "stable") -> Series:
    verdicts = ("stable", "not_enough_data", "drift_without_harm", "drift_harm_unknown", "harm_without_drift")
    series = {
        f'pipeline_monitor_verdict{{{HERE},verdict="{each}"}}': f"{int(each == verdict)}x5000" for each in verdicts
    }
    series[f"pipeline_monitor_looked_timestamp_seconds{{{HERE}}}"] = f"{looked}x5000"
    if due is not None:
        series[f"pipeline_monitor_due_timestamp_seconds{{{HERE}}}"] = f"{due}x5000"
    return series


CASES: dict[str, tuple[str, bool, str, Series]] = {
    "due two hours ago, the last was before": ("TrainingLate", True, "3h", training(due=HOUR, started=60)),
    "due two hours ago, begun at once": ("TrainingLate", False, "3h", training(due=HOUR, started=HOUR + 5)),
    "due half an hour ago": ("TrainingLate", False, "90m", training(due=HOUR, started=60)),
    "no schedule": ("TrainingLate", False, "30h", training(started=60)),
    "runs for seven hours": ("TrainingStuck", True, "7h", training(started=60, running=1)),
    "runs for five hours": ("TrainingStuck", False, "5h", training(started=60, running=1)),
    "ended seven hours ago": ("TrainingStuck", False, "7h", training(started=60)),
    "the last failed": ("TrainingFailed", True, "1h", training(started=60, failed=1)),
    "the last succeeded": ("TrainingFailed", False, "1h", training(started=60)),
    "no look for two hours": ("MonitorSilent", True, "3h", look(due=HOUR)),
    "a look when it was due": ("MonitorSilent", False, "3h", look(due=HOUR, looked=HOUR + 30)),
    "looks by hand only": ("MonitorSilent", False, "3h", look()),
    "nobody answers": ("PipelineMetricsMissing", True, "30m", {f'up{{{HERE},job="pipeline-metrics"}}': "0x60"}),
    "nobody is known": ("PipelineMetricsMissing", True, "30m", {}),
    "it answers": ("PipelineMetricsMissing", False, "30m", UP),
    "it missed five minutes": (
        "PipelineMetricsMissing",
        False,
        "30m",
        {f'up{{{HERE},job="pipeline-metrics"}}': "1x24 0x5 1"},
    ),
    "drift, no labels": ("DataDrifted", True, "5m", look(verdict="drift_harm_unknown")),
    "drift that does not harm": ("DataDrifted", True, "5m", look(verdict="drift_without_harm")),
    "harm without drift is none": ("DataDrifted", False, "5m", look(verdict="harm_without_drift")),
    "too little traffic to say": ("DataDrifted", False, "5m", look(verdict="not_enough_data")),
    "harm": ("ModelHarmed", True, "5m", look(verdict="harm_without_drift")),
    "drift is no harm": ("ModelHarmed", False, "5m", look(verdict="drift_without_harm")),
    "all as before": ("ModelHarmed", False, "5m", look()),
}


@pytest.mark.parametrize("why", CASES)
def test_an_alert_fires_on_what_it_is_for_and_on_nothing_less(why: str, tmp_path: Path) -> None:
    """All rules are evaluated, this one is asked about."""
    name, fires, at, series = CASES[why]
    assert (name in firing(GROUPS, series, at, tmp_path)) is fires


def test_every_alert_is_shown_firing_and_quiet() -> None:
    """One that is added without is found here."""
    alerts = {rule.alert for group in GROUPS for rule in group.rules if isinstance(rule, Alert)}
    assert {name for name, fires, *_ in CASES.values() if fires} == alerts
    assert {name for name, fires, *_ in CASES.values() if not fires} == alerts


def test_prometheus_loads_the_rules(tmp_path: Path) -> None:
    """promtool's lint included."""
    done = check(GROUPS, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_another_environment_is_not_meant(tmp_path: Path) -> None:
    """One Prometheus may hold both."""
    assert "TrainingFailed" not in firing(groups("dev", told=True), training(failed=1), "1h", tmp_path)


def test_that_nothing_tells_is_a_fault_only_where_something_should(tmp_path: Path) -> None:
    """By `monitoring.metrics`: else whoever runs no `pipelines metrics` would have an alarm for ever."""
    assert "PipelineMetricsMissing" not in firing(groups("prod", told=False), {}, "30m", tmp_path)
    names = [
        {rule.alert for rule in made[0].rules if isinstance(rule, Alert)}
        for made in (GROUPS, groups("prod", told=False))
    ]
    assert names[0] - names[1] == {"PipelineMetricsMissing"}
