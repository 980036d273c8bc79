"""Makes a folder of the node for each claim of the default storage class: `tools/volumes`, and its rights.

Kubernetes' own provisioner of folders makes them for root only, as `hostPath`, which the kubelet never gives to the
group of a pod (fsGroup).
"""

from typing import Any

from infra.cluster.node import Node
from infra.cluster.processes import Program
from infra.tools import tool

NAME, USER, PROVISIONER = "volumes", "mlops:volumes", "mlops/volumes"


def program(node: Node) -> Program:
    """What it makes is reached by way of its folder's mode, too: by nobody but root and the pods."""
    folder = node.folder / "volumes"
    folder.mkdir(mode=0o700, exist_ok=True)
    flags = {
        "kubeconfig": f"{node.configuration}/{NAME}.kubeconfig",
        "provisioner": PROVISIONER,
        "folder": str(folder),
        "node": node.name,
    }
    return Program(NAME, (str(tool(NAME)), *(f"-{flag}={value}" for flag, value in flags.items())))


def objects() -> list[dict[str, Any]]:
    return [_storage_class(), *_rights()]


def _storage_class() -> dict[str, Any]:
    """Binds at once: there is one node, and nobody waits for a claim whose first pod comes with the night's backup."""
    standard = {"storageclass.kubernetes.io/is-default-class": "true"}
    return {
        "apiVersion": "storage.k8s.io/v1",
        "kind": "StorageClass",
        "metadata": {"name": "folders", "annotations": standard},
        "provisioner": PROVISIONER,
        "reclaimPolicy": "Delete",
        "volumeBindingMode": "Immediate",
    }


def _rights() -> list[dict[str, Any]]:
    group, role = "rbac.authorization.k8s.io", {"name": USER}
    rules = [
        {
            "apiGroups": [""],
            "resources": ["persistentvolumes"],
            "verbs": ["get", "list", "watch", "create", "delete"],
        },
        {"apiGroups": [""], "resources": ["persistentvolumeclaims"], "verbs": ["get", "list", "watch"]},
        {"apiGroups": ["storage.k8s.io"], "resources": ["storageclasses"], "verbs": ["get", "list", "watch"]},
        {"apiGroups": [""], "resources": ["events"], "verbs": ["create", "patch", "update"]},
    ]
    return [
        {"apiVersion": f"{group}/v1", "kind": "ClusterRole", "metadata": role, "rules": rules},
        {
            "apiVersion": f"{group}/v1",
            "kind": "ClusterRoleBinding",
            "metadata": role,
            "roleRef": {"apiGroup": group, "kind": "ClusterRole", **role},
            "subjects": [{"apiGroup": group, "kind": "User", "name": USER}],
        },
    ]
