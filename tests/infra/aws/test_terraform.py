"""How Terraform is run, and how what it says of a plan is read."""

from pathlib import Path
from typing import Any

import pytest

from environments import Iac
from infra.aws import terraform, terraform_plan
from infra.aws.engine import Stack
from infra.aws.terraform import Terraform, Workspace
from infra.change import Action
from infra.process import Done
from infra.run import Failed, Run


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    stack = Stack(tmp_path, "dev", "1" * 12, "eu-west-1", "b", "k", {}, frozenset(), protected=False, iac=Iac.CDKTF)
    return Workspace(stack, tmp_path, Run(say=print, environment={"INFRA_LOCK": "one"}), b"{}")


def test_no_variable_changes_what_is_planned(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was reviewed is what the commit says, not what somebody's shell adds."""
    for name in ("TF_VAR_token", "TF_CLI_ARGS", "TF_CLI_ARGS_apply", "TF_WORKSPACE", "TF_DATA_DIR"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("TF_LOG", "debug")
    found = {name for name in workspace._environment() if name.startswith("TF_")}
    assert found - {"TF_CLI_CONFIG_FILE"} == {"TF_LOG", "TF_IN_AUTOMATION"}
    assert workspace._environment()["INFRA_LOCK"] == "one"


def test_a_missing_program_is_told(workspace: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Either will do; and what synthesises has to be installed too."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Failed, match="neither terraform nor tofu is installed"):
        workspace.check("version", timeout=1)
    with pytest.raises(Failed, match=r"\.tools/cdktf/bin/python is missing: `make setup` installs it"):
        Terraform().workspace(workspace.stack, workspace.run).__enter__()


def test_opentofu_takes_terraforms_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where it is what is installed."""
    tofu = tmp_path / "tofu"
    tofu.touch(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert terraform._program() == str(tofu)


def test_the_reason_begins_with_the_first_error() -> None:
    """Without the frame that Terraform draws, and without warnings before it."""
    said = "Warning: old\n\n╷\n│ Error: No bucket\n│ \n│   with aws_s3_bucket.data,\n╵\n"
    assert terraform._reason(Done(1, "", said)) == "No bucket\n  with aws_s3_bucket.data,"
    assert terraform._reason(Done(7, "", "")) == "exit code 7, and nothing said"


def shown(*actions: str, **plan: Any) -> dict[str, Any]:
    change: dict[str, Any] = {
        "actions": list(actions),
        "before": {"a": "x", "b": "s3cret"},
        "after": {"a": "y", "b": "s3cret"},
    }
    change |= {"before_sensitive": {"b": True}, "after_sensitive": {"b": True}, "replace_paths": [["a"], ["c", 0]]}
    resource = {"address": 'aws_x.y["k"]', "mode": "managed", "type": "aws_x", "change": change}
    return {"format_version": "1.2", "resource_changes": [resource], **plan}


def test_a_plan_is_read() -> None:
    """What replaces it, what is secret, and what stands in the configuration for what is not known."""
    variables = {"root_module": {"variables": {"t": {"sensitive": True}, "u": {"sensitive": True}}}}
    plan = shown("delete", "create", configuration=variables, variables={"t": {"value": "token"}, "u": {"value": None}})
    found = terraform_plan.change(plan, {"resource": {"aws_x": {"y": {"c": "${later}"}}}})
    (resource,) = found.resources
    assert resource.action is Action.REPLACE
    assert resource.replaces == {"a", "c"}
    assert resource.literals == {"c": "${later}"}
    assert found.secrets == {"token", "s3cret"}
    assert [(each.name, each.before, each.after) for each in resource.attributes()] == [("a", "x", "y")]


@pytest.mark.parametrize(
    ("plan", "message"),
    [
        (shown("update", "explode"), r'aws_x.y\["k"\]: the plan wants to update and explode, which is not known here'),
        (shown("update", errored=True), "the plan is incomplete"),
        (shown("update", format_version="2.0"), "the plan's JSON: format_version"),
        ({"format_version": "1.2", "resource_changes": [{}]}, "the plan's JSON: resource_changes.0.address"),
    ],
)
def test_what_is_not_understood_is_not_reviewed(plan: dict[str, Any], message: str) -> None:
    """A plan of which a part is left out would be approved for the rest."""
    with pytest.raises(Failed, match=message):
        terraform_plan.change(plan)
