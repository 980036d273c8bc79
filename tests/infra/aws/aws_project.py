"""A project whose environments have accounts, so that they can be synthesised and planned."""

import shutil
from pathlib import Path
from typing import Any

import yaml

CHECKOUT = Path(__file__).parents[3]
ACCOUNTS = {"dev": "111111111111", "test": "222222222222", "prod": "333333333333"}
REGION = "eu-west-1"


def copy(root: Path) -> Path:
    """The shipped environments with an account each; returns the folder."""
    root.mkdir(exist_ok=True)
    shutil.copytree(CHECKOUT / "environments", root / "environments", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(CHECKOUT / "project.yaml", root)
    for name, account in ACCOUNTS.items():
        edit(root, name, account_id=account)
    return root


def edit(root: Path, environment: str, **values: Any) -> None:
    """Set keys of the `aws:` section; None takes one out."""
    file = root / "environments" / environment / "infrastructure.yaml"
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    content["aws"] = {key: value for key, value in {**content["aws"], **values}.items() if value is not None}
    file.write_text(yaml.safe_dump(content), encoding="utf-8")
