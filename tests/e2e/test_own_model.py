"""A team replaces the files of pipelines/dataset/ by its own, and the loop works: other columns, slices, model name."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.e2e.project import Project, wait_until


@pytest.fixture
def own() -> Iterator[Project]:
    """A project with the data set of pumps, whose dev is up."""
    project = Project()
    dataset = project.root / "pipelines/dataset"
    shutil.rmtree(dataset)
    shutil.copytree(Path(__file__).parent / "own_dataset", dataset, ignore=shutil.ignore_patterns("__pycache__"))
    project.scratch.commit("Replace the data set")
    try:
        project.run("infra", "apply", "dev")
        yield project
    finally:
        project.run("infra", "destroy", "dev", "--delete-data")
        project.scratch.remove()


def test_another_data_set_goes_through_the_loop(own: Project) -> None:
    """Train, gate, promote, serve: nothing outside the folder knows of flights."""
    printed = own.run("pipelines", "train", "--env", "dev").stdout
    assert printed.startswith("candidate dev/pump-failures/1 sha256:")
    promoted = own.run("pipelines", "promote", "1", "--env", "dev")
    assert "| ✓ | behaviour: unseen |" in promoted.stderr
    stated = own.promotion("dev")
    assert stated is not None
    wait_until(lambda: (own.ready("dev") or {}).get("digest") == stated.digest, "dev serves the pumps' model")
    answer = httpx.post(
        f"{own.variables('dev')['MODEL_SERVICE_URL']}/invocations",
        json={
            "dataframe_records": [
                {"heat": 80, "shake": 4, "plant": "north"},
                {"heat": 50, "shake": None, "plant": "south"},
            ]
        },
    )
    assert answer.status_code == 200, answer.text
    risky, calm = answer.json()["predictions"]
    assert calm < 0.2
    assert risky > 0.4
