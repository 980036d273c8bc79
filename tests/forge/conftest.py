"""A forge, and `forge` as a person or a workflow runs it."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from forge.cli import app
from tests.forge.stand_in import StandIn, running


@pytest.fixture
def there() -> Iterator[StandIn]:
    with running(StandIn()) as it:
        yield it


@pytest.fixture
def forge(there: StandIn, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.setenv("GITHUB_API_URL", there.url)
    monkeypatch.setenv("GITHUB_REPOSITORY", "example/project")
    monkeypatch.setenv("GH_TOKEN", "sesame")
    return lambda *arguments: CliRunner().invoke(app, [str(each) for each in arguments])


@pytest.fixture
def body(tmp_path: Path) -> Path:
    file = tmp_path / "body.md"
    file.write_text("### Plan for dev\n\nBundle `sha256:1`\n", encoding="utf-8")
    return file


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a remote, in which model.yaml was changed."""
    root = tmp_path / "checkout"
    (root / "environments" / "dev").mkdir(parents=True)
    (root / "environments" / "__init__.py").touch()
    (root / "environments" / "dev" / "model.yaml").write_text("service: {}\n")
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "init", "--quiet", "--bare", str(tmp_path / "remote.git"))
    git(root, "remote", "add", "origin", str(tmp_path / "remote.git"))
    for name, value in (("NAME", "Test"), ("EMAIL", "test@example.invalid")):
        monkeypatch.setenv(f"GIT_AUTHOR_{name}", value)
        monkeypatch.setenv(f"GIT_COMMITTER_{name}", value)
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "Begin")
    git(root, "push", "--quiet", "origin", "main")
    (root / "environments" / "dev" / "model.yaml").write_text("service: {workers: 1}\n")
    (root / "left.txt").write_text("not part of it\n")
    monkeypatch.chdir(root)
    return root
