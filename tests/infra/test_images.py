"""An image is named by what is in it; nothing else makes it another."""

import subprocess
from pathlib import Path

import pytest

import environments
from environments import Invalid
from infra import engine, images
from infra.cluster import base_image
from infra.images import DOCKERFILES, Image, Recipe
from infra.run import Failed
from tests.infra.project import CHECKOUT

BASE, COMMIT, VERSION = "python:3.11", "0" * 40, "1.0.0"
DIGEST = f"localhost:5001/project/name@sha256:{'1' * 64}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one image of three files, committed."""
    (tmp_path / "model_service/chart").mkdir(parents=True)
    (tmp_path / "environments/dev").mkdir(parents=True)
    (tmp_path / "environments/dev/infrastructure.yaml").write_text("target: kubernetes # ours\n")
    (tmp_path / "environments/dev/model.yaml").write_text("# served\nservice:\n  workers: 2 # two\n")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\nversion = "1.0.0"\n')
    (tmp_path / "model_service/server.py").write_text("print()\n")
    (tmp_path / "model_service/chart/Chart.yaml").write_text("name: x\n")
    (tmp_path / "model_service/Dockerfile").write_text(
        "ARG BASE_IMAGE=python:3.11\nFROM ${BASE_IMAGE} AS build\n# COPY not.this .\n"
        "COPY pyproject.toml \\\n  ./\nCOPY --from=build /x /y\nCOPY model_service /app/\n"
        "ARG COMMIT\nLABEL a=${COMMIT}\n"
    )
    git = ("git", "-c", "user.name=T", "-c", "user.email=t@example.invalid")
    for command in (("init", "-q"), ("add", "."), ("commit", "-qm", "First")):
        subprocess.run((*git, *command), cwd=tmp_path, check=True)
    return tmp_path


def key(root: Path, *, base: str = BASE, commit: str = COMMIT) -> str:
    return Recipe(root, "model-service").key(base, commit, VERSION)


@pytest.mark.parametrize("name", [name for name, file in DOCKERFILES.items() if (CHECKOUT / file).is_file()])
def test_the_images_of_this_project_can_be_read(name: str) -> None:
    """Their base is an argument, what they copy is there, and only the build knows its secrets."""
    recipe = Recipe(CHECKOUT, name)
    assert recipe.base.startswith("python:3.11")
    assert recipe.files or recipe.tools
    for source in recipe.copied:
        assert source.startswith(images.TOOL) or list(CHECKOUT.glob(source)), source
    assert not any("PIP_INDEX" in line or "syntax=" in line for line in recipe.file.read_text().splitlines())


def test_what_is_copied_is_what_counts(root: Path) -> None:
    """Without what another stage makes, comments, and the chart that .dockerignore keeps out."""
    names = [path.relative_to(root).as_posix() for path in Recipe(root, "model-service").files]
    assert names == ["model_service/Dockerfile", "model_service/server.py", "pyproject.toml"]


def test_an_unchanged_image_keeps_its_key(root: Path) -> None:
    """Whatever else has changed: a chart, another folder, the commit that only a label states."""
    before = key(root)
    (root / "model_service/chart/Chart.yaml").write_text("name: y\n")
    (root / "README.md").write_text("text")
    (root / "model_service/__pycache__").mkdir()
    (root / "model_service/__pycache__/server.pyc").write_bytes(b"x")
    assert key(root, commit="1" * 40) == before


@pytest.mark.parametrize("change", ["file", "mode", "new", "dockerfile", "base"])
def test_a_changed_image_has_another_key(root: Path, change: str) -> None:
    """Each thing that decides what is in it."""
    before, base = key(root), BASE
    if change == "file":
        (root / "model_service/server.py").write_text("print(1)\n")
    elif change == "mode":
        (root / "model_service/server.py").chmod(0o755)
    elif change == "new":
        (root / "model_service/other.py").write_text("")
    elif change == "dockerfile":
        with (root / "model_service/Dockerfile").open("a") as stream:
            stream.write("USER 10001\n")
    else:
        base = "python:3.11@sha256:0"
    assert key(root, base=base) != before


def test_a_commit_that_is_written_into_the_image_makes_it_another(root: Path) -> None:
    """As the pipeline's is, which says by it what it trains with."""
    with (root / "model_service/Dockerfile").open("a") as stream:
        stream.write("RUN echo ${COMMIT} > commit\n")
    assert key(root) != key(root, commit="1" * 40)


def test_uncommitted_code_is_not_given_out_as_the_commits(root: Path) -> None:
    """Only what is in the image counts: an environment's file may change without."""
    recipe = Recipe(root, "model-service")
    head = subprocess.run(("git", "rev-parse", "HEAD"), cwd=root, capture_output=True, text=True, check=True)
    assert images._commit(recipe) == head.stdout.strip()
    (root / "environments/dev/model.yaml").write_text("service: {}\n")
    assert images._commit(recipe) == head.stdout.strip()
    (root / "model_service/server.py").write_text("print(1)\n")
    assert images._commit(Recipe(root, "model-service")) == f"{head.stdout.strip()}-dirty"


def test_an_unknown_image_is_refused_with_those_there_are(root: Path) -> None:
    """Before anything is built."""
    with pytest.raises(Invalid, match="no image 'modle'; there are: model-service"):
        images.recipes(root, ["modle"])


def test_a_pin_is_written_where_it_belongs_and_the_rest_of_the_file_stays(root: Path) -> None:
    """Comments included."""
    images.pin(root, Image("model-service", DIGEST, 1, 1, built=True), "dev")
    images.pin(root, Image("mlflow", DIGEST, 1, 1, built=True), "dev")
    images.pin(root, Image("object-storage", DIGEST, 1, 1, built=True), "dev")
    model = (root / "environments/dev/model.yaml").read_text()
    assert model == f"# served\nservice:\n  workers: 2 # two\n  image: {DIGEST}\n"
    assert (root / "environments/dev/infrastructure.yaml").read_text() == (
        "target: kubernetes # ours\nkubernetes:\n  platform:\n    images:\n"
        f"      mlflow: {DIGEST}\n      object_storage: {DIGEST}\n"
    )


def test_the_pipelines_image_is_stated_by_its_release(root: Path) -> None:
    """It is not pinned behind the back of the rule that test comes before prod."""
    said = images.pin(root, Image("pipeline", DIGEST, 1, 1, built=True), "dev")
    assert "`pipelines release VERSION --env dev --image ...`" in said
    assert not (root / "environments/dev/pipeline.yaml").exists()


def test_a_pin_is_refused_where_the_file_holds_something_else(root: Path) -> None:
    """Nothing is overwritten that is not understood."""
    (root / "environments/dev/infrastructure.yaml").write_text("kubernetes: none\n")
    with pytest.raises(Invalid, match="kubernetes must be a mapping"):
        environments.update(root, "dev", "infrastructure", "kubernetes.platform", {})


def test_a_registry_that_does_not_answer_is_named(root: Path) -> None:
    """With the command that brings one up."""
    with pytest.raises(Failed, match=r"registry localhost:1: .*`infra cluster up` brings one up"):
        images.find(Recipe(root, "model-service"), "localhost:1/project")


def test_how_packages_are_got_here_is_a_secret_of_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """pip's settings, from its files and variables, are there while it runs and gone after."""
    (tmp_path / "own.conf").write_text("[global]\ntimeout = 7\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "own.conf"))
    monkeypatch.setenv("PIP_INDEX_URL", "https://example.invalid/simple")
    with images._secrets() as secrets:
        (pip,) = [Path(each.partition("src=")[2]) for each in secrets if each.startswith("id=pip")]
        assert "timeout = 7" in pip.read_text()
        assert "index-url = https://example.invalid/simple" in pip.read_text()
    assert not pip.exists()


def test_without_an_engine_it_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/none")
    with pytest.raises(Failed, match=r"no Docker engine is reached .*apt-get install"), engine.engine(lambda _: None):
        pytest.fail("there is none")


def test_a_base_of_ours_is_named_by_what_is_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that another list of packages is another image."""
    before = base_image.own()
    monkeypatch.setattr(base_image, "PACKAGES", (*base_image.PACKAGES, "git"))
    assert base_image.own() != before
