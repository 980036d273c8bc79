"""The Secrets of an environment: made once, with random content, and never changed again by infra."""

import json
import secrets
import string
from collections.abc import Callable, Mapping

from infra.kubernetes.kubectl import Kubectl, Object, names
from infra.kubernetes.place import Place
from infra.platform.settings import Auth, Rules
from infra.run import Failed

OBJECT_STORAGE, DATABASE = "object-storage", "database"
# How one logs in to MLflow, which clients know, and what signs its sessions, which only the server does.
MLFLOW_AUTH, MLFLOW_SESSION = "mlflow-auth", "mlflow-session"
LABELS = "model-service-labels"  # by which the model service takes labels; a person has it by `infra connect`
ALERTMANAGER = "alertmanager.yaml"  # in a Secret that a person makes
LETTERS = string.ascii_letters + string.digits


def random(length: int) -> str:
    """Letters and digits only: it must survive in a URL."""
    return "".join(secrets.choice(LETTERS) for _ in range(length))


CONTENTS: Mapping[str, Callable[[], dict[str, str]]] = {
    OBJECT_STORAGE: lambda: {"AWS_ACCESS_KEY_ID": random(20).upper(), "AWS_SECRET_ACCESS_KEY": random(40)},
    DATABASE: lambda: {"username": "mlflow", "password": random(40)},
    LABELS: lambda: {"MODEL_SERVICE_LABELS_TOKEN": random(40)},
    MLFLOW_AUTH: lambda: {"MLFLOW_TRACKING_USERNAME": "admin", "MLFLOW_TRACKING_PASSWORD": random(40)},
    MLFLOW_SESSION: lambda: {"MLFLOW_FLASK_SERVER_SECRET_KEY": random(40)},
}


def needed(place: Place) -> tuple[str, ...]:
    """On AWS those of database and storage are the foundation's affair."""
    own = (LABELS,) if place.outputs else (OBJECT_STORAGE, DATABASE, LABELS)
    return (*own, MLFLOW_AUTH, MLFLOW_SESSION) if place.kubernetes.platform.mlflow.auth is Auth.BASIC else own


def missing(place: Place, kubectl: Kubectl) -> tuple[str, ...]:
    """The Secrets that the environment needs and does not have."""
    found = set(names(kubectl.objects("secrets"))) if kubectl.exists() else set()
    return tuple(name for name in needed(place) if name not in found)


def check_told(place: Place, kubectl: Kubectl) -> None:
    """Raises `Failed` where the Secret that says who is told of alerts is not there: a pod would wait for it."""
    stated = place.kubernetes.platform.monitoring
    name = stated.alertmanager.config_secret
    if stated.rules is not Rules.OWN or name is None:
        return
    found = [each for each in kubectl.objects("secrets") if each["metadata"]["name"] == name]
    if not found or ALERTMANAGER not in (found[0].get("data") or {}):
        missing = f"it has no {ALERTMANAGER}" if found else f"it is not in {place.namespace}"
        raise Failed(
            f"Secret {name}: {missing}, and kubernetes.platform.monitoring.alertmanager.config_secret names it; "
            f"kubectl create secret generic {name} --namespace {place.namespace} --from-file={ALERTMANAGER} makes it"
        )


def make(place: Place, kubectl: Kubectl) -> tuple[str, ...]:
    """Make those that are missing; returns their names. One that another run makes meanwhile is left as it is."""
    made = []
    for name in missing(place, kubectl):
        secret: Object = {
            "apiVersion": "v1",
            "kind": "Secret",
            "metadata": {"name": name, "labels": dict(place.labels)},
            "type": "Opaque",
            "stringData": CONTENTS[name](),
        }
        done = kubectl.run("create", "--filename", "-", stdin=json.dumps(secret))
        if done.returncode and "AlreadyExists" not in done.stderr:
            raise Failed(f"Secret {name}: {done.stderr.strip()}")
        made.append(name)
    return tuple(made)
