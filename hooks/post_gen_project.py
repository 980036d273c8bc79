"""Finish a generated project: real files where links were lost, the chosen options, its own name.

Works in the project only: cruft runs it again, elsewhere, for each update.
"""

import json
import re
import shutil
from pathlib import Path

ANSWERS = json.loads(r"""{{ cookiecutter | jsonify }}""")
TEMPLATE = Path(r"{{ template_root }}")

TEMPLATE_ONLY = ["tests/template"]
# What a project has only if this engine was chosen; an option removes whole files.
ENGINES = {
    "cdktf": ["requirements/cdktf.in", "requirements/cdktf.txt"],
    "pulumi": ["requirements/pulumi.in", "requirements/pulumi.txt"],
}


def restore_links(project: Path) -> None:
    """Put files and folders where a link became a text file that names its target: zip archives, git without links."""
    for stub in [path for path in project.rglob("*") if path.is_file() and path.stat().st_size < 256]:
        name = stub.relative_to(project).as_posix()
        source = TEMPLATE / name
        if stub.read_bytes() == (("../" * len(Path(name).parts)) + name).encode() and source.exists():
            stub.unlink()
            shutil.copytree(source, stub) if source.is_dir() else shutil.copy(source, stub)


def remove(project: Path, names: list[str]) -> None:
    """Remove files and folders; one that is not there is a fault of the template."""
    for path in (project / name for name in names):
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def clean(project: Path) -> None:
    """A template that was worked in may hold compiled files."""
    for folder in list(project.rglob("__pycache__")):
        shutil.rmtree(folder)


def rename(project: Path, slug: str) -> None:
    file = project / "pyproject.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r'(?m)^name = ".*"$', f'name = "{slug}"', text, count=1), encoding="utf-8")


def main(project: Path) -> None:
    restore_links(project)
    clean(project)
    remove(project, TEMPLATE_ONLY)
    for engine, names in ENGINES.items():
        if ANSWERS["iac"] not in (engine, "both"):
            remove(project, names)
    rename(project, ANSWERS["project_slug"])


if __name__ == "__main__":
    main(Path())
