"""What everything of an environment is called: the engines, `infra bootstrap` and the identities agree by this file."""

from dataclasses import dataclass

from environments import Invalid

STATE_KEY = "foundation.tfstate"
LOCK_KEY = "foundation.lock"  # held by whoever changes the environment, whichever engine does it
PLANS = "plans/"  # prefix in the state bucket: reviewed plans, written by the plan role, read by the apply role
PREDICTIONS = "predictions/"  # prefix in the DVC bucket: what the model service has answered
LONGEST_BUCKET = 63

# Namespace and service account of what runs in the cluster with a role of its own.
DISKS = ("kube-system", "ebs-csi-controller-sa")
IMAGES = ("mlflow", "model-service", "pipelines")  # each has a repository in the registry
# Role, and the service account that a chart makes for it in the environment's namespace.
WORKLOADS = {"mlflow": "mlflow", "training": "pipeline", "serving": "model-service"}


@dataclass(frozen=True)
class Names:
    """Names begin with the project's slug and the environment, so that environments may share an account."""

    slug: str
    environment: str
    account_id: str
    region: str

    def __post_init__(self) -> None:
        if (excess := len(self.mlflow_bucket) - LONGEST_BUCKET) > 0:
            raise Invalid(
                f"{self.mlflow_bucket}: {excess} characters too long for a bucket; "
                "shorten `slug` in project.yaml or the environment's name"
            )

    @property
    def prefix(self) -> str:
        return f"{self.slug}-{self.environment}"

    @property
    def cluster(self) -> str:
        return self.prefix

    @property
    def database(self) -> str:
        return f"{self.prefix}-mlflow"

    @property
    def last_snapshot(self) -> str:
        return f"{self.database}-last"

    @property
    def key_alias(self) -> str:
        return f"alias/{self.prefix}"

    @property
    def state_bucket(self) -> str:
        return self._bucket("state")

    @property
    def dvc_bucket(self) -> str:
        return self._bucket("dvc")

    @property
    def mlflow_bucket(self) -> str:
        return self._bucket("mlflow")

    @property
    def boundary(self) -> str:
        """The policy that no role of the environment can exceed."""
        return f"{self.prefix}-boundary"

    @property
    def cluster_logs(self) -> str:
        """Where EKS writes; it takes no other name."""
        return f"/aws/eks/{self.cluster}/cluster"

    @property
    def network_logs(self) -> str:
        return f"/aws/vpc/{self.prefix}/flow"

    @property
    def database_logs(self) -> dict[str, str]:
        """Where RDS writes each kind of log; it takes no other name, and makes groups that never expire."""
        return {kind: f"/aws/rds/instance/{self.database}/{kind}" for kind in ("postgresql", "upgrade")}

    @property
    def log_groups(self) -> tuple[str, ...]:
        return (self.cluster_logs, self.network_logs, *self.database_logs.values())

    def role(self, purpose: str) -> str:
        return f"{self.prefix}-{purpose}"

    def repository(self, image: str) -> str:
        return f"{self.prefix}/{image}"

    def iam_arn(self, resource: str) -> str:
        return f"arn:aws:iam::{self.account_id}:{resource}"

    def arn(self, service: str, resource: str) -> str:
        return f"arn:aws:{service}:{self.region}:{self.account_id}:{resource}"

    def _bucket(self, purpose: str) -> str:
        """Bucket names are the world's, so the account is part of them."""
        return f"{self.prefix}-{purpose}-{self.account_id}"
