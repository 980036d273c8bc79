"""A forge, and `forge` as a person or a workflow runs it."""

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
