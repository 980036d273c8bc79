"""Reads the record, `model.yaml`, wherever it lies."""

from pathlib import Path

import environments
from model_service.settings import Model

Stamp = tuple[int, int, int]


def stamp(file: Path) -> Stamp | None:
    """Changes whenever the file, or what a link points to, is replaced or written; None where there is no file."""
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_ino, status.st_size


def read(file: Path) -> Model:
    """Raises `Invalid` with one line per fault: file, line, key, what is allowed.

    An empty file is a fault, not a record without a promotion: whoever writes it is not done, or the disk is full.
    """
    if file.is_file() and not file.stat().st_size:
        raise environments.Invalid(f"{file}: the file is empty")
    return environments.read_file(Model, file)
