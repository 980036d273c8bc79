"""The target `kubernetes`: an environment as Helm releases in one namespace of a cluster."""
