"""The parts of EKS that moto lacks: add-ons, pod identities, access entries, updates that can be looked up.

What an answer contains was taken from what Terraform's provider reads; nothing behind an answer runs.
"""

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from weakref import WeakKeyDictionary

from moto.core.responses import ActionResult
from moto.eks import urls
from moto.eks.exceptions import ResourceInUseException, ResourceNotFoundException
from moto.eks.models import Cluster
from moto.eks.responses import EKSResponse

Record = dict[str, Any]
VERSIONS = {
    "aws-ebs-csi-driver": "v1.53.0-eksbuild.1",
    "coredns": "v1.12.4-eksbuild.1",
    "eks-pod-identity-agent": "v1.3.10-eksbuild.1",
    "kube-proxy": "v1.35.0-eksbuild.2",
    "vpc-cni": "v1.21.1-eksbuild.1",
}
# Behind /clusters/NAME/. These only let requests in, which takes a group with a name for each part that varies; the
# operation and its parameters moto finds by itself.
ONE, REST = "(?P<one>[^/]+)", "(?P<rest>.+)"
PATHS = (
    "addons",
    f"addons/{ONE}",
    f"addons/{ONE}/update",
    "access-entries",
    f"access-entries/{REST}",
    f"node-groups/{ONE}/update-version",
    "pod-identity-associations",
    f"pod-identity-associations/{ONE}",
    "updates",
    f"updates/{ONE}",
)


class Parts:
    """What a cluster has besides what moto keeps of it."""

    def __init__(self) -> None:
        self.add_ons: dict[str, Record] = {}
        self.identities: dict[str, Record] = {}
        self.entries: dict[str, Record] = {}
        self.policies: dict[str, dict[str, Record]] = {}
        self.updates: dict[str, Record] = {}


_parts: WeakKeyDictionary[Cluster, Parts] = WeakKeyDictionary()


class Eks(EKSResponse):
    """A method for each operation, named as moto finds it."""

    @property
    def name(self) -> str:
        return str(self._get_param("name") or self._get_param("clusterName"))

    @property
    def cluster(self) -> Any:  # a Cluster of moto's, with attributes that it lacks
        return _found(self.eks_backend.clusters, self.name, "cluster")

    @property
    def parts(self) -> Parts:
        return _parts.setdefault(self.cluster, Parts())

    # clusters and node groups

    def create_cluster(self) -> ActionResult:
        answer = super().create_cluster()
        cluster = self.cluster
        access = {"authenticationMode": "CONFIG_MAP", "bootstrapClusterCreatorAdminPermissions": True}
        cluster.access_config = access | (self._get_param("accessConfig") or {})
        issuer = f"https://oidc.eks.{self.region}.amazonaws.com/id/{uuid.uuid4().hex.upper()}"
        cluster.identity = {"oidc": {"issuer": issuer}}
        cluster.resources_vpc_config = {
            "publicAccessCidrs": ["0.0.0.0/0"]
            if cluster.resources_vpc_config.get("endpointPublicAccess", True)
            else [],
            **cluster.resources_vpc_config,
            "clusterSecurityGroupId": self._security_group(cluster),
        }
        return answer

    def update_cluster_config(self) -> ActionResult:
        cluster = self.cluster
        cluster.resources_vpc_config.update(self._get_param("resourcesVpcConfig") or {})
        cluster.logging = self._get_param("logging") or cluster.logging
        cluster.access_config.update(self._get_param("accessConfig") or {})
        return self._updated("ConfigUpdate")

    def update_cluster_version(self) -> ActionResult:
        self.cluster.version = self._get_param("version")
        return self._updated("VersionUpdate")

    def create_nodegroup(self) -> ActionResult:
        answer = super().create_nodegroup()
        group = self.cluster.nodegroups[self._get_param("nodegroupName")]
        group.version = self._get_param("version") or self.cluster.version
        group.release_version = self._get_param("releaseVersion") or f"{group.version}.0-20251101"
        group.update_config = self._get_param("updateConfig") or {"maxUnavailable": 1}
        group.remote_access = self._get_param("remoteAccess")  # where moto says {}, Terraform sees a replacement
        if group.launch_template:
            group.disk_size = None
        return answer

    def update_nodegroup_version(self) -> ActionResult:
        group = _found(self.cluster.nodegroups, self._get_param("nodegroupName"), "node group")
        group.version = self._get_param("version") or group.version
        if template := self._get_param("launchTemplate"):
            group.launch_template = {**group.launch_template, **template}
        return self._updated("VersionUpdate")

    def describe_update(self) -> ActionResult:
        key = self._get_param("updateId")
        return ActionResult({"update": self.parts.updates.get(key) or _update(key, "ConfigUpdate")})

    def list_updates(self) -> ActionResult:
        return ActionResult({"updateIds": list(self.parts.updates)})

    # add-ons

    def create_addon(self) -> ActionResult:
        name = self._get_param("addonName")
        if name in self.parts.add_ons:
            raise ResourceInUseException(
                clusterName=self.name, nodegroupName=None, addonName=name, message="Addon already exists."
            )
        self.parts.add_ons[name] = _stamped(
            addonName=name,
            clusterName=self.name,
            status="ACTIVE",
            health={"issues": []},
            addonVersion=self._get_param("addonVersion") or VERSIONS.get(name, "v1.0.0-eksbuild.1"),
            addonArn=self._arn("addon", name, str(uuid.uuid4())),
            serviceAccountRoleArn=self._get_param("serviceAccountRoleArn"),
            configurationValues=self._get_param("configurationValues"),
            tags=self._get_param("tags") or {},
        )
        return ActionResult({"addon": self.parts.add_ons[name]})

    def describe_addon(self) -> ActionResult:
        return ActionResult({"addon": _found(self.parts.add_ons, self._get_param("addonName"), "addon")})

    def list_addons(self) -> ActionResult:
        return ActionResult({"addons": list(self.parts.add_ons)})

    def update_addon(self) -> ActionResult:
        add_on = _found(self.parts.add_ons, self._get_param("addonName"), "addon")
        changed = ("addonVersion", "serviceAccountRoleArn", "configurationValues")
        add_on.update({key: value for key in changed if (value := self._get_param(key)) is not None})
        return self._updated("AddonUpdate")

    def delete_addon(self) -> ActionResult:
        add_on = _found(self.parts.add_ons, self._get_param("addonName"), "addon")
        return ActionResult({"addon": {**self.parts.add_ons.pop(add_on["addonName"]), "status": "DELETING"}})

    # pod identities

    def create_pod_identity_association(self) -> ActionResult:
        key = f"a-{uuid.uuid4().hex[:17]}"
        self.parts.identities[key] = _stamped(
            clusterName=self.name,
            namespace=self._get_param("namespace"),
            serviceAccount=self._get_param("serviceAccount"),
            roleArn=self._get_param("roleArn"),
            associationId=key,
            associationArn=self._arn("podidentityassociation", key),
            tags=self._get_param("tags") or {},
        )
        return ActionResult({"association": self.parts.identities[key]})

    def describe_pod_identity_association(self) -> ActionResult:
        return ActionResult({"association": self._identity()})

    def list_pod_identity_associations(self) -> ActionResult:
        return ActionResult({"associations": list(self.parts.identities.values())})

    def update_pod_identity_association(self) -> ActionResult:
        identity = self._identity()
        identity["roleArn"] = self._get_param("roleArn") or identity["roleArn"]
        return ActionResult({"association": identity})

    def delete_pod_identity_association(self) -> ActionResult:
        return ActionResult({"association": self.parts.identities.pop(self._identity()["associationId"])})

    # access entries

    def create_access_entry(self) -> ActionResult:
        principal = self._get_param("principalArn")
        self.parts.entries[principal] = _stamped(
            clusterName=self.name,
            principalArn=principal,
            kubernetesGroups=self._get_param("kubernetesGroups") or [],
            accessEntryArn=self._arn("access-entry", "role", principal.rpartition("/")[2], str(uuid.uuid4())),
            username=self._get_param("username") or principal,
            type=self._get_param("type") or "STANDARD",
            tags=self._get_param("tags") or {},
        )
        return ActionResult({"accessEntry": self.parts.entries[principal]})

    def describe_access_entry(self) -> ActionResult:
        return ActionResult({"accessEntry": self._entry()})

    def list_access_entries(self) -> ActionResult:
        return ActionResult({"accessEntries": list(self.parts.entries)})

    def delete_access_entry(self) -> ActionResult:
        principal = self._entry()["principalArn"]
        del self.parts.entries[principal]
        self.parts.policies.pop(principal, None)
        return ActionResult({})

    def associate_access_policy(self) -> ActionResult:
        principal, arn = self._entry()["principalArn"], self._get_param("policyArn")
        policy = {"policyArn": arn, "accessScope": self._get_param("accessScope"), "associatedAt": _now()}
        self.parts.policies.setdefault(principal, {})[arn] = {**policy, "modifiedAt": _now()}
        answer = {"clusterName": self.name, "principalArn": principal}
        return ActionResult({**answer, "associatedAccessPolicy": self.parts.policies[principal][arn]})

    def list_associated_access_policies(self) -> ActionResult:
        principal = self._entry()["principalArn"]
        policies = list(self.parts.policies.get(principal, {}).values())
        answer = {"clusterName": self.name, "principalArn": principal}
        return ActionResult({**answer, "associatedAccessPolicies": policies})

    def disassociate_access_policy(self) -> ActionResult:
        self.parts.policies.get(self._entry()["principalArn"], {}).pop(self._get_param("policyArn"), None)
        return ActionResult({})

    def _identity(self) -> Any:
        return _found(self.parts.identities, self._get_param("associationId"), "association")

    def _entry(self) -> Any:
        return _found(self.parts.entries, self._get_param("principalArn"), "access entry")

    def _arn(self, kind: str, *parts: str) -> str:
        return f"arn:aws:eks:{self.region}:{self.current_account}:{kind}/" + "/".join((self.name, *parts))

    def _updated(self, kind: str) -> ActionResult:
        update = _update(str(uuid.uuid4()), kind)
        self.parts.updates[update["id"]] = update
        return ActionResult({"update": update})

    def _security_group(self, cluster: Any) -> str:
        """The group that EKS makes for the cluster and its nodes."""
        from moto.ec2.models import ec2_backends

        ec2 = ec2_backends[self.current_account][self.region]
        subnet = ec2.get_subnet(cluster.resources_vpc_config["subnetIds"][0])
        group = ec2.create_security_group(f"eks-cluster-sg-{self.name}", "EKS created", vpc_id=subnet.vpc_id)
        return str(group.id)


def install() -> None:
    """Let moto answer EKS' requests with these parts too."""
    for path in (*urls.url_paths, *(f"{{0}}/clusters/(?P<name>[^/]+)/{each}$" for each in PATHS)):
        urls.url_paths[path] = Eks.dispatch


def _found(things: Mapping[str, Any], key: str, what: str) -> Any:
    if key not in things:
        raise ResourceNotFoundException(
            clusterName=None, nodegroupName=None, fargateProfileName=None, addonName=None, message=f"No {what} {key}"
        )
    return things[key]


def _stamped(**record: object) -> Record:
    return {**record, "createdAt": _now(), "modifiedAt": _now()}


def _update(key: str, kind: str) -> Record:
    return {"id": key, "status": "Successful", "type": kind, "params": [], "createdAt": _now(), "errors": []}


def _now() -> datetime:
    return datetime.now(UTC)
