"""The DNS of a cluster, for its services."""

import socket
import struct
from typing import Any

from infra.cluster import pod_images
from infra.cluster.node import Node

NAME, LABELS = {"name": "coredns", "namespace": "kube-system"}, {"k8s-app": "kube-dns"}
# Nothing outside the cluster has a name there: the last block says so at once rather than let pods wait.
COREFILE = """\
cluster.local:53 in-addr.arpa:53 ip6.arpa:53 {
    errors
    health {
        lameduck 1s
    }
    ready
    kubernetes cluster.local in-addr.arpa ip6.arpa {
        pods insecure
        ttl 5
    }
    cache 5
    reload
}
.:53 {
    template ANY ANY {
        rcode NXDOMAIN
    }
}
"""


def objects(node: Node) -> list[dict[str, Any]]:
    return [*_rights(), _configuration(), _deployment(), _service(node)]


def answers(node: Node) -> bool:
    """Whether a service's name is found by way of the DNS service, as a pod would ask for it (RFC 1035)."""
    labels = (b"kubernetes", b"default", b"svc", b"cluster", b"local")
    name = b"".join(bytes([len(label)]) + label for label in labels) + b"\0"
    question = struct.pack("!6H", 1, 0x0100, 1, 0, 0, 0) + name + struct.pack("!2H", 1, 1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.settimeout(0.5)
        try:
            asking.sendto(question, (node.dns_service, 53))
            answer = asking.recv(512)
        except OSError:
            return False
    return socket.inet_aton(node.api_service) in answer


def _rights() -> list[dict[str, Any]]:
    group, role = "rbac.authorization.k8s.io", {"name": "system:coredns"}
    read = ["list", "watch"]
    rules = [
        {"apiGroups": [""], "resources": ["endpoints", "services", "pods", "namespaces"], "verbs": read},
        {"apiGroups": ["discovery.k8s.io"], "resources": ["endpointslices"], "verbs": read},
    ]
    return [
        {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": NAME},
        {"apiVersion": f"{group}/v1", "kind": "ClusterRole", "metadata": role, "rules": rules},
        {
            "apiVersion": f"{group}/v1",
            "kind": "ClusterRoleBinding",
            "metadata": role,
            "roleRef": {"apiGroup": group, "kind": "ClusterRole", **role},
            "subjects": [{"kind": "ServiceAccount", **NAME}],
        },
    ]


def _configuration() -> dict[str, Any]:
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": NAME, "data": {"Corefile": COREFILE}}


def _deployment() -> dict[str, Any]:
    container = {
        "name": "coredns",
        "image": pod_images.coredns().name,
        "imagePullPolicy": "Never",
        "args": ["-conf", "/etc/coredns/Corefile"],
        "volumeMounts": [{"name": "configuration", "mountPath": "/etc/coredns"}],
        "readinessProbe": {"httpGet": {"path": "/ready", "port": 8181}, "periodSeconds": 1},
    }
    pod = {
        "serviceAccountName": "coredns",
        "priorityClassName": "system-cluster-critical",
        "dnsPolicy": "Default",
        "containers": [container],
        "volumes": [{"name": "configuration", "configMap": {"name": "coredns"}}],
    }
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {**NAME, "labels": LABELS},
        "spec": {
            "replicas": 1,
            "selector": {"matchLabels": LABELS},
            "template": {"metadata": {"labels": LABELS}, "spec": pod},
        },
    }


def _service(node: Node) -> dict[str, Any]:
    ports = [{"name": f"dns-{each.lower()}", "port": 53, "protocol": each} for each in ("UDP", "TCP")]
    return {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": "kube-dns", "namespace": "kube-system", "labels": LABELS},
        "spec": {"clusterIP": node.dns_service, "selector": LABELS, "ports": ports},
    }
