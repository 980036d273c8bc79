"""The environment's namespace, by Kubernetes' API."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipelines.connection import Connection, Unreachable

if TYPE_CHECKING:
    from kubernetes.client import BatchV1Api, CoreV1Api

PIPELINE = "pipeline"  # the CronJob, and the label of what is made from it
LABELS = "app.kubernetes.io/name=pipeline"
NOT_FOUND, CONFLICT = 404, 409


@dataclass(frozen=True)
class Namespace:
    """Where the environment's trainings are Jobs."""

    environment: str
    name: str
    batch: "BatchV1Api"
    core: "CoreV1Api"

    @property
    def kubectl(self) -> str:
        """How a command for a person begins."""
        return f"kubectl --namespace {self.name}"


def namespace(connection: Connection) -> Namespace | None:
    """None where the environment is not in a cluster."""
    if connection.namespace is None:
        return None
    from kubernetes import client, config

    try:
        if connection.kubeconfig is None and "KUBERNETES_SERVICE_HOST" in os.environ:  # a pod, with its service account
            configuration = client.Configuration()
            config.load_incluster_config(client_configuration=configuration)
            api = client.ApiClient(configuration)
        else:
            file = str(connection.kubeconfig) if connection.kubeconfig else None
            api = config.new_client_from_config(config_file=file)
    except (config.ConfigException, OSError) as error:
        raise Unreachable(f"{connection.environment}: KUBECONFIG: {error}") from error
    return Namespace(connection.environment, connection.namespace, client.BatchV1Api(api), client.CoreV1Api(api))


@contextmanager
def told(namespace: Namespace) -> Iterator[None]:
    """Turns what the API refuses, or that it does not answer, into one line."""
    from kubernetes.client import ApiException
    from urllib3.exceptions import HTTPError

    try:
        yield
    except ApiException as error:
        raise Unreachable(f"{namespace.environment}: namespace {namespace.name}: {_reason(error)}") from error
    except HTTPError as error:
        raise Unreachable(f"{namespace.environment}: the cluster does not answer: {error}") from error


def _reason(error: Exception) -> str:
    import json

    try:
        return str(json.loads(getattr(error, "body", "") or "")["message"])
    except (ValueError, KeyError, TypeError):
        return str(getattr(error, "reason", error))
