"""What a reviewer reads: the dangerous first, nothing secret, and never more than GitHub takes."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from infra import summary
from infra.change import Action, Change, Resource, ordered
from infra.mask import Mask, masked, secrets
from infra.policy import Finding

TYPES = ("aws_s3_bucket", "aws_iam_role", "aws_db_instance", "aws_subnet")
NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=400)
CHANGES = st.builds(
    Resource,
    address=NAMES,
    type=st.sampled_from(TYPES),
    action=st.sampled_from(list(Action)),
    before=st.dictionaries(NAMES, NAMES, max_size=3),
    after=st.dictionaries(NAMES, NAMES, max_size=3),
)


def resource(action: Action, address: str, **attributes: object) -> Resource:
    """Which had no attribute of these, or had others."""
    type_ = address.partition(".")[0]
    before = {name: f"old {value}" for name, value in attributes.items()} if action is not Action.CREATE else {}
    return Resource(address, type_, action, before, {} if action is Action.DELETE else attributes)


def change(*resources: Resource) -> Change:
    return Change(ordered(resources), ())


def test_what_is_destroyed_or_replaced_comes_first() -> None:
    """And of those, what holds data."""
    shown = summary.text(
        change(
            resource(Action.CREATE, "aws_subnet.a"),
            resource(Action.UPDATE, "aws_eks_cluster.it", version="1.35"),
            resource(Action.REPLACE, "aws_subnet.b", cidr_block="10.0.0.0/8"),
            resource(Action.DELETE, "aws_iam_role.old"),
            resource(Action.DELETE, "aws_s3_bucket.data"),
            resource(Action.NONE, "aws_iam_role.same"),
        ),
        (),
    ).splitlines()
    assert shown == [
        "2 to destroy, 1 to replace, 1 to update, 1 to create; 1 of them STATEFUL, with what they hold",
        "  - aws_s3_bucket.data STATEFUL",
        "  - aws_iam_role.old",
        "-/+ aws_subnet.b",
        '      cidr_block: "old 10.0.0.0/8" -> "10.0.0.0/8"',
        "  ~ aws_eks_cluster.it (stateful)",
        '      version: "old 1.35" -> "1.35"',
        "  + aws_subnet.a",
    ]


def test_an_empty_plan_says_so() -> None:
    """A reviewer need not count."""
    assert summary.text(change(resource(Action.NONE, "aws_subnet.a")), ()) == "no changes"
    assert "**no changes**" in summary.markdown(change(), (), title="Plan for dev")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(few=st.lists(CHANGES, min_size=1, max_size=12), times=st.integers(1, 800), refused=st.integers(0, 3000))
def test_markdown_fits_into_a_comment(few: list[Resource], times: int, refused: int) -> None:
    """However many resources, however long their names, and whatever characters they are made of."""
    large = Change(ordered(few * times), ())
    findings = [Finding("keep what holds data", few[0].address, "the plan would destroy it")] * refused
    written = summary.markdown(large, findings, title="Plan for dev", facts=["Commit `abc`."])
    assert len(written.encode("utf-16-le")) // 2 < 65_536
    assert written.endswith("Commit `abc`.\n")
    rows = sum(line.startswith(tuple(f"| {action.value} |" for action in Action)) for line in written.splitlines())
    left = len(large.changing) - rows
    assert (f"{left} more resources" in written) == (left > 0)


def test_what_is_cut_is_counted() -> None:
    """Thousands of resources: those that are destroyed are shown, and how many are not."""
    many = change(
        *(resource(Action.CREATE, f"aws_iam_role.role_{number:05}") for number in range(5000)),
        *(resource(Action.DELETE, f"aws_s3_bucket.data_{number}") for number in range(9)),
    )
    written = summary.markdown(many, (), title="Plan for prod")
    shown = written.count("| create |")
    assert written.count("| destroy |") == 9
    assert 1000 < shown < 5000
    assert f"... and {5000 - shown} more resources" in written
    assert len(summary.text(many, ()).splitlines()) == 5010


def test_a_name_cannot_break_the_table() -> None:
    """Nor call a person to the pull request."""
    written = summary.markdown(change(resource(Action.CREATE, 'aws_x.y["a|b`c\n@me"]')), (), title="Plan")
    (row,) = [line for line in written.splitlines() if line.startswith("| create")]
    assert row.replace("\\|", "").count("|") == 4
    assert "@me" not in written


def test_sensitive_values_are_masked_wherever_they_come_up() -> None:
    """As attributes, in other attributes that quote them, and in what a policy says."""
    leaking = Resource(
        "aws_db_instance.it",
        "aws_db_instance",
        Action.UPDATE,
        {"password": "older-secret", "url": "postgres://older-secret@host"},
        {"password": "newer-secret", "url": "postgres://newer-secret@host"},
        before_sensitive={"password": True},
        after_sensitive={"password": True},
    )
    found = {*secrets(leaking.before, {"password": True}), *secrets(leaking.after, {"password": True})}
    leaks = Change((leaking,), (), frozenset(found))
    findings = [Finding("tags on", "x", "newer-secret")]
    for shown in (summary.text(leaks, findings), summary.markdown(leaks, findings, title="older-secret")):
        assert "older-secret" not in shown
        assert "newer-secret" not in shown
        assert "password" in shown


@pytest.mark.parametrize(
    ("value", "sensitive", "shown"),
    [
        (
            {"a": "x", "b": ["y", {"c": "z"}]},
            {"b": [False, {"c": True}]},
            {"a": "x", "b": ["y", {"c": "(sensitive value)"}]},
        ),
        ({"a": {"b": "x"}}, {"a": True}, {"a": "(sensitive value)"}),
        (["x", "y"], [True], ["(sensitive value)", "y"]),
        ("x", True, "(sensitive value)"),
        ({"a": "x"}, False, {"a": "x"}),
    ],
)
def test_masks_follow_the_shape_of_a_value(value: object, sensitive: object, shown: object) -> None:
    """As Terraform's before_sensitive and after_sensitive do."""
    assert masked(value, sensitive) == shown


def test_a_secret_of_several_lines_is_masked_line_by_line() -> None:
    """What a program prints is shown line by line."""
    mask = Mask.of(["-----BEGIN KEY-----\nabcdef\n-----END KEY-----"])
    assert mask("value: abcdef") == "value: (sensitive value)"
    assert mask('{"key": "-----BEGIN KEY-----\\nabcdef\\n-----END KEY-----"}') == '{"key": "(sensitive value)"}'
    assert Mask.of(["on"])("once") == "once"


def test_the_text_is_complete(tmp_path: Path) -> None:
    """A value is shortened, a resource never left out."""
    shown = summary.text(change(resource(Action.UPDATE, "aws_iam_role.a", policy="x" * 5000)), ())
    assert len(shown) < 500
    assert "..." in shown
