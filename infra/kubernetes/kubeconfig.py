"""A kubeconfig that infra keeps: for this user only, since it holds credentials or the way to them."""

import os
from pathlib import Path

from environments.files import replace


def keep(file: Path, text: str) -> None:
    """Write it in one step, never readable for others; one that says the same already is left alone."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
    if file.read_text(encoding="utf-8") != text:
        replace(file, text)
