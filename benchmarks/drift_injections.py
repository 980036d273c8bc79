"""Drift that is put into windows without any: in features, in the relation between them, in the label."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
from numpy.typing import NDArray

from pipelines.dataset import features
from pipelines.monitoring import quality
from pipelines.monitoring.drift import Sample
from pipelines.monitoring.report import Window
from pipelines.monitoring.settings import Monitoring

Random = np.random.Generator
Change = Callable[[pl.DataFrame, int, Random], pl.DataFrame]
DELAYS = tuple(item.name for item in features.FEATURES if item.direction)
SHARE = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)  # of a standard deviation, week after week
SCORE, LABEL = "score", "label"
LATE = 0.2  # of the punctual flights, after the label has drifted


@dataclass(frozen=True)
class Injection:
    """What a window becomes in the n-th week after the change; `labelled`: score and label are looked at, too."""

    name: str
    change: Change
    labelled: bool = False


def _shifted(frame: pl.DataFrame, names: tuple[str, ...], by: float) -> pl.DataFrame:
    return frame.with_columns(pl.col(name) + by * pl.col(name).std() for name in names)


def _relation(frame: pl.DataFrame, _: int, random: Random) -> pl.DataFrame:
    others = frame[random.permutation(len(frame))]
    return frame.with_columns(others[name] for name in DELAYS)


def _label(frame: pl.DataFrame, _: int, random: Random) -> pl.DataFrame:
    late = (frame[LABEL].to_numpy() == 1) | (random.random(len(frame)) < LATE)
    return frame.with_columns(pl.Series(LABEL, late.astype("int64")))


INJECTIONS = (
    Injection("abrupt: twelve features by half a deviation", lambda frame, _, __: _shifted(frame, DELAYS, 0.5)),
    Injection("gradual: the same, a tenth more each week", lambda frame, week, _: _shifted(frame, DELAYS, SHARE[week])),
    Injection("one feature by half a deviation", lambda frame, _, __: _shifted(frame, ("temperature",), 0.5)),
    Injection("the relation between features only", _relation),
    Injection("the label only: a fifth of the punctual flights late", _label, labelled=True),
)


def scored(frame: pl.DataFrame, label: NDArray[np.int64], columns: tuple[str, ...]) -> pl.DataFrame:
    """The half of the rows, by chance, that a model has not learned from, with its scores and their labels."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    numbers = frame.select(pl.col(columns).cast(pl.Float64))
    learned = np.random.default_rng(0).random(len(frame)) < 0.5
    model = HistGradientBoostingClassifier(random_state=0).fit(numbers.filter(learned).to_numpy(), label[learned])
    scores = model.predict_proba(numbers.filter(~learned).to_numpy())[:, 1]
    return frame.filter(~learned).with_columns(pl.Series(SCORE, scores), pl.Series(LABEL, label[~learned]))


def harmed(reference: Sample, window: Sample, settings: Monitoring) -> bool:
    """Whether quality is worse than on the reference, surely; all labels are known."""
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=int(window.days.max()) + 1)
    known = settings.model_copy(update={"label_lag_days": 0})
    history = Window(since=at - timedelta(days=settings.history_days), until=at)
    found = quality.over_time(_judged(window), _judged(reference), history=history, at=at, settings=known)
    return any(item.harmed for item in found)


def _judged(sample: Sample) -> pl.DataFrame:
    microseconds = pl.Series("time", sample.days * 86_400_000_000)
    times = microseconds.cast(pl.Datetime("us")).dt.replace_time_zone("UTC")
    return sample.frame.select(SCORE, LABEL).with_columns(times)
