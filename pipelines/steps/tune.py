"""Searches for good parameters on the training part, judged on the validation part, into data/tuned/.

The study is kept in data/study/: a run that was killed goes on where it stopped, and finds what it would have found.
"""

import hashlib
import json
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import optuna
import pandas as pd
from optuna.trial import Trial, TrialState
from threadpoolctl import threadpool_limits

from pipelines.dataset import features
from pipelines.estimator import Parameters, encoder, trees
from pipelines.features import Feature, inputs, read
from pipelines.params import Params, Tune
from pipelines.steps.preprocess import PREPARED
from pipelines.steps.recording import recorded

TUNED = Path("data/tuned")
STUDY = Path("data/study/study.db")


@dataclass(frozen=True)
class Objective:
    """Log loss on the validation part, after as many iterations as serve it best."""

    features: tuple[Feature, ...]
    settings: Tune
    train: tuple[np.ndarray, np.ndarray]
    validate: tuple[np.ndarray, np.ndarray]

    def __call__(self, trial: Trial) -> float:
        space = self.settings.space
        parameters = Parameters(
            learning_rate=trial.suggest_float("learning_rate", *space.learning_rate, log=True),
            max_leaf_nodes=trial.suggest_int("max_leaf_nodes", *space.max_leaf_nodes),
            min_samples_leaf=trial.suggest_int("min_samples_leaf", *space.min_samples_leaf, log=True),
            l2_regularization=trial.suggest_float("l2_regularization", *space.l2_regularization, log=True),
            max_features=trial.suggest_float("max_features", *space.max_features),
            iterations=self.settings.max_iterations,
        )
        model = trees(self.features, parameters, seed=self.settings.seed, patience=self.settings.patience)
        with threadpool_limits(1):  # several threads spin where they share the cores with others
            model.fit(*self.train, X_val=self.validate[0], y_val=self.validate[1])
        losses = -model.validation_score_[1:]  # the first is before any tree
        trial.set_user_attr("iterations", int(np.argmin(losses)) + 1)
        return float(np.min(losses))


def objective(settings: Tune, train: pd.DataFrame, validate: pd.DataFrame) -> Objective:
    if len(train) > settings.rows:
        train = train.sample(settings.rows, random_state=settings.seed)
    encode = encoder(features.FEATURES).fit(inputs(train, features.FEATURES))
    parts = [
        (encode.transform(inputs(part, features.FEATURES)), part[features.TARGET].to_numpy())
        for part in (train, validate)
    ]
    return Objective(features.FEATURES, settings, parts[0], parts[1])


def fingerprint(settings: Tune, *files: Path) -> str:
    """Of all that a trial's result depends on, so that trials of other data or another search are never mixed in."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    said = settings.model_dump(exclude={"trials", "seconds"}), [item.model_dump() for item in features.FEATURES]
    digest.update(json.dumps(said, sort_keys=True).encode())
    return digest.hexdigest()[:16]


def search(settings: Tune, objective: Objective, *, name: str, file: Path) -> optuna.Study:
    """Go on with the study `name` until it has its trials or the seconds are over; one trial runs at least."""
    file.parent.mkdir(parents=True, exist_ok=True)
    study = optuna.create_study(study_name=name, storage=f"sqlite:///{file}", load_if_exists=True)
    for trial in study.get_trials(deepcopy=False, states=[TrialState.RUNNING]):  # left by a run that was killed
        study.tell(trial.number, state=TrialState.FAIL)
    end = time.monotonic() + settings.seconds
    while (done := len(study.get_trials(deepcopy=False, states=[TrialState.COMPLETE]))) < settings.trials:
        if done and time.monotonic() > end:
            break
        study.sampler = optuna.samplers.TPESampler(seed=settings.seed + done)  # as if the run had never stopped
        study.optimize(objective, n_trials=1)
    return study


def main() -> None:
    with recorded("tune") as recording:
        optuna.logging.set_verbosity(optuna.logging.WARNING)
        settings = Params.read().tune
        files = PREPARED / "train.parquet", PREPARED / "validate.parquet"
        train, validate = read(files[0]), read(files[1])
        goal, name = objective(settings, train, validate), fingerprint(settings, *files)
        study = search(settings, goal, name=name, file=STUDY)
        TUNED.mkdir(parents=True, exist_ok=True)
        best = Parameters(**study.best_params, **study.best_trial.user_attrs)
        (TUNED / "parameters.json").write_text(best.model_dump_json(indent=2) + "\n", encoding="utf-8")
        done = study.trials_dataframe(attrs=("number", "value", "params", "user_attrs", "state"))
        done.to_csv(TUNED / "trials.csv", index=False)
        recording.rows_in, recording.rows_out = len(train) + len(validate), len(done)


if __name__ == "__main__":
    main()
