"""How to reach an environment: the standard variables, as `infra connect` gives them."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from environments import Invalid


class Connection(BaseModel):
    """The variables of one environment that the pipeline uses."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    environment: str = Field(alias="ENVIRONMENT")
    tracking_uri: str = Field(alias="MLFLOW_TRACKING_URI", pattern="^https?://")
    dvc_remote_url: str = Field(alias="DVC_REMOTE_URL", min_length=1)
    prediction_log_url: str | None = Field(None, alias="PREDICTION_LOG_URL", description="where the service logs")
    s3_endpoint_url: str | None = Field(None, alias="AWS_ENDPOINT_URL")
    region: str | None = Field(None, alias="AWS_DEFAULT_REGION", description="for which requests to S3 are signed")
    access_key_id: str | None = Field(None, alias="AWS_ACCESS_KEY_ID", repr=False)
    secret_access_key: str | None = Field(None, alias="AWS_SECRET_ACCESS_KEY", repr=False)
    username: str | None = Field(None, alias="MLFLOW_TRACKING_USERNAME", description="where users log in to MLflow")
    password: str | None = Field(None, alias="MLFLOW_TRACKING_PASSWORD", repr=False)
    namespace: str | None = Field(None, alias="KUBERNETES_NAMESPACE", description="where trainings are Jobs")
    kubeconfig: Path | None = Field(None, alias="KUBECONFIG")
    model_service_url: str | None = Field(None, alias="MODEL_SERVICE_URL")


NEEDED = {"MLFLOW_TRACKING_URI", "DVC_REMOTE_URL"}  # of the shell's variables at least one, or none of them counts


class Unreachable(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """The environment is not up, or nothing says how to reach it."""


def connect(root: Path, environment: str, variables: Mapping[str, str] | None = None) -> Connection:
    """The environment's connection: from the shell where it is set for this environment, else from `infra connect`.

    Variables that were set for another environment are never used. The environment's name alone, as a step of a
    workflow has it, reaches nothing.
    """
    shell = os.environ if variables is None else variables
    if shell.get("ENVIRONMENT") == environment and NEEDED & set(shell):
        return _parsed(shell, f"the shell's variables for {environment}")
    command = shutil.which("infra", path=f"{Path(sys.executable).parent}{os.pathsep}{shell.get('PATH', '')}")
    if command is None:
        raise Invalid(
            f"no connection to {environment}: set ENVIRONMENT={environment}, MLFLOW_TRACKING_URI and DVC_REMOTE_URL, "
            f"or install infra, which gives them by `infra connect {environment}`"
        )
    answer = subprocess.run(
        [command, "connect", environment, "--json"], cwd=root, capture_output=True, text=True, check=False, timeout=120
    )
    if answer.returncode != 0:
        raise Unreachable(answer.stderr.strip() or f"`infra connect {environment}` failed")
    return _parsed(json.loads(answer.stdout), f"`infra connect {environment}`")


def _parsed(variables: Mapping[str, str], origin: str) -> Connection:
    try:
        return Connection.model_validate(dict(variables))
    except ValidationError as error:
        faults = "; ".join(f"{fault['loc'][0]}: {fault['msg'].lower()}" for fault in error.errors())
        raise Invalid(f"{origin}: {faults}") from error
