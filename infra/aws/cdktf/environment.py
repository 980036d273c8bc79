"""All that one environment is made of, and what each part needs of the others."""

import cdktn

from infra.aws import standards
from infra.aws.cdktf.cluster import Cluster
from infra.aws.cdktf.database import Database
from infra.aws.cdktf.encryption import Encryption
from infra.aws.cdktf.identity import Github, Workloads
from infra.aws.cdktf.network import Network
from infra.aws.cdktf.outputs import outputs
from infra.aws.cdktf.registry import Registry
from infra.aws.cdktf.roles import Boundary
from infra.aws.cdktf.stack import Stack
from infra.aws.cdktf.storage import Bucket
from infra.aws.foundation import Foundation


def environment(app: cdktn.App, foundation: Foundation) -> None:
    """Add the stack of an environment to the app."""
    names, aws = foundation.names, foundation.settings
    stack = Stack(app, names.environment, names=names, tags=foundation.tags)
    key_arn = Encryption(stack, "encryption", names=names).key_arn
    boundary = Boundary(stack, "boundary", names=names, key_arn=key_arn)
    network = Network(
        stack,
        "network",
        names=names,
        cidr=aws.vpc_cidr,
        subnets=foundation.subnets,
        nat=aws.nat,
        log_days=aws.log_days,
        key_arn=key_arn,
        boundary=boundary,
    )
    cluster = Cluster(
        stack,
        "cluster",
        names=names,
        version=aws.kubernetes_version,
        subnet_ids=network.private_subnet_ids,
        public_access_cidrs=aws.public_access_cidrs,
        node_groups=aws.node_groups,
        log_days=aws.log_days,
        tags=foundation.tags,
        key_arn=key_arn,
        boundary=boundary,
    )
    dvc, mlflow = (
        Bucket(stack, id_, name=name, key_arn=key_arn, old_version_days=aws.old_version_days)
        for id_, name in (("dvc", names.dvc_bucket), ("mlflow", names.mlflow_bucket))
    )
    database = Database(
        stack,
        "database",
        names=names,
        settings=aws.database,
        vpc_id=network.vpc_id,
        subnet_ids=network.database_subnet_ids,
        client_security_group_id=cluster.security_group_id,
        log_days=aws.log_days,
        key_arn=key_arn,
        protected=aws.protected,
    )
    registry = Registry(stack, "registry", names=names, key_arn=key_arn, protected=aws.protected)
    workloads = Workloads(
        stack,
        "workloads",
        names=names,
        namespace=foundation.namespace,
        cluster=cluster,
        database_secret_arn=database.secret_arn,
        key_arn=key_arn,
        boundary=boundary,
    )
    github = Github(
        stack,
        "github",
        names=names,
        repository=foundation.project.repository,
        provider=aws.github_provider,
        key_arn=key_arn,
        boundary=boundary,
    )
    cluster.admit("plan", role_arn=github.plan_role_arn, policy=standards.LOOK)
    cluster.admit("work", role_arn=github.work_role_arn, policy=standards.WORK)
    for id_, role_arn in {"apply": github.apply_role_arn, **foundation.administrators}.items():
        cluster.admit(id_, role_arn=role_arn, policy=standards.ADMINISTER)
    outputs(
        stack,
        region=names.region,
        vpc_id=network.vpc_id,
        private_subnet_ids=network.private_subnet_ids,
        cluster_name=cluster.name,
        cluster_endpoint=cluster.endpoint,
        dvc_bucket=dvc.name,
        mlflow_bucket=mlflow.name,
        database_endpoint=database.endpoint,
        database_secret_arn=database.secret_arn,
        registry_urls=registry.urls,
        mlflow_role_arn=workloads.role_arns["mlflow"],
        training_role_arn=workloads.role_arns["training"],
        serving_role_arn=workloads.role_arns["serving"],
        plan_role_arn=github.plan_role_arn,
        work_role_arn=github.work_role_arn,
        apply_role_arn=github.apply_role_arn,
    )
