"""The identity of the project is checked before anything is named after it."""

from pathlib import Path

import pytest

from environments import Iac, Invalid, project

GOOD = {"name": "Fraud", "slug": "fraud", "repository": "acme/fraud", "region": "eu-west-1", "iac": "cdktf"}


def written(folder: Path, **changed: str) -> Path:
    lines = [f'{key}: "{value}"\n' for key, value in (GOOD | changed).items()]
    (folder / "project.yaml").write_text("".join(lines), encoding="utf-8")
    return folder


def test_the_file_of_this_repository_is_read() -> None:
    """Whatever answers it was generated with."""
    assert project(Path(__file__).parents[2]).iac in Iac


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", "Crédit & Fraud 2"),
        ("slug", "credit-fraud-2"),
        ("repository", "a-b/c.d_e"),
        ("region", "us-gov-west-1"),
        ("iac", "pulumi"),
    ],
)
def test_a_good_value_is_taken(tmp_path: Path, key: str, value: str) -> None:
    """As it stands in the file."""
    assert getattr(project(written(tmp_path, **{key: value})), key) == value


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("name", "", "at least 1 character"),
        ("slug", "Fraud", "should match pattern"),
        ("slug", "a" * 31, "at most 30 characters"),
        ("slug", "ab", "at least 3 characters"),
        ("slug", "a--b", "should match pattern"),
        ("slug", "1ab", "should match pattern"),
        ("slug", "abc-", "should match pattern"),
        ("repository", "fraud", "should match pattern"),
        ("repository", "acme/fraud/x", "should match pattern"),
        ("region", "Ireland", "should match pattern"),
        ("iac", "bicep", "'cdktf' or 'pulumi'"),
    ],
)
def test_a_wrong_value_is_refused(tmp_path: Path, key: str, value: str, says: str) -> None:
    """With file, line and key."""
    with pytest.raises(Invalid, match=rf"^project.yaml:\d: {key}: ") as refusal:
        project(written(tmp_path, **{key: value}))
    assert says in str(refusal.value)
