"""The command that writes Terraform's configuration."""

import re
from pathlib import Path
from typing import Any

from infra.aws.names import STATE_KEY
from tests.infra.aws.aws_project import ACCOUNTS, CHECKOUT, REGION, edit
from tests.infra.aws.cdktf.synthesis import Stack, run, synthesise

OUTPUTS = {
    *("region", "vpc_id", "private_subnet_ids", "cluster_name", "cluster_endpoint", "dvc_bucket", "mlflow_bucket"),
    *("database_endpoint", "database_secret_arn", "registry_urls", "mlflow_role_arn", "training_role_arn"),
    *("serving_role_arn", "plan_role_arn", "work_role_arn", "apply_role_arn"),
}


def test_each_environment_has_its_account_and_its_state(stacks: dict[str, Stack]) -> None:
    """A run with another account's credentials is refused by the provider, and states never mix."""
    for name, account in ACCOUNTS.items():
        document = stacks[name].document
        (provider,) = document["provider"]["aws"]
        assert provider["allowed_account_ids"] == [account]
        assert provider["region"] == REGION
        assert document["terraform"]["backend"]["s3"] == {
            "bucket": f"ml-platform-{name}-state-{account}",
            "key": STATE_KEY,
            "region": REGION,
            "encrypt": True,
            "use_lockfile": True,
        }


def test_the_provider_has_one_version(stack: Stack) -> None:
    """The one that the bindings were generated from."""
    version = stack.document["terraform"]["required_providers"]["aws"]["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    bind = (CHECKOUT / "infra/aws/cdktf/bind.py").read_text(encoding="utf-8")
    assert f'VERSION = "{version}"' in bind


def test_everything_is_tagged(stack: Stack) -> None:
    """What the provider makes by its default tags, what an autoscaling group starts by the template's."""
    tags = {"project", "environment", "repository"}
    (provider,) = stack.document["provider"]["aws"]
    assert set(provider["default_tags"][0]["tags"]) == tags
    for template in stack.of("launch_template").values():
        kinds = {each["resource_type"]: set(each["tags"]) for each in template["tag_specifications"]}
        assert kinds == {"instance": tags | {"Name"}, "volume": tags | {"Name"}}


def test_no_block_is_empty(stack: Stack) -> None:
    """A dict in place of a struct loses its keys without a word."""

    def empty(value: Any, path: str) -> list[str]:
        if isinstance(value, dict):
            return [path] if not value else [each for key in value for each in empty(value[key], f"{path}.{key}")]
        if isinstance(value, list):
            return [each for index, item in enumerate(value) for each in empty(item, f"{path}[{index}]")]
        return []

    document = stack.document
    assert [each for part in ("provider", "resource", "output") for each in empty(document[part], part)] == []


def test_addresses_are_readable(stack: Stack) -> None:
    """Nobody can review a plan, or name an address to override, that is full of hashes."""
    for address, _ in stack.resources():
        assert re.fullmatch(r"aws_\w+\.[A-Za-z][A-Za-z0-9_]*", address)
        assert not re.search(r"_[0-9A-F]{8}$", address)
    assert "instance" in "".join(stack.of("db_instance"))


def test_the_outputs_have_the_agreed_names(stack: Stack) -> None:
    """`infra connect` and the workflows read them; none holds a secret."""
    assert set(stack.document["output"]) == OUTPUTS
    assert set(stack.document["output"]["registry_urls"]["value"]) == {"mlflow", "model-service", "pipelines"}


def test_the_same_files_give_the_same_bytes(root: Path, tmp_path: Path, stacks: dict[str, Stack]) -> None:
    """A reviewed plan is bound to the digest of what was synthesised, in whatever folder and company."""
    alone = synthesise(root, tmp_path / "out", "dev")["dev"]
    assert alone.file.read_bytes() == stacks["dev"].file.read_bytes()


def test_one_edited_value_changes_one_attribute(root: Path, tmp_path: Path, stacks: dict[str, Stack]) -> None:
    """Nothing else follows from it."""
    edit(root, "test", database={"multi_az": True})
    edited = synthesise(root, tmp_path / "out", "test")["test"]
    before, after = (dict(each.resources()) for each in (stacks["test"], edited))
    changed = {
        (address, key)
        for address in before.keys() | after.keys()
        for key in before[address].keys() | after[address].keys()
        if before[address].get(key) != after[address].get(key)
    }
    assert changed == {("aws_db_instance.database_instance", "multi_az")}


def test_wrong_input_is_told_in_lines_and_nothing_is_written(root: Path, tmp_path: Path) -> None:
    """One line for each fault, exit code 2, no stack trace."""
    edit(root, "dev", nat="two", zones=["a"])
    done = run(root, tmp_path / "out", "dev", "test", "staging")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 3, done.stderr
    assert not (tmp_path / "out").exists()


def test_a_call_without_an_environment_is_bad_usage(root: Path, tmp_path: Path) -> None:
    """It says what it takes."""
    done = run(root, tmp_path / "out")
    assert done.returncode == 2
    assert "usage:" in done.stderr


def test_the_bindings_are_those_of_the_types_in_use() -> None:
    """`make bindings` generates what is missing and drops what is left over."""
    folder = CHECKOUT / "infra/aws/cdktf"
    imported = re.compile(r"^from infra\.aws\.cdktf\.bindings\.aws\.(\w+) import", re.MULTILINE)
    used = {name for file in folder.glob("*.py") for name in imported.findall(file.read_text(encoding="utf-8"))}
    assert {each.name for each in (folder / "bindings/aws").iterdir() if each.is_dir()} - {
        "_jsii",
        "__pycache__",
    } == used
