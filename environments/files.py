"""One YAML file of one environment: read into a typed model, or changed in one piece."""

import difflib
import io
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[int | str, ...]


class Invalid(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """A file or an argument is wrong; the message is meant for the person who wrote it."""


def project_root(start: Path | None = None) -> Path:
    """The nearest folder, from the working directory upwards, that holds `environments/`."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / "environments" / "__init__.py").is_file():
            return folder
    raise Invalid(f"{here} is not inside a project: no folder above it holds environments/")


def names(root: Path) -> tuple[str, ...]:
    """The environments that exist, sorted."""
    return tuple(sorted(file.parent.name for file in (root / "environments").glob("*/infrastructure.yaml")))


def path(root: Path, environment: str, name: str) -> Path:
    """Where a file of an environment is; refuses an environment that does not exist."""
    if environment not in names(root):
        near = difflib.get_close_matches(environment, names(root), n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise Invalid(f"no environment {environment!r}; there are: {', '.join(names(root))}{hint}")
    return root / "environments" / environment / f"{name}.yaml"


def exists(root: Path, environment: str, name: str) -> bool:
    return path(root, environment, name).is_file()


def read(model: type[Model], root: Path, environment: str, name: str) -> Model:
    """Read `environments/<environment>/<name>.yaml` into `model`.

    Raises `Invalid` with a line for each fault: file, line, key, what is allowed.
    """
    file = path(root, environment, name)
    shown = file.relative_to(root)
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise Invalid(f"{shown}: the file is missing") from error
    except UnicodeDecodeError as error:
        raise Invalid(f"{shown}: not UTF-8 text") from error
    lines, content = _parse(text, shown)
    try:
        return model.model_validate(content)
    except ValidationError as error:
        faults = [_fault(model, shown, lines, dict(fault)) for fault in error.errors()]
        raise Invalid("\n".join(faults)) from error


def update(root: Path, environment: str, name: str, key: str, value: Mapping[str, Any]) -> None:
    """Replace one top-level key and keep the rest of the file, comments included.

    The new file takes the old one's place in one step: whoever reads, or a machine that stops half way, sees the old
    or the new content.
    """
    file = path(root, environment, name)
    round_trip = YAML()
    round_trip.preserve_quotes = True
    round_trip.width = 4096
    document = round_trip.load(file.read_text(encoding="utf-8")) or {}
    document[key] = dict(value)
    buffer = io.StringIO()
    round_trip.dump(document, buffer)
    replace(file, buffer.getvalue())


def replace(file: Path, text: str) -> None:
    """Write `text` to `file` in one step that survives a power cut."""
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with draft.open("w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def _parse(text: str, shown: Path) -> tuple[dict[Location, int], object]:
    """The content, and the line on which each key or item stands."""
    lines: dict[Location, int] = {(): 1}

    def walk(node: yaml.Node, location: Location) -> None:
        if isinstance(node, yaml.MappingNode):
            seen: set[str] = set()
            for key, value in node.value:
                line = key.start_mark.line + 1
                if key.value in seen:
                    raise Invalid(f"{shown}:{line}: {_dotted((*location, key.value))}: the key stands here twice")
                seen.add(key.value)
                lines[(*location, key.value)] = line
                walk(value, (*location, key.value))
        elif isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                lines[(*location, index)] = item.start_mark.line + 1
                walk(item, (*location, index))

    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        content = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise Invalid(f"{shown}{line}: not YAML: {getattr(error, 'problem', None) or error}") from error
    if not isinstance(node, yaml.MappingNode):
        raise Invalid(f"{shown}:1: the file must be a mapping of keys to values")
    walk(node, ())
    return lines, content


def _fault(model: type[BaseModel], shown: Path, lines: dict[Location, int], fault: dict[str, Any]) -> str:
    location: Location = fault["loc"]
    written = location
    while written not in lines:  # a missing key is reported on the line of its parent
        written = written[:-1]
    line = f":{lines[written]}" if written else ""
    message: str = fault["msg"].removeprefix("Value error, ")
    if fault["type"] == "extra_forbidden":
        allowed = _keys(model, location[:-1])
        near = difflib.get_close_matches(str(location[-1]), allowed, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        message = f"not a known key; allowed: {', '.join(allowed)}{hint}"
    elif fault["type"] == "missing":
        message = "the key is missing"
    else:
        message = f"{message[0].lower()}{message[1:]}, not {fault['input']!r}"
    return f"{shown}{line}: {_dotted(location)}: {message}"


def _keys(model: type[BaseModel], location: Location) -> list[str]:
    """The keys allowed at a location, found by following the annotations."""
    for part in location:
        field = model.model_fields.get(str(part))
        nested = _nested(field.annotation if field else None)
        if nested is None:
            return []
        model = nested
    return list(model.model_fields)


def _nested(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        if (found := _nested(argument)) is not None:
            return found
    return None


def _dotted(location: Location) -> str:
    return ".".join(str(part) for part in location) or "the file"
