"""Two small artefacts, a registry that holds them, and services that serve them."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from environments.promotion import digest
from tests.model_service import bundle
from tests.model_service.running import MODEL, Running

ROW: dict[str, Any] = {"distance": 1000.0, "hour": 17, "temp": 12.5, "carrier": "B6", "origin": "JFK"}


@dataclass(frozen=True)
class Registry:
    """An MLflow registry; version n is `artefacts[n - 1]`."""

    uri: str
    artefacts: tuple[Path, ...]

    def sha(self, version: int) -> str:
        return digest(self.artefacts[version - 1])


@pytest.fixture(scope="session")
def artefacts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two artefacts that differ."""
    folder = tmp_path_factory.mktemp("artefacts")
    return bundle.build(folder / "one", seed=1), bundle.build(folder / "two", seed=2)


@pytest.fixture(scope="session")
def registry(artefacts: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Registry:
    """A registry without a server: the subject of these tests is the service."""
    from mlflow import MlflowClient  # takes seconds

    folder = tmp_path_factory.mktemp("registry")
    uri = f"sqlite:///{folder}/mlflow.db"
    client = MlflowClient(tracking_uri=uri, registry_uri=uri)
    experiment = client.create_experiment("flights", artifact_location=(folder / "artefacts").as_uri())
    client.create_registered_model(MODEL)
    for artefact in artefacts:
        run = client.create_run(experiment)
        target = folder / "artefacts" / run.info.run_id / "artifacts" / "artefact"
        shutil.copytree(artefact, target)
        client.create_model_version(MODEL, f"runs:/{run.info.run_id}/artefact", run.info.run_id)
    return Registry(uri, artefacts)


@pytest.fixture(scope="session")
def served(registry: Registry, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A service with two workers that serves version 1, for tests that leave it as it is."""
    settings = {"max_body_bytes": 65536, "body_seconds": 1}
    service = Running(tmp_path_factory.mktemp("served"), registry.uri, settings=settings)
    service.serve(registry.artefacts[0], 1)
    yield service.start().wait(1)
    service.kill()


@pytest.fixture(scope="session")
def client(served: Running) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url, timeout=30) as session:
        yield session


@pytest.fixture
def start(registry: Registry, tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """Makes services of the test's own; they end with it."""
    services: list[Running] = []

    def make(name: str = "service", **options: Any) -> Running:
        service = Running(tmp_path / name, options.pop("tracking_uri", registry.uri), **options)
        services.append(service)
        return service

    yield make
    for service in services:
        service.kill()


@pytest.fixture
def row() -> dict[str, Any]:
    return dict(ROW)
