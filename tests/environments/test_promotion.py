"""The record refuses what is no evidence; the digest says whether an artefact is the same, and nothing else."""

import os
import subprocess
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

import environments
from environments.promotion import Promotion, digest

RECORD = {
    "model": "flight-delays",
    "version": 3,
    "digest": f"sha256:{'a' * 64}",
    "source": "dev/flight-delays/7",
    "run_id": "0" * 32,
    "pipeline_version": "0.1.0",
    "git_commit": "1234567890123456789012345678901234567e10",
    "data": f"md5:{'c' * 32}.dir",
    "gate": f"sha256:{'b' * 64}",
    "promoted_at": "2013-12-01T10:00:00Z",
}


def hexadecimal(length: int) -> st.SearchStrategy[str]:
    return st.text("0123456789abcdef", min_size=length, max_size=length) | st.text(
        "0123456789", min_size=length, max_size=length
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("model", value) for value in ("", "Flights", "1flights", "a b", "../flights", "a" * 64, "flights\n")),
        *(("version", value) for value in (0, -1, "three", 1.5, None)),
        *(("digest", value) for value in ("", "a" * 64, f"sha256:{'a' * 63}", f"sha256:{'A' * 64}", f"md5:{'a' * 64}")),
        *(("source", value) for value in ("", "dev/flight-delays", "dev/flight-delays/latest", "../flight-delays/1")),
        *(("run_id", value) for value in ("", "0" * 31, "g" * 32)),
        ("pipeline_version", ""),
        *(("git_commit", value) for value in ("", "main", "0" * 39, "0" * 7)),
        *(("data", value) for value in ("", "c" * 32, f"md5:{'c' * 32}.file")),
        *(("gate", value) for value in ("", "passed")),
        *(("promoted_at", value) for value in ("", "yesterday")),
        ("approved_by", "somebody"),
    ],
)
def test_a_record_refuses_what_is_no_evidence(field: str, value: object) -> None:
    """And names the field."""
    with pytest.raises(ValidationError) as told:
        Promotion.model_validate({**RECORD, field: value})
    assert [fault["loc"] for fault in told.value.errors()] == [(field,)]


@pytest.mark.parametrize("field", RECORD)
def test_a_record_is_complete(field: str) -> None:
    """No field has a default."""
    with pytest.raises(ValidationError, match="Field required"):
        Promotion.model_validate({key: value for key, value in RECORD.items() if key != field})


def test_a_record_cannot_be_changed() -> None:
    """It is evidence."""
    record = Promotion.model_validate(RECORD)
    with pytest.raises(ValidationError, match="frozen"):
        record.version = 4  # type: ignore[misc]


@settings(max_examples=100, deadline=None)
@given(commit=hexadecimal(40), run=hexadecimal(32), md5=hexadecimal(32), version=st.from_regex(r"[0-9]+[._][0-9]+"))
def test_a_written_record_is_read_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, commit: str, run: str, md5: str, version: str
) -> None:
    """Also where a commit looks like a number, such as 12e10."""
    root = tmp_path_factory.mktemp("project")
    folder = root / "environments" / "dev"
    folder.mkdir(parents=True)
    (folder / "infrastructure.yaml").touch()
    (folder / "model.yaml").touch()
    fields = {"git_commit": commit, "run_id": run, "data": f"md5:{md5}", "pipeline_version": version}
    record = Promotion.model_validate({**RECORD, **fields})
    for written in (record.model_dump(mode="json"), record.model_dump()):
        environments.update(root, "dev", "model", "promotion", written)
        assert environments.read(Model, root, "dev", "model").promotion == record


class Model(Promotion):
    """Stands for the service's file: only `promotion` matters."""

    model: str = "unused"
    version: int = 1
    digest: str = ""
    source: str = ""
    run_id: str = ""
    pipeline_version: str = ""
    git_commit: str = ""
    data: str = ""
    gate: str = ""
    promoted_at: datetime = datetime.min  # noqa: DTZ901
    promotion: Promotion


@pytest.fixture
def artefact(tmp_path: Path) -> Path:
    folder = tmp_path / "artefact"
    (folder / "a").mkdir(parents=True)
    (folder / "MLmodel").write_text("flavors: {}\n")
    (folder / "a" / "model.onnx").write_bytes(bytes(range(256)))
    (folder / "a-b").write_text("sorts before a/, after a")
    (folder / "Zürich").write_text("not ASCII")
    return folder


def test_a_digest_is_what_standard_tools_say(artefact: Path) -> None:
    """Anybody can check it without this code."""
    command = "find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum"
    done = subprocess.run(("sh", "-c", command), cwd=artefact, capture_output=True, text=True, check=True)
    assert digest(artefact) == f"sha256:{done.stdout.split()[0]}"


def test_times_permissions_and_empty_folders_do_not_count(artefact: Path) -> None:
    """A download gives the same digest."""
    before = digest(artefact)
    os.utime(artefact / "MLmodel", (0, 0))
    (artefact / "MLmodel").chmod(0o700)
    (artefact / "empty").mkdir()
    assert digest(artefact) == before


@pytest.mark.parametrize("change", ["content", "name", "more", "less", "swap"])
def test_every_change_of_an_artefact_changes_its_digest(artefact: Path, change: str) -> None:
    """One byte, one name, one file, or two contents swapped."""
    before = digest(artefact)
    first, second = artefact / "MLmodel", artefact / "a-b"
    match change:
        case "content":
            first.write_text("flavors: {} \n")
        case "name":
            first.rename(artefact / "MLModel")
        case "more":
            (artefact / "a" / "empty").touch()
        case "less":
            first.unlink()
        case "swap":
            one, other = first.read_bytes(), second.read_bytes()
            first.write_bytes(other)
            second.write_bytes(one)
    assert digest(artefact) != before


@pytest.mark.parametrize("target", ["MLmodel", "a", "/etc/passwd", "nowhere"])
def test_a_link_is_refused(artefact: Path, target: str) -> None:
    """It could point outside."""
    (artefact / "link").symlink_to(target)
    with pytest.raises(ValueError, match="is a link; an artefact holds files only"):
        digest(artefact)


def test_nothing_has_no_digest(tmp_path: Path) -> None:
    """Neither an empty folder nor one that is not there."""
    (tmp_path / "empty" / "deeper").mkdir(parents=True)
    for folder in (tmp_path / "empty", tmp_path / "missing"):
        with pytest.raises(FileNotFoundError, match="holds no artefact"):
            digest(folder)
