"""Counts what happened to requests, with the labelled metrics looked up once."""

from collections.abc import Callable
from typing import TypeVar

from model_service.metrics import Metrics

Key = TypeVar("Key")
Count = Callable[[float], None]


class Accounts:
    """Used on the hot path: a dictionary look-up per metric instead of prometheus_client's label handling."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._answered: dict[tuple[str, int, int], tuple[Count, Count]] = {}
        self._rows: dict[int, Count] = {}
        self._dropped: Count = metrics.logged.labels("dropped").inc

    def answered(self, kind: str, code: int, version: int, seconds: float) -> None:
        """A request is about to be answered; `version` is 0 where there is no model."""
        key = (kind, code, version)
        counts = self._answered.get(key)
        if counts is None:
            count = self._metrics.requests.labels(kind, str(code), str(version)).inc
            counts = self._answered[key] = (count, self._metrics.latency.labels(kind, str(version)).observe)
        counts[0](1)
        counts[1](seconds)

    def refused(self, reason: str) -> None:
        self._metrics.errors.labels(reason).inc()

    def predicted(self, version: int, rows: int, *, logged: bool) -> None:
        """`logged` is false where the prediction log had no room."""
        count = self._rows.get(version)
        if count is None:
            count = self._rows[version] = self._metrics.rows.labels(str(version)).inc
        count(rows)
        if not logged:
            self._dropped(rows)
