"""Which stack an environment is on AWS, and which engine makes it."""

import importlib
from pathlib import Path

from environments import Iac, Invalid
from infra.aws.engine import Engine, Stack
from infra.aws.foundation import foundations
from infra.aws.names import STATE_KEY


def stack(root: Path, environment: str) -> Stack:
    """Read the environment's files; raises `Invalid` with a line for each fault."""
    found = foundations(root, [environment])[environment]
    names = found.names
    return Stack(
        root=root,
        environment=environment,
        account_id=names.account_id,
        region=names.region,
        state_bucket=names.state_bucket,
        state_key=STATE_KEY,
        tags=found.tags,
        data_buckets=frozenset({names.dvc_bucket, names.mlflow_bucket}),
        protected=found.settings.protected,
        iac=found.settings.iac or found.project.iac,
    )


# The folder with the resources, the module and the class that drive the engine: a project may have one of them only.
ENGINES = {
    Iac.CDKTF: ("infra/aws/cdktf", "infra.aws.terraform", "Terraform"),
    Iac.PULUMI: ("infra/aws/pulumi", "infra.aws.pulumi_engine", "Pulumi"),
}


def engine(stack: Stack) -> Engine:
    """Raises `Invalid` where the project was made without this engine."""
    folder, module, name = ENGINES[stack.iac]
    if not (stack.root / folder).is_dir():
        raise Invalid(f"iac: {stack.iac.value}: this project has no {folder}; choose the other engine")
    made: Engine = getattr(importlib.import_module(module), name)()
    return made
