"""What is delivered to a cluster: the charts of the three rooms, each with the values that its room states.

A room prints its values as JSON (`pipelines values --env ENV`, `model-service values --env ENV`); exit code 4 says that
there is nothing to deliver yet.
"""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from environments import Invalid
from infra.aws.names import PREDICTIONS
from infra.kubernetes.helm import Release
from infra.kubernetes.place import Place
from infra.kubernetes.secrets import LABELS, MLFLOW_AUTH, OBJECT_STORAGE
from infra.platform import values as platform
from infra.platform.rules import rules, scraped
from infra.platform.settings import Auth
from infra.run import Failed

NOTHING_YET = 4


class Part(StrEnum):
    """A release, in the order in which they are delivered."""

    PLATFORM = "platform"
    PIPELINE = "pipeline"
    MODEL = "model"


CHARTS = {Part.PLATFORM: "infra/platform", Part.PIPELINE: "pipelines/chart", Part.MODEL: "model_service/chart"}
SCRIPTS = {Part.PIPELINE: "pipelines", Part.MODEL: "model-service"}


@dataclass(frozen=True)
class Connection:
    """How what runs in the cluster reaches the environment, by the standard variables."""

    variables: Mapping[str, str]
    secrets: tuple[str, ...]  # whose keys are variables, too
    service_account_annotations: Mapping[str, str]

    @property
    def values(self) -> dict[str, Any]:
        return {
            "variables": dict(self.variables),
            "secrets": list(self.secrets),
            "service_account_annotations": dict(self.service_account_annotations),
        }


def connection(place: Place) -> Connection:
    return on_aws(place, place.outputs) if place.outputs else in_cluster(place)


def in_cluster(place: Place) -> Connection:
    """Storage and database are in the namespace itself."""
    return Connection(
        variables={
            "ENVIRONMENT": place.environment,
            "MLFLOW_TRACKING_URI": "http://mlflow:5000",
            "DVC_REMOTE_URL": "s3://dvc",
            "PREDICTION_LOG_URL": "s3://dvc/predictions",
            "AWS_ENDPOINT_URL": "http://object-storage:7070",
            "AWS_DEFAULT_REGION": place.region,
            # What boto3 adds by default since 1.36 breaks some S3 servers.
            "AWS_REQUEST_CHECKSUM_CALCULATION": "when_required",
            "AWS_RESPONSE_CHECKSUM_VALIDATION": "when_required",
        },
        secrets=(OBJECT_STORAGE, *_login(place)),
        service_account_annotations={},
    )


def on_aws(place: Place, outputs: Mapping[str, Any]) -> Connection:
    """Storage is S3; pods have their identities by the foundation, so there is no key of theirs to know."""
    bucket = f"s3://{outputs['dvc_bucket']}"
    return Connection(
        variables={
            "ENVIRONMENT": place.environment,
            "MLFLOW_TRACKING_URI": "http://mlflow:5000",
            "DVC_REMOTE_URL": bucket,
            "PREDICTION_LOG_URL": f"{bucket}/{PREDICTIONS}".rstrip("/"),
            "AWS_DEFAULT_REGION": place.region,
        },
        secrets=_login(place),
        service_account_annotations={},
    )


def _login(place: Place) -> tuple[str, ...]:
    """Of MLflow, where users log in."""
    return (MLFLOW_AUTH,) if place.kubernetes.platform.mlflow.auth is Auth.BASIC else ()


@dataclass(frozen=True)
class Delivery:
    """The releases, and what there is nothing to deliver of yet."""

    releases: tuple[Release, ...]
    absent: tuple[Part, ...]


def delivery(place: Place, only: Sequence[Part] = ()) -> Delivery:
    """Raises `Invalid` with the faults that the rooms find in their files."""
    reached = connection(place)
    releases, absent, faults = [], [], []
    for part in Part:
        chart = place.root / CHARTS[part]
        if (only and part not in only) or not (chart / "Chart.yaml").is_file():
            continue
        try:
            own = _platform(place) if part is Part.PLATFORM else _values(place, SCRIPTS[part])
        except Invalid as fault:
            faults.append(str(fault))
            continue
        if own is None:
            absent.append(part)
            continue
        of_it = replace(reached, secrets=(*reached.secrets, LABELS)) if part is Part.MODEL else reached
        common = {"environment": place.environment, "connection": of_it.values}
        releases.append(Release(part.value, chart, {**own, **common}))
    if faults:
        raise Invalid("\n".join(faults))
    return Delivery(tuple(releases), tuple(absent))


def _platform(place: Place) -> Mapping[str, Any]:
    wanted = place.kubernetes.platform
    given = rules(place.root, place.environment, place.namespace, wanted.monitoring)
    jobs = scraped(place.root, wanted.monitoring)
    return platform.values(wanted, place.environment, outputs=place.outputs, rules=given, scraped=jobs)


def _values(place: Place, script: str) -> Mapping[str, Any] | None:
    """What a room's command prints; None where it has nothing to deliver yet."""
    command = [str(Path(sys.executable).parent / script), "values", "--env", place.environment]
    done = subprocess.run(command, cwd=place.root, capture_output=True, text=True, check=False, timeout=120)
    if done.returncode == NOTHING_YET:
        return None
    if done.returncode == 2:
        raise Invalid(done.stderr.strip())
    if done.returncode:
        raise Failed(f"{script} values --env {place.environment}: {done.stderr.strip()[-2000:]}")
    found: Mapping[str, Any] = json.loads(done.stdout)
    return found
