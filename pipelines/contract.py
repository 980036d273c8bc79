"""Violations of a data contract: what was found where, so that a person can find the rows in the source."""

import json
from collections.abc import Callable

import pandas as pd
import pandera.pandas as pa
from pydantic import BaseModel, ConfigDict, JsonValue

EXAMPLES = 3


class Violation(BaseModel):
    """One rule that rows broke."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    table: str
    column: str
    rule: str
    count: int
    examples: list[dict[str, JsonValue]] = []

    def __str__(self) -> str:
        shown = "".join(f"\n    {json.dumps(example)}" for example in self.examples)
        return f"{self.table}: {self.column}: {self.rule}: {self.count}{shown}"


class Checked(BaseModel):
    """What was checked, and what was found wrong."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rows: dict[str, int]  # by table
    violations: list[Violation]


def few_nulls(share: float) -> pa.Check:
    """At most this share of a column may be missing; where it is more, all missing rows are reported."""

    def check(values: "pd.Series[float]") -> "pd.Series[bool]":
        missing = values.isna()
        return ~missing if missing.mean() > share else pd.Series(data=True, index=values.index)

    return pa.Check(check, name=f"at most {share:.0%} missing", ignore_na=False)


def rule(check: Callable[[pd.DataFrame], "pd.Series[bool]"], name: str) -> pa.Check:
    """A rule over several columns of a row."""
    return pa.Check(check, name=name, ignore_na=False)


def violations(schema: pa.DataFrameSchema, frame: pd.DataFrame, table: str) -> list[Violation]:
    """All violations of a table, not only the first."""
    frame = frame.reset_index(drop=True)
    try:
        schema.validate(frame, lazy=True)
    except pa.errors.SchemaErrors as errors:
        return [_violation(error, frame, table) for error in errors.schema_errors]
    return []


def _violation(error: pa.errors.SchemaError, frame: pd.DataFrame, table: str) -> Violation:
    column, reason = str(getattr(error.schema, "name", None) or "all columns"), error.reason_code.name
    if reason == "COLUMN_NOT_IN_DATAFRAME":
        missing = str(error.failure_cases["failure_case"].iloc[0]) if _is_table(error) else str(error.failure_cases)
        return Violation(table=table, column=missing, rule="the column is missing", count=len(frame))
    if reason == "WRONG_DATATYPE":
        expected = f"type {error.schema.dtype}, not {frame[column].dtype}"
        return Violation(
            table=table, column=column, rule=expected, count=len(frame), examples=_examples(frame, frame.index)
        )
    rows = frame.index
    if _is_table(error) and "index" in error.failure_cases:
        rows = pd.Index(error.failure_cases["index"].dropna().unique()).sort_values()
    examples = _examples(frame, rows)
    return Violation(table=table, column=column, rule=_rule(error, reason), count=len(rows), examples=examples)


def _rule(error: pa.errors.SchemaError, reason: str) -> str:
    if reason == "SERIES_CONTAINS_NULLS":
        return "none missing"
    if reason == "DUPLICATES":
        return f"no two rows alike in {', '.join(error.schema.unique)}"
    return str(getattr(error.check, "name", None) or error.check)


def _is_table(error: pa.errors.SchemaError) -> bool:
    return isinstance(error.failure_cases, pd.DataFrame)


def _examples(frame: pd.DataFrame, rows: "pd.Index[int]") -> list[dict[str, JsonValue]]:
    text = frame.loc[rows[:EXAMPLES]].to_json(orient="records", date_format="iso")
    examples: list[dict[str, JsonValue]] = json.loads(text)
    return examples
