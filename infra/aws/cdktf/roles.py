"""Roles: who may take them on, what they may do, and the boundary that holds whatever is added to them."""

from collections.abc import Mapping, Sequence

from cdktn import ITerraformDependable
from constructs import Construct

from infra.aws import permissions
from infra.aws.cdktf.bindings.aws.iam_policy import IamPolicy
from infra.aws.cdktf.bindings.aws.iam_role import IamRole
from infra.aws.cdktf.bindings.aws.iam_role_policy import IamRolePolicy
from infra.aws.cdktf.bindings.aws.iam_role_policy_attachment import IamRolePolicyAttachment
from infra.aws.names import Names
from infra.aws.standards import SESSION_SECONDS


class Boundary(Construct):
    def __init__(self, scope: Construct, id_: str, *, names: Names, key_arn: str) -> None:
        super().__init__(scope, id_)
        self.arn = IamPolicy(
            self,
            "policy",
            name=names.boundary,
            description=f"What a role of {names.prefix} can have at most",
            policy=permissions.boundary(names, key_arn=key_arn),
        ).arn


class Role(Construct):
    """`policies` by name; `managed` names policies of AWS; without `boundary` only for roles that nobody may change."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        name: str,
        trust: str,
        boundary: Boundary | None,
        policies: Mapping[str, str] | None = None,
        managed: Sequence[str] = (),
    ) -> None:
        super().__init__(scope, id_)
        role = IamRole(
            self,
            "role",
            name=name,
            assume_role_policy=trust,
            permissions_boundary=boundary.arn if boundary else None,
            max_session_duration=SESSION_SECONDS,
        )
        self.name, self.arn = role.name, role.arn
        self.granted: list[ITerraformDependable] = [
            IamRolePolicy(self, each, name=each, role=role.name, policy=policy)
            for each, policy in (policies or {}).items()
        ]
        self.granted += [
            IamRolePolicyAttachment(
                self, each.rpartition("/")[2], role=role.name, policy_arn=f"arn:aws:iam::aws:policy/{each}"
            )
            for each in managed
        ]
