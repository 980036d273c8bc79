"""Generates a project from this repository, as Git would hand it to a user."""

import json
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".tools" / "template" / "bin"


class Refused(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """cookiecutter generated nothing; the message is what it said."""


def tracked(root: Path = ROOT) -> list[str]:
    """What Git has or would take: files and links, no caches and no virtual environments."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [name for name in listing.split("\0") if name and ((root / name).is_symlink() or (root / name).exists())]


def copy(into: Path) -> Path:
    """The template without what lies about in a checkout; links stay links."""
    for name in tracked():
        (into / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, into / name, follow_symlinks=False)
    return into


def generate(template: Path | str, into: Path, *options: str, **answers: str) -> Path:
    """Run cookiecutter with its defaults and these answers; returns the project's folder."""
    home = into / ".home"  # the user's own defaults and replays are not asked
    home.mkdir(parents=True, exist_ok=True)
    said = subprocess.run(
        [
            str(TOOLS / "cookiecutter"),
            str(template),
            "--no-input",
            "--default-config",
            "--output-dir",
            str(into),
            *options,
            *(f"{key}={value}" for key, value in answers.items()),
        ],
        env=os.environ | {"HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    replays = list((home / ".cookiecutter_replay").glob("*.json"))
    if said.returncode or len(replays) != 1:
        raise Refused(said.stdout + said.stderr)
    context = json.loads(replays[0].read_text(encoding="utf-8"))["cookiecutter"]
    shutil.rmtree(home)
    return into / str(context["project_slug"])
