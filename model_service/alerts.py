"""What a Prometheus computes and alerts about for one environment's service, from its objectives.

An objective is spent by errors, or by answers that are late. An alert fires where it is spent so fast that it would be
gone before its time: over a long window, so that a moment does not wake anybody, and over a short one, so that it ends
soon after its cause. Factors and windows: https://sre.google/workbook/alerting-on-slos/ (multiwindow, multi-burn-rate).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from prometheus_client.utils import floatToGoString

from environments.alerting import Alert, Group, Recording, Severity, alert
from model_service.settings import Service, Slo

PREDICTIONS = 'path=~"infer|invocations"'
WINDOWS = ("5m", "30m", "1h", "6h", "3d")


@dataclass(frozen=True)
class Burn:
    """The objective of 30 days is spent this many times as fast as it may be."""

    speed: str
    factor: float
    long: str
    short: str
    severity: Severity


BURNS = (
    Burn("Fast", 14.4, "1h", "5m", Severity.PAGE),
    Burn("Steady", 6, "6h", "30m", Severity.PAGE),
    Burn("Slow", 1, "3d", "6h", Severity.TICKET),
)


def groups(environment: str, service: Service) -> tuple[Group, ...]:
    """Every series they read carries the label `environment`, as docs/alerts.md says how to scrape it."""
    rules = _Rules(environment, service)
    return (
        Group(name=f"model-service-{environment}", interval="30s", rules=(*rules.now(), *rules.windows())),
        Group(name=f"model-service-slo-{environment}", interval="30s", rules=tuple(rules.burns())),
        Group(name=f"model-service-state-{environment}", interval="30s", rules=tuple(rules.states())),
    )


class _Rules:
    def __init__(self, environment: str, service: Service) -> None:
        self._environment = environment
        self._here = f'environment="{environment}"'
        self._asked = f"{self._here},{PREDICTIONS}"
        self._service = service
        self._slo: Slo = service.slo

    def _record(self, name: str, expr: str, **labels: str) -> Recording:
        return Recording(record=name, expr=expr, labels={"environment": self._environment, **labels})

    def _alert(self, name: str, expr: str, severity: Severity, summary: str, description: str, **rest: str) -> Alert:
        return alert(
            name,
            expr,
            environment=self._environment,
            severity=severity,
            summary=f"{self._environment}: {summary}",
            description=description,
            **rest,
        )

    def now(self) -> Iterator[Recording]:
        """The figures of a dashboard, over five minutes."""
        buckets = f"model_service_request_seconds_bucket{{{self._asked}}}"
        yield self._record("service:requests:rate5m", f"sum(rate(model_service_requests_total{{{self._asked}}}[5m]))")
        for quantile in ("0.5", "0.95", "0.99"):
            yield self._record(
                "service:latency_seconds:quantile5m",
                f"histogram_quantile({quantile}, sum by (le) (rate({buckets}[5m])))",
                quantile=quantile,
            )
        yield self._record(
            "service:saturation:ratio",
            f"max(model_service_in_flight{{{self._here}}}) / {self._service.max_in_flight}",
        )

    def windows(self) -> Iterator[Recording]:
        """Of the requests in each window: how many, the share that failed, the share that came late."""
        bound = floatToGoString(self._slo.latency_ms / 1000)  # type: ignore[no-untyped-call]
        answered = f"model_service_requests_total{{{self._asked}}}"
        failed = f'model_service_requests_total{{{self._asked},code=~"5.."}}'
        timed = f"model_service_request_seconds_count{{{self._asked}}}"
        prompt = f'model_service_request_seconds_bucket{{{self._asked},le="{bound}"}}'
        for window in WINDOWS:
            requests = f"sum(increase({answered}[{window}]))"
            yield self._record(f"service:requests:increase{window}", requests)
            # Where nothing failed there is no series of failures; where nothing was asked the share is not a number.
            yield self._record(
                f"service:errors:ratio{window}", f"(sum(increase({failed}[{window}])) or vector(0)) / {requests}"
            )
            yield self._record(
                f"service:late:ratio{window}",
                f"1 - (sum(increase({prompt}[{window}])) / sum(increase({timed}[{window}])))",
            )
        yield self._record("service:availability:ratio30m", f"1 - service:errors:ratio30m{{{self._here}}}")

    def burns(self) -> Iterator[Alert]:
        what = (
            ("ErrorBudget", "errors", 1 - self._slo.availability, "of its answers are errors of the server"),
            (
                "LatencyBudget",
                "late",
                1 - self._slo.latency_share,
                f"of its answers take longer than {self._slo.latency_ms:g} ms",
            ),
        )
        for name, ratio, budget, meaning in what:
            for burn in BURNS:
                bound = f"{burn.factor * budget:.6g}"
                yield self._alert(
                    f"{name}{burn.speed}Burn",
                    f"service:{ratio}:ratio{burn.long}{{{self._here}}} > {bound} "
                    f"and service:{ratio}:ratio{burn.short}{{{self._here}}} > {bound} "
                    f"and service:requests:increase{burn.long}{{{self._here}}} >= {self._slo.min_requests}",
                    burn.severity,
                    f"the model service spends its objective {burn.factor:g} times too fast",
                    f"{{{{ $value | humanizePercentage }}}} {meaning}, over {burn.long} and still over {burn.short}.",
                )

    def states(self) -> Iterator[Alert]:
        here = self._here
        yield self._alert(
            "ModelServiceDown",
            f'absent(up{{{here},job="model-service"}} == 1)',
            Severity.PAGE,
            "no process of the model service answers",
            "Prometheus reaches none of its processes.",
            for_="2m",
        )
        yield self._alert(
            "ModelServiceWithoutModel",
            f"(sum(model_service_model{{{here}}}) or vector(0)) == 0 "
            f'and on () count(up{{{here},job="model-service"}} == 1) > 0',
            Severity.PAGE,
            "the model service runs and serves no model",
            "No worker has a model; the reason is in model_service_problem.",
            for_="5m",
        )
        yield self._alert(
            "ModelServiceOtherThanRecorded",
            f"sum by (reason) (model_service_problem{{{here}}}) > 0",
            Severity.TICKET,
            "the model service does not serve what model.yaml states",
            "{{ $value }} workers, because of {{ $labels.reason }}; they go on with the model they had.",
            for_="10m",
        )
        yield self._alert(
            "ModelServiceSaturated",
            f"service:saturation:ratio{{{here}}} > 0.8",
            Severity.TICKET,
            "the model service is near the most requests that it takes at once",
            "{{ $value | humanizePercentage }} of max_in_flight; beyond it answers are 503.",
            for_="10m",
        )
        yield self._alert(
            "PredictionsDropped",
            f'sum(increase(model_service_prediction_log_rows_total{{{here},state="dropped"}}[15m])) > 0',
            Severity.TICKET,
            "predictions are answered but not logged",
            "{{ $value | humanize }} predictions in 15 minutes are lost to monitoring: the spool is full.",
        )
        yield self._alert(
            "PredictionLogStuck",
            f"sum(increase(model_service_prediction_log_failures_total{{{here}}}[15m])) > 0 "
            f"and sum(model_service_prediction_log_spool_bytes{{{here}}}) > 0",
            Severity.TICKET,
            "predictions do not reach the storage",
            "{{ $value | humanize }} attempts failed in 15 minutes; predictions wait on the disk.",
            for_="15m",
        )
