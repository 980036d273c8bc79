"""The typed `project.yaml`: what the project is called, and where it lives."""

import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from environments.files import read_file

# Bucket, role and cluster names are the slug, environment, purpose and account: 63 characters at most.
SLUG = r"[a-z](-?[a-z0-9])*"
SLUG_LENGTH = 30
REPOSITORY = r"[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/[A-Za-z0-9._-]{1,100}"
REGION = r"[a-z]{2}(-[a-z]+)+-[0-9]"


class Iac(StrEnum):
    """The engine that plans and applies the foundation of an environment."""

    CDKTF = "cdktf"
    PULUMI = "pulumi"


class Project(BaseModel):
    """The identity of the project, the same in every environment."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: str = Field(min_length=1, max_length=60, description="for people")
    slug: str = Field(
        min_length=3,
        max_length=SLUG_LENGTH,
        pattern=rf"^{SLUG}$",
        description="for machines: lower-case letters, digits and single hyphens, beginning with a letter",
    )
    repository: str = Field(pattern=rf"^{REPOSITORY}$", description="owner/repository on GitHub")
    region: str = Field(pattern=rf"^{REGION}$", description="the AWS region of all environments")
    iac: Annotated[Iac, Field(strict=False, description="the engine where an environment names none")]


def project(root: Path) -> Project:
    """Read `project.yaml`; raises `Invalid` with a line for each fault."""
    return read_file(Project, root / "project.yaml", shown=Path("project.yaml"))


def version(root: Path) -> str:
    """The version of the project, which is its pipeline's, as `pyproject.toml` states it."""
    return str(tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])
