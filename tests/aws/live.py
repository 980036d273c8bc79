"""Environments that Terraform really applies, to the emulator."""

import json
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any, TypeVar

from demo.aws.emulator import Emulator
from infra.aws.foundation import Foundation, foundations
from tests.infra.aws.aws_project import REGION
from tests.infra.aws.cdktf.synthesis import synthesise
from tests.infra.aws.cdktf.terraform import init, terraform

Result = TypeVar("Result")


@dataclass(frozen=True)
class Live:
    """A project, its environments, and how long each step took in seconds."""

    root: Path
    out: Path
    emulator: Emulator
    environments: tuple[str, ...]
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def foundations(self) -> dict[str, Foundation]:
        return foundations(self.root, self.environments)

    def synthesise(self) -> None:
        synthesise(self.root, self.out, *self.environments)

    def client(self, environment: str, service: str) -> Any:
        return self.emulator.client(service, self.foundations[environment].account_id, REGION)

    def make_state_bucket(self, environment: str) -> None:
        bucket = self.foundations[environment].names.state_bucket
        where = {"LocationConstraint": REGION}
        self.client(environment, "s3").create_bucket(Bucket=bucket, CreateBucketConfiguration=where)

    def init(self, environment: str) -> None:
        init(self.out / "stacks" / environment, variables=self._variables(environment))

    def terraform(self, environment: str, *arguments: str, expect: int = 0) -> CompletedProcess[str]:
        variables = self._variables(environment)
        done = terraform(self.out / "stacks" / environment, *arguments, variables=variables)
        assert done.returncode == expect, f"{environment}: {' '.join(arguments)}\n{done.stdout}\n{done.stderr}"
        return done

    def planned(self, environment: str) -> dict[str, Any]:
        """What a plan would change, by address."""
        self.terraform(environment, "plan", "-out=plan")
        shown = json.loads(self.terraform(environment, "show", "-json", "plan").stdout)
        changes = {each["address"]: each["change"] for each in shown.get("resource_changes", [])}
        return {address: change for address, change in changes.items() if change["actions"] != ["no-op"]}

    def outputs(self, environment: str) -> dict[str, Any]:
        shown = json.loads(self.terraform(environment, "output", "-json").stdout)
        return {name: each["value"] for name, each in shown.items()}

    def each(self, what: str, action: Callable[[str], Result], names: Sequence[str] | None = None) -> dict[str, Result]:
        """Do it for all environments at once, and keep how long that took."""
        names, began = names or self.environments, time.monotonic()
        with ThreadPoolExecutor(len(names)) as pool:
            results = dict(zip(names, pool.map(action, names), strict=True))
        self.seconds[what] = round(time.monotonic() - began, 1)
        return results

    def _variables(self, environment: str) -> dict[str, str]:
        return self.emulator.variables(self.foundations[environment].account_id, REGION)
