"""params.yaml is read into a typed model, and what is wrong is named."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from environments import Invalid
from pipelines.params import Params

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def content() -> Any:
    return yaml.safe_load((CHECKOUT / "pipelines/params.yaml").read_text(encoding="utf-8"))


def read(content: object, folder: Path) -> Params:
    file = folder / "params.yaml"
    file.write_text(yaml.safe_dump(content), encoding="utf-8")
    return Params.read(file)


def test_the_committed_parameters_are_allowed() -> None:
    """What is in Git can be run."""
    assert 1 <= Params.read(CHECKOUT / "pipelines/params.yaml").data.until <= 12


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("data.until", 13, "data.until: input should be less than or equal to 12, not 13"),
        ("data.until", "June", "data.until: input should be a valid integer"),
        ("split.evaluate_days", 0, "split.evaluate_days: input should be greater than or equal to 1, not 0"),
        ("tune.trails", 3, "tune.trails: not a known key; allowed: seed, trials, seconds"),
        ("tune.space", {"depth": [1, 2]}, "tune.space.depth: not a known key; allowed: learning_rate"),
    ],
)
def test_a_wrong_value_is_named_with_what_is_allowed(
    content: Any, tmp_path: Path, key: str, value: object, said: str
) -> None:
    """The message has the file, the line, the key and the rule."""
    section, name = key.split(".")
    content[section][name] = value
    with pytest.raises(Invalid) as error:
        read(content, tmp_path)
    assert re.search(rf"params\.yaml:[0-9]+: {re.escape(said)}", str(error.value))


def test_a_missing_key_is_named(content: Any, tmp_path: Path) -> None:
    """There are no hidden defaults."""
    del content["train"]
    with pytest.raises(Invalid, match="train: the key is missing"):
        read(content, tmp_path)


def test_bounds_in_the_wrong_order_are_refused(content: Any, tmp_path: Path) -> None:
    """A search space is [lowest, highest]."""
    content["tune"]["space"]["learning_rate"] = [0.2, 0.1]
    with pytest.raises(Invalid, match=r"learning_rate: \[lowest, highest\] must be in this order"):
        read(content, tmp_path)


def test_what_is_no_yaml_is_refused_in_one_line(tmp_path: Path) -> None:
    """A slip of the pen ends with a line, not with a stack trace."""
    file = tmp_path / "params.yaml"
    file.write_text("data: [", encoding="utf-8")
    with pytest.raises(Invalid, match=r"params\.yaml:[0-9]+: not YAML: [^\n]+$"):
        Params.read(file)
