"""An artefact is in the cache whole and right, or not at all."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from environments.promotion import Promotion, digest
from model_service import cache
from tests.model_service.conftest import Registry
from tests.model_service.running import promotion, until


@pytest.fixture
def tracked(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> Registry:
    monkeypatch.setenv("MLFLOW_TRACKING_URI", registry.uri)
    return registry


def record(registry: Registry, version: int) -> Promotion:
    return Promotion.model_validate(promotion(version, registry.sha(version)))


def test_a_damaged_artefact_is_discarded_and_fetched_again(tracked: Registry, tmp_path: Path) -> None:
    """So is what a killed download left; two that want it at once download it once."""
    wanted = record(tracked, 1)
    folder = cache.folder(tmp_path, wanted.digest)
    shutil.copytree(tracked.artefacts[0], folder)
    (folder / "model.onnx").write_bytes(b"half")
    (tmp_path / ".download-left").mkdir()
    assert not cache.holds(tmp_path, wanted.digest)
    got: list[Path] = []
    threads = [threading.Thread(target=lambda: got.append(cache.obtain(tmp_path, wanted))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [folder, folder]
    assert digest(folder) == wanted.digest
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [".lock", folder.name]


def test_a_download_that_is_killed_leaves_nothing_to_serve(tracked: Registry, tmp_path: Path) -> None:
    """When whoever waits for it dies, it ends too."""
    wanted = record(tracked, 1)
    arguments = [str(tmp_path), wanted.model, str(wanted.version), wanted.digest]
    process = subprocess.Popen([sys.executable, "-m", "model_service.fetch", *arguments], stdin=subprocess.PIPE)
    assert process.stdin
    process.stdin.close()
    assert process.wait(60) == 1
    assert not cache.holds(tmp_path, wanted.digest)


def test_what_mlflow_cannot_give_is_told_in_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A registry that is down."""
    monkeypatch.setenv("MLFLOW_TRACKING_URI", "http://127.0.0.1:9")
    wanted = Promotion.model_validate(promotion(1, "sha256:" + "0" * 64))
    with pytest.raises(cache.NotObtained, match=r"flight-delays version 1: .*127\.0\.0\.1") as error:
        cache.obtain(tmp_path, wanted)
    assert error.value.reason == "fetch"
    assert "\n" not in str(error.value)


def test_an_artefact_with_a_link_is_not_held(tracked: Registry, tmp_path: Path) -> None:
    """It could point outside."""
    wanted = record(tracked, 1)
    folder = cache.folder(tmp_path, wanted.digest)
    shutil.copytree(tracked.artefacts[0], folder)
    (folder / "link").symlink_to("/etc/hostname")
    assert not cache.holds(tmp_path, wanted.digest)


def test_only_the_newest_artefacts_are_kept(tracked: Registry, tmp_path: Path) -> None:
    """And the one that is wanted, however old."""
    wanted = record(tracked, 1)
    shutil.copytree(tracked.artefacts[0], cache.folder(tmp_path, wanted.digest))
    for age, name in enumerate((wanted.digest.removeprefix("sha256:"), "b", "c", "d", "e", "f", "g")):
        (tmp_path / name).mkdir(exist_ok=True)
        os.utime(tmp_path / name, (age, age))
    cache.prune(tmp_path, wanted.digest)
    kept = {entry.name for entry in tmp_path.iterdir()}
    assert kept == {wanted.digest.removeprefix("sha256:"), "c", "d", "e", "f", "g"}
    until(lambda: not list(tmp_path.glob(".discarded-*")), "nothing is left over")
