"""What must be so of every generated project; each function lists what is not."""

import ast
import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path

SHELL = "{{cookiecutter.project_slug}}"
# Files of this repository that no project has.
OWN = (
    SHELL,
    ".ci/",
    ".ignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "conftest.py",
    "cookiecutter.json",
    "hooks/",
    "project.mk",
    "template/",
    "tests/template/",
    # of the other CIs, which the default answers do not choose
    "docs/gitlab.md",
    "docs/jenkins.md",
    "tests/gitlab/",
    "tests/jenkins/",
)
# Files that the shell itself holds: rendered, or what a link may not be.
RENDERED = ("README.md", ".github/")
ENGINES = ("cdktf", "pulumi")
WORDS = {"cdktf": "cdktf|terraform", "pulumi": "pulumi"}
NAMED = {engine: re.compile(rf"(^|[/_.-])({words})([/_.-]|$)") for engine, words in WORDS.items()}


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {".cruft.json"}


def shipped(names: list[str]) -> set[str]:
    """Of the files that this repository tracks, those that a project with every option has."""
    return {name for name in names if not name.startswith(OWN)}


def differences(template: Path, names: list[str], project: Path) -> Iterator[str]:
    """How a project with every option and the default answers differs from this repository, beyond its README."""
    generated, expected = files(project), shipped(names)
    own = {name for name in generated if name.startswith(RENDERED)}
    yield from (f"missing: {name}" for name in sorted(expected - generated - {"README.md"}))
    yield from (f"too much: {name}" for name in sorted(generated - expected - own))
    for name in sorted(generated & expected - {"README.md"}):
        if (project / name).read_bytes() != (template / name).read_bytes():
            yield f"different: {name}"
        if bool((project / name).stat().st_mode & 0o100) != bool((template / name).stat().st_mode & 0o100):
            yield f"executable in one only: {name}"
    yield from (f"a link: {path.relative_to(project)}" for path in project.rglob("*") if path.is_symlink())


def broken_imports(project: Path) -> Iterator[str]:
    """Imports of the project's own modules that are not there."""
    rooms = {path.name for path in project.iterdir() if path.is_dir()} | {"template", "infra"}
    for file in sorted(project.rglob("*.py")):
        package = file.relative_to(project).parent.as_posix().replace("/", ".")
        for module in _imported(ast.parse(file.read_text(encoding="utf-8")), package):
            if module.split(".")[0] in rooms and not _exists(project, module):
                yield f"{file.relative_to(project)} imports {module}"


def _imported(tree: ast.AST, package: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            relative = importlib.util.resolve_name("." * node.level, package) if node.level else ""
            module = ".".join(part for part in (relative.rstrip("."), node.module or "") if part)
            yield module
            # `from infra import aws` may name a module or an attribute; a folder without the module is told by its name
            yield from (f"{module}.{alias.name}" for alias in node.names if alias.name in ENGINES)


def _exists(project: Path, module: str) -> bool:
    path = project.joinpath(*module.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def left_over(project: Path, engine: str) -> list[str]:
    """Files that belong to an engine, by their names."""
    return sorted(name for name in files(project) if NAMED[engine].search(name))


def unlisted(template: Path) -> Iterator[str]:
    """Links of the shell that cookiecutter would not follow, and entries of the list that name nothing."""
    listed = set(json.loads((template / "cookiecutter.json").read_text(encoding="utf-8"))["_copy_without_render"])
    shell = template / SHELL
    for path in shell.rglob("*"):
        name = path.relative_to(shell)
        if path.is_symlink() and not {name.as_posix(), *(parent.as_posix() for parent in name.parents)} & listed:
            yield f"not in _copy_without_render: {name}"
    yield from (f"not in the shell: {name}" for name in sorted(listed) if not (shell / name).exists())
