"""What a Prometheus alerts about for one environment's trainings and monitor, on what `pipelines metrics` exposes."""

from collections.abc import Iterator

from environments.alerting import Alert, Group, Severity, alert

JOB = "pipeline-metrics"  # as Prometheus is told to call the process
MISSING = "PipelineMetricsMissing"
LATE_SECONDS = 3600
STUCK_SECONDS = 6 * 3600
DRIFT = "drift_without_harm|drift_harm_unknown|drift_with_harm"
HARM = "harm_without_drift|drift_with_harm"


def groups(environment: str, *, told: bool) -> tuple[Group, ...]:
    """Every series they read carries the label `environment`.

    `told` is `monitoring.metrics`: that nothing tells of an environment is a fault only where something should.
    """
    rules = tuple(each for each in _alerts(environment) if told or each.alert != MISSING)
    return (Group(name=f"pipeline-{environment}", interval="1m", rules=rules),)


def _alerts(environment: str) -> Iterator[Alert]:
    here = f'environment="{environment}"'

    def make(name: str, expr: str, severity: Severity, summary: str, said: str, *, for_: str | None = None) -> Alert:
        return alert(
            name,
            expr,
            environment=environment,
            severity=severity,
            summary=f"{environment}: {summary}",
            description=said,
            for_=for_,
        )

    def overdue(what: str, done: str) -> str:
        due = f"pipeline_{what}_due_timestamp_seconds{{{here}}}"
        last = f"pipeline_{what}_{done}_timestamp_seconds{{{here}}}"
        return f"(time() - {due}) * on (environment) ({due} > bool {last}) > {LATE_SECONDS}"

    yield make(
        "TrainingLate",
        overdue("training", "started"),
        Severity.TICKET,
        "a training that the schedule wanted has not begun",
        "It is {{ $value | humanizeDuration }} late.",
    )
    yield make(
        "TrainingStuck",
        f"(time() - pipeline_training_started_timestamp_seconds{{{here}}}) "
        f"* pipeline_training_running{{{here}}} > {STUCK_SECONDS}",
        Severity.TICKET,
        "a training does not come to an end",
        "It has run for {{ $value | humanizeDuration }}.",
    )
    yield make(
        "TrainingFailed",
        f"pipeline_training_failed{{{here}}} == 1",
        Severity.TICKET,
        "the last training failed",
        "No candidate came of it; its run in MLflow names the step.",
    )
    yield make(
        "MonitorSilent",
        overdue("monitor", "looked"),
        Severity.TICKET,
        "the monitor has not looked when its schedule wanted it to",
        "It is {{ $value | humanizeDuration }} late: nobody would see drift.",
    )
    yield make(
        MISSING,
        f'absent(max_over_time(up{{{here},job="{JOB}"}}[15m]) == 1)',
        Severity.TICKET,
        "nothing tells of trainings and monitoring",
        "No process of `pipelines metrics` answers, or MLflow does not answer it.",
        for_="2m",  # a Prometheus that was just started has asked nobody yet
    )
    yield make(
        "DataDrifted",
        f'max by (environment) (pipeline_monitor_verdict{{{here},verdict=~"{DRIFT}"}}) == 1',
        Severity.TICKET,
        "the served model is asked about other data than it learned from",
        "The page of the last look says which features; whether it harms is another alert.",
    )
    yield make(
        "ModelHarmed",
        f'max by (environment) (pipeline_monitor_verdict{{{here},verdict=~"{HARM}"}}) == 1',
        Severity.PAGE,
        "the served model is worse on real traffic than at its evaluation",
        "Labels show it, beyond the bands of chance.",
    )
