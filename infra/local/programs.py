"""The programs of a local environment.

To add one: its name to ALWAYS (it gets a port), a function that describes it, and a line in `programs`.
"""

import hashlib
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from infra.environment import Infrastructure
from infra.local.state import State

ALWAYS = ("mlflow", "model-service")
MONITOR = "monitor"  # where pipeline.yaml wants one
NAMES = (*ALWAYS, MONITOR)
QUIET = {"MLFLOW_DISABLE_TELEMETRY": "true", "DO_NOT_TRACK": "true"}


@dataclass(frozen=True)
class Program:
    """What supervisord keeps running. Its working directory is the state folder; `health` answers 200 once it is up."""

    name: str
    argv: tuple[str, ...]
    env: Mapping[str, str]
    port: int
    health: str

    @property
    def url(self) -> str:
        return url(self.port)

    @property
    def text(self) -> str:
        return json.dumps(asdict(self), indent=2, sort_keys=True) + "\n"

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]


def programs(settings: Infrastructure, state: State, ports: Mapping[str, int]) -> tuple[Program, ...]:
    """Those that have a port, in the order in which they are shown."""
    made = [
        mlflow(settings, ports["mlflow"]),
        model_service(state, ports["model-service"], tracking=url(ports["mlflow"])),
    ]
    if MONITOR in ports:
        made.append(monitor(state, ports))
    return tuple(made)


def applied(state: State) -> tuple[Program, ...]:
    """The programs as last written by `infra apply`; none where there was no apply."""
    files = (state.program(name) for name in NAMES)
    written = (json.loads(file.read_text(encoding="utf-8")) for file in files if file.is_file())
    return tuple(Program(**{**fields, "argv": tuple(fields["argv"])}) for fields in written)


def mlflow(settings: Infrastructure, port: int) -> Program:
    """The MLflow server; its paths are relative to the state folder, so no character in them needs quoting."""
    return Program(
        name="mlflow",
        argv=(
            *(sys.executable, "-P", "-m", "infra.local.mlflow_server"),
            *("--host", "127.0.0.1", "--port", str(port), "--workers", str(settings.mlflow.workers)),
            *("--backend-store-uri", "sqlite:///mlflow.db"),
            *("--serve-artifacts", "--artifacts-destination", "storage/mlflow"),
        ),
        # Without MLflow's job execution, which nothing here uses, it takes half the memory.
        env={**QUIET, "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false"},
        port=port,
        health="/health",
    )


def model_service(state: State, port: int, *, tracking: str) -> Program:
    """The model service: live at once, ready when there is a model."""
    return Program(
        name="model-service",
        argv=(
            *(script("model-service"), "serve", "--env", state.environment),
            *("--host", "127.0.0.1", "--port", str(port), "--cache", str(state.cache)),
        ),
        env={
            **QUIET,
            "ENVIRONMENT": state.environment,
            "MLFLOW_TRACKING_URI": tracking,
            "PREDICTION_LOG_URL": str(state.storage("predictions")),
        },
        port=port,
        health="/v2/health/live",
    )


def monitor(state: State, ports: Mapping[str, int]) -> Program:
    """Looks at the served model when pipeline.yaml says, and tells Prometheus of looks and trainings."""
    return Program(
        name=MONITOR,
        argv=(
            *(script("pipelines"), "watch", "--env", state.environment),
            *("--port", str(ports[MONITOR]), "--html", str(state.folder / "monitoring.html")),
        ),
        env={**QUIET, **connection(state, {name: url(port) for name, port in ports.items()})},
        port=ports[MONITOR],
        health="/health",
    )


def connection(state: State, urls: Mapping[str, str]) -> dict[str, str]:
    """The standard variables by which the other rooms reach the environment."""
    return {
        "ENVIRONMENT": state.environment,
        "MLFLOW_TRACKING_URI": urls["mlflow"],
        "DVC_REMOTE_URL": str(state.storage("dvc")),
        "PREDICTION_LOG_URL": str(state.storage("predictions")),
        "MODEL_SERVICE_URL": urls["model-service"],
    }


def url(port: int) -> str:
    return f"http://127.0.0.1:{port}"


def script(name: str) -> str:
    """A console script beside the running interpreter, whatever PATH says."""
    return str(Path(sys.executable).parent / name)
