"""What the gate looks at: a candidate and what the environment serves now, scored on the same newest rows."""

import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipelines import data, settings
from pipelines.artefact import Artefact
from pipelines.behaviour import Case
from pipelines.connection import Connection
from pipelines.metrics import Metrics, measure
from pipelines.registry.versions import LINEAGE, Registry, Version

Floats = NDArray[np.float64]
Labels = NDArray[np.bool_]


@dataclass(frozen=True)
class Judged:
    """One model with its place in a registry and its evaluation as the training recorded it."""

    version: Version
    artefact: Artefact
    scores: Floats  # of the evaluation rows; empty where these lack a column that the model needs


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """All that the rules may use; no rule fetches anything."""

    environment: str
    allowed: settings.Gate
    promotes_from: str | None
    served_upstream: str | None  # digest that the source environment serves
    candidate: Judged
    champion: Judged | None
    rows: pd.DataFrame
    target: str
    slices: tuple[str, ...]
    cases: tuple[Case, ...]
    recorded: Mapping[str, Metrics]  # of "model", "constant" and "logistic", as the training noted them

    @property
    def comparable(self) -> bool:
        """Whether there is a champion that the candidate's rows can be put to."""
        return self.champion is not None and len(self.champion.scores) > 0

    @cached_property
    def labels(self) -> Labels:
        return self.rows[self.target].to_numpy(dtype=bool)

    def measured(self, judged: Judged) -> Metrics:
        return measure(self.labels.astype("int64"), judged.scores)


def evaluation_rows(
    registry: Registry, version: Version, *, connection: Connection, root: Path
) -> tuple[pd.DataFrame, dict[str, Metrics]]:
    """The rows on which a version was evaluated, from the DVC remote by their hash, and the metrics noted then.

    Raises `DvcFailed` where the remote has lost them.
    """
    cache = root / ".dvc" / "cache"
    with tempfile.TemporaryDirectory(prefix="gate-") as scratch:
        folder = Path(scratch)
        restore(registry, version, folder, connection=connection, cache=cache)
        data.dvc(folder, "pull", f"{data.PREPARED}/evaluate.parquet")
        rows = pd.read_parquet(folder / data.PREPARED / "evaluate.parquet")
        report = registry.client.download_artifacts(version.run_id, "reports/evaluation.json", scratch)
        noted = json.loads(Path(report).read_text(encoding="utf-8"))
    every = {"model": noted["metrics"], **noted["baselines"]}
    return rows, {name: Metrics.model_validate(values) for name, values in every.items()}


def restore(registry: Registry, version: Version, folder: Path, *, connection: Connection, cache: Path) -> None:
    """Make `folder` a DVC workspace that knows the hashes of the version's training, without any code or data yet."""
    files = registry.lineage_files(version, folder / f".{LINEAGE}")
    (folder / "pipelines").mkdir(exist_ok=True)
    for name in ("dvc.lock", "dvc.yaml", "params.yaml"):
        shutil.copy(files / name, folder / "pipelines" / name)
    (folder / ".dvc").mkdir(exist_ok=True)
    (folder / ".dvc" / "config").write_text("[core]\n    no_scm = true\n    analytics = false\n", encoding="utf-8")
    data.configure(folder, cache=cache, connection=connection)
