"""The behaviour tests of the example: the trained model passes, and models that misbehave do not."""

import numpy as np
import pandas as pd
import pytest
from numpy.typing import NDArray

from pipelines import artefact
from pipelines.behaviour import Case
from pipelines.dataset.behaviour import cases
from pipelines.dataset.features import FEATURES
from tests.pipelines.running import Run


@pytest.fixture(scope="module")
def made(ran: Run) -> list[Case]:
    return cases(pd.read_parquet(ran.root / "data/prepared/evaluate.parquet"))


def share(case: Case, scores: dict[str, float] | float) -> float:
    """Of a linear model of some numbers."""

    def predict(frame: pd.DataFrame) -> NDArray[np.float64]:
        if isinstance(scores, float):
            return np.full(len(frame), scores)
        return np.asarray(0.5 + sum(frame[name].fillna(0) * weight for name, weight in scores.items()), "float64")

    return case.holds(predict(case.before), predict(case.after))


def test_the_trained_model_behaves(ran: Run, made: list[Case]) -> None:
    """All cases hold for all but few rows."""
    model = artefact.load(ran.root / "artefact")
    shares = {case.name: case.holds(model.predict(case.before), model.predict(case.after)) for case in made}
    assert min(shares.values()) >= 0.95, shares


def test_each_kind_of_case_is_there_for_each_feature_that_it_concerns(made: list[Case]) -> None:
    """Missing values where they are allowed, unseen categories everywhere, invariance and direction."""
    by_kind = {kind: [case for case in made if case.kind == kind] for kind in {case.kind for case in made}}
    assert len(by_kind["missing"]) == sum(feature.nullable for feature in FEATURES)
    assert len(by_kind["unseen"]) == sum(feature.kind == "category" for feature in FEATURES)
    assert by_kind["invariance"]
    assert by_kind["direction"]
    for case in made:
        assert len(case.before) == len(case.after)
        assert not case.before.equals(case.after), case.name


def test_the_same_frame_gives_the_same_cases(ran: Run, made: list[Case]) -> None:
    """A verdict can be repeated."""
    again = cases(pd.read_parquet(ran.root / "data/prepared/evaluate.parquet"))
    assert all(one.after.equals(other.after) for one, other in zip(made, again, strict=True))


def test_a_model_that_likes_delays_is_caught(made: list[Case]) -> None:
    """More delay at the airport must not lower the score."""
    (case,) = [case for case in made if case.name == "origin_delay +30"]
    assert share(case, {"origin_delay": 0.0001}) > 0.9
    assert share(case, {"origin_delay": -0.001}) < 0.2


def test_a_model_that_hangs_on_trifles_is_caught(made: list[Case]) -> None:
    """A mile more must not change the score."""
    (case,) = [case for case in made if case.name == "a mile farther"]
    assert share(case, 0.3) == 1
    assert share(case, {"distance": -0.0001}) > 0.9
    assert share(case, {"distance": 0.1}) == 0


@pytest.mark.parametrize("score", [np.nan, np.inf, 1.5, -0.1])
def test_scores_that_are_no_probabilities_are_caught_by_every_case(made: list[Case], score: float) -> None:
    """Whatever the case asks for."""
    assert {share(case, score) for case in made} == {0.0}
