"""A plan waits in the state bucket for its review, and is applied to the merge of what was planned."""

from pathlib import Path

import boto3
import pytest

from environments import Invalid
from infra.aws import review
from infra.aws.lifecycle import Planned, apply, plan
from infra.aws.terraform import Terraform
from infra.run import Refused
from infra.shown import shown
from tests.infra.aws.conftest import started
from tests.infra.aws.tiny import REGION, Tiny


@pytest.fixture
def tiny(aws: str, tmp_path: Path) -> Tiny:
    return started(tmp_path / "project")


def published(tiny: Tiny) -> Planned:
    file = tiny.root.parent / "dev.bundle"
    planned = plan(tiny.stack, Terraform(), tiny.run, out=file)
    review.publish(tiny.stack, planned.commit, file)
    return planned


def applied(tiny: Tiny, planned: Planned) -> None:
    """As `infra apply dev --reviewed COMMIT --shown FILE` does."""
    expected = shown(planned.markdown("dev"), "Bundle")
    with review.reviewed(tiny.stack, planned.commit) as file:
        assert file.stat().st_mode & 0o077 == 0
        apply(tiny.stack, Terraform(), tiny.run, file=file, expected=expected, commit=planned.commit)
    assert not file.exists()


def test_the_merge_of_what_was_planned_gets_just_that_plan(tiny: Tiny) -> None:
    """Another commit on main that is the same to the environment; applied twice it is stale."""
    planned = published(tiny)
    (tiny.root / "README.md").write_text("merged meanwhile\n")
    assert tiny.commit("Merge") != planned.commit
    applied(tiny, planned)
    assert Terraform().state(tiny.stack).serial > 0
    with pytest.raises(Refused, match="stale: planned on no state yet"):
        applied(tiny, planned)


def test_what_main_has_become_meanwhile_is_not_what_was_planned(tiny: Tiny) -> None:
    """Two changes, each reviewed on its own, are together a third one."""
    planned = published(tiny)
    tiny.edit(aws_ssm_parameter__other={"name": f"/{tiny.slug}/other", "type": "String", "value": "x"})
    with pytest.raises(Refused, match="another configuration than the one that was planned"):
        applied(tiny, planned)
    assert not Terraform().state(tiny.stack).lineage


def test_another_bundle_than_the_one_shown_is_refused(tiny: Tiny) -> None:
    """Whoever may write plans cannot change one behind its review."""
    planned = published(tiny)
    published(tiny)
    with pytest.raises(Refused, match="is not the bundle that was reviewed"):
        applied(tiny, planned)


def test_a_plan_that_changes_nothing_is_not_applied(tiny: Tiny) -> None:
    """The state stays as it is, so that other plans do not become stale by it."""
    applied(tiny, published(tiny))
    before = Terraform().state(tiny.stack)
    (tiny.root / "README.md").write_text("a comment\n")
    tiny.commit("Say why")
    applied(tiny, published(tiny))
    assert Terraform().state(tiny.stack) == before


def test_what_was_never_planned_is_told(tiny: Tiny) -> None:
    """Or has expired."""
    with pytest.raises(Refused, match="no plan of aaaaaaaaaaaa for dev"), review.reviewed(tiny.stack, "a" * 40):
        pass
    with pytest.raises(Invalid, match="a full commit hash is needed"):
        review.key("../foundation.tfstate")


def test_a_bundle_lies_where_the_roles_may_write_and_read_and_where_it_expires(tiny: Tiny) -> None:
    """Beside the state, not over it."""
    planned = published(tiny)
    listed = boto3.client("s3", region_name=REGION).list_objects_v2(Bucket=tiny.stack.state_bucket)
    assert [each["Key"] for each in listed["Contents"]] == [f"plans/{planned.commit}.bundle"]


@pytest.mark.parametrize("text", ["nothing", f"Bundle `sha256:{'1' * 64}` Bundle `sha256:{'2' * 64}`"])
def test_what_shows_no_one_bundle_decides_nothing(text: str) -> None:
    """None, or two."""
    with pytest.raises(Refused, match="bundles, so it is not known"):
        shown(text, "Bundle")
