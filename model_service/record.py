"""Reads the record, `model.yaml`, wherever it lies."""

from pathlib import Path

import yaml
from pydantic import ValidationError

from environments import Invalid
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
    """Raises `Invalid` with one line per fault: file, line where it is known, key, what is allowed."""
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise Invalid(f"{file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Invalid(f"{file}: not UTF-8 text") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise Invalid(
            f"{file}{f':{mark.line + 1}' if mark else ''}: not YAML: {getattr(error, 'problem', error)}"
        ) from error
    if not isinstance(content, dict):
        raise Invalid(f"{file}: the file must be a mapping of keys to values")
    try:
        return Model.model_validate(content)
    except ValidationError as error:
        faults = [f"{file}: {'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors()]
        raise Invalid("\n".join(faults)) from error
