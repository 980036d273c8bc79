"""Files of an environment: what is wrong is named, what is changed is changed in one piece."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, field_validator

import environments
from environments import Invalid
from environments.files import replace


class Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Wheel(Strict):
    size: int = Field(ge=10, le=30)


class Engine(Strict):
    power: Annotated[int, Field(gt=0)]
    fuel: str = "petrol"


class Car(Strict):
    colour: Colour
    engine: Engine | None = None
    wheels: list[Wheel] = []
    spare: dict[str, Wheel] = {}
    built: date | None = None

    @field_validator("built")
    @classmethod
    def _not_before_there_were_cars(cls, built: date | None) -> date | None:
        if built and built.year < 1886:
            raise ValueError("There were no cars before 1886")
        return built


class Loose(BaseModel):
    model_config = ConfigDict(extra="allow")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with two environments."""
    (tmp_path / "environments").mkdir()
    (tmp_path / "environments" / "__init__.py").touch()
    for name in ("dev", "prod"):
        folder = tmp_path / "environments" / name
        folder.mkdir()
        (folder / "infrastructure.yaml").write_text("target: local\n")
    return tmp_path


def write(root: Path, text: str | bytes) -> Path:
    file = root / "environments" / "dev" / "car.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_a_correct_file_becomes_its_model(root: Path) -> None:
    """Nested models, lists and mappings."""
    write(root, "colour: red\nengine: {power: 3}\nwheels: [{size: 10}]\nspare: {left: {size: 11}}\nbuilt: 2013-01-01\n")
    car = environments.read(Car, root, "dev", "car")
    assert car.colour is Colour.RED
    assert car.engine == Engine(power=3)
    assert car.wheels == [Wheel(size=10)]
    assert car.spare == {"left": Wheel(size=11)}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("colour: green\n", ":1: colour: input should be 'red' or 'blue', not 'green'"),
        ("engine: {power: 1}\n", ": colour: the key is missing"),
        ("", ": colour: the key is missing"),
        ("# nothing yet\n", ": colour: the key is missing"),
        ("colour: red\ncolor: red\n", ":2: color: not a known key; allowed: colour, engine, wheels, spare, built; did"),
        (
            "colour: red\nengine:\n  power: 1\n  fule: x\n",
            ":4: engine.fule: not a known key; allowed: power, fuel; did you mean 'fuel'?",
        ),
        ("colour: red\nengine:\n  fuel: x\n", ":2: engine.power: the key is missing"),
        ("colour: red\nwheels:\n- {size: 11, sise: 9}\n", ":3: wheels.0.sise: not a known key; allowed: size; did you"),
        (
            "colour: red\nwheels:\n- size: 11\n- size: 9\n",
            ":4: wheels.1.size: input should be greater than or",
        ),
        ("colour: red\nspare:\n  left: {size: 11, sise: 9}\n", ":3: spare.left.sise: not a known key; allowed: size;"),
        (
            "colour: red\nbuilt: 1800-01-01\n",
            ":2: built: there were no cars before 1886, not datetime.date(1800",
        ),
        ("colour: red\nbuilt: 2013-13-45\n", ":2: built: month must be in 1..12"),
        ("colour: red\nwheels: !!int many\n", ":2: wheels: invalid literal for int()"),
        ("colour: red\nengine: !!python/object:os.system {}\n", ":2: not YAML: could not determine a constructor"),
        ("colour: red\ncolour: red\n", ":2: colour: the key stands here twice"),
        ("engine: {power: 1, power: 2}\n", ":1: engine.power: the key stands here twice"),
        ("colour: [\n", ":2: not YAML: "),
        ("colour: red\n---\ncolour: red\n", ":2: not YAML: but found another document"),
        ("colour: 'red\n", ":2: not YAML: "),
        ("colour: red\n\twheels: []\n", ":2: not YAML: "),
        ("colour: re\0d\n", ": not YAML: "),
        ("? [a, b]\n: 1\n", ":1: not YAML: found unhashable key"),
        ("1: 2\ncolour: red\n", ": 1: "),
        ("- colour\n", ":1: the file must be a mapping of keys to values"),
        ("red\n", ":1: the file must be a mapping of keys to values"),
        ("colour: &a [*a]\n", ":1: colour: input should be 'red' or 'blue'"),
        ("colour: &a {b: *a}\n", ":1: colour: input should be 'red' or 'blue'"),
        (b"colour: \xff\n", ": not UTF-8 text"),
    ],
)
def test_each_fault_is_told_with_file_line_and_key(root: Path, text: str | bytes, message: str) -> None:
    """One line for a person, whatever the file holds."""
    write(root, text)
    with pytest.raises(Invalid) as told:
        environments.read(Car, root, "dev", "car")
    assert f"environments/dev/car.yaml{message}" in str(told.value)
    assert len(str(told.value).splitlines()) == 1


def test_all_faults_are_told_at_once(root: Path) -> None:
    """Each on its line."""
    write(root, "colour: green\nwheel: 1\nengine:\n  power: 0\n")
    with pytest.raises(Invalid) as told:
        environments.read(Car, root, "dev", "car")
    lines = [line.split(":")[1] for line in str(told.value).splitlines()]
    assert sorted(lines) == ["1", "2", "4"]


def test_a_long_value_is_shortened(root: Path) -> None:
    """Nobody reads a page of it."""
    write(root, f"colour: {'x' * 100_000}\n")
    with pytest.raises(Invalid) as told:
        environments.read(Car, root, "dev", "car")
    assert len(str(told.value)) < 300


def test_aliases_that_multiply_do_not_take_for_ever(root: Path) -> None:
    """Twenty-six lines that would unfold to 9^26 values."""
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 26))
    write(root, bomb)
    with pytest.raises(Invalid, match="a0: not a known key"):
        environments.read(Car, root, "dev", "car")


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.one_of(st.binary(), st.text(alphabet="{}[]:,-&*!?#|>'\"%@` \t\nab1", max_size=40).map(str.encode)))
def test_no_content_makes_a_stack_trace(root: Path, content: bytes) -> None:
    """Whatever the bytes: a model or `Invalid`."""
    write(root, content)
    try:
        environments.read(Car, root, "dev", "car")
    except Invalid as told:
        message = str(told)
    else:
        return
    assert message.startswith("environments/dev/car.yaml")


@pytest.mark.parametrize(
    ("name", "hint"), [("pord", "; did you mean 'prod'?"), ("staging", ""), ("", ""), ("../dev", ""), (".", "")]
)
def test_an_unknown_environment_is_refused(root: Path, name: str, hint: str) -> None:
    """With those there are, and no way out of the folder."""
    for refuse in (environments.path, environments.exists):
        with pytest.raises(Invalid) as told:
            refuse(root, name, "car")
        assert f"no environment {name!r}; there are: dev, prod{hint}" in str(told.value)


def test_a_missing_file_is_told(root: Path) -> None:
    """An environment need not have every file."""
    assert not environments.exists(root, "dev", "car")
    with pytest.raises(Invalid, match=r"environments/dev/car\.yaml: the file is missing"):
        environments.read(Car, root, "dev", "car")
    with pytest.raises(Invalid, match=r"environments/dev/car\.yaml: the file is missing"):
        environments.update(root, "dev", "car", "promotion", {})


def test_the_project_is_found_from_any_folder_below(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And refused where there is none."""
    below = root / "a" / "b"
    below.mkdir(parents=True)
    assert environments.project_root(below) == root
    monkeypatch.chdir(below)
    assert environments.project_root() == root
    with pytest.raises(Invalid, match="is not inside a project"):
        environments.project_root(root.parent)


COMMENTED = """\
# yaml-language-server: $schema=../schema/model.json
service:          # how it is served
  workers: 2      # one a core
  names: ['yes', "no", 0x1F]

# Written by a command.
promotion:
  version: 1
# the end
"""


def test_update_keeps_everything_else(root: Path) -> None:
    """Comments, quotes, order and spelling of the other keys, to the byte."""
    file = write(root, COMMENTED)
    environments.update(root, "dev", "car", "promotion", {"version": 2, "digest": "sha256:00"})
    before, after = COMMENTED.split("promotion:"), file.read_text().split("promotion:")
    assert after[0] == before[0]
    assert yaml.safe_load(file.read_text())["promotion"] == {"version": 2, "digest": "sha256:00"}


@pytest.mark.parametrize("text", ["", "# a comment\n", "# no line end", "service: {a: 1}\n"])
def test_update_adds_a_key_that_is_not_there(root: Path, text: str) -> None:
    """Also to a file that holds nothing but a comment, which stays."""
    file = write(root, text)
    environments.update(root, "dev", "car", "promotion", {"version": 1})
    assert file.read_text().startswith(text)
    assert yaml.safe_load(file.read_text())["promotion"] == {"version": 1}


def test_update_is_the_same_twice(root: Path) -> None:
    """A second promotion of the same record changes no byte, so Git sees nothing."""
    file = write(root, COMMENTED)
    environments.update(root, "dev", "car", "promotion", {"version": 2})
    once = file.read_bytes()
    environments.update(root, "dev", "car", "promotion", {"version": 2})
    assert file.read_bytes() == once


@pytest.mark.parametrize("text", ["a: [", "a: 1\na: 2\n", "- a\n", b"\xff"])
def test_update_refuses_a_file_that_cannot_be_read(root: Path, text: str | bytes) -> None:
    """And leaves it as it is."""
    file = write(root, text)
    before = file.read_bytes()
    with pytest.raises(Invalid, match=r"environments/dev/car\.yaml"):
        environments.update(root, "dev", "car", "promotion", {"version": 1})
    assert file.read_bytes() == before


SCALARS = st.one_of(
    st.text(max_size=30),
    st.from_regex(r"[0-9a-f]{8}|[0-9]{1,4}[_:.eE+-][0-9]{1,4}|0[xob]?[0-7]{1,4}", fullmatch=True),
    st.sampled_from(
        ["yes", "no", "on", "off", "y", "n", "null", "~", "", " ", "=", "<<", "1:30:00", "1_000", "2013-01-01"]
    ),
    st.integers(-(10**30), 10**30),
    st.booleans(),
    st.none(),
)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.dictionaries(st.from_regex(r"[a-z]_[a-z_]{0,9}", fullmatch=True), SCALARS, max_size=6))
def test_what_update_writes_read_returns(root: Path, value: Mapping[str, str | int | None]) -> None:
    """A version such as "1_000" or "on" is the text it was, though YAML 1.1 and 1.2 read it differently."""
    write(root, COMMENTED)
    environments.update(root, "dev", "car", "promotion", value)
    assert environments.read(Loose, root, "dev", "car").model_dump()["promotion"] == value


WRITER = """
import sys
from pathlib import Path
from environments.files import replace
number = 0
while True:
    number += 1
    replace(Path(sys.argv[1]), f"number: {number}\\n" * 5000)
"""


def test_a_kill_at_any_moment_leaves_the_old_or_the_new_content(tmp_path: Path) -> None:
    """Whoever reads meanwhile sees one version, never a part."""
    file = tmp_path / "car.yaml"
    file.write_text("number: 0\n" * 5000)
    for _ in range(5):
        writer = subprocess.Popen((sys.executable, "-c", WRITER, str(file)))
        first = file.read_text()
        while file.read_text() == first:
            assert writer.poll() is None
        for _ in range(50):
            lines = file.read_text().splitlines()
            assert len(lines) == 5000
            assert len(set(lines)) == 1
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
        lines = file.read_text().splitlines()
        assert (len(lines), len(set(lines))) == (5000, 1)


def test_replace_keeps_the_permissions_of_the_file(tmp_path: Path) -> None:
    """A private file stays private, an executable one executable."""
    file = tmp_path / "car.yaml"
    file.touch()
    file.chmod(0o640)
    replace(file, "a: 1\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["car.yaml"]
