"""Which environments a change touches: what says something else, not what looks otherwise."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from infra.cli import app
from infra.run import Failed
from infra.touched import NOTHING, touched

AUTHOR = ("-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false")
INFRASTRUCTURE = "target: aws\naws: {account_id: '123456789012', protected: false}\n"
Change = Callable[[dict[str, str | None]], str]


def git(root: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", *AUTHOR, *arguments], cwd=root, capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.fixture
def change(tmp_path: Path) -> Change:
    """Commits files (None: removed) and returns the commit; dev, test, prod and qa are on AWS, home on one machine."""

    def commit(files: dict[str, str | None]) -> str:
        for name, text in files.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.unlink() if text is None else file.write_text(text)
        git(tmp_path, "add", "--all")
        git(tmp_path, "commit", "--quiet", "--allow-empty", "--message", "Change")
        return git(tmp_path, "rev-parse", "HEAD")

    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    environments = {
        f"environments/{name}/infrastructure.yaml": INFRASTRUCTURE for name in ("prod", "dev", "qa", "test")
    }
    others = {f"environments/{name}/{file}.yaml": "" for name in ("dev", "home") for file in ("pipeline", "model")}
    commit({**environments, **others, "environments/home/infrastructure.yaml": "target: local\n", "docs/a.md": "a\n"})
    return commit


@pytest.mark.parametrize(
    ("files", "infrastructure", "deployed", "model", "pipeline"),
    [
        ({"docs/a.md": "b\n"}, (), (), (), False),
        ({"environments/dev/infrastructure.yaml": INFRASTRUCTURE + "logs: {kept: 1}\n"}, ("dev",), (), (), False),
        ({"environments/dev/infrastructure.yaml": f"# why\n\n{INFRASTRUCTURE}"}, (), (), (), False),
        ({"infra/cli.py": "x\n"}, ("dev", "test", "prod", "qa"), (), (), False),
        ({"project.yaml": "x: 1\n"}, ("dev", "test", "prod", "qa"), (), (), False),
        ({"pipelines/steps/train.py": "x\n"}, (), (), (), True),
        ({"environments/dev/pipeline.yaml": "schedule: null\n"}, (), ("dev",), (), False),
        ({"environments/dev/model.yaml": "service: {workers: 1}\n"}, (), (), ("dev",), False),
        ({"environments/dev/model.yaml": "# nothing\n"}, (), (), (), False),
        ({"environments/dev/model.yaml": None}, (), (), ("dev",), False),
        ({"environments/dev/model.yaml": "service: {\n"}, (), (), ("dev",), False),
        ({"environments/home/infrastructure.yaml": "target: local\nlogs: {kept: 1}\n"}, (), (), (), False),
        ({"environments/home/model.yaml": "service: {workers: 1}\n"}, (), (), (), False),
    ],
)
def test_a_change_touches(  # noqa: PLR0917 - pytest's arguments
    tmp_path: Path,
    change: Change,
    files: dict[str, str | None],
    infrastructure: tuple[str, ...],
    deployed: tuple[str, ...],
    model: tuple[str, ...],
    pipeline: bool,
) -> None:
    """Just those; environments of one machine are nobody else's business."""
    base = git(tmp_path, "rev-parse", "HEAD")
    found = touched(tmp_path, base, change(files))
    assert (found.infrastructure, found.deployed, found.model, found.pipeline) == (
        infrastructure,
        deployed,
        model,
        pipeline,
    )


def test_what_the_main_branch_did_meanwhile_is_not_the_branchs(tmp_path: Path, change: Change) -> None:
    """The comparison begins where the branch left."""
    git(tmp_path, "checkout", "--quiet", "-b", "branch")
    head = change({"environments/dev/infrastructure.yaml": INFRASTRUCTURE + "logs: {kept: 1}\n"})
    git(tmp_path, "checkout", "--quiet", "main")
    change({"environments/prod/infrastructure.yaml": INFRASTRUCTURE + "logs: {kept: 1}\n"})
    git(tmp_path, "checkout", "--quiet", "branch")
    assert touched(tmp_path, "main", head).infrastructure == ("dev",)


def test_nothing_is_planned_on_one_machine(tmp_path: Path, change: Change) -> None:
    """Not on that machine either: its files are handed over, its infrastructure is brought up by hand."""
    base = git(tmp_path, "rev-parse", "HEAD")
    head = change(
        {
            "environments/home/infrastructure.yaml": "target: local\nlogs: {kept: 1}\n",
            "environments/home/model.yaml": "service: {workers: 1}\n",
        }
    )
    found = touched(tmp_path, base, head, local=True)
    assert (found.infrastructure, found.model) == ((), ("home",))


def test_the_first_push_touches_everything(tmp_path: Path, change: Change) -> None:
    """There is nothing before it."""
    assert touched(tmp_path, NOTHING, change({})).infrastructure == ("dev", "test", "prod", "qa")


def test_a_shallow_clone_is_told(tmp_path: Path, change: Change) -> None:
    """With the setting that it needs."""
    change({})
    with pytest.raises(Failed, match=r"git merge-base: .*fetch-depth"):
        touched(tmp_path, "a" * 40, "HEAD")


def test_a_step_hands_it_on_as_lines_of_json(tmp_path: Path, change: Change, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names, as the workflows ask for them; on the machine of a local environment, with that too."""
    (tmp_path / "environments" / "__init__.py").touch()
    base = git(tmp_path, "rev-parse", "HEAD")
    change({f"environments/{name}/model.yaml": "service: {workers: 1}\n" for name in ("dev", "home")})
    change({"environments/dev/infrastructure.yaml": INFRASTRUCTURE + "logs: {kept: 1}\n"})
    monkeypatch.chdir(tmp_path)
    for variable, models in (("", ["dev"]), ("true", ["dev", "home"])):
        monkeypatch.setenv("LOCAL_ENVIRONMENTS", variable)
        done = CliRunner().invoke(app, ["touched", base, "HEAD"])
        found = {
            name: json.loads(value) for name, _, value in (line.partition("=") for line in done.stdout.splitlines())
        }
        assert found == {
            "infrastructure": ["dev"],
            "deployed": [],
            "model": models,
            "pipeline": False,
        }
