"""What must be so of the workflows; each rule yields what is not. The tables say who may do what, nobody else may."""

import re
from collections.abc import Callable, Iterator

import typer

from forge.cli import app as forge
from infra.cli import app as infra
from infra.github.desired import CHECKS
from model_service.cli import app as model_service
from pipelines.cli import app as pipelines
from tests.workflows.reading import Workflows, jobs

MERGE = "push to main"
# On what each starts: events, and the files whose merge starts it.
STARTS: dict[str, tuple[set[str], list[str]]] = {
    "ci": ({"pull_request"}, []),
    "forks": ({"pull_request_target"}, []),
    "infrastructure": (
        {"pull_request", "push", "schedule", "workflow_dispatch"},
        ["infra/**", "environments/*/infrastructure.yaml", "project.yaml", "requirements/*.txt"],
    ),
    "model": ({"pull_request", "push"}, ["environments/*/model.yaml"]),
    "monitor": ({"schedule", "workflow_dispatch"}, []),
    "pipeline": ({"pull_request", "push"}, ["pipelines/**", "environments/*/pipeline.yaml"]),
    "promote": ({"workflow_dispatch"}, []),
    "train": ({"repository_dispatch", "schedule", "workflow_dispatch"}, []),
    "update-template": ({"schedule", "workflow_dispatch"}, []),
}
# What each may run, besides PLUMBING. Deployment, training and promotion are apart because these lists are.
LOOK = {"infra touched"}
COMMANDS: dict[str, set[str]] = {
    "ci": {"make lint", "make test"},
    "forks": {"forge foreign"},
    "infrastructure": LOOK
    | {"infra plan", "infra approval", "infra apply", "infra drift"}
    | {"forge comment", "forge shown", "forge merged", "forge issue", "forge close"},
    "model": LOOK
    | {"infra approval", "infra apply", "infra connect", "pipelines check", "model-service check"}
    | {"forge comment", "forge merged", "forge propose", "git checkout"},
    "monitor": {"pipelines monitor", "forge dispatch"},
    "pipeline": LOOK
    | {"infra approval", "infra apply", "infra connect", "infra destroy", "infra images", "python -m"}
    | {"pipelines release", "pipelines train", "pipelines version", "forge propose"},
    "promote": {"pipelines promote", "forge propose"},
    "train": {"pipelines train", "forge dispatch"},
    "update-template": {"make update-proposal"},
}
PLUMBING = {"cat", "echo", "exit", "grep", "printf", "sed", "tee"}
# What each may write into the repository, by pull request only.
FILES: dict[str, set[str]] = {
    "model": {'"environments/$ENVIRONMENT/model.yaml"'},
    "pipeline": {"environments/{dev,test,prod}/pipeline.yaml"},
    "promote": {'"environments/$ENVIRONMENT/model.yaml"'},
}
# The permissions that a job of each may hold, besides reading the contents.
MAY: dict[str, set[str]] = {
    "ci": set(),
    "forks": {"pull-requests: read"},
    "infrastructure": {"actions: read", "id-token: write", "issues: write", "pull-requests: write"},
    "model": {"actions: read", "contents: write", "id-token: write", "pull-requests: write"},
    "monitor": {"actions: write", "id-token: write"},
    "pipeline": {"actions: read", "contents: write", "id-token: write", "pull-requests: write"},
    "promote": {"contents: write", "id-token: write", "pull-requests: write"},
    "train": {"actions: write", "id-token: write"},
    "update-template": {"contents: write", "pull-requests: write"},
}
# Every action that is used: few, of their makers, and no scanner among them.
ACTIONS = {"./.github/actions/setup", "actions/checkout", "aws-actions/configure-aws-credentials"}
SECRETS = {"PULL_REQUEST_TOKEN", "SETTINGS_TOKEN", "TEMPLATE_UPDATE_TOKEN"}
SAME_REPOSITORY = "github.event.pull_request.head.repo.full_name == github.repository"
# Conditions that no pull request meets.
MERGED = ("github.event_name == 'push'", "github.event_name == 'schedule'", "needs.release.result == 'success'")
APPS = {"forge": forge, "infra": infra, "model-service": model_service, "pipelines": pipelines}


def starts(found: Workflows) -> Iterator[str]:
    """Each starts on what the table says, a merge of just these files included."""
    yield from (f"{name}: not in the table" for name in set(found) ^ set(STARTS))
    for name, workflow in found.items():
        events, paths = STARTS.get(name, (set(), []))
        if set(workflow.triggers) != events:
            yield f"{name}: starts on {sorted(workflow.triggers)}, not on {sorted(events)}"
        push = workflow.triggers.get("push", {"branches": ["main"], "paths": paths})
        if push.get("branches") != ["main"] or push.get("paths", []) != paths:
            yield f"{name}: starts on {push}, not on {MERGE} of {paths}"


def commands(found: Workflows) -> Iterator[str]:
    """Each runs only what its table has."""
    for job in jobs(found):
        for words in job.commands:
            if words[0] not in PLUMBING and " ".join(words[:2]) not in COMMANDS.get(job.workflow, set()):
                yield f"{job}: may not run {' '.join(words)[:80]}"


def trains_in_prod(found: Workflows) -> Iterator[str]:
    """The release of a pipeline trains in dev, for a trial, and in test."""
    for job in found["pipeline"].jobs if "pipeline" in found else []:
        for words in job.commands:
            if words[:2] == ["pipelines", "train"] and words[words.index("--env") + 1] not in ("dev", "test"):
                yield f"{job}: {' '.join(words)}"


def delivers_its_own_part(found: Workflows) -> Iterator[str]:
    """The workflow of the pipeline delivers the pipeline, that of the model the model, and neither anything else."""
    for name in ("model", "pipeline"):
        for job in found[name].jobs if name in found else []:
            for words in job.commands:
                if words[:2] == ["infra", "apply"] and "--target" not in words and words[3:5] != ["--only", name]:
                    yield f"{job}: {' '.join(words)}"


def applies_what_was_reviewed(found: Workflows) -> Iterator[str]:
    """No plan is made where one is applied; on a merge it is the one that the pull request shows."""
    for job in found["infrastructure"].jobs if "infrastructure" in found else []:
        applied = [words for words in job.commands if words[:2] == ["infra", "apply"]]
        planned = [words for words in job.commands if words[:2] == ["infra", "plan"]]
        if applied and planned:
            yield f"{job}: plans what it applies"
        for words in planned:
            if "--publish" not in words:
                yield f"{job}: {' '.join(words)} keeps no bundle"
        for step in job.steps:
            for words in (each for each in step.commands if each[:2] == ["infra", "apply"]):
                if "--reviewed" not in words or ("push" in step.content.get("if", "") and "--shown" not in words):
                    yield f"{job}: {' '.join(words)} is not what was reviewed"


def in_order(found: Workflows) -> Iterator[str]:
    """dev, then test, then prod, and none after one that failed."""
    wanted = {"apply-dev": set(), "apply-test": {"apply-dev"}, "apply-prod": {"apply-dev", "apply-test"}}
    there = {job.name: job for job in found["infrastructure"].jobs} if "infrastructure" in found else {}
    for name, before in wanted.items():
        job = there.get(name)
        if job is None or not before <= set(job.content["needs"]) or "!failure()" not in job.condition:
            yield f"infrastructure: {name} does not wait for {sorted(before)}"


def files(found: Workflows) -> Iterator[str]:
    """What is written into the repository goes by a pull request with just these files."""
    for job in jobs(found):
        proposals = [words for words in job.commands if words[:2] == ["forge", "propose"]]
        for words in proposals:
            if words[2] not in FILES.get(job.workflow, set()):
                yield f"{job}: writes {words[2]}"
        if "contents: write" in job.permissions and not proposals and job.workflow != "update-template":
            yield f"{job}: may write, and proposes nothing"


def permissions(found: Workflows) -> Iterator[str]:
    """None by default; each job names its own, within its table."""
    for name, workflow in found.items():
        if workflow.content.get("permissions") != {}:
            yield f"{name}: permissions are not empty by default"
        for job in workflow.jobs:
            if "permissions" not in job.content:
                yield f"{job}: names no permissions"
            elif excess := job.permissions - MAY.get(name, set()) - {"contents: read"}:
                yield f"{job}: may not have {', '.join(sorted(excess))}"


def pinned(found: Workflows) -> Iterator[str]:
    """Actions are few, and each by its commit, with the release in a comment."""
    for name, workflow in found.items():
        for line in re.findall(r"uses: *(.+)", workflow.text):
            action, _, pin = line.partition("@")
            if action.strip() not in ACTIONS:
                yield f"{name}: uses {action}, which nobody has agreed to"
            elif not action.startswith("./") and not re.fullmatch(r"[0-9a-f]{40} # v\d+\.\d+\.\d+", pin):
                yield f"{name}: {line} is not pinned by its commit, with its release in a comment"


def roles(found: Workflows) -> Iterator[str]:
    """The role that applies only within the environment; plans and work without one; no key anywhere."""
    for job in jobs(found):
        within = "environment" in job.content
        if "APPLY_ROLE" in job.text and not within:
            yield f"{job}: takes the role that applies outside an environment"
        if within and re.search("PLAN_ROLES|WORK_ROLES", job.text):
            yield f"{job}: takes another role within an environment"
        if "configure-aws-credentials" in job.text and not job.holds_credentials:
            yield f"{job}: cannot ask for a role"
        if job.holds_credentials and "configure-aws-credentials" not in job.text:
            yield f"{job}: may ask for a role, and does not"
    for name, workflow in found.items():
        if "aws-access-key-id" in workflow.text or "role-chaining" in workflow.text:
            yield f"{name}: holds a key"
        if unknown := set(re.findall(r"secrets\.(\w+)", workflow.text)) - SECRETS:
            yield f"{name}: reads the secrets {sorted(unknown)}"


def nothing_for_forks(found: Workflows) -> Iterator[str]:
    """A job with credentials, or with a token that writes, has a condition that no fork's pull request meets."""
    for job in jobs(found):
        events = found[job.workflow].triggers
        writes = any(each.endswith(": write") for each in job.permissions)
        if not writes or not {"pull_request", "pull_request_target"} & set(events):
            continue
        if SAME_REPOSITORY not in job.condition and not any(each in job.condition for each in MERGED):
            yield f"{job}: runs for forks, too"


def runs_no_foreign_code(found: Workflows) -> Iterator[str]:
    """What starts with the main branch's rights looks at a pull request without taking anything from it."""
    for name, workflow in found.items():
        if "pull_request_target" in workflow.triggers and re.search(r"head\.(sha|ref)|github\.head_ref", workflow.text):
            yield f"{name}: takes code of the pull request"


def one_at_a_time(found: Workflows) -> Iterator[str]:
    """Who changes an environment waits for the one before, and is never ended; who changes nothing takes no place.

    GitHub looks at `if` first; Gitea at the group, which therefore says the same once more.
    """
    for job in jobs(found):
        concurrency = job.content.get("concurrency") or {}
        if environment := job.content.get("environment"):
            changes = job.condition.removeprefix("${{ ").removesuffix(" }}")
            for status in ("!cancelled() && ", "!failure() && "):
                changes = changes.removeprefix(status)
            other = f"format('no-change-{{0}}-{job.name}', github.run_id)"
            group = f"${{{{ {changes} && 'environment-{environment}' || {other} }}}}"
            wanted = {"group": group, "cancel-in-progress": False}
            if concurrency != wanted:
                yield f"{job}: concurrency is not {wanted}"
        elif "environment-" in str(concurrency.get("group", "")):
            yield f"{job}: waits with those that change an environment, of whom the newest takes the others' place"
    for name, workflow in found.items():
        cancel = (workflow.content.get("concurrency") or {}).get("cancel-in-progress", False)
        if cancel not in (False, "${{ github.event_name == 'pull_request' }}") and name not in ("ci", "forks"):
            yield f"{name}: ends runs that are under way"


def approved(found: Workflows) -> Iterator[str]:
    """Before a job of an environment that may be prod asks for its role, the approval is looked up."""
    for job in jobs(found):
        if "environment" not in job.content or (
            job.content["environment"] in ("dev", "test") and "apply" not in job.name
        ):
            continue
        order = [
            "approval" if "infra approval" in step.run else "role"
            for step in job.steps
            if "infra approval" in step.run or "configure-aws-credentials" in step.uses
        ]
        if order[:1] != ["approval"]:
            yield f"{job}: asks for its role before the approval is looked up"


def required(found: Workflows) -> Iterator[str]:
    """The checks that main demands are jobs that come to an end on every pull request, the only ones of their names."""
    for check in CHECKS:
        named = [job for job in jobs(found) if job.name == check]
        if len(named) != 1:
            yield f"{check}: {len(named)} jobs have this name"
            continue
        (job,) = named
        events = found[job.workflow].triggers
        event = next((each for each in ("pull_request", "pull_request_target") if each in events), None)
        if event is None or events[event]:
            yield f"{job}: does not run on every pull request"
        if "needs" in job.content and ("always()" not in job.condition or "failure" not in job.steps[0].content["if"]):
            yield f"{job}: is green where what it needs has failed"


def no_injection(found: Workflows) -> Iterator[str]:
    """What comes from outside reaches a command as a variable, never as its text."""
    for job in jobs(found):
        for step in job.steps:
            if "${{" in step.run:
                yield f"{job}: puts an expression into {step.run[:60]!r}"


def leaves_nothing(found: Workflows) -> Iterator[str]:
    """No token stays in the checkout, where later steps, or their artefacts, would have it."""
    for job in jobs(found):
        for step in job.steps:
            kept = step.content.get("with", {}).get("persist-credentials", True)
            if step.uses.startswith("actions/checkout") and kept is not False and job.workflow != "update-template":
                yield f"{job}: keeps the token in the checkout"


def comes_to_an_end(found: Workflows) -> Iterator[str]:
    """Each job has its time."""
    yield from (f"{job}: has no timeout-minutes" for job in jobs(found) if "timeout-minutes" not in job.content)


def nothing_latest(found: Workflows) -> Iterator[str]:
    """What runs is named by its commit or its digest."""
    for name, workflow in found.items():
        if re.search(r":latest|@latest|@main\b|@master\b", workflow.text):
            yield f"{name}: takes whatever is newest"


def commands_exist(found: Workflows) -> Iterator[str]:
    """Each command and each option is one of this repository, so that it runs by hand, too."""
    for job in jobs(found):
        for words in job.commands:
            if words[0] not in APPS:
                continue
            name = " ".join(words[:2])
            command = typer.main.get_command(APPS[words[0]]).commands.get(words[1])  # type: ignore[attr-defined]
            if command is None:
                yield f"{job}: there is no command {name}"
                continue
            if groups := getattr(command, "commands", None):  # such as `infra images build`
                command = groups[words[2]]
            options = {option: each for each in command.params for option in each.opts}
            for option in (word for word in words if word.startswith("--")):
                if option not in options:
                    yield f"{job}: {name} has no option {option}"


Rule = Callable[[Workflows], Iterator[str]]
RULES: tuple[Rule, ...] = (
    *(starts, commands, trains_in_prod, delivers_its_own_part, applies_what_was_reviewed, in_order, files),
    *(permissions, pinned, roles, nothing_for_forks, runs_no_foreign_code, one_at_a_time, approved, required),
    *(no_injection, leaves_nothing, comes_to_an_end, nothing_latest, commands_exist),
)
