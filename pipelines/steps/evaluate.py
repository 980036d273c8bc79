"""Judges the artefact on the newest days, against baselines trained on the same rows, into reports/."""

import json
import shutil
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from pipelines import artefact, plots, reference
from pipelines.dataset import features
from pipelines.estimator import logistic
from pipelines.features import inputs, read, write
from pipelines.metrics import Metrics, measure
from pipelines.steps.preprocess import PARTS, PREPARED
from pipelines.steps.recording import recorded
from pipelines.steps.train import ARTEFACT

REPORT = Path("reports/evaluation.json")
PLOTS = Path("reports/plots")
REFERENCE = Path(reference.FILE)


def baselines(known: pd.DataFrame, newest: pd.DataFrame) -> dict[str, NDArray[np.float64]]:
    """Scores of the newest rows by models that learned from the known ones."""
    labels = known[features.TARGET].to_numpy()
    line = logistic(features.FEATURES).fit(inputs(known, features.FEATURES), labels)
    return {
        "constant": np.full(len(newest), labels.mean()),
        "logistic": line.predict_proba(inputs(newest, features.FEATURES))[:, -1],
    }


def by_slice(frame: pd.DataFrame, scores: NDArray[np.float64]) -> dict[str, dict[str, Metrics]]:
    """For each column of SLICES the metrics of each of its values, the most frequent first."""
    labels = frame[features.TARGET].to_numpy()
    return {
        column: {
            str(value): measure(labels[rows], scores[rows])
            for value in frame[column].value_counts().index
            if (rows := (frame[column] == value).to_numpy()) is not None
        }
        for column in features.SLICES
    }


def main() -> None:
    with recorded("evaluate") as recording:
        parts = {name: read(PREPARED / f"{name}.parquet") for name in PARTS}
        newest = parts["evaluate"]
        labels = newest[features.TARGET].to_numpy()
        known = pd.concat([parts["train"], parts["validate"]], ignore_index=True)
        scores = {"model": artefact.load(ARTEFACT).predict(newest)}
        with threadpool_limits(1):
            scores |= baselines(known, newest)
        metrics = {name: measure(labels, values) for name, values in scores.items()}
        slices = by_slice(newest, scores["model"])
        days = {name: part[features.TIME].dt.date for name, part in parts.items()}
        report = {
            "metrics": metrics.pop("model").model_dump(),
            "baselines": {name: value.model_dump() for name, value in metrics.items()},
            "slices": {name: {key: item.model_dump() for key, item in some.items()} for name, some in slices.items()},
            "windows": {name: [str(day.min()), str(day.max())] for name, day in days.items()},
            "rows": {name: len(part) for name, part in parts.items()},
        }
        REPORT.parent.mkdir(parents=True, exist_ok=True)
        REPORT.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
        names = [feature.name for feature in features.FEATURES]
        kept = reference.sample(known, newest, scores["model"], names=names, target=features.TARGET, time=features.TIME)
        write(kept, REFERENCE)
        shutil.rmtree(PLOTS, ignore_errors=True)
        plots.draw(PLOTS, labels, scores, slices)
        recording.rows_in, recording.rows_out = sum(report["rows"].values()), len(newest)


if __name__ == "__main__":
    main()
