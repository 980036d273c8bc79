"""Lets checkov look at what is synthesised, without credentials: `python -m infra.aws.scan [ENV...]`.

What it finds fails, unless infra/aws/checkov.yaml accepts it with a reason; an acceptance that nothing needs fails too.
"""

import fnmatch
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

import environments
from environments import Invalid
from infra.aws.terraform import CONFIGURATION, SYNTHESISER
from infra.process import run
from infra.run import Failed

PROGRAM = Path(".tools/checkov/bin/checkov")
ACCEPTED = Path("infra/aws/checkov.yaml")
SECONDS = 300


class Accepted(BaseModel):
    """A finding that is accepted, of resources whose address fits the pattern, in all environments or in some."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    check: str = Field(pattern=r"^CKV2?_[A-Z]+_\d+$")
    resource: str
    environments: tuple[str, ...] = ()
    reason: str = Field(min_length=20)

    def covers(self, environment: str, check: str, address: str) -> bool:
        here = not self.environments or environment in self.environments
        return here and check == self.check and fnmatch.fnmatchcase(address, self.resource)


def accepted(root: Path) -> list[Accepted]:
    try:
        return TypeAdapter(list[Accepted]).validate_python(yaml.safe_load((root / ACCEPTED).read_text("utf-8")) or [])
    except ValidationError as error:
        first = error.errors()[0]
        raise Invalid(f"{ACCEPTED}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error


def findings(root: Path, file: Path) -> list[tuple[str, str, str]]:
    """Check, address and what is wrong, of a synthesised configuration; sorted."""
    program = root / PROGRAM
    if not program.is_file():
        raise Failed(f"{PROGRAM} is missing: `make setup` installs it")
    arguments = ["--framework", "terraform_json", "--skip-download", "--quiet", "--compact", "--output", "json"]
    done = run([str(program), "--file", str(file), *arguments], cwd=root, env=os.environ, timeout=SECONDS, grace=5)
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise Failed(f"checkov: {(done.stderr or done.stdout).strip()[-500:]}") from error
    if "results" not in answer or answer["summary"]["parsing_errors"]:
        raise Failed(f"checkov did not read {file.name}: {str(answer)[:500]}")
    addresses = _addresses(json.loads(file.read_text("utf-8")))
    return sorted(
        (each["check_id"], _address(each["resource"], addresses), each["check_name"])
        for each in answer["results"]["failed_checks"]
    )


def judge(found: Mapping[str, Sequence[tuple[str, str, str]]], known: Sequence[Accepted]) -> list[str]:
    """What is found and not accepted, by environment; and what is accepted and no longer found."""
    faults = [
        f"{environment}: {check}: {address}: {name}"
        for environment, each in found.items()
        for check, address, name in each
        if not any(one.covers(environment, check, address) for one in known)
    ]
    for one in known:
        for environment in one.environments or tuple(found):
            if environment in found and not any(one.covers(environment, *each[:2]) for each in found[environment]):
                faults.append(f"{ACCEPTED}: {one.check} of {one.resource} is accepted in {environment} and not found")
    return faults


def scan(root: Path, names: Sequence[str]) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="infra-") as folder:
        out = Path(folder)
        copied = _with_accounts(root, out / "project")
        command = [str(root / SYNTHESISER[0]), *SYNTHESISER[1:], "--out", str(out), *names]
        done = run(command, cwd=copied, env={**os.environ, "PYTHONPATH": str(root)}, timeout=SECONDS, grace=5)
        if done.code:
            raise Invalid(done.stderr.strip())
        return judge({name: findings(root, out / "stacks" / name / CONFIGURATION) for name in names}, accepted(root))


def main(arguments: list[str]) -> int:
    try:
        root = environments.project_root()
        faults = scan(root, arguments or environments.names(root))
    except (Invalid, Failed, OSError) as error:
        print(f"checkov: {error}", file=sys.stderr)
        return 2 if isinstance(error, Invalid) else 1
    print("\n".join(faults) or "checkov: nothing that is not accepted")
    return 1 if faults else 0


def _with_accounts(root: Path, copy: Path) -> Path:
    """The files of the environments, with an account where none is stated yet: what is found is the same in each."""
    shutil.copytree(root / "environments", copy / "environments", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "project.yaml", copy)
    for number, name in enumerate(environments.names(copy)):
        file = environments.path(copy, name, "infrastructure")
        content = yaml.safe_load(file.read_text("utf-8"))
        if isinstance(content, dict) and isinstance(content.get("aws"), dict):
            content["aws"].setdefault("account_id", f"{number:012}")
            file.write_text(yaml.safe_dump(content), "utf-8")
    return copy


def _addresses(configuration: Mapping[str, Any]) -> dict[str, str]:
    """Address by name, for names that one resource only has."""
    found: dict[str, list[str]] = {}
    for type_, bodies in configuration.get("resource", {}).items():
        for name in bodies:
            found.setdefault(name, []).append(f"{type_}.{name}")
    return {name: each[0] for name, each in found.items() if len(each) == 1}


def _address(resource: str, addresses: Mapping[str, str]) -> str:
    """checkov writes `resource.NAME` for what most checks find in a configuration of CDK Terrain."""
    kind, _, name = resource.partition(".")
    return addresses.get(name, resource) if kind == "resource" else resource


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
