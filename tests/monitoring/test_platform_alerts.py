"""Each alert about the platform fires on what it is for, and stays quiet on the one beside it."""

from pathlib import Path

import pytest

from environments.alerting import Alert
from infra.platform.alerts import groups
from tests.monitoring.promtool import Series, check, firing

GROUPS = groups("prod", "project-prod")
HERE = 'namespace="project-prod"'
MLFLOW = f'kube_deployment_status_replicas_available{{{HERE},deployment="mlflow"}}'
DATABASE = f'kube_statefulset_status_replicas_ready{{{HERE},statefulset="database"}}'
DUE = f'kube_cronjob_status_last_schedule_time{{{HERE},cronjob="backup"}}'
MADE = f'kube_cronjob_status_last_successful_time{{{HERE},cronjob="backup"}}'
FREE = f'kubelet_volume_stats_available_bytes{{{HERE},persistentvolumeclaim="backup"}}'
SIZE = f'kubelet_volume_stats_capacity_bytes{{{HERE},persistentvolumeclaim="backup"}}'
# promtool's clock begins at 0, so a time is a number of seconds since then.
CASES: dict[str, tuple[str, bool, str, Series]] = {
    "no MLflow": ("PlatformPartDown", True, "10m", {MLFLOW: "2x2 0x20", DATABASE: "1x20"}),
    "no database": ("PlatformPartDown", True, "10m", {MLFLOW: "2x20", DATABASE: "1x2 0x20"}),
    "one MLflow of two": ("PlatformPartDown", False, "10m", {MLFLOW: "1x20", DATABASE: "1x20"}),
    "a database that restarts": ("PlatformPartDown", False, "10m", {MLFLOW: "2x20", DATABASE: "1x2 0 1x20"}),
    "the database of another project": (
        "PlatformPartDown",
        False,
        "10m",
        {'kube_statefulset_status_replicas_ready{namespace="other-prod",statefulset="database"}': "0x20"},
    ),
    "nobody tells": ("PlatformPartDown", False, "10m", {}),
    "the last backup failed": ("BackupMissing", True, "5h", {DUE: "3600x400", MADE: "60x400"}),
    "no backup ever succeeded": ("BackupMissing", True, "5h", {DUE: "3600x400"}),
    "the last backup succeeded": ("BackupMissing", False, "5h", {DUE: "3600x400", MADE: "3660x400"}),
    "a backup runs": ("BackupMissing", False, "2h", {DUE: "_x60 3600x400", MADE: "_x59 60x400"}),
    "none was due yet": ("BackupMissing", False, "5h", {}),
    "full to 95 %": ("VolumeFilling", True, "30m", {FREE: "5x60", SIZE: "100x60"}),
    "full to 80 %": ("VolumeFilling", False, "30m", {FREE: "20x60", SIZE: "100x60"}),
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
    done = check(GROUPS, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
