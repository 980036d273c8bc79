"""The pictures of an evaluation."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray
from sklearn.metrics import roc_curve

from pipelines.metrics import Metrics, reliability

Scores = Mapping[str, NDArray[np.float64]]  # by model


def draw(folder: Path, labels: NDArray[np.int64], scores: Scores, slices: Mapping[str, Mapping[str, Metrics]]) -> None:
    """roc.png, calibration.png, scores.png, slices.png; `scores` of the model come first."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, figure in {
        "roc": _roc(labels, scores),
        "calibration": _calibration(labels, scores),
        "scores": _distribution(labels, next(iter(scores.values()))),
        "slices": _slices(slices),
    }.items():
        figure.savefig(folder / f"{name}.png", dpi=110, metadata={"Software": None})


def _roc(labels: NDArray[np.int64], scores: Scores) -> Figure:
    figure = Figure(figsize=(5, 5), layout="constrained")
    axes = figure.subplots()
    for name, values in scores.items():
        false, true, _ = roc_curve(labels, values)
        axes.plot(false, true, label=name)
    axes.set(title="ROC", xlabel="false positive rate", ylabel="true positive rate", aspect="equal")
    axes.legend(loc="lower right")
    return figure


def _calibration(labels: NDArray[np.int64], scores: Scores) -> Figure:
    figure = Figure(figsize=(5, 5), layout="constrained")
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1)
    for name, values in scores.items():
        bins = reliability(labels, values)
        axes.plot(bins["predicted"], bins["observed"], marker="o", label=name)
    axes.set(title="Calibration", xlabel="mean score of the bin", ylabel="share of positives", aspect="equal")
    axes.legend(loc="upper left")
    return figure


def _distribution(labels: NDArray[np.int64], scores: NDArray[np.float64]) -> Figure:
    figure = Figure(figsize=(6, 4), layout="constrained")
    axes = figure.subplots()
    edges = np.linspace(0, 1, 41).tolist()
    for label, name in ((0, "negative"), (1, "positive")):
        axes.hist(scores[labels == label], edges, density=True, alpha=0.6, label=name)
    axes.set(title="Scores", xlabel="score", ylabel="density")
    axes.legend()
    return figure


def _slices(slices: Mapping[str, Mapping[str, Metrics]]) -> Figure:
    """ROC AUC of each slice; those of one class only have none."""
    figure = Figure(figsize=(7, 1 + 0.25 * sum(len(values) + 2 for values in slices.values())), layout="constrained")
    panels = figure.subplots(
        len(slices), 1, squeeze=False, height_ratios=[len(values) + 1 for values in slices.values()]
    )
    for axes, (column, values) in zip(panels[:, 0], slices.items(), strict=True):
        known = {name: item for name, item in values.items() if item.roc_auc is not None}
        axes.barh([f"{name} ({item.rows})" for name, item in known.items()], [item.roc_auc for item in known.values()])
        axes.axvline(0.5, color="grey", linewidth=1)
        axes.set(title=f"ROC AUC by {column} (rows)", xlim=(0, 1))
        axes.invert_yaxis()
    return figure
