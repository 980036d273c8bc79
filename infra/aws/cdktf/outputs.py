"""What an environment tells of itself once it is applied; both engines use these names."""

from collections.abc import Mapping, Sequence

import cdktn
from constructs import Construct


def outputs(
    stack: Construct,
    *,
    region: str,
    vpc_id: str,
    private_subnet_ids: Sequence[str],
    cluster_name: str,
    cluster_endpoint: str,
    dvc_bucket: str,
    mlflow_bucket: str,
    database_endpoint: str,
    database_secret_arn: str,
    registry_urls: Mapping[str, str],
    mlflow_role_arn: str,
    training_role_arn: str,
    serving_role_arn: str,
    plan_role_arn: str,
    work_role_arn: str,
    apply_role_arn: str,
) -> None:
    """The arguments' names are those of the outputs."""
    values = {name: value for name, value in locals().items() if name != "stack"}
    for name, value in values.items():
        cdktn.TerraformOutput(stack, name, value=value)
