"""PostgreSQL for MLflow: reached by the cluster only, its password made and rotated by RDS."""

from collections.abc import Sequence

import pulumi
from pulumi_aws import rds
from pulumi_aws.cloudwatch import LogGroup
from pulumi_aws.ec2 import SecurityGroup
from pulumi_aws.vpc import SecurityGroupIngressRule

from infra.aws.names import Names
from infra.aws.pulumi.component import Component
from infra.aws.settings import Database as Settings
from infra.aws.standards import BACKUP_WINDOW, DATABASE_PORT, MAINTENANCE_WINDOW


class Database(Component):
    def __init__(
        self,
        name: str,
        *,
        parent: pulumi.Resource,
        names: Names,
        settings: Settings,
        vpc_id: pulumi.Output[str],
        subnet_ids: Sequence[pulumi.Output[str]],
        client_security_group_id: pulumi.Output[str],
        log_days: int,
        key_arn: pulumi.Output[str],
        protected: bool,
    ) -> None:
        super().__init__(name, parent=parent)
        access = SecurityGroup(
            self.named("access"),
            name=names.database,
            description="Database of MLflow",
            vpc_id=vpc_id,
            tags={"Name": names.database},
            opts=self.options(),
        )
        SecurityGroupIngressRule(
            self.named("from_cluster"),
            security_group_id=access.id,
            description="PostgreSQL from the cluster",
            ip_protocol="tcp",
            from_port=DATABASE_PORT,
            to_port=DATABASE_PORT,
            referenced_security_group_id=client_security_group_id,
            opts=self.options(),
        )
        subnets = rds.SubnetGroup(
            self.named("subnets"),
            name=names.database,
            description="Database of MLflow",
            subnet_ids=list(subnet_ids),
            opts=self.options(),
        )
        parameters = rds.ParameterGroup(
            self.named("parameters"),
            name=f"{names.database}-{settings.version}",
            description="Database of MLflow",
            family=f"postgres{settings.version}",
            parameters=[{"name": "rds.force_ssl", "value": "1"}],
            # One that is in use cannot be deleted: a new major version's comes first.
            opts=self.options(create_before_delete=True),
        )
        logs = [
            LogGroup(
                self.named(f"log_{kind}"),
                name=log_name,
                retention_in_days=log_days,
                kms_key_id=key_arn,
                opts=self.options(),
            )
            for kind, log_name in names.database_logs.items()
        ]
        database = rds.Instance(
            self.named("instance"),
            identifier=names.database,
            engine="postgres",
            engine_version=settings.version,
            instance_class=settings.instance_class,
            storage_type="gp3",
            allocated_storage=settings.storage_gb,
            max_allocated_storage=settings.max_storage_gb,
            storage_encrypted=True,
            kms_key_id=key_arn,
            db_name="mlflow",
            username="mlflow",
            port=DATABASE_PORT,
            manage_master_user_password=True,
            master_user_secret_kms_key_id=key_arn,
            iam_database_authentication_enabled=True,
            publicly_accessible=False,
            db_subnet_group_name=subnets.name,
            vpc_security_group_ids=[access.id],
            parameter_group_name=parameters.name,
            multi_az=settings.multi_az,
            backup_retention_period=settings.backup_days,
            backup_window=BACKUP_WINDOW,
            maintenance_window=MAINTENANCE_WINDOW,
            auto_minor_version_upgrade=True,
            apply_immediately=not protected,
            copy_tags_to_snapshot=True,
            enabled_cloudwatch_logs_exports=list(names.database_logs),
            deletion_protection=protected,
            delete_automated_backups=not protected,
            skip_final_snapshot=not protected,
            final_snapshot_identifier=names.last_snapshot if protected else None,
            opts=self.options(depends_on=logs, protect=protected),
        )
        self.endpoint = database.endpoint
        self.secret_arn = database.master_user_secrets[0].secret_arn
        self.register_outputs({"endpoint": self.endpoint, "secret_arn": self.secret_arn})
