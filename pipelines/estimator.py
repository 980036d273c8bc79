"""The model: gradient-boosted trees on encoded features. Whole numbers code the categories; -1 is one never seen."""

from collections.abc import Sequence

import numpy as np
from pydantic import BaseModel, ConfigDict, Field
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler

from pipelines.features import Feature


class Parameters(BaseModel):
    """What tuning found, data/tuned/parameters.json."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    learning_rate: float = Field(gt=0, le=1)
    max_leaf_nodes: int = Field(ge=2)
    min_samples_leaf: int = Field(ge=1)
    l2_regularization: float = Field(ge=0)
    max_features: float = Field(gt=0, le=1)
    iterations: int = Field(ge=1)


def encoder(features: Sequence[Feature]) -> ColumnTransformer:
    """Categories first, then numbers, each in the order of the features."""
    ordinal = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    categories, numbers = _split(features)
    return ColumnTransformer([("categories", ordinal, categories), ("numbers", "passthrough", numbers)])


def trees(
    features: Sequence[Feature], parameters: Parameters, *, seed: int, patience: int | None = None
) -> HistGradientBoostingClassifier:
    """Trees for what `encoder` gives. With `patience` they stop early on the validation rows that `fit` is given."""
    direction = {feature.name: feature.direction for feature in features}
    categories, numbers = _split(features)
    return HistGradientBoostingClassifier(
        learning_rate=parameters.learning_rate,
        max_iter=parameters.iterations,
        max_leaf_nodes=parameters.max_leaf_nodes,
        min_samples_leaf=parameters.min_samples_leaf,
        l2_regularization=parameters.l2_regularization,
        max_features=parameters.max_features,
        monotonic_cst=np.array([direction[name] for name in (*categories, *numbers)]),
        categorical_features=None,
        early_stopping=patience is not None,
        n_iter_no_change=patience or 10,
        random_state=seed,
    )


def model(features: Sequence[Feature], parameters: Parameters, *, seed: int) -> Pipeline:
    return Pipeline([("encode", encoder(features)), ("trees", trees(features, parameters, seed=seed))])


def logistic(features: Sequence[Feature]) -> Pipeline:
    """The baseline to beat: one-hot categories, numbers scaled, the missing ones imputed and marked."""
    categories, numbers = _split(features)
    numeric = make_pipeline(SimpleImputer(strategy="median", add_indicator=True), StandardScaler())
    one_hot = OneHotEncoder(handle_unknown="ignore", min_frequency=20)
    encode = ColumnTransformer([("categories", one_hot, categories), ("numbers", numeric, numbers)])
    return Pipeline([("encode", encode), ("logistic", LogisticRegression(max_iter=200))])


def _split(features: Sequence[Feature]) -> tuple[list[str], list[str]]:
    categories = [feature.name for feature in features if feature.kind == "category"]
    return categories, [feature.name for feature in features if feature.kind == "number"]
