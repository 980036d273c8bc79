"""PostgreSQL for MLflow: reached by the cluster only, its password made and rotated by RDS."""

from collections.abc import Sequence

from cdktn import TerraformResourceLifecycle
from constructs import Construct

from infra.aws.cdktf.bindings.aws.cloudwatch_log_group import CloudwatchLogGroup
from infra.aws.cdktf.bindings.aws.db_instance import DbInstance
from infra.aws.cdktf.bindings.aws.db_parameter_group import DbParameterGroup, DbParameterGroupParameter
from infra.aws.cdktf.bindings.aws.db_subnet_group import DbSubnetGroup
from infra.aws.cdktf.bindings.aws.security_group import SecurityGroup
from infra.aws.cdktf.bindings.aws.vpc_security_group_ingress_rule import VpcSecurityGroupIngressRule
from infra.aws.names import Names
from infra.aws.settings import Database as Settings
from infra.aws.standards import BACKUP_WINDOW, DATABASE_PORT, MAINTENANCE_WINDOW


class Database(Construct):
    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        names: Names,
        settings: Settings,
        vpc_id: str,
        subnet_ids: Sequence[str],
        client_security_group_id: str,
        log_days: int,
        key_arn: str,
        protected: bool,
    ) -> None:
        super().__init__(scope, id_)
        access = SecurityGroup(
            self,
            "access",
            name=names.database,
            description="Database of MLflow",
            vpc_id=vpc_id,
            tags={"Name": names.database},
        )
        VpcSecurityGroupIngressRule(
            self,
            "from_cluster",
            security_group_id=access.id,
            description="PostgreSQL from the cluster",
            ip_protocol="tcp",
            from_port=DATABASE_PORT,
            to_port=DATABASE_PORT,
            referenced_security_group_id=client_security_group_id,
        )
        subnets = DbSubnetGroup(
            self, "subnets", name=names.database, description="Database of MLflow", subnet_ids=list(subnet_ids)
        )
        parameters = DbParameterGroup(
            self,
            "parameters",
            name=f"{names.database}-{settings.version}",
            description="Database of MLflow",
            family=f"postgres{settings.version}",
            parameter=[DbParameterGroupParameter(name="rds.force_ssl", value="1")],
            # One that is in use cannot be deleted: a new major version's comes first.
            lifecycle=TerraformResourceLifecycle(create_before_destroy=True),
        )
        logs = [
            CloudwatchLogGroup(self, f"log_{kind}", name=name, retention_in_days=log_days, kms_key_id=key_arn)
            for kind, name in names.database_logs.items()
        ]
        database = DbInstance(
            self,
            "instance",
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
            depends_on=logs,
        )
        self.endpoint = database.endpoint
        self.secret_arn = database.master_user_secret.get(0).secret_arn
