"""What a Prometheus alerts about for the platform, on what kube-state-metrics and the kubelet tell of its namespace.

MLflow, PostgreSQL and versitygw tell no metrics of their own here; whether MLflow answers, `pipelines metrics` shows.
"""

from collections.abc import Iterator

from environments.alerting import Alert, Group, Severity, alert

FULL = 0.9  # of a volume


def groups(environment: str, namespace: str) -> tuple[Group, ...]:
    """A series that nobody tells makes no alert: where there is no kube-state-metrics, these rules are silent."""
    return (Group(name=f"platform-{environment}", interval="1m", rules=tuple(_alerts(environment, namespace))),)


def _alerts(environment: str, namespace: str) -> Iterator[Alert]:
    here = f'namespace="{namespace}"'
    yield alert(
        "PlatformPartDown",
        f'kube_deployment_status_replicas_available{{{here},deployment="mlflow"}} == 0 '
        f'or kube_statefulset_status_replicas_ready{{{here},statefulset=~"database|object-storage"}} == 0',
        environment=environment,
        severity=Severity.PAGE,
        summary=f"{environment}: a part of the platform does not run",
        description="None of {{ or $labels.deployment $labels.statefulset }} is ready.",
        for_="5m",
    )
    backup = f'{here},cronjob="backup"'
    wanted = f"kube_cronjob_status_last_schedule_time{{{backup}}}"
    made = f"kube_cronjob_status_last_successful_time{{{backup}}}"
    yield alert(
        "BackupMissing",
        f"{wanted} > on (namespace, cronjob) {made} or {wanted} unless on (namespace, cronjob) {made}",
        environment=environment,
        severity=Severity.TICKET,
        summary=f"{environment}: the last backup that was due is not there",
        description="It was due at {{ $value | humanizeTimestamp }}, and none has succeeded since.",
        for_="3h",
    )
    yield alert(
        "VolumeFilling",
        f"1 - kubelet_volume_stats_available_bytes{{{here}}} / kubelet_volume_stats_capacity_bytes{{{here}}} > {FULL}",
        environment=environment,
        severity=Severity.TICKET,
        summary=f"{environment}: a volume is nearly full",
        description="{{ $labels.persistentvolumeclaim }} is full to {{ $value | humanizePercentage }}.",
        for_="15m",
    )
