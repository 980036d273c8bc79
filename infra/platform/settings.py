"""How much of the platform an environment has: the section `kubernetes.platform` of infrastructure.yaml."""

from infra.section import Section


class Platform(Section):
    """The MLflow server, and where the cloud gives none, object storage and a database."""
