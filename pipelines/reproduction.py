"""Train a registered model again from its recorded commit, data and parameters, and compare bit by bit."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from environments.promotion import digest
from pipelines import data, workspace
from pipelines.connection import connect
from pipelines.registry.versions import Registry, Version


@dataclass(frozen=True, kw_only=True)
class Reproduction:
    registered: Version
    digest: str
    other_packages: tuple[str, ...]  # recorded, with what is installed here instead

    @property
    def identical(self) -> bool:
        return self.digest == self.registered.lineage.digest


def reproduce(root: Path, environment: str, model: str, number: int, *, say: Callable[[str], None]) -> Reproduction:
    """Retrain from the data of the recorded hash and the recorded tuned parameters.

    The search for parameters is bounded by time, so its result is part of what was recorded. Raises `Invalid` where the
    commit is not in this clone and `DvcFailed` where the data is gone or a step fails.
    """
    connection = connect(root, environment)
    registry = Registry.of(connection)
    registered = registry.find(model, number)
    commit = workspace.commit_of(root, registered.lineage.git_commit)
    with tempfile.TemporaryDirectory(prefix="reproduce-") as scratch:
        folder = Path(scratch).resolve() / "workspace"
        workspace.checkout(root, commit, folder)
        data.configure(folder, cache=root / ".dvc" / "cache", connection=connection)
        recorded = registry.lineage_files(registered, Path(scratch) / "recorded")
        for name in ("dvc.lock", "params.yaml"):
            (folder / "pipelines" / name).write_bytes((recorded / name).read_bytes())
        say(f"{registered.name}: commit {commit[:8]}, data {registered.lineage.data}")
        data.dvc(folder, "pull", data.RAW, data.TUNED)
        for step in ("validate", "preprocess", "train"):
            data.dvc(folder, "repro", "--force", "--single-item", f"{data.PIPELINE}:{step}", show=True)
        other = _other_packages(registry.artefact(registered, root / ".pipelines" / "artefacts") / "requirements.txt")
        return Reproduction(registered=registered, digest=digest(folder / "artefact"), other_packages=other)


def _other_packages(requirements: Path) -> tuple[str, ...]:
    other = []
    for line in requirements.read_text(encoding="utf-8").splitlines():
        name, _, wanted = line.partition("==")
        try:
            found = version(name.strip())
        except PackageNotFoundError:
            found = "none"
        if wanted and found != wanted.strip():
            other.append(f"{line.strip()} (here {found})")
    return tuple(other)
