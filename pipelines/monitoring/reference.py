"""The rows that a served model is held against: a sample of its own training, kept with its run in MLflow.

The evaluation step writes it and the reports of a run travel with the model on promotion, so every environment has it.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from pipelines import reference as kept
from pipelines.features import Feature
from pipelines.monitoring.log import SCORE, TIME_OF

if TYPE_CHECKING:
    from pipelines.registry.versions import Registry, Version

TRAINING, EVALUATION, PART, LABEL = kept.TRAINING, kept.EVALUATION, kept.PART, kept.LABEL


@dataclass(frozen=True)
class Reference:
    """`training`: what the model learned from. `evaluation`: what it had not seen, with its scores and the labels.

    Beside the features they have the columns TIME_OF, SCORE and LABEL.
    """

    training: pl.DataFrame
    evaluation: pl.DataFrame

    def rows(self, part: str) -> pl.DataFrame:
        return self.training if part == TRAINING else self.evaluation

    @property
    def features(self) -> tuple[Feature, ...]:
        kinds = {name: "category" if kind == pl.String else "number" for name, kind in self.training.schema.items()}
        found = {name: kind for name, kind in kinds.items() if name not in (TIME_OF, SCORE, LABEL)}
        return tuple(Feature.model_validate({"name": name, "kind": kind}) for name, kind in found.items())


def fetch(registry: "Registry", version: "Version") -> Reference | None:
    """None where the model's training kept none: it is older than monitoring, or somebody else's."""
    folder, _, name = kept.FILE.rpartition("/")
    if not any(item.path == kept.FILE for item in registry.client.list_artifacts(version.run_id, folder)):
        return None
    with tempfile.TemporaryDirectory(prefix="reference-") as scratch:
        return read(Path(registry.client.download_artifacts(version.run_id, f"{folder}/{name}", scratch)))


def read(file: Path) -> Reference:
    """As `pipelines.reference.sample` made it."""
    table = pl.read_parquet(file).with_columns(
        pl.col(TIME_OF).cast(pl.Datetime("us")).dt.replace_time_zone("UTC"), pl.col(LABEL).cast(pl.Int64)
    )
    parts = {part: table.filter(pl.col(PART) == part).drop(PART) for part in (TRAINING, EVALUATION)}
    return Reference(training=parts[TRAINING], evaluation=parts[EVALUATION])
