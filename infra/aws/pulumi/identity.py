"""Identities: of the workloads in the cluster, and of the workflows on GitHub."""

import pulumi
from pulumi_aws.iam import OpenIdConnectProvider

from infra.aws import delivery, permissions, trust
from infra.aws.names import WORKLOADS, Names
from infra.aws.pulumi import state
from infra.aws.pulumi.cluster import Cluster
from infra.aws.pulumi.component import Component
from infra.aws.pulumi.roles import Boundary, Role
from infra.aws.settings import GithubProvider


class Workloads(Component):
    """MLflow, training and serving: a role each, for the service account that its chart makes in the namespace."""

    def __init__(
        self,
        name: str,
        *,
        parent: pulumi.Resource,
        names: Names,
        namespace: str,
        cluster: Cluster,
        database_secret_arn: pulumi.Output[str],
        key_arn: pulumi.Output[str],
        boundary: Boundary,
    ) -> None:
        super().__init__(name, parent=parent)
        policies = {
            "mlflow": pulumi.Output.all(key_arn, database_secret_arn).apply(
                lambda arns: permissions.mlflow(names, key_arn=arns[0], secret_arn=arns[1])
            ),
            "training": key_arn.apply(lambda arn: permissions.training(names, key_arn=arn)),
            "serving": key_arn.apply(lambda arn: permissions.serving(names, key_arn=arn)),
        }
        self.role_arns: dict[str, pulumi.Output[str]] = {}
        for workload, account in WORKLOADS.items():
            role = Role(
                self.named(workload),
                parent=self,
                role_name=names.role(workload),
                trust=trust.pods(names, namespace=namespace, service_account=account),
                boundary=boundary,
                policies={"own": policies[workload]},
            )
            cluster.identify(workload, namespace=namespace, service_account=account, role_arn=role.arn)
            self.role_arns[workload] = role.arn
        self.register_outputs({"role_arns": self.role_arns})


class Github(Component):
    """The roles that plan, work with data and models, and apply, without a key that could be stolen."""

    def __init__(
        self,
        name: str,
        *,
        parent: pulumi.Resource,
        names: Names,
        repository: str,
        provider: GithubProvider,
        key_arn: pulumi.Output[str],
        boundary: Boundary,
    ) -> None:
        super().__init__(name, parent=parent)
        if provider is GithubProvider.CREATE:
            OpenIdConnectProvider(
                self.named("provider"),
                url=f"https://{trust.GITHUB}",
                client_id_lists=[trust.AUDIENCE],
                opts=self.options(),
            )
        read = key_arn.apply(lambda arn: delivery.read(names, key_arn=arn))
        self.plan_role_arn = Role(
            self.named("plan"),
            parent=self,
            role_name=names.role("plan"),
            trust=trust.github(names, trust.plan_subjects(repository)),
            boundary=None,
            policies={"read": read, "state": state.plan_state(names)},
        ).arn
        self.work_role_arn = Role(
            self.named("work"),
            parent=self,
            role_name=names.role("work"),
            trust=trust.github(names, trust.work_subjects(repository)),
            boundary=boundary,
            policies={"own": key_arn.apply(lambda arn: delivery.work(names, key_arn=arn))},
        ).arn
        self.apply_role_arn = Role(
            self.named("apply"),
            parent=self,
            role_name=names.role("apply"),
            trust=trust.github(names, trust.apply_subjects(repository, names.environment)),
            boundary=None,
            policies={
                "read": read,
                "state": state.apply_state(names),
                "network": delivery.apply_network(names),
                "services": key_arn.apply(lambda arn: delivery.apply_services(names, key_arn=arn)),
                "identity": delivery.apply_identity(names),
            },
        ).arn
        self.register_outputs(
            {
                "plan_role_arn": self.plan_role_arn,
                "work_role_arn": self.work_role_arn,
                "apply_role_arn": self.apply_role_arn,
            }
        )
