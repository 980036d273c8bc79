"""The code of one commit in a container image, where there is no Git."""

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from environments import Invalid

BUILT = ".image.json"  # pipelines/Dockerfile writes it; a checkout has none
CODE = ("pipelines", "environments", "pyproject.toml", "requirements/pipelines.txt")


@dataclass(frozen=True, kw_only=True)
class Image:
    """What an image says it was built from."""

    commit: str
    version: str

    def refuse_unknown(self, *, commit: str | None, version: str) -> None:
        """A candidate must be told by its commit: raises `Invalid` for an image of uncommitted code or another release.

        `commit` is what the release states, where there is one; `version` that of the code itself.
        """
        if re.fullmatch("[0-9a-f]{40}", self.commit) is None:
            raise Invalid(
                f"this image was not built from one commit (COMMIT={self.commit or 'not set'}), so it trains no "
                "candidate; commit, and build it by `infra images build pipeline`"
            )
        if commit not in (None, self.commit):
            raise Invalid(
                f"pipeline.yaml states commit {commit}, but the image holds {self.commit}; "
                "release the image that was built from that commit"
            )
        if version != self.version:
            raise Invalid(
                f"the image was built as version {self.version or 'none'}, but its pyproject.toml says {version}"
            )


def built(root: Path) -> Image | None:
    """What `root` was built from where it lies in an image."""
    file = root / BUILT
    if not file.is_file():
        return None
    said = json.loads(file.read_text(encoding="utf-8"))
    return Image(commit=said["commit"], version=said["version"])


def unpack(root: Path, folder: Path) -> None:
    """A writable copy of the image's code; what the pipeline made in `folder` before stays."""
    for name in CODE:
        source, target = root / name, folder / name
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"), copy_function=shutil.copyfile)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
