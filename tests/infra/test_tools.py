"""Tools are pinned by modules, built once, and built by one process at a time."""

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from environments import Invalid
from infra import tools
from infra.run import Failed


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache, in which even the smallest tool has to be built."""
    monkeypatch.setenv("MLOPS_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.mark.parametrize("name", [*tools.SOURCES, *tools.KUBERNETES])
def test_every_tool_is_pinned_to_one_version(name: str) -> None:
    """By the module that its folder requires, with the sums of all that it is built from."""
    found = tools.find(name)
    own = found.version == "own" and name in ("pause", "volumes")  # programs of this project
    assert own or re.fullmatch(r"\d+\.\d+\.\d+", found.version)
    assert (found.folder / "go.sum").is_file() or name == "pause"


def test_no_pin_names_where_modules_come_from() -> None:
    """That is each machine's own business."""
    for file in tools.PINS.rglob("go.mod"):
        assert not re.search(r"://|proxy\.|^replace .* => \.", file.read_text(), re.MULTILINE), file


def test_a_release_of_kubernetes_is_chosen_by_its_full_or_short_number() -> None:
    """The newest that is pinned, if none is asked for."""
    newest, *older = tools.kubernetes_versions()
    assert older
    assert tools.find("kubelet").version == newest
    for version in (newest, *older):
        assert tools.find("kubelet", version).version == version
        assert tools.find("kubelet", f"v{version.rpartition('.')[0]}").version == version
    with pytest.raises(Invalid, match=rf"Kubernetes 1\.2 is not pinned in tools/; there are: {newest}, "):
        tools.find("kubelet", "1.2")


def test_an_unknown_tool_is_refused_with_the_names_of_those_there_are() -> None:
    """Rather than looked for somewhere."""
    with pytest.raises(Invalid, match=r"no tool 'helmet'; there are: .*helm, "):
        tools.find("helmet")


def test_a_tool_is_built_once_and_then_needs_no_go(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor a home, or caches of Go's own: as in CI."""
    said: list[str] = []
    place = tools.tool("pause", say=said.append)
    assert place.is_relative_to(cache)
    assert [line.split(": ")[1].split()[0] for line in said] == ["building,", "built"]
    for variable in ("PATH", "HOME", "GOCACHE", "GOMODCACHE"):
        monkeypatch.setenv(variable, "/nowhere")
    assert tools.tool("pause", say=said.append) == place
    assert len(said) == 2
    process = subprocess.Popen([place])
    process.terminate()
    assert process.wait(10) in (0, -15)  # the latter before it listens


def test_a_changed_pin_is_another_tool(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that nobody runs what is no longer pinned."""
    before = tools.find("pause").key
    pins = tmp_path / "tools"
    (pins / "pause").mkdir(parents=True)
    for file in (tools.PINS / "pause").iterdir():
        (pins / "pause" / file.name).write_text(file.read_text() + "\n// changed\n")
    monkeypatch.setattr(tools, "PINS", pins)
    assert tools.find("pause").key != before


def test_two_processes_that_want_the_same_tool_build_it_once(cache: Path) -> None:
    """The second waits, and takes what the first has built."""
    program = "from infra.tools import tool; print(tool('pause'))"
    begun = [
        subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    said = [process.communicate() for process in begun]
    assert len({out for out, _ in said}) == 1
    assert sum("pause own: built" in err for _, err in said) == 1, said


def test_without_go_it_says_which_one_is_needed(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And for what."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(
        Failed, match=r"^Go 1\.\d+(\.\d+)? or newer is needed to build helm 4\.\d+\.\d+, and there is none"
    ):
        tools.tool("helm", say=lambda _: None)


def test_a_go_that_is_too_old_is_refused(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In Go's own words, before anything is compiled."""
    go = tmp_path / "go"
    go.write_text(
        "#!/bin/sh\necho 'go: go.mod requires go >= 1.26.0 (running go 1.19.8; GOTOOLCHAIN=local)' >&2; exit 1\n"
    )
    go.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(Failed, match=r"is needed to build pause own: .*running go 1\.19\.8"):
        tools.tool("pause", say=lambda _: None)


@pytest.mark.parametrize(("version", "taken"), [("3.7.3", True), ("3.4.23", False), ("13.7.3", False)])
def test_an_installed_tool_is_taken_only_if_it_is_the_pinned_version(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, *, taken: bool
) -> None:
    """Another would be another cluster than the one that was tested."""
    etcd = tmp_path / "etcd"
    etcd.write_text(f"#!/bin/sh\necho 'etcd Version: {version}'\n")
    etcd.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    assert tools.find("etcd").version == "3.7.3"
    assert tools.built("etcd") is taken


def test_a_build_that_fails_shows_the_compilers_words_and_leaves_nothing(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A half-written program must not be found the next time."""
    pins = tmp_path / "tools"
    (pins / "pause").mkdir(parents=True)
    (pins / "pause" / "go.mod").write_text("module broken\n\ngo 1.24\n")
    (pins / "pause" / "main.go").write_text("package main\n\nfunc main() { nonsense }\n")
    monkeypatch.setattr(tools, "PINS", pins)
    with pytest.raises(Failed, match=r"pause own could not be built:\n(.*\n)*.*undefined: nonsense"):
        tools.tool("pause", say=lambda _: None)
    assert not [path for path in cache.rglob("pause") if path.is_file()]


def test_waiting_for_another_process_is_told(cache: Path) -> None:
    """A person must not think that it hangs."""
    said: list[str] = []
    lock = cache / "tools" / f"{tools.find('pause').key}.lock"
    with tools._alone(lock, lambda: None):
        waiting = threading.Thread(target=lambda: tools.tool("pause", say=said.append))
        waiting.start()
        while not said and waiting.is_alive():
            waiting.join(0.05)
        assert "another process builds it" in said[0]
    waiting.join()
