"""Trains the model with the tuned parameters on the train and validation parts, into artefact/."""

from pathlib import Path

from threadpoolctl import threadpool_limits

from pipelines import artefact, dataset
from pipelines.dataset import features
from pipelines.estimator import Parameters, model
from pipelines.features import inputs, read
from pipelines.params import Params
from pipelines.steps.preprocess import PREPARED
from pipelines.steps.recording import recorded
from pipelines.steps.tune import TUNED

ARTEFACT = Path("artefact")


def main() -> None:
    with recorded("train") as recording:
        params = Params.read()
        parameters = Parameters.model_validate_json((TUNED / "parameters.json").read_text(encoding="utf-8"))
        validate = read(PREPARED / "validate.parquet")
        rows = read(PREPARED / "train.parquet", PREPARED / "validate.parquet")
        with threadpool_limits(1):  # sums of several threads differ in their last bits
            fitted = model(features.FEATURES, parameters, seed=params.train.seed)
            fitted.fit(inputs(rows, features.FEATURES), rows[features.TARGET].to_numpy())
        artefact.write(ARTEFACT, fitted, name=dataset.NAME, features=features.FEATURES, rows=validate)
        recording.rows_in = recording.rows_out = len(rows)


if __name__ == "__main__":
    main()
