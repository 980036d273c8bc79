"""Where a look's consequences go: in a checkout along the chain of environments, in a pod no further than its own."""

from pathlib import Path

import pytest

from environments import Invalid
from pipelines import image, settings
from pipelines.monitoring import monitor
from pipelines.monitoring.decision import Decision
from pipelines.monitoring.response import Response
from tests.pipelines.monitoring import examples, traffic


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """The root of an image: no file of any environment, no Git, no project.yaml."""
    (tmp_path / image.BUILT).write_text('{"commit": "", "version": ""}', encoding="utf-8")
    return tmp_path


def stated(folder: Path, text: str) -> Path:
    file = folder / "stated.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_pod_of_an_environment_that_trains_is_where_it_trains(built: Path) -> None:
    """It asks no other environment's file."""
    watched = traffic.connection(built)
    response = Response.of(built, watched, stated(built, "promotes_from: null\n"), print)
    assert response.trains == watched


def test_a_pod_whose_models_come_from_elsewhere_decides_nothing(built: Path) -> None:
    """And says who does."""
    said: list[str] = []
    response = Response.of(built, traffic.connection(built), stated(built, "promotes_from: test\n"), said.append)
    assert response.trains is None
    assert response.retrain(examples.report(), because=None, file=None) == Decision()
    (line,) = said
    assert line.startswith("no retraining is decided in a pod of dev, whose models come from test: ")
    assert line.endswith("`pipelines monitor --env dev --retrain` outside decides")


def test_before_a_model_is_delivered_nothing_is_served(built: Path) -> None:
    """A cluster mounts what there is; a checkout whose file is missing is told so."""
    release = {"version": "1.4.0", "image": f"registry/pipeline@sha256:{'0' * 64}", "git_commit": "b" * 40}
    file = stated(built, settings.Pipeline.model_validate({"release": release}).model_dump_json(exclude_unset=True))
    absent = built / "served" / "model.yaml"
    subject = monitor.subject_of(built, "dev", model_file=absent, pipeline_file=file)
    assert (subject.record, subject.pipeline_version) == (None, "1.4.0")
    (built / image.BUILT).unlink()
    with pytest.raises(Invalid, match=r"model\.yaml: the file is missing"):
        monitor.subject_of(built, "dev", model_file=absent, pipeline_file=file)
