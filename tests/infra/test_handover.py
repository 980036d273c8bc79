"""What jobs of a runner may do with environments that stand in another checkout of its machine."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from infra.cli import app
from infra.local import handover


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two checkouts, the job's and the one that the runner names; works in the former."""
    for name in ("job", "standing"):
        folder = tmp_path / name / "environments" / "dev"
        folder.mkdir(parents=True)
        (folder.parent / "__init__.py").touch()
        (folder / "infrastructure.yaml").write_text("target: local\n", encoding="utf-8")
        (folder / "model.yaml").write_text(f"# of {name}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "job")
    monkeypatch.setenv(handover.VARIABLE, str(tmp_path / "standing"))
    return tmp_path / "job"


def test_the_runner_names_where_they_stand(job: Path) -> None:
    """With `--target local` it is the own checkout, whatever the runner names: a trial on a pull request."""
    assert handover.standing(job, None) == job.parent / "standing"
    assert handover.standing(job, "local") == job


@pytest.mark.parametrize("place", ["standing", "/nowhere"])
def test_a_place_that_is_no_project_is_refused(job: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """Relative or empty: nothing is guessed."""
    monkeypatch.setenv(handover.VARIABLE, place)
    done = CliRunner().invoke(app, ["apply", "dev", "--only", "model"])
    assert (done.exit_code, "absolute path of a checkout" in done.stderr) == (2, True), job


@pytest.mark.parametrize("command", [("apply", "dev"), ("destroy", "dev", "--delete-data")])
def test_a_job_neither_brings_up_nor_takes_down(job: Path, command: tuple[str, ...]) -> None:
    """Its programs would run from a workspace that is gone with the job."""
    done = CliRunner().invoke(app, [*command])
    assert done.exit_code == 2
    assert f"dev: stands in {job.parent / 'standing'}, and is brought up and taken down only there" in done.stderr


def test_only_what_it_has_is_handed_over(job: Path) -> None:
    """The platform is of clusters."""
    done = CliRunner().invoke(app, ["apply", "dev", "--only", "platform"])
    assert (done.exit_code, "not platform" in done.stderr) == (2, True), job


def test_nothing_is_handed_over_to_what_is_not_up(job: Path) -> None:
    """And the file there stays as it is."""
    done = CliRunner().invoke(app, ["apply", "dev", "--only", "model"])
    assert (done.exit_code, "dev is not up" in done.stderr) == (1, True)
    assert (job.parent / "standing/environments/dev/model.yaml").read_text(encoding="utf-8") == "# of standing\n"
