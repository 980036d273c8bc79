"""The buckets' part of a backup, against an S3 that moto plays: whole, cheap if little changed, never half restored."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws

from infra.platform.images.mlflow import backup


@pytest.fixture
def storage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """With two buckets, three objects, and a clock that gives each backup a name of its own."""
    monkeypatch.setattr(backup, "ROOT", tmp_path)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    with mock_aws():
        storage = boto3.client("s3", region_name="us-east-1")
        for bucket in ("dvc", "mlflow"):
            storage.create_bucket(Bucket=bucket)
        storage.put_object(Bucket="dvc", Key="files/md5/aa/bb", Body=b"flights")
        storage.put_object(Bucket="dvc", Key="folder/", Body=b"")
        storage.put_object(Bucket="mlflow", Key="1/artefact/model.onnx", Body=b"model")
        yield storage


def made(storage: Any, number: int, monkeypatch: pytest.MonkeyPatch, kept: int = 7) -> str:
    (backup.ROOT / "draft").mkdir()
    (backup.ROOT / "draft" / "database.dump").write_bytes(b"dump %d" % number)
    monkeypatch.setattr(backup, "NAME", f"2026-01-0{number}T00-00-00Z")
    return backup.copy(storage, ["dvc", "mlflow"], kept)


def test_a_backup_is_a_folder_that_a_person_can_read(storage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has its name only once it is whole."""
    name = made(storage, 1, monkeypatch)
    assert (backup.ROOT / name / "objects/mlflow/1/artefact/model.onnx").read_bytes() == b"model"
    assert backup.names() == [name]
    assert not (backup.ROOT / "draft").exists()
    assert list(backup.summaries()) == [{"name": name, "database_bytes": 6, "objects": 2, "object_bytes": 12}]


def test_what_did_not_change_takes_no_space_again(storage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What did, does; and deleting the older backup takes nothing from the newer one."""
    first = made(storage, 1, monkeypatch)
    storage.put_object(Bucket="mlflow", Key="1/artefact/model.onnx", Body=b"other")
    second = made(storage, 2, monkeypatch, kept=1)
    assert backup.names() == [second]
    assert not (backup.ROOT / first).exists()
    assert (backup.ROOT / second / "objects/dvc/files/md5/aa/bb").read_bytes() == b"flights"
    third = made(storage, 3, monkeypatch)
    same = [(backup.ROOT / name / "objects/dvc/files/md5/aa/bb").stat().st_ino for name in (second, third)]
    assert same[0] == same[1]
    assert list(backup.damaged(third)) == []


def test_a_restore_puts_back_what_is_missing_or_differs_and_deletes_nothing(
    storage: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came since may be somebody's only copy."""
    name = made(storage, 1, monkeypatch)
    storage.delete_object(Bucket="dvc", Key="files/md5/aa/bb")
    storage.put_object(Bucket="mlflow", Key="1/artefact/model.onnx", Body=b"tampered")
    storage.put_object(Bucket="dvc", Key="new", Body=b"since")
    backup.restore(storage, name)
    found = {key: storage.get_object(Bucket="dvc", Key=key)["Body"].read() for key in ("files/md5/aa/bb", "new")}
    assert found == {"files/md5/aa/bb": b"flights", "new": b"since"}
    assert storage.get_object(Bucket="mlflow", Key="1/artefact/model.onnx")["Body"].read() == b"model"


@pytest.mark.parametrize("file", ["database.dump", "objects/mlflow/1/artefact/model.onnx"])
def test_a_damaged_backup_restores_nothing(storage: Any, monkeypatch: pytest.MonkeyPatch, file: str) -> None:
    """By its digests, before the first object is touched."""
    name = made(storage, 1, monkeypatch)
    (backup.ROOT / name / file).write_bytes(b"rotten")
    storage.delete_object(Bucket="dvc", Key="files/md5/aa/bb")
    with pytest.raises(SystemExit, match=f"{name} is damaged, nothing was put back: {file}"):
        backup.restore(storage, name)
    assert "Contents" not in storage.list_objects_v2(Bucket="dvc", Prefix="files")


def test_a_draft_is_no_backup(storage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pod may be killed at any moment."""
    name = made(storage, 1, monkeypatch)
    (backup.ROOT / "draft").mkdir()
    assert backup.resolve(backup.LATEST) == name
    with pytest.raises(SystemExit, match=f"there is no backup draft; there are: {name}"):
        backup.resolve("draft")


def test_a_key_that_leads_out_of_the_backup_is_refused(tmp_path: Path) -> None:
    """Keys are whatever somebody wrote."""
    with pytest.raises(SystemExit, match="cannot be kept as a file"):
        backup.inside(tmp_path, "dvc/../../../etc/passwd")
