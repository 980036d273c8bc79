"""`Jenkinsfile` is Groovy, keeps every rule, and every rule finds the copy that was broken for it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.ci import rules, stage
from tests.jenkins import groovy
from tests.jenkins.reading import FILE, Directives, directives, stages

TEXT = FILE.read_text(encoding="utf-8")
DEPLOYS_TO_PROD = "lock(resource: 'environment-prod')"


def test_it_is_groovy() -> None:
    """By a grammar of the language; what the steps do is Jenkins' own affair."""
    assert groovy.parse(TEXT).type == "source_file"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("stage('ci: lint') {", "stage('ci: lint' {"),
        ("        run 'make lint'\n", "        run 'make lint\n"),
        ("  agent none\n", "  agent none }\n"),
        ("      steps { deliverModel() }\n", "      steps { deliverModel( }\n"),
        ("def setUp() {", "def setUp( {"),
    ],
)
def test_what_is_not_groovy_is_refused(text: str, other: str) -> None:
    """A bracket or a quotation mark that is missing, or one too much; the message has the line."""
    assert text in TEXT
    with pytest.raises(groovy.Broken, match="line "):
        groovy.parse(TEXT.replace(text, other, 1))


def prod_waits_for_somebody(found: str) -> Iterator[str]:
    """Each stage that deploys to prod asks first, before it holds a machine or the environment."""
    for each in directives(found):
        if DEPLOYS_TO_PROD in _source(each, "options"):
            if "submitter 'ml-ops-engineers'" not in _source(each, "input"):
                yield f"{each.name}: asks nobody"
            if "beforeInput true" not in _source(each, "when"):
                yield f"{each.name}: asks before it knows whether there is anything to do"


def waits_for_nothing_it_does_not_need(found: str) -> Iterator[str]:
    """What a stage holds, it takes only where its conditions are met."""
    for each in directives(found):
        for directive, before in (("agent", "beforeAgent"), ("options", "beforeOptions")):
            held = "label" if directive == "agent" else "lock"
            if held in _source(each, directive) and f"{before} true" not in "".join(map(_whole, each.whens)):
                yield f"{each.name}: takes its {held} first"


def tokens(found: str) -> Iterator[str]:
    """A pull request's stages hold no credential but the one that comments, or none."""
    read = stages(found)
    for each in directives(found):
        starts = read[stage.named(each.name.split(": "))].starts
        held = _source(each, "environment")
        if any("pull request" in start for start in starts) and held.replace("'forge-review'", "").count(
            "credentials('"
        ):
            yield f"{each.name}: holds more than the token for comments"


def in_order(found: str) -> Iterator[str]:
    """dev, then test, then prod, in the order of the stages."""
    names = [each.name for each in directives(found)]
    wanted = [f"infrastructure: apply-{each}" for each in ("dev", "test", "prod")]
    if [name for name in names if name in wanted] != wanted:
        yield f"not in the order {wanted}"


def in_the_right_environment(found: str) -> Iterator[str]:
    """The environment whose turn a stage waits for is the one that its commands are told."""
    for each in directives(found):
        for name in ("dev", "test", "prod"):
            if f"'environment-{name}'" in _source(each, "options") and f"ENVIRONMENT = '{name}'" not in _source(
                each, "environment"
            ):
                yield f"{each.name}: waits for {name}"


def _source(each: Directives, directive: str) -> str:
    return _whole(each.own[directive]) if directive in each.own else ""


def _whole(call: groovy.Call) -> str:
    return groovy.source(call.body) if call.body else ""


OWN: tuple[Callable[[str], Iterator[str]], ...] = (
    *(prod_waits_for_somebody, waits_for_nothing_it_does_not_need, tokens, in_order, in_the_right_environment),
)
BROKEN: list[tuple[Callable[[Any], Iterator[str]], str, str, str]] = [
    (rules.apart, "pipelines promote", "infra apply", "promote: promote: may not run infra apply"),
    (rules.nothing_for_forks, "expression { !env.CHANGE_FORK }", "expression { true }", "model: check: takes"),
    (rules.roles, "runAs 'PLAN_ROLE'", "runAs 'APPLY_ROLE'", "model: check: takes the role apply on a pull request"),
    (rules.one_at_a_time, "lock(resource: 'environment-", "lock(resource: 'x-", "pipeline: deliver: waits for x"),
    (rules.approved, "  run 'infra approval \"$ENVIRONMENT\"'\n", "", "model: deliver: begins with forge merged"),
    (rules.reviewed, ' --reviewed "$head"', "", "is not what was reviewed"),
    (rules.come_to_an_end, "timeout(time: 20, unit: 'MINUTES')", "skipDefaultCheckout()", "ci: lint: has no end"),
    (rules.commands_exist, "--publish", "--publsh", "infra plan has no option --publsh"),
    (prod_waits_for_somebody, "submitter 'ml-ops-engineers'", "ok 'Yes'", "apply-prod: asks nobody"),
    (prod_waits_for_somebody, "beforeInput true", "beforeInput false", "apply-prod: asks before it knows"),
    (waits_for_nothing_it_does_not_need, "beforeOptions true", "beforeOptions false", "takes its lock first"),
    (waits_for_nothing_it_does_not_need, "beforeAgent true", "beforeAgent false", "ci: lint: takes its label first"),
    (tokens, "credentials('forge-review')", "credentials('forge-propose')", "infrastructure: plan: holds more"),
    (in_order, "stage('infrastructure: apply-dev')", "stage('infrastructure: apply-first')", "not in the order"),
    (in_the_right_environment, "ENVIRONMENT = 'prod'", "ENVIRONMENT = 'dev'", "apply-prod: waits for prod"),
]


@pytest.mark.parametrize("rule", [*rules.RULES, *OWN], ids=lambda rule: rule.__name__)
def test_it_keeps_the_rule(rule: Callable[[Any], Iterator[str]]) -> None:
    """Nothing is found."""
    assert list(rule(TEXT if rule in OWN else stages(TEXT))) == []


@pytest.mark.parametrize(("rule", "text", "other", "said"), BROKEN, ids=lambda value: getattr(value, "__name__", None))
def test_the_rule_finds_what_is_broken(rule: Callable[[Any], Iterator[str]], text: str, other: str, said: str) -> None:
    """On a copy with one thing changed, the rule says it, and says where."""
    copy = TEXT.replace(text, other)
    assert copy != TEXT
    found = list(rule(copy if rule in OWN else stages(copy)))
    assert any(said in fault for fault in found), found


def test_every_rule_is_shown_to_refuse() -> None:
    """A rule that nothing breaks would be decoration."""
    assert {rule.__name__ for rule, *_ in BROKEN} == {rule.__name__ for rule in (*rules.RULES, *OWN)}
