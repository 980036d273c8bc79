"""etcd, the API server, the controllers and the scheduler."""

from collections.abc import Sequence

from infra.cluster.command import works
from infra.cluster.node import Node
from infra.cluster.processes import Program
from infra.tools import tool

ETCD, PEERS = "http://127.0.0.1:2379", "http://127.0.0.1:2380"


def etcd(node: Node) -> Program:
    """Does not wait for the disk: what a machine that loses its power forgets is a development cluster's."""
    flags = {
        "name": "node",
        "data-dir": f"{node.folder}/etcd",
        "listen-client-urls": ETCD,
        "advertise-client-urls": ETCD,
        "listen-peer-urls": PEERS,
        "initial-advertise-peer-urls": PEERS,
        "initial-cluster": f"node={PEERS}",
        "unsafe-no-fsync": "true",
    }
    return Program("etcd", (str(tool("etcd")), *_flags(flags)))


def api_server(node: Node, kubernetes: str) -> Program:
    pki = node.pki
    flags = {
        "etcd-servers": ETCD,
        "advertise-address": node.address,
        "bind-address": "0.0.0.0",  # noqa: S104 - of a network that only this machine reaches
        "secure-port": "6443",
        "service-cluster-ip-range": node.services,
        "authorization-mode": "Node,RBAC",
        "enable-admission-plugins": "NodeRestriction",
        "allow-privileged": "true",
        "client-ca-file": f"{pki}/ca.crt",
        "tls-cert-file": f"{pki}/apiserver.crt",
        "tls-private-key-file": f"{pki}/apiserver.key",
        "kubelet-certificate-authority": f"{pki}/ca.crt",
        "kubelet-client-certificate": f"{pki}/apiserver-kubelet.crt",
        "kubelet-client-key": f"{pki}/apiserver-kubelet.key",
        "kubelet-preferred-address-types": "InternalIP",
        "service-account-key-file": f"{pki}/tokens.pub",
        "service-account-signing-key-file": f"{pki}/tokens.key",
        "service-account-issuer": "https://kubernetes.default.svc.cluster.local",
        "requestheader-client-ca-file": f"{pki}/ca.crt",
        "requestheader-allowed-names": "front-proxy-client",
        "requestheader-username-headers": "X-Remote-User",
        "requestheader-group-headers": "X-Remote-Group",
        "requestheader-extra-headers-prefix": "X-Remote-Extra-",
        "proxy-client-cert-file": f"{pki}/front-proxy.crt",
        "proxy-client-key-file": f"{pki}/front-proxy.key",
    }
    return Program("kube-apiserver", (str(tool("kube-apiserver", kubernetes=kubernetes)), *_flags(flags)))


def controllers(node: Node, kubernetes: str) -> Program:
    name, config = "kube-controller-manager", f"{node.configuration}/controller-manager.kubeconfig"
    flags = {
        **_as_user(config),
        "kube-api-qps": "300",
        "kube-api-burst": "600",
        "use-service-account-credentials": "true",
        "root-ca-file": f"{node.pki}/ca.crt",
        "service-account-private-key-file": f"{node.pki}/tokens.key",
        "cluster-signing-cert-file": f"{node.pki}/ca.crt",
        "cluster-signing-key-file": f"{node.pki}/ca.key",
        "allocate-node-cidrs": "true",
        "cluster-cidr": node.pods,
        "node-cidr-mask-size": "24",
        "service-cluster-ip-range": node.services,
    }
    return Program(name, (str(tool(name, kubernetes=kubernetes)), *_flags(flags)))


def scheduler(node: Node, kubernetes: str) -> Program:
    name, config = "kube-scheduler", f"{node.configuration}/scheduler.kubeconfig"
    return Program(name, (str(tool(name, kubernetes=kubernetes)), *_flags(_as_user(config))))


def ready(node: Node, kubectl: Sequence[str]) -> bool:
    return works(*kubectl, "get", "--raw", "/readyz")


def _as_user(config: str) -> dict[str, str]:
    """Of the only one of its kind, so it need not wait to be elected."""
    users = dict.fromkeys(("kubeconfig", "authentication-kubeconfig", "authorization-kubeconfig"), config)
    return {**users, "leader-elect": "false", "bind-address": "127.0.0.1"}


def _flags(flags: dict[str, str]) -> list[str]:
    return [f"--{name}={value}" for name, value in flags.items()]
