"""A mirror of providers is found where it is, and nobody's own settings are overruled."""

from pathlib import Path

import pytest

from infra.aws import mirror

AWS = "registry.terraform.io/hashicorp/aws"


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine of its own."""
    monkeypatch.setattr(mirror, "ADD_ON_SOFTWARE", tmp_path / "opt")
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "share"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("TF_CLI_CONFIG_FILE", raising=False)
    (tmp_path / "opt/plugins" / AWS).mkdir(parents=True)


def test_add_on_software_is_used_for_what_it_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the registry for the rest; a variable that names a missing file says nothing."""
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", str(tmp_path / "missing"))
    found = mirror.settings(tmp_path, None)
    assert found
    text = found.read_text(encoding="utf-8")
    assert f'path    = "{tmp_path}/opt/plugins"' in text
    assert text.count(f'["{AWS}"]') == 2


def test_nothing_is_said_where_there_is_no_mirror(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Terraform asks the registry then."""
    monkeypatch.setattr(mirror, "ADD_ON_SOFTWARE", tmp_path / "none")
    assert mirror.settings(tmp_path, tmp_path) is None


@pytest.mark.parametrize("place", [f".terraform.d/plugins/{AWS}", f".local/share/terraform/plugins/{AWS}"])
def test_terraforms_own_places_go_first(tmp_path: Path, place: str) -> None:
    """It looks there by itself, unless it is told otherwise."""
    (tmp_path / "home" / place).mkdir(parents=True)
    assert mirror.settings(tmp_path, tmp_path / "home") is None


def test_a_persons_own_settings_go_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the home folder, or by the variable."""
    (tmp_path / ".terraformrc").touch()
    assert mirror.settings(tmp_path, tmp_path) is None
    own = tmp_path / "own.rc"
    own.touch()
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", str(own))
    assert mirror.settings(tmp_path, tmp_path) == own
