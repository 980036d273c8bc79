"""A bundle is applied only where it is whole and for just what is here and now; a refusal touches nothing."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import boto3
import pytest

from demo.aws.emulator import KEY
from environments import Iac
from infra.archive import digest
from infra.aws.engine import Stack
from infra.aws.lifecycle import apply, plan
from infra.aws.terraform import PLAN, Terraform
from infra.run import Failed, Refused
from tests.infra.aws.conftest import started
from tests.infra.aws.tiny import REGION, Tiny

Members = dict[str, bytes]


@dataclass(frozen=True)
class Reviewed:
    """A project whose first plan lies in `file`."""

    tiny: Tiny
    file: Path
    digest: str

    def members(self) -> Members:
        with zipfile.ZipFile(self.file) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def refused(self, file: Path, *, stack: Stack | None = None, expected: str | None = None) -> str:
        """Why it is refused, having seen that nothing was touched."""
        with pytest.raises(Refused) as refusal:
            apply(stack or self.tiny.stack, Terraform(), self.tiny.run, file=file, expected=expected)
        listed = boto3.client("s3", region_name=REGION).list_objects_v2(Bucket=self.tiny.stack.state_bucket)
        assert listed["KeyCount"] == 0
        assert (
            boto3.client("ssm", region_name=REGION).get_parameters_by_path(Path=f"/{self.tiny.slug}")["Parameters"]
            == []
        )
        return str(refusal.value)


@pytest.fixture(scope="module")
def reviewed(aws: str, tmp_path_factory: pytest.TempPathFactory) -> Reviewed:
    folder = tmp_path_factory.mktemp("reviewed")
    tiny = started(folder / "project")
    file = folder / "dev.bundle"
    planned = plan(tiny.stack, Terraform(), tiny.run, out=file)
    assert planned.bundle
    return Reviewed(tiny, file, planned.bundle)


def zipped(file: Path, members: Members) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file


def manifest(members: Members, **changes: Any) -> Members:
    """With other statements in the manifest."""
    return {**members, "manifest.json": json.dumps({**json.loads(members["manifest.json"]), **changes}).encode()}


def forged(members: Members, change: Callable[[Members], Members]) -> Members:
    """With other parts of a plan file, and a manifest that fits: by somebody who knows how a bundle is made."""
    with zipfile.ZipFile(io.BytesIO(members[f"plan/{PLAN}"])) as archive:
        parts = change({name: archive.read(name) for name in archive.namelist()})
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    digests = {**json.loads(members["manifest.json"])["plan"], PLAN: digest(buffer.getvalue())}
    return manifest({**members, f"plan/{PLAN}": buffer.getvalue()}, plan=digests)


def test_a_bundle_is_the_owners_alone(reviewed: Reviewed) -> None:
    """A plan holds the values of secrets."""
    assert reviewed.file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("alter", "reason"),
    [
        (lambda all_: {**all_, f"plan/{PLAN}": all_[f"plan/{PLAN}"] + b" "}, "tampered with: plan.tfplan is not what"),
        (lambda all_: {**all_, "configuration": b"{}"}, "tampered with: configuration is not what"),
        (lambda all_: {**all_, "plan/more.tf": b"{}"}, "tampered with: it holds"),
        (lambda all_: {key: all_[key] for key in ("manifest.json", "configuration")}, "it holds no plan"),
        (lambda all_: {key: value for key, value in all_.items() if key != "manifest.json"}, "has no manifest"),
        (lambda all_: manifest(all_, format=2), "has format 2, and this infra knows format 1"),
        (lambda all_: manifest(all_, allow_destroy=["aws_s3_bucket.data"]), "manifest: allow_destroy"),
        (lambda all_: manifest(all_, serial=7), "stale: planned on"),
        (lambda all_: manifest(all_, lineage="another"), "stale: planned on serial 0 of another"),
        (lambda all_: manifest(all_, environment="prod"), "planned for another environment: prod, and this is dev"),
        (lambda all_: manifest(all_, commit="0" * 40), "planned for another commit: 0000"),
        (lambda all_: manifest(all_, engine="pulumi"), "planned for another engine: pulumi, and this is cdktf"),
        (lambda all_: manifest(all_, account="999999999999"), "planned for another account: 999999999999"),
    ],
)
def test_an_altered_bundle_is_refused(
    reviewed: Reviewed, tmp_path: Path, alter: Callable[[Members], Members], reason: str
) -> None:
    """Whichever part was altered, added or left out, and whatever it says that it is for."""
    assert reason in reviewed.refused(zipped(tmp_path / "altered", alter(reviewed.members())))


def test_what_is_no_bundle_is_refused(reviewed: Reviewed, tmp_path: Path) -> None:
    """Cut off in the middle, or something else altogether."""
    cut = tmp_path / "cut"
    cut.write_bytes(reviewed.file.read_bytes()[:-100])
    assert "is not a plan bundle" in reviewed.refused(cut)
    assert "is not a plan bundle" in reviewed.refused(Path(__file__))


def test_a_bundle_of_another_digest_is_refused(reviewed: Reviewed, tmp_path: Path) -> None:
    """Even where it is whole: what the reviewer saw has one digest."""
    again = zipped(tmp_path / "again", reviewed.members())
    assert "is not the bundle that was reviewed" in reviewed.refused(again, expected=reviewed.digest)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"environment": "prod"}, "another environment: dev, and this is prod"),
        ({"iac": Iac.PULUMI}, "another engine: cdktf, and this is pulumi"),
        ({"account_id": "999999999999"}, "another account: 123456789012, and this is 999999999999"),
        ({"region": "eu-central-1"}, "another region: eu-west-1, and this is eu-central-1"),
    ],
)
def test_a_bundle_is_refused_elsewhere(reviewed: Reviewed, change: dict[str, Any], reason: str) -> None:
    """Where it is offered to something else than it was made for."""
    assert reason in reviewed.refused(reviewed.file, stack=replace(reviewed.tiny.stack, **change))


def test_a_bundle_of_another_commit_is_refused(reviewed: Reviewed, tmp_path: Path) -> None:
    """Although the other commit would be planned just the same."""
    elsewhere = reviewed.tiny.copy(tmp_path / "project")
    commit = elsewhere.commit("Change nothing")
    reason = reviewed.refused(reviewed.file, stack=elsewhere.stack)
    assert reason.endswith(f"and this is {commit}")


def test_a_forged_configuration_is_refused(reviewed: Reviewed, tmp_path: Path) -> None:
    """What is applied is in the plan file: it has to be what this commit synthesises to."""

    def more(parts: Members) -> Members:
        name = "tfconfig/m-/cdk.tf.json"
        return {**parts, name: parts[name].replace(b"hello", b"howdy")}

    file = zipped(tmp_path / "forged", forged(reviewed.members(), more))
    assert "made of another configuration than this commit's" in reviewed.refused(file)
    members = reviewed.members()
    other = members["configuration"].replace(b"hello", b"howdy")
    both = manifest({**members, "configuration": other}, configuration=digest(other))
    assert "synthesises to another configuration" in reviewed.refused(zipped(tmp_path / "both", both))


def test_a_plan_on_another_state_than_it_says_is_refused(reviewed: Reviewed, tmp_path: Path) -> None:
    """The manifest is not believed: the plan itself says on which state it was made."""

    def older(parts: Members) -> Members:
        return {**parts, "tfstate": parts["tfstate"].replace(b'"serial": 0', b'"serial": 9')}

    file = zipped(tmp_path / "forged", forged(reviewed.members(), older))
    assert "the manifest says no state yet, the plan itself" in reviewed.refused(file)


def test_another_version_of_terraform_is_refused(reviewed: Reviewed, tmp_path: Path) -> None:
    """It might read the plan otherwise."""
    versions = json.loads(reviewed.members()["manifest.json"])["versions"]
    file = zipped(tmp_path / "older", manifest(reviewed.members(), versions={**versions, "terraform": "1.2.3"}))
    assert "planned with" in (reason := reviewed.refused(file))
    assert "terraform 1.2.3" in reason


def test_another_build_of_a_provider_is_refused(reviewed: Reviewed, tmp_path: Path) -> None:
    """The version is the same, and what it does need not be."""
    members = reviewed.members()
    name = "plan/dependencies.lock.hcl"
    other = members[name].replace(b'"h1:', b'"h1:0000')
    digests = {**json.loads(members["manifest.json"])["plan"], "dependencies.lock.hcl": digest(other)}
    file = zipped(tmp_path / "other", manifest({**members, name: other}, plan=digests))
    assert "the providers are not those" in reviewed.refused(file)


def test_credentials_of_another_account_are_refused(reviewed: Reviewed, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the state is looked at."""
    with monkeypatch.context() as patch:
        patch.setenv("AWS_ACCESS_KEY_ID", f"{KEY}999999999999")
        patch.setattr(boto3, "DEFAULT_SESSION", None)  # keeps the credentials that it began with
        with pytest.raises(Refused, match=r"wrong account: dev is in 123456789012 .* of 999999999999"):
            apply(reviewed.tiny.stack, Terraform(), reviewed.tiny.run, file=reviewed.file)


def test_policies_are_asked_again(reviewed: Reviewed) -> None:
    """Of the plan in the bundle: what was said when it was planned does not count."""
    demanding = replace(reviewed.tiny.stack, tags={"owner": "somebody"})
    assert "tags on: aws_iam_role.reader: lacks owner=somebody" in reviewed.refused(reviewed.file, stack=demanding)


def test_what_was_not_bootstrapped_is_told(tmp_path: Path) -> None:
    """By the command that makes it."""
    tiny = Tiny(tmp_path / "project")
    tiny.make()
    with pytest.raises(
        Failed, match=f"^the state bucket {tiny.stack.state_bucket} does not exist: `infra bootstrap dev`"
    ):
        plan(tiny.stack, Terraform(), tiny.run, out=None)
