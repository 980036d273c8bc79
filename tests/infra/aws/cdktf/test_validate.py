"""Terraform accepts what is synthesised: every argument and every block is one of the provider's."""

import json
import shutil
from pathlib import Path

import pytest

from tests.infra.aws.aws_project import copy, edit
from tests.infra.aws.cdktf.synthesis import synthesise
from tests.infra.aws.cdktf.terraform import init, terraform

LOCK = ".terraform.lock.hcl"


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The three environments with everything that is optional in one of them, and the provider at hand."""
    root, out = copy(tmp_path_factory.mktemp("aws")), tmp_path_factory.mktemp("out")
    edit(root, "dev", nat="none", administrators=["arn:aws:iam::111111111111:role/platform"])
    synthesise(root, out, "dev", "test", "prod")
    folders = {name: out / "stacks" / name for name in ("dev", "test", "prod")}
    init(folders["dev"], "-backend=false")
    for name in ("test", "prod"):
        shutil.copy(folders["dev"] / LOCK, folders[name])
        shutil.copytree(folders["dev"] / ".terraform", folders[name] / ".terraform", symlinks=True)
    return folders


@pytest.mark.parametrize("name", ["dev", "test", "prod"])
def test_terraform_validates(folders: dict[str, Path], name: str) -> None:
    """Without a warning too."""
    told = json.loads(terraform(folders[name], "validate", "-json").stdout)
    assert told["diagnostics"] == []
    assert told["valid"]


def test_terraform_refuses_what_the_provider_does_not_know(folders: dict[str, Path], tmp_path: Path) -> None:
    """The check above is one: a misspelt argument does not pass it."""
    shutil.copytree(folders["test"], tmp_path / "broken", symlinks=True)
    file = tmp_path / "broken" / "cdk.tf.json"
    file.write_text(file.read_text().replace("storage_encrypted", "storage_encripted"))
    told = json.loads(terraform(file.parent, "validate", "-json").stdout)
    assert not told["valid"]
    assert "storage_encripted" in told["diagnostics"][0]["detail"]
