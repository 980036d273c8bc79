"""The groups of a node's pods are found and removed while the kernel takes some of them away."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from infra.cluster import cgroups
from infra.cluster.node import Node

NODE = Node("cgroups-test")


@pytest.fixture
def top(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The node's group in a controller of version 1."""
    monkeypatch.setattr(cgroups, "ROOT", tmp_path)
    top = tmp_path / "cpu" / NODE.cgroup
    top.mkdir(parents=True)
    return top


@pytest.fixture
def coming_and_going(top: Path) -> Iterator[None]:
    """Pods start and end all the time."""
    ended = threading.Event()
    pods = [top / f"pod{number}" / "container" for number in range(20)]

    def churn() -> None:
        while not ended.is_set():
            for pod in pods:
                pod.mkdir(parents=True, exist_ok=True)
            for folder in (each for pod in pods for each in (pod, pod.parent)):
                with suppress(OSError):
                    folder.rmdir()

    thread = threading.Thread(target=churn)
    thread.start()
    yield
    ended.set()
    thread.join()


def test_processes_are_found_in_inner_groups(top: Path) -> None:
    """Also in groups of groups."""
    inner = top / "kubepods" / "pod"
    inner.mkdir(parents=True)
    (top / "cgroup.procs").write_text("1\n")
    (inner / "cgroup.procs").write_text("2\n3\n")
    assert cgroups.processes(NODE) == {1, 2, 3}


def test_all_groups_are_removed(top: Path) -> None:
    """The inner ones first, since the kernel removes no other."""
    (top / "kubepods" / "pod" / "container").mkdir(parents=True)
    cgroups.remove(NODE)
    assert not top.exists()


@pytest.mark.usefixtures("coming_and_going")
def test_a_group_that_goes_meanwhile_is_passed_over() -> None:
    """A cluster is taken down, or healed, while its pods end."""
    for _ in range(500):
        assert cgroups.processes(NODE) == set()
