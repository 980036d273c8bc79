"""The generator of bindings, in Terraform's place: a provider's schema, cut to what is in use."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from tests.infra.aws.aws_project import CHECKOUT
from tests.infra.aws.cdktf.synthesis import PYTHON

FOLDER = CHECKOUT / "infra/aws/cdktf/bindings/aws"


def bind(folder: Path, schema: dict[str, Any], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the stand-in with a Terraform that answers with `schema`."""
    (folder / "schema.json").write_text(json.dumps({"provider_schemas": {"aws": schema}}))
    program = folder / "terraform"
    program.write_text(f'#!/bin/sh\n[ "$1" = init ] && echo "init $2" && exit 7\ncat "{folder}/schema.json"\n')
    program.chmod(0o755)
    return subprocess.run(
        [PYTHON, "-m", "infra.aws.cdktf.bind", "terraform", *arguments],
        cwd=CHECKOUT,
        env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )


def schema() -> dict[str, Any]:
    """All types in use, and one that is not."""
    used = [f"aws_{each.name}" for each in FOLDER.iterdir() if each.is_dir() and not each.name.startswith("_")]
    return {
        "provider": {"block": {"block_types": {"endpoints": {}, "default_tags": {}}}},
        "resource_schemas": {name: {"version": 0} for name in [*used, "aws_lambda_function"] if name != "aws_provider"},
        "data_source_schemas": {"aws_ami": {}},
        "functions": {"arn_parse": {}},
    }


def test_the_schema_is_cut_to_the_types_in_use(tmp_path: Path) -> None:
    """Neither other resources nor what is no resource; of the provider all but a block for each service."""
    done = bind(tmp_path, schema(), "providers", "schema", "-json")
    assert done.returncode == 0, done.stderr
    cut = json.loads(done.stdout)["provider_schemas"]["aws"]
    assert set(cut["resource_schemas"]) == set(schema()["resource_schemas"]) - {"aws_lambda_function"}
    assert (cut["data_source_schemas"], cut["functions"]) == ({}, {})
    assert set(cut["provider"]["block"]["block_types"]) == {"default_tags"}


def test_a_type_that_the_provider_lacks_is_named(tmp_path: Path) -> None:
    """A misspelt import is found here, not in an empty binding."""
    whole = schema()
    del whole["resource_schemas"]["aws_vpc"]
    done = bind(tmp_path, whole, "providers", "schema", "-json")
    assert done.returncode == 1
    assert done.stderr.strip().endswith("has no aws_vpc")


def test_everything_else_is_passed_on(tmp_path: Path) -> None:
    """With Terraform's own output and exit code."""
    done = bind(tmp_path, schema(), "init", "-x")
    assert (done.returncode, done.stdout.strip()) == (7, "init -x")
