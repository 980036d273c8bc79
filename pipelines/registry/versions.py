"""Model versions in one environment's MLflow registry, with the lineage that travels with them as tags."""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from environments import Invalid
from environments.promotion import digest
from pipelines.connection import Connection
from pipelines.registry import login

if TYPE_CHECKING:
    from mlflow import MlflowClient
    from mlflow.entities.model_registry import ModelVersion

ARTEFACT = "artefact"
LINEAGE = "lineage"  # the run's folder with dvc.lock, dvc.yaml, params.yaml


class Tampered(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """What was stored is not what was registered."""


class Lineage(BaseModel):
    """Where an artefact comes from. The same in every environment's registry, kept as tags of the model version."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    digest: str
    git_commit: str
    pipeline_version: str
    data: str
    prepared_data: str
    evaluated_from: str
    evaluated_until: str
    training_run: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Version:
    """A registered model version; `run_id` is the run in this registry that holds its files."""

    environment: str
    model: str
    number: int
    run_id: str
    lineage: Lineage

    @property
    def name(self) -> str:
        return f"{self.environment}/{self.model}/{self.number}"


class Registry:
    """The registry of one environment. Raises mlflow's exceptions where the server does not answer."""

    def __init__(self, environment: str, client: "MlflowClient") -> None:
        self.environment = environment
        self.client = client

    @classmethod
    def of(cls, connection: Connection) -> Self:
        return cls(connection.environment, client(connection))

    def find(self, model: str, number: int) -> Version:
        """Raises `Invalid` with what there is where the version does not exist."""
        from mlflow.exceptions import MlflowException

        try:
            return self._version(self.client.get_model_version(model, str(number)))
        except MlflowException as error:
            if error.error_code != "RESOURCE_DOES_NOT_EXIST":
                raise
            there = sorted(int(found.version) for found in self.client.search_model_versions(f"name='{model}'"))
            known = ", ".join(map(str, there)) or "none"
            raise Invalid(f"{self.environment} has no version {number} of {model}; versions: {known}") from error

    def with_digest(self, model: str, wanted: str) -> Version | None:
        """The oldest version that holds this very artefact."""
        found = self.client.search_model_versions(f"name='{model}' and tags.digest='{wanted}'")
        return self._version(min(found, key=lambda version: int(version.version))) if found else None

    def register(self, model: str, run_id: str, lineage: Lineage) -> Version:
        """Make the artefact of a run a model version; the last step, so that a version is always whole."""
        from mlflow.exceptions import MlflowException

        try:
            self.client.create_registered_model(model)
        except MlflowException as error:
            if error.error_code != "RESOURCE_ALREADY_EXISTS":
                raise
        return self._version(
            self.client.create_model_version(
                model, f"runs:/{run_id}/{ARTEFACT}", run_id, tags=lineage.model_dump(mode="json")
            )
        )

    def artefact(self, version: Version, cache: Path) -> Path:
        """The version's artefact in a local cache, by digest. Raises `Tampered` where it is not what was registered."""
        wanted = version.lineage.digest
        folder = cache / wanted.removeprefix("sha256:")
        if folder.is_dir() and digest(folder) == wanted:
            return folder
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix=".download-") as scratch:
            got = Path(self.client.download_artifacts(version.run_id, ARTEFACT, scratch))
            if (found := digest(got)) != wanted:
                raise Tampered(f"{version.name}: its artefact is {found}, registered was {wanted}")
            shutil.rmtree(folder, ignore_errors=True)
            got.rename(folder)
        return folder

    def lineage_files(self, version: Version, folder: Path) -> Path:
        """Download `dvc.lock`, `dvc.yaml` and `params.yaml` of the training."""
        folder.mkdir(parents=True, exist_ok=True)
        return Path(self.client.download_artifacts(version.run_id, LINEAGE, str(folder)))

    def _version(self, found: "ModelVersion") -> Version:
        try:
            lineage = Lineage.model_validate(found.tags)
        except ValidationError as error:
            missing = ", ".join(str(fault["loc"][0]) for fault in error.errors())
            raise Invalid(
                f"{self.environment}/{found.name}/{found.version} was not registered by `pipelines train`: "
                f"no lineage ({missing})"
            ) from error
        if found.run_id is None:
            raise Invalid(f"{self.environment}/{found.name}/{found.version} belongs to no run")
        return Version(
            environment=self.environment,
            model=found.name,
            number=int(found.version),
            run_id=found.run_id,
            lineage=lineage,
        )


def client(connection: Connection) -> "MlflowClient":
    """A client that is quiet, tells nobody, and gives up in a minute rather than in a quarter of an hour."""
    os.environ["MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR"] = "false"
    os.environ["MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT"] = "true"
    os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
    os.environ.setdefault("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "4")
    import logging

    from mlflow import MlflowClient

    login.use(connection)
    logging.getLogger("mlflow").setLevel(logging.WARNING)
    return MlflowClient(connection.tracking_uri, connection.tracking_uri)


def experiment(client: "MlflowClient", name: str) -> str:
    """The id of an experiment, made where it is missing, also when two make it at once."""
    from mlflow.exceptions import MlflowException

    found = client.get_experiment_by_name(name)
    if found is not None:
        return str(found.experiment_id)
    try:
        return str(client.create_experiment(name))
    except MlflowException as error:
        if error.error_code != "RESOURCE_ALREADY_EXISTS":
            raise
        return experiment(client, name)
