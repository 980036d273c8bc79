"""`.gitlab-ci.yml` is one by GitLab's own schema and keeps every rule; every rule finds the copy broken for it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ci import rules, stage
from tests.gitlab.reading import FILE, jobs, stages

TEXT = FILE.read_text(encoding="utf-8")
Jobs = dict[str, dict[str, Any]]


def checked(file: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("check-jsonschema")
    options = ("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci")
    return subprocess.run([str(program), *options, str(file)], capture_output=True, text=True, check=False)


def test_it_is_one_by_the_schema_of_gitlab() -> None:
    """As its makers publish it."""
    said = checked(FILE)
    assert said.returncode == 0, said.stdout


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("when: manual", "when: by hand"),
        ("interruptible: true", "interruptible: maybe"),
        ("timeout: 20m", "timeout: [20]"),
    ],
)
def test_what_gitlab_would_not_take_is_refused(tmp_path: Path, text: str, other: str) -> None:
    """Values that an option does not have."""
    assert text in TEXT
    file = tmp_path / ".gitlab-ci.yml"
    file.write_text(TEXT.replace(text, other), encoding="utf-8")
    assert checked(file).returncode == 1


def prod_waits_for_somebody(found: Jobs) -> Iterator[str]:
    """Each job that deploys to prod is started by hand, and what follows waits for it."""
    for name, job in found.items():
        if "environment" in job and job["variables"].get("ENVIRONMENT") == "prod":
            for rule in job["rules"]:
                if rule.get("when") != "manual" or rule.get("allow_failure") is not False:
                    yield f"{name}: starts by itself"


def tokens(found: Jobs) -> Iterator[str]:
    """A pull request's jobs hold no token but the one that comments, or none; nothing else holds that one."""
    for name, job in found.items():
        token = job["variables"].get("GITLAB_TOKEN")
        starts = stages(TEXT)[stage.named(name.split(":"))].starts
        if token not in (None, "$REVIEW_TOKEN") and any("pull request" in each for each in starts):
            yield f"{name}: holds {token} on a pull request"


def in_order(found: Jobs) -> Iterator[str]:
    """dev, then test, then prod."""
    before: set[str] = set()
    for name in (f"infrastructure:apply-{each}" for each in ("dev", "test", "prod")):
        needs = {each if isinstance(each, str) else each["job"] for each in found[name]["needs"]}
        if not before <= needs:
            yield f"{name}: does not wait for {sorted(before - needs)}"
        before.add(name)


def in_the_right_environment(found: Jobs) -> Iterator[str]:
    """Where a job deploys to is where it waits its turn, and what its commands are told."""
    for name, job in found.items():
        if "environment" in job:
            within = job["variables"]["ENVIRONMENT"]
            wanted = {within, "$ENVIRONMENT"}
            group = str(job.get("resource_group")).removeprefix("environment-")
            if job["environment"]["name"] not in wanted or group not in wanted:
                yield f"{name}: {job['environment']['name']}, {group}, {within}"


OWN: tuple[Callable[[Jobs], Iterator[str]], ...] = (prod_waits_for_somebody, tokens, in_order, in_the_right_environment)
BROKEN: list[tuple[Callable[[Any], Iterator[str]], str, str, str]] = [
    (rules.apart, "pipelines promote", "infra apply", "promote: promote: may not run infra apply"),
    (rules.apart, "infra touched", "pipelines train", "touched: may not run pipelines train"),
    (rules.nothing_for_forks, "  rules: [*own-pull-request]", "  rules: [*pull-request]", "model: check: takes"),
    (rules.roles, "    ROLE: PLAN_ROLE", "    ROLE: APPLY_ROLE", "model: check: takes the role"),
    (rules.roles, "  variables: {ROLE: WORK_ROLE}", "  variables: {ROLE: APPLY_ROLE}", "train: train: takes"),
    (rules.one_at_a_time, "resource_group: environment-", "resource_group: x-", "waits for x"),
    (rules.approved, '    - infra approval "$ENVIRONMENT"\n', "", "model: deliver: begins with forge merged"),
    (rules.reviewed, ' --reviewed "$head"', "", "is not what was reviewed"),
    (rules.reviewed, "train --env test", "train --env prod", "trains in prod"),
    (rules.come_to_an_end, "timeout: 350m", "timeout: 0m", "train: train: has no end"),
    (rules.commands_exist, "--publish", "--publsh", "infra plan has no option --publsh"),
    (rules.commands_exist, "forge dispatch", "forge start", "there is no command forge start"),
    (prod_waits_for_somebody, "      when: manual\n", "", "infrastructure:apply-prod: starts by itself"),
    (prod_waits_for_somebody, "allow_failure: false", "allow_failure: true", "model:deliver:prod: starts by itself"),
    (tokens, "$REVIEW_TOKEN", "$PULL_REQUEST_TOKEN", "holds $PULL_REQUEST_TOKEN on a pull request"),
    (in_order, '    - {job: "infrastructure:apply-test", optional: true}\n', "", "apply-prod: does not wait for"),
    (in_the_right_environment, "    name: $ENVIRONMENT", "    name: dev", "infrastructure:apply-prod: dev"),
]


@pytest.mark.parametrize("rule", [*rules.RULES, *OWN], ids=lambda rule: rule.__name__)
def test_it_keeps_the_rule(rule: Callable[[Any], Iterator[str]]) -> None:
    """Nothing is found."""
    assert list(rule(jobs(TEXT) if rule in OWN else stages(TEXT))) == []


@pytest.mark.parametrize(("rule", "text", "other", "said"), BROKEN, ids=lambda value: getattr(value, "__name__", None))
def test_the_rule_finds_what_is_broken(rule: Callable[[Any], Iterator[str]], text: str, other: str, said: str) -> None:
    """On a copy with one thing changed, the rule says it, and says where."""
    assert text in TEXT
    copy = TEXT.replace(text, other)
    found = list(rule(jobs(copy) if rule in OWN else stages(copy)))
    assert any(said in fault for fault in found), found


def test_every_rule_is_shown_to_refuse() -> None:
    """A rule that nothing breaks would be decoration."""
    assert {rule.__name__ for rule, *_ in BROKEN} == {rule.__name__ for rule in (*rules.RULES, *OWN)}
