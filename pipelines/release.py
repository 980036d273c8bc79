"""Releases a version of the pipeline to an environment: `release` in its pipeline.yaml, written in one step.

Where `releases_from` names another environment, only what has trained there with success comes here: the same version,
in an image of the same digest. The record of that training is written beside it, and the file is refused without it.
"""

import re
import subprocess
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import environments
from environments import Invalid
from pipelines import settings, tracking, workspace
from pipelines.connection import connect
from pipelines.labels import COMMIT, VERSION, labels
from pipelines.registry import versions
from pipelines.training import IMAGE_TAG

if TYPE_CHECKING:
    from mlflow.entities import Run

FINISHED = "FINISHED"


class Untested(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """The version may not come to this environment yet."""


@dataclass(frozen=True, kw_only=True)
class Tried:
    """A training of a version in an environment, as its MLflow recorded it."""

    run_id: str
    status: str
    image: str
    git_commit: str

    @property
    def digest(self) -> str:
        return self.image.partition("@")[2]


def release(root: Path, environment: str, version: str, *, image: str | None, commit: str | None) -> settings.Release:
    """State the version in pipeline.yaml. Raises `Invalid`, and `Untested` where the environment's rule refuses it."""
    _refuse_wrong(version, image)
    rule = settings.unreleased(root, environment)
    if rule.releases_from is None:
        found = _committed(root, environment, version, image=image, commit=commit)
    else:
        found = _tested(root, environment, rule.releases_from, version, image=image, commit=commit)
    environments.update(root, environment, "pipeline", "release", found.model_dump(mode="json", exclude_none=True))
    return found


def _committed(
    root: Path, environment: str, version: str, *, image: str | None, commit: str | None
) -> settings.Release:
    """The version of a commit of this clone, which its pyproject.toml must state."""
    if image is None:
        raise Invalid(
            f"--image: which image has version {version}? `infra images build pipeline` builds and names it "
            f"(environments/{environment}/pipeline.yaml has no releases_from, where a tested one would be looked up)"
        )
    said = labels(image)
    if said is not None:
        commit = _agreed(image, said, version, commit and workspace.commit_of(root, commit))
    elif commit is None:
        raise Invalid(f"--commit: the registry does not tell of which commit {image} is; name it")
    found = workspace.commit_of(root, commit)
    if (stated := _version_at(root, found)) != version:
        raise Invalid(
            f"pyproject.toml of commit {found[:12]} says version {stated}, not {version}; release that version"
        )
    return settings.Release(version=version, image=image, git_commit=found)


def _agreed(image: str, said: Mapping[str, str], version: str, commit: str | None) -> str:
    """The commit that the image was built from, as it says itself."""
    revision = said.get(COMMIT, "")
    if re.fullmatch("[0-9a-f]{40}", revision) is None:
        raise Invalid(
            f"{image} was not built from one commit (revision {revision or 'unknown'}); commit and build again"
        )
    if commit not in (None, revision):
        raise Invalid(f"--commit: {image} was built from {revision}, not from {commit}")
    if said.get(VERSION) != version:
        raise Invalid(f"{image} is version {said.get(VERSION) or 'unknown'}, not {version}")
    return revision


def _tested(
    root: Path, environment: str, source: str, version: str, *, image: str | None, commit: str | None
) -> settings.Release:
    trainings = tried(root, source, version)
    passed = [training for training in trainings if training.status == FINISHED]
    if not passed:
        last = f" (the last try was {trainings[0].status}: run {trainings[0].run_id})" if trainings else ""
        raise Untested(
            f"{environment} takes a version of the pipeline only after a successful training in {source}, and version "
            f"{version} has none{last}; run `pipelines release {version} --env {source} --image ...`, `infra apply "
            f"{source}` and `pipelines train --env {source}`, then release again"
        )
    if image is None:
        image = passed[0].image
    digest = image.partition("@")[2]
    evidence = next((training for training in passed if training.digest == digest), None)
    if evidence is None:
        tested = ", ".join(dict.fromkeys(training.digest for training in passed))
        raise Untested(
            f"{environment} takes the image that was tested: version {version} trained in {source} as {tested}, "
            f"not as {digest}; leave out --image, or train with this image in {source} first"
        )
    if commit is not None and workspace.commit_of(root, commit) != evidence.git_commit:
        raise Untested(f"the image that trained in {source} holds commit {evidence.git_commit}, not {commit}")
    return settings.Release(
        version=version,
        image=image,
        git_commit=evidence.git_commit,
        tested=settings.Tested(environment=source, run_id=evidence.run_id),
    )


def tried(root: Path, environment: str, version: str) -> list[Tried]:
    """Trainings of this version from an image, the newest first."""
    connection = connect(root, environment)
    client = versions.client(connection)
    experiment = client.get_experiment_by_name(tracking.EXPERIMENT)
    if experiment is None:
        return []
    runs: list[Run] = client.search_runs(
        [experiment.experiment_id],
        f"tags.pipeline_version = '{version}' and tags.environment = '{environment}'",
        order_by=["attributes.start_time DESC"],
        max_results=1000,
    )
    return [
        Tried(
            run_id=run.info.run_id,
            status=run.info.status,
            image=run.data.tags[IMAGE_TAG],
            git_commit=run.data.tags["git_commit"],
        )
        for run in runs
        if IMAGE_TAG in run.data.tags
    ]


def _refuse_wrong(version: str, image: str | None) -> None:
    if re.fullmatch(settings.VERSION, version) is None:
        raise Invalid(f"VERSION: {version!r} is not a version such as 1.4.0")
    if image is not None and re.fullmatch(settings.IMAGE, image) is None:
        raise Invalid(f"--image: {image!r} is not REPOSITORY@sha256:..., which is what cannot change behind our back")


def _version_at(root: Path, commit: str) -> str:
    shown = subprocess.run(
        ["git", "show", f"{commit}:pyproject.toml"], cwd=root, capture_output=True, text=True, check=False
    )
    try:
        return str(tomllib.loads(shown.stdout)["project"]["version"])
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise Invalid(f"pyproject.toml of commit {commit[:12]} states no project.version") from error
