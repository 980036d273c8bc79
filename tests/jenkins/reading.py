"""`Jenkinsfile` as stages: each with its conditions, its options, and the commands of the functions that it calls."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tree_sitter import Node

from tests.ci import stage
from tests.ci.stage import Stage
from tests.jenkins import groovy
from tests.jenkins.groovy import Call, calls, source

ROOT = Path(__file__).parents[2]
# A project has it at its root, the template in what a project is made from.
(FILE,) = (file for file in (ROOT / "Jenkinsfile", *ROOT.glob("{{*}}/Jenkinsfile")) if file.is_file())
ONLY = {"params.WORKFLOW == ''": "[merge] ", "params.WORKFLOW == 'infrastructure'": "[asked] "}
RUNS = {"run": 0, "runAs": 1}  # which argument is the script


@dataclass(frozen=True)
class Directives:
    """A stage, or one in the matrix of another, by its directives; `when` of both."""

    name: str
    own: Mapping[str, Call]
    whens: tuple[Call, ...]
    environments: frozenset[str]


def directives(text: str) -> Iterator[Directives]:
    root = groovy.parse(text)
    (pipeline,) = [call for call in calls(root) if call.name == "pipeline"]
    for outer in _stages(pipeline):
        own = _named(outer)
        if "matrix" not in own:
            yield Directives(outer.text(), own, tuple(own[key] for key in own if key == "when"), frozenset())
            continue
        matrix = _named(own["matrix"])
        (axis,) = calls(_body(matrix["axes"]))
        values = next(each for each in calls(_body(axis)) if each.name == "values")
        (inner,) = _stages(own["matrix"])
        whens = tuple(each["when"] for each in (own, matrix) if "when" in each)
        yield Directives(outer.text(), _named(inner), whens, frozenset(map(groovy.string, values.arguments)))


def stages(text: str) -> dict[str, Stage]:
    functions = groovy.functions(groovy.parse(text))
    return stage.merged(_stage(each, functions) for each in directives(text))


def _stage(found: Directives, functions: Mapping[str, Node]) -> Stage:
    starts, touched = _when(found)
    options = calls(_body(found.own["options"])) if "options" in found.own else []
    environment = groovy.assignments(_body(found.own["environment"])) if "environment" in found.own else {}
    locks = [each.named("resource").strip("'\"") for each in options if each.name == "lock"]
    minutes = [int(each.named("time")) for each in options if each.name == "timeout"]
    steps = list(_commands(_body(found.own["steps"]), functions))
    post = list(_post(found.own.get("post"), functions))
    roles = {role for _, role in (*steps, *post) if role}
    (role,) = roles or {""}
    if found.environments:
        environments = found.environments
    elif "ENVIRONMENT" in environment:
        environments = frozenset({groovy.string(environment["ENVIRONMENT"])})
    else:
        asked = any("$ENVIRONMENT" in command for command, _ in steps)
        environments = stage.ASKED if asked else frozenset()
    return Stage(
        name=stage.named(found.name.split(": ")),
        starts=frozenset(starts),
        paths=frozenset(),  # each commit starts it, `infra touched` says for what
        touched=frozenset(touched),
        environments=environments,
        deploys=role == "APPLY_ROLE",
        alone="".join(re.sub(r"-(\$\{.*\}|dev|test|prod)$", "", lock) for lock in locks),
        role=role.partition("_")[0].lower(),
        minutes=minutes[0] if minutes else 0,
        commands=tuple(command for command, _ in steps if command),
        afterwards=tuple(command for command, _ in post if command),
    )


def _when(found: Directives) -> tuple[set[str], set[str]]:
    """What it starts on: its conditions multiplied out, each product one way to start."""
    ways: list[list[str]] = [[]]
    for when in found.whens:
        ways = [[*way, *more] for way in ways for more in _ways(when)]
    starts: set[str] = set()
    touched: set[str] = set()
    for way in ways:
        asked = {f"asked: {name}" for each in way for name in re.findall(r"params\.WORKFLOW == '([\w-]+)'", each)}
        asked |= {f"asked: {name}" for each in way if " in [" in each for name in re.findall(r"'([\w-]+)'", each)}
        empty = any("params.WORKFLOW == ''" in each or "in [''" in each for each in way)
        if "changeRequest" in way:
            starts.add(stage.OWN_PULL_REQUEST if "!env.CHANGE_FORK" in way else stage.PULL_REQUEST)
        elif "buildingTag" in way:
            starts.add(stage.TAG)
        elif "branch 'main'" in way:
            starts |= asked | ({stage.MERGE} if empty else set())
            if not asked and not empty:
                raise ValueError(f"{found.name}: starts on every build of main")
        else:
            raise ValueError(f"{found.name}: starts on {way}")
        for each in way:
            no = "not " if each.startswith("not ") else ""
            touched |= {f"{no}{part}" for part in re.findall(r"\btouched\('(\w+)'", each)}
            touched |= {f"{no}pipeline"} if "pipelineTouched()" in each else set()
    return starts, touched


def _ways(condition: Call) -> list[list[str]]:
    """Of one condition of Declarative, `when` and `allOf` being all of theirs."""
    inner = calls(_body(condition)) if condition.body is not None else []
    if condition.name in ("when", "allOf"):
        ways: list[list[str]] = [[]]
        for each in inner:
            ways = [[*way, *more] for way in ways for more in _ways(each)]
        return ways
    if condition.name == "anyOf":
        return [way for each in inner for way in _ways(each)]
    if condition.name == "not":
        (each,) = inner
        return [[f"not {' '.join(way)}" for way in _ways(each)]]
    if condition.name == "expression":
        return [[source(_body(condition)).strip("{} \n")]]
    if condition.name.startswith("before"):
        return [[]]
    said = " ".join(source(each) for each in condition.arguments if source(each) != "()")
    return [[f"{condition.name} {said}".strip()]]


def _commands(block: Node, functions: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
    """Each command with the role that it is run with; functions of the file are followed."""
    for call in calls(block):
        if call.name in RUNS:
            role = call.text() if call.name == "runAs" else ""
            yield "", role
            yield from ((command, role) for command in stage.commands(call.text(RUNS[call.name])))
        elif call.name in functions and call.name != "setUp":
            yield from _commands(functions[call.name], functions)
        elif call.name == "script":
            yield from _commands(_body(call), functions)
    for condition, then in groovy.conditionals(block):
        yield from (
            (ONLY.get(condition, "") + command, role) if command else (command, role)
            for command, role in _commands(then, functions)
        )


def _post(post: Call | None, functions: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
    for condition in calls(_body(post)) if post else ():
        only = "" if condition.name == "always" else "[failed] "
        yield from (
            (only + command if command else "", role) for command, role in _commands(_body(condition), functions)
        )


def _stages(within: Call) -> list[Call]:
    (found,) = [call for call in calls(_body(within)) if call.name == "stages"]
    return [call for call in calls(_body(found)) if call.name == "stage"]


def _named(within: Call) -> dict[str, Call]:
    return {call.name: call for call in calls(_body(within))}


def _body(call: Call) -> Node:
    if call.body is None:
        raise groovy.Broken(f"{call.name} without a body")
    return call.body
