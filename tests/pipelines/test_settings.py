"""pipeline.yaml is refused where it is wrong, before anything happens."""

import shutil
from pathlib import Path

import pytest

from environments import Invalid
from pipelines import settings

ROOT = Path(__file__).parents[2]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "environments", tmp_path / "environments")
    return tmp_path


def test_the_files_of_this_repository_are_right() -> None:
    """Models go from dev by test to prod."""
    chain = {name: settings.pipeline(ROOT, name).promotes_from for name in ("dev", "test", "prod")}
    assert chain == {"dev": None, "test": "dev", "prod": "test"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("promotes_from: stagin\n", r"no environment 'stagin'; there are: dev, prod, test"),
        ("promotes_from: test\n", r"pipeline.yaml: promotes_from: goes in a circle: test -> test"),
        ("promotes_from: prod\n", r"goes in a circle: test -> prod -> test"),
        ("promote_from: dev\n", r"test/pipeline.yaml:1: promote_from: not a known key; .*did you mean 'promotes_from'"),
        ("gate: {max_auc_loss: 2}\n", r"pipeline.yaml:1: gate.max_auc_loss: input should be less than or equal to 1"),
        ("gate:\n  resamples: many\n", r"pipeline.yaml:2: gate.resamples: input should be a valid integer"),
        ("gate:\n  enabled: false\n", r"pipeline.yaml:2: gate.enabled: not a known key"),
        ("gate: {min_behaviour_share: 0}\n", r"gate.min_behaviour_share: input should be greater than 0"),
        ("gate: {min_rows: 1}\n", r"gate.min_rows: input should be greater than or equal to 100"),
    ],
)
def test_a_wrong_file_names_line_key_and_what_is_allowed(root: Path, text: str, message: str) -> None:
    """There is no key to switch the gate off."""
    (root / "environments/test/pipeline.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(Invalid, match=message):
        settings.pipeline(root, "test")


def test_nothing_promoted_is_nothing_served() -> None:
    """And the keys of the model service are its own business."""
    assert settings.served(ROOT, "prod") is None
