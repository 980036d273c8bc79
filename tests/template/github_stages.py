"""The workflows of GitHub Actions as stages."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tests.ci import stage
from tests.ci.stage import Stage
from tests.workflows.reading import Job, Workflow, Workflows
from tests.workflows.rules import SAME_REPOSITORY

EVENTS = {"pull_request": stage.PULL_REQUEST, "pull_request_target": stage.PULL_REQUEST, "push": stage.MERGE}
NAMED = re.compile(r"github\.event_name == '(\w+)'")
TOUCHED = re.compile(r"needs\.touched\.outputs\.(\w+)(, '\"| != '\[\]'| == 'true'| != 'true')")
ONLY = {"github.event_name == 'push'": "[merge] ", "github.event_name == 'workflow_dispatch'": "[asked] "}


def stages(found: Workflows) -> dict[str, Stage]:
    """But for the checks that main demands, which only say how others ended; three jobs `touched` count as one."""
    all_of_them = [
        _stage(workflow, job)
        for workflow in found.values()
        for job in workflow.jobs
        if job.content["permissions"] or job.name not in found
    ]
    looks = frozenset(start for each in all_of_them if each.name == "touched" for start in each.starts)
    return stage.merged(
        replace(each, starts=looks, paths=frozenset()) if each.name == "touched" else each for each in all_of_them
    )


def _stage(workflow: Workflow, job: Job) -> Stage:
    conditions = _conditions(workflow, job)
    starts = frozenset(_starts(workflow, conditions))
    push = workflow.triggers.get("push", {})
    within = str(job.content.get("environment", "") or _variables(job).get("ENVIRONMENT", ""))
    steps = list(_commands(job))
    return Stage(
        name="touched" if job.name == "touched" else stage.named([workflow.name, job.name]),
        starts=starts,
        paths=stage.paths_of_any(push.get("paths", [])) if stage.MERGE in starts else frozenset(),
        touched=frozenset(_touched(conditions)),
        environments=_environments(job, within),
        deploys="environment" in job.content,
        alone=_alone(workflow, job),
        role=next(iter(re.findall(r"(PLAN|WORK|APPLY)_ROLE", job.text)), "").lower(),
        minutes=job.content["timeout-minutes"],
        commands=tuple(command for command, after in steps if not after),
        afterwards=tuple(command for command, after in steps if after),
    )


def _conditions(workflow: Workflow, job: Job) -> str:
    """Its own, and those of the job that it waits to succeed."""
    needs = job.content.get("needs", [])
    before = re.findall(r"needs\.([\w-]+)\.result == 'success'", job.condition)
    if workflow.name == "train" and needs == "train":
        before = ["train"]
    return " && ".join([job.condition, *(each.condition for each in workflow.jobs if each.name in before)])


def _starts(workflow: Workflow, conditions: str) -> Iterator[str]:
    own = SAME_REPOSITORY in conditions
    events = set(NAMED.findall(conditions)) | ({"pull_request"} if own else set()) or set(workflow.triggers)
    for event in events & set(workflow.triggers):
        if event in ("pull_request", "pull_request_target"):
            yield stage.OWN_PULL_REQUEST if own else stage.PULL_REQUEST
        elif event == "push":
            yield stage.MERGE
            if "tags" in workflow.triggers["push"] and "github.ref == 'refs/heads/main'" not in conditions:
                yield stage.TAG
        elif event == "schedule" and workflow.name == "infrastructure":
            yield "asked: drift"
        else:
            yield f"asked: {workflow.name}"


def _touched(conditions: str) -> Iterator[str]:
    for part, value in TOUCHED.findall(conditions):
        yield f"not {part}" if value == " != 'true'" else part


def _environments(job: Job, within: str) -> frozenset[str]:
    if "matrix" in job.text and "needs.touched.outputs" in str(job.content["strategy"]):
        return stage.ENVIRONMENTS
    if within in stage.ENVIRONMENTS:
        return frozenset({within})
    return stage.ASKED if "$ENVIRONMENT" in job.text else frozenset()


def _alone(workflow: Workflow, job: Job) -> str:
    of_all = workflow.content.get("concurrency") or {}
    group = str((job.content.get("concurrency") or of_all).get("group", ""))
    if changes := re.search(r"'(environment)-\w+'", group):
        return changes[1]
    if "github.run_id" in group or "pull_request.number" in group:  # one for each run
        return ""
    return re.sub(r"-(\$\{\{.*\}\}|dev|test|prod)$", "", group)


def _variables(job: Job) -> dict[str, Any]:
    found: dict[str, Any] = job.content.get("env", {})
    return found


def _commands(job: Job) -> Iterator[tuple[str, bool]]:
    for step in job.steps:
        condition = str(step.content.get("if", ""))
        only = "[failed] " if "failure()" in condition else ONLY.get(condition, "")
        after = bool(re.search(r"cancelled\(\)|always\(\)|failure\(\)", condition))
        yield from ((only + command, after) for command in stage.commands(step.run))
