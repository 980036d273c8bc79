"""A real Kubernetes of one node on this machine, where there is no other: API server, kubelet and containers."""
