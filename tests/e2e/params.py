"""What a project's trainings are told by pipelines/params.yaml."""

import re
from pathlib import Path


def set_params(root: Path, **values: int) -> None:
    """Change values of the project's file by their keys, comments kept."""
    file = root / "pipelines/params.yaml"
    text = file.read_text(encoding="utf-8")
    for key, value in values.items():
        text, count = re.subn(rf"(?m)^(\s+{key}:) [\d.]+", rf"\1 {value}", text, count=1)
        assert count == 1, f"params.yaml has no {key}"
    file.write_text(text, encoding="utf-8")
