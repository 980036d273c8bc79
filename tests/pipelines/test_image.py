"""What an image has to say of itself before it trains a candidate; tests/trainings trains from one."""

import json
from pathlib import Path

import pytest

from environments import Invalid
from pipelines import image
from tests.pipelines.container import COMMIT, Container, image_files


@pytest.mark.parametrize(
    ("commit", "message"),
    [
        ("", "not built from one commit (COMMIT=not set)"),
        (f"{COMMIT}-uncommitted", "not built from one commit"),
        ("f" * 40, f"pipeline.yaml states commit {COMMIT}, but the image holds {'f' * 40}"),
    ],
)
def test_an_image_of_other_code_trains_no_candidate(tmp_path: Path, commit: str, message: str) -> None:
    """Uncommitted, or not what is released: refused with 2, before anything is reached."""
    root = image_files(tmp_path / "app")
    said = json.loads((root / image.BUILT).read_text(encoding="utf-8"))
    (root / image.BUILT).write_text(json.dumps({**said, "commit": commit}), encoding="utf-8")
    answer = Container(root, tmp_path, "http://127.0.0.1:9").run("pod", expect=2)
    assert message in answer
    assert len(answer.splitlines()) == 1


def test_an_image_built_as_another_version_trains_no_candidate() -> None:
    """The version is part of the lineage."""
    with pytest.raises(Invalid, match=r"built as version 2.0.0, but its pyproject.toml says 1.0.0"):
        image.Image(commit=COMMIT, version="2.0.0").refuse_unknown(commit=None, version="1.0.0")
