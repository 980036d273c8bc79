"""The workflow files as the rules look at them: jobs with their steps, steps with their commands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
# A project has them where GitHub looks for them, the template in what a project is made from.
(GITHUB,) = (folder for folder in (ROOT / ".github", *ROOT.glob("{{*}}/.github")) if folder.is_dir())

# `infra connect ENV -- COMMAND` runs another one; for git, ` -- ` separates something else.
SEPARATORS = re.compile(r"\|\||&&|\||;|\$\(|\)\"|(?<=infra connect dev --target local) -- |(?<=\$ENVIRONMENT\") -- |\n")


@dataclass(frozen=True)
class Step:
    content: Mapping[str, Any]

    @property
    def run(self) -> str:
        return str(self.content.get("run", ""))

    @property
    def uses(self) -> str:
        return str(self.content.get("uses", ""))

    @cached_property
    def commands(self) -> list[list[str]]:
        """Each command of the step as its words; redirections are not told from arguments."""
        parts = [part.strip() for part in SEPARATORS.split(self.run)]
        return [part.split() for part in parts if part and not part.startswith(">")]


@dataclass(frozen=True)
class Job:
    workflow: str
    name: str
    content: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.workflow}: {self.name}"

    @property
    def condition(self) -> str:
        return " ".join(str(self.content.get("if", "")).split())

    @property
    def steps(self) -> list[Step]:
        return [Step(each) for each in self.content["steps"]]

    @property
    def commands(self) -> list[list[str]]:
        return [command for step in self.steps for command in step.commands]

    @property
    def text(self) -> str:
        return yaml.safe_dump(dict(self.content), width=10_000)

    @property
    def permissions(self) -> set[str]:
        return {f"{scope}: {level}" for scope, level in self.content["permissions"].items()}

    @property
    def holds_credentials(self) -> bool:
        return "id-token: write" in self.permissions


@dataclass(frozen=True)
class Workflow:
    name: str
    text: str

    @cached_property
    def content(self) -> dict[Any, Any]:
        found: dict[Any, Any] = yaml.safe_load(self.text)
        return found

    @property
    def triggers(self) -> dict[str, Any]:
        """By event; YAML 1.1 takes `on` for a truth."""
        found = self.content[True]
        return {event: options or {} for event, options in found.items()} if isinstance(found, dict) else {found: {}}

    @property
    def jobs(self) -> list[Job]:
        return [Job(self.name, name, content) for name, content in self.content["jobs"].items()]


Workflows = Mapping[str, Workflow]


def workflows() -> dict[str, Workflow]:
    files = sorted((GITHUB / "workflows").glob("*.yml"))
    return {file.stem: Workflow(file.stem, file.read_text(encoding="utf-8")) for file in files}


def jobs(found: Workflows) -> Iterator[Job]:
    for workflow in found.values():
        yield from workflow.jobs
