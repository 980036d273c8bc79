"""The kubelet and kube-proxy, which make the node of what the API server holds."""

import json
from collections.abc import Sequence

from infra.cluster.command import run, works
from infra.cluster.network import KUBELET
from infra.cluster.node import Node
from infra.cluster.processes import Program
from infra.tools import tool


def kubelet(node: Node, kubernetes: str) -> Program:
    resolver = node.configure(
        "resolv.conf", "nameserver 127.0.0.1\n"
    )  # for pods that ask for the node's own DNS: it has none
    configuration = {
        "apiVersion": "kubelet.config.k8s.io/v1beta1",
        "kind": "KubeletConfiguration",
        "authentication": {
            "anonymous": {"enabled": False},
            "webhook": {"enabled": True},
            "x509": {"clientCAFile": f"{node.pki}/ca.crt"},
        },
        "authorization": {"mode": "Webhook"},
        "tlsCertFile": f"{node.pki}/kubelet-server.crt",
        "tlsPrivateKeyFile": f"{node.pki}/kubelet-server.key",
        "containerRuntimeEndpoint": f"unix://{node.containerd}",
        "cgroupDriver": "cgroupfs",
        "cgroupRoot": f"/{node.cgroup}",
        "failCgroupV1": False,
        "clusterDomain": "cluster.local",
        "clusterDNS": [node.dns_service],
        "resolvConf": str(resolver),
        "failSwapOn": False,
        # The disk is this machine's, and nothing can be pulled again that was built here: images are kept.
        "imageGCHighThresholdPercent": 100,
        "imageGCLowThresholdPercent": 99,
        "evictionHard": {
            "memory.available": "100Mi",
            "nodefs.available": "1%",
            "nodefs.inodesFree": "0%",
            "imagefs.available": "1%",
        },
        "volumePluginDir": f"{node.folder}/volume-plugins",
        "podLogsDir": f"{node.folder}/pod-logs",
        "syncFrequency": "10s",
        "nodeStatusUpdateFrequency": "5s",
        "nodeStatusReportFrequency": "1m",
        "registryPullQPS": 0,
        "serializeImagePulls": False,
        "oomScoreAdj": 0,  # root may lack CAP_SYS_RESOURCE
    }
    text = json.dumps(configuration, indent=2)
    flags = (
        f"--config={node.configure('kubelet.json', text)}",
        f"--kubeconfig={node.configuration}/kubelet.kubeconfig",
        f"--root-dir={KUBELET}",
        f"--cert-dir={node.pki}",
        f"--hostname-override={node.name}",
        f"--node-ip={node.address}",
    )
    return Program("kubelet", (str(tool("kubelet", kubernetes=kubernetes)), *flags), text)


def proxy(node: Node, kubernetes: str) -> Program:
    configuration = {
        "apiVersion": "kubeproxy.config.k8s.io/v1alpha1",
        "kind": "KubeProxyConfiguration",
        "clientConnection": {"kubeconfig": f"{node.configuration}/proxy.kubeconfig"},
        "mode": "iptables",
        "clusterCIDR": node.pods,
        "hostnameOverride": node.name,
        "bindAddress": "0.0.0.0",  # noqa: S104 - of a network that only this machine reaches
        "metricsBindAddress": "127.0.0.1:10249",
        "healthzBindAddress": "127.0.0.1:10256",
        "oomScoreAdj": 0,
        # The limits of connection tracking are the whole machine's: they stay as they are.
        "conntrack": {"maxPerCore": 0, "min": 0, "tcpEstablishedTimeout": "0s", "tcpCloseWaitTimeout": "0s"},
        "iptables": {"minSyncPeriod": "100ms", "syncPeriod": "30s"},
    }
    text = json.dumps(configuration, indent=2)
    file = node.configure("kube-proxy.json", text)
    return Program("kube-proxy", (str(tool("kube-proxy", kubernetes=kubernetes)), f"--config={file}"), text)


def ready(node: Node, kubectl: Sequence[str]) -> bool:
    """Whether it answers, too: the API server believes a dead one for a while."""
    path = 'jsonpath={.status.conditions[?(@.type=="Ready")].status}'
    if not works(*kubectl, "get", "--raw", f"/api/v1/nodes/{node.name}/proxy/healthz"):
        return False
    return run(*kubectl, "get", f"node/{node.name}", "-o", path) == "True"
