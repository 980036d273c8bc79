"""Says how an environment on AWS is and how to reach it; changes nothing."""

import json
from collections.abc import Callable
from typing import Any

from infra.aws.engine import Engine, Stack
from infra.aws.lock import holder
from infra.aws.names import PREDICTIONS
from infra.aws.session import check_account, client, code, explained
from infra.run import Failed
from infra.table import Row


def status(stack: Stack, engine: Engine) -> list[Row]:
    """A row each for the state, the cluster and the database."""
    check_account(stack)
    outputs, state, held = engine.outputs(stack), engine.state(stack), holder(stack)
    how = f"locked: {held}" if held else "up" if state.lineage else "never applied"
    rows = [Row(stack.environment, "state", how, url=f"s3://{stack.state_bucket}/{stack.state_key}")]
    if "cluster_name" in outputs:
        eks, name = client(stack, "eks"), outputs["cluster_name"]
        found = _asked(stack, lambda: eks.describe_cluster(name=name)["cluster"]["status"])
        rows.append(_row(stack, "cluster", found, well="ACTIVE", url=outputs.get("cluster_endpoint")))
    if "database_endpoint" in outputs:
        rds, endpoint = client(stack, "rds"), str(outputs["database_endpoint"])
        instances = _asked(stack, lambda: rds.describe_db_instances()["DBInstances"]) or []
        by_host = {each.get("Endpoint", {}).get("Address"): each["DBInstanceStatus"] for each in instances}
        found = by_host.get(endpoint.partition(":")[0])
        rows.append(_row(stack, "database", found, well="available", url=endpoint))
    return rows


def _row(stack: Stack, name: str, found: str | None, *, well: str, url: str | None) -> Row:
    return Row(stack.environment, name, "up" if found == well else (found or "missing").lower(), url=url)


def connection(stack: Stack, engine: Engine) -> dict[str, str]:
    """The variables that reach what the foundation is made of. Raises `Failed` where it was not applied."""
    check_account(stack)
    outputs = engine.outputs(stack)
    if not outputs:
        raise Failed(f"{stack.environment} was not applied: `infra plan {stack.environment} --out FILE` begins it")
    bucket = f"s3://{outputs['dvc_bucket']}" if "dvc_bucket" in outputs else None
    variables = {
        "ENVIRONMENT": stack.environment,
        "AWS_REGION": stack.region,
        "DVC_REMOTE_URL": bucket,
        "PREDICTION_LOG_URL": f"{bucket}/{PREDICTIONS}".rstrip("/") if bucket else None,
        "CLUSTER_NAME": outputs.get("cluster_name"),
        "REGISTRY_URLS": json.dumps(outputs["registry_urls"]) if "registry_urls" in outputs else None,
    }
    return {name: value for name, value in variables.items() if value is not None}


def kubeconfig(variables: dict[str, str]) -> str | None:
    """The command that lets kubectl reach the cluster."""
    if "CLUSTER_NAME" not in variables:
        return None
    return f"aws eks update-kubeconfig --region {variables['AWS_REGION']} --name {variables['CLUSTER_NAME']}"


def _asked(stack: Stack, ask: Callable[[], Any]) -> Any:
    """What AWS answers, None where there is no such thing."""
    from botocore.exceptions import ClientError

    with explained(stack):
        try:
            return ask()
        except ClientError as error:
            if "NotFound" in code(error):
                return None
            raise
