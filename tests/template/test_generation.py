"""Wherever the template comes from, the project is the same, whole, and of real files."""

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from environments import Iac, project
from template.generate import generate, tracked
from tests.template.completeness import SHELL, broken_imports, differences, files, left_over, unlisted
from tests.template.conftest import committed, git

CHOICES = ("cdktf", "pulumi", "both")


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in files(folder)}


def from_url(template: Path, folder: Path) -> str:
    return f"git+file://{template}"


def from_zip(template: Path, folder: Path) -> str:
    """As a forge packs it: links are files that name their target."""
    archive = folder / "template.zip"
    git(template, "archive", "--prefix=template-0.1.0/", f"--output={archive}", "HEAD")
    with zipfile.ZipFile(archive) as packed:  # cookiecutter asks for the folder itself to be an entry
        assert packed.namelist()[0] == "template-0.1.0/"
    return str(archive)


def without_symlinks(template: Path, folder: Path) -> str:
    git(folder, "-c", "core.symlinks=false", "clone", "--quiet", str(template), "flat")
    assert (folder / "flat" / SHELL / "infra").is_file()
    return str(folder / "flat")


@pytest.mark.parametrize("iac", CHOICES)
@pytest.mark.parametrize("source", [from_url, from_zip, without_symlinks])
def test_each_source_gives_the_same_project(
    template: Path,
    projects: Callable[[str], Path],
    tmp_path: Path,
    source: Callable[[Path, Path], str],
    iac: str,
) -> None:
    """From a Git URL, from a zip archive and without symbolic links as from a path."""
    generated = generate(source(template, tmp_path), tmp_path, iac=iac)
    assert contents(generated) == contents(projects(iac))


def test_every_option_reproduces_this_repository(template: Path, projects: Callable[[str], Path]) -> None:
    """Byte for byte, but for what only the template has."""
    assert list(differences(template, tracked(), projects("both"))) == []


@pytest.mark.parametrize("iac", CHOICES)
def test_an_option_removes_whole_files(projects: Callable[[str], Path], iac: str) -> None:
    """Those of the other engine; no line of the others is different, and none imports what is gone."""
    generated, whole = projects(iac), projects("both")
    for engine in ("cdktf", "pulumi"):
        assert bool(left_over(generated, engine)) == (iac in (engine, "both"))
    kept = contents(generated)
    assert {name for name, content in contents(whole).items() if kept.get(name, content) != content} <= {"project.yaml"}
    assert list(broken_imports(generated)) == []
    assert project(generated).iac is Iac("pulumi" if iac == "pulumi" else "cdktf")


def test_answers_name_the_project(template: Path, tmp_path: Path) -> None:
    """In its identity, its package, its README and its owners."""
    generated = generate(
        template,
        tmp_path,
        project_name='Crédit & Fraud "2"',
        repository="acme/scoring",
        aws_region="us-gov-east-1",
    )
    assert generated.name == "credit-fraud-2"
    identity = project(generated)
    assert identity.name == 'Crédit & Fraud "2"'
    assert (identity.slug, identity.repository, identity.region) == (
        "credit-fraud-2",
        "acme/scoring",
        "us-gov-east-1",
    )
    assert 'name = "credit-fraud-2"\n' in (generated / "pyproject.toml").read_text(encoding="utf-8")
    assert (generated / "README.md").read_text(encoding="utf-8").startswith('# Crédit & Fraud "2"\n')
    owners = (generated / ".github/CODEOWNERS").read_text(encoding="utf-8")
    assert owners.startswith("# Whose review")
    assert "@acme/ml-ops-engineers" in owners


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("2nd Line", "ml-2nd-line"),
        ("AI", "ml-ai"),
        ("!!!", "ml-project"),
        ("日本", "ri-ben"),
        ("The Platform of the Whole Company", "the-platform-of-the-whole"),
        ("Donaudampfschifffahrtsgesellschaft", "donaudampfschifffahrtsgesellsc"),
        ("it's a {test}", "it-s-a-test"),
    ],
)
def test_an_odd_name_has_a_good_slug(template: Path, tmp_path: Path, name: str, slug: str) -> None:
    """One that the checks accept, and the name itself is kept as it was typed."""
    generated = generate(template, tmp_path, project_name=name)
    assert generated.name == slug
    assert project(generated).name == name


def test_a_template_that_was_worked_in_leaves_no_trace(template: Path, tmp_path: Path) -> None:
    """Compiled files and caches of a checkout are not in the project."""
    checkout = tmp_path / "checkout"
    shutil.copytree(template, checkout, symlinks=True)
    (checkout / "infra/__pycache__").mkdir()
    (checkout / "infra/__pycache__/cli.cpython-311.pyc").write_bytes(b"x")
    for made in (".venv/x", ".dvc/cache/x", ".infra/dev/x", "data/x"):
        (checkout / made).parent.mkdir(parents=True, exist_ok=True)
        (checkout / made).write_text("x", encoding="utf-8")
    generated = generate(checkout, tmp_path, iac="both")
    assert list(differences(template, tracked(), generated)) == []


def test_generating_touches_nothing_but_the_project(broken: Path, tmp_path: Path) -> None:
    """cruft runs the hooks again for each update: the template stays as it is, nothing appears beside the project."""
    into = tmp_path / "into"
    generate(broken, into, iac="cdktf")
    assert [path.name for path in into.iterdir()] == ["ml-platform"]
    assert git(broken, "status", "--porcelain", "--ignored") == ""


def test_the_shell_lists_its_links(template: Path) -> None:
    """cookiecutter makes an empty folder of a link that is not listed."""
    assert list(unlisted(template)) == []


def test_git_keeps_no_linked_gitignore(template: Path) -> None:
    """The shell has a real copy of each, which must be the same."""
    for name in (".gitignore", ".dvc/.gitignore"):
        copied = template / SHELL / name
        assert not copied.is_symlink()
        assert copied.read_bytes() == (template / name).read_bytes()


# A test that cannot fail is a defect: the checks above find what they are there to find.


def test_an_entry_that_is_missing_from_the_list_is_found(broken: Path, tmp_path: Path) -> None:
    """In the list itself, and in what comes of it."""
    settings = broken / "cookiecutter.json"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('    "model_service",\n', ""), encoding="utf-8")
    assert list(unlisted(broken)) == ["not in _copy_without_render: model_service"]
    generated = generate(committed(broken, "Forget a folder"), tmp_path, iac="both")
    assert "missing: model_service/cli.py" in list(differences(broken, tracked(broken), generated))


def test_a_folder_without_its_link_is_found(broken: Path, tmp_path: Path) -> None:
    """Its files are missing in the project."""
    (broken / SHELL / "benchmarks").unlink()
    assert list(unlisted(broken)) == ["not in the shell: benchmarks"]
    generated = generate(committed(broken, "Lose a link"), tmp_path, iac="both")
    assert "missing: benchmarks/drift.py" in list(differences(broken, tracked(broken), generated))


def test_a_new_folder_that_nobody_linked_is_found(broken: Path, tmp_path: Path) -> None:
    """What is added to the repository belongs to projects, or into the list of what does not."""
    (broken / "monitoring").mkdir()
    (broken / "monitoring/__init__.py").touch()
    generated = generate(committed(broken, "Add a folder"), tmp_path, iac="both")
    assert list(differences(broken, tracked(broken), generated)) == ["missing: monitoring/__init__.py"]


@pytest.mark.parametrize(
    "line", ["from infra.chosen.pulumi import app", "import infra.chosen.pulumi.app", "from infra.chosen import pulumi"]
)
def test_an_import_of_what_an_option_removes_is_found(broken: Path, tmp_path: Path, line: str) -> None:
    """In whatever form it is written."""
    (broken / "infra/chosen/pulumi").mkdir(parents=True)
    (broken / "infra/chosen/__init__.py").touch()
    (broken / "infra/chosen/pulumi/app.py").touch()
    (broken / "infra/cli.py").write_text(f"{line}\n", encoding="utf-8")
    hook = broken / "hooks/post_gen_project.py"
    text = hook.read_text(encoding="utf-8")
    hook.write_text(text.replace('"pulumi": [', '"pulumi": ["infra/chosen/pulumi", '), encoding="utf-8")
    committed(broken, "Import what may be removed")
    assert list(broken_imports(generate(broken, tmp_path / "both", iac="both"))) == []
    (found,) = set(broken_imports(generate(broken, tmp_path / "cdktf", iac="cdktf")))
    assert found.startswith("infra/cli.py imports infra.chosen.pulumi")


def test_a_removal_that_names_nothing_stops_the_generation(broken: Path, tmp_path: Path) -> None:
    """A file that was renamed and stayed in the list of an option."""
    hook = broken / "hooks/post_gen_project.py"
    text = hook.read_text(encoding="utf-8")
    hook.write_text(text.replace("requirements/pulumi.in", "requirements/gone.in"), encoding="utf-8")
    committed(broken, "Rename a file")
    with pytest.raises(Exception, match=r"requirements/gone\.in"):
        generate(broken, tmp_path, iac="cdktf")
