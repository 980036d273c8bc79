"""Plans and applies with Terraform, or OpenTofu where that is what is installed; state in S3."""

import io
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from environments import Invalid
from infra.aws import mirror, terraform_plan, terraform_state
from infra.aws.engine import EngineLock, Keep, Stack, StateVersion
from infra.aws.retain import retain
from infra.change import Change
from infra.mask import Mask
from infra.process import Done, run
from infra.run import Failed, Refused, Run

PLAN, DEPENDENCIES, CONFIGURATION = "plan.tfplan", "dependencies.lock.hcl", "cdk.tf.json"
SYNTHESISER = (".tools/cdktf/bin/python", "-m", "infra.aws.cdktf.app")
# Seconds; an EKS cluster takes a quarter of an hour, its node groups and a database as long again.
SYNTH, INIT, PLANNING, APPLYING, SHOWING = 120, 300, 900, 5400, 120
# Left to a person; any other TF_ variable would make a plan of something that nobody reviewed.
ALLOWED = {"TF_PLUGIN_CACHE_DIR", "TF_LOG", "TF_LOG_PATH"}


@dataclass(frozen=True)
class Terraform:
    """The engine `cdktf`: CDK Terrain synthesises, Terraform does the rest."""

    files = frozenset({PLAN, DEPENDENCIES})

    @contextmanager
    def workspace(
        self, stack: Stack, run: Run, *, only: Keep | None = None, locked: Mapping[str, bytes] | None = None
    ) -> Iterator["Workspace"]:
        with _folder() as folder:
            configuration = _synthesise(stack, folder)
            if only:
                configuration = json.dumps(retain(json.loads(configuration), only), indent=2).encode()
            (folder / CONFIGURATION).write_bytes(configuration)
            if locked:
                (folder / ".terraform.lock.hcl").write_bytes(locked[DEPENDENCIES])
            workspace = Workspace(stack, folder, run, configuration)
            workspace.initialise(readonly=locked is not None)
            yield workspace

    def state(self, stack: Stack) -> StateVersion:
        return terraform_state.version(stack)

    def outputs(self, stack: Stack) -> Mapping[str, Any]:
        return terraform_state.outputs(stack)

    def lock(self, stack: Stack) -> EngineLock | None:
        return terraform_state.lock(stack)

    def unlock(self, stack: Stack, lock: EngineLock, run: Run) -> None:
        backend = {"bucket": stack.state_bucket, "key": stack.state_key, "region": stack.region, "use_lockfile": True}
        with _folder() as folder:
            content = json.dumps({"terraform": {"backend": {"s3": backend}}}).encode()
            (folder / CONFIGURATION).write_bytes(content)
            workspace = Workspace(stack, folder, run, content)
            workspace.initialise(readonly=False)
            workspace.check("force-unlock", "-force", lock.id, timeout=SHOWING)


@dataclass(frozen=True)
class Workspace:
    stack: Stack
    folder: Path
    run: Run
    configuration: bytes

    def initialise(self, *, readonly: bool) -> None:
        arguments = ["-input=false", *(["-lockfile=readonly"] if readonly else [])]
        done = self.terraform("init", *arguments, timeout=INIT)
        if done.code and readonly:
            raise Refused(f"the providers are not those that it was planned with: {_reason(done)}")
        if done.code:
            raise Failed(_reason(done))

    @cached_property
    def versions(self) -> Mapping[str, str]:
        found = json.loads(self.check("version", "-json", timeout=SHOWING))
        return {Path(_program()).stem: found["terraform_version"], **found.get("provider_selections", {})}

    def plan(self, *, refresh: bool = True) -> Mapping[str, bytes]:
        """Does not lock: whoever plans for a review may only read, and a plan on an old state is refused later."""
        arguments = ["-input=false", "-lock=false", f"-refresh={str(refresh).lower()}", f"-out={PLAN}"]
        self.check("plan", *arguments, timeout=PLANNING)
        return {
            PLAN: (self.folder / PLAN).read_bytes(),
            DEPENDENCIES: (self.folder / ".terraform.lock.hcl").read_bytes(),
        }

    def change(self, plan: Mapping[str, bytes]) -> Change:
        self._check_configuration(plan)
        (self.folder / PLAN).write_bytes(plan[PLAN])
        done = self.terraform("show", "-json", PLAN, timeout=SHOWING)
        if done.code:
            raise Refused(f"the plan is not readable: {_reason(done)}")
        return terraform_plan.change(json.loads(done.stdout), json.loads(self.configuration))

    def planned_on(self, plan: Mapping[str, bytes]) -> StateVersion:
        try:
            found = json.loads(_member(plan, "tfstate"))
            return StateVersion(str(found["lineage"]), int(found["serial"]))
        except (KeyError, ValueError, TypeError) as error:
            raise Refused("the plan is not readable: it does not say on which state it was made") from error

    def apply(self, plan: Mapping[str, bytes], change: Change) -> None:
        mask = Mask.of(change.secrets)
        (self.folder / PLAN).write_bytes(plan[PLAN])
        done = self.terraform("apply", "-input=false", PLAN, timeout=APPLYING, mask=mask, show=True)
        if "Saved plan is stale" in done.stderr:
            raise Refused("the state has changed since it was planned")
        if "Error acquiring the state lock" in done.stderr:
            raise Failed(f"nothing was applied, the state is locked: {mask(_reason(done))}")
        if done.code:
            raise Failed(f"not applied to the end: {mask(_reason(done))}\nPlan again: what was made is in the state.")

    def check(self, *arguments: str, timeout: float) -> str:
        done = self.terraform(*arguments, timeout=timeout)
        if done.code:
            raise Failed(_reason(done))
        return done.stdout

    def terraform(self, *arguments: str, timeout: float, mask: Mask | None = None, show: bool = False) -> Done:
        def say(line: str) -> None:
            if line.strip():
                self.run.say(mask(line) if mask else line)

        command = [_program(), arguments[0], *(["-no-color"] if arguments[0] != "version" else []), *arguments[1:]]
        return run(command, cwd=self.folder, env=self._environment(), timeout=timeout, show=say if show else None)

    def _environment(self) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith("TF_") or key in ALLOWED}
        home = os.environ.get("HOME")
        if settings := mirror.settings(self.folder, Path(home) if home else None):
            kept["TF_CLI_CONFIG_FILE"] = str(settings)
        return {**kept, **self.run.environment, "TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1"}

    def _check_configuration(self, plan: Mapping[str, bytes]) -> None:
        """A plan file carries the configuration that it was made of, and it is that one which is applied."""
        if _member(plan, f"tfconfig/m-/{CONFIGURATION}") != self.configuration:
            raise Refused("the plan was made of another configuration than this commit's")


def _synthesise(stack: Stack, folder: Path) -> bytes:
    program = stack.root / SYNTHESISER[0]
    if not program.is_file():
        raise Failed(f"{SYNTHESISER[0]} is missing: `make setup` installs it")
    secret = ("AWS_ACCESS", "AWS_SECRET", "AWS_SESSION")  # nothing is asked of AWS here
    env = {key: value for key, value in os.environ.items() if not key.startswith(secret)}
    out = folder / "synthesised"
    command = [str(program), *SYNTHESISER[1:], "--out", str(out), stack.environment]
    done = run(command, cwd=stack.root, env=env, timeout=SYNTH, grace=5)
    if done.code == 2:
        raise Invalid(done.stderr.strip())
    if done.code:
        raise Failed(f"not synthesised: {(done.stderr or done.stdout).strip()}")
    return (out / "stacks" / stack.environment / CONFIGURATION).read_bytes()


@contextmanager
def _folder() -> Iterator[Path]:
    """A plan holds secrets, so nobody else may look, and nothing is left."""
    with tempfile.TemporaryDirectory(prefix="infra-") as folder:
        yield Path(folder)


def _program() -> str:
    for name in ("terraform", "tofu"):
        if found := shutil.which(name):
            return found
    raise Failed("neither terraform nor tofu is installed; Terraform 1.11 or newer, or OpenTofu, is needed")


def _member(plan: Mapping[str, bytes], name: str) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(plan[PLAN])) as archive:
            return archive.read(name)
    except (KeyError, OSError, ValueError, zipfile.BadZipFile) as error:
        raise Refused("the plan is not readable") from error


def _reason(done: Done) -> str:
    """What Terraform says from its first error on, in one piece."""
    lines = [line.strip("╷│╵ ").strip() for line in done.stderr.splitlines()]
    first = next((number for number, line in enumerate(lines) if line.startswith("Error")), 0)
    said = [line for line in lines[first:] if line]
    return "\n  ".join(said[:20]).removeprefix("Error: ") or f"exit code {done.code}, and nothing said"
