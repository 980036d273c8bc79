"""Identities: of the workloads in the cluster, and of the workflows on GitHub."""

from constructs import Construct

from infra.aws import delivery, permissions, trust
from infra.aws.cdktf.bindings.aws.iam_openid_connect_provider import IamOpenidConnectProvider
from infra.aws.cdktf.cluster import Cluster
from infra.aws.cdktf.roles import Boundary, Role
from infra.aws.names import WORKLOADS, Names
from infra.aws.settings import GithubProvider


class Workloads(Construct):
    """MLflow, training and serving: a role each, for the service account that its chart makes in the namespace."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        names: Names,
        namespace: str,
        cluster: Cluster,
        database_secret_arn: str,
        key_arn: str,
        boundary: Boundary,
    ) -> None:
        super().__init__(scope, id_)
        policies = {
            "mlflow": permissions.mlflow(names, key_arn=key_arn, secret_arn=database_secret_arn),
            "training": permissions.training(names, key_arn=key_arn),
            "serving": permissions.serving(names, key_arn=key_arn),
        }
        self.role_arns: dict[str, str] = {}
        for workload, account in WORKLOADS.items():
            role = Role(
                self,
                workload,
                name=names.role(workload),
                trust=trust.pods(names, namespace=namespace, service_account=account),
                boundary=boundary,
                policies={"own": policies[workload]},
            )
            cluster.identify(workload, namespace=namespace, service_account=account, role_arn=role.arn)
            self.role_arns[workload] = role.arn


class Github(Construct):
    """The roles that plan, work with data and models, and apply, without a key that could be stolen."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        names: Names,
        repository: str,
        provider: GithubProvider,
        key_arn: str,
        boundary: Boundary,
    ) -> None:
        super().__init__(scope, id_)
        if provider is GithubProvider.CREATE:
            IamOpenidConnectProvider(self, "provider", url=f"https://{trust.GITHUB}", client_id_list=[trust.AUDIENCE])
        read = delivery.read(names, key_arn=key_arn)
        self.plan_role_arn = Role(
            self,
            "plan",
            name=names.role("plan"),
            trust=trust.github(names, trust.plan_subjects(repository)),
            boundary=None,
            policies={"read": read, "state": delivery.plan_state(names)},
        ).arn
        self.work_role_arn = Role(
            self,
            "work",
            name=names.role("work"),
            trust=trust.github(names, trust.work_subjects(repository)),
            boundary=boundary,
            policies={"own": delivery.work(names, key_arn=key_arn)},
        ).arn
        self.apply_role_arn = Role(
            self,
            "apply",
            name=names.role("apply"),
            trust=trust.github(names, trust.apply_subjects(repository, names.environment)),
            boundary=None,
            policies={
                "read": read,
                "state": delivery.apply_state(names),
                "network": delivery.apply_network(names),
                "services": delivery.apply_services(names, key_arn=key_arn),
                "identity": delivery.apply_identity(names),
            },
        ).arn
