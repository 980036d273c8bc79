"""A copy of the project with a Git history of its own, so that the demo changes nothing in the checkout."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

AUTHOR = {
    "GIT_AUTHOR_NAME": "Demo",
    "GIT_AUTHOR_EMAIL": "demo@example.invalid",
    "GIT_COMMITTER_NAME": "Demo",
    "GIT_COMMITTER_EMAIL": "demo@example.invalid",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


class Scratch:
    """Where the demo works; every Git commit in it is made here."""

    def __init__(self, project: Path) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="mlops-demo-")).resolve()
        for name in _files(project):
            target = self.root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(project / name, target)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        return subprocess.run(
            ["git", *arguments],
            cwd=self.root,
            env=os.environ | AUTHOR,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()

    def commit(self, message: str) -> str:
        """Commit all that changed; returns the short hash."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        return self.git("rev-parse", "--short", "HEAD")

    def remove(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)


def _files(project: Path) -> list[str]:
    """What Git would commit, or everything that is not made by the project where there is no Git yet."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode == 0 and listing.stdout:
        return [name for name in listing.stdout.split("\0") if name and (project / name).is_file()]
    made = {".venv", ".tools", ".infra", ".pipelines", "data", "reports", "artefact", "__pycache__", ".git"}
    return [
        str(file.relative_to(project))
        for file in project.rglob("*")
        if file.is_file() and not made.intersection(file.relative_to(project).parts)
    ]
