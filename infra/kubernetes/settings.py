"""What `kubernetes:` in an environment's `infrastructure.yaml` says."""

from pydantic import Field

from infra.platform.settings import Platform
from infra.section import Section

NAMESPACE = r"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"


class Kubernetes(Section):
    """Which cluster an environment is in, and what of the platform it has there."""

    context: str | None = Field(default=None, min_length=1, description="of the kubeconfig; none: the current one")
    namespace: str | None = Field(default=None, pattern=NAMESPACE, description="none: the project's slug and the name")
    platform: Platform = Platform()

    def namespace_of(self, slug: str, environment: str) -> str:
        return self.namespace or f"{slug}-{environment}"
