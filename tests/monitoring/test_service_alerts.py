"""Each alert of the model service fires on the course of events that it is for, and on the one beside it stays quiet.

What is asked and answered here is made up, minute by minute; promtool evaluates the rules as Prometheus does.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest

from environments.alerting import Alert, Recording
from model_service.alerts import groups
from model_service.settings import Service, Slo
from tests.monitoring.promtool import Series, check, firing

# The objectives that the figures below are made for.
SERVICE = Service(slo=Slo(availability=0.995, latency_ms=100, latency_share=0.99, min_requests=100))
GROUPS = groups("prod", SERVICE)
HERE = 'environment="prod",job="model-service"'
UP = {f"up{{{HERE}}}": "1x5000", f'model_service_model{{{HERE},version="1"}}': "2x5000"}


def answers(good: float, failed: float, *, late: float = 0) -> dict[str, str]:
    """Requests a minute that are answered, that fail, and that are answered late."""
    common = f'{HERE},path="infer",model_version="1"'
    every = good + failed + late
    return {
        f'model_service_requests_total{{{common},code="200"}}': f"0+{good + late}x5000",
        f'model_service_requests_total{{{common},code="503"}}': f"0+{failed}x5000",
        f"model_service_request_seconds_count{{{common}}}": f"0+{every}x5000",
        f'model_service_request_seconds_bucket{{{common},le="0.1"}}': f"0+{every - late}x5000",
        f'model_service_request_seconds_bucket{{{common},le="+Inf"}}': f"0+{every}x5000",
    }


@dataclass(frozen=True)
class Case:
    alert: str
    series: Series
    at: str
    fires: bool
    why: str

    def __str__(self) -> str:
        return f"{self.alert}-{'fires' if self.fires else 'stays-quiet'}-{self.why.replace(' ', '-')}"


def after_an_hour_well_again() -> dict[str, str]:
    """An hour of a tenth failing, then none."""
    common = f'{HERE},path="infer",model_version="1"'
    return {
        f'model_service_requests_total{{{common},code="200"}}': "0+90x60 5490+100x60",
        f'model_service_requests_total{{{common},code="503"}}': "0+10x60 600x60",
    }


CASES = (
    Case("ErrorBudgetFastBurn", answers(90, 10), "70m", fires=True, why="a tenth fails"),
    Case("ErrorBudgetFastBurn", answers(95, 5), "70m", fires=False, why="a twentieth fails"),
    Case("ErrorBudgetFastBurn", answers(0.5, 0.5), "70m", fires=False, why="half of almost nothing fails"),
    Case("ErrorBudgetFastBurn", after_an_hour_well_again(), "75m", fires=False, why="well again"),
    Case("ErrorBudgetSteadyBurn", answers(96, 4), "370m", fires=True, why="four in a hundred fail"),
    Case("ErrorBudgetSteadyBurn", answers(98, 2), "370m", fires=False, why="two in a hundred fail"),
    Case("ErrorBudgetSlowBurn", answers(992, 8), "73h", fires=True, why="eight in a thousand fail"),
    Case("ErrorBudgetSlowBurn", answers(996, 4), "73h", fires=False, why="four in a thousand fail"),
    Case("LatencyBudgetFastBurn", answers(80, 0, late=20), "70m", fires=True, why="a fifth is late"),
    Case("LatencyBudgetFastBurn", answers(90, 0, late=10), "70m", fires=False, why="a tenth is late"),
    Case("LatencyBudgetSteadyBurn", answers(92, 0, late=8), "370m", fires=True, why="eight in a hundred are late"),
    Case("LatencyBudgetSteadyBurn", answers(95, 0, late=5), "370m", fires=False, why="five in a hundred are late"),
    Case("LatencyBudgetSlowBurn", answers(985, 0, late=15), "73h", fires=True, why="fifteen in a thousand are late"),
    Case("LatencyBudgetSlowBurn", answers(995, 0, late=5), "73h", fires=False, why="five in a thousand are late"),
    Case("ModelServiceDown", {f"up{{{HERE}}}": "1x5 0x20"}, "10m", fires=True, why="it does not answer"),
    Case("ModelServiceDown", {}, "10m", fires=True, why="nobody knows of it"),
    Case("ModelServiceDown", UP, "10m", fires=False, why="it answers"),
    Case("ModelServiceDown", {f"up{{{HERE}}}": "1x5 0 1x20"}, "7m", fires=False, why="it missed a minute"),
    Case("ModelServiceWithoutModel", {f"up{{{HERE}}}": "1x20"}, "10m", fires=True, why="it has none"),
    Case("ModelServiceWithoutModel", UP, "10m", fires=False, why="it has one"),
    Case("ModelServiceWithoutModel", {f"up{{{HERE}}}": "0x20"}, "10m", fires=False, why="it is down as another says"),
    Case(
        "ModelServiceOtherThanRecorded",
        {f'model_service_problem{{{HERE},reason="digest"}}': "1x20"},
        "15m",
        fires=True,
        why="a digest is wrong",
    ),
    Case(
        "ModelServiceOtherThanRecorded",
        {f'model_service_problem{{{HERE},reason="digest"}}': "1x5 0x20"},
        "15m",
        fires=False,
        why="it was loading",
    ),
    Case("ModelServiceSaturated", {f"model_service_in_flight{{{HERE}}}": "220x20"}, "15m", fires=True, why="at 86 %"),
    Case("ModelServiceSaturated", {f"model_service_in_flight{{{HERE}}}": "200x20"}, "15m", fires=False, why="at 78 %"),
    Case(
        "PredictionsDropped",
        {f'model_service_prediction_log_rows_total{{{HERE},state="dropped"}}': "0x10 5x10"},
        "12m",
        fires=True,
        why="five are dropped",
    ),
    Case(
        "PredictionsDropped",
        {
            f'model_service_prediction_log_rows_total{{{HERE},state="dropped"}}': "5x30",
            f'model_service_prediction_log_rows_total{{{HERE},state="written"}}': "0+60x30",
        },
        "30m",
        fires=False,
        why="five were dropped long ago",
    ),
    Case(
        "PredictionLogStuck",
        {
            f"model_service_prediction_log_failures_total{{{HERE}}}": "0+2x60",
            f"model_service_prediction_log_spool_bytes{{{HERE}}}": "4096x60",
        },
        "30m",
        fires=True,
        why="the storage is down",
    ),
    Case(
        "PredictionLogStuck",
        {
            f"model_service_prediction_log_failures_total{{{HERE}}}": "0+2x3 6x60",
            f"model_service_prediction_log_spool_bytes{{{HERE}}}": "4096x5 0x60",
        },
        "30m",
        fires=False,
        why="it was down for three minutes",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_alert_fires_on_what_it_is_for_and_on_nothing_less(case: Case, tmp_path: Path) -> None:
    """All rules are evaluated; those of other alerts may fire too where one event is two faults."""
    found = firing(GROUPS, case.series, case.at, tmp_path)
    assert (case.alert in found) is case.fires


def test_every_alert_is_shown_firing_and_quiet() -> None:
    """One that is added without is found here."""
    alerts = {rule.alert for group in GROUPS for rule in group.rules if isinstance(rule, Alert)}
    assert {case.alert for case in CASES if case.fires} == alerts
    assert {case.alert for case in CASES if not case.fires} == alerts


def test_nothing_fires_where_all_is_well(tmp_path: Path) -> None:
    """Three days of traffic with one failure in a thousand, and one late answer in two hundred."""
    assert firing(GROUPS, {**UP, **answers(994, 1, late=5)}, "73h", tmp_path) == set()


def test_prometheus_loads_the_rules(tmp_path: Path) -> None:
    done = check(GROUPS, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_another_objective_is_another_bound(tmp_path: Path) -> None:
    """What model.yaml states is what is watched."""
    lenient = groups("prod", Service(slo=Slo(availability=0.9)))
    assert "ErrorBudgetFastBurn" not in firing(lenient, answers(90, 10), "70m", tmp_path)


def test_rules_of_two_environments_do_not_mix(tmp_path: Path) -> None:
    """One Prometheus may hold both."""
    assert "ErrorBudgetFastBurn" not in firing(groups("dev", SERVICE), answers(90, 10), "70m", tmp_path)
    both = [rule.record for group in GROUPS for rule in group.rules if isinstance(rule, Recording)]
    assert both
    assert all(rule.labels["environment"] == "prod" for group in GROUPS for rule in group.rules)
