"""The workflows keep every rule, and every rule finds the copy that was broken for it."""

from dataclasses import replace

import pytest
import yaml

from tests.workflows import rules
from tests.workflows.reading import GITHUB, workflows
from tests.workflows.rules import RULES, Rule

SHA = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0"
FORK = "github.event.pull_request.head.repo.full_name == github.repository"
# Rule, workflow, what is replaced (each time it is there), by what, and of what is found at least this.
BROKEN: list[tuple[Rule, str, str, str, str]] = [
    (rules.starts, "train", "  workflow_dispatch:", "  push:\n  workflow_dispatch:", "train: starts on"),
    (rules.starts, "model", "environments/*/model.yaml]", "environments/**]", "model: starts on"),
    (rules.starts, "infrastructure", "branches: [main]", "branches: ['**']", "infrastructure: starts on"),
    (rules.commands, "infrastructure", "infra touched", "pipelines train", "infrastructure: touched: may not run"),
    (rules.commands, "train", "pipelines train", "pipelines promote", "train: train: may not run pipelines promote"),
    (rules.commands, "promote", "pipelines promote", "infra apply", "promote: promote: may not run infra apply"),
    (rules.commands, "pipeline", "infra apply test", "pipelines promote 7 ", "may not run pipelines promote"),
    (rules.commands, "model", "pipelines check", "pipelines train", "model: check-dev: may not run pipelines train"),
    (rules.commands, "ci", "make lint", "trivy fs .", "ci: lint: may not run trivy"),
    (rules.trains_in_prod, "pipeline", "pipelines train --env test", "pipelines train --env prod", "--env prod"),
    (rules.delivers_its_own_part, "pipeline", "infra apply test --only pipeline", "infra apply test", "try-in-test"),
    (rules.delivers_its_own_part, "model", "--only model", "--only pipeline", "model: deliver"),
    (rules.applies_what_was_reviewed, "infrastructure", " --shown plan.md", "", "is not what was reviewed"),
    (rules.applies_what_was_reviewed, "infrastructure", ' --reviewed "$GITHUB_SHA"', "", "is not what was reviewed"),
    (rules.applies_what_was_reviewed, "infrastructure", " --publish", "", "keeps no bundle"),
    (rules.applies_what_was_reviewed, "infrastructure", "forge merged", "infra plan --publish", "plans what it"),
    (rules.in_order, "infrastructure", "plan-prod, apply-dev, apply-test]", "plan-prod]", "apply-prod"),
    (rules.in_order, "infrastructure", "!cancelled() && !failure()", "!cancelled()", "apply-test does not wait"),
    (rules.files, "promote", "/model.yaml", "/infrastructure.yaml", "promote: promote: writes"),
    (rules.files, "train", "contents: read", "contents: write", "may write, and proposes nothing"),
    (rules.permissions, "promote", "permissions: {}", "permissions: write-all", "not empty by default"),
    (
        rules.permissions,
        "ci",
        "      contents: read",
        "      contents: read\n      id-token: write",
        "ci: lint: may not",
    ),
    (
        rules.permissions,
        "train",
        "      contents: read",
        "      contents: write",
        "train: train: may not have contents",
    ),
    (rules.permissions, "ci", "    permissions:\n      contents: read\n", "", "ci: lint: names no permissions"),
    (rules.pinned, "ci", SHA, "actions/checkout@v5", "is not pinned"),
    (rules.pinned, "ci", " # v5.0.0", "", "is not pinned"),
    (rules.pinned, "model", SHA, f"aquasecurity/trivy-action@{'a' * 40} # v1.0.0", "nobody has agreed to"),
    (rules.roles, "infrastructure", "    environment: prod\n", "", "outside an environment"),
    (rules.roles, "infrastructure", "fromJSON(vars.PLAN_ROLES)[env.ENVIRONMENT]", "vars.APPLY_ROLE", "plan-dev: takes"),
    (rules.roles, "model", "vars.APPLY_ROLE", "vars.WORK_ROLES", "another role within an environment"),
    (rules.roles, "train", "      id-token: write", "      issues: read", "train: train: cannot ask"),
    (rules.roles, "model", "role-to-assume", "aws-access-key-id", "model: holds a key"),
    (rules.roles, "promote", "secrets.PULL_REQUEST_TOKEN", "secrets.AWS_SECRET", "reads the secrets"),
    (rules.nothing_for_forks, "infrastructure", FORK, "true", "infrastructure: plan-dev: runs for forks"),
    (rules.nothing_for_forks, "model", FORK, "true", "model: check-dev: runs for forks"),
    (rules.nothing_for_forks, "pipeline", "github.event_name == 'push' && ", "", "pipeline: release: runs for forks"),
    (rules.runs_no_foreign_code, "forks", "base.sha", "head.sha", "forks: takes code"),
    (rules.one_at_a_time, "infrastructure", "&& 'environment-prod'", "&& 'prod'", "apply-prod: concurrency"),
    (
        rules.one_at_a_time,
        "pipeline",
        "&& needs.touched.outputs.pipeline != 'true'\n        && 'environment-dev'",
        "&& 'environment-dev'",
        "pipeline: deliver-dev: concurrency",
    ),
    (rules.one_at_a_time, "model", "      cancel-in-progress: false", "      cancel-in-progress: true", "concurrency"),
    (rules.one_at_a_time, "promote", "group: promote-", "group: environment-", "waits with those"),
    (rules.one_at_a_time, "model", "${{ github.event_name == 'pull_request' }}\ndef", "true\ndef", "ends runs"),
    (rules.approved, "infrastructure", 'infra approval "$ENVIRONMENT"', "echo approved", "apply-prod: asks"),
    (rules.approved, "model", 'infra approval "$ENVIRONMENT"', "echo approved", "model: deliver-prod: asks"),
    (rules.required, "ci", "  lint:", "  linters:", "lint: 0 jobs"),
    (rules.required, "pipeline", "  try:", "  test:", "test: 2 jobs"),
    (rules.required, "infrastructure", "always() && ", "", "is green where what it needs has failed"),
    (rules.required, "model", "  pull_request:", "  pull_request:\n    paths: [environments/**]", "every pull request"),
    (rules.no_injection, "train", '"$ENVIRONMENT" --cause', "${{ inputs.environment }} --cause", "an expression"),
    (
        rules.leaves_nothing,
        "promote",
        "          persist-credentials: false",
        "          fetch-depth: 1",
        "keeps the token",
    ),
    (rules.comes_to_an_end, "monitor", "    timeout-minutes: 45\n", "", "has no timeout-minutes"),
    (rules.nothing_latest, "pipeline", "images build pipeline", "images build pipeline:latest", "whatever is newest"),
    (rules.commands_exist, "ci", "make lint", "infra aply", "there is no command infra aply"),
    (rules.commands_exist, "infrastructure", "--publish", "--publsh", "infra plan has no option --publsh"),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_workflows_keep_the_rule(rule: Rule) -> None:
    """Nothing is found."""
    assert list(rule(workflows())) == []


@pytest.mark.parametrize(
    ("rule", "name", "text", "other", "said"), BROKEN, ids=lambda value: getattr(value, "__name__", None)
)
def test_the_rule_finds_what_is_broken(rule: Rule, name: str, text: str, other: str, said: str) -> None:
    """On a copy with one thing changed, the rule says it, and says where."""
    found = workflows()
    assert text in found[name].text
    found[name] = replace(found[name], text=found[name].text.replace(text, other))
    assert any(said in fault for fault in rule(found)), list(rule(found))


def test_every_rule_is_shown_to_refuse() -> None:
    """A rule that nothing breaks would be decoration."""
    assert {rule.__name__ for rule, *_ in BROKEN} == {rule.__name__ for rule in RULES}


def test_a_workflow_that_the_table_does_not_have_is_found() -> None:
    """Also one that does no harm."""
    found = workflows()
    found["extra"] = replace(found["ci"], name="extra")
    assert "extra: not in the table" in list(rules.starts(found))


def test_the_shared_set_up_uses_what_is_pinned() -> None:
    """One composite action, with the one action that brings Terraform."""
    text = (GITHUB / "actions" / "setup" / "action.yml").read_text(encoding="utf-8")
    uses = [step["uses"] for step in yaml.safe_load(text)["runs"]["steps"] if "uses" in step]
    assert uses == ["hashicorp/setup-terraform@b9cd54a3c349d3f38e8881555d616ced269862dd"]


def test_updates_of_actions_and_tools_wait_a_week() -> None:
    """A hijacked release is found in days."""
    updates = yaml.safe_load((GITHUB / "dependabot.yml").read_text(encoding="utf-8"))["updates"]
    assert {each["package-ecosystem"] for each in updates} == {"github-actions", "gomod"}
    assert all(each["cooldown"]["default-days"] >= 7 for each in updates)
