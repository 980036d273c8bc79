"""Three environments on an emulator of AWS, by the commands: made, changed as by a pull request, drift found, ended.

Works in a scratch copy with made-up accounts; nothing leaves this machine. KEEP=1 leaves all up until Enter is pressed.
"""

import os
import re
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import yaml

from demo.aws.emulator import Emulator, running
from demo.scratch import Scratch
from demo.stage import Broken, Stage
from environments import project, project_root
from infra.aws.names import Names

ACCOUNTS = {"dev": "111111111111", "test": "222222222222", "prod": "333333333333"}
CHANGED = "test"  # the environment of the pull request
Result = TypeVar("Result")


@dataclass(frozen=True)
class Demo:
    """The scratch copy, the emulator, and what is done with them."""

    scratch: Scratch
    emulator: Emulator
    stage: Stage

    @property
    def region(self) -> str:
        return project(self.scratch.root).region

    def infra(self, command: str, name: str, *arguments: str, expect: int = 0) -> str:
        variables = self.emulator.variables(ACCOUNTS[name], self.region)
        return self.stage.run("infra", command, name, *arguments, expect=expect, variables=variables)

    def bundle(self, name: str) -> str:
        return str(self.scratch.root / ".git" / f"{name}.bundle")

    def plan(self, name: str) -> str:
        return self.infra("plan", name, "--out", self.bundle(name))

    def apply(self, name: str, expect: int = 0) -> str:
        return self.infra("apply", name, "--plan", self.bundle(name), expect=expect)

    def each(self, work: Callable[[str], Result], names: Sequence[str] = tuple(ACCOUNTS)) -> dict[str, Result]:
        with ThreadPoolExecutor(len(names)) as pool:
            return dict(zip(names, pool.map(work, names), strict=True))

    def edit(self, name: str, old: str, new: str) -> None:
        file = self.scratch.root / "environments" / name / "infrastructure.yaml"
        text = file.read_text(encoding="utf-8")
        if not re.search(old, text):
            raise Broken(f"{file.name} of {name} has no {old}")
        file.write_text(re.sub(old, new, text, count=1), encoding="utf-8")


def main() -> int:
    scratch = Scratch(project_root())
    stage = Stage(scratch.root)
    stage.console.print(f"Working in {scratch.root}; the checkout stays as it is, and no account of AWS is reached.")
    try:
        (scratch.root / ".tools").symlink_to(project_root() / ".tools")
        _stand_on_aws(scratch.root)
        scratch.commit("Stand on AWS")
        with running(scratch.root / ".git" / "emulator.log") as emulator:
            _show(Demo(scratch, emulator, stage))
            stage.table()
            if os.environ.get("KEEP", "") not in ("", "0"):
                stage.console.print(f"\nLeft up at {emulator.url} and in {scratch.root}; Enter ends it.")
                sys.stdin.readline()
        return 0
    except Broken as error:
        stage.console.print(str(error), style="red", markup=False, soft_wrap=True)
        return 1
    finally:
        scratch.remove()


def _show(demo: Demo) -> None:
    act = demo.stage.act
    act("Make the buckets for the states", lambda: demo.each(lambda name: demo.infra("bootstrap", name)), _done)
    act("Plan dev, test and prod", lambda: demo.each(demo.plan), _heads)
    act("Apply what was planned", lambda: demo.each(demo.apply), _done)
    act("Plan again", lambda: demo.each(lambda name: demo.infra("plan", name)), _heads)

    demo.edit(CHANGED, r"log_days: \d+", "log_days: 60")
    demo.scratch.commit("Keep test's logs for two months")
    act("A pull request: one value of test", lambda: demo.each(demo.plan), _heads)
    act("Apply the change", lambda: demo.apply(CHANGED), lambda said: said.strip().splitlines()[-1])
    act("Apply the same plan again", lambda: demo.apply(CHANGED, expect=3), lambda _: "refused: stale, nothing touched")

    act("Somebody switches off a bucket's versions", lambda: _suspend(demo), str)
    act("Look for drift", lambda: demo.infra("drift", CHANGED, expect=4), lambda said: said.partition(": ")[0])
    act("Plan and apply the commit again", lambda: (demo.plan(CHANGED), demo.apply(CHANGED)), lambda _: "as committed")
    act("Look for drift", lambda: demo.infra("drift", CHANGED), str.strip)

    act("Destroy prod", lambda: demo.infra("destroy", "prod", "--yes", expect=3), lambda _: "refused: protected")
    ended = act("Destroy dev and test", lambda: demo.each(_end(demo), ("dev", "test")), lambda _: "gone, data kept")
    if not all("kept, with all that is in them" in said for said in ended.values()):
        raise Broken("the buckets of data did not stay")


def _end(demo: Demo) -> Callable[[str], str]:
    return lambda name: demo.infra("destroy", name, "--yes")


def _suspend(demo: Demo) -> str:
    """What a person does in AWS' console."""
    names = Names(project(demo.scratch.root).slug, CHANGED, ACCOUNTS[CHANGED], demo.region)
    s3 = demo.emulator.client("s3", names.account_id, names.region)
    s3.put_bucket_versioning(Bucket=names.dvc_bucket, VersioningConfiguration={"Status": "Suspended"})
    return f"s3://{names.dvc_bucket}"


def _stand_on_aws(root: Path) -> None:
    for name, account in ACCOUNTS.items():
        file = root / "environments" / name / "infrastructure.yaml"
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        content["target"] = "aws"
        content["aws"] = {**content["aws"], "account_id": account, "iac": "cdktf"}
        file.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")


def _heads(said: dict[str, str]) -> str:
    return "; ".join(f"{name}: {each.splitlines()[0]}" for name, each in said.items())


def _done(said: dict[str, str]) -> str:
    return f"{', '.join(said)}: done"


if __name__ == "__main__":
    sys.exit(main())
