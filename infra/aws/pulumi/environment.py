"""All that one environment is made of, and what each part needs of the others."""

from collections.abc import Mapping

import pulumi
from pulumi_aws.provider import Provider

from infra.aws import standards
from infra.aws.foundation import Foundation
from infra.aws.pulumi.cluster import Cluster
from infra.aws.pulumi.component import Component
from infra.aws.pulumi.database import Database
from infra.aws.pulumi.encryption import Encryption
from infra.aws.pulumi.identity import Github, Workloads
from infra.aws.pulumi.network import Network
from infra.aws.pulumi.registry import Registry
from infra.aws.pulumi.roles import Boundary
from infra.aws.pulumi.storage import Bucket


class Environment(Component):
    """`outputs` is what it tells of itself once it is applied; both engines use these names."""

    outputs: Mapping[str, pulumi.Input[object]]

    def __init__(self, name: str, *, foundation: Foundation) -> None:
        names, aws = foundation.names, foundation.settings
        # The only provider: with allowed accounts it refuses the credentials of another one.
        provider = Provider(
            "aws",
            region=names.region,
            skip_region_validation=False,  # Pulumi skips it if nothing is said
            allowed_account_ids=[names.account_id],
            default_tags={"tags": foundation.tags},
        )
        super().__init__(name, parent=None, provider=provider)
        protected = aws.protected
        key_arn = Encryption("encryption", parent=self, names=names, protected=protected).key_arn
        boundary = Boundary("boundary", parent=self, names=names, key_arn=key_arn)
        network = Network(
            "network",
            parent=self,
            names=names,
            cidr=aws.vpc_cidr,
            subnets=foundation.subnets,
            nat=aws.nat,
            log_days=aws.log_days,
            key_arn=key_arn,
            boundary=boundary,
        )
        cluster = Cluster(
            "cluster",
            parent=self,
            names=names,
            version=aws.kubernetes_version,
            subnet_ids=network.private_subnet_ids,
            public_access_cidrs=aws.public_access_cidrs,
            node_groups=aws.node_groups,
            log_days=aws.log_days,
            tags=foundation.tags,
            key_arn=key_arn,
            boundary=boundary,
            protected=protected,
        )
        dvc, mlflow = (
            Bucket(
                id_,
                parent=self,
                bucket_name=bucket_name,
                key_arn=key_arn,
                old_version_days=aws.old_version_days,
                protected=protected,
            )
            for id_, bucket_name in (("dvc", names.dvc_bucket), ("mlflow", names.mlflow_bucket))
        )
        database = Database(
            "database",
            parent=self,
            names=names,
            settings=aws.database,
            vpc_id=network.vpc_id,
            subnet_ids=network.database_subnet_ids,
            client_security_group_id=cluster.security_group_id,
            log_days=aws.log_days,
            key_arn=key_arn,
            protected=protected,
        )
        registry = Registry("registry", parent=self, names=names, key_arn=key_arn, protected=protected)
        workloads = Workloads(
            "workloads",
            parent=self,
            names=names,
            namespace=foundation.namespace,
            cluster=cluster,
            database_secret_arn=database.secret_arn,
            key_arn=key_arn,
            boundary=boundary,
        )
        github = Github(
            "github",
            parent=self,
            names=names,
            repository=foundation.project.repository,
            provider=aws.github_provider,
            key_arn=key_arn,
            boundary=boundary,
        )
        cluster.admit("plan", role_arn=github.plan_role_arn, policy=standards.LOOK)
        cluster.admit("work", role_arn=github.work_role_arn, policy=standards.WORK)
        administrators: dict[str, pulumi.Input[str]] = {"apply": github.apply_role_arn, **foundation.administrators}
        for id_, role_arn in administrators.items():
            cluster.admit(id_, role_arn=role_arn, policy=standards.ADMINISTER)
        self.outputs = {
            "region": names.region,
            "vpc_id": network.vpc_id,
            "private_subnet_ids": network.private_subnet_ids,
            "cluster_name": cluster.cluster_name,
            "cluster_endpoint": cluster.endpoint,
            "dvc_bucket": dvc.bucket_name,
            "mlflow_bucket": mlflow.bucket_name,
            "database_endpoint": database.endpoint,
            "database_secret_arn": database.secret_arn,
            "registry_urls": registry.urls,
            "mlflow_role_arn": workloads.role_arns["mlflow"],
            "training_role_arn": workloads.role_arns["training"],
            "serving_role_arn": workloads.role_arns["serving"],
            "plan_role_arn": github.plan_role_arn,
            "work_role_arn": github.work_role_arn,
            "apply_role_arn": github.apply_role_arn,
        }
        self.register_outputs(self.outputs)
