"""Plans and applies with Pulumi: `preview --json --save-plan` and `up --plan`; state in S3.

Of the real tool this is known from its documentation only: see docs/changing-infrastructure.md, "What is not tried".
"""

import hashlib
import importlib.metadata
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from environments import Invalid
from infra.aws import pulumi_plan
from infra.aws.engine import EngineLock, Keep, Stack, StateVersion
from infra.aws.session import client, explained, stored
from infra.change import Change
from infra.process import Done, run
from infra.run import Failed, Refused, Run

FOLDER, PROJECT = "infra/aws/pulumi", "foundation"
PLAN, PREVIEW, STATE = "plan.json", "preview.json", "state.json"
# What the program is made of: what a plan was made of is that these have not changed.
INPUTS = ("infra/aws/**/*.py", "infra/aws/pulumi/Pulumi.yaml", "infra/*.py", "environments/*.py", "project.yaml")
INPUTS_OF_ENVIRONMENT, REQUIREMENTS = "environments/{}/infrastructure.yaml", "requirements/pulumi.txt"
PLANNING, APPLYING, ASKING = 900, 5400, 120  # seconds


@dataclass(frozen=True)
class Pulumi:
    """The engine `pulumi`."""

    files = frozenset({PLAN, PREVIEW, STATE})

    @contextmanager
    def workspace(
        self, stack: Stack, run: Run, *, only: Keep | None = None, locked: Mapping[str, bytes] | None = None
    ) -> Iterator["Workspace"]:
        if only is not None:
            raise Invalid("`infra destroy` is for iac: cdktf; with Pulumi: pulumi destroy --exclude-protected")
        if not any(os.environ.get(name) for name in ("PULUMI_CONFIG_PASSPHRASE", "PULUMI_CONFIG_PASSPHRASE_FILE")):
            raise Invalid("Pulumi encrypts secrets in its state: set PULUMI_CONFIG_PASSPHRASE or ..._PASSPHRASE_FILE")
        with tempfile.TemporaryDirectory(prefix="infra-") as folder:
            workspace = Workspace(stack, Path(folder), run)
            workspace.select()
            yield workspace

    def state(self, stack: Stack) -> StateVersion:
        """Pulumi counts nothing, so the state is known by its digest: another one is another state."""
        body = stored(stack, f".pulumi/stacks/{PROJECT}/{stack.environment}.json")
        return StateVersion(hashlib.sha256(body).hexdigest(), 0) if body else StateVersion("", 0)

    def outputs(self, stack: Stack) -> Mapping[str, Any]:
        body = stored(stack, f".pulumi/stacks/{PROJECT}/{stack.environment}.json")
        latest = ((json.loads(body) if body else {}).get("checkpoint") or {}).get("latest") or {}
        for resource in latest.get("resources") or ():
            if resource.get("type") == "pulumi:pulumi:Stack":
                shown = (resource.get("outputs") or {}).items()
                return {key: value for key, value in shown if not _secret(value)}
        return {}

    def lock(self, stack: Stack) -> EngineLock | None:
        prefix = f".pulumi/locks/organization/{PROJECT}/{stack.environment}/"
        with explained(stack):
            listed = client(stack, "s3").list_objects_v2(Bucket=stack.state_bucket, Prefix=prefix)
        for each in listed.get("Contents", ()):
            found = json.loads(stored(stack, each["Key"]) or b"{}")
            created = str(found.get("timestamp", ""))[:19]
            return EngineLock(
                id=Path(each["Key"]).stem,
                who=f"{found.get('username', 'unknown')}@{found.get('hostname', 'unknown')}",
                operation=f"process {found.get('pid', 'unknown')}",
                created=datetime.fromisoformat(created).replace(tzinfo=UTC) if created else each["LastModified"],
            )
        return None

    def unlock(self, stack: Stack, lock: EngineLock, run: Run) -> None:
        with tempfile.TemporaryDirectory(prefix="infra-") as folder:
            Workspace(stack, Path(folder), run).check("cancel", "--yes", timeout=ASKING)


@dataclass(frozen=True)
class Workspace:
    stack: Stack
    folder: Path
    run: Run

    def select(self) -> None:
        """The stack of the environment, made where there is none yet: that much a preview needs."""
        if self.pulumi("stack", "select", self.stack.environment, timeout=ASKING, of_stack=False).code:
            self.check("stack", "init", self.stack.environment, timeout=ASKING, of_stack=False)

    @cached_property
    def versions(self) -> Mapping[str, str]:
        found = self.check("version", timeout=ASKING, of_stack=False).strip().removeprefix("v")
        return {"pulumi": found, "pulumi-aws": importlib.metadata.version("pulumi-aws")}

    @property
    def configuration(self) -> bytes:
        """Pulumi synthesises nothing: what is planned is what these files say."""
        root = self.stack.root
        files = {file for pattern in INPUTS for file in root.glob(pattern)}
        files |= {root / INPUTS_OF_ENVIRONMENT.format(self.stack.environment), root / REQUIREMENTS}
        digests = {
            str(file.relative_to(root)): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(files)
            if file.is_file() and "cdktf" not in file.parts
        }
        return json.dumps(digests, indent=2).encode()

    def plan(self, *, refresh: bool = True) -> Mapping[str, bytes]:
        """The state is written down, since a saved plan does not say on which one it was made."""
        before = Pulumi().state(self.stack)
        file = self.folder / PLAN
        arguments = ["--json", "--save-plan", str(file), *(["--refresh"] if refresh else [])]
        preview = self.check("preview", *arguments, timeout=PLANNING)
        if Pulumi().state(self.stack) != before:
            raise Failed("the state changed while it was planned: run it again")
        state = json.dumps({"lineage": before.lineage, "serial": before.serial}).encode()
        return {PLAN: file.read_bytes(), PREVIEW: preview.encode(), STATE: state}

    def change(self, plan: Mapping[str, bytes]) -> Change:
        """Of the preview, having seen that the plan, which is what constrains Pulumi, has the same operations."""
        try:
            preview, saved = json.loads(plan[PREVIEW]), json.loads(plan[PLAN])
            shown, constrained = pulumi_plan.operations(preview), pulumi_plan.planned_operations(saved)
        except (ValueError, AttributeError) as error:
            raise Refused("the plan is not readable") from error
        if differing := sorted(
            urn for urn in shown.keys() | constrained.keys() if shown.get(urn) != constrained.get(urn)
        ):
            raise Refused(f"what is shown is not what is planned: {differing[0]}")
        return pulumi_plan.change(preview)

    def planned_on(self, plan: Mapping[str, bytes]) -> StateVersion:
        try:
            found = json.loads(plan[STATE])
            return StateVersion(str(found["lineage"]), int(found["serial"]))
        except (KeyError, ValueError, TypeError) as error:
            raise Refused("the plan is not readable: it does not say on which state it was made") from error

    def apply(self, plan: Mapping[str, bytes], change: Change) -> None:
        """Pulumi leaves a plan at the first operation that is not in it: what it did before that is done.

        Its own preview, under the plan, comes first: it finds most of what differs before anything is touched.
        """
        file = self.folder / PLAN
        file.write_bytes(plan[PLAN])
        arguments = ["--plan", str(file), "--refresh", "--yes"]
        done = self.pulumi("up", *arguments, timeout=APPLYING, show=True)
        if done.code:
            raise Failed(f"not applied to the end: {_reason(done)}\nPlan again: what was made is in the state.")

    def check(self, *arguments: str, timeout: float, of_stack: bool = True) -> str:
        done = self.pulumi(*arguments, timeout=timeout, of_stack=of_stack)
        if done.code:
            raise Failed(_reason(done))
        return done.stdout

    def pulumi(self, *arguments: str, timeout: float, of_stack: bool = True, show: bool = False) -> Done:
        program = shutil.which("pulumi")
        if program is None:
            raise Failed("pulumi is not installed; see https://www.pulumi.com/docs/install, or choose iac: cdktf")
        stack = ["--stack", self.stack.environment] if of_stack else []
        options = ["--non-interactive", "--color", "never", "--cwd", FOLDER]
        return run(
            [program, *arguments, *stack, *options],
            cwd=self.stack.root,
            env=self._environment(),
            timeout=timeout,
            show=self.run.say if show else None,
        )

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            **self.run.environment,
            "PULUMI_BACKEND_URL": f"s3://{self.stack.state_bucket}?region={self.stack.region}&awssdk=v2",
            "PULUMI_EXPERIMENTAL": "true",
            "PULUMI_SKIP_UPDATE_CHECK": "true",
        }


def _secret(value: object) -> bool:
    return isinstance(value, dict) and pulumi_plan.SECRET_MARK in value


def _reason(done: Done) -> str:
    said = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    return "\n  ".join(said[-20:]) or f"exit code {done.code}, and nothing said"
