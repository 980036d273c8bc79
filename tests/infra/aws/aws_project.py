"""The project that the tests plan and apply: its own values, whatever this project's have become."""

import shutil
from pathlib import Path
from typing import Any

import yaml

CHECKOUT = Path(__file__).parents[3]
ACCOUNTS = {"dev": "111111111111", "test": "222222222222", "prod": "333333333333"}
REGION = "eu-west-1"


def copy(root: Path) -> Path:
    """Three environments, each in an account of its own: prod protected, with a standby and a way out in each zone."""
    shutil.copytree(Path(__file__).parent / "project", root, dirs_exist_ok=True)
    for file in (CHECKOUT / "environments").glob("*.py"):
        shutil.copy(file, root / "environments")
    return root


def edit(root: Path, environment: str, **values: Any) -> None:
    """Set keys of the `aws:` section; None takes one out."""
    file = root / "environments" / environment / "infrastructure.yaml"
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    content["aws"] = {key: value for key, value in {**content["aws"], **values}.items() if value is not None}
    file.write_text(yaml.safe_dump(content), encoding="utf-8")
