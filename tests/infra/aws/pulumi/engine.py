"""A Pulumi engine in as much as a program notices: it names resources and answers with what AWS would have made up.

It has no state, no provider and no diff. What AWS would choose is answered as a reference, `${TYPE.NAME.arn}`, so that
what refers to what can be read from the inputs of other resources.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import grpc
from google.protobuf import empty_pb2
from pulumi.runtime.proto import engine_pb2, engine_pb2_grpc, resource_pb2, resource_pb2_grpc

from tests.infra.aws.aws_project import CHECKOUT
from tests.infra.aws.pulumi import wire
from tests.infra.aws.pulumi.deployment import STACK, Deployment, Resource

PROJECT = "foundation"
PROGRAM = Path("infra/aws/pulumi")
FEATURES = ("SECRETS", "RESOURCE_REFERENCES", "OUTPUT_VALUES", "ALIAS_SPECS", "DELETED_WITH")

Inputs = Mapping[str, Any]
# Besides `id` and `arn`, which everything has here.
COMPUTED: Mapping[str, Callable[[str, Inputs], dict[str, Any]]] = {
    "aws:kms/key:Key": lambda at, _: {"keyId": f"${{{at}.key_id}}"},
    "aws:ec2/launchTemplate:LaunchTemplate": lambda at, _: {"latestVersion": f"${{{at}.latest_version}}"},
    "aws:ecr/repository:Repository": lambda at, _: {"repositoryUrl": f"${{{at}.repository_url}}"},
    "aws:eks/cluster:Cluster": lambda at, inputs: {
        "endpoint": f"${{{at}.endpoint}}",
        "vpcConfig": {
            **inputs["vpcConfig"],
            "clusterSecurityGroupId": f"${{{at}.vpc_config[0].cluster_security_group_id}}",
        },
    },
    "aws:rds/instance:Instance": lambda at, _: {
        "endpoint": f"${{{at}.endpoint}}",
        "masterUserSecrets": [{"secretArn": f"${{{at}.master_user_secret[0].secret_arn}}"}],
    },
}


class Engine(engine_pb2_grpc.EngineServicer):
    def __init__(self, deployment: Deployment) -> None:
        self._deployment = deployment
        self._root = ""

    def Log(self, request: Any, context: grpc.ServicerContext) -> empty_pb2.Empty:
        if request.severity >= engine_pb2.WARNING:
            self._deployment.errors.append(request.message)
        return empty_pb2.Empty()

    def GetRootResource(self, request: Any, context: grpc.ServicerContext) -> Any:
        return engine_pb2.GetRootResourceResponse(urn=self._root)

    def SetRootResource(self, request: Any, context: grpc.ServicerContext) -> Any:
        self._root = request.urn
        return engine_pb2.SetRootResourceResponse()


class ResourceMonitor(resource_pb2_grpc.ResourceMonitorServicer):
    def __init__(self, deployment: Deployment) -> None:
        self._deployment = deployment

    def GetDeploymentInfo(self, request: Any, context: grpc.ServicerContext) -> Any:
        features = [getattr(resource_pb2, f"RESOURCE_MONITOR_FEATURE_{each}") for each in FEATURES]
        return resource_pb2.DeploymentInfo(supportedFeatures=features)

    def RegisterResource(self, request: Any, context: grpc.ServicerContext) -> Any:
        resource = _resource(self._deployment.stack, request)
        if resource.urn in self._deployment.resources:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, f"Duplicate resource URN '{resource.urn}'")
        self._deployment.resources[resource.urn] = resource
        id_, outputs = self._made_up(resource) if request.custom else ("", {})
        return resource_pb2.RegisterResourceResponse(
            urn=resource.urn, id=id_, object=wire.encode({**resource.inputs, **outputs})
        )

    def RegisterResourceOutputs(self, request: Any, context: grpc.ServicerContext) -> empty_pb2.Empty:
        if self._deployment.resources[request.urn].type == STACK:
            self._deployment.outputs = wire.plain(request.outputs)
            self._deployment.secret_outputs = wire.secrets(request.outputs)
        return empty_pb2.Empty()

    def SignalAndWaitForShutdown(self, request: Any, context: grpc.ServicerContext) -> empty_pb2.Empty:
        return empty_pb2.Empty()

    def _made_up(self, resource: Resource) -> tuple[str, dict[str, Any]]:
        """The id and the outputs that AWS chooses; in a preview there is no id, and they are unknown."""
        at = f"{resource.type}.{resource.name}"
        computed = COMPUTED[resource.type](at, resource.inputs) if resource.type in COMPUTED else {}
        outputs = {"arn": f"${{{at}.arn}}", **computed}
        if self._deployment.preview:
            return "", wire.unknown(outputs, f"${{{at}.")
        return f"${{{at}.id}}", outputs


def _resource(stack: str, request: Any) -> Resource:
    """With the URN that Pulumi makes: the types of the parents, below the stack, and its own."""
    above = request.parent.split("::")[2] if request.parent else STACK
    qualified = request.type if above == STACK else f"{above}${request.type}"
    return Resource(
        urn=f"urn:pulumi:{stack}::{PROJECT}::{qualified}::{request.name}",
        type=request.type,
        name=request.name,
        custom=request.custom,
        parent=request.parent,
        provider=request.provider,
        dependencies=frozenset(request.dependencies),
        property_dependencies={name: tuple(each.urns) for name, each in request.propertyDependencies.items()},
        inputs=wire.plain(request.object),
        secrets=wire.secrets(request.object),
        protect=request.protect,
        ignore_changes=tuple(request.ignoreChanges),
        delete_before_replace=request.deleteBeforeReplace,
    )


def run(root: Path, *stacks: str, preview: bool = False, program: Path = CHECKOUT / PROGRAM) -> dict[str, Deployment]:
    """Run the program for each stack, in the project's folder `root`, as `pulumi up` or `pulumi preview` runs it."""
    deployments = {stack: Deployment(stack, preview) for stack in stacks}
    shutil.copytree(program, root / PROGRAM, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    with ExitStack() as until_done:
        addresses = [f"{name}={until_done.enter_context(served(each))}" for name, each in deployments.items()]
        host = Path(__file__).with_name("language_host.py")
        done = subprocess.run(
            [sys.executable, "-P", host, "--project", PROJECT, *(["--preview"] if preview else []), *addresses],
            cwd=root / PROGRAM,
            env={"PATH": "", "PYTHONPATH": str(CHECKOUT)},
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
            check=False,
        )
    for each in deployments.values():
        each.exit_code = done.returncode
        each.errors += [done.stderr] if done.stderr else []
    return deployments


@contextmanager
def served(deployment: Deployment) -> Iterator[str]:
    """The address where a stack's program reports to."""
    with ThreadPoolExecutor(16) as threads:
        server = grpc.server(threads)
        resource_pb2_grpc.add_ResourceMonitorServicer_to_server(ResourceMonitor(deployment), server)
        engine_pb2_grpc.add_EngineServicer_to_server(Engine(deployment), server)
        port = server.add_insecure_port("127.0.0.1:0")
        server.start()
        try:
            yield f"127.0.0.1:{port}"
        finally:
            server.stop(None).wait()
