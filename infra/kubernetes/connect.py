"""Makes an environment in a cluster reachable from this machine: supervised port-forwards, and the standard variables.

A forward ends when its pod does, and supervisord starts it anew to a pod that is there. What forwards lies in
`.infra/<env>/forwards/`, for this user only; a second call finds it again.
"""

import base64
import json
import shutil
import socket
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from infra.environment import Logs
from infra.kubernetes.kubeconfig import keep
from infra.kubernetes.kubectl import Kubectl, names
from infra.kubernetes.place import Place, program
from infra.kubernetes.releases import connection
from infra.kubernetes.secrets import LABELS
from infra.local import ports, processes
from infra.local.programs import Program
from infra.local.state import State
from infra.local.supervisor import Supervisor
from infra.run import Failed, Run

SERVICES = {"mlflow": 5000, "object-storage": 7070, "model-service": 8080, "prometheus": 9090, "alertmanager": 9093}
VARIABLES = {
    "mlflow": "MLFLOW_TRACKING_URI",
    "object-storage": "AWS_ENDPOINT_URL",
    "model-service": "MODEL_SERVICE_URL",
    "prometheus": "PROMETHEUS_URL",
    "alertmanager": "ALERTMANAGER_URL",
}
READY_WITHIN = 60


@dataclass(frozen=True)
class Forwards(State):
    """Where what forwards has its state; the lock is that of the environment."""

    @property
    def folder(self) -> Path:
        return self.root / ".infra" / self.environment / "forwards"

    @property
    def folders(self) -> Sequence[Path]:
        return [self.logs, self.folder / "programs", self.folder / "run"]

    @property
    def kubeconfig(self) -> Path:
        return self.folder / "kubeconfig"


def connect(place: Place, run: Run) -> dict[str, str]:
    """Forward what there is and return the variables; raises `Failed` where the environment was not applied."""
    kubectl = Kubectl(place)
    found = set(names(kubectl.objects("services"))) if kubectl.exists() else set()
    if "mlflow" not in found:
        raise Failed(f"{place.environment} is not up; run: infra apply {place.environment}")
    state = Forwards(place.root, place.environment)
    with state.changing(run):
        state.make()
        _write_kubeconfig(kubectl, state)
        chosen = ports.choose(state, SERVICES, run)
        wanted = [_forward(place, state, name, chosen[name]) for name in SERVICES if name in found]
        supervisor = Supervisor(state)
        running = supervisor.runs()
        if not running:
            supervisor.end()
        supervisor.write(wanted, Logs())
        if running:
            supervisor.update()
        else:
            supervisor.start(run)
        _wait(state, wanted, run)
    return {**_variables(place, kubectl, state), **{VARIABLES[each.name]: each.url for each in wanted}}


def stop(place_root: Path, environment: str, run: Run) -> bool:
    """End what forwards; whether there was anything. Asks no cluster."""
    state = Forwards(place_root, environment)
    if not state.folder.is_dir():
        return False
    with state.changing(run):
        Supervisor(state).end()
        for name in SERVICES:
            processes.end(processes.recorded(state.record(name)), patience=2)
        for folder in (state.folder, state.socket_folder):
            if folder.is_dir():
                shutil.rmtree(folder)
    return True


def _forward(place: Place, state: Forwards, name: str, port: int) -> Program:
    return Program(
        name=name,
        argv=(
            *(program("kubectl"), "port-forward", "--namespace", place.namespace),
            *("--address", "127.0.0.1", f"service/{name}", f"{port}:{SERVICES[name]}"),
        ),
        env={"KUBECONFIG": str(state.kubeconfig)},
        port=port,
        health="",
    )


def _write_kubeconfig(kubectl: Kubectl, state: Forwards) -> None:
    """One file with this cluster and this namespace alone: what forwards outlives the shell that called."""
    content = json.loads(kubectl("config", "view", "--minify", "--flatten", "--raw", "--output", "json"))
    content["contexts"][0]["context"]["namespace"] = kubectl.place.namespace
    keep(state.kubeconfig, json.dumps(content, indent=2) + "\n")


def _variables(place: Place, kubectl: Kubectl, state: Forwards) -> dict[str, str]:
    """As in the cluster, but for the addresses that only what is in it reaches."""
    shared = connection(place)
    found = {
        **{name: value for name, value in shared.variables.items() if name not in VARIABLES.values()},
        "KUBECONFIG": str(state.kubeconfig),
        "KUBERNETES_NAMESPACE": place.namespace,
    }
    for name in (*shared.secrets, LABELS):
        for secret in kubectl.objects(f"secret/{name}"):
            data: Mapping[str, str] = secret.get("data") or {}
            found |= {key: base64.b64decode(value).decode() for key, value in data.items()}
    return found


def _wait(state: Forwards, wanted: Sequence[Program], run: Run) -> None:
    """Until each port takes connections."""
    deadline = time.monotonic() + READY_WITHIN
    waiting = list(wanted)
    while waiting:
        waiting = [each for each in waiting if not _open(each.port)]
        if waiting and time.monotonic() > deadline:
            name = waiting[0].name
            log = state.logs / f"{name}.log"
            text = log.read_text(encoding="utf-8", errors="replace") if log.is_file() else ""
            raise Failed(f"{name} is not reached within {READY_WITHIN} s:\n" + "\n".join(text.splitlines()[-5:]))
        run.pause(0.1 if waiting else 0)


def _open(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(2)
        return probe.connect_ex(("127.0.0.1", port)) == 0
