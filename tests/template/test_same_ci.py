"""GitHub, GitLab and Jenkins do the same: each stage starts on the same, has the same role, runs the same commands."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields

import pytest

from tests.ci.stage import Stage
from tests.gitlab import reading as gitlab
from tests.jenkins import reading as jenkins
from tests.template import github_stages
from tests.workflows.reading import workflows

Stages = Mapping[str, Stage]
READ: dict[str, tuple[Callable[[str], Stages], str]] = {
    "gitlab": (gitlab.stages, gitlab.FILE.read_text(encoding="utf-8")),
    "jenkins": (jenkins.stages, jenkins.FILE.read_text(encoding="utf-8")),
}
# What is not the same, by CI, stage and field, with the reason; docs/gitlab.md and docs/jenkins.md say it to people.
DIFFERENT = {
    ("gitlab", "update-template: propose", "*"): "it proposes by GitHub's own program",
    ("gitlab", "train: offer", "commands"): "the environment comes in a variable of another name",
    ("gitlab", "train: offer", "environments"): "the same",
    ("gitlab", "train: offer", "alone"): "it waits for the training anyway",
    ("jenkins", "*", "paths"): "each commit starts a build, and `infra touched` alone says for what",
    ("jenkins", "monitor: monitor", "commands"): "Jenkins starts its own builds without a token, by `build`",
    ("jenkins", "train: offer", "commands"): "the same",
    ("jenkins", "train: offer", "minutes"): "it waits for no machine",
    ("jenkins", "train: offer", "environments"): "it is a parameter of that build",
    ("jenkins", "train: offer", "alone"): "it waits for the training anyway",
}


def differences(ci: str, there: Stages, github: Stages) -> Iterator[str]:
    """Whatever is in one of the two only, or not the same in both, and has no reason above."""
    for name in sorted({*there, *github}):
        if (ci, name, "*") in DIFFERENT:
            continue
        mine, theirs = there.get(name), github.get(name)
        if mine is None or theirs is None:
            yield f"{name}: only on {'GitHub' if mine is None else ci}"
            continue
        for field in (each.name for each in fields(Stage)):
            found, wanted = getattr(mine, field), getattr(theirs, field)
            if found != wanted and not {(ci, name, field), (ci, "*", field)} & set(DIFFERENT):
                yield f"{name}: {field}: {_told(found)}, on GitHub {_told(wanted)}"


def _told(value: object) -> str:
    return str(sorted(value)) if isinstance(value, frozenset) else str(value)


@pytest.fixture(scope="module")
def github() -> Stages:
    return github_stages.stages(workflows())


@pytest.mark.parametrize("ci", READ)
def test_it_does_the_same_as_the_workflows(ci: str, github: Stages) -> None:
    """Stage by stage."""
    read, text = READ[ci]
    assert list(differences(ci, read(text), github)) == []


# CI, what is replaced (each time it is there), by what, and of what is found at least this.
BROKEN = [
    ("gitlab", "infra drift", "infra plan", "infrastructure: drift: commands"),
    ("gitlab", 'infra plan "$ENVIRONMENT" --publish', 'infra plan "$ENVIRONMENT"', "infrastructure: plan: commands"),
    ("gitlab", " --shown plan.md", "", "infrastructure: apply: commands"),
    ("gitlab", "    - *own-pull-request", "    - *pull-request", "infrastructure: plan: starts"),
    ("gitlab", '    - if: $WORKFLOW == "promote"', "    - *merge", "promote: promote: starts"),
    ("gitlab", "changes: [environments/dev/model.yaml]", "changes: [infra/**/*]", "model: deliver is not the same"),
    ("gitlab", "/model.yaml]", "/pipeline.yaml]", "model: deliver: paths"),
    ("gitlab", 'TOUCHED: model=.*"$ENVIRONMENT"', 'TOUCHED: deployed=.*"$ENVIRONMENT"', "model: check: touched"),
    ("gitlab", "    ROLE: PLAN_ROLE", "    ROLE: APPLY_ROLE", "infrastructure: plan: role"),
    ("gitlab", "  environment:\n    name: $ENVIRONMENT\n", "", "infrastructure: apply: deploys"),
    ("gitlab", "resource_group: train-", "resource_group: environment-", "train: train: alone"),
    ("gitlab", "timeout: 350m", "timeout: 35m", "train: train: minutes"),
    ("gitlab", "    ENVIRONMENT: test\n    GITLAB", "    ENVIRONMENT: prod\n    GITLAB", "try-in-test: environments"),
    (
        "gitlab",
        "  after_script:\n    - . .venv/bin/activate\n    - infra destroy",
        "    - infra destroy",
        "try: afterwards",
    ),
    ("gitlab", '$CI_JOB_STATUS" = failed', '$CI_JOB_STATUS" = success', "model: deliver: afterwards"),
    ("gitlab", "train:train:", "train:extra:", "train: extra: only on gitlab"),
    ("jenkins", "infra drift", "infra plan", "infrastructure: drift: commands"),
    ("jenkins", " --shown plan.md", "", "infrastructure: apply: commands"),
    ("jenkins", "; expression { !env.CHANGE_FORK }", "", "model: check: starts"),
    ("jenkins", "params.WORKFLOW == 'promote'", "params.WORKFLOW == 'train'", "promote: promote: starts"),
    ("jenkins", "touched('model', 'prod')", "touched('deployed', 'prod')", "model: deliver is not the same"),
    ("jenkins", "; not { expression { pipelineTouched() } }", "", "pipeline: deliver: touched"),
    ("jenkins", "runAs 'PLAN_ROLE', 'infra plan", "runAs 'APPLY_ROLE', 'infra plan", "infrastructure: plan: role"),
    (
        "jenkins",
        "lock(resource: 'environment-dev') //",
        "lock(resource: 'dev') //",
        "infrastructure: apply is not the same",
    ),
    ("jenkins", "time: 350", "time: 35", "train: train: minutes"),
    ("jenkins", "values 'dev', 'test', 'prod'", "values 'dev', 'test'", "infrastructure: plan: environments"),
    ("jenkins", "unsuccessful { putBack() }; ", "", "model: deliver: afterwards"),
    ("jenkins", "stage('train: train')", "stage('train: extra')", "train: extra: only on jenkins"),
]


@pytest.mark.parametrize(("ci", "text", "other", "said"), BROKEN)
def test_what_is_not_the_same_is_found(github: Stages, ci: str, text: str, other: str, said: str) -> None:
    """On a copy with one thing changed, with the stage and the field."""
    read, whole = READ[ci]
    assert text in whole
    try:
        found = list(differences(ci, read(whole.replace(text, other)), github))
    except ValueError as error:
        found = [str(error)]
    assert any(said in each for each in found), found


def test_every_field_of_a_stage_is_shown_to_count() -> None:
    """One that no broken copy touches would be decoration; Jenkins has no paths."""
    named = {said.rpartition(": ")[2] for _, _, _, said in BROKEN}
    assert {each.name for each in fields(Stage)} - {"name"} <= named


def test_every_difference_that_is_let_pass_is_there(github: Stages) -> None:
    """A reason for what is the same by now would let the next difference pass."""
    for ci, name, field in DIFFERENT:
        read, text = READ[ci]
        there = read(text)
        names = list(github) if name == "*" else [name]
        assert any(
            there.get(each) is None or field == "*" or getattr(there[each], field) != getattr(github[each], field)
            for each in names
        ), (ci, name, field)
