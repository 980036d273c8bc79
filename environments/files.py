"""One YAML file of one environment: read into a typed model, or changed in one piece."""

import difflib
import io
import os
import reprlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import DoubleQuotedScalarString
from yaml.constructor import SafeConstructor

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[int | str, ...]

SHORT = reprlib.Repr()
SHORT.maxlevel, SHORT.maxstring, SHORT.maxother = 2, 80, 80


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
    """Read `environments/<environment>/<name>.yaml` into `model`; raises `Invalid` as `read_file` does."""
    file = path(root, environment, name)
    return read_file(model, file, shown=file.relative_to(root))


def read_file(model: type[Model], file: Path, *, shown: Path | None = None) -> Model:
    """Read a YAML file, wherever it lies, into `model`; messages name it as `shown`.

    Raises `Invalid` with a line for each fault: file, line, key, what is allowed.
    """
    shown = shown or file
    lines, content = _parse(_text(file, shown), shown)
    try:
        return model.model_validate(content)
    except ValidationError as error:
        faults = [_fault(model, shown, lines, dict(fault)) for fault in error.errors()]
        raise Invalid("\n".join(faults)) from error


def update(root: Path, environment: str, name: str, key: str, value: Mapping[str, Any] | str) -> None:
    """Replace one key, written as in `service.image`, and keep the rest of the file, comments included.

    The new file takes the old one's place in one step: whoever reads, or a machine that stops half way, sees the old
    or the new content. Raises `Invalid` where there is no file, or one that `read` could not read either.
    """
    file = path(root, environment, name)
    shown = file.relative_to(root)
    text = _text(file, shown)
    _parse(text, shown)
    round_trip = YAML()
    round_trip.preserve_quotes = True
    round_trip.width = 4096
    document = round_trip.load(text)
    buffer = io.StringIO()
    if document is None:  # comments at most, which no document would carry over
        document = {}
        buffer.write(text if text.endswith("\n") or not text else f"{text}\n")
    *above, last = key.split(".")
    place = document
    for part in above:
        if place.get(part) is None:
            place[part] = {}
        place = place[part]
        if not isinstance(place, dict):
            raise Invalid(f"{shown}: {part} must be a mapping of keys to values")
    place[last] = _quoted(value if isinstance(value, str) else dict(value))
    round_trip.dump(document, buffer)
    replace(file, buffer.getvalue())


def replace(file: Path, text: str) -> None:
    """Write `text` to `file` in one step that survives a power cut; an existing file's permissions stay."""
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with draft.open("w", encoding="utf-8") as stream:
            if file.exists():
                draft.chmod(file.stat().st_mode & 0o777)
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def _text(file: Path, shown: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise Invalid(f"{shown}: the file is missing") from error
    except OSError as error:
        raise Invalid(f"{shown}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Invalid(f"{shown}: not UTF-8 text") from error


def _quoted(value: object) -> object:
    """Quotes the texts that YAML 1.1, in which `read` reads, takes for something else, such as `on` or `1_000`."""
    if isinstance(value, dict):
        return {key: _quoted(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_quoted(item) for item in value]
    if isinstance(value, str) and yaml.safe_dump(value).startswith(("'", '"')):
        return DoubleQuotedScalarString(value)
    return value


def _parse(text: str, shown: Path) -> tuple[dict[Location, int], object]:
    """The content, and the line on which each key or item stands."""
    lines: dict[Location, int] = {(): 1}
    walked: set[int] = set()  # an alias may contain itself, or stand for millions of values

    def walk(node: yaml.Node, location: Location) -> None:
        if id(node) in walked:
            return
        walked.add(id(node))
        if isinstance(node, yaml.MappingNode):
            seen: set[str] = set()
            for key, value in node.value:
                if not isinstance(key, yaml.ScalarNode):
                    continue
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
        else:
            try:
                SafeConstructor().construct_object(node)
            except ValueError as error:  # such as the 31st of February
                raise Invalid(f"{shown}:{node.start_mark.line + 1}: {_dotted(location)}: {error}") from error

    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        if node is None:
            return lines, {}
        if not isinstance(node, yaml.MappingNode):
            raise Invalid(f"{shown}:1: the file must be a mapping of keys to values")
        walk(node, ())
        return lines, yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        raise Invalid(f"{shown}{line}: not YAML: {problem}") from error
    except RecursionError as error:
        raise Invalid(f"{shown}: nested too deeply") from error


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
        message = f"{message[0].lower()}{message[1:]}, not {SHORT.repr(fault['input'])}"
    return f"{shown}{line}: {_dotted(location)}: {message}"


def _keys(model: type[BaseModel], location: Location) -> list[str]:
    """The keys allowed at a location, found by following the annotations."""
    for part in location:
        field = model.model_fields.get(str(part))
        if field is None:  # the index in a list, or the key in a mapping, of models
            continue
        nested = _nested(field.annotation)
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
