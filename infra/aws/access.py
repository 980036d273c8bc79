"""How one gets into the cluster of a foundation: a kubeconfig of its own, whose tokens are made from AWS' credentials.

`python -m infra.aws.access CLUSTER REGION` prints such a token; kubectl and helm call it. A token is a request to STS,
signed beforehand, by which the cluster asks AWS who its bearer is: format of aws-iam-authenticator, as of
https://github.com/kubernetes-sigs/aws-iam-authenticator#api-authorization-from-outside-a-cluster
"""

import base64
import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from infra.aws.engine import Stack
from infra.aws.session import HOW, client, explained

VERSION = "client.authentication.k8s.io/v1"
HEADER = "x-k8s-aws-id"
SIGNED_FOR = 60  # seconds; the cluster takes a token for 15 minutes after it was signed, whatever this says
HELD_FOR = timedelta(minutes=14)


def kubeconfig(stack: Stack, outputs: Mapping[str, Any]) -> str:
    """Of the cluster that the outputs name; raises `Failed` where AWS does not tell of it."""
    name, region = str(outputs["cluster_name"]), str(outputs["region"])
    with explained(stack):
        found = client(stack, "eks").describe_cluster(name=name)["cluster"]
    command = {
        "apiVersion": VERSION,
        "command": sys.executable,
        "args": ["-m", "infra.aws.access", name, region],
        "env": [{"name": "PYTHONPATH", "value": str(Path(__file__).parents[2])}],
        "interactiveMode": "Never",
    }
    cluster = {"server": found["endpoint"], "certificate-authority-data": found["certificateAuthority"]["data"]}
    content = {
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [{"name": name, "cluster": cluster}],
        "users": [{"name": name, "user": {"exec": command}}],
        "contexts": [{"name": name, "context": {"cluster": name, "user": name}}],
        "current-context": name,
    }
    return json.dumps(content, indent=2) + "\n"


def token(cluster: str, region: str) -> str:
    """For the identity of whoever runs this."""
    import botocore.session
    from botocore.signers import RequestSigner

    session = botocore.session.get_session()
    sts = session.create_client("sts", region_name=region)
    emitter = session.get_component("event_emitter")
    service = sts.meta.service_model.service_id
    signer = RequestSigner(service, region, "sts", "v4", session.get_credentials(), emitter)
    request = {
        "method": "GET",
        "url": f"{sts.meta.endpoint_url}/?Action=GetCallerIdentity&Version=2011-06-15",
        "body": {},
        "headers": {HEADER: cluster},
        "context": {},
    }
    url = signer.generate_presigned_url(request, region_name=region, expires_in=SIGNED_FOR, operation_name="")
    return f"k8s-aws-v1.{base64.urlsafe_b64encode(url.encode()).decode().rstrip('=')}"


def credential(cluster: str, region: str) -> dict[str, Any]:
    expires = (datetime.now(UTC) + HELD_FOR).strftime("%Y-%m-%dT%H:%M:%SZ")
    status = {"token": token(cluster, region), "expirationTimestamp": expires}
    return {"apiVersion": VERSION, "kind": "ExecCredential", "status": status}


def main(cluster: str, region: str) -> int:
    from botocore.exceptions import BotoCoreError

    try:
        print(json.dumps(credential(cluster, region)))
    except BotoCoreError as error:  # kubectl shows it to whoever called
        print(f"no token for the cluster {cluster}: {str(error).rstrip('.')}: {HOW}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
