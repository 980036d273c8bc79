"""The bundle and the policies with Pulumi as the engine: the real program is not to be had, so a stand-in is driven."""

import json
import sys
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import boto3
import pytest

from environments import Iac, Invalid
from infra.aws import pulumi_plan
from infra.aws.engine import Stack
from infra.aws.lifecycle import apply, plan
from infra.aws.pulumi_engine import Pulumi
from infra.change import Action
from infra.run import Failed, Refused, Run
from tests.infra.aws.conftest import started
from tests.infra.aws.tiny import REGION, Tiny

STAND_IN = Path(__file__).with_name("stand_in_pulumi.py")


def urn(type_: str, name: str) -> str:
    return f"urn:pulumi:dev::foundation::foundation:Storage${type_}::{name}"


def step(op: str, type_: str, name: str, *, before: Any = None, after: Any = None, **rest: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"op": op, "urn": urn(type_, name), **rest}
    for key, inputs in (("oldState", before), ("newState", after)):
        if inputs is not None:
            found[key] = {"urn": urn(type_, name), "type": type_, "inputs": inputs}
    return found


PARAMETER = "aws:ssm/parameter:Parameter"
GREETING = step("create", PARAMETER, "greeting", after={"name": "/greeting", "value": "[secret]"})
GONE = step("delete", "aws:s3/bucket:Bucket", "data", before={"bucket": "data"})


@dataclass(frozen=True)
class Project:
    tiny: Tiny
    preview: Path
    file: Path

    @property
    def stack(self) -> Stack:
        return replace(self.tiny.stack, iac=Iac.PULUMI)

    @property
    def run(self) -> Run:
        return self.tiny.run

    def shows(self, *steps: dict[str, Any]) -> None:
        self.preview.write_text(json.dumps({"steps": steps}), encoding="utf-8")


@pytest.fixture
def project(aws: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    tiny = started(tmp_path / "project")
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "pulumi").write_text(f'#!/bin/sh\nexec "{sys.executable}" "{STAND_IN}" "$@"\n', encoding="utf-8")
    (programs / "pulumi").chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=":")
    monkeypatch.setenv("PULUMI_CONFIG_PASSPHRASE", "test")
    monkeypatch.setenv("STAND_IN_PREVIEW", str(tmp_path / "preview.json"))
    found = Project(tiny, tmp_path / "preview.json", tmp_path / "dev.bundle")
    found.shows(GREETING)
    return found


def test_a_reviewed_plan_is_applied_once(project: Project) -> None:
    """The state's digest tells that it has moved on: the same bundle is stale then."""
    planned = plan(project.stack, Pulumi(), project.run, out=project.file)
    assert planned.change.counts() == {Action.CREATE: 1}
    apply(project.stack, Pulumi(), project.run, file=project.file, expected=planned.bundle)
    assert project.tiny.said[-1] == "updating 1 resources"
    assert Pulumi().outputs(project.stack) == {"dvc_bucket": "made"}
    with pytest.raises(Refused, match="stale: planned on no state yet"):
        apply(project.stack, Pulumi(), project.run, file=project.file)


def test_what_is_shown_has_to_be_what_is_planned(project: Project, tmp_path: Path) -> None:
    """Pulumi is held to the plan, the reviewer read the preview: the two must not part."""
    plan(project.stack, Pulumi(), project.run, out=project.file)
    workspace_files = zipfile.ZipFile(project.file).read("plan/plan.json")
    other = json.loads(workspace_files)
    other["resourcePlans"][urn("aws:s3/bucket:Bucket", "data")] = {"steps": ["delete"]}
    with Pulumi().workspace(project.stack, project.run) as workspace:
        found = {**workspace.plan(), "plan.json": json.dumps(other).encode()}
        with pytest.raises(Refused, match=r"what is shown is not what is planned: .*::data"):
            workspace.change(found)


def test_policies_hold_for_both_engines(project: Project) -> None:
    """A bucket stays unless it is named."""
    project.shows(GONE)
    planned = plan(project.stack, Pulumi(), project.run, out=project.file)
    assert [(each.policy, each.address) for each in planned.findings] == [
        ("keep what holds data", "aws_s3_bucket.data")
    ]
    with pytest.raises(Refused, match="keep what holds data"):
        apply(project.stack, Pulumi(), project.run, file=project.file)
    apply(project.stack, Pulumi(), project.run, file=project.file, allow_destroy={"aws_s3_bucket.data"})


def test_another_program_is_another_configuration(project: Project) -> None:
    """Pulumi synthesises nothing; what its program is made of stands in the bundle."""
    with Pulumi().workspace(project.stack, project.run) as workspace:
        before = workspace.configuration
        (project.tiny.root / "project.yaml").write_text("name: another\n", encoding="utf-8")
        assert workspace.configuration != before


def test_what_is_missing_is_told(project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The program, and the passphrase with which it encrypts secrets."""
    monkeypatch.delenv("PULUMI_CONFIG_PASSPHRASE")
    with pytest.raises(Invalid, match="set PULUMI_CONFIG_PASSPHRASE"):
        plan(project.stack, Pulumi(), project.run, out=None)
    monkeypatch.setenv("PULUMI_CONFIG_PASSPHRASE", "test")
    (tmp_path / "bin/pulumi").unlink()
    with pytest.raises(Failed, match="pulumi is not installed"):
        plan(project.stack, Pulumi(), project.run, out=None)


def test_a_lock_of_pulumi_is_read(project: Project) -> None:
    """As it lies in the bucket."""
    key = ".pulumi/locks/organization/foundation/dev/0a1b.json"
    lock = {"pid": 7, "username": "me", "hostname": "here", "timestamp": "2026-01-02T03:04:05.6Z"}
    s3: Any = boto3.client("s3", region_name=REGION)
    s3.put_object(Bucket=project.stack.state_bucket, Key=key, Body=json.dumps(lock).encode())
    found = Pulumi().lock(project.stack)
    assert found
    assert (found.id, found.who, found.created.isoformat()) == ("0a1b", "me@here", "2026-01-02T03:04:05+00:00")


def test_a_preview_is_read_in_terraforms_words() -> None:
    """Types, attributes, references; the three steps of a replacement are one; secrets and unknowns are masked."""
    bucket, block = "aws:s3/bucket:Bucket", "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock"
    replaced = {"before": {"bucket": "old"}, "after": {"bucket": "new"}, "replaceReasons": ["bucket"]}
    naming = step("create", block, "data", after={"bucket": pulumi_plan.UNKNOWN, "blockPublicAcls": True})
    naming["newState"]["propertyDependencies"] = {"bucket": [urn(bucket, "data")]}
    secret = {pulumi_plan.SECRET_MARK: "1b47061264138c4ac30d75fd1eb44270", "ciphertext": "x"}
    found = pulumi_plan.change(
        {
            "steps": [
                {"op": "create", "urn": "urn:pulumi:dev::foundation::pulumi:pulumi:Stack::foundation-dev"},
                step("create-replacement", bucket, "data", **replaced),
                step("replace", bucket, "data", **replaced),
                step("delete-replaced", bucket, "data", before={"bucket": "old"}),
                naming,
                step("update", "aws:rds/instance:Instance", "it", before={"password": secret}, after={"password": "x"}),
            ]
        }
    )
    by_address = {each.address: each for each in found.resources}
    one = by_address["aws_s3_bucket.data"]
    assert (one.action, one.before["bucket"], one.after["bucket"]) == (Action.REPLACE, "old", "new")
    assert one.replaces == {"bucket"}
    other = by_address["aws_s3_bucket_public_access_block.data"]
    assert (other.after, other.after_unknown) == ({"block_public_acls": True}, {"bucket": True})
    assert other.references == {"aws_s3_bucket.data"}
    assert by_address["aws_db_instance.it"].before == {"password": "(sensitive value)"}
    with pytest.raises(Failed, match="wants to explode, which is not known here"):
        pulumi_plan.change({"steps": [step("explode", bucket, "data")]})
