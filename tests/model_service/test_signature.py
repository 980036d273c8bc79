"""What a column takes."""

import math

import pytest

from model_service.refusal import BadInput
from model_service.signature import Column, Values


@pytest.mark.parametrize(
    ("mlflow_type", "values"),
    [
        ("double", [1.0, -2.5]),
        ("string", ["", "é"]),
        ("boolean", [True, False]),
        ("long", [2.0**53]),
        ("integer", [-3.0, 0.0]),
    ],
)
def test_values_of_its_type_are_taken_as_they_are(mlflow_type: str, values: Values) -> None:
    """A number is a float by the time it comes here."""
    assert Column("c", mlflow_type, nullable=False).checked(values) == values


@pytest.mark.parametrize(
    ("mlflow_type", "value", "says"),
    [
        ("double", "1", "c: row 1: expected a number"),
        ("double", True, "c: row 1: expected a number"),
        ("double", -3.5e38, "c: row 1: -3.5e+38 is beyond"),
        ("double", math.inf, "c: row 1: inf is beyond"),
        ("string", 1.0, "c: row 1: expected a string"),
        ("boolean", 1.0, "c: row 1: expected true or false"),
        ("long", 1.5, "c: row 1: expected a whole number"),
        ("long", 2.0**54, "c: row 1: expected a whole number"),
        ("integer", 2.0**31, "c: row 1: expected a whole number"),
        ("double", None, "the column is not nullable"),
        ("boolean", None, "the column is not nullable"),
    ],
)
def test_other_values_are_refused_with_their_row(mlflow_type: str, value: float | str | bool | None, says: str) -> None:
    """The second value is the wrong one."""
    rights: dict[str, float | str | bool] = {"string": "a", "boolean": True}
    first = rights.get(mlflow_type, 1.0)
    with pytest.raises(BadInput) as error:
        Column("c", mlflow_type, nullable=False).checked([first, value])
    assert says in error.value.message


def test_null_becomes_what_the_model_knows_as_missing() -> None:
    """NaN for a number, the empty string for text."""
    [number] = Column("c", "double", nullable=True).checked([None])
    assert isinstance(number, float)
    assert math.isnan(number)
    assert Column("c", "string", nullable=True).checked([None]) == [""]
