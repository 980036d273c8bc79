"""`.gitlab-ci.yml` as stages: jobs with what they extend, their rules and scripts."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.ci import stage
from tests.ci.stage import Stage

ROOT = Path(__file__).parents[2]
# A project has it at its root, the template in what a project is made from.
(FILE,) = (file for file in (ROOT / ".gitlab-ci.yml", *ROOT.glob("{{*}}/.gitlab-ci.yml")) if file.is_file())
KEYWORDS = {"default", "stages", "variables", "workflow"}
TOUCHED = re.compile(r'grep --quiet "\^(\$TOUCHED|\w+=\w+)" touched\.txt \|\| exit 0')
ONLY = {'if [ -z "$WORKFLOW" ]': "[merge] ", 'if [ "$WORKFLOW" = infrastructure ]': "[asked] "}
FAILED = 'if [ "$CI_JOB_STATUS" = failed ]'


def jobs(text: str) -> dict[str, dict[str, Any]]:
    """By name, each with all that it takes from what it extends; variables are added to, anything else is replaced."""
    found = yaml.safe_load(text)
    names = [name for name in found if name not in KEYWORDS and not name.startswith(".")]
    return {name: _whole(found, name) for name in names}


def _whole(found: Mapping[str, Any], name: str) -> dict[str, Any]:
    own = found[name]
    base = _whole(found, own["extends"]) if "extends" in own else {}
    variables = {**base.get("variables", {}), **own.get("variables", {})}
    return {**base, **own, "variables": variables}


def stages(text: str) -> dict[str, Stage]:
    whole = jobs(text)
    return stage.merged(_stage(name, job) for name, job in whole.items())


def _stage(name: str, job: Mapping[str, Any]) -> Stage:
    within = job["variables"].get("ENVIRONMENT")
    asked = stage.ASKED if "$ENVIRONMENT" in "".join(job["script"]) else frozenset()
    before, script = _lines(job.get("before_script", [])), _lines(job["script"])
    waits = [found[1] for found in TOUCHED.finditer(f"{before}\n{script}")]
    starts, paths = _starts(job["rules"])
    group = str(job.get("resource_group", ""))
    return Stage(
        name=stage.named(name.split(":")),
        starts=starts,
        paths=paths,
        touched=frozenset(_part(job["variables"]["TOUCHED"] if each == "$TOUCHED" else each) for each in waits),
        environments=frozenset({within}) if within else asked,
        deploys="environment" in job,
        alone=re.sub(r"-(\$ENVIRONMENT|dev|test|prod)$", "", group),
        role=str(job["variables"].get("ROLE", "")).partition("_")[0].lower() if "scripts/keyless" in before else "",
        minutes=int(str(job["timeout"]).removesuffix("m")),
        commands=tuple(_commands(script)),
        afterwards=tuple(_commands(_lines(job.get("after_script", [])))),
    )


def _lines(script: list[str]) -> str:
    return "\n".join(script)


def _part(pattern: str) -> str:
    part, _, value = pattern.partition("=")
    return f"not {part}" if value == "false" else part


def _commands(script: str) -> Iterator[str]:
    only = ""
    for line in script.splitlines():
        opening = line.strip().partition(";")[0]
        if opening in ONLY:
            only = ONLY[opening]
        elif line.strip().startswith(FAILED):
            only = "[failed] "
        elif line.strip() == "fi":
            only = ""
        else:
            yield from (only + command for command in stage.commands(line))


def _starts(rules: list[dict[str, Any]]) -> tuple[frozenset[str], frozenset[str]]:
    starts: set[str] = set()
    paths: set[str] = set()
    for rule in rules:
        condition = rule["if"]
        if '== "merge_request_event"' in condition:
            own = "$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID" in condition
            starts.add(stage.OWN_PULL_REQUEST if own else stage.PULL_REQUEST)
        elif '"push" && $CI_COMMIT_BRANCH == "main"' in condition:
            starts.add(stage.MERGE)
            paths |= stage.paths_of_any(rule.get("changes", []))
        elif condition.startswith("$CI_COMMIT_TAG"):
            starts.add(stage.TAG)
        else:
            asked = re.findall(r'\$WORKFLOW == "([\w-]+)"', condition)
            if not asked:
                raise ValueError(f"what starts on {condition!r}?")
            starts |= {f"asked: {workflow}" for workflow in asked}
    return frozenset(starts), frozenset(paths)
