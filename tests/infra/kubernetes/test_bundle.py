"""A plan bundle for a cluster is refused unless it is whole and for just what is here and now."""

import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from infra.change import Action, Change, Resource
from infra.environment import Infrastructure, Target
from infra.kubernetes import bundle
from infra.kubernetes.helm import Held, Release, Rendered
from infra.kubernetes.objects import resource
from infra.kubernetes.place import Place
from infra.kubernetes.plan import Plan, Step
from infra.run import Refused

COMMIT = "a" * 40
MANIFEST = "kind: ConfigMap\nmetadata: {name: a}\n"


def step(
    *, revision: int = 3, status: str = "deployed", manifest: str = MANIFEST, action: Action = Action.UPDATE
) -> Step:
    before, after = ({"kind": "ConfigMap", "metadata": {"name": "a"}, "data": {"x": value}} for value in "ab")
    rendered = Rendered(manifest, "")
    changed: Resource = resource(action, "ConfigMap/dev/a", before=before, after=after)
    held = Held("platform", revision, status, rendered, revision, rendered)
    return Step(Release("platform", Path("chart"), {}), rendered, held, (changed,))


def plan(*steps: Step, cluster: str = "c1") -> Plan:
    place = Place(Path(), "dev", "project", "eu-west-1", Infrastructure(target=Target.KUBERNETES))
    resources = tuple(each for one in steps for each in one.resources)
    return Plan(place, cluster, steps, (), Change(resources, ()), ())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    bundle.write(tmp_path / "plan", plan(step()), COMMIT, ())
    return tmp_path / "plan"


def test_the_plan_that_was_made_is_taken(file: Path) -> None:
    """Only the owner can read it."""
    found = bundle.read(file)
    bundle.check_identity(found, environment="dev", namespace="project-dev", commit=COMMIT)
    bundle.check_plan(found, plan(step()))
    assert file.stat().st_mode & 0o777 == 0o600


def test_another_digest_than_the_reviewed_one_is_refused(file: Path) -> None:
    """Whoever can replace the file cannot replace what was read."""
    with pytest.raises(Refused, match="is not the bundle that was reviewed"):
        bundle.read(file, expected=f"sha256:{'0' * 64}")


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"environment": "prod"}, "another environment: dev, and this is prod"),
        ({"namespace": "other"}, "another namespace"),
        ({"commit": "b" * 40}, "another commit"),
    ],
)
def test_a_foreign_plan_is_refused(file: Path, changed: dict[str, Any], message: str) -> None:
    """Before the cluster is asked."""
    ours = {"environment": "dev", "namespace": "project-dev", "commit": COMMIT, **changed}
    with pytest.raises(Refused, match=message):
        bundle.check_identity(bundle.read(file), **ours)


@pytest.mark.parametrize(
    ("now", "message"),
    [
        (plan(step(), cluster="c2"), "another cluster: c1, and this is c2"),
        (plan(step(revision=4)), "stale: planned on platform at revision 3"),
        (plan(step(status="pending-upgrade")), "stale: planned on platform at revision 3"),
        (plan(step(manifest="kind: Job\nmetadata: {name: a}\n")), "renders platform to something else"),
        (plan(step(action=Action.DELETE)), "stale: somebody changed what is in the cluster"),
        (plan(), "planned for platform, and this commit delivers nothing"),
    ],
)
def test_a_plan_that_is_not_of_here_and_now_is_refused(file: Path, now: Plan, message: str) -> None:
    """The cluster, the revisions, what is rendered, and what that changes must all be as they were."""
    with pytest.raises(Refused, match=message):
        bundle.check_plan(bundle.read(file), now)


def rewritten(file: Path, **members: bytes) -> None:
    with zipfile.ZipFile(file) as archive:
        found = {info.filename: archive.read(info) for info in archive.infolist()}
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in {**found, **members}.items():
            archive.writestr(name, content)


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"releases/platform": b"kind: Job\n"}, "tampered with: platform is not what the manifest says"),
        ({"releases/model": b"kind: Job\n"}, "tampered with: it holds"),
        ({"manifest.json": b"{}"}, "a plan for another target"),
        ({"manifest.json": b"["}, "it has no manifest"),
        ({"manifest.json": b'{"format": 1, "target": "kubernetes", "extra": 1}'}, "not a plan bundle"),
    ],
)
def test_a_tampered_bundle_is_refused(file: Path, members: dict[str, bytes], message: str) -> None:
    """Nothing can be altered, added or left out unnoticed."""
    rewritten(file, **members)
    with pytest.raises(Refused, match=message):
        bundle.read(file)


def test_what_is_no_bundle_is_refused(tmp_path: Path) -> None:
    """In a line that says so."""
    (tmp_path / "plan").write_text("hello")
    with pytest.raises(Refused, match="is not a plan bundle"):
        bundle.read(tmp_path / "plan")


@pytest.mark.parametrize(("status", "needed"), [("deployed", False), ("failed", True), ("pending-upgrade", True)])
def test_a_release_that_was_not_finished_is_delivered_although_nothing_changes(status: str, needed: bool) -> None:
    """So that it is known to be as it should."""
    assert step(status=status, action=Action.NONE).needed is needed


def test_a_release_that_a_killed_run_left_is_told() -> None:
    """A reviewer sees that apply will recover it."""
    assert plan(replace(step(status="pending-upgrade"))).notes == [
        "platform: left pending-upgrade at revision 3; apply recovers it"
    ]
