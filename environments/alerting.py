"""Rules of Prometheus as typed values: each room states its own, a Prometheus loads them as a file.

Format: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field

Duration = Annotated[str, Field(pattern=r"^[1-9][0-9]*(s|m|h|d)$")]
RUNBOOK = "docs/alerts.md#"


class Severity(StrEnum):
    """Who is told, and when: a page at any hour, a ticket in working hours."""

    PAGE = "page"
    TICKET = "ticket"


class Recording(BaseModel):
    """A series that is computed ahead, named level:metric:operations."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    record: str = Field(pattern=r"^[a-z_]+:[a-z_0-9]+:[a-z_0-9]+$")
    expr: str = Field(min_length=1)
    labels: dict[str, str] = {}


class Annotations(BaseModel):
    """What a person reads; `runbook` is a heading of docs/alerts.md."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    summary: str = Field(min_length=1)
    description: str = Field(min_length=1)
    runbook: str = Field(pattern=rf"^{RUNBOOK}[a-z]+$")


class Alert(BaseModel):
    """Fires for each series that the expression has had for as long as `for_`."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    alert: str = Field(pattern=r"^[A-Z][A-Za-z]+$")
    expr: str = Field(min_length=1)
    for_: Duration | None = Field(None, alias="for")
    labels: dict[str, str]
    annotations: Annotations


class Group(BaseModel):
    """Rules that are evaluated one after the other."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(pattern=r"^[a-z][a-z0-9.-]*$")
    interval: Duration | None = None
    rules: tuple[Alert | Recording, ...] = Field(min_length=1)


def alert(
    name: str,
    expr: str,
    *,
    environment: str,
    severity: Severity,
    summary: str,
    description: str,
    for_: str | None = None,
) -> Alert:
    """An alert with the labels and the runbook that each of ours has."""
    return Alert.model_validate(
        {
            "alert": name,
            "expr": expr,
            "for": for_,
            "labels": {"environment": environment, "severity": severity.value},
            "annotations": {"summary": summary, "description": description, "runbook": f"{RUNBOOK}{name.lower()}"},
        }
    )


def plain(groups: Sequence[Group]) -> list[dict[str, Any]]:
    """As a rule file or a PrometheusRule holds them."""
    return [group.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True) for group in groups]


def rule_file(groups: Sequence[Group]) -> str:
    """The YAML that Prometheus reads."""
    return yaml.safe_dump({"groups": plain(groups)}, sort_keys=False, width=1000)
