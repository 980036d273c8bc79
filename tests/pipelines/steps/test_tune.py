"""The search is bounded, seeded, kept, and goes on after a kill."""

import os
import signal
import sqlite3
import time
from pathlib import Path

import optuna
import pandas as pd
import pytest
from optuna.trial import TrialState

from pipelines.estimator import Parameters
from pipelines.params import Params, Tune
from pipelines.steps.tune import Objective, fingerprint, objective, search
from tests.pipelines.running import Run

TRIALS = 10


@pytest.fixture(scope="module")
def settings(ran: Run) -> Tune:
    params = Params.read(ran.root / "pipelines/params.yaml").tune
    return params.model_copy(update={"rows": 1000, "max_iterations": 10, "trials": 3, "seconds": 60.0})


@pytest.fixture(scope="module")
def goal(ran: Run, settings: Tune) -> Objective:
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    train, validate = (pd.read_parquet(ran.root / f"data/prepared/{part}.parquet") for part in ("train", "validate"))
    return objective(settings, train, validate.head(1000))


def complete(study: optuna.Study) -> list[tuple[dict[str, object], float | None]]:
    return [(trial.params, trial.value) for trial in study.get_trials(states=[TrialState.COMPLETE])]


def test_it_leaves_parameters_and_the_trials(ran: Run) -> None:
    """What training reads, and what a person looks at."""
    best = Parameters.model_validate_json((ran.root / "data/tuned/parameters.json").read_text(encoding="utf-8"))
    trials = pd.read_csv(ran.root / "data/tuned/trials.csv")
    assert len(trials) == 3
    assert best.learning_rate == trials.sort_values("value", kind="stable")["params_learning_rate"].iloc[0]
    assert 1 <= best.iterations <= 40


def test_it_ends_with_the_trials(settings: Tune, goal: Objective, tmp_path: Path) -> None:
    """And a second run adds none."""
    for _ in range(2):
        study = search(settings, goal, name="a", file=tmp_path / "study.db")
        assert len(complete(study)) == 3


def test_it_ends_with_the_time_but_has_an_answer(settings: Tune, goal: Objective, tmp_path: Path) -> None:
    """At least one trial is run, however short the time."""
    short = settings.model_copy(update={"trials": 1000, "seconds": 1e-9})
    assert len(complete(search(short, goal, name="a", file=tmp_path / "study.db"))) == 1


def test_going_on_finds_what_one_run_would_have_found(settings: Tune, goal: Objective, tmp_path: Path) -> None:
    """The sampler's seed depends on the trials done, not on the runs."""
    one = settings.model_copy(update={"trials": 1})
    for trials in (one, settings):
        stopped = search(trials, goal, name="a", file=tmp_path / "stopped.db")
    assert complete(stopped) == complete(search(settings, goal, name="a", file=tmp_path / "through.db"))


def test_trials_of_other_data_or_another_search_are_not_mixed_in(ran: Run, settings: Tune) -> None:
    """The study's name tells them apart; the bounds do not change it, so that a search can be prolonged."""
    train, validate = (ran.root / f"data/prepared/{part}.parquet" for part in ("train", "validate"))
    name = fingerprint(settings, train, validate)
    assert name == fingerprint(settings.model_copy(update={"trials": 99, "seconds": 1.0}), train, validate)
    assert name != fingerprint(settings, train, train)
    assert name != fingerprint(settings.model_copy(update={"seed": 8}), train, validate)
    narrow = settings.space.model_copy(update={"max_features": (0.5, 0.6)})
    assert name != fingerprint(settings.model_copy(update={"space": narrow}), train, validate)


def test_a_search_that_was_killed_goes_on(ran: Run, tmp_path: Path) -> None:
    """kill -9 in the middle of a trial, run again: the result of a run that nobody disturbed."""
    killed, calm = (ran.copy(tmp_path / name, "data/prepared") for name in ("killed", "calm"))
    for project in (killed, calm):
        project.set_params(trials=TRIALS, rows=1000, max_iterations=10)
    calm.step("tune")
    process = killed.start("-m", "pipelines.steps.tune")
    file = killed.root / "data/study/study.db"
    deadline = time.monotonic() + 60
    while trials(file, "COMPLETE") < 2:
        assert process.poll() is None, process.communicate()[1]
        assert time.monotonic() < deadline
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    done = trials(file, "COMPLETE")
    assert 2 <= done < TRIALS
    assert not (killed.root / "data/tuned/parameters.json").exists()
    killed.step("tune")
    assert trials(file, "COMPLETE") == TRIALS
    assert trials(file, "RUNNING") == 0
    for project in (killed, calm):
        assert (project.root / "data/tuned/parameters.json").is_file()
    texts = [(project.root / "data/tuned/parameters.json").read_text(encoding="utf-8") for project in (killed, calm)]
    assert texts[0] == texts[1]


def trials(file: Path, state: str) -> int:
    """In a study that another process may be writing or has not made yet."""
    if not file.is_file():
        return 0
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=5)
    try:
        return int(connection.execute("SELECT COUNT(*) FROM trials WHERE state = ?", (state,)).fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        connection.close()
